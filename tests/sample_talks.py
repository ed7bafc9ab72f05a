"""The sample dialogue, opened as the program opens it."""

from __future__ import annotations

from dialogue_app.app import Opened
from dialogue_app.desk.views.joint_agenda import round_with_ordinal


def nth_round(talks: Opened, ordinal: int) -> str:
    """The id of a round of the sample."""
    with talks.workspace.read() as read:
        return round_with_ordinal(read, ordinal)
