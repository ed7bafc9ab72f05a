"""Records as the journal reads them: fields and columns are two forms of one row."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Integer

from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.base import Record, kinds, references, row_of, table_of, to_columns, to_fields
from dialogue_app.model.minutes import Minutes
from dialogue_app.model.values import DateType, UtcTime, Wording, WordingType, plain

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
json_values = st.lists(st.text(max_size=3), max_size=2) | st.dictionaries(
    st.text(min_size=1, max_size=3), st.integers(), max_size=2
)


def value(kind: Any) -> st.SearchStrategy[Any]:
    if isinstance(kind, WordingType):
        return st.dictionaries(st.sampled_from(["en", "es"]), st.text(min_size=1, max_size=4)).map(Wording)
    if isinstance(kind, UtcTime):
        return moments
    if isinstance(kind, DateType):
        return st.dates(date(2000, 1, 1))
    if isinstance(kind, Boolean):
        return st.booleans()
    if isinstance(kind, Integer):
        return st.integers(-9, 9)
    return json_values if isinstance(getattr(kind, "impl", None), JSON) else st.text(max_size=4)


@given(st.sampled_from(sorted(kinds())), st.data())
def test_that_a_row_survives_being_read_as_fields(kind: str, data: st.DataObject) -> None:
    cls = kinds()[kind]
    row = {}
    for column in table_of(cls).columns:
        drawn = value(column.type)
        row[column.key] = data.draw(drawn | st.none() if column.nullable else drawn)
    back = to_columns(cls, to_fields(cls, row))
    assert {key: plain(back[key]) for key in back} == {key: plain(given) for key, given in row.items() if key != "id"}


def test_that_each_language_and_each_group_is_one_field() -> None:
    item = AgendaItem(agenda_id="a", round_id="r", parent_id="p", rank="k", title=Wording(en="x", es="y"), number="8")
    fields = to_fields(AgendaItem, row_of(item))
    assert (fields["title.en"], fields["title.es"], fields["place"]) == ("x", "y", ["p", "k"])
    assert "title" not in fields and "rank" not in fields and "id" not in fields


def test_that_every_kind_says_what_people_call_it() -> None:
    for cls in kinds().values():
        assert cls.label and cls.label == cls.label.lower() and cls.label != "record"
        assert set(cls.searched) <= {column.key for column in table_of(cls).columns}
        assert {name for columns in cls.groups.values() for name in columns} <= {column.key for column in table_of(cls).columns}
        assert not set(cls.searched) & cls.restricted


def test_that_references_lead_to_kinds_and_are_checked_at_commit() -> None:
    assert all(target in kinds() for _, _, target in references())
    for cls in kinds().values():
        for key in table_of(cls).foreign_keys:
            assert key.deferrable and key.initially == "DEFERRED" and key.ondelete is None


def test_that_a_sealed_record_names_what_cannot_change() -> None:
    with pytest.raises(RuleError, match=r"that is signed cannot change: title\.en"):
        Minutes.check({"state": "signed", "title.en": "a"}, {"state": "signed", "title.en": "b"}, owner_sealed=False)
    with pytest.raises(RuleError, match="that is signed cannot be deleted"):
        Minutes.check({"state": "signed"}, None, owner_sealed=False)
    Minutes.check({"state": "signed"}, {"state": "distributed"}, owner_sealed=False)


def test_that_new_records_get_an_id_of_their_own() -> None:
    one, other = AgendaItem(agenda_id="a", round_id="r"), AgendaItem(id="given", agenda_id="a", round_id="r")
    assert len(one.id) == 32 and other.id == "given"
    assert issubclass(AgendaItem, Record)
