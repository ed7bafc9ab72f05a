"""Undo and redo of every verb: on generated data, in chains, and when somebody changed the same thing elsewhere."""

from __future__ import annotations

import copy
import importlib
import pkgutil
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, String

import dialogue_app.desk
import tests.desk
from dialogue_app.desk.verbs import FINAL, VERBS, Desk, Made
from dialogue_app.errors import ConflictError, DialogueError, RuleError
from dialogue_app.model.base import Record, kinds, row_of, table_of, to_fields
from dialogue_app.model.values import DateType, UtcTime, Wording, WordingType, plain
from dialogue_app.store import ChangeSet, Workspace
from tests.desk.builders import Talks, everything
from tests.desk.cases import REGISTRY
from tests.desk.conftest import SCHEMES, Clock

for _found in pkgutil.iter_modules(dialogue_app.desk.__path__):
    importlib.import_module(f"dialogue_app.desk.{_found.name}")
for _found in pkgutil.iter_modules(tests.desk.__path__):
    if _found.name.startswith("cases_"):
        importlib.import_module(f"tests.desk.{_found.name}")

UNDOABLE = sorted(VERBS.keys() - FINAL)
WITH_CASE = [name for name in UNDOABLE if name in REGISTRY.cases]
CHAINED = sorted(set(WITH_CASE) - REGISTRY.unchained - {"dialogue.create"})
# Every record has a fresh id: shrinking such a failure takes minutes and shows nothing that the first one does not.
CHAINS = settings(
    max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
FEW = settings(CHAINS, max_examples=3)

Founded = tuple[Path, Talks]


def test_that_every_undoable_verb_has_a_case() -> None:
    assert set(UNDOABLE) <= REGISTRY.cases.keys(), f"without a case: {sorted(set(UNDOABLE) - REGISTRY.cases.keys())}"
    assert REGISTRY.cases.keys() <= VERBS.keys(), f"cases of no verb: {sorted(REGISTRY.cases.keys() - VERBS.keys())}"


@pytest.mark.parametrize("name", WITH_CASE)
@FEW
@given(data=st.data())
def test_that_a_verb_taken_back_leaves_everything_as_it_was(founded: Founded, name: str, data: st.DataObject) -> None:
    with _copy(founded) as (desk, talks):
        before, made = _act(name, desk, talks, data)
        after = everything(desk.workspace)
        assert after != before, "the verb changed nothing"
        undone = desk.workspace.revert(made.id, author="UN")
        assert everything(desk.workspace) == before
        desk.workspace.revert(undone.id, author="UN")
        assert everything(desk.workspace) == after
        desk.workspace.verify(records=True)


@CHAINS
@given(names=st.lists(st.sampled_from(CHAINED), min_size=3, max_size=3), data=st.data())
def test_that_chains_of_three_verbs_can_be_walked_both_ways(founded: Founded, names: Sequence[str], data: st.DataObject) -> None:
    with _copy(founded) as (desk, talks):
        begin = desk.workspace.position()
        for name in names:
            try:
                _call(name, desk, talks, data)
            except DialogueError:
                # Some verbs exclude each other, as adopting an agenda and proposing it: then the chain is shorter.
                continue
        chain = [told.id for told in desk.workspace.since(begin)]
        assert chain
        forth = _walk(desk.workspace, list(reversed(chain)))
        back = _walk(desk.workspace, list(reversed(forth.ids)))
        again = _walk(desk.workspace, list(reversed(back.ids)))
        assert forth.states == list(reversed(back.states)) == again.states


@pytest.mark.parametrize("name", WITH_CASE)
@settings(FEW, max_examples=1)
@given(data=st.data())
def test_that_undo_stops_where_somebody_changed_the_same_thing(founded: Founded, name: str, data: st.DataObject) -> None:
    with _copy(founded) as (desk, talks):
        _, made = _act(name, desk, talks, data)
        changed = _change_elsewhere(desk.workspace, made)
        if changed is None:
            assert {change.kind for change in made.changes} <= NEVER_CHANGED, "nothing could be changed elsewhere"
            return
        record, field, mine, theirs = changed
        meanwhile = everything(desk.workspace)
        with pytest.raises(ConflictError) as refused:
            desk.workspace.revert(made.id, author="UN")
        clash = next(clash for clash in refused.value.clashes if clash.record == record and clash.field == field)
        assert plain(clash.theirs) == theirs
        assert mine is None or plain(clash.mine) in mine
        assert everything(desk.workspace) == meanwhile


NEVER_CHANGED = {
    *("agenda_version", "minutes_version", "note_revision", "note_annotation", "issued_document", "note", "signature_record"),
}
"""Kinds whose records are never changed once they are there: nobody elsewhere can have done so."""


class _Walked:
    def __init__(self) -> None:
        self.ids: list[str] = []
        self.states: list[Any] = []


def _walk(workspace: Workspace, ids: Sequence[str]) -> _Walked:
    """Revert each in turn; the states before, between and after."""
    out = _Walked()
    out.states.append(everything(workspace))
    for id in ids:
        out.ids.append(workspace.revert(id, author="UN").id)
        out.states.append(everything(workspace))
    return out


@contextmanager
def _copy(founded: Founded) -> Iterator[tuple[Desk, Talks]]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "talks.dialogue"
        shutil.copy(founded[0], place)
        with Workspace.open(place) as workspace:
            yield Desk(workspace, "DN", clock=Clock(), schemes=SCHEMES), copy.deepcopy(founded[1])


def _act(name: str, desk: Desk, talks: Talks, data: st.DataObject) -> tuple[dict[tuple[str, str], dict[str, Any]], ChangeSet]:
    before, made = _call(name, desk, talks, data)
    assert made is not None, "the verb made no change set"
    return before, desk.workspace.change_set(made.id)


def _call(name: str, desk: Desk, talks: Talks, data: st.DataObject) -> tuple[dict[tuple[str, str], dict[str, Any]], Made]:
    call = REGISTRY.cases[name](desk, talks, data.draw)
    before = everything(desk.workspace)
    return before, VERBS[name](desk.acting_as(call.function), **call.arguments)


def _change_elsewhere(workspace: Workspace, made: ChangeSet) -> tuple[str, str, Any, Any] | None:
    """Another desk changes a field that the change set wrote: (record, field, values the undo may stand for, value now)."""
    for change in made.changes:
        cls = kinds()[change.kind]
        if change.operation == "d":
            continue
        found = _column(cls, change.field)
        if found is None or isinstance(change.after, bool):
            continue
        try:
            now = _write_elsewhere(workspace, cls, change.record, found, change.field)
        except (RuleError, ConflictError):
            continue
        return change.record, change.field, (change.before, change.after), now
    return _make_again_elsewhere(workspace, made) or _delete_elsewhere(workspace, made)


def _delete_elsewhere(workspace: Workspace, made: ChangeSet) -> tuple[str, str, Any, Any] | None:
    """For changes that can only be taken back or not, as a yes or no: the record itself goes."""
    for change in made.changes:
        try:
            with workspace.change("Delete elsewhere", author="EL") as unit:
                unit.delete(unit.get(kinds()[change.kind], change.record))
        except (RuleError, ConflictError):
            continue
        return change.record, "", None, None
    return None


def _make_again_elsewhere(workspace: Workspace, made: ChangeSet) -> tuple[str, str, Any, Any] | None:
    gone = next((change for change in made.changes if change.operation == "d"), None)
    if gone is None:
        return None
    workspace.revert(made.id, author="EL")
    with workspace.read() as read:
        there = read.get(kinds()[gone.kind], gone.record)
        assert there is not None
        return gone.record, "", (None,), to_fields(type(there), row_of(there))


def _column(cls: type[Record], field: str) -> str | None:
    columns = cls.groups.get(field, (field.partition(".")[0],))
    table = table_of(cls)
    return next((name for name in columns if not table.c[name].foreign_keys), None)


def _write_elsewhere(workspace: Workspace, cls: type[Record], id: str, column: str, field: str) -> Any:
    with workspace.change("Change elsewhere", author="EL") as unit:
        record = unit.get(cls, id)
        value = getattr(record, column)
        kind = table_of(cls).c[column].type
        setattr(record, column, _another(kind, value, field.partition(".")[2]))
    with workspace.read() as read:
        there = read.get(cls, id)
        assert there is not None
        return to_fields(cls, row_of(there)).get(field)


def _another(kind: Any, value: Any, language: str) -> Any:
    if isinstance(kind, WordingType):
        return (value or Wording()).having(language, "elsewhere")
    if isinstance(value, bool):
        return not value
    if isinstance(value, datetime):
        return value + timedelta(days=1)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, int):
        return value + 1
    if isinstance(kind, UtcTime | DateType):
        return datetime(2031, 1, 1, tzinfo=UTC) if isinstance(kind, UtcTime) else date(2031, 1, 1)
    if isinstance(value, str) or isinstance(kind, String):
        return f"{value or ''}elsewhere"
    assert isinstance(getattr(kind, "impl", kind), JSON), kind
    return {**value, "elsewhere": 1} if hasattr(value, "keys") else (*(value or ()), "elsewhere")
