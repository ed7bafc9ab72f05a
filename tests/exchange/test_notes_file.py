"""A notes file: what goes out comes in again, and what was altered, damaged or made up is refused with a reason."""

from __future__ import annotations

import copy
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from dialogue_app.desk import note_takers, notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.foreign_notes import foreign_notes, known_round
from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.exchange.notes_file import checked_notes, is_notes_file, notes_file, notes_of_workspace, read_notes
from dialogue_app.model.notes import Note
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, small_talks
from tests.desk.taker_builders import OURS, our_notes

NOON = datetime(2010, 4, 12, 16, 0, tzinfo=UTC)
SECRET = "a phrase that keeps it"


@pytest.fixture
def talks(workspace: Workspace) -> Talks:
    made = small_talks(Desk(workspace, "DN"))
    our_notes(Desk(workspace, "DN"), made)
    return made


def made(workspace: Workspace, talks: Talks) -> bytes:
    return notes_file(workspace, talks.r2, "DN", made_at=NOON)


def signed(data: dict[str, Any]) -> bytes:
    """The file with the digest that fits what it says now."""
    told = {key: value for key, value in data.items() if key != "digest"}
    canonical = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps(told | {"digest": hashlib.sha256(canonical).hexdigest()}).encode()


def test_that_notes_come_out_of_the_file_as_they_went_in(workspace: Workspace, talks: Talks) -> None:
    read = checked_notes(made(workspace, talks), "dn.notes.json")
    with workspace.read() as session:
        held = foreign_notes(session, talks.r2, "DN", source="dn.notes.json", sha256=read.sha256)
    assert read == held
    assert [one.text for one in read.notes] == list(OURS)


def test_that_private_observations_never_go_out(workspace: Workspace, talks: Talks) -> None:
    desk = Desk(workspace, "DN")
    notes.add_note(desk, session=talks.sessions["r2s1"], text="CANARY he looked tired", private=True)
    assert b"CANARY" not in made(workspace, talks)


def test_that_a_file_without_notes_is_not_made(workspace: Workspace, talks: Talks) -> None:
    with pytest.raises(UserError, match="took no notes"):
        notes_file(workspace, talks.r1, "DN", made_at=NOON)


def test_that_a_damaged_file_is_refused(workspace: Workspace, talks: Talks) -> None:
    good = made(workspace, talks)
    with pytest.raises(UserError, match="digest does not fit"):
        checked_notes(good.replace(b"9,120", b"9,210"), "x.json")
    for cut in (10, len(good) // 2, len(good) - 4):
        with pytest.raises(UserError):
            checked_notes(good[:cut], "x.json")


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("format",), "something-else", "no notes file"),
        (("formatVersion",), 2, "later version"),
        (("taker",), "", "taker"),
        (("notes", 0, "id"), "../../etc", "notes.0..id"),
        (("notes", 0, "kind"), "rumour", "kind"),
        (("notes", 0, "at"), "2010-04-12T15:00:00", "no time with the offset"),
        (("notes", 0, "at"), "yesterday", "no time with the offset"),
        (("notes", 0, "session"), "elsewhere", "not among the sessions"),
        (("notes", 0, "private"), True, "private"),
        (("notes", 0, "text"), "tab\u0000", "control character"),
        (("notes", 0, "text"), "over\u202eride", "control character"),
        (("notes", 1, "id"), None, "an id stands twice"),
        (("sessions", 0, "starts"), "12 o'clock", "its times lack"),
    ],
)
def test_that_what_a_file_may_not_say_is_named(workspace: Workspace, talks: Talks, path: Any, value: Any, words: str) -> None:
    data = json.loads(made(workspace, talks))
    at: Any = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = data["notes"][0]["id"] if value is None else value
    with pytest.raises(UserError, match=words):
        checked_notes(signed(data), "x.json")


def test_that_a_file_that_is_no_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_notes(tmp_path / "nothing.json")
    (tmp_path / "binary").write_bytes(bytes(range(256)))
    assert not is_notes_file(tmp_path / "binary")
    with pytest.raises(UserError):
        read_notes(tmp_path / "binary")


