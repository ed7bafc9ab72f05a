"""How the undo tests call the verbs of the agenda: see `cases`."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import agenda, agenda_events, agenda_steps
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.states import Function
from tests.desk.builders import Talks, adopt
from tests.desk.cases import Call, Draw, both, case, form, minutes_of, moments, some_marking, with_arguments, words


@case("agenda.item.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    parent, after = draw(
        st.sampled_from([(None, None), (None, "r2a1"), (None, "r2a5"), ("r2a2", "r2a2a"), ("r2a2", None), ("r2a2a", None)])
    )
    return Call(
        {
            "round": talks.r2,
            "title": draw(both),
            "proposed_by": draw(st.sampled_from(["US", "CU", "joint"])),
            "parent": parent and talks.items[parent],
            "after": after and talks.items[after],
        }
    )


@case("agenda.item.retitle")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"item": talks.items["r2a3"], "language": "es", "start": "Flujos migratorios", "title": draw(words) + "~"})


@case("agenda.item.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dialogue_app.model.agenda import AgendaItem

    id = talks.items["r2a3"]
    return with_arguments(
        form(desk, AgendaItem, id, issues=("direct-mail-service",), proposed_by=draw(st.sampled_from(["CU", "joint"]))), item=id
    )


@case("agenda.item.annotate")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "item": talks.items["r2a3"],
            "language": draw(st.sampled_from(["en", "es", "fr"])),
            "start": "",
            "annotation": draw(words),
        }
    )


@case("agenda.item.plan")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = talks.items[draw(st.sampled_from(["r2a1", "r2a2b"]))]
    start: dict[str, Any] = {"minutes": None, "lead_id": None, "annotation": "", "marking": None}
    new = {"minutes": draw(minutes_of), "lead_id": talks.people["us2"], "annotation": draw(words), "marking": some_marking(draw)}
    if draw(st.booleans()):
        agenda.plan_item(desk, item=id, start=start, new={"minutes": 7})
        start["minutes"], new["minutes"] = 7, 8
    return Call({"item": id, "start": start, "new": new})


@case("agenda.item.session")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"item": talks.items["r2a3"], "session": talks.sessions[draw(st.sampled_from(["r2s1", "r2s2"]))]})


@case("agenda.item.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
        item, parent, after = draw(st.sampled_from([("r2a5", None, None), ("r2a2b", "r2a2", None), ("r2a1", None, "r2a3")]))
    else:
        moves = [
            ("r2a5", None, None),
            ("r2a2b", None, "r2a1"),
            ("r2a3", "r2a2", "r2a2a"),
            ("r2a2", None, "r2a4"),
            ("r2a4", "r2a2a", None),
        ]
        item, parent, after = draw(st.sampled_from(moves))
    return Call({"item": talks.items[item], "parent": parent and talks.items[parent], "after": after and talks.items[after]})


@case("agenda.item.delete")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        agenda.plan_item(desk, item=talks.items["r2a2a"], start={"minutes": None}, new={"minutes": 5})
    return Call({"item": talks.items[draw(st.sampled_from(["r2a1", "r2a2", "r2a2a", "r2a5"]))]})


# ---------------------------------------------------------------- the agenda between the sides, and in session


@case("agenda.propose")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"agenda": talks.agendas["r2"], "remark": draw(words)})


@case("agenda.exchange")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    return Call({"agenda": talks.agendas["r2"]})


@case("agenda.agree")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    return Call({"agenda": talks.agendas["r2"]})


@case("agenda.adopt")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.agree_agenda(desk, agenda=talks.agendas["r2"])
    return Call({"agenda": talks.agendas["r2"], "parties": ("US", "CU"), "at": draw(moments)}, Function.HEAD)


@case("agenda.close")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    for name, item in talks.items.items():
        if name.startswith("r2"):
            agenda_events.conclude_item(desk, item=item)
    return Call({"agenda": talks.agendas["r2"]})


@case("agenda.reopen")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    return Call({"agenda": talks.agendas["r2"]})


@case("agenda.back")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    if draw(st.booleans()):
        agenda_steps.agree_agenda(desk, agenda=talks.agendas["r2"])
    return Call({"agenda": talks.agendas["r2"]})


@case("agenda.item.withdraw")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        adopt(desk, talks.agendas["r2"])
    else:
        agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    return _in_session(talks, draw, item=talks.items[draw(st.sampled_from(["r2a2", "r2a2b", "r2a4"]))], reason=draw(words))


@case("agenda.item.defer")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    return _in_session(talks, draw, item=talks.items["r2a3"])


@case("agenda.item.suspend")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    return _in_session(talks, draw, item=talks.items["r2a3"])


@case("agenda.item.take_up")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    if draw(st.booleans()):
        agenda_events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    return _in_session(talks, draw, item=talks.items["r2a3"], session=talks.sessions["r2s2"])


@case("agenda.item.conclude")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    return Call({"item": talks.items["r2a1"]})


@case("agenda.item.add_in_session")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    parent, after = draw(st.sampled_from([(None, "r2a2"), ("r2a2", None), (None, None)]))
    return _in_session(
        talks, draw, round=talks.r2, title=draw(both), parent=parent and talks.items[parent], after=after and talks.items[after]
    )


@case("agenda.item.reorder_in_session")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    adopt(desk, talks.agendas["r2"])
    return _in_session(talks, draw, item=talks.items["r2a5"], after=draw(st.sampled_from([None, talks.items["r2a1"]])))


def _in_session(talks: Talks, draw: Draw[Any], **more: Any) -> Call:
    asked, agreed = draw(st.permutations(["US", "CU"]))
    return Call({"by": asked, "agreed_by": agreed, "at": draw(moments), **more})
