"""What a paper for our side may hold, and for whom it is: the left half of its sheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from dialogue_app.internal_papers import AGENDA, BOOK, CABLE, MEMO, REGISTER, Wish
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import best, choice_field, chosen
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.papers.memo_fields import MemoFields
from dialogue_app.ui.papers.reading import InternalFacts
from dialogue_app.ui.papers.report_fields import ReportFields
from dialogue_app.ui.widgets import Button, Field, Label, Pane, SectionLabel, Segmented, Switch, row

_DAY = "day:"


class InternalForm(Pane):
    """`changed` follows everything that makes another paper; addressees alone make other copies of the same one."""

    changed = Signal()
    addressed = Signal()

    def __init__(self, facts: InternalFacts, kind: str = "") -> None:
        super().__init__(gap=6, margins=(0, 0, 12, 0))
        self._facts = facts
        kinds = [
            (BOOK, translate("papers", "Briefing book")),
            (AGENDA, translate("papers", "Annotated agenda")),
            (CABLE, translate("papers", "Report of the day")),
            (MEMO, translate("papers", "Memorandum")),
            (REGISTER, translate("papers", "Register")),
        ]
        self.kind = choice_field(translate("papers", "Paper"), kinds, kind, name="sheet.internal.kind")
        self.restricted = Switch(translate("papers", "Red lines and fallbacks"), name="sheet.internal.restricted")
        self.stamp = Switch(translate("papers", "What is not cleared, stamped NOT CLEARED"), name="sheet.internal.stamp")
        self.whole = Switch(translate("papers", "All rounds"), name="sheet.internal.whole")
        tags = [(tag, language_words(tag)) for tag in facts.languages]
        mine = current_language() if current_language() in facts.languages else facts.languages[0]
        self.language = Segmented(tags, mine, name="sheet.internal.language", accessible=translate("papers", "Language"))
        self.addressees = QPlainTextEdit()
        self.addressees.setTabChangesFocus(True)
        self._build()
        self._connect()
        self._show_parts()

    @property
    def current(self) -> str:
        """The kind of paper that is chosen."""
        return chosen(self.kind)

    @property
    def names(self) -> tuple[str, ...]:
        """Who gets a copy; one copy for nobody by name where none is written."""
        lines = (line.strip() for line in self.addressees.toPlainText().splitlines())
        return tuple(line for line in lines if line) or ("",)

    def wish(self) -> Wish:
        """The paper as it is wanted now."""
        kind = self.current
        place = chosen(self.session)
        day = place.removeprefix(_DAY) if place.startswith(_DAY) else ""
        return Wish(
            kind,
            restricted=self.restricted.isChecked() and kind in (BOOK, AGENDA),
            stamp_uncleared=self.stamp.isChecked() and kind == BOOK,
            language=self.language.current,
            session=place or None if kind == MEMO and not day else None,
            on=date.fromisoformat(day) if kind == MEMO and day else None,
            facts=self.memo.facts([name for name in self.names if name]) if kind in (MEMO, CABLE) else None,
            draft=self.report.draft if kind == CABLE else None,
            whole=self.whole.isChecked() and kind == REGISTER,
        )

    def begin(self) -> None:
        """Shows the chosen kind of paper for the first time: a report is read or proposed before it can be looked at."""
        if self.current == CABLE and self._facts.days:
            self.report.show_day()
        else:
            self.changed.emit()

    def fill(self) -> None:
        """Writes our delegation into the addressees, in its order."""
        self.addressees.setPlainText("\n".join(best(name) for name in self._facts.people))

    def _build(self) -> None:
        self.add(self.kind, 4)
        self._limits = SectionLabel(translate("papers", "Left out unless it is said"))
        self._limits_note = _note(translate("papers", "They raise the marking of the paper; each copy says that it holds them."))
        self._stamp_note = _note(
            translate("papers", "Without it a book with a position that is not cleared is not made, and the sheet says which.")
        )
        self._left_out = Pane(gap=6).add(self._limits, row(self.restricted, "stretch"), self._limits_note)
        self._uncleared = Pane(gap=6).add(row(self.stamp, "stretch"), self._stamp_note)
        self._all = row(self.whole, "stretch")
        self.add(self._left_out, self._uncleared, self._all)
        whole = ("", translate("papers", "The whole round"))
        days = [(f"{_DAY}{day}", day_words(day)) for day in self._facts.days]
        sat = [*days, *((one.id, best(one.title) or one.code) for one in self._facts.sessions)]
        self.session = choice_field(translate("papers", "On"), [whole, *sat], name="sheet.internal.session")
        self.report = ReportFields(self._facts)
        note = translate("papers", "Empty: the title of the session")
        self.memo = MemoFields(self._facts.author, name="sheet.internal", subject=note)
        self.add(self.session, self.report, self.memo, 4)
        note = translate("papers", "One on each line; each gets a copy with its number and name on every page")
        to = Field(translate("papers", "For whom"), self.addressees, note=note, name="sheet.internal.addressees", height=88)
        ours = Button(
            translate("papers", "Our delegation"), kind="link", role="small", object_name="sheet.internal.fill", on=self.fill
        )
        self._to = Pane(gap=2).add(to, row(ours, "stretch"))
        self.add(self._to, 4)
        self.add(row(Label(translate("papers", "Language"), "small", "text.secondary"), self.language, "stretch"), "stretch")

    def _connect(self) -> None:
        self.kind.edit.currentIndexChanged.connect(lambda _index: self._kind_chosen())  # type: ignore[attr-defined]
        self.language.chosen.connect(lambda _key: self._head_changed())
        self.memo.edited.connect(self._head_changed)
        self.report.changed.connect(self._report_changed)
        for switch in (self.restricted, self.stamp, self.whole):
            switch.toggled.connect(lambda _on: self.changed.emit())
        self.session.edit.activated.connect(lambda _index: self.changed.emit())  # type: ignore[attr-defined]
        self.addressees.textChanged.connect(self.addressed)

    def _show_parts(self) -> None:
        kind = self.current
        holds = kind in (BOOK, AGENDA)
        self._left_out.setVisible(holds)
        self._uncleared.setVisible(kind == BOOK)
        self._all.setVisible(kind == REGISTER)
        self.session.setVisible(kind == MEMO)
        self.report.setVisible(kind == CABLE)
        self.memo.setVisible(kind in (MEMO, CABLE))
        self._to.setVisible(kind != REGISTER)

    def _kind_chosen(self) -> None:
        self._show_parts()
        self.begin()

    def _head_changed(self) -> None:
        if self.current == CABLE:
            self.report.head_changed(language=self.language.current, subject=self.memo.text("subject"))
        self.changed.emit()

    def _report_changed(self) -> None:
        draft = self.report.draft
        if draft is not None:
            self.language.choose(draft.language) if draft.language in self._facts.languages else None
            self.memo.lines_by["subject"].setText(draft.subject)
        self.changed.emit()


def _note(words: str) -> Label:
    return Label(words, "small", "text.tertiary", wrap=True)
