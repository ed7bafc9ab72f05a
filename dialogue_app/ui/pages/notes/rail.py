"""The left side: the session, the items as a way through it, and who is in the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from dialogue_app.desk.views.notes import RailItem, RailSession
from dialogue_app.ui import painting
from dialogue_app.ui.icons import paint_icon
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.pages.notes.composer_head import Spot
from dialogue_app.ui.pages.notes.places import delay, retimed
from dialogue_app.ui.pages.notes.reading import Room
from dialogue_app.ui.pages.notes.rows import clock_words, day_words
from dialogue_app.ui.pages.notes.speech import wording
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets.badges import PartyTag
from dialogue_app.ui.widgets.lists import Table
from dialogue_app.ui.widgets.panes import Pane, Rule, row
from dialogue_app.ui.widgets.text import Label, SectionLabel

MARKS = {
    "considered": ("check", "state.ok"),
    "taken-up": ("caret-right", "accent.text"),
    "suspended": ("pause", "state.warn"),
    "deferred": ("fast-forward", "text.tertiary"),
    "withdrawn": ("prohibit", "text.tertiary"),
}
ROW = 36
SHOWN_FROM = timedelta(minutes=2)
"""A sitting that is less off its plan than this is on time."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of the rail as it is painted."""

    id: str
    number: str
    title: str
    state: str
    count: int
    here: bool
    depth: int
    ends: str = ""
    """When it will be over as things stand, where the sitting is off its plan."""


def state_words(state: str) -> str:
    """The state of an item in words."""
    return {
        "considered": translate("notes", "considered"),
        "taken-up": translate("notes", "being taken"),
        "suspended": translate("notes", "suspended"),
        "deferred": translate("notes", "deferred"),
        "withdrawn": translate("notes", "withdrawn"),
    }.get(state, "")


