"""The papers' rows of the action table: they work on every page, on the round that is shown."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

P = "papers"

PAPER_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("papers.internal", P, QT_TRANSLATE_NOOP("papers", "Papers for our side…"), "lock-simple", "Ctrl+Alt+P"),
    ActionSpec("papers.further", P, QT_TRANSLATE_NOOP("papers", "Extract, correction, actions, release…"), "files", "Ctrl+Alt+E"),
    ActionSpec("papers.originals", P, QT_TRANSLATE_NOOP("papers", "Originals for signing in ink…"), "printer", "Ctrl+Alt+O"),
    ActionSpec("papers.scan", P, QT_TRANSLATE_NOOP("papers", "Attach the scan of a signed original…"), "paperclip", "Ctrl+Alt+S"),
)
MENU = ("papers.further", "papers.originals", "papers.scan", "papers.internal")
"""What a page's menu of papers offers, in order."""
