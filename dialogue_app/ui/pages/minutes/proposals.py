"""From notes to paragraphs: each run of notes beside an empty box that begins in reported speech (RULES 3, 4, 21)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from dialogue_app.desk.drafting import Proposal, propose
from dialogue_app.desk.schemes import Banner
from dialogue_app.desk.views.common import shown
from dialogue_app.desk.views.minutes import notes_in_use
from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.checks import scrolled
from dialogue_app.ui.pages.minutes.paragraph import SideOf
from dialogue_app.ui.pages.minutes.reading import Sight, highest, offered_notes, portion_of
from dialogue_app.ui.pages.minutes.words import KINDS, best, own_name
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import (
    Button,
    EmptyState,
    Field,
    Glyph,
    KeyCap,
    Label,
    Marking,
    Pane,
    PartyTag,
    Rule,
    Sheet,
    marked,
    row,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """Proposals of a round with the notes they rest on, and the marking of those notes."""

    proposals: tuple[Proposal, ...]
    notes: Mapping[str, NoteEntry]
    marking: Marking


def read_offer(desk: Any, round_id: str, languages: Sequence[str], minutes: str, chosen: Collection[str] = ()) -> Offer:
    """What could be written from the round's notes, or those chosen of them; notes in use already are left out."""
    with desk.workspace.read() as read:
        used = notes_in_use(read, minutes)
    notes = {note.id: note for note in offered_notes(desk, round_id) if note.id not in used and (note.id in chosen or not chosen)}
    with desk.workspace.read() as read:
        proposals = propose(read, list(notes), languages)
    banners: tuple[Banner, ...] = shown(desk.schemes, [note.marking for note in notes.values()])
    return Offer(proposals, notes, highest(banners))


class ProposalsSheet(Sheet):
    """One box per proposal. `accepted(sheet, proposal, texts)` is called with what a person wrote; `done` takes it away."""

    def __init__(
        self, offer: Offer, sight: Sight, side_of: SideOf, accepted: Callable[[ProposalsSheet, Proposal, dict[str, str]], object]
    ) -> None:
        title, facts = (
            translate("minutes", "Propose from notes"),
            translate("minutes", "Notes are internal: nothing is copied, you restate"),
        )
        super().__init__(title, facts, glyph="note", width=980, name="sheet.proposals")
        self._sight, self._side_of, self._accepted = sight, side_of, accepted
        self._list = Pane(gap=10)
        self.entries: dict[tuple[str, ...], ProposalEntry] = {}
        for proposal in offer.proposals:
            entry = ProposalEntry(proposal, offer.notes, sight, side_of)
            entry.confirmed.connect(lambda entry=entry: self._confirm(entry))
            self.entries[proposal.note_ids] = entry
            self._list.add(entry)
        self._list.add("stretch")
        self._empty = EmptyState(
            "note",
            translate("minutes", "No notes to restate"),
            translate(
                "minutes",
                "Every note of this round stands in a paragraph already, or there is none. Private ones are never listed.",
            ),
        )
        self._view = scrolled(self._list, 520)
        self.body.add(self._view, self._empty)
        self._done = Button(translate("minutes", "Close"), object_name="sheet.proposals.done", on=self.dismiss)
        self.acts(self._done, hint=translate("minutes", "Each paragraph goes in where its agenda item belongs"))
        self._show_rest()

    def done(self, proposal: Proposal) -> None:
        """The paragraph stands: its box goes, the next one has the focus."""
        entry = self.entries.pop(proposal.note_ids, None)
        if entry is not None:
            entry.hide()
            entry.deleteLater()
        self._show_rest()
        self.first_focus().setFocus()

    def refuse(self, proposal: Proposal, sentence: str) -> None:
        """Says beside a box why it was not taken; what is written stays."""
        entry = self.entries.get(proposal.note_ids)
        if entry is not None:
            entry.refuse(sentence)

    @override
    def first_focus(self) -> QWidget:
        first = next(iter(self.entries.values()), None)
        return first.first_focus() if first is not None else self._done

    def _confirm(self, entry: ProposalEntry) -> None:
        self._accepted(self, entry.proposal, entry.texts)

    def _show_rest(self) -> None:
        self._view.setVisible(bool(self.entries))
        self._empty.setVisible(not self.entries)


