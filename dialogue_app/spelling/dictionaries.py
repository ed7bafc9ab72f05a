"""Where hunspell dictionaries lie on a computer, and which one serves a language."""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

LARGEST = 64 * 1024 * 1024
"""Bytes of a word list or of its rules; the largest known dictionaries have a tenth of it."""
_NAME = re.compile(r"([a-z]{2,3})((?:[_-][A-Za-z0-9]{2,8})*)", re.ASCII)
_MOST_FILES = 2000


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A pair of files `name.aff` and `name.dic` in a folder; `tag` is its language as BCP 47 writes it."""

    tag: str
    folder: Path
    name: str

    @property
    def language(self) -> str:
        """The language without its region."""
        return self.tag.partition("-")[0]


def places() -> tuple[Path, ...]:
    """Folders in which systems, office suites and this program's own packages keep dictionaries; later ones yield."""
    home = Path.home()
    found = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
    found += [home / ".local/share/hunspell", home / "Library/Spelling", home / ".hunspell_default"]
    found += [
        Path(f"{root}/{name}") for root in ("/usr/share", "/usr/local/share") for name in ("hunspell", "myspell/dicts", "myspell")
    ]
    found += [Path("/Library/Spelling"), Path("/opt/homebrew/share/hunspell")]
    found += [
        Path("/usr/lib/libreoffice/share/extensions"), Path("/opt/libreoffice/share/extensions"),
        Path("/Applications/LibreOffice.app/Contents/Resources/extensions"),
    ]  # fmt: skip
    for root in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
        if os.environ.get(root):
            found.append(Path(os.environ[root]) / "LibreOffice/share/extensions")
    package = importlib.util.find_spec("hunspell")
    found += [Path(place) / "dictionaries" for place in (package.submodule_search_locations or () if package else ())]
    return tuple(found)


def dictionaries(folders: Iterable[Path]) -> tuple[Dictionary, ...]:
    """Every usable pair in these folders and those right below them, the first of a tag; unreadable folders are passed over."""
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for words in sorted(_word_lists(folder)):
            named = _NAME.fullmatch(words.stem)
            if named is not None and _usable(words) and _usable(words.with_suffix(".aff")):
                tag = words.stem.replace("_", "-")
                found.setdefault(tag, Dictionary(tag, words.parent, words.stem))
    return tuple(found.values())


def serving(language: str, among: Iterable[Dictionary]) -> Dictionary | None:
    """The dictionary for a language: the very one, that of the language's first country, else the first of the language."""
    bare = language.partition("-")[0].casefold()
    fitting = [one for one in among if one.language.casefold() == bare]
    first = {"en": "en-us", "pt": "pt-pt", "ar": "ar", "zh": "zh-cn"}.get(bare, f"{bare}-{bare}")
    order = [language.casefold(), first, bare]

    def place(one: Dictionary) -> tuple[int, str]:
        tag = one.tag.casefold()
        return (order.index(tag) if tag in order else len(order), tag)

    return min(fitting, key=place, default=None)


def _word_lists(folder: Path) -> Iterator[Path]:
    seen = 0
    try:
        inside = sorted(folder.iterdir())[:_MOST_FILES]
    except OSError:
        return
    for one in inside:
        if one.suffix == ".dic":
            yield one
        elif one.name.startswith(("dict-", "dict_")) or _NAME.fullmatch(one.name):
            seen += 1
            try:
                below = sorted(one.glob("*.dic")) if one.is_dir() and seen < 200 else []
            except OSError:
                continue
            yield from below


def _usable(path: Path) -> bool:
    try:
        return path.is_file() and 0 < path.stat().st_size <= LARGEST and os.access(path, os.R_OK)
    except OSError:
        return False
