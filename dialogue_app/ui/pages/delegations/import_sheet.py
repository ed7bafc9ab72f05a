"""A list out of a contact file, shown before anybody is added: order, names, offices, what was wrong, what is left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import people
from dialogue_app.desk.people import Listed
from dialogue_app.desk.views.talks import PersonLine
from dialogue_app.exchange.contacts import Contact, Contacts
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import FormSheet, best
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import role_words
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Glyph, Label, SectionLabel, pinned
from dialogue_app.ui.widgets.lists import Table

_FAULTS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the preview. `person` is somebody known by the same name, `listed` whether the list has them already."""

    id: str
    number: int
    contact: Contact
    person: str | None
    listed: bool
    role: str

    @property
    def note(self) -> str:
        """What will happen to this line."""
        if self.listed:
            return translate("delegations", "on the list already")
        return translate("delegations", "known: the office noted here stays") if self.person else translate("delegations", "new")


def entries(found: Contacts, lists: Lists, code: str) -> list[Entry]:
    """The lines of the preview in the order of the file. A second head becomes a member: a delegation has one."""
    known = {_key(one): one for one in lists.people if one.party == code}
    listed = {member.person for member in lists.page.of(code)}
    headed = lists.acting_head(code) is not None
    made: list[Entry] = []
    for number, contact in enumerate(found.people, 1):
        person = known.get(contact.key())
        on_list = person is not None and person.id in listed
        role = contact.role
        if role == "head" and not on_list:
            role, headed = ("member" if headed else "head"), True
        made.append(Entry(str(number), number, contact, person.id if person else None, on_list, role))
    return made


class ImportSheet(FormSheet):
    """Adds everybody shown who is not on the list yet, in the order of the file, as one step that can be undone."""

    def __init__(
        self, context: PageContext, lists: Lists, code: str, name: str, found: Contacts, then: Callable[[Any], object]
    ) -> None:
        self._entries = entries(found, lists, code)
        fresh = [each for each in self._entries if not each.listed]
        party = best(lists.party(code).short) or code
        super().__init__(
            translate("delegations", "Import for {party}").format(party=party),
            translate("delegations", "Add %n person(s)", None, len(fresh)),
            facts=name, glyph="address-book", width=760, name="sheet.import",
        )  # fmt: skip
        self._context, self._lists, self._code, self._then = context, lists, code, then
        self._fresh = fresh
        self.model = RecordModel(_columns(), parent=self)
        self.table = Table(
            self.model, name="sheet.import.list", accessible=translate("delegations", "People in the file"), sortable=False
        )
        self.model.set_records(self._entries)
        self.table.setFixedHeight(px(30) + px(28) * min(12, max(1, len(self._entries))))
        if self._entries:
            self.form.add(self.table)
        self._show_left(found)
        self._show_faults(found)
        self.act.setEnabled(bool(fresh))
        self.finish(hint=translate("delegations", "in the order of the file, last on the list"))

    @override
    def first_focus(self) -> QWidget:
        return self.act if self._fresh else self

    @override
    def submit(self) -> None:
        listed = tuple(_listed(each) for each in self._fresh)
        round_id, party = self._lists.page.round, self._lists.party(self._code).id
        self.begin()
        self._context.change(
            lambda desk: people.add_people(desk, round=round_id, party=party, people=listed),
            doing=translate("delegations", "Import a delegation"), owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip

    @override
    def done(self, made: object = None) -> None:
        self.dismiss()
        self._then(made)

    def _show_left(self, found: Contacts) -> None:
        if not found.left_out:
            return
        names = ", ".join(f"{name} ({count})" if count else name for name, count in sorted(found.left_out.items()))
        words = translate("delegations", "Left in the file, not taken over: {names}").format(names=names)
        self.form.add(
            pinned(Glyph("eye-slash", "text.secondary", 14), Label(words, "small", "text.secondary", wrap=True), width=20)
        )

    def _show_faults(self, found: Contacts) -> None:
        if not found.faults:
            return
        self.form.add(SectionLabel(translate("delegations", "What was wrong"), "state.warn"))
        line = translate("delegations", "Line {number}: {fault}")
        for number, fault in found.faults[:_FAULTS_SHOWN]:
            words = Label(line.format(number=number, fault=in_words(fault)), "small", wrap=True)
            self.form.add(pinned(Glyph("warning", "state.warn", 14), words, width=20))
        more = len(found.faults) - _FAULTS_SHOWN
        if more > 0:
            self.form.add(Label(translate("delegations", "and %n more", None, more), "small", "text.secondary"))


def _columns() -> list[Column]:
    return [
        Column("number", "", lambda each: str(each.number), 34, tone="text.secondary"),
        Column("name", translate("delegations", "Name"), _name, 200, role="strong"),
        Column("role", translate("delegations", "Role"), lambda each: role_words(each.role), 120),
        Column("office", translate("delegations", "Office"), lambda each: best(each.contact.office)),
        Column("note", "", lambda each: each.note, 200, role="small", tone="text.secondary"),
    ]


def _name(each: Entry) -> str:
    contact = each.contact
    return " ".join(filter(None, (best(contact.honorific), contact.given, contact.family.upper())))


def _listed(each: Entry) -> Listed:
    contact = each.contact
    if each.person is not None:
        return Listed(person=each.person, role=each.role)
    return Listed(None, contact.given, contact.family, contact.honorific, contact.office, each.role)


def _key(one: PersonLine) -> str:
    return Contact(0, one.given, one.family).key()
