"""For every verb of the prepare side: how to bring the small talks into a state in which it works, and generated arguments.

A case is registered under its verb's name: `@case("agenda.item.withdraw") def _(desk, talks, draw) -> Call`. It may use
other verbs to prepare; it returns the arguments (and the function in which the desk acts). `chain=False` marks cases
whose preparation nothing takes back (a signature), which cannot be part of a chain that is undone whole.
Modules called `cases_*.py` beside this one are collected as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from dialogue_app.desk import (
    agenda,
    agenda_events,
    agenda_steps,
    clearances,
    delegations,
    positions,
    rounds,
    talking_points,
)
from dialogue_app.desk import talks as verbs_of_talks
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.dialogue import Dialogue, Issue, Office, Party, Person, Venue
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import CU, Talks, adopt, observed_position, only_id, position, record

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]


@dataclass(frozen=True)
class Call:
    """What a verb is called with, and in which function."""

    arguments: dict[str, Any]
    function: Function = Function.DESK


Case = Callable[[Desk, Talks, Draw[Any]], Call]


@dataclass
class Registry:
    """All cases by verb, and those that cannot be chained."""

    cases: dict[str, Case] = field(default_factory=dict)
    unchained: set[str] = field(default_factory=set)


REGISTRY = Registry()

words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cn", "Co")), min_size=1, max_size=12
).filter(lambda text: bool(text.strip()))
days = st.dates(date(2012, 1, 1), date(2030, 12, 30))
moments = st.datetimes(datetime(2012, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
both = st.fixed_dictionaries({"en": words, "es": words})
minutes_of = st.integers(1, 240)


def case(name: str, *, chain: bool = True) -> Callable[[Case], Case]:
    """Register a case under its verb's name."""

    def register(function: Case) -> Case:
        REGISTRY.cases[name] = function
        if not chain:
            REGISTRY.unchained.add(name)
        return function

    return register


def form(desk: Desk, cls: Any, id: str, **new: Any) -> Call:
    """Start and new values of a form on a record, without its id."""
    now = record(desk.workspace, cls, id)
    start: dict[str, Any] = {}
    for name, value in new.items():
        wording = hasattr(now[name], "having")
        start[name] = {tag: now[name].get(tag, "") for tag in value} if wording else now[name]
    return Call({"start": start, "new": new})


def other(draw: Draw[Any], strategy: st.SearchStrategy[T], than: T) -> T:
    """A generated value that differs from the one there is."""
    drawn: T = draw(strategy.filter(lambda value: value != than))
    return drawn


def _with(call: Call, **more: Any) -> Call:
    return Call({**more, **call.arguments}, call.function)


# ---------------------------------------------------------------- the talks


