"""The minutes of a dialogue file into records: paragraphs, annexes, versions, comments and signatures."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from dialogue_app.exchange.dialogue_file import tables
from dialogue_app.exchange.dialogue_file.intake import Incoming, ranks
from dialogue_app.model.minutes import (
    Annex,
    Confirmation,
    InternalComment,
    Minutes,
    MinutesParagraph,
    MinutesVersion,
    ParagraphSource,
    SharedComment,
    SignatureRecord,
)

STATES = {"circulated-for-comments": "circulated"}
_PARTS = ("paragraphs", "annexes", "versions", "comments", "signature")


def add_minutes(into: Incoming) -> None:
    """Every set of minutes with all that belongs to it."""
    for entry in into.entries("minutes"):
        code, parts = entry["id"], {key: entry.pop(key, None) for key in _PARTS}
        signature = parts["signature"] or {}
        state = STATES.get(entry["state"], entry.pop("state"))
        entry.pop("state", None)
        stated = bool(signature) and not signature.get("blankInText")
        on = date.fromisoformat(signature["date"]) if stated else None
        at = signature["place"] if stated else None
        minutes = into.add(Minutes, tables.MINUTES, entry, "minutes", state=state, signed_on=on, signed_at=at)
        common = {"minutes_id": minutes.id, "round_id": into.codes.id("round", _round_of(into, code))}
        _paragraphs(into, code, parts["paragraphs"], common)
        _annexes(into, parts["annexes"] or (), common)
        for version in parts["versions"] or ():
            into.add(MinutesVersion, tables.VERSION, dict(version), minutes_id=minutes.id)
        _comments(into, code, parts["comments"] or (), minutes.id)
        _signatures(into, signature, minutes.id)


def _round_of(into: Incoming, code: str) -> str:
    return next(str(entry["round"]) for entry in into.data["minutes"] if entry["id"] == code)


def _paragraphs(into: Incoming, code: str, entries: list[dict[str, Any]], common: dict[str, str]) -> None:
    for rank, given in ranks(entries):
        entry = dict(given)
        for derived in ("actions", "commitments", "correctedBy"):
            entry.pop(derived, None)
        referendum = dict(entry.pop("adReferendum", None) or {})
        confirmed, sources = referendum.pop("confirmed", {}), entry.pop("sources", ())
        name = f"{code}#{entry['num']}"
        more: dict[str, Any] = {
            "id": into.codes.new("paragraph", name),
            "rank": rank,
            "ad_referendum": referendum or None,
            **common,
        }
        paragraph = into.add(MinutesParagraph, tables.PARAGRAPH, entry, **more)
        for party, fact in confirmed.items():
            paper = into.codes.id("paper", fact["paper"]) if "paper" in fact else None
            on = date.fromisoformat(fact["date"])
            into.made.append(Confirmation(paragraph_id=paragraph.id, party=party, on=on, paper_id=paper))
        for source in sources:
            into.add(ParagraphSource, tables.SOURCE, dict(source), paragraph_id=paragraph.id)


def _annexes(into: Incoming, entries: Iterable[dict[str, Any]], common: dict[str, str]) -> None:
    for rank, given in ranks(entries):
        entry = dict(given)
        paragraphs = entry.pop("paragraphs", ())
        contents = entry.pop("contents", None) or assumed_contents(given)
        annex = into.add(Annex, tables.ANNEX, entry, minutes_id=common["minutes_id"], rank=rank, contents=contents)
        for place, paragraph in ranks(paragraphs):
            into.add(MinutesParagraph, tables.ANNEX_PARAGRAPH, dict(paragraph), annex_id=annex.id, rank=place, **common)


def assumed_contents(entry: dict[str, Any]) -> str:
    """What an annex holds where the file does not say: the first two are the lists and the agenda, by custom."""
    if "table" in entry:
        return "table"
    if "paragraphs" in entry:
        return "text"
    return {"I": "participants", "II": "agenda"}.get(entry["id"], "text")


def _comments(into: Incoming, code: str, entries: Iterable[dict[str, Any]], minutes_id: str) -> None:
    for rank, given in ranks(entries):
        entry = dict(given)
        cls = InternalComment if entry.pop("visibility") == "internal" else SharedComment
        number = entry.pop("para", None)
        paragraph = into.codes.id("paragraph", f"{code}#{number}") if number is not None else None
        into.add(cls, tables.COMMENT, entry, minutes_id=minutes_id, paragraph_id=paragraph, rank=rank)


def _signatures(into: Incoming, signature: dict[str, Any], minutes_id: str) -> None:
    rows = [(original, person) for original in signature.get("originals", ()) for person in original["signedBy"]]
    for rank, (original, person) in ranks(rows):
        told = next((dict(one) for one in original.get("details", ()) if one["by"] == person), {})
        told.pop("by", None)
        facts = {"date": signature["date"], "place": signature["place"]} | told
        into.add(
            SignatureRecord,
            tables.SIGNED,
            facts,
            minutes_id=minutes_id,
            held_by=original["heldBy"],
            names_first=original["namesFirst"],
            person_id=into.codes.id("person", person),
            rank=rank,
        )
