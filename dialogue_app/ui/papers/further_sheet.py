"""Joint papers that follow from the minutes: chosen at the left, printed at the right; past the gate, into the register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app.desk import releases
from dialogue_app.documents.content import Layout
from dialogue_app.errors import DialogueError
from dialogue_app.outgoing import Form, Outgoing
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import best, choice_field, chosen
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.distribution.words import layout_words
from dialogue_app.ui.papers.extract_form import ExtractForm
from dialogue_app.ui.papers.looking import LookingSheet
from dialogue_app.ui.papers.parts import Order, PartForm
from dialogue_app.ui.papers.plain_forms import ActionsForm, RectificationForm
from dialogue_app.ui.papers.preview import sized
from dialogue_app.ui.papers.reading import FurtherFacts, read_further
from dialogue_app.ui.papers.release_form import ReleaseForm
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, KeyCap, Label, Pane, Rule, ScrollPane, Segmented, row
from dialogue_app.whole_files import whole

EXTRACT, RECTIFICATION, ACTIONS, RELEASE = "extract", "rectification", "actions", "release"
_TALL = 440


class FurtherSheet(LookingSheet):
    """One of four papers; each is looked at through the gate before it is made."""

    def __init__(self, context: PageContext, facts: FurtherFacts, files: FileQuestions, kind: str = EXTRACT) -> None:
        title = translate("papers", "From the minutes")
        super().__init__(
            context, title, f"{facts.identifier} · {best(facts.minutes.title)}", doing=translate("papers", "Make the paper"),
            height=_TALL - 40, glyph="files", width=1060, name="sheet.further",
        )  # fmt: skip
        self._facts, self._files = facts, files
        self.order: Order | None = None
        self.paper: Outgoing | None = None
        kinds = [
            (EXTRACT, translate("papers", "Extract for somebody")),
            (RECTIFICATION, translate("papers", "Corrigendum or procès-verbal")),
            (ACTIONS, translate("papers", "Action table")),
            (RELEASE, translate("papers", "Released version")),
        ]
        self.kind = choice_field(translate("papers", "Paper"), kinds, kind, name="sheet.further.kind")
        parties = [(code, code) for code, _name in context.dialogue.parties] if context.dialogue is not None else [("", "—")]
        self.holder = Segmented(parties, name="sheet.further.holder", accessible=translate("papers", "Original of"))
        layouts = [(one.value, layout_words(one)) for one in (Layout.CONSECUTIVE, Layout.PARALLEL)]
        self.layout_choice = Segmented(
            layouts, facts.layout.value, name="sheet.further.layout", accessible=translate("papers", "Languages")
        )
        self.forms: dict[str, PartForm] = {}
        self._stack = QStackedWidget()
        self._build()
        self._show_form()

    @property
    def form(self) -> PartForm:
        """The form of the chosen paper, made when it is chosen first."""
        kind = chosen(self.kind)
        if kind not in self.forms:
            self._put(kind, self._made_form(kind))
        return self.forms[kind]

    @override
    def first_focus(self) -> QWidget:
        return self.kind.edit

    def look(self) -> None:
        """Makes what is wanted, to be seen; an older wish is forgotten."""
        self.paper, self.order = None, self.form.order()
        self._show_act()
        order = self.order
        if order is None:
            self.forget()
            self.preview.say(self.form.waits)
            return
        desk, form = self.desk, self._form()

        def work() -> tuple[Outgoing, Any]:
            paper = order.look(desk, form)
            return paper, sized(paper.pdf)

        def show(made: tuple[Outgoing, Any]) -> None:
            self.paper = made[0]
            self.preview.show_paper(made[0].pdf, made[1], made[0].document.identifier)
            self._show_act()

        self.make_to_see(work, show)

    @override
    def carry_out(self) -> None:
        self.make()

    def make(self) -> None:
        """Asks where it goes, makes and registers it, and writes it there."""
        if self.paper is not None and self.order is not None:
            title, kinds = translate("papers", "Save the paper"), translate("papers", "PDF files (*.pdf)")
            self._files.save_file(self, title, self.paper.filename, kinds, self._make_at)

    def _make_at(self, path: Path) -> None:
        order, desk, form = self.order, self.desk, self._form()
        if order is None:
            return
        self._do.setEnabled(False)

        def work(_progress: Any) -> Outgoing:
            return order.make(desk, form, lambda made: whole([(path, made[0].pdf)]))

        doing = translate("papers", "Make and register the paper")
        self._context.run(work, lambda made: self._made(made, path, order), doing=doing, owner=self, failed=self._failed)

    def _made(self, made: Outgoing, path: Path, order: Order) -> None:
        self._context.did(made.listed)
        self._context.saved.emit()
        words = translate("papers", "{identifier} is in the register, saved as {name}")
        self._context.messages.say(words.format(identifier=made.document.identifier, name=path.name), "ok")
        if order.stays:
            self._read_again()
        else:
            self.dismiss()

    def _failed(self, error: BaseException) -> None:
        self._show_act()
        self.refuse(error)

    # ------------------------------------------------------------ releases

    def record(self, party: str, answer: str, office: str) -> None:
        """Records what a side answered about the chosen release."""
        form = self.forms.get(RELEASE)
        plan = form.plan if isinstance(form, ReleaseForm) else None
        if plan is None:
            return
        whom = "originator" if party == self._facts.home else "other-side"
        facts: dict[str, Any] = {
            "minutes": self._facts.minutes.id,
            "release": plan.identifier,
            "whom": whom,
            "party": party,
            "answer": answer,
        }
        self._context.change(
            lambda desk: releases.record_consultation(desk, **facts, office=office),
            doing=translate("papers", "Answer of {party} on {release}").format(party=party, release=plan.identifier),
            owner=self,
            done=lambda _made: self._read_again(),
            refused=self._refused,
        )

    def _refused(self, error: BaseException) -> bool:
        if isinstance(error, DialogueError):
            self.say(in_words(error))
            return True
        return False

    def _read_again(self) -> None:
        round_id = self._facts.round_id

        def show(facts: FurtherFacts) -> None:
            self._facts = facts
            old = self.forms.pop(RELEASE, None)
            number = int(chosen(old.number)) if isinstance(old, ReleaseForm) else 0
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
            self._put(RELEASE, self._made_form(RELEASE, number))
            self._show_form()

        self._context.read(lambda desk: read_further(desk, round_id), show, owner=self)

    # ------------------------------------------------------------ parts

    def _made_form(self, kind: str, number: int = 0) -> PartForm:
        makers: dict[str, Callable[[], PartForm]] = {
            EXTRACT: lambda: ExtractForm(self._facts),
            RECTIFICATION: lambda: RectificationForm(self._facts),
            ACTIONS: lambda: ActionsForm(self._facts),
            RELEASE: lambda: ReleaseForm(self._facts, number),
        }
        return makers[kind]()

    def _put(self, kind: str, form: PartForm) -> None:
        self.forms[kind] = form
        self._stack.addWidget(form)
        form.changed.connect(self.look)
        if isinstance(form, ReleaseForm):
            form.answered.connect(self.record)

    def _show_form(self) -> None:
        form = self.form
        self._stack.setCurrentWidget(form)
        for other in self.forms.values():
            other.setVisible(other is form)
        self.look()

    def _build(self) -> None:
        left = Pane(gap=6, margins=(0, 0, 12, 0)).add(self.kind)
        left.add(row(Label(translate("papers", "Original of"), "small", "text.secondary"), self.holder, "stretch"))
        left.add(row(Label(translate("papers", "Languages"), "small", "text.secondary"), self.layout_choice, "stretch"), 4)
        left.add(self._stack).add("stretch")
        choices = ScrollPane(left)
        choices.setMinimumHeight(px(_TALL))
        right = Pane(gap=4).add(self._fault).add(self.preview, stretch=1)
        self.body.add(Pane(across=True, gap=16).add(choices, stretch=5).add(Rule("v")).add(right, stretch=5))
        self._do = Button("-", "floppy-disk", "primary", object_name="sheet.further.do", on=self.make)
        hint = translate("papers", "Looked through for internal words, then kept in the register")
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=hint)
        self.kind.edit.currentIndexChanged.connect(lambda _index: self._show_form())  # type: ignore[attr-defined]
        for choice in (self.holder, self.layout_choice):
            choice.chosen.connect(lambda _key: self.look())

    def _show_act(self) -> None:
        self._do.set_words(self.order.act if self.order is not None else translate("papers", "Make the paper…"))
        self._do.setEnabled(self.paper is not None)

    def _form(self) -> Form:
        return Form(self.holder.current, Layout(self.layout_choice.current))
