"""Where a workspace may lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.place import fingerprint, mounts, refuse_network, warnings_about


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "smbfs", "remote"])
def test_that_network_file_systems_are_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(WorkspaceError, match="network share"):
        refuse_network(tmp_path / "x.dialogue", lambda: [("/", "ext4"), (str(tmp_path), kind)])


def test_that_the_innermost_mount_decides(tmp_path: Path) -> None:
    (tmp_path / "local").mkdir()
    known = [("/", "nfs4"), (str(tmp_path / "local"), "ext4"), (str(tmp_path / "loc"), "cifs")]
    refuse_network(tmp_path / "local" / "x.dialogue", lambda: known)
    with pytest.raises(WorkspaceError):
        refuse_network(tmp_path / "x.dialogue", lambda: known)


def test_that_this_machine_tells_its_mounts(tmp_path: Path) -> None:
    assert any(point == "/" for point, _ in mounts())
    refuse_network(tmp_path / "x.dialogue")


def test_that_folders_that_synchronise_themselves_are_warned_about(tmp_path: Path) -> None:
    assert warnings_about(tmp_path / "Dropbox" / "x.dialogue")[0].startswith("x.dialogue lies in a folder that synchronises")
    assert warnings_about(tmp_path / "x.dialogue") == ()


def test_that_a_copy_has_another_fingerprint(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_bytes(b"x")
    second.write_bytes(b"x")
    print_ = fingerprint(first)
    assert print_ != fingerprint(second)
    first.rename(tmp_path / "c")
    assert fingerprint(tmp_path / "c") == print_