@case("dialogue.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    _empty(desk)
    return Call({"title": draw(both), "subject": draw(both), "home_party": "CU", "parties": (CU,), "languages": ("es",)})


@case("dialogue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return _with(form(desk, Dialogue, talks.dialogue, title={"es": draw(words) + "~"}, paper="Letter"), dialogue=talks.dialogue)


@case("party.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"names": verbs_of_talks.PartyNames("CH", draw(both))})


@case("party.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return _with(form(desk, Party, talks.parties["CU"], long={"en": draw(words) + "~"}), party=talks.parties["CU"])


@case("instrument.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"title": draw(both), "on": draw(days)})


@case("instrument.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dialogue_app.model.dialogue import Instrument

    id = only_id(desk.workspace, "instrument")
    return _with(form(desk, Instrument, id, on=draw(days), title={"es": draw(words) + "~"}), instrument=id)


@case("venue.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"name": draw(both), "city": draw(both), "country": "CH", "zone_name": "Europe/Zurich", "host": "US"})


@case("venue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return _with(
        form(desk, Venue, talks.venues["US"], city={"es": draw(words) + "~"}, zone="America/Chicago"), venue=talks.venues["US"]
    )


@case("issue.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"title": draw(both), "aliases": {"en": draw(st.lists(words, max_size=3))}})


@case("issue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return _with(
        form(desk, Issue, talks.issues["mail"], aliases={"es": [draw(words)]}, title={"en": draw(words) + "~"}),
        issue=talks.issues["mail"],
    )


@case("issue.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"issue": talks.issues["visits"], "after": draw(st.sampled_from([None, talks.issues["mail"]]))})


@case("issue.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    verbs_of_talks.add_issue(desk, id=id, title=draw(both))
    return Call({"issue": id})


@case("person.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"party": talks.parties["US"], "given": draw(words), "family": draw(words), "office": draw(both)})


@case("person.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return _with(
        form(desk, Person, talks.people["us1"], family=draw(words) + "~", honorific={"en": "Dr."}), person=talks.people["us1"]
    )


@case("person.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"person": talks.people["cu3"]})


@case("office.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"person": talks.people["us1"], "title": draw(both), "valid_from": draw(days)})


@case("office.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    verbs_of_talks.add_office(desk, id=id, person=talks.people["us2"], title={"en": "Envoy"})
    return _with(form(desk, Office, id, title={"es": draw(words)}, valid_until=draw(days)), office=id)


# ---------------------------------------------------------------- rounds and delegations


@case("round.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    day = draw(days)
    standing = draw(st.lists(st.sampled_from([talks.items["r2a1"], talks.items["r2a4"], talks.items["r2a5"]]), unique=True))
    return Call(
        {
            "title": draw(both),
            "ordinal": draw(st.integers(3, 99)),
            "starts": day,
            "ends": day + timedelta(days=1),
            "venue": talks.venues["US"],
            "standing": standing,
        }
    )


@case("round.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    day = draw(days)
    return _with(form(desk, Round, talks.r2, starts=day, ends=day, title={"es": draw(words) + "~"}), round=talks.r2)


@case("round.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"round": talks.r2, "to": "confirmed"})


@case("session.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    starts = draw(moments)
    kind = draw(st.sampled_from(["plenary", "working-group", "restricted"]))
    return Call(
        {
            "round": talks.r2,
            "starts": starts,
            "ends": starts + timedelta(minutes=draw(minutes_of)),
            "kind": kind,
            "title": draw(both),
        }
    )


@case("session.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dialogue_app.model.rounds import Session

    starts = draw(moments)
    new = form(
        desk, Session, talks.sessions["r2s1"], starts=starts, ends=starts + timedelta(hours=1), title={"en": draw(words) + "~"}
    )
    return _with(new, session=talks.sessions["r2s1"])


@case("session.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dialogue_app.model.rounds import Session

    id = talks.sessions["r2s2"]
    return Call({"session": id, "start": record(desk.workspace, Session, id)["starts"], "to": draw(moments)})


@case("session.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    delegations.set_attendance(desk, session=talks.sessions["r2s2"], person=talks.people["cu1"], present=draw(st.booleans()))
    return Call({"session": talks.sessions["r2s2"]})


@case("delegation.member.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    after = draw(st.sampled_from([None, talks.members["r2cu1"]]))
    return Call({"round": talks.r2, "person": talks.people["cu3"], "role": "expert", "after": after})


@case("delegation.member.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"member": talks.members[draw(st.sampled_from(["r2us1", "r2us3", "r2cu2"]))]})


@case("delegation.member.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"member": talks.members["r2us3"], "after": draw(st.sampled_from([None, talks.members["r2us1"]]))})


@case("delegation.member.role")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {"member": talks.members["r2us2"], "start": "alternate", "role": draw(st.sampled_from(["member", "adviser", "expert"]))}
    )


@case("delegation.head")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"member": talks.members[draw(st.sampled_from(["r2us2", "r2us3", "r2cu2"]))]})


@case("delegation.copy")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _third_round(desk, talks)
    return Call({"round": id, "party": talks.parties[draw(st.sampled_from(["US", "CU"]))], "source": talks.r2})


@case("delegation.substitute")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    into = draw(st.sampled_from(["us4", "us3"]))
    return Call(
        {
            "round": talks.r2,
            "out": talks.people["us2"],
            "into": talks.people[into],
            "from_session": talks.sessions["r2s2"],
            "reason": draw(words),
        }
    )


@case("attendance.set")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    if draw(st.booleans()):
        delegations.set_attendance(desk, session=talks.sessions["r2s1"], person=talks.people["us1"], present=True)
    return Call({"session": talks.sessions["r2s1"], "person": talks.people["us1"], "present": False})


# ---------------------------------------------------------------- the agenda in preparation


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
    return _with(
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
    new = {"minutes": draw(minutes_of), "lead_id": talks.people["us2"], "annotation": draw(words), "marking": _marking(draw)}
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


# ---------------------------------------------------------------- positions


@case("position.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "round": talks.r2,
            "issue": talks.issues["flows"],
            "objective": draw(words),
            "item": talks.items["r2a3"],
            "marking": _marking(draw),
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
            "marking": _marking(draw),
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


def _in_session(talks: Talks, draw: Draw[Any], **more: Any) -> Call:
    asked, agreed = draw(st.permutations(["US", "CU"]))
    return Call({"by": asked, "agreed_by": agreed, "at": draw(moments), **more})


def _marking(draw: Draw[Any]) -> dict[str, Any] | None:
    marking: dict[str, Any] | None = draw(st.sampled_from([None, {"scheme": "US", "level": "SBU", "caveats": []}]))
    return marking


def _third_round(desk: Desk, talks: Talks) -> str:
    id = new_id()
    rounds.create_round(
        desk,
        id=id,
        title={"en": "Round 3"},
        ordinal=3,
        starts=date(2011, 1, 10),
        ends=date(2011, 1, 11),
        venue=talks.venues["US"],
    )
    return id


def _empty(desk: Desk) -> None:
    """Undo everything that was ever done, so that a dialogue can be founded again."""
    for told in reversed(desk.workspace.since(0)):
        desk.workspace.revert(told.id, author=desk.author)
