"""The Ctrl+K box: commands, rounds, issues, people and full-text hits in one list, under the marking banner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.filtering import folded
from dialogue_app.ui.models.records import RECORD_ROLE, Column, RecordModel
from dialogue_app.ui.protocols import Hit
from dialogue_app.ui.shell.overlays import PALETTE_TOP
from dialogue_app.ui.theme import color, font, metrics, px
from dialogue_app.ui.widgets.badges import KeyCap, key_text
from dialogue_app.ui.widgets.banner import Marking, highest
from dialogue_app.ui.widgets.panes import Pane, Rule, row
from dialogue_app.ui.widgets.sheet import fit_overlay
from dialogue_app.ui.widgets.text import Glyph, Label, hits_html

_GLYPHS = {
    "round": "calendar-blank",
    "issue": "path",
    "person": "user",
    "note": "note-pencil",
    "paragraph": "article",
    "paper": "file-text",
}
_COMMANDS, _RECORDS, _TEXTS = 12, 12, 12
_WAIT_MS = 60


@dataclass(frozen=True)
class Entry:
    """One row: a group's head (`head`), or something that Enter opens."""

    id: str
    text: str
    head: bool = False
    glyph: str = ""
    where: str = ""
    keys: str = ""
    hit: Hit | None = None
    run: Callable[[], object] | None = None
    words: tuple[str, ...] = ()

    def said(self) -> str:
        """What a screen reader says."""
        hit = self.hit
        parts = (
            hit.letters if hit else "",
            hit.portion if hit else "",
            self.text,
            self.where,
            key_text(self.keys) if self.keys else "",
        )
        return ", ".join(part for part in parts if part)


class _Entries(RecordModel):
    """The rows; heads cannot be chosen."""

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        entry = self.record(index)
        return Qt.ItemFlag.NoItemFlags if entry is None or entry.head else super().flags(index)


