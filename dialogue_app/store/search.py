"""Full-text search: one document per record, kept in the same transaction, found the same on both engines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from operator import add
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from sqlalchemy import Connection

from dialogue_app.model.values import FrozenJSON, WordingType
from dialogue_app.store.dialects import mark, prepared
from dialogue_app.store.normalise import normalise
from dialogue_app.store.query import Query, parse, phrases, to_fts5, to_tsquery
from dialogue_app.store.snippet import Snippet, snippet
from dialogue_app.store.tables import search_doc

if TYPE_CHECKING:
    from dialogue_app.model.base import Record
    from dialogue_app.store.capture import Fields, Key

Order = Literal["newest", "rank"]
Ask = Callable[[str, Sequence[Any]], Sequence[Any]]
"""Runs one statement in the driver's spelling, with its values in order, and gives every row."""
NO_WORDS = Snippet()
RANKED = 2000
"""The newest documents among which the best are looked for."""
_COLUMNS = ("kind", "record", "round_id", "visibility", "at", "body_norm")


class Hit(NamedTuple):
    """A record that was found; the snippet shows its words as written, without restricted ones."""

    kind: str
    record_id: str
    round_id: str | None
    visibility: str
    at: str
    snippet: Snippet = NO_WORDS


_hit: Callable[[tuple[Any, ...]], Hit] = partial(tuple.__new__, Hit)
"""`Hit._make` less a check of the length: there are fifty in a tenth of a millisecond."""


def index(conn: Connection, touched: Mapping[Key, tuple[Fields | None, Fields | None]], at: str) -> None:
    """Bring the documents of these records (before, after) up to date."""
    gone, rows = [], []
    # By id, which is by creation, so that "newest" holds inside one change too.
    for (cls, record_id), (before, after) in sorted(touched.items(), key=lambda item: item[0][1]):
        if not cls.searched:
            continue
        new, old = _document(cls, after), _document(cls, before)
        if new is None or not new[2]:
            gone += [(record_id,)] if old is not None and old[2] else []
        elif new != old:
            rows.append((cls.__tablename__, record_id, new[0], new[1], at, new[2]))
    if gone:
        conn.exec_driver_sql(f"DELETE FROM search_doc WHERE record = {mark(conn.dialect.name)}", gone)
    if rows:
        conn.exec_driver_sql(*prepared(conn, search_doc, _COLUMNS, rows, over="record"))


def search(
    ask: Ask,
    dialect: str,
    text: str,
    *,
    kinds: Iterable[str] | None = None,
    rounds: Iterable[str] | None = None,
    visibility: Iterable[str] | None = None,
    limit: int = 50,
    order: Order = "newest",
    snippets: bool = True,
) -> tuple[Hit, ...]:
    """Hits for a query; "newest" means added last. A query without a word finds nothing.

    "rank" puts the best first among the newest `RANKED` that match: weighing all that hold a common word takes longer
    than anybody waits.
    """
    query = parse(text)
    if query is None:
        return ()
    only = {"kind": kinds, "round_id": rounds, "visibility": visibility}
    rows = ask(*_statement(dialect, query, only, order, limit))
    if not snippets:
        return tuple(map(_hit, map(add, rows, repeat((NO_WORDS,)))))
    texts, marked = _texts(ask, dialect, [(row[0], row[1]) for row in rows]), phrases(query)
    return tuple([Hit._make((*row, snippet(texts[row[1]], marked) if row[1] in texts else NO_WORDS)) for row in rows])


def _document(cls: type[Record], fields: Fields | None) -> tuple[str | None, str, str] | None:
    if fields is None:
        return None
    body = normalise(" ".join(_words(cls, fields)))
    return cls.search_round(fields), cls.search_visibility(fields), body


def _words(cls: type[Record], fields: Fields) -> Iterator[str]:
    for name in sorted(fields):
        if name.partition(".")[0] in cls.searched:
            yield from _strings(fields[name])


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _strings(item)


def _statement(
    dialect: str, query: Query, only: Mapping[str, Iterable[str] | None], order: Order, limit: int
) -> tuple[str, list[str]]:
    one, values = mark(dialect), list[str]()
    if dialect == "sqlite":
        source = "search_fts JOIN search_doc d ON d.doc_id = search_fts.rowid WHERE search_fts MATCH ?"
        newest, weight, best = "search_fts.rowid DESC", "search_fts.rank", "weight"
        values.append(to_fts5(query))
    else:
        source = f"search_doc d, to_tsquery('simple', {one}) q WHERE d.tsv @@ q"
        newest, weight, best = "d.doc_id DESC", "ts_rank_cd(d.tsv, q)", "weight DESC"
        values.append(to_tsquery(query))
    for column, allowed in only.items():
        if allowed is not None:
            wanted = list(allowed)
            source += f" AND d.{column} IN ({', '.join([one] * len(wanted))})" if wanted else " AND 1 = 0"
            values += wanted
    columns = "d.kind, d.record, d.round_id, d.visibility, d.at"
    if order == "newest":
        return (
            f"SELECT {columns} FROM {source} ORDER BY {newest} LIMIT {limit:d}",
            values,
        )  # SQLite plans better for a number it can read
    weighed = f"SELECT d.doc_id, {weight} AS weight FROM {source} ORDER BY {newest} LIMIT {RANKED}"
    found = f"({weighed}) f JOIN search_doc d ON d.doc_id = f.doc_id"
    return f"SELECT {columns} FROM {found} ORDER BY {best}, f.doc_id DESC LIMIT {limit:d}", values


def _texts(ask: Ask, dialect: str, found: list[tuple[str, str]]) -> dict[str, list[str]]:
    """What may be shown of each record: its searched columns without the restricted ones."""
    from dialogue_app.model.base import kinds, table_of

    out: dict[str, list[str]] = {}
    for kind in {kind for kind, _ in found}:
        cls = kinds()[kind]
        shown = [name for name in cls.searched if name not in cls.restricted]
        ids = tuple(record for of, record in found if of == kind)
        columns = ", ".join(f'"{name}"' for name in ("id", *shown))
        marks = ", ".join([mark(dialect)] * len(ids))
        data = [isinstance(table_of(cls).c[name].type, WordingType | FrozenJSON) for name in shown]
        for row in ask(f"SELECT {columns} FROM {kind} WHERE id IN ({marks})", ids):
            values = [json.loads(v) if d and isinstance(v, str) else v for v, d in zip(row[1:], data, strict=True)]
            out[row[0]] = list(_strings(values))
    return out
