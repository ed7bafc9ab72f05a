"""What the window remembers on this computer: widths, hidden columns, its size. Nothing about a dialogue's content."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Preferences:
    """A small JSON file; a damaged or unwritable one costs the remembered widths, never more."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        if path is not None and path.exists():
            try:
                read = json.loads(path.read_text("utf-8"))
            except (OSError, ValueError) as error:
                _log.info("remembered widths are not readable: %s", error)
                read = {}
            self._values = read if isinstance(read, dict) else {}

    def get(self, key: str, default: T) -> T:
        """The value kept under `key`, or `default` when there is none of the same type."""
        value = self._values.get(key, default)
        return value if isinstance(value, type(default)) else default

    def put(self, key: str, value: Any) -> None:
        """Keeps a JSON value."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            part.replace(self._path)
        except OSError as error:
            _log.info("widths could not be remembered: %s", error)
