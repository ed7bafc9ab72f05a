"""The acts of the delegations page: each asks what it must know in a sheet, or is done at once and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from dialogue_app.desk import delegations, people
from dialogue_app.desk.views.delegations import MemberLine, PersonForm, person_form
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.delegations.import_sheet import ImportSheet
from dialogue_app.ui.pages.delegations.list import MemberList
from dialogue_app.ui.pages.delegations.person_sheet import AddPersonSheet, EditPersonSheet
from dialogue_app.ui.pages.delegations.replace_sheet import ReplaceSheet
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import ROLES, role_words, sits
from dialogue_app.ui.widgets.lists import show_menu

if TYPE_CHECKING:
    from dialogue_app.ui.pages.delegations.page import DelegationsPage

_MENU = ("person.edit", "head", "alternate", "replace", "takeback", "up", "down", "history", "remove")
_OF_MEMBER = ("person.edit", "head", "alternate", "replace", "up", "down", "history", "remove")


class DelegationActs:
    """What a person can do with the lists that are shown."""

    def __init__(self, context: PageContext, page: DelegationsPage) -> None:
        self._context, self._page = context, page

    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        """The page's actions."""
        return [
            ("delegations.person.add", self.add),
            ("delegations.person.edit", self.edit),
            ("delegations.import", self.choose_file),
            ("delegations.copy", self.copy),
            ("delegations.replace", self.replace),
            ("delegations.takeback", self.take_back),
            ("delegations.head", self.head),
            ("delegations.alternate", lambda: self.give_role("alternate")),
            ("delegations.up", lambda: self.step(-1)),
            ("delegations.down", lambda: self.step(1)),
            ("delegations.remove", self.remove),
            ("delegations.history", self.history),
            ("delegations.other", self._page.to_other_side),
        ]

    def enable(self, lists: Lists, member: MemberLine | None) -> None:
        """Allows what can be done with the chosen member."""
        enable = self._context.actions.enable
        for name in _OF_MEMBER:
            enable(f"delegations.{name}", member is not None)
        if member is not None:
            enable("delegations.head", member.role != "head" and member.replaced_by is None)
            enable("delegations.alternate", member.role != "alternate")
            enable("delegations.replace", member.replaced_by is None)
        enable("delegations.takeback", member is not None and lists.swap_of(member) is not None)
        enable("delegations.copy", lists.former is not None and not lists.page.of(self._page.side))

    def give_menu(self, made: MemberList) -> None:
        """The menu of a row: the acts, and every role."""
        show_menu(made, lambda menu, id: self._fill(menu, id, made))

    def add(self) -> None:
        """Asks whom to add."""
        if self._page.lists is not None:
            self._context.show_sheet(AddPersonSheet(self._context, self._page.lists, self._page.side, self._added))

    def edit(self) -> None:
        """Opens the chosen person's form."""
        lists, member = self._page.lists, self._page.current()
        if lists is None or member is None:
            return

        def read(desk: Any) -> PersonForm:
            with desk.workspace.read() as reading:
                return person_form(reading, member.person, lists.page.starts)

        self._context.read(
            read,
            lambda form: self._context.show_sheet(EditPersonSheet(self._context, lists, member, form)),
            owner=self._page,
        )

    def choose_file(self) -> None:
        """Asks which contact file to read."""
        title = translate("delegations", "Import in given order…")
        kinds = translate("delegations", "Contacts and tables (*.vcf *.csv *.tsv *.txt);;All files (*)")
        dialog = QFileDialog(self._page, title, QDir.homePath(), kinds)
        dialog.setObjectName("page.delegations.import.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path)))
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Reads a contact file off the window's thread and shows what it holds before anybody is added."""
        from dialogue_app.exchange.contacts import Contacts, read_contacts

        lists, code = self._page.lists, self._page.side
        if lists is None:
            return
        doing = translate("delegations", "Import a delegation")

        def show(found: Contacts) -> None:
            sheet = ImportSheet(self._context, lists, code, path.name, found, self._added)
            self._context.show_sheet(sheet)

        # a text that names no language is taken to be in the language of the side that sent the list
        spoken = {tag.partition("-")[0] for tag in lists.party(code).languages}
        own = [tag for tag in lists.languages if tag.partition("-")[0] in spoken]
        languages = (*own, *(tag for tag in lists.languages if tag not in own))
        self._context.run(lambda _progress: read_contacts(path, languages), show, doing=doing, owner=self._page)

    def copy(self) -> None:
        """Begins a side's list with the one of the last round."""
        lists = self._page.lists
        if lists is None or lists.former is None:
            return
        party, former = lists.party(self._page.side).id, lists.former[0]
        self._do(
            lambda desk: delegations.copy_delegation(desk, round=lists.page.round, party=party, source=former),
            translate("delegations", "Copy from the last round"),
            self._added,
        )

    def replace(self) -> None:
        """Asks who comes in for the chosen member."""
        lists, member = self._page.lists, self._page.current()
        if lists is not None and member is not None:
            self._context.show_sheet(ReplaceSheet(self._context, lists, member))

    def take_back(self) -> None:
        """Takes the chosen member's replacement back."""
        lists, member = self._page.lists, self._page.current()
        swap = lists.swap_of(member) if lists is not None and member is not None else None
        if swap is not None:
            words = translate("delegations", "Take the replacement back")
            self._do(lambda desk: people.take_back_substitution(desk, substitution=swap.id), words)

    def head(self) -> None:
        """Makes the chosen member head of the delegation; the former head becomes a member."""
        member = self._page.current()
        if member is not None:
            words = translate("delegations", "Make head of delegation")
            self._do(lambda desk: delegations.make_head(desk, member=member.id), words)

    def give_role(self, role: str) -> None:
        """Gives the chosen member another role."""
        member = self._page.current()
        if member is None or member.role == role:
            return
        if role == "head":
            self.head()
            return
        self._do(
            lambda desk: delegations.set_role(desk, member=member.id, start=member.role, role=role),
            translate("delegations", "Give another role"),
        )

    def step(self, by: int) -> None:
        """Moves the chosen member up or down in precedence."""
        shown = self._page.list()
        if shown is not None:
            shown.step(by)

    def move(self, member: str, after: str) -> None:
        """Puts a member behind another, or first."""
        words = translate("delegations", "Move in precedence")
        self._do(lambda desk: delegations.move_member(desk, member=member, after=after or None), words)

    def toggle(self, member_id: str, place: int) -> None:
        """Notes that somebody was, or was not, in the room in one session."""
        lists = self._page.lists
        member = lists.member(member_id) if lists is not None else None
        if lists is None or member is None or not 0 <= place < len(lists.page.sessions):
            return
        if not sits(member, lists.page.sessions, place):
            self._context.messages.say(
                translate("delegations", "{name} is not of the delegation in that session.").format(name=best(member.display))
            )
            return
        session, present = lists.page.sessions[place].id, not member.present[place]
        self._do(
            lambda desk: delegations.set_attendance(desk, session=session, person=member.person, present=present),
            translate("delegations", "Note attendance"),
        )

    def remove(self) -> None:
        """Takes the chosen member off the list."""
        member = self._page.current()
        if member is not None:
            words = translate("delegations", "Take off the list")
            self._do(lambda desk: delegations.remove_member(desk, member=member.id), words)

    def history(self) -> None:
        """Shows who changed the chosen person's entry on the list."""
        member = self._page.current()
        if member is not None:
            self._context.show_history("person", member.person, best(member.display))

    def _fill(self, menu: QMenu, id: str, made: MemberList) -> None:
        if not id:
            menu.addAction(self._context.actions.action("delegations.person.add"))
            return
        made.setFocus()
        made.tools.select_id(id, 1)
        for name in _MENU:
            menu.addAction(self._context.actions.action(f"delegations.{name}"))
            if name == "alternate":
                roles = menu.addMenu(translate("delegations", "Role"))
                for role in ROLES:
                    roles.addAction(role_words(role)).triggered.connect(lambda _on=False, role=role: self.give_role(role))

    def _added(self, made: Any) -> None:
        new = [id for kind, id in getattr(made, "records", ()) if kind == "delegation_member"]
        self._page.expect(new[0] if new else "")
        self._page.reload()

    def _do(self, work: Callable[[Any], Any], doing: str, done: Callable[[Any], object] | None = None) -> None:
        self._context.change(work, doing=doing, owner=self._page, done=done)
