"""One delegation: whose it is, how many, its list; with nobody on it, the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from dialogue_app.desk.views.common import PartyLine
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.delegations.list import MemberList
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import sits
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, ElidedLabel, Label, Pane, PartyTag, Rule


class SidePane(Pane):
    """Head and list of one party. The list is made anew when the number of sessions changes."""

    made = Signal(object)
    """A new list stands here."""

    def __init__(self, context: PageContext, code: str, side: str) -> None:
        super().__init__("page", name=f"page.delegations.side.{code}")
        self._context, self.code, self.side = context, code, side
        self.list: MemberList | None = None
        self._name = ElidedLabel("", "heading")
        self._part = Label("", "small", "text.secondary")
        self._count = Label("", "small", "text.secondary", name=f"page.delegations.count.{code}")
        head = Pane("page", across=True, margins=(16, 0, 16, 0), gap=8)
        head.setFixedHeight(px(34))
        head.add(PartyTag(side, code, context.party_name(code))).add(self._name, stretch=1).add(self._part, 8, self._count)
        self._stack = QStackedWidget()
        self._empty = self._make_empty()
        self._stack.addWidget(self._empty)
        self.add(head, Rule()).add(self._stack, stretch=1)

    def show_lists(self, lists: Lists) -> None:
        """Shows one side of them."""
        party, count = lists.party(self.code), len(lists.page.sessions)
        if self.list is None or self.list.count != count:
            self._make_list(party, lists.languages, count)
        rows = lists.rows(self.code, self.side)
        assert self.list is not None
        self.list.members.set_records(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self._copy.setVisible(lists.former is not None)
        if lists.former is not None:
            self._copy.set_words(translate("delegations", "Copy the list of round {number}").format(number=lists.former[1]))
        self._name.setText(best(party.long) or best(party.short) or party.code)
        hosts = lists.page.host == self.code
        self._part.setText(translate("delegations", "host, presides") if hosts else translate("delegations", "guest"))
        self._count.setText(self._count_words(lists))

    def _count_words(self, lists: Lists) -> str:
        members, sessions = lists.page.of(self.code), lists.page.sessions
        words = translate("delegations", "%n person(s)", None, len(members))
        if not sessions or not members:
            return words
        last = len(sessions) - 1
        there = sum(1 for member in members if sits(member, sessions, last) and member.present[last])
        in_last = translate("delegations", "{count} in session {number}").format(count=there, number=len(sessions))
        return f"{words} · {in_last}"

    def _make_list(self, party: PartyLine, languages: tuple[str, ...], count: int) -> None:
        old = self.list
        words = translate("delegations", "Delegation of {party}").format(party=best(party.long) or party.code)
        self.list = MemberList(self.code, self.side, languages, count, words, self._context.preferences)
        self._stack.addWidget(self.list)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.made.emit(self.list)

    def _make_empty(self) -> Pane:
        actions = self._context.actions
        add = Button(
            actions.spec("delegations.person.add").words, "plus", object_name=f"page.delegations.empty.add.{self.code}",
            on=lambda: self._run("delegations.person.add"),
        )  # fmt: skip
        self._copy = Button(
            translate("delegations", "Copy the last list"), kind="link", object_name=f"page.delegations.empty.copy.{self.code}",
            on=lambda: self._run("delegations.copy"),
        )  # fmt: skip
        load = Button(
            actions.spec("delegations.import").words, kind="link", object_name=f"page.delegations.empty.import.{self.code}",
            on=lambda: self._run("delegations.import"),
        )  # fmt: skip
        text = translate(
            "delegations", "The head first, then as the sending side ranks them. Annex I of the minutes is made from this."
        )
        column = Pane(gap=8).add(Label(translate("delegations", "Nobody is listed yet"), "heading"))
        column.add(Label(text, "small", "text.secondary", wrap=True), 4)
        for button in (add, self._copy, load):
            line = Pane(across=True)
            column.add(line.add(button, "stretch"))
        column.setMaximumWidth(px(340))
        return Pane("page", margins=(24, 32, 24, 16)).add(column, "stretch")

    chosen = Signal(str)
    """The side on which something was asked for."""

    def _run(self, action: str) -> None:
        self.chosen.emit(self.code)
        self._context.actions.run(action)