class ProposalEntry(Pane):
    """Notes on the left, the box on the right; `confirmed` when the person says that the paragraph is to stand."""

    confirmed = Signal()

    def __init__(self, proposal: Proposal, notes: Mapping[str, NoteEntry], sight: Sight, side_of: SideOf) -> None:
        super().__init__(gap=8)
        self.proposal = proposal
        self._edits: dict[str, QPlainTextEdit] = {}
        self._fault = Label("", "small", "state.danger", wrap=True)
        self._fault.hide()
        both = Pane(across=True, gap=20)
        both.add(self._notes(notes, side_of), stretch=2).add(self._box(sight), stretch=3)
        self.add(self._head(sight, side_of), both, Rule())

    @property
    def texts(self) -> dict[str, str]:
        """What is written, by language; a language that holds no more than its stem is not written."""
        written = {tag: edit.toPlainText().strip() for tag, edit in self._edits.items()}
        return {tag: text for tag, text in written.items() if text and text != self.proposal.stems.get(tag, "").strip()}

    def first_focus(self) -> QWidget:
        """The first box."""
        return next(iter(self._edits.values()))

    def write(self, tag: str, text: str) -> None:
        """Puts words behind the stem of one language."""
        self._edits[tag].appendPlainText(text)

    def confirm(self) -> None:
        """Hands the paragraph over, or says what is missing."""
        if not self.texts:
            self.refuse(translate("minutes", "Write first what was said, in at least one language."))
            return
        self._do.setEnabled(False)
        self.confirmed.emit()

    def refuse(self, sentence: str) -> None:
        """Says why it was not taken."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._do.setEnabled(True)

    def _head(self, sight: Sight, side_of: SideOf) -> Pane:
        item = next((one for one in sight.items if one.id == self.proposal.item_id), None)
        line = row(gap=8)
        if self.proposal.party:
            line.add(PartyTag(side_of(self.proposal.party), self.proposal.party))
        where = translate("minutes", "no agenda item")
        if item is not None:
            where = translate("minutes", "Item {number} · {title}").format(number=item.number, title=best(item.title))
        kind = translate("minutes", KINDS.get(self.proposal.kind, self.proposal.kind))
        return line.add(Label(where, "strong"), Label(kind, "small", "text.tertiary"), "stretch")

    def _notes(self, notes: Mapping[str, NoteEntry], side_of: SideOf) -> Pane:
        pane = Pane(gap=6)
        pane.add(
            row(
                Glyph("lock-simple", "internal.text", 14),
                Label(translate("minutes", "Notes, internal"), "caption", "internal.text"),
                "stretch",
            )
        )
        for source in self.proposal.sources:
            note = notes.get(source.id)
            mark = portion_of(note.marking) if note is not None else ""
            pane.add(Label(marked(mark, source.text), wrap=True, rich=True))
            who = " · ".join(
                part for part in (best(note.speaker) if note is not None and note.speaker else "", source.taker) if part
            )
            pane.add(Label(who, "caption", "text.tertiary"))
        return pane.add("stretch")

    def _box(self, sight: Sight) -> Pane:
        pane = Pane(gap=6)
        name = f"sheet.proposals.{self.proposal.note_ids[0]}"
        for tag in sight.view.languages:
            edit = QPlainTextEdit(self.proposal.stems.get(tag, ""))
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(px(64))
            edit.moveCursor(QTextCursor.MoveOperation.End)
            edit.textChanged.connect(lambda: self._fault.hide())
            self._edits[tag] = edit
            pane.add(Field(own_name(tag), edit, name=f"{name}.{tag}", height=0))
        self._do = Button(translate("minutes", "Put into the minutes"), "check", object_name=f"{name}.do", on=self.confirm)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.confirm)
        return pane.add(self._fault, row(self._do, KeyCap("Ctrl+Return"), "stretch"))
