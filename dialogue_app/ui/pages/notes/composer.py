"""The one place to type. Speaker, kind, interpretation and language stand above the line and are set without leaving it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.composer_head import ComposerHead
from dialogue_app.ui.pages.notes.hint_line import HintLine
from dialogue_app.ui.pages.notes.kinds import KINDS
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.line_edit import LineEdit
from dialogue_app.ui.pages.notes.names_list import NamesList
from dialogue_app.ui.pages.notes.speech import UNCLEAR, Seat, Seats, guess_language
from dialogue_app.ui.theme import font
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import Label

GUESS_MS = 400


def moment() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC)


class Composer(Pane):
    """Holds one `Line` and its text. `committed` follows Enter, `changed` every change of text or line, `left` Esc."""

    committed = Signal()
    changed = Signal()
    left = Signal()

    def __init__(self, side_of: Callable[[str], str], party_name: Callable[[str], str]) -> None:
        super().__init__("panel", margins=(12, 8, 12, 8), gap=6)
        self._line = Line()
        self._speaker_before: Line | None = None
        self._side_of = side_of
        self.seats = Seats()
        self.languages: tuple[str, ...] = ("en",)
        self.zone = "UTC"
        self.clock_offset = 0
        """Seconds the room's clock is ahead of this machine's: what is shown is the room's time."""
        self._quiet = False
        self._naming: str | None = None
        """What is typed of a name after @ while names are offered for it."""
        self.box = Pane(box="input", margins=(10, 6, 8, 6), gap=2)
        self.head = ComposerHead(side_of, party_name)
        self.edit = LineEdit()
        self.names = NamesList()
        self.box.add(self.head, self.names, self.edit)
        self.box.set_flag("focused", True)
        self._kept = Label("", "caption", "text.secondary", name="page.notes.kept")
        self.hints = self._hint_line()
        self.add(self.box, self.hints)
        self._guess = QTimer(self)
        self._guess.setSingleShot(True)
        self._guess.setInterval(GUESS_MS)
        self._guess.timeout.connect(self._guess_language)
        self._connect()
        self._show()

    # ------------------------------------------------------------ the line

    @property
    def line(self) -> Line:
        """What is being written, without its text."""
        return self._line

    @property
    def text(self) -> str:
        """The words typed so far; what an input method still composes is not among them."""
        return self.edit.toPlainText()

    @property
    def words(self) -> str:
        """The words typed so far, those that an input method still composes among them."""
        return self.edit.words

    @property
    def blank(self) -> bool:
        """Is there nothing that could be lost?"""
        return not self.text.strip()

    def set_line(self, line: Line, text: str | None = None) -> None:
        """Works on another line; with `text` the words too."""
        self._line = line
        self.edit.plain = line.task != "note"
        if text is not None:
            self._quiet = True
            self.edit.put(text) if text else self.edit.empty()
            self._quiet = False
        self._show()

    def change(self, **values: Any) -> None:
        """Changes some of the line's facts."""
        self._line = replace(self._line, **values)
        self._show()
        self.changed.emit()

    def take(self) -> tuple[Line, str]:
        """Hands over the line and its words, and is ready for the next one."""
        taken, text = self._line, self.text
        self.set_line(taken.following(), "")
        return taken, text

    def say_kept(self, words: str) -> None:
        """Says at the end of the hints how the unfinished line is kept."""
        self._kept.setText(words)
        self.hints.fit()

    def set_room(self, seats: Seats, languages: Sequence[str], zone: str) -> None:
        """Who may speak, in which languages, and by which clock."""
        self.seats, self.languages, self.zone = seats, tuple(languages) or ("en",), zone
        self.edit.may_begin, self.edit.chooses = seats.begins, lambda digits: seats.by_digits(digits) is not None
        self._show()

    def set_clock(self, offset: int) -> None:
        """The room's clock is that many seconds ahead of this machine's."""
        self.clock_offset = offset
        self._show()

    def set_large(self, large: bool) -> None:
        """The line in large type, or as everything else."""
        self.edit.setFont(font("title" if large else "body"))

    # ------------------------------------------------------------ commands

    def choose_kind(self, kind: str) -> None:
        """Makes the line a statement, a proposal, …"""
        if self._line.task == "note":
            answers = {} if kind == "reply" else {"reply_to": None, "about": ""}
            self.change(kind=kind, **answers)

    def toggle_interpretation(self) -> None:
        """Heard through interpretation, or in the original."""
        self.change(interpreted=not self._line.interpreted)

    def next_language(self) -> None:
        """Corrects the guess: the next language of the dialogue; it is not guessed again on this line."""
        place = self.languages.index(self._line.language) if self._line.language in self.languages else -1
        self.change(language=self.languages[(place + 1) % len(self.languages)], language_chosen=True)

    def choose_seat(self, seat: Seat) -> None:
        """Gives somebody the floor."""
        self._close_names()
        self.change(speaker=seat.person, party=seat.party)

    def open_names(self) -> None:
        """Offers everybody; a name is completed from what is typed after @."""
        if self.names.isVisible():
            self._close_names()
            return
        everyone = [*self.seats.people, *(seat for p in ("1", "2", "0") if (seat := self.seats.by_digits(p + "0")))]
        self._offer(everyone)
        self.edit.completing = self.names.isVisible()

    @override
    def setFocus(self, *_reason: Any) -> None:
        self.edit.setFocus()

    # ------------------------------------------------------------ inside

    def _connect(self) -> None:
        edit = self.edit
        edit.textChanged.connect(self._text_changed)
        edit.composed.connect(self._composition_changed)
        edit.committed.connect(self.committed)
        edit.cancelled.connect(self.left)
        edit.kind_chosen.connect(self.choose_kind)
        edit.digits_changed.connect(self._digits)
        edit.figure_found.connect(self._speaker_as_before)
        edit.name_changed.connect(self._name)
        edit.name_taken.connect(self._take_name)
        edit.list_moved.connect(self.names.move_by)
        self.names.chosen.connect(self._clicked_name)
        self.head.speaker_wanted.connect(self.open_names)
        self.head.kind_wanted.connect(self._kind_menu)
        self.head.interpretation_wanted.connect(self.toggle_interpretation)
        self.head.language_wanted.connect(self.next_language)

    def _text_changed(self) -> None:
        if self._quiet:
            return
        if self.edit.document().isEmpty():
            self._line = replace(self._line, began_at=None)
            self._show()
        elif self._line.began_at is None:
            self._line = replace(self._line, began_at=moment())
            self._show()
        if not self._line.language_chosen and not self._guess.isActive():
            self._guess.start()
        self.changed.emit()

    def _composition_changed(self) -> None:
        if self.edit.composing and self._line.began_at is None:
            self._line = replace(self._line, began_at=moment())
            self._show()
        self.changed.emit()

    def _guess_language(self) -> None:
        if self._line.language_chosen or self.blank:
            return
        guessed = guess_language(self.text, self.languages, self._line.language)
        if guessed != self._line.language:
            self.change(language=guessed)

    def _digits(self, digits: str) -> None:
        if len(digits) == 1:
            self._offer(self.seats.of_side(digits), by_digit=True)
        elif len(digits) == 2 and (seat := self.seats.by_digits(digits)) is not None:
            self._speaker_before = self._line
            began = self._line.began_at or moment()
            self.choose_seat(seat)
            self._line = replace(self._line, began_at=began)
            self._show()
        else:
            self._close_names()

    def _speaker_as_before(self) -> None:
        if self._speaker_before is not None:
            self.change(speaker=self._speaker_before.speaker, party=self._speaker_before.party)

    def _name(self, letters: str | None) -> None:
        if letters is None:
            self._close_names()
            return
        self._offer(self.seats.named(letters) if letters else self.seats.people)
        self.edit.completing = self.names.isVisible()
        self._naming = letters if self.edit.completing else None

    def _take_name(self) -> None:
        seat = self.names.current
        if seat is not None:
            self._clicked_name(seat)

    def _clicked_name(self, seat: Seat) -> None:
        if self._naming is not None and self.text == f"@{self._naming}":
            self.edit.empty()
        self.edit.forget_digits()
        self.choose_seat(seat)
        self.edit.setFocus()

    def _offer(self, seats: Sequence[Seat], *, by_digit: bool = False) -> None:
        self.names.offer(seats, {party: self._side_of(party) for party in self.seats.parties}, by_digit=by_digit)

    def _close_names(self) -> None:
        self.edit.completing, self._naming = False, None
        self.names.offer((), {})

    def _kind_menu(self) -> None:
        menu = QMenu(self)
        for kind in KINDS:
            action = menu.addAction(f"{kind.words}\t{kind.keys}")
            action.triggered.connect(lambda _checked=False, key=kind.key: self.choose_kind(key))
        menu.aboutToHide.connect(self.edit.setFocus)
        menu.popup(self.head.mapToGlobal(self.head.rect().bottomLeft()))

    def _show(self) -> None:
        line = self._line
        self.head.show_line(line, self.seats, self.zone, len(self.languages) > 1, self.clock_offset)
        self.box.set_box("private" if line.task == "note" and line.private else "input")
        who = translate("notes", "unclear who spoke") if line.party == UNCLEAR else self.head.speaker_words
        self.edit.setAccessibleName(translate("notes", "Note") if line.task == "note" else self.head.task_words)
        self.edit.setAccessibleDescription(f"{who}, {self.head.kind_words}" if line.task == "note" else "")

    def _hint_line(self) -> HintLine:
        hints = (
            (("Enter",), translate("notes", "commit")),
            (("2", "7"), translate("notes", "speaker")),
            (("F2–F9",), translate("notes", "kind")),
            (("F1",), translate("notes", "all keys")),
            (("Ctrl+I",), translate("notes", "interp.")),
            (("Ctrl+PgDown",), translate("notes", "next")),
        )
        return HintLine(hints, self._kept)
