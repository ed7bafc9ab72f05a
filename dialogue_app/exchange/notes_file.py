"""A note-taker's notes as a file of their own (JSON), for the colleague who reconciles; and read out of her workspace.

The form is published in `resources/schemas/notes-file-1.schema.json`. Private observations never go out. `digest` is the
SHA-256 of everything else in canonical JSON: it shows a file that was damaged on its way, not one that was forged.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from dialogue_app.desk.note_takers import ForeignNote, ForeignNotes, ForeignReading, Known
from dialogue_app.desk.views.foreign_notes import foreign_notes, known_round, rounds_with_notes
from dialogue_app.documents.schema_faults import schema_fault
from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.exchange.dialogue_file.reading import MAX_BYTES, FaultyFileError, parse, text_faults
from dialogue_app.model.values import plain
from dialogue_app.paths import resource
from dialogue_app.sentences import Sentence
from dialogue_app.store.file import looks_encrypted
from dialogue_app.store.workspace import Workspace

FORMAT, VERSION = "dialogue-notes", 1
ENDING = ".notes.json"
_FILE_PARTS = ("", "-wal", "-keys")


def notes_file(workspace: Workspace, round: str, taker: str, *, made_at: datetime) -> bytes:
    """The notes of one taker in one round as the bytes of a notes file."""
    with workspace.read() as read:
        notes = foreign_notes(read, round, taker)
    data = _as_data(notes) | {"madeAt": made_at.isoformat()}
    data["digest"] = _digest(data)
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def read_notes(path: Path) -> ForeignNotes:
    """The checked notes of a notes file; a `UserError` says what is wrong with it, and where."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UserError(
                "{name} is {size} MB: no notes of one round are that long. Choose another file.",
                name=path.name,
                size=size // 1024 // 1024,
            )
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {error}. Choose another file or ask for access.", name=path.name, error=error
        ) from error
    return checked_notes(raw, path.name)


def checked_notes(raw: bytes, name: str) -> ForeignNotes:
    """The notes in the bytes of a notes file."""
    data = parse(raw, name)
    if data.get("format") != FORMAT:
        raise UserError(
            "{name} is no notes file: have it made by “notes export”, or choose the colleague’s workspace.", name=name
        )
    version = data.get("formatVersion")
    if isinstance(version, int) and version > VERSION:
        raise UserError(
            "{name} was made by a later version of the program (form {version}): bring this one up to date first.",
            name=name,
            version=version,
        )
    faults = [(error.json_path, schema_fault(error)) for error in _validator().iter_errors(data)]
    faults = faults or [*text_faults(data, "$")] or [*_dangling(data)]
    if faults:
        raise FaultyFileError(name, faults)
    if data["digest"] != _digest(data):
        raise UserError("{name} was changed or damaged after it was made: its digest does not fit. Ask for it again.", name=name)
    return _from_data(data, name, hashlib.sha256(raw).hexdigest())


def round_of(workspace: Workspace, round: str) -> Known:
    """A round of ours as a colleague's workspace may know it."""
    with workspace.read() as read:
        return known_round(read, round)


def is_notes_file(path: Path) -> bool:
    """Whether a file is text that begins as JSON does; a workspace never does."""
    try:
        with path.open("rb") as file:
            return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {error}. Choose another file or ask for access.", name=path.name, error=error
        ) from error


def needs_passphrase(path: Path) -> bool:
    """Whether a colleague's file is an encrypted workspace."""
    return not is_notes_file(path) and looks_encrypted(path)


def notes_of_workspace(
    path: Path, passphrase: str | None, *, known: Known, without: str, taker: str | None = None
) -> tuple[ForeignNotes, ...]:
    """What colleagues noted in a round, out of a workspace file: of `taker`, else of everybody there but `without`.

    The file itself is not touched: a copy of it is read, as encrypted as it is, and removed again.
    """
    with _copy_of(path) as copy, Workspace.open(copy, passphrase=passphrase) as workspace, workspace.read() as read:
        found = rounds_with_notes(read, known)
        if found is None:
            raise UserError(
                "{name} does not hold this round: choose the workspace your colleague took her notes in.", name=path.name
            )
        round, takers = found
        wanted = [one for one in takers if (one == taker if taker else one != without)]
        if not wanted:
            whom = taker or "a colleague"
            raise UserError(
                "{name} holds no notes of {whom} in this round; there are: {takers}.", name=path.name, whom=whom, takers=takers
            )
        digest = _sha256_of(copy)
        return tuple(foreign_notes(read, round, one, source=path.name, sha256=digest) for one in wanted)


@contextmanager
def _copy_of(path: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="notes-") as folder:
        target = Path(folder) / "other.dialogue"
        try:
            for part in _FILE_PARTS:
                source = path.with_name(path.name + part)
                if part == "" or source.exists():
                    shutil.copyfile(source, target.with_name(target.name + part))
        except OSError as error:
            raise WorkspaceError(
                "{name} cannot be read: {error}. Choose another file or ask for access.",
                name=path.name,
                error=error,
            ) from error
        yield target


