"""The rows of the action table that belong to the window itself."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

C = "actions"

SHELL_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "window.palette", C, QT_TRANSLATE_NOOP("actions", "Search or run a command"), "magnifying-glass", "Ctrl+K", palette=False
    ),
    ActionSpec("edit.undo", C, QT_TRANSLATE_NOOP("actions", "Undo"), "arrow-counter-clockwise", "Ctrl+Z"),
    ActionSpec(
        "edit.redo", C, QT_TRANSLATE_NOOP("actions", "Redo"), "arrow-clockwise", "Ctrl+Y", more_shortcuts=("Ctrl+Shift+Z",)
    ),
    ActionSpec("go.back", C, QT_TRANSLATE_NOOP("actions", "Back"), "caret-left", "Alt+Left"),
    ActionSpec("go.forward", C, QT_TRANSLATE_NOOP("actions", "Forward"), "caret-right", "Alt+Right"),
    ActionSpec("round.choose", C, QT_TRANSLATE_NOOP("actions", "Choose a round"), "calendar-blank", "Ctrl+R"),
    ActionSpec("window.inspector", C, QT_TRANSLATE_NOOP("actions", "Show or hide the inspector"), "columns", "F4"),
    ActionSpec("window.next_area", C, QT_TRANSLATE_NOOP("actions", "Next area of the window"), "", "F6", palette=False),
    ActionSpec(
        "window.previous_area", C, QT_TRANSLATE_NOOP("actions", "Previous area of the window"), "", "Shift+F6", palette=False
    ),
    ActionSpec("text.larger", C, QT_TRANSLATE_NOOP("actions", "Larger text"), "text-aa", "Ctrl++", more_shortcuts=("Ctrl+=",)),
    ActionSpec("text.smaller", C, QT_TRANSLATE_NOOP("actions", "Smaller text"), "text-aa", "Ctrl+-"),
    ActionSpec("text.normal", C, QT_TRANSLATE_NOOP("actions", "Text at 100 %"), "text-aa", "Ctrl+0"),
    ActionSpec("theme.next", C, QT_TRANSLATE_NOOP("actions", "Next theme"), "circle-half", "Ctrl+Shift+T"),
    ActionSpec("theme.system", C, QT_TRANSLATE_NOOP("actions", "Theme: follow the system"), "circle-half"),
    ActionSpec("theme.light", C, QT_TRANSLATE_NOOP("actions", "Theme: light"), "sun"),
    ActionSpec("theme.dark", C, QT_TRANSLATE_NOOP("actions", "Theme: dark"), "moon"),
    ActionSpec("theme.contrast", C, QT_TRANSLATE_NOOP("actions", "Theme: high contrast"), "circle-half"),
    ActionSpec("language.en", C, QT_TRANSLATE_NOOP("actions", "Window in English"), "translate"),
    ActionSpec("language.es", C, QT_TRANSLATE_NOOP("actions", "Window in Spanish"), "translate"),
    ActionSpec("dialogue.sample", C, QT_TRANSLATE_NOOP("actions", "Open the sample dialogue"), "book-open", "Ctrl+Shift+O"),
    ActionSpec("dialogue.new", C, QT_TRANSLATE_NOOP("actions", "New dialogue…"), "plus", "Ctrl+N"),
    ActionSpec("dialogue.open", C, QT_TRANSLATE_NOOP("actions", "Open a file…"), "folder-open", "Ctrl+O"),
    ActionSpec("dialogue.close", C, QT_TRANSLATE_NOOP("actions", "Close the dialogue"), "x", "Ctrl+W"),
    ActionSpec("window.quit", C, QT_TRANSLATE_NOOP("actions", "Quit"), "sign-out", "Ctrl+Q"),
)
