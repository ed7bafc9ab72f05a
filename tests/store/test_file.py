"""One file: encrypted or plain, opened, closed, copied and refused."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.store import Workspace, keypage, place
from tests.store.conftest import PASSPHRASE
from tests.store.ground import begin, rows

SECRET = "Xyzzy-formula"


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[tuple[Workspace, str]]:
    """An open encrypted workspace and its recovery key."""
    made, recovery = Workspace.create(tmp_path / "talks.dialogue", passphrase=PASSPHRASE)
    assert recovery is not None
    yield made, recovery
    made.close()


def digest(path: Path) -> str:
    """The file's SHA-256."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write(workspace: Workspace, note: str = SECRET) -> dict[str, dict[str, object]]:
    """Lay the ground, add a note, and tell everything that is there now."""
    talks = begin(workspace)
    with workspace.change("Add note", author="JL") as unit:
        unit.add(talks.note(note))
    return rows(workspace)


def test_that_an_encrypted_workspace_is_one_file_without_a_readable_word(
    tmp_path: Path, encrypted: tuple[Workspace, str]
) -> None:
    workspace, _ = encrypted
    write(workspace)
    log = (tmp_path / "talks.dialogue-wal").read_bytes()
    workspace.close()
    assert workspace.encrypted and os.listdir(tmp_path) == ["talks.dialogue"]
    everything = (tmp_path / "talks.dialogue").read_bytes() + log
    assert SECRET.encode() not in everything and b"CREATE TABLE" not in everything and PASSPHRASE.encode() not in everything


def test_that_a_plain_workspace_says_so(tmp_path: Path) -> None:
    workspace, recovery = Workspace.create(tmp_path / "talks.dialogue", passphrase=None)
    write(workspace)
    workspace.close()
    assert not workspace.encrypted and recovery is None and os.listdir(tmp_path) == ["talks.dialogue"]
    assert SECRET.encode() in (tmp_path / "talks.dialogue").read_bytes()


def test_that_passphrase_and_recovery_key_open_it_and_nothing_else_does(tmp_path: Path, encrypted: tuple[Workspace, str]) -> None:
    workspace, recovery = encrypted
    there = write(workspace)
    workspace.close()
    before = digest(tmp_path / "talks.dialogue")
    for secret in ({"passphrase": "wrong"}, {}, {"recovery_key": "A" * 40}):
        with pytest.raises((WorkspaceError, UserError)):
            Workspace.open(tmp_path / "talks.dialogue", **secret)  # type: ignore[arg-type]
    assert digest(tmp_path / "talks.dialogue") == before and os.listdir(tmp_path) == ["talks.dialogue"]
    for secret in ({"passphrase": PASSPHRASE}, {"recovery_key": recovery}):
        with Workspace.open(tmp_path / "talks.dialogue", **secret) as again:
            assert rows(again) == there and again.station == workspace.station


def test_that_opening_and_reading_changes_no_byte(tmp_path: Path, encrypted: tuple[Workspace, str]) -> None:
    workspace, _ = encrypted
    write(workspace)
    workspace.close()
    before = digest(tmp_path / "talks.dialogue")
    with Workspace.open(tmp_path / "talks.dialogue", passphrase=PASSPHRASE) as again:
        again.search("formula")
    assert digest(tmp_path / "talks.dialogue") == before


def test_that_a_new_passphrase_does_not_rewrite_the_file(tmp_path: Path, encrypted: tuple[Workspace, str]) -> None:
    workspace, _ = encrypted
    there = write(workspace)
    workspace.close()
    before = (tmp_path / "talks.dialogue").read_bytes()
    with Workspace.open(tmp_path / "talks.dialogue", passphrase=PASSPHRASE) as again:
        with pytest.raises(WorkspaceError):
            again.change_passphrase("wrong", "new words")
        again.change_passphrase(PASSPHRASE, "new words")
    after = (tmp_path / "talks.dialogue").read_bytes()
    assert after[: -keypage.PAGE] == before[: -keypage.PAGE] and after != before
    with pytest.raises(WorkspaceError):
        Workspace.open(tmp_path / "talks.dialogue", passphrase=PASSPHRASE)
    with Workspace.open(tmp_path / "talks.dialogue", passphrase="new words") as again:
        assert rows(again) == there


def test_that_a_plain_workspace_has_no_passphrase_to_change(plain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="not encrypted"):
        plain.change_passphrase("a", "b")


