"""What a note, its revisions and annotations allow."""

from __future__ import annotations

import pytest

from dialogue_app.errors import RuleError
from dialogue_app.model.notes import Note, NoteAnnotation, NoteRevision, NoteState, Paper


def test_that_a_note_changes_nothing_but_its_state() -> None:
    before = {"state": "raw", "text": "Two flights."}
    Note.check(before, {**before, "state": "edited"}, owner_sealed=False)
    for moved in ({"text": "Three flights."}, {"at": "2011-11-08T15:00:00+00:00"}, {"kind": "decision"}):
        with pytest.raises(RuleError, match="A note that is raw cannot change"):
            Note.check(before, {**before, **moved}, owner_sealed=False)


@pytest.mark.parametrize("state", ["edited", "reconciled", "locked"])
def test_that_only_a_raw_note_can_be_taken_back(state: str) -> None:
    Note.check({"state": "raw"}, None, owner_sealed=False)
    with pytest.raises(RuleError, match=f"A note that is {state} cannot be deleted"):
        Note.check({"state": state}, None, owner_sealed=False)


def test_that_a_locked_note_does_not_even_change_its_state() -> None:
    with pytest.raises(RuleError):
        Note.check({"state": "locked"}, {"state": "raw"}, owner_sealed=False)


def test_that_a_note_goes_forward_only() -> None:
    note = Note(state=NoteState.RAW)
    note.advance("reconciled")
    with pytest.raises(RuleError, match="A note that is reconciled does not become raw again"):
        note.advance("raw")


@pytest.mark.parametrize("kind", [NoteRevision, NoteAnnotation])
def test_that_what_stands_beside_a_note_is_written_once(kind: type[NoteRevision] | type[NoteAnnotation]) -> None:
    kind.check(None, {"text": "a"}, owner_sealed=False)
    kind.check({"text": "a"}, None, owner_sealed=False)
    with pytest.raises(RuleError, match="stays as written"):
        kind.check({"text": "a"}, {"text": "b"}, owner_sealed=False)


def test_that_a_non_paper_is_not_cited() -> None:
    assert [Paper(kind=kind).citable for kind in ("non-paper", "note-verbale")] == [False, True]
