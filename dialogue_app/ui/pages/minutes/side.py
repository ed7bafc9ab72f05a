"""Right of the text: comments of both kinds, the notes a paragraph comes from, and what is on record already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dialogue_app.desk.views.minutes import InternalCommentView, ParagraphView, SharedCommentView
from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.reading import Side, Sight, portion_of
from dialogue_app.ui.pages.minutes.words import KINDS, STATUSES, annex_numbers, best, number_of
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import (
    AnnotationBox,
    Button,
    InputBox,
    KeyCap,
    Label,
    Pane,
    PartyTag,
    SectionLabel,
    Segmented,
    marked,
    pinned,
    row,
)


class CommentEditor(Pane):
    """A comment being written: internal or joint from its first letter on, never turned from one into the other."""

    saved = Signal(str, str, str)
    """Kind, text, party (joint comments only)."""

    def __init__(self, parties: tuple[tuple[str, str], ...]) -> None:
        super().__init__(gap=6)
        self._parties, self.kind, self.edit = parties, "", QPlainTextEdit()
        self._party: Segmented | None = None
        self.hide()

    def write(self, kind: str, text: str = "") -> None:
        """Opens the editor for a comment of one kind; an unfinished one of the other kind stays until it is closed."""
        if self.kind and self.kind != kind and self.edit.toPlainText().strip():
            self.edit.setFocus()
            return
        if self.kind != kind:
            self._build(kind)
        if text:
            self.edit.setPlainText(text)
        self.show()
        self.edit.setFocus()

    def close_editor(self) -> None:
        """Puts the editor away, with what is in it."""
        self.kind = ""
        self.clear()
        self.hide()

    @property
    def text(self) -> str:
        """What is written so far."""
        return self.edit.toPlainText() if self.kind else ""

    def save(self) -> None:
        """Hands the comment over."""
        if self.text.strip():
            party = self._party.current if self._party is not None else ""
            self.saved.emit(self.kind, self.text, party)

    def _build(self, kind: str) -> None:
        self.clear()
        self.kind, self.edit, self._party = kind, QPlainTextEdit(), None
        internal = kind == "internal"
        title = translate("minutes", "never leaves our side") if internal else translate("minutes", "both sides see this")
        self.edit.setObjectName(f"page.minutes.comment.{kind}")
        self.edit.setAccessibleName(
            translate("minutes", "Comment for our side") if internal else translate("minutes", "Shared comment")
        )
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(px(76))
        self.add(AnnotationBox(kind, title, editor=InputBox(self.edit, height=0)))
        if not internal:
            self._party = Segmented(
                self._parties, name="page.minutes.comment.party", accessible=translate("minutes", "In the name of")
            )
            self.add(row(Label(translate("minutes", "In the name of"), "small", "text.secondary"), self._party, "stretch"))
        save = Button(translate("minutes", "Add"), object_name="page.minutes.comment.save", on=self.save)
        drop = Button(translate("minutes", "Discard"), kind="link", object_name="page.minutes.comment.drop", on=self.close_editor)
        self.add(row(save, KeyCap("Ctrl+Return"), drop, "stretch"))
        keys = QShortcut(QKeySequence("Ctrl+Return"), self.edit)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.save)


class SidePane(Pane):
    """The side panel. `settled(kind, comment id, status)`; `wanted(kind)` begins a comment; `opened(said)` a line of record."""

    settled = Signal(str, str, str)
    wanted = Signal(str)
    opened = Signal(str, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__("panel", margins=(16, 12, 12, 12), name="page.minutes.side")
        self._context, self._shown = context, ""
        parties = context.dialogue.parties if context.dialogue is not None else ()
        self._head, self._comments, self._beside = Pane(gap=4), Pane(gap=8), Pane()
        self.editor = CommentEditor(tuple((letters, letters) for letters, _name in parties))
        self.add(self._head, 8, self._comments, 8, self.editor, self._beside, "stretch")

    def show_paragraph(self, sight: Sight, paragraph: ParagraphView | None) -> None:
        """Shows a paragraph's own facts and comments; what has to be read for it follows with `show_beside`."""
        self._head.clear()
        self._comments.clear()
        if paragraph is None or paragraph.id != self._shown:
            self._beside.clear()
        self._shown = paragraph.id if paragraph is not None else ""
        if paragraph is None:
            return
        self._show_head(sight, paragraph)
        self._comments.add(SectionLabel(translate("minutes", "Comments")))
        view = sight.view
        for internal in view.internal_comments:
            if internal.paragraph_id in (paragraph.id, None):
                self._comments.add(self._internal(internal))
        for shared in view.shared_comments:
            if shared.paragraph_id in (paragraph.id, None):
                self._comments.add(self._shared(shared))
        answer = Button(translate("minutes", "Shared"), "users", "link", object_name="page.minutes.comment.add_joint")
        note = Button(
            translate("minutes", "Our side only"), "lock-simple", "link", object_name="page.minutes.comment.add_internal"
        )
        answer.setAccessibleName(translate("minutes", "Comment both sides see"))
        note.setAccessibleName(translate("minutes", "Comment for our side"))
        answer.clicked.connect(lambda _checked=False: self.wanted.emit("joint"))
        note.clicked.connect(lambda _checked=False: self.wanted.emit("internal"))
        add = Label(translate("minutes", "Add:"), "small", "text.tertiary")
        # one under the other: side by side they are wider than the pane in some languages
        self._comments.add(row(add, Pane(gap=4).add(row(note, "stretch"), row(answer, "stretch")), "stretch", gap=12))

    def show_beside(self, side: Side) -> None:
        """Shows notes and earlier paragraphs."""
        self._beside.clear()
        if side.sources:
            self._section(translate("minutes", "Source notes"))
            for note in side.sources:
                self._note(note)
        if side.nearby:
            self._section(translate("minutes", "Notes on this item"))
            for note in side.nearby:
                self._note(note)
        if side.record:
            self._section(translate("minutes", "Already on record"))
            for said in side.record:
                self._beside.add(self._said(said))

    def _show_head(self, sight: Sight, paragraph: ParagraphView) -> None:
        number = number_of(paragraph, annex_numbers(sight.view))
        title = best(sight.item_title(paragraph.item_id))
        head = Pane(across=True, gap=8).add(Label(number, "heading"))
        head.add(Label(title, "small", "text.secondary", wrap=True), stretch=1)
        facts = [translate("minutes", KINDS.get(paragraph.kind, paragraph.kind))]
        if paragraph.item_number:
            facts.append(translate("minutes", "item {number}").format(number=paragraph.item_number))
        issue = next((best(one.title) for one in sight.issues if one.id == paragraph.issue_id), "")
        if issue and issue != title:
            facts.append(issue)
        self._head.add(head, Label(" · ".join(facts), "caption", "text.tertiary", wrap=True))

    def _internal(self, comment: InternalCommentView) -> QWidget:
        status = translate("minutes", STATUSES.get(comment.status, comment.status))
        title = translate("minutes", "never leaves our side")
        box = AnnotationBox("internal", title, comment.text, portion=portion_of(comment.marking), foot=status)
        choices = (("closed", translate("minutes", "Done")),) if comment.status == "open" else _reopen()
        return self._with_answers("internal", comment.id, box, choices)

    def _shared(self, comment: SharedCommentView) -> QWidget:
        status = translate("minutes", STATUSES.get(comment.status, comment.status))
        foot = f"{self._context.party_name(comment.party)} · {status}"
        box = AnnotationBox("joint", translate("minutes", "shared comment"), comment.text, foot=foot)
        choices = (
            ("accepted", translate("minutes", "Accept")),
            ("refused", translate("minutes", "Refuse")),
            ("closed", translate("minutes", "Close")),
        )
        return self._with_answers("joint", comment.id, box, choices if comment.status == "open" else _reopen())

    def _with_answers(self, kind: str, id: str, box: AnnotationBox, choices: tuple[tuple[str, str], ...]) -> Pane:
        links = []
        for status, words in choices:
            button = Button(words, kind="link", role="small", object_name=f"page.minutes.comment.{id}.{status}")
            button.setAccessibleName(f"{words}: {box.accessibleName()}")
            button.clicked.connect(lambda _checked=False, status=status: self.settled.emit(kind, id, status))
            links.append(button)
        return Pane(gap=2).add(box, row(*links, "stretch", gap=12, margins=(16, 0, 0, 0)))

    def _section(self, title: str) -> None:
        self._beside.add(12, SectionLabel(title), 4)

    def _note(self, note: NoteEntry) -> None:
        speaker = best(note.speaker).split()[-1] if note.speaker else ""
        when = f"{note.at.astimezone(_zone(note.zone)):%H:%M}"
        who = Label(" · ".join(part for part in (speaker, when) if part), "small", "text.secondary")
        tag = [PartyTag(self._context.side_of(note.party), note.party)] if note.party else []
        head = row(*tag, who, "stretch", Label(note.taker, "caption", "text.tertiary"), gap=6)
        text = Label(marked(portion_of(note.marking), note.text), wrap=True, rich=True)
        self._beside.add(head, text, 10)

    def _said(self, said: Any) -> Pane:
        name = f"R{said.ordinal} {said.reference}"
        lead = Button(name, kind="link", role="caption", object_name=f"page.minutes.record.{said.ordinal}.{said.reference[1:]}")
        lead.setAccessibleName(translate("minutes", "Go to {place}").format(place=name))
        lead.clicked.connect(lambda _checked=False: self.opened.emit(said.record, said.round))
        words = best(said.text)
        if said.correction:
            words += " " + translate("minutes", "[corrected: {change}]").format(change=in_words(said.correction))
        return pinned(lead, Label(words, "small", "text.secondary", wrap=True), width=52)


def _reopen() -> tuple[tuple[str, str], ...]:
    return (("open", translate("minutes", "Take up again")),)


def _zone(name: str) -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)
