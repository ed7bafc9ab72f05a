"""The inspector of an agenda item: joint and internal annotation in two boxes nobody can confuse, and what was before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from dialogue_app.desk.views.agenda import ItemRow, PlanRow
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, in_words, translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.inline_text import InlineText
from dialogue_app.ui.pages.agenda.marks import choices, portion_of
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.widgets import AnnotationBox, Button, Label, Pane, PartyTag, SectionLabel, StateChip, pinned, row

if TYPE_CHECKING:
    from dialogue_app.desk.views.agenda_item import ItemBackground, PaperLine

PAPER_KINDS = {
    "non-paper": QT_TRANSLATE_NOOP("agenda", "non-paper"),
    "note-verbale": QT_TRANSLATE_NOOP("agenda", "note verbale"),
    "letter": QT_TRANSLATE_NOOP("agenda", "letter"),
    "draft": QT_TRANSLATE_NOOP("agenda", "draft"),
}


class Inspector(Pane):
    """Shows one item. `joint_edited(language, text, started)` and `plan_edited(text, started)` follow edits in place;
    `marked(marking or None)` a new marking of the internal annotation; `said_chosen(record key, round)` a line of the history."""

    joint_edited = Signal(str, str, str)
    plan_edited = Signal(str, str)
    marked = Signal(object)
    said_chosen = Signal(object, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__("panel", margins=(16, 12, 16, 12), gap=8, name="page.agenda.inspector")
        self.context = context
        self.item_id = ""
        self.joint: dict[str, InlineText] = {}
        self.internal: InlineText | None = None
        self._shape: tuple[Any, ...] = ()
        self._plan: PlanRow | None = None
        self._adjectives: dict[str, str] = {}
        self._past = Pane(gap=2)
        self._mark: Button | None = None
        self.show_nothing()

    def show_nothing(self) -> None:
        """No item is current."""
        self.leave()
        self.clear()
        self.item_id, self.joint, self.internal, self._shape, self._plan = "", {}, None, (), None
        self.add(
            Label(translate("agenda", "Choose an item to see its annotations and history."), tone="text.tertiary", wrap=True)
        )
        self.add("stretch")

    @property
    def editors(self) -> tuple[InlineText, ...]:
        """The texts that are edited in place."""
        return (*self.joint.values(), *([self.internal] if self.internal is not None else []))

    @property
    def dirty(self) -> bool:
        """Is something typed that is not saved yet?"""
        return any(editor.dirty for editor in self.editors)

    def leave(self) -> None:
        """Saves what is still being typed."""
        for editor in self.editors:
            editor.commit()

    def show_item(self, data: AgendaData, item: ItemRow) -> None:
        """Shows an item's head and annotations; boxes that are being typed in stay as they are."""
        if item.id != self.item_id:
            self.leave()
        plan = data.plan.plans[item.id]
        shape = (
            item.id,
            item.number,
            tuple(item.title.items()),
            item.proposed_by,
            data.sealed,
            plan.marking and str(plan.marking),
        )
        if shape != self._shape and not (item.id == self.item_id and self.dirty):
            self._build(data, item, plan)
            self._shape = shape
        self._plan, self._adjectives = plan, words.adjectives(data.table.parties)
        for language, editor in self.joint.items():
            editor.show_text(item.annotation.get(language, ""))
        if self.internal is not None:
            self.internal.show_text(plan.annotation)

    def show_background(self, background: ItemBackground) -> None:
        """Shows papers, events and the history of the issue."""
        if background.item != self.item_id:
            return
        self._past.clear()
        if background.events:
            self._past.add(SectionLabel(translate("agenda", "In session")))
            for event in background.events:
                by = self._adjectives.get(event.by, event.by)
                agreed = self._adjectives.get(event.agreed_by, event.agreed_by) if event.agreed_by else None
                self._past.add(
                    pinned(
                        Label(words.clock_words(event.at, event.zone), "small", "text.secondary"),
                        Label(words.event_words(event.event, by, agreed), "small", wrap=True),
                        width=42,
                    )
                )
            self._past.add(8)
        self._show_papers(background.papers)
        self._show_history(background)

    @property
    def shows_ours(self) -> bool:
        """Is there an internal annotation to be seen, saved or not?"""
        return self.internal is not None and bool(self.internal.text.strip())

    def marks(self) -> tuple[Mapping[str, Any] | None, ...]:
        """Markings of the internal annotation, where it has one."""
        return (self._plan.marking,) if self._plan is not None and self._plan.marking else ()

    def keep(self) -> dict[str, Any]:
        """Unfinished words by place."""
        kept = {language: (editor.text, editor.started) for language, editor in self.joint.items() if editor.dirty}
        if self.internal is not None and self.internal.dirty:
            kept[""] = (self.internal.text, self.internal.started)
        return {"item": self.item_id, "texts": kept}

    def restore(self, kept: dict[str, Any]) -> None:
        """Goes on with unfinished words, when the same item is shown."""
        if kept.get("item") != self.item_id:
            return
        for language, (text, started) in kept.get("texts", {}).items():
            editor = self.joint.get(language) if language else self.internal
            if editor is not None:
                editor.take_up(text, started)

    def _build(self, data: AgendaData, item: ItemRow, plan: PlanRow) -> None:
        self.clear()
        self.item_id = item.id
        self._past, self.joint = Pane(gap=2), {}
        self.internal = None
        self._head(data, item)
        self._joint_boxes(data, item)
        self._internal_box(plan)
        self.add(4, self._past, "stretch")

    def _head(self, data: AgendaData, item: ItemRow) -> None:
        number = translate("agenda", "Item {number} · proposed by").format(number=words.number_words(item.number))
        side = self.context.side_of(item.proposed_by)
        name = translate("agenda", "both sides") if side == "joint" else self.context.party_name(item.proposed_by)
        self.add(row(Label(number, "small", "text.secondary"), PartyTag(side, item.proposed_by, name), "stretch"))
        titles = [item.title[tag] for tag in data.table.languages if item.title.get(tag)]
        first = words.pick(item.title)
        self.add(Label(first, "title", wrap=True, name="page.agenda.inspector.title"))
        for title in titles:
            if title != first:
                self.add(Label(title, "body", "text.secondary", wrap=True))
        kind, glyph, state = words.item_state(item.state, added=item.added_at is not None)
        if kind != "idle":
            self.add(row(StateChip(kind, state, glyph), "stretch"))

    def _joint_boxes(self, data: AgendaData, item: ItemRow) -> None:
        several = len(data.table.languages) > 1
        for tag in data.table.languages:
            title = translate("agenda", "annotation")
            title = f"{title} · {language_words(tag)}" if several else title
            if data.sealed:
                if item.annotation.get(tag):
                    self.add(AnnotationBox("joint", title, item.annotation[tag]))
                continue
            editor = InlineText(
                name=f"page.agenda.joint.{tag}",
                accessible=translate("agenda", "Joint annotation, {language}").format(language=language_words(tag)),
                placeholder=translate("agenda", "Neutral background that both sides will print."),
                language=tag,
            )
            editor.edited.connect(lambda text, started, tag=tag: self.joint_edited.emit(tag, text, started))
            self.joint[tag] = editor
            self.add(AnnotationBox("joint", title, editor=editor))
        if data.sealed and not any(item.annotation.values()):
            self.add(AnnotationBox("joint", translate("agenda", "annotation"), translate("agenda", "None was agreed.")))

    def _internal_box(self, plan: PlanRow) -> None:
        editor = InlineText(
            name="page.agenda.internal",
            accessible=translate("agenda", "Internal annotation"),
            placeholder=translate("agenda", "What we want here, for our side only."),
        )
        editor.edited.connect(self.plan_edited)
        self.internal = editor
        portion = portion_of(self.context, plan.marking)
        self._mark = Button(
            portion or translate("agenda", "Not marked"),
            kind="link",
            name=translate("agenda", "Marking of the internal annotation"),
            object_name="page.agenda.marking",
            role="tag",
            on=self._choose_mark,
        )
        inside = Pane(gap=2).add(row(self._mark, "stretch")).add(editor)
        foot = translate("agenda", "Our side only. Never printed in a joint paper.")
        self.add(AnnotationBox("internal", translate("agenda", "our annotation"), editor=inside, foot=foot))

    def _choose_mark(self) -> None:
        if self._mark is None:
            return
        menu = QMenu(self)
        menu.setObjectName("page.agenda.marking.menu")
        self.fill_marks(menu)
        menu.popup(self._mark.mapToGlobal(self._mark.rect().bottomLeft()))

    def fill_marks(self, menu: QMenu) -> None:
        """Adds the markings that may be given."""
        menu.addAction(translate("agenda", "Not marked"), lambda: self.marked.emit(None))
        for choice in choices(self.context):
            menu.addAction(choice.words, partial(self.marked.emit, choice.data))

    def _show_papers(self, papers: Sequence[PaperLine]) -> None:
        if not papers:
            return
        self._past.add(SectionLabel(translate("agenda", "Documents")))
        for paper in papers:
            kind = translate("agenda", PAPER_KINDS[paper.kind]) if paper.kind in PAPER_KINDS else paper.kind
            facts = kind
            if paper.handed_over:
                facts = translate("agenda", "{kind}, handed over {day}").format(kind=kind, day=_day(paper.handed_over))
            text = Pane().add(Label(paper.title, wrap=True), Label(facts, "small", "text.secondary", wrap=True))
            self._past.add(pinned(Label(paper.code, "body", "text.secondary"), text, width=42))
        self._past.add(8)

    def _show_history(self, background: ItemBackground) -> None:
        if not background.said:
            return
        self._past.add(SectionLabel(translate("agenda", "History of the issue")))
        for said in background.said:
            lead = Button(
                f"R{said.ordinal} {said.reference}",
                kind="link",
                role="small",
                name=translate("agenda", "Round {round}, paragraph {number}").format(
                    round=said.ordinal, number=said.reference.lstrip("¶")
                ),
                object_name=f"page.agenda.said.{said.record}",
                on=partial(self.said_chosen.emit, (said.kind, said.record), said.round),
            )
            text = words.pick(said.text) + (f" [{in_words(said.correction)}]" if said.correction else "")
            self._past.add(pinned(lead, Label(text, "small", "text.secondary", wrap=True), width=46))


def _day(iso: str) -> str:
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return day_words(day)
