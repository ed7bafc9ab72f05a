"""Actions as data: menus, shortcuts, palette, tooltips and tests read one table.

An `ActionSpec` is a row; pages add rows of their own and register what happens by id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dialogue_app.ui import icons
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.badges import key_text


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a person can do.

    `id` is dotted ("agenda.item.add"); `text` is marked with QT_TRANSLATE_NOOP(context, …) and looked up in `context`;
    `page` names the page on which it works ("" = everywhere); `palette` False keeps it out of Ctrl+K.
    """

    id: str
    context: str
    text: str
    icon: str = ""
    shortcut: str = ""
    page: str = ""
    palette: bool = True
    checkable: bool = False
    more_shortcuts: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The text in the window's language."""
        return translate(self.context, self.text)


class ActionTable(QObject):
    """All actions of a window. `triggered(id)` follows every run; `changed(id)` a new text or enablement."""

    triggered = Signal(str)
    changed = Signal(str)

    def __init__(self, window: QWidget, specs: Iterable[ActionSpec]) -> None:
        super().__init__(window)
        self._window = window
        self._page = ""
        self._specs: dict[str, ActionSpec] = {}
        self._by_keys: dict[str, list[ActionSpec]] = {}
        self._actions: dict[str, QAction] = {}
        self._work: dict[str, Callable[[], object]] = {}
        self._enabled: dict[str, bool] = {}
        self._only: frozenset[str] | None = None
        self.extend(specs)

    def extend(self, specs: Iterable[ActionSpec]) -> None:
        """Adds rows; an id or (on one page) a shortcut that is taken already is a `ValueError`."""
        for spec in specs:
            self._take_in(spec)
            action = QAction(self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            keys = [QKeySequence(keys) for keys in (spec.shortcut, *spec.more_shortcuts) if keys]
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            if spec.icon:
                action.setIcon(icons.icon(spec.icon))
            action.triggered.connect(lambda _checked=False, id=spec.id: self.run(id))
            self._specs[spec.id], self._actions[spec.id] = spec, action
            self._window.addAction(action)
            self._show(spec.id)

    def handle(self, id: str, work: Callable[[], object], *, enabled: bool = True) -> None:
        """Says what happens when the action is run; a later registration replaces an earlier one."""
        self._work[self._specs[id].id] = work
        self.enable(id, enabled)

    def release(self, id: str) -> None:
        """Takes the handler away (the page is gone); the action is disabled."""
        self._work.pop(id, None)
        self._show(id)

    def enable(self, id: str, enabled: bool) -> None:
        """Allows or forbids an action; write the reason of a forbidden one beside its button."""
        if self._enabled.get(id, True) != enabled or id in self._work:
            self._enabled[id] = enabled
            self._show(id)

    def restrict(self, ids: frozenset[str] | None) -> None:
        """Forbids everything but these actions, whatever pages and handlers say; None lifts it."""
        self._only = ids
        for id in self._specs:
            self._show(id)

    def set_words(self, id: str, words: str) -> None:
        """Replaces the text for now, for example “Undo move item 7”."""
        self._actions[id].setText(words)
        self.changed.emit(id)

    def run(self, id: str) -> bool:
        """Runs an action; False when it has no handler or is not allowed now."""
        if not self._actions[id].isEnabled() or id not in self._work:
            return False
        self._work[id]()
        self.triggered.emit(id)
        return True

    def show_page(self, page: str) -> None:
        """Enables the actions of the page that is shown and disables those of the others."""
        self._page = page
        for id, spec in self._specs.items():
            if spec.page:
                self._show(id)

    def retranslate(self) -> None:
        """Takes all texts in the present language."""
        for id in self._specs:
            self._show(id)

    def action(self, id: str) -> QAction:
        """The QAction of a row, for menus and buttons."""
        return self._actions[id]

    def spec(self, id: str) -> ActionSpec:
        """The row itself."""
        return self._specs[id]

    def knows(self, id: str) -> bool:
        """Whether there is such a row."""
        return id in self._specs

    def keys(self, id: str) -> str:
        """The shortcut as stored, for example `Ctrl+Shift+A`; "" when there is none."""
        return self._specs[id].shortcut

    def available(self) -> list[tuple[ActionSpec, QAction]]:
        """The rows that the palette may offer now, in table order."""
        return [(spec, self._actions[id]) for id, spec in self._specs.items() if spec.palette and self._actions[id].isEnabled()]

    def works(self, id: str) -> bool:
        """Whether anything happens when it is run."""
        return id in self._work

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def _show(self, id: str) -> None:
        spec, action = self._specs[id], self._actions[id]
        action.setText(spec.words)
        action.setToolTip(f"{spec.words}  {key_text(spec.shortcut)}" if spec.shortcut else spec.words)
        here = (not spec.page or spec.page == self._page) and (self._only is None or id in self._only)
        action.setEnabled(here and id in self._work and self._enabled.get(id, True))
        self.changed.emit(id)

    def _take_in(self, spec: ActionSpec) -> None:
        if spec.id in self._specs:
            raise ValueError(f"two actions have the id {spec.id}")
        for keys in {spec.shortcut, *spec.more_shortcuts} - {""}:
            for other in self._by_keys.setdefault(keys, []):
                if not spec.page or not other.page or spec.page == other.page:
                    raise ValueError(f"{spec.id} and {other.id} both want {keys}")
            self._by_keys[keys].append(spec)
