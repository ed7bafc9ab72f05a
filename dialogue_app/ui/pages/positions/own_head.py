"""The head of our position: whose, which version, cleared or not, delivered or not, what blocks the next state, its acts."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dialogue_app.desk.views.positions import PositionPage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.flow import Flow
from dialogue_app.ui.pages.positions.parts import ActLink, PickLink
from dialogue_app.ui.pages.positions.reading import OpenCell
from dialogue_app.ui.widgets import Button, Label, Pane, PartyTag, StateChip, Stepper, Verdict

_MORE = ("positions.redraft", "positions.version", "positions.deliver", "positions.withdraw", "positions.history")


class OwnHead(Pane):
    """`act(action id)` follows a button; `version_chosen(position id)` another version of the same position."""

    act = Signal(str)
    version_chosen = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(gap=4)
        self._context = context
        self._tag = PartyTag("a", "")
        self._facts = Label("", "small", "text.secondary", name="page.positions.facts.own")
        self._versions = PickLink(name="page.positions.versions", what=translate("positions", "Version"))
        self._versions.picked.connect(self.version_chosen)
        self._title = Label("", "title", wrap=True, name="page.positions.title")
        self._cleared, self._delivered = StateChip(), StateChip()
        self._cleared.setObjectName("page.positions.cleared")
        self._delivered.setObjectName("page.positions.delivered")
        self._alarm = Pane()
        self._stepper = Stepper(name="page.positions.stepper")
        self._reason = Label("", "small", "state.warn", wrap=True, name="page.positions.reason")
        self._next = Button("-", kind="primary", object_name="page.positions.step", on=self._go_on)
        self._action = ""
        self._more = {action: self._quiet(action) for action in _MORE}
        self.add(Flow(self._tag, self._facts, self._versions, gap=8), self._title)
        self.add(Flow(self._cleared, self._delivered, gap=8), self._alarm, 2, self._stepper, self._reason, 2)
        self.add(Flow(self._next, *self._more.values()))

    def show_position(self, opened: OpenCell, position: PositionPage) -> None:
        """Shows where a position stands."""
        ordinal = next((head.ordinal for head in self._context.rounds if head.id == position.round), 0)
        self._tag.set_letters(position.party)
        facts = translate("positions", "Own position · {round}").format(round=words.round_words(ordinal))
        several = len(position.versions) > 1
        version = translate("positions", "version {number}").format(number=position.version)
        facts = facts if several else f"{facts} · {version}"
        self._versions.setVisible(several)
        self._facts.setText(facts)
        self._versions.offer(
            [(line.id, _version(line.version, line.state)) for line in reversed(position.versions)],
            position.id,
            version,
        )
        self._title.setText(words.pick(position.issue_title))
        self._show_chips(opened, position)
        self._show_steps(position)

    def _show_chips(self, opened: OpenCell, position: PositionPage) -> None:
        agree = sum(line.concurs for line in position.clearances)
        counts = translate("positions", "Cleared {count} of {all}").format(count=agree, all=len(position.clearances))
        self._cleared.show_state("ok", counts if position.cleared else "")
        session = words.pick(opened.session_title(position.delivered_session))
        said = translate("positions", "Not delivered")
        if position.delivered != "no":
            said = (
                translate("positions", "Delivered") if position.delivered == "yes" else translate("positions", "Partly delivered")
            )
        self._delivered.show_state("idle", f"{said}, {session}" if session else said, "chat-text")
        self._alarm.clear()
        if not position.cleared and position.state != "withdrawn":
            sign = translate("positions", "NOT CLEARED")
            self._alarm.add(Verdict("danger", sign, translate("positions", "must not be used")))

    def _show_steps(self, position: PositionPage) -> None:
        states = list(words.STEPS)
        if position.state in words.HISTORY:
            states[-1] = position.state
        place = states.index(position.state)
        reason, tone = words.blocked(position)
        self._stepper.show_steps([words.state_words(state) for state in states], place, final=place == len(states) - 1)
        here = self._stepper.accessibleName()
        self._stepper.setAccessibleName(f"{here}. {reason}" if reason else here)
        self._reason.setText(reason)
        self._reason.set_tone(tone)
        self._action = words.next_action(position)
        self._next.setVisible(bool(self._action))
        if self._action:
            self._next.set_words(self._context.actions.spec(self._action).words)
            self._next.setEnabled(words.can_step(position))
        for action, link in self._more.items():
            link.set_unwanted(action == self._action)

    def _go_on(self) -> None:
        if self._action:
            self.act.emit(self._action)

    def _quiet(self, action: str) -> ActLink:
        link = ActLink(self._context, action, name=f"page.{action}")
        link.pressed_for.connect(self.act)
        return link


def _version(number: int, state: str) -> str:
    named = translate("positions", "version {number}").format(number=number)
    return f"{named} · {words.state_words(state).lower()}"
