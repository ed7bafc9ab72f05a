"""The agenda page: the joint table by session, our plan beside it, the steps between the sides."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app.desk.views.agenda import ItemRow
from dialogue_app.desk.views.agenda_compare import Compared, compare_versions
from dialogue_app.ui.afterwards import WhenPainted
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import moves, words
from dialogue_app.ui.pages.agenda.columns import AgendaModel
from dialogue_app.ui.pages.agenda.compare import CompareHead, CompareInspector, CompareList
from dialogue_app.ui.pages.agenda.inspector import Inspector
from dialogue_app.ui.pages.agenda.menus import fill_item_menu
from dialogue_app.ui.pages.agenda.moves import Move
from dialogue_app.ui.pages.agenda.rows import AgendaData, grouped, read_agenda, shown_marking, unmarked
from dialogue_app.ui.pages.agenda.steps import NEXT, blocked_words, facts_of, possible
from dialogue_app.ui.pages.agenda.tree import AgendaTree
from dialogue_app.ui.pages.base import NARROW, Page, page_width
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import NOTHING, Button, EmptyState, FilterBox, Marking, Pane, ScrollPane
from dialogue_app.ui.widgets.lists import show_menu

if TYPE_CHECKING:
    from dialogue_app.ui.pages.agenda.acts import AgendaActs
    from dialogue_app.ui.pages.agenda.export_sheet import ChooseFile
    from dialogue_app.ui.pages.agenda.work import AgendaWork

ROOMY = 1600
"""From this width at 100 % on every button of the page's head has room for its words."""
_MOVES: dict[str, Callable[[AgendaData, str], Move | None]] = {
    "up": lambda data, id: moves.step(data, id, -1),
    "down": lambda data, id: moves.step(data, id, 1),
    "nest": moves.nest,
    "lift": moves.lift,
}


