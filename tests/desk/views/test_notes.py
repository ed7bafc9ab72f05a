"""The notes page: entries by time and page, what a reader may see, two takers side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from dialogue_app.desk import notes as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views import notes
from dialogue_app.desk.views.last_time import last_time
from dialogue_app.desk.views.notes import NoteEntry, NotesRail
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code
from tests.desk.session_builders import note


def entries(desk: Desk, talks: Talks, **more: Any) -> tuple[NoteEntry, ...]:
    with desk.workspace.read() as read:
        return notes.note_entries(read, talks.r2, **{"author": desk.author, **more})


def rail(desk: Desk, talks: Talks, author: str = "DN") -> NotesRail:
    with desk.workspace.read() as read:
        return notes.notes_rail(read, talks.r2, author=author)


def test_that_an_entry_shows_speaker_item_and_latest_reading(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks, "Two flihgts.")
    verbs.revise_note(desk, note=id, start="Two flihgts.", text="Two flights.")
    verbs.annotate_note(desk, note=id, text="From 2 p.m.")
    (found,) = entries(desk, talks)
    assert (found.text, found.raw, found.revised, found.annotations) == ("Two flights.", "Two flihgts.", True, 1)
    assert (found.speaker or {})["es"] == "Sra. Andrés EJEMPLO"
    assert (found.party, found.item_number, found.state) == ("CU", "2(b)", "edited")
    with desk.workspace.read() as read:
        assert [one.text for one in notes.readings_of(read, id, author="DN")] == ["Two flights."]
        assert [one.by for one in notes.annotations_of(read, id, author="DN")] == ["DN"]


def test_that_pages_follow_each_other_without_gap_or_repeat(desk: Desk, talks: Talks) -> None:
    for minute in range(7):
        note(desk, talks, f"Entry {minute}.", minute=minute)
    last = entries(desk, talks, limit=3)
    earlier = entries(desk, talks, limit=3, before=last[0].cursor)
    first = entries(desk, talks, limit=3, before=earlier[0].cursor)
    assert [one.text for one in first + earlier + last] == [f"Entry {minute}." for minute in range(7)]
    assert entries(desk, talks, after=last[1].cursor) == last[2:]
    assert entries(desk, talks, item=talks.items["r2a3"]) == ()
    assert len(entries(desk, talks, session=talks.sessions["r2s1"])) == 7


def test_that_private_notes_are_seen_by_their_author_alone(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks, "They softened.", private=True)
    verbs.revise_note(desk, note=id, start="They softened.", text="They softened a little.")
    assert [one.private for one in entries(desk, talks)] == [True]
    assert entries(desk, talks, author="RS") == ()
    assert sum(item.notes for item in rail(desk, talks, "RS").items) == 0
    with desk.workspace.read() as read:
        assert notes.readings_of(read, id, author="RS") == ()
        assert notes.notes_by_id(read, [id], author="RS") == ()


def test_that_the_rail_counts_entries_and_the_time_an_item_was_on_the_table(desk: Desk, talks: Talks) -> None:
    for minute, item in ((0, "r2a2b"), (10, "r2a2b"), (18, "r2a3"), (25, "r2a2b"), (30, "r2a2b")):
        note(desk, talks, minute=minute, item=talks.items[item])
    found = rail(desk, talks)
    used = {item.number: (item.notes, item.used) for item in found.items}
    assert used["2(b)"] == (4, timedelta(minutes=23))
    assert used["3"] == (1, timedelta(minutes=7))
    assert [item.number for item in found.items] == ["1", "2", "2(a)", "2(b)", "3", "4", "5"]
    assert [session.notes for session in found.sessions] == [5, 0]
    assert found.spoken == {"CU": 5}


def test_that_differing_figures_of_two_takers_are_flagged_until_settled_and_after(desk: Desk, talks: Talks) -> None:
    mine = note(desk, talks, "9,102 docs.", minute=0)
    theirs = note(replace(desk, author="RS"), talks, "9,120 documents.", minute=1)
    note(replace(desk, author="RS"), talks, "9,102 exactly.", minute=1)
    found = {one.id: one for one in entries(desk, talks)}
    assert (found[mine].conflicts_with, found[theirs].conflicts_with) == ((theirs,), (mine,))
    verbs.reconcile_notes(desk, note=mine, other=theirs, decision="9,120.")
    assert {one.decision for one in entries(desk, talks) if one.id in (mine, theirs)} == {"9,120."}


def test_that_entries_far_apart_or_on_other_items_are_no_conflict(desk: Desk, talks: Talks) -> None:
    other = replace(desk, author="RS")
    note(desk, talks, "9,102.", minute=0)
    note(other, talks, "9,120.", minute=5)
    note(other, talks, "9,120.", minute=0, item=talks.items["r2a3"])
    note(other, talks, "9,120.", minute=0, speaker="us1")
    assert all(one.conflicts_with == () for one in entries(desk, talks))


def test_that_two_takers_stand_side_by_side_by_time(desk: Desk, talks: Talks) -> None:
    other = replace(desk, author="RS")
    note(desk, talks, "a", minute=0)
    note(other, talks, "A", minute=1)
    note(other, talks, "B", minute=10)
    note(desk, talks, "c", minute=20)
    rows = notes.side_by_side(entries(desk, talks), "DN", "RS")
    assert [(left and left.text, right and right.text) for left, right in rows] == [("a", "A"), (None, "B"), ("c", None)]


def test_that_the_samples_conflict_and_its_decision_are_shown(migration_talks: Workspace) -> None:
    rounds = ids_by_code(migration_talks, "round")
    with migration_talks.read() as read:
        found = notes.note_entries(read, rounds["R2"], author="DN")
    flagged = [one for one in found if one.conflicts_with]
    assert [one.text.split()[0] for one in flagged] == ["9,120", "9,102"]
    assert all((one.decision or "").startswith("Figure checked") for one in flagged)


@pytest.mark.parametrize(("item", "where"), [("R6-A7", ["¶11", "stated"]), ("R1-A7", [])])
def test_that_what_was_said_last_time_is_at_hand(migration_talks: Workspace, item: str, where: list[str]) -> None:
    with migration_talks.read() as read:
        found = last_time(read, ids_by_code(migration_talks, "agenda_item")[item])
    assert [one.where for one in found] == where
    assert all(one.round == 5 for one in found)


def test_that_last_time_is_read_with_its_correction(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = last_time(read, ids_by_code(migration_talks, "agenda_item")["R4-A3"])
    assert [one.correction for one in found if one.where == "¶2"] == ["corrected by Corr.1: 19,630"]


def test_that_the_floor_is_counted_from_an_entry_until_the_other_side_speaks(desk: Desk, talks: Talks) -> None:
    def entry(minute: int, party: str) -> None:
        note(desk, talks, "So it went.", minute=minute, speaker=None, speaker_party=party)

    for minute, party in ((0, "CU"), (4, "CU"), (6, "US"), (50, "CU"), (55, "US")):
        entry(minute, party)
    speaking = rail(desk, talks).speaking[talks.sessions["r2s1"]]
    assert speaking == {"CU": timedelta(minutes=11), "US": notes.LONGEST_TURN}
