"""The positions page: the matrix, the position that is open, and everything ever said on its issue."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app.desk.views.positions import ObservedPage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.base import NARROW, Page
from dialogue_app.ui.pages.positions.acts import PositionsActs
from dialogue_app.ui.pages.positions.editing import PositionsEditing
from dialogue_app.ui.pages.positions.empty_cell import EmptyCell
from dialogue_app.ui.pages.positions.flow import settle
from dialogue_app.ui.pages.positions.legend import Legend
from dialogue_app.ui.pages.positions.matrix_view import MatrixView
from dialogue_app.ui.pages.positions.observed_pane import ObservedPane
from dialogue_app.ui.pages.positions.own_pane import OwnPane
from dialogue_app.ui.pages.positions.reading import (
    Cell,
    MatrixData,
    OpenCell,
    banner_of,
    read_cell,
    read_matrix,
    read_place,
)
from dialogue_app.ui.pages.positions.said_pane import SaidPane
from dialogue_app.ui.pages.positions.work import PositionsWork
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import NOTHING, EmptyState, FilterBox, Label, Marking, Pane, Rule, ScrollPane
from dialogue_app.ui.widgets.lists import show_menu

_PAGES = {"minutes_paragraph": "minutes", "note": "notes"}
_HERE = frozenset({"own_position", "talking_point", "observed_position"})


class PositionsPage(Page):
    """Our own positions are cleared, the other side's are observed: two kinds of cell, two forms, never one."""

    id = "positions"
    kinds = frozenset(
        {"own_position", "observed_position", "talking_point", "clearance", "position_limits", "mandate", "issue", "round",
         "session", "minutes_paragraph", "correction", "note", "note_revision", "attachment", "paper", "agenda_item"}
    )  # fmt: skip

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.data: MatrixData | None = None
        self.opened: OpenCell | None = None
        self.cell: Cell | None = None
        self._version, self._statement = "", ""
        self._wanted: Cell | None = None
        self._record: RecordKey | None = None
        self.work = PositionsWork(context, self, self._refused)
        self.acts = PositionsActs(context, self)
        self._build_head()
        self._build_body()
        self.editing = PositionsEditing(context, self)
        self._connect()
        context.handle(
            self,
            [
                *self.acts.handlers(),
                ("positions.filter", self._to_filter),
                ("positions.restricted", self.editing.throw_switch),
                ("positions.point.add", self._to_new_point),
            ],
        )
        self._enable()

    # ------------------------------------------------------------ what the window asks

    @override
    def load(self, round_id: str) -> None:
        if round_id != self.round_id:
            self.own.restricted.hide_limits()
            if self.cell is not None and self._wanted is None:
                self._wanted = self.cell._replace(round=round_id)
        super().load(round_id)
        self.context.read(read_matrix, self._show_matrix, owner=self, title=translate("positions", "Positions"))

    @override
    def marking(self) -> Marking:
        desk = self.context.opened.desk if self.context.opened is not None else None
        if desk is None or self.opened is None:
            return NOTHING
        marks = [*self.said.marks()] if self._said_scroll.isVisible() else []
        if self.shows_own:
            marks += [*self.own.marks(), *(page.marking for page in self.opened.observed)]
        elif self.shows_statement:
            marks += [*self.observed.marks(), *(page.marking for page in self.opened.statements(self.opened.cell.party))]
        return banner_of(desk, marks)

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        if record[0] in _HERE:
            self._record = record
            self._find_record()

    @override
    def width_changed(self, width: float) -> None:
        self.matrix.set_narrow(width < NARROW)
        self._filter.setVisible(width >= NARROW or bool(self._filter.line.text()))
        self._share_width()

    @override
    def areas(self) -> list[QWidget]:
        if self._main.currentWidget() is not self._split:
            return [self._main]
        detail: QWidget = self._detail_focus()
        return [area for area in (self.matrix, detail, self._said_scroll) if area.isVisible()]

    @override
    def keep(self) -> dict[str, Any]:
        self._leave()
        return {"cell": list(self.cell or ()), "filter": self._filter.line.text(), "version": self._version}

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        if kept.get("cell"):
            self._wanted = Cell(*kept["cell"])
            self._version = kept.get("version", "")
        self._filter.line.setText(kept.get("filter", ""))

    @override
    def first_focus(self) -> QWidget:
        return self._empty.button if self._main.currentWidget() is self._empty else self.matrix

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()
        self.own.restricted.hide_limits()

    @property
    def shows_own(self) -> bool:
        """Is a position of ours on screen?"""
        return self._detail.currentWidget() is self._own_scroll and self.own.position is not None

    @property
    def shows_statement(self) -> bool:
        """Is a statement of the other side on screen?"""
        return self._detail.currentWidget() is self._observed_scroll and self.observed.statement is not None

    def expect(self, cell: Cell) -> None:
        """The cell to open once it is shown again."""
        self._wanted = cell

    def show_made(self, made: Any) -> None:
        """Opens what a verb has just made."""
        records = list(getattr(made, "records", ()))
        issue = next((id for kind, id in records if kind == "issue"), "")
        record = next(((kind, id) for kind, id in records if kind in ("own_position", "observed_position")), None)
        if issue and self.round_id:
            self._wanted = Cell(issue, self.round_id)
            self.reload()
        elif record is not None:
            self._record = record
            self.reload()

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        self._filter = FilterBox(name="page.positions.filter", placeholder=translate("positions", "Filter the issues"))
        self.page_header(
            translate("positions", "Positions"),
            self._filter,
            self.action_button("positions.observe"),
            self.action_button("positions.version"),
            self.action_button("positions.new", ""),
        )
        self.set_facts(translate("positions", "Own positions are cleared; the other side's are observed"))

    def _build_body(self) -> None:
        self.matrix = MatrixView(self.context)
        self.own, self.observed = OwnPane(self.context), ObservedPane(self.context)
        self.nothing, self.said = EmptyCell(self.context), SaidPane(self.context)
        left = Pane("page").add(self.matrix, stretch=1).add(Rule(), Legend())
        self._detail = QStackedWidget()
        choose = Pane("page", margins=(16, 12, 16, 12)).add(
            Label(translate("positions", "Choose a cell to open it."), tone="text.tertiary", wrap=True), "stretch"
        )
        self._choose_pane, self._own_scroll = ScrollPane(choose), _scroll(self.own)
        self._observed_scroll, self._nothing_scroll = _scroll(self.observed), _scroll(self.nothing)
        for part in (self._choose_pane, self._own_scroll, self._observed_scroll, self._nothing_scroll):
            self._detail.addWidget(part)
        self._detail.setMinimumWidth(px(300))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("page.positions.split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(left)
        self._split.addWidget(self._detail)
        self._split.setStretchFactor(1, 1)
        self._empty = EmptyState(
            "scales",
            translate("positions", "No issue yet"),
            translate("positions", "Positions are held issue by issue, round by round. Name the first issue of these talks."),
            translate("positions", "Add the first issue"),
            self.context.keys("positions.issue"),
            on=self.acts.issue,
        )
        self._main = QStackedWidget()
        for page in (Pane("page"), self._split, self._empty):
            self._main.addWidget(page)
        self._said_scroll = ScrollPane(self.said)
        self.set_body(self._main, inspector=self._said_scroll)

    def _connect(self) -> None:
        self.matrix.chosen.connect(self._chosen)
        self.matrix.entered.connect(self._entered)
        self._filter.line.textChanged.connect(self.matrix.set_filter)
        run = self.context.actions.run
        self.own.act.connect(run)
        self.own.head.version_chosen.connect(self._choose_version)
        self.own.statement_chosen.connect(self._go_to_side)
        self.own.clearances.activated_id.connect(lambda _id: run("positions.clearance.record"))
        self.own.clearances.dropped.connect(lambda _id: run("positions.clearance.drop"))
        self.own.points.removed.connect(lambda _id: run("positions.point.remove"))
        self.observed.act.connect(run)
        self.observed.statement_chosen.connect(self._choose_statement)
        self.observed.ours_chosen.connect(lambda: self._go_to_side(""))
        self.nothing.begin.connect(self.acts.begin)
        self.said.chosen.connect(self._jump)
        show_menu(self.own.points, lambda menu, _id: self._fill(menu, "positions.point."))
        show_menu(self.own.clearances, lambda menu, _id: self._fill(menu, "positions.clearance."))

    # ------------------------------------------------------------ showing

    def _show_matrix(self, data: MatrixData) -> None:
        self.data = data
        first = not self.matrix.cells.rowCount()
        self.matrix.show_matrix(data, self.round_id)
        self._main.setCurrentWidget(self._split if data.matrix.issues else self._empty)
        if not data.matrix.issues:
            self.opened, self.cell = None, None
            self._enable()
            self.marking_has_changed()
            return
        if first:
            self.matrix.set_filter(self._filter.line.text())
            self._share_width()
        if self._record is not None:
            self._find_record()
            return
        wanted = self._wanted or self.cell or self._first_cell(data)
        self._wanted = None
        self._open(wanted if self.matrix.choose(wanted, quiet=True) else self._first_cell(data))

    def _open(self, cell: Cell) -> None:
        """Reads and shows a cell; what is being typed in another one is saved."""
        data = self.data
        if data is None:
            return
        if cell != self.cell:
            if self.cell is not None:
                self._leave()
                if cell[:2] != self.cell[:2]:
                    self._version, self._statement = "", ""
            self.own.restricted.hide_limits()
        self.cell = cell
        self.matrix.choose(cell, quiet=True)
        version = self._version
        self.context.read(lambda desk: read_cell(desk, data, cell, version), self._show_cell, owner=self)

    def _show_cell(self, opened: OpenCell) -> None:
        if self.data is None or opened.cell != self.cell:
            return
        self.opened = opened
        theirs = self._statement_of(opened)
        if opened.cell.party and theirs is not None:
            self.own.show_nothing()
            self.observed.show_statement(opened, theirs)
            self._show_detail(self._observed_scroll)
        elif not opened.cell.party and opened.own is not None:
            self.observed.show_nothing()
            self.own.show_position(opened)
            self._show_detail(self._own_scroll)
            self.editing.refresh_limits()
        else:
            self.own.show_nothing()
            self.observed.show_nothing()
            self.nothing.show_cell(self.data, opened)
            self._show_detail(self._nothing_scroll)
        self.said.show_said(opened)
        for scroll in (self._detail.currentWidget(), self._said_scroll):
            if isinstance(scroll, ScrollPane):
                settle(scroll)
        self._enable()
        self.marking_has_changed()

    def _show_detail(self, part: QWidget) -> None:
        """What had the focus in the part that goes gives it to the matrix."""
        here, focus = self._detail.currentWidget(), self.window().focusWidget()
        lost = here is not part and here is not None and focus is not None and here.isAncestorOf(focus)
        self._detail.setCurrentWidget(part)
        if lost:
            self.matrix.setFocus()

    def _statement_of(self, opened: OpenCell) -> ObservedPage | None:
        pages = opened.statements(opened.cell.party)
        return next((page for page in pages if page.id == self._statement), pages[0] if pages else None)

    def _first_cell(self, data: MatrixData) -> Cell:
        held = [line.id for line in data.matrix.issues if (line.id, self.round_id) in data.matrix.own]
        return Cell(held[0] if held else data.matrix.issues[0].id, self.round_id)

    def _find_record(self) -> None:
        """Opens the cell of the record that is wanted; kept until the matrix has been read."""
        data, record = self.data, self._record
        if data is None or record is None:
            return
        self._record = None

        def found(place: tuple[Cell, str] | None) -> None:
            if place is not None:
                cell, id = place
                self._version, self._statement = ("", id) if cell.party else (id, "")
                self._keep_choice(cell)
                self._open(cell)

        self.context.read(lambda desk: read_place(desk, data, *record), found, owner=self)

    def _keep_choice(self, cell: Cell) -> None:
        """Another cell would forget the version that was asked for: it becomes the current one first."""
        if self.cell is not None and cell != self.cell:
            self._leave()
            self.own.restricted.hide_limits()
        self.cell = cell

    def _enable(self) -> None:
        allowed = self.acts.possible()
        for spec in (spec for spec in self.context.actions if spec.page == self.id):
            self.context.actions.enable(spec.id, spec.id in allowed)

    def _share_width(self) -> None:
        """The matrix takes what its rounds need, the form at least what it can be read in."""
        whole = self._split.width()
        wanted = min(self.matrix.wanted_width, max(px(300), whole - px(360)))
        if whole > px(500):
            self._split.setSizes([wanted, whole - wanted])

    def _detail_focus(self) -> QWidget:
        return self._detail.currentWidget() or self._detail

    # ------------------------------------------------------------ choosing

    def _chosen(self, cell: Cell) -> None:
        self._statement = ""
        self._open(cell)

    def _entered(self, cell: Cell | None) -> None:
        """Enter goes into the form of a cell, or begins what is missing there."""
        if cell is None or self.opened is None or self.opened.cell != cell:
            return
        if self.shows_own:
            self.own.setFocus()
            self._focus("page.positions.objective")
        elif self.shows_statement:
            self._focus("page.positions.observed.stance")
        elif cell.party:
            self.acts.observe()
        else:
            self.acts.begin("earlier" if self.opened.earlier is not None else "new")

    def _focus(self, name: str) -> None:
        found = self.findChild(QWidget, name)
        if found is not None:
            found.setFocus()

    def _go_to_side(self, party: str) -> None:
        if self.cell is not None:
            self._chosen(self.cell._replace(party=party))

    def _choose_version(self, id: str) -> None:
        self._leave()
        self._version = id
        if self.cell is not None:
            self._open(self.cell)

    def _choose_statement(self, id: str) -> None:
        self._statement = id
        if self.opened is not None:
            self._show_cell(self.opened)

    def _jump(self, kind: str, record: str, round_id: str) -> None:
        if kind in _HERE:
            self.go_to_record((kind, record))
        elif kind in _PAGES:
            self.context.go_to.emit(_PAGES[kind], (kind, record), round_id)

    def _to_filter(self) -> None:
        self._filter.show()
        self._filter.line.setFocus()
        self._filter.line.selectAll()

    def _to_new_point(self) -> None:
        self.own.new_point.setFocus()

    def _fill(self, menu: QMenu, prefix: str) -> None:
        menu.setObjectName("page.positions.menu")
        for spec in self.context.actions:
            action = self.context.actions.action(spec.id)
            if spec.id.startswith(prefix) and action.isEnabled():
                menu.addAction(action)

    # ------------------------------------------------------------ editing in place

    def _leave(self) -> None:
        self.own.leave()
        self.observed.leave()

    def _refused(self, _error: BaseException) -> None:
        self.own.points.points.drop_pending()
        self.reload()


def _scroll(part: Pane) -> ScrollPane:
    """A form in a pane that scrolls as a whole."""
    return ScrollPane(Pane("page", margins=(16, 12, 16, 16)).add(part, "stretch"))
