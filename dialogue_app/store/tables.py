"""The tables a workspace has beside its records: journal, heads, search documents, bytes, drafts, what it knows of itself."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from dialogue_app.model.metadata import METADATA

_BIG = BigInteger().with_variant(Integer, "sqlite")
_meta = METADATA

change_set = Table(
    "change_set",
    _meta,
    Column("pos", _BIG, primary_key=True, comment="Commit order in this workspace: the feed's cursor"),
    Column("station", String(40), nullable=False),
    Column("seq", Integer, nullable=False, comment="1, 2, 3 … without a gap, per station"),
    Column("id", String(32), nullable=False, unique=True),
    Column("author", String(80), nullable=False),
    Column("at", String(32), nullable=False),
    Column("label", String(200), nullable=False, comment="From the action table; never a user's text"),
    Column("reverts", String(32)),
    Column("seen", Text, nullable=False, comment="Other stations' heads known when it was made: {station: [seq, digest]}"),
    Column("digest", String(64), nullable=False),
    UniqueConstraint("station", "seq"),
)

change = Table(
    "change",
    _meta,
    Column("pos", _BIG, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("record", String(32), nullable=False, index=True),
    Column("operation", String(1), nullable=False, comment="i insert, u update, d delete, s seal, p purge"),
    Column("field", String(80), nullable=False),
    Column("seal", LargeBinary(32), nullable=False, comment="SHA-256(salt, [before, after])"),
    sqlite_with_rowid=False,
)

change_value = Table(
    "change_value",
    _meta,
    Column("pos", _BIG, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("data", Text, nullable=False, comment="Canonical JSON: [before, after]"),
    sqlite_with_rowid=False,
)

head = Table(
    "head",
    _meta,
    Column("station", String(40), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
)

search_doc = Table(
    "search_doc",
    _meta,
    Column("doc_id", _BIG, primary_key=True, comment="Order in which documents were added"),
    Column("kind", String(40), nullable=False),
    Column("record", String(32), nullable=False, unique=True),
    Column("round_id", String(32), index=True),
    Column("visibility", String(40), nullable=False),
    Column("at", String(32), nullable=False, comment="When the words last changed"),
    Column("body_norm", Text, nullable=False),
)

# The words themselves are indexed by each engine's own means (see search_index): no column of the model.

blob = Table(
    "blob",
    _meta,
    Column("sha256", String(64), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

draft = Table(
    "draft",
    _meta,
    Column("editor", String(120), primary_key=True),
    Column("text", Text, nullable=False),
    Column("base", Text, nullable=False, comment="JSON: what the editor was opened with"),
    Column("at", String(32), nullable=False),
)

workspace_info = Table(
    "workspace_info",
    _meta,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
