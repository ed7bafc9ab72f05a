"""From notes to actions, delivered positions, observed positions and the evening's report: never without a person's act."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from dialogue_app.desk import after_notes, note_takers, notes, positions, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.after_notes import day_actions, noted_days, observed_proposals, points_back
from dialogue_app.desk.views.reports import day_marking, reports_of
from dialogue_app.desk.views.said_points import SaidPoint, said_points
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.notes import DayReport, NoProposal
from dialogue_app.model.outcomes import Action
from dialogue_app.model.positions import ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, position, record
from tests.desk.taker_builders import her_notes, our_notes

DAY = date(2010, 4, 12)
BEGAN = datetime(2010, 4, 12, 15, 0, tzinfo=UTC)
SBU = {"scheme": "US", "level": "SBU", "caveats": []}


def heard(desk: Desk, talks: Talks, text: str = "Two flights a week.", **more: Any) -> str:
    id = new_id()
    values = {"kind": "proposal", "speaker": talks.people["cu1"], "item": talks.items["r2a2b"], "marking": SBU} | more
    notes.add_note(desk, id=id, session=talks.sessions["r2s1"], text=text, began_at=BEGAN, **values)
    return id


def proposals(desk: Desk, talks: Talks) -> Any:
    with desk.workspace.read() as read:
        return observed_proposals(read, talks.r2, author=desk.author)


def all_of(desk: Desk, cls: Any) -> list[Any]:
    with desk.workspace.read() as read:
        return list(read.scalars(select(cls.id)))


# ---------------------------------------------------------------- observed positions


def test_that_what_the_other_side_said_is_proposed_and_nothing_is_made_by_that(desk: Desk, talks: Talks) -> None:
    note = heard(desk, talks)
    [one] = proposals(desk, talks)
    assert (one.notes, one.party, one.stance, one.takers) == ((note,), "CU", "Two flights a week.", ("DN",))
    assert one.issues[0][1]["en"]
    assert not all_of(desk, ObservedPosition)


@pytest.mark.parametrize(
    "more",
    [
        {"kind": "procedural"}, {"kind": "observation"}, {"private": True}, {"speaker": "us1"}, {"item": None},
        {"kind": "homework"}, {"speaker": None},
    ],
)  # fmt: skip
def test_that_nothing_is_proposed_from_what_is_no_statement_of_the_other_side(desk: Desk, talks: Talks, more: Any) -> None:
    if more.get("speaker") == "us1":
        more = {"speaker": talks.people["us1"]}
    heard(desk, talks, **more)
    assert proposals(desk, talks) == ()


def test_that_an_accepted_proposal_is_a_position_taken_from_its_note(desk: Desk, talks: Talks) -> None:
    note = heard(desk, talks)
    [one] = proposals(desk, talks)
    id = new_id()
    after_notes.observe_from_note(
        desk, id=id, notes=one.notes, issue=one.issues[0][0], stance="Two flights a week are wanted.", confidence="close"
    )
    made = record(desk.workspace, ObservedPosition, id)
    assert (made["note_id"], made["stance"], made["party_id"]) == (note, "Two flights a week are wanted.", talks.parties["CU"])
    assert (made["session_id"], made["item_id"], tuple(made["note_takers"])) == (
        talks.sessions["r2s1"], talks.items["r2a2b"], ("DN",)
    )  # fmt: skip
    assert proposals(desk, talks) == ()
    with pytest.raises(RuleError, match="already"):
        after_notes.observe_from_note(desk, notes=one.notes, issue=one.issues[0][0], stance="Again.")


def test_that_a_dismissed_proposal_does_not_come_again(desk: Desk, talks: Talks) -> None:
    note = heard(desk, talks)
    assert after_notes.dismiss_proposal(desk, notes=[note]) is not None
    assert after_notes.dismiss_proposal(desk, notes=[note]) is None
    assert proposals(desk, talks) == ()
    assert not all_of(desk, ObservedPosition)


def test_that_two_takers_on_the_same_words_are_one_proposal(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    note_takers.take_in_notes(desk, round=talks.r2, notes=her_notes(talks))
    found = proposals(desk, talks)
    assert [one.takers for one in found] == [("DN", "RS")] * 3
    after_notes.observe_from_note(desk, notes=found[0].notes, issue=found[0].issues[0][0], stance=found[0].stance)
    assert len(proposals(desk, talks)) == 2
    assert len(all_of(desk, NoProposal)) == 1


def test_that_only_the_other_sides_words_on_the_items_issue_are_observed(desk: Desk, talks: Talks) -> None:
    ours, issue = heard(desk, talks, speaker=talks.people["us1"]), talks.issues["mail"]
    with pytest.raises(RuleError, match="our own side"):
        after_notes.observe_from_note(desk, notes=[ours], issue=issue, stance="Ours.")
    theirs = heard(desk, talks)
    [one] = proposals(desk, talks)
    other = next(id for id in talks.issues.values() if id not in {issue for issue, _ in one.issues})
    with pytest.raises(UserError, match="not on the note"):
        after_notes.observe_from_note(desk, notes=[theirs], issue=other, stance="Theirs.")
    with pytest.raises(UserError, match="without words"):
        after_notes.observe_from_note(desk, notes=[theirs], issue=one.issues[0][0], stance="  ")
    private = heard(desk, talks, private=True)
    with pytest.raises(RuleError, match="author’s alone"):
        after_notes.observe_from_note(desk, notes=[private], issue=issue, stance="Nervous.")
    assert not all_of(desk, ObservedPosition)


# ---------------------------------------------------------------- delivered points


def test_that_ticked_points_are_written_back_to_their_position_and_no_other(desk: Desk, talks: Talks) -> None:
    said, unsaid = position(desk, talks, "mail", cleared=True), position(desk, talks, "flows", cleared=True)
    with desk.workspace.read() as read:
        point = read.scalars(select(TalkingPoint.id).where(TalkingPoint.position_id == said)).one()
    talking_points.deliver_point(desk, point=point, how_far="yes", session=talks.sessions["r2s2"])
    with desk.workspace.read() as read:
        [back] = points_back(read, talks.r2)
    assert (back.position, back.said, back.partly, back.points, back.fresh) == (said, 1, 0, 1, True)
    assert after_notes.write_back(desk, round=talks.r2, positions=[said]) is not None
    held = record(desk.workspace, OwnPosition, said)
    assert (held["delivered_session_id"], held["delivered_as"]) == (talks.sessions["r2s2"], "oral statement")
    assert record(desk.workspace, OwnPosition, unsaid)["delivered_session_id"] is None
    assert after_notes.write_back(desk, round=talks.r2, positions=[said]) is None
    with pytest.raises(RuleError, match="was not delivered"):
        after_notes.write_back(desk, round=talks.r2, positions=[said, unsaid])


def ticked(desk: Desk, talks: Talks, session: str = "r2s2") -> tuple[str, str]:
    """A position with one point, ticked in a session and written back."""
    said = position(desk, talks, "mail", cleared=True)
    point = point_of(desk, said)
    talking_points.deliver_point(desk, point=point, how_far="yes", session=talks.sessions[session])
    after_notes.write_back(desk, round=talks.r2, positions=[said])
    return said, point


def point_of(desk: Desk, said: str) -> str:
    with desk.workspace.read() as read:
        return (
            read.scalars(select(TalkingPoint.id).where(TalkingPoint.position_id == said).order_by(TalkingPoint.rank)).first()
            or ""
        )


def delivery(desk: Desk, said: str) -> tuple[str | None, str | None]:
    held = record(desk.workspace, OwnPosition, said)
    return held["delivered_session_id"], held["delivered_as"]


def test_that_a_position_is_not_delivered_once_its_last_tick_is_taken_back_and_undo_brings_both(desk: Desk, talks: Talks) -> None:
    said, point = ticked(desk, talks)
    made = talking_points.deliver_point(desk, point=point, how_far="no")
    assert delivery(desk, said) == (None, None)
    assert made is not None
    desk.workspace.revert(made.id, author=desk.author)
    assert delivery(desk, said) == (talks.sessions["r2s2"], "oral statement")
    assert record(desk.workspace, TalkingPoint, point)["delivered"] == "yes"


def test_that_delivery_goes_to_the_session_of_what_is_still_said(desk: Desk, talks: Talks) -> None:
    said, first = ticked(desk, talks, "r2s2")
    second = new_id()
    talking_points.add_point(desk, id=second, position=said, text="Families wait for letters.")
    talking_points.deliver_point(desk, point=second, how_far="partly", session=talks.sessions["r2s1"])
    assert delivery(desk, said)[0] == talks.sessions["r2s2"]
    talking_points.deliver_point(desk, point=first, how_far="no")
    assert delivery(desk, said)[0] == talks.sessions["r2s1"]


def test_that_a_paper_that_was_handed_over_stays_delivered_without_a_tick(desk: Desk, talks: Talks) -> None:
    said, point = ticked(desk, talks)
    positions.deliver_position(desk, position=said, session=talks.sessions["r2s2"], delivered_as="non-paper")
    talking_points.deliver_point(desk, point=point, how_far="no")
    assert delivery(desk, said) == (talks.sessions["r2s2"], "non-paper")


def test_that_a_tick_alone_delivers_no_position(desk: Desk, talks: Talks) -> None:
    said = position(desk, talks, "mail", cleared=True)
    talking_points.deliver_point(desk, point=point_of(desk, said), how_far="yes", session=talks.sessions["r2s2"])
    assert delivery(desk, said) == (None, None)


# ---------------------------------------------------------------- points that the notes tell


def proposed(desk: Desk, talks: Talks) -> tuple[SaidPoint, ...]:
    with desk.workspace.read() as read:
        return said_points(read, talks.r2, author=desk.author)


def ours(desk: Desk, talks: Talks, text: str, **more: Any) -> str:
    return heard(desk, talks, text, **({"speaker": talks.people["us1"]} | more))


def test_that_a_point_is_proposed_from_the_entry_that_tells_it_and_taken_with_its_time(desk: Desk, talks: Talks) -> None:
    said = position(desk, talks, "mail", cleared=True)
    ours(desk, talks, "Thanked them for the lunch.")
    note = ours(desk, talks, "We propose that two flights go every week.")
    [one] = proposed(desk, talks)
    assert (one.position, one.ticked, one.note and one.note.id) == (said, False, note)
    assert one.point == point_of(desk, said)
    made = after_notes.said_in_note(desk, point=one.point, note=note)
    held = record(desk.workspace, TalkingPoint, one.point)
    assert (held["delivered"], held["delivered_at"], held["delivered_session_id"]) == ("yes", BEGAN, talks.sessions["r2s1"])
    assert delivery(desk, said) == (talks.sessions["r2s1"], "oral statement")
    assert proposed(desk, talks) == ()
    assert made is not None
    desk.workspace.revert(made.id, author=desk.author)
    assert delivery(desk, said) == (None, None) and len(proposed(desk, talks)) == 1


@pytest.mark.parametrize(
    "more", [{"speaker": "cu1"}, {"item": None}, {"kind": "procedural"}, {"private": True}, {"text": "Two matters are left."}]
)
def test_that_no_point_is_proposed_from_what_does_not_tell_it(desk: Desk, talks: Talks, more: dict[str, Any]) -> None:
    position(desk, talks, "mail", cleared=True)
    text = more.pop("text", "We propose two flights a week.")
    ours(desk, talks, text, **(more | {"speaker": talks.people[more.get("speaker", "us1")]}))
    assert proposed(desk, talks) == ()


def test_that_a_refused_point_comes_back_with_another_entry_alone(desk: Desk, talks: Talks) -> None:
    position(desk, talks, "mail", cleared=True)
    first = ours(desk, talks, "Two flights a week were our proposal.")
    [one] = proposed(desk, talks)
    assert after_notes.not_said_in_note(desk, point=one.point, note=first) is not None
    assert after_notes.not_said_in_note(desk, point=one.point, note=first) is None
    assert proposed(desk, talks) == ()
    second = ours(desk, talks, "We proposed two flights each week again.")
    assert [each.note and each.note.id for each in proposed(desk, talks)] == [second]


def test_that_a_ticked_point_is_proposed_with_the_entry_next_to_the_tick(desk: Desk, talks: Talks) -> None:
    said = position(desk, talks, "mail", cleared=True)
    ours(desk, talks, "Opened on mail.")
    near = ours(desk, talks, "Two flights a week, as proposed.")
    at = BEGAN + timedelta(seconds=20)
    talking_points.deliver_point(desk, point=point_of(desk, said), how_far="yes", session=talks.sessions["r2s1"], at=at)
    [one] = proposed(desk, talks)
    assert (one.ticked, one.note and one.note.id) == (True, near)
    after_notes.write_back(desk, round=talks.r2, positions=[said])
    assert proposed(desk, talks) == ()


def test_that_only_our_own_words_of_the_same_round_deliver_a_point(desk: Desk, talks: Talks) -> None:
    said = position(desk, talks, "mail", cleared=True)
    theirs = heard(desk, talks, "Two flights a week.")
    with pytest.raises(RuleError, match="our own side"):
        after_notes.said_in_note(desk, point=point_of(desk, said), note=theirs)
    with pytest.raises(RuleError, match="left as it is"):
        after_notes.said_in_note(desk, point=point_of(desk, said), note=ours(desk, talks, "Two flights."), how_far="no")
    assert delivery(desk, said) == (None, None)


# ---------------------------------------------------------------- actions


def test_that_the_action_table_tells_what_notes_made_and_what_they_only_speak_of(desk: Desk, talks: Talks) -> None:
    heard(desk, talks, "!US list of 30 names by 2010-09-01", kind="statement")
    heard(desk, talks, "!!CU 12 flights by 2010-12-31", kind="statement")
    open = heard(desk, talks, "Cuba will look for the table.", kind="homework")
    heard(desk, talks, "!US nothing to see", private=True)
    with desk.workspace.read() as read:
        found = day_actions(read, talks.r2, author="DN", on=DAY)
    assert [(one.text, one.owners, one.made) for one in found] == [
        ("list of 30 names", ("US",), "action"), ("12 flights", ("CU",), "commitment"),
        ("Cuba will look for the table.", ("CU",), ""),
    ]  # fmt: skip
    assert found[0].due == date(2010, 9, 1)
    after_notes.make_action(desk, note=open, text={"en": "Find the table"}, owners=["CU"], due=date(2010, 6, 1))
    made = record(desk.workspace, Action, open)
    assert (made["provisional"], made["visibility"], made["round_id"]) == (True, "delegation", talks.r2)
    with pytest.raises(RuleError, match="already"):
        after_notes.make_action(desk, note=open, text={"en": "Again"}, owners=["CU"])
    with pytest.raises(RuleError, match="no party called MX"):
        after_notes.make_action(desk, note=heard(desk, talks, kind="homework"), text={"en": "So"}, owners=["MX"])


def test_that_homework_is_left_with_a_reason_and_taken_up_again(desk: Desk, talks: Talks) -> None:
    note, said = heard(desk, talks, "Cuba will look for the table.", kind="homework"), heard(desk, talks)
    with pytest.raises(UserError, match="why nothing follows"):
        after_notes.leave_homework(desk, note=note, why=" ")
    with pytest.raises(RuleError, match="this note is none"):
        after_notes.leave_homework(desk, note=said, why="No.")
    after_notes.leave_homework(desk, note=note, why="It was sent in May.")
    with pytest.raises(RuleError, match="left already"):
        after_notes.leave_homework(desk, note=note, why="Twice.")
    with desk.workspace.read() as read:
        assert day_actions(read, talks.r2, author="DN", on=DAY) == ()
        [left] = day_actions(read, talks.r2, author="DN", on=DAY, left=True)
    assert (left.note, left.made, left.status, left.remark) == (note, "", "left", "It was sent in May.")
    after_notes.homework_after_all(desk, note=note)
    with pytest.raises(RuleError, match="was not left"):
        after_notes.homework_after_all(desk, note=note)
    with desk.workspace.read() as read:
        assert [(one.note, one.status) for one in day_actions(read, talks.r2, author="DN", on=DAY)] == [(note, "")]


# ---------------------------------------------------------------- the report


def test_that_a_report_is_of_a_day_with_notes(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="No notes that may be used"):
        after_notes.start_report(desk, round=talks.r2, on=DAY, language="en")
    heard(desk, talks, private=True)
    with pytest.raises(UserError, match="No notes that may be used"):
        after_notes.start_report(desk, round=talks.r2, on=DAY, language="en")
    heard(desk, talks)
    with desk.workspace.read() as read:
        assert noted_days(read, talks.r2, author="DN") == (DAY,)
        assert day_marking(read, talks.r2, schemes=desk.schemes, author="DN", on=DAY) == SBU
    after_notes.start_report(desk, round=talks.r2, on=DAY, language="en", summary="Draft.", marking=SBU)
    with desk.workspace.read() as read:
        [draft] = reports_of(read, talks.r2)
    assert (draft.on, draft.summary, draft.by) == (DAY, "Draft.", "DN")
    after_notes.write_report(desk, report=draft.id, start={"summary": "Draft."}, new={"summary": "Cuba proposed two flights."})
    with pytest.raises(ConflictError):
        after_notes.write_report(desk, report=draft.id, start={"summary": "Draft."}, new={"summary": "Nothing happened."})
    low = replace(desk, ceiling={"US": "SBU"})
    with pytest.raises((RuleError, UserError)):
        secret = {"scheme": "US", "level": "SECRET", "caveats": []}
        after_notes.write_report(low, report=draft.id, start={"marking": SBU}, new={"marking": secret})
    after_notes.discard_report(desk, report=draft.id)
    assert not all_of(desk, DayReport)
