"""What a person, or the administrator of this computer, has chosen; kept apart from every workspace.

A settings file says nothing about the talks: recent files are remembered by their place only, never by a title.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dialogue_app import paths
from dialogue_app.errors import UserError
from dialogue_app.sentences import Sentence

FILE_NAME = "settings.json"
SMALLEST_TEXT, LARGEST_TEXT = 0.8, 2.0
RECENT_KEPT = 12


class Theme(StrEnum):
    """How the window looks; `system` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """One state of the choices; a change is a new `Settings` (see `dataclasses.replace`)."""

    language: str = "system"
    """BCP 47 tag of the window's language, or `system`. The language of documents is chosen in each document."""
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    """Between 0.8 and 2.0."""
    ceiling: str = ""
    """The highest marking this computer may hold, as `scheme:level`; '' sets no ceiling (RULE 16)."""
    author_name: str = ""
    author_initials: str = ""
    home_station: str = ""
    """Id of the station this person usually writes at, 32 hexadecimal digits; '' until a workspace was made or opened."""
    recent: tuple[Path, ...] = ()
    """Workspaces opened here, the latest first."""
    unknown: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """What a newer version wrote into the file; written back as it was read."""

    def __post_init__(self) -> None:
        for name, fits in _FITS.items():
            if not fits(getattr(self, name)):
                raise UserError(_unusable(name, getattr(self, name)))

    def opened(self, path: Path) -> Settings:
        """These settings with `path` as the latest of the recent files."""
        path = path.absolute()
        return replace(self, recent=(path, *(other for other in self.recent if other != path))[:RECENT_KEPT])

    def forgotten(self, path: Path) -> Settings:
        """These settings without `path` among the recent files."""
        return replace(self, recent=tuple(other for other in self.recent if other != path.absolute()))


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and what a person should be told about the file they came from."""

    settings: Settings
    complaints: tuple[Sentence, ...] = ()


def load(path: Path | None = None) -> Loaded:
    """Reads the settings; never fails.

    A file that cannot be read is kept beside itself under another name before anything may overwrite it; a single
    value that cannot be used gives way to its default. Each such case is a sentence in `complaints`.
    """
    path = path or paths.config_dir() / FILE_NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError) as fault:
        return _given_up(
            path,
            Sentence("The settings file “{path}” cannot be read ({fault}), so the defaults are used.", path=path, fault=fault),
        )
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as fault:
        return _given_up(
            path,
            Sentence("The settings file “{path}” is not valid JSON ({fault}), so the defaults are used.", path=path, fault=fault),
        )
    if not isinstance(data, dict):
        said = Sentence("The settings file “{path}” does not hold a set of named values, so the defaults are used.", path=path)
        return _given_up(path, said)
    settings, complaints = _from_json(data)
    if complaints:
        complaints.append(_kept(path))
    return Loaded(settings, tuple(complaints))


def save(settings: Settings, path: Path | None = None) -> Path:
    """Writes the settings as a whole or not at all and returns the file; `UserError` where that is not possible."""
    path = path or paths.config_dir() / FILE_NAME
    text = json.dumps(_to_json(settings), ensure_ascii=False, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace_file(path, text.encode())
    except OSError as fault:
        raise UserError(
            "The settings could not be saved to “{path}” ({fault}): check that you may write there.",
            path=path,
            fault=fault,
        ) from fault
    return path


_FITS: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: isinstance(value, str) and 2 <= len(value) <= 35,
    "theme": lambda value: isinstance(value, Theme),
    "text_scale": lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and SMALLEST_TEXT <= value <= LARGEST_TEXT
    ),
    "ceiling": lambda value: isinstance(value, str) and (not value or all(value.partition(":")[::2])),
    "author_name": lambda value: isinstance(value, str) and value.isprintable() and len(value) <= 200,
    "author_initials": lambda value: isinstance(value, str) and value.isprintable() and len(value) <= 8,
    "home_station": lambda value: (
        isinstance(value, str) and (not value or (len(value) == 32 and set(value) <= set("0123456789abcdef")))
    ),
    "recent": lambda value: isinstance(value, tuple) and all(isinstance(item, Path) for item in value),
}


def _from_json(data: dict[str, Any]) -> tuple[Settings, list[Sentence]]:
    known = {item.name for item in fields(Settings)} - {"unknown"}
    values: dict[str, Any] = {"unknown": MappingProxyType({name: value for name, value in data.items() if name not in known})}
    complaints: list[Sentence] = []
    for name in known & data.keys():
        try:
            value = _read(name, data[name])
            Settings(**{name: value})
        except (UserError, ValueError, TypeError):
            complaints.append(Sentence("{unusable} The default is used instead.", unusable=_unusable(name, data[name])))
        else:
            values[name] = value
    return Settings(**values), sorted(complaints)


def _read(name: str, value: Any) -> Any:
    if name == "theme":
        return Theme(value)
    if name == "recent":
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise TypeError(name)
        return tuple(Path(item) for item in value)[:RECENT_KEPT]
    return value


def _to_json(settings: Settings) -> dict[str, Any]:
    data: dict[str, Any] = dict(settings.unknown)
    data |= {item.name: getattr(settings, item.name) for item in fields(Settings) if item.name != "unknown"}
    data["recent"] = [str(path) for path in settings.recent]
    return data


def _unusable(name: str, value: Any) -> Sentence:
    shown = str(value)
    shown = shown if len(shown) <= 60 else f"{shown[:60]}…"
    return Sentence("The setting “{name}” cannot be “{shown}”.", name=name, shown=shown)


def _given_up(path: Path, complaint: Sentence) -> Loaded:
    return Loaded(Settings(), (complaint, _kept(path)))


def _kept(path: Path) -> Sentence:
    """Sets a copy aside before the next save, once for the same bytes, and says where."""
    try:
        data = path.read_bytes()
        aside = path.with_name(f"{path.stem}.damaged-{hashlib.sha256(data).hexdigest()[:8]}{path.suffix}")
        if not aside.exists():
            _replace_file(aside, data)
    except OSError:
        return Sentence("The file could not be set aside: copy “{path}” yourself before you change a setting.", path=path)
    return Sentence("The file as it was is kept as “{aside}”.", aside=aside)


def _replace_file(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
