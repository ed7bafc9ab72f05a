"""The line above what is typed: who speaks, as what, heard how, in which language, since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.kinds import kind_of
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.speech import UNCLEAR, Seats
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.badges import PartyTag
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph, Label


class Spot(Pane):
    """A part of the head that a click changes; keyboards have keys for it, so it never takes the focus."""

    pressed = Signal()

    def __init__(self, name: str, accessible: str, *parts: QWidget) -> None:
        super().__init__(across=True, gap=5, name=name)
        self.add(*parts)
        self.setAccessibleName(accessible)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(20))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class ComposerHead(Pane):
    """Shows a `Line`. The four signals follow a click on what they name."""

    speaker_wanted = Signal()
    kind_wanted = Signal()
    interpretation_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, side_of: Callable[[str], str], party_name: Callable[[str], str]) -> None:
        super().__init__(across=True, gap=6)
        self._side_of, self._party_name = side_of, party_name
        self.speaker_words = self.kind_words = self.task_words = ""
        self._tag = Pane(across=True)
        self._shown_party: str | None = None
        self._name = Label("", "strong")
        self._office = ElidedLabel("", "small", "text.tertiary")
        self._who = Spot("page.notes.speaker", translate("notes", "Speaker"), self._tag, self._name)
        self._who.lines.addWidget(self._office, 1)
        self._kind_glyph = Glyph("chat-text", "text.secondary", 14)
        self._kind_word = Label("", "small", "text.secondary")
        self._kind = Spot("page.notes.kind", translate("notes", "Kind of entry"), self._kind_glyph, self._kind_word)
        self._heard_glyph = Glyph("translate", "text.tertiary", 14)
        self._heard_word = Label("", "small", "text.tertiary")
        self._heard = Spot("page.notes.heard", translate("notes", "Interpretation"), self._heard_glyph, self._heard_word)
        self._tongue_word = Label("", "small", "text.tertiary")
        self._tongue = Spot("page.notes.language", translate("notes", "Language"), self._tongue_word)
        self._began = Label("", "small", "text.tertiary", name="page.notes.began")
        self._task = ElidedLabel("", "small", "text.primary", name="page.notes.task")
        self.add(self._task, stretch=1).add(self._who, stretch=1)
        self.add(self._kind, 2, self._heard, 2, self._tongue, 2, self._began)
        for spot, signal in (
            (self._who, self.speaker_wanted), (self._kind, self.kind_wanted),
            (self._heard, self.interpretation_wanted), (self._tongue, self.language_wanted),
        ):  # fmt: skip
            spot.pressed.connect(signal)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(20))

    def show_line(self, line: Line, seats: Seats, zone: str, several_languages: bool, offset: int = 0) -> None:
        """Shows the facts of a line."""
        note = line.task == "note"
        for part in (self._who, self._kind, self._heard, self._tongue):
            part.setVisible(note)
        self._tongue.setVisible(note and several_languages)
        self._task.setVisible(not note)
        if note:
            self._show_speaker(line, seats)
            self._show_kind(line)
        else:
            self.task_words = self._task.text()
        if line.began_at is not None:
            since = f"{(line.began_at + timedelta(seconds=offset)).astimezone(ZoneInfo(zone)):%H:%M:%S}"
            self._began.setText(translate("notes", "began {time}").format(time=since))
        else:
            self._began.setText("")

    def show_task(self, words: str) -> None:
        """Says what is written instead of a new note."""
        self._task.setText(words)
        self.task_words = words

    def _show_speaker(self, line: Line, seats: Seats) -> None:
        seat = seats.by_person(line.speaker)
        known = line.party if line.party and line.party != UNCLEAR else None
        if known != self._shown_party:
            self._shown_party = known
            self._tag.clear()
            if known:
                self._tag.add(PartyTag(self._side_of(known), known, self._party_name(known)))
        if seat is not None:
            self.speaker_words = seat.family
        elif line.party == UNCLEAR:
            self.speaker_words = translate("notes", "unclear who spoke")
        elif line.party:
            self.speaker_words = translate("notes", "speaker unclear")
        else:
            self.speaker_words = translate("notes", "no speaker yet")
        self._name.setText(self.speaker_words)
        self._name.set_tone("internal.text" if line.private else "text.primary" if line.party else "text.tertiary")
        self._office.setText(seat.office if seat is not None else "")
        self._who.setAccessibleDescription(self.speaker_words)

    def _show_kind(self, line: Line) -> None:
        kind = kind_of(line.kind)
        tone = "internal.text" if line.private else "text.secondary"
        self.kind_words = kind.words
        if line.reply_to and line.about:
            self.kind_words = translate("notes", "reply to {about}").format(about=line.about)
        self._kind_glyph.show_glyph(kind.glyph, tone)
        self._kind_word.setText(self.kind_words)
        self._kind_word.set_tone(tone)
        self._kind.setAccessibleDescription(self.kind_words)
        heard = translate("notes", "interpretation on") if line.interpreted else translate("notes", "interpretation off")
        self._heard_glyph.show_glyph("translate", "accent.text" if line.interpreted else "text.tertiary")
        self._heard_word.setText(heard)
        self._heard_word.set_tone("accent.text" if line.interpreted else "text.tertiary")
        self._heard.setAccessibleDescription(heard)
        self._tongue_word.setText(line.language)
        self._tongue.setAccessibleDescription(line.language)