class _EntryPainter(QStyledItemDelegate):
    """Paints heads as small capitals and rows with glyph or tag, portion mark, marked hit, and where or keys at the end."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(RECORD_ROLE)
        return QSize(px(100), px(26 if entry is not None and entry.head else 32))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        entry: Entry | None = index.data(RECORD_ROLE)
        whole = QRectF(option.rect)
        if entry is None:
            return
        if entry.head:
            place = whole.adjusted(px(12), px(6), -px(12), 0)
            painting.draw_text(painter, place, entry.text.upper(), "label", "text.tertiary")
            painting.draw_text(painter, place, entry.where, "caption", "text.tertiary", right=True)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painting.paint_selection(painter, whole)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, color("surface.hover"))
        self._paint_row(painter, whole, entry, chosen)

    def _paint_row(self, painter: QPainter, whole: QRectF, entry: Entry, chosen: bool) -> None:
        start, hit = px(12), entry.hit
        lead = QRectF(whole.left() + start, whole.top(), px(26), whole.height())
        if hit is not None and hit.side:
            painting.paint_party_tag(painter, painting.mirrored(painter, whole, lead), hit.side, hit.letters)
            start += px(34)
        else:
            glyph = QRectF(lead.left(), whole.center().y() - px(8), px(16), px(16))
            tone = "accent.text" if chosen else "text.secondary"
            icons.paint_icon(painter, painting.mirrored(painter, whole, glyph), entry.glyph or "caret-right", tone)
            start += px(26)
        if hit is not None and hit.portion:
            wide = metrics("tag").horizontalAdvance(hit.portion) + px(8)
            place = QRectF(whole.left() + start, whole.top(), wide, whole.height())
            painting.draw_text(painter, painting.mirrored(painter, whole, place), hit.portion, "tag", "text.secondary")
            start += wide
        end = entry.where or key_text(entry.keys)
        room = metrics("small").horizontalAdvance(end) + px(24) if end else px(12)
        body = QRectF(whole.left() + start, whole.top(), max(0.0, whole.width() - start - room), whole.height())
        self._paint_text(painter, painting.mirrored(painter, whole, body), entry)
        tail = QRectF(whole.right() - room, whole.top(), room - px(12), whole.height())
        painting.draw_text(painter, painting.mirrored(painter, whole, tail), end, "small", "text.tertiary", right=True)

    @staticmethod
    def _paint_text(painter: QPainter, place: QRectF, entry: Entry) -> None:
        shown = metrics("body").elidedText(entry.text, Qt.TextElideMode.ElideRight, int(place.width()) - px(8))
        spans = tuple(span for span in (entry.hit.spans if entry.hit is not None else ()) if span[1] < len(shown))
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font("body"))
        document.setHtml(f'<span style="color:{color("text.primary").name()}">{hits_html(shown, entry.words, spans)}</span>')
        painter.save()
        painter.translate(place.left(), place.center().y() - document.size().height() / 2)
        document.drawContents(painter, QRectF(0, 0, place.width(), document.size().height()))
        painter.restore()


class Palette(Pane):
    """Typing narrows; the groups keep their order. `closed` tells that it is gone, `marking_changed` that hits came."""

    closed = Signal()
    marking_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(box="sheet", margins=(1, 1, 1, 1), name="palette")
        self._context = context
        self._asked = 0
        self._records: tuple[Hit, ...] = ()
        self._texts: tuple[Hit, ...] = ()
        self.setAccessibleName(translate("palette", "Search or run a command"))
        self.line = self._make_line()
        self._model = _Entries((Column("text", "", Entry.said),), say=Entry.said)
        self.list = self._make_list()
        field = Pane(across=True, margins=(12, 0, 12, 0), gap=8)
        field.setFixedHeight(px(44))
        field.add(Glyph("magnifying-glass")).add(self.line, stretch=1)
        self._note = row(
            Label(translate("palette", "results include internal records"), "caption", "internal.text"),
            Glyph("lock-simple", "internal.text", 14), gap=4,
        )  # fmt: skip
        self._note.hide()
        self.add(field, Rule("strong"), self.list, Rule(), self._foot())
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._ask)
        self._show()

    def marking(self) -> Marking:
        """The highest marking among the hits."""
        marks = [hit.marking for hit in (*self._records, *self._texts) if hit.marking is not None]
        return highest(marks)

    def dismiss(self) -> None:
        """Closes the box."""
        self._asked += 1
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def open_current(self) -> None:
        """Does what the chosen row says."""
        entry = self._model.record(self.list.currentIndex())
        if entry is None or entry.head or entry.run is None:
            return
        self.dismiss()
        entry.run()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        places = [place for place in range(self._model.rowCount()) if not self._entry(place).head]
        if not places:
            return
        now = self.list.currentIndex().row()
        at = places.index(now) if now in places else -1 if by > 0 else 0
        at = (at + by) % len(places) if abs(by) == 1 else min(max(at + by, 0), len(places) - 1)
        self.list.setCurrentIndex(self._model.index(places[at], 0))

    def _entry(self, place: int) -> Entry:
        entry: Entry = self._model.record(self._model.index(place, 0))
        return entry

    def _typed(self) -> None:
        self._asked += 1
        if not self.line.text().strip():
            self._records = self._texts = ()
        self._show()
        self._wait.start()

    def _ask(self) -> None:
        text, number = self.line.text().strip(), self._asked
        if not text or self._context.reads is None or self._context.room_view:
            return
        reads = self._context.reads

        def records(found: Any) -> None:
            if number == self._asked:
                self._records = tuple(found)
                self._show()

        def texts(found: Any) -> None:
            if number == self._asked:
                self._texts = tuple(found)
                self._show()

        title = translate("palette", "Search")
        self._context.read(lambda _desk: reads.find_records(text, _RECORDS), records, owner=self, title=title)
        self._context.run(lambda _progress: reads.search(text, _TEXTS), texts, doing=title, owner=self)

    def _show(self) -> None:
        words = tuple(self.line.text().split())
        entries = [*self._commands(words), *self._hits(self._records, words), *self._found(words)]
        self._model.set_records(entries)
        self._note.setVisible(any(hit.internal for hit in (*self._records, *self._texts)))
        first = next((place for place, entry in enumerate(entries) if not entry.head), None)
        if first is not None:
            self.list.setCurrentIndex(self._model.index(first, 0))
        self._fit()
        self.marking_changed.emit()

    def _commands(self, words: tuple[str, ...]) -> Iterable[Entry]:
        wanted = [folded(word) for word in words]
        offered = self._context.actions.available()
        if words == ("?",):
            found = [pair for pair in offered if pair[0].id == "window.keys"]
        else:
            found = [pair for pair in offered if all(word in folded(pair[1].text()) for word in wanted)]
            typed = folded(" ".join(words))
            found.sort(key=lambda pair: not folded(pair[1].text()).startswith(typed))
            found = found[:_COMMANDS]
        if found:
            yield Entry("head.commands", translate("palette", "Commands"), head=True)
        for spec, action in found:
            run = lambda id=spec.id: self._context.actions.run(id)  # noqa: E731
            yield Entry(f"action.{spec.id}", action.text(), glyph=spec.icon, keys=spec.shortcut, run=run, words=words)

    def _hits(self, hits: tuple[Hit, ...], words: tuple[str, ...]) -> Iterable[Entry]:
        heads = {
            "round": translate("palette", "Rounds"),
            "issue": translate("palette", "Issues"),
            "person": translate("palette", "People"),
        }
        for kind, head in heads.items():
            found = [hit for hit in hits if hit.kind == kind]
            if found:
                yield Entry(f"head.{kind}", head, head=True)
                yield from self._rows(found, words, kind)

    def _found(self, words: tuple[str, ...]) -> Iterable[Entry]:
        if self._texts:
            yield Entry("head.text", translate("palette", "Found in text"), head=True)
            yield from self._rows(self._texts, words, "text")

    def _rows(self, hits: Iterable[Hit], words: tuple[str, ...], group: str) -> Iterable[Entry]:
        for place, hit in enumerate(hits):
            run = lambda hit=hit: self._context.go_to.emit(hit.page, hit.record, hit.round_id or None)  # noqa: E731
            glyph = _GLYPHS.get(hit.kind, "file-text")
            yield Entry(f"{group}.{place}.{hit.record}", hit.text, glyph=glyph, where=hit.where, hit=hit, run=run, words=words)

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setFont(font("title"))
        line.setObjectName("palette.line")
        line.setAccessibleName(translate("palette", "Search or run a command"))
        room = self._context.room_view
        words = translate("palette", "Run a command") if room else translate("palette", "Search or run a command")
        line.setPlaceholderText(words)
        line.installEventFilter(self)
        line.textChanged.connect(self._typed)
        return line

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("palette.results")
        view.setAccessibleName(translate("palette", "Results"))
        view.setModel(self._model)
        view.setItemDelegate(_EntryPainter(view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(lambda _index: self.open_current())
        return view

    def _foot(self) -> Pane:
        words = ((("Enter"), translate("palette", "open")), ("Esc", translate("palette", "close")))
        foot = row(gap=5, margins=(12, 6, 12, 6))
        for keys, what in words:
            foot.add(KeyCap(keys), Label(what, "caption", "text.secondary"), 6)
        return foot.add("stretch", self._note)

    def _fit(self) -> None:
        heights = sum(px(26 if self._entry(place).head else 32) for place in range(self._model.rowCount()))
        self.list.setFixedHeight(max(px(32), min(heights + px(4), px(440))))
        parent = self.parentWidget()
        if parent is not None:
            fit_overlay(self, top=PALETTE_TOP)
