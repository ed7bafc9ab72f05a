"""Left of the text: the paragraphs with what is open in them, what is open in all, and the versions that went over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from dialogue_app.desk.views.minutes import MinutesView, ParagraphView
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.icons import paint_icon
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.pages.minutes.reading import Sight
from dialogue_app.ui.pages.minutes.words import KINDS, OPEN, annex_numbers, best, comments_of, number_of, open_comment_count
from dialogue_app.ui.painting import draw_text, mirrored, paint_focus
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import Button, Label, Pane, PartyTag, SectionLabel, row
from dialogue_app.ui.widgets.lists import Table

WIDTH = 228


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A paragraph as the outline names it; `mark` is the glyph of what is open in it, `says` the same in words."""

    id: str
    number: str
    title: str
    mark: str
    says: str


class Outline(Pane):
    """`chosen(paragraph id)` follows the current line; `asked(what)` a line of what is open (`brackets`, `drift`, `comments`)
    or a version (`v3`)."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, side_of: Callable[[str], str]) -> None:
        super().__init__("panel", margins=(0, 10, 0, 10))
        self._side_of = side_of
        columns = (
            Column("number", "", lambda line: line.number, 56, role="small", tone="text.tertiary"),
            Column("title", "", lambda line: line.title),
            Column("mark", "", lambda line: "", 28, paint=_paint_mark),
        )
        self.model = RecordModel(columns, say=lambda line: f"{line.number} {line.title} {line.says}".strip())
        words = translate("minutes", "Paragraphs")
        self.table = Table(self.model, name="page.minutes.outline", accessible=words, height=26, head=False, sortable=False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.current_changed.connect(self._current)
        self._open, self._versions, self._quiet = Pane(), Pane(), False
        self.add(row(SectionLabel(translate("minutes", "Outline")), margins=(16, 0, 0, 4)), self.table)
        self.add(self._open, self._versions, "stretch")

    def show_minutes(self, sight: Sight) -> None:
        """Shows the outline of the minutes as they stand."""
        self._quiet = True
        self.model.set_records(outline_lines(sight))
        self._quiet = False
        self.table.fit()
        self._show_open(sight.view)
        self._show_versions(sight.view)

    def select(self, id: str) -> None:
        """Makes a paragraph's line the current one, without telling."""
        self._quiet = True
        self.table.tools.select_id(id)
        self._quiet = False

    def first_focus(self) -> Table:
        """The list of paragraphs."""
        return self.table

    def _current(self, id: str) -> None:
        if id and not self._quiet:
            self.chosen.emit(id)

    def _show_open(self, view: MinutesView) -> None:
        self._open.clear()
        lines = [line for line in _open_lines(view) if line[1]]
        if not lines:
            return
        self._open.add(16, row(SectionLabel(translate("minutes", "Open")), margins=(16, 0, 0, 4)))
        for what, count, words, glyph in lines:
            self._open.add(self._line(what, str(count), words, glyph))

    def _line(self, what: str, count: str, words: str, glyph: str) -> OpenLine:
        line = OpenLine(count, words, glyph)
        line.setObjectName(f"page.minutes.open.{what}")
        line.clicked.connect(lambda _checked=False: self.asked.emit(what))
        return line

    def _show_versions(self, view: MinutesView) -> None:
        self._versions.clear()
        if not view.versions:
            return
        self._versions.add(16, row(SectionLabel(translate("minutes", "Versions")), margins=(16, 0, 0, 4)))
        for version in reversed(view.versions):
            name = Button(
                f"v{version.number}",
                kind="link",
                role="strong",
                object_name=f"page.minutes.version.{version.number}",
                on=partial(self.asked.emit, f"v{version.number}"),
            )
            said = translate("minutes", "Compare version {number} of {day} with the text as it stands")
            name.setAccessibleName(said.format(number=version.number, day=day_words(version.on)))
            line = row(name, PartyTag(self._side_of(version.from_party), version.from_party), gap=6)
            line.add(Label(day_words(version.on), "small", "text.secondary"), "stretch")
            remark = Label(version.remark, "caption", "text.tertiary", wrap=True)
            self._versions.add(Pane(margins=(16, 3, 12, 3)).add(line, remark))


