"""The distribution page's rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

D = "distribution"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("distribution.issue", D, QT_TRANSLATE_NOOP("distribution", "New issue…"), "plus", "Ctrl+Shift+I", page=D),
    ActionSpec(
        "distribution.verify", D, QT_TRANSLATE_NOOP("distribution", "Verify a PDF…"), "shield-check", "Ctrl+Shift+V", page=D
    ),
    ActionSpec(
        "distribution.paste", D, QT_TRANSLATE_NOOP("distribution", "Verify what is on the clipboard"), "", "Ctrl+V", page=D
    ),
    ActionSpec("distribution.verify_kept", D, QT_TRANSLATE_NOOP("distribution", "Verify the kept file"), "shield-check", page=D),
    ActionSpec(
        "distribution.read_in",
        D,
        QT_TRANSLATE_NOOP("distribution", "Read minutes into this workspace…"),
        "file-arrow-down",
        "Ctrl+Shift+M",
        page=D,
    ),
    ActionSpec("distribution.save", D, QT_TRANSLATE_NOOP("distribution", "Save the file…"), "floppy-disk", "Ctrl+S", page=D),
    ActionSpec("distribution.stamp", D, QT_TRANSLATE_NOOP("distribution", "Time-stamp the file…"), "clock", page=D),
    ActionSpec(
        "distribution.own_issuer",
        D,
        QT_TRANSLATE_NOOP("distribution", "Own certificate authority…"),
        "identification-badge",
        page=D,
    ),
    ActionSpec("distribution.copy.add", D, QT_TRANSLATE_NOOP("distribution", "Add a copy…"), "plus", "Ctrl+Shift+A", page=D),
    ActionSpec("distribution.copy.edit", D, QT_TRANSLATE_NOOP("distribution", "Edit the copy…"), "pencil-simple", "F2", page=D),
    ActionSpec(
        "distribution.copy.receipt", D, QT_TRANSLATE_NOOP("distribution", "Note a receipt…"), "receipt", "Ctrl+Shift+E", page=D
    ),
    ActionSpec(
        "distribution.copy.recall",
        D,
        QT_TRANSLATE_NOOP("distribution", "Recall the copy…"),
        "arrow-u-up-left",
        "Ctrl+Shift+L",
        page=D,
    ),
    ActionSpec("distribution.history", D, QT_TRANSLATE_NOOP("distribution", "History…"), "clock-counter-clockwise", page=D),
    ActionSpec("distribution.trust", D, QT_TRANSLATE_NOOP("distribution", "Trusted issuers…"), "fingerprint", page=D),
    ActionSpec("distribution.filter", D, QT_TRANSLATE_NOOP("distribution", "Filter the register"), "funnel", "Ctrl+F", page=D),
    ActionSpec("distribution.copy_table", D, QT_TRANSLATE_NOOP("distribution", "Copy the register as a table"), "copy", page=D),
    ActionSpec("distribution.reports.close", D, QT_TRANSLATE_NOOP("distribution", "Back to the register"), "arrow-left", page=D),
)
