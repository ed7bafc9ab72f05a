"""Commitments as they stood on 5 June 2012, and what was due."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from dialogue_app.desk import outcomes as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_outcomes import joint_commitments
from dialogue_app.desk.views.joint_papers import JointCommitment
from dialogue_app.desk.views.outcomes import CommitmentView, NotInForce, actions, commitments
from dialogue_app.model.minutes import Minutes, MinutesParagraph
from dialogue_app.model.rounds import Round
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code
from tests.desk.session_builders import commitment, signed

ON = date(2012, 6, 5)


@pytest.fixture
def standing(migration_talks: Workspace) -> dict[str, CommitmentView]:
    with migration_talks.read() as read:
        return {str(one.code): one for one in commitments(read, on=ON)}


@pytest.mark.parametrize(
    ("code", "stands"),
    [
        ("COM-1", [("met", 0), ("missed", 370), ("met", 0), ("in progress", 0)]),
        ("COM-2", [("within ceiling", 0)]),
        ("COM-4", [("in progress", 0)]),
        ("COM-5", [("met", 0), ("missed", 1), ("in progress", 0)]),
        ("COM-7", [("within ceiling", 0), ("within ceiling", 0)]),
        ("COM-8", [("met late", 0)]),
        ("COM-9", [("partial year", 0), ("met", 0), ("in progress", 0)]),
    ],
)
def test_that_the_samples_commitments_stand_as_expected(
    standing: dict[str, CommitmentView], code: str, stands: list[tuple[str, int]]
) -> None:
    assert [(period.standing, period.difference) for period in standing[code].periods] == stands


def test_that_a_period_knows_how_many_counted_it_and_what_was_due(standing: dict[str, CommitmentView]) -> None:
    assert standing["COM-1"].periods[2].counts == 2
    assert [period.due for period in standing["COM-4"].periods] == [(16, 17)]
    assert {period.due for period in standing["COM-1"].periods} == {None}


def test_that_a_bracketed_commitment_is_not_in_force(standing: dict[str, CommitmentView]) -> None:
    assert (standing["COM-3"].in_force, standing["COM-3"].why_not) == (False, NotInForce("bracketed"))


def test_that_a_commitment_knows_its_paragraph_or_instrument_and_when_it_began(standing: dict[str, CommitmentView]) -> None:
    pilot, documents = standing["COM-4"], standing["COM-1"]
    assert pilot.source is not None and (pilot.source.number, pilot.source.round) == ("11", 5)
    assert pilot.begins == date(2012, 1, 30)
    assert documents.source is None and (documents.instrument or {})["en"] == "Joint Communiqué on Migration"


def test_that_a_corrected_figure_is_marked(standing: dict[str, CommitmentView]) -> None:
    missed = standing["COM-1"].periods[1]
    assert [(figure.value, figure.corrected) for figure in missed.figures] == [(19_630, True)]


def test_that_a_commitment_out_of_unsigned_minutes_binds_nobody(desk: Desk, talks: Talks) -> None:
    from tests.desk.session_builders import draft

    made = draft(desk, talks)
    commitment(desk, paragraph=made.paragraphs[2])
    with desk.workspace.read() as read:
        (found,) = commitments(read, on=ON)
    assert found.why_not == NotInForce("unsigned", state="draft")


def test_that_actions_come_by_date_and_show_what_is_overdue(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    for words, due in (("late", date(2012, 1, 31)), ("later", date(2013, 1, 1)), ("some day", None)):
        verbs.add_action(desk, text={"en": words}, owners=("US",), due=due, paragraph=made.paragraphs[2])
    with desk.workspace.read() as read:
        found = actions(read, on=ON)
        assert actions(read, on=ON, round=talks.r1) == ()
    assert [(one.text["en"], one.overdue, one.source and one.source.number) for one in found] == [
        ("late", True, "3"), ("later", False, "3"), ("some day", False, "3"),
    ]  # fmt: skip
    verbs.close_action(desk, action=found[0].id)
    with desk.workspace.read() as read:
        assert [one.text["en"] for one in actions(read, on=ON, open_only=True)] == ["later", "some day"]


def test_that_commitments_can_be_asked_for_by_issue(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = commitments(read, on=ON, issue=ids_by_code(migration_talks, "issue")["mail"])
    assert [one.code for one in found] == ["COM-4"]


# ---------------------------------------------------------------- as both sides see them


def round_of(workspace: Workspace, ordinal: int) -> str:
    with workspace.read() as read:
        return str(read.scalars(select(Round.id).where(Round.ordinal == ordinal)).one())


def test_that_joint_commitments_are_the_paragraphs_that_bind_in_their_order(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = joint_commitments(read, round_of(migration_talks, 5), on=ON)
    assert [(one.paragraph, one.party, one.in_force) for one in found.commitments] == [("9", "CU", True), ("11", "joint", True)]
    pilot = found.commitments[1]
    assert pilot.text["en"].startswith("The Delegations approved") and pilot.text["es"].startswith("Las Delegaciones")
    assert (pilot.starts, pilot.ends) == (date(2012, 3, 1), date(2013, 2, 28))


def test_that_what_is_in_brackets_or_our_own_word_for_it_is_no_joint_commitment(migration_talks: Workspace) -> None:
    assert joint_of(migration_talks, 6) == ()
    desk = Desk(migration_talks, "DN")
    with migration_talks.read() as read:
        minutes = read.scalars(select(Minutes.id).where(Minutes.round_id == round_of(migration_talks, 6))).one()
        plain = read.scalars(
            select(MinutesParagraph.id).where(MinutesParagraph.minutes_id == minutes, MinutesParagraph.annex_id.is_(None))
        ).first()
    commitment(desk, title="Our own guess")
    assert joint_of(migration_talks, 6) == ()
    commitment(desk, title="Our own words for it", paragraph=plain)
    [one] = joint_of(migration_talks, 6)
    assert "Our own" not in str(one.text) and not one.in_force


def joint_of(workspace: Workspace, ordinal: int) -> tuple[JointCommitment, ...]:
    with workspace.read() as read:
        return joint_commitments(read, round_of(workspace, ordinal), on=ON).commitments
