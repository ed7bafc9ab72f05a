"""People on a delegation's list, several at once or one as a form shows them: each act is one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.delegations import checked_role, put_in_head
from dialogue_app.desk.forms import Given, Texts, clean, code_for, edit, named, wording
from dialogue_app.desk.order import place_last
from dialogue_app.desk.talks import authentic_languages, display_name, note_office
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.dialogue import Office, Party, Person
from dialogue_app.model.rounds import DelegationMember, Round, Substitution
from dialogue_app.model.values import new_id
from dialogue_app.sentences import Sentence
from dialogue_app.store.unit import UnitOfWork

_NAMES = ("honorific", "given", "family", "display", "initials")


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody to put on a list: a `person` who is known, or one by name with the office held now."""

    person: str | None = None
    given: str = ""
    family: str = ""
    honorific: Texts = field(default_factory=dict)
    office: Texts = field(default_factory=dict)
    role: str = "member"


@verb("delegation.people.add")
def add_people(desk: Desk, *, round: str, party: str, people: Sequence[Listed]) -> Made:
    """Put people at the end of a side's list in the order given, those who are new with their names and offices."""
    label = "Add a member of a delegation" if len(people) == 1 else f"Add {len(people)} members of a delegation"
    with desk.workspace.change(label, author=desk.author) as unit:
        side = unit.get(Party, party)
        unit.get(Round, round)
        wanted = select(DelegationMember).where(DelegationMember.round_id == round, DelegationMember.party_id == party)
        members = list(unit.session.scalars(wanted.order_by(DelegationMember.rank, DelegationMember.id)))
        for one in people:
            checked_role(one.role)
            person = _known(unit, one, side) if one.person else _new(unit, one, side)
            if person.id in [member.person_id for member in members]:
                raise RuleError("{person} is on the list of this round already.", person=person.display.best("en"))
            made = DelegationMember(round_id=round, person_id=person.id, party_id=party, role=one.role)
            place_last(members, made)
            members.append(unit.add(made))
        _check_one_head(unit, round, members)
    return unit.result


@verb("delegation.person.edit")
def describe_person(
    desk: Desk,
    *,
    person: str,
    start: Given,
    new: Given,
    office: str | None = None,
    office_start: Texts | None = None,
    office_new: Texts | None = None,
    office_from: date | None = None,
    member: str | None = None,
    role: tuple[str, str] | None = None,
) -> Made:
    """Change names and office of somebody in one step, and as a `member` the `role` from what it was to what it becomes.

    `office_new` corrects the office `office`, which began as `office_start`; with `office_from` it is a new office held
    from that day on, and the former one stays in the papers of earlier rounds.
    """
    with desk.workspace.change("Change a person", author=desk.author) as unit:
        record = unit.get(Person, person)
        names, before = dict(new), dict(start)
        if names.keys() & {"honorific", "given", "family"}:
            names["display"] = _display_of(unit, record, names)
            before.setdefault("display", {tag: record.display.get(tag, "") for tag in names["display"]})
        if names:
            edit(unit, record, before, names, allowed=_NAMES)
        if not record.given and not record.family:
            raise UserError("A person needs a name.")
        if office_new is not None:
            _write_office(unit, person, office, office_start or {}, office_new, office_from)
        if member is not None and role is not None:
            _play(unit, unit.get(DelegationMember, member), *role)
    return unit.result


@verb("delegation.substitution.remove")
def take_back_substitution(desk: Desk, *, substitution: str) -> Made:
    """Take a replacement back: who was replaced sits on, who came in stays listed in the usual role and can be taken off."""
    with desk.workspace.change("Take a replacement back", author=desk.author) as unit:
        record = unit.get(Substitution, substitution)
        came = unit.get(Person, record.in_id)
        wanted = select(DelegationMember).where(
            DelegationMember.round_id == record.round_id, DelegationMember.person_id == record.in_id
        )
        for member in unit.session.scalars(wanted):
            member.role = "member" if came.role == "head" else came.role
        unit.delete(record)
    return unit.result


def _known(unit: UnitOfWork, one: Listed, side: Party) -> Person:
    person = unit.get(Person, one.person or "")
    if person.party_id != side.id:
        raise UserError("{person} belongs to the other side.", person=person.display.best("en"))
    return person


def _new(unit: UnitOfWork, one: Listed, side: Party) -> Person:
    given, family = clean(one.given), clean(one.family)
    if not given and not family:
        raise UserError("A person needs a name.")
    last = max(unit.session.scalars(select(Person.precedence).where(Person.party_id == side.id)), default=0)
    person = unit.add(
        Person(
            party_id=side.id,
            id=new_id(),
            given=given,
            family=family,
            honorific=wording(one.honorific),
            display=display_name(wording(one.honorific), given, family, authentic_languages(unit.session)),
            role=one.role,
            precedence=last + 1,
            code=code_for(unit.session, Person, f"p-{side.code}-{family or given}"),
        )
    )
    if wording(one.office):
        unit.add(Office(person_id=person.id, title=wording(one.office)))
    return person


def _display_of(unit: UnitOfWork, record: Person, new: Given) -> Mapping[str, str]:
    honorific = {**record.honorific, **new.get("honorific", {})}
    given, family = clean(str(new.get("given", record.given))), clean(str(new.get("family", record.family)))
    return display_name(honorific, given, family, authentic_languages(unit.session)).as_dict()


def _play(unit: UnitOfWork, member: DelegationMember, start: str, role: str) -> None:
    if role == "head":
        put_in_head(unit.session, member)
    else:
        unit.edit(member, {"role": start}, role=checked_role(role))


def _write_office(unit: UnitOfWork, person: str, office: str | None, start: Texts, new: Texts, begins: date | None) -> None:
    if begins is not None or office is None:
        if wording(new):
            note_office(unit, person, named(new, Sentence("A title of the office")), begins)
        return
    edit(unit, unit.get(Office, office), {"title": start}, {"title": new}, allowed=("title",))


def _check_one_head(unit: UnitOfWork, round: str, members: Sequence[DelegationMember]) -> None:
    gone = set(unit.session.scalars(select(Substitution.out_id).where(Substitution.round_id == round)))
    if len([member for member in members if member.role == "head" and member.person_id not in gone]) > 1:
        raise RuleError("A delegation has one head: name the new one, and the former one becomes a member.")
