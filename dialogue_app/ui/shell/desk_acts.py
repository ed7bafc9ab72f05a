"""What a person does to the talks themselves: rounds, sessions, settings, issues, instruments, venues, mandates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.acts import PaperActs

if TYPE_CHECKING:
    from dialogue_app.ui.shell.window import MainWindow

ROUND_STEPS: Mapping[str, str] = {
    "round.confirm": "confirmed",
    "round.begin": "in-session",
    "round.circulate": "minutes-in-circulation",
    "round.close": "closed",
    "round.reopen": "proposed",
}
"""The acts that take a round to a state, by action."""
_FROM = {
    "round.confirm": ("proposed",),
    "round.begin": ("confirmed",),
    "round.circulate": ("in-session",),
    "round.close": ("in-session", "minutes-in-circulation"),
    "round.reopen": ("confirmed",),
}
_OF_ROUND = ("round.edit", "round.sessions", "round.state", "mandate.edit")
_OF_DIALOGUE = ("round.new", "dialogue.edit", "issue.new", "issue.list", "instrument.list", "venue.list")


class DeskActs(QObject):
    """The window's own sheets on the open dialogue. Sheets are imported when they are opened first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context
        self.papers = PaperActs(window.context)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        made: dict[str, Callable[[], object]] = {
            "round.new": self.new_round,
            "round.edit": self.edit_round,
            "round.sessions": self.sessions,
            "round.state": self.state,
            "dialogue.edit": self.settings,
            "issue.new": self.issues,
            "issue.list": self.issues,
            "instrument.list": self.instruments,
            "venue.list": self.venues,
            "mandate.edit": self.mandates,
        }
        return made | self.papers.handlers() | {id: lambda state=state: self._move(state) for id, state in ROUND_STEPS.items()}

    def enable(self) -> None:
        """Allows what can be done now: with a dialogue open, with a round, with a round in the right state."""
        opened, held = self._context.opened is not None, self._context.round
        for id in _OF_DIALOGUE:
            self._window.actions_table.enable(id, opened)
        for id in _OF_ROUND:
            self._window.actions_table.enable(id, held is not None)
        self.papers.enable()
        for id, states in _FROM.items():
            self._window.actions_table.enable(id, held is not None and held.step in states)

    def new_round(self) -> None:
        """Opens the sheet for the next round."""
        from dialogue_app.ui.dialogs.round_facts import read_facts
        from dialogue_app.ui.dialogs.round_sheet import RoundSheet

        self._read(read_facts, lambda facts: RoundSheet(self._context, facts, self._opened))

    def edit_round(self) -> None:
        """Opens the sheet of the round that is shown."""
        from dialogue_app.ui.dialogs.round_facts import read_facts
        from dialogue_app.ui.dialogs.round_sheet import RoundSheet

        round_id = self._context.round_id
        self._read(lambda desk: read_facts(desk, round_id), lambda facts: RoundSheet(self._context, facts, lambda _made: None))

    def sessions(self) -> None:
        """Opens the sessions of the round that is shown."""
        from dialogue_app.ui.dialogs.round_facts import read_facts
        from dialogue_app.ui.dialogs.sessions_sheet import SessionsSheet

        round_id = self._context.round_id

        def made(facts: Any) -> Any:
            held = next(line for line in facts.rounds if line.id == round_id)
            return SessionsSheet(self._context, held, facts.languages)

        self._read(lambda desk: read_facts(desk, round_id), made)

    def state(self) -> None:
        """Shows where the round stands and what can follow."""
        from dialogue_app.ui.dialogs.round_state_sheet import RoundStateSheet, read_standing

        round_id = self._context.round_id
        self._read(lambda desk: read_standing(desk, round_id), lambda standing: RoundStateSheet(self._context, standing))

    def settings(self) -> None:
        """Opens the settings of the dialogue."""
        from dialogue_app.ui.dialogs.dialogue_sheet import DialogueSheet, read_dialogue

        self._read(read_dialogue, lambda facts: DialogueSheet(self._context, facts))

    def issues(self) -> None:
        """Opens the list of issues with an empty form."""
        from dialogue_app.ui.dialogs.issues_sheet import IssuesSheet

        self._context.show_sheet(IssuesSheet(self._context, self._languages()))

    def instruments(self) -> None:
        """Opens the founding instruments."""
        from dialogue_app.ui.dialogs.instruments_sheet import InstrumentsSheet

        self._context.show_sheet(InstrumentsSheet(self._context, self._languages()))

    def venues(self) -> None:
        """Opens the venues."""
        from dialogue_app.ui.dialogs.venues_sheet import VenuesSheet

        self._context.show_sheet(VenuesSheet(self._context, self._languages()))

    def mandates(self) -> None:
        """Opens the mandates for the round that is shown."""
        from dialogue_app.ui.dialogs.mandates_sheet import MandatesSheet

        held = self._context.round
        if held is not None:
            self._context.show_sheet(MandatesSheet(self._context, held.id, held.ordinal))

    def _read(self, work: Callable[[Any], Any], sheet: Callable[[Any], Any]) -> None:
        title = translate("shell", "Read the dialogue")
        self._context.read(work, lambda found: self._context.show_sheet(sheet(found)), owner=self, title=title)

    def _opened(self, made: Any) -> None:
        new = next((id for kind, id in getattr(made, "records", ()) if kind == "round"), "")
        if new:
            self._window.await_round(new)

    def _move(self, state: str) -> None:
        from dialogue_app.ui.dialogs.round_state_sheet import move_round

        if self._context.round_id:
            move_round(self._context, self._context.round_id, state)

    def _languages(self) -> tuple[str, ...]:
        return self._context.dialogue.languages if self._context.dialogue is not None else ()
