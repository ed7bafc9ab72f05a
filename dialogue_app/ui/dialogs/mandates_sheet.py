"""Mandates of a round: who authorised what, marked; the window's banner rises to them while the sheet is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from dialogue_app.desk import mandates
from dialogue_app.desk.views.common import shown
from dialogue_app.desk.views.mandates import MandateForm
from dialogue_app.desk.views.mandates import mandates as read_mandates
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.forms import (
    beside,
    changes,
    choice_field,
    fill_choice,
    line_field,
    line_of,
    maybe_day,
    needed,
    text_field,
    text_of,
)
from dialogue_app.ui.dialogs.list_sheet import ListSheet, ListWords
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import DAY, Column
from dialogue_app.ui.pages.agenda.marks import MarkChoice, choices, portion_of
from dialogue_app.ui.widgets.banner import NOTHING, Marking


class MandatesSheet(ListSheet):
    """What the capital authorises for one round. Nothing of it is ever joint."""

    kinds = frozenset({"mandate"})

    def __init__(self, context: PageContext, round_id: str, ordinal: int) -> None:
        words = ListWords(
            rows=translate("mandates", "Mandates"),
            new=translate("mandates", "New mandate"),
            add=translate("mandates", "Add the mandate"),
            change=translate("mandates", "Change the mandate"),
            empty=translate("mandates", "None yet. A mandate says what the capital authorises for this round."),
        )
        super().__init__(
            context, translate("mandates", "Mandates for round {number}").format(number=ordinal), words,
            glyph="lock-simple", name="sheet.mandates", facts=translate("mandates", "internal; never part of a joint paper"),
        )  # fmt: skip
        self._round = round_id
        self._marks: tuple[MarkChoice, ...] = choices(context)
        self._banner = NOTHING
        self.issued_by = line_field(translate("mandates", "Issued by"), name="sheet.mandates.by")
        self.on = line_field(translate("mandates", "Day"), name="sheet.mandates.on", note="2011-10-20")
        self.mark = choice_field(translate("mandates", "Marking"), self._entries(None), name="sheet.mandates.mark")
        self.scope = text_field(translate("mandates", "What it authorises"), name="sheet.mandates.scope", height=110)
        self.form.add(beside(self.issued_by, self.on), self.mark, self.scope)
        self.open_list()

    @override
    def highest_marking(self) -> Marking:
        return self._banner

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("code", translate("mandates", "Reference"), lambda line: line.code.upper(), 100),
            Column("on", translate("mandates", "Day"), lambda line: day_words(line.on) if line.on else "", 100, holds=DAY),
            Column("by", translate("mandates", "Issued by"), lambda line: line.issued_by),
            Column("mark", translate("mandates", "Marking"), self._portion, 150, tone="text.secondary"),
        )

    @override
    def read(self, desk: Any) -> Sequence[MandateForm]:
        with desk.workspace.read() as read:
            return read_mandates(read, self._round)

    @override
    def fill(self, record: MandateForm | None) -> None:
        assert isinstance(self.issued_by.edit, QLineEdit) and isinstance(self.on.edit, QLineEdit)
        assert isinstance(self.scope.edit, QPlainTextEdit) and isinstance(self.mark.edit, QComboBox)
        self.issued_by.edit.setText(record.issued_by if record else "")
        self.on.edit.setText(record.on.isoformat() if record and record.on else "")
        self.scope.edit.setPlainText(record.scope if record else "")
        marking = record.marking if record else None
        fill_choice(self.mark.edit, self._entries(marking), self._key_of(marking))
        self._show_banner(marking)

    @override
    def verb(self, record: MandateForm | None) -> Callable[[Any], Any] | None:
        if not needed(self.issued_by):
            return None
        dated, on = maybe_day(self.on)
        scope = text_of(self.scope)
        self.scope.show_fault("" if scope else translate("mandates", "Say what it authorises."))
        if not scope:
            self.scope.edit.setFocus()
        if not dated or not scope:
            return None
        by, marking = line_of(self.issued_by), self._chosen_mark(record)
        if record is None:
            return lambda desk: mandates.create_mandate(
                desk, round=self._round, issued_by=by, scope=scope, on=on, marking=marking
            )
        before = {"issued_by": record.issued_by, "on": record.on, "scope": record.scope}
        start, new = changes(before, {"issued_by": by, "on": on, "scope": scope})
        if _same(marking) != _same(record.marking):
            start["marking"], new["marking"] = record.marking, marking
        return lambda desk: mandates.edit_mandate(desk, mandate=record.id, start=start, new=new) if new else None

    @override
    def removal(self, record: MandateForm) -> Callable[[Any], Any]:
        return lambda desk: mandates.remove_mandate(desk, mandate=record.id)

    @override
    def first_focus(self) -> QWidget:
        return self.issued_by.edit

    def _portion(self, line: MandateForm) -> str:
        return portion_of(self.context, line.marking)

    def _entries(self, marking: Mapping[str, Any] | None) -> list[tuple[str, str]]:
        none = ("", translate("mandates", "Not marked"))
        known = [(str(place), mark.words) for place, mark in enumerate(self._marks)]
        foreign = [("present", portion_of(self.context, marking))] if marking and self._place(marking) is None else []
        return [none, *foreign, *known]

    def _place(self, marking: Mapping[str, Any]) -> int | None:
        return next((place for place, mark in enumerate(self._marks) if _same(mark.data) == _same(marking)), None)

    def _key_of(self, marking: Mapping[str, Any] | None) -> str:
        place = self._place(marking) if marking else None
        return str(place) if place is not None else "present" if marking else ""

    def _chosen_mark(self, record: MandateForm | None) -> Mapping[str, Any] | None:
        assert isinstance(self.mark.edit, QComboBox)
        key = str(self.mark.edit.currentData() or "")
        if key == "present":
            return record.marking if record else None
        return self._marks[int(key)].data if key else None

    def _show_banner(self, marking: Mapping[str, Any] | None) -> None:
        schemes = self.context.opened.desk.schemes if self.context.opened is not None else {}
        self._banner = Marking.of(shown(schemes, [marking])) if marking else NOTHING
        self.context.marking_changed.emit()


def _same(marking: Mapping[str, Any] | None) -> tuple[Any, ...]:
    return (marking["scheme"], marking["level"], tuple(marking.get("caveats", ()))) if marking else ()
