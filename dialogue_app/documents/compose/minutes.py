"""The agreed minutes of a round: fixed parts in their order, one series of paragraph numbers, annexes (domain guide 3.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogue_app.desk.views.joint import JointAgendaItem, JointMinutes, JointParagraph, Texts
from dialogue_app.documents.compose.agenda import round_title
from dialogue_app.documents.compose.annexes import compose_annexes
from dialogue_app.documents.compose.closing import closing_formula, signature_block
from dialogue_app.documents.compose.parts import Wordings, anchor
from dialogue_app.documents.content import Block, Document, Heading, Text
from dialogue_app.documents.phrases import split_item_number

AGREED = frozenset({"agreed", "initialled", "signed", "distributed", "archived"})


def compose_minutes(view: JointMinutes) -> Document:
    """The minutes as both sides know them; marked as a draft on every page until they are agreed.

    Numbers of paragraphs and items are those of the data: nothing is renumbered (RULE 5). Items without a paragraph
    have no heading. DocumentError when a language has no phrases, or a party no name in it.
    """
    wordings = Wordings.of(view.round)
    title = _title(view, wordings)
    return Document(
        kind="agreed-minutes",
        identifier=view.identifier or view.id,
        languages=wordings.languages,
        parties=wordings.parties,
        title=title,
        subtitle=wordings.between_parties(),
        place_and_dates=wordings.place_and_dates(),
        date=view.signed_on or view.round.ends,
        blocks=(*_body(view, wordings), closing_formula(view, wordings), signature_block(view, wordings)),
        annexes=compose_annexes(view, wordings),
        marking=wordings.marking(view.marking),
        notice=wordings.notice(),
        venue=wordings.venue(),
        draft=None if view.state in AGREED else wordings.text(lambda book: book.text("marks.draft_minutes")),
        register=view.register,
    )


def _title(view: JointMinutes, wordings: Wordings) -> Text:
    title = wordings.data(view.title)
    return title if title.by_language else round_title(wordings)


def _body(view: JointMinutes, wordings: Wordings) -> Iterator[Block]:
    titles = dict(_titles(view.agenda.items))
    with_parts = _items_of_several_parts(view.paragraphs)
    item = part = ""
    for source in view.paragraphs:
        head, letters = split_item_number(source.item or "")
        if source.item and head != item:
            item, part = head, ""
            yield _item_heading(head, titles.get(head, {}), wordings)
        if source.item and letters and item in with_parts and source.item != part:
            part = source.item
            yield _part_heading(source.item, titles.get(_key(source.item), {}), wordings)
        yield wordings.paragraph(source)


def _titles(items: tuple[JointAgendaItem, ...]) -> Iterator[tuple[str, Texts]]:
    for item in items:
        yield _key(item.number), item.title
        yield from _titles(item.children)


def _key(number: str) -> str:
    head, letters = split_item_number(number)
    return ".".join((head, *letters))


def _items_of_several_parts(paragraphs: tuple[JointParagraph, ...]) -> frozenset[str]:
    """Items whose paragraphs stand under more than one sub-item: only there do sub-items need headings of their own."""
    parts: dict[str, set[tuple[str, ...]]] = {}
    for source in paragraphs:
        if source.item:
            head, letters = split_item_number(source.item)
            if letters:
                parts.setdefault(head, set()).add(letters)
    return frozenset(head for head, found in parts.items() if len(found) > 1)


def _item_heading(number: str, title: Mapping[str, str], wordings: Wordings) -> Heading:
    return Heading(
        wordings.data(title),
        label=wordings.unmarked(lambda book: book.text("labels.item", number=number)),
        anchor=anchor("item", number),
    )


def _part_heading(number: str, title: Mapping[str, str], wordings: Wordings) -> Heading:
    return Heading(
        wordings.data(title),
        label=wordings.unmarked(lambda book: book.item_number(number)),
        anchor=anchor("item", number),
        level=2,
    )
