"""A second taker's notes: taken in once, never altered, held to our clock by a person's word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from dialogue_app.desk import note_takers, notes
from dialogue_app.desk.note_takers import ForeignNotes, ForeignReading, Known
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.takers import takers_of, takers_page
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.notes import Note, NoteRevision, Reconciliation, SecondTaker
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, record
from tests.desk.taker_builders import HERS, her_notes, our_notes


def taken_in(desk: Desk, talks: Talks, given: ForeignNotes) -> Any:
    return note_takers.take_in_notes(desk, round=talks.r2, notes=given)


def all_of(desk: Desk, cls: Any) -> list[Any]:
    with desk.workspace.read() as read:
        return [dict(row._mapping) for row in read.execute(select(*cls.__table__.c))]


def page(desk: Desk, talks: Talks, **more: Any) -> Any:
    with desk.workspace.read() as read:
        return takers_page(read, talks.r2, author="DN", first="DN", second="RS", **more)


def test_that_her_notes_come_in_word_for_word_under_her_name(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    taken_in(desk, talks, given)
    for one in given.notes:
        held = record(desk.workspace, Note, one.id)
        assert (held["text"], held["taker"], held["at"], held["state"]) == (one.text, "RS", one.at, "raw")
        assert (held["speaker_id"], held["speaker_party"]) == (talks.people["cu1"], "CU")


def test_that_reading_twice_adds_nothing_twice(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    assert taken_in(desk, talks, given) is not None
    assert taken_in(desk, talks, replace(given, source="again.json")) is None
    assert len(all_of(desk, Note)) == len(HERS)


def test_that_notes_written_since_are_added_to_those_read_before(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    taken_in(desk, talks, replace(given, notes=given.notes[:1]))
    taken_in(desk, talks, given)
    assert [one["text"] for one in all_of(desk, Note)] == list(HERS)
    assert len(all_of(desk, SecondTaker)) == 1


def test_that_a_note_altered_since_it_was_read_is_refused_with_all_the_others(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    taken_in(desk, talks, replace(given, notes=given.notes[:2]))
    altered = (given.notes[0], replace(given.notes[1], text="Cuba asked for nothing."), given.notes[2])
    with pytest.raises(RuleError, match=r"Notes of RS \(10:59:02\) differ from what was read before"):
        taken_in(desk, talks, replace(given, notes=altered))
    assert [one["text"] for one in all_of(desk, Note)] == list(HERS[:2])


def test_that_a_raw_note_cannot_be_edited_after_it_came_in(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    taken_in(desk, talks, given)
    with pytest.raises(RuleError, match="cannot change"), desk.workspace.change("Alter it", author="DN") as unit:
        unit.get(Note, given.notes[0].id).text = "Something else."
    with pytest.raises(RuleError, match="Only RS"):
        notes.revise_note(desk, note=given.notes[0].id, start=HERS[0], text="Something else.")


def test_that_her_later_readings_come_along_once(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    first = replace(given.notes[0], revisions=(ForeignReading(new_id(), given.notes[0].at, "9,120 documents after all."),))
    given = replace(given, notes=(first, *given.notes[1:]))
    taken_in(desk, talks, given)
    taken_in(desk, talks, given)
    assert [(one["by"], one["text"]) for one in all_of(desk, NoteRevision)] == [("RS", "9,120 documents after all.")]
    assert record(desk.workspace, Note, first.id)["state"] == "edited"


def test_that_own_notes_are_not_read_over(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="your own"):
        taken_in(desk, talks, her_notes(talks, taker="DN"))


def test_that_notes_of_other_talks_or_another_round_are_refused(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    with pytest.raises(UserError, match="between US, MX"):
        taken_in(desk, talks, replace(given, parties=("US", "MX")))
    with pytest.raises(UserError, match="of round 5, not of round 2"):
        taken_in(desk, talks, replace(given, round=Known(new_id(), "R5", {"number": 5})))
    assert not all_of(desk, Note)


def test_that_records_of_another_workspace_are_found_by_what_identifies_them(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks, late=0)
    session, item, person = new_id(), new_id(), new_id()
    elsewhere = replace(
        given,
        round=Known(new_id(), None, {"number": 2}),
        sessions=(Known(session, "S-unknown"),),
        items=(Known(item, None, {"number": "2(b)"}),),
        people=(Known(person, None, {"party": "CU", "family": "Ejemplo", "given": "Andrés"}),),
        notes=tuple(replace(one, session=session, item=item, speaker=person) for one in given.notes),
    )
    taken_in(desk, talks, elsewhere)
    held = record(desk.workspace, Note, given.notes[0].id)
    assert (held["session_id"], held["item_id"]) == (talks.sessions["r2s1"], talks.items["r2a2b"])
    assert held["speaker_id"] == talks.people["cu1"]


def test_that_a_note_without_a_session_here_is_refused(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    lost = replace(given.notes[0], session=new_id(), at=given.notes[0].at + timedelta(days=40))
    with pytest.raises(UserError, match="a session that is not here"):
        taken_in(desk, talks, replace(given, notes=(lost,)))


def test_that_the_installation_ceiling_holds_for_her_notes_too(desk: Desk, talks: Talks) -> None:
    given = her_notes(talks)
    secret = replace(given.notes[0], marking={"scheme": "us", "level": "secret", "caveats": []})
    low = replace(desk, ceiling={"us": "sbu"})
    with pytest.raises((RuleError, UserError)):
        taken_in(low, talks, replace(given, notes=(secret,)))
    assert not all_of(desk, Note)


def test_that_an_offset_is_proposed_from_entries_that_match(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    taken_in(desk, talks, her_notes(talks, late=190))
    [known] = all_of(desk, SecondTaker)
    assert known["proposed"] == known["offset"] == 190 - 12
    assert (known["source"], known["by"]) == ("rs.notes.json", "DN")
    shown = page(desk, talks)
    assert shown.proposed is not None and shown.proposed.matches == 3
    assert all(row.first and row.second for row in shown.rows)


def test_that_nothing_is_proposed_from_entries_on_something_else(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    taken_in(desk, talks, her_notes(talks, texts=("Good morning.", "Coffee was served.", "Adjourned for lunch.")))
    [known] = all_of(desk, SecondTaker)
    assert (known["offset"], known["proposed"]) == (0, None)


def test_that_the_offset_is_a_persons_to_set_and_moves_no_note(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    given = her_notes(talks, late=190)
    taken_in(desk, talks, given)
    note_takers.align_takers(desk, round=talks.r2, taker="RS", start=178, offset=600)
    assert page(desk, talks).offset == 600
    assert not any(row.first and row.second for row in page(desk, talks).rows)
    assert all(row.first and row.second for row in page(desk, talks, offset=178).rows)
    assert record(desk.workspace, Note, given.notes[0].id)["at"] == given.notes[0].at


def test_that_an_offset_set_elsewhere_meanwhile_is_a_conflict(desk: Desk, talks: Talks) -> None:
    taken_in(desk, talks, her_notes(talks))
    note_takers.align_takers(desk, round=talks.r2, taker="RS", start=0, offset=60)
    with pytest.raises(ConflictError):
        note_takers.align_takers(desk, round=talks.r2, taker="RS", start=0, offset=90)
    with pytest.raises(RuleError, match="twelve hours"):
        note_takers.align_takers(desk, round=talks.r2, taker="RS", start=60, offset=50_000)
    with pytest.raises(UserError, match="Your own clock"):
        note_takers.align_takers(desk, round=talks.r2, taker="DN", start=0, offset=5)
    with pytest.raises(RuleError, match="took no notes"):
        note_takers.align_takers(desk, round=talks.r2, taker="ZZ", start=0, offset=5)


def test_that_differing_figures_are_flagged_and_an_omission_is_not(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    taken_in(desk, talks, her_notes(talks))
    shown = page(desk, talks)
    assert [row.figures() for row in shown.rows if row.differing] == [(("9,120",), ("9,102",))]
    assert shown.open == 1


def test_that_a_decision_names_what_holds_and_why_and_keeps_both(desk: Desk, talks: Talks) -> None:
    mine = our_notes(desk, talks)
    given = her_notes(talks)
    taken_in(desk, talks, given)
    row = next(row for row in page(desk, talks).rows if row.open)
    why = "The table handed over says so."
    notes.reconcile_notes(desk, note=row.first.id, other=row.second.id, chosen=row.first.id, reading="9,120", decision=why)
    [decision] = all_of(desk, Reconciliation)
    assert (decision["chosen_id"], decision["reading"], decision["decision"]) == (mine[0], "9,120", why)
    settled = next(row for row in page(desk, talks).rows if row.differing)
    assert settled.settled is not None and settled.settled.words == f"9,120 (DN): {why}"
    assert page(desk, talks).open == 0
    assert record(desk.workspace, Note, given.notes[0].id)["text"] == HERS[0]
    assert record(desk.workspace, Note, mine[0])["state"] == "reconciled"


def test_that_a_decision_is_on_one_of_the_two_and_never_on_a_private_note(desk: Desk, talks: Talks) -> None:
    mine = our_notes(desk, talks)
    given = her_notes(talks)
    taken_in(desk, talks, given)
    with pytest.raises(RuleError, match="one of the two"):
        notes.reconcile_notes(desk, note=mine[0], other=given.notes[0].id, chosen=mine[1], decision="So.")
    private = new_id()
    notes.add_note(desk, id=private, session=talks.sessions["r2s1"], text="Nervous.", private=True)
    with pytest.raises(RuleError, match="author’s alone"):
        notes.reconcile_notes(desk, note=private, other=given.notes[0].id, decision="So.")


def test_that_what_was_settled_stays_side_by_side_whatever_the_clocks_say(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    taken_in(desk, talks, her_notes(talks))
    row = next(row for row in page(desk, talks).rows if row.open)
    notes.reconcile_notes(desk, note=row.second.id, other=row.first.id, decision="Both wrong: 9,210.", reading="9,210")
    note_takers.align_takers(desk, round=talks.r2, taker="RS", start=178, offset=7200)
    assert [one.settled.words for one in page(desk, talks).rows if one.settled] == ["9,210: Both wrong: 9,210."]


def test_that_takers_are_told_with_what_others_may_see(desk: Desk, talks: Talks) -> None:
    our_notes(desk, talks)
    taken_in(desk, talks, her_notes(talks))
    notes.add_note(replace(desk, author="RS"), session=talks.sessions["r2s1"], text="Tired.", private=True)
    with desk.workspace.read() as read:
        told = takers_of(read, talks.r2, author="DN")
    assert [(one.taker, one.notes, one.source) for one in told] == [("DN", 3, ""), ("RS", 3, "rs.notes.json")]
