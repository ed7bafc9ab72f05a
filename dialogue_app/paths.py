"""Where things are: the program's own files, and the person's settings, logs and caches on this computer."""

from __future__ import annotations

import os
from pathlib import Path

from dialogue_app.errors import DialogueError

HOME_VARIABLE = "DIALOGUE_APP_HOME"
"""Names a folder that takes the place of the person's own ones: for portable use and for tests."""

_PROGRAM = "dialogue-desk"
_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resources() -> Path:
    """The folder of the program's own files, from an installed wheel and from a checkout alike."""
    for place in _PLACES:
        if place.is_dir():
            return place
    raise DialogueError("The program's own files (resources) are missing from this installation: install the program again.")


def resource(*parts: str) -> Path:
    """A file or folder below `resources()`; a missing one is a `DialogueError` that names it."""
    path = resources().joinpath(*parts)
    if not path.exists():
        raise DialogueError("“{path}” is missing from this installation: install the program again.", path="/".join(parts))
    return path


def config_dir() -> Path:
    """Folder of the person's settings. Not made here: who writes makes it."""
    return _own("config") or _platform("config")


def log_dir() -> Path:
    """Folder of the program's logs, which hold no text of the talks. Not made here."""
    return _own("logs") or _platform("log")


def cache_dir() -> Path:
    """Folder of what can be made again at any time. Not made here."""
    return _own("cache") or _platform("cache")


def data_dir() -> Path:
    """Folder of what belongs to the person on this computer, such as crash reports and drafts. Not made here."""
    return _own("data") or _platform("data")


def documents_dir() -> Path:
    """Where a file dialog starts when nothing was opened yet."""
    from platformdirs import user_documents_path

    return user_documents_path()


def _own(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE, "")
    return Path(home).expanduser() / name if home else None


def _platform(name: str) -> Path:
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(_PROGRAM, appauthor=False)
    return Path(
        {"config": dirs.user_config_dir, "log": dirs.user_log_dir, "cache": dirs.user_cache_dir, "data": dirs.user_data_dir}[name]
    )
