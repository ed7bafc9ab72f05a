"""The internal view of a conversation after it: who was there, what was said by our notes, impressions apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select

from dialogue_app.desk.views.common import Texts, parties, texts
from dialogue_app.desk.views.delegations import SessionLine, delegations_page
from dialogue_app.desk.views.internal import Memo, MemoParagraph
from dialogue_app.desk.views.internal_parts import Schemes, any_classified, banner_of, internal_head, people_of, portion_of
from dialogue_app.desk.views.notes import NoteEntry, note_entries, offsets, side_by_side
from dialogue_app.errors import UserError
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.values import zone
from dialogue_app.store.reading import Read

_ALL = 100_000


def memo_view(
    read: Read,
    round: str,
    *,
    schemes: Schemes,
    author: str,
    session: str | None = None,
    taker: str | None = None,
    on: date | None = None,
    language: str = "",
) -> Memo:
    """What the memorandum on a session, on a day (`on`), or on the whole round, is composed from.

    Each note in its latest reading. Where two takers wrote down the same words, `taker` (else the author, else the first)
    is followed and the other's differing figure is told with what was settled. Private notes stay out, the author's own too.
    UserError where nothing was noted.
    """
    page = delegations_page(read, round)
    sat = [one for one in page.sessions if session is None or one.id == session]
    if on is not None:
        sat = [one for one in sat if one.starts.astimezone(zone(one.zone)).date() == on]
    if not sat:
        if on is not None:
            raise UserError("Nothing sat on that day.")
        raise UserError("This round has no such session: choose another one.")
    shifts = offsets(read, [one.id for one in sat])
    noted = [one for one in note_entries(read, round, author=author, session=session, limit=_ALL) if not one.private]
    entries = sorted((_by_our_clock(one, shifts) for one in noted), key=lambda one: (one.at, one.id))
    if on is not None:
        there = {one.id for one in sat}
        entries = [one for one in entries if one.session_id in there]
    if not entries:
        raise UserError("No notes that may be used were taken there: a memorandum of conversation is made from notes.")
    takers = tuple(dict.fromkeys(one.taker for one in entries))
    chosen = _told(entries, taker or (author if author in takers else takers[0]), takers)
    marks = [one.marking for one, _ in chosen]
    items = _titles(read, round)
    head = internal_head(read, round, language)
    return Memo(
        head=head,
        subject=sat[0].title if session else {},
        starts=sat[0].starts,
        ends=sat[-1].ends,
        parties=tuple((party.code, party.long) for party in sorted(parties(read), key=lambda party: not party.home)),
        participants=people_of(read, page, tuple(one.id for one in _present(sat, entries))),
        paragraphs=tuple(_paragraph(one, remark, items, schemes) for one, remark in chosen),
        takers=takers,
        banner=banner_of(schemes, marks),
        classified=any_classified(schemes, marks),
        marks=tuple(marks),
    )


def _by_our_clock(one: NoteEntry, shifts: Mapping[str, timedelta]) -> NoteEntry:
    return one._replace(at=one.at + shifts[one.taker]) if one.taker in shifts else one


def _present(sat: Sequence[SessionLine], entries: Sequence[NoteEntry]) -> Sequence[SessionLine]:
    """The sessions of which anything was noted: who sat in another room did not take part in this conversation."""
    heard = {one.session_id for one in entries}
    return [one for one in sat if one.id in heard]


def _told(entries: Sequence[NoteEntry], first: str, takers: Sequence[str]) -> list[tuple[NoteEntry, str]]:
    """One entry for each thing said, in order; with what was settled where the other taker's figures differ."""
    kept = [one for one in entries if one.taker == first]
    for other in takers:
        if other != first:
            beside = [one for one in entries if one.taker == other]
            rows = side_by_side(sorted([*kept, *beside], key=lambda one: (one.at, one.id)), first, other)
            paired = {right.id for left, right in rows if left and right}
            kept += [one for one in beside if one.id not in paired]
    by_id = {one.id: one for one in entries}
    return [(one, _settled(one, by_id)) for one in sorted(kept, key=lambda one: (one.at, one.id))]


def _settled(one: NoteEntry, by_id: dict[str, NoteEntry]) -> str:
    return "; ".join(_words(one, by_id)) if one.conflicts_with or one.decision else ""


def _words(one: NoteEntry, by_id: dict[str, NoteEntry]) -> Iterator[str]:
    for id in one.conflicts_with:
        if id in by_id:
            yield f"{by_id[id].taker}: “{by_id[id].text}”"
    if one.decision:
        yield one.decision


def _paragraph(one: NoteEntry, remark: str, items: dict[str, tuple[str, Texts]], schemes: Schemes) -> MemoParagraph:
    number, title = items.get(one.item_id or "", ("", {}))
    return MemoParagraph(
        at=one.at, item=number, item_title=title, party=one.party or "", speaker=one.speaker or {}, kind=one.kind,
        language=one.language, text=one.text, portion=portion_of(schemes, one.marking),
        comment=one.kind == "observation" or one.fidelity == "observation",
        interpreted=one.captured_from == "interpretation", remark=remark,
    )  # fmt: skip


def _titles(read: Read, round: str) -> dict[str, tuple[str, Texts]]:
    asked = select(AgendaItem.id, AgendaItem.number, AgendaItem.title).join(Agenda, Agenda.id == AgendaItem.agenda_id)
    return {row.id: (row.number, texts(row.title)) for row in read.execute(asked.where(Agenda.round_id == round))}
