"""Adding an item: to the list before adoption, in session afterwards, with who asked, who agreed and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.consent import Consent
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.widgets import Button, Field, Glyph, Label, Segmented, Sheet, row


@dataclass(frozen=True, slots=True)
class NewItem:
    """What the sheet collects; `by`, `agreed_by` and `at` only for an addition in session."""

    title: dict[str, str]
    proposed_by: str
    parent: str | None
    issues: tuple[str, ...]
    agreed_by: str | None = None
    at: datetime | None = None


class ItemSheet(Sheet):
    """Titles side by side, under which item, about which issue; Enter adds."""

    def __init__(self, context: PageContext, data: AgendaData, add: Callable[[NewItem], object], parent_item: str = "") -> None:
        title = translate("agenda", "Add an item in session") if data.sealed else translate("agenda", "Add an item")
        facts = translate("agenda", "the agenda is adopted: numbers stay, both heads must agree") if data.sealed else ""
        super().__init__(title, facts, glyph="plus", width=640, name="sheet.item")
        self._add, self._sealed = add, data.sealed
        self.titles = {tag: QLineEdit() for tag in data.table.languages}
        self.fields = {
            tag: Field(
                translate("agenda", "Title, {language}").format(language=language_words(tag)),
                line,
                name=f"sheet.item.title.{tag}",
            )
            for tag, line in self.titles.items()
        }
        both = row(gap=12)
        for field in self.fields.values():
            both.add(field, stretch=1)
        self.under = _combo([("", translate("agenda", "No item: at the top")), *_parents(data)], parent_item)
        self.issue = _combo([("", translate("agenda", "No issue: standing business")), *_issues(data)], "")
        where = row(gap=12)
        where.add(Field(translate("agenda", "Under"), self.under, Glyph("caret-down"), name="sheet.item.under"), stretch=1)
        where.add(Field(translate("agenda", "Issue"), self.issue, Glyph("caret-down"), name="sheet.item.issue"), stretch=1)
        self.issue.currentIndexChanged.connect(lambda _row: self._suggest(data))
        self.body.add(both, where)
        self.by: Segmented | None = None
        self.consent: Consent | None = None
        if data.sealed:
            self.consent = Consent(context, data, name="sheet.item")
            self.body.add(self.consent)
        else:
            sides = [
                ("joint", translate("agenda", "Both sides")),
                *((side.code, words.pick(side.short)) for side in data.table.parties),
            ]
            home = next((side.code for side in data.table.parties if side.home), "joint")
            self.by = Segmented(sides, home, name="sheet.item.by", accessible=translate("agenda", "Proposed by"))
            self.body.add(row(Label(translate("agenda", "Proposed by"), "small", "text.secondary"), self.by, "stretch"))
        self._button = Button(translate("agenda", "Add"), kind="primary", object_name="sheet.item.add", on=self.submit)
        self.acts(self._button, hint=translate("agenda", "Esc closes, nothing is added"))

    def submit(self) -> None:
        """Adds what was typed; says what is missing otherwise."""
        title = {tag: line.text().strip() for tag, line in self.titles.items() if line.text().strip()}
        first = next(iter(self.fields.values()))
        if not title:
            first.show_fault(translate("agenda", "A title is needed in at least one language."))
            first.edit.setFocus()
            return
        if self.consent is not None and not self.consent.complete():
            return
        parent = str(self.under.currentData() or "") or None
        issue = str(self.issue.currentData() or "")
        issues = (issue,) if issue else ()
        if self.consent is not None:
            made = NewItem(title, self.consent.by, parent, issues, self.consent.agreed_by, self.consent.at)
        else:
            made = NewItem(title, self.by.current if self.by is not None else "joint", parent, issues)
        self.dismiss()
        self._add(made)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.titles.values()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)

    def _suggest(self, data: AgendaData) -> None:
        """The issue's own names, where no title was typed."""
        titles = dict(data.issues).get(str(self.issue.currentData() or ""), {})
        for tag, line in self.titles.items():
            if not line.text():
                line.setText(titles.get(tag, ""))


def _combo(entries: list[tuple[str, str]], current: str) -> QComboBox:
    made = QComboBox()
    for key, text in entries:
        made.addItem(text, key)
    made.setCurrentIndex(max(0, made.findData(current)))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _parents(data: AgendaData) -> list[tuple[str, str]]:
    open_items = [item for item in data.table.items if item.depth < 2 and item.state != "withdrawn"]
    return [(item.id, f"{words.number_words(item.number)}  {words.pick(item.title)}") for item in open_items]


def _issues(data: AgendaData) -> list[tuple[str, str]]:
    return [(code, words.pick(titles) or code) for code, titles in data.issues]
