"""The positions page's rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

P = "positions"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("positions.new", P, QT_TRANSLATE_NOOP("positions", "New position"), "plus", "Ctrl+Shift+A", page=P),
    ActionSpec("positions.version", P, QT_TRANSLATE_NOOP("positions", "New version"), "files", "Ctrl+Shift+V", page=P),
    ActionSpec("positions.observe", P, QT_TRANSLATE_NOOP("positions", "Record what they said"), "eye", "Ctrl+Shift+E", page=P),
    ActionSpec("positions.issue", P, QT_TRANSLATE_NOOP("positions", "Add an issue"), "list-plus", page=P),
    ActionSpec("positions.submit", P, QT_TRANSLATE_NOOP("positions", "Submit for clearance"), "paper-plane-tilt", page=P),
    ActionSpec("positions.clear", P, QT_TRANSLATE_NOOP("positions", "Take as cleared"), "check", page=P),
    ActionSpec("positions.current", P, QT_TRANSLATE_NOOP("positions", "Approved: make current"), "check-circle", page=P),
    ActionSpec("positions.redraft", P, QT_TRANSLATE_NOOP("positions", "Back to draft"), "arrow-u-up-left", page=P),
    ActionSpec("positions.withdraw", P, QT_TRANSLATE_NOOP("positions", "Withdraw position"), "minus-circle", page=P),
    ActionSpec("positions.deliver", P, QT_TRANSLATE_NOOP("positions", "Note delivery…"), "chat-text", page=P),
    ActionSpec(
        "positions.restricted",
        P,
        QT_TRANSLATE_NOOP("positions", "Show or hide restricted"),
        "lock-simple",
        "Ctrl+Shift+L",
        page=P,
    ),
    ActionSpec("positions.point.add", P, QT_TRANSLATE_NOOP("positions", "Add talking point"), "plus", "Ctrl+Shift+P", page=P),
    ActionSpec("positions.point.yes", P, QT_TRANSLATE_NOOP("positions", "Point delivered"), "check-square", "Ctrl+1", page=P),
    ActionSpec(
        "positions.point.partly", P, QT_TRANSLATE_NOOP("positions", "Point partly delivered"), "circle-half", "Ctrl+2", page=P
    ),
    ActionSpec("positions.point.no", P, QT_TRANSLATE_NOOP("positions", "Point not delivered"), "square", "Ctrl+3", page=P),
    ActionSpec(
        "positions.point.if_raised", P, QT_TRANSLATE_NOOP("positions", "Point only if raised"), "question", "Ctrl+4", page=P
    ),
    ActionSpec("positions.point.up", P, QT_TRANSLATE_NOOP("positions", "Move point up"), "arrow-up", "Alt+Up", page=P),
    ActionSpec("positions.point.down", P, QT_TRANSLATE_NOOP("positions", "Move point down"), "arrow-down", "Alt+Down", page=P),
    ActionSpec("positions.point.remove", P, QT_TRANSLATE_NOOP("positions", "Remove point"), "trash", page=P),
    ActionSpec("positions.clearance.ask", P, QT_TRANSLATE_NOOP("positions", "Ask an office"), "user-plus", page=P),
    ActionSpec("positions.clearance.record", P, QT_TRANSLATE_NOOP("positions", "Record an office's answer"), "check", page=P),
    ActionSpec("positions.clearance.drop", P, QT_TRANSLATE_NOOP("positions", "Ask the office no longer"), "user-minus", page=P),
    ActionSpec("positions.observed.confirm", P, QT_TRANSLATE_NOOP("positions", "Confirmed by another source"), "check", page=P),
    ActionSpec(
        "positions.observed.supersede", P, QT_TRANSLATE_NOOP("positions", "A later statement holds…"), "arrow-right", page=P
    ),
    ActionSpec(
        "positions.history", P, QT_TRANSLATE_NOOP("positions", "History of the position…"), "clock-counter-clockwise", page=P
    ),
    ActionSpec("positions.filter", P, QT_TRANSLATE_NOOP("positions", "Filter the issues"), "funnel", "Ctrl+F", page=P),
)
"""Every act of the page; those that are not possible now are disabled, and the pane says why."""
