"""Exporting the joint agenda: whose original, in which layout; the page as it will be printed; then a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from typing_extensions import override

from dialogue_app.documents import pdfium
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.files import write_file
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.pdf_pages import page_images
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Label, Pane, Segmented, Sheet, row

ChooseFile = Callable[[QWidget, str, str, str], str]
"""(parent, title, proposed name, kinds of files) → the chosen path, "" for none."""
_WIDE = 900
"""Pixels of the page's picture, across."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A rendered agenda: the file, its name, how many pages, and the first page as a picture (encoded PNG-like RGB rows)."""

    pdf: bytes
    name: str
    pages: int
    picture: QImage


class ExportSheet(Sheet):
    """Choices at the left, the first page at the right; rendered anew whenever a choice changes."""

    def __init__(self, context: PageContext, data: AgendaData, choose_file: ChooseFile) -> None:
        super().__init__(
            translate("agenda", "Joint agenda"),
            translate("agenda", "made of joint records only: no plans, no leads, no annotations of ours"),
            glyph="file-pdf",
            width=820,
            name="sheet.export",
        )
        self._context, self._data, self._choose_file = context, data, choose_file
        self.paper: Paper | None = None
        parties = [(side.code, words.pick(side.short)) for side in data.table.parties]
        self.original = Segmented(parties, name="sheet.export.original", accessible=translate("agenda", "Original"))
        layouts = [
            ("consecutive", translate("agenda", "One after the other")),
            ("parallel", translate("agenda", "Side by side")),
            ("separate", translate("agenda", "One language")),
        ]
        several = len(data.table.languages) > 1
        self.layout_choice = Segmented(
            layouts if several else layouts[:1], name="sheet.export.layout", accessible=translate("agenda", "Layout")
        )
        tags = [(tag, language_words(tag)) for tag in data.table.languages]
        self.language = Segmented(tags, name="sheet.export.language", accessible=translate("agenda", "Language"))
        for choice in (self.original, self.layout_choice, self.language):
            choice.chosen.connect(lambda _key: self.render_again())
        self._picture = QLabel()
        self._picture.setObjectName("sheet.export.preview")
        self._picture.setFixedSize(QSize(px(320), px(414)))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = Label("", "small", "text.secondary", wrap=True, name="sheet.export.facts")
        self._build()
        self.render_again()

    def render_again(self) -> None:
        """Renders with the present choices; saving waits for it."""
        self._language_row.setVisible(self.layout_choice.current == "separate")
        self.paper = None
        self._button.setEnabled(False)
        self._facts.setText(translate("agenda", "Rendering…"))
        desk, round_id = self._context.opened.desk if self._context.opened else None, self._data.table.round
        wanted = (self.original.current, self.layout_choice.current, self.language.current)
        self._context.run(
            lambda progress: rendered(desk, round_id, *wanted),
            lambda paper: self._show(paper, wanted),
            doing=translate("agenda", "Render the joint agenda"),
            owner=self,
            failed=self._failed,
        )

    def save(self) -> None:
        """Asks for a file and writes it."""
        paper = self.paper
        if paper is None:
            return
        kinds = translate("agenda", "PDF files (*.pdf)")
        chosen = self._choose_file(self, translate("agenda", "Save the joint agenda"), paper.name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        self._context.run(
            lambda _progress: write_file(path, paper.pdf),
            lambda _done: self._saved(path),
            doing=translate("agenda", "Save the joint agenda"),
            owner=self,
        )

    @override
    def first_focus(self) -> QWidget:
        return self._button

    def _build(self) -> None:
        left = Pane(gap=8)
        left.add(Label(translate("agenda", "Original kept by"), "small", "text.secondary"), row(self.original, "stretch"))
        left.add(Label(translate("agenda", "Languages"), "small", "text.secondary"), row(self.layout_choice, "stretch"))
        self._language_row = row(self.language, "stretch")
        left.add(self._language_row, 8, self._facts)
        if not self._data.sealed:
            left.add(
                Label(translate("agenda", "Every page says that the agenda is not adopted."), "small", "state.warn", wrap=True)
            )
        left.add("stretch")
        self.body.add(Pane(across=True, gap=16).add(left, stretch=1).add(self._picture))
        self._button = Button(translate("agenda", "Save…"), kind="primary", object_name="sheet.export.save", on=self.save)
        self.acts(self._button, hint=translate("agenda", "nothing is sent or signed"))

    def _show(self, paper: Paper, wanted: tuple[str, str, str]) -> None:
        if wanted != (self.original.current, self.layout_choice.current, self.language.current):
            return
        self.paper = paper
        scaled = paper.picture.scaled(
            self._picture.size() * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(QPixmap.fromImage(scaled))
        self._picture.setAccessibleName(translate("agenda", "First page of {name}").format(name=paper.name))
        pages = translate("agenda", "%n page(s)", None, paper.pages)
        self._facts.setText(f"{paper.name} · {pages}")
        self._button.setEnabled(True)

    def _failed(self, error: BaseException) -> None:
        self._facts.setText("")
        self._context.messages.fault(error, translate("agenda", "Render the joint agenda"))

    def _saved(self, path: Path) -> None:
        self._context.messages.say(translate("agenda", "Saved as {name}").format(name=path.name), "ok")
        self.dismiss()


def choose_save_file(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """Asks the person where a file shall be saved."""
    path, _kind = QFileDialog.getSaveFileName(parent.window(), title, name, kinds)
    return path


def rendered(desk: Any, round_id: str, holder: str, layout: str, language: str) -> Paper:
    """One original of the joint agenda and a picture of its first page; runs off the GUI thread."""
    from dialogue_app import exports, papers
    from dialogue_app.documents.content import Layout

    document = papers.agenda_document(desk, round_id)
    original = papers.original_for(document, holder)
    separate = layout == Layout.SEPARATE
    tongue = language if separate else None
    pdf = exports.exported(desk, document, original, layout=Layout(layout), language=tongue, round=round_id)
    (picture,) = page_images(pdf, [0], _WIDE)
    tail = f"-{language}" if separate else ""
    return Paper(pdf, f"{document.identifier}-{holder}{tail}.pdf".lower(), len(pdfium.sizes(pdf)), picture)
