"""Originals for wet ink: every original as it will lie on the table, one paper, saved for printing and kept in the register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import outgoing
from dialogue_app.documents.content import Layout
from dialogue_app.errors import DialogueError
from dialogue_app.outgoing import Outgoing
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.jobs import Cancelled
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.distribution.words import layout_words
from dialogue_app.ui.papers.preview import PaperPreview, sized
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.papers.saving import refuse_existing, write_all
from dialogue_app.ui.widgets import Button, KeyCap, Label, Segmented, Sheet, row


class OriginalsSheet(Sheet):
    """Looked at first; the act saves all of them beside each other."""

    def __init__(self, context: PageContext, facts: FurtherFacts, files: FileQuestions) -> None:
        title = translate("papers", "Originals for signing in ink")
        super().__init__(title, facts.identifier, glyph="printer", width=860, name="sheet.originals")
        self._context, self._facts, self._files = context, facts, files
        self._wanted = 0
        self.made: tuple[Outgoing, ...] = ()
        self._sizes: list[Any] = []
        parties = [(code, code) for code, _name in context.dialogue.parties] if context.dialogue is not None else [("", "—")]
        self.holder = Segmented(parties, name="sheet.originals.holder", accessible=translate("papers", "Original of"))
        layouts = [(one.value, layout_words(one)) for one in (Layout.CONSECUTIVE, Layout.PARALLEL)]
        self.layout_choice = Segmented(
            layouts, facts.layout.value, name="sheet.originals.layout", accessible=translate("papers", "Languages")
        )
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.originals.fault")
        self._fault.hide()
        self.preview = PaperPreview(context, name="sheet.originals.preview", height=380)
        shown = Label(translate("papers", "Original of"), "small", "text.secondary")
        self.body.add(row(shown, self.holder, 12, self.layout_choice, "stretch"), self._fault)
        self.body.add(self.preview, stretch=1)
        self._do = Button(
            translate("papers", "Save all originals…"), "printer", "primary", object_name="sheet.originals.do", on=self.save
        )
        hint = translate("papers", "Print on one side or both, the same for each; then record the signatures")
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=hint)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)
        self.holder.chosen.connect(lambda _key: self._show())
        self.layout_choice.chosen.connect(lambda _key: self.look())
        self.look()

    @override
    def first_focus(self) -> QWidget:
        return self.preview.pages

    def look(self) -> None:
        """Makes the originals, to be seen."""
        desk, round_id, layout = self._desk(), self._facts.round_id, Layout(self.layout_choice.current)
        self._wanted += 1
        wanted, self.made = self._wanted, ()
        self._do.setEnabled(False)
        self._say("")
        self.preview.say(translate("papers", "Making the paper…"))

        def work(_progress: Any) -> tuple[tuple[Outgoing, ...], list[Any]]:
            made = outgoing.originals(desk, round_id, layout, keep=False)
            return made, [sized(one.pdf) for one in made]

        def show(found: tuple[tuple[Outgoing, ...], list[Any]]) -> None:
            if wanted == self._wanted:
                self.made, self._sizes = found
                self._do.setEnabled(True)
                self._show()

        def failed(error: BaseException) -> None:
            if wanted == self._wanted:
                self.preview.say("")
                self._refuse(error)

        self._context.run(work, show, doing=translate("papers", "Make the originals"), owner=self, failed=failed)

    def save(self) -> None:
        """Asks for a name; the originals are saved beside each other, each with its party's letters."""
        if self.made:
            name, kinds = f"{self._facts.identifier}.pdf", translate("papers", "PDF files (*.pdf)")
            self._files.save_file(self, translate("papers", "Save all originals"), name, kinds, self._save_at)

    def _save_at(self, path: Path) -> None:
        desk, round_id, layout = self._desk(), self._facts.round_id, Layout(self.layout_choice.current)
        self._do.setEnabled(False)

        def work(_progress: Any) -> tuple[Path, ...]:
            paths = tuple(path.with_name(f"{path.stem}-{one.holder}.pdf") for one in self.made)
            refuse_existing(paths)
            made = outgoing.originals(desk, round_id, layout)
            write_all(paths, [one.pdf for one in made])
            return paths

        doing = translate("papers", "Make the originals")
        self._context.run(work, self._saved, doing=doing, owner=self, failed=self._failed)

    def _saved(self, paths: tuple[Path, ...]) -> None:
        self._context.saved.emit()
        words = translate("papers", "In the register and saved for printing: {names}")
        self._context.messages.say(words.format(names=", ".join(path.name for path in paths)), "ok")
        self.dismiss()

    def _failed(self, error: BaseException) -> None:
        self._do.setEnabled(True)
        self._refuse(error)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, DialogueError):
            self._say(str(error))
        elif not isinstance(error, Cancelled):
            self._context.messages.fault(error, translate("papers", "Make the originals"))

    def _show(self) -> None:
        for one, sizes in zip(self.made, self._sizes, strict=True):
            if one.holder == self.holder.current:
                self.preview.show_paper(one.pdf, sizes, one.filename)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _desk(self) -> Any:
        assert self._context.opened is not None
        return self._context.opened.desk
