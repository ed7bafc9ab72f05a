"""What stands between an agenda and its next state, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogue_app.desk.item_numbers import duplicates
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.sentences import Sentence

_DONE = (ItemState.CONSIDERED, ItemState.DEFERRED, ItemState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rules of the next step look at in an item."""

    number: str
    title: Mapping[str, str]
    state: str


def next_step(state: str) -> str | None:
    """The state that follows on the way to adoption and closure; None after the last."""
    order = list(AgendaState)
    place = order.index(AgendaState(state))
    return order[place + 1] if place + 1 < len(order) else None


def blocking(target: str, items: Iterable[Heading], languages: Sequence[str]) -> tuple[Sentence, ...]:
    """What stands between the agenda and the state `target`, each in words; nothing: the step can be made."""
    headings = list(items)
    live = [item for item in headings if item.state != ItemState.WITHDRAWN]
    found = [] if live else [Sentence("The agenda has no items.")]
    if twice := duplicates(item.number for item in headings):
        found.append(Sentence("The number {twice:and} stands before more than one item.", twice=twice))
    if unnumbered := [item for item in live if not item.number]:
        found.append(Sentence.counted(len(unnumbered), "1 item has no number.", "{n} items have no number."))
    if target in (AgendaState.PROVISIONALLY_AGREED, AgendaState.ADOPTED):
        for language in languages:
            if missing := [item.number for item in live if not item.title.get(language)]:
                found.append(Sentence("No title in “{language}”: item {items:and}.", language=language, items=missing))
    if target == AgendaState.CLOSED and (left := [item.number for item in headings if item.state not in _DONE]):
        found.append(Sentence("Neither considered, deferred nor withdrawn: item {items:and}.", items=left))
    return tuple(found)
