"""How the undo tests call the verbs of lists of people, mandates and settings."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import delegations, mandates
from dialogue_app.desk.people import Listed
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.dialogue import Dialogue, Party, Person
from dialogue_app.model.positions import Mandate
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, only_id, record
from tests.desk.cases import Call, Draw, both, case, days, form, with_arguments, words

_MARK = {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]}


def _mandate(desk: Desk, talks: Talks) -> str:
    id = new_id()
    mandates.create_mandate(desk, id=id, round=talks.r2, issued_by="The Minister", scope="Explore two flights.", marking=_MARK)
    return id


@case("mandate.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"round": talks.r2, "issued_by": draw(words), "scope": draw(words), "on": draw(days), "marking": _MARK})


@case("mandate.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _mandate(desk, talks)
    return with_arguments(form(desk, Mandate, id, scope=draw(words) + "~", on=draw(days)), mandate=id)


@case("mandate.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"mandate": _mandate(desk, talks)})


@case("delegation.people.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    names = draw(st.lists(words, min_size=1, max_size=4))
    new = [Listed(given="A", family=name, honorific={"en": "Mr."}, office=draw(both), role="expert") for name in names]
    return Call({"round": talks.r2, "party": talks.parties["CU"], "people": (*new, Listed(person=talks.people["cu3"]))})


@case("delegation.person.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    person = talks.people["us1"]
    call = form(desk, Person, person, family=draw(words) + "~", honorific={"en": "Dr."})
    begins = draw(st.sampled_from([None, date(2010, 4, 12)]))
    return with_arguments(
        call, person=person, office=None if begins is None else only_id(desk.workspace, "office"), office_new=draw(both),
        office_from=begins,
    )  # fmt: skip


@case("delegation.substitution.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    delegations.substitute(
        desk, id=id, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=talks.sessions["r2s2"]
    )
    return Call({"substitution": id})


@case("dialogue.settings")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    party = talks.parties["CU"]
    call = with_arguments(form(desk, Dialogue, talks.dialogue, paper="Letter"), dialogue=talks.dialogue)
    before = {"adjective": {"en": record(desk.workspace, Party, party)["adjective"].get("en", "")}}
    return with_arguments(call, parties={party: (before, {"adjective": {"en": draw(words) + "~"}})})


@case("instrument.remove")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"instrument": only_id(desk.workspace, "instrument")})
