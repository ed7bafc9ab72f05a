"""Where a round stands: its states in order, the one that can come next, and what blocks it in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import rounds
from dialogue_app.desk.round_needs import Lack
from dialogue_app.desk.views.round_steps import STATES, NextState, RoundStanding, round_standing
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.widgets import Button, Glyph, Label, Sheet, Stepper, row

_ACTS = {
    "proposed": QT_TRANSLATE_NOOP("round", "Back to proposed"),
    "confirmed": QT_TRANSLATE_NOOP("round", "Confirm the round"),
    "in-session": QT_TRANSLATE_NOOP("round", "Begin the round"),
    "minutes-in-circulation": QT_TRANSLATE_NOOP("round", "Minutes are in circulation"),
    "closed": QT_TRANSLATE_NOOP("round", "Close the round"),
}
_NAMES = {
    "proposed": QT_TRANSLATE_NOOP("round", "Proposed"),
    "confirmed": QT_TRANSLATE_NOOP("round", "Confirmed"),
    "in-session": QT_TRANSLATE_NOOP("round", "In session"),
    "minutes-in-circulation": QT_TRANSLATE_NOOP("round", "Minutes in circulation"),
    "closed": QT_TRANSLATE_NOOP("round", "Closed"),
}
_LACKS = {
    Lack.SESSION: QT_TRANSLATE_NOOP("round", "No session is planned yet."),
    Lack.HEAD: QT_TRANSLATE_NOOP("round", "A delegation has no head yet."),
    Lack.MINUTES: QT_TRANSLATE_NOOP("round", "The minutes have not been circulated."),
    Lack.UNSIGNED: QT_TRANSLATE_NOOP("round", "The minutes are neither signed nor lapsed."),
}
_WAYS = {Lack.SESSION: "round.sessions", Lack.HEAD: "go.delegations", Lack.MINUTES: "go.minutes", Lack.UNSIGNED: "go.minutes"}


class RoundStateSheet(Sheet):
    """Each state that can come next has its button; a blocked one says why, and leads to where it is settled."""

    def __init__(self, context: PageContext, standing: RoundStanding) -> None:
        title = translate("round", "Where round {number} stands").format(number=standing.ordinal)
        super().__init__(title, glyph="path", width=740, name="sheet.state")
        self._context, self._standing = context, standing
        steps = Stepper(name="sheet.state.steps")
        current = STATES.index(standing.state) if standing.state in STATES else 0
        steps.show_steps([state_words(state) for state in STATES], current, final=standing.state == "closed")
        self.body.add(steps)
        self.buttons: dict[str, Button] = {}
        ahead = [each for each in standing.following if STATES.index(each.state) > current]
        for each in standing.following:
            self._offer(each, primary=bool(ahead) and each is ahead[0])
        if not standing.following:
            self.body.add(Label(translate("round", "The round is closed: nothing follows."), "body", "text.secondary"))
        self.refusal = Label("", "small", "state.danger", wrap=True, name="sheet.state.refusal")
        self.refusal.hide()
        self.body.add(self.refusal)

    @override
    def first_focus(self) -> QWidget:
        return next((button for button in self.buttons.values() if button.isEnabled()), self)

    def move_to(self, state: str) -> None:
        """Takes the round to that state."""
        move_round(self._context, self._standing.round, state, self)

    def _offer(self, each: NextState, *, primary: bool) -> None:
        kind = "primary" if primary and not each.lacks else ""
        button = Button(
            act_words(each.state), kind=kind, object_name=f"sheet.state.{each.state}", on=lambda: self.move_to(each.state)
        )
        button.setEnabled(not each.lacks)
        self.buttons[each.state] = button
        self.body.add(row(button, "stretch"))
        for lack in each.lacks:
            words = translate("round", _LACKS[lack])
            way = self._way(lack)
            self.body.add(row(Glyph("warning", "state.warn", 14), Label(words, "small", "state.warn"), *way, "stretch"))

    def _way(self, lack: Lack) -> list[QWidget]:
        id = _WAYS[lack]
        if not self._context.actions.knows(id):
            return []
        words = self._context.actions.spec(id).words
        return [Button(words, kind="link", object_name=f"sheet.state.way.{lack}", role="small", on=lambda: self._go(id))]

    def _go(self, action: str) -> None:
        self.dismiss()
        self._context.actions.run(action)


def move_round(context: PageContext, round_id: str, state: str, sheet: RoundStateSheet | None = None) -> None:
    """Takes a round to a state; where something blocks it, the sheet says what."""

    def look(standing: RoundStanding) -> None:
        following = {each.state: each for each in standing.following}
        if sheet is None and (state not in following or following[state].lacks):
            context.show_sheet(RoundStateSheet(context, standing))
            return
        context.change(
            lambda desk: rounds.move_round(desk, round=round_id, to=state),
            doing=act_words(state),
            owner=sheet or context,
            done=lambda _made: sheet.dismiss() if sheet is not None else None,
        )

    context.read(lambda desk: read_standing(desk, round_id), look, owner=sheet or context)


def read_standing(desk: Any, round_id: str) -> RoundStanding:
    """Where the round stands; on the database lane."""
    with desk.workspace.read() as read:
        return round_standing(read, round_id)


def state_words(state: str) -> str:
    """A state of a round in the window's language."""
    return translate("round", _NAMES[state]) if state in _NAMES else state


def act_words(state: str) -> str:
    """The act that leads to a state."""
    return translate("round", _ACTS[state])
