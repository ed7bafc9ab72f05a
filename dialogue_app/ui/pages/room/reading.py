"""Reading joint papers for the room: composed as they would be handed over, and only once the other side has seen them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dialogue_app import further_papers, papers
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_agenda import joint_agenda
from dialogue_app.documents.content import Document
from dialogue_app.documents.side_by_side import SideBySide, side_by_side
from dialogue_app.errors import DialogueError

OURS = frozenset({"draft"})
"""States in which a paper is still our own: nobody else has seen it."""

_READ: Mapping[str, Callable[[Desk, str], Document]] = {
    "agenda": papers.agenda_document,
    "minutes": papers.minutes_document,
    "outcomes": further_papers.actions_document,
    "commitments": further_papers.commitments_document,
}


def read_paper(desk: Desk, round: str, kind: str, home: str) -> SideBySide | None:
    """The agenda, the minutes, the action table or the commitments of a round, as in the original that `home` keeps.

    None where there is none that both sides have seen.
    """
    try:
        if _state(desk, round, kind) in OURS:
            return None
        document = _READ[kind](desk, round)
        return side_by_side(document, papers.original_for(document, home))
    except DialogueError:
        return None  # the reason could name what is only ours


def _state(desk: Desk, round: str, kind: str) -> str:
    if kind != "agenda":
        return papers.minutes_joint_view(desk, round).state
    with desk.workspace.read() as read:
        return joint_agenda(read, round).state
