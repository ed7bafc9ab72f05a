"""Two people changed the same thing: both wordings side by side, and a choice that loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.errors import Clash, ConflictError
from dialogue_app.ui.dialogs.field_names import field_words
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, Rule, ScrollPane, row
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label, SectionLabel, nobreak


class ConflictSheet(Sheet):
    """Shows mine and theirs per field. `keep_mine` writes mine over theirs (None where the page cannot): theirs is kept
    otherwise. Mine can always be copied, so that no typed word is lost."""

    def __init__(self, error: ConflictError, keep_mine: Callable[[], object] | None = None) -> None:
        facts = translate("dialogs", "nothing has been lost")
        super().__init__(
            translate("dialogs", "Two changes to the same text"),
            facts,
            glyph="git-merge",
            tone="state.warn",
            width=860,
            name="sheet.conflict",
        )
        self._clashes, self._keep_mine = error.clashes, keep_mine
        self.setAccessibleDescription(in_words(error))
        content = Pane(gap=12)
        content.add(Label(in_words(error), wrap=True, name="sheet.conflict.sentence"))
        for clash in error.clashes:
            content.add(Rule(), self._clash(clash))
        content.add("stretch")
        scroll = ScrollPane(content)
        scroll.setMinimumHeight(px(min(380, 90 + 130 * max(1, len(error.clashes)))))
        self.body.add(scroll)
        self._theirs = Button(
            translate("dialogs", "Keep theirs"),
            kind="" if keep_mine else "primary",
            object_name="sheet.conflict.theirs",
            on=self.dismiss,
        )
        copy = Button(translate("dialogs", "Copy mine"), kind="quiet", object_name="sheet.conflict.copy", on=self.copy_mine)
        mine = (
            [Button(translate("dialogs", "Keep mine"), object_name="sheet.conflict.mine", on=self._write_mine)]
            if keep_mine
            else []
        )
        self.acts(self._theirs, *mine, copy, hint=translate("dialogs", "the other text stays in the history"))

    def copy_mine(self) -> None:
        """Puts my wordings on the clipboard."""
        QGuiApplication.clipboard().setText("\n\n".join(value_text(clash.mine) for clash in self._clashes))

    @override
    def first_focus(self) -> QWidget:
        return self._theirs

    def _write_mine(self) -> None:
        self.dismiss()
        if self._keep_mine is not None:
            self._keep_mine()

    @staticmethod
    def _clash(clash: Clash) -> Pane:
        theirs, mine = nobreak(value_text(clash.theirs)), nobreak(value_text(clash.mine))
        none = translate("dialogs", "(nothing: it was deleted)")
        left = Pane(gap=4).add(
            SectionLabel(translate("dialogs", "Theirs, as it stands now")), Label(theirs or none, wrap=True), "stretch"
        )
        change = Label(word_diff_html(theirs, mine, tokens()), wrap=True, rich=True)
        right = Pane(gap=4).add(SectionLabel(translate("dialogs", "Mine, as a change to it")), change, "stretch")
        both = Pane(across=True, gap=16).add(left, stretch=1).add(Rule("v")).add(right, stretch=1)
        return Pane(gap=6).add(row(Label(field_words(clash.field), "caption", "text.tertiary"), "stretch"), both)


def value_text(value: Any) -> str:
    """A field's value as people read it; "" for nothing."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(value_text, value))
    return str(value)
