"""Sheets that begin something: our position on an issue, a statement that was heard, an issue."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda.marks import choices
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import Cell, Mark, MatrixData, OpenCell
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Field, Sheet, row


class FormSheet(Sheet):
    """A sheet with one act: Ctrl+Enter does it from anywhere, Enter from one-line fields; Esc closes."""

    def __init__(self, title: str, act: str, *, facts: str = "", glyph: str = "plus", width: int = 600, name: str) -> None:
        super().__init__(title, facts, glyph=glyph, width=width, name=name)
        self._act = Button(act, kind="primary", object_name=f"{name}.do", on=self.submit)

    def finish(self, hint: str = "") -> None:
        """Adds the last row; called when the body is filled."""
        self.acts(self._act, hint=hint or translate("positions", "Esc closes, nothing is changed"))

    @abstractmethod
    def submit(self) -> None:
        """Does what the sheet is for, or says what is missing."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


class PositionSheet(FormSheet):
    """Our position on an issue for a round: objective and arguments, on which mandate."""

    def __init__(
        self,
        context: PageContext,
        data: MatrixData,
        opened: OpenCell | None,
        cell: Cell,
        begin: Callable[[Cell, dict[str, Any]], object],
    ) -> None:
        super().__init__(
            translate("positions", "New position"), translate("positions", "Begin the draft"), name="sheet.position",
            facts=translate("positions", "a draft that nobody may use before it is cleared"),
        )  # fmt: skip
        self._data, self._begin = data, begin
        self.issue = combo([(line.id, words.pick(line.title)) for line in data.matrix.issues], cell.issue)
        self.round = combo([(line.id, words.round_words(line.ordinal)) for line in data.matrix.rounds], cell.round)
        self.objective, self.arguments = text_box(56), text_box(84)
        mandates = opened.mandates if opened is not None and opened.cell.round == cell.round else ()
        none = ("", translate("positions", "None named"))
        self.mandate = combo([none, *((line.id, line.code) for line in mandates)], mandates[-1].id if mandates else "")
        self.round.currentIndexChanged.connect(lambda _row: self._other_round(cell.round))
        self.issue_field = Field(translate("positions", "Issue"), self.issue, name="sheet.position.issue")
        where = row(gap=12)
        where.add(self.issue_field, stretch=3)
        where.add(Field(translate("positions", "Round"), self.round, name="sheet.position.round"), stretch=1)
        where.add(Field(translate("positions", "Mandate"), self.mandate, name="sheet.position.mandate"), stretch=1)
        self.body.add(where)
        self.body.add(
            Field(translate("positions", "Objective"), self.objective, name="sheet.position.objective", height=0),
            Field(translate("positions", "Arguments"), self.arguments, name="sheet.position.arguments", height=0),
        )
        self.mark_choice = MarkCombo(context, _usual_mark(data, cell))
        self.body.add(Field(translate("positions", "Marking"), self.mark_choice, name="sheet.position.marking"))
        self.finish(translate("positions", "Ctrl+Enter begins it, Esc closes"))

    @override
    def submit(self) -> None:
        cell = Cell(str(self.issue.currentData() or ""), str(self.round.currentData() or ""))
        held = self._data.matrix.own.get((cell.issue, cell.round))
        if held is not None and held.state not in words.HISTORY:
            self.issue_field.show_fault(
                translate("positions", "There is a position on this issue for that round: open a new version of it instead.")
            )
            return
        given: dict[str, Any] = {"objective": self.objective.toPlainText(), "arguments": self.arguments.toPlainText()}
        given["marking"] = self.mark_choice.marking
        mandate = str(self.mandate.currentData() or "")
        self.dismiss()
        self._begin(cell, {**given, **({"mandate": mandate} if mandate else {})})

    @override
    def first_focus(self) -> QWidget:
        return self.objective

    def _other_round(self, first: str) -> None:
        """Mandates are those of a round; another round's cannot be named here."""
        same = str(self.round.currentData()) == first
        self.mandate.setEnabled(same)
        if not same:
            self.mandate.setCurrentIndex(0)


