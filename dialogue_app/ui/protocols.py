"""What the window needs from the rest of the program, and nothing more: the composition root provides it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from dialogue_app.settings import Settings

T = TypeVar("T")
RecordKey = tuple[str, str]
"""Kind and id of a record, for example ("AgendaItem", "0192…")."""


class Announcement(Protocol):
    """A change set that was committed here or elsewhere, as the store tells it (on any thread)."""

    @property
    def id(self) -> str: ...

    @property
    def records(self) -> Collection[RecordKey]: ...


class UndoSteps(Protocol):
    """The window's own change sets, newest first. Called on the database lane."""

    def did(self, made: Any) -> None: ...

    def undo(self) -> Any: ...

    def redo(self) -> Any: ...

    @property
    def next_undo_label(self) -> str | None: ...

    @property
    def next_redo_label(self) -> str | None: ...


class Made(Protocol):
    """A committed change set, as a verb returns it."""

    @property
    def id(self) -> str: ...

    @property
    def label(self) -> str: ...


class Remembered(Protocol):
    """What this computer remembers about the window (never about a dialogue's content)."""

    def get(self, key: str, default: T) -> T: ...

    def put(self, key: str, value: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class DialogueHead:
    """What the shell says about the open dialogue. `parties`: letters and names, home side first."""

    title: str
    parties: tuple[tuple[str, str], ...]
    sample: bool = False
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundHead:
    """One round in the selector: for example “Round 5”, “Washington · 8–9 Nov 2011”; `state` words and tone for the chip."""

    id: str
    ordinal: int
    place: str
    dates: str
    state: str = ""
    tone: str = "idle"
    step: str = ""
    """The state as the model names it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding of the palette. `kind` decides the glyph and group; `page`, `round_id`, `record` where Enter leads.

    `side` is `a` to `d`, `joint` or ""; `marking` is the rank-ordered banner marking of the hit (None = nothing to mark).
    """

    kind: str
    text: str
    where: str = ""
    portion: str = ""
    side: str = ""
    letters: str = ""
    page: str = ""
    round_id: str = ""
    record: RecordKey | None = None
    marking: Any = None
    internal: bool = False
    spans: tuple[tuple[int, int], ...] = ()
    """(start, end) of each hit in `text`; without them the typed words are marked."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a revision as the journal names it (“title.en”), with both wordings ("" = nothing)."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One change set that touched a record: who, when (already in words), label, fields."""

    change_id: str
    author: str
    when: str
    label: str
    fields: tuple[FieldChange, ...]
    side: str = ""
    letters: str = ""


class ShellReads(Protocol):
    """Reads for the shell itself; all are called on the database lane, `search` on the free lane."""

    def dialogue(self) -> DialogueHead: ...

    def rounds(self) -> Sequence[RoundHead]: ...

    def unfinished_page(self) -> str: ...

    def find_records(self, text: str, limit: int) -> Sequence[Hit]: ...

    def search(self, text: str, limit: int) -> Sequence[Hit]: ...

    def history(self, kind: str, record: str) -> Sequence[Revision]: ...


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """One side of a new dialogue: letters, and a name per BCP 47 language tag."""

    letters: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DialogueDraft:
    """What the New dialogue sheet collects; `passphrase` None means an unencrypted file."""

    path: Path
    title: Mapping[str, str]
    languages: tuple[str, ...]
    parties: tuple[PartyDraft, ...]
    passphrase: str | None


class OpenDialogue(Protocol):
    """One open workspace as the window sees it.

    `desk` is what verbs take first and views read from; `workspace` announces its changes.
    """

    @property
    def path(self) -> Path | None: ...

    @property
    def encrypted(self) -> bool: ...

    @property
    def sample(self) -> bool: ...

    @property
    def desk(self) -> Any: ...

    @property
    def workspace(self) -> Any: ...

    @property
    def undo_steps(self) -> UndoSteps: ...


class App(Protocol):
    """The composition root as the window sees it; `settings` is replaced as a whole by `keep`.

    `create` answers with the recovery key, or None for a file without passphrase. Each way to open closes what was
    open before only once the new one stands. They run on the database lane.
    """

    @property
    def settings(self) -> Settings: ...

    def keep(self, chosen: Settings) -> None: ...

    @property
    def opened(self) -> OpenDialogue | None: ...

    def needs_passphrase(self, path: Path) -> bool: ...

    def open(self, path: Path, passphrase: str | None = None, *, recovery_key: str | None = None) -> OpenDialogue: ...

    def open_sample(self) -> OpenDialogue: ...

    def create(self, path: Path, passphrase: str | None) -> tuple[OpenDialogue, str | None]: ...

    def close(self) -> None: ...
