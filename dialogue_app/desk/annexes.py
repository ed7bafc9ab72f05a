"""Annexes of the minutes: lists of participants, the agenda, tables of figures, texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.forms import Given, Texts, clean, edit, named
from dialogue_app.desk.numbering import roman
from dialogue_app.desk.order import place_last
from dialogue_app.desk.readiness import circulated, open_minutes
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import Annex, MinutesParagraph
from dialogue_app.model.values import new_id
from dialogue_app.sentences import Sentence, own_names
from dialogue_app.store.unit import UnitOfWork

CONTENTS = own_names("participants", "agenda", "table", "text")
Cell = int | str | Mapping[str, str]


@verb("minutes.annex.add")
def add_annex(desk: Desk, *, minutes: str, title: Texts, contents: str = "text", id: str | None = None) -> Made:
    """Add an annex behind the others; it gets the next Roman number."""
    if contents not in CONTENTS:
        raise UserError("An annex holds {known:name}, not “{contents}”.", known=CONTENTS, contents=contents)
    with desk.workspace.change("Add an annex", author=desk.author) as unit:
        open_minutes(unit, minutes)
        others = _annexes(unit, minutes)
        annex = Annex(
            id=id or new_id(), minutes_id=minutes, title=named(title, Sentence("A title of the annex")), contents=contents
        )
        annex.number = roman(len(others) + 1)
        place_last(others, annex)
        unit.add(annex)
    return unit.result


@verb("minutes.annex.edit")
def edit_annex(desk: Desk, *, annex: str, start: Given, new: Given) -> Made:
    """Word an annex's title anew, or say what it holds."""
    if new.get("contents", "text") not in CONTENTS:
        raise UserError("An annex holds {known:name}, not “{new}”.", known=CONTENTS, new=new["contents"])
    with desk.workspace.change("Edit an annex", author=desk.author) as unit:
        record = unit.get(Annex, annex)
        open_minutes(unit, record.minutes_id)
        edit(unit, record, start, new, allowed=("title", "contents"))
    return unit.result


@verb("minutes.annex.table")
def set_table(desk: Desk, *, annex: str, start: Any, columns: Sequence[Texts], rows: Sequence[Sequence[Cell]]) -> Made:
    """Write the table of an annex: heads by language; cells are whole numbers, months (“2011-07”), dates or texts."""
    table = {"columns": [dict(head) for head in columns], "rows": [[_cell(cell) for cell in row] for row in rows]}
    _check_table(columns, rows)
    with desk.workspace.change("Write the table of an annex", author=desk.author) as unit:
        record = unit.get(Annex, annex)
        open_minutes(unit, record.minutes_id)
        unit.edit(record, {"table": start}, table=table, contents="table")
    return unit.result


@verb("minutes.annex.delete")
def delete_annex(desk: Desk, *, annex: str) -> Made:
    """Take an annex without paragraphs out of a draft that nobody else has seen; those behind it move up."""
    with desk.workspace.change("Delete an annex", author=desk.author) as unit:
        record = unit.get(Annex, annex)
        minutes = open_minutes(unit, record.minutes_id)
        if circulated(unit.session, minutes):
            raise RuleError("Annex {number} was circulated: its number is cited and stays.", number=record.number)
        if unit.session.scalars(select(MinutesParagraph.id).where(MinutesParagraph.annex_id == annex)).first():
            raise RuleError("Annex {number} has paragraphs: delete them first.", number=record.number)
        unit.delete(record)
        unit.session.flush()
        for number, other in enumerate(_annexes(unit, minutes.id), 1):
            other.number = roman(number)
    return unit.result


def _annexes(unit: UnitOfWork, minutes: str) -> list[Annex]:
    return list(unit.session.scalars(select(Annex).where(Annex.minutes_id == minutes).order_by(Annex.rank, Annex.id)))


def _check_table(columns: Sequence[Texts], rows: Sequence[Sequence[Cell]]) -> None:
    if not columns:
        raise UserError("A table needs at least one column.")
    for number, row in enumerate(rows, 1):
        if len(row) != len(columns):
            raise UserError(
                "Row {number} of the table has {cells} cells, but there are {columns} columns.",
                number=number,
                cells=len(row),
                columns=len(columns),
            )


def _cell(cell: Cell) -> Any:
    if isinstance(cell, Mapping):
        return {language: clean(text) for language, text in cell.items()}
    if isinstance(cell, str):
        return clean(cell)
    if isinstance(cell, bool) or not isinstance(cell, int):
        raise UserError("The cell {cell} is no whole number: write it as text, so that it stays exactly as written.", cell=cell)
    return cell
