"""Small talks to test on, made by the verbs themselves.

`small_talks(desk)` founds a dialogue between US (home) and CU (English and Spanish) with issues mail, flows and visits,
seven people (three in the US delegation of each round, two in the Cuban one), and two rounds:

- round 1 (Washington, 6–7 October 2009): draft agenda of three items, one session;
- round 2 (Havana, 12–13 April 2010): draft agenda of five items, item 2 with sub-items 2(a) and 2(b), two sessions.

Everything comes back as ids by a short name. `adopt(desk, agenda)` takes an agenda all the way to adoption.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import reject

from dialogue_app.desk import agenda, agenda_steps, clearances, delegations, observed, positions, rounds, talking_points, talks
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.base import Record, kinds, row_of, table_of, to_fields
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from dialogue_app.store import Workspace


@dataclass(repr=False)
class Talks:
    """Ids by short name: parties US, CU; people us1…, cu1…; rounds r1, r2; sessions r1s1…; items r1a1, r2a2a…"""

    dialogue: str
    parties: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    venues: dict[str, str] = field(default_factory=dict)
    issues: dict[str, str] = field(default_factory=dict)
    rounds: dict[str, str] = field(default_factory=dict)
    agendas: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    items: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)

    @property
    def r1(self) -> str:
        """The first round."""
        return self.rounds["r1"]

    @property
    def r2(self) -> str:
        """The second round."""
        return self.rounds["r2"]


US = talks.PartyNames(
    "US",
    {"en": "United States", "es": "Estados Unidos"},
    {"en": "United States of America", "es": "Estados Unidos de América"},
    {"en": "United States", "es": "estadounidense"},
    ("en",),
    "US",
    "Washington, D.C.",
)
CU = talks.PartyNames(
    "CU",
    {"en": "Cuba", "es": "Cuba"},
    {"en": "Republic of Cuba", "es": "República de Cuba"},
    {"en": "Cuban", "es": "cubana"},
    ("es",),
    "CU",
    "La Habana",
)
_PEOPLE = {
    "us1": ("US", "Jordan", "Sample", "head"),
    "us2": ("US", "Taylor", "Specimen", "alternate"),
    "us3": ("US", "Drew", "Notional", "note-taker"),
    "us4": ("US", "Alex", "Reserve", "alternate"),
    "cu1": ("CU", "Andrés", "Ejemplo", "head"),
    "cu2": ("CU", "Ana", "Muestra", "alternate"),
    "cu3": ("CU", "Luis", "Ficticio", "member"),
}
_ISSUES = {
    "mail": ("Direct mail service", "Servicio postal directo"),
    "flows": ("Migration flows", "Flujos migratorios"),
    "visits": ("Family visits", "Visitas familiares"),
}


def small_talks(desk: Desk) -> Talks:
    """Found the talks described above and return their ids."""
    made = Talks(new_id())
    talks.create_dialogue(
        desk,
        id=made.dialogue,
        title={"en": "Talks on migration", "es": "Conversaciones sobre migración"},
        subject={"en": "Migration", "es": "Migración"},
        home_party="US",
        parties=(US, CU),
        languages=("en", "es"),
    )
    made.parties = ids_by_code(desk.workspace, "party")
    talks.add_instrument(
        desk, title={"en": "Joint Communiqué", "es": "Comunicado Conjunto"}, on=date(1994, 9, 9), place="New York"
    )
    for name, (en, es) in _ISSUES.items():
        made.issues[name] = new_id()
        talks.add_issue(desk, id=made.issues[name], title={"en": en, "es": es})
    for name, city, zone in (("US", "Washington", "America/New_York"), ("CU", "Havana", "America/Havana")):
        made.venues[name] = new_id()
        talks.add_venue(
            desk,
            id=made.venues[name],
            name={"en": f"Centre, {city}"},
            city={"en": city, "es": city},
            country=name,
            zone_name=zone,
            host=name,
        )
    for name, (party, given, family, role) in _PEOPLE.items():
        made.people[name] = new_id()
        talks.add_person(
            desk,
            id=made.people[name],
            party=made.parties[party],
            given=given,
            family=family,
            role=role,
            honorific={"en": "Ms.", "es": "Sra."},
            office={"en": f"Office of {family}", "es": f"Oficina de {family}"},
            initials=given[0] + family[0],
        )
    _round(desk, made, "r1", 1, "US", date(2009, 10, 6))
    _round(desk, made, "r2", 2, "CU", date(2010, 4, 12))
    _items(desk, made)
    return made


def adopt(desk: Desk, agenda_id: str) -> None:
    """Take a draft agenda through all steps to adoption by both heads."""
    agenda_steps.propose_agenda(desk, agenda=agenda_id)
    agenda_steps.exchange_agenda(desk, agenda=agenda_id)
    agenda_steps.agree_agenda(desk, agenda=agenda_id)
    agenda_steps.adopt_agenda(desk.acting_as(Function.HEAD), agenda=agenda_id, parties=("US", "CU"))


def position(desk: Desk, made: Talks, issue: str = "mail", *, round: str = "r2", cleared: bool = False) -> str:
    """A position of ours with one talking point, limits and one office asked; its id."""
    id = new_id()
    positions.create_position(
        desk,
        id=id,
        round=made.rounds[round],
        issue=made.issues[issue],
        objective="Two flights a week.",
        arguments="Families wait.",
        marking={"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]},
    )
    talking_points.add_point(desk, position=id, text="We propose two flights a week.")
    positions.set_limits(
        desk,
        position=id,
        start={"red_line": None, "fallback": None},
        new={"red_line": "No assurance that binds the courts.", "fallback": "One flight a week."},
    )
    office = new_id()
    clearances.ask_clearance(desk, position=id, office="L", id=office)
    if cleared:
        positions.submit_position(desk, position=id)
        clearances.record_clearance(desk, clearance=office, start="asked", status="cleared")
        positions.clear_position(desk, position=id)
    return id


def observed_position(
    desk: Desk, made: Talks, issue: str = "mail", *, round: str = "r2", stance: str = "Ready to explore."
) -> str:
    """What the Cuban side was heard to say; its id."""
    id = new_id()
    observed.record_observed(
        desk,
        id=id,
        round=made.rounds[round],
        issue=made.issues[issue],
        party=made.parties["CU"],
        stance=stance,
        session=made.sessions[f"{round}s1"],
        marking={"scheme": "US", "level": "SBU", "caveats": []},
    )
    return id


def ids_by_code(workspace: Workspace, kind: str) -> dict[str, str]:
    """The ids of all records of a kind by their code."""
    table = table_of(kinds()[kind])
    with workspace.read() as read:
        return {str(row.code): str(row.id) for row in read.execute(table.select())}


def only_id(workspace: Workspace, kind: str) -> str:
    """Id of the newest record of a kind."""
    table = table_of(kinds()[kind])
    with workspace.read() as read:
        found = [str(row.id) for row in read.execute(table.select())]
    if not found:  # a chain of verbs may have removed the only one
        reject()
    return max(found)


def everything(workspace: Workspace) -> dict[tuple[str, str], dict[str, Any]]:
    """Every field of every record: what must be the same after an undo."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    with workspace.read() as read:
        for kind, cls in kinds().items():
            for row in read.execute(table_of(cls).select()).mappings():
                found[kind, row["id"]] = to_fields(cls, row)
    return found


