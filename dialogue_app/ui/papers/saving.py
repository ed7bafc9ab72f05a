"""Writing papers where a person said: whole files or none, and nothing replaced that was not asked about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dialogue_app.errors import UserError
from dialogue_app.ui.language import translate


def targets(path: Path, count: int) -> tuple[Path, ...]:
    """One file, or one for each copy: book.pdf → book-1.pdf, book-2.pdf. A `UserError` where one of these is there already.

    The one that was asked for by name may be replaced: the question for the file has asked about it.
    """
    if count < 2:
        return (path,)
    found = tuple(path.with_name(f"{path.stem}-{number}{path.suffix or '.pdf'}") for number in range(1, count + 1))
    refuse_existing(found)
    return found


def refuse_existing(paths: Sequence[Path]) -> None:
    """A `UserError` where one of these is there already: nobody was asked about it by name."""
    if there := next((one for one in paths if one.exists()), None):
        sentence = translate("papers", "{name} is there already: choose another name for these copies.")
        raise UserError(sentence.format(name=there.name))
