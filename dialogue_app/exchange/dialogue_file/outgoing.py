"""The dialogue of a workspace as a dialogue file: what was imported goes out again, with all that was added since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from dialogue_app.errors import WorkspaceError
from dialogue_app.exchange.dialogue_file import tables
from dialogue_app.exchange.dialogue_file.codec import Field, give
from dialogue_app.exchange.dialogue_file.incoming import FILE_NOTES, assumed_state, parent_number
from dialogue_app.exchange.dialogue_file.minutes_out import minutes_entries
from dialogue_app.exchange.dialogue_file.outflow import Outgoing, Row
from dialogue_app.model.values import plain
from dialogue_app.store.workspace import Workspace

SECTIONS: tuple[tuple[str, Callable[[Outgoing], list[dict[str, Any]]]], ...]


def export_dialogue(workspace: Workspace) -> dict[str, Any]:
    """The whole dialogue as data for a dialogue file (JSON)."""
    out = Outgoing.of(workspace)
    if not out.rows["dialogue"]:
        raise WorkspaceError("This workspace holds no dialogue yet; there is nothing to export.")
    dialogue = out.rows["dialogue"][0]
    notes = dict(plain(dialogue["file_notes"]) or {})
    data: dict[str, Any] = {"format": "delegation-sample-dialogue", "formatVersion": 1, "homeParty": dialogue["home_party"]}
    data |= {key: notes[key] for key in FILE_NOTES if key in notes}
    data |= {"parties": _parties(out), "dialogue": _dialogue(out, dialogue)}
    if out.rows["public_round"]:
        rounds = [give(tables.PUBLIC_ROUND, row, out.codes) | extra_of(row) for row in out.ranked("public_round")]
        data["publicRecord"] = {"note": notes.get("publicRecordNote", ""), "rounds": rounds}
    for section, entries in SECTIONS:
        if made := entries(out):
            data[section] = made
    return data


def extra_of(row: Row) -> dict[str, Any]:
    """Entries of the file that no column took."""
    return dict(plain(row.get("extra")) or {})


def _plainly(kind: str, table: Iterable[Field], *, ranked: bool = False) -> Callable[[Outgoing], list[dict[str, Any]]]:
    def entries(out: Outgoing) -> list[dict[str, Any]]:
        return [out.entry(table, row) for row in (out.ranked(kind) if ranked else out.rows[kind])]

    return entries


def _dialogue(out: Outgoing, row: Row) -> dict[str, Any]:
    return out.entry(tables.DIALOGUE, row) | {"languageRegime": give(tables.REGIME, row, out.codes)}


def _parties(out: Outgoing) -> list[dict[str, Any]]:
    entries = []
    for row in out.ranked("party"):
        languages = dict.fromkeys([*row["short"], *row["long"], *row["adjective"]])
        names = {
            tag: {key: row[of].get(tag, "") for key, of in (("short", "short"), ("long", "long"), ("adj", "adjective"))}
            for tag in languages
        }
        entries.append(out.entry(tables.PARTY, row) | {"names": names})
    return entries


def _venues(out: Outgoing) -> list[dict[str, Any]]:
    entries = []
    for row in out.ranked("venue"):
        entry = out.entry(tables.VENUE, row)
        names = dict(row["city"])
        entry["city"] = entry.pop("cityInFile", None) or next(iter(names.values()), "")
        if list(names.values()) != [entry["city"]]:
            entry["cityNames"] = names
        entries.append(entry)
    return entries


def _people(out: Outgoing) -> list[dict[str, Any]]:
    entries = []
    for row in out.rows["person"]:
        entry, offices = out.entry(tables.PERSON, row), out.children("office", "person_id", row)
        if len(offices) == 1 and not (offices[0]["valid_from"] or offices[0]["valid_until"]):
            entry["office"] = dict(offices[0]["title"])
        elif offices:
            entry["offices"] = [give(tables.OFFICE, office, out.codes) for office in offices]
        entries.append(entry)
    return entries


def _attendance(out: Outgoing) -> list[dict[str, Any]]:
    roles = {row["id"]: row["role"] for row in out.rows["person"]}
    sessions = {row["id"]: row["round_id"] for row in out.rows["session"]}
    entries = []
    for row in out.rows["round"]:
        members = sorted(out.children("delegation_member", "round_id", row), key=lambda member: (member["rank"], member["id"]))
        changes = [
            give(tables.SUBSTITUTION, change | {"zone": out.zones[row["id"]]}, out.codes) | extra_of(change)
            for change in out.children("substitution", "round_id", row)
        ]
        present = [
            give(tables.ATTENDANCE, item, out.codes)
            for item in out.rows["attendance"]
            if sessions[item["session_id"]] == row["id"]
        ]
        entry: dict[str, Any] = {
            "round": out.codes.name(row["id"]),
            "people": [out.codes.name(member["person_id"]) for member in members],
            "changes": changes,
        }
        if other := {out.codes.name(m["person_id"]): m["role"] for m in members if m["role"] != roles[m["person_id"]]}:
            entry["roles"] = other
        if present:
            entry["sessions"] = present
        if members or changes or present:
            entries.append(entry)
    return entries


def _agendas(out: Outgoing) -> list[dict[str, Any]]:
    states = {row["id"]: row["state"] for row in out.rows["round"]}
    entries = []
    for row in out.rows["agenda"]:
        zoned = row | {"zone": out.zones[row["round_id"]]}
        entry = give(tables.AGENDA, zoned, out.codes) | extra_of(row)
        versions = [
            give(tables.AGENDA_VERSION, v | {"zone": zoned["zone"]}, out.codes)
            for v in out.children("agenda_version", "agenda_id", row)
        ]
        if versions:
            entry["versions"] = versions
        if entry != {"round": entry["round"], "state": assumed_state(states[row["round_id"]])}:
            entries.append(entry)
    return entries


def _items(out: Outgoing) -> list[dict[str, Any]]:
    numbers = {row["id"]: row["number"] for row in out.rows["agenda_item"]}
    entries = []
    for row in _in_agenda_order(out):
        entry, zoned = out.entry(tables.ITEM, row), {"zone": out.zones[row["round_id"]]}
        if row["parent_id"] and numbers[row["parent_id"]] != parent_number(row["number"]):
            entry["parent"] = out.codes.name(row["parent_id"])
        if events := out.children("agenda_event", "item_id", row):
            ordered = sorted(events, key=lambda event: (event["rank"], event["id"]))
            entry["history"] = [give(tables.EVENT, event | zoned, out.codes) for event in ordered]
        for plan in out.children("item_plan", "item_id", row):
            entry["plan"] = give(tables.PLAN, plan, out.codes)
        entries.append(entry)
    return entries


def _in_agenda_order(out: Outgoing) -> list[Row]:
    below: dict[tuple[str, str | None], list[Row]] = defaultdict(list)
    for row in sorted(out.rows["agenda_item"], key=lambda item: (item["rank"], item["id"])):
        below[row["round_id"], row["parent_id"]].append(row)

    def walk(round_id: str, parent: str | None) -> list[Row]:
        return [found for row in below[round_id, parent] for found in (row, *walk(round_id, row["id"]))]

    return [row for entry in out.rows["round"] for row in walk(entry["id"], None)]


def _positions(out: Outgoing) -> list[dict[str, Any]]:
    rows = [*out.rows["own_position"], *out.rows["observed_position"]]
    return [_own(out, row) if "objective" in row else _observed(out, row) for row in sorted(rows, key=lambda row: str(row["id"]))]


def _own(out: Outgoing, row: Row) -> dict[str, Any]:
    entry = out.entry(tables.OWN_POSITION, row) | {"basis": "own"}
    delivered = give(tables.DELIVERED, row, out.codes)
    entry["delivered"] = delivered or None
    for limits in out.children("position_limits", "position_id", row):
        entry |= give(tables.LIMITS, limits, out.codes)
    entry["clearance"] = [
        give(tables.CLEARANCE, item, out.codes) | extra_of(item) for item in out.ranked_children("clearance", "position_id", row)
    ]
    zoned = {"zone": out.zones[row["round_id"]]}
    if points := out.ranked_children("talking_point", "position_id", row):
        entry["talkingPoints"] = [give(tables.TALKING_POINT, point | zoned, out.codes) for point in points]
    return entry


def _observed(out: Outgoing, row: Row) -> dict[str, Any]:
    source = dict(plain(row["source"]) or {})
    if row["session_id"]:
        source["session"] = out.codes.name(row["session_id"])
    if row["note_takers"]:
        source["noteTakers"] = plain(row["note_takers"])
    return out.entry(tables.OBSERVED_POSITION, row) | {"basis": "observed"} | ({"source": source} if source else {})


def _notes(out: Outgoing) -> list[dict[str, Any]]:
    sides = {row["id"]: row["party_id"] for row in out.rows["person"]}
    entries = []
    for row in out.rows["note"]:
        entry = out.entry(tables.NOTE, row)
        for decision in out.children("reconciliation", "note_id", row):
            entry["reconciliation"] = decision["decision"]
            if settled := give(tables.RECONCILED, decision | {"zone": row["zone"]}, out.codes):
                entry["reconciled"] = settled
        side = out.codes.names.get(sides.get(row["speaker_id"], ""))
        if row["speaker_party"] and row["speaker_party"] != side:
            entry["speakerParty"] = row["speaker_party"]
        for key, kind in (("revisions", "note_revision"), ("annotations", "note_annotation")):
            if beside := out.children(kind, "note_id", row):
                entry[key] = [give(tables.REVISION, item | {"zone": row["zone"]}, out.codes) for item in beside]
        entries.append(entry)
    return entries


def _corrections(out: Outgoing) -> list[dict[str, Any]]:
    return [out.entry(tables.CORRECTION, row) | {"para": out.number(row["paragraph_id"])} for row in out.rows["correction"]]


def _commitments(out: Outgoing) -> list[dict[str, Any]]:
    entries = []
    for row in out.rows["commitment"]:
        source: dict[str, Any] = {}
        if row["instrument_id"]:
            source["instrument"] = out.codes.name(row["instrument_id"])
        if row["paragraph_id"]:
            source |= {"minutes": out.minutes_of(row["paragraph_id"]), "para": out.number(row["paragraph_id"])}
        actuals = []
        for actual in out.ranked_children("actual", "commitment_id", row):
            where = {"para": out.place(actual["paragraph_id"])} if actual["paragraph_id"] else {}
            actuals.append(give(tables.ACTUAL, actual, out.codes) | extra_of(actual) | where)
        entries.append(out.entry(tables.COMMITMENT, row) | {"source": source, "actuals": actuals})
    return entries


def _actions(out: Outgoing) -> list[dict[str, Any]]:
    return [
        out.entry(tables.ACTION, row) | ({"para": out.number(row["paragraph_id"])} if row["paragraph_id"] else {})
        for row in out.rows["action"]
    ]


def _copies(out: Outgoing) -> list[dict[str, Any]]:
    rows = [row for row in out.ranked("copy") if row["minutes_id"]]
    return [give(tables.COPY, row, out.codes) | extra_of(row) for row in rows]


SECTIONS = (
    ("instruments", _plainly("instrument", tables.INSTRUMENT, ranked=True)),
    ("people", _people),
    ("venues", _venues),
    ("issues", _plainly("issue", tables.ISSUE, ranked=True)),
    ("rounds", _plainly("round", tables.ROUND)),
    ("sessions", _plainly("session", tables.SESSION, ranked=True)),
    ("attendance", _attendance),
    ("agendas", _agendas),
    ("agendaItems", _items),
    ("mandates", _plainly("mandate", tables.MANDATE)),
    ("positions", _positions),
    ("papers", _plainly("paper", tables.PAPER)),
    ("notes", _notes),
    ("minutes", minutes_entries),
    ("corrections", _corrections),
    ("commitments", _commitments),
    ("actions", _actions),
    ("distribution", _copies),
)
