"""Small parts of the window: what stands where there is no round, and how undo is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from dialogue_app.ui.actions import ActionSpec, ActionTable
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.registry import PageSpec
from dialogue_app.ui.widgets.facts import EmptyState

if TYPE_CHECKING:
    from dialogue_app.ui.shell.window import MainWindow

ROOM_VIEW = "room.view"
"""The action that enters the room view, and leaves it."""


def page_action(spec: PageSpec, number: int) -> ActionSpec:
    """The row of the action table that goes to a page; the first nine have Alt and their number."""
    return ActionSpec(f"go.{spec.id}", "rail", spec.title, spec.icon, f"Alt+{number}" if number < 10 else "")


def no_round(actions: ActionTable) -> EmptyState:
    """What stands in a page's place while the dialogue has no round."""
    text = translate("shell", "Agenda, delegations, notes and minutes belong to a round. Open the first one to begin.")
    return EmptyState(
        "calendar-blank", translate("shell", "No round yet"), text, actions.spec("round.new").words,
        actions.keys("round.new"), on=lambda: actions.run("round.new"),
    )  # fmt: skip


def start_page(window: MainWindow) -> QWidget:
    """What the window shows while nothing is open."""
    from dialogue_app.ui.shell.start import StartPage

    start = StartPage(window.actions_table, window.app.settings.recent, window.appearance.choice, window.appearance.scale)
    start.language_wanted.connect(window.set_language)
    start.theme_wanted.connect(window.appearance.choose)
    start.scale_wanted.connect(window.appearance.rescale)
    start.open_recent.connect(window.opening.open_file)
    QTimer.singleShot(0, start, lambda: start.first_focus().setFocus())
    return start


def name_undo(actions: ActionTable, context: PageContext) -> None:
    """Undo and redo say what they would undo; in the room view they say nothing, and cannot be done."""
    undo = context.undo
    for id, label, words in (
        ("edit.undo", undo.undo_label, translate("shell", "Undo {what}")),
        ("edit.redo", undo.redo_label, translate("shell", "Redo {what}")),
    ):
        actions.enable(id, bool(label))
        if label and not context.room_view:
            actions.set_words(id, words.format(what=label[:1].lower() + label[1:]))
    if context.room_view:
        words = translate("room", "Leave room view…")
        actions.set_words(ROOM_VIEW, words)
