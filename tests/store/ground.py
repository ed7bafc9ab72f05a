"""The small round that the tests of the store hang items, notes, positions and minutes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.base import kinds
from dialogue_app.model.dialogue import Issue, Party, Venue
from dialogue_app.model.minutes import Minutes, MinutesParagraph
from dialogue_app.model.notes import Note
from dialogue_app.model.positions import OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Round
from dialogue_app.model.rounds import Session as TalksSession
from dialogue_app.model.values import Wording
from dialogue_app.store import Workspace
from dialogue_app.store.capture import fields_where
from dialogue_app.store.unit import UnitOfWork

NOON = datetime(2026, 6, 3, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Talks:
    """Ids of a small round: enough to hang items, notes, positions and minutes on."""

    round_id: str
    session_id: str
    agenda_id: str
    issue_id: str
    party_id: str

    def item(self, en: str = "Visas", es: str = "Visados", **more: Any) -> AgendaItem:
        """A new agenda item."""
        return AgendaItem(agenda_id=self.agenda_id, round_id=self.round_id, title=Wording(en=en, es=es), **more)

    def note(self, text: str = "He said no.", **more: Any) -> Note:
        """A new note."""
        given = {"round_id": self.round_id, "session_id": self.session_id, "at": NOON, "zone": "America/Havana", "taker": "JL"}
        return Note(**{**given, "text": text, **more})

    def position(self, objective: str = "Issue 20,000 visas", **more: Any) -> OwnPosition:
        """A new position of ours."""
        return OwnPosition(round_id=self.round_id, issue_id=self.issue_id, party_id=self.party_id, objective=objective, **more)

    def point(self, position: OwnPosition, text: str = "We propose monthly figures.", **more: Any) -> TalkingPoint:
        """A new talking point."""
        return TalkingPoint(position_id=position.id, text=text, **more)

    def minutes(self, **more: Any) -> Minutes:
        """New minutes."""
        return Minutes(round_id=self.round_id, title=Wording(en="Agreed Minutes"), **more)

    def paragraph(self, minutes: Minutes, text: str = "100 tonnes", **more: Any) -> MinutesParagraph:
        """A new paragraph of the minutes."""
        return MinutesParagraph(minutes_id=minutes.id, round_id=self.round_id, text=Wording(en=text), number="1", **more)


def begin(workspace: Workspace) -> Talks:
    """Lay the ground in a new workspace: change set #1."""
    with workspace.change("Begin", author="MR") as unit:
        return _ground(unit)


def _ground(unit: UnitOfWork) -> Talks:
    venue = unit.add(Venue(country="CU", zone="America/Havana", host="CU", name=Wording(en="Palace")))
    round_ = unit.add(Round(ordinal=5, starts=date(2026, 6, 3), ends=date(2026, 6, 4), venue_id=venue.id, host="CU"))
    session = unit.add(TalksSession(round_id=round_.id, kind="plenary", starts=NOON, ends=NOON, zone="America/Havana"))
    agenda = unit.add(Agenda(round_id=round_.id))
    issue = unit.add(Issue(title=Wording(en="Monthly rate of departures")))
    party = unit.add(Party(short=Wording(en="Cuba")))
    return Talks(round_.id, session.id, agenda.id, issue.id, party.id)


def rows(workspace: Workspace) -> dict[str, dict[str, Any]]:
    """Every record as journal fields, by kind/id: what must be equal before and after."""
    with workspace.read() as session:
        conn = session.connection()
        return {f"{kind}/{id_}": fields for kind, cls in kinds().items() for id_, fields in fields_where(conn, cls).items()}
