"""Two versions of the minutes held against each other: both languages as change to the older one, figures lifted out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from dialogue_app.desk.figures import figures
from dialogue_app.desk.views.comparison import ComparedText, compare_versions
from dialogue_app.desk.views.minutes import MinutesView
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.diff import word_diff, word_diff_html
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.words import language_word, listed, own_name
from dialogue_app.ui.painting import ltr
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets import EmptyState, Glyph, KeyCap, Label, Pane, Rule, ScrollPane, SectionLabel, row

_DIGIT = re.compile(r"\d")
PRESENT = 0
"""Stands for the text as it is now in the choice of versions."""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure or date that became another: what it was and is, in one language ("" = nothing)."""

    language: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ComparedParagraph:
    """One paragraph in all languages."""

    number: str
    annex: str
    texts: tuple[ComparedText, ...]

    @property
    def differs(self) -> bool:
        """Does any language differ?"""
        return any(one.change != "same" for one in self.texts)

    @property
    def name(self) -> str:
        """“¶2”, “IV ¶2”."""
        return ltr(f"{self.annex} ¶{self.number}" if self.annex else f"¶{self.number}")

    def figure_changes(self) -> tuple[FigureChange, ...]:
        """Changed figures and dates of every language, in reading order."""
        return tuple(change for one in self.texts for change in figure_changes(one))


def read_comparison(desk: Any, minutes: str, older: int, newer: int) -> tuple[ComparedParagraph, ...]:
    """Compares two kept versions, or one with the text as it stands (`PRESENT`)."""
    with desk.workspace.read() as read:
        compared = compare_versions(read, minutes, older, newer or None)
    groups = groupby(compared, key=lambda one: (one.annex, one.number))
    return tuple(ComparedParagraph(number, annex, tuple(texts)) for (annex, number), texts in groups)


def figure_changes(text: ComparedText) -> tuple[FigureChange, ...]:
    """Words with figures that were taken out or put in; those that follow each other are one change."""
    found, removed = [], ""
    for piece in word_diff(text.before, text.after):
        if piece.kind == "removed":
            removed = piece.text.strip()
            continue
        if piece.kind == "added" and (_DIGIT.search(piece.text) or _DIGIT.search(removed)):
            found.append(FigureChange(text.language, removed, piece.text.strip()))
        elif _DIGIT.search(removed):
            found.append(FigureChange(text.language, removed, ""))
        removed = ""
    if _DIGIT.search(removed):
        found.append(FigureChange(text.language, removed, ""))
    return tuple(change for change in found if figures(change.before) != figures(change.after))


class VersionPick(Pane):
    """The two versions that are compared. `chosen(older, newer)` follows a choice."""

    chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(across=True, gap=6)
        self._older, self._newer = QComboBox(), QComboBox()
        for box, name, words in (
            (self._older, "older", translate("minutes", "Older version")),
            (self._newer, "newer", translate("minutes", "Newer version")),
        ):
            box.setObjectName(f"page.minutes.compare.{name}")
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _index: self._tell())
        self.add(self._boxed(self._older), Glyph("arrow-right", "text.tertiary", 14), self._boxed(self._newer))

    def show_versions(self, view: MinutesView) -> None:
        """Offers the versions whose text is kept, and the text as it stands."""
        kept = [version for version in view.versions if version.complete]
        older, newer = self.older, self.newer
        self._older.clear()
        self._newer.clear()
        for version in kept:
            words = f"v{version.number} · {version.from_party} · {day_words(version.on)}"
            self._older.addItem(words, version.number)
            self._newer.addItem(words, version.number)
        self._newer.addItem(translate("minutes", "the text as it stands"), PRESENT)
        self._older.setCurrentIndex(max(0, self._older.findData(older)) if older else max(0, len(kept) - 1))
        place = self._newer.findData(newer)
        self._newer.setCurrentIndex(place if place >= 0 else self._newer.count() - 1)

    def choose(self, older: int, newer: int = PRESENT) -> None:
        """Chooses two versions; those that are not kept are left out."""
        for box, value in ((self._older, older), (self._newer, newer)):
            if (place := box.findData(value)) >= 0:
                box.setCurrentIndex(place)

    @property
    def older(self) -> int:
        """The older version's number; 0 when none is kept."""
        return int(self._older.currentData() or 0)

    @property
    def newer(self) -> int:
        """The newer version's number; `PRESENT` for the text as it stands."""
        return int(self._newer.currentData() or PRESENT)

    def _tell(self) -> None:
        self.chosen.emit(self.older, self.newer)

    @staticmethod
    def _boxed(box: QComboBox) -> Pane:
        pane = Pane(box="outline", across=True, margins=(8, 0, 4, 0)).add(box)
        pane.setFixedHeight(px(28))
        return pane


