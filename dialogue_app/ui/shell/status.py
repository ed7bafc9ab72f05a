"""The status line: saved when, what runs, what was said last, how the file is kept, the language of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal

from dialogue_app.ui.language import LANGUAGES, current_language, translate
from dialogue_app.ui.messages import Message
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.job_line import JobLine
from dialogue_app.ui.widgets.panes import Pane, row
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph, Label

SHOWN_MS = 8000
_TONES = {"ok": ("check", "state.ok"), "info": ("info", "text.secondary"), "warn": ("warning", "state.warn")}


class StatusLine(Pane):
    """Bottom of the window; `language_wanted` carries a language tag."""

    language_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("window", across=True, margins=(12, 0, 12, 0), gap=16, name="status")
        self.setFixedHeight(px("size.status"))
        self._saved = Label("", "caption", "text.secondary", name="status.saved")
        self._saved_part = row(Glyph("check", "state.ok", 14), self._saved, gap=4)
        self._file = Label("", "caption", "text.secondary", name="status.file")
        self._room = Label(translate("shell", "Room view off"), "caption", "text.secondary", name="status.room")
        self._glyph = Glyph("", "text.secondary", 14)
        self._said = ElidedLabel("", "caption", "text.primary", name="status.message")
        self.jobs = JobLine()
        self.add(self._saved_part, self._file, self._room)
        self.add(Pane(across=True, gap=4).add(self._glyph).add(self._said, stretch=1), stretch=1)
        self.add(self.jobs, self._languages())
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SHOWN_MS)
        self._quiet.timeout.connect(lambda: self._show_message("", "", "text.primary"))
        self._saved_part.hide()
        self.show_file(None)

    def set_room(self, on: bool) -> None:
        """In the room it says that only joint matter is shown; nothing of files and messages."""
        self._room.setText(translate("shell", "Room view on") if on else translate("shell", "Room view off"))
        if on:
            self._file.hide()
            self._show_message("", "", "text.primary")

    def show_saved(self, when: datetime) -> None:
        """Says when the last change was on disk (local time)."""
        self._saved.setText(translate("shell", "Saved {time}").format(time=f"{when:%H:%M:%S}"))
        self._saved_part.show()

    @property
    def saved_words(self) -> str:
        """What the line says about saving; "" before the first change."""
        return self._saved.text()

    def keep_saved(self, words: str) -> None:
        """Shows again what was said before the window was rebuilt."""
        self._saved.setText(words)
        self._saved_part.setVisible(bool(words))

    def show_file(self, encrypted: bool | None) -> None:
        """Says plainly whether the open file is encrypted; None when nothing is open."""
        words = {None: "", True: translate("shell", "Encrypted"), False: translate("shell", "Not encrypted")}[encrypted]
        self._file.setText(words)
        self._file.set_tone("state.warn" if encrypted is False else "text.secondary")
        self._file.setVisible(encrypted is not None)
        self._room.setVisible(encrypted is not None)

    def show_message(self, message: Message) -> None:
        """Shows a sentence for eight seconds."""
        glyph, tone = _TONES.get(message.tone, ("warning", "state.danger"))
        self._show_message(message.sentence, glyph, tone)
        self._quiet.start()

    def _show_message(self, words: str, glyph: str, tone: str) -> None:
        self._glyph.show_glyph(glyph, tone)
        self._said.setText(words)
        self._said.setAccessibleName(words)

    def _languages(self) -> Pane:
        part = Pane(across=True, gap=4, name="status.language")
        part.setAccessibleName(translate("shell", "Language of the window"))
        for place, (tag, name) in enumerate(LANGUAGES.items()):
            if place:
                part.add(Label("/", "caption", "text.tertiary"))
            if tag == current_language():
                here = Label(name, "label", "text.primary")
                part.add(here)
            else:
                part.add(self._language(tag, name))
        return part

    def _language(self, tag: str, name: str) -> Button:
        button = Button(name, kind="link", role="caption", object_name=f"status.language.{tag}")
        button.clicked.connect(lambda _checked=False: self.language_wanted.emit(tag))
        return button
