"""The card of keys: over the page, and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.documents.render.card_pdf import CardGroup, render_card_pdf
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import FormScroll
from dialogue_app.ui.files import write_file
from dialogue_app.ui.key_card import KeyGroup, KeyRow
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.theme import px
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
        title = f"{translate('keys', 'Keys')} · {self._title}"

        def written(_none: object) -> None:
            self._context.messages.say(translate("keys", "The card of keys is in {file}.").format(file=path.name), "ok")

        self._context.run(
            lambda _progress: write_file(path, printed(title, self._groups)),
            written, doing=translate("keys", "Save the card of keys"), owner=self,
        )  # fmt: skip


def printed(title: str, groups: Sequence[KeyGroup]) -> bytes:
    """The card as one page of A4 across."""
    columns, before = [], ""
    for part in _dealt(groups):
        column = []
        for group in part:
            rows = tuple((" ".join(one.caps()).replace(" ", "\u00a0"), one.words) for one in group.rows)
            column.append(CardGroup(group.title, rows, goes_on=group.title == before))
            before = group.title
        columns.append(column)
    return render_card_pdf(title, columns, language=current_language(), created=datetime.now(UTC))


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