def record(workspace: Workspace, cls: type[Record], id: str) -> dict[str, Any]:
    """One record's values by column."""
    with workspace.read() as read:
        found = read.get(cls, id)
        assert found is not None
        return row_of(found)


def _round(desk: Desk, made: Talks, name: str, ordinal: int, host: str, day: date) -> None:
    id = made.rounds[name] = new_id()
    rounds.create_round(
        desk,
        id=id,
        title={"en": f"Round {ordinal}", "es": f"Ronda {ordinal}"},
        ordinal=ordinal,
        starts=day,
        ends=date(day.year, day.month, day.day + 1),
        venue=made.venues[host],
        party_ordinals={"US": ordinal, "CU": ordinal},
    )
    for number in range(1, ordinal + 1):
        session = made.sessions[f"{name}s{number}"] = new_id()
        start = datetime(day.year, day.month, day.day, 11 + 3 * number, tzinfo=UTC)
        rounds.add_session(
            desk,
            id=session,
            round=id,
            starts=start,
            ends=start.replace(hour=start.hour + 2),
            title={"en": f"Session {number}", "es": f"Sesión {number}"},
        )
    for person in ("us1", "us2", "us3", "cu1", "cu2"):
        member = made.members[f"{name}{person}"] = new_id()
        delegations.add_member(desk, id=member, round=id, person=made.people[person])
    made.agendas[name] = _agenda_of(desk.workspace, id)


def _items(desk: Desk, made: Talks) -> None:
    def add(name: str, en: str, es: str, **more: Any) -> None:
        made.items[name] = new_id()
        agenda.add_item(desk, id=made.items[name], round=made.rounds[name[:2]], title={"en": en, "es": es}, **more)

    for round in ("r1", "r2"):
        add(f"{round}a1", "Opening and adoption of the agenda", "Apertura y adopción de la agenda")
    add("r1a2", "Migration flows", "Flujos migratorios", issues=("migration-flows",), proposed_by="US")
    add("r1a3", "Other business", "Otros asuntos")
    add("r2a2", "Family visits and mail", "Visitas familiares y correo", proposed_by="CU")
    add("r2a2a", "Family visits", "Visitas familiares", parent=made.items["r2a2"], issues=("family-visits",), proposed_by="CU")
    add(
        "r2a2b",
        "Direct mail service",
        "Servicio postal directo",
        parent=made.items["r2a2"],
        issues=("direct-mail-service",),
        proposed_by="US",
    )
    add("r2a3", "Migration flows", "Flujos migratorios", issues=("migration-flows",), proposed_by="US")
    add("r2a4", "Other business", "Otros asuntos")
    add("r2a5", "Date and place of the next round", "Fecha y lugar de la próxima ronda")


def _agenda_of(workspace: Workspace, round: str) -> str:
    table = table_of(kinds()["agenda"])
    with workspace.read() as read:
        return str(read.execute(table.select().where(table.c.round_id == round)).mappings().one()["id"])