def test_that_the_key_page_is_written_again_when_the_log_was_folded_in(
    tmp_path: Path, encrypted: tuple[Workspace, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, _ = encrypted
    monkeypatch.setattr("dialogue_app.store.file.LOG_LIMIT", 100_000)
    talks = begin(workspace)
    for n in range(40):
        with workspace.change("Add note", author="JL") as unit:
            unit.add(talks.note(f"{n} " + "words " * 400))
    shutil.copy(tmp_path / "talks.dialogue", tmp_path / "copy.dialogue")
    with Workspace.open(tmp_path / "copy.dialogue", passphrase=PASSPHRASE) as copy:
        assert copy.verify(records=True)[workspace.station][0] > 10


def test_that_a_reader_never_holds_up_a_save(
    tmp_path: Path, encrypted: tuple[Workspace, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, _ = encrypted
    monkeypatch.setattr("dialogue_app.store.file.LOG_LIMIT", 100_000)
    talks = begin(workspace)
    with workspace.read() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM note").all()
        started = time.monotonic()
        for n in range(40):
            with workspace.change("Add note", author="JL") as unit:
                unit.add(talks.note(f"{n} " + "words " * 400))
        assert time.monotonic() - started < 4
        assert (tmp_path / "talks.dialogue-wal").stat().st_size > 500_000
    for n in range(20):
        with workspace.change("Add note", author="JL") as unit:
            unit.add(talks.note(f"{n} " + "words " * 400))
    assert (tmp_path / "talks.dialogue-wal").stat().st_size < 500_000


def test_that_a_file_refused_after_a_crash_keeps_its_keys(tmp_path: Path, encrypted: tuple[Workspace, str]) -> None:
    workspace, _ = encrypted
    there = write(workspace)
    for part in ("", "-wal", "-keys"):
        shutil.copy(tmp_path / f"talks.dialogue{part}", tmp_path / f"crashed.dialogue{part}")
    monkey = pytest.MonkeyPatch()
    monkey.setattr("dialogue_app.store.migrate.HEAD", "0000")
    monkey.setattr("dialogue_app.store.migrate.REVISIONS", ("0000",))
    with pytest.raises(WorkspaceError, match="newer version"):
        Workspace.open(tmp_path / "crashed.dialogue", passphrase=PASSPHRASE)
    monkey.undo()
    with Workspace.open(tmp_path / "crashed.dialogue", passphrase=PASSPHRASE) as again:
        assert rows(again) == there


def test_that_the_keys_beside_the_file_save_it_when_the_page_was_cut_off(
    tmp_path: Path, encrypted: tuple[Workspace, str]
) -> None:
    workspace, _ = encrypted
    there = write(workspace)
    path = tmp_path / "talks.dialogue"
    kept = keypage.beside(path).read_bytes()
    workspace.close()
    with open(path, "r+b") as file:
        file.truncate(path.stat().st_size - keypage.PAGE)
    with pytest.raises(WorkspaceError, match=r"also copy talks\.dialogue-keys"):
        Workspace.open(path, passphrase=PASSPHRASE)
    keypage.beside(path).write_bytes(kept)
    with Workspace.open(path, passphrase=PASSPHRASE) as again:
        assert rows(again) == there
    assert os.listdir(tmp_path) == ["talks.dialogue"]
    with Workspace.open(path, passphrase=PASSPHRASE) as again:
        assert rows(again) == there


@pytest.mark.parametrize("secret", [None, PASSPHRASE])
def test_that_a_backup_opens_with_the_same_secret_and_goes_its_own_way(tmp_path: Path, secret: str | None) -> None:
    workspace, _ = Workspace.create(tmp_path / "talks.dialogue", passphrase=secret, station="A")
    there = write(workspace)
    target = workspace.backup(tmp_path / "backup.dialogue")
    with pytest.raises(UserError, match="never writes over anything"):
        workspace.backup(target)
    workspace.close()
    assert sorted(os.listdir(tmp_path)) == ["backup.dialogue", "talks.dialogue"]
    with Workspace.open(target, passphrase=secret) as copy:
        assert rows(copy) == there and copy.station != "A" and copy.encrypted == (secret is not None)
        assert copy.verify(records=True)["A"][0] == 2


def test_that_a_copied_file_takes_a_new_station_and_the_moved_one_keeps_its(tmp_path: Path) -> None:
    workspace, _ = Workspace.create(tmp_path / "talks.dialogue", passphrase=None, station="A")
    write(workspace)
    workspace.close()
    os.rename(tmp_path / "talks.dialogue", tmp_path / "moved.dialogue")
    with Workspace.open(tmp_path / "moved.dialogue") as moved:
        assert moved.station == "A"
    shutil.copy(tmp_path / "moved.dialogue", tmp_path / "copy.dialogue")
    with Workspace.open(tmp_path / "copy.dialogue") as copy:
        station = copy.station
        assert station != "A"
        with copy.change("Go on", author="MR") as unit:
            from dialogue_app.model.dialogue import Issue

            unit.add(Issue())
        assert unit.result is not None and unit.result.seq == 1 and unit.result.seen["A"][0] == 2
    with Workspace.open(tmp_path / "copy.dialogue") as copy:
        assert copy.station == station


def test_that_a_second_window_is_refused_and_the_first_goes_on(tmp_path: Path, plain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="open in another window"):
        Workspace.open(tmp_path / "talks.dialogue")
    code = "import sys; from dialogue_app.store import Workspace; Workspace.open(sys.argv[1])"
    other = subprocess.run([sys.executable, "-c", code, str(plain.path)], capture_output=True, text=True, check=False)
    assert "open in another window" in other.stderr
    write(plain)
    plain.close()
    Workspace.open(tmp_path / "talks.dialogue").close()


def test_that_a_foreign_program_holding_the_file_is_a_sentence(tmp_path: Path, plain: Workspace) -> None:
    assert plain.path is not None
    other = sqlcipher.connect(str(plain.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with plain._engine.connect() as conn:
        conn.exec_driver_sql("SELECT 1")
    plain._writer.pool.dispose()
    from unittest.mock import patch

    with (
        patch("dialogue_app.store.engine._ASSUMED", ("busy_timeout=50",)),
        pytest.raises(WorkspaceError, match="Another program holds"),
    ):
        begin(plain)
    other.close()
    begin(plain)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a workspace"),
        (b"hello, world" * 1000, "not a workspace"),
        (os.urandom(8192), "not a workspace"),
        (b"SQLite format 3\x00" + b"x" * 5000, "not a workspace, or it is damaged"),
    ],
)
def test_that_what_is_no_workspace_is_refused_and_left_alone(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "other.dialogue"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=words):
        Workspace.open(path, passphrase="x")
    assert path.read_bytes() == content and os.listdir(tmp_path) == ["other.dialogue"]


def test_that_another_programs_database_is_refused(tmp_path: Path) -> None:
    other = sqlcipher.connect(str(tmp_path / "x.dialogue"))
    other.execute("CREATE TABLE a (b)")
    other.close()
    with pytest.raises(WorkspaceError, match="not a workspace of this program"):
        Workspace.open(tmp_path / "x.dialogue")


def test_that_a_missing_file_and_a_taken_name_are_sentences(tmp_path: Path, plain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="is not there"):
        Workspace.open(tmp_path / "none.dialogue")
    with pytest.raises(UserError, match="there already"):
        Workspace.create(tmp_path / "talks.dialogue", passphrase=None)
    with pytest.raises(WorkspaceError, match="is not there"):
        Workspace.create(tmp_path / "none" / "talks.dialogue", passphrase=None)


def test_that_a_creation_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dialogue_app.store.file._seal", fail)
    with pytest.raises((OSError, WorkspaceError)):
        Workspace.create(tmp_path / "talks.dialogue", passphrase=PASSPHRASE)
    assert os.listdir(tmp_path) == []


def test_that_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "mounts", lambda: [("/", "ext4"), (str(tmp_path), "cifs")])
    with pytest.raises(WorkspaceError, match="network share"):
        Workspace.create(tmp_path / "talks.dialogue", passphrase=None)
    assert os.listdir(tmp_path) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("mounting a small disk needs the rights of root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("secret", [None, PASSPHRASE])
def test_that_a_full_disk_in_mid_commit_loses_nothing_that_was_saved(small_disk: Path, secret: str | None) -> None:
    workspace, _ = Workspace.create(small_disk / "talks.dialogue", passphrase=secret)
    talks = begin(workspace)
    saved = 0
    with pytest.raises(WorkspaceError, match="disk is full"):
        while saved < 1000:
            with workspace.change("Add note", author="JL") as unit:
                unit.add(talks.note(f"note {saved} " + os.urandom(12_000).hex()))
            saved += 1
    there = rows(workspace)
    assert sum(key.startswith("note/") for key in there) == saved > 3
    workspace.verify(records=True)
    with pytest.raises(WorkspaceError, match="disk is full"):
        workspace.keep(os.urandom(2_000_000))
    subprocess.run(["mount", "-o", "remount,size=30m", str(small_disk)], check=True)
    with workspace.change("Add note", author="JL") as unit:
        unit.add(talks.note("room again"))
    workspace.close()
    with Workspace.open(small_disk / "talks.dialogue", passphrase=secret) as again:
        assert len(rows(again)) == len(there) + 1
        again.verify(records=True)


def test_that_a_read_only_folder_is_a_sentence(small_disk: Path) -> None:
    workspace, _ = Workspace.create(small_disk / "talks.dialogue", passphrase=PASSPHRASE)
    workspace.close()
    before = digest(small_disk / "talks.dialogue")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(WorkspaceError, match="cannot be written"):
        Workspace.open(small_disk / "talks.dialogue", passphrase=PASSPHRASE)
    with pytest.raises(WorkspaceError, match="cannot be written"):
        Workspace.create(small_disk / "new.dialogue", passphrase=None)
    assert digest(small_disk / "talks.dialogue") == before


def test_that_the_settings_that_keep_notes_safe_are_in_force(plain: Workspace) -> None:
    with plain._engine.connect() as conn:
        held = {name: conn.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert held == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_that_closing_twice_is_fine_and_the_file_is_for_its_owner_only(plain: Workspace) -> None:
    assert plain.path is not None
    plain.close()
    plain.close()
    assert os.name != "posix" or plain.path.stat().st_mode & 0o077 == 0
