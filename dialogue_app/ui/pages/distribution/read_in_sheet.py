"""Minutes read from a file, shown before anything is written: what they are, what they say, and what will be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import reading_in
from dialogue_app.reading_in import MinutesToRead
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import period_words
from dialogue_app.ui.dialogs.forms import FormSheet, best
from dialogue_app.ui.language import translate
from dialogue_app.ui.painting import ltr
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label, Pane, ScrollPane, SectionLabel, pinned


class ReadInSheet(FormSheet):
    """Reads the minutes into the round they are of, as one step that can be undone."""

    def __init__(self, context: PageContext, name: str, wanted: MinutesToRead, then: Callable[[Any], object]) -> None:
        super().__init__(
            translate("distribution", "Read minutes into this workspace"), translate("distribution", "Read in"),
            facts=name, glyph="file-arrow-down", width=760, name="sheet.read_in",
        )  # fmt: skip
        self._context, self._wanted, self._then = context, wanted, then
        for words, value in _facts(wanted):
            self.form.add(pinned(Label(words, "small", "text.secondary"), Label(value, wrap=True), width=150))
        self.form.add(SectionLabel(translate("distribution", "Text")), _text(wanted))
        self.finish(hint=translate("distribution", "agenda and delegations only where the round has none"))

    @override
    def first_focus(self) -> QWidget:
        return self.act

    @override
    def submit(self) -> None:
        wanted = self._wanted
        self.begin()
        self._context.change(
            lambda desk: reading_in.read_in(desk, wanted),
            doing=translate("distribution", "Read minutes in"), owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip

    @override
    def done(self, made: object = None) -> None:
        self.dismiss()
        self._then(made)


def _facts(wanted: MinutesToRead) -> list[tuple[str, str]]:
    view = wanted.view
    states = {
        "agreed": translate("distribution", "agreed by both sides, as the file says; signatures come with the signed PDF"),
        "circulated": translate("distribution", "a draft that was circulated"),
    }
    place = " · ".join(filter(None, (best(view.round.city), period_words(view.round.starts, view.round.ends))))
    annexes = ", ".join(f"{annex.number} {best(annex.title)}" for annex in view.annexes)
    paragraphs = translate("distribution", "%n paragraph(s)", None, len(view.paragraphs))
    return [
        (translate("distribution", "Document"), f"{view.identifier} · {best(view.title)}"),
        (translate("distribution", "Round"), f"{view.round.ordinal} · {place}"),
        (translate("distribution", "Will be kept as"), states[view.state]),
        (translate("distribution", "Languages"), f"{', '.join(view.round.languages)} · {paragraphs}"),
        (translate("distribution", "Annexes"), annexes or translate("distribution", "none")),
    ]


def _text(wanted: MinutesToRead) -> ScrollPane:
    column = Pane(gap=4, margins=(0, 0, 8, 0), name="sheet.read_in.text")
    for one in wanted.view.paragraphs:
        column.add(pinned(Label(ltr(f"¶{one.number}"), "small", "text.tertiary"), Label(best(one.text), wrap=True), width=44))
    column.add("stretch")
    scrolled = ScrollPane(column)
    scrolled.setFixedHeight(px(230))
    return scrolled
