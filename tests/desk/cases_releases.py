"""How the undo tests call the verb that records a consultation."""

from __future__ import annotations

from typing import Any

from dialogue_app.desk.verbs import Desk
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case, words
from tests.desk.session_builders import draft


@case("release.consult", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    facts = {"release": "MIN-R1/REL-1", "whom": "other-side", "party": "CU", "answer": "no-objection"}
    return Call({"minutes": draft(desk, talks).minutes, "office": draw(words), **facts})
