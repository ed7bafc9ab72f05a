"""A new issue: which document, whose original, to whom; the pre-flight report beside it; then it is registered and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from dialogue_app.documents.content import Layout
from dialogue_app.documents.findings import Finding
from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.files import write_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.distribution import words
from dialogue_app.ui.pages.distribution.copy_sheets import form_combo, form_of
from dialogue_app.ui.pages.distribution.issuing import AGENDA, MINUTES, Draft, Made, Order, carry_out, file_of, read_draft
from dialogue_app.ui.pages.distribution.lifting import LiftPane
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Field, KeyCap, Label, Pane, Rule, ScrollPane, SectionLabel, Segmented, Sheet, row
from dialogue_app.ui.widgets.preflight import PreflightReport


class IssueSheet(Sheet):
    """Choices at the left, pre-flight at the right. `issued` is called with what was made and its bytes."""

    def __init__(
        self,
        context: PageContext,
        round_id: str,
        files: FileQuestions,
        issued: Callable[[Made], object],
        kind: str = MINUTES,
    ) -> None:
        head = context.round
        facts = translate("distribution", "Round {number}").format(number=head.ordinal) if head is not None else ""
        super().__init__(translate("distribution", "New issue"), facts, glyph="paper-plane-tilt", width=960, name="sheet.issue")
        self._context, self._round_id, self._files, self._issued = context, round_id, files, issued
        self.draft: Draft | None = None
        kinds = [(one, words.kind_words(one)) for one in (MINUTES, AGENDA)]
        self.kind = Segmented(kinds, kind, name="sheet.issue.kind", accessible=translate("distribution", "Document"))
        parties = list(context.dialogue.parties) if context.dialogue is not None else []
        self.holder = Segmented(
            [(code, code) for code, _name in parties] or [("", "—")],
            name="sheet.issue.holder",
            accessible=translate("distribution", "Original of"),
        )
        layouts = [(one.value, words.layout_words(one)) for one in (Layout.CONSECUTIVE, Layout.PARALLEL)]
        self.layout_choice = Segmented(layouts, name="sheet.issue.layout", accessible=translate("distribution", "Languages"))
        self.addressees = QPlainTextEdit()
        self.form = form_combo("electronic")
        self.lifting = LiftPane(context, round_id, self._lifted)
        self.report = PreflightReport(go=self._go, lift=self._lift, name="sheet.issue.preflight")
        self._facts = Label("", "small", "text.secondary", wrap=True, name="sheet.issue.facts")
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.issue.fault")
        self._build()
        self.read_again()

    @property
    def order(self) -> Order | None:
        """What would be issued now; None while the document is not there."""
        if self.draft is None:
            return None
        lines = (line.strip() for line in self.addressees.toPlainText().splitlines())
        addressees = tuple(line for line in lines if line)
        return Order(self.draft, self.holder.current, Layout(self.layout_choice.current), addressees, form_of(self.form))

    def read_again(self) -> None:
        """Composes and checks the chosen document."""
        kind, round_id, desk = self.kind.current, self._round_id, self._context.opened.desk if self._context.opened else None
        self.draft = None
        self.report.clear()
        self._say("")
        self._facts.setText(translate("distribution", "Checking…"))
        self._show_acts()

        def show(draft: Draft) -> None:
            if draft.kind == self.kind.current:
                self._show(draft)

        doing = translate("distribution", "Check before issue")
        self._context.run(lambda _progress: read_draft(desk, round_id, kind), show, doing=doing, owner=self, failed=self._failed)

    def issue(self) -> None:
        """Registers the file and its copies."""
        order = self.order
        if order is None or order.draft.blocked or self._context.opened is None:
            return
        desk = self._context.opened.desk
        doing = translate("distribution", "Issue {document}").format(document=order.draft.document.identifier)
        self._set_busy(True)

        def register(data: bytes) -> None:
            self._context.change(
                lambda desk: carry_out(desk, order, data),
                doing=doing,
                owner=self,
                done=self._done,
                refused=self._failed,
                undoable=False,
            )

        self._context.run(lambda _progress: file_of(desk, order), register, doing=doing, owner=self, failed=self._failed)

    def save_report(self) -> None:
        """Saves the pre-flight report as text."""
        draft = self.draft
        if draft is None:
            return
        text = f"{draft.document.identifier}\n{self.report.as_text()}\nSHA-256 {draft.digest}\n"
        kinds = translate("distribution", "Text (*.txt)")
        name = f"{draft.document.identifier}-pre-flight.txt"
        title = translate("distribution", "Save the report")
        self._files.save_file(self, title, name, kinds, lambda path: self._write(path, text.encode("utf-8")))

    @override
    def first_focus(self) -> QWidget:
        return self.addressees

    def _build(self) -> None:
        for choice in (self.holder, self.layout_choice):
            choice.chosen.connect(lambda _key: self._show_facts())
        self.kind.chosen.connect(lambda _key: self.read_again())
        self.addressees.setTabChangesFocus(True)
        left = Pane(gap=6, margins=(0, 0, 8, 0))
        for words_, choice in (
            (translate("distribution", "Document"), self.kind),
            (translate("distribution", "Original of"), self.holder),
            (translate("distribution", "Languages"), self.layout_choice),
        ):
            left.add(Label(words_, "small", "text.secondary"), row(choice, "stretch"))
        note = translate("distribution", "one on each line; without any, the file is registered and no copy is numbered")
        to = Field(translate("distribution", "Addressees"), self.addressees, note=note, name="sheet.issue.addressees", height=84)
        left.add(4, to, Field(translate("distribution", "Form of the copies"), self.form, name="sheet.issue.form"))
        left.add(self._facts, self._fault, "stretch")
        right = Pane(gap=6, margins=(0, 0, 8, 0)).add(SectionLabel(translate("distribution", "Pre-flight")))
        right.add(self.lifting, self.report, "stretch")
        self._scroll = ScrollPane(right)
        choices = ScrollPane(left)
        for scroll in (choices, self._scroll):
            scroll.setMinimumHeight(px(412))
        self.body.add(Pane(across=True, gap=16).add(choices, stretch=4).add(Rule("v")).add(self._scroll, stretch=5))
        self._button = Button("-", "paper-plane-tilt", "primary", object_name="sheet.issue.do", on=self.issue)
        self._report_button = Button(
            translate("distribution", "Save the report…"), object_name="sheet.issue.save_report", on=self.save_report
        )
        self.acts(
            self._button, KeyCap("Ctrl+Return"), self._report_button, hint=translate("distribution", "nothing is sent by itself")
        )
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.issue)

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        refusal = translate("distribution", "Cannot be issued as agreed")
        if not draft.final:
            refusal = translate("distribution", "Cannot be issued, not even as a draft")
        self.report.show_findings(draft.findings, refusal=refusal, anchors=draft.places)
        if draft.lapsed:
            self._say(translate("distribution", "These minutes have lapsed: they are not issued any more."))
        self._show_facts()

    def _show_facts(self) -> None:
        draft = self.draft
        if draft is None:
            return
        kept = draft.kept.get(self.holder.current)
        self.layout_choice.setEnabled(kept is None)
        if kept is not None:
            self.layout_choice.choose(kept.layout if kept.layout in ("consecutive", "parallel") else "consecutive")
            signed = translate("distribution", "The kept file with %n signature(s) is issued.", None, kept.signatures)
        elif draft.final:
            signed = translate(
                "distribution", "No signed file of this original is kept: the agreed text is rendered without signatures."
            )
        else:
            signed = translate("distribution", "Every page says that it is a draft.")
        print_ = translate("distribution", "Fingerprint of the content {digits}").format(digits=words.digits(draft.digest))
        self._facts.setText(f"{signed}\n{print_}")
        self._show_acts()

    def _show_acts(self) -> None:
        draft = self.draft
        text = translate("distribution", "Issue as draft for comment")
        if draft is None or draft.final:
            text = translate("distribution", "Issue")
        self._button.set_words(text)
        self._button.setEnabled(draft is not None and not draft.blocked)
        self._report_button.setEnabled(draft is not None)

    def _failed(self, error: BaseException) -> bool:
        self._set_busy(False)
        if self.draft is None:
            self._facts.setText("")
        if isinstance(error, DialogueError):
            self._say(in_words(error))
            return True
        self._context.messages.fault(error, translate("distribution", "New issue"))
        return True

    def _done(self, made: Made) -> None:
        self.dismiss()
        self._issued(made)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._button.setEnabled(False)
            self._facts.setText(translate("distribution", "Making the file…"))
        else:
            self._show_facts()

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _lift(self, finding: Finding) -> None:
        self.lifting.ask(finding)
        self._scroll.verticalScrollBar().setValue(0)

    def _lifted(self, done: bool) -> None:
        self.addressees.setFocus()
        if done:
            self.read_again()

    def _go(self, finding: Finding) -> None:
        page = "minutes" if self.kind.current == MINUTES else "agenda"
        record = self.draft.places.get(finding.anchor) if self.draft is not None else None
        self.dismiss()
        self._context.go_to.emit(page, record, self._round_id)

    def _write(self, path: Path, data: bytes) -> None:
        done = translate("distribution", "Saved as {name}").format(name=path.name)
        self._context.run(
            lambda _progress: write_file(path, data),
            lambda _none: self._context.messages.say(done, "ok"),
            doing=translate("distribution", "Save the report"),
            owner=self,
        )
