"""Delegations: order as the side gives it, one head, replacements that leave old notes alone (scenario 6)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import delegations, rounds
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.delegations import MemberLine, delegations_page
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks


def members(desk: Desk, talks: Talks, party: str = "US", round: str | None = None) -> tuple[MemberLine, ...]:
    with desk.workspace.read() as read:
        return delegations_page(read, round or talks.r2).of(party)


def roles(desk: Desk, talks: Talks, party: str = "US") -> list[tuple[str, str]]:
    names = {id: name for name, id in talks.people.items()}
    return [(names[member.person], member.role) for member in members(desk, talks, party)]


def test_that_a_list_keeps_the_order_it_was_given(desk: Desk, talks: Talks) -> None:
    delegations.add_member(desk, round=talks.r2, person=talks.people["us4"], role="adviser", after=talks.members["r2us1"])
    assert roles(desk, talks) == [("us1", "head"), ("us4", "adviser"), ("us2", "alternate"), ("us3", "note-taker")]
    delegations.move_member(desk, member=talks.members["r2us3"], after=talks.members["r2us1"])
    assert [name for name, _ in roles(desk, talks)] == ["us1", "us3", "us4", "us2"]


def test_that_there_is_exactly_one_head(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="has one head"):
        delegations.add_member(desk, round=talks.r2, person=talks.people["us4"], role="head")
    with pytest.raises(RuleError, match="has one head"):
        delegations.set_role(desk, member=talks.members["r2us2"], start="alternate", role="head")
    delegations.make_head(desk, member=talks.members["r2us2"])
    assert roles(desk, talks)[:2] == [("us2", "head"), ("us1", "member")]


def test_that_nobody_is_listed_twice_and_roles_are_known(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="on the list of this round already"):
        delegations.add_member(desk, round=talks.r2, person=talks.people["us2"])
    with pytest.raises(UserError, match="“driver” is no role"):
        delegations.add_member(desk, round=talks.r2, person=talks.people["us4"], role="driver")


def test_that_a_replacement_lists_both_with_the_session(desk: Desk, talks: Talks) -> None:
    second = talks.sessions["r2s2"]
    delegations.substitute(
        desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=second, reason="recalled"
    )
    assert roles(desk, talks)[1:3] == [("us2", "alternate"), ("us4", "alternate")]
    out, into = members(desk, talks)[1:3]
    assert (out.until_session, out.present, out.replaced_by) == (second, (True, False), talks.people["us4"])
    assert (into.from_session, into.present, into.replaces) == (second, (False, True), talks.people["us2"])
    with pytest.raises(RuleError, match="replaced already"):
        delegations.substitute(desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us3"], from_session=second)
    with pytest.raises(RuleError, match="both stay on the list"):
        delegations.remove_member(desk, member=talks.members["r2us2"])


def test_that_only_somebody_of_the_same_side_and_round_can_replace(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="same side's list"):
        delegations.substitute(
            desk, round=talks.r2, out=talks.people["us2"], into=talks.people["cu3"], from_session=talks.sessions["r2s2"]
        )
    with pytest.raises(UserError, match="another round"):
        delegations.substitute(
            desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=talks.sessions["r1s1"]
        )


def test_that_attendance_can_differ_from_the_list(desk: Desk, talks: Talks) -> None:
    delegations.set_attendance(desk, session=talks.sessions["r2s1"], person=talks.people["us3"], present=False)
    assert members(desk, talks)[2].present == (False, True)
    delegations.set_attendance(desk, session=talks.sessions["r2s1"], person=talks.people["us3"], present=True)
    assert members(desk, talks)[2].present == (True, True)


def test_that_a_list_begins_with_those_who_sat_at_the_end_of_the_former_round(desk: Desk, talks: Talks) -> None:
    delegations.substitute(
        desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=talks.sessions["r2s2"]
    )
    third = new_id()
    rounds.create_round(
        desk,
        id=third,
        title={"en": "Round 3"},
        ordinal=3,
        starts=date(2011, 1, 10),
        ends=date(2011, 1, 11),
        venue=talks.venues["US"],
    )
    delegations.copy_delegation(desk, round=third, party=talks.parties["US"], source=talks.r2)
    names = {id: name for name, id in talks.people.items()}
    assert [names[member.person] for member in members(desk, talks, round=third)] == ["us1", "us4", "us3"]
    with pytest.raises(RuleError, match="has members already"):
        delegations.copy_delegation(desk, round=third, party=talks.parties["US"], source=talks.r2)
