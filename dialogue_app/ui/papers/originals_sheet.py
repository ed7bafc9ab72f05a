"""Originals for wet ink: every original as it will lie on the table, one paper, saved for printing and kept in the register."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import outgoing
from dialogue_app.documents.content import Layout
from dialogue_app.outgoing import Outgoing
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.distribution.words import layout_words
from dialogue_app.ui.papers.looking import LookingSheet
from dialogue_app.ui.papers.preview import sized
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.papers.saving import refuse_existing
from dialogue_app.ui.widgets import Button, KeyCap, Label, Segmented, row
from dialogue_app.whole_files import whole


class OriginalsSheet(LookingSheet):
    """Looked at first; the act saves all of them beside each other."""

    def __init__(self, context: PageContext, facts: FurtherFacts, files: FileQuestions) -> None:
        title = translate("papers", "Originals for signing in ink")
        doing = translate("papers", "Make the originals")
        super().__init__(
            context, title, facts.identifier, doing=doing, height=380, glyph="printer", width=860, name="sheet.originals"
        )
        self._facts, self._files = facts, files
        self.made: tuple[Outgoing, ...] = ()
        self._sizes: list[Any] = []
        parties = [(code, code) for code, _name in context.dialogue.parties] if context.dialogue is not None else [("", "—")]
        self.holder = Segmented(parties, name="sheet.originals.holder", accessible=translate("papers", "Original of"))
        layouts = [(one.value, layout_words(one)) for one in (Layout.CONSECUTIVE, Layout.PARALLEL)]
        self.layout_choice = Segmented(
            layouts, facts.layout.value, name="sheet.originals.layout", accessible=translate("papers", "Languages")
        )
        shown = Label(translate("papers", "Original of"), "small", "text.secondary")
        self.body.add(row(shown, self.holder, 12, self.layout_choice, "stretch"), self._fault)
        self.body.add(self.preview, stretch=1)
        self._do = Button(
            translate("papers", "Save all originals…"), "printer", "primary", object_name="sheet.originals.do", on=self.save
        )
        hint = translate("papers", "Print on one side or both, the same for each; then record the signatures")
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=hint)
        self.holder.chosen.connect(lambda _key: self._show())
        self.layout_choice.chosen.connect(lambda _key: self.look())
        self.look()

    @override
    def first_focus(self) -> QWidget:
        return self.preview.pages

    def look(self) -> None:
        """Makes the originals, to be seen."""
        desk, round_id, layout = self.desk, self._facts.round_id, Layout(self.layout_choice.current)
        self.made = ()
        self._do.setEnabled(False)

        def work() -> tuple[tuple[Outgoing, ...], list[Any]]:
            made = outgoing.originals(desk, round_id, layout, keep=False)
            return made, [sized(one.pdf) for one in made]

        def show(found: tuple[tuple[Outgoing, ...], list[Any]]) -> None:
            self.made, self._sizes = found
            self._do.setEnabled(True)
            self._show()

        self.make_to_see(work, show)

    @override
    def carry_out(self) -> None:
        self.save()

    def save(self) -> None:
        """Asks for a name; the originals are saved beside each other, each with its party's letters."""
        if self.made:
            name, kinds = f"{self._facts.identifier}.pdf", translate("papers", "PDF files (*.pdf)")
            self._files.save_file(self, translate("papers", "Save all originals"), name, kinds, self._save_at)

    def _save_at(self, path: Path) -> None:
        desk, round_id, layout = self.desk, self._facts.round_id, Layout(self.layout_choice.current)
        self._do.setEnabled(False)

        def work(_progress: Any) -> tuple[Path, ...]:
            paths = tuple(path.with_name(f"{path.stem}-{one.holder}.pdf") for one in self.made)
            refuse_existing(paths)
            outgoing.originals(
                desk, round_id, layout, keeping=lambda made: whole(zip(paths, [one.pdf for one in made], strict=True))
            )
            return paths

        self._context.run(work, self._saved, doing=self._doing, owner=self, failed=self._failed)

    def _saved(self, paths: tuple[Path, ...]) -> None:
        self._context.saved.emit()
        words = translate("papers", "In the register and saved for printing: {names}")
        self._context.messages.say(words.format(names=", ".join(path.name for path in paths)), "ok")
        self.dismiss()

    def _failed(self, error: BaseException) -> None:
        self._do.setEnabled(True)
        self.refuse(error)

    def _show(self) -> None:
        for one, sizes in zip(self.made, self._sizes, strict=True):
            if one.holder == self.holder.current:
                self.preview.show_paper(one.pdf, sizes, one.filename)
