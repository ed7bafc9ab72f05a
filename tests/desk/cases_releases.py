"""How the undo tests call the verbs of released versions and of scans."""

from __future__ import annotations

from typing import Any

from dialogue_app.desk.releases import plan_release
from dialogue_app.desk.verbs import Desk
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case, words
from tests.desk.session_builders import HASH, draft, signed


@case("release.consult", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    facts = {"release": "MIN-R1/REL-1", "whom": "other-side", "party": "CU", "answer": "no-objection"}
    return Call({"minutes": draft(desk, talks).minutes, "office": draw(words), **facts})


@case("release.plan", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks).minutes
    facts = {"minutes": made, "number": 1, "identifier": "MIN-R2/REL-1", "passages": []}
    plan_release(desk, **facts, withheld=[{"code": "1.4(d)", "paragraphs": ["1"]}])
    return Call({**facts, "withheld": [{"code": draw(words), "paragraphs": ["2"]}], "grounds": {"1.4(d)": draw(words)}})


@case("issued.scan", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    facts = {"filename": "scan.pdf", "identifier": "MIN-R2", "content_hash": HASH}
    return Call({"minutes": signed(desk, talks).minutes, "held_by": "US", "data": b"%PDF-1.7 " + draw(words).encode(), **facts})
