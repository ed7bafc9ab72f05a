"""Somebody on a list: known or new; form of address, given and family name, office per language, role."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from dialogue_app.desk import people
from dialogue_app.desk.people import Listed
from dialogue_app.desk.views.delegations import MemberLine, PersonForm
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import (
    FormSheet,
    TextsField,
    beside,
    best,
    changes,
    choice_field,
    chosen,
    fill_choice,
    line_field,
    line_of,
)
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import ROLES, role_words
from dialogue_app.ui.widgets import Field, Label, Pane, Segmented, Switch, row

NEW = ""


class _Names(Pane):
    """Form of address, names and office: the same for a new person and for one who is known."""

    def __init__(self, lists: Lists, form: PersonForm | None, *, name: str) -> None:
        super().__init__(gap=10)
        self.honorific = TextsField(
            translate("delegations", "Form of address"), lists.languages, form.honorific if form else {}, name=f"{name}.honorific"
        )
        self.given = line_field(translate("delegations", "Given names"), form.given if form else "", name=f"{name}.given")
        note = translate("delegations", "Written in capitals in lists of participants")
        self.family = line_field(
            translate("delegations", "Family name"), form.family if form else "", name=f"{name}.family", note=note
        )
        self.office = TextsField(
            translate("delegations", "Office"), lists.languages, form.office if form else {}, name=f"{name}.office"
        )
        self.add(self.honorific, beside(self.given, self.family), self.office)

    def complete(self) -> bool:
        """Whether somebody is named."""
        missing = not line_of(self.given) and not line_of(self.family)
        self.family.show_fault(translate("delegations", "A person needs a name.") if missing else "")
        if missing:
            self.family.edit.setFocus()
        return not missing


class AddPersonSheet(FormSheet):
    """Adds somebody at the end of a list; who was on a list before is offered by name."""

    def __init__(self, context: PageContext, lists: Lists, code: str, then: Callable[[Any], object]) -> None:
        super().__init__(
            translate("delegations", "Add to a delegation"),
            translate("delegations", "Add"),
            glyph="user-plus",
            name="sheet.person",
        )
        self._context, self._lists, self._then = context, lists, then
        sides = [(party.code, best(party.short) or party.code) for party in lists.page.parties]
        self.sides = Segmented(sides, code, name="sheet.person.side", accessible=translate("delegations", "Delegation"))
        self.sides.chosen.connect(lambda _code: self._show_side())
        self.form.add(row(Label(translate("delegations", "Delegation"), "small", "text.secondary"), self.sides, "stretch"))
        self.known = choice_field(translate("delegations", "Person"), [], name="sheet.person.known")
        self.role = choice_field(translate("delegations", "Role"), [], name="sheet.person.role")
        self.names = _Names(lists, None, name="sheet.person")
        self.form.add(beside(self.known, self.role), self.names)
        self._show_side()
        combo = self.known.edit
        assert isinstance(combo, QComboBox)
        combo.currentIndexChanged.connect(lambda _row: self._show_known())
        self.finish(hint=translate("delegations", "last on the list; Alt and arrows move"))

    @override
    def first_focus(self) -> QWidget:
        return self.names.given.edit

    @override
    def submit(self) -> None:
        person, role = chosen(self.known), chosen(self.role)
        if person == NEW and not self.names.complete():
            return
        if person == NEW:
            names = self.names
            one = Listed(
                given=line_of(names.given), family=line_of(names.family), honorific=names.honorific.texts,
                office=names.office.texts, role=role,
            )  # fmt: skip
        else:
            one = Listed(person=person, role=role)
        party, round_id = self._lists.party(self.sides.current).id, self._lists.page.round
        self.begin()
        self._context.change(
            lambda desk: people.add_people(desk, round=round_id, party=party, people=(one,)),
            doing=translate("delegations", "Add person"), owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip

    @override
    def done(self, made: object = None) -> None:
        self.dismiss()
        self._then(made)

    def _show_side(self) -> None:
        code = self.sides.current
        known = [(one.id, best(one.display)) for one in self._lists.unlisted(code)]
        fresh = (NEW, translate("delegations", "Somebody new"))
        _refill(self.known, [fresh, *known], NEW)
        headed = self._lists.acting_head(code) is not None
        roles = [(role, role_words(role)) for role in ROLES if role != "head" or not headed]
        _refill(self.role, roles, "member" if headed else "head")
        self._show_known()

    def _show_known(self) -> None:
        """Names and office of somebody known are read, not typed; the role is the usual one."""
        person = next((one for one in self._lists.people if one.id == chosen(self.known)), None)
        self.names.setVisible(person is None)
        combo = self.role.edit
        assert isinstance(combo, QComboBox)
        if person is not None and (place := combo.findData(person.role)) >= 0:
            combo.setCurrentIndex(place)


class EditPersonSheet(FormSheet):
    """Corrects names and office, or notes a new office from this round on; gives another role."""

    def __init__(self, context: PageContext, lists: Lists, member: MemberLine, form: PersonForm) -> None:
        super().__init__(
            best(member.display), translate("delegations", "Change"), facts=role_words(member.role), glyph="pencil-simple",
            name="sheet.person",
        )  # fmt: skip
        self._context, self._lists, self._member, self._form = context, lists, member, form
        self.names = _Names(lists, form, name="sheet.person")
        roles = [(role, role_words(role)) for role in ROLES]
        self.role = choice_field(translate("delegations", "Role"), roles, member.role, name="sheet.person.role")
        self.initials = line_field(
            translate("delegations", "Initials"), form.initials, name="sheet.person.initials",
            note=translate("delegations", "As entries in the notes are signed"),
        )  # fmt: skip
        self.fresh = Switch(
            translate("delegations", "A new office from this round on; earlier papers keep the former one"),
            name="sheet.person.fresh",
        )  # fmt: skip
        self.form.add(self.names, self.fresh, beside(self.role, self.initials))
        self.finish()

    @override
    def first_focus(self) -> QWidget:
        return self.names.given.edit

    @override
    def submit(self) -> None:
        if not self.names.complete():
            return
        form, names, member = self._form, self.names, self._member
        before = {"honorific": form.honorific, "given": form.given, "family": form.family, "initials": form.initials or None}
        given = {
            "honorific": names.honorific.texts, "given": line_of(names.given), "family": line_of(names.family),
            "initials": line_of(self.initials) or None,
        }  # fmt: skip
        start, new = changes(before, given)
        was, became = changes({"office": form.office}, {"office": names.office.texts})
        fresh, role = self.fresh.isChecked(), chosen(self.role)
        more: dict[str, Any] = {}
        if became or fresh:
            more = {
                "office": form.office_id, "office_start": was.get("office", {}),
                "office_new": names.office.texts if fresh else became["office"],
                "office_from": self._lists.page.starts if fresh else None,
            }  # fmt: skip
        if role != member.role:
            more |= {"member": member.id, "role": (member.role, role)}
        if not new and not more:
            self.dismiss()
            return
        self.begin()
        self._context.change(
            lambda desk: people.describe_person(desk, person=member.person, start=start, new=new, **more),
            doing=translate("delegations", "Change a person"), owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip


def _refill(field: Field, entries: list[tuple[str, str]], current: str) -> None:
    assert isinstance(field.edit, QComboBox)
    field.edit.blockSignals(True)
    fill_choice(field.edit, entries, current)
    field.edit.blockSignals(False)
