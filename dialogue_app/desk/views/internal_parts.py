"""Parts of internal papers: the head, marks as words, delegations with offices held, positions with their history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import one, parties, rows, shown, texts
from dialogue_app.desk.views.delegations import DelegationsPage
from dialogue_app.desk.views.internal import (
    BriefClearance,
    BriefLimits,
    BriefPerson,
    BriefPoint,
    BriefPosition,
    BriefStep,
    InternalHead,
    Texts,
)
from dialogue_app.desk.views.position_history import position_history
from dialogue_app.desk.views.positions import PositionPage, limits_of, position_page
from dialogue_app.model.dialogue import Dialogue, Office, Venue
from dialogue_app.model.markings import Marking, Scheme, portion
from dialogue_app.model.positions import ObservedPosition, OwnPosition, PositionState
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read

Mark = Mapping[str, Any] | None
Schemes = Mapping[str, Scheme]
_SHOWN = ("delivered", "cleared", "current", "superseded")
"""How the status of an own position begins that may be recalled: what was never cleared is nobody's position."""


def internal_head(read: Read, round: str, language: str = "") -> InternalHead:
    """The head of a paper on a round, in `language` or the home side's first one."""
    held = one(read, "round", _held, round=round)
    talks = one(read, "dialogue", _talks)
    home = next(party for party in parties(read) if party.home)
    return InternalHead(
        round=round, ordinal=held.ordinal, title=texts(held.title), subject=texts(talks.subject), city=texts(held.city),
        starts=held.starts, ends=held.ends, zone=held.zone, home=home.code, home_names=home.adjective or home.short,
        language=language or _language(home.languages, tuple(talks.languages)), fictional=held.provenance == "fictional",
    )  # fmt: skip


def portion_of(schemes: Schemes, data: Mark) -> str:
    """The portion mark of a record in words, “(SBU)”; empty for an unmarked one or a scheme that marks no portions."""
    marking = Marking.from_data(data)
    if marking is None:
        return ""
    if marking.scheme not in schemes:
        return str((data or {}).get("portion") or f"({marking.level})")
    return portion(schemes[marking.scheme], marking)


def banner_of(schemes: Schemes, marks: Iterable[Mark]) -> str:
    """The banner of a page that shows records with these marks; one part per scheme."""
    return " — ".join(each.text for each in shown(schemes, marks))


def any_classified(schemes: Schemes, marks: Iterable[Mark]) -> bool:
    """Whether a mark is of a classified level; a scheme that is not installed counts as one, to be on the safe side."""
    for data in marks:
        marking = Marking.from_data(data)
        if marking and (marking.scheme not in schemes or schemes[marking.scheme].level(marking.level).classified):
            return True
    return False


def people_of(read: Read, page: DelegationsPage, sessions: tuple[str, ...] | None = None) -> tuple[BriefPerson, ...]:
    """Both delegations in order of precedence, with the offices each person held until then; of these sessions only."""
    wanted = [place for place, sat in enumerate(page.sessions) if sessions is None or sat.id in sessions]
    held: dict[str, list[tuple[Texts, str]]] = {}
    for row in rows(read, _offices, people=[member.person for member in page.members]):
        if row.valid_from is None or row.valid_from <= page.starts:
            held.setdefault(row.person_id, []).append((texts(row.title), _years(row.valid_from, row.valid_until)))
    return tuple(
        BriefPerson(member.party, member.display, member.role, tuple(held.get(member.person, ())),
                    tuple(member.present[place] for place in wanted))
        for member in page.members if not wanted or any(member.present[place] for place in wanted)
    )  # fmt: skip


def marks_of_positions(read: Read) -> dict[tuple[str, str], Mark]:
    """Marks of all positions, ours and observed, by (kind of record, id)."""
    own: dict[tuple[str, str], Mark] = {("own_position", row.id): row.marking for row in rows(read, _own_marks)}
    return own | {("observed_position", row.id): row.marking for row in rows(read, _observed_marks)}


def positions_of(read: Read, round: str) -> tuple[PositionPage, ...]:
    """Our positions for a round, the latest version on each issue, without those that were withdrawn."""
    latest: dict[str, Any] = {}
    for row in rows(read, _positions, round=round):
        latest[row.issue_id] = row
    return tuple(position_page(read, row.id) for row in latest.values() if row.state != PositionState.WITHDRAWN)


def brief_position(
    read: Read,
    page: PositionPage,
    item: str,
    schemes: Schemes,
    marks: Mapping[tuple[str, str], Mark],
    *,
    ordinal: int,
    restricted: bool,
) -> tuple[BriefPosition, tuple[Mark, ...]]:
    """A position as it is printed, and every mark that stands in it. Limits are read only if `restricted`."""
    former = [each for each in position_history(read, page.issue) if each.round < ordinal]
    history = [each for each in former if each.basis != "own" or each.status.startswith(_SHOWN)]
    found = (page.marking, *(marks.get((each.kind, each.record_id)) for each in history))
    return BriefPosition(
        issue=page.issue_title, item=item, version=page.version, state=page.state, cleared=page.cleared, language=page.language,
        objective=page.objective, arguments=page.arguments, portion=portion_of(schemes, page.marking),
        banner=banner_of(schemes, found),
        points=tuple(BriefPoint(point.text, point.if_raised, point.delivered) for point in page.points),
        clearances=tuple(BriefClearance(one.office, one.person or "", one.status, one.on) for one in page.clearances),
        waiting=page.waiting,
        history=tuple(_step(each, portion_of(schemes, marks.get((each.kind, each.record_id)))) for each in history),
        limits=_limits(read, page.id) if restricted and page.restricted else None,
    ), found  # fmt: skip


def _step(entry: Any, mark: str) -> BriefStep:
    return BriefStep(entry.on, entry.round, dict(entry.party_name), entry.basis, dict(entry.text), entry.status,
                     entry.correction or "", mark)  # fmt: skip


def _limits(read: Read, position: str) -> BriefLimits:
    found = limits_of(read, position)
    return BriefLimits(found.red_line or "", found.fallback or "")


def _language(home: tuple[str, ...], authentic: tuple[str, ...]) -> str:
    bases = {tag.partition("-")[0] for tag in home}
    return next((tag for tag in authentic if tag.partition("-")[0] in bases), next(iter((*home, *authentic)), "en"))


def _years(start: Any, end: Any) -> str:
    if start is None and end is None:
        return ""
    return f"{start.year if start else ''}–{end.year if end else ''}"


def _held(round: Any) -> Executable:
    columns = (Round.ordinal, Round.title, Round.starts, Round.ends, Round.provenance, Venue.city, Venue.zone)
    return select(*columns).join(Venue, Venue.id == Round.venue_id).where(Round.id == round)


def _talks() -> Executable:
    return select(Dialogue.subject, Dialogue.languages)


def _offices(people: Any) -> Executable:
    columns = (Office.person_id, Office.title, Office.valid_from, Office.valid_until)
    return select(*columns).where(Office.person_id.in_(people)).order_by(Office.valid_from.desc(), Office.id.desc())


def _own_marks() -> Executable:
    return select(OwnPosition.id, OwnPosition.marking)


def _observed_marks() -> Executable:
    return select(ObservedPosition.id, ObservedPosition.marking)


def _positions(round: Any) -> Executable:
    own = OwnPosition
    columns = (own.id, own.issue_id, own.state)
    withdrawn = own.state == PositionState.WITHDRAWN
    return select(*columns).where(own.round_id == round).order_by(withdrawn.desc(), own.version, own.id)
