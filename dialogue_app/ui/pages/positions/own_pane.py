"""Our position in full: where it stands and what blocks it, its words, points, limits, mandate, clearances, files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from dialogue_app.desk.views.positions import PositionPage
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.clearance_table import ClearanceTable
from dialogue_app.ui.pages.positions.own_head import OwnHead
from dialogue_app.ui.pages.positions.parts import ActLink, MarkLink, PickLink, Worded
from dialogue_app.ui.pages.positions.points import PointTable
from dialogue_app.ui.pages.positions.reading import Mark, OpenCell
from dialogue_app.ui.pages.positions.restricted import RestrictedBox
from dialogue_app.ui.widgets import Button, Fact, Glyph, InputBox, Label, Pane, PartyTag, SectionLabel, Switch, marked, row


class OwnPane(Pane):
    """Shows one position of ours. `worded(field, text, started)` follows an edit of objective, arguments or remark;
    `mandated(mandate id or "")` another mandate; `act(action id)` a button; `statement_chosen(party letters)` a link;
    `point_added(text)` Enter in the line for a new talking point."""

    worded = Signal(str, str, str)
    mandated = Signal(str)
    act = Signal(str)
    statement_chosen = Signal(str)
    point_added = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(gap=4, name="page.positions.own")
        self.context = context
        self.position: PositionPage | None = None
        self._unfinished: dict[str, str] = {}
        self._limit_mark: Mark | None = None
        self._limit_portion = ""
        self.head = OwnHead(context)
        self.head.act.connect(self.act)
        self._build_words()
        self._build_lists()
        self.restricted = RestrictedBox()
        self._heard = Pane(gap=2)
        self._files = Pane(gap=2)
        self._assemble()

    @property
    def typographic(self) -> bool:
        """Are edits typing faults only, so that clearance stays?"""
        return not self._typing.isHidden() and self._typing.isChecked()

    @property
    def limits_shown(self) -> bool:
        """Is anything restricted on screen?"""
        return self.restricted.shown

    def show_position(self, opened: OpenCell) -> None:
        """Shows a position; what is being typed in it stays."""
        position = opened.own
        if position is None:
            self.show_nothing()
            return
        same = self.position is not None and self.position.id == position.id
        if not same:
            self.leave()
            self._typing.setChecked(False)
            self.new_point.setText(self._unfinished.pop(position.id, ""))
        self.position = position
        self.head.show_position(opened, position)
        self._show_words(position, opened.portions.get(position.id, ""), same=same)
        self.points.show_points(position.points)
        self._no_points.setVisible(not position.points)
        self._keys_line.setVisible(bool(position.points))
        self._new_point_box.setVisible(position.state not in words.HISTORY)
        self.clearances.show_clearances(position.clearances)
        self._show_mandate(opened, position)
        self._limit_mark = opened.limit_mark
        mandate = opened.mandate
        self._limit_portion = opened.portions.get(mandate.id if mandate is not None else position.id, "")
        self.restricted.show_position(position)
        self._show_heard(opened)
        self._show_files(position)

    def show_nothing(self) -> None:
        """No position of ours is shown: nothing restricted either."""
        self.leave()
        self.restricted.hide_limits()
        self.position = None

    def leave(self) -> None:
        """Saves what is still being typed."""
        for part in (self._objective, self._arguments, self._remark):
            part.editor.commit()
        self.restricted.leave()
        if self.position is not None and self.new_point.text().strip():
            self._unfinished[self.position.id] = self.new_point.text()

    @property
    def limit_portion(self) -> str:
        """The mark before red line and fallback."""
        return self._limit_portion

    def marks(self) -> tuple[Mark | None, ...]:
        """Markings of what the pane shows now."""
        if self.position is None:
            return ()
        return (self.position.marking, *([self._limit_mark] if self.limits_shown else []))

    def _build_words(self) -> None:
        self.mark = MarkLink(self.context, name="page.positions.marking", what=translate("positions", "Marking of the position"))
        self._objective = Worded(
            translate("positions", "Objective"),
            name="page.positions.objective",
            placeholder=translate("positions", "What we want to reach in this round"),
            beside=self.mark,
        )
        self._arguments = Worded(
            translate("positions", "Arguments"),
            name="page.positions.arguments",
            placeholder=translate("positions", "Why, in the words we can defend"),
        )
        self._remark = Worded(
            translate("positions", "Remark"),
            name="page.positions.remark",
            placeholder=translate("positions", "For our own desk only"),
        )
        for field, part in (("objective", self._objective), ("arguments", self._arguments), ("remark", self._remark)):
            part.edited.connect(lambda text, started, field=field: self.worded.emit(field, text, started))
        self._former = Label("", "small", "text.tertiary", wrap=True, name="page.positions.former")
        self._typing = Switch(translate("positions", "Typing faults only"), name="page.positions.typographic")
        self._typing.toggled.connect(lambda _on: self._say_consequence())
        self._consequence = Label("", "small", "text.secondary", wrap=True, name="page.positions.consequence")

    def _build_lists(self) -> None:
        self.points = PointTable()
        self._no_points = Label(translate("positions", "Nothing to be said yet."), "small", "text.tertiary")
        self.new_point = QLineEdit()
        self.new_point.setObjectName("page.positions.point.new")
        self.new_point.setAccessibleName(translate("positions", "New talking point"))
        self.new_point.setPlaceholderText(translate("positions", "New talking point, Enter adds it"))
        self.new_point.returnPressed.connect(self._add_point)
        self._new_point_box = InputBox(self.new_point, height=28)
        self.clearances = ClearanceTable()
        keys = translate("positions", "Space ticks a point, Enter words it, Alt ↑ ↓ moves it.")
        self._keys_line = Label(keys, "caption", "text.tertiary", wrap=True)
        self._mandate = PickLink(name="page.positions.mandate", what=translate("positions", "Mandate"))
        self._mandate.picked.connect(self.mandated)
        self._mandate_note = Label("", "small", "text.tertiary", wrap=True)

    def _assemble(self) -> None:
        self.add(self.head, 8, self._typing, self._consequence, 4)
        self.add(self._objective, self._former, 8, self._arguments, 8)
        self.add(SectionLabel(translate("positions", "Talking points")))
        self.add(self.points, self._no_points, self._keys_line, 2, self._new_point_box, 8, self.restricted, 8)
        self.add(SectionLabel(translate("positions", "Mandate")), row(self._mandate, "stretch"), self._mandate_note, 8)
        self.add(row(SectionLabel(translate("positions", "Clearances")), "stretch", self._link("positions.clearance.ask")))
        self.add(self.clearances, 8, self._heard, 4, self._remark, 8, self._files)

    def _link(self, action: str) -> ActLink:
        link = ActLink(self.context, action, name=f"page.{action}")
        link.pressed_for.connect(self.act)
        return link

    def _add_point(self) -> None:
        text = self.new_point.text().strip()
        if text:
            self.new_point.clear()
            self.point_added.emit(text)

    def _show_words(self, position: PositionPage, portion: str, *, same: bool) -> None:
        sealed = position.state in words.HISTORY or position.delivered_session is not None
        self.mark.show_mark(portion)
        self._objective.show_text(position.objective, same=same, editable=not sealed)
        self._arguments.show_text(position.arguments, same=same, editable=not sealed)
        self._remark.show_text(position.remark or "", same=same, editable=True)
        self._former.setVisible(bool(position.former) and position.former != position.objective)
        before = translate("positions", "Before: {objective}").format(objective=position.former or "")
        self._former.setText(before)
        self._typing.setVisible(position.state in words.CLEARED and not sealed)
        self._say_consequence()

    def _say_consequence(self) -> None:
        position = self.position
        if position is None:
            return
        text = ""
        if position.state in words.HISTORY:
            text = translate("positions", "This version is history and stays as it is.")
        elif position.delivered_session is not None:
            text = translate("positions", "It was delivered: what was said stays. Open a new version to change it.")
        elif position.state in words.CLEARED and self.typographic:
            text = translate("positions", "Clearance stays: change letters and commas, never the meaning.")
        elif position.state in words.CLEARED:
            text = translate("positions", "It is cleared: a change takes it back to clearance, and every office is asked again.")
        self._consequence.setText(text)
        self._consequence.setVisible(bool(text))

    def _show_mandate(self, opened: OpenCell, position: PositionPage) -> None:
        named = [
            (line.id, _mandate_words(line.code, day_words(line.on) if line.on is not None else "")) for line in opened.mandates
        ]
        none = ("", translate("positions", "None named"))
        self._mandate.offer([none, *named], position.mandate or "")
        mandate = opened.mandate
        note = ""
        if mandate is not None:
            portion = opened.portions.get(mandate.id, "")
            note = translate("positions", "Issued by {office}.").format(office=mandate.issued_by) if mandate.issued_by else ""
            if portion:
                hidden = translate("positions", "Its text is marked {portion} and not shown here.").format(portion=portion)
                note = f"{note} {hidden}".strip()
        self._mandate_note.setText(note)
        self._mandate_note.setVisible(bool(note))

    def _show_heard(self, opened: OpenCell) -> None:
        self._heard.clear()
        for page in opened.observed:
            if page.state == "superseded" and len(opened.statements(page.party)) > 1:
                continue
            tag = PartyTag(self.context.side_of(page.party), page.party, self.context.party_name(page.party))
            session = words.pick(opened.session_title(page.session))
            link = Button(
                f"{translate('positions', 'Observed')}{f' · {session}' if session else ''}",
                kind="link",
                role="small",
                object_name=f"page.positions.heard.{page.party}",
                on=partial(self.statement_chosen.emit, page.party),
            )
            self._heard.add(row(tag, Glyph("eye", "text.secondary", 14), link, "stretch", gap=6))
            self._heard.add(Label(marked(opened.portions.get(page.id, ""), page.stance), wrap=True, rich=True), 6)

    def _show_files(self, position: PositionPage) -> None:
        self._files.clear()
        if position.attachments:
            self._files.add(SectionLabel(translate("positions", "Attachments")))
        for file in position.attachments:
            self._files.add(Fact(file.filename, words.size_words(file.size), lead=Glyph("paperclip", "text.secondary", 14)))


def _mandate_words(code: str, day: str) -> str:
    return f"{code} · {day}" if day else code
