"""Where the program finds its own files and the person's folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app import paths
from dialogue_app.errors import DialogueError


def test_that_a_checkout_finds_its_resources() -> None:
    assert paths.resources() == Path(__file__).resolve().parent.parent / "resources"


def test_that_an_installed_copy_is_preferred_where_both_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed, checkout = tmp_path / "_resources", tmp_path / "resources"
    installed.mkdir()
    checkout.mkdir()
    monkeypatch.setattr(paths, "_PLACES", (installed, checkout))
    assert paths.resources() == installed


def test_that_a_missing_file_is_named_in_a_sentence() -> None:
    with pytest.raises(DialogueError, match=r"“themes/none\.toml” is missing from this installation: install"):
        paths.resource("themes", "none.toml")


def test_that_an_installation_without_resources_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PLACES", (tmp_path / "a", tmp_path / "b"))
    with pytest.raises(DialogueError, match="install the program again"):
        paths.resources()


def test_that_one_variable_moves_every_folder_of_the_person(app_home: Path) -> None:
    folders = [paths.config_dir(), paths.log_dir(), paths.cache_dir(), paths.data_dir()]
    assert all(folder.parent == app_home for folder in folders)
    assert len(set(folders)) == 4


def test_that_without_it_the_systems_own_places_are_used(monkeypatch: pytest.MonkeyPatch, app_home: Path) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for folder in (paths.config_dir(), paths.log_dir(), paths.cache_dir(), paths.data_dir()):
        assert folder.is_absolute()
        assert "dialogue-desk" in folder.parts
        assert not folder.is_relative_to(app_home)
    assert paths.documents_dir().is_absolute()
