"""People on a list: several at once in the order given, names and offices in one step, a replacement taken back."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import delegations
from dialogue_app.desk.people import Listed, add_people, describe_person, take_back_substitution
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.delegations import DelegationsPage, PersonForm, delegations_page, person_form
from dialogue_app.errors import RuleError, UserError
from tests.desk.builders import Talks

DAY = date(2010, 4, 12)


def page(desk: Desk, talks: Talks, round: str = "") -> DelegationsPage:
    with desk.workspace.read() as read:
        return delegations_page(read, round or talks.r2)


def form(desk: Desk, person: str, on: date = DAY) -> PersonForm:
    with desk.workspace.read() as read:
        return person_form(read, person, on)


def test_that_a_list_is_added_in_the_order_given_in_one_step(desk: Desk, talks: Talks) -> None:
    made = add_people(
        desk,
        round=talks.r2,
        party=talks.parties["CU"],
        people=(
            Listed(given="Zoe", family="Zeta", honorific={"en": "Ms.", "es": "Sra."}, office={"en": "Envoy"}, role="adviser"),
            Listed(person=talks.people["cu3"], role="expert"),
            Listed(family="Alfa"),
        ),
    )
    assert made is not None and made.label == "Add 3 members of a delegation"
    listed = page(desk, talks).of("CU")[2:]
    assert [(one.display["en"], one.role) for one in listed] == [
        ("Ms. Zoe ZETA", "adviser"), ("Ms. Luis FICTICIO", "expert"), ("ALFA", "member"),
    ]  # fmt: skip
    assert listed[0].office == {"en": "Envoy"} and listed[0].display["es"] == "Sra. Zoe ZETA"
    desk.workspace.revert(made.id, author="DN")
    assert len(page(desk, talks).of("CU")) == 2


def test_that_a_list_with_a_fault_adds_nobody(desk: Desk, talks: Talks) -> None:
    faulty = [
        (Listed(given=" ", family=""), "needs a name"),
        (Listed(family="X", role="driver"), "“driver” is no role"),
        (Listed(family="X", role="head"), "has one head"),
        (Listed(person=talks.people["us4"]), "belongs to the other side"),
        (Listed(person=talks.people["cu2"]), "on the list of this round already"),
    ]
    for one, sentence in faulty:
        with pytest.raises((UserError, RuleError), match=sentence):
            add_people(desk, round=talks.r2, party=talks.parties["CU"], people=(Listed(family="Good"), one))
    assert len(page(desk, talks).of("CU")) == 2


def test_that_a_name_changes_in_every_language_at_once(desk: Desk, talks: Talks) -> None:
    person = talks.people["us1"]
    now = form(desk, person)
    describe_person(
        desk,
        person=person,
        start={"family": now.family, "honorific": {"en": "Ms."}},
        new={"family": "Ejemplar", "honorific": {"en": "Dr."}},
        office=now.office_id,
        office_start=now.office,
        office_new={**now.office, "es": "Despacho"},
    )
    shown = page(desk, talks).of("US")[0]
    assert shown.display == {"en": "Dr. Jordan EJEMPLAR", "es": "Sra. Jordan EJEMPLAR"}
    assert shown.office == {"en": "Office of Sample", "es": "Despacho"}


def test_that_a_new_office_leaves_earlier_rounds_as_they_were(desk: Desk, talks: Talks) -> None:
    person = talks.people["us1"]
    now = form(desk, person)
    describe_person(
        desk, person=person, start={}, new={}, office=now.office_id, office_start=now.office,
        office_new={"en": "Ambassador"}, office_from=DAY,
    )  # fmt: skip
    assert page(desk, talks).of("US")[0].office == {"en": "Ambassador"}
    assert page(desk, talks, talks.r1).of("US")[0].office["en"] == "Office of Sample"


def test_that_a_role_changes_with_the_names_and_a_new_head_takes_the_first_place(desk: Desk, talks: Talks) -> None:
    second = page(desk, talks).of("US")[1]
    describe_person(desk, person=second.person, start={}, new={}, member=second.id, role=("alternate", "adviser"))
    assert page(desk, talks).of("US")[1].role == "adviser"
    describe_person(desk, person=second.person, start={}, new={}, member=second.id, role=("adviser", "head"))
    assert [(one.person == second.person, one.role) for one in page(desk, talks).of("US")[:2]] == [
        (True, "head"),
        (False, "member"),
    ]


def test_that_a_person_keeps_a_name(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="needs a name"):
        describe_person(
            desk, person=talks.people["us1"], start={"given": "Jordan", "family": "Sample"}, new={"given": "", "family": " "}
        )


def test_that_a_replacement_can_be_taken_back(desk: Desk, talks: Talks) -> None:
    delegations.substitute(
        desk, round=talks.r2, out=talks.people["us1"], into=talks.people["us4"], from_session=talks.sessions["r2s2"],
        reason="recalled", notified_by="note",
    )  # fmt: skip
    swap = page(desk, talks).swaps[0]
    assert (swap.out, swap.into, swap.reason, swap.notified_by) == (talks.people["us1"], talks.people["us4"], "recalled", "note")
    take_back_substitution(desk, substitution=swap.id)
    shown = page(desk, talks)
    assert shown.swaps == ()
    assert [(one.role, one.present) for one in shown.of("US")[:2]] == [("head", (True, True)), ("alternate", (True, True))]
    delegations.remove_member(desk, member=shown.of("US")[1].id)
