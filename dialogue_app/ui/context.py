"""What a page gets from the window: reading, changing, jobs, messages, actions, undo, and the way to other pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from dialogue_app.errors import ConflictError
from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.feed import Feed
from dialogue_app.ui.jobs import Job, Jobs, Progress
from dialogue_app.ui.messages import Messages
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.protocols import DialogueHead, OpenDialogue, RoundHead, ShellReads
from dialogue_app.ui.undo import Undo
from dialogue_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from dialogue_app.ui.pages.base import Page

T = TypeVar("T")


class PageContext(QObject):
    """One per window. Pages read, change and move through it; they never touch the workspace themselves."""

    saved = Signal()
    """A change of this window is on disk."""
    go_to = Signal(str, object, object)
    """(page id, record key or None, round id or None): show that page, there."""
    sheet_wanted = Signal(object)
    marking_changed = Signal()
    round_changed = Signal(str)

    def __init__(self, actions: ActionTable, jobs: Jobs, messages: Messages, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.actions, self.jobs, self.messages, self.preferences = actions, jobs, messages, preferences
        self.feed = Feed(self)
        self.undo = Undo(jobs, messages, self)
        self.opened: OpenDialogue | None = None
        self.reads: ShellReads | None = None
        self.dialogue: DialogueHead | None = None
        self.rounds: tuple[RoundHead, ...] = ()
        self.round_id = ""
        self.own_changes: set[str] = set()
        self.room_view = False
        """Does the screen show joint matter only? Then nothing is searched, and nothing opens over the page by itself."""

    @property
    def round(self) -> RoundHead | None:
        """The round that the header shows."""
        return next((head for head in self.rounds if head.id == self.round_id), None)

    def side_of(self, letters: str) -> str:
        """The side (`a` = home to `d`) of the party with these letters; `joint` for none of them."""
        parties = [party for party, _name in self.dialogue.parties] if self.dialogue else []
        return "abcd"[min(parties.index(letters), 3)] if letters in parties else "joint"

    def party_name(self, letters: str) -> str:
        """The party's name in the window's language; the letters where it is not known."""
        return dict(self.dialogue.parties).get(letters, letters) if self.dialogue else letters

    def attach(self, opened: OpenDialogue | None, reads: ShellReads | None) -> None:
        """Works on this workspace from now on, or on none."""
        self.opened, self.reads = opened, reads
        self.own_changes.clear()
        self.feed.detach()
        self.undo.attach(opened.undo_steps if opened is not None else None)
        if opened is not None:
            self.feed.attach(opened.workspace.subscribe)

    def read(self, work: Callable[[Any], T], show: Callable[[T], object], *, owner: QObject, title: str = "") -> Job:
        """Runs `work(desk)` on the database lane and hands its result to `show` on the GUI thread; failures are told."""
        desk = self._desk()

        def done(result: T | None, error: BaseException | None) -> None:
            if error is not None:
                self.messages.fault(error, title)
            else:
                show(result)  # type: ignore[arg-type]

        return self.jobs.database(title, lambda: work(desk), done, owner=owner)

    def change(
        self,
        work: Callable[[Any], Any],
        *,
        doing: str,
        owner: QObject,
        done: Callable[[Any], object] | None = None,
        refused: Callable[[BaseException], object] | None = None,
        insist: Callable[[Any, ConflictError], Any] | None = None,
        undoable: bool = True,
        ahead: bool = False,
    ) -> Job:
        """Runs a verb: `work(desk)` on the database lane. Its change set can be undone and the status line says Saved.

        `doing` names it for people ("Withdraw item 8"). `done(change set or None)` follows a success. A conflict opens
        the sheet with both wordings, another refusal is told in a sentence; `refused(error)` precedes either, and stands
        for it where it answers True (it has told the person itself).
        `insist(desk, error)` is the verb that writes mine over theirs: with it the sheet offers “Keep mine”.
        What is `ahead` waits for no reading.
        """
        desk = self._desk()

        def verb() -> Any:
            made = work(desk)
            self._count(made, undoable)
            return made

        def finish(made: Any, error: BaseException | None) -> None:
            self.undo.refresh()
            if error is not None:
                if refused is not None and refused(error) is True:
                    return
                self._tell(error, doing, _insisting(self, insist, doing, owner, done))
                return
            if made is not None:
                self.saved.emit()
            if done is not None:
                done(made)

        return self.jobs.database(doing, verb, finish, owner=self, ahead=ahead)

    def did(self, made: Any) -> None:
        """A change set that long work of this window made by the way can be undone like one of its own; None is none."""
        self._count(made, undoable=True)
        self.undo.refresh()

    def run(
        self,
        work: Callable[[Progress], T],
        show: Callable[[T], object],
        *,
        doing: str,
        owner: QObject,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Runs long work (rendering, signing, search) on the free lane with progress and cancel; failures are told,
        unless `failed` takes them."""

        def done(result: T | None, error: BaseException | None) -> None:
            if error is None:
                show(result)  # type: ignore[arg-type]
            elif failed is not None:
                failed(error)
            else:
                self.messages.fault(error, doing)

        return self.jobs.free(doing, work, done, owner=owner)

    def show_sheet(self, sheet: Sheet) -> None:
        """Opens a sheet over the page."""
        self.sheet_wanted.emit(sheet)

    def show_history(self, kind: str, record: str, title: str) -> None:
        """Opens the history of a record: who, when, before and after."""
        from dialogue_app.ui.dialogs.history import open_history

        open_history(self, kind, record, title)

    def is_own(self, change_id: str) -> bool:
        """Did this window make that change itself?"""
        return change_id in self.own_changes

    def handle(self, page: Page, handlers: Iterable[tuple[str, Callable[[], object]]]) -> None:
        """Registers what a page's actions do; they work while that page is shown."""
        if page.context is not self:
            raise ValueError("a page registers its actions with its own window")
        for id, work in handlers:
            self.actions.handle(id, work)

    def keys(self, action_id: str) -> str:
        """The shortcut of an action, for key caps."""
        return self.actions.keys(action_id)

    def _count(self, made: Any, undoable: bool) -> None:
        """Knows a change set for one of this window's own."""
        if getattr(made, "id", None):
            self.own_changes.add(made.id)
            if undoable:
                self.undo.did(made)

    def _desk(self) -> Any:
        if self.opened is None:
            raise RuntimeError("no dialogue is open")
        return self.opened.desk

    def _tell(self, error: BaseException, doing: str, keep_mine: Callable[[ConflictError], object] | None) -> None:
        if isinstance(error, ConflictError) and error.clashes:
            self.messages.conflicting(error, keep_mine)
        else:
            self.messages.fault(error, doing)


def _insisting(
    context: PageContext,
    insist: Callable[[Any, ConflictError], Any] | None,
    doing: str,
    owner: QObject,
    done: Callable[[Any], object] | None,
) -> Callable[[ConflictError], object] | None:
    if insist is None:
        return None
    return lambda error: context.change(lambda desk: insist(desk, error), doing=doing, owner=owner, done=done, insist=insist)
