"""The agenda as minutes print it: in an annex with what became of each item, or only in the headings of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.joint import JointAgenda, JointAgendaItem, JointRound, Texts
from dialogue_app.documents.compose.parts import anchor
from dialogue_app.documents.content import Entry, Heading, HeadingKind, Listing, Text
from dialogue_app.documents.machine_readable import item_number as number_of_anchor
from dialogue_app.documents.names import adjective
from dialogue_app.documents.phrases import Phrases, phrases, split_item_number
from dialogue_app.documents.walk import literal
from dialogue_app.exchange.minutes_file.reader import Reader
from dialogue_app.exchange.minutes_file.slots import day_of, filled, item_number, time_of

_UNTIL_ADOPTED = ("draft", "proposed", "exchanged", "provisionally-agreed")


def agenda_of(reader: Reader, round: JointRound) -> JointAgenda:
    """The agenda; without an annex that prints it, an adopted one of the items that the text has headings for."""
    marking = {tag: literal(words) for tag, words in reader.document.marking.by_language} if reader.document.marking else None
    bare = JointAgenda(round, "adopted", None, (), (), marking)
    for annex in reader.document.annexes:
        heading = next((one for one in annex.blocks if isinstance(one, Heading)), None)
        listing = next((one for one in annex.blocks if isinstance(one, Listing) and one.anchor == "items"), None)
        if heading is not None and listing is not None:
            state, adopted = _state(reader.said(heading.text), round.starts)
            agenda = replace(bare, state=state, adopted_on=adopted)
            return replace(agenda, items=tuple(_item(reader, entry, "", agenda) for entry in listing.entries))
    return replace(bare, items=tuple(_headed(reader)))


def number_at(items: Iterable[JointAgendaItem], place: str) -> str:
    """The number of the item whose heading has this anchor."""
    return next((one for one in _numbers(items) if anchor("item", one) == place), number_of_anchor(place))


def _numbers(items: Iterable[JointAgendaItem]) -> Iterator[str]:
    for item in items:
        yield item.number
        yield from _numbers(item.children)


def _state(heading: Texts, near: date) -> tuple[str, date | None]:
    for tag, text in heading.items():
        book = phrases(tag)
        if state := next((state for state in _UNTIL_ADOPTED if book.text(f"agenda.{state}") == text), ""):
            return state, None
        if found := filled(book, "agenda.adopted", text):
            return "adopted", day_of(book, found["date"], near)
    return "adopted", None


def _item(reader: Reader, entry: Entry, above: str, agenda: JointAgenda) -> JointAgendaItem:
    tag, label = _in_one_language(entry.label)
    number = item_number(phrases(tag), label, above) if tag else ""
    item = JointAgendaItem(number, reader.said(entry.text), "adopted", "joint")
    tag, remark = _in_one_language(entry.detail)
    for part in remark.split("; ") if remark else ():
        item = _with_remark(item, part, agenda, phrases(tag))
    return replace(item, children=tuple(_item(reader, child, number, agenda) for child in entry.entries))


def _in_one_language(text: Text | None) -> tuple[str, str]:
    tag, words = text.by_language[0] if text is not None and text.by_language else ("", ())
    return tag, literal(words)


def _with_remark(item: JointAgendaItem, remark: str, agenda: JointAgenda, book: Phrases) -> JointAgendaItem:
    if remark == book.text("agenda.deferred"):
        return replace(item, state="deferred")
    if remark == book.text("agenda.withdrawn"):
        return replace(item, state="withdrawn")
    starts = agenda.round.starts
    if found := filled(book, "agenda.withdrawn_at", remark):
        day = day_of(book, found["date"], starts)
        at = time_of(book, found["time"], day) if day else None
        moment = datetime.combine(day, at, ZoneInfo(agenda.round.zone)) if day and at is not None else None
        return replace(item, state="withdrawn", withdrawn_at=moment)
    if remark == book.text("agenda.added_jointly_on_adoption"):
        return replace(item, added_at=agenda.adopted_on or starts)
    if found := filled(book, "agenda.added_jointly", remark):
        return replace(item, added_at=day_of(book, found["date"], starts))
    if found := filled(book, "agenda.added_on_adoption", remark):
        return replace(item, added_at=agenda.adopted_on or starts, proposed_by=_proposer(found["adjective"], agenda, book))
    if found := filled(book, "agenda.added_later", remark):
        return replace(
            item, added_at=day_of(book, found["date"], starts), proposed_by=_proposer(found["adjective"], agenda, book)
        )
    return item


def _proposer(word: str, agenda: JointAgenda, book: Phrases) -> str:
    return next((party.id for party in agenda.round.parties if adjective(party, book) == word), "joint")


def _headed(reader: Reader) -> Iterator[JointAgendaItem]:
    """Items by their headings in the text, sub-items under theirs."""
    items: dict[str, JointAgendaItem] = {}
    for block in reader.document.blocks:
        if isinstance(block, Heading) and block.kind is HeadingKind.ITEM:
            number = number_of_anchor(block.anchor)
            head, letters = split_item_number(number)
            made = JointAgendaItem(number, reader.said(block.text), "adopted", "joint")
            if not letters:
                items.setdefault(number, made)
            elif head in items and number not in _numbers(items[head].children):
                items[head] = replace(items[head], children=(*items[head].children, made))
    yield from items.values()
