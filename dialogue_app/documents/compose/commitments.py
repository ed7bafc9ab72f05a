"""The commitments of a round: what its minutes bind whom to, over which time, and whether they do yet. Joint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from dialogue_app.desk.views.joint_papers import JOINT, JointCommitment, JointCommitments
from dialogue_app.documents.compose.actions import further, outcomes_as_of, side_name
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Block, Document, Paragraph
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.phrases import Phrases


def compose_commitments(view: JointCommitments) -> Document:
    """The commitments in the order of their paragraphs; each paragraph as it stands, in every language of the round.

    DocumentError when a language has no phrases for it.
    """
    wordings = Wordings.of(view.round)
    return outcomes_as_of(view, wordings, *_blocks(view, wordings), kind="commitments", phrases="commitments")


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
