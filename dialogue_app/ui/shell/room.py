"""Room view (RULE 25): one key shows joint matter only, everywhere; a question that is no single key shows all again.

Nothing is hidden by filtering: the window is built anew from pages that read joint papers, the pages of our own are gone
from memory, and whatever wants to say something meanwhile waits outside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from dialogue_app.ui.language import LANGUAGES, translate
from dialogue_app.ui.messages import Message
from dialogue_app.ui.pages.room.registry import ROOM_PAGES
from dialogue_app.ui.protocols import RoundHead
from dialogue_app.ui.shell.navigation import Trail
from dialogue_app.ui.theme import CHOICES
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.text import Label

if TYPE_CHECKING:
    from dialogue_app.ui.dialogs.room_leave import Answer
    from dialogue_app.ui.shell.rail import Rail
    from dialogue_app.ui.shell.window import MainWindow

LEAST_SCALE = 1.25
KEPT = "room_view"
"""Under which name this computer remembers that a screen was being shared: it opens as it was left."""
ALLOWED = frozenset(
    {
        "room.view", "window.palette", "go.back", "go.forward", "round.choose", "window.next_area", "window.previous_area",
        "text.larger", "text.smaller", "text.normal", "theme.next", "window.quit",
        *(f"go.{spec.id}" for spec in ROOM_PAGES), *(f"theme.{choice}" for choice in CHOICES),
        *(f"language.{tag}" for tag in LANGUAGES),
    }
)  # fmt: skip
"""All that can be done in the room view."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class RoomView(QObject):
    """Turns the window to the room and back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context
        self._page, self._kept, self._trail = "", dict[str, dict[str, Any]](), window.trail
        self._clips: dict[QClipboard.Mode, dict[str, bytes]] = {}
        self._waiting: list[Message] = []
        self._missed = False

    @property
    def on(self) -> bool:
        """Does the screen show joint matter only?"""
        return self._context.room_view

    def toggle(self) -> None:
        """Enters at once; to leave is asked about."""
        if self.on:
            self.ask_to_leave()
        else:
            self.enter()

    def enter(self) -> None:
        """From this moment nothing internal is on the screen, in a list, in the clipboard or behind a key."""
        if self.on or self._context.opened is None:
            return
        self._close_what_lies_over()
        self._take_clipboards()
        self._turn_on()
        self._trail, self._window.trail = self._window.trail, Trail()
        wanted = self._window.page.id if self._window.page is not None else ""
        self._page, self._kept = self._window.show_anew(self._room_page(wanted), {})

    def resume(self) -> None:
        """The screen was being shared when the program ended: a dialogue that is opened now is opened for the room."""
        if not self.on and self._window.preferences.get(KEPT, False):
            self._turn_on()
            self._page, self._kept, self._trail = "", {}, Trail()

    def suspend(self) -> None:
        """Nothing is open, so there is nothing to keep from the room; what is opened next is opened for the room."""
        if self.on:
            self._turn_off()
            self._kept, self._trail = {}, Trail()

    def ask_to_leave(self) -> None:
        """Opens the question."""
        from dialogue_app.ui.dialogs.room_leave import LeaveRoomSheet

        opened = self._context.opened
        check = self._try_passphrase if opened is not None and opened.encrypted else None
        if self._window.overlays.sheet is None:
            self._window.overlays.show_sheet(LeaveRoomSheet(self.leave, check))

    def leave(self) -> None:
        """Everything as it was, unfinished text included; then what had to wait."""
        window = self._window
        self._turn_off()
        window.preferences.put(KEPT, False)
        window.trail = self._trail
        window.show_anew(self._page or window.page_specs[0].id, self._kept)
        self._kept = {}
        self._give_clipboards_back()
        self._say_what_waited()

    def holds(self, message: Message) -> bool:
        """Keeps a message until the room view is left."""
        if self.on:
            self._waiting.append(message)
        return self.on

    def miss(self) -> None:
        """Something wanted to open over the page meanwhile."""
        self._missed = True

    def rounds(self, rounds: tuple[RoundHead, ...]) -> tuple[RoundHead, ...]:
        """Rounds as the room may know them: a round that is only proposed says nothing of place and days; no states."""
        if not self.on:
            return rounds
        plain = (replace(head, state="", tone="idle") for head in rounds)
        return tuple(replace(head, place="", dates="") if head.step in ("", "proposed") else head for head in plain)

    def add_exit(self, rail: Rail) -> None:
        """The way out, at the foot of the rail."""
        words = translate("room", "Leave room view…")
        leave = Button(words, "lock-simple", "quiet", object_name="rail.leave", on=self.ask_to_leave)
        leave.set_keys("Ctrl+Shift+R")
        opened = self._context.opened
        encrypted = opened is not None and opened.encrypted
        under = translate("room", "Asks for your passphrase") if encrypted else translate("room", "Asks before it does")
        rail.add_foot(leave, Label(under, "caption", "text.secondary", wrap=True))

    # ------------------------------------------------------------ inside

    def _turn_on(self) -> None:
        self._context.room_view = True
        self._window.preferences.put(KEPT, True)
        self._window.actions_table.restrict(ALLOWED)
        self._window.actions_table.retranslate()
        self._window.appearance.keep_at_least(LEAST_SCALE)

    def _turn_off(self) -> None:
        self._context.room_view = False
        self._window.actions_table.restrict(None)
        self._window.appearance.keep_at_least(0.0)

    def _room_page(self, wanted: str) -> str:
        return wanted if any(spec.id == wanted for spec in ROOM_PAGES) else ROOM_PAGES[0].id

    def _close_what_lies_over(self) -> None:
        """Menus, tooltips, questions of the system with names of folders, sheets and the palette."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and self._belongs(other):
                other.close()
        self._window.overlays.close_all()

    def _belongs(self, other: QObject) -> bool:
        """Whether another window is one of this window's; `isAncestorOf` looks within one window only."""
        while (above := other.parent()) is not None:
            if above is self._window:
                return True
            other = above
        return False

    def _take_clipboards(self) -> None:
        clipboard = QGuiApplication.clipboard()
        for mode in _MODES:
            data = clipboard.mimeData(mode)
            formats = data.formats() if data is not None else []
            self._clips[mode] = {format: bytes(data.data(format).data()) for format in formats}
            clipboard.clear(mode)

    def _give_clipboards_back(self) -> None:
        clipboard = QGuiApplication.clipboard()
        for mode, kept in self._clips.items():
            held = clipboard.mimeData(mode)
            if kept and (held is None or not held.formats()):
                data = QMimeData()
                for format, value in kept.items():
                    data.setData(format, value)
                clipboard.setMimeData(data, mode)
        self._clips.clear()

    def _say_what_waited(self) -> None:
        waiting, self._waiting = self._waiting, []
        for message in waiting:
            (self._window.messages.asked if message.tone in ("warn", "danger", "crash") else self._window.messages.said).emit(
                message
            )
        if self._missed:
            self._missed = False
            said = translate("room", "Something wanted to open while the room view was on: ask for it again.")
            self._window.messages.say(said, "warn")

    def _try_passphrase(self, typed: str, answer: Answer) -> None:
        opened = self._context.opened
        workspace = opened.workspace if opened is not None else None

        def told(right: bool | None, error: BaseException | None) -> None:
            answer(bool(right) and error is None)

        title = translate("room", "Leave the room view")
        self._window.jobs.free(title, lambda _progress: workspace is not None and workspace.opens_with(typed), told, owner=self)
