"""What happens in the room beside the words: who comes and leaves, papers that change hands, the room's clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer

from dialogue_app.desk import delegations
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.clock_watch import ClockWatch
from dialogue_app.ui.pages.notes.composer import moment
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.speech import Seat
from dialogue_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

CLOCK = "notes.clock_offset"
"""Under which name the window remembers by how many seconds the room's clock is ahead."""
_MOVES = re.compile(r"([+\-\u2212\u2013])\s*(\d\d|[^\W\d_][\w'’\-]*)")


class RoomActs:
    """Handlers of the page; none of them leaves the composer, and sheets give it the focus back."""

    def __init__(self, page: NotesPage) -> None:
        self._page, self._context = page, page.context
        self.focused = False
        page.writing.before_commit = self.command
        page.composer.set_clock(self._context.preferences.get(CLOCK, 0))
        self.watch = ClockWatch(self.clock_was_set, self.woke, page)

    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        """By action."""
        return [
            ("notes.attendance", self.begin_attendance),
            ("notes.paper", self.register_paper),
            ("notes.clock", self.set_clock),
            ("notes.short_forms", self.edit_short_forms),
            ("notes.second_place", lambda: self._page.writing.second.choose(self._page)),
            ("notes.focus", self.toggle_focus),
            ("notes.spelling.suggest", self._page.spelling.suggest),
            ("notes.spelling", self.open_spelling),
        ]

    # ------------------------------------------------------------ who is there

    def begin_attendance(self) -> None:
        """Puts a minus into an empty line: who leaves is named behind it, as in “-27” or “-PLANTILLA”."""
        if self._page.composer.blank:
            self._page.composer.edit.put("-")
        said = translate("notes", "-27 or -NAME and Enter: leaves the room; +27: comes in.")
        self._context.messages.say(said)

    def command(self, text: str) -> bool:
        """“-27” and “+EJEMPLO” are who left and who came; everything else is what was said."""
        found = _MOVES.fullmatch(text)
        seat = self._seat(found[2]) if found is not None else None
        if found is None or seat is None or seat.person is None:
            return False
        self.move(seat, present=found[1] == "+")
        self._page.composer.take()
        self._page.writing.dropped()
        return True

    def move(self, seat: Seat, *, present: bool) -> None:
        """Notes that somebody came or left: in the list of the session, and as a procedural entry with its time."""
        page, person = self._page, seat.person or ""
        words = translate("notes", "{name} comes into the room.") if present else translate("notes", "{name} leaves the room.")
        verb = partial(delegations.set_attendance, session=page.session, person=person, present=present)
        self._context.change(verb, doing=words.format(name=seat.family), owner=page, refused=self._tell)
        here = page.composer.line
        entry = Line(
            taker=here.taker, round=here.round, session=here.session, item=here.item, party=seat.party, kind="procedural",
            language=here.language, language_chosen=True,
        )  # fmt: skip
        page.writing.note(entry, words.format(name=seat.family))

    def _seat(self, who: str) -> Seat | None:
        seats = self._page.composer.seats
        if who.isdigit():
            return seats.by_digits(who)
        named = seats.named(who)
        return named[0] if len(named) == 1 else None

    # ------------------------------------------------------------ papers, clock, short forms

    def register_paper(self) -> None:
        """Opens the sheet for a paper that was handed over on the item on the table."""
        from dialogue_app.ui.pages.notes.room_sheets import PaperSheet

        self._show(PaperSheet(self._page))

    def clock_was_set(self, seconds: float) -> None:
        """This computer's clock was set during the talk: the room's time goes on, and whoever takes notes is told."""
        offset = self._page.composer.clock_offset - round(seconds)
        self._page.writing.clock_was_set(seconds)
        self._context.preferences.put(CLOCK, offset)
        self._page.composer.set_clock(offset)
        said = translate("notes", "This computer's clock was set by {seconds} s: entries go on in the room's time")
        self._context.messages.say(said.format(seconds=f"{round(seconds):+d}"), "warn")

    def woke(self) -> None:
        """The computer slept: the line goes to disk at once, and the time shows where the talk goes on."""
        self._page.writing.keeper.touch()
        self._page.writing.flush()
        zone, ahead = ZoneInfo(self._page.composer.zone), timedelta(seconds=self._page.composer.clock_offset)
        now = f"{moment().astimezone(zone) + ahead:%H:%M:%S}"
        if self._page.room is not None:
            self._context.messages.say(translate("notes", "Continued at {time}").format(time=now))

    def set_clock(self) -> None:
        """Asks what the room's clock shows."""
        from dialogue_app.ui.pages.notes.room_sheets import ClockSheet

        self._show(ClockSheet(self._page, self.take_clock))

    def take_clock(self, offset: int) -> None:
        """The room's clock is `offset` seconds ahead from now on; what was written keeps its own time."""
        self._context.preferences.put(CLOCK, offset)
        self._page.composer.set_clock(offset)
        if offset:
            said = translate("notes", "Entries stand at the room's time, {seconds:+d} s against this computer. Both are kept.")
            self._context.messages.say(said.format(seconds=offset))

    def edit_short_forms(self) -> None:
        """Opens the dialogue's own list of short forms."""
        from dialogue_app.desk.vocabulary import own_short_forms
        from dialogue_app.ui.pages.notes.room_sheets import ShortFormsSheet

        def show(found: dict[str, str]) -> None:
            self._show(ShortFormsSheet(self._page, found))

        self._context.read(lambda desk: _read(desk, own_short_forms), show, owner=self._page)

    def open_spelling(self) -> None:
        """What words are checked by, and the talks' own words."""
        from dialogue_app.ui.pages.notes.spelling_sheet import SpellingSheet

        self._show(SpellingSheet(self._page))

    # ------------------------------------------------------------ only the line

    def toggle_focus(self) -> None:
        """Shows the entries and the line alone, the line in large type; and everything again."""
        page = self._page
        self.focused = not self.focused
        page.rail.setVisible(not self.focused)
        page.beside.setVisible(not self.focused and not page.inspector_is_drawer)
        page.composer.set_large(self.focused)
        page.focus_line()

    def _show(self, sheet: Sheet) -> None:
        """Opens a sheet; wherever the focus was before, it is in the line afterwards."""
        sheet.closed.connect(lambda: QTimer.singleShot(0, self._page, self._page.focus_line))
        self._context.show_sheet(sheet)

    def _tell(self, error: BaseException) -> bool:
        self._context.messages.say(in_words(error), "warn")
        return True


def _read(desk: object, view: Callable[..., dict[str, str]]) -> dict[str, str]:
    with desk.workspace.read() as read:  # type: ignore[attr-defined]
        return view(read)
