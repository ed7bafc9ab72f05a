"""The card of keys: over the page, and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import FormScroll
from dialogue_app.ui.key_card import KeyGroup, KeyRow
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import interface_family, px
from dialogue_app.ui.widgets import Button, Label, Pane, SectionLabel, Sheet
from dialogue_app.ui.widgets.badges import KeyCap

COLUMNS = 3
WIDE = 1180


class KeyCardSheet(Sheet):
    """All keys of the page on one sheet; “Save as PDF” makes a page of them to lay beside the keyboard."""

    def __init__(self, context: PageContext, title: str, groups: Sequence[KeyGroup], files: FileQuestions | None = None) -> None:
        super().__init__(translate("keys", "Keys"), title, glyph="keyboard", width=WIDE, name="sheet.keys")
        self._context, self._title, self._groups, self.files = context, title, groups, files or FileQuestions()
        self.body.lines.setContentsMargins(px(16), px(8), px(4), px(8))
        self._scroll = FormScroll(_columns(groups), WIDE - 20)
        self._scroll.setObjectName("sheet.keys.list")
        self._scroll.setAccessibleName(translate("keys", "Keys"))
        self._scroll.setAccessibleDescription("; ".join(_said(one) for group in groups for one in group.rows))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.add(self._scroll, stretch=1)
        save = Button(translate("keys", "Save as PDF…"), "file-pdf", object_name="sheet.keys.save", on=self._ask)
        self.acts(save, hint=translate("keys", "Esc closes. The card follows the commands as they are."))

    @override
    def first_focus(self) -> QWidget:
        return self._scroll

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        title = translate("keys", "Save the card of keys")
        name = translate("keys", "keys") + ".pdf"
        self.files.save_file(self, title, name, translate("keys", "PDF (*.pdf)"), self._save)

    def _save(self, path: Path) -> None:
        try:
            print_card(path, f"{translate('keys', 'Keys')} · {self._title}", self._groups)
        except OSError as error:
            said = translate("keys", "{file} cannot be written: {reason}. Choose another place.")
            self._context.messages.say(said.format(file=path.name, reason=error.strerror), "warn")
        else:
            self._context.messages.say(translate("keys", "The card of keys is in {file}.").format(file=path.name), "ok")


def print_card(path: Path, title: str, groups: Sequence[KeyGroup]) -> None:
    """Writes the card as one page of A4 across; OSError where the place cannot be written."""
    with path.open("wb"):  # Qt itself says nothing about a place that it cannot write
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(36, 30, 36, 30))
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setHtml(_html(title, groups))
    face = QFont(interface_family())
    for size in (9.0, 8.5, 8.0, 7.5, 7.0, 6.5):
        face.setPointSizeF(size)
        document.setDefaultFont(face)
        document.setTextWidth(writer.width())
        if document.size().height() <= writer.height():
            break
    document.setPageSize(QSizeF(writer.width(), max(writer.height(), document.size().height())))
    painter = QPainter(writer)
    document.drawContents(painter)
    painter.end()


def _columns(groups: Sequence[KeyGroup]) -> Pane:
    across = Pane("raised", across=True, gap=20, margins=(0, 0, 12, 0))
    for part in _dealt(groups):
        column = Pane("raised", gap=1)
        for group in part:
            column.add(6, SectionLabel(group.title), 3)
            for one in group.rows:
                column.add(_line(one))
        across.add(column.add("stretch"), stretch=1)
    return across


def _line(one: KeyRow) -> Pane:
    caps = Pane("raised", across=True, gap=4)
    caps.setMinimumWidth(px(112))
    for cap in one.caps()[:3]:
        if cap == "…":
            caps.add(Label(cap, "small", "text.tertiary"))
        elif one.typed:
            caps.add(Label(cap, "strong", "text.primary"))
        else:
            caps.add(KeyCap(cap))
    line = Pane("raised", across=True, gap=8).add(caps.add("stretch"))
    line.setMinimumHeight(px(21))
    return line.add(Label(one.words, "small", "text.primary", wrap=True), stretch=1)


def _dealt(groups: Sequence[KeyGroup]) -> list[list[KeyGroup]]:
    """The groups in columns of about the same height, in their order; a long group goes on in the next column."""
    lines = sum(len(group.rows) + 2 for group in groups)
    each = -(-lines // COLUMNS)
    columns: list[list[KeyGroup]] = [[]]
    left = each
    for group in groups:
        rows = group.rows
        while rows:
            if left < 4 and len(columns) < COLUMNS:
                columns.append([])
                left = each
            taken = rows if len(columns) == COLUMNS else rows[: max(1, left - 2)]
            columns[-1].append(KeyGroup(group.title, taken))
            left -= len(taken) + 2
            rows = rows[len(taken) :]
    return columns


def _said(one: KeyRow) -> str:
    return f"{' '.join(one.caps())}: {one.words}"


def _html(title: str, groups: Sequence[KeyGroup]) -> str:
    cells = []
    for part in _dealt(groups):
        rows = []
        for group in part:
            rows.append(f'<tr><td colspan="2" style="padding-top:6px"><b>{escape(group.title.upper())}</b></td></tr>')
            for one in group.rows:
                keys = escape(" ".join(one.caps())).replace(" ", "\u00a0")
                rows.append(f'<tr><td style="padding-right:8px"><b>{keys}</b></td><td>{escape(one.words)}</td></tr>')
        cells.append(
            f'<td width="33%" style="padding-right:14px"><table cellspacing="0" cellpadding="1">{"".join(rows)}</table></td>'
        )
    return f'<h3>{escape(title)}</h3><table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'
