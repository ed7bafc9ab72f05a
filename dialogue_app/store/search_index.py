"""The full-text index behind `search_doc`: a virtual table with triggers on SQLite, a generated column on PostgreSQL."""

from __future__ import annotations

_ADD = "INSERT INTO search_fts(rowid, body_norm) VALUES (new.doc_id, new.body_norm)"
_REMOVE = "INSERT INTO search_fts(search_fts, rowid, body_norm) VALUES ('delete', old.doc_id, old.body_norm)"
_TABLE = """CREATE VIRTUAL TABLE search_fts USING fts5(
    body_norm, content='search_doc', content_rowid='doc_id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)"""

SQLITE = (
    _TABLE,
    f"CREATE TRIGGER search_doc_added AFTER INSERT ON search_doc BEGIN {_ADD}; END",
    f"CREATE TRIGGER search_doc_deleted AFTER DELETE ON search_doc BEGIN {_REMOVE}; END",
    f"CREATE TRIGGER search_doc_changed AFTER UPDATE OF body_norm ON search_doc BEGIN {_REMOVE}; {_ADD}; END",
)
POSTGRESQL = (
    "ALTER TABLE search_doc ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, body_norm)) STORED",
    "CREATE INDEX ix_search_doc_tsv ON search_doc USING gin (tsv)",
)
TRIGGERS = frozenset({"search_doc_added", "search_doc_deleted", "search_doc_changed"})
"""The triggers a SQLite workspace must have: rebuilding a table drops them without a word."""
