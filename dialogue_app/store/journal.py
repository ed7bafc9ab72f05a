"""The journal's vocabulary: what one unit of work changed, how it is chained, and how a chain is proved whole."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dialogue_app.errors import UserError, WorkspaceError

INSERT, UPDATE, DELETE, SEAL, PURGE = "i", "u", "d", "s", "p"
OPERATIONS = {INSERT: "added", UPDATE: "changed", DELETE: "deleted", SEAL: "sealed", PURGE: "purged"}
GENESIS = hashlib.sha256(b"dialogue-desk journal, version 1").hexdigest()

Heads = dict[str, tuple[int, str]]
"""Station → (number of its last change set, digest of it)."""
Witness = tuple[str, int, str]
"""A head kept elsewhere: station, number, digest or its beginning."""


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical(value: Any) -> bytes:
    """The one byte sequence that stands for a JSON value; floats that are no numbers are refused."""
    return _ENCODER.encode(value).encode()


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one record, before and after. `seal` commits to both; without `salt` they are withheld or purged."""

    kind: str
    record: str
    operation: str
    field: str
    before: Any = None
    after: Any = None
    salt: bytes | None = None
    seal: bytes = b""
    data: bytes = dataclasses.field(default=b"", repr=False, compare=False)
    """The canonical [before, after] that `seal` covers, as it is kept."""

    def sealed(self) -> Change:
        """The same change with a fresh salt and its commitment."""
        salt, data = os.urandom(16), canonical([self.before, self.after])
        seal = hashlib.sha256(salt + data).digest()
        return Change(self.kind, self.record, self.operation, self.field, self.before, self.after, salt, seal, data)

    @property
    def true(self) -> bool:
        """Whether the values, where they are still here, are those that were committed to."""
        data = self.data or canonical([self.before, self.after])
        return self.salt is None or hashlib.sha256(self.salt + data).digest() == self.seal


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one unit of work did. `seen` holds the other stations' heads that were known when it was made."""

    station: str
    seq: int
    id: str
    author: str
    at: str
    label: str
    reverts: str | None = None
    seen: Mapping[str, tuple[int, str]] = dataclasses.field(default_factory=dict)
    digest: str = ""
    changes: tuple[Change, ...] = ()
    pos: int = dataclasses.field(default=0, compare=False)

    def chained(self, previous: str) -> str:
        """The digest of this set after the one with digest `previous`: over commitments and names, never over the text."""
        seen = {station: list(known) for station, known in self.seen.items()}
        changes = [[c.kind, c.record, c.operation, c.field, c.seal.hex()] for c in self.changes]
        body = [self.station, self.seq, self.id, self.author, self.at, self.label, self.reverts, seen, changes]
        return hashlib.sha256(bytes.fromhex(previous) + canonical(body)).hexdigest()

    @property
    def records(self) -> tuple[tuple[str, str], ...]:
        """The (kind, id) of everything it touched, sorted."""
        return tuple(sorted({(change.kind, change.record) for change in self.changes}))

    @property
    def name(self) -> str:
        """How an error names this link of the chain."""
        return f"{self.station} #{self.seq} ({self.label})"


def audit_line(made: ChangeSet) -> str:
    """One line of the audit trail: who, when, which fields, and commitments, without a word of content (RULE 26)."""
    line = {name: getattr(made, name) for name in ("station", "seq", "id", "author", "at", "label", "reverts", "digest")}
    line["seen"] = {station: list(known) for station, known in made.seen.items()}
    line["changes"] = [[c.kind, c.record, c.operation, c.field, c.seal.hex()] for c in made.changes]
    return canonical(line).decode()


def from_audit_line(line: str, number: int = 0) -> ChangeSet:
    """The inverse of `audit_line`; `number` is the line's place in its file, for the error."""
    try:
        data = json.loads(line)
        changes = tuple(Change(k, r, o, f, seal=bytes.fromhex(seal)) for k, r, o, f, seal in data.pop("changes"))
        seen = {station: (seq, digest) for station, (seq, digest) in data.pop("seen").items()}
        return ChangeSet(**data, seen=seen, changes=changes)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError("Line {number} of the audit trail cannot be read: it was cut or altered.", number=number) from error


def verify_audit(lines: Iterable[str], witnesses: Iterable[Witness] = ()) -> Heads:
    """Prove an exported audit trail by itself, without the workspace; raises at the first broken link."""
    return verify((from_audit_line(line, number) for number, line in enumerate(lines, 1) if line.strip()), witnesses)


def verify(sets: Iterable[ChangeSet], witnesses: Iterable[Witness] = ()) -> Heads:
    """Walk every chain and raise at the first broken link.

    A shortened chain is whole in itself: it shows only against a head kept elsewhere, in `witnesses` or in `seen`.
    """
    at: Heads = {}
    digests: dict[tuple[str, int], str] = {}
    claims = list(witnesses)
    for made in sets:
        _check_link(made, *at.get(made.station, (0, GENESIS)))
        at[made.station] = (made.seq, made.digest)
        digests[made.station, made.seq] = made.digest
        claims += [(station, seq, digest) for station, (seq, digest) in made.seen.items()]
    for station, seq, digest in claims:
        if not digests.get((station, seq), "missing").startswith(digest):
            last = at.get(station, (0, ""))[0]
            raise WorkspaceError(
                "{station} #{seq} was witnessed elsewhere, but the chain here ends at #{last} or holds another "
                "#{seq}: it was shortened or rewritten. Compare with a backup.",
                station=station,
                seq=seq,
                last=last,
            )
    return at


def heads_of(sets: Iterable[ChangeSet]) -> Iterator[Witness]:
    """The heads after the given sets, as witnesses."""
    last = {made.station: (made.seq, made.digest) for made in sets}
    yield from ((station, seq, digest) for station, (seq, digest) in last.items())


def _check_link(made: ChangeSet, seq: int, previous: str) -> None:
    if made.seq != seq + 1:
        raise WorkspaceError(
            "The chain breaks at {name}: {station} #{seq} is missing.", name=made.name, station=made.station, seq=seq + 1
        )
    if made.chained(previous) != made.digest:
        raise WorkspaceError("The chain breaks at {name}: it was altered.", name=made.name)
    for change in made.changes:
        if not change.true:
            raise WorkspaceError(
                "The chain breaks at {name}: the kept value of {kind}.{field} was altered.",
                name=made.name,
                kind=change.kind,
                field=change.field,
            )
