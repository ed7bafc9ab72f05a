"""The text of the minutes: head with the languages' names, paragraphs in order, annexes behind them."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dialogue_app.desk.views.drift import Drift
from dialogue_app.desk.views.minutes import AnnexView, MinutesView
from dialogue_app.documents.findings import Finding
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.pages.minutes.paragraph import ParagraphRow, SideOf
from dialogue_app.ui.pages.minutes.words import OPEN, annex_numbers, best, differing_dates_words, number_of, own_name
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label, Pane, Rule, ScrollPane

_CONTENTS = {
    "participants": QT_TRANSLATE_NOOP("minutes", "from the lists of participants"),
    "agenda": QT_TRANSLATE_NOOP("minutes", "from the agenda as adopted"),
    "table": QT_TRANSLATE_NOOP("minutes", "table"),
    "text": QT_TRANSLATE_NOOP("minutes", "text"),
}


class TextPane(Pane):
    """All paragraphs. Rows are kept by id, so that focus, selection and unsaved words survive what changes around them."""

    picked = Signal(str)
    worded = Signal(str, str)
    asked = Signal(str, str, str)

    def __init__(self, side_of: SideOf) -> None:
        super().__init__("page", name="page.minutes.text")
        self._side_of = side_of
        self._languages: tuple[str, ...] = ("",)
        self.rows: dict[str, ParagraphRow] = {}
        self._heads: list[QWidget] = []
        self._head = Pane("page", across=True, margins=(57, 0, 26, 0), gap=20)
        self._head.setFixedHeight(px(28))
        self._column = Pane("page")
        self.scrolled = ScrollPane(self._column)
        self.scrolled.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.add(self._head, Rule("strong")).add(self.scrolled, stretch=1)

    def show_minutes(
        self,
        view: MinutesView,
        drifts: Iterable[Drift],
        dates: Mapping[str, Mapping[str, tuple[str, ...]]],
        margin: Mapping[str, Sequence[Finding]],
    ) -> None:
        """Shows the text as it stands."""
        self._show_languages(view.languages)
        wanted = [paragraph.id for paragraph in view.paragraphs]
        for gone in [id for id in self.rows if id not in wanted]:
            _drop(self.rows.pop(gone))
        for head in self._heads:
            _drop(head)
        self._heads.clear()
        while self._column.lines.count():
            self._column.lines.takeAt(0)
        numbers, by_paragraph = annex_numbers(view), _grouped(drifts)
        places = {number_of(paragraph, numbers): paragraph.id for paragraph in view.paragraphs}
        by_place = {id: margin.get(place.strip("\u2066\u2069"), ()) for place, id in places.items()}
        for paragraph in view.body():
            self._place(view, paragraph.id, by_paragraph, dates, by_place)
        for annex in view.annexes:
            self._add_head(_annex_head(annex))
            for paragraph in view.of_annex(annex.id):
                self._place(view, paragraph.id, by_paragraph, dates, by_place)
        self._column.add("stretch")
        self._order_tabs(wanted)

    def set_current(self, id: str) -> None:
        """Marks the paragraph that the side panel speaks of."""
        for row in self.rows.values():
            row.set_current(row.id == id)

    def bring_into_sight(self, id: str) -> None:
        """Scrolls so that a paragraph is seen whole, or from its beginning."""
        row = self.rows.get(id)
        if row is not None:
            self.scrolled.fit()
            self.scrolled.ensureWidgetVisible(row, 0, px(24))

    def focus_cell(self, id: str, tag: str = "") -> None:
        """Puts the cursor into a paragraph."""
        row = self.rows.get(id)
        if row is not None:
            row.cells.get(tag, next(iter(row.cells.values()))).setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_sight(id)

    def focused_language(self) -> str:
        """The language whose cell has the cursor; "" for none."""
        return next((tag for row in self.rows.values() for tag, cell in row.cells.items() if cell.hasFocus()), "")

    def finish(self) -> None:
        """Saves what is typed and not saved yet."""
        for row in self.rows.values():
            for cell in row.cells.values():
                cell.finish()

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Typed words that are not saved, by paragraph and language."""
        return {
            row.id: {tag: cell.text for tag, cell in row.cells.items() if cell.dirty} for row in self.rows.values() if row.dirty
        }

    def first_focus(self) -> QWidget:
        """The cell that is entered first: the current paragraph's."""
        row = next((one for one in self.rows.values() if one.current), next(iter(self.rows.values()), None))
        return next(iter(row.cells.values())) if row is not None else self

    def _place(
        self,
        view: MinutesView,
        id: str,
        drifts: Mapping[str, Sequence[Drift]],
        dates: Mapping[str, Mapping[str, tuple[str, ...]]],
        margin: Mapping[str, Sequence[Finding]],
    ) -> None:
        paragraph = next(one for one in view.paragraphs if one.id == id)
        row = self.rows.get(id)
        if row is None:
            row = self.rows[id] = ParagraphRow(view.languages, self._side_of)
            row.picked.connect(self.picked)
            row.worded.connect(self.worded)
            row.asked.connect(self.asked)
        row.show_paragraph(
            paragraph,
            editable=view.state in OPEN,
            drifts=drifts.get(id, ()),
            dates=differing_dates_words(dates.get(id, {})),
            margin=margin.get(id, ()),
        )
        self._column.add(row)

    def _show_languages(self, languages: tuple[str, ...]) -> None:
        if languages == self._languages:
            return
        self._languages = languages
        for row in self.rows.values():
            _drop(row)
        self.rows.clear()
        self._head.clear()
        for tag in languages:
            self._head.add(Label(own_name(tag), "caption", "text.tertiary"), stretch=1)

    def _add_head(self, head: QWidget) -> None:
        self._heads.append(head)
        self._column.add(head)

    def _order_tabs(self, wanted: Sequence[str]) -> None:
        cells = [cell for id in wanted for cell in self.rows[id].cells.values()]
        for one, other in pairwise(cells):
            QWidget.setTabOrder(one, other)


def _annex_head(annex: AnnexView) -> Pane:
    title = translate("minutes", "Annex {number}").format(number=annex.number)
    words = translate("minutes", _CONTENTS.get(annex.contents, ""))
    pane = Pane("panel", margins=(57, 8, 16, 8), gap=6)
    line = Pane(across=True, gap=8).add(Label(title, "strong")).add(Label(best(annex.title), wrap=True), stretch=1)
    pane.add(line.add(Label(words, "small", "text.tertiary")))
    if annex.table:
        pane.add(Label(_table_html(annex), "small", wrap=True, rich=True))
    pane.setAccessibleName(f"{title}, {best(annex.title)}, {words}")
    return pane


def _table_html(annex: AnnexView) -> str:
    """The table of an annex, small: it is read here and written in its own place."""
    table = annex.table or {}
    heads = "".join(f'<th align="left">{html.escape(best(head))}</th>' for head in table.get("columns", ()))
    rows = "".join(f"<tr>{''.join(map(_cell_html, line))}</tr>" for line in table.get("rows", ()))
    return f'<table cellpadding="3"><tr>{heads}</tr>{rows}</table>'


def _cell_html(cell: object) -> str:
    if isinstance(cell, int):
        return f'<td align="right">{cell:,}</td>'
    return f"<td>{html.escape(best(cell) if isinstance(cell, Mapping) else str(cell))}</td>"


def _grouped(drifts: Iterable[Drift]) -> dict[str, list[Drift]]:
    found: dict[str, list[Drift]] = {}
    for drift in drifts:
        found.setdefault(drift.paragraph, []).append(drift)
    return found


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
