"""Who sits in the room: each side's list in its own order of precedence, replacements, and attendance per session."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from dialogue_app.desk.forms import clean, moment, only
from dialogue_app.desk.order import place_after, place_last
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.dialogue import Person
from dialogue_app.model.rounds import Attendance, DelegationMember, Round, Session, Substitution
from dialogue_app.model.values import new_id, rank_between
from dialogue_app.sentences import own_names
from dialogue_app.store.reading import Read

ROLES = own_names("head", "alternate", "member", "adviser", "expert", "secretary", "note-taker", "interpreter", "observer")


@verb("delegation.member.add")
def add_member(
    desk: Desk, *, round: str, person: str, role: str | None = None, after: str | None = None, id: str | None = None
) -> Made:
    """Put a person on the list of the own side, last or behind the member `after`; one head only."""
    with desk.workspace.change("Add a member of a delegation", author=desk.author) as unit:
        unit.get(Round, round)
        named = unit.get(Person, person)
        members = _members(unit.session, round, named.party_id)
        if person in [member.person_id for member in members]:
            raise RuleError("This person is on the list of this round already.")
        made = DelegationMember(
            id=id or new_id(),
            round_id=round,
            person_id=person,
            party_id=named.party_id,
            role=checked_role(role or named.role),
        )
        _check_head(unit.session, made, members)
        place_last(members, made) if after is None else place_after(members, made, after)
        unit.add(made)
    return unit.result


@verb("delegation.member.remove")
def remove_member(desk: Desk, *, member: str) -> Made:
    """Take a person off the list; who took part in a replacement stays on it."""
    with desk.workspace.change("Remove a member of a delegation", author=desk.author) as unit:
        record = unit.get(DelegationMember, member)
        for swap in _swaps(unit.session, record.round_id):
            if record.person_id in (swap.out_id, swap.in_id):
                raise RuleError(
                    "This person replaced somebody, or was replaced: both stay on the list. Take the replacement back first."
                )
        unit.delete(record)
    return unit.result


@verb("delegation.member.move")
def move_member(desk: Desk, *, member: str, after: str | None) -> Made:
    """Change the order of precedence: behind the member `after`, or first."""
    with desk.workspace.change("Move a member of a delegation", author=desk.author) as unit:
        record = unit.get(DelegationMember, member)
        place_after(_members(unit.session, record.round_id, record.party_id), record, after)
    return unit.result


@verb("delegation.member.role")
def set_role(desk: Desk, *, member: str, start: str, role: str) -> Made:
    """Give a member another role; a new head is made by `make_head`."""
    with desk.workspace.change("Change a role in a delegation", author=desk.author) as unit:
        record = unit.get(DelegationMember, member)
        unit.edit(record, {"role": start}, role=checked_role(role))
        _check_head(unit.session, record, _members(unit.session, record.round_id, record.party_id))
    return unit.result


@verb("delegation.head")
def make_head(desk: Desk, *, member: str) -> Made:
    """Make a member head of delegation, first on the list; the former head becomes a member. Exactly one at any moment."""
    with desk.workspace.change("Name a head of delegation", author=desk.author) as unit:
        put_in_head(unit.session, unit.get(DelegationMember, member))
    return unit.result


@verb("delegation.copy")
def copy_delegation(desk: Desk, *, round: str, party: str, source: str) -> Made:
    """Begin a side's list with the one of the round `source`: those who sat at its end, in the same order."""
    with desk.workspace.change("Begin a delegation with the former list", author=desk.author) as unit:
        unit.get(Round, round)
        if _members(unit.session, round, party):
            raise RuleError("This delegation has members already: add or remove them one by one.")
        gone = {swap.out_id for swap in _swaps(unit.session, source)}
        rank = ""
        for member in _members(unit.session, source, party):
            if member.person_id not in gone:
                rank = rank_between(rank, "")
                unit.add(
                    DelegationMember(
                        round_id=round,
                        person_id=member.person_id,
                        party_id=party,
                        role=member.role,
                        rank=rank,
                    )
                )
    return unit.result


@verb("delegation.substitute")
def substitute(
    desk: Desk,
    *,
    round: str,
    out: str,
    into: str,
    from_session: str,
    at: datetime | None = None,
    reason: str = "",
    notified_by: str = "",
    id: str | None = None,
) -> Made:
    """Let the person `into` take the place and role of the person `out` from a session on; both stay listed."""
    with desk.workspace.change("Replace a member of a delegation", author=desk.author) as unit:
        session, person = unit.get(Session, from_session), unit.get(Person, into)
        if session.round_id != round:
            raise UserError("The session from which the replacement applies belongs to another round.")
        members = _members(unit.session, round, person.party_id)
        leaving = next((member for member in members if member.person_id == out), None)
        if leaving is None or out == into:
            raise RuleError("Only somebody on the same side's list can be replaced, and by somebody else.")
        if out in {swap.out_id for swap in _swaps(unit.session, round)}:
            raise RuleError("This person has been replaced already.")
        unit.add(
            Substitution(
                id=id or new_id(),
                round_id=round,
                out_id=out,
                in_id=into,
                at=moment(desk, at or session.starts),
                from_session_id=from_session,
                reason=clean(reason),
                notified_by=clean(notified_by),
            )
        )
        listed = next((member for member in members if member.person_id == into), None)
        if listed is None:
            listed = DelegationMember(round_id=round, person_id=into, party_id=person.party_id)
            place_after(members, listed, leaving.id)
            unit.add(listed)
        listed.role = leaving.role
    return unit.result


@verb("attendance.set")
def set_attendance(desk: Desk, *, session: str, person: str, present: bool) -> Made:
    """Note that somebody was, or was not, in the room in one session."""
    with desk.workspace.change("Note attendance", author=desk.author) as unit:
        unit.get(Session, session)
        unit.get(Person, person)
        found = only(unit.session, select(Attendance).where(Attendance.session_id == session, Attendance.person_id == person))
        if found is None:
            unit.add(Attendance(session_id=session, person_id=person, present=present))
        else:
            found.present = present
    return unit.result


def put_in_head(read: Read, record: DelegationMember) -> None:
    """Make a member head, first on the list; the former head becomes a member."""
    members = _members(read, record.round_id, record.party_id)
    for other in _acting_heads(read, record, members):
        other.role = "member"
    record.role = "head"
    if members[0].id != record.id:
        place_after(members, record, None)


def checked_role(role: str) -> str:
    """The role, if there is one of that name."""
    if role not in ROLES:
        raise UserError("“{role}” is no role in a delegation; there are: {roles:name}.", role=role, roles=ROLES)
    return role


def _members(read: Read, round: str, party: str) -> list[DelegationMember]:
    wanted = select(DelegationMember).where(DelegationMember.round_id == round, DelegationMember.party_id == party)
    return list(read.scalars(wanted.order_by(DelegationMember.rank, DelegationMember.id)))


def _swaps(read: Read, round: str) -> list[Substitution]:
    return list(read.scalars(select(Substitution).where(Substitution.round_id == round)))


def _acting_heads(read: Read, member: DelegationMember, members: list[DelegationMember]) -> list[DelegationMember]:
    gone = {swap.out_id for swap in _swaps(read, member.round_id)}
    return [other for other in members if other.role == "head" and other.id != member.id and other.person_id not in gone]


def _check_head(read: Read, member: DelegationMember, members: list[DelegationMember]) -> None:
    if member.role == "head" and _acting_heads(read, member, members):
        raise RuleError("A delegation has one head: name the new one, and the former one becomes a member.")
