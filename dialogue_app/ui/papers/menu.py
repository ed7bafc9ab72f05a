"""The papers as a menu: the same rows on every page that offers it, what cannot be done now left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.actions import MENU
from dialogue_app.ui.widgets import Button


def add_papers(menu: QMenu, actions: ActionTable) -> None:
    """Adds the papers' rows, after a line where the menu holds something already."""
    possible = [actions.action(id) for id in MENU if actions.action(id).isEnabled()]
    if possible and menu.actions():
        menu.addSeparator()
    menu.addActions(possible)


def papers_button(actions: ActionTable, page: str) -> Button:
    """A button that opens the menu; the keyboard opens it too, and walks through it. Its icon leaves room for words beside it."""
    button = Button(icon="files", kind="quiet", name=translate("papers", "Papers"), object_name=f"page.{page}.papers")
    button.clicked.connect(lambda _checked=False: _open(actions, button))
    return button


def _open(actions: ActionTable, button: QWidget) -> None:
    menu = QMenu(button)
    menu.setObjectName(f"{button.objectName()}.menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_papers(menu, actions)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
