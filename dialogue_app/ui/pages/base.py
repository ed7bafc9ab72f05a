"""The page that every page is: header, body, inspector that becomes a drawer, reloading when what it shows has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.key_card import Grouping, KeyGroup
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets.banner import NOTHING, Marking
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, Rule
from dialogue_app.ui.widgets.stepper import Stepper
from dialogue_app.ui.widgets.text import ElidedLabel, Label

NARROW, DRAWER, BARE = 1400, 1366, 1100
"""Window widths at 100 % text scale: below, optional columns go; inspectors become drawers; the rail shows icons only."""


class Page(QWidget):
    """One activity. A subclass builds its parts in `__init__`, reads in `load`, and says what to show in `marking`.

    `kinds` names the record kinds whose change makes the page load again (empty = all).
    """

    id: ClassVar[str] = ""
    kinds: ClassVar[frozenset[str]] = frozenset()
    needs_round: ClassVar[bool] = True
    """Without a round in the dialogue the window says so in the page's place; a page across rounds sets this False."""
    loaded = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.setObjectName(f"page.{self.id}")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.round_id = ""
        self.target: RecordKey | None = None
        self._base_stale = False
        self._base_bare: list[Button] = []
        self._base_lines = QVBoxLayout(self)
        self._base_lines.setContentsMargins(0, 0, 0, 0)
        self._base_lines.setSpacing(0)
        self._base_middle = QHBoxLayout()
        self._base_middle.setSpacing(0)
        self._base_head: Pane | None = None
        self._base_facts: ElidedLabel | None = None
        self._base_inspector: QWidget | None = None
        self._base_inspector_rule: Rule | None = None
        self._base_drawer = False
        self.stepper: Stepper | None = None
        self._base_lines.addLayout(self._base_middle, 1)
        context.feed.changed.connect(self._base_feed_changed)

    # what subclasses say

    def load(self, round_id: str) -> None:
        """Reads (off the GUI thread) and shows the round; called on first show, on a new round and after changes."""
        self.round_id = round_id
        self.loaded.emit()

    def marking(self) -> Marking:
        """The highest marking of what the page shows now; call `marking_has_changed` when it becomes another."""
        return NOTHING

    def go_to_record(self, record: RecordKey) -> None:
        """Brings a record into sight; called after `load`. By default it is kept in `target`."""
        self.target = record

    def width_changed(self, width: float) -> None:
        """The window's width at 100 % text scale has crossed a limit (`NARROW`, `DRAWER`, `BARE`)."""

    def keep(self) -> dict[str, Any]:
        """What must survive when the window is rebuilt (another theme, scale or language): selection, unfinished text."""
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Takes back what `keep` gave."""

    def areas(self) -> Sequence[QWidget]:
        """The page's areas in reading order, for F6: by default main part and inspector."""
        return [area for area in (self._base_main, self._base_inspector) if area is not None and area.isVisible()]

    def first_focus(self) -> QWidget:
        """What has the focus when the page is opened."""
        return self._base_main or self

    def typed_keys(self) -> Sequence[KeyGroup]:
        """Keys that the page hears by itself, beside those of its actions; for the card of keys."""
        return ()

    def key_grouping(self) -> Grouping:
        """How the page's actions are grouped on the card of keys."""
        return ()

    # what subclasses call

    @property
    def actions_table(self) -> ActionTable:
        """The window's actions."""
        return self.context.actions

    def page_header(self, title: str, *controls: QWidget) -> Pane:
        """Adds the head of the page: its name once, a line of facts (`set_facts`), this page's controls at the end.

        Quiet and ordinary buttons with an icon lose their words, never their names, in narrow windows.
        """
        head = Pane("page", across=True, margins=(16, 0, 12, 0), gap=8, name=f"page.{self.id}.head")
        head.setFixedHeight(px("size.page_header"))
        self._base_facts = ElidedLabel("", "small", "text.secondary", name=f"page.{self.id}.facts")
        head.add(Label(title, "title"), 4).add(self._base_facts, stretch=1).add(*controls)
        self._base_bare += [button for button in controls if isinstance(button, Button) and button.property("kind") == "quiet"]
        self._base_head = head
        self._base_lines.insertWidget(self._base_lines.count() - 1, head)
        self._base_lines.insertWidget(self._base_lines.count() - 1, Rule())
        return head

    def page_stepper(self) -> Stepper:
        """Adds the line of states under the head."""
        self.stepper = Stepper(name=f"page.{self.id}.stepper")
        line = Pane("page", margins=(16, 2, 12, 8)).add(self.stepper)
        self._base_lines.insertWidget(self._base_lines.count() - 2, line)
        return self.stepper

    def add_line(self, widget: QWidget) -> None:
        """Adds a full-width line above the body (a filter bar, a notice)."""
        self._base_lines.insertWidget(self._base_lines.count() - 1, widget)

    def set_body(self, *parts: QWidget, inspector: QWidget | None = None) -> None:
        """The main part or parts beside each other (the last takes the room), and an inspector that becomes a drawer."""
        for place, part in enumerate(parts):
            self._base_middle.addWidget(part, 1 if place == len(parts) - 1 else 0)
            if place < len(parts) - 1:
                self._base_middle.addWidget(Rule("v"))
        self._base_main: QWidget | None = parts[-1] if parts else None
        if inspector is not None:
            self._base_inspector, self._base_inspector_rule = inspector, Rule("v")
            inspector.setFixedWidth(px("size.inspector"))
            self._base_middle.addWidget(self._base_inspector_rule)
            self._base_middle.addWidget(inspector)

    def set_facts(self, facts: str) -> None:
        """The one line of facts beside the page's name."""
        if self._base_facts is not None:
            self._base_facts.setText(facts)

    def action_button(self, action_id: str, kind: str = "quiet", *, text: str = "", icon: str = "") -> Button:
        """A button for an action of the table: same words, icon, keys and enablement."""
        spec, action = self.context.actions.spec(action_id), self.context.actions.action(action_id)
        button = Button(text or spec.words, icon or spec.icon, kind, object_name=f"page.{self.id}.{action_id.rpartition('.')[2]}")
        button.set_keys(spec.shortcut)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        button.clicked.connect(lambda _checked=False: self.context.actions.run(action_id))
        return button

    def reload(self) -> None:
        """Loads again now when the page is visible, else when it is shown next."""
        if self.round_id and self.isVisible():
            self._base_stale = False
            self.load(self.round_id)
        else:
            self._base_stale = True

    def marking_has_changed(self) -> None:
        """Tells the banner to ask `marking` again."""
        self.context.marking_changed.emit()

    @property
    def inspector_is_drawer(self) -> bool:
        """Is the window so narrow that the inspector opens over the page (F4)?"""
        return self._base_drawer

    def toggle_inspector(self) -> None:
        """Shows or hides the inspector."""
        if self._base_inspector is not None:
            self._base_show_inspector(not self._base_inspector.isVisible())

    # called by the window

    def fit_width(self, width: float) -> None:
        """Takes the window's width at 100 % text scale."""
        for button in self._base_bare:
            button.set_bare(width < DRAWER)
        drawer = width < DRAWER
        if drawer != self._base_drawer:
            self._base_set_drawer(drawer)
        self.width_changed(width)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._base_stale and self.round_id:
            self._base_stale = False
            self.load(self.round_id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._base_drawer:
            self._base_place_drawer()

    def _base_set_drawer(self, drawer: bool) -> None:
        self._base_drawer = drawer
        if self._base_inspector is None or self._base_inspector_rule is None:
            return
        self._base_inspector_rule.setVisible(not drawer)
        if drawer:
            self._base_middle.removeWidget(self._base_inspector)
            self._base_inspector.setParent(self)
            self._base_show_inspector(False)
        else:
            self._base_middle.addWidget(self._base_inspector)
            self._base_show_inspector(True)

    def _base_show_inspector(self, shown: bool) -> None:
        if self._base_inspector is None:
            return
        self._base_inspector.setVisible(shown)
        if self._base_inspector_rule is not None and not self._base_drawer:
            self._base_inspector_rule.setVisible(shown)
        if shown and self._base_drawer:
            self._base_place_drawer()
            self._base_inspector.raise_()
        self.marking_has_changed()

    def _base_place_drawer(self) -> None:
        if self._base_inspector is None:
            return
        top = self._base_middle.geometry().top()
        width = self._base_inspector.width()
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._base_inspector.setGeometry(0 if mirrored else self.width() - width, top, width, self.height() - top)

    def _base_feed_changed(self, records: frozenset[RecordKey], _change_id: str) -> None:
        if ("round", self.round_id) in records:
            return  # the round may be gone: the window reads the rounds first, then has its pages load again
        if not self.kinds or any(kind in self.kinds for kind, _id in records):
            self.reload()

    _base_main: QWidget | None = None


def page_width(widget: QWidget) -> float:
    """The width of a widget's window at 100 % text scale."""
    return widget.window().width() / tokens().scale
