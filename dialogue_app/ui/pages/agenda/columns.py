"""The columns of the agenda's tree, how they paint, and which cells of which rows may be edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column, Index, RecordModel
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.rows import AgendaData, ItemLine, Row, SessionRow, family
from dialogue_app.ui.theme import metrics, px
from dialogue_app.ui.widgets.budget import paint_budget, planned_words, spare_words

INDENT = 14


_EDITED = Qt.ItemFlag.ItemIsEditable
_SESSION = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled


class AgendaModel(RecordModel):
    """Sessions and their items. Titles can be edited until adoption; minutes and lead, our own plan, at any time."""

    def __init__(self, context: PageContext, languages: Sequence[str]) -> None:
        self._context = context
        self.data_shown: AgendaData | None = None
        super().__init__(
            _columns(context, languages, self),
            children_of=lambda row: row.children,
            say=say,
        )

    def show_agenda(self, data: AgendaData, rows: Sequence[SessionRow]) -> None:
        """Shows the rows, and the cities of the two clocks in the head."""
        self.data_shown = data
        here, other = words.short_city(data.here.city), data.elsewhere
        titles = {"time": here, "elsewhere": words.short_city(other.city) if other is not None else ""}
        self.columns = tuple(replace(column, title=titles.get(column.key, column.title)) for column in self.columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.set_records(rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.record(index)
        if isinstance(row, SessionRow):
            return _SESSION
        made = super().flags(index)
        if made & _EDITED and isinstance(row, ItemLine) and not may_edit(row, self.columns[index.column()].key):
            return made & ~_EDITED
        return made


def may_edit(line: ItemLine, key: str) -> bool:
    """Titles until both heads have adopted them; our plan always."""
    return line.editable if key.startswith("title.") else key in ("minutes", "lead")


def say(row: Row) -> str:
    """A row as a screen reader says it."""
    if isinstance(row, SessionRow):
        return ", ".join(part for part in (session_title(row), session_times(row), *session_budget(row)) if part)
    state = words.item_state(row.item.state, added=row.item.added_at is not None)[2]
    return f"{words.number_words(row.item.number)} {words.pick(row.item.title)}, {state}"


def session_title(row: SessionRow) -> str:
    """The session's name; its kind where it has none."""
    if row.session is None:
        return translate("agenda", "In no session yet")
    return words.pick(row.session.title) or translate("agenda", "Session")


def session_times(row: SessionRow) -> str:
    """Tue 8 Nov · 10:00–12:30."""
    held = row.session
    if held is None:
        return ""
    return f"{words.session_day(held.starts, held.zone)} · {words.span_words(held.starts, held.ends, held.zone)}"


def session_budget(row: SessionRow) -> tuple[str, str]:
    """“135 of 150 min” and “15 spare” or “15 min over”."""
    if row.budget is None:
        return "", ""
    return planned_words(row.budget.planned, row.budget.available), spare_words(row.budget.planned, row.budget.available)


def span(row: Row) -> Callable[[QPainter, QRectF, Any], None] | None:
    """A session's head is painted across all columns."""
    return paint_session if isinstance(row, SessionRow) else None


def paint_session(painter: QPainter, rect: QRectF, row: SessionRow) -> None:
    """Name, day and time; at the end the time budget as bar and words."""
    planned, spare = session_budget(row)
    over = row.budget is not None and row.budget.over > 0
    end, place = rect.right() - px(12), painting.mirrored
    least = max(px(104), metrics("strong" if over else "small").horizontalAdvance(spare) + px(2))  # never cut
    before = end - least - px(4)
    tail = px(344) + least - px(104) if row.budget is not None else 0
    title, width = session_title(row), rect.width() - px(28) - tail
    used = min(metrics("strong").horizontalAdvance(title) + px(8), int(width))
    painting.draw_text(painter, place(painter, rect, _box(rect, rect.left() + px(16), used)), title, "strong")
    rest = _box(rect, rect.left() + px(16) + used + px(4), max(0.0, width - used - px(12)))
    painting.draw_text(painter, place(painter, rect, rest), session_times(row), "small", "text.secondary")
    if row.budget is None:
        return
    bar = _box(rect, before - px(224), px(116))
    paint_budget(painter, place(painter, rect, bar), row.budget.planned, row.budget.available)
    painting.draw_text(
        painter, place(painter, rect, _box(rect, before - px(104), px(104))), planned, "small", "text.secondary", right=True
    )
    painting.draw_text(
        painter,
        place(painter, rect, _box(rect, end - least, least)),
        spare,
        "strong" if over else "small",
        "state.danger" if over else "text.secondary",
        right=True,
    )


