"""How the undo tests call the verbs of two note-takers and of what follows from notes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import note_takers
from dialogue_app.desk.verbs import Desk
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case
from tests.desk.taker_builders import her_notes, our_notes


@case("notes.take_in")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    our_notes(desk, talks)
    return Call({"round": talks.r2, "notes": her_notes(talks, late=draw(st.integers(-600, 600)))})


@case("notes.align")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    note_takers.take_in_notes(desk, round=talks.r2, notes=her_notes(talks))
    return Call({"round": talks.r2, "taker": "RS", "start": 0, "offset": draw(st.integers(1, 3600))})
