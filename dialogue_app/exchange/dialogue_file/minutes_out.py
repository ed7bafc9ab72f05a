"""The minutes of a workspace as entries of a dialogue file."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from dialogue_app.exchange.dialogue_file import tables
from dialogue_app.exchange.dialogue_file.codec import give
from dialogue_app.exchange.dialogue_file.minutes_in import STATES, assumed_contents
from dialogue_app.exchange.dialogue_file.outflow import Outgoing, Row
from dialogue_app.model.values import plain

_STATES = {state: name for name, state in STATES.items()}


def minutes_entries(out: Outgoing) -> list[dict[str, Any]]:
    """Every set of minutes with all that belongs to it."""
    return [_minutes(out, row) for row in out.rows["minutes"]]


def _minutes(out: Outgoing, row: Row) -> dict[str, Any]:
    entry = out.entry(tables.MINUTES, row) | {"state": _STATES.get(row["state"], row["state"])}
    paragraphs = out.ranked_children("minutes_paragraph", "minutes_id", row)
    entry["paragraphs"] = [_paragraph(out, paragraph) for paragraph in paragraphs if not paragraph["annex_id"]]
    parts = {
        "annexes": [_annex(out, annex, paragraphs) for annex in out.ranked_children("annex", "minutes_id", row)],
        "signature": _signature(out, row),
        "versions": [give(tables.VERSION, version, out.codes) for version in out.children("minutes_version", "minutes_id", row)],
        "comments": _comments(out, row),
    }
    return entry | {key: value for key, value in parts.items() if value}


def _paragraph(out: Outgoing, row: Row) -> dict[str, Any]:
    entry = give(tables.PARAGRAPH, row, out.codes) | dict(plain(row["extra"]) or {})
    for key, kind in (("actions", "action"), ("commitments", "commitment")):
        if names := [out.codes.name(item["id"]) for item in out.children(kind, "paragraph_id", row)]:
            entry[key] = names
    for correction in out.children("correction", "paragraph_id", row):
        entry["correctedBy"] = out.codes.name(correction["id"])
    zoned = {"zone": out.zones[row["round_id"]]}
    if sources := out.children("paragraph_source", "paragraph_id", row):
        entry["sources"] = [give(tables.SOURCE, source | zoned, out.codes) for source in sources]
    if row["ad_referendum"] is not None:
        entry["adReferendum"] = dict(plain(row["ad_referendum"])) | _confirmed(out, row)
    return entry


def _confirmed(out: Outgoing, row: Row) -> dict[str, Any]:
    confirmed = {
        item["party"]: {"date": item["on"].isoformat()}
        | ({"paper": out.codes.name(item["paper_id"])} if item["paper_id"] else {})
        for item in out.children("confirmation", "paragraph_id", row)
    }
    return {"confirmed": confirmed} if confirmed else {}


def _annex(out: Outgoing, row: Row, paragraphs: list[Row]) -> dict[str, Any]:
    entry = give(tables.ANNEX, row, out.codes) | dict(plain(row["extra"]) or {})
    if own := [give(tables.ANNEX_PARAGRAPH, item, out.codes) for item in paragraphs if item["annex_id"] == row["id"]]:
        entry["paragraphs"] = own
    if assumed_contents(entry) != row["contents"]:
        entry["contents"] = row["contents"]
    return entry


def _signature(out: Outgoing, row: Row) -> dict[str, Any] | None:
    records = out.ranked_children("signature_record", "minutes_id", row)
    if row["signed_on"] is None and not records:
        return None
    blank = row["signed_on"] is None
    day = records[0]["on"] if blank else row["signed_on"]
    place = (records[0]["place"] if blank else row["signed_at"]) or ""
    originals = []
    for (held_by, names_first), group in groupby(records, key=lambda item: (item["held_by"], item["names_first"])):
        signed = list(group)
        original: dict[str, Any] = {"heldBy": held_by, "namesFirst": names_first}
        original["signedBy"] = [out.codes.name(item["person_id"]) for item in signed]
        if any((item["on"], item["place"] or "", item["fingerprint"]) != (day, place, None) for item in signed):
            details = [give(tables.SIGNED, item, out.codes) | {"by": out.codes.name(item["person_id"])} for item in signed]
            original["details"] = details
        originals.append(original)
    return {"date": day.isoformat(), "place": place, "originals": originals} | ({"blankInText": True} if blank else {})


def _comments(out: Outgoing, row: Row) -> list[dict[str, Any]]:
    comments = [
        (item, visibility)
        for kind, visibility in (("shared_comment", "shared"), ("internal_comment", "internal"))
        for item in out.children(kind, "minutes_id", row)
    ]
    entries = []
    for item, visibility in sorted(comments, key=lambda pair: (pair[0]["rank"], pair[0]["id"])):
        entry = give(tables.COMMENT, item, out.codes) | {"visibility": visibility}
        if item["paragraph_id"]:
            entry["para"] = out.number(item["paragraph_id"])
        entries.append(entry)
    return entries
