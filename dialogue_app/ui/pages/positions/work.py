"""What the positions page does: every change it makes, each one verb of the desk with a name people know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from dialogue_app.desk import clearances, observed, talking_points, talks
from dialogue_app.desk import positions as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.positions import ClearanceLine, ObservedPage, PointLine, PositionPage
from dialogue_app.errors import ConflictError
from dialogue_app.model.states import Function
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words

Done = Callable[[Any], object]
Values = Mapping[str, Any]


class PositionsWork:
    """Runs verbs for the page; `refused` follows what was not done, so that the page can show what stands."""

    def __init__(self, context: PageContext, owner: QObject, refused: Callable[[BaseException], object]) -> None:
        self._context, self._owner, self._refused = context, owner, refused

    # ------------------------------------------------------------ our position

    def create(self, round_id: str, issue: str, title: str, words_: Values, done: Done) -> None:
        """Begins our position on an issue."""
        self._change(
            lambda desk: verbs.create_position(desk, round=round_id, issue=issue, **words_),
            translate("positions", "Begin our position on {issue}").format(issue=title),
            done=done,
        )

    def open_version(self, position: str, title: str, round_id: str | None, done: Done) -> None:
        """Opens a new draft out of a position, for its round or another."""
        self._change(
            lambda desk: verbs.open_version(desk, position=position, round=round_id),
            translate("positions", "Open a new version on {issue}").format(issue=title),
            done=done,
        )

    def word(self, position: PositionPage, field: str, text: str, started: str, *, typographic: bool) -> None:
        """Changes objective or arguments."""
        self._fields(
            lambda desk, start: verbs.word_position(
                desk, position=position.id, start=start, new={field: text}, typographic=typographic
            ),
            {field: started},
            self._on(translate("positions", "Word the position on {issue}"), position),
        )

    def set_limit(
        self, position: PositionPage, field: str, text: str, started: str, refused: Callable[[BaseException], object]
    ) -> None:
        """Changes red line or fallback; the words stand in no label. `refused(error)` precedes the telling of a refusal."""
        self._fields(
            lambda desk, start: verbs.set_limits(desk, position=position.id, start=start, new={field: text or None}),
            {field: started or None},
            self._on(translate("positions", "Change the limits on {issue}"), position),
            refused,
        )

    def frame(self, position: PositionPage, start: Values, new: Values) -> None:
        """Changes mandate or remark."""
        self._fields(
            lambda desk, before: verbs.frame_position(desk, position=position.id, start=before, new=new),
            start,
            self._on(translate("positions", "Change references on {issue}"), position),
        )

    def mark(self, position: PositionPage, marking: Values | None) -> None:
        """Gives our position another marking."""
        self._change(
            lambda desk: verbs.mark_position(desk, position=position.id, start=position.marking, marking=marking),
            self._on(translate("positions", "Mark the position on {issue}"), position),
        )

    def step(self, action: str, position: PositionPage) -> None:
        """Takes a position to another state. What only the approving principal may do is entered in the principal's name."""
        id, principal = position.id, Function.PRINCIPAL
        runs: dict[str, tuple[str, Callable[[Desk], Any]]] = {
            "positions.submit": (
                translate("positions", "Submit the position on {issue}"),
                lambda desk: verbs.submit_position(desk, position=id),
            ),
            "positions.clear": (
                translate("positions", "Clear the position on {issue}"),
                lambda desk: verbs.clear_position(desk, position=id),
            ),
            "positions.current": (
                translate("positions", "Make the position on {issue} current"),
                lambda desk: verbs.make_current(desk.acting_as(principal), position=id),
            ),
            "positions.redraft": (
                translate("positions", "Take the position on {issue} back to draft"),
                lambda desk: verbs.redraft_position(desk, position=id),
            ),
            "positions.withdraw": (
                translate("positions", "Withdraw the position on {issue}"),
                lambda desk: verbs.withdraw_position(
                    desk.acting_as(principal) if position.state == "current" else desk, position=id
                ),
            ),
        }
        doing, verb = runs[action]
        self._change(verb, self._on(doing, position))

    def deliver(self, position: PositionPage, session: str | None, how: str) -> None:
        """Notes in which sitting a position was delivered and how, or that it was not."""
        self._change(
            lambda desk: verbs.deliver_position(desk, position=position.id, session=session, delivered_as=how or None),
            self._on(translate("positions", "Note delivery on {issue}"), position),
        )

    # ------------------------------------------------------------ talking points

    def add_point(self, position: PositionPage, text: str, *, if_raised: bool, after: str | None, done: Done) -> None:
        """Adds words to be said."""
        self._change(
            lambda desk: talking_points.add_point(desk, position=position.id, text=text, if_raised=if_raised, after=after),
            self._on(translate("positions", "Add a talking point on {issue}"), position),
            done=done,
        )

    def word_point(self, point: PointLine, text: str, started: str, *, typographic: bool) -> None:
        """Changes the words of a point."""
        self._change(
            lambda desk: talking_points.edit_point(desk, point=point.id, start=started, text=text, typographic=typographic),
            translate("positions", "Word a talking point"),
            insist=lambda desk, error: talking_points.edit_point(
                desk, point=point.id, start=str(error.clashes[0].theirs or ""), text=text, typographic=typographic
            ),
        )

    def deliver_point(self, point: PointLine, how_far: str, session: str | None) -> None:
        """Notes whether a point was said."""
        if how_far != point.delivered:
            self._change(
                lambda desk: talking_points.deliver_point(
                    desk, point=point.id, how_far=how_far, session=session if how_far != "no" else None
                ),
                translate("positions", "Talking point: {delivered}").format(delivered=words.delivered_words(how_far)),
            )

    def set_if_raised(self, point: PointLine) -> None:
        """Turns a point into an answer that is given only if they raise the matter, or back."""
        doing = translate("positions", "Use a talking point only if raised")
        if point.if_raised:
            doing = translate("positions", "Use a talking point in any case")
        self._change(lambda desk: talking_points.set_if_raised(desk, point=point.id, if_raised=not point.if_raised), doing)

    def move_point(self, point: PointLine, after: str | None) -> None:
        """Puts a point behind another one, or first."""
        self._change(
            lambda desk: talking_points.move_point(desk, point=point.id, after=after),
            translate("positions", "Move a talking point"),
        )

    def remove_point(self, point: PointLine) -> None:
        """Takes out a point that was not said."""
        self._change(
            lambda desk: talking_points.remove_point(desk, point=point.id), translate("positions", "Remove a talking point")
        )

    # ------------------------------------------------------------ clearances

    def ask(self, position: PositionPage, office: str, person: str) -> None:
        """Asks an office for its clearance."""
        self._change(
            lambda desk: clearances.ask_clearance(desk, position=position.id, office=office, person=person or None),
            translate("positions", "Ask {office} for clearance").format(office=office),
        )

    def record(self, line: ClearanceLine, status: str, on: date, person: str) -> None:
        """Records what an office said."""
        self._change(
            lambda desk: clearances.record_clearance(
                desk, clearance=line.id, start=line.status, status=status, on=on, person=person or None
            ),
            translate("positions", "Record the answer of {office}").format(office=line.office),
        )

    def drop(self, line: ClearanceLine) -> None:
        """Asks an office no longer."""
        self._change(
            lambda desk: clearances.drop_clearance(desk, clearance=line.id),
            translate("positions", "Ask {office} no longer").format(office=line.office),
        )

    # ------------------------------------------------------------ the other side

    def observe(self, values: Values, title: str, done: Done) -> None:
        """Records what the other side was heard to say."""
        self._change(
            lambda desk: observed.record_observed(desk, **values),
            translate("positions", "Record what they said on {issue}").format(issue=title),
            done=done,
        )

    def correct(self, page: ObservedPage, start: Values, new: Values) -> None:
        """Corrects how a statement was recorded."""
        self._fields(
            lambda desk, before: observed.edit_observed(desk, observed=page.id, start=before, new=new),
            start,
            translate("positions", "Correct what they said on {issue}").format(issue=words.pick(page.issue_title)),
        )

    def confirm(self, page: ObservedPage) -> None:
        """Notes that another source bears a statement out."""
        self._change(
            lambda desk: observed.confirm_observed(desk, observed=page.id),
            translate("positions", "Confirm what they said on {issue}").format(issue=words.pick(page.issue_title)),
        )

    def supersede(self, page: ObservedPage, by: str) -> None:
        """Notes that a later statement takes the place of this one."""
        self._change(
            lambda desk: observed.supersede_observed(desk, observed=page.id, by=by),
            translate("positions", "Let a later statement on {issue} hold").format(issue=words.pick(page.issue_title)),
        )

    def add_issue(self, title: Mapping[str, str], done: Done) -> None:
        """Adds an issue, last."""
        self._change(lambda desk: talks.add_issue(desk, title=title), translate("positions", "Add an issue"), done=done)

    def _fields(
        self,
        verb: Callable[[Desk, Values], Any],
        start: Values,
        doing: str,
        refused: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Fields changed in place: where somebody else was quicker, mine can still be written over theirs."""

        def insist(desk: Desk, error: ConflictError) -> Any:
            theirs = {clash.field.partition(".")[0]: clash.theirs for clash in error.clashes}
            return verb(desk, {**start, **{key: value for key, value in theirs.items() if key in start}})

        self._change(lambda desk: verb(desk, start), doing, insist=insist, refused=refused)

    def _change(
        self,
        verb: Callable[[Desk], Any],
        doing: str,
        *,
        done: Done | None = None,
        insist: Callable[[Desk, ConflictError], Any] | None = None,
        refused: Callable[[BaseException], object] | None = None,
    ) -> None:
        self._context.change(verb, doing=doing, owner=self._owner, done=done, refused=refused or self._refused, insist=insist)

    @staticmethod
    def _on(pattern: str, position: PositionPage) -> str:
        return pattern.format(issue=words.pick(position.issue_title))
