"""The acts of the positions page: each asks in a sheet what it must know, then has it done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dialogue_app.desk.views.positions import ClearanceLine, ObservedPage, PointLine, PositionPage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import Cell, OpenCell
from dialogue_app.ui.pages.positions.sheets import IssueSheet, ObserveSheet, PositionSheet
from dialogue_app.ui.pages.positions.small_sheets import AnswerSheet, AskSheet, DeliverySheet, LaterSheet

if TYPE_CHECKING:
    from dialogue_app.ui.pages.positions.page import PositionsPage

STEP_ACTIONS = ("positions.submit", "positions.clear", "positions.current", "positions.redraft", "positions.withdraw")


class PositionsActs:
    """Acts on what the page shows now."""

    def __init__(self, context: PageContext, page: PositionsPage) -> None:
        self._context, self._page = context, page

    @property
    def opened(self) -> OpenCell | None:
        """The cell that is open."""
        return self._page.opened

    @property
    def position(self) -> PositionPage | None:
        """Our position that is shown."""
        return self._page.own.position if self._page.shows_own else None

    @property
    def statement(self) -> ObservedPage | None:
        """The statement of the other side that is shown."""
        return self._page.observed.statement if self._page.shows_statement else None

    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        """What the page's actions do."""
        steps = [(id, lambda id=id: self._step(id)) for id in STEP_ACTIONS]
        ticks = [(f"positions.point.{far}", lambda far=far: self._tick(far)) for far in ("yes", "partly", "no")]
        made: list[tuple[str, Callable[[], object]]] = [
            ("positions.new", self.new),
            ("positions.version", self.version),
            ("positions.observe", self.observe),
            ("positions.issue", self.issue),
            ("positions.deliver", self.deliver),
            ("positions.point.if_raised", lambda: self._on_point(self._page.work.set_if_raised)),
            ("positions.point.up", lambda: self._move(-1)),
            ("positions.point.down", lambda: self._move(1)),
            ("positions.point.remove", lambda: self._on_point(self._page.work.remove_point)),
            ("positions.clearance.ask", self.ask),
            ("positions.clearance.record", lambda: self._on_office(self.answer)),
            ("positions.clearance.drop", lambda: self._on_office(self._page.work.drop)),
            ("positions.observed.confirm", lambda: self._on_statement(self._page.work.confirm)),
            ("positions.observed.supersede", lambda: self._on_statement(self.supersede)),
            ("positions.history", self.history),
        ]
        return [*made, *steps, *ticks]

    def new(self) -> None:
        """Begins our position on an issue for a round."""
        data, cell = self._page.data, self._page.cell
        if data is None or cell is None:
            return

        def begin(where: Cell, given: dict[str, Any]) -> None:
            self._page.expect(where)
            self._page.work.create(where.round, where.issue, words.pick(data.title(where.issue)), given, self._page.show_made)

        self._context.show_sheet(PositionSheet(self._context, data, self.opened, cell._replace(party=""), begin))

    def begin(self, way: str) -> None:
        """Begins what an empty place offers."""
        opened, data = self.opened, self._page.data
        if way == "new":
            self.new()
        elif way == "observe":
            self.observe()
        elif opened is not None and data is not None and opened.earlier is not None:
            title = words.pick(data.title(opened.cell.issue))
            self._page.work.open_version(opened.earlier[0], title, opened.cell.round, self._page.show_made)

    def version(self) -> None:
        """Opens a new version of the position that is shown."""
        position = self.position
        if position is not None:
            self._page.work.open_version(position.id, words.pick(position.issue_title), None, self._page.show_made)

    def observe(self) -> None:
        """Records what the other side was heard to say."""
        data, opened = self._page.data, self.opened
        if data is None or opened is None:
            return

        def record(given: dict[str, Any]) -> None:
            party = next((line.code for line in data.parties if line.id == given["party"]), opened.cell.party)
            self._page.expect(opened.cell._replace(party=party))
            self._page.work.observe(given, words.pick(data.title(opened.cell.issue)), self._page.show_made)

        self._context.show_sheet(ObserveSheet(self._context, data, opened, opened.cell.party, record))

    def issue(self) -> None:
        """Adds an issue."""
        languages = self._context.dialogue.languages if self._context.dialogue is not None else ()
        self._context.show_sheet(IssueSheet(languages, lambda titles: self._page.work.add_issue(titles, self._page.show_made)))

    def deliver(self) -> None:
        """Notes in which session our position was delivered."""
        opened, position = self.opened, self.position
        if opened is not None and position is not None:
            self._context.show_sheet(
                DeliverySheet(opened, position, lambda session, how: self._page.work.deliver(position, session, how))
            )

    def ask(self) -> None:
        """Asks an office for its clearance."""
        position = self.position
        if position is not None:
            self._context.show_sheet(AskSheet(position, lambda office, person: self._page.work.ask(position, office, person)))

    def answer(self, line: ClearanceLine) -> None:
        """Records what an office answered."""
        position, data = self.position, self._page.data
        if position is not None and data is not None and position.state not in words.HISTORY:
            self._context.show_sheet(
                AnswerSheet(position, line, data.today, lambda status, on, who: self._page.work.record(line, status, on, who))
            )

    def supersede(self, statement: ObservedPage) -> None:
        """Chooses the later statement that takes the place of this one."""
        later = self._later(statement)
        if later:
            self._context.show_sheet(LaterSheet(statement, later, lambda by: self._page.work.supersede(statement, by)))

    def history(self) -> None:
        """Shows who changed what is shown, when and how. Limits are another record and never part of it."""
        position, statement = self.position, self.statement
        if position is not None:
            self._context.show_history("own_position", position.id, words.pick(position.issue_title))
        elif statement is not None:
            self._context.show_history("observed_position", statement.id, words.pick(statement.issue_title))

    def possible(self) -> frozenset[str]:
        """The actions that can be run now, by id."""
        found: set[str] = set()
        if self._page.data is not None:
            found |= {"positions.issue", "positions.filter"}
        if self.opened is None:
            return frozenset(found)
        found |= {"positions.new", "positions.observe"}
        if self.position is not None:
            found |= self._of_position(self.position)
        if self.statement is not None:
            found |= self._of_statement(self.statement)
        return frozenset(found)

    def _of_position(self, position: PositionPage) -> set[str]:
        found = {"positions.history", "positions.version", "positions.restricted"}
        prepared = any(line.state in ("draft", "in-clearance") for line in position.versions)
        if prepared:
            found.discard("positions.version")
        if words.can_step(position) and words.next_action(position):
            found.add(words.next_action(position))
        found |= {"positions.redraft"} if position.state in ("in-clearance", "withdrawn") else set()
        found |= {"positions.withdraw"} if "withdrawn" in position.steps else set()
        found |= {"positions.deliver"} if position.state != "withdrawn" else set()
        if position.state not in words.HISTORY:
            found |= {"positions.point.add", "positions.clearance.ask"}
            found |= {"positions.clearance.record", "positions.clearance.drop"} if position.clearances else set()
        if position.points and position.state != "withdrawn":
            found |= {f"positions.point.{act}" for act in ("yes", "partly", "no")}
            if position.state != "superseded":
                found |= {f"positions.point.{act}" for act in ("if_raised", "up", "down", "remove")}
        return found

    def _of_statement(self, statement: ObservedPage) -> set[str]:
        found = {"positions.history"}
        found |= {"positions.observed.confirm"} if "confirmed" in statement.steps else set()
        found |= {"positions.observed.supersede"} if "superseded" in statement.steps and self._later(statement) else set()
        return found

    def _later(self, statement: ObservedPage) -> list[tuple[str, str]]:
        """Statements recorded after this one, in this round, that hold."""
        opened = self.opened
        pages = opened.statements(statement.party) if opened is not None else ()
        number = translate("positions", "statement {number}: {text}")
        return [
            (page.id, number.format(number=page.version, text=page.stance))
            for page in pages
            if page.version > statement.version and page.state != "superseded"
        ]

    def _step(self, action: str) -> None:
        position = self.position
        if position is not None:
            self._page.own.leave()
            self._page.work.step(action, position)

    def _tick(self, how_far: str) -> None:
        position = self.position
        session = position.delivered_session if position is not None else None
        self._on_point(lambda point: self._page.work.deliver_point(point, how_far, session))

    def _move(self, step: int) -> None:
        position, point = self.position, self._page.own.points.current_point
        if position is None or point is None:
            return
        ids = [line.id for line in position.points]
        place = ids.index(point.id) + step
        if 0 <= place < len(ids):
            others = [id for id in ids if id != point.id]
            self._page.work.move_point(point, others[place - 1] if place else None)

    def _on_point(self, act: Callable[[PointLine], object]) -> None:
        point = self._page.own.points.current_point
        if self.position is not None and point is not None:
            act(point)

    def _on_office(self, act: Callable[[ClearanceLine], object]) -> None:
        line = self._page.own.clearances.current_line
        if self.position is not None and line is not None:
            act(line)

    def _on_statement(self, act: Callable[[ObservedPage], object]) -> None:
        if self.statement is not None:
            act(self.statement)
