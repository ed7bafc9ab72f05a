"""How the undo tests call the verbs that lift a block of the pre-flight."""

from __future__ import annotations

from typing import Any

from dialogue_app.desk import waivers
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case, words


def _facts(talks: Talks, reason: str) -> dict[str, Any]:
    facts = {"finding": "f" * 64, "kind": "near-match", "place": "¶3", "second": "Second Person", "reason": reason}
    return {"round": talks.r1, **facts}


@case("preflight.lift", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(_facts(talks, draw(words) + "!"))


@case("preflight.restore", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    waivers.lift_block(desk, **_facts(talks, draw(words) + "!"), id=id)
    return Call({"waiver": id})