def test_that_a_colleagues_workspace_is_read_and_left_alone(tmp_path: Path, workspace: Workspace, talks: Talks) -> None:
    hers = workspace.backup(tmp_path / "hers.dialogue")
    with Workspace.open(hers) as other:
        notes.add_note(Desk(other, "RS"), session=talks.sessions["r2s1"], text="9,102 documents.", began_at=NOON)
        notes.add_note(Desk(other, "RS"), session=talks.sessions["r2s1"], text="Tired.", private=True)
    before = hers.read_bytes()
    with workspace.read() as read:
        known = known_round(read, talks.r2)
    [found] = notes_of_workspace(hers, None, known=known, without="DN")
    assert (found.taker, [one.text for one in found.notes]) == ("RS", ["9,102 documents."])
    assert hers.read_bytes() == before
    note_takers.take_in_notes(Desk(workspace, "DN"), round=talks.r2, notes=found)
    assert note_takers.take_in_notes(Desk(workspace, "DN"), round=talks.r2, notes=found) is None
    with workspace.read() as read:
        assert read.scalars(select(Note.text).where(Note.taker == "RS")).all() == ["9,102 documents."]


def test_that_an_encrypted_workspace_needs_its_passphrase(tmp_path: Path, workspace: Workspace, talks: Talks) -> None:
    hers = tmp_path / "hers.dialogue"
    with Workspace.create(hers, passphrase=SECRET)[0] as other:
        theirs = small_talks(Desk(other, "RS"))
        notes.add_note(Desk(other, "RS"), session=theirs.sessions["r2s1"], text="9,102 documents.", began_at=NOON)
    with workspace.read() as read:
        known = known_round(read, talks.r2)
    with pytest.raises(WorkspaceError):
        notes_of_workspace(hers, "wrong", known=known, without="DN")
    [found] = notes_of_workspace(hers, SECRET, known=known, without="DN")
    note_takers.take_in_notes(Desk(workspace, "DN"), round=talks.r2, notes=found)
    with workspace.read() as read:
        note = read.scalars(select(Note).where(Note.taker == "RS")).one()
        assert note.session_id == talks.sessions["r2s1"]


def test_that_a_workspace_without_this_round_or_without_her_notes_is_refused(
    tmp_path: Path, workspace: Workspace, talks: Talks
) -> None:
    with workspace.read() as read:
        known = known_round(read, talks.r2)
    empty = tmp_path / "empty.dialogue"
    Workspace.create(empty, passphrase=None)[0].close()
    with pytest.raises(UserError, match="does not hold this round"):
        notes_of_workspace(empty, None, known=known, without="DN")
    hers = workspace.backup(tmp_path / "hers.dialogue")
    with pytest.raises(UserError, match="there are: DN"):
        notes_of_workspace(hers, None, known=known, without="DN")
    with pytest.raises(WorkspaceError):
        notes_of_workspace(tmp_path / "not-there.dialogue", None, known=known, without="DN")


def test_that_notes_already_known_by_their_code_stay_as_they_are(workspace: Workspace, talks: Talks) -> None:
    """Two desks that imported the same dialogue file hold the same notes under different ids."""
    data = json.loads(made(workspace, talks))
    data["taker"] = "RS"
    for place, one in enumerate(data["notes"]):
        one["code"] = f"N-R2-{place:03}"
    desk = Desk(workspace, "DN")
    first = checked_notes(signed(_renamed(data, "1")), "x.json")
    note_takers.take_in_notes(desk, round=talks.r2, notes=first)
    second = checked_notes(signed(_renamed(data, "2")), "x.json")
    assert note_takers.take_in_notes(desk, round=talks.r2, notes=second) is None


def _renamed(data: dict[str, Any], mark: str) -> dict[str, Any]:
    other = copy.deepcopy(data)
    for one in other["notes"]:
        one["id"] = mark * 8 + one["id"][8:]  # the part that counts the time: no id that is given out begins so
    return other
