"""What can be done on the minutes page, as rows of the action table."""

from __future__ import annotations

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.language import QT_TRANSLATE_NOOP


def _row(id: str, text: str, icon: str = "", shortcut: str = "", *more: str) -> ActionSpec:
    return ActionSpec(f"minutes.{id}", "minutes", text, icon, shortcut, page="minutes", more_shortcuts=more)


ACTIONS: tuple[ActionSpec, ...] = (
    _row("create", QT_TRANSLATE_NOOP("minutes", "Open draft minutes…"), "file-text", "Ctrl+Shift+M"),
    _row("title", QT_TRANSLATE_NOOP("minutes", "Title, closing and place of signing…"), "pencil-simple"),
    _row("view.text", QT_TRANSLATE_NOOP("minutes", "Show the text"), "article", "Ctrl+1"),
    _row("view.compare", QT_TRANSLATE_NOOP("minutes", "Compare versions"), "git-diff", "Ctrl+2"),
    _row("view.preview", QT_TRANSLATE_NOOP("minutes", "Preview the document"), "file-pdf", "Ctrl+3"),
    _row("paragraph.next", QT_TRANSLATE_NOOP("minutes", "Next paragraph"), "caret-down", "Ctrl+Down"),
    _row("paragraph.previous", QT_TRANSLATE_NOOP("minutes", "Previous paragraph"), "caret-up", "Ctrl+Up"),
    _row("next_open", QT_TRANSLATE_NOOP("minutes", "Next open matter or change"), "caret-double-down", "F7"),
    _row("previous_open", QT_TRANSLATE_NOOP("minutes", "Previous open matter or change"), "caret-double-up", "Shift+F7"),
    _row("paragraph.add", QT_TRANSLATE_NOOP("minutes", "Add a paragraph after this one…"), "plus", "Ctrl+Shift+A"),
    _row("paragraph.up", QT_TRANSLATE_NOOP("minutes", "Move the paragraph up"), "arrow-up", "Alt+Up"),
    _row("paragraph.down", QT_TRANSLATE_NOOP("minutes", "Move the paragraph down"), "arrow-down", "Alt+Down"),
    _row("paragraph.delete", QT_TRANSLATE_NOOP("minutes", "Delete the paragraph"), "trash", "Ctrl+Shift+Del"),
    _row("paragraph.place", QT_TRANSLATE_NOOP("minutes", "Agenda item, issue and kind…"), "list-numbers", "Ctrl+Shift+I"),
    _row("paragraph.confirm_language", QT_TRANSLATE_NOOP("minutes", "Confirm the language"), "check", "Ctrl+Shift+L"),
    _row("paragraph.ad_referendum", QT_TRANSLATE_NOOP("minutes", "Ad referendum…"), "hourglass-medium", "Ctrl+Shift+F"),
    _row("paragraph.confirm", QT_TRANSLATE_NOOP("minutes", "Record a confirmation…"), "check-circle"),
    _row("paragraph.correct", QT_TRANSLATE_NOOP("minutes", "Record a joint correction…"), "note-pencil"),
    _row(
        "paragraph.history", QT_TRANSLATE_NOOP("minutes", "History of the paragraph…"), "clock-counter-clockwise", "Ctrl+Shift+H"
    ),
    _row("bracket.put", QT_TRANSLATE_NOOP("minutes", "Bracket for…"), "brackets-square", "Ctrl+B"),
    _row("bracket.settle", QT_TRANSLATE_NOOP("minutes", "Accept an alternative…"), "check", "Ctrl+Shift+B"),
    _row("comment.internal", QT_TRANSLATE_NOOP("minutes", "Comment for our side"), "lock-simple", "Ctrl+Alt+N"),
    _row("comment.joint", QT_TRANSLATE_NOOP("minutes", "Comment both sides see"), "users", "Ctrl+Alt+J"),
    _row("propose", QT_TRANSLATE_NOOP("minutes", "Propose from notes"), "note", "Ctrl+Shift+P"),
    _row("renumber", QT_TRANSLATE_NOOP("minutes", "Renumber the paragraphs"), "list-numbers"),
    _row("circulate", QT_TRANSLATE_NOOP("minutes", "Circulate…"), "paper-plane-tilt"),
    _row("withdraw", QT_TRANSLATE_NOOP("minutes", "Take back to draft"), "arrow-bend-up-left"),
    _row("agree", QT_TRANSLATE_NOOP("minutes", "Agree…"), "handshake"),
    _row("reopen", QT_TRANSLATE_NOOP("minutes", "Reopen the text"), "arrow-bend-up-left"),
    _row("initial", QT_TRANSLATE_NOOP("minutes", "Initialled by both heads"), "text-aa"),
    _row("sign", QT_TRANSLATE_NOOP("minutes", "Sign…"), "pen-nib", "Ctrl+Shift+S"),
    _row("distribute", QT_TRANSLATE_NOOP("minutes", "Mark as distributed"), "paper-plane-tilt"),
    _row("archive", QT_TRANSLATE_NOOP("minutes", "Hand to the archive"), "archive"),
    _row("lapse", QT_TRANSLATE_NOOP("minutes", "Let the text lapse"), "x-circle"),
    _row("check", QT_TRANSLATE_NOOP("minutes", "Pre-flight check…"), "check-circle"),
    _row("export", QT_TRANSLATE_NOOP("minutes", "Export PDF…"), "export", "Ctrl+E"),
    _row("sent_back", QT_TRANSLATE_NOOP("minutes", "Compare a DOCX that came back…"), "file-arrow-down", "Ctrl+Shift+D"),
    _row("collation", QT_TRANSLATE_NOOP("minutes", "Collation of the originals…"), "columns"),
)
