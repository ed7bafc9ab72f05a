"""Two versions of the agenda side by side, per language: what changed stands out, what is the same is one counted line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from dialogue_app.desk.views.agenda import AgendaTable, VersionLine
from dialogue_app.desk.views.agenda_compare import Compared
from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.theme import color, font, px, tokens
from dialogue_app.ui.widgets import (
    Button,
    Glyph,
    InputBox,
    KeyCap,
    Label,
    Pane,
    PartyTag,
    Rule,
    ScrollPane,
    SectionLabel,
    Segmented,
    StateChip,
    pinned,
    row,
)

NOW = 0
"""The agenda as it stands, as a choice among versions (which count from 1)."""
KINDS = {
    "retitled": ("info", "pencil-simple", QT_TRANSLATE_NOOP("agenda", "Retitled")),
    "renumbered": ("info", "arrows-down-up", QT_TRANSLATE_NOOP("agenda", "Moved")),
    "withdrawn": ("danger", "minus-circle", QT_TRANSLATE_NOOP("agenda", "Withdrawn")),
    "added": ("info", "plus", QT_TRANSLATE_NOOP("agenda", "Added")),
    "removed": ("warn", "minus-circle", QT_TRANSLATE_NOOP("agenda", "Left out")),
}


class ChangeRow(Pane):
    """One item that differs: number, what happened, and per language the change to the older version."""

    def __init__(self, line: Compared, languages: Sequence[str]) -> None:
        super().__init__(margins=(16, 8, 12, 8), across=True, gap=12)
        self.line, self.current = line, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number = Label(_numbers(line), "strong")
        number.setFixedWidth(px(72))
        kind, glyph, text = KINDS[line.kind]
        words_ = translate("agenda", text)
        chip = Pane(across=True).add(StateChip(kind, words_, glyph), "stretch")
        chip.setFixedWidth(px(126))
        self.add(number, chip)
        for part in (number, chip):
            self.lines.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        for language in languages:
            change = Label(_change(line, language), wrap=True, rich=True)
            self.add(change, stretch=1)
            self.lines.setAlignment(change, Qt.AlignmentFlag.AlignTop)
        shown = line.after or line.before
        title = words.pick(shown.title) if shown is not None else ""
        self.setAccessibleName(f"{_numbers(line)} {title}, {words_}")

    def set_current(self, current: bool) -> None:
        """Shows that this is the change being looked at."""
        self.current = current
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        parent = self.parent()
        while parent is not None and not isinstance(parent, CompareList):
            parent = parent.parent()
        if isinstance(parent, CompareList):
            parent.make_current(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.current:
            painter = QPainter(self)
            area = self.rect().toRectF()
            painter.fillRect(area, color("selection.bg" if self.hasFocus() else "selection.inactive"))
            painting.paint_selection(painter, area, focused=self.hasFocus())


class CompareList(ScrollPane):
    """The rows of a comparison; F7 and Shift+F7 go from change to change."""

    def __init__(self) -> None:
        self._inside = Pane("page", name="page.agenda.compare")
        self._inside.setAccessibleName(translate("agenda", "Differences between two versions"))
        super().__init__(self._inside)
        self.rows: list[ChangeRow] = []
        self._lines: Sequence[Compared] = ()
        self._languages: Sequence[str] = ()
        self._unfolded: set[int] = set()

    def show_lines(self, lines: Sequence[Compared], languages: Sequence[str]) -> None:
        """Shows a comparison in some of the languages."""
        self._lines, self._languages, self._unfolded = lines, languages, set()
        self._build()

    def step(self, direction: int) -> None:
        """Goes to the next or previous change."""
        if not self.rows:
            return
        here = next((place for place, each in enumerate(self.rows) if each.current), -1 if direction > 0 else len(self.rows))
        each = self.rows[max(0, min(len(self.rows) - 1, here + direction))]
        each.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make_current(each)
        self.ensureWidgetVisible(each)

    def make_current(self, wanted: ChangeRow) -> None:
        """Marks one row."""
        for each in self.rows:
            each.set_current(each is wanted)

    def _build(self) -> None:
        inside, self.rows = self._inside, []
        inside.clear()
        inside.add(self._head(), Rule("strong"))
        for place, group in enumerate(folded(self._lines)):
            if isinstance(group, Compared):
                changed = ChangeRow(group, self._languages)
                self.rows.append(changed)
                inside.add(changed, Rule())
            else:
                self._same(place, group)
        if not self._lines:
            inside.add(Label(translate("agenda", "Neither version has an item."), tone="text.tertiary"))
        inside.add("stretch")

    def _head(self) -> Pane:
        head = Pane(across=True, margins=(16, 6, 12, 6), gap=12)
        for width in (72, 126):
            gap = QWidget()
            gap.setFixedWidth(px(width))
            head.add(gap)
        for language in self._languages:
            head.add(Label(language_words(language), "caption", "text.tertiary"), stretch=1)
        return head

    def _same(self, place: int, group: Sequence[Compared]) -> None:
        opened = place in self._unfolded
        button = Button(
            same_words(group),
            "caret-down" if opened else "caret-right",
            "quiet",
            role="small",
            object_name=f"page.agenda.compare.same.{place}",
            on=lambda: self._fold(place),
        )
        self._inside.add(row(button, "stretch", margins=(6, 0, 12, 0)))
        if opened:
            for line in group:
                texts = Pane(across=True, margins=(16, 4, 12, 4), gap=12)
                number = Label(_numbers(line), "small", "text.secondary")
                number.setFixedWidth(px(210))
                texts.add(number)
                for language in self._languages:
                    title = line.after.title.get(language, "") if line.after is not None else ""
                    texts.add(Label(title, "body", "text.secondary", wrap=True), stretch=1)
                self._inside.add(texts)
        self._inside.add(Rule())

    def _fold(self, place: int) -> None:
        self._unfolded ^= {place}
        self._build()


class CompareHead(Pane):
    """Which two versions, in which languages; the cross leads back to the agenda."""

    wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("page", across=True, margins=(16, 0, 12, 0), gap=8, name="page.agenda.compare.head")
        self.setFixedHeight(px("size.page_header"))
        self.before = _pick_box("page.agenda.compare.before", translate("agenda", "Older version"))
        self.after = _pick_box("page.agenda.compare.after", translate("agenda", "Newer version"))
        self._languages = Pane(across=True)
        self._segments: Segmented | None = None
        self.add(Label(translate("agenda", "Agenda"), "title"), "stretch", InputBox(self.before, Glyph("caret-down"), height=28))
        self.add(Glyph("arrow-right"), InputBox(self.after, Glyph("caret-down"), height=28), 4, self._languages)
        self.add(
            Button(
                icon="x",
                kind="quiet",
                name=translate("agenda", "Close the comparison"),
                object_name="page.agenda.compare.close",
                on=self.closed.emit,
            )
        )
        for box in (self.before, self.after):
            box.currentIndexChanged.connect(lambda _row: self.wanted.emit())

    def offer(self, table: AgendaTable, zone: str) -> None:
        """Fills the choices; what was chosen stays chosen."""
        kept = (self.before.currentData(), self.after.currentData())
        for box in (self.before, self.after):
            box.blockSignals(True)
            box.clear()
            for version in table.versions:
                box.addItem(version_words(version, zone), version.number)
        self.after.addItem(translate("agenda", "As it stands now"), NOW)
        first = kept[0] if self.before.findData(kept[0]) >= 0 else (table.versions[0].number if table.versions else None)
        last = kept[1] if self.after.findData(kept[1]) >= 0 else NOW
        self.before.setCurrentIndex(self.before.findData(first))
        self.after.setCurrentIndex(self.after.findData(last))
        for box in (self.before, self.after):
            box.blockSignals(False)
        if self._segments is None and len(table.languages) > 1:
            items = [("", translate("agenda", "Both")), *((tag, language_words(tag)) for tag in table.languages)]
            self._segments = Segmented(items, name="page.agenda.compare.language", accessible=translate("agenda", "Languages"))
            self._segments.chosen.connect(lambda _key: self.wanted.emit())
            self._languages.add(self._segments)

    @property
    def versions(self) -> tuple[int, int | None]:
        """The older and the newer version; None for the agenda as it stands."""
        return int(self.before.currentData() or 0), int(self.after.currentData() or 0) or None

    def languages(self, table: AgendaTable) -> tuple[str, ...]:
        """Languages to show."""
        chosen = self._segments.current if self._segments is not None else ""
        return (chosen,) if chosen else table.languages


class CompareInspector(Pane):
    """What differs in figures, the versions there are, and what may still change."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("panel", margins=(16, 12, 16, 12), gap=6)
        self._context = context

    def show_lines(self, data: AgendaData, lines: Sequence[Compared]) -> None:
        """Counts the differences and lists the versions, newest first."""
        self.clear()
        changed = [line for line in lines if line.kind != "same"]
        self.add(Label(translate("agenda", "%n item(s) differ", None, len(changed)), "strong", name="page.agenda.compare.count"))
        self.add(Label(summary(lines), "small", "text.secondary", wrap=True))
        self.add(
            row(
                KeyCap("F7"),
                Label(translate("agenda", "next"), "small", "text.secondary"),
                8,
                KeyCap("Shift+F7"),
                Label(translate("agenda", "previous"), "small", "text.secondary"),
                "stretch",
                gap=6,
            )
        )
        self.add(8, SectionLabel(translate("agenda", "Versions")))
        for version in reversed(data.table.versions):
            side = self._context.side_of(version.from_party)
            text = Pane().add(Label(words.step_words(version.state), "strong"))
            facts = moment_words(version.at, data.here.zone) + (f", {version.remark}" if version.remark else "")
            text.add(Label(facts, "small", "text.secondary", wrap=True))
            self.add(
                pinned(PartyTag(side, version.from_party, self._context.party_name(version.from_party)), text, width=26, gap=8)
            )
        self.add(8, SectionLabel(translate("agenda", "After adoption")))
        rule = translate(
            "agenda",
            "Items are only added, withdrawn or taken in another order, each as an event both heads agreed to. Numbers stay.",
        )
        self.add(Label(rule, "small", "text.secondary", wrap=True), "stretch")


