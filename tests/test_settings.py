"""Choices of a person: kept, read back, and never lost to a damaged file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import UserError
from dialogue_app.settings import LARGEST_TEXT, RECENT_KEPT, SMALLEST_TEXT, Settings, Theme, load, save

FULL = Settings(
    language="es",
    theme=Theme.CONTRAST,
    text_scale=1.5,
    ceiling="us:secret",
    author_name="Ana Ñandú",
    author_initials="AÑ",
    home_station="0" * 31 + "f",
    recent=(Path("/tmp/uno.dialogue"),),
)


def test_that_settings_come_back_as_they_were_saved(app_home: Path) -> None:
    path = save(FULL)
    assert path == app_home / "config" / "settings.json"
    assert load().settings == FULL
    assert load().complaints == ()


@given(
    scale=st.floats(SMALLEST_TEXT, LARGEST_TEXT),
    theme=st.sampled_from(Theme),
    name=st.text(max_size=200).filter(str.isprintable),
)
def test_that_every_allowed_choice_survives_the_file(
    tmp_path_factory: pytest.TempPathFactory, scale: float, theme: Theme, name: str
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    settings = Settings(text_scale=scale, theme=theme, author_name=name)
    save(settings, path)
    assert load(path).settings == settings


def test_that_a_first_start_has_the_defaults_and_no_complaint(tmp_path: Path) -> None:
    loaded = load(tmp_path / "none.json")
    assert loaded.settings == Settings()
    assert loaded.complaints == ()


@pytest.mark.parametrize("damage", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b""])
def test_that_a_damaged_file_gives_defaults_and_is_kept(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    first, second = load(path), load(path)
    assert first == second
    assert first.settings == Settings()
    save(FULL, path)
    kept = list(tmp_path.glob("settings.damaged-*.json"))
    assert [item.read_bytes() for item in kept] == [damage]
    assert str(path) in first.complaints[0]
    assert str(kept[0]) in first.complaints[1]


def test_that_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "purple", "text_scale": 9, "recent": "x", "author_name": "Ana"}), encoding="utf-8")
    loaded = load(path)
    assert loaded.settings == Settings(author_name="Ana")
    assert "The setting “theme” cannot be “purple”. The default is used instead." in loaded.complaints
    assert len(loaded.complaints) == 4
    assert "is kept as" in loaded.complaints[-1]


def test_that_choices_of_a_newer_version_are_written_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"language": "es", "shortcuts": {"note": "F9"}}), encoding="utf-8")
    save(replace(load(path).settings, theme=Theme.DARK), path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["shortcuts"] == {"note": "F9"}
    assert (data["language"], data["theme"]) == ("es", "dark")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_scale", 0.79),
        ("text_scale", 2.01),
        ("text_scale", float("nan")),
        ("text_scale", True),
        ("ceiling", "secret"),
        ("home_station", "station"),
        ("author_name", "two\nlines"),
        ("language", ""),
    ],
)
def test_that_an_impossible_choice_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(UserError, match=f"The setting “{name}” cannot be"):
        replace(Settings(), **{name: value})


def test_that_recent_files_are_the_latest_first_once_each_and_few() -> None:
    settings = Settings()
    for number in range(RECENT_KEPT + 3):
        settings = settings.opened(Path(f"/tmp/{number}.dialogue"))
    settings = settings.opened(Path("/tmp/9.dialogue"))
    assert settings.recent[0] == Path("/tmp/9.dialogue")
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_KEPT
    assert Path("/tmp/9.dialogue") not in settings.forgotten(Path("/tmp/9.dialogue")).recent


def test_that_a_failed_save_leaves_the_earlier_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    save(FULL, path)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserError, match=r"could not be saved.*No space left"):
        save(Settings(), path)
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]


def test_that_settings_are_for_the_person_alone(tmp_path: Path) -> None:
    path = save(FULL, tmp_path / "own" / "settings.json")
    assert path.stat().st_mode & 0o077 == 0
