"""Lines of fact, empty pages and verdicts: text arranged so that it reads without a card around it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.badges import KeyCap
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, row
from dialogue_app.ui.widgets.text import Glyph, Label

_VERDICT_GLYPHS = {"ok": "check", "warn": "warning", "danger": "x-circle", "info": "info"}


class Fact(Pane):
    """One line in a pane: what, then the figure or date at the end. Lists of these replace cards."""

    def __init__(
        self,
        text: str,
        right: str = "",
        *,
        lead: QWidget | None = None,
        under: str = "",
        tone: str = "text.primary",
        right_tone: str = "text.secondary",
    ) -> None:
        super().__init__(across=True, gap=8, margins=(0, 3, 0, 3))
        top = Qt.AlignmentFlag.AlignTop
        if lead is not None:
            self.lines.addWidget(lead, 0, top)
        column = Pane().add(Label(text, "body", tone, wrap=True))
        if under:
            column.add(Label(under, "caption", "text.tertiary", wrap=True))
        self.lines.addWidget(column, 1, top)
        if right:
            self.lines.addWidget(Label(right, "small", right_tone), 0, top)
        self.setAccessibleName(", ".join(part for part in (text, right, under) if part))


class EmptyState(Pane):
    """An empty page says what the page is for and offers the one action that starts it."""

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", keys: str = "", *, on: Callable[[], object] | None = None
    ) -> None:
        super().__init__("page")
        column = Pane()
        column.setFixedWidth(px(420))
        column.add(Glyph(icon, "text.tertiary", 32), 12, Label(title, "display", wrap=True), 4)
        column.add(Label(text, "body", "text.secondary", wrap=True), 16)
        if action:
            self.button = Button(action, kind="primary", object_name="page.empty.start", on=on)
            column.add(row(self.button, *([KeyCap(keys)] if keys else []), "stretch"))
        self.add("stretch", row("stretch", column, "stretch"), "stretch", "stretch")


class Verdict(Pane):
    """The answer of a check, first and in words, before its findings. `kind`: `ok`, `warn`, `danger`, `info`."""

    def __init__(self, kind: str, text: str, tail: str = "") -> None:
        super().__init__(box=kind, across=True, margins=(10, 8, 10, 8), gap=8)
        self.add(Glyph(_VERDICT_GLYPHS[kind], f"state.{kind}"))
        self.add(Label(text, "strong", f"state.{kind}", wrap=True), stretch=1)
        if tail:
            self.add(Label(tail, "small", f"state.{kind}"))
        self.setAccessibleName(f"{text}. {tail}" if tail else text)