class AgendaPage(Page):
    """What both sides know stands in the table; what is ours (minutes, leads, internal annotation) never leaves it."""

    id = "agenda"
    kinds = frozenset(
        {"agenda", "agenda_item", "item_plan", "agenda_event", "agenda_version", "session", "round", "delegation_member", "issue"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.data: AgendaData | None = None
        self.choose_file: ChooseFile | None = None
        self.files = FileQuestions()
        self._wanted = ""
        self._kept: dict[str, Any] = {}
        self._compared: tuple[Compared, ...] = ()
        self._build_head()
        self._build_body()
        self._connect()
        self._register()

    @cached_property
    def work(self) -> AgendaWork:
        """What changes the agenda; it brings the verbs along, so it is imported with the first change."""
        from dialogue_app.ui.pages.agenda.work import AgendaWork

        return AgendaWork(self.context, self, lambda _error: self.model.drop_pending())

    @cached_property
    def acts(self) -> AgendaActs:
        """What asks before it changes anything; it brings the sheets along, so it is imported with the first of them."""
        from dialogue_app.ui.pages.agenda.acts import AgendaActs

        return AgendaActs(self.context, self)

    # ------------------------------------------------------------ what the window asks

    @override
    def load(self, round_id: str) -> None:
        if round_id != self.round_id:
            self.inspector.show_nothing()
            self.data = None
        super().load(round_id)
        self.context.read(lambda desk: read_agenda(desk, round_id), self._show, owner=self, title=translate("agenda", "Agenda"))

    @override
    def marking(self) -> Marking:
        desk = self.context.opened.desk if self.context.opened is not None else None
        if desk is None or self.data is None:
            return NOTHING
        ours = self.inspector.shows_ours and self._inspectors.isVisible() and not self.comparing
        marks = self.inspector.marks() if ours else ()
        home = self.context.dialogue.parties[0][0] if self.context.dialogue is not None and self.context.dialogue.parties else ""
        return shown_marking(desk, marks) or unmarked(desk, home, ours=ours)

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        self._wanted = record[1]
        self.tree.tools.select_id(record[1])

    @override
    def width_changed(self, width: float) -> None:
        narrow = width < NARROW
        self.tree.tools.set_narrow(narrow)
        for button in self._quiet:
            button.set_bare(narrow or (width < ROOMY and button is not self._quiet[0] and button is not self._quiet[1]))
        self._filter.setVisible(not narrow or bool(self._filter.line.text()))
        self._place_stepper(narrow)

    @override
    def keep(self) -> dict[str, Any]:
        return {"current": self.tree.tools.current_id(), "filter": self._filter.line.text(), "inspector": self.inspector.keep()}

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self._wanted, self._kept = kept.get("current", ""), kept.get("inspector", {})
        self._filter.line.setText(kept.get("filter", ""))

    @override
    def first_focus(self) -> QWidget:
        if self._main.currentWidget() is self._empty:
            return self._empty.button
        return self.tree

    def expect(self, id: str) -> None:
        """The item to make current once it is shown."""
        self._wanted = id

    @property
    def comparing(self) -> bool:
        """Are two versions being compared?"""
        return self._main.currentWidget() is self._compare

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        self._filter = FilterBox(name="page.agenda.filter", placeholder=translate("agenda", "Filter the items"))
        self._filter.setMaximumWidth(px(150))
        self._step_button = Button(kind="primary", name="-", object_name="page.agenda.step", on=lambda: self.acts.next_step())
        buttons = [self.action_button(id) for id in ("agenda.compare", "agenda.carry", "agenda.export")]
        self._quiet = buttons
        for button in buttons:  # until the page knows its width: a head that asks for too much widens the window for good
            button.set_bare(True)
        self._head = self.page_header(
            translate("agenda", "Agenda"), self._filter, *buttons, self._step_button, self.action_button("agenda.item.add", "")
        )
        stepper = self.page_stepper()
        self._step_line = stepper.parentWidget()
        self._compare_head = CompareHead()
        self._compare_head.hide()
        lines = self.layout()
        if isinstance(lines, QBoxLayout) and self._step_line is not None:
            lines.insertWidget(lines.indexOf(self._step_line), self._compare_head)

    def _build_body(self) -> None:
        languages = self.context.dialogue.languages if self.context.dialogue is not None else ()
        self.model = AgendaModel(self.context, languages)
        self.tree = AgendaTree(self.model, self.context.preferences)
        self.inspector = Inspector(self.context)
        self._beside = WhenPainted(self.tree.viewport(), self._read_background)
        self._compare = CompareList()
        self._compare_facts = CompareInspector(self.context)
        self._empty = EmptyState(
            "list-numbers",
            translate("agenda", "No agenda yet"),
            translate(
                "agenda",
                "What both sides will talk about, in both languages. It starts as a draft that only our side sees.",
            ),
            translate("agenda", "Add the first item"),
            self.context.keys("agenda.item.add"),
            on=lambda: self.acts.add(),
        )
        self._blank = Pane("page")
        self._main = QStackedWidget()
        for part in (self._blank, self.tree, self._empty, self._compare):
            self._main.addWidget(part)
        self._inspectors = QStackedWidget()
        for pane in (self.inspector, self._compare_facts):
            self._inspectors.addWidget(ScrollPane(pane))
        self.set_body(self._main, inspector=self._inspectors)

    def _connect(self) -> None:
        self.tree.current_changed.connect(lambda _id: self._show_item())
        self.tree.move_wanted.connect(self._move)
        self.tree.lead_chosen.connect(self._lead)
        self.tree.activated_id.connect(lambda _id: self._activate())
        self.model.edited.connect(self._edited)
        self.model.drop_record = self._dropped
        self._filter.line.textChanged.connect(self.tree.tools.proxy.set_filter)
        self.inspector.joint_edited.connect(self._annotated)
        self.inspector.plan_edited.connect(self._planned)
        self.inspector.marked.connect(self._marked)
        self.inspector.said_chosen.connect(lambda record, round_id: self.context.go_to.emit("minutes", record, round_id))
        self._compare_head.wanted.connect(self._compare_again)
        self._compare_head.closed.connect(lambda: self._set_comparing(False))
        show_menu(self.tree, self._fill_menu)

    def _register(self) -> None:
        handlers: list[tuple[str, Callable[[], object]]] = [
            ("agenda.item.add", lambda: self.acts.add()),
            ("agenda.item.edit", lambda: self.tree.edit_key(f"title.{self._language()}")),
            ("agenda.item.delete", lambda: self._on_item(self.work.delete)),
            ("agenda.item.conclude", lambda: self._on_item(self.work.conclude)),
            ("agenda.item.history", lambda: self._on_item(self.acts.history)),
            ("agenda.back", lambda: self.acts.step_back()),
            ("agenda.compare", lambda: self._set_comparing(not self.comparing)),
            ("agenda.change.next", lambda: self._compare.step(1)),
            ("agenda.change.previous", lambda: self._compare.step(-1)),
            ("agenda.carry", lambda: self.acts.carry()),
            ("agenda.export", lambda: self.acts.export()),
            ("agenda.sent_back", lambda: self.acts.choose_sent_back()),
            ("agenda.filter", self._to_filter),
            ("agenda.copy", self._copy),
        ]
        handlers += [(f"agenda.item.{move}", lambda move=move: self._move(move)) for move in _MOVES]  # type: ignore[misc]
        for kind in ("withdraw", "defer", "suspend", "take_up"):
            handlers.append((f"agenda.item.{kind}", lambda kind=kind: self.acts.happen(kind)))  # type: ignore[misc]
        handlers += [(action, lambda: self.acts.next_step()) for action in NEXT.values()]
        self.context.handle(self, handlers)
        self._enable()

    def _place_stepper(self, narrow: bool) -> None:
        """In narrow windows the states stand in the page's head instead of their own line."""
        line, stepper, head = self._step_line, self.stepper, self._head
        if stepper is None or not isinstance(line, Pane):
            return
        facts = head.findChild(QWidget, "page.agenda.facts")
        if narrow and stepper.parentWidget() is not head:
            head.lines.insertWidget(1, stepper, 3)
        elif not narrow and stepper.parentWidget() is head:
            line.lines.addWidget(stepper)
        line.setVisible(not narrow and not self.comparing)
        if facts is not None:
            facts.setVisible(not narrow)

    # ------------------------------------------------------------ showing

    def _show(self, data: AgendaData) -> None:
        if data.table.round != self.round_id:
            return
        self.data = data
        current = self._wanted or self.tree.tools.current_id()
        self.model.show_agenda(data, grouped(data))
        self._select(current)
        self.set_facts(facts_of(data))
        self._show_steps(data)
        if not self.comparing:
            self._show_main(self.tree if data.table.items else self._empty)
        elif data.table.versions:
            self._compare_head.offer(data.table, data.here.zone)
            self._compare_again()
        else:
            self._set_comparing(False)
        self._show_item()
        if self._kept:
            self.inspector.restore(self._kept)
            self._kept = {}
        self.marking_has_changed()

    def _show_main(self, part: QWidget) -> None:
        had = self.isAncestorOf(self.window().focusWidget() or self) and self._main.currentWidget() is not part
        waiting = self._main.currentWidget() is self._blank
        self._main.setCurrentWidget(part)
        if part is self._empty or (waiting and had):
            self.first_focus().setFocus()

    def _select(self, id: str) -> None:
        if id and self.tree.tools.current_id() != id:
            self.tree.tools.select_id(id)
        self._wanted = ""
        if not self.tree.tools.current_id() and self.data is not None and self.data.table.items:
            self.tree.tools.select_id(self.data.table.items[0].id)

    def _show_item(self) -> None:
        line = self.tree.current_line()
        if line is None or self.data is None:
            self.inspector.show_nothing()
        else:
            self.inspector.show_item(self.data, line.item)
            self._beside.ask()
        self._enable()
        self.marking_has_changed()

    def _read_background(self) -> None:
        """Reads what stands beside the current item once the table is painted: nobody waits for that to see the agenda."""
        line = self.tree.current_line()
        if line is not None and self.data is not None:
            self.context.read(lambda desk: _background(desk, line.item.id), self.inspector.show_background, owner=self.inspector)

    def _show_steps(self, data: AgendaData) -> None:
        if self.stepper is None:
            return
        states = list(words.STEPS)
        place = min(states.index(data.table.state) if data.table.state in states else len(states), len(states) - 1)
        reason, tone = blocked_words(data)
        self.stepper.show_steps([words.step_words(state) for state in states], place, final=data.sealed, reason=reason, tone=tone)
        action = NEXT.get(data.table.following or "", "")
        due = data.table.following != "closed" or not data.table.blocks
        self._step_button.setVisible(bool(action) and bool(data.table.items) and due)
        if action:
            spec = self.context.actions.spec(action)
            self._step_button.set_words(spec.words)
        self._step_button.setEnabled(not data.table.blocks)

    def _enable(self) -> None:
        line, data = self.tree.current_line(), self.data
        allowed = possible(data, line.item if line is not None else None, comparing=self.comparing)
        for spec in (spec for spec in self.context.actions if spec.page == "agenda"):
            self.context.actions.enable(spec.id, spec.id in allowed)

    def _language(self) -> str:
        return self.data.table.languages[0] if self.data is not None and self.data.table.languages else "en"

    # ------------------------------------------------------------ editing in place

    def _activate(self) -> None:
        """Enter changes the title; where it stays as adopted, it shows the inspector."""
        if not self.tree.edit_key(f"title.{self._language()}"):
            self.toggle_inspector()

    def _edited(self, id: str, column: str, text: str, started: str) -> None:
        item = self.data.item(id) if self.data is not None else None
        if item is None:
            return
        if column.startswith("title."):
            self.work.retitle(item, column.partition(".")[2], text, started)
        elif text.strip() and not text.strip().isdecimal():
            self.context.messages.warn(
                translate("agenda", "“{text}” is no number of minutes: type a whole number such as 40.").format(text=text),
                title=translate("agenda", "Minutes planned"),
            )
            self.model.drop_pending()
        else:
            before = int(started) if started else None
            self.work.plan(item, {"minutes": before}, {"minutes": int(text) if text.strip() else None})

    def _lead(self, id: str, person: str) -> None:
        item = self.data.item(id) if self.data is not None else None
        if item is not None and self.data is not None:
            self.work.plan(item, {"lead_id": self.data.plan.plans[id].lead}, {"lead_id": person or None})

    def _annotated(self, language: str, text: str, started: str) -> None:
        item = self._inspected()
        if item is not None:
            self.work.annotate(item, language, text, started)

    def _planned(self, text: str, started: str) -> None:
        item = self._inspected()
        if item is not None:
            self.work.plan(item, {"annotation": started}, {"annotation": text})

    def _marked(self, marking: Any) -> None:
        item = self._inspected()
        if item is not None and self.data is not None:
            self.work.mark(item, self.data.plan.plans[item.id], marking)

    def _inspected(self) -> ItemRow | None:
        return self.data.item(self.inspector.item_id) if self.data is not None else None

    # ------------------------------------------------------------ moving

    def _move(self, way: str) -> None:
        line = self.tree.current_line()
        if line is None or self.data is None or not self.context.actions.action(f"agenda.item.{way}").isEnabled():
            return
        move = _MOVES[way](self.data, line.id)
        if move is not None:
            self._carry_out(line.item, move)

    def _dropped(self, id: str, target: str, row: int) -> bool:
        item = self.data.item(id) if self.data is not None else None
        move = moves.dropped(self.data, id, target, row) if self.data is not None else None
        if item is None or move is None:
            return False
        self._carry_out(item, move)
        return True

    def _carry_out(self, item: ItemRow, move: Move) -> None:
        data = self.data
        if data is None:
            return
        self._wanted = item.id
        if data.table.state == "adopted" and move.session is not None and move.parent == item.parent:
            self.work.move(item, Move(item.id, move.parent, move.after, move.session, ordered=False))
        elif data.table.state == "adopted" and move.parent == item.parent:
            title = translate("agenda", "Take item {number} in another order").format(number=words.number_words(item.number))
            self.acts.ask(
                title, translate("agenda", "Take in this order"), lambda event: self.work.reorder(item, move, event), reason=False
            )
        else:
            self.work.move(item, move)

    # ------------------------------------------------------------ acts

    def _on_item(self, act: Callable[[ItemRow], object]) -> None:
        line = self.tree.current_line()
        if line is not None:
            act(line.item)

    def _to_filter(self) -> None:
        self._filter.show()
        self._filter.line.setFocus()
        self._filter.line.selectAll()

    def _copy(self) -> None:
        self.tree.clearSelection()
        self.tree.tools.copy_tsv()
        self.context.messages.say(translate("agenda", "The agenda is on the clipboard, one line for each item"), "ok")

    def _fill_menu(self, menu: QMenu, id: str) -> None:
        if id and self.tree.tools.current_id() != id:
            self.tree.tools.select_id(id)
        line = self.tree.current_line()
        if line is not None and self.data is not None:
            fill_item_menu(menu, self.context, self.data, line, self.work)

    # ------------------------------------------------------------ comparing

    def _set_comparing(self, on: bool) -> None:
        data = self.data
        if data is None or (on and not data.table.versions):
            return
        self._head.setVisible(not on)
        self._compare_head.setVisible(on)
        self._inspectors.setCurrentIndex(1 if on else 0)
        self._main.setCurrentWidget(self._compare if on else self.tree if data.table.items else self._empty)
        self._place_stepper(page_width(self) < NARROW)
        if on:
            self._compare_head.offer(data.table, data.here.zone)
            self._compare_again()
            self._compare_head.before.setFocus()
        else:
            self.first_focus().setFocus()
        self._enable()
        self.marking_has_changed()

    def _compare_again(self) -> None:
        data = self.data
        if data is None:
            return
        before, after = self._compare_head.versions
        languages = self._compare_head.languages(data.table)

        def show(lines: tuple[Compared, ...]) -> None:
            self._compared = lines
            self._compare.show_lines(lines, languages)
            self._compare_facts.show_lines(data, lines)

        self.context.read(lambda desk: _compared(desk, data, before, after), show, owner=self._compare)


def _background(desk: Any, item: str) -> Any:
    from dialogue_app.desk.views.agenda_item import item_background

    with desk.workspace.read() as read:
        return item_background(read, item)


def _compared(desk: Any, data: AgendaData, before: int, after: int | None) -> tuple[Compared, ...]:
    with desk.workspace.read() as read:
        return compare_versions(read, data.table, before, after)