class ComparePane(Pane):
    """The comparison. Unchanged paragraphs are folded into one counted line."""

    def __init__(self) -> None:
        super().__init__("page", name="page.minutes.compare")
        self._rows: list[QWidget] = []
        self._at = -1
        self._head = Pane("page", across=True, margins=(57, 0, 26, 0), gap=20)
        self._head.setFixedHeight(px(28))
        self._column = Pane("page")
        self._scrolled = ScrollPane(self._column)
        self.summary = Pane("panel", margins=(16, 12, 12, 12), gap=4, name="page.minutes.compare.summary")
        self._top = Pane().add(self._head, Rule("strong"))
        self.add(self._top).add(self._scrolled, stretch=1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_nothing(self, view: MinutesView) -> None:
        """Says why there is nothing to compare."""
        self._clear()
        title = translate("minutes", "No earlier text is kept")
        text = translate("minutes", "Versions are kept with their text from the moment they are circulated here.")
        if view.versions:
            text = translate("minutes", "Of the versions so far only sender and date are known.") + " " + text
        self._column.add(EmptyState("git-diff", title, text))
        self._top.hide()

    def show_comparison(self, languages: Sequence[str], compared: Sequence[ComparedParagraph]) -> None:
        """Shows what differs."""
        self._clear()
        self._top.show()
        self._head.clear()
        for tag in languages:
            self._head.add(Label(own_name(tag), "caption", "text.tertiary"), stretch=1)
        for differs, group in groupby(compared, key=lambda one: one.differs):
            paragraphs = list(group)
            if not differs:
                self._column.add(_folded(paragraphs))
                continue
            for paragraph in paragraphs:
                self._rows.append(_changed(paragraph, languages))
                self._column.add(self._rows[-1])
        self._column.add("stretch")
        self._summarise(compared)

    def step(self, direction: int) -> None:
        """Brings the next (+1) or the previous (-1) change into sight."""
        if self._rows:
            self._at = (self._at + direction) % len(self._rows)
            self._scrolled.ensureWidgetVisible(self._rows[self._at], 0, px(24))
            self._rows[self._at].setFocus()

    def _clear(self) -> None:
        self._rows, self._at = [], -1
        self._column.clear()
        self.summary.clear()

    def _summarise(self, compared: Sequence[ComparedParagraph]) -> None:
        changed = [paragraph for paragraph in compared if paragraph.differs]
        differ = translate("minutes", "%n paragraph(s) differ", None, len(changed))
        of = translate("minutes", "{differ}, of {count}").format(differ=differ, count=len(compared))
        moved = [(paragraph, change, tags) for paragraph in changed for change, tags in distinct_changes(paragraph)]
        self.summary.add(Label(of, "strong", wrap=True))
        self.summary.add(
            Label(translate("minutes", "%n figure(s) and date(s) changed", None, len(moved)), "small", "text.secondary")
        )
        self.summary.add(row(KeyCap("F7"), Label(translate("minutes", "next change"), "small", "text.secondary"), "stretch"))
        if moved:
            self.summary.add(12, SectionLabel(translate("minutes", "Figures and dates")))
            for paragraph, change, tags in moved:
                self.summary.add(_figure_line(paragraph, change, tags))
        self.summary.add("stretch")


def _folded(paragraphs: Sequence[ComparedParagraph]) -> Pane:
    first, last = paragraphs[0], paragraphs[-1]
    words = translate("minutes", "{paragraph} is the same in all languages").format(paragraph=first.name)
    if len(paragraphs) > 1:
        words = translate("minutes", "{first} to {last} are the same in all languages").format(first=first.name, last=last.name)
    line = row(Glyph("equals", "text.tertiary", 14), Label(words, "small", "text.secondary"), "stretch", margins=(18, 4, 16, 4))
    return Pane().add(line, Rule())


def _changed(paragraph: ComparedParagraph, languages: Sequence[str]) -> Pane:
    outer, inner = Pane("page", name=f"page.minutes.compare.{paragraph.number}"), QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(px(12), px(10), px(16), px(10))
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(6))
    number = Label(paragraph.name, "strong", "text.tertiary")
    number.setMinimumWidth(px(28))
    grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
    texts = {one.language: one for one in paragraph.texts}
    for place, tag in enumerate(languages, 1):
        one = texts.get(tag)
        words = word_diff_html(one.before, one.after, tokens()) if one is not None else ""
        grid.addWidget(Label(words, wrap=True, rich=True), 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
    below = Pane(gap=4)
    for sentence, agree in figure_sentences(paragraph, languages):
        tone = "text.secondary" if agree else "state.warn"
        line = Pane(across=True, gap=6).add(Glyph("hash", "text.tertiary", 14), Glyph("check" if agree else "warning", tone, 14))
        below.add(line.add(Label(sentence, "small", tone, wrap=True), stretch=1))
    grid.addWidget(below, 1, 1, 1, len(languages))
    outer.setAccessibleName(paragraph.name)
    return outer.add(inner, Rule())


def distinct_changes(paragraph: ComparedParagraph) -> list[tuple[FigureChange, tuple[str, ...]]]:
    """Every changed figure once, with the languages in which it became the same other one."""
    found: dict[Any, tuple[FigureChange, list[str]]] = {}
    for change in paragraph.figure_changes():
        key = (frozenset(figures(change.before).items()), frozenset(figures(change.after).items()))
        found.setdefault(key, (change, []))[1].append(change.language)
    return [(change, tuple(dict.fromkeys(tags))) for change, tags in found.values()]


def figure_sentences(paragraph: ComparedParagraph, languages: Sequence[str]) -> list[tuple[str, bool]]:
    """What became of each changed figure, and whether the languages agree on it."""
    nothing = translate("minutes", "nothing")
    sentences = []
    for change, tags in distinct_changes(paragraph):
        what = f"{change.before or nothing} → {change.after or nothing}"
        if set(tags) >= set(languages):
            sentences.append((translate("minutes", "{change}: same change in all languages").format(change=what), True))
        else:
            names = listed([language_word(tag) for tag in tags])
            sentences.append((translate("minutes", "{change}: in {language} only").format(change=what, language=names), False))
    return sentences


def _figure_line(paragraph: ComparedParagraph, change: FigureChange, tags: Sequence[str]) -> Pane:
    was = translate("minutes", "was {figure}").format(figure=change.before) if change.before else translate("minutes", "new")
    number = Label(paragraph.name, "small", "text.tertiary")
    number.setFixedWidth(px(40))
    line = Pane(across=True, gap=8, margins=(0, 3, 0, 3)).add(number)
    line.add(Label(change.after or "—", "strong", wrap=True), stretch=1)
    line.add(Label(" ".join(tags), "caption", "text.tertiary"), Label(was, "small", "text.secondary"))
    return Pane().add(line, Rule())
