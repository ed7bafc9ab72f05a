"""How the undo tests call the verb that carries items over."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import agenda_carry, agenda_steps
from dialogue_app.desk.verbs import Desk
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case


@case("agenda.carry_over")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    assert agenda_carry.carry_items_over
    if draw(st.booleans()):
        agenda_steps.propose_agenda(desk, agenda=talks.agendas["r1"])
    wanted = draw(st.lists(st.sampled_from(["r2a1", "r2a2", "r2a2a", "r2a5"]), min_size=1, unique=True))
    return Call({"round": talks.r1, "items": [talks.items[name] for name in wanted]})
