"""Papers for our side alone: chosen at the left, the printed pages at the right; then numbered copies are saved and listed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import internal_papers
from dialogue_app.internal_papers import CABLE, REGISTER, LookedAt
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.internal_form import InternalForm
from dialogue_app.ui.papers.looking import LookingSheet
from dialogue_app.ui.papers.preview import sized
from dialogue_app.ui.papers.reading import InternalFacts
from dialogue_app.ui.papers.saving import targets
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import NOTHING, Button, Glyph, KeyCap, Label, Marking, Pane, Rule, ScrollPane
from dialogue_app.whole_files import whole

_TALL = 440
_AFTER_TYPING_MS = 600


class InternalSheet(LookingSheet):
    """The marking of the paper stands over its pages and in the window's banner; nothing is listed before it is saved."""

    def __init__(self, context: PageContext, facts: InternalFacts, files: FileQuestions, kind: str = "") -> None:
        title = translate("papers", "Papers for our side")
        super().__init__(
            context, title, best(facts.round_title), doing=translate("papers", "Make the paper"), height=_TALL - 60,
            glyph="lock-simple", tone="internal.text", width=1060, name="sheet.internal",
        )  # fmt: skip
        self._facts, self._files = facts, files
        self._marking: Marking = NOTHING
        self.paper: LookedAt | None = None
        self.form = InternalForm(facts, kind)
        self._banner = Label("", "strong", "internal.text", wrap=True, name="sheet.internal.marking")
        self._build()
        self.form.begin()

    @override
    def highest_marking(self) -> Marking:
        return self._marking

    @override
    def first_focus(self) -> QWidget:
        return self.form.report.summary.edit if self.form.current == CABLE else self.form.addressees

    @override
    def dismiss(self) -> None:
        self._keep_report(made=False)
        super().dismiss()

    def look(self) -> None:
        """Makes the first copy, to be seen; an older wish that is still being made is forgotten."""
        desk, round_id, wish, names = self.desk, self._facts.round_id, self.form.wish(), self.form.names
        self.paper = None
        self._show_act()
        if wish.kind == CABLE and wish.draft is None:
            self.forget()
            words = translate("papers", "Reading the notes of the day…")
            if not self._facts.days:
                words = translate("papers", "No notes that may be used were taken in this round: a report is made from notes.")
            self.preview.say(words)
            return

        def work() -> tuple[LookedAt, Any]:
            paper = internal_papers.looked_at(desk, round_id, wish, names)
            return paper, sized(paper.pdf)

        self.make_to_see(work, lambda made: self._show(*made))

    @override
    def not_made(self) -> None:
        self._show_marking(NOTHING)

    @override
    def carry_out(self) -> None:
        self.make()

    def make(self) -> None:
        """Asks where the copies go, makes all of them, writes them, and enters who gets them."""
        if self.paper is None:
            return
        title, kinds = translate("papers", "Save the copies"), translate("papers", "PDF files (*.pdf)")
        self._files.save_file(self, title, f"{self.paper.identifier}.pdf", kinds, self._make_at)

    def _make_at(self, path: Path) -> None:
        desk, round_id, wish, names = self.desk, self._facts.round_id, self.form.wish(), self.form.names
        names = names[:1] if wish.kind == REGISTER else names
        self.form.setEnabled(False)
        self._do.setEnabled(False)
        self._do.set_words(translate("papers", "Making the copies…"))

        def work(progress: Any) -> tuple[Path, ...]:
            paths = targets(path, len(names))
            made = []
            for number, one in enumerate(internal_papers.copies_of(desk, round_id, wish, names), 1):
                made.append(one)
                progress.step(number, len(names))
            with whole(zip(paths, [one.pdf for one in made], strict=True)):
                internal_papers.enter(desk, round_id, made)
            return paths

        doing = translate("papers", "Make %n copy(ies)", None, len(names))
        self._context.run(work, self._made, doing=doing, owner=self, failed=self._failed)

    def _made(self, paths: tuple[Path, ...]) -> None:
        self._context.saved.emit()
        words = translate("papers", "%n copy(ies) saved and entered in the register: {names}", None, len(paths))
        if self.form.current == REGISTER:
            words = translate("papers", "Saved as {names}")
        self._context.messages.say(words.format(names=", ".join(path.name for path in paths)), "ok")
        self._keep_report(made=True)
        super().dismiss()

    def _keep_report(self, *, made: bool) -> None:
        """What was written on a report stays with its day, whether copies were made or not; it can be undone."""
        work = self.form.report.keeping(made=made and self.form.current == CABLE)
        if work is not None:
            self._context.change(work, doing=translate("papers", "Keep the report of the day"), owner=self._context)

    def _propose(self, on: date) -> None:
        desk, round_id = self.desk, self._facts.round_id
        self.look()
        self._context.run(
            lambda _progress: internal_papers.propose_report(desk, round_id, on),
            self.form.report.take, doing=translate("papers", "Propose the report"), owner=self, failed=self.refuse,
        )  # fmt: skip

    def _failed(self, error: BaseException) -> None:
        self.form.setEnabled(True)
        self._show_act()
        self.refuse(error)

    def _build(self) -> None:
        left = ScrollPane(self.form)
        left.setMinimumHeight(px(_TALL))
        head = Pane(across=True, gap=8).add(Glyph("lock-simple", "internal.text", 14)).add(self._banner, stretch=1)
        right = Pane(gap=4).add(head, self._fault)
        right.add(self.preview, stretch=1)
        self.body.add(Pane(across=True, gap=16).add(left, stretch=4).add(Rule("v")).add(right, stretch=5))
        self._do = Button("-", "floppy-disk", "primary", object_name="sheet.internal.do", on=self.make)
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=translate("papers", "INTERNAL: never for the other side"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_AFTER_TYPING_MS)
        self._typing.timeout.connect(self.look)
        self.form.changed.connect(self.look)
        self.form.report.proposal_wanted.connect(self._propose)
        self.form.addressed.connect(self._addressed)

    def _addressed(self) -> None:
        self._show_act()
        self._typing.start()

    def _show(self, paper: LookedAt, sizes: Any) -> None:
        self.paper = paper
        self._show_marking(Marking.of(paper.banner))
        first = self.form.names[0]
        words = translate("papers", "Copy 1, {name}").format(name=first) if first else paper.identifier
        self.preview.show_paper(paper.pdf, sizes, words)
        self._show_act()

    def _show_marking(self, marking: Marking) -> None:
        self._marking = marking
        self._banner.setText(marking.words or translate("papers", "INTERNAL, without a marking"))
        self._context.marking_changed.emit()

    def _show_act(self) -> None:
        count = 1 if self.form.current == REGISTER else len(self.form.names)
        self._do.set_words(translate("papers", "Make %n copy(ies)…", None, count))
        self._do.setEnabled(self.paper is not None)
