"""The rows of the action table that belong to the window itself."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP
from dialogue_app.ui.papers.actions import PAPER_ACTIONS

C = "actions"

SHELL_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "window.palette", C, QT_TRANSLATE_NOOP("actions", "Search or run a command"), "magnifying-glass", "Ctrl+K", palette=False
    ),
    ActionSpec("window.keys", C, QT_TRANSLATE_NOOP("actions", "Keys of this page"), "keyboard", "F1"),
    ActionSpec("room.view", C, QT_TRANSLATE_NOOP("actions", "Room view: joint matter only"), "presentation", "Ctrl+Shift+R"),
    ActionSpec("go.outcomes", "rail", QT_TRANSLATE_NOOP("rail", "Actions"), "check-square"),
    ActionSpec("go.commitments", "rail", QT_TRANSLATE_NOOP("rail", "Commitments"), "handshake"),
    ActionSpec("edit.undo", C, QT_TRANSLATE_NOOP("actions", "Undo"), "arrow-counter-clockwise", "Ctrl+Z"),
    ActionSpec(
        "edit.redo", C, QT_TRANSLATE_NOOP("actions", "Redo"), "arrow-clockwise", "Ctrl+Y", more_shortcuts=("Ctrl+Shift+Z",)
    ),
    ActionSpec("go.back", C, QT_TRANSLATE_NOOP("actions", "Back"), "caret-left", "Alt+Left"),
    ActionSpec("go.forward", C, QT_TRANSLATE_NOOP("actions", "Forward"), "caret-right", "Alt+Right"),
    ActionSpec("round.choose", C, QT_TRANSLATE_NOOP("actions", "Choose a round"), "calendar-blank", "Ctrl+R"),
    ActionSpec("window.inspector", C, QT_TRANSLATE_NOOP("actions", "Show or hide the inspector"), "columns", "F4"),
    ActionSpec(
        "window.next_area",
        C,
        QT_TRANSLATE_NOOP("actions", "Next area of the window"),
        "",
        "F6",
        palette=False,
        more_shortcuts=("Ctrl+F6",),
    ),
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
    ActionSpec("dialogue.from_minutes", C, QT_TRANSLATE_NOOP("actions", "New dialogue from minutes…"), "file-arrow-down"),
    ActionSpec("dialogue.close", C, QT_TRANSLATE_NOOP("actions", "Close the dialogue"), "x", "Ctrl+W"),
    ActionSpec("dialogue.edit", C, QT_TRANSLATE_NOOP("actions", "Settings of the dialogue…"), "gear-six"),
    ActionSpec("round.new", C, QT_TRANSLATE_NOOP("actions", "New round…"), "plus", "Ctrl+Alt+R"),
    ActionSpec("round.edit", C, QT_TRANSLATE_NOOP("actions", "Edit the round…"), "pencil-simple"),
    ActionSpec("round.sessions", C, QT_TRANSLATE_NOOP("actions", "Sessions of the round…"), "calendar-blank"),
    ActionSpec("round.state", C, QT_TRANSLATE_NOOP("actions", "Where the round stands…"), "path"),
    ActionSpec("round.confirm", C, QT_TRANSLATE_NOOP("actions", "Confirm the round"), "check"),
    ActionSpec("round.begin", C, QT_TRANSLATE_NOOP("actions", "Begin the round"), "play-circle"),
    ActionSpec("round.circulate", C, QT_TRANSLATE_NOOP("actions", "Round: minutes are in circulation"), "paper-plane-tilt"),
    ActionSpec("round.close", C, QT_TRANSLATE_NOOP("actions", "Close the round"), "lock-simple"),
    ActionSpec("round.reopen", C, QT_TRANSLATE_NOOP("actions", "Round back to proposed"), "arrow-u-up-left"),
    ActionSpec("issue.new", C, QT_TRANSLATE_NOOP("actions", "Add issue…"), "list-plus"),
    ActionSpec("issue.list", C, QT_TRANSLATE_NOOP("actions", "Issues and their other names…"), "path"),
    ActionSpec("instrument.list", C, QT_TRANSLATE_NOOP("actions", "Founding instruments…"), "book-open"),
    ActionSpec("venue.list", C, QT_TRANSLATE_NOOP("actions", "Venues…"), "map-pin"),
    ActionSpec("mandate.edit", C, QT_TRANSLATE_NOOP("actions", "Mandates for the round…"), "lock-simple"),
    *PAPER_ACTIONS,
    ActionSpec("window.quit", C, QT_TRANSLATE_NOOP("actions", "Quit"), "sign-out", "Ctrl+Q"),
)
