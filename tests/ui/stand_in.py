"""A composition root for window tests: two parties, three rounds, a store of two texts with history and undo, no database."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dialogue_app.errors import Clash, ConflictError, RuleError, WorkspaceError
from dialogue_app.settings import Settings
from dialogue_app.ui.protocols import DialogueHead, FieldChange, Hit, Revision, RoundHead
from dialogue_app.ui.widgets.banner import Marking

SBU = Marking(1, "US", "SBU", "SENSITIVE BUT UNCLASSIFIED")
UNCLASSIFIED = Marking(0, "US", "UNCLASSIFIED", "UNCLASSIFIED")
ROUNDS = (
    RoundHead("r4", 4, "Havana", "12–13 Apr 2011", "Closed", "idle"),
    RoundHead("r5", 5, "Washington", "8–9 Nov 2011", "Closed", "idle"),
    RoundHead("r6", 6, "Havana", "15–16 May 2012", "Minutes in circulation", "info"),
)


@dataclass(frozen=True)
class Told:
    """An announcement."""

    id: str
    label: str
    records: tuple[tuple[str, str], ...]


@dataclass
class Desk:
    """Texts by record id; verbs below write them through `put`."""

    texts: dict[str, str] = field(default_factory=lambda: {"t1": "Direct mail service", "t2": "Return of nationals"})
    log: list[tuple[Told, str, str]] = field(default_factory=list)
    listeners: list[Callable[[Any], None]] = field(default_factory=list)
    numbers: Any = field(default_factory=itertools.count)

    def put(self, record: str, text: str, label: str) -> Told:
        """Writes a text as one change set and announces it."""
        told = Told(f"c{next(self.numbers)}", label, (("text", record),))
        self.log.append((told, self.texts[record], text))
        self.texts[record] = text
        for listener in list(self.listeners):
            listener(told)
        return told


def rename(desk: Desk, *, record: str, text: str, started: str | None = None) -> Told | None:
    """A verb: refuses an empty text, and a start that is no longer there."""
    if not text:
        raise RuleError("A title needs words.")
    if started is not None and desk.texts[record] != started:
        clash = Clash("text", record, "title.en", text, desk.texts[record])
        raise ConflictError("Somebody else changed this item meanwhile: title.en.", [clash])
    return None if desk.texts[record] == text else desk.put(record, text, f"Rename {record}")


class Steps:
    """Undo and redo over the desk's log."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._done: list[Told] = []
        self._undone: list[Told] = []

    def did(self, made: Told) -> None:
        self._done.append(made)
        self._undone.clear()

    def undo(self) -> Told | None:
        return self._move(self._done, self._undone, 1)

    def redo(self) -> Told | None:
        return self._move(self._undone, self._done, 2)

    @property
    def next_undo_label(self) -> str | None:
        return self._done[-1].label if self._done else None

    @property
    def next_redo_label(self) -> str | None:
        return self._undone[-1].label if self._undone else None

    def _move(self, source: list[Told], target: list[Told], side: int) -> Told | None:
        if not source:
            return None
        told = source.pop()
        entry = next(entry for entry in self._desk.log if entry[0].id == told.id)
        made = self._desk.put(told.records[0][1], entry[side], f"Undo: {told.label}")
        target.append(told)
        return made


class Reads:
    """The shell's reads."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def dialogue(self) -> DialogueHead:
        return DialogueHead("Migration talks", (("US", "United States"), ("CU", "Cuba")), True, ("en", "es"))

    def rounds(self) -> Sequence[RoundHead]:
        return ROUNDS

    def unfinished_page(self) -> str:
        return ""

    def find_records(self, text: str, limit: int) -> Sequence[Hit]:
        found = [Hit("round", f"Round {r.ordinal}", r.place, page="one", round_id=r.id) for r in ROUNDS]
        found += [
            Hit("issue", words, "R1–R6 · agreed in R6", page="one", record=("text", id)) for id, words in self._desk.texts.items()
        ]
        return [hit for hit in found if text.casefold() in hit.text.casefold()][:limit]

    def search(self, text: str, limit: int) -> Sequence[Hit]:
        plan = "The Delegations approved the pilot plan for direct mail service."
        pilot = "Pilot text on direct mail acceptable save the sentence on assurances"
        joint = Hit("paragraph", plan, "R5 ¶11", "(U)", "joint", "", "one", "r5")
        ours = Hit("note", pilot, "R4", "(SBU)", "b", "CU", "two", "r4", marking=SBU, internal=True)
        lines = (joint, ours)
        return [hit for hit in lines if text.casefold() in hit.text.casefold()][:limit]

    def history(self, kind: str, record: str) -> Sequence[Revision]:
        entries = [entry for entry in self._desk.log if entry[0].records[0][1] == record]
        return [
            Revision(told.id, "Robin STANDIN", "today 10:29", told.label, (FieldChange("title.en", before, after),), "a", "US")
            for told, before, after in reversed(entries)
        ]


class Opened:
    """An open dialogue, its own workspace."""

    def __init__(self, path: Path | None = None, encrypted: bool = False) -> None:
        self.path, self.encrypted, self.sample, self.desk = path, encrypted, path is None, Desk()
        self.undo_steps = Steps(self.desk)
        self.workspace = self

    def subscribe(self, listener: Callable[[Any], None]) -> Callable[[], None]:
        self.desk.listeners.append(listener)
        return lambda: self.desk.listeners.remove(listener)


def reads_of(opened: Any) -> Reads:
    """The shell's reads of an open dialogue."""
    return Reads(opened.desk)


class StandIn:
    """The composition root: any path opens; one whose name holds "secret" wants the passphrase `open sesame`."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(language="en")
        self.opened: Opened | None = None

    def keep(self, chosen: Settings) -> None:
        self.settings = chosen

    def needs_passphrase(self, path: Path) -> bool:
        if "missing" in path.name:
            raise WorkspaceError(f"“{path.name}” is not there any more: connect the drive, or choose another file.")
        return "secret" in path.name

    def open(self, path: Path, passphrase: str | None = None, *, recovery_key: str | None = None) -> Opened:
        if "secret" in path.name and passphrase != "open sesame" and recovery_key is None:
            raise WorkspaceError("The passphrase does not fit this file.")
        self.opened = Opened(path, "secret" in path.name)
        return self.opened

    def open_sample(self) -> Opened:
        self.opened = Opened()
        return self.opened

    def create(self, path: Path, passphrase: str | None) -> tuple[Opened, str | None]:
        raise WorkspaceError("Nothing can be written here.")

    def close(self) -> None:
        self.opened = None
