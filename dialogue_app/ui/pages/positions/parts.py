"""Small parts that both forms of the page share: the portion mark that is chosen, a choice from a menu, a read or worded text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda.inline_text import InlineText
from dialogue_app.ui.pages.agenda.marks import choices
from dialogue_app.ui.widgets import Button, Pane, SectionLabel, row


class MarkLink(Button):
    """The mark before a portion; pressed, it offers those that may be given. `chosen(marking or None)`."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, *, name: str, what: str) -> None:
        super().__init__("-", kind="link", name=what, object_name=name, role="tag", on=self._open)
        self._context, self._what = context, what
        self.show_mark("")

    def show_mark(self, portion: str) -> None:
        """Shows a portion mark, or that there is none."""
        text = portion or translate("positions", "Not marked")
        self.set_words(text)
        self.setAccessibleName(f"{self._what}: {text}")

    def fill(self, menu: QMenu) -> None:
        """Adds the markings that may be given."""
        menu.addAction(translate("positions", "Not marked"), lambda: self.chosen.emit(None))
        for choice in choices(self._context):
            menu.addAction(choice.words, partial(self.chosen.emit, choice.data))

    def _open(self) -> None:
        popup_below(self, self.fill)


class ActLink(Button):
    """An act of the table as a link in a form: there while it is possible, gone while it is not. `pressed_for(action id)`."""

    pressed_for = Signal(str)

    def __init__(self, context: PageContext, action: str, *, name: str) -> None:
        spec, self._source = context.actions.spec(action), context.actions.action(action)
        super().__init__(spec.words, kind="link", object_name=name, on=lambda: self.pressed_for.emit(action))
        self._unwanted = False
        self.set_keys(spec.shortcut)
        self._source.enabledChanged.connect(lambda _on: self._fit())
        self.hide()

    def set_unwanted(self, unwanted: bool) -> None:
        """Leaves the link out although the act is possible: another button beside it does the same."""
        self._unwanted = unwanted
        self._fit()

    def _fit(self) -> None:
        self.setEnabled(self._source.isEnabled())
        self.setVisible(self._source.isEnabled() and not self._unwanted and self.parentWidget() is not None)


class PickLink(Button):
    """One of a few records, chosen from a menu: a mandate, a sitting, a version. `picked(id or "")`."""

    picked = Signal(str)

    def __init__(self, *, name: str, what: str) -> None:
        super().__init__("-", kind="link", name=what, object_name=name, on=lambda: popup_below(self, self.fill))
        self._what = what
        self._entries: Sequence[tuple[str, str]] = ()
        self._current = ""

    def offer(self, entries: Sequence[tuple[str, str]], current: str, shown: str = "") -> None:
        """Shows the current one, and what there is to choose."""
        self._entries, self._current = tuple(entries), current
        text = shown or next((words for id, words in self._entries if id == current), "")
        self.set_words(text)
        self.setAccessibleName(f"{self._what}: {text}")
        self.setEnabled(len(self._entries) > 1 or bool(self._entries and self._entries[0][0] != current))

    def fill(self, menu: QMenu) -> None:
        """Adds what there is."""
        for id, text in self._entries:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(id == self._current)
            action.triggered.connect(partial(self._pick, id))

    def _pick(self, id: str, _on: bool = False) -> None:
        if id != self._current:
            self.picked.emit(id)


class Worded(Pane):
    """A heading and a text under it that is edited in place. `edited(text, text it started from)`."""

    edited = Signal(str, str)

    def __init__(self, title: str, *, name: str, placeholder: str, beside: Button | None = None) -> None:
        super().__init__(gap=2)
        self.editor = InlineText(name=name, accessible=title, placeholder=placeholder)
        self.editor.edited.connect(self.edited)
        self.add(row(SectionLabel(title), *([beside] if beside is not None else []), "stretch"), self.editor)
        self._placeholder = placeholder

    def show_text(self, text: str, *, same: bool, editable: bool) -> None:
        """Shows the stored words; `same`: of the record shown before, so that unfinished ones stay."""
        if same:
            self.editor.show_text(text)
        else:
            self.editor.reset(text)
        self.editor.setReadOnly(not editable)
        self.editor.setPlaceholderText(self._placeholder if editable else translate("positions", "None"))


def popup_below(button: Button, fill: Callable[[QMenu], object]) -> None:
    """Opens a menu under a button."""
    menu = QMenu(button)
    menu.setObjectName(f"{button.objectName()}.menu")
    fill(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