def _box(rect: QRectF, left: float, width: float) -> QRectF:
    return QRectF(left, rect.top(), width, rect.height() - 1)


def _columns(context: PageContext, languages: Sequence[str], model: AgendaModel) -> tuple[Column, ...]:
    return (
        Column("number", translate("agenda", "No."), _number, 62, holds="000 (a)", role="strong", paint=_paint_number),
        *(_title(language) for language in languages),
        Column("by", translate("agenda", "By"), _of(lambda line: _side(line.item.proposed_by)), 46, paint=_paint_party(context)),
        Column(
            "issues",
            translate("agenda", "Issue"),
            _of(_issues(model)),
            120,
            role="small",
            tone="text.secondary",
            hidden=True,
        ),
        Column(
            "lead",
            translate("agenda", "Lead"),
            _of(lambda line: family(line.plan.lead_name)),
            104,
            role="small",
            tone="text.secondary",
            edit=_of(lambda line: line.plan.lead or ""),
        ),
        Column(
            "time",
            "",
            _of(lambda line: words.span_words(line.plan.starts, line.plan.ends, line.zone) if _timed(line) else ""),
            92,
            holds="00:00–00:00",
            right=True,
        ),
        Column(
            "elsewhere",
            "",
            _of(lambda line: words.clock_words(line.plan.starts, line.other_zone) if line.other_zone and _timed(line) else ""),
            88,
            holds="00:00",
            right=True,
            role="small",
            tone="text.secondary",
        ),
        Column(
            "minutes",
            translate("agenda", "Min"),
            _of(minutes_text),
            44,
            right=True,
            edit=_of(minutes_text),
        ),
        Column("state", translate("agenda", "State"), _of(_state_text), 104, paint=_paint_state, optional=True),
    )


def minutes_text(line: ItemLine) -> str:
    """The planned minutes; nothing while they are open."""
    return str(line.plan.minutes) if line.plan.minutes is not None else ""


def _timed(line: ItemLine) -> bool:
    """An item whose sub-items have all the time shows none of its own."""
    return line.plan.minutes is not None or not line.children


def _title(language: str) -> Column:
    return Column(
        f"title.{language}",
        language_words(language),
        _of(lambda line: line.item.title.get(language, "")),
        wraps=True,
        tone=lambda row: "text.tertiary" if isinstance(row, ItemLine) and row.item.state == "withdrawn" else "text.primary",
        edit=_of(lambda line: line.item.title.get(language, "")),
    )


def _of(read: Callable[[ItemLine], str]) -> Callable[[Row], str]:
    return lambda row: read(row) if isinstance(row, ItemLine) else ""


def _number(row: Row) -> str:
    return words.number_words(row.item.number) if isinstance(row, ItemLine) else session_title(row)


def _paint_number(painter: QPainter, rect: QRectF, row: Row) -> None:
    depth = row.item.depth if isinstance(row, ItemLine) else 0
    inner = QRectF(rect.left() + px(INDENT * depth), rect.top(), rect.width() - px(INDENT * depth) + px(8), rect.height())
    gone = isinstance(row, ItemLine) and row.item.state == "withdrawn"
    painting.draw_text(
        painter,
        painting.mirrored(painter, rect, inner),
        painting.ltr(_number(row)),
        "strong",
        "text.tertiary" if gone else "text.primary",
    )


def _side(party: str) -> str:
    return translate("agenda", "joint") if party == "joint" else party


def _paint_party(context: PageContext) -> Callable[[QPainter, QRectF, Any], None]:
    def paint(painter: QPainter, rect: QRectF, row: Row) -> None:
        if isinstance(row, ItemLine):
            party = row.item.proposed_by
            painting.paint_party_tag(painter, rect, context.side_of(party), party)

    return paint


def _issues(model: AgendaModel) -> Callable[[ItemLine], str]:
    def text(line: ItemLine) -> str:
        titles = dict(model.data_shown.issues) if model.data_shown is not None else {}
        return ", ".join(words.pick(titles.get(code, {})) or code for code in line.item.issues)

    return text


def _state_text(line: ItemLine) -> str:
    return words.item_state(line.item.state, added=line.item.added_at is not None)[2]


def _paint_state(painter: QPainter, rect: QRectF, row: Row) -> None:
    if not isinstance(row, ItemLine):
        return
    kind, glyph, text = words.item_state(row.item.state, added=row.item.added_at is not None)
    if kind == "idle":
        painting.draw_text(painter, rect, text, "small", "text.tertiary")
        return
    width = min(float(painting.chip_width(text)), rect.width())
    chip = QRectF(rect.left(), rect.center().y() - px(10), width, px(20))
    painting.paint_chip(painter, painting.mirrored(painter, rect, chip), kind, text, glyph)