class NotesRailPane(Pane):
    """`item_wanted` and `session_wanted` carry an id. A click leaves the focus where it is."""

    item_wanted = Signal(str)
    session_wanted = Signal(str)

    def __init__(self, side_of: Callable[[str], str], party_name: Callable[[str], str]) -> None:
        super().__init__("panel", name="page.notes.rail")
        self._side_of, self._party_name = side_of, party_name
        self._sessions: Sequence[RailSession] = ()
        self._language = "en"
        self._title = Label("", "heading", wrap=True)
        self._when = Label("", "caption", "text.secondary", wrap=True)
        self._head = SessionHead(self._title, self._when)
        self._head.pressed.connect(self._open_sessions)
        self.items = RecordModel([Column("item", translate("notes", "Item"), _say, paint=_paint_item)], say=_say, parent=self)
        self.list = Table(
            self.items, name="page.notes.items", accessible=translate("notes", "Items"), height=ROW, head=False, flush=True
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.clicked.connect(lambda index: self.item_wanted.emit(self.list.tools.current_id()))
        self.list.activated_id.connect(self.item_wanted)
        self._room = Pane(margins=(12, 8, 12, 10), gap=2, name="page.notes.room")
        self.add(self._head, Rule()).add(self.list, stretch=1).add(Rule(), self._room)

    @override
    def setFocus(self, *_reason: object) -> None:
        self.list.setFocus()

    def first_focus(self) -> Table:
        """F6 leads to the items."""
        return self.list

    def fit(self, width: float) -> None:
        """Narrower in narrow windows."""
        self.setFixedWidth(px(200 if width < 1366 else 216 if width < 1400 else 248))

    def show_room(self, room: Room, session: str, item: str | None, language: str) -> None:
        """Shows sessions, items, and who is there."""
        self._sessions, self._language = room.rail.sessions, language
        here = next((one for one in self._sessions if one.id == session), None)
        self._show_session(here)
        late = retimed(room, item) if abs(delay(room, item)) >= SHOWN_FROM else {}
        zone = next((one.zone for one in self._sessions if one.id == session), "UTC")
        ends = {id: clock_words(at, zone) for id, at in late.items()}
        lines = [_line(one, item, language, room.rail.items, ends.get(one.id, "")) for one in room.rail.items]
        self.items.set_records(lines)
        if item:
            self.list.tools.select_id(item)
        self._show_people(room, session)

    def _show_session(self, session: RailSession | None) -> None:
        if session is None:
            self._title.setText(translate("notes", "No session"))
            self._when.setText("")
            return
        zone = ZoneInfo(session.zone)
        day = day_words(session.starts, session.zone, "ddd d MMM")
        hours = f"{session.starts.astimezone(zone):%H:%M}–{session.ends.astimezone(zone):%H:%M}"
        number = next(place for place, one in enumerate(self._sessions, 1) if one.id == session.id)
        self._title.setText(wording(session.title, self._language))
        words = translate("notes", "{day} · {hours} · session {number}").format(day=day, hours=hours, number=number)
        self._when.setText("\u00a0".join(words.rsplit(" ", 1)))  # a number alone on the second line says nothing
        self._head.setAccessibleDescription(f"{self._title.text()}, {self._when.text()}")

    def _show_people(self, room: Room, session: str) -> None:
        self._room.clear()
        self._room.add(SectionLabel(translate("notes", "In the room")))
        place = next((n for n, one in enumerate(room.people.sessions) if one.id == session), None)
        for side in room.people.parties:
            present = sum(1 for m in room.people.of(side.code) if place is None or m.present[place])
            minutes = int(room.rail.speaking.get(session, {}).get(side.code, timedelta()).total_seconds() // 60)
            self._room.add(
                row(
                    PartyTag(self._side_of(side.code), side.code, self._party_name(side.code)),
                    Label(translate("notes", "%n present", None, present), "small"),
                    "stretch",
                    Label(translate("notes", "spoke {minutes} min").format(minutes=minutes), "small", "text.tertiary"),
                )
            )

    def _open_sessions(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, session in enumerate(self._sessions, 1):
            keys = f"\tCtrl+{number}" if number < 10 else ""
            day = day_words(session.starts, session.zone)
            action = menu.addAction(f"{wording(session.title, self._language)}, {day}{keys}")
            action.triggered.connect(lambda _checked=False, id=session.id: self.session_wanted.emit(id))
        menu.popup(self._head.mapToGlobal(self._head.rect().bottomLeft()))


class SessionHead(Spot):
    """Name and hours of the session; a click offers the others."""

    def __init__(self, title: Label, when: Label) -> None:
        inner = Pane(margins=(12, 10, 12, 8)).add(title, when)
        super().__init__("page.notes.session", translate("notes", "Session"))
        self.lines.addWidget(inner, 1)
        self.setMinimumHeight(0)
        self.setMaximumHeight(16777215)


def _line(item: RailItem, here: str | None, language: str, items: Sequence[RailItem], ends: str) -> ItemLine:
    parents = {one.id for one in items}
    depth = 1 if item.parent_id in parents else 0
    return ItemLine(item.id, item.number, wording(item.title, language), item.state, item.notes, item.id == here, depth, ends)


def _say(line: ItemLine) -> str:
    count = translate("notes", "%n entry(ies)", None, line.count) if line.count else ""
    ends = translate("notes", "over at {time}").format(time=line.ends) if line.ends else ""
    return ", ".join(part for part in (f"{line.number} {line.title}", state_words(line.state), count, ends) if part)


def _paint_item(painter: QPainter, place: QRectF, line: ItemLine) -> None:
    def cell(left: float, width: float) -> QRectF:
        return painting.mirrored(painter, place, QRectF(place.left() + left, place.top(), width, place.height()))

    whole = QRectF(place.left(), place.top(), place.width() + px(8), place.height())
    if line.here:  # where the talk is, wherever the focus is
        painting.paint_selection(painter, painting.mirrored(painter, place, whole))
    else:
        hairline = QRectF(whole.left(), whole.bottom(), whole.width(), 1)
        painter.fillRect(painting.mirrored(painter, place, hairline), color("surface.panel"))
    done = line.state in ("considered", "deferred", "withdrawn")
    glyph, tone = MARKS.get(line.state, ("", ""))
    if line.here:
        glyph, tone = "caret-right", "accent.text"
    if glyph:
        spot = QRectF(place.left() + px(12), place.center().y() - px(7), px(14), px(14))
        paint_icon(painter, painting.mirrored(painter, place, spot), glyph, tone)
    role = "strong" if line.here else "body"
    number = "text.primary" if line.here else "text.tertiary"
    start = px(32)
    width = max(px(24), px(8 + 8 * len(line.number)))
    painting.draw_text(painter, cell(start, width), painting.ltr(line.number), role, number)
    words = "text.primary" if line.here or not done else "text.secondary"
    shown = line.ends or (str(line.count) if line.count else "")
    count = px(44) if line.ends else px(28) if line.count else 0
    title = cell(start + width, place.width() - start - width - count - px(4))
    painting.draw_text(painter, title, line.title, role, words, struck=line.state == "withdrawn")
    if shown:
        tone = "state.warn" if line.ends else "text.tertiary"
        painting.draw_text(painter, cell(0, place.width() - px(4)), shown, "caption", tone, right=True)
