"""The delegations page's rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

P = "delegations"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("delegations.person.add", P, QT_TRANSLATE_NOOP("delegations", "Add person"), "plus", "Ctrl+Shift+A", page=P),
    ActionSpec("delegations.person.edit", P, QT_TRANSLATE_NOOP("delegations", "Edit person…"), "pencil-simple", "F2", page=P),
    ActionSpec("delegations.import", P, QT_TRANSLATE_NOOP("delegations", "Import in given order…"), "address-book", page=P),
    ActionSpec("delegations.copy", P, QT_TRANSLATE_NOOP("delegations", "Copy from the last round"), "copy", page=P),
    ActionSpec(
        "delegations.replace",
        P,
        QT_TRANSLATE_NOOP("delegations", "Replace from a session…"),
        "arrows-left-right",
        "Ctrl+Shift+E",
        page=P,
    ),
    ActionSpec(
        "delegations.takeback", P, QT_TRANSLATE_NOOP("delegations", "Take the replacement back"), "arrow-u-up-left", page=P
    ),
    ActionSpec("delegations.head", P, QT_TRANSLATE_NOOP("delegations", "Make head of delegation"), "star", page=P),
    ActionSpec("delegations.alternate", P, QT_TRANSLATE_NOOP("delegations", "Make alternate"), "user", page=P),
    ActionSpec("delegations.up", P, QT_TRANSLATE_NOOP("delegations", "Move up in precedence"), "arrow-up", "Alt+Up", page=P),
    ActionSpec(
        "delegations.down", P, QT_TRANSLATE_NOOP("delegations", "Move down in precedence"), "arrow-down", "Alt+Down", page=P
    ),
    ActionSpec("delegations.remove", P, QT_TRANSLATE_NOOP("delegations", "Take off the list"), "trash", page=P),
    ActionSpec(
        "delegations.history", P, QT_TRANSLATE_NOOP("delegations", "History of the person…"), "clock-counter-clockwise", page=P
    ),
    ActionSpec(
        "delegations.other",
        P,
        QT_TRANSLATE_NOOP("delegations", "To the other delegation"),
        "",
        "Ctrl+Right",
        page=P,
        more_shortcuts=("Ctrl+Left",),
    ),
)
"""Every act of the page. Space notes attendance where the cell of a session is current."""
