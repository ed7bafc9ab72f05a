"""The agenda page's rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

P = "agenda"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("agenda.item.add", P, QT_TRANSLATE_NOOP("agenda", "Add item"), "plus", "Ctrl+Shift+A", page=P),
    ActionSpec("agenda.item.edit", P, QT_TRANSLATE_NOOP("agenda", "Change the title"), "pencil-simple", page=P),
    ActionSpec("agenda.item.up", P, QT_TRANSLATE_NOOP("agenda", "Move item up"), "arrow-up", "Alt+Up", page=P),
    ActionSpec("agenda.item.down", P, QT_TRANSLATE_NOOP("agenda", "Move item down"), "arrow-down", "Alt+Down", page=P),
    ActionSpec("agenda.item.nest", P, QT_TRANSLATE_NOOP("agenda", "Make it a sub-item"), "arrow-fat-right", "Ctrl+]", page=P),
    ActionSpec("agenda.item.lift", P, QT_TRANSLATE_NOOP("agenda", "Take it out of its item"), "arrow-fat-left", "Ctrl+[", page=P),
    ActionSpec("agenda.item.delete", P, QT_TRANSLATE_NOOP("agenda", "Delete item"), "trash", "Del", page=P),
    ActionSpec("agenda.item.withdraw", P, QT_TRANSLATE_NOOP("agenda", "Withdraw item…"), "minus-circle", page=P),
    ActionSpec("agenda.item.defer", P, QT_TRANSLATE_NOOP("agenda", "Defer item…"), "clock-clockwise", page=P),
    ActionSpec("agenda.item.suspend", P, QT_TRANSLATE_NOOP("agenda", "Suspend item…"), "pause-circle", page=P),
    ActionSpec("agenda.item.take_up", P, QT_TRANSLATE_NOOP("agenda", "Take up item…"), "play-circle", page=P),
    ActionSpec("agenda.item.conclude", P, QT_TRANSLATE_NOOP("agenda", "Mark item as considered"), "check", page=P),
    ActionSpec("agenda.item.history", P, QT_TRANSLATE_NOOP("agenda", "History of the item…"), "clock-counter-clockwise", page=P),
    ActionSpec("agenda.propose", P, QT_TRANSLATE_NOOP("agenda", "Propose…"), "paper-plane-tilt", page=P),
    ActionSpec("agenda.exchange", P, QT_TRANSLATE_NOOP("agenda", "Note their list…"), "arrows-left-right", page=P),
    ActionSpec("agenda.agree", P, QT_TRANSLATE_NOOP("agenda", "Agree provisionally…"), "handshake", page=P),
    ActionSpec("agenda.adopt", P, QT_TRANSLATE_NOOP("agenda", "Adopt…"), "check-circle", page=P),
    ActionSpec("agenda.close", P, QT_TRANSLATE_NOOP("agenda", "Close the agenda…"), "lock-simple", page=P),
    ActionSpec("agenda.back", P, QT_TRANSLATE_NOOP("agenda", "Take the agenda one step back"), "arrow-u-up-left", page=P),
    ActionSpec("agenda.compare", P, QT_TRANSLATE_NOOP("agenda", "Compare versions"), "git-diff", "Ctrl+D", page=P),
    ActionSpec("agenda.change.next", P, QT_TRANSLATE_NOOP("agenda", "Next difference"), "", "F7", page=P),
    ActionSpec("agenda.change.previous", P, QT_TRANSLATE_NOOP("agenda", "Previous difference"), "", "Shift+F7", page=P),
    ActionSpec("agenda.carry", P, QT_TRANSLATE_NOOP("agenda", "Carry over…"), "arrow-elbow-down-right", page=P),
    ActionSpec("agenda.export", P, QT_TRANSLATE_NOOP("agenda", "Export joint agenda…"), "export", "Ctrl+E", page=P),
    ActionSpec(
        "agenda.sent_back",
        P,
        QT_TRANSLATE_NOOP("agenda", "Compare a DOCX that came back…"),
        "file-arrow-down",
        "Ctrl+Shift+D",
        page=P,
    ),
    ActionSpec("agenda.filter", P, QT_TRANSLATE_NOOP("agenda", "Filter the items"), "funnel", "Ctrl+F", page=P),
    ActionSpec("agenda.copy", P, QT_TRANSLATE_NOOP("agenda", "Copy the agenda as a table"), "copy", page=P),
)
