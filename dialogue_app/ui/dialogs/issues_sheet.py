"""The issues of the talks: title per language, the other names they are spoken of by, what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import talks
from dialogue_app.desk.views.talks import IssueLine, issues
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import TextsField, best, changes, line_field, line_of
from dialogue_app.ui.dialogs.list_sheet import ListSheet, ListWords
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column
from dialogue_app.ui.widgets import Button


class IssuesSheet(ListSheet):
    """The list in its order; the selected issue moves with the arrows beside Remove."""

    kinds = frozenset({"issue"})

    def __init__(self, context: PageContext, languages: Sequence[str]) -> None:
        words = ListWords(
            rows=translate("talks", "Issues"),
            new=translate("talks", "New issue"),
            add=translate("talks", "Add the issue"),
            change=translate("talks", "Change the issue"),
            empty=translate("talks", "No issue yet. An issue is a subject that goes through the rounds."),
        )
        super().__init__(context, translate("talks", "Issues"), words, glyph="path", name="sheet.issues")
        self._languages = tuple(languages)
        self.titles = TextsField(translate("talks", "Title"), languages, name="sheet.issues.title")
        note = translate("talks", "Parted by semicolons; a search for any of them finds the issue.")
        self.aliases = TextsField(translate("talks", "Other names"), languages, name="sheet.issues.aliases", note=note)
        self.about = line_field(translate("talks", "What it is about"), name="sheet.issues.about")
        self.form.add(self.titles, self.aliases, self.about)
        up = Button(
            icon="arrow-up", kind="quiet", name=translate("talks", "Move up"), object_name="sheet.issues.up",
            on=lambda: self._move(-1),
        )  # fmt: skip
        down = Button(
            icon="arrow-down", kind="quiet", name=translate("talks", "Move down"), object_name="sheet.issues.down",
            on=lambda: self._move(1),
        )  # fmt: skip
        self.open_list(up, down)

    @override
    def columns(self) -> Sequence[Column]:
        first, *others = self._languages
        made = [Column("title", translate("talks", "Title"), lambda line: line.title.get(first, "") or best(line.title))]
        made += [Column(f"title.{tag}", language_words(tag), _title_in(tag)) for tag in others[:1]]
        names = Column("names", translate("talks", "Other names"), _all_names, 200, tone="text.secondary")
        return (*made, names)

    @override
    def read(self, desk: Any) -> Sequence[IssueLine]:
        with desk.workspace.read() as read:
            return issues(read)

    @override
    def fill(self, record: IssueLine | None) -> None:
        self.titles.show_texts(record.title if record else {})
        names = record.aliases if record else {}
        self.aliases.show_texts({tag: "; ".join(names.get(tag, ())) for tag in self._languages})
        edit = self.about.edit
        edit.setText(record.description if record else "")  # type: ignore[attr-defined]

    @override
    def verb(self, record: IssueLine | None) -> Callable[[Any], Any] | None:
        if not self.titles.needed():
            return None
        titles, about = self.titles.texts, line_of(self.about)
        names = {tag: _names(text) for tag, text in self.aliases.texts.items() if _names(text)}
        if record is None:
            return lambda desk: talks.add_issue(desk, title=titles, aliases=names, description=about)
        start, new = changes({"title": record.title, "description": record.description}, {"title": titles, "description": about})
        others = {tag: tuple(known) for tag, known in record.aliases.items() if tag not in self._languages}
        given = {**others, **{tag: tuple(known) for tag, known in names.items()}}
        if given != {tag: tuple(known) for tag, known in record.aliases.items() if known}:
            start["aliases"] = {tag: list(known) for tag, known in record.aliases.items()}
            new["aliases"] = {tag: list(known) for tag, known in given.items()}
        return lambda desk: talks.edit_issue(desk, issue=record.id, start=start, new=new) if new else None

    @override
    def removal(self, record: IssueLine) -> Callable[[Any], Any]:
        return lambda desk: talks.remove_issue(desk, issue=record.id)

    @override
    def first_focus(self) -> QWidget:
        return self.titles.first

    def _move(self, by: int) -> None:
        record = self.record
        if record is None:
            return
        ids = [each.id for each in self.records]
        place = ids.index(record.id) + by
        if not 0 <= place < len(ids):
            return
        others = [id for id in ids if id != record.id]
        after = others[place - 1] if place else None
        self.context.change(
            lambda desk: talks.move_issue(desk, issue=record.id, after=after),
            doing=translate("talks", "Move an issue"),
            owner=self,
            refused=self.refuse,
        )


def _title_in(tag: str) -> Callable[[IssueLine], str]:
    return lambda line: line.title.get(tag, "")


def _names(text: str) -> list[str]:
    return [" ".join(name.split()) for name in re.split(r"[;\n]", text) if name.strip()]


def _all_names(line: IssueLine) -> str:
    return "; ".join(name for names in line.aliases.values() for name in names)