def folded(lines: Sequence[Compared]) -> list[Compared | list[Compared]]:
    """Changes one by one; runs of what is the same (or only moved up by what came before) together."""
    groups: list[Compared | list[Compared]] = []
    for line in lines:
        if line.kind != "same":
            groups.append(line)
        elif groups and isinstance(groups[-1], list):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def same_words(group: Sequence[Compared]) -> str:
    """“Items 1 and 2 are the same”."""
    numbers = [words.number_words(line.after.number) for line in group if line.after is not None]
    if len(numbers) == 1:
        return translate("agenda", "Item {number} is the same").format(number=numbers[0])
    if len(numbers) == 2:
        return translate("agenda", "Items {first} and {last} are the same").format(first=numbers[0], last=numbers[1])
    return translate("agenda", "Items {first} to {last} are the same").format(first=numbers[0], last=numbers[-1])


def summary(lines: Sequence[Compared]) -> str:
    """“4 retitled, 2 added; 8 are the same”."""
    found = {kind: sum(line.kind == kind for line in lines) for kind in (*KINDS, "same")}
    parts = [
        f"{found[kind]} {translate('agenda', text).lower()}" for kind, (_state, _glyph, text) in KINDS.items() if found[kind]
    ]
    same = translate("agenda", "%n same", None, found["same"])
    return f"{', '.join(parts)}; {same}" if parts else same


def version_words(version: VersionLine, zone: str) -> str:
    """“2 · Exchanged · 12 Oct 2011, 10:00”."""
    return f"{version.number} · {words.step_words(version.state)} · {moment_words(version.at, zone)}"


def _pick_box(name: str, accessible: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    box.setFont(font("body"))
    box.setMinimumWidth(px(150))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _numbers(line: Compared) -> str:
    before = words.number_words(line.before.number) if line.before is not None else ""
    after = words.number_words(line.after.number) if line.after is not None else ""
    return f"{before} → {after}" if before and after and before != after else after or before


def _change(line: Compared, language: str) -> str:
    before: Any = line.before.title.get(language, "") if line.before is not None else ""
    after: Any = line.after.title.get(language, "") if line.after is not None else ""
    return word_diff_html(before, after, tokens())
