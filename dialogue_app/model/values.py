"""Value types that records are made of: immutable, so that a change is always a replacement the session sees."""

from __future__ import annotations

import os
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import JSON, Dialect, String
from sqlalchemy.types import TypeDecorator

from dialogue_app.errors import UserError

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_lock = threading.Lock()
_last_stamp = 0


def new_id() -> str:
    """A UUIDv7 (RFC 9562 5.7) as 32 hex digits; ids of one process sort by creation, also within a millisecond."""
    global _last_stamp
    with _lock:
        _last_stamp = max(_last_stamp + 1, time.time_ns() // 1_000_000 << 12)
        stamp = _last_stamp
    random_bits = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    return f"{(stamp >> 12) << 80 | 7 << 76 | (stamp & 0xFFF) << 64 | 2 << 62 | random_bits:032x}"


def rank_between(low: str = "", high: str = "") -> str:
    """A key that sorts (binary) between two neighbours; '' is an open end.

    Two random digits at the end keep keys made at two stations apart. A key never ends in '0', so there is always
    room below it.
    """
    key, position, inside = "", 0, bool(low and high)
    while True:
        floor = _DIGITS.index(low[position]) if position < len(low) else 0
        ceiling = _DIGITS.index(high[position]) if position < len(high) else len(_DIGITS)
        if ceiling - floor > 1:
            # At an open end step by one, so that long appends grow slowly; inside a gap halve it.
            step = floor + 1 if low and not inside else ceiling - 1 if high and not inside else (floor + ceiling) // 2
            tail = int.from_bytes(os.urandom(2))
            return key + _DIGITS[step] + _DIGITS[tail % 36] + _DIGITS[tail // 36 % 35 + 1]
        key += _DIGITS[floor]
        if ceiling > floor:
            high = ""
        position += 1


class Wording(Mapping[str, str]):
    """One text in several languages, keyed by BCP 47 tag. Immutable; empty texts are left out."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | None = None, /, **more: str) -> None:
        given = {**(texts or {}), **more}
        self._texts = {tag: unicodedata.normalize("NFC", given[tag]) for tag in sorted(given) if given[tag]}

    def __getitem__(self, language: str) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    def __repr__(self) -> str:
        return f"Wording({self._texts!r})"

    def as_dict(self) -> dict[str, str]:
        """A plain copy."""
        return dict(self._texts)

    def having(self, language: str, text: str) -> Wording:
        """The same wording with one language replaced (or taken out, with an empty text)."""
        return Wording({**self._texts, language: text})

    def best(self, *languages: str) -> str:
        """The text in the first of `languages` that there is, else in any language, else ''."""
        for language in languages:
            if language in self._texts:
                return self._texts[language]
            base = language.partition("-")[0]
            if base in self._texts:
                return self._texts[base]
        return next(iter(self._texts.values()), "")


class _Readings(dict[str, Any]):
    """What short texts of a column were read as; looking one up costs less than a call."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Any:
        found = self._read(text)
        if text is not None and len(text) <= _SHORT:
            if len(self) >= _MANY:
                self.clear()
            self[text] = found
        return found


_SHORT, _MANY = 2000, 1024
"""Characters of a text that is kept read (most paragraphs in two languages), and how many are: pages are read again after every
change."""


class _Remembered(TypeDecorator[Any]):
    """JSON read into immutable values: the same short text, such as a marking or an issue's title, is read once."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        read = super().result_processor(dialect, coltype)
        # Other drivers hand out what they have read themselves, which has no hash.
        return read if read is None or dialect.name != "sqlite" else _Readings(read).__getitem__


class WordingType(_Remembered):
    """A `Wording` in a JSON column. In the journal each language is a field of its own: translators do not collide."""

    cache_ok = True

    def process_bind_param(self, value: Mapping[str, str] | None, dialect: Dialect) -> Any:
        return None if value is None else dict(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Wording | None:
        return None if value is None else Wording(value)


def frozen(value: Any) -> Any:
    """A read-only copy of plain JSON data; floats are refused, since two machines may print them differently."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, float):
        raise UserError(
            "The number {value} has a decimal fraction: write it as text, so that it stays exactly as written.", value=value
        )
    if isinstance(value, Mapping):
        return MappingProxyType({key: frozen(item) for key, item in value.items()})
    return tuple(frozen(item) for item in value) if isinstance(value, list | tuple) else value


_PLAIN = frozenset({str, int, bool})


def plain(value: Any) -> Any:
    """The inverse of `frozen`: dicts and lists that JSON can write."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


class FrozenJSON(_Remembered):
    """JSON that comes back read-only: an edit in place is an error, not a change that nobody notices."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return plain(frozen(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return frozen(value)


class UtcTime(TypeDecorator[datetime]):
    """An aware moment, kept as ISO 8601 text in UTC with microseconds; a naive datetime is refused."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], datetime | None]:
        return _moment  # instead of process_result_value, which costs two calls a value: pages read hundreds


class DateType(TypeDecorator[date]):
    """A calendar date, kept as ISO 8601 text, for days on which no time of day is known."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], date | None]:
        return _day


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def moment_text(value: datetime) -> str:
    """ISO 8601 in UTC with microseconds: sorts as text in order of time."""
    if value.tzinfo is None:
        raise UserError("The time {value} has no time zone: say where the clock hangs.", value=value)
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def zone(name: str) -> ZoneInfo:
    """The IANA time zone of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UserError("“{name}” is not a time zone of the IANA database (for example America/Havana).", name=name) from error


# Rank keys sort binary in Python and SQLite; PostgreSQL needs to be told.
RankType = String(120).with_variant(String(120, collation="C"), "postgresql")
