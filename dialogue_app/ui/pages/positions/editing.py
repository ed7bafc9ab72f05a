"""What is changed in place on the positions page, without a sheet: words, points, marks, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogue_app.desk.views.positions import Limits
from dialogue_app.errors import ConflictError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import read_limits

if TYPE_CHECKING:
    from dialogue_app.ui.pages.positions.page import PositionsPage


class PositionsEditing:
    """Hands every edit in the page's forms to its verb."""

    def __init__(self, context: PageContext, page: PositionsPage) -> None:
        self._context, self._page = context, page
        own = page.own
        own.worded.connect(self._worded)
        own.mark.chosen.connect(self._marked)
        own.mandated.connect(self._mandated)
        own.point_added.connect(self._add_point)
        own.restricted.wanted.connect(self._limits_wanted)
        own.restricted.edited.connect(self._limit_edited)
        own.points.points.edited.connect(self._point_worded)
        own.points.delivered.connect(self._point_delivered)
        page.observed.corrected.connect(self._corrected)

    def _worded(self, field: str, text: str, started: str) -> None:
        position = self._page.own.position
        if position is None:
            return
        if field == "remark":
            self._page.work.frame(position, {"remark": started or None}, {"remark": text or None})
        else:
            self._page.work.word(position, field, text, started, typographic=self._page.own.typographic)

    def _marked(self, marking: Any) -> None:
        position = self._page.own.position
        if position is not None:
            self._page.work.mark(position, marking)

    def _mandated(self, mandate: str) -> None:
        position = self._page.own.position
        if position is not None:
            self._page.work.frame(position, {"mandate_id": position.mandate}, {"mandate_id": mandate or None})

    def _add_point(self, text: str) -> None:
        position = self._page.own.position
        if position is not None:
            self._page.work.add_point(
                position, text, if_raised=False, after=None, done=lambda _made: self._page.own.new_point.setFocus()
            )

    def _point_worded(self, id: str, _column: str, text: str, started: str) -> None:
        point = (
            next((line for line in self._page.own.position.points if line.id == id), None) if self._page.own.position else None
        )
        if point is not None:
            self._page.work.word_point(point, text, started, typographic=self._page.own.typographic)

    def _point_delivered(self, id: str, how_far: str) -> None:
        position = self._page.own.position
        point = next((line for line in position.points if line.id == id), None) if position is not None else None
        if position is not None and point is not None and position.state != "withdrawn":
            self._page.work.deliver_point(point, how_far, position.delivered_session)

    def _corrected(self, field: str, start: Any, new: Any) -> None:
        statement = self._page.observed.statement
        if statement is not None:
            empty = field == "remark"
            self._page.work.correct(statement, {field: start or None if empty else start}, {field: new or None if empty else new})

    def throw_switch(self) -> None:
        """Shows or hides what is restricted."""
        if self._page.shows_own:
            self._page.own.restricted.switch.toggle()

    def refresh_limits(self) -> None:
        """Reads red line and fallback again, if they are on screen."""
        if self._page.own.limits_shown:
            self._limits_wanted(True)

    def _limits_wanted(self, on: bool) -> None:
        position = self._page.own.position
        if not on or position is None:
            self._page.marking_has_changed()
            return

        def show(limits: Limits) -> None:
            editable = position.state not in words.HISTORY
            self._page.own.restricted.show_limits(position.id, limits, self._page.own.limit_portion, editable=editable)
            self._page.marking_has_changed()

        self._context.read(lambda desk: read_limits(desk, position.id), show, owner=self._page)

    def _limit_edited(self, field: str, text: str, started: str) -> None:
        position = self._page.own.position
        if position is not None:
            id = position.id
            self._page.work.set_limit(
                position, field, text, started, lambda error: self._limit_refused(id, field, text, started, error)
            )

    def _limit_refused(self, position: str, field: str, text: str, started: str, error: BaseException) -> bool:
        """Both wordings are compared only while restricted fields are on screen and the banner says so."""
        self._page.reload()
        if not isinstance(error, ConflictError) or self._page.own.limits_shown:
            return False
        self._page.own.restricted.hold(position, field, text, started)
        self._context.messages.warn(
            translate(
                "positions",
                "Somebody else changed the limits of this position meanwhile. Your words are kept: show restricted to compare.",
            ),
            title=translate("positions", "Two changes to the limits"),
        )
        return True
