"""The list above the composer: whom the next key would choose. It never has the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.speech import UNCLEAR, Seat
from dialogue_app.ui.theme import color, px

_ROW = 24
_MOST = 12


class NamesList(QWidget):
    """Seats in rows: party, digits, name, office. `chosen` follows a click; the keys are the composer's."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.notes.names")
        self.setAccessibleName(translate("notes", "Who speaks"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.seats: tuple[Seat, ...] = ()
        self.place = 0
        self._sides: dict[str, str] = {}
        self.hide()

    @property
    def current(self) -> Seat | None:
        """The row that Enter takes."""
        return self.seats[self.place] if 0 <= self.place < len(self.seats) else None

    def offer(self, seats: Sequence[Seat], sides: dict[str, str], *, by_digit: bool = False) -> None:
        """Shows these; nothing to show hides the list. `by_digit`: a second digit chooses, no row is Enter's."""
        self.seats, self.place, self._sides = tuple(seats[:_MOST]), -1 if by_digit else 0, sides
        self.setFixedHeight(px(_ROW) * max(1, len(self.seats)))
        self.setVisible(bool(self.seats))
        self._say()
        self.update()

    def move_by(self, step: int) -> None:
        """Goes to another row, round the ends."""
        if self.seats:
            self.place = (self.place + step) % len(self.seats)
            self._say()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y()) // px(_ROW)
        if 0 <= row < len(self.seats):
            self.chosen.emit(self.seats[row])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.raised"))
        for row, seat in enumerate(self.seats):
            whole = QRectF(0, row * px(_ROW), self.width(), px(_ROW))
            if row == self.place:
                painting.paint_selection(painter, whole)
            self._paint_seat(painter, whole, seat)

    def _paint_seat(self, painter: QPainter, whole: QRectF, seat: Seat) -> None:
        def cell(left: float, width: float) -> QRectF:
            return painting.mirrored(painter, whole, QRectF(left, whole.top(), width, whole.height()))

        tone = "text.primary" if seat.present else "text.tertiary"
        painting.draw_text(painter, cell(px(10), px(24)), " ".join(seat.digits), "tag", "text.secondary")
        if seat.party in self._sides:
            painting.paint_party_tag(painter, cell(px(40), px(30)), self._sides[seat.party], seat.party)
        named = painting.draw_text(painter, cell(px(76), whole.width() - px(86)), seat_words(seat), "strong", tone)
        rest = whole.width() - px(96) - named
        if rest > px(60):
            painting.draw_text(painter, cell(px(86) + named, rest), seat.office, "small", "text.tertiary")

    def _say(self) -> None:
        seat = self.current
        self.setAccessibleDescription(" ".join([seat_words(seat), seat.office]) if seat is not None else "")


def seat_words(seat: Seat) -> str:
    """The family name in capitals; where it is nobody in person, what is known."""
    if seat.person is not None:
        words = seat.family
        return words if seat.present else translate("notes", "{name} (not in this session)").format(name=words)
    if seat.party == UNCLEAR:
        return translate("notes", "unclear who spoke")
    return translate("notes", "speaker unclear")
