"""What the other side changed in the DOCX we sent: one change after the other, each taken over or left by a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.exchange.word_changes import FoundComment, SentBack, TextChange
from dialogue_app.exchange.word_file import Revision
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.words import language_word, listed, own_name
from dialogue_app.ui.painting import ltr
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets import (
    Button,
    EmptyState,
    Glyph,
    KeyCap,
    Label,
    Pane,
    Rule,
    ScrollPane,
    SectionLabel,
    Sheet,
    pinned,
    row,
)

_WAITS, _TAKEN, _LEFT = "", "taken", "left"


@dataclass(slots=True)
class _Line:
    """One change and what became of it here."""

    change: TextChange
    state: str = _WAITS


class SentBackSheet(Sheet):
    """Shows the changes one by one and takes over those a person accepts, each as a step that can be undone."""

    def __init__(
        self,
        context: PageContext,
        take: Callable[[Any, TextChange], Any],
        name: str,
        found: SentBack,
        *,
        items: bool = False,
    ) -> None:
        names = listed([language_word(tag) for tag in found.languages])
        facts = translate("minutes", "{file} · in {languages}").format(file=name, languages=names)
        super().__init__(
            translate("minutes", "What came back"), facts, glyph="git-diff", width=820, name="sheet.sent_back"
        )  # fmt: skip
        self._context, self._take, self._items = context, take, items
        self._lines = [_Line(change) for change in found.changes]
        self._at, self._busy = 0, False
        self._count = Label("", "strong", name="sheet.sent_back.count")
        self._state = Label("", "small", "text.secondary", name="sheet.sent_back.state")
        self._column = Pane(margins=(0, 4, 8, 4), gap=8, name="sheet.sent_back.change")
        self._scrolled = ScrollPane(self._column)
        self._scrolled.setMinimumHeight(px(270))
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.sent_back.fault")
        self._fault.hide()
        if not self._lines:
            self.body.add(
                EmptyState(
                    "equals",
                    translate("minutes", "Nothing was changed"),
                    translate("minutes", "The file says word for word what our text says."),
                )
            )
        else:
            self.body.add(row(self._count, "stretch", self._state), Rule(), self._scrolled, self._fault)
        if found.comments:
            self.body.add(_comments(found.comments, items=items))
        self._buttons = self._acting() if self._lines else []
        if self._lines:
            self._show()

    @property
    def change(self) -> TextChange | None:
        """The change that is shown now."""
        return self._lines[self._at].change if self._lines else None

    @override
    def first_focus(self) -> QWidget:
        return self

    def accept(self) -> None:
        """Takes the change over into our text, and goes on to the next that waits."""
        if not self._lines or self._busy or self._lines[self._at].state == _TAKEN:
            return
        line, change, take = self._lines[self._at], self._lines[self._at].change, self._take
        self._busy = True
        self._say("")

        def done(_made: Any) -> None:
            self._busy = False
            line.state = _TAKEN
            self._onward()

        def refused(error: BaseException) -> bool:
            self._busy = False
            self._say(in_words(error))
            return True

        self._context.change(
            lambda desk: take(desk, change),
            doing=translate("minutes", "Take over a change"), owner=self, done=done, refused=refused,
        )  # fmt: skip

    def refuse(self) -> None:
        """Leaves our text as it is, and goes on to the next that waits."""
        if self._lines and not self._busy and self._lines[self._at].state != _TAKEN:
            self._lines[self._at].state = _LEFT
            self._onward()

    def step(self, direction: int) -> None:
        """Shows the next (+1) or the previous (-1) change."""
        if self._lines and not self._busy:
            self._at = (self._at + direction) % len(self._lines)
            self._say("")
            self._show()

    def _onward(self) -> None:
        waiting = [place for place, line in enumerate(self._lines) if line.state == _WAITS]
        self._at = next((place for place in waiting if place > self._at), waiting[0] if waiting else self._at)
        self._say("")
        self._show()

    def _acting(self) -> list[Button]:
        made: list[Button] = []
        steps = (
            ("accept", translate("minutes", "Accept"), "check", "primary", "A", self.accept),
            ("refuse", translate("minutes", "Refuse"), "x", "", "R", self.refuse),
            ("previous", translate("minutes", "Previous change"), "caret-up", "quiet", "P", lambda: self.step(-1)),
            ("next", translate("minutes", "Next change"), "caret-down", "quiet", "N", lambda: self.step(1)),
        )
        for id, words, icon, kind, key, act in steps:
            bare = kind == "quiet"
            button = Button(
                "" if bare else words, icon, kind, name=words, object_name=f"sheet.sent_back.{id}", on=act
            )  # fmt: skip
            button.set_keys(key)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            made.append(button)
        caps = [part for button, key in zip(made, "ARPN", strict=True) for part in (button, KeyCap(key))]
        self.acts(*caps, hint=translate("minutes", "what is accepted can be undone"))
        return made

    def _show(self) -> None:
        line = self._lines[self._at]
        left = sum(one.state == _WAITS for one in self._lines)
        count = translate("minutes", "Change {number} of {count}").format(number=self._at + 1, count=len(self._lines))
        self._count.setText(count)
        states = {
            _WAITS: translate("minutes", "%n wait(s)", None, left),
            _TAKEN: translate("minutes", "accepted"),
            _LEFT: translate("minutes", "refused: our text stays"),
        }
        self._state.setText(states[line.state])
        self._state.set_tone("state.ok" if line.state == _TAKEN else "text.secondary")
        self._buttons[0].setEnabled(line.state != _TAKEN and line.change.kind != "elsewhere")
        self._buttons[1].setEnabled(line.state != _TAKEN)
        self._column.clear()
        for part in _shown(line.change, items=self._items):
            self._column.add(part)
        self._column.add("stretch")
        self._scrolled.fit()
        self._scrolled.verticalScrollBar().setValue(0)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))


def _shown(change: TextChange, *, items: bool) -> list[QWidget]:
    kinds = {
        "changed": translate("minutes", "changed"),
        "added": translate("minutes", "added"),
        "removed": translate("minutes", "taken out"),
        "moved": translate("minutes", "now after {item}").format(item=_place("", change.label, items=items)),
        "elsewhere": translate("minutes", "not in a numbered paragraph: change it where it comes from"),
    }
    if items:
        kinds["elsewhere"] = translate("minutes", "no item: change it where it comes from")
    if change.behind is None:
        kinds["moved"] = translate("minutes", "now the first")
    place = _place(change.annex, change.number, items=items)
    if change.kind == "added" and place:
        place = translate("minutes", "After {paragraph}").format(paragraph=place)
    head = Pane(across=True, gap=8).add(Label(place or translate("minutes", "Elsewhere"), "strong"))
    head.add(Label(kinds[change.kind], "small", "text.secondary"), "stretch")
    parts: list[QWidget] = [head]
    if who := _who(change.revisions):
        parts.append(pinned(Glyph("user", "text.tertiary", 14), Label(who, "small", "text.secondary", wrap=True), width=20))
    for tag in change.languages:
        parts.append(Label(own_name(tag), "caption", "text.tertiary"))
        words = word_diff_html(change.before.get(tag, ""), change.after.get(tag, ""), tokens())
        text = Label(words, wrap=True, rich=True)
        text.setAccessibleName(f"{language_word(tag)}: {change.after.get(tag, '') or change.before.get(tag, '')}")
        parts.append(text)
    return parts


def _who(revisions: tuple[Revision, ...]) -> str:
    """“Ana Muestra, 2014-03-07 10:15”, each once."""
    told = dict.fromkeys((one.author, one.on[:16].replace("T", " ")) for one in revisions)
    return " · ".join(", ".join(filter(None, one)) for one in told if any(one))


def _comments(comments: tuple[FoundComment, ...], *, items: bool) -> QWidget:
    column = Pane(gap=4, margins=(0, 0, 8, 0), name="sheet.sent_back.comments")
    for one in comments:
        who = ", ".join(filter(None, (one.author, one.on[:10])))
        place = _place(one.annex, one.number, items=items)
        column.add(Label(" · ".join(filter(None, (place, who))), "small", "text.secondary"), Label(one.text, wrap=True))
    column.add("stretch")
    scrolled = ScrollPane(column)
    scrolled.setFixedHeight(px(min(150, 48 * len(comments) + 8)))
    return Pane(gap=4).add(Rule(), SectionLabel(translate("minutes", "Comments in the file")), scrolled)


def _place(annex: str, number: str, *, items: bool) -> str:
    if items:
        return translate("minutes", "Item {number}").format(number=ltr(number)) if number else ""
    return ltr(" ".join(filter(None, (annex, f"¶{number}")))) if number else annex
