"""A numbered paragraph: its languages side by side on one line grid, and everything that is to be said of it below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from dialogue_app.desk.views.drift import Drift
from dialogue_app.desk.views.minutes import BracketView, ParagraphView
from dialogue_app.documents.findings import Finding
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.cell import Bracketed, TextCell
from dialogue_app.ui.pages.minutes.words import best, drift_sentence, language_word, listed, shortened
from dialogue_app.ui.painting import mirrored
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, PartyTag, row

SideOf = Callable[[str], str]


class ParagraphRow(QWidget):
    """One paragraph. `worded(tag)` follows a cell that was left with other words; `asked(act, detail)` a link below it."""

    picked = Signal(str)
    worded = Signal(str, str)
    asked = Signal(str, str, str)

    def __init__(self, languages: Sequence[str], side_of: SideOf) -> None:
        super().__init__()
        self._side_of, self.id, self.current = side_of, "", False
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(10), px(16), px(10))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(6))
        self._number = Label("", "strong", "text.tertiary")
        self._number.setMinimumWidth(px(24))
        self._number.setFixedHeight(px(21))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.cells = {tag: TextCell(tag) for tag in languages}
        for place, (tag, cell) in enumerate(self.cells.items(), 1):
            self._grid.addWidget(cell, 0, place, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(place, 1)
            cell.entered.connect(lambda: self.picked.emit(self.id))
            cell.finished.connect(lambda tag=tag: self.worded.emit(self.id, tag))
        self._below = Pane(gap=6)
        self._grid.addWidget(self._below, 1, 1, 1, max(1, len(self.cells)))

    def show_paragraph(
        self,
        view: ParagraphView,
        *,
        editable: bool,
        drifts: Sequence[Drift] = (),
        dates: str = "",
        margin: Sequence[Finding] = (),
    ) -> None:
        """Shows the paragraph as it stands; unsaved words in a cell stay."""
        self.id = view.id
        self._number.setText(view.number)
        self.setObjectName(f"page.minutes.paragraph.{view.number}")
        for tag, cell in self.cells.items():
            words = translate("minutes", "Paragraph {number}, {language}")
            cell.setAccessibleName(words.format(number=view.number, language=language_word(tag)))
            cell.setObjectName(f"page.minutes.paragraph.{view.number}.{tag}")
            cell.setPlaceholderText(translate("minutes", "No {language} text").format(language=language_word(tag)))
            cell.show_text(view.text.get(tag, ""), self._bracketed(view, tag), editable=editable)
        shown = (view, editable, tuple(drifts), dates, tuple(margin))
        if shown != self._shown:
            self._shown = shown
            self._fill_below(view, editable, drifts, dates, margin)

    def set_current(self, current: bool) -> None:
        """Shows whether this is the paragraph that the side panel speaks of."""
        if current != self.current:
            self.current = current
            self._number.set_tone("text.primary" if current else "text.tertiary")
            self.update()

    @property
    def dirty(self) -> bool:
        """Has any language words that are not saved?"""
        return any(cell.dirty for cell in self.cells.values())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        if self.current:
            painter.fillRect(whole, color("surface.panel"))
            bar = QRectF(0, 0, 3, whole.height() - 1)
            painter.fillRect(mirrored(painter, whole, bar), color("accent.base"))
        painter.fillRect(QRectF(0, whole.height() - 1, whole.width(), 1), color("line.hair"))

    def _bracketed(self, view: ParagraphView, tag: str) -> tuple[Bracketed, ...]:
        return tuple(
            Bracketed(*bracket.places[tag], self._side_of(bracket.proposed_by), bracket.proposed_by)
            for bracket in view.brackets
            if tag in bracket.places
        )

    def _fill_below(
        self, view: ParagraphView, editable: bool, drifts: Sequence[Drift], dates: str, margin: Sequence[Finding]
    ) -> None:
        self._below.clear()
        parts: list[QWidget] = [self._drift(drift, editable) for drift in drifts]
        if editable and view.figures:
            figures = translate("minutes", "Figures differ between the languages: {figures}")
            parts.append(_flag("hash", figures.format(figures=", ".join(view.figures))))
        if editable and dates:
            parts.append(
                _flag("calendar-blank", translate("minutes", "Dates differ between the languages: {dates}").format(dates=dates))
            )
        parts += [_flag("warning", in_words(finding.sentence)) for finding in margin]
        if view.ad_referendum is not None:
            parts.append(_note("hourglass-medium", _ad_referendum(view)))
        for one in view.corrections:
            words = translate("minutes", "corrected by {label}: {reads}").format(label=one.label, reads=one.reads)
            tail = translate("minutes", "was “{was}”; {kind}, {day}").format(
                was=one.was, kind=one.kind, day=day_words(one.agreed)
            )
            parts.append(_note("note-pencil", f"{words} ({tail})", "state.info"))
        if view.brackets:
            parts.append(self._alternatives(view, editable))
        self._below.add(*parts)
        self._below.setVisible(bool(parts))

    def _drift(self, drift: Drift, editable: bool) -> QWidget:
        bar = _flag("arrows-left-right", drift_sentence(drift))
        name = f"page.minutes.paragraph.{self._number.text()}"
        show = Button(translate("minutes", "Show the change"), kind="link", object_name=f"{name}.show_change.{drift.language}")
        show.clicked.connect(lambda _checked=False: self.asked.emit("show_change", self.id, drift.language))
        bar.add(8, show)
        if editable:
            words = translate("minutes", "Confirm {language}").format(language=language_word(drift.language))
            confirm = Button(words, kind="link", object_name=f"{name}.confirm.{drift.language}")
            confirm.clicked.connect(lambda _checked=False: self.asked.emit("confirm_language", self.id, drift.language))
            bar.add(8, confirm)
        return bar

    def _alternatives(self, view: ParagraphView, editable: bool) -> Pane:
        pane = Pane(gap=4).add(*(self._proposed(bracket) for bracket in view.brackets))
        if editable:
            name = f"page.minutes.paragraph.{view.number}"
            settle = Button(translate("minutes", "Accept an alternative…"), kind="link", object_name=f"{name}.settle")
            settle.clicked.connect(lambda _checked=False: self.asked.emit("settle", self.id, ""))
            put = Button(translate("minutes", "Bracket for…"), kind="link", object_name=f"{name}.bracket")
            put.clicked.connect(lambda _checked=False: self.asked.emit("bracket", self.id, ""))
            pane.add(2, row(settle, 8, put, "stretch"))
        return pane

    def _proposed(self, bracket: BracketView) -> Pane:
        """Who proposed and who opposes a bracket, in words; a long quotation takes a line of its own."""
        words = shortened(best(bracket.words), 90)
        text = translate("minutes", "“{words}”, proposer not named").format(words=words)
        if bracket.proposed_by:
            text = translate("minutes", "proposed “{words}”").format(words=words)
        opposed = translate("minutes", "opposed") if bracket.opposed_by else ""
        long = len(text) > 56
        line = Pane(across=True, gap=6)
        if bracket.proposed_by:
            line.add(self._tag(bracket.proposed_by))
        line.add(Label(text, "small", "text.secondary", wrap=long), stretch=1 if long else 0)
        against = Pane(across=True, gap=6).add(*map(self._tag, bracket.opposed_by))
        against.add(Label(opposed, "small", "text.secondary"), "stretch")
        pane = Pane(gap=4).add(line)
        if opposed and long:
            pane.add(against)
        elif opposed:
            line.add(2, against)
        if not long:
            line.add("stretch")
        pane.setAccessibleName(" ".join(filter(None, [bracket.proposed_by, text, *bracket.opposed_by, opposed])))
        return pane

    def _tag(self, party: str) -> PartyTag:
        return PartyTag(self._side_of(party), party)


def _flag(glyph: str, sentence: str) -> Pane:
    bar = Pane(box="warn", across=True, margins=(8, 3, 8, 3), gap=6)
    bar.setAccessibleName(sentence)
    return bar.add(Glyph(glyph, "state.warn", 14)).add(Label(sentence, "small", "state.warn", wrap=True), stretch=1)


def _note(glyph: str, sentence: str, tone: str = "text.secondary") -> Pane:
    line = Pane(across=True, gap=6)
    line.setAccessibleName(sentence)
    return line.add(Glyph(glyph, tone, 14)).add(Label(sentence, "small", tone, wrap=True), stretch=1)


def _ad_referendum(view: ParagraphView) -> str:
    mark = view.ad_referendum
    assert mark is not None
    parts = [
        translate("minutes", "Ad referendum: subject to confirmation by {parties}").format(parties=listed(list(mark.parties)))
    ]
    if mark.confirm_by is not None:
        parts[0] += " " + translate("minutes", "until {day}").format(day=day_words(mark.confirm_by))
    given = translate("minutes", "{party} confirmed on {day}")
    parts += [given.format(party=party, day=day_words(on)) for party, on in mark.confirmed.items()]
    if mark.effective_from is not None:
        parts.append(translate("minutes", "effective from {day}").format(day=day_words(mark.effective_from)))
    elif mark.confirmed:
        parts.append(translate("minutes", "waiting for {parties}").format(parties=listed(list(mark.waiting_for))))
    return " · ".join(parts)
