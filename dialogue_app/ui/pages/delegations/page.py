"""The delegations page: two lists beside each other, attendance as a grid, the chosen person in full below."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk.views.delegations import MemberLine
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda.rows import unmarked
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.delegations.acts import DelegationActs
from dialogue_app.ui.pages.delegations.details import Details, Legend
from dialogue_app.ui.pages.delegations.list import FIXED, MemberList
from dialogue_app.ui.pages.delegations.rows import Lists, read_lists
from dialogue_app.ui.pages.delegations.side import SidePane
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.widgets import NOTHING, Marking, Pane, Rule


class DelegationsPage(Page):
    """Everything here is joint by nature: lists are exchanged by note, and Annex I is made from them."""

    id: ClassVar[str] = "delegations"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"delegation_member", "person", "office", "attendance", "substitution", "session", "round", "party", "dialogue"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.lists: Lists | None = None
        self.acts = DelegationActs(context, self)
        self.sides: dict[str, SidePane] = {}
        self._side, self._marking = "", NOTHING
        self._expected = ""
        self._kept: dict[str, Any] = {}
        self.page_header(
            translate("delegations", "Delegations"),
            self.action_button("delegations.import"),
            self.action_button("delegations.replace"),
            self.action_button("delegations.person.add", ""),
        )
        self._columns = Pane("page", across=True)
        self.details = Details(context)
        main = Pane("page").add(self._columns, stretch=1)
        main.add(Rule(), Legend(), Rule(), self.details)
        self.set_body(main)
        self._make_sides()
        context.handle(self, self.acts.handlers())

    @override
    def load(self, round_id: str) -> None:
        super().load(round_id)
        self.context.read(lambda desk: read_lists(desk, round_id), self._show, owner=self)

    @override
    def marking(self) -> Marking:
        return self._marking if self.lists is not None and self.lists.page.members else NOTHING

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        self._take_target()

    @override
    def keep(self) -> dict[str, Any]:
        return {"side": self._side, "member": self.current_id()}

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self._kept = kept

    @override
    def areas(self) -> list[QWidget]:
        return [side.list for side in self.sides.values() if side.list is not None and side.list.isVisible()]

    @override
    def first_focus(self) -> QWidget:
        shown = self.list()
        return shown if shown is not None and shown.isVisible() else self

    @property
    def side(self) -> str:
        """Code of the party whose list was used last."""
        return self._side

    def list(self, code: str = "") -> MemberList | None:
        """The list of a side, by default of the one used last."""
        side = self.sides.get(code or self._side)
        return side.list if side is not None else None

    def current_id(self) -> str:
        """The member chosen on the side used last."""
        shown = self.list()
        return shown.tools.current_id() if shown is not None else ""

    def current(self) -> MemberLine | None:
        """The chosen member."""
        return self.lists.member(self.current_id()) if self.lists is not None else None

    def expect(self, member: str) -> None:
        """Chooses a member as soon as the lists have been read."""
        self._expected = member

    def to_other_side(self) -> None:
        """Takes the keyboard to the next delegation."""
        codes = list(self.sides)
        if self._side in codes and len(codes) > 1:
            other = self.list(codes[(codes.index(self._side) + 1) % len(codes)])
            if other is not None:
                other.setFocus()

    def import_file(self, path: Path) -> None:
        """Reads a contact file for the side used last and shows what is in it."""
        self.acts.read_file(path)

    # ------------------------------------------------------------ showing

    def _make_sides(self) -> None:
        parties = self.context.dialogue.parties if self.context.dialogue is not None else ()
        for place, (code, _name) in enumerate(parties):
            side = self.sides[code] = SidePane(self.context, code, self.context.side_of(code))
            side.made.connect(lambda made, code=code: self._connect(code, made))
            side.chosen.connect(self._use)
            if place:
                self._columns.add(Rule("v"))
            self._columns.add(side, stretch=1)
        self._side = parties[0][0] if parties else ""

    def _connect(self, code: str, made: MemberList) -> None:
        made.entered_list.connect(lambda: self._use(code))
        made.current_changed.connect(lambda _id: self._chosen(code))
        made.activated_id.connect(lambda _id: self._activated(made))
        made.moved.connect(self.acts.move)
        made.toggled.connect(self.acts.toggle)
        made.removed.connect(lambda _id: self.acts.remove())
        self.acts.give_menu(made)

    def _activated(self, made: MemberList) -> None:
        if made.currentIndex().column() < FIXED:
            self.acts.edit()

    def _use(self, code: str) -> None:
        if code == self._side:
            return
        former = self.list()
        self._side = code
        if former is not None:
            former.clearSelection()
        self._show_current()

    def _chosen(self, code: str) -> None:
        if code == self._side:
            self._show_current()

    def _show(self, lists: Lists) -> None:
        if lists.page.round != self.round_id:
            return
        self.lists = lists
        focused = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() is not None else False
        for side in self.sides.values():
            side.show_lists(lists)
        self.set_facts(self._facts())
        self._mark(lists)
        self._take_target()
        self._take_expected()
        self._show_current()
        if focused and (shown := self.list()) is not None and shown.isVisible():
            shown.setFocus()

    def _mark(self, lists: Lists) -> None:
        """Lists of participants are joint records: unmarked ones stand at the lowest level of home's scheme."""
        home = next((party.code for party in lists.page.parties if party.home), "")
        opened = self.context.opened
        self._marking = unmarked(opened.desk, home, ours=False) if opened is not None else NOTHING
        self.marking_has_changed()

    def _facts(self) -> str:
        sessions = translate("delegations", "%n session(s)", None, len(self.lists.page.sessions) if self.lists else 0)
        return translate("delegations", "{sessions} · Annex I of the minutes is made from these lists").format(sessions=sessions)

    def _take_target(self) -> None:
        if self.target is None or self.lists is None:
            return
        kind, id = self.target
        self.target = None
        member = self.lists.by_person(id) if kind == "person" else self.lists.member(id)
        if member is not None:
            self._expected = member.id
            self._take_expected()

    def _take_expected(self) -> None:
        wanted = self._expected or str(self._kept.pop("member", ""))
        self._expected, self._kept = "", {}
        member = self.lists.member(wanted) if self.lists is not None and wanted else None
        shown = self.list(member.party) if member is not None else None
        if member is not None and shown is not None:
            self._use(member.party)
            shown.tools.select_id(member.id, 1)

    def _show_current(self) -> None:
        if self.lists is None:
            return
        member = self.current()
        self.details.show_member(self.lists, member)
        self.acts.enable(self.lists, member)
