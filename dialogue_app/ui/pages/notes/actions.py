"""What can be done on the notes page: rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP

SESSIONS = 9
POINTS = 9

_KINDS = (
    ("statement", QT_TRANSLATE_NOOP("notes", "The line is a statement"), "chat-text"),
    ("proposal", QT_TRANSLATE_NOOP("notes", "The line is a proposal"), "arrow-right"),
    ("reply", QT_TRANSLATE_NOOP("notes", "The line is a reply"), "arrow-bend-up-left"),
    ("reservation", QT_TRANSLATE_NOOP("notes", "The line is a reservation"), "shield"),
    ("decision", QT_TRANSLATE_NOOP("notes", "The line is a decision"), "flag"),
    ("homework", QT_TRANSLATE_NOOP("notes", "The line is homework"), "notebook"),
    ("procedural", QT_TRANSLATE_NOOP("notes", "The line is procedural"), "list-dashes"),
    ("observation", QT_TRANSLATE_NOOP("notes", "The line is a private observation"), "lock-simple"),
    ("question", QT_TRANSLATE_NOOP("notes", "The line is a question"), "question"),
)


def _row(id: str, text: str, icon: str = "", keys: str = "", *more: str, palette: bool = True) -> ActionSpec:
    return ActionSpec(f"notes.{id}", "notes", text, icon, keys, page="notes", palette=palette, more_shortcuts=more)


ACTIONS: tuple[ActionSpec, ...] = (
    _row("item.next", QT_TRANSLATE_NOOP("notes", "Next item"), "caret-down", "Ctrl+PgDown"),
    _row("item.previous", QT_TRANSLATE_NOOP("notes", "Previous item"), "caret-up", "Ctrl+PgUp"),
    _row("item.menu", QT_TRANSLATE_NOOP("notes", "Item: withdraw, defer, take up again…"), "dots-three", "Ctrl+Shift+I"),
    _row("item.take_up", QT_TRANSLATE_NOOP("notes", "Take the item up"), "caret-right"),
    _row("item.conclude", QT_TRANSLATE_NOOP("notes", "The item has been considered"), "check"),
    *(
        _row(f"session.{n}", QT_TRANSLATE_NOOP("notes", "Go to session"), "calendar-blank", f"Ctrl+{n}", palette=False)
        for n in range(1, SESSIONS + 1)
    ),
    _row("interpretation", QT_TRANSLATE_NOOP("notes", "Heard through interpretation"), "translate", "Ctrl+I"),
    _row("language", QT_TRANSLATE_NOOP("notes", "Another language of the utterance"), "translate", "Ctrl+L"),
    _row("speaker", QT_TRANSLATE_NOOP("notes", "Choose the speaker"), "user", "Ctrl+Shift+S"),
    *(_row(f"kind.{key}", text, icon) for key, text, icon in _KINDS),
    _row("entry.previous", QT_TRANSLATE_NOOP("notes", "Choose the entry before"), "", "Ctrl+Up", palette=False),
    _row("entry.next", QT_TRANSLATE_NOOP("notes", "Choose the entry after"), "", "Ctrl+Down", palette=False),
    _row("entry.also_previous", QT_TRANSLATE_NOOP("notes", "Choose the entry before too"), "", "Ctrl+Shift+Up", palette=False),
    _row("entry.also_next", QT_TRANSLATE_NOOP("notes", "Choose the entry after too"), "", "Ctrl+Shift+Down", palette=False),
    _row("entry.newest", QT_TRANSLATE_NOOP("notes", "Newest entry"), "arrow-down", "Ctrl+Shift+N"),
    _row("entry.revise", QT_TRANSLATE_NOOP("notes", "Revise the chosen entry"), "pencil-simple", "Ctrl+E"),
    _row("entry.annotate", QT_TRANSLATE_NOOP("notes", "Annotate the chosen entry"), "note-pencil", "Ctrl+Shift+E"),
    _row("entry.reply", QT_TRANSLATE_NOOP("notes", "The line replies to the chosen entry"), "arrow-bend-up-left", "Ctrl+J"),
    _row("entry.raw", QT_TRANSLATE_NOOP("notes", "Show or hide the raw note and remarks"), "article", "Ctrl+T"),
    _row("entry.history", QT_TRANSLATE_NOOP("notes", "History of the chosen entry"), "clock-counter-clockwise", "Ctrl+H"),
    _row("reconcile", QT_TRANSLATE_NOOP("notes", "Reconcile two takers, keep both"), "git-merge", "F8", "Ctrl+F8"),
    _row("takers", QT_TRANSLATE_NOOP("notes", "Two note-takers beside each other…"), "columns", "Ctrl+Shift+K"),
    _row("after", QT_TRANSLATE_NOOP("notes", "From the notes: actions, points, positions…"), "check-square", "Ctrl+Shift+J"),
    _row("report", QT_TRANSLATE_NOOP("notes", "Report of the day…"), "notebook", "Ctrl+Shift+D"),
    _row("minutes", QT_TRANSLATE_NOOP("notes", "Propose minutes from the chosen entries"), "article", "Ctrl+Shift+M"),
    _row("point.next", QT_TRANSLATE_NOOP("notes", "Tick the next talking point"), "check-square", "Ctrl+D"),
    *(
        _row(f"point.{n}", QT_TRANSLATE_NOOP("notes", "Tick a talking point"), "check-square", f"Ctrl+Shift+{n}", palette=False)
        for n in range(1, POINTS + 1)
    ),
    _row("restricted", QT_TRANSLATE_NOOP("notes", "Show or hide red line and fallback"), "lock-simple", "Ctrl+Shift+X"),
    _row("attendance", QT_TRANSLATE_NOOP("notes", "Somebody comes in or leaves"), "user", "Ctrl+Shift+B"),
    _row("paper", QT_TRANSLATE_NOOP("notes", "Register a paper handed over…"), "file-text", "Ctrl+Shift+G"),
    _row("clock", QT_TRANSLATE_NOOP("notes", "Set the room's clock…"), "clock"),
    _row("short_forms", QT_TRANSLATE_NOOP("notes", "Short forms…"), "text-aa"),
    _row("spelling.suggest", QT_TRANSLATE_NOOP("notes", "Other spellings of a misspelt word"), "text-aa", "Ctrl+."),
    _row("spelling", QT_TRANSLATE_NOOP("notes", "Spelling…"), "text-aa"),
    _row("second_place", QT_TRANSLATE_NOOP("notes", "Second place for notes…"), "folder-open"),
    _row("focus", QT_TRANSLATE_NOOP("notes", "Only the line and the entries"), "corners-out", "Ctrl+Shift+F"),
    _row("beside", QT_TRANSLATE_NOOP("notes", "Show or hide our position"), "columns", "Shift+F4"),
)
