"""The joint parts that agenda and minutes share: the round, its parties, and who took part. Joint columns only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import home_code, office_on, one, rows, scalar, texts
from dialogue_app.desk.views.joint import JointInstrument, JointParticipant, JointParty, JointRound, Texts
from dialogue_app.model.dialogue import Dialogue, Instrument, Party, Person, Venue
from dialogue_app.model.rounds import DelegationMember, Round, Session, SessionKind, Substitution
from dialogue_app.store.reading import Read

PROGRAMME = (SessionKind.PLENARY, SessionKind.WORKING_GROUP)
"""Restricted meetings and those in the margins are no matter for a joint paper."""


def joint_round(read: Read, round: str) -> JointRound:
    """The round as both sides know it, the home party first."""
    held = one(read, "round", _held, round=round)
    talks = one(read, "dialogue", _talks)
    return JointRound(
        id=held.id,
        ordinal=held.ordinal,
        title=texts(held.title),
        subject=texts(talks.subject),
        city=texts(held.city),
        starts=held.starts,
        ends=held.ends,
        host=held.host,
        parties=_parties(read, talks.home_party),
        languages=tuple(talks.languages),
        zone=held.zone,
        fictional=held.provenance == "fictional",
        interpretation=_manner(talks.interpretation),
        country=held.country,
    )


def joint_marking(read: Read) -> Texts | None:
    """The jointly agreed marking by language, or None (RULE 17)."""
    return texts(scalar(read, _marking)) or None


def joint_instruments(read: Read) -> tuple[JointInstrument, ...]:
    """The founding texts in their order."""
    wanted = select(Instrument.title, Instrument.on).order_by(Instrument.rank, Instrument.on)
    return tuple(JointInstrument(texts(row.title), row.on) for row in read.execute(wanted))


def joint_participants(read: Read, round: str) -> tuple[JointParticipant, ...]:
    """Both delegations in order of precedence, the home party's first; replacements with the session from which they apply."""
    held = one(read, "round", _held, round=round)
    listed = rows(read, _members, round=round)
    home = home_code(read)
    offices = office_on(read, (row.person_id for row in listed), held.starts)
    joined, left = _changes(read, round)
    return tuple(
        JointParticipant(
            party=row.code,
            display=_display(row),
            name=f"{row.given} {row.family.upper()}".strip(),
            office=offices.get(row.person_id, {}),
            role=row.role,
            from_session=joined.get(row.person_id),
            until_session=left.get(row.person_id),
        )
        for row in sorted(listed, key=lambda row: row.code != home)
    )


def _parties(read: Read, home: str) -> tuple[JointParty, ...]:
    return tuple(
        JointParty(row.code, texts(row.short), texts(row.long), texts(row.adjective), tuple(row.languages))
        for row in sorted(rows(read, _names), key=lambda row: row.code != home)
    )


def _manner(interpretation: str) -> str:
    """The first word of how the dialogue is interpreted: what an agenda prints."""
    word = interpretation.partition(",")[0].strip().lower()
    return next((manner for manner in ("consecutive", "simultaneous") if manner in word), "none")


def _changes(read: Read, round: str) -> tuple[dict[str, Texts], dict[str, Texts]]:
    """From and until which session of the programme; other meetings are no matter for a joint paper, nor are their titles."""
    swaps = rows(read, _swaps, round=round)
    if not swaps:
        return {}, {}
    sessions = rows(read, _sessions, round=round)
    order = [row.id for row in sessions]
    printed = [(place, texts(row.title)) for place, row in enumerate(sessions) if row.kind in PROGRAMME]
    joined: dict[str, Texts] = {}
    left: dict[str, Texts] = {}
    for swap in swaps:
        place = order.index(swap.from_session_id)
        after = [title for at, title in printed if at >= place]
        before = [title for at, title in printed if at < place]
        if after:
            joined[swap.in_id] = after[0]
        if before or after:
            left[swap.out_id] = before[-1] if before else after[0]
    return joined, left


def _display(row: Any) -> Mapping[str, str]:
    if row.display:
        return texts(row.display)
    name = f"{row.given} {row.family.upper()}".strip()
    return {language: f"{honorific} {name}".strip() for language, honorific in texts(row.honorific).items()} or {"en": name}


def _held(round: Any) -> Executable:
    columns = (Round.id, Round.ordinal, Round.title, Round.starts, Round.ends, Round.host, Round.provenance)
    return (
        select(*columns, Venue.city, Venue.zone, Venue.country).join(Venue, Venue.id == Round.venue_id).where(Round.id == round)
    )


def _talks() -> Executable:
    return select(Dialogue.subject, Dialogue.home_party, Dialogue.languages, Dialogue.interpretation)


def _marking() -> Executable:
    return select(Dialogue.joint_marking)


def _names() -> Executable:
    return select(Party.code, Party.short, Party.long, Party.adjective, Party.languages).order_by(Party.rank, Party.id)


def _members(round: Any) -> Executable:
    member = DelegationMember
    return (
        select(member.person_id, member.role, Party.code, Person.given, Person.family, Person.display, Person.honorific)
        .join(Person, Person.id == member.person_id)
        .join(Party, Party.id == member.party_id)
        .where(member.round_id == round)
        .order_by(Party.rank, member.rank, member.id)
    )


def _swaps(round: Any) -> Executable:
    return select(Substitution.out_id, Substitution.in_id, Substitution.from_session_id).where(Substitution.round_id == round)


def _sessions(round: Any) -> Executable:
    return select(Session.id, Session.title, Session.kind).where(Session.round_id == round).order_by(Session.starts, Session.id)
