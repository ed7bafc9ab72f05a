"""Everything both sides ever said on an issue, newest first, with the way to where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dialogue_app.desk.views.issue_history import Said
from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.joint_line import JointLine
from dialogue_app.ui.pages.positions.reading import Mark, OpenCell
from dialogue_app.ui.widgets import Button, ElidedLabel, Glyph, Label, Pane, PartyTag, Rule, SectionLabel, marked, row

FIRST = 30
"""So many lines are shown at once; the rest follows on request."""


class SaidPane(Pane):
    """`chosen(kind, record id, round id)` follows a link."""

    chosen = Signal(str, str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__("panel", margins=(12, 12, 12, 12), gap=2, name="page.positions.said")
        self.setAccessibleName(translate("positions", "Everything said on the issue"))
        self._context = context
        self._opened: OpenCell | None = None
        self._limit = FIRST
        self.show_said(None)

    def show_said(self, opened: OpenCell | None) -> None:
        """Shows the chronology of a cell's issue; nothing is rebuilt when it is the same."""
        if opened is not None and self._opened is not None and opened.said == self._opened.said:
            self._opened = opened
            return
        if opened is None or self._opened is None or opened.cell.issue != self._opened.cell.issue:
            self._limit = FIRST
        self._opened = opened
        self._fill()

    def marks(self) -> tuple[Mark | None, ...]:
        """Markings of the lines that are shown."""
        return tuple(line.marking for line in self._shown())

    def _shown(self) -> Sequence[Said]:
        return self._opened.said[: self._limit] if self._opened is not None else ()

    def _fill(self) -> None:
        self.clear()
        newest = Label(translate("positions", "newest first"), "caption", "text.tertiary")
        self.add(row(SectionLabel(translate("positions", "Everything said")), "stretch", newest), 4)
        if not self._shown():
            self.add(Label(translate("positions", "Nothing has been said on this issue yet."), tone="text.tertiary", wrap=True))
        for ordinal, lines in groupby(self._shown(), key=lambda line: line.ordinal):
            self._round(ordinal, list(lines))
        left = len(self._opened.said) - self._limit if self._opened is not None else 0
        if left > 0:
            text = translate("positions", "Show %n more", None, left)
            self.add(4, row(Button(text, kind="link", object_name="page.positions.said.more", on=self._more), "stretch"))
        self.add("stretch")
        for place in range(self.lines.count()):  # a new part counts in the layout only once it is shown
            item = self.lines.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and self.isVisible():
                widget.show()

    def _more(self) -> None:
        self._limit += 200
        self._fill()
        self._context.marking_changed.emit()

    def _round(self, ordinal: int, lines: list[Said]) -> None:
        head = next((each for each in self._context.rounds if each.ordinal == ordinal), None)
        place = f"{head.place}, {head.dates}" if head is not None else ""
        title = row(Label(words.round_words(ordinal), "strong"), gap=8, margins=(0, 6, 0, 2))
        self.add(title.add(ElidedLabel(place, "small", "text.secondary"), stretch=1))
        for line in lines:
            if line.kind == "minutes_paragraph":
                self.add(JointLine(self._link(line), _text(line), in_words(line.correction or "")), 4)
            else:
                self._own_or_theirs(line)

    def _own_or_theirs(self, line: Said) -> None:
        portion = self._opened.portions.get(line.record, "") if self._opened is not None else ""
        lead: QWidget = Glyph("note-pencil", "text.secondary", 14)
        if line.side:
            lead = PartyTag(self._context.side_of(line.side), line.side, self._context.party_name(line.side))
        eye = [Glyph("eye", "text.secondary", 14)] if line.kind == "observed_position" else []
        self.add(row(lead, *eye, self._link(line), "stretch", gap=6, margins=(0, 4, 0, 0)))
        self.add(Label(marked(portion, _text(line)), wrap=True, rich=True), 4, Rule())

    def _link(self, line: Said) -> Button:
        where = _where(line, self._opened.zones.get(line.round, "UTC") if self._opened is not None else "UTC")
        button = Button(
            where,
            kind="link",
            role="small",
            object_name=f"page.positions.said.{line.record}",
            on=partial(self.chosen.emit, line.kind, line.record, line.round),
        )
        button.setAccessibleName(f"{words.round_words(line.ordinal)}, {where}")
        button.setEnabled(line.kind != "paper")
        return button


def _where(line: Said, zone: str) -> str:
    if line.kind == "minutes_paragraph":
        return translate("positions", "Minutes {paragraph}").format(paragraph=painting.ltr(line.reference))
    if line.kind == "note":
        at = f"{line.at.astimezone(ZoneInfo(zone)):%H:%M}"
        return translate("positions", "Note of {taker}, {time}").format(taker=line.reference, time=at)
    if line.kind == "observed_position":
        return translate("positions", "Observed, {state}").format(state=words.state_words(line.reference, observed=True).lower())
    if line.kind == "talking_point":
        return translate("positions", "Talking point, {delivered}").format(delivered=words.delivered_words(line.reference))
    if line.kind == "own_position":
        how = delivered_as_words(line.reference)
        return (
            translate("positions", "Position delivered, {how}").format(how=how)
            if how
            else translate("positions", "Position delivered")
        )
    return translate("positions", "Paper, {kind}").format(kind=line.reference)


def delivered_as_words(how: str) -> str:
    """How a position was delivered; the usual ways in the window's language."""
    known = {
        "oral statement": translate("positions", "oral statement"),
        "non-paper": translate("positions", "non-paper"),
        "note verbale": translate("positions", "note verbale"),
        "aide-memoire": translate("positions", "aide-mémoire"),
    }
    return known.get(how, how)


def _text(line: Said) -> str:
    return words.pick(line.text)
