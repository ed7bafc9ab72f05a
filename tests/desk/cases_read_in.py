"""How the undo tests call the verb that reads minutes in."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from sqlalchemy import func, select

from dialogue_app.desk import read_in, rounds
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint import JointAgenda, JointAgendaItem, JointAnnex, JointMinutes, JointParagraph, JointParticipant
from dialogue_app.desk.views.joint_round import joint_round
from dialogue_app.model.rounds import Round
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, both, case, days


@case("minutes.read_in")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    assert read_in.read_in_minutes
    made, day = new_id(), draw(days)
    with desk.workspace.read() as read:
        ordinal = read.scalar(select(func.max(Round.ordinal))) + 1
    rounds.create_round(
        desk, id=made, title=draw(both), ordinal=ordinal, starts=day, ends=day, venue=talks.venues["CU"], standing=()
    )
    with desk.workspace.read() as read:
        round = joint_round(read, made)
    items = (
        JointAgendaItem("1", draw(both), "adopted", "joint", children=(JointAgendaItem("1(a)", draw(both), "deferred", "US"),)),
    )
    texts = draw(st.lists(both, min_size=1, max_size=3))
    view = JointMinutes(
        id="", round=round, agenda=JointAgenda(round, "adopted", day, items, (), None), title=draw(both),
        state=draw(st.sampled_from(["circulated", "agreed"])), register="non-binding",
        paragraphs=tuple(JointParagraph(str(place), text, "statement", "1(a)") for place, text in enumerate(texts, 1)),
        closing=draw(both), annexes=(JointAnnex("I", draw(both), "text", (JointParagraph("1", draw(both), "statement", None),)),),
        participants=(
            JointParticipant("US", {}, "Robin PATTERN", draw(both), "head", until_session={"en": "Morning"}),
            JointParticipant("US", {}, "Sam STENCIL", draw(both), "head", from_session={"en": "Afternoon"}),
        ),
        signed_at=None, signed_on=day, originals=2, marking=None, identifier="MIN-READ",
    )  # fmt: skip
    return Call({"minutes": view, "held": lambda view: None, "content_hash": "0" * 64, "round": made})