def _sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(resource("schemas", "notes-file-1.schema.json").read_text(encoding="utf-8")))


def _digest(data: Mapping[str, Any]) -> str:
    told = {key: value for key, value in data.items() if key != "digest"}
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _dangling(data: Mapping[str, Any]) -> Iterator[tuple[str, Sentence]]:
    """References that lead nowhere, ids that stand twice, and times without a zone's offset."""
    known = {key: {one["id"] for one in data[key]} for key in ("sessions", "items", "people", "notes")}
    for key in known:
        if len(known[key]) < len(data[key]):
            yield f"$.{key}", Sentence("an id stands twice")
    for place, note in enumerate(data["notes"]):
        for name, among in (("session", "sessions"), ("item", "items"), ("speaker", "people")):
            if note.get(name) is not None and note[name] not in known[among]:
                yield f"$.notes[{place}].{name}", Sentence("“{note}” is not among the {among}", note=note[name], among=among)
        for where, at in ((f"$.notes[{place}].at", note["at"]), *(
            (f"$.notes[{place}].revisions[{n}].at", one["at"]) for n, one in enumerate(note.get("revisions", ()))
        )):  # fmt: skip
            if not _is_moment(at):
                yield where, Sentence("“{at}” is no time with the offset of its zone", at=at)
    for place, one in enumerate(data["sessions"]):
        if not (_is_moment(one["starts"]) and _is_moment(one["ends"])):
            yield f"$.sessions[{place}]", Sentence("its times lack the offset of their zone")


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _as_data(notes: ForeignNotes) -> dict[str, Any]:
    return {
        "format": FORMAT, "formatVersion": VERSION, "taker": notes.taker, "parties": list(notes.parties),
        "round": _named(notes.round),
        "sessions": [_named(one) for one in notes.sessions],
        "items": [_named(one) for one in notes.items],
        "people": [_named(one) for one in notes.people],
        "notes": [_note(one) for one in notes.notes],
    }  # fmt: skip


def _named(one: Known) -> dict[str, Any]:
    facts = {key: value.isoformat() if isinstance(value, datetime) else value for key, value in one.facts.items()}
    return {"id": one.id} | ({"code": one.code} if one.code else {}) | facts


def _note(one: ForeignNote) -> dict[str, Any]:
    told: dict[str, Any] = {
        "id": one.id, "code": one.code, "at": one.at.isoformat(), "zone": one.zone, "clockOffset": one.clock_offset,
        "session": one.session, "item": one.item, "speaker": one.speaker, "party": one.party, "kind": one.kind,
        "fidelity": one.fidelity, "capturedFrom": one.captured_from, "language": one.language, "text": one.text,
        "marking": plain(one.marking), "replyTo": one.reply_to, "papers": list(one.papers),
        "revisions": [{"id": each.id, "at": each.at.isoformat(), "text": each.text} for each in one.revisions],
    }  # fmt: skip
    return {key: value for key, value in told.items() if value not in (None, [], 0)}


def _from_data(data: Mapping[str, Any], name: str, sha256: str) -> ForeignNotes:
    return ForeignNotes(
        taker=data["taker"], parties=tuple(data["parties"]), round=_known(data["round"]),
        sessions=_all(data["sessions"]), items=_all(data["items"]), people=_all(data["people"]),
        notes=tuple(_foreign(one) for one in data["notes"]), source=name, sha256=sha256,
    )  # fmt: skip


def _all(entries: Sequence[Mapping[str, Any]]) -> tuple[Known, ...]:
    return tuple(_known(one) for one in entries)


def _known(entry: Mapping[str, Any]) -> Known:
    facts = {key: value for key, value in entry.items() if key not in ("id", "code")}
    for key in ("starts", "ends"):
        if key in facts:
            facts[key] = datetime.fromisoformat(facts[key])
    return Known(entry["id"], entry.get("code"), facts)


def _foreign(one: Mapping[str, Any]) -> ForeignNote:
    return ForeignNote(
        id=one["id"], code=one.get("code"), at=datetime.fromisoformat(one["at"]), zone=one["zone"],
        clock_offset=one.get("clockOffset", 0), session=one["session"], item=one.get("item"), speaker=one.get("speaker"),
        party=one.get("party"), kind=one["kind"], fidelity=one["fidelity"], captured_from=one["capturedFrom"],
        language=one["language"], text=one["text"], marking=one.get("marking"), reply_to=one.get("replyTo"),
        papers=tuple(one.get("papers", ())),
        revisions=tuple(
            ForeignReading(each["id"], datetime.fromisoformat(each["at"]), each["text"]) for each in one.get("revisions", ())
        ),
    )  # fmt: skip
