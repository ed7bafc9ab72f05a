"""The positions page's words: states, deliveries, answers of offices, and what keeps a position from its next state."""

from __future__ import annotations

from collections.abc import Mapping

from dialogue_app.desk.views.positions import ClearanceLine, ObservedCell, OwnCell, PositionPage
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, translate

STEPS = ("draft", "in-clearance", "cleared", "current")
HISTORY = frozenset({"superseded", "withdrawn"})
CLEARED = frozenset({"cleared", "current"})

_STATES: Mapping[str, str] = {
    "draft": QT_TRANSLATE_NOOP("positions", "Draft"),
    "in-clearance": QT_TRANSLATE_NOOP("positions", "In clearance"),
    "cleared": QT_TRANSLATE_NOOP("positions", "Cleared"),
    "current": QT_TRANSLATE_NOOP("positions", "Current"),
    "superseded": QT_TRANSLATE_NOOP("positions", "Superseded"),
    "withdrawn": QT_TRANSLATE_NOOP("positions", "Withdrawn"),
    "recorded": QT_TRANSLATE_NOOP("positions", "Recorded"),
    "confirmed": QT_TRANSLATE_NOOP("positions", "Confirmed"),
}
_OBSERVED_CURRENT = QT_TRANSLATE_NOOP("positions", "Latest statement")
_DELIVERED: Mapping[str, str] = {
    "yes": QT_TRANSLATE_NOOP("positions", "delivered"),
    "partly": QT_TRANSLATE_NOOP("positions", "partly delivered"),
    "no": QT_TRANSLATE_NOOP("positions", "not delivered"),
}
DELIVERED_GLYPHS: Mapping[str, str] = {"yes": "check-square", "partly": "circle-half", "no": "square"}
ANSWERS: Mapping[str, tuple[str, str, str]] = {
    "asked": ("warn", "clock", QT_TRANSLATE_NOOP("positions", "asked, no answer yet")),
    "cleared": ("ok", "check", QT_TRANSLATE_NOOP("positions", "cleared")),
    "cleared-with-edits": ("ok", "pencil-simple", QT_TRANSLATE_NOOP("positions", "cleared with edits")),
    "no-objection": ("ok", "check", QT_TRANSLATE_NOOP("positions", "no objection")),
    "silence": ("ok", "clock", QT_TRANSLATE_NOOP("positions", "silence counts as consent")),
    "approved": ("ok", "check-circle", QT_TRANSLATE_NOOP("positions", "approved")),
    "objection": ("danger", "x-circle", QT_TRANSLATE_NOOP("positions", "objects")),
}
"""Tone, glyph and words of what an office said."""


def pick(texts: Mapping[str, str]) -> str:
    """A text in the window's language where it exists, else in any."""
    return texts.get(current_language()) or next((text for text in texts.values() if text), "")


def state_words(state: str, *, observed: bool = False) -> str:
    """A state as people say it."""
    if observed and state == "current":
        return translate("positions", _OBSERVED_CURRENT)
    return translate("positions", _STATES[state]) if state in _STATES else state


def delivered_words(delivered: str) -> str:
    """Delivered, partly delivered or not delivered."""
    return translate("positions", _DELIVERED[delivered])


def answer_words(status: str) -> str:
    """What an office said."""
    return translate("positions", ANSWERS[status][2]) if status in ANSWERS else status


def round_words(ordinal: int) -> str:
    """Round 5."""
    return translate("positions", "Round {number}").format(number=ordinal)


def say_own(title: str, ordinal: int, cell: OwnCell | None) -> str:
    """What a screen reader says of our cell: “Direct mail service, round 5, ours, current, delivered”."""
    where = translate("positions", "{issue}, round {number}, ours").format(issue=title, number=ordinal)
    if cell is None:
        return translate("positions", "{cell}, none").format(cell=where)
    parts = [where, state_words(cell.state).lower()]
    if not cell.cleared and cell.state != "withdrawn":
        parts.append(translate("positions", "NOT CLEARED"))
    parts.append(delivered_words(cell.delivered))
    return ", ".join(parts)


def say_observed(title: str, ordinal: int, party: str, cell: ObservedCell | None) -> str:
    """What a screen reader says of a cell of the other side: “Direct mail service, round 5, Cuba, observed, confirmed”."""
    where = translate("positions", "{issue}, round {number}, {party}, observed")
    where = where.format(issue=title, number=ordinal, party=party)
    if cell is None:
        return translate("positions", "{cell}, nothing heard").format(cell=where)
    said = translate("positions", "%n statement(s)", None, cell.statements)
    return ", ".join((where, state_words(cell.state, observed=True).lower(), said))


def blocked(position: PositionPage) -> tuple[str, str]:
    """What keeps a position from its next state, in a sentence, with its tone; empty words when nothing does."""
    if position.state == "draft":
        if not position.objective:
            return translate("positions", "Write the objective first: there is nothing to clear yet."), "state.warn"
        if not position.clearances:
            return translate("positions", "Ask the offices whose clearance it needs; none has been asked."), "state.warn"
        return translate("positions", "Ready for clearance."), "text.secondary"
    if position.state == "in-clearance":
        waiting = waiting_words(position.clearances)
        return (" ".join(waiting), "state.warn") if waiting else (_all_agree(), "text.secondary")
    if position.state == "cleared":
        return translate("positions", "Waits for the approving principal to make it current."), "text.secondary"
    return _closing(position.state), "text.secondary"


def waiting_words(clearances: tuple[ClearanceLine, ...]) -> list[str]:
    """Who has not concurred, one sentence each."""
    if not clearances:
        return [translate("positions", "No office has been asked.")]
    objects, silent = (
        translate("positions", "{office} objects."),
        translate("positions", "{office} has not answered."),
    )
    return [
        (objects if line.status == "objection" else silent).format(office=line.office) for line in clearances if not line.concurs
    ]


def next_action(position: PositionPage) -> str:
    """The action that takes a position on: the primary button."""
    return {"draft": "positions.submit", "in-clearance": "positions.clear", "cleared": "positions.current"}.get(
        position.state, "positions.redraft" if position.state == "withdrawn" else ""
    )


def can_step(position: PositionPage) -> bool:
    """Does nothing keep a position from its next state?"""
    if position.state == "draft":
        return bool(position.objective and position.clearances)
    return position.state != "in-clearance" or not waiting_words(position.clearances)


def size_words(size: int) -> str:
    """A file's size: 12 kB."""
    return f"{max(1, round(size / 1000))} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _all_agree() -> str:
    return translate("positions", "Every office that was asked agrees.")


def _closing(state: str) -> str:
    if state == "current":
        return translate("positions", "Holds until a later position on this issue is made current.")
    if state == "withdrawn":
        return translate("positions", "Taken back. It stays in the history of the issue.")
    return translate("positions", "A later position took its place; it stays as it was.")
