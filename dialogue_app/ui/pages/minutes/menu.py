"""The further actions of the page, as one menu that the keyboard opens too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.papers.menu import add_papers

_GROUPS = (
    ("paragraph.add", "paragraph.up", "paragraph.down", "paragraph.delete", "renumber"),
    ("bracket.put", "bracket.settle", "paragraph.confirm_language", "paragraph.place", "paragraph.ad_referendum"),
    ("paragraph.confirm", "paragraph.correct", "paragraph.history"),
    ("title", "check", "collation", "export", "sent_back"),
    ("circulate", "withdraw", "agree", "reopen", "initial", "sign", "distribute", "archive", "lapse"),
)


def more_menu(actions: ActionTable, parent: QWidget) -> QMenu:
    """A menu of what can be done now; what cannot is left out, its reason stands in the stepper."""
    menu = QMenu(parent)
    menu.setObjectName("page.minutes.menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in _GROUPS:
        possible = [actions.action(f"minutes.{id}") for id in group if actions.action(f"minutes.{id}").isEnabled()]
        if possible and menu.actions():
            menu.addSeparator()
        menu.addActions(possible)
    add_papers(menu, actions)
    return menu
