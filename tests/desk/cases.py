"""For every verb of talks, rounds and delegations: how to bring the small talks into a state in which it works.

A case is registered under its verb's name: `@case("agenda.item.withdraw") def _(desk, talks, draw) -> Call`. It may use
other verbs to prepare; it returns the arguments (and the function in which the desk acts). `chain=False` marks cases
whose preparation nothing takes back (a signature), which cannot be part of a chain that is undone whole.
Modules called `cases_*.py` beside this one hold the cases of other verbs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from dialogue_app.desk import (
    delegations,
    rounds,
)
from dialogue_app.desk import talks as verbs_of_talks
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.dialogue import Dialogue, Issue, Office, Party, Person, Venue
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import CU, Talks, only_id, record

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


def with_arguments(call: Call, **more: Any) -> Call:
    """The same call with more arguments."""
    return Call({**more, **call.arguments}, call.function)


# ---------------------------------------------------------------- the talks


@case("dialogue.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    _empty(desk)
    return Call({"title": draw(both), "subject": draw(both), "home_party": "CU", "parties": (CU,), "languages": ("es",)})


@case("dialogue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return with_arguments(
        form(desk, Dialogue, talks.dialogue, title={"es": draw(words) + "~"}, paper="Letter"), dialogue=talks.dialogue
    )


@case("party.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"names": verbs_of_talks.PartyNames("CH", draw(both))})


@case("party.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return with_arguments(form(desk, Party, talks.parties["CU"], long={"en": draw(words) + "~"}), party=talks.parties["CU"])


@case("instrument.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"title": draw(both), "on": draw(days)})


@case("instrument.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dialogue_app.model.dialogue import Instrument

    id = only_id(desk.workspace, "instrument")
    return with_arguments(form(desk, Instrument, id, on=draw(days), title={"es": draw(words) + "~"}), instrument=id)


@case("venue.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"name": draw(both), "city": draw(both), "country": "CH", "zone_name": "Europe/Zurich", "host": "US"})


@case("venue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return with_arguments(
        form(desk, Venue, talks.venues["US"], city={"es": draw(words) + "~"}, zone="America/Chicago"), venue=talks.venues["US"]
    )


@case("issue.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"title": draw(both), "aliases": {"en": draw(st.lists(words, max_size=3))}})


@case("issue.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return with_arguments(
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
    return with_arguments(
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
    return with_arguments(form(desk, Office, id, title={"es": draw(words)}, valid_until=draw(days)), office=id)


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
    return with_arguments(form(desk, Round, talks.r2, starts=day, ends=day, title={"es": draw(words) + "~"}), round=talks.r2)


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
    return with_arguments(new, session=talks.sessions["r2s1"])


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


def some_marking(draw: Draw[Any]) -> dict[str, Any] | None:
    """A marking of ours that any desk may hold, or none."""
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
