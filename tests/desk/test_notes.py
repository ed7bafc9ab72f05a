"""Notes: taken once, revised by their taker, annotated by others, reconciled by two."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from dialogue_app.desk import notes, unfinished
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.notes import note_entries
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.markings import Marking
from dialogue_app.model.notes import Note
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.model.values import new_id
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, everything, record
from tests.desk.session_builders import agreed, note, sign

NOON = datetime(2010, 4, 12, 16, 0, tzinfo=UTC)


def held(desk: Desk, id: str) -> dict[str, object]:
    return record(desk.workspace, Note, id)


def test_that_a_note_knows_where_it_was_taken_and_who_spoke(desk: Desk, talks: Talks) -> None:
    found = held(desk, note(desk, talks, kind="proposal", captured_from="interpretation"))
    assert (found["round_id"], found["zone"], found["taker"]) == (talks.r2, "America/Havana", "DN")
    assert (found["speaker_party"], found["kind"], found["captured_from"]) == ("CU", "proposal", "interpretation")
    assert (found["state"], found["visibility"]) == ("raw", "delegation")
    assert found["at"] == datetime(2010, 4, 12, 15, 0, tzinfo=UTC)


def test_that_an_unclear_speaker_is_no_party(desk: Desk, talks: Talks) -> None:
    assert held(desk, note(desk, talks, speaker=None, speaker_party=notes.UNCLEAR))["speaker_party"] is None


def test_that_a_retry_with_the_same_ids_makes_nothing_twice(desk: Desk, talks: Talks) -> None:
    ids = {"id": new_id(), "change_id": new_id()}
    first = notes.add_note(desk, session=talks.sessions["r2s1"], text="Once.", **ids)
    again = notes.add_note(desk, session=talks.sessions["r2s1"], text="Once.", **ids)
    assert first is not None and again is not None and again.id == first.id
    assert notes.add_note(desk, session=talks.sessions["r2s1"], text="Once.", id=ids["id"]) is None
    assert sum(kind == "note" for kind, _ in everything(desk.workspace)) == 1


def test_that_a_private_observation_is_its_authors_alone(desk: Desk, talks: Talks) -> None:
    found = held(desk, note(desk, talks, private=True))
    assert (found["visibility"], found["kind"], found["fidelity"]) == ("private", "observation", "observation")


def test_that_a_restricted_session_gives_its_notes_the_narrowest_visibility(desk: Desk, talks: Talks) -> None:
    from dialogue_app.model.rounds import Session

    with desk.workspace.change("Make it restricted", author="DN") as unit:
        unit.get(Session, talks.sessions["r2s1"]).kind = "tete-a-tete"
    assert held(desk, note(desk, talks))["visibility"] == "private"


def test_that_a_label_names_number_and_kind_and_never_the_words(desk: Desk, talks: Talks) -> None:
    note(desk, talks, "Secret words.")
    (made,) = desk.workspace.change_sets(limit=1)
    assert made.label == "Note (statement) on item 2(b)"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"text": "  "}, "An empty note is not kept"),
        ({"kind": "shouting"}, "“shouting” is no kind of a note; there are: statement"),
        ({"captured_from": "radio"}, "is no source of a note"),
        ({"session": "0" * 32}, "session this note belongs to is not there any more"),
        ({"speaker": "0" * 32}, "speaker of this note is not on the list"),
        ({"text": "bell \x07"}, "control character"),
    ],
)
def test_that_a_note_that_cannot_be_kept_is_refused(desk: Desk, talks: Talks, given: dict[str, str], sentence: str) -> None:
    before = everything(desk.workspace)
    with pytest.raises((UserError, RuleError), match=sentence):
        notes.add_note(desk, **{"session": talks.sessions["r2s1"], "text": "Words.", **given})  # type: ignore[arg-type]
    assert everything(desk.workspace) == before


def test_that_a_note_above_this_computers_ceiling_is_not_stored(desk: Desk, talks: Talks) -> None:
    low = replace(desk, ceiling={"US": "SBU"})
    with pytest.raises(RuleError, match="This computer may hold up to"):
        note(low, talks, marking=Marking("US", "SECRET").as_data())


def test_that_a_revision_stands_beside_the_raw_note(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks, "9,102 docs.")
    notes.revise_note(desk, note=id, start="9,102 docs.", text="9,120 documents.")
    assert (held(desk, id)["text"], held(desk, id)["state"]) == ("9,102 docs.", "edited")
    assert notes.revise_note(desk, note=id, start="9,120 documents.", text="9,120 documents.") is None


def test_that_only_its_taker_revises_a_note(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks)
    other = replace(desk, author="RS")
    with pytest.raises(RuleError, match="Only DN, who took this note, revises it"):
        notes.revise_note(other, note=id, start="Two flights a week.", text="Three.")
    assert notes.annotate_note(other, note=id, text="I heard three.") is not None


def test_that_a_revision_made_meanwhile_is_shown_instead_of_overwritten(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks)
    notes.revise_note(desk, note=id, start="Two flights a week.", text="Two flights weekly.")
    with pytest.raises(ConflictError, match="Compare both readings") as refused:
        notes.revise_note(desk, note=id, start="Two flights a week.", text="Twice a week.")
    assert (refused.value.clashes[0].mine, refused.value.clashes[0].theirs) == ("Twice a week.", "Two flights weekly.")


def test_that_reconciling_keeps_both_notes_and_the_decision(desk: Desk, talks: Talks) -> None:
    mine, theirs = note(desk, talks, "9,102."), note(replace(desk, author="RS"), talks, "9,120.")
    notes.reconcile_notes(desk, note=mine, other=theirs, decision="9,120 by the table.")
    assert [held(desk, id)["state"] for id in (mine, theirs)] == ["reconciled", "reconciled"]
    assert [held(desk, id)["text"] for id in (mine, theirs)] == ["9,102.", "9,120."]


def test_that_one_takers_notes_are_not_reconciled_with_each_other(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="Both notes are DN’s: revise one instead"):
        notes.reconcile_notes(desk, note=note(desk, talks), other=note(desk, talks), decision="x")


def test_that_a_note_goes_forward_only_and_is_not_locked_by_hand(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks)
    notes.advance_note(desk, note=id, to="reconciled")
    with pytest.raises(RuleError, match="does not become edited again"):
        notes.advance_note(desk, note=id, to="edited")
    with pytest.raises(RuleError, match="locked when the minutes are signed"):
        notes.advance_note(desk, note=id, to="locked")


def test_that_signature_locks_the_notes_of_the_round(desk: Desk, talks: Talks) -> None:
    id, made = note(desk, talks), agreed(desk, talks)
    sign(desk, talks, made, "us1")
    assert held(desk, id)["state"] == "raw"
    sign(desk, talks, made, "cu1")
    assert held(desk, id)["state"] == "locked"
    with pytest.raises(RuleError, match="notes of this round can no longer change"):
        notes.revise_note(desk, note=id, start="Two flights a week.", text="Three.")


def test_that_an_unfinished_line_survives_and_goes_with_its_note(desk: Desk, talks: Talks) -> None:
    unfinished.save_line(desk, editor="notes.r2", text="Two fli", base={"session": talks.sessions["r2s1"]})
    unfinished.save_line(desk, editor="other", text="x", base={})
    assert [(one.editor, one.text) for one in unfinished.kept_lines(desk)] == [("notes.r2", "Two fli"), ("other", "x")]
    note(desk, talks, editor="notes.r2")
    unfinished.drop_line(desk, editor="other")
    assert unfinished.kept_lines(desk) == ()


def test_that_a_note_is_taken_back_only_while_nothing_was_built_on_it(desk: Desk, talks: Talks, workspace: Workspace) -> None:
    made = notes.add_note(desk, session=talks.sessions["r2s1"], text="Wrong window.")
    assert made is not None
    workspace.revert(made.id, author="DN")
    id = new_id()
    kept = notes.add_note(desk, session=talks.sessions["r2s1"], text="Heard.", id=id)
    notes.revise_note(desk, note=id, start="Heard.", text="Heard so.")
    assert kept is not None
    with pytest.raises((RuleError, ConflictError)):
        workspace.revert(kept.id, author="DN")


def test_that_a_line_with_an_exclamation_mark_makes_its_action_in_the_same_step(desk: Desk, talks: Talks) -> None:
    before = desk.workspace.position()
    id = new_id()
    notes.add_note(desk, session=talks.sessions["r2s1"], text="!CU list of 30 names by 1 Sep", began_at=NOON, id=id)
    (told,) = desk.workspace.since(before)
    with desk.workspace.read() as read:
        action = read.get_one(Action, id)
        raw = read.get_one(Note, id)
        (entry,) = note_entries(read, talks.r2, author="DN")
    assert (action.owners, action.due, action.provisional) == (("CU",), date(2010, 9, 1), True)
    assert (action.visibility, raw.kind, raw.text) == ("delegation", "homework", "!CU list of 30 names by 1 Sep")
    assert entry.follow_up is not None and entry.follow_up.owners == ("CU",)
    desk.workspace.revert(told.id, author="DN")
    with desk.workspace.read() as read:
        assert read.get(Action, id) is None


def test_that_a_private_observation_never_makes_an_action(desk: Desk, talks: Talks) -> None:
    notes.add_note(desk, session=talks.sessions["r2s1"], text="!CU will come round", private=True)
    with desk.workspace.read() as read:
        assert read.scalars(select(Action)).all() == []


def test_that_two_exclamation_marks_make_a_commitment(desk: Desk, talks: Talks) -> None:
    id = new_id()
    notes.add_note(desk, session=talks.sessions["r2s1"], text="!!US 20,000 documents a year", id=id)
    with desk.workspace.read() as read:
        made = read.get_one(Commitment, id)
    assert (made.party, made.target, made.visibility) == ("US", 20_000, "delegation")


def test_that_a_note_stands_at_the_rooms_time_and_keeps_the_offset_of_the_clocks(desk: Desk, talks: Talks) -> None:
    id = new_id()
    notes.add_note(desk, session=talks.sessions["r2s1"], text="Good morning.", began_at=NOON, clock_offset=-95, id=id)
    with desk.workspace.read() as read:
        made = read.get_one(Note, id)
    assert made.at == NOON - timedelta(seconds=95)
    assert made.clock_offset == -95
