"""What the other side was heard to say: its words on a date, in a session, by whose notes. Never a position of theirs."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from dialogue_app.desk.views.positions import ObservedPage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.flow import Flow
from dialogue_app.ui.pages.positions.parts import ActLink, MarkLink, PickLink, Worded
from dialogue_app.ui.pages.positions.reading import Mark, OpenCell
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, PartyTag, SectionLabel, StateChip, Stepper, marked, row

_STATES = ("recorded", "confirmed", "superseded")
_ACTS = ("positions.observed.confirm", "positions.observed.supersede", "positions.observe", "positions.history")


class ObservedPane(Pane):
    """Shows one statement and those before it. `corrected(field, start, new)` follows an edit; `act(action id)` a button;
    `statement_chosen(id)` another statement; `ours_chosen()` the way to our own position."""

    corrected = Signal(str, object, object)
    act = Signal(str)
    statement_chosen = Signal(str)
    ours_chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(gap=4, name="page.positions.observed")
        self._context = context
        self.statement: ObservedPage | None = None
        self._tag_place = row()
        self._title = Label("", "title", wrap=True, name="page.positions.observed.title")
        self._chip = StateChip()
        self._stepper = Stepper(name="page.positions.observed.stepper")
        self._reason = Label("", "small", "text.secondary", wrap=True, name="page.positions.observed.reason")
        self.mark = MarkLink(
            context, name="page.positions.observed.marking", what=translate("positions", "Marking of the statement")
        )
        self.mark.chosen.connect(lambda mark: self._emit("marking", self._value("marking"), mark))
        reported = translate("positions", "As it was heard, in reported speech")
        self._stance = self._worded("stance", translate("positions", "What they said"), reported, self.mark)
        sure = translate("positions", "For example: as stated in plenary")
        self._confidence = self._worded("confidence", translate("positions", "How sure we are"), sure)
        own = translate("positions", "For our own desk only")
        self._remark = self._worded("remark", translate("positions", "Remark"), own)
        self._session = PickLink(name="page.positions.observed.session", what=translate("positions", "Session"))
        self._session.picked.connect(lambda id: self._emit("session_id", self._value("session"), id or None))
        self._takers = Label("", "body", wrap=True)
        self._others = Pane(gap=2)
        self._acts = {action: self._button(action) for action in _ACTS}
        self._assemble()

    def show_statement(self, opened: OpenCell, statement: ObservedPage) -> None:
        """Shows a statement; what is being typed in it stays."""
        same = self.statement is not None and self.statement.id == statement.id
        if not same:
            self.leave()
        self.statement = statement
        editable = statement.state != "superseded"
        self._show_head(statement)
        self.mark.show_mark(opened.portions.get(statement.id, ""))
        self._stance.show_text(statement.stance, same=same, editable=editable)
        self._confidence.show_text(statement.confidence, same=same, editable=editable)
        self._remark.show_text(statement.remark or "", same=same, editable=editable)
        sittings = [(line.id, words.pick(line.title)) for line in opened.sessions]
        self._session.offer([("", translate("positions", "In no session")), *sittings], statement.session or "")
        self._session.setEnabled(editable)
        self.mark.setEnabled(editable)
        self._takers.setText(", ".join(statement.note_takers) or translate("positions", "Nobody named"))
        self._show_others(opened, statement)
        for link in self._acts.values():
            link.set_unwanted(False)

    def show_nothing(self) -> None:
        """No statement is shown."""
        self.leave()
        self.statement = None

    def leave(self) -> None:
        """Saves what is still being typed."""
        for part in (self._stance, self._confidence, self._remark):
            part.editor.commit()

    def marks(self) -> tuple[Mark | None, ...]:
        """Markings of what the pane shows."""
        return (self.statement.marking,) if self.statement is not None else ()

    def _show_head(self, statement: ObservedPage) -> None:
        ordinal = next((head.ordinal for head in self._context.rounds if head.id == statement.round), 0)
        name = self._context.party_name(statement.party)
        facts = translate("positions", "Observed · {round} · statement {number}")
        facts = facts.format(round=words.round_words(ordinal), number=statement.version)
        self._tag_place.clear()
        tag = PartyTag(self._context.side_of(statement.party), statement.party, name)
        self._tag_place.add(tag, Glyph("eye", "text.secondary", 14))
        self._tag_place.add(Label(facts, "small", "text.secondary", wrap=True), stretch=1)
        self._title.setText(words.pick(statement.issue_title))
        state = words.state_words(statement.state, observed=True)
        kind = {"confirmed": "ok", "superseded": "idle"}.get(statement.state, "info")
        self._chip.show_state(kind, state, "eye" if kind == "info" else "")
        steps = ("current", *_STATES[1:]) if statement.state == "current" else _STATES
        place = steps.index(statement.state)
        self._stepper.show_steps([words.state_words(step, observed=True) for step in steps], place, final=place == 2)
        self._reason.setText(_reason(statement))

    def _show_others(self, opened: OpenCell, statement: ObservedPage) -> None:
        self._others.clear()
        others = [page for page in opened.statements(statement.party) if page.id != statement.id]
        if others:
            self._others.add(SectionLabel(translate("positions", "Other statements in this round")))
        for page in others:
            text = translate("positions", "statement {number} · {state}")
            text = text.format(number=page.version, state=words.state_words(page.state, observed=True).lower())
            link = Button(text, kind="link", role="small", object_name=f"page.positions.statement.{page.version}",
                          on=partial(self.statement_chosen.emit, page.id))  # fmt: skip
            self._others.add(row(link, "stretch"))
            self._others.add(Label(marked(opened.portions.get(page.id, ""), page.stance), wrap=True, rich=True), 4)

    def _worded(self, field: str, title: str, placeholder: str, beside: Button | None = None) -> Worded:
        made = Worded(
            title,
            name=f"page.positions.observed.{field}",
            placeholder=placeholder,
            beside=beside,
        )
        made.edited.connect(lambda text, started, field=field: self._emit(field, started, text))
        return made

    def _assemble(self) -> None:
        ours = Button(
            translate("positions", "To our position"),
            kind="link",
            object_name="page.positions.observed.ours",
            on=self.ours_chosen.emit,
        )
        self.add(self._tag_place, self._title, row(self._chip, "stretch"), 2, self._stepper, self._reason, 2)
        self.add(Flow(*self._acts.values(), ours), 8)
        self.add(self._stance, 8, SectionLabel(translate("positions", "Session")), row(self._session, "stretch"), 8)
        self.add(SectionLabel(translate("positions", "Heard by")), self._takers, 8, self._confidence, 8, self._remark, 8)
        self.add(self._others)

    def _button(self, action: str) -> ActLink:
        link = ActLink(self._context, action, name=f"page.observed.{action}")
        link.pressed_for.connect(self.act)
        return link

    def _value(self, name: str) -> Any:
        return getattr(self.statement, name) if self.statement is not None else None

    def _emit(self, field: str, start: Any, new: Any) -> None:
        if self.statement is not None:
            self.corrected.emit(field, start, new)


def _reason(statement: ObservedPage) -> str:
    if statement.state == "superseded":
        return translate("positions", "A later statement of theirs took its place; it stays as it was recorded.")
    if statement.state == "confirmed":
        return translate("positions", "Borne out by a second source. A later statement can still take its place.")
    return translate("positions", "Heard by our side only: confirm it when a second source or the minutes bear it out.")
