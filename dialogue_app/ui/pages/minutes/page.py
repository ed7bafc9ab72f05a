"""The minutes page: outline, both languages beside each other, side panel; compare and preview of the same text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.desk.views.minutes import ParagraphView
from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.documents.preflight import Stage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.base import BARE, Page
from dialogue_app.ui.pages.minutes.beside_acts import BesideActs
from dialogue_app.ui.pages.minutes.bracket_acts import BracketActs
from dialogue_app.ui.pages.minutes.brackets import BracketBar
from dialogue_app.ui.pages.minutes.comparing import ComparedParagraph, ComparePane, VersionPick, read_comparison
from dialogue_app.ui.pages.minutes.confirm_acts import ConfirmActs
from dialogue_app.ui.pages.minutes.moves import Moves
from dialogue_app.ui.pages.minutes.outline import WIDTH, Outline
from dialogue_app.ui.pages.minutes.paper_acts import PaperActs
from dialogue_app.ui.pages.minutes.paragraph_acts import ParagraphActs
from dialogue_app.ui.pages.minutes.preview import PreviewPane
from dialogue_app.ui.pages.minutes.reading import Side, Sight, read_side, read_sight
from dialogue_app.ui.pages.minutes.side import SidePane
from dialogue_app.ui.pages.minutes.steps import PRIMARIES, StepActs, primary_of, step_words
from dialogue_app.ui.pages.minutes.text import TextPane
from dialogue_app.ui.pages.minutes.words import COMPARE, OPEN, PREVIEW, TEXT, best, first_waiting, joint_words
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import NOTHING, Button, EmptyState, Marking, Pane, Rule, ScrollPane, Segmented, row
from dialogue_app.ui.widgets.banner import highest

_MARGIN_KINDS = frozenset({"register", "individual-named", "internal-marking"})
"""Findings of the pre-flight that stand beside the paragraph they are about."""


class MinutesPage(Page):
    """The minutes of the round: one text in several languages, from the first draft to the archive."""

    id = "minutes"
    kinds = frozenset(
        {"minutes", "minutes_paragraph", "minutes_version", "annex", "shared_comment", "internal_comment", "paragraph_source",
         "confirmation", "correction", "signature_record", "agenda_item", "issue", "delegation_member", "round"}
    )  # fmt: skip

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.files = FileQuestions()
        self.sight: Sight | None = None
        self.mode = TEXT
        self.current, self._showing = "", False
        self._reading, self._read_again = "", False
        self._checking, self._check_again = False, False
        self._internal: Marking | None = None
        self._beside: Marking = NOTHING
        self._kept: dict[str, Any] = {}
        self._margin: dict[str, list[Finding]] = {}
        self._build_head()
        self._build_body()
        self._side_timer = QTimer(self)
        self._side_timer.setSingleShot(True)
        self._side_timer.setInterval(0)  # several choices in one turn are read once
        self._side_timer.timeout.connect(self._read_side)
        self.steps, self.acts = StepActs(self), ParagraphActs(self)
        self.bracketing, self.beside, self.confirming = BracketActs(self), BesideActs(self), ConfirmActs(self)
        self.moves, self.paper = Moves(self), PaperActs(self)
        self._register()

    # ------------------------------------------------------------ reading

    @override
    def load(self, round_id: str) -> None:
        if round_id != self.round_id:
            self.current, self._margin = "", {}
            self.bar.end()
        super().load(round_id)
        if self._reading == round_id:
            self._read_again = True  # many changes in a row are shown once
            return
        self._reading, self._read_again = round_id, False
        job = self.context.read(lambda desk: read_sight(desk, round_id), self._take, owner=self)
        job.ended.connect(self._read_ended)

    @override
    def marking(self) -> Marking:
        if self.sight is None or self.sight.minutes is None:
            return NOTHING
        shown = [self.sight.joint]
        if self.mode == TEXT and self._inspector.isVisible():
            shown.append(self._beside)
        if self._internal is not None:
            shown.append(self._internal)
        return highest(shown)

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        kind, id = record
        if kind == "minutes_paragraph":
            self.current = id
            if self.sight is not None and self.sight.round_id == self.round_id:
                self.choose_paragraph(id, focus=True)
        elif kind == "notes":  # chosen on the notes page; what is shown is read before the offer is
            self.context.read(lambda _desk: id.split(), self.beside.propose, owner=self)

    @override
    def width_changed(self, width: float) -> None:
        self._outline_view.setVisible(width >= BARE and self.has_minutes)
        self._outline_rule.setVisible(width >= BARE and self.has_minutes)

    @override
    def keep(self) -> dict[str, Any]:
        editor = self.side.editor
        return {
            "round": self.round_id,
            "current": self.current,
            "mode": self.mode,
            "typed": self.text.unsaved(),
            "comment": (editor.kind, editor.text),
        }

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self._kept, self.current, self.mode = kept, kept["current"], kept["mode"]

    @override
    def areas(self) -> Sequence[QWidget]:
        parts = [self._outline_view, self._stack.currentWidget(), self._inspector]
        return [part for part in parts if part is not None and part.isVisible()]

    @override
    def first_focus(self) -> QWidget:
        if not self.has_minutes:
            return self._empty.button
        if self.mode == PREVIEW:
            return self.preview.first_focus()
        return self.text.first_focus() if self.mode == TEXT else self.compare

    # ------------------------------------------------------------ for the acts

    @property
    def paragraph(self) -> ParagraphView | None:
        """The current paragraph."""
        return self.paragraph_view(self.current)

    def paragraph_view(self, id: str) -> ParagraphView | None:
        """A paragraph as it was read last; the current one for ""."""
        return self.sight.paragraph(id or self.current) if self.sight is not None else None

    def finish_typing(self) -> None:
        """Saves what is typed and not saved yet, before something else is done with it."""
        self.text.finish()

    def show_internal(self, marking: Marking | None) -> None:
        """Says that a sheet with internal matter lies over the page, or (None) that it is gone."""
        self._internal = marking
        self.marking_has_changed()

    def choose_paragraph(self, id: str, *, focus: bool = False) -> None:
        """Makes a paragraph the current one."""
        changed, self.current = id != self.current, id
        self.text.set_current(id)
        self.outline.select(id)
        if focus:
            self.text.focus_cell(id, self.text.focused_language())
        if changed or self.side_of_paragraph != id:
            self._show_side()
            self.acts.enable()

    side_of_paragraph = ""
    """The paragraph that the side panel speaks of."""

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        views = (
            (TEXT, translate("minutes", "Text")),
            (COMPARE, translate("minutes", "Compare")),
            (PREVIEW, translate("minutes", "Preview")),
        )
        self._views = Segmented(views, name="page.minutes.view", accessible=translate("minutes", "View"))
        self._views.chosen.connect(self.show_mode)
        self._propose = self.action_button("minutes.propose")
        self._export = self.action_button("minutes.export")
        self.pick = VersionPick()
        self.pick.chosen.connect(lambda _older, _newer: self._compare())
        more = Button(icon="dots-three", kind="quiet", name=translate("minutes", "More"), object_name="page.minutes.more")
        more.clicked.connect(lambda _checked=False: self._show_menu(more))
        self._primaries = {id: self.action_button(f"minutes.{id}", "primary") for id in PRIMARIES}
        for id, button in self._primaries.items():
            if id != "sign":
                button.setIcon(QIcon())
        self.page_header(
            translate("minutes", "Minutes"),
            self._views,
            self.pick,
            self._propose,
            self._export,
            row(more),
            *self._primaries.values(),
        )
        for button in self._primaries.values():
            button.hide()
        self.pick.hide()
        self._export.hide()
        self.page_stepper()

    def _build_body(self) -> None:
        self.outline = Outline(self.context.side_of)
        self.outline.chosen.connect(self._outline_chosen)
        self._outline_view = ScrollPane(self.outline, WIDTH)
        self._outline_rule = Rule("v")
        self.text = TextPane(self.context.side_of)
        self.text.picked.connect(self._picked)
        self.text.asked.connect(self._text_asked)
        self.bar = BracketBar(self.context.dialogue.parties if self.context.dialogue is not None else ())
        centre = Pane("page").add(self.text, stretch=1)
        centre.add(self.bar)
        self.compare, self.preview = ComparePane(), PreviewPane()
        title = translate("minutes", "No minutes yet")
        words = translate(
            "minutes", "They say in both languages what was stated and decided. Open the draft and write, or propose from notes."
        )
        keys = self.context.keys("minutes.create")
        open_words = self.context.actions.spec("minutes.create").words
        self._empty = EmptyState(
            "file-text", title, words, open_words, keys, on=lambda: self.context.actions.run("minutes.create")
        )
        self._stack = QStackedWidget()
        self._panes: dict[str, QWidget] = {TEXT: centre, COMPARE: self.compare, PREVIEW: self.preview, "empty": self._empty}
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self.side = SidePane(self.context)
        self.side.wanted.connect(self._write_comment)
        self.side.opened.connect(
            lambda record, round_id: self.context.go_to.emit("minutes", ("minutes_paragraph", record), round_id)
        )
        self._inspector = QStackedWidget()
        self._inspector.addWidget(ScrollPane(self.side))
        self._inspector.addWidget(ScrollPane(self.compare.summary))
        body = Pane("page", across=True).add(self._outline_view, self._outline_rule).add(self._stack, stretch=1)
        self.set_body(body, inspector=self._inspector)

    def _register(self) -> None:
        self.text.worded.connect(self.acts.word)
        self.outline.asked.connect(self.moves.go_to_open)
        self.preview.wanted.connect(self.paper.make)
        self.preview.pictures_wanted.connect(self.paper.draw)
        self.bar.put.connect(self.bracketing.put_selected)
        self.side.settled.connect(self.beside.settle_comment)
        self.side.editor.saved.connect(self.beside.comment)
        handlers: list[tuple[str, Callable[[], object]]] = [
            ("minutes.view.text", lambda: self.show_mode(TEXT)),
            ("minutes.view.compare", lambda: self.show_mode(COMPARE)),
            ("minutes.view.preview", lambda: self.show_mode(PREVIEW)),
            ("minutes.comment.internal", lambda: self._write_comment("internal")),
            ("minutes.comment.joint", lambda: self._write_comment("joint")),
        ]
        groups = (self.steps, self.acts, self.bracketing, self.beside, self.confirming, self.moves, self.paper)
        for group in groups:
            handlers += group.handlers()
        self.context.handle(self, handlers)

    # ------------------------------------------------------------ showing

    @property
    def has_minutes(self) -> bool:
        """Has the round minutes, and were they read?"""
        return self.sight is not None and self.sight.minutes is not None

    def _read_ended(self, _job: object) -> None:
        self._reading = ""

    def _take(self, sight: Sight) -> None:
        if self._read_again or sight.round_id != self.round_id:
            self.load(self.round_id)
        elif sight != self.sight or self._kept:
            self._show(sight)

    def _show(self, sight: Sight) -> None:
        self.sight = sight
        view = sight.minutes
        self.steps.enable(view)
        self._show_primary(primary_of(view.state) if view is not None else "")
        if view is None:
            self._show_empty()
            return
        self.set_facts(" · ".join(part for part in (best(view.title), joint_words(sight.joint.words)) if part))
        if self.stepper is not None:
            words, place, reason, tone = step_words(view, len(sight.parties))
            self.stepper.show_steps(words, place, final=view.state == "archived", reason=reason, tone=tone)
            self.stepper.setVisible(True)
        self.outline.show_minutes(sight)
        self._show_text(sight)
        if sight.paragraph(self.current) is None:
            self.current = first_waiting(view)
        self._restore_typed()
        self.pick.show_versions(view)
        self.side_of_paragraph = ""
        self.choose_paragraph(self.current)
        self.show_mode(self.mode)
        self._read_margin()
        self.marking_has_changed()

    def _show_text(self, sight: Sight) -> None:
        """Shows the paragraphs. A row that goes hands the focus on by chance: that is nobody's choice."""
        inside = self.text.isAncestorOf(self.focusWidget() or self)
        self._showing = True
        self.text.show_minutes(sight.view, sight.drifts, sight.dates, self._margin)
        self._showing = False
        if inside and not self.text.focused_language() and sight.paragraph(self.current) is not None:
            self.text.focus_cell(self.current)

    def _picked(self, id: str) -> None:
        if not self._showing:
            self.choose_paragraph(id)

    def _show_primary(self, wanted: str) -> None:
        """Shows the button of the step that comes next; the focus does not get lost with the one before."""
        held = any(button.hasFocus() for button in self._primaries.values())
        for id, button in self._primaries.items():
            button.setVisible(id == wanted)
        if held:
            (self._primaries[wanted] if wanted else self.first_focus()).setFocus()

    def _show_empty(self) -> None:
        self.set_facts("")
        if self.stepper is not None:
            self.stepper.setVisible(False)
        self.acts.enable()
        self._stack.setCurrentWidget(self._empty)
        for part in (
            self._outline_view,
            self._outline_rule,
            self._inspector,
            self._views,
            self.pick,
            self._export,
            self._propose,
        ):
            part.hide()
        self.marking_has_changed()

    def show_mode(self, mode: str) -> None:
        """Shows the text, the comparison or the printed document."""
        if not self.has_minutes or self.sight is None:
            return
        moved, self.mode = mode != self.mode, mode
        self._views.choose(mode)
        self._views.show()
        self._stack.setCurrentWidget(self._panes[mode])
        wide = self.window().width() >= px(BARE)
        editable = self.sight.view.state in OPEN
        for part, shown in (
            (self._outline_view, wide and mode != PREVIEW),
            (self._outline_rule, wide and mode != PREVIEW),
            (self.pick, mode == COMPARE and bool(self.pick.older)),
            (self._propose, mode == TEXT and editable),
            (self._export, mode == PREVIEW),
        ):
            part.setVisible(shown)
        self._inspector.setCurrentIndex(1 if mode == COMPARE else 0)
        if not self.inspector_is_drawer:
            self._inspector.setVisible(mode != PREVIEW)
        elif mode == PREVIEW:
            self._inspector.hide()
        self.context.actions.enable("minutes.export", True)
        if mode == COMPARE:
            self._compare()
        elif mode == PREVIEW:
            self.paper.prepare()
        if moved:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.marking_has_changed()

    def _restore_typed(self) -> None:
        kept, self._kept = self._kept, {}
        if not kept or kept["round"] != self.round_id:
            return
        for id, texts in kept["typed"].items():
            for tag, text in texts.items():
                if id in self.text.rows:
                    self.text.rows[id].cells[tag].type_over(text)
        kind, text = kept["comment"]
        if kind:
            self.side.editor.write(kind, text)

    def _show_side(self) -> None:
        if self.sight is None or self.sight.minutes is None:
            return
        self.side_of_paragraph = self.current
        self.side.show_paragraph(self.sight, self.paragraph)
        self._side_timer.start()

    def _read_side(self) -> None:
        paragraph, sight = self.paragraph, self.sight
        if paragraph is None or sight is None:
            self._beside = NOTHING
            return
        self.context.read(lambda desk: read_side(desk, sight.view, paragraph), self._show_beside, owner=self)

    def _show_beside(self, side: Side) -> None:
        if side.paragraph == self.current:
            self._beside = side.internal
            self.side.show_beside(side)
            self.marking_has_changed()

    def _read_margin(self) -> None:
        """Formula helper and register lint: warnings beside the paragraphs, found off the GUI thread."""
        if self.sight is None or self.sight.view.state not in OPEN or not self.sight.view.paragraphs:
            return
        if self._checking:
            self._check_again = True
            return
        self._checking, self._check_again = True, False
        round_id, desk = self.round_id, self._desk()

        def work(_progress: Any) -> Mapping[str, list[Finding]]:
            found: dict[str, list[Finding]] = {}
            for one in papers.findings(desk, papers.minutes_document(desk, round_id), Stage.CIRCULATE):
                if one.kind in _MARGIN_KINDS and one.severity is not Severity.PASS:
                    found.setdefault(one.place, []).append(one)
            return found

        def ended() -> None:
            self._checking = False
            if self._check_again:
                self._read_margin()

        def show(found: Mapping[str, list[Finding]]) -> None:
            ended()
            if round_id == self.round_id and found != self._margin and self.sight is not None:
                self._margin = dict(found)
                self._show_text(self.sight)

        # What cannot be composed yet (a head without a name, a language without phrases) is told by the pre-flight.
        doing = translate("minutes", "Read the wording")
        self.context.run(work, show, doing=doing, owner=self, failed=lambda _error: ended())

    # ------------------------------------------------------------ what is asked from below and beside

    def _outline_chosen(self, id: str) -> None:
        self.choose_paragraph(id)
        self.text.bring_into_sight(id)

    def _text_asked(self, act: str, id: str, detail: str) -> None:
        self.choose_paragraph(id)
        if act == "show_change":
            self.acts.show_change(id, detail)
        elif act == "confirm_language":
            self.acts.confirm_language(id, detail)
        elif act == "settle":
            self.bracketing.settle(id)
        else:
            self.bracketing.begin()

    def _write_comment(self, kind: str) -> None:
        self.show_mode(TEXT)
        if not self._inspector.isVisible():
            self.toggle_inspector()
        self.side.editor.write(kind)

    def _show_menu(self, button: QWidget) -> None:
        from dialogue_app.ui.pages.minutes.menu import more_menu

        more_menu(self.context.actions, button).popup(button.mapToGlobal(button.rect().bottomLeft()))

    # ------------------------------------------------------------ compare and preview

    def _compare(self) -> None:
        if self.sight is None or self.sight.minutes is None:
            return
        view, older, newer = self.sight.view, self.pick.older, self.pick.newer
        if not older:
            self.compare.show_nothing(view)
            return

        def show(compared: tuple[ComparedParagraph, ...]) -> None:
            self.compare.show_comparison(view.languages, compared)

        self.context.read(lambda desk: read_comparison(desk, view.id, older, newer), show, owner=self)

    def _desk(self) -> Any:
        assert self.context.opened is not None
        return self.context.opened.desk
