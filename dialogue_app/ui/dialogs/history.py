"""History of one record: who, when, before and after as a word diff. The list never loses a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import field_words
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import RECORD_ROLE, Column, RecordModel
from dialogue_app.ui.protocols import Revision
from dialogue_app.ui.theme import color, px, tokens
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, Rule, ScrollPane, row
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label, nobreak


def open_history(context: PageContext, kind: str, record: str, title: str) -> None:
    """Reads the history of a record and opens the sheet."""
    reads = context.reads
    if reads is None:
        return
    context.read(
        lambda _desk: reads.history(kind, record),
        lambda revisions: context.show_sheet(HistorySheet(title, tuple(revisions))),
        owner=context,
        title=translate("dialogs", "History"),
    )


class HistorySheet(Sheet):
    """Revisions newest first; the chosen one shows its fields as changes to what stood before."""

    def __init__(self, title: str, revisions: Sequence[Revision]) -> None:
        head = translate("dialogs", "History of {what}").format(what=title)
        facts = translate("dialogs", "%n revision(s), none deleted", None, len(revisions))
        super().__init__(head, facts, glyph="clock-counter-clockwise", width=960, name="sheet.history")
        self._revisions = tuple(revisions)
        columns = (Column("label", "", lambda item: f"{item[1].author}, {item[1].when}: {item[1].label}"),)
        self._model = RecordModel(columns, id_of=lambda item: item[1].change_id)
        numbered = [(len(revisions) - place, revision) for place, revision in enumerate(revisions)]
        self._model.set_records(numbered)
        self.list = self._make_list()
        self._detail = Pane(margins=(20, 12, 20, 12), gap=4)
        scroll = ScrollPane(self._detail)
        self.body.lines.setContentsMargins(0, 0, 0, 0)
        both = Pane(across=True).add(self.list, Rule("v")).add(scroll, stretch=1)
        both.setFixedHeight(px(360))
        self.body.add(both)
        self.acts(
            Button(translate("dialogs", "Copy this text"), object_name="sheet.history.copy", on=self.copy_text),
            hint=translate("dialogs", "Esc closes"),
        )
        if revisions:
            self.list.setCurrentIndex(self._model.index(0, 0))
        else:
            self._detail.add(Label(translate("dialogs", "Nothing has happened to it yet."), "body", "text.secondary"), "stretch")

    def copy_text(self) -> None:
        """Puts the chosen revision's wording on the clipboard."""
        revision = self._chosen()
        if revision is not None:
            QGuiApplication.clipboard().setText("\n\n".join(field.after for field in revision.fields if field.after))

    @override
    def first_focus(self) -> QWidget:
        return self.list

    def _chosen(self) -> Revision | None:
        item = self._model.record(self.list.currentIndex())
        return item[1] if item is not None else None

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("sheet.history.revisions")
        view.setAccessibleName(translate("dialogs", "Revisions"))
        view.setModel(self._model)
        view.setItemDelegate(_RevisionPainter(view))
        view.setFixedWidth(px(320))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(lambda *_: self._show())
        return view

    def _show(self) -> None:
        self._detail.clear()
        item = self._model.record(self.list.currentIndex())
        if item is None:
            return
        number, revision = item
        head = translate("dialogs", "Revision {number}").format(number=number)
        self._detail.add(
            row(Label(head, "heading"), Label(f"{revision.author} · {revision.when}", "small", "text.secondary"), "stretch"), 8
        )
        for field in revision.fields:
            text = word_diff_html(nobreak(field.before), nobreak(field.after), tokens())
            self._detail.add(Label(field_words(field.field), "caption", "text.tertiary"), Label(text, wrap=True, rich=True), 8)
        if not revision.fields:
            self._detail.add(Label(translate("dialogs", "No wording changed."), "body", "text.secondary"))
        self._detail.add("stretch")


class _RevisionPainter(QStyledItemDelegate):
    """Number, who, label, when."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(100), px(64))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        number, revision = index.data(RECORD_ROLE)
        whole = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painting.paint_selection(painter, whole)
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), color("line.hair"))
        inner = whole.adjusted(px(16), px(6), -px(12), -px(6))
        first = QRectF(inner.left(), inner.top(), inner.width(), px(18))
        used = painting.draw_text(painter, first, str(number), "strong", "text.tertiary") + px(8)
        who = first.adjusted(used, 0, 0, 0)
        if revision.side:
            painting.paint_party_tag(painter, who, revision.side, revision.letters)
            who = who.adjusted(px(32), 0, 0, 0)
        painting.draw_text(painter, who, revision.author, "strong" if chosen else "body")
        for place, (text, role, tone) in enumerate(
            (
                (revision.label, "small", "text.primary" if chosen else "text.secondary"),
                (revision.when, "caption", "text.tertiary"),
            ),
            1,
        ):
            line = QRectF(inner.left(), inner.top() + place * px(17), inner.width(), px(17))
            painting.draw_text(painter, line, text, role, tone)
