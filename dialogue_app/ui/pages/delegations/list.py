"""One side's list: order by Alt and arrows or by dragging, attendance by Space or a click in the grid."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import ID_ROLE, Column, RecordModel
from dialogue_app.ui.pages.delegations.presence import paint_presence
from dialogue_app.ui.pages.delegations.rows import Row
from dialogue_app.ui.pages.delegations.words import presence_words, sits, span_words
from dialogue_app.ui.protocols import Remembered
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.lists import Table

FIXED = 3
"""Columns before the first session: number, name, office."""


class MemberModel(RecordModel):
    """The rows of one side with a column per session; the head of a column says when the session is."""

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == int(Qt.ItemDataRole.TextAlignmentRole) and section >= FIXED:
            return int(Qt.AlignmentFlag.AlignCenter)
        first = self.record(self.index(0, 0)) if self.rowCount() else None
        if role == int(Qt.ItemDataRole.ToolTipRole) and first is not None and section >= FIXED:
            session = first.sessions[section - FIXED]
            return f"{best(session.title)}  {moment_words(session.starts, session.zone)}".strip()
        return super().headerData(section, orientation, role)


class MemberList(Table):
    """`moved(member, after or "")`, `toggled(member, place of the session)`, `removed(member)`."""

    moved = Signal(str, str)
    toggled = Signal(str, int)
    removed = Signal(str)
    entered_list = Signal()

    def __init__(
        self, code: str, side: str, languages: tuple[str, ...], count: int, accessible: str, settings: Remembered
    ) -> None:
        self.members = MemberModel(_columns(side, languages, count), say=_said)
        super().__init__(
            self.members, name=f"page.delegations.list.{code}", accessible=accessible, height=44, sortable=False,
        )  # fmt: skip
        self.count = count
        self.members.setParent(self)
        self.members.drop_record = self._dropped
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        for place in range(FIXED, FIXED + count):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._clicked)

    def ids(self) -> list[str]:
        """The members' ids in the order shown."""
        proxy = self.tools.proxy
        return [str(proxy.index(row, 0).data(ID_ROLE)) for row in range(proxy.rowCount())]

    def step(self, by: int) -> None:
        """Moves the current member one place up (-1) or down (1)."""
        ids, current = self.ids(), self.tools.current_id()
        if current in ids and 0 <= (place := ids.index(current) + by) < len(ids):
            ids.remove(current)
            self.moved.emit(current, ids[place - 1] if place else "")

    def session(self) -> int:
        """The place of the session whose cell is current; -1 for none."""
        column = self.currentIndex().column()
        return column - FIXED if column >= FIXED else -1

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.tools.current_id()
        if event.key() == Qt.Key.Key_Space and current and self.session() >= 0:
            self.toggled.emit(current, self.session())
            return
        if event.key() == Qt.Key.Key_Delete and current:
            self.removed.emit(current)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid() and index.column() >= FIXED:
            cell = QRectF(self.visualRect(index)).adjusted(2, 4, -2, -5)
            painting.paint_focus(QPainter(self.viewport()), cell)

    @override
    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.tools.proxy.rowCount():
            # Qt makes the first row current without selecting it
            self.tools.select_id(self.tools.current_id() or self.ids()[0], 1)
        self.entered_list.emit()

    @override
    def currentChanged(self, current: Any, previous: Any) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() >= FIXED:
            self.toggled.emit(str(index.data(ID_ROLE)), index.column() - FIXED)

    def _dropped(self, moved: str, onto: str, row: int) -> bool:
        """A row dropped between others, or onto one: then it stands behind that one."""
        others = [id for id in self.ids() if id != moved]
        if onto:
            self.moved.emit(moved, onto if onto != moved else "")
            return True
        ids = self.ids()
        row = len(ids) if row < 0 else row
        before = [id for id in ids[:row] if id != moved]
        after = before[-1] if before else ""
        if others and ids != _order(ids, moved, after):
            self.moved.emit(moved, after)
        return True


def _order(ids: list[str], moved: str, after: str) -> list[str]:
    others = [id for id in ids if id != moved]
    place = others.index(after) + 1 if after in others else 0
    return [*others[:place], moved, *others[place:]]


def _columns(side: str, languages: tuple[str, ...], count: int) -> list[Column]:
    made = [
        Column("number", "", lambda row: row.number, 46, paint=_paint_number),
        Column("name", translate("delegations", "Name and role"), _name, 196, paint=_paint_name),
        Column("office", _office_head(languages), lambda row: best(row.member.office), paint=_paint_office(languages)),
    ]
    for place in range(count):
        head = translate("delegations", "S{number}").format(number=place + 1)
        made.append(Column(f"s{place}", head, _presence_text(place), 34, paint=_paint_cell(side, place)))
    return made


def _office_head(languages: tuple[str, ...]) -> str:
    names = ", ".join(language_words(tag) for tag in languages[:2])
    return translate("delegations", "Office: {languages}").format(languages=names)


def _name(row: Row) -> str:
    return best(row.member.display)


def _said(row: Row) -> str:
    number = row.number or translate("delegations", "replacement")
    return f"{number}, {_name(row)}, {span_words(row.member, row.sessions)}"


def _presence_text(place: int) -> Callable[[Row], str]:
    return lambda row: presence_words(row.member, row.sessions, place) if place < len(row.sessions) else ""


def _paint_number(painter: QPainter, rect: QRectF, row: Row) -> None:
    if row.number:
        painting.draw_text(painter, rect, row.number, "body", "text.secondary")
        return
    box = QRectF(rect.left(), rect.center().y() - px(7), px(14), px(14))
    icons.paint_icon(painter, painting.mirrored(painter, rect, box), "arrow-elbow-down-right", "text.secondary")


def _paint_name(painter: QPainter, rect: QRectF, row: Row) -> None:
    upper, lower = _halves(rect)
    painting.draw_text(painter, upper, _name(row), "strong")
    changed = row.member.replaces or row.member.replaced_by
    tone = "accent.text" if changed else "text.primary" if row.member.role in ("head", "alternate") else "text.secondary"
    painting.draw_text(painter, lower, span_words(row.member, row.sessions), "small", tone)


def _paint_office(languages: tuple[str, ...]) -> Callable[[QPainter, QRectF, Row], None]:
    def paint(painter: QPainter, rect: QRectF, row: Row) -> None:
        upper, lower = _halves(rect)
        first, second = (languages[0], languages[1] if len(languages) > 1 else "")
        texts = row.member.office
        missing = translate("delegations", "no office noted")
        painting.draw_text(painter, upper, texts.get(first, "") or missing, "small", _tone(texts.get(first), "text.primary"))
        if second:
            painting.draw_text(
                painter, lower, texts.get(second, "") or missing, "small", _tone(texts.get(second), "text.secondary")
            )

    return paint


def _tone(text: str | None, tone: str) -> str:
    return tone if text else "text.tertiary"


def _paint_cell(side: str, place: int) -> Callable[[QPainter, QRectF, Row], None]:
    def paint(painter: QPainter, rect: QRectF, row: Row) -> None:
        if place >= len(row.sessions):
            return
        inside = sits(row.member, row.sessions, place)
        state = "none" if not inside else "present" if row.member.present[place] else "absent"
        paint_presence(painter, rect, side, state)

    return paint


def _halves(rect: QRectF) -> tuple[QRectF, QRectF]:
    tall = px(18)
    middle = rect.center().y()
    return QRectF(rect.left(), middle - tall, rect.width(), tall), QRectF(rect.left(), middle, rect.width(), tall)
