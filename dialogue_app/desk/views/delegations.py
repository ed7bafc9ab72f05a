"""Views of delegations: both lists of a round in precedence order, attendance per session, replacements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import PartyLine, Texts, first, office_on, one, parties, rows, texts
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A sitting of the round: aware moments and the zone of the place."""

    id: str
    code: str
    kind: str
    title: Texts
    starts: datetime
    ends: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Somebody on a side's list. `present` says for each session of the page whether the person is (taken to be) there.

    `replaced_by` and `replaces` are ids of persons, with the session from which it applies.
    """

    id: str
    person: str
    party: str
    display: Texts
    office: Texts
    role: str
    initials: str | None
    present: tuple[bool, ...]
    from_session: str | None
    until_session: str | None
    replaced_by: str | None
    replaces: str | None


@dataclass(frozen=True, slots=True)
class SwapLine:
    """A replacement: persons `out` and `into`, the session from which it applies, and how it was made known."""

    id: str
    out: str
    into: str
    from_session: str
    at: datetime
    reason: str
    notified_by: str


@dataclass(frozen=True, slots=True)
class PersonForm:
    """Names and office of somebody as the form edits them; `office_id` None where no office is noted for that day."""

    id: str
    honorific: Texts
    given: str
    family: str
    initials: str
    office_id: str | None
    office: Texts


@dataclass(frozen=True, slots=True)
class DelegationsPage:
    """Both delegations to a round, the home party first. Sessions are in order of time."""

    round: str
    parties: tuple[PartyLine, ...]
    sessions: tuple[SessionLine, ...]
    members: tuple[MemberLine, ...]
    swaps: tuple[SwapLine, ...] = ()
    starts: date = date.min
    host: str = ""
    chair: str | None = None

    def of(self, party: str) -> tuple[MemberLine, ...]:
        """The list of the party with that code, in precedence order."""
        return tuple(member for member in self.members if member.party == party)


def sessions(read: Read, round: str) -> tuple[SessionLine, ...]:
    """The sittings of a round in order of time."""
    found = rows(read, _sessions, round=round)
    return tuple(SessionLine(row.id, row.code or "", row.kind, texts(row.title), row.starts, row.ends, row.zone) for row in found)


def delegations_page(read: Read, round: str) -> DelegationsPage:
    """Who sits in the room, session by session."""
    held = one(read, "round", _sitting, round=round)
    day: date = held.starts
    sides, sat = parties(read), sessions(read, round)
    codes = {side.id: side.code for side in sides}
    listed = rows(read, _members, round=round)
    offices = office_on(read, (row.person_id for row in listed), day)
    swaps = _swaps(read, round)
    joined, left = {swap.into: swap for swap in swaps}, {swap.out: swap for swap in swaps}
    known = _attendance(read, [session.id for session in sat])
    order = [session.id for session in sat]

    def line(row: Any) -> MemberLine:
        came, went = joined.get(row.person_id), left.get(row.person_id)
        span = _span(order, came.from_session if came else None, went.from_session if went else None)
        return MemberLine(
            id=row.id,
            person=row.person_id,
            party=codes.get(row.party_id, ""),
            display=texts(row.display),
            office=offices.get(row.person_id, {}),
            role=row.role,
            initials=row.initials,
            present=tuple(known.get((session, row.person_id), session in span) for session in order),
            from_session=came.from_session if came else None,
            until_session=went.from_session if went else None,
            replaced_by=went.into if went else None,
            replaces=came.out if came else None,
        )

    ordered = sorted(sides, key=lambda side: not side.home)
    places = {side.id: place for place, side in enumerate(ordered)}
    members = tuple(line(row) for row in sorted(listed, key=lambda row: places.get(row.party_id, 9)))
    return DelegationsPage(round, tuple(ordered), sat, members, swaps, day, held.host, held.chair_id)


def person_form(read: Read, person: str, on: date) -> PersonForm:
    """Somebody's names, and the office held on that day, for the form that edits them."""
    from dialogue_app.model.dialogue import Office, Person

    columns = (Person.id, Person.honorific, Person.given, Person.family, Person.initials)
    row = first(read, select(*columns).where(Person.id == person), "person")
    offices = read.execute(
        select(Office.id, Office.title, Office.valid_from, Office.valid_until)
        .where(Office.person_id == person)
        .order_by(Office.valid_from, Office.id)
    ).all()
    held = [each for each in offices if (each.valid_from or on) <= on <= (each.valid_until or on)]
    office = max(held, key=lambda each: each.valid_from or date.min, default=None)
    return PersonForm(
        row.id,
        texts(row.honorific),
        row.given,
        row.family,
        row.initials or "",
        office.id if office else None,
        texts(office.title) if office else {},
    )


def _swaps(read: Read, round: str) -> tuple[SwapLine, ...]:
    return tuple(SwapLine(*row) for row in rows(read, _replacements, round=round))


def _attendance(read: Read, sessions: list[str]) -> dict[tuple[str, str], bool]:
    return {(row.session_id, row.person_id): row.present for row in rows(read, _presence, sessions=sessions)}


def _span(order: list[str], came: str | None, went: str | None) -> set[str]:
    begin = order.index(came) if came in order else 0
    end = order.index(went) if went in order else len(order)
    return set(order[begin:end])


def _sessions(round: Any) -> Executable:
    from dialogue_app.model.rounds import Session

    columns = (Session.id, Session.code, Session.kind, Session.title, Session.starts, Session.ends, Session.zone)
    return select(*columns).where(Session.round_id == round).order_by(Session.starts, Session.rank, Session.id)


def _sitting(round: Any) -> Executable:
    from dialogue_app.model.rounds import Round

    return select(Round.starts, Round.host, Round.chair_id).where(Round.id == round)


def _members(round: Any) -> Executable:
    from dialogue_app.model.dialogue import Person
    from dialogue_app.model.rounds import DelegationMember as Member

    columns = (Member.id, Member.person_id, Member.party_id, Member.role, Person.display, Person.initials)
    listed = select(*columns).join(Person, Person.id == Member.person_id).where(Member.round_id == round)
    return listed.order_by(Member.rank, Member.id)


def _replacements(round: Any) -> Executable:
    from dialogue_app.model.rounds import Substitution as Swap

    columns = (Swap.id, Swap.out_id, Swap.in_id, Swap.from_session_id, Swap.at, Swap.reason, Swap.notified_by)
    return select(*columns).where(Swap.round_id == round).order_by(Swap.at, Swap.id)


def _presence(sessions: Any) -> Executable:
    from dialogue_app.model.rounds import Attendance

    columns = (Attendance.session_id, Attendance.person_id, Attendance.present)
    return select(*columns).where(Attendance.session_id.in_(sessions))
