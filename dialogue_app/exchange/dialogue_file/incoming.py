"""A checked dialogue file into an empty workspace, as one change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dialogue_app.errors import UserError
from dialogue_app.exchange.dialogue_file import tables
from dialogue_app.exchange.dialogue_file.codec import fields, moment, take
from dialogue_app.exchange.dialogue_file.intake import Incoming, ranks
from dialogue_app.exchange.dialogue_file.minutes_in import add_minutes
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem, AgendaVersion, ItemPlan
from dialogue_app.model.base import Record, row_of
from dialogue_app.model.dialogue import Dialogue, Instrument, Issue, Office, Party, Person, PublicRound, Venue
from dialogue_app.model.issued import Copy
from dialogue_app.model.minutes import Correction
from dialogue_app.model.notes import Note, NoteAnnotation, NoteRevision, Paper, Reconciliation
from dialogue_app.model.outcomes import Action, Actual, Commitment
from dialogue_app.model.positions import Clearance, Mandate, ObservedPosition, OwnPosition, PositionLimits, TalkingPoint
from dialogue_app.model.rounds import Attendance, DelegationMember, Round, Session, Substitution
from dialogue_app.model.values import Wording
from dialogue_app.store.journal import ChangeSet
from dialogue_app.store.snapshot import holds
from dialogue_app.store.workspace import Workspace

KINDS: tuple[tuple[str, str], ...] = (
    ("parties", "party"),
    ("people", "person"),
    ("instruments", "instrument"),
    ("venues", "venue"),
    ("issues", "issue"),
    ("rounds", "round"),
    ("sessions", "session"),
    ("agendaItems", "agenda_item"),
    ("mandates", "mandate"),
    ("papers", "paper"),
    ("notes", "note"),
    ("minutes", "minutes"),
    ("corrections", "correction"),
    ("commitments", "commitment"),
    ("actions", "action"),
)
FILE_NOTES = ("notice", "provenanceValues", "homePartyNote", "leakTests", "demoSearches")


def import_dialogue(workspace: Workspace, data: Mapping[str, Any], *, author: str) -> ChangeSet | None:
    """Put a checked dialogue file into an empty workspace, whole or not at all."""
    if holds(workspace, "dialogue"):
        raise UserError("This workspace holds a dialogue already; import the file into a new workspace.")
    with workspace.change("Import dialogue file", author=author) as unit:
        for record in records_of(data):
            unit.add(record)
    return unit.result


def records_of(data: Mapping[str, Any]) -> list[Record]:
    """Every record a checked file makes, in the order of the file."""
    into = Incoming(data)
    for section, kind in KINDS:
        for entry in data.get(section, ()):
            into.codes.new(kind, entry["id"])
    for entry in data.get("positions", ()):
        into.codes.new("own_position" if entry["basis"] == "own" else "observed_position", entry["id"])
    for step in (_talks, _people, _rounds, _delegations, _agendas, _positions, _papers_and_notes, add_minutes, _outcomes):
        step(into)
    return into.made


def _talks(into: Incoming) -> None:
    dialogue = dict(into.data["dialogue"])
    notes = {key: into.data[key] for key in FILE_NOTES if key in into.data}
    if public := into.data.get("publicRecord"):
        notes["publicRecordNote"] = public["note"]
    regime = take(tables.REGIME, dict(dialogue.pop("languageRegime")), into.codes)
    into.codes.new("dialogue", dialogue["id"])
    into.add(
        Dialogue, tables.DIALOGUE, dialogue, "dialogue", home_party=into.data["homeParty"], file_notes=notes or None, **regime
    )
    for rank, party in ranks(into.entries("parties")):
        names = party.pop("names")
        forms = {
            column: Wording({tag: of[key] for tag, of in names.items()})
            for key, column in (("short", "short"), ("long", "long"), ("adj", "adjective"))
        }
        into.add(Party, tables.PARTY, party, "party", rank=rank, **forms)
    for section, cls, table, kind in (
        ("instruments", Instrument, tables.INSTRUMENT, "instrument"),
        ("issues", Issue, tables.ISSUE, "issue"),
    ):
        for rank, entry in ranks(into.entries(section)):
            into.add(cls, table, entry, kind, rank=rank)
    for rank, entry in ranks((public or {}).get("rounds", ())):
        into.add(PublicRound, tables.PUBLIC_ROUND, dict(entry), rank=rank)
    for rank, venue in ranks(into.entries("venues")):
        city = venue.pop("city")
        names = venue.pop("cityNames", None) or {into.data["dialogue"]["languageRegime"]["working"][0]: city}
        venue["cityInFile"] = city
        into.add(Venue, tables.VENUE, venue, "venue", rank=rank, city=Wording(names))


def _people(into: Incoming) -> None:
    for entry in into.entries("people"):
        office, offices = entry.pop("office", None), entry.pop("offices", None)
        person = into.add(Person, tables.PERSON, entry, "person")
        for held in offices or ([{"title": office}] if office else []):
            into.add(Office, tables.OFFICE, dict(held), person_id=person.id)


def _rounds(into: Incoming) -> None:
    zones = {venue["id"]: venue["tz"] for venue in into.data.get("venues", ())}
    for entry in into.entries("rounds"):
        venue = entry["venue"]
        record = into.add(Round, tables.ROUND, entry, "round")
        into.zones[record.id] = zones[venue]
    for rank, entry in ranks(into.entries("sessions")):
        record = into.add(Session, tables.SESSION, entry, "session", rank=rank)
        into.zones[record.id] = row_of(record)["zone"]


def _delegations(into: Incoming) -> None:
    usual = {person["id"]: (person["party"], person["role"]) for person in into.data.get("people", ())}
    for entry in into.data.get("attendance", ()):
        round_id = into.codes.id("round", entry["round"])
        for rank, code in ranks(entry["people"]):
            party, role = usual[code]
            member = DelegationMember(
                round_id=round_id,
                person_id=into.codes.id("person", code),
                party_id=into.codes.id("party", party),
                role=entry.get("roles", {}).get(code, role),
                rank=rank,
            )
            into.made.append(member)
        for change in entry["changes"]:
            into.add(Substitution, tables.SUBSTITUTION, dict(change), round_id=round_id)
        for present in entry.get("sessions", ()):
            into.add(Attendance, tables.ATTENDANCE, dict(present))


def _agendas(into: Incoming) -> None:
    given = {entry["round"]: dict(entry) for entry in into.data.get("agendas", ())}
    agendas: dict[str, str] = {}
    for entry in into.data.get("rounds", ()):
        agenda = given.get(entry["id"]) or {"round": entry["id"], "state": assumed_state(entry["state"])}
        versions = agenda.pop("versions", ())
        record = into.add(Agenda, tables.AGENDA, agenda)
        agendas[entry["id"]] = record.id
        for version in versions:
            into.add(AgendaVersion, tables.AGENDA_VERSION, dict(version), agenda_id=record.id)
    numbers = {(item["round"], item["number"]): item["id"] for item in into.data.get("agendaItems", ())}
    for rank, entry in ranks(into.entries("agendaItems")):
        _item(into, entry, rank, agendas[entry["round"]], numbers)


def _item(into: Incoming, entry: dict[str, Any], rank: str, agenda_id: str, numbers: Mapping[tuple[str, str], str]) -> None:
    events, plan = entry.pop("history", ()), entry.pop("plan", None)
    above = entry.pop("parent", None) or numbers.get((entry["round"], parent_number(entry["number"])))
    round_id = into.codes.id("round", entry["round"])
    times = {event["event"].partition("-")[0]: event["at"] for event in events}
    moments = take(_EVENT_TIMES, {key: times[key] for key in ("added", "withdrawn") if key in times}, into.codes)
    parent = into.codes.id("agenda_item", above) if above else None
    item = into.add(AgendaItem, tables.ITEM, entry, "agenda_item", rank=rank, agenda_id=agenda_id, parent_id=parent, **moments)
    for place, event in ranks(events):
        into.add(
            AgendaEvent, tables.EVENT, dict(event), item_id=item.id, round_id=round_id, zone=into.zones[round_id], rank=place
        )
    if plan is not None:
        into.add(ItemPlan, tables.PLAN, dict(plan), item_id=item.id, round_id=round_id)


_EVENT_TIMES = fields(("added", "added_at", moment()), ("withdrawn", "withdrawn_at", moment()))


def parent_number(number: str) -> str:
    """“8” for “8(a)”; '' for an item that stands by itself."""
    found = re.fullmatch(r"(.+?)\s?\([a-z]+\)", number)
    return found.group(1) if found else ""


def assumed_state(round_state: str) -> str:
    """State of an agenda that a file says nothing about: a round that was held had adopted it."""
    return "adopted" if round_state in ("in-session", "minutes-in-circulation", "closed") else "draft"


def _positions(into: Incoming) -> None:
    for entry in into.entries("mandates"):
        into.add(Mandate, tables.MANDATE, entry, "mandate")
    for entry in into.entries("positions"):
        if entry.pop("basis") == "observed":
            source = entry.pop("source", None)
            parts = dict(source or {})
            session = parts.pop("session", None)
            into.add(
                ObservedPosition,
                tables.OBSERVED_POSITION,
                entry,
                "observed_position",
                session_id=into.codes.id("session", session) if session else None,
                note_takers=parts.pop("noteTakers", ()),
                source=parts or None,
            )
        else:
            _own_position(into, entry)


def _own_position(into: Incoming, entry: dict[str, Any]) -> None:
    entry.pop("source", None)
    delivered = take(tables.DELIVERED, dict(entry.pop("delivered", None) or {}), into.codes)
    clearances, points = entry.pop("clearance", ()), entry.pop("talkingPoints", ())
    limits = take(tables.LIMITS, entry, into.codes)
    position = into.add(OwnPosition, tables.OWN_POSITION, entry, "own_position", **delivered)
    if limits:
        into.made.append(PositionLimits(position_id=position.id, **limits))
    for rank, clearance in ranks(clearances):
        into.add(Clearance, tables.CLEARANCE, dict(clearance), position_id=position.id, rank=rank)
    for rank, point in ranks(points):
        into.add(TalkingPoint, tables.TALKING_POINT, dict(point), position_id=position.id, rank=rank)


def _papers_and_notes(into: Incoming) -> None:
    for entry in into.entries("papers"):
        into.add(Paper, tables.PAPER, entry, "paper")
    sides = {person["id"]: person["party"] for person in into.data.get("people", ())}
    for entry in into.entries("notes"):
        decision, settled = entry.pop("reconciliation", None), entry.pop("reconciled", {})
        revisions, annotations = entry.pop("revisions", ()), entry.pop("annotations", ())
        side = entry.pop("speakerParty", None) or sides.get(entry.get("speaker") or "")
        zone = into.zones[into.codes.id("session", entry["session"])]
        note = into.add(Note, tables.NOTE, entry, "note", zone=zone, speaker_party=side)
        row = row_of(note)
        common = {"note_id": note.id, "round_id": row["round_id"]}
        for revision in revisions:
            into.add(NoteRevision, tables.REVISION, dict(revision), **common)
        for annotation in annotations:
            into.add(NoteAnnotation, tables.REVISION, dict(annotation), **common)
        if decision:
            other = row.get("conflicts_with_id") or note.id
            into.add(Reconciliation, tables.RECONCILED, dict(settled), note_id=note.id, other_id=other, decision=decision)


def _outcomes(into: Incoming) -> None:
    rounds = {entry["id"]: entry["round"] for entry in into.data.get("minutes", ())}
    for entry in into.entries("corrections"):
        paragraph = into.codes.id("paragraph", f"{entry['corrects']}#{entry.pop('para')}")
        round_id = into.codes.id("round", rounds[entry["corrects"]])
        into.add(Correction, tables.CORRECTION, entry, "correction", paragraph_id=paragraph, round_id=round_id)
    for entry in into.entries("commitments"):
        _commitment(into, entry)
    for entry in into.entries("actions"):
        number, minutes = entry.pop("para", None), entry.get("minutes")
        place = {"paragraph_id": into.codes.id("paragraph", f"{minutes}#{number}")} if number is not None else {}
        held_in = {"round_id": into.codes.id("round", rounds[minutes])} if minutes else {}
        into.add(Action, tables.ACTION, entry, "action", **place, **held_in)
    for rank, entry in ranks(into.entries("distribution")):
        into.add(Copy, tables.COPY, entry, rank=rank)


def _commitment(into: Incoming, entry: dict[str, Any]) -> None:
    source, actuals = entry.pop("source"), entry.pop("actuals")
    origin: dict[str, Any] = {}
    if "instrument" in source:
        origin["instrument_id"] = into.codes.id("instrument", source["instrument"])
    if "minutes" in source:
        origin["paragraph_id"] = into.codes.id("paragraph", f"{source['minutes']}#{source['para']}")
    commitment = into.add(Commitment, tables.COMMITMENT, entry, "commitment", **origin)
    for rank, actual in ranks(dict(item) for item in actuals):
        where: str | None = actual.pop("para", None)
        reported_in = into.codes.id("paragraph", where) if where else None
        into.add(Actual, tables.ACTUAL, actual, commitment_id=commitment.id, paragraph_id=reported_in, rank=rank)
