"""What a paper for our side may hold, and for whom it is: the left half of its sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from dialogue_app.internal_papers import AGENDA, BOOK, MEMO, REGISTER, Wish
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import best, choice_field, chosen
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.papers.reading import InternalFacts
from dialogue_app.ui.widgets import Button, Field, Label, Pane, SectionLabel, Segmented, Switch, row


class InternalForm(Pane):
    """`changed` follows everything that makes another paper; addressees alone make other copies of the same one."""

    changed = Signal()
    addressed = Signal()

    def __init__(self, facts: InternalFacts) -> None:
        super().__init__(gap=6, margins=(0, 0, 12, 0))
        self._facts = facts
        kinds = [
            (BOOK, translate("papers", "Briefing book")),
            (AGENDA, translate("papers", "Annotated agenda")),
            (MEMO, translate("papers", "Memorandum")),
            (REGISTER, translate("papers", "Register")),
        ]
        self.kind = choice_field(translate("papers", "Paper"), kinds, name="sheet.internal.kind")
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
        return Wish(
            kind,
            restricted=self.restricted.isChecked() and kind in (BOOK, AGENDA),
            stamp_uncleared=self.stamp.isChecked() and kind == BOOK,
            language=self.language.current,
            session=chosen(self.session) or None if kind == MEMO else None,
            facts=self._memo_facts() if kind == MEMO else None,
            whole=self.whole.isChecked() and kind == REGISTER,
        )

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
        self.add(self._limits, row(self.restricted, "stretch"), self._limits_note, row(self.stamp, "stretch"), self._stamp_note)
        self.add(row(self.whole, "stretch"))
        self._memo = self._memo_fields()
        self.add(self._memo, 4)
        note = translate("papers", "One on each line; each gets a copy with its number and name on every page")
        to = Field(translate("papers", "For whom"), self.addressees, note=note, name="sheet.internal.addressees", height=88)
        ours = Button(
            translate("papers", "Our delegation"), kind="link", role="small", object_name="sheet.internal.fill", on=self.fill
        )
        self._to = Pane(gap=2).add(to, row(ours, "stretch"))
        self.add(self._to, 4)
        self.add(row(Label(translate("papers", "Language"), "small", "text.secondary"), self.language, "stretch"), "stretch")

    def _memo_fields(self) -> Pane:
        pane = Pane(gap=6)
        whole = ("", translate("papers", "The whole round"))
        sat = [(one.id, best(one.title) or one.code) for one in self._facts.sessions]
        self.session = choice_field(translate("papers", "On"), [whole, *sat], name="sheet.internal.session")
        self._lines: dict[str, QLineEdit] = {}
        pane.add(self.session)
        for key, words, value, note in (
            ("subject", translate("papers", "Subject"), "", translate("papers", "Empty: the title of the session")),
            ("drafter", translate("papers", "Drafted by"), self._facts.author, ""),
            ("cleared", translate("papers", "Cleared by"), "", translate("papers", "Offices, parted by semicolons")),
            ("by", translate("papers", "Classified by"), "", translate("papers", "Needed where a portion is classified")),
            ("reason", translate("papers", "Reason, or derived from"), "", ""),
            ("until", translate("papers", "Declassify on"), "", ""),
        ):
            line = self._lines[key] = QLineEdit(value)
            line.editingFinished.connect(self._memo_edited)
            pane.add(Field(words, line, note=note, name=f"sheet.internal.{key}"))
        return pane

    def _memo_facts(self) -> Any:
        from dialogue_app.documents.internal.memorandum import Authority, MemoFacts

        told = {key: line.text().strip() for key, line in self._lines.items()}
        authority = None
        if told["by"]:
            reason = told["reason"]
            original = reason[:1].isdigit()  # “1.4(b)(d)” is a reason; anything else names where it is derived from
            authority = Authority(told["by"], told["until"], reason if original else "", "" if original else reason)
        cleared = tuple(office.strip() for office in told["cleared"].split(";") if office.strip())
        named = tuple(name for name in self.names if name)
        return MemoFacts(told["drafter"] or self._facts.author, cleared, named, authority, told["subject"])

    def _connect(self) -> None:
        self.kind.edit.currentIndexChanged.connect(lambda _index: self._kind_chosen())  # type: ignore[attr-defined]
        self.language.chosen.connect(lambda _key: self.changed.emit())
        for switch in (self.restricted, self.stamp, self.whole):
            switch.toggled.connect(lambda _on: self.changed.emit())
        self.session.edit.activated.connect(lambda _index: self.changed.emit())  # type: ignore[attr-defined]
        self.addressees.textChanged.connect(self.addressed)

    def _memo_edited(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit) and line.isModified():
            line.setModified(False)
            self.changed.emit()

    def _show_parts(self) -> None:
        kind = self.current
        holds = kind in (BOOK, AGENDA)
        for part in (self._limits, self.restricted, self._limits_note):
            part.setVisible(holds)
        for part in (self.stamp, self._stamp_note):
            part.setVisible(kind == BOOK)
        self.whole.setVisible(kind == REGISTER)
        self._memo.setVisible(kind == MEMO)
        self._to.setVisible(kind != REGISTER)

    def _kind_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()


def _note(words: str) -> Label:
    return Label(words, "small", "text.tertiary", wrap=True)
