"""Entries set aside in another place: on that disk at once, sealed where the workspace is, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import Workspace
from dialogue_app.store.aside import Aside

KEY = bytes(range(32))
ENTRIES = ({"id": "1", "text": "Two flights a week"}, {"id": "2", "text": "días alternos · 两个航班"})


@pytest.mark.parametrize("key", [None, KEY])
def test_that_entries_come_back_in_their_order(tmp_path: Path, key: bytes | None) -> None:
    place = Aside(tmp_path / "stick" / "a.aside", key)
    assert place.read() == ()
    for entry in ENTRIES:
        place.write(entry)
    assert place.read() == ENTRIES
    place.clear()
    place.clear()
    assert place.read() == ()


def test_that_a_sealed_line_says_nothing_and_another_key_reads_nothing(tmp_path: Path) -> None:
    place = Aside(tmp_path / "a.aside", KEY)
    place.write(ENTRIES[0])
    assert b"flights" not in place.path.read_bytes()
    assert Aside(place.path, bytes(32)).read() == ()
    assert Aside(place.path, None).read() == ()


@pytest.mark.parametrize("key", [None, KEY])
def test_that_a_line_cut_short_costs_only_itself(tmp_path: Path, key: bytes | None) -> None:
    place = Aside(tmp_path / "a.aside", key)
    place.write(ENTRIES[0])
    whole = place.path.read_bytes()
    for end in range(1, len(whole) - 1, 7):
        place.path.write_bytes(whole + whole[:end])
        assert place.read() == ENTRIES[:1]
        place.write(ENTRIES[1])
        assert place.read() == ENTRIES
        place.path.write_bytes(whole)


def test_that_a_place_that_takes_nothing_either_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WorkspaceError, match=str(tmp_path)):
        Aside(tmp_path / "file" / "a.aside", None).write(ENTRIES[0])


@pytest.mark.parametrize("secret", [None, "four words of it"])
def test_that_a_workspace_seals_its_second_place_as_it_seals_itself(tmp_path: Path, secret: str | None) -> None:
    path = tmp_path / "talks.dialogue"
    with Workspace.create(path, passphrase=secret)[0] as workspace:
        workspace.aside(tmp_path / "stick").write(ENTRIES[0])
    held = next((tmp_path / "stick").iterdir())
    assert (b"flights" in held.read_bytes()) == (secret is None)
    with Workspace.open(path, passphrase=secret) as again:
        assert again.aside(tmp_path / "stick").read() == ENTRIES[:1]
