"""Minutes that were agreed or drafted elsewhere, written down here as they read: with the round they need, or into one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from sqlalchemy import select

from dialogue_app.desk.forms import code_for, only
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.desk.views.joint import JointAgendaItem, JointMinutes, JointParagraph, JointParticipant, Texts
from dialogue_app.desk.views.joint_minutes import joint_minutes
from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem
from dialogue_app.model.agenda_states import ItemState
from dialogue_app.model.dialogue import Dialogue, Office, Party, Person, Venue
from dialogue_app.model.minutes import Annex, Minutes, MinutesParagraph
from dialogue_app.model.rounds import DelegationMember, Round, Session, Substitution
from dialogue_app.model.values import Wording, new_id, rank_between, zone
from dialogue_app.store.unit import UnitOfWork

Held = Callable[[JointMinutes], object]
T = TypeVar("T")
_STATES = {"deferred": ItemState.DEFERRED, "withdrawn": ItemState.WITHDRAWN}


@verb("minutes.read_in")
def read_in_minutes(
    desk: Desk,
    *,
    minutes: JointMinutes,
    held: Held,
    content_hash: str,
    round: str | None = None,
    home: str = "",
    paper: str = "A4",
) -> Made:
    """Write minutes that were read from a file: into the round `round`, or founding the dialogue, with `home` for our side.

    `held` gets what the workspace would then compose its minutes from, and raises where that is not what was read: nothing
    is written then. What a round has already (its agenda, its delegations) stays. Minutes that both sides agreed on have
    `content_hash` from then on; a draft counts as circulated, since somebody else holds it.
    """
    with desk.workspace.change("Read minutes in", author=desk.author) as unit:
        into = _Into(unit, minutes, unit.get(Round, round) if round else _founded(unit, minutes, home, paper))
        into.write(content_hash)
        unit.session.flush()
        held(joint_minutes(unit.session, into.round.id))
    return unit.result


def _founded(unit: UnitOfWork, view: JointMinutes, home: str, paper: str) -> Round:
    """The dialogue, its parties, the venue and the round, as far as minutes tell of them."""
    if only(unit.session, select(Dialogue.id)):
        raise RuleError("This workspace holds a dialogue already: say which of its rounds the minutes are of.")
    told = view.round
    home = home or told.parties[0].id
    provenance = "fictional" if told.fictional else None
    own = next((party.languages for party in told.parties if party.id == home), ())
    spoken = {tag.partition("-")[0] for tag in own}
    languages = tuple(sorted(told.languages, key=lambda tag: tag.partition("-")[0] not in spoken))
    unit.add(
        Dialogue(
            id=new_id(), title=Wording(view.title), home_party=home, languages=languages, working_languages=languages,
            originals=view.originals, paper=paper,
            register=view.register, joint_marking=Wording(view.marking or {}), provenance=provenance,
        )
    )  # fmt: skip
    for rank, party in _ranked(sorted(told.parties, key=lambda party: party.id != home)):
        unit.add(
            Party(
                id=new_id(), code=party.id, short=Wording(party.short), long=Wording(party.long),
                adjective=Wording(party.adjective), languages=party.languages, rank=rank, provenance=provenance,
            )
        )  # fmt: skip
    venue = unit.add(
        Venue(
            id=new_id(), code="v-1", name=Wording(told.city), city=Wording(told.city), country=told.country, zone=told.zone,
            host=told.host,
        )
    )  # fmt: skip
    state = "closed" if view.state == "agreed" else "minutes-in-circulation"
    made = Round(
        id=new_id(), code=f"R{told.ordinal}", ordinal=told.ordinal, title=Wording(told.title), starts=told.starts, ends=told.ends,
        venue_id=venue.id, host=told.host, state=state, provenance=provenance,
    )  # fmt: skip
    unit.add(made)
    unit.session.flush()
    return made


class _Into:
    """One round that minutes are written into."""

    def __init__(self, unit: UnitOfWork, view: JointMinutes, round: Round) -> None:
        self.round = round
        self._unit, self._view = unit, view
        zone_of_venue = unit.session.scalars(select(Venue.zone).where(Venue.id == round.venue_id)).one()
        self._here = zone(zone_of_venue)
        self._zone = zone_of_venue

    def write(self, content_hash: str) -> None:
        """The minutes with all that belongs to them, and what the round lacks of agenda and delegations."""
        unit, view, round = self._unit, self._view, self.round
        if unit.session.scalars(select(Minutes.id).where(Minutes.round_id == round.id)).first():
            raise RuleError("Round {ordinal} has its minutes already.", ordinal=round.ordinal)
        if not unit.session.scalars(select(AgendaItem.id).where(AgendaItem.round_id == round.id)).first():
            self._agenda()
        if not unit.session.scalars(select(DelegationMember.id).where(DelegationMember.round_id == round.id)).first():
            self._delegations()
        agreed = view.state == "agreed"
        minutes = unit.add(
            Minutes(
                id=new_id(), round_id=round.id, code=view.identifier, state=view.state, title=Wording(view.title),
                register=view.register, languages=tuple(view.round.languages), closing=Wording(view.closing or {}),
                signed_on=view.signed_on, content_hash=content_hash if agreed else None, provenance=round.provenance,
            )
        )  # fmt: skip
        items: dict[str, str] = dict(
            unit.session.execute(select(AgendaItem.number, AgendaItem.id).where(AgendaItem.round_id == round.id)).all()
        )
        self._paragraphs(minutes.id, None, view.paragraphs, items)
        for rank, annex in _ranked(view.annexes):
            table: dict[str, Any] | None = None
            if annex.table is not None:
                table = {"columns": [dict(head) for head in annex.table.heads], "rows": [list(row) for row in annex.table.rows]}
            made = Annex(
                id=new_id(), minutes_id=minutes.id, number=annex.number, rank=rank, title=Wording(annex.title),
                contents=annex.contents, table=table,
            )  # fmt: skip
            self._unit.add(made)
            self._paragraphs(minutes.id, made.id, annex.paragraphs, items)

    def _paragraphs(
        self, minutes: str, annex: str | None, paragraphs: Sequence[JointParagraph], items: Mapping[str, str]
    ) -> None:
        for rank, one in _ranked(paragraphs):
            brackets = [
                {"text": dict(each.text), "proposedBy": each.proposed_by, "opposedBy": list(each.opposed_by)}
                for each in one.brackets
            ]
            self._unit.add(
                MinutesParagraph(
                    id=new_id(), minutes_id=minutes, round_id=self.round.id, annex_id=annex, number=one.number, rank=rank,
                    item_id=items.get(one.item or ""), kind=one.kind, text=Wording(one.text), brackets=brackets,
                )
            )  # fmt: skip

    def _agenda(self) -> None:
        told = self._view.agenda
        agenda = self._unit.session.scalars(select(Agenda).where(Agenda.round_id == self.round.id)).first()
        if agenda is None:
            agenda = self._unit.add(Agenda(id=new_id(), round_id=self.round.id))
        adopted = None if told.adopted_on is None else self._noon(told.adopted_on)
        agenda.state, agenda.adopted_at = told.state, adopted
        if adopted is not None:
            agenda.adopted_by = tuple(party.id for party in told.round.parties)
        self._items(agenda.id, None, told.items)

    def _items(self, agenda: str, parent: str | None, items: Sequence[JointAgendaItem]) -> None:
        for rank, item in _ranked(items):
            considered = ItemState.CONSIDERED if self._view.agenda.state == "adopted" else ItemState.PROPOSED
            made = AgendaItem(
                id=new_id(), agenda_id=agenda, round_id=self.round.id, parent_id=parent, rank=rank, number=item.number,
                code=code_for(self._unit.session, AgendaItem, f"r{self.round.ordinal}-a{item.number}"), title=Wording(item.title),
                proposed_by=item.proposed_by, state=_STATES.get(item.state, considered),
                added_at=self._noon(item.added_at) if item.added_at else None,
                withdrawn_at=item.withdrawn_at,
            )  # fmt: skip
            self._unit.add(made)
            self._unit.session.flush()
            for place, (event, at) in _ranked([("added", made.added_at), ("withdrawn", made.withdrawn_at)]):
                if at is not None:
                    self._unit.add(
                        AgendaEvent(
                            item_id=made.id, round_id=self.round.id, at=at, zone=self._zone, event=f"{event}-in-session",
                            by=item.proposed_by, rank=place,
                        )
                    )  # fmt: skip
            self._items(agenda, made.id, item.children)

    def _delegations(self) -> None:
        sides: dict[str, str] = dict(self._unit.session.execute(select(Party.code, Party.id)).all())  # type: ignore[arg-type]
        people: list[tuple[JointParticipant, str]] = []
        for rank, told in _ranked(self._view.participants):
            person = self._person(told, sides[told.party], len(people) + 1)
            people.append((told, person))
            self._unit.add(
                DelegationMember(
                    id=new_id(), round_id=self.round.id, person_id=person, party_id=sides[told.party], role=told.role, rank=rank
                )
            )
        self._changes(people)

    def _person(self, told: JointParticipant, side: str, place: int) -> str:
        """The person of that name on that side, or a new one."""
        given, family = parted(told.name)
        for known in self._unit.session.scalars(select(Person).where(Person.party_id == side)):
            if f"{known.given} {known.family.upper()}".strip() == told.name:
                return known.id
        made = Person(
            id=new_id(), party_id=side, given=given, family=family, display=Wording(told.display), role=told.role,
            precedence=place,
            code=code_for(self._unit.session, Person, f"p-{told.party}-{family or given}"), provenance=self.round.provenance,
        )  # fmt: skip
        self._unit.add(made)
        if told.office:
            self._unit.add(Office(person_id=made.id, title=Wording(told.office)))
        return made.id

    def _changes(self, people: Sequence[tuple[JointParticipant, str]]) -> None:
        """Who took whose place from which session on. Minutes name the sessions, not their hours: the day begins with them."""
        came = [(told, person) for told, person in people if told.from_session]
        for told, person in came:
            gone = next((one for one in people if one[0].until_session and one[0].party == told.party), None)
            if gone is None:
                raise RuleError("The list of participants says that {name} came later, but not in whose place.", name=told.name)
            people = [one for one in people if one is not gone]
            self._session(gone[0].until_session or {})
            session = self._session(told.from_session or {})
            self._unit.add(
                Substitution(round_id=self.round.id, out_id=gone[1], in_id=person, at=session.starts, from_session_id=session.id)
            )

    def _session(self, title: Texts) -> Session:
        sessions = list(self._unit.session.scalars(select(Session).where(Session.round_id == self.round.id)))
        known = next((one for one in sessions if one.title == Wording(title)), None)
        if known is not None:
            return known
        starts = datetime.combine(self.round.starts, time(), self._here).astimezone(UTC) + timedelta(minutes=len(sessions))
        made = Session(
            id=new_id(), round_id=self.round.id, title=Wording(title), starts=starts, ends=starts, zone=self._zone,
            rank=rank_between(max((one.rank for one in sessions), default="")),
        )  # fmt: skip
        self._unit.add(made)
        self._unit.session.flush()
        return made

    def _noon(self, day: date) -> datetime:
        return datetime.combine(day, time(12), self._here)


def parted(name: str) -> tuple[str, str]:
    """Given and family name out of “Jordan SAMPLE”: the family name is the words in capitals at the end."""
    words = name.split()
    first = len(words)
    while first and re.search(r"[^\W\d_]{2}", words[first - 1]) and words[first - 1].isupper():
        first -= 1
    return " ".join(words[:first]), " ".join(words[first:])


def _ranked(entries: Sequence[T]) -> list[tuple[str, T]]:
    rank, placed = "", []
    for entry in entries:
        rank = rank_between(rank)
        placed.append((rank, entry))
    return placed
