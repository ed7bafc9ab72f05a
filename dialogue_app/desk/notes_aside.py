"""Lines that the workspace's disk refuses, in a second place until it has room again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogue_app import paths
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import WorkspaceError
from dialogue_app.store.aside import Aside


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line of an editor as it was set aside: `committed` once its writer was done with it, `base` what it belongs to."""

    editor: str
    text: str
    base: Any
    committed: bool


def set_aside(desk: Desk, chosen: str, *, editor: str, text: str, base: Mapping[str, Any], committed: bool) -> str:
    """Write a line into the first place that takes it, and say which folder that is; a `WorkspaceError` if none does.

    `chosen` is the folder a person named, "" for none; then a person's own folders on another disk are tried.
    """
    entry = {"editor": editor, "text": text, "base": dict(base), "committed": committed}
    for place in _places(desk, chosen):
        try:
            place.write(entry)
        except WorkspaceError:
            continue
        return str(place.path.parent)
    raise WorkspaceError("No other place takes the notes: they are in memory only. Choose a second place, for example a stick.")


def lines_set_aside(desk: Desk, chosen: str) -> tuple[SetAside, ...]:
    """What lies in the second places, oldest first; of a line only what was written of it last."""
    last: dict[str, SetAside] = {}
    for place in _places(desk, chosen):
        with suppress(WorkspaceError):  # a stick that was taken out has nothing to say
            for entry in place.read():
                line = SetAside(
                    str(entry.get("editor")), str(entry.get("text", "")), entry.get("base"), bool(entry.get("committed"))
                )
                last.pop(line.editor, None)
                last[line.editor] = line
    return tuple(last.values())


def clear_set_aside(desk: Desk, chosen: str) -> None:
    """Take away what was set aside: all of it is in the workspace."""
    for place in _places(desk, chosen):
        place.clear()


def _places(desk: Desk, chosen: str) -> Iterator[Aside]:
    path = desk.workspace.path
    if path is None:
        return
    if chosen:
        yield desk.workspace.aside(Path(chosen))
    for folder in _own_folders():
        if _disk(folder) != _disk(path):
            yield desk.workspace.aside(folder / "dialogue-desk")


def _own_folders() -> Sequence[Path]:
    return (paths.data_dir(), Path.home(), Path(tempfile.gettempdir()))


def _disk(path: Path) -> int | None:
    """The device a path lies on, or would lie on."""
    for place in (path, *path.parents):
        with suppress(OSError):
            return place.stat().st_dev
    return None