class OpenLine(QAbstractButton):
    """How much of one kind is open; pressing it leads to the next."""

    def __init__(self, count: str, words: str, glyph: str) -> None:
        super().__init__()
        self.setText(words)
        self._count, self._glyph = count, glyph
        self.setFixedHeight(px(26))
        self.setAccessibleName(f"{count} {words}")
        self.setToolTip(words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(whole, color("surface.hover"))
        count = QRectF(px(16), 0, px(28), whole.height())
        draw_text(painter, mirrored(painter, whole, count), self._count, "small", "text.tertiary")
        words = QRectF(px(44), 0, whole.width() - px(76), whole.height())
        draw_text(painter, mirrored(painter, whole, words), self.text())
        size = px(14)
        place = QRectF(whole.width() - px(28), whole.center().y() - size / 2, size, size)
        paint_icon(painter, mirrored(painter, whole, place), self._glyph, "state.warn")
        if self.hasFocus():
            paint_focus(painter, whole)


def outline_lines(sight: Sight) -> list[OutlineLine]:
    """One line per paragraph, with the gravest thing that is open in it."""
    view, numbers = sight.view, annex_numbers(sight.view)
    return [_outline_line(sight, paragraph, number_of(paragraph, numbers)) for paragraph in view.paragraphs]


def _outline_line(sight: Sight, paragraph: ParagraphView, number: str) -> OutlineLine:
    view = sight.view
    title = best(sight.item_title(paragraph.item_id))
    if not title and paragraph.annex_id:
        title = next((best(annex.title) for annex in view.annexes if annex.id == paragraph.annex_id), "")
    mark, says = _mark(view, paragraph)
    return OutlineLine(paragraph.id, number, title or translate("minutes", KINDS.get(paragraph.kind, paragraph.kind)), mark, says)


def _mark(view: MinutesView, paragraph: ParagraphView) -> tuple[str, str]:
    if paragraph.brackets:
        return "brackets-square", translate("minutes", "%n bracket(s)", None, len(paragraph.brackets))
    if paragraph.drift:
        return "arrows-left-right", translate("minutes", "out of step")
    if view.state in OPEN and paragraph.missing:
        return "arrows-left-right", translate("minutes", "a language is missing")
    if view.state in OPEN and paragraph.figures:
        return "hash", translate("minutes", "figures differ")
    if any(one.status == "open" and one.paragraph_id == paragraph.id for one in comments_of(view)):
        return "chat-text", translate("minutes", "comment unanswered")
    return "", ""


def _open_lines(view: MinutesView) -> tuple[tuple[str, int, str, str], ...]:
    bracketed = [paragraph for paragraph in view.paragraphs if paragraph.brackets]
    where = number_of(bracketed[0], annex_numbers(view)) if len(bracketed) == 1 else ""
    brackets = view.open_brackets
    words = translate("minutes", "bracket(s)", None, brackets)
    if where:
        words = translate("minutes", "bracket(s) in {paragraph}", None, brackets).format(paragraph=where)
    drift = sum(len(one.drift) + (len(one.missing) if view.state in OPEN else 0) for one in view.paragraphs)
    comments = open_comment_count(view)
    return (
        ("brackets", brackets, words, "brackets-square"),
        ("drift", drift, translate("minutes", "language(s) out of step", None, drift), "arrows-left-right"),
        ("comments", comments, translate("minutes", "comment(s) unanswered", None, comments), "chat-text"),
    )


def _paint_mark(painter: QPainter, rect: QRectF, line: OutlineLine) -> None:
    if line.mark:
        size = px(14)
        place = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        paint_icon(painter, mirrored(painter, rect, place), line.mark, "state.warn")
