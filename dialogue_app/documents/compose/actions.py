"""The action table of a round: who does what by when, with the paragraph it comes from. Joint."""

from __future__ import annotations

from dialogue_app.desk.views.joint_papers import JointAction, JointActions, JointCommitments
from dialogue_app.documents.compose.agenda import round_title
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Block, Cell, Document, Paragraph, Table, Text
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.names import pick
from dialogue_app.documents.phrases import Phrases


def compose_actions(view: JointActions) -> Document:
    """The actions in the order of their dates; a table in every language of the round.

    DocumentError when a language has no phrases for it.
    """
    wordings = Wordings.of(view.round)
    return outcomes_as_of(view, wordings, _table(view, wordings), kind="action-table", phrases="actions")


def outcomes_as_of(
    view: JointActions | JointCommitments, wordings: Wordings, *blocks: Block, kind: str, phrases: str
) -> Document:
    """A paper on what follows from the minutes of a round, as things stood on a day; `phrases` begins the keys of its words."""

    def as_of(book: Phrases) -> str:
        return further_phrases("further", book.tag).text(f"{phrases}.as_of", date=book.long_date(view.as_of))

    title = wordings.data(view.title)
    return Document(
        kind=kind,
        identifier=view.identifier,
        languages=wordings.languages,
        parties=wordings.parties,
        title=further(wordings, f"{phrases}.title"),
        subtitle=title if title.by_language else round_title(wordings),
        place_and_dates=wordings.place_and_dates(),
        date=view.as_of,
        blocks=(Paragraph(wordings.unmarked(as_of), style="note"), *blocks),
        marking=wordings.marking(view.marking),
        notice=wordings.notice(),
    )


def further(wordings: Wordings, key: str, **slots: object) -> Text:
    """A phrase of the further documents in every language, its joined names free of order."""
    return wordings.text(lambda book: further_phrases("further", book.tag).text(key, **slots))


def _phrase(book: Phrases, key: str, **slots: object) -> str:
    return further_phrases("further", book.tag).text(f"actions.{key}", **slots)


def _table(view: JointActions, wordings: Wordings) -> Block:
    if not view.actions:
        return Paragraph(further(wordings, "actions.none"))
    heads = tuple(Cell(further(wordings, f"actions.{key}")) for key in ("number", "action", "side", "due", "paragraph", "status"))
    return Table(heads, tuple(_row(number, one, wordings) for number, one in enumerate(view.actions, 1)), anchor="actions")


def _row(number: int, one: JointAction, wordings: Wordings) -> tuple[Cell, ...]:
    return (
        Cell(wordings.unmarked(lambda book: book.integer(number))),
        Cell(wordings.data(one.text)),
        Cell(wordings.text(lambda book: book.listed([side_name(code, wordings, book) for code in one.owners]))),
        Cell(wordings.unmarked(lambda book: _day(book.long_date(one.due)) if one.due else "")),
        Cell(wordings.unmarked(lambda book: one.paragraph)),
        Cell(wordings.unmarked(lambda book: _status(one, book))),
    )


def side_name(code: str, wordings: Wordings, book: Phrases) -> str:
    """The short name of the party with these letters; of no party, the letters."""
    named = next((party for party in wordings.round.parties if party.id == code), None)
    return pick(named.short, book.tag) or code if named else code


def _status(one: JointAction, book: Phrases) -> str:
    status = _phrase(book, one.status) if further_phrases("further", book.tag).has(f"actions.{one.status}") else one.status
    if one.closed is not None:
        status = _phrase(book, "closed_on", status=status, date=_day(book.long_date(one.closed)))
    return _phrase(book, "provisional", status=status) if one.provisional else status


def _day(words: str) -> str:
    """A date that no line of a narrow cell parts."""
    return words.replace(" ", "\u00a0")
