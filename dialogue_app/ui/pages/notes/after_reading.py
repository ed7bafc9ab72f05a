"""What follows from a round's notes, read in one go: actions, our points that were said, what the other side said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.after_notes import ActionLine, ProposedPosition, day_actions, observed_proposals
from dialogue_app.desk.views.beside_item import portion_words
from dialogue_app.desk.views.notes import NoteEntry, notes_by_id
from dialogue_app.desk.views.said_points import SaidPoint, said_points
from dialogue_app.ui.pages.notes.reading import read_banner
from dialogue_app.ui.widgets.banner import Marking

KINDS = frozenset(
    {
        "note", "note_revision", "reconciliation", "no_proposal", "action", "commitment", "own_position", "talking_point",
        "observed_position",
    }
)  # fmt: skip
"""Records whose change makes other proposals."""


@dataclass(frozen=True)
class AfterNotes:
    """What could be made of the notes, the entries it is taken from, and the highest marking of these."""

    actions: tuple[ActionLine, ...]
    points: tuple[SaidPoint, ...]
    positions: tuple[ProposedPosition, ...]
    sources: Mapping[str, NoteEntry]
    portions: Mapping[str, str]
    marking: Marking


def read_after(desk: Desk, round: str) -> AfterNotes:
    """Everything that the sheet shows."""
    with desk.workspace.read() as read:
        actions = day_actions(read, round, author=desk.author, left=True)
        points = said_points(read, round, author=desk.author)
        positions = observed_proposals(read, round, author=desk.author)
        wanted = [one.note for one in actions]
        wanted += [one.note.id for one in points if one.note is not None]
        wanted += [note for one in positions for note in one.notes]
        sources = {one.id: one for one in notes_by_id(read, list(dict.fromkeys(wanted)), author=desk.author)}
    distinct = {repr(one.marking): one.marking for one in sources.values() if one.marking}
    portions = {id: portion_words(desk.schemes, one.marking) for id, one in sources.items()}
    return AfterNotes(actions, points, positions, sources, portions, read_banner(desk, distinct.values()))
