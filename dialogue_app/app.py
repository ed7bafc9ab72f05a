"""The composition root: settings → workspace → desk. The window, the commands and the tests all start here."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from dialogue_app import paths
from dialogue_app.desk import schemes
from dialogue_app.desk.verbs import Desk, now
from dialogue_app.errors import UserError
from dialogue_app.settings import Settings, load, save
from dialogue_app.store.file import looks_encrypted
from dialogue_app.store.undo import UndoStack
from dialogue_app.store.workspace import Workspace

SAMPLE = "migration_talks.json"
SAMPLE_AUTHOR = "DN"
"""The note-taker of the sample dialogue: whoever tries it out writes under these initials until they set their own."""


@dataclass(slots=True)
class Opened:
    """One open workspace, with the desk at which its person works."""

    workspace: Workspace
    desk: Desk
    undo_steps: UndoStack
    sample: bool = False

    @property
    def path(self) -> Path | None:
        """The file; None on a server."""
        return self.workspace.path

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted; an unencrypted one is said to be so."""
        return self.workspace.encrypted


@dataclass(slots=True)
class App:
    """The program: what was chosen on this computer, and what is open. Every part can be handed in."""

    settings: Settings = field(default_factory=lambda: load().settings)
    home: Path | None = None
    """Where the sample's workspace is made; the person's own data folder unless given."""
    clock: Callable[[], datetime] = now
    save: Callable[[Settings], object] = save
    opened: Opened | None = None

    def keep(self, chosen: Settings) -> None:
        """Keep new settings, here and on disk; the open desk follows."""
        self.save(chosen)
        self.settings = chosen
        if self.opened is not None:
            self.opened.desk = self._desk(self.opened.workspace, sample=self.opened.sample)

    def open(self, path: Path, passphrase: str | None = None, *, recovery_key: str | None = None) -> Opened:
        """Open a workspace file; what was open before is closed only once the new one stands."""
        workspace = Workspace.open(path, passphrase=passphrase, recovery_key=recovery_key, clock=self.clock)
        return self._stand(workspace)

    def needs_passphrase(self, path: Path) -> bool:
        """Whether a file is encrypted; one that is no workspace at all is refused by `open`, with the reason."""
        try:
            return looks_encrypted(path)
        except OSError as error:
            raise UserError("{name} cannot be opened: {error}. Choose another file.", name=path.name, error=error) from error

    def open_server(self, url: str) -> Opened:
        """Open the workspace on a delegation's server."""
        return self._stand(Workspace.open_server(url, clock=self.clock))

    def create(self, path: Path, passphrase: str | None) -> tuple[Opened, str | None]:
        """Make a workspace and open it; with a passphrase the recovery key comes back, to be shown once."""
        workspace, recovery_key = Workspace.create(path, passphrase=passphrase, clock=self.clock)
        return self._stand(workspace), recovery_key

    def open_sample(self, path: Path | None = None, *, fresh: bool = False) -> Opened:
        """Open the fictional sample dialogue: the workspace made the last time, or a new one."""
        place = path or (self.home or paths.data_dir()) / "sample" / "sample-talks.dialogue"
        if fresh:
            place = unused(place)
        if place.exists():
            return self._stand(Workspace.open(place, clock=self.clock), sample=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        workspace, _ = Workspace.create(place, passphrase=None, clock=self.clock)
        try:
            import_into(workspace, paths.resource("samples", SAMPLE), author=SAMPLE_AUTHOR)
        except BaseException:
            workspace.close()
            raise
        return self._stand(workspace, sample=True)

    def close(self) -> None:
        """Close what is open; closing twice is fine."""
        if self.opened is not None:
            self.opened.workspace.close()
            self.opened = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def author(self) -> str:
        """Initials under which the person writes."""
        return self.settings.author_initials or _initials()

    def _stand(self, workspace: Workspace, *, sample: bool = False) -> Opened:
        desk = self._desk(workspace, sample=sample)
        former, self.opened = self.opened, Opened(workspace, desk, UndoStack(workspace, desk.author), sample)
        if former is not None and former.workspace is not workspace:
            former.workspace.close()
        return self.opened

    def _desk(self, workspace: Workspace, *, sample: bool) -> Desk:
        author = SAMPLE_AUTHOR if sample and not self.settings.author_initials else self.author
        known = schemes.load(paths.resource("markings"))
        return Desk(workspace, author, clock=self.clock, schemes=known, ceiling=ceiling_of(self.settings))


def import_into(workspace: Workspace, path: Path, *, author: str) -> None:
    """Import a dialogue file into an empty workspace."""
    from dialogue_app.exchange.dialogue_file import import_dialogue, read_file

    import_dialogue(workspace, read_file(path), author=author)


def ceiling_of(chosen: Settings) -> Mapping[str, str]:
    """The installation ceiling by scheme (RULE 16); empty where nobody set one."""
    scheme, _, level = chosen.ceiling.partition(":")
    return {scheme: level} if scheme and level else {}


def unused(path: Path) -> Path:
    """The path, or the same with the first number that no file carries yet."""
    if not path.exists():
        return path
    for number in range(2, 10_000):
        other = path.with_stem(f"{path.stem}-{number}")
        if not other.exists():
            return other
    raise UserError(
        "There are too many files called {name} in {parent}: choose another folder.", name=path.name, parent=path.parent
    )


def _initials() -> str:
    """Two letters of the account's name: better than nothing until the person sets initials."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        return "XX"
    return (name[:2] or "XX").upper()
