"""Rounds and their sessions: open a round, date it, move it on, plan its sittings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select

from dialogue_app.desk.forms import Given, Texts, code_for, edit, moment, named, wording
from dialogue_app.desk.order import place_last
from dialogue_app.desk.round_needs import LACK_WORDS, lacks
from dialogue_app.desk.talks import Place, settle_venue
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.dialogue import Person, Venue
from dialogue_app.model.rounds import Attendance, Round, Session, SessionKind
from dialogue_app.model.values import new_id, rank_between, zone
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

_ROUND = ("title", "starts", "ends", "venue_id", "host", "chair_id", "ordinal", "party_ordinals", "authority_to_sign")
_SESSION = ("kind", "title", "starts", "ends", "zone")


@verb("round.create")
def create_round(
    desk: Desk,
    *,
    title: Texts,
    ordinal: int,
    starts: date,
    ends: date,
    venue: str | Place,
    host: str | None = None,
    party_ordinals: Mapping[str, int] | None = None,
    chair: str | None = None,
    authority_to_sign: str | None = None,
    standing: Sequence[str] = (),
    id: str | None = None,
) -> Made:
    """Open a round with a draft agenda at a venue that is known, or at a new place, which joins the list of venues.

    `standing` names items of earlier rounds whose titles the draft begins with. Nothing else is taken over: not a word
    enters a joint text without being chosen.
    """
    _check_dates(starts, ends)
    with desk.workspace.change(f"Open round {ordinal}", author=desk.author) as unit:
        place = unit.get(Venue, venue) if isinstance(venue, str) else settle_venue(unit, venue)
        taken = unit.session.scalars(select(Round.id).where(Round.ordinal == ordinal)).first()
        if taken:
            raise RuleError("There is a round {ordinal} already; a round keeps its number.", ordinal=ordinal)
        made = unit.add(
            Round(
                id=id or new_id(),
                ordinal=ordinal,
                party_ordinals=dict(party_ordinals or {}),
                title=named(title, Sentence("A title of the round")),
                starts=starts,
                ends=ends,
                venue_id=place.id,
                host=host or place.host,
                chair_id=chair,
                authority_to_sign=authority_to_sign,
                code=code_for(unit.session, Round, f"r{ordinal}"),
            )
        )
        agenda = unit.add(Agenda(round_id=made.id, code=code_for(unit.session, Agenda, f"ag-r{ordinal}")))
        _propose_standing(unit, made, agenda, standing)
    return unit.result


@verb("round.edit")
def edit_round(desk: Desk, *, round: str, start: Given, new: Given, place: Place | None = None) -> Made:
    """Change a round's title, dates, place, host, chair or the numbers the parties give it; a new `place` joins the venues."""
    with desk.workspace.change(f"Change {_name(desk, round)}", author=desk.author) as unit:
        record = unit.get(Round, round)
        edit(unit, record, start, new, allowed=_ROUND)
        if place is not None:
            record.venue_id = settle_venue(unit, place).id
        _check_dates(record.starts, record.ends)
        if record.chair_id:
            unit.get(Person, record.chair_id)
        unit.get(Venue, record.venue_id)
    return unit.result


@verb("round.move")
def move_round(desk: Desk, *, round: str, to: str) -> Made:
    """Take a round to its next state: proposed, confirmed, in session, minutes in circulation, closed.

    Refused while something that the state needs is missing (see `round_needs`).
    """
    with desk.workspace.change(f"Make {_name(desk, round)} {to}", author=desk.author) as unit:
        record = unit.get(Round, round)
        record.move(to, desk.function)
        if lacking := lacks(unit.session, round, to):
            raise RuleError("{lacking:sentences}", lacking=[LACK_WORDS[each] for each in lacking])
    return unit.result


@verb("session.add")
def add_session(
    desk: Desk,
    *,
    round: str,
    starts: datetime,
    ends: datetime,
    kind: str = SessionKind.PLENARY,
    title: Texts | None = None,
    zone_name: str | None = None,
    id: str | None = None,
) -> Made:
    """Plan a sitting; its zone is the venue's unless another one is named."""
    _check_kind(kind)
    starts, ends = moment(desk, starts), moment(desk, ends)
    with desk.workspace.change(f"Add a session to {_name(desk, round)}", author=desk.author) as unit:
        held = unit.get(Round, round)
        made = Session(
            id=id or new_id(),
            round_id=round,
            kind=kind,
            title=wording(title or {}),
            starts=starts,
            ends=ends,
            zone=zone_name or unit.get(Venue, held.venue_id).zone,
            code=code_for(unit.session, Session, f"r{held.ordinal}-s"),
        )
        place_last(_sessions(unit.session, round), made)
        unit.add(made)
    return unit.result


@verb("session.edit")
def edit_session(desk: Desk, *, session: str, start: Given, new: Given) -> Made:
    """Change a sitting's kind, title, time or zone."""
    if "kind" in new:
        _check_kind(new["kind"])
    if "zone" in new:
        zone(new["zone"])
    with desk.workspace.change("Change a session", author=desk.author) as unit:
        record = unit.get(Session, session)
        edit(unit, record, start, new, allowed=_SESSION)
        _check_slot(record)
    return unit.result


@verb("session.move")
def move_session(desk: Desk, *, session: str, start: datetime, to: datetime) -> Made:
    """Let a sitting begin at another time, as long as it was; `start` is when the form says it began."""
    start, to = moment(desk, start), moment(desk, to)
    with desk.workspace.change("Move a session", author=desk.author) as unit:
        record = unit.get(Session, session)
        before = {"starts": start, "ends": start + (record.ends - record.starts)}
        unit.edit(record, before, starts=to, ends=to + (record.ends - record.starts))
    return unit.result


@verb("session.remove")
def remove_session(desk: Desk, *, session: str) -> Made:
    """Take a planned sitting out; refused when notes, items or a substitution belong to it."""
    with desk.workspace.change("Remove a session", author=desk.author) as unit:
        for attendance in unit.session.scalars(select(Attendance).where(Attendance.session_id == session)):
            unit.delete(attendance)
        unit.delete(unit.get(Session, session))
    return unit.result


def _propose_standing(unit: UnitOfWork, held: Round, agenda: Agenda, standing: Sequence[str]) -> None:
    rank = ""
    for number, item in enumerate(standing, start=1):
        model = unit.get(AgendaItem, item)
        rank = rank_between(rank, "")
        unit.add(
            AgendaItem(
                agenda_id=agenda.id,
                round_id=held.id,
                rank=rank,
                number=str(number),
                title=model.title,
                issues=tuple(model.issues),
                proposed_by=model.proposed_by,
                code=f"{held.code}-a{number}",
            )
        )


def _sessions(read: Read, round: str) -> list[Session]:
    return list(read.scalars(select(Session).where(Session.round_id == round).order_by(Session.rank, Session.id)))


def _name(desk: Desk, round: str) -> str:
    with desk.workspace.read() as read:
        ordinal = read.execute(select(Round.ordinal).where(Round.id == round)).scalar_one_or_none()
    if ordinal is None:
        raise ConflictError("This round is not there any more: somebody deleted it.")
    return f"round {ordinal}"


def _check_dates(starts: date, ends: date) -> None:
    if ends < starts:
        raise RuleError("A round cannot end before it begins.")


def _check_slot(session: Session) -> None:
    if session.ends < session.starts:
        raise RuleError("A session cannot end before it begins.")


def _check_kind(kind: str) -> None:
    if kind not in list(SessionKind):
        raise UserError("“{kind}” is no kind of session; there are: {known:name}.", kind=kind, known=SessionKind)