class ObserveSheet(FormSheet):
    """What a side was heard to say, where, by whom, how sure, how marked."""

    def __init__(
        self,
        context: PageContext,
        data: MatrixData,
        opened: OpenCell,
        party: str,
        record: Callable[[dict[str, Any]], object],
    ) -> None:
        ordinal = data.ordinal(opened.cell.round)
        title = words.pick(data.title(opened.cell.issue))
        super().__init__(
            translate("positions", "Record what they said"), translate("positions", "Record"), glyph="eye",
            facts=f"{title} · {words.round_words(ordinal)}", name="sheet.observed",
        )  # fmt: skip
        self._opened, self._record = opened, record
        others = [party_line for party_line in data.parties if not party_line.home]
        ids = {line.code: line.id for line in others}
        self.party = combo([(line.id, words.pick(line.short)) for line in others], ids.get(party, ""))
        none = ("", translate("positions", "In no session"))
        self.session = combo([none, *((line.id, words.pick(line.title)) for line in opened.sessions)], "")
        self.stance, self.confidence, self.takers = text_box(84), QLineEdit(), QLineEdit()
        if context.opened is not None:
            self.takers.setText(str(context.opened.desk.author))
        before = [line.marking for line in opened.said if line.kind == "observed_position"]
        self.mark_choice = MarkCombo(context, before[0] if before else None)
        self.stance_field = Field(
            translate("positions", "What they said"),
            self.stance,
            note=translate("positions", "In reported speech: we know their words, never their mind."),
            name="sheet.observed.stance",
            height=0,
        )
        self.body.add(self.stance_field, self._pair(("party", translate("positions", "Who"), self.party),
                                                    ("session", translate("positions", "Session"), self.session)))  # fmt: skip
        self.body.add(self._pair(("confidence", translate("positions", "How sure we are"), self.confidence),
                                 ("takers", translate("positions", "Heard by (initials)"), self.takers)))  # fmt: skip
        self.body.add(Field(translate("positions", "Marking"), self.mark_choice, name="sheet.observed.marking"))
        self.finish(translate("positions", "Ctrl+Enter records it, Esc closes"))

    @override
    def submit(self) -> None:
        stance = self.stance.toPlainText().strip()
        if not stance:
            self.stance_field.show_fault(translate("positions", "Write what was heard: without words nothing is recorded."))
            self.stance.setFocus()
            return
        given = {
            "round": self._opened.cell.round,
            "issue": self._opened.cell.issue,
            "party": str(self.party.currentData()),
            "stance": stance,
            "session": str(self.session.currentData() or "") or None,
            "confidence": self.confidence.text(),
            "note_takers": tuple(self.takers.text().replace(",", " ").split()),
            "marking": self.mark_choice.marking,
        }
        self.dismiss()
        self._record(given)

    @override
    def first_focus(self) -> QWidget:
        return self.stance

    @staticmethod
    def _pair(*fields: tuple[str, str, QWidget]) -> QWidget:
        both = row(gap=12)
        for key, label, edit in fields:
            both.add(Field(label, edit, name=f"sheet.observed.{key}"), stretch=1)
        return both


class IssueSheet(FormSheet):
    """A subject that will go through the rounds, by its name in each language."""

    def __init__(self, languages: Sequence[str], add: Callable[[Mapping[str, str]], object]) -> None:
        super().__init__(translate("positions", "Add an issue"), translate("positions", "Add"), name="sheet.issue")
        self._add = add
        self.titles = {tag: QLineEdit() for tag in languages or ("en",)}
        self.fields = {
            tag: Field(
                translate("positions", "Title, {language}").format(language=language_words(tag)), line, name=f"sheet.issue.{tag}"
            )
            for tag, line in self.titles.items()
        }
        self.body.add(*self.fields.values())
        self.finish()

    @override
    def submit(self) -> None:
        titles = {tag: line.text().strip() for tag, line in self.titles.items() if line.text().strip()}
        if not titles:
            first = next(iter(self.fields.values()))
            first.show_fault(translate("positions", "A title is needed in at least one language."))
            first.edit.setFocus()
            return
        self.dismiss()
        self._add(titles)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.titles.values()))


class MarkCombo(QComboBox):
    """The markings that may be given; it begins with the one used before, since unmarked is the exception."""

    def __init__(self, context: PageContext, before: Mark | None) -> None:
        super().__init__()
        self._choices = choices(context)
        self.addItem(translate("positions", "Not marked"))
        for choice in self._choices:
            self.addItem(choice.words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        wanted = _key(before) if before else None
        found = [place for place, choice in enumerate(self._choices, 1) if _key(choice.data) == wanted]
        self.setCurrentIndex(found[0] if found else 0)

    @property
    def marking(self) -> Mark | None:
        """The marking that is chosen; None for none."""
        return self._choices[self.currentIndex() - 1].data if self.currentIndex() > 0 else None


class _TextBox(QPlainTextEdit):
    """Several lines in a sheet: Tab goes on, Ctrl+Enter does what the sheet is for."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
            return
        super().keyPressEvent(event)


def text_box(height: float) -> QPlainTextEdit:
    """A box for a few lines of running text."""
    made = _TextBox()
    made.setTabChangesFocus(True)
    made.setFixedHeight(px(height))
    return made


def combo(entries: Sequence[tuple[str, str]], current: str) -> QComboBox:
    """A choice among records; the widest text never widens the sheet."""
    made = QComboBox()
    for key, text in entries:
        made.addItem(text, key)
    made.setCurrentIndex(max(0, made.findData(current)))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _usual_mark(data: MatrixData, cell: Cell) -> Mark | None:
    """How our positions on this issue were marked last, else any of ours."""
    newest_first = [line.id for line in reversed(data.matrix.rounds)]
    ours = data.matrix.own
    held = [ours[cell.issue, id] for id in newest_first if (cell.issue, id) in ours] or list(ours.values())[-1:]
    return held[0].marking if held else None


def _key(mark: Mark) -> tuple[str, str, frozenset[str]]:
    return str(mark["scheme"]), str(mark["level"]), frozenset(mark.get("caveats", ()))
