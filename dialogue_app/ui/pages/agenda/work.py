"""What the agenda page does to the agenda: every change it makes, each one verb of the desk with a name people know."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from dialogue_app.desk import agenda as verbs
from dialogue_app.desk import agenda_carry, agenda_events, agenda_steps
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import ItemRow, PlanRow
from dialogue_app.errors import ConflictError
from dialogue_app.model.states import Function
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.event_sheet import Happening, Step
from dialogue_app.ui.pages.agenda.item_sheet import NewItem
from dialogue_app.ui.pages.agenda.moves import Move

Refused = Callable[[BaseException], object]


class AgendaWork:
    """Runs verbs for the page; `refused` follows what was not done, so that the page can show what stands."""

    def __init__(self, context: PageContext, owner: QObject, refused: Refused) -> None:
        self._context, self._owner, self._refused = context, owner, refused

    def add(self, round_id: str, new: NewItem, done: Callable[[Any], object]) -> None:
        """Adds an item; in session where both heads are named."""

        def verb(desk: Desk) -> Any:
            if new.agreed_by is None:
                return verbs.add_item(
                    desk, round=round_id, title=new.title, proposed_by=new.proposed_by, issues=new.issues, parent=new.parent
                )
            return agenda_events.add_item_in_session(
                desk,
                round=round_id,
                title=new.title,
                by=new.proposed_by,
                agreed_by=new.agreed_by,
                at=new.at,
                issues=new.issues,
                parent=new.parent,
            )

        self._change(verb, translate("agenda", "Add item"), done=done)

    def retitle(self, item: ItemRow, language: str, text: str, started: str) -> None:
        """Changes a title in one language."""
        self._in_place(
            lambda desk, start: verbs.retitle_item(desk, item=item.id, language=language, start=start, title=text),
            started,
            self._doing(translate("agenda", "Retitle item {number}"), item),
        )

    def annotate(self, item: ItemRow, language: str, text: str, started: str) -> None:
        """Changes the joint annotation in one language."""
        self._in_place(
            lambda desk, start: verbs.annotate_item(desk, item=item.id, language=language, start=start, annotation=text),
            started,
            self._doing(translate("agenda", "Change the joint annotation of item {number}"), item),
        )

    def plan(self, item: ItemRow, start: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Changes our own plan: minutes, lead, internal annotation, its marking."""

        def insist(desk: Desk, error: ConflictError) -> Any:
            theirs = {clash.field.partition(".")[0]: clash.theirs for clash in error.clashes}
            return verbs.plan_item(desk, item=item.id, start={**start, **theirs}, new=new)

        self._change(
            lambda desk: verbs.plan_item(desk, item=item.id, start=start, new=new),
            self._doing(translate("agenda", "Change the plan of item {number}"), item),
            insist=insist,
        )

    def mark(self, item: ItemRow, plan: PlanRow, marking: Mapping[str, Any] | None) -> None:
        """Gives the internal annotation another marking."""
        self.plan(item, {"marking": plan.marking}, {"marking": marking})

    def propose_by(self, item: ItemRow, party: str) -> None:
        """Says whose item it is."""
        self._edit(item, {"proposed_by": item.proposed_by}, {"proposed_by": party})

    def about(self, item: ItemRow, issues: Sequence[str]) -> None:
        """Says which issues the item is about."""
        self._edit(item, {"issues": item.issues}, {"issues": tuple(issues)})

    def move(self, item: ItemRow, move: Move) -> None:
        """Moves an item before adoption; a session alone may change at any time."""
        doing = self._doing(translate("agenda", "Move item {number}"), item)
        if not move.ordered and move.session is not None:
            shown, wanted = move.session
            self._change(lambda desk: verbs.assign_session(desk, item=item.id, session=wanted, start=shown), doing)
            return
        self._change(
            lambda desk: verbs.move_item(desk, item=item.id, parent=move.parent, after=move.after, session=move.session), doing
        )

    def reorder(self, item: ItemRow, move: Move, event: Happening) -> None:
        """Takes an item of the adopted agenda in another order, as both heads agreed."""
        self._change(
            lambda desk: agenda_events.reorder_in_session(
                desk, item=item.id, after=move.after, by=event.by, agreed_by=event.agreed_by or "", at=event.at
            ),
            self._doing(translate("agenda", "Move item {number}"), item),
        )

    def delete(self, item: ItemRow) -> None:
        """Deletes an item of a draft with what stands under it."""
        self._change(
            lambda desk: verbs.delete_item(desk, item=item.id), self._doing(translate("agenda", "Delete item {number}"), item)
        )

    def happen(self, kind: str, item: ItemRow, event: Happening) -> None:
        """Withdraws, defers, suspends or takes up an item."""
        by, agreed, at, reason = event.by, event.agreed_by, event.at, event.reason or None
        run: dict[str, tuple[str, Callable[[Desk], Any]]] = {
            "withdraw": (
                translate("agenda", "Withdraw item {number}"),
                lambda desk: agenda_events.withdraw_item(desk, item=item.id, by=by, agreed_by=agreed, at=at, reason=reason),
            ),
            "defer": (
                translate("agenda", "Defer item {number}"),
                lambda desk: agenda_events.defer_item(desk, item=item.id, by=by, agreed_by=agreed, at=at, reason=reason),
            ),
            "suspend": (
                translate("agenda", "Suspend item {number}"),
                lambda desk: agenda_events.suspend_item(desk, item=item.id, by=by, agreed_by=agreed, at=at, reason=reason),
            ),
            "take_up": (
                translate("agenda", "Take up item {number}"),
                lambda desk: agenda_events.take_up_item(desk, item=item.id, by=by, agreed_by=agreed, at=at),
            ),
        }
        words_, verb = run[kind]
        self._change(verb, self._doing(words_, item))

    def conclude(self, item: ItemRow) -> None:
        """Marks an item as considered."""
        self._change(
            lambda desk: agenda_events.conclude_item(desk, item=item.id),
            self._doing(translate("agenda", "Mark item {number} as considered"), item),
        )

    def step(self, target: str, agenda: str, step: Step) -> None:
        """Takes the agenda to its next state."""
        run: dict[str, Callable[[Desk], Any]] = {
            "proposed": lambda desk: agenda_steps.propose_agenda(desk, agenda=agenda, at=step.at, remark=step.remark),
            "exchanged": lambda desk: agenda_steps.exchange_agenda(
                desk, agenda=agenda, from_party=step.from_party or None, at=step.at, remark=step.remark
            ),
            "provisionally-agreed": lambda desk: agenda_steps.agree_agenda(desk, agenda=agenda, at=step.at, remark=step.remark),
            # The secretary of the delegation enters what the two heads have done.
            "adopted": lambda desk: agenda_steps.adopt_agenda(
                desk.acting_as(Function.SECRETARY), agenda=agenda, parties=step.parties, at=step.at
            ),
            "closed": lambda desk: agenda_steps.close_agenda(desk, agenda=agenda, at=step.at),
        }
        self._change(run[target], words.step_words(target))

    def back(self, agenda: str, state: str) -> None:
        """Takes the agenda one step back, to draft or between the sides."""
        verb = agenda_steps.reopen_draft if state == "proposed" else agenda_steps.step_back
        self._change(lambda desk: verb(desk, agenda=agenda), translate("agenda", "Take the agenda one step back"))

    def carry_over(self, round_id: str, items: Sequence[str]) -> None:
        """Adds items of a former round."""
        self._change(
            lambda desk: agenda_carry.carry_items_over(desk, round=round_id, items=items), translate("agenda", "Carry over")
        )

    def _edit(self, item: ItemRow, start: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._change(
            lambda desk: verbs.edit_item(desk, item=item.id, start=start, new=new),
            self._doing(translate("agenda", "Change item {number}"), item),
        )

    def _in_place(self, verb: Callable[[Desk, str], Any], started: str, doing: str) -> None:
        """A text in one language: where somebody else was quicker, mine can still be written over theirs."""
        self._change(
            lambda desk: verb(desk, started), doing, insist=lambda desk, error: verb(desk, str(error.clashes[0].theirs or ""))
        )

    def _change(
        self,
        verb: Callable[[Desk], Any],
        doing: str,
        *,
        done: Callable[[Any], object] | None = None,
        insist: Callable[[Desk, ConflictError], Any] | None = None,
    ) -> None:
        self._context.change(verb, doing=doing, owner=self._owner, done=done, refused=self._refused, insist=insist)

    @staticmethod
    def _doing(pattern: str, item: ItemRow) -> str:
        return pattern.format(number=words.number_words(item.number))
