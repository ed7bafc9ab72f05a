"""How the undo tests call the verbs of positions: see `cases`."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import clearances, positions, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, observed_position, only_id, position
from tests.desk.cases import Call, Draw, case, days, some_marking, words


@case("position.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "round": talks.r2,
            "issue": talks.issues["flows"],
            "objective": draw(words),
            "item": talks.items["r2a3"],
            "marking": some_marking(draw),
        }
    )


@case("position.word")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks, cleared=draw(st.booleans()))
    return Call(
        {
            "position": id,
            "start": {"objective": "Two flights a week."},
            "new": {"objective": draw(words) + "~"},
            "typographic": draw(st.booleans()),
        }
    )


@case("position.frame")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks)
    return Call(
        {
            "position": id,
            "start": {"item_id": None, "remark": None},
            "new": {"item_id": talks.items["r2a2b"], "remark": draw(words)},
        }
    )


@case("position.limits")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks, cleared=draw(st.booleans()))
    return Call({"position": id, "start": {"fallback": "One flight a week."}, "new": {"fallback": draw(words) + "~"}})


@case("position.mark")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks)
    return Call(
        {
            "position": id,
            "start": {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]},
            "marking": {"scheme": "US", "level": draw(st.sampled_from(["CONFIDENTIAL", "SECRET"])), "caveats": ["NOFORN"]},
        }
    )


@case("position.version")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {"position": position(desk, talks, round="r1", cleared=True), "round": draw(st.sampled_from([None, talks.r1, talks.r2]))}
    )


@case("position.submit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"position": position(desk, talks)})


@case("position.clear")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks)
    positions.submit_position(desk, position=id)
    answer = draw(st.sampled_from(["cleared", "cleared-with-edits", "no-objection", "silence", "approved"]))
    clearances.record_clearance(desk, clearance=only_id(desk.workspace, "clearance"), start="asked", status=answer)
    return Call({"position": id})


@case("position.make_current")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        former = position(desk, talks, round="r1", cleared=True)
        positions.make_current(desk.acting_as(Function.PRINCIPAL), position=former)
    return Call({"position": position(desk, talks, cleared=True)}, Function.PRINCIPAL)


@case("position.withdraw")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"position": position(desk, talks, cleared=draw(st.booleans()))})


@case("position.redraft")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks)
    positions.withdraw_position(desk, position=id)
    return Call({"position": id})


@case("position.deliver")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"position": position(desk, talks, cleared=True), "session": talks.sessions["r2s1"], "delivered_as": draw(words)})


@case("position.point.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = position(desk, talks, cleared=draw(st.booleans()))
    return Call(
        {
            "position": id,
            "text": draw(words),
            "if_raised": draw(st.booleans()),
            "after": draw(st.sampled_from([None, only_id(desk.workspace, "talking_point")])),
        }
    )


@case("position.point.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks, cleared=draw(st.booleans()))
    return Call(
        {
            "point": only_id(desk.workspace, "talking_point"),
            "start": "We propose two flights a week.",
            "text": draw(words) + "~",
            "typographic": draw(st.booleans()),
        }
    )


@case("position.point.if_raised")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks)
    return Call({"point": only_id(desk.workspace, "talking_point"), "if_raised": True})


@case("position.point.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id, point = position(desk, talks), new_id()
    talking_points.add_point(desk, id=point, position=id, text=draw(words))
    return Call({"point": point, "after": None})


@case("position.point.deliver")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks, cleared=True)
    return Call(
        {
            "point": only_id(desk.workspace, "talking_point"),
            "how_far": draw(st.sampled_from(["partly", "yes"])),
            "session": talks.sessions["r2s1"],
        }
    )


@case("position.point.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks, cleared=draw(st.booleans()))
    return Call({"point": only_id(desk.workspace, "talking_point")})


@case("position.clearance.ask")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {"position": position(desk, talks, cleared=draw(st.booleans())), "office": draw(words) + "~", "person": draw(words)}
    )


@case("position.clearance.record")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks)
    return Call(
        {
            "clearance": only_id(desk.workspace, "clearance"),
            "start": "asked",
            "on": draw(days),
            "status": draw(st.sampled_from(["cleared", "objection", "silence"])),
        }
    )


@case("position.clearance.drop")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    position(desk, talks)
    return Call({"clearance": only_id(desk.workspace, "clearance")})


@case("observed.record")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "round": talks.r2,
            "issue": talks.issues["mail"],
            "party": talks.parties["CU"],
            "stance": draw(words),
            "session": talks.sessions["r2s1"],
            "marking": some_marking(draw),
        }
    )


@case("observed.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = observed_position(desk, talks)
    return Call({"observed": id, "start": {"stance": "Ready to explore."}, "new": {"stance": draw(words) + "~"}})


@case("observed.confirm")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"observed": observed_position(desk, talks)})


@case("observed.supersede")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    first = observed_position(desk, talks)
    return Call({"observed": first, "by": observed_position(desk, talks, stance=draw(words))})
