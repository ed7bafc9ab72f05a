"""The offices that were asked, and what each of them said and when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from typing_extensions import override

from dialogue_app.desk.views.positions import ClearanceLine
from dialogue_app.ui import icons, painting
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import DAY, Column, RecordModel
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.points import keep_current, rest
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.lists import Table


class ClearanceTable(Table):
    """`activated_id` (Enter, double click) records an answer; `dropped(clearance id)` follows Del."""

    dropped = Signal(str)

    def __init__(self) -> None:
        self.lines = RecordModel(_columns(), say=say_clearance)
        super().__init__(
            self.lines,
            name="page.positions.clearances",
            accessible=translate("positions", "Clearances"),
            height=24,
            head=False,
            flush=True,
            sortable=False,
        )

    @property
    def current_line(self) -> ClearanceLine | None:
        """The office of the current row."""
        record = self.tools.current_record()
        return record if isinstance(record, ClearanceLine) else None

    def show_clearances(self, lines: tuple[ClearanceLine, ...]) -> None:
        """Shows the offices in the order in which they were asked."""
        self.lines.set_records(lines)
        keep_current(self)
        self.fit()
        self.setVisible(bool(lines))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.dropped.emit(line.id)
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        rest(self, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def say_clearance(line: ClearanceLine) -> str:
    """An office's word as a screen reader says it."""
    return ", ".join(part for part in (line.office, line.person or "", words.answer_words(line.status), _day(line)) if part)


def _columns() -> tuple[Column, ...]:
    return (
        Column("office", translate("positions", "Office"), _office, wraps=True, paint=_paint_office),
        Column("status", translate("positions", "Answer"), lambda line: words.answer_words(line.status), 124, paint=_answer),
        Column("on", translate("positions", "Date"), _day, 92, holds=DAY, right=True, role="small", tone="text.secondary"),
    )


def _office(line: ClearanceLine) -> str:
    return f"{line.office} ({line.person})" if line.person else line.office


def _paint_office(painter: QPainter, rect: QRectF, line: ClearanceLine) -> None:
    place = painting.mirrored(painter, rect, rect.adjusted(px(7), 0, 0, 0))
    painting.draw_wrapped(painter, place, _office(line))


def _day(line: ClearanceLine) -> str:
    return day_words(line.on) if line.on is not None else ""


def _answer(painter: QPainter, rect: QRectF, line: ClearanceLine) -> None:
    tone, glyph, _text = words.ANSWERS.get(line.status, ("idle", "minus", ""))
    sign = QRectF(rect.left(), rect.center().y() - px(7), px(14), px(14))
    icons.paint_icon(painter, painting.mirrored(painter, rect, sign), glyph, f"state.{tone}")
    place = painting.mirrored(painter, rect, rect.adjusted(px(19), 0, 0, 0))
    role = "text.secondary" if tone == "ok" else f"state.{tone}"
    painting.draw_text(painter, place, words.answer_words(line.status), "small", role)
