"""The one item model: indexes stay true, rows merge by id, edits carry the value they started from."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from dialogue_app.ui.models.filtering import RecordProxy, folded
from dialogue_app.ui.models.records import ID_ROLE, RECORD_ROLE, Column, RecordModel


@dataclass(frozen=True)
class Item:
    id: str
    text: str = ""
    children: tuple[Item, ...] = ()


COLUMNS = (Column("id", "No.", lambda item: item.id), Column("text", "Text", lambda item: item.text, edit=lambda item: item.text))


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def flat() -> RecordModel:
    return RecordModel(COLUMNS)


def nested() -> RecordModel:
    return RecordModel(COLUMNS, children_of=lambda item: item.children)


def shape(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[tuple[str, str, list[object]]]:
    parent = parent or QModelIndex()
    rows = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        rows.append((index.data(), index.siblingAtColumn(1).data(), shape(model, index)))
    return rows


def wanted(items: tuple[Item, ...]) -> list[tuple[str, str, list[object]]]:
    return [(item.id, item.text, wanted(item.children)) for item in items]


leaves = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=6)
forests = leaves.flatmap(
    lambda ids: st.tuples(
        *(
            st.builds(
                lambda id, text, below: Item(id, text, tuple(Item(id + low) for low in below)),
                st.just(id),
                st.sampled_from(["", "x", "y"]),
                st.lists(st.sampled_from("123"), unique=True, max_size=3),
            )
            for id in ids
        )
    )
)


@settings(deadline=None)
@given(st.lists(forests, min_size=2, max_size=4))
def test_that_any_rows_follow_any_rows_with_every_signal_in_order(states: list[tuple[Item, ...]]) -> None:
    model = nested()
    tester = watched(model)
    proxy = RecordProxy(model)
    watcher = watched(proxy)
    for state in states:
        model.set_records(state)
        assert shape(model) == wanted(state)
        assert shape(proxy) == wanted(state)
    del tester, watcher


def test_that_a_row_that_stays_keeps_its_index_while_others_come_go_and_move() -> None:
    model = flat()
    tester = watched(model)
    model.set_records([Item("a"), Item("b"), Item("c")])
    kept = QPersistentModelIndex(model.index_of("b"))
    model.set_records([Item("x"), Item("c"), Item("b", "new")])
    assert kept.isValid() and kept.row() == 2 and kept.data(RECORD_ROLE) == Item("b", "new")
    del tester


def test_that_equal_rows_say_nothing_changed() -> None:
    model = flat()
    model.set_records([Item("a", "x"), Item("b", "y")])
    heard: list[int] = []
    model.dataChanged.connect(lambda first, *_: heard.append(first.row()))
    model.set_records([Item("a", "x"), Item("b", "z")])
    assert heard == [1]


def test_that_an_edit_is_told_with_the_text_it_started_from_and_shown_until_the_rows_come() -> None:
    model = flat()
    model.set_records([Item("a", "old")])
    told: list[tuple[str, ...]] = []
    model.edited.connect(lambda *args: told.append(args))
    index = model.index_of("a", 1)
    assert model.setData(index, "new")
    assert told == [("a", "text", "new", "old")] and index.data() == "new"
    model.drop_pending()
    assert index.data() == "old"
    assert not model.setData(index, "old"), "an edit that changes nothing is none"
    assert not model.setData(model.index_of("a", 0), "b"), "a column without an editor cannot be edited"


def test_that_a_stale_index_answers_nothing_instead_of_another_row() -> None:
    model = flat()
    model.set_records([Item("a"), Item("b")])
    stale = model.index_of("b")
    model.set_records([Item("a")])
    assert model.data(stale, int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(stale, ID_ROLE) is None
    assert not model.index_of("b").isValid()


def test_that_a_screen_reader_hears_the_heading_with_each_cell() -> None:
    model = RecordModel(COLUMNS, say=lambda item: f"Item {item.id}: {item.text}")
    model.set_records([Item("7", "Direct mail service")])
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index_of("7").data(role) == "Item 7: Direct mail service"
    assert model.index_of("7", 1).data(role) == "Text: Direct mail service"


def test_that_dropping_asks_and_never_moves_rows_by_itself() -> None:
    model = nested()
    model.set_records([Item("a"), Item("b", "", (Item("c"),))])
    asked: list[tuple[str, str, int]] = []
    model.drop_record = lambda *where: bool(asked.append(where)) or True
    data = model.mimeData([model.index_of("a")])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index_of("b"))
    assert asked == [("a", "b", 1)]
    assert [row[0] for row in shape(model)] == ["a", "b"]


@pytest.mark.parametrize(
    ("typed", "left"), [("emisión", ["a"]), ("EMISION viaje", ["a"]), ("visas", ["b"]), ("", ["a", "b"]), ("zz", [])]
)
def test_that_the_filter_folds_case_and_accents_and_wants_every_word(typed: str, left: list[str]) -> None:
    model = flat()
    model.set_records([Item("a", "Emisión de documentos de viaje"), Item("b", "Visas")])
    proxy = RecordProxy(model)
    proxy.set_filter(typed)
    assert [row[0] for row in shape(proxy)] == left


def test_that_a_child_that_fits_keeps_its_parent_in_sight() -> None:
    model = nested()
    model.set_records([Item("s1", "Opening", (Item("1", "Flows"),)), Item("s2", "Closing", (Item("2", "Mail"),))])
    proxy = RecordProxy(model)
    proxy.set_filter("mail")
    assert shape(proxy) == [("s2", "Closing", [("2", "Mail", [])])]


def test_that_sorting_uses_the_sort_value_and_can_be_taken_back() -> None:
    columns = (Column("n", "N", lambda item: item.id, sort=lambda item: int(item.id)),)
    model = RecordModel(columns)
    model.set_records([Item("10"), Item("9"), Item("2")])
    proxy = RecordProxy(model)
    proxy.sort(0)
    assert [proxy.index(row, 0).data() for row in range(3)] == ["2", "9", "10"]
    proxy.sort(-1)
    assert [proxy.index(row, 0).data() for row in range(3)] == ["10", "9", "2"]


def test_that_folding_leaves_other_scripts_readable() -> None:
    assert folded("ÁÑü ẞ") == "anu ss"
    assert folded("هجرة 漢字") == "هجرة 漢字"
