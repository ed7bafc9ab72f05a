"""Collation of the originals: both rendered, every difference with its place and both texts beside each other (RULE 28)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.documents.collation import Difference
from dialogue_app.documents.content import Layout
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.files import write_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.preview import default_layout
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, Rule, ScrollPane, Sheet, Verdict, row

_BAR = 22
"""What the list has at its end and its heads have not: room, and the bar that scrolls it."""


@dataclass(frozen=True, slots=True)
class Collated:
    """What was compared: the document's name, whose originals, and every difference."""

    identifier: str
    holders: tuple[str, ...]
    differences: tuple[Difference, ...]

    @property
    def wrong(self) -> tuple[Difference, ...]:
        """What may not be."""
        return tuple(one for one in self.differences if not one.permitted)

    def as_text(self) -> str:
        """The report as it is saved: for the file of the round, without colours."""
        lines = [f"{self.identifier} · {' / '.join(self.holders)}"]
        for one in sorted(self.differences, key=lambda one: one.permitted):
            may = translate("papers", "permitted") if one.permitted else translate("papers", "NOT PERMITTED")
            lines += ["", f"{may} · {_place(one)}", f"  {one.first or '—'}", f"  {one.second or '—'}"]
        return "\n".join(lines) + "\n"


def collate(desk: Any, round_id: str) -> Collated:
    """Renders and compares the originals of a round's minutes in the layout of the talks; runs off the GUI thread."""
    document, layout = papers.minutes_document(desk, round_id), default_layout(desk)
    layout = Layout.CONSECUTIVE if layout is Layout.SEPARATE else layout
    differences, _sizes = papers.collation_of_files(desk, document, layout=layout)
    return Collated(document.identifier, tuple(party.id for party in document.parties), differences)


class CollationSheet(Sheet):
    """The answer first; what may not be stands before what may."""

    def __init__(self, context: PageContext, collated: Collated, files: FileQuestions) -> None:
        title = translate("papers", "Collation of the originals")
        super().__init__(title, collated.identifier, glyph="columns", width=960, name="sheet.collation")
        self._context, self._collated, self._files = context, collated, files
        self.body.add(verdict_of(collated))
        if collated.differences:
            self.body.add(_heads(context, collated.holders), Rule("strong"))
            self.body.add(_scrolled(collated.differences))
        self._done = Button(translate("papers", "Close"), object_name="sheet.collation.done", on=self.dismiss)
        save = Button(
            translate("papers", "Save the report…"), "floppy-disk", object_name="sheet.collation.save", on=self.save_report
        )
        hint = translate("papers", "Nobody signs while they differ in more than they may")
        self.acts(self._done, save, hint=hint)

    @override
    def first_focus(self) -> QWidget:
        return self._done

    def save_report(self) -> None:
        """Asks where, and writes the report as text."""
        name, kinds = f"{self._collated.identifier}-collation.txt", translate("papers", "Text (*.txt)")
        self._files.save_file(self, translate("papers", "Save the report"), name, kinds, self._write)

    def _write(self, path: Path) -> None:
        said = translate("papers", "Saved as {names}").format(names=path.name)
        data = self._collated.as_text().encode()
        self._context.run(
            lambda _progress: write_file(path, data),
            lambda _none: self._context.messages.say(said, "ok"),
            doing=translate("papers", "Save the report"),
            owner=self,
        )


def verdict_of(collated: Collated) -> Verdict:
    """The answer of the collation in words."""
    if collated.wrong:
        words = translate("papers", "%n difference(s) between the originals that may not be", None, len(collated.wrong))
        return Verdict("danger", words, translate("papers", "correct the text before anybody signs"))
    words = translate("papers", "The originals differ only in order of names, signature places and language order")
    return Verdict("ok", words, translate("papers", "both rendered, %n place(s) listed", None, len(collated.differences)))


def _heads(context: PageContext, holders: Sequence[str]) -> Pane:
    heads = Pane(across=True, gap=16, margins=(0, 0, _BAR, 0))
    for holder in holders[:2]:
        words = translate("papers", "Original of {party}").format(party=context.party_name(holder))
        heads.add(Label(words, "small", "text.secondary"), stretch=1)
    return heads


def _scrolled(differences: Sequence[Difference]) -> ScrollPane:
    pane = Pane(gap=8, margins=(0, 0, 12, 0))  # and the scroll bar takes the rest of _BAR
    for one in sorted(differences, key=lambda one: one.permitted):
        pane.add(_difference(one), Rule())
    view = ScrollPane(pane)
    view.setProperty("surface", "none")
    view.setFixedHeight(px(360))
    return view


def _difference(one: Difference) -> Pane:
    glyph, tone = ("check", "state.ok") if one.permitted else ("x-circle", "state.danger")
    words = translate("papers", "permitted") if one.permitted else translate("papers", "not permitted")
    head = row(Glyph(glyph, tone, 14), Label(_place(one), "small", "text.secondary"), "stretch", Label(words, "small", tone))
    texts = Pane(across=True, gap=16)
    texts.lines.addWidget(Label(one.first or "—", "small", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
    changed = word_diff_html(one.first, one.second, tokens()) if one.second else "—"
    texts.lines.addWidget(Label(changed, "small", wrap=True, rich=True), 1, Qt.AlignmentFlag.AlignTop)
    pane = Pane(gap=4).add(head, texts)
    pane.setAccessibleName(f"{words}: {_place(one)}. {one.first} / {one.second}")
    return pane


def _place(one: Difference) -> str:
    return " · ".join(part for part in (in_words(one.place), language_words(one.language) if one.language else "") if part)
