"""The right side: our position on the item, what was said last time, papers on the table."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.desk.views.last_time import LastSaid
from dialogue_app.desk.views.positions import Limits, PointLine, PositionPage
from dialogue_app.ui import painting
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.reading import Beside
from dialogue_app.ui.pages.notes.rows import day_words
from dialogue_app.ui.pages.notes.speech import wording
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets.annotation import AnnotationBox
from dialogue_app.ui.widgets.badges import PartyTag
from dialogue_app.ui.widgets.buttons import Switch
from dialogue_app.ui.widgets.panes import Pane, ScrollPane, row
from dialogue_app.ui.widgets.text import Glyph, Label, SectionLabel, marked

log = logging.getLogger("dialogue_app.access")


class PointRow(Pane):
    """A talking point with its tick; a click ticks it, and Ctrl+Shift with its number does."""

    pressed = Signal(str)

    def __init__(self, number: int, point: PointLine) -> None:
        super().__init__(across=True, gap=6, margins=(0, 2, 0, 2), name=f"page.notes.point.{number}")
        self.point = point
        said = point.delivered
        glyph = {"yes": "check-square", "partly": "circle-half"}.get(said, "square")
        words = {"yes": translate("notes", "delivered"), "partly": translate("notes", "partly")}.get(
            said, translate("notes", "if raised") if point.if_raised else translate("notes", "not yet")
        )
        top = Qt.AlignmentFlag.AlignTop
        self.lines.addWidget(Glyph(glyph, "accent.text" if said != "no" else "text.secondary"), 0, top)
        self.lines.addWidget(Label(point.text, wrap=True), 1)
        self.lines.addWidget(Label(words, "caption", "text.tertiary"), 0, top)
        self.setAccessibleName(f"{point.text}, {words}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.point.id)

    @override
    def event(self, event: QEvent) -> bool:
        key = getattr(event, "key", None)
        if event.type() == QEvent.Type.KeyPress and key is not None and key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.pressed.emit(self.point.id)
            return True
        return super().event(event)


class RestrictedBox(QWidget):
    """Red line and fallback behind a switch that is off at start; the box alone holds the words, while it is on."""

    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.notes.limits")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(16), px(8), px(12), px(10))
        lines.setSpacing(px(2))
        self.switch = Switch(translate("notes", "Show restricted"), name="page.notes.restricted")
        self.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.switch.toggled.connect(self.toggled)
        self._words = Pane(gap=4)
        lines.addWidget(self.switch)
        lines.addWidget(self._words)
        self.show_limits(None)

    def show_limits(self, limits: Limits | None) -> None:
        """Shows the limits; None says that they are hidden."""
        self._words.clear()
        if limits is None:
            words = translate("notes", "Red line and fallback are hidden. Showing them is logged and raises the marking.")
            self._words.add(Label(words, "small", "internal.text", wrap=True))
            return
        for head, text in (
            (translate("notes", "Red line"), limits.red_line), (translate("notes", "Fallback"), limits.fallback)
        ):  # fmt: skip
            if text:
                self._words.add(SectionLabel(head, "internal.text"), Label(text, wrap=True))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, color("internal.wash"))
        painting.paint_edge(painter, painting.mirrored(painter, whole, QRectF(0, 0, px(6), whole.height())), "internal")


class BesidePane(ScrollPane):
    """`point_wanted(point id)` follows a click on a tick, `limits_wanted(position id, shown)` the switch."""

    point_wanted = Signal(str)
    limits_wanted = Signal(str, bool)

    def __init__(self, side_of: Callable[[str], str], party_name: Callable[[str], str]) -> None:
        self._pane = Pane("panel", margins=(16, 12, 12, 12), name="page.notes.beside")
        super().__init__(self._pane)
        self.setObjectName("page.notes.beside.scroll")
        self.setAccessibleName(translate("notes", "Our position and what was said before"))
        self._side_of, self._party_name = side_of, party_name
        self._language, self._zone = "en", "UTC"
        self.beside: Beside | None = None
        self.boxes: dict[str, RestrictedBox] = {}

    @property
    def points(self) -> tuple[PointLine, ...]:
        """The talking points that are shown, in order."""
        return tuple(point for position in self.beside.item.positions for point in position.points) if self.beside else ()

    @property
    def limits_shown(self) -> bool:
        """Is anything restricted on screen?"""
        return any(box.switch.isChecked() for box in self.boxes.values())

    def toggle_restricted(self) -> None:
        """Throws the switch of every position that has limits."""
        shown = not self.limits_shown
        for box in self.boxes.values():
            box.switch.setChecked(shown)

    def hide_restricted(self) -> None:
        """Takes what is restricted off the screen."""
        for box in self.boxes.values():
            box.switch.setChecked(False)

    def show_limits(self, position: str, limits: Limits) -> None:
        """Shows limits that were asked for, if the switch is still on."""
        box = self.boxes.get(position)
        if box is not None and box.switch.isChecked():
            box.show_limits(limits)
            log.info("restricted fields of position %s were shown on the notes page", position)

    def show_beside(self, beside: Beside | None, language: str, zone: str) -> None:
        """Shows what belongs to an item; the restricted part of another item is hidden again."""
        kept = {id for id, box in self.boxes.items() if box.switch.isChecked()}
        self.beside, self._language, self._zone = beside, language, zone
        self.boxes = {}
        self._pane.clear()
        if beside is not None:
            number = 1
            for position in beside.item.positions:
                number = self._position(position, beside.portions.get(position.id, ""), number)
            if not beside.item.positions:
                self._pane.add(SectionLabel(translate("notes", "Our position")), 4)
                self._pane.add(Label(translate("notes", "None on this item."), "small", "text.tertiary"))
            self._last(beside)
            self._papers(beside)
        self._pane.add("stretch")
        for id in kept & set(self.boxes):
            self.boxes[id].switch.setChecked(True)

    def _position(self, position: PositionPage, portion: str, number: int) -> int:
        version = translate("notes", "v{number}, cleared") if position.cleared else translate("notes", "v{number}, NOT CLEARED")
        tone = "text.tertiary" if position.cleared else "state.danger"
        state = Label(version.format(number=position.version), "caption", tone)
        self._pane.add(row(SectionLabel(translate("notes", "Our position")), "stretch", state), 4)
        self._pane.add(Label(marked(portion, position.objective), wrap=True, rich=True, name="page.notes.objective"), 12)
        if position.points:
            self._pane.add(SectionLabel(translate("notes", "Talking points")), 2)
        for point in position.points:
            line = PointRow(number, point)
            line.pressed.connect(self.point_wanted)
            self._pane.add(line)
            number += 1
        if position.restricted:
            box = RestrictedBox()
            box.toggled.connect(lambda on, id=position.id, box=box: self._switched(id, box, on))
            self.boxes[position.id] = box
            self._pane.add(8, box)
        self._pane.add(16)
        return number

    def _switched(self, position: str, box: RestrictedBox, on: bool) -> None:
        if not on:
            box.show_limits(None)
        self.limits_wanted.emit(position, on)

    def _last(self, beside: Beside) -> None:
        heard = [said for said in beside.item.last if said.party is not None]
        joint = [said for said in beside.item.last if said.party is None]
        if heard:
            self._pane.add(SectionLabel(translate("notes", "Last time they said")), 4)
        for said in heard:
            self._heard(said, beside.portions.get(said.record_id, ""))
        for said in joint:
            title = translate("notes", "minutes of round {number} {paragraph}")
            title = title.format(number=said.round, paragraph=painting.ltr(said.where))
            box = AnnotationBox("joint", title, wording(said.text, self._language), foot=in_words(said.correction or ""))
            self._pane.add(box, 8)
        if beside.item.last:
            self._pane.add(4)

    def _heard(self, said: LastSaid, portion: str) -> None:
        party = said.party or ""
        words = translate("notes", "Observed position, round {number}").format(number=said.round)
        tag = PartyTag(self._side_of(party), party, self._party_name(party))
        self._pane.add(row(tag, Glyph("eye", "text.secondary", 14), Label(words, "small", "text.secondary"), "stretch", gap=6))
        self._pane.add(Label(marked(portion, wording(said.text, self._language)), wrap=True, rich=True), 8)

    def _papers(self, beside: Beside) -> None:
        if not beside.item.papers:
            return
        self._pane.add(SectionLabel(translate("notes", "Papers on the table")), 2)
        for paper in beside.item.papers:
            self._pane.add(
                Pane(across=True, gap=8).add(Label(painting.ltr(paper.code), "small", "text.secondary"))
                .add(Label(paper.title, wrap=True), stretch=1)
            )  # fmt: skip
            whose = self._party_name(paper.from_party)
            given = translate("notes", "{kind}, from {party}, handed over {when}")
            when = _when(paper.handed_over, self._zone)
            if not when:
                given = translate("notes", "{kind}, from {party}")
            words = given.format(kind=_paper(paper.kind), party=whose, when=when)
            self._pane.add(Label(words, "caption", "text.tertiary", wrap=True), 4)


def _paper(kind: str) -> str:
    return {
        "non-paper": translate("notes", "non-paper"),
        "aide-memoire": translate("notes", "aide-mémoire"),
        "note-verbale": translate("notes", "note verbale"),
        "letter": translate("notes", "letter"),
    }.get(kind, kind)


def _when(handed_over: str, zone: str) -> str:
    if not handed_over:
        return ""
    try:
        at = datetime.fromisoformat(handed_over)
    except ValueError:
        return handed_over
    if len(handed_over) <= 10:
        return day_words(at, "UTC") if at.tzinfo else day_words(at.replace(hour=12).astimezone(), zone)
    return f"{day_words(at, zone)} {at:%H:%M}"
