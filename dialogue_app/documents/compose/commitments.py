"""The commitments of a round: what its minutes bind whom to, over which time, and whether they do yet. Joint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dialogue_app.desk.views.joint_papers import JOINT, JointCommitment, JointCommitments
from dialogue_app.documents.compose.actions import further, side_name
from dialogue_app.documents.compose.agenda import round_title
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Block, Document, Paragraph
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.phrases import Phrases


def compose_commitments(view: JointCommitments) -> Document:
    """The commitments in the order of their paragraphs; each paragraph as it stands, in every language of the round.

    DocumentError when a language has no phrases for it.
    """
    wordings = Wordings.of(view.round)
    title = wordings.data(view.title)
    return Document(
        kind="commitments",
        identifier=view.identifier,
        languages=wordings.languages,
        parties=wordings.parties,
        title=further(wordings, "commitments.title"),
        subtitle=title if title.by_language else round_title(wordings),
        place_and_dates=wordings.place_and_dates(),
        date=view.as_of,
        blocks=(
            Paragraph(wordings.unmarked(lambda book: _phrase(book, "as_of", date=book.long_date(view.as_of))), style="note"),
            *_blocks(view, wordings),
        ),
        marking=wordings.marking(view.marking),
        notice=wordings.notice(),
    )


def _blocks(view: JointCommitments, wordings: Wordings) -> Iterator[Block]:
    if not view.commitments:
        yield Paragraph(further(wordings, "commitments.none"))
    for one in view.commitments:
        yield Paragraph(wordings.data(one.text), number=one.paragraph)
        yield Paragraph(wordings.unmarked(partial(_standing, one, wordings)), style="note")


def _standing(one: JointCommitment, wordings: Wordings, book: Phrases) -> str:
    """Who is bound, over which time, and whether yet."""
    who = _phrase(book, "both") if one.party == JOINT else side_name(one.party, wordings, book)
    status = _phrase(book, "in_force" if one.in_force else "not_yet")
    return " · ".join(part for part in (who, _period(one, book), status) if part)


def _period(one: JointCommitment, book: Phrases) -> str:
    if one.starts is None:
        return ""
    if one.ends is None:
        return _phrase(book, "since", start=book.long_date(one.starts))
    return _phrase(book, "from_to", start=book.long_date(one.starts), end=book.long_date(one.ends))


def _phrase(book: Phrases, key: str, **slots: object) -> str:
    return further_phrases("further", book.tag).text(f"commitments.{key}", **slots)
