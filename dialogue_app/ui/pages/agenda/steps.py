"""What may be done now, which step comes next, and what stands before it: in words, from the view alone."""

from __future__ import annotations

from collections.abc import Mapping

from dialogue_app.desk.views.agenda import ItemRow
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.rows import AgendaData

NEXT: Mapping[str, str] = {
    "proposed": "agenda.propose",
    "exchanged": "agenda.exchange",
    "provisionally-agreed": "agenda.agree",
    "adopted": "agenda.adopt",
    "closed": "agenda.close",
}
"""The action that leads to each state."""
_BACK = ("proposed", "exchanged", "provisionally-agreed")


def consequence(target: str) -> str:
    """What a step means, before it is taken."""
    return {
        "proposed": translate("agenda", "The list is handed to the other side. From now on its numbers stay."),
        "exchanged": translate("agenda", "Their list has come and was brought together with ours."),
        "provisionally-agreed": translate(
            "agenda", "The secretaries of both sides have settled the list, for the heads to adopt."
        ),
        "adopted": translate(
            "agenda", "The agenda is frozen: afterwards items are only added, withdrawn or reordered, by events."
        ),
        "closed": translate("agenda", "Every item was considered, deferred or withdrawn; nothing changes any more."),
    }[target]


def blocked_words(data: AgendaData) -> tuple[str, str]:
    """What the stepper says at its end, with its tone: what blocks the next step, else how interpretation counts."""
    if data.table.items and data.table.blocks and data.table.following is not None:
        return " ".join(data.table.blocks), "text.secondary" if data.table.following == "closed" else "state.warn"
    if data.table.state == "closed":
        return translate("agenda", "closed: nothing changes any more"), "text.secondary"
    if data.consecutive:
        return translate("agenda", "minutes include consecutive interpretation"), "text.secondary"
    return "", "text.secondary"


def facts_of(data: AgendaData) -> str:
    """The line of facts beside the page's name: the last version in words."""
    table = data.table
    last = next((version for version in reversed(table.versions) if version.state == table.state), None)
    if table.state in ("adopted", "closed"):
        adopted = next((version for version in table.versions if version.state == "adopted"), None)
        at = adopted.at if adopted is not None else table.adopted_at
        if at is None:
            return translate("agenda", "Adopted by both Heads of Delegation")
        return translate("agenda", "Adopted {moment}, by both Heads of Delegation").format(
            moment=moment_words(at, data.here.zone)
        )
    if not table.items:
        return ""
    if table.state == "draft":
        return translate("agenda", "A draft that only our side sees")
    if last is None:
        return ""
    moment = moment_words(last.at, data.here.zone)
    said = {
        "proposed": translate("agenda", "Handed to the other side {moment}"),
        "exchanged": translate("agenda", "List of the {party} delegation received {moment}"),
        "provisionally-agreed": translate("agenda", "Settled by both secretaries {moment}"),
    }[table.state]
    return said.format(moment=moment, party=words.adjectives(table.parties).get(last.from_party, last.from_party))


def possible(data: AgendaData | None, item: ItemRow | None, *, comparing: bool) -> frozenset[str]:
    """The actions that can be run now, by id."""
    if data is None:
        return frozenset()
    state, found = data.table.state, {"agenda.filter"}
    if comparing:
        return frozenset({"agenda.compare", "agenda.change.next", "agenda.change.previous"})
    if state != "closed":
        found.add("agenda.item.add")
    if data.former is not None and not data.sealed:
        found.add("agenda.carry")
    if data.table.versions:
        found.add("agenda.compare")
    if data.table.items:
        found |= {"agenda.export", "agenda.copy", "agenda.sent_back"}
        if data.table.following is not None and not data.table.blocks:
            found.add(NEXT[data.table.following])
    if state in _BACK:
        found.add("agenda.back")
    return frozenset(found | _of_item(data, item) if item is not None else found)


def _of_item(data: AgendaData, item: ItemRow) -> set[str]:
    state, found = data.table.state, {"agenda.item.history"}
    gone = item.state in ("withdrawn", "deferred")
    if not data.sealed:
        found.add("agenda.item.edit")
    if state != "closed":
        found |= {"agenda.item.up", "agenda.item.down"}
    if state == "draft":
        found |= {"agenda.item.nest", "agenda.item.lift", "agenda.item.delete"}
    elif state != "closed" and item.state != "withdrawn":
        found.add("agenda.item.withdraw")
    if state == "adopted":
        found |= {"agenda.item.take_up"} if item.state != "taken-up" else set()
        found |= {"agenda.item.defer"} if not gone else set()
        found |= {"agenda.item.suspend"} if item.state not in ("withdrawn", "suspended") else set()
        found |= {"agenda.item.conclude"} if not gone and item.state != "considered" else set()
    return found
