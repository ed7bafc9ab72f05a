"""Start: nothing is open. The ways to begin, and recent files that say nothing about what is in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.language import LANGUAGES, current_language, translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.buttons import ActionRow, Segmented
from dialogue_app.ui.widgets.lists import Table
from dialogue_app.ui.widgets.panes import Pane, Rule, row
from dialogue_app.ui.widgets.text import Glyph, Label, SectionLabel

_SCALES = (("1.0", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"))


class StartPage(Pane):
    """No rail, no round, no search: there is nothing to go to yet."""

    open_recent = Signal(object)
    language_wanted = Signal(str)
    theme_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(self, actions: ActionTable, recent: tuple[Path, ...], theme: str, scale: float) -> None:
        super().__init__("page", name="page.start")
        self._rows = self._ways(actions)
        left = Pane("page").add(Label(translate("start", "Dialogue Desk"), "display"), 4)
        left.add(Label(translate("start", "Prepare, record and sign recurring talks."), "body", "text.secondary"), 24)
        left.add(Rule("strong"), *self._rows, "stretch")
        left.setMinimumWidth(px(360))
        left.setMaximumWidth(px(520))
        parts: list[QWidget | int | str] = ["stretch", left]
        if recent:
            parts += [48, self._recent(recent)]
        self.add(
            "stretch", row(*parts, "stretch", margins=(24, 0, 24, 0)), "stretch", "stretch", Rule(), self._foot(theme, scale)
        )

    def first_focus(self) -> QWidget:
        """The first way to begin."""
        return self._rows[0]

    def _ways(self, actions: ActionTable) -> list[ActionRow]:
        texts = {
            "dialogue.sample": translate("start", "Invented rounds to try everything on"),
            "dialogue.new": translate("start", "Parties and languages; then the first round"),
            "dialogue.from_minutes": translate("start", "Read back from their PDF, with parties, round and text"),
            "dialogue.open": translate("start", "A dialogue on this computer or on a drive"),
        }
        made = []
        for id, under in texts.items():
            spec = actions.spec(id)
            way = ActionRow(spec.icon, spec.words, under, spec.shortcut, name=f"page.start.{id.partition('.')[2]}")
            way.clicked.connect(lambda _checked=False, id=id: actions.run(id))
            made.append(way)
        return made

    def _recent(self, recent: tuple[Path, ...]) -> Pane:
        rows = [_Recent(str(path), number, path) for number, path in enumerate(recent, 1)]
        number = translate("start", "File {number}")
        columns = (
            Column("name", "", lambda file: number.format(number=file.number), 84, role="strong"),
            Column("place", "", lambda file: file.place, tone="text.secondary"),
            Column("when", "", lambda file: file.when, 118, right=True, role="small", tone="text.secondary"),
        )
        model = RecordModel(columns, id_of=lambda file: file.id)
        table = Table(
            model, name="page.start.recent", accessible=translate("start", "Recent files"), height=40, head=False, flush=True
        )
        model.set_records(rows)
        table.activated_id.connect(lambda id: self.open_recent.emit(Path(id)) if id else None)
        table.clicked.connect(lambda index: self.open_recent.emit(Path(str(index.data(0x0101)))))
        pane = Pane("page").add(36, SectionLabel(translate("start", "Recent")), 8, Rule("strong"), table.fit(), 12)
        hint = translate("start", "Titles, parties and file names appear only after opening.")
        pane.add(row(Glyph("lock-simple", "text.tertiary", 14), Label(hint, "small", "text.secondary", wrap=True)), "stretch")
        pane.setFixedWidth(px(380))
        return pane

    def _foot(self, theme: str, scale: float) -> Pane:
        languages = Segmented(
            list(LANGUAGES.items()),
            current_language(),
            name="page.start.language",
            accessible=translate("shell", "Language of the window"),
        )
        languages.chosen.connect(self.language_wanted)
        names = (
            ("system", translate("start", "System")),
            ("light", translate("start", "Light")),
            ("dark", translate("start", "Dark")),
            ("contrast", translate("start", "High contrast")),
        )
        themes = Segmented(names, theme, name="page.start.theme", accessible=translate("start", "Theme"))
        themes.chosen.connect(self.theme_wanted)
        near = min(_SCALES, key=lambda item: abs(float(item[0]) - scale))[0]
        scales = Segmented(_SCALES, near, name="page.start.scale", accessible=translate("start", "Text size"))
        scales.chosen.connect(lambda key: self.scale_wanted.emit(float(key)))
        return Pane(across=True, gap=8, margins=(24, 12, 24, 12)).add("stretch", languages, 8, themes, 8, scales)


class _Recent:
    """A file by its number, place and day; its name stays unsaid."""

    def __init__(self, id: str, number: int, path: Path) -> None:
        self.id, self.number, self.path = id, number, path
        try:
            changed = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
        except OSError:
            self.place, self.when = translate("start", "not connected"), ""
            return
        self.place = (
            translate("start", "this computer") if path.is_relative_to(Path.home()) else translate("start", "another place")
        )
        self.when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
