"""Files that are whole or not there, together with what is noted of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app.errors import RuleError, UserError
from dialogue_app.whole_files import whole, write_whole


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_that_files_stand_under_their_names_once_the_block_has_ended(tmp_path: Path) -> None:
    files = [(tmp_path / "a.pdf", b"one"), (tmp_path / "b.pdf", b"two")]
    with whole(files):
        assert not any(path.exists() for path, _data in files)
    assert [path.read_bytes() for path, _data in files] == [b"one", b"two"]
    assert names(tmp_path) == ["a.pdf", "b.pdf"]


def test_that_what_the_block_refuses_leaves_no_file_and_the_older_one_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"older")
    with pytest.raises(RuleError), whole([(tmp_path / "a.pdf", b"newer"), (tmp_path / "b.pdf", b"new")]):
        raise RuleError("The register refuses it.")
    assert names(tmp_path) == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"older"


def test_that_nothing_is_noted_of_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    noted: list[str] = []
    files = [(tmp_path / "a.pdf", b"one"), (tmp_path / "no such folder" / "b.pdf", b"two")]
    with pytest.raises(UserError, match=r"b\.pdf could not be saved in .*no such folder.*Choose another folder"), whole(files):
        noted.append("entered")
    assert (noted, names(tmp_path)) == ([], [])


def test_that_a_name_taken_by_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(UserError, match=r"a\.pdf could not be saved"):
        write_whole(tmp_path / "a.pdf", b"one")
    assert names(tmp_path) == ["a.pdf"]
