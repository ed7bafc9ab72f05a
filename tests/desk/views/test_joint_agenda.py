"""The joint agenda is made of joint columns only (RULE 1, 22)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dialogue_app.desk import agenda, agenda_events, delegations, rounds
from dialogue_app.desk import talks as verbs_of_talks
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint import JointAgenda
from dialogue_app.desk.views.joint_agenda import joint_agenda, round_with_ordinal
from dialogue_app.desk.views.joint_round import joint_instruments, joint_participants
from dialogue_app.errors import UserError
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, adopt
from tests.desk.views.counting import statements

AT = datetime(2010, 4, 13, 2, 30, tzinfo=UTC)


def joint(desk: Desk, round: str) -> JointAgenda:
    with desk.workspace.read() as read:
        return joint_agenda(read, round)


def test_that_the_round_is_named_as_both_sides_know_it(desk: Desk, talks: Talks) -> None:
    made = joint(desk, talks.r2).round
    assert (made.ordinal, made.city["en"], made.host, made.zone, made.interpretation) == (
        2,
        "Havana",
        "CU",
        "America/Havana",
        "consecutive",
    )
    assert [party.id for party in made.parties] == ["US", "CU"]
    assert (made.languages, made.subject["en"], made.fictional) == (("en", "es"), "Migration", False)


def test_that_nothing_internal_can_be_found_in_it(desk: Desk, talks: Talks) -> None:
    agenda.plan_item(
        desk, item=talks.items["r2a3"], start={"annotation": "", "minutes": None}, new={"annotation": "Doubts.", "minutes": 71}
    )
    agenda.annotate_item(desk, item=talks.items["r2a3"], language="en", start="", annotation="Neutral.")
    words = repr(joint(desk, talks.r2))
    assert "Doubts" not in words and "Neutral" not in words


def test_that_items_nest_and_keep_their_numbers(desk: Desk, talks: Talks) -> None:
    made = joint(desk, talks.r2)
    assert [item.number for item in made.items] == ["1", "2", "3", "4", "5"]
    assert [child.number for child in made.items[1].children] == ["2(a)", "2(b)"]
    assert (made.state, made.adopted_on, made.marking) == ("draft", None, None)


def test_that_adoption_additions_and_withdrawals_are_told_by_the_day_of_the_place(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    agenda_events.add_item_in_session(
        desk, round=talks.r2, title={"en": "Flows"}, by="CU", agreed_by="US", at=AT, parent=talks.items["r2a2"]
    )
    agenda_events.withdraw_item(desk, item=talks.items["r2a4"], by="US", agreed_by="CU", at=AT)
    made = joint(desk, talks.r2)
    added, gone = made.items[1].children[2], made.items[3]
    assert (added.number, added.added_at, added.proposed_by, added.state) == ("2(c)", date(2010, 4, 12), "CU", "adopted")
    assert (gone.number, gone.state, gone.withdrawn_at) == ("4", "withdrawn", AT)
    assert made.adopted_on == date(2011, 11, 8)


def test_that_the_programme_leaves_restricted_meetings_out(desk: Desk, talks: Talks) -> None:
    start = datetime(2010, 4, 12, 20, tzinfo=UTC)
    rounds.add_session(desk, round=talks.r2, starts=start, ends=start, kind="tete-a-tete", title={"en": "Heads alone"})
    agenda.assign_session(desk, item=talks.items["r2a2"], session=talks.sessions["r2s1"])
    agenda.assign_session(desk, item=talks.items["r2a2a"], session=talks.sessions["r2s1"])
    agenda.assign_session(desk, item=talks.items["r2a2b"], session=talks.sessions["r2s2"])
    made = joint(desk, talks.r2)
    assert [(line.title["en"], line.items) for line in made.programme] == [("Session 1", ("2",)), ("Session 2", ("2(b)",))]
    assert (
        made.programme[0].starts.utcoffset() == made.programme[0].starts.astimezone(made.programme[0].starts.tzinfo).utcoffset()
    )
    assert made.programme[0].starts.hour == 10


def test_that_participants_are_listed_with_the_office_of_that_time(desk: Desk, talks: Talks) -> None:
    verbs_of_talks.add_office(desk, person=talks.people["us1"], title={"en": "Ambassador"}, valid_from=date(2010, 1, 1))
    delegations.substitute(
        desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=talks.sessions["r2s2"]
    )
    with desk.workspace.read() as read:
        first, second = joint_participants(read, talks.r1), joint_participants(read, talks.r2)
    assert (first[0].office["en"], second[0].office["en"]) == ("Office of Sample", "Ambassador")
    assert [(person.party, person.name, person.role) for person in second] == [
        ("US", "Jordan SAMPLE", "head"),
        ("US", "Taylor SPECIMEN", "alternate"),
        ("US", "Alex RESERVE", "alternate"),
        ("US", "Drew NOTIONAL", "note-taker"),
        ("CU", "Andrés EJEMPLO", "head"),
        ("CU", "Ana MUESTRA", "alternate"),
    ]
    assert second[1].until_session == {"en": "Session 1", "es": "Sesión 1"}
    assert second[2].from_session == {"en": "Session 2", "es": "Sesión 2"}
    assert second[0].display["es"] == "Sra. Jordan SAMPLE"


def test_that_a_replacement_names_no_meeting_that_is_no_matter_for_a_joint_paper(desk: Desk, talks: Talks) -> None:
    start, session = datetime(2010, 4, 13, 11, 30, tzinfo=UTC), new_id()
    title = {"en": "Heads alone on the return of the detained"}
    rounds.add_session(desk, round=talks.r2, starts=start, ends=start, kind="tete-a-tete", title=title, id=session)
    delegations.substitute(desk, round=talks.r2, out=talks.people["us2"], into=talks.people["us4"], from_session=session)
    with desk.workspace.read() as read:
        told = {
            title["en"] for one in joint_participants(read, talks.r2) for title in (one.from_session, one.until_session) if title
        }
    assert told
    assert told <= {"Session 1", "Session 2"}


def test_that_the_jointly_agreed_marking_is_printed(desk: Desk, talks: Talks) -> None:
    verbs_of_talks.edit_dialogue(
        desk,
        dialogue=talks.dialogue,
        start={"joint_marking": {"en": ""}},
        new={"joint_marking": {"en": "For official use of both sides"}},
    )
    assert joint(desk, talks.r2).marking == {"en": "For official use of both sides"}


def test_that_founding_texts_come_with_their_dates(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        assert [(text.title["en"], text.date) for text in joint_instruments(read)] == [("Joint Communiqué", date(1994, 9, 9))]


def test_that_missing_rounds_and_agendas_are_named(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        assert round_with_ordinal(read, 2) == talks.r2
        with pytest.raises(UserError, match="no round 9; there are: 1, 2"):
            round_with_ordinal(read, 9)
        with pytest.raises(UserError, match="round is not in the workspace"):
            joint_agenda(read, new_id())


def test_that_the_view_sends_few_statements(desk: Desk, talks: Talks) -> None:
    assert statements(desk.workspace, lambda read: joint_agenda(read, talks.r2)) <= 8
