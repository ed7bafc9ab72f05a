"""What one unit of work promises as a whole, and what a workspace tells of it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from dialogue_app.errors import ConflictError, UserError, WorkspaceError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.values import new_id
from dialogue_app.store import Workspace
from dialogue_app.store.feed import Announcement
from tests.store.ground import Talks, rows


def test_that_a_change_is_kept_found_and_told(ws: Workspace, talks: Talks) -> None:
    heard: list[Announcement] = []
    ws.subscribe(heard.append)
    with ws.change("Add note", author="JL") as unit:
        note = unit.add(talks.note("El señor Pérez habló de visados."))
    assert unit.result is not None and heard[0].records == (("note", note.id),)
    assert [hit.record_id for hit in ws.search("senor perez")] == [note.id]
    assert ws.history("note", note.id)[0].author == "JL"
    ws.revert(unit.result.id, author="JL")
    assert f"note/{note.id}" not in rows(ws) and ws.search("perez") == ()
    ws.verify(records=True)


def test_that_nothing_changed_is_no_change_set(ws: Workspace) -> None:
    heard: list[Announcement] = []
    ws.subscribe(heard.append)
    with ws.change("Nothing", author="JL") as unit:
        pass
    assert unit.result is None and ws.heads() == {} and heard == []


def test_that_an_error_inside_rolls_everything_back(ws: Workspace, talks: Talks) -> None:
    heard: list[Announcement] = []
    ws.subscribe(heard.append)
    before = rows(ws)
    with pytest.raises(ZeroDivisionError), ws.change("Add", author="MR") as unit:
        unit.add(talks.item())
        unit.session.flush()
        unit.keep(b"bytes")
        _ = 1 / 0
    assert rows(ws) == before and heard == [] and ws.position() == 1
    with ws.change("Add", author="MR") as unit:
        unit.add(talks.item())
    assert [told.pos for told in heard] == [told.pos for told in ws.since(1)]


def test_that_a_dangling_reference_is_a_conflict_at_the_commit(ws: Workspace, talks: Talks) -> None:
    before = rows(ws)
    with pytest.raises(ConflictError, match="not there any more"), ws.change("Add", author="MR") as unit:
        unit.add(talks.item(session_id="0" * 32))
    with pytest.raises(UserError, match="agenda item needs a value for “round id”"), ws.change("Add", author="MR") as unit:
        unit.add(AgendaItem(agenda_id=talks.agenda_id))
    assert rows(ws) == before
    with ws.change("Add", author="MR") as unit:
        unit.add(talks.item())
    ws.verify(records=True)


def test_that_a_retry_with_the_same_id_is_made_once(ws: Workspace, talks: Talks) -> None:
    change_id, heard = new_id(), list[Announcement]()
    ws.subscribe(heard.append)
    made = []
    for _ in range(3):
        with ws.change("Add note", author="JL", change_id=change_id) as unit:
            unit.add(talks.note("Said once.", id="a" * 32))
        made.append(unit.result)
    assert made[0] is not None and made[1] == made[0] and made[2] == made[0]
    assert len(heard) == 1 and len(ws.search("said")) == 1 and ws.heads()["A"][0] == 2


def test_that_a_change_inside_a_change_is_refused_at_once(ws: Workspace, talks: Talks) -> None:
    with pytest.raises(WorkspaceError, match="inside another"), ws.change("Outer", author="MR") as unit:
        unit.add(talks.item())
        with ws.change("Inner", author="MR"):
            pass
    assert ws.position() == 1


@pytest.mark.parametrize(
    ("label", "author"), [("", "MR"), ("Add", " "), ("x" * 201, "MR"), ("two\nlines", "MR"), ("Add", "M" * 81)]
)
def test_that_a_change_has_a_name_and_an_author(ws: Workspace, label: str, author: str) -> None:
    with pytest.raises(UserError), ws.change(label, author=author):
        pytest.fail("the change was opened")


def test_that_threads_take_turns(ws: Workspace, talks: Talks) -> None:
    def work() -> None:
        for n in range(10):
            with ws.change("Add note", author="JL") as unit:
                unit.add(talks.note(f"note {n}"))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ws.verify(records=True)["A"][0] == 41 and len(ws.search("note", limit=100)) == 40


def test_that_a_reader_keeps_one_view_while_others_write(ws: Workspace, talks: Talks) -> None:
    with ws.read() as session:
        first = session.query(AgendaItem).count()
        with ws.change("Add", author="MR") as unit:
            unit.add(talks.item())
        assert session.query(AgendaItem).count() == first


def test_that_change_sets_are_listed_newest_first_without_values(ws: Workspace, talks: Talks) -> None:
    for n in range(5):
        with ws.change(f"Add item {n}", author="MR") as unit:
            unit.add(talks.item("Secret wording"))
    page = ws.change_sets(2)
    assert [made.label for made in page] == ["Add item 4", "Add item 3"]
    assert [made.label for made in ws.change_sets(2, before=page[-1].pos)] == ["Add item 2", "Add item 1"]
    assert page[0].changes and all(change.salt is None and change.after is None for change in page[0].changes)
    assert ws.change_set(page[0].id).changes[0].salt is not None


def test_that_the_clock_can_be_another_one(ws: Workspace, talks: Talks) -> None:
    ws.clock = lambda: datetime(2026, 6, 3, 9, 30, tzinfo=UTC)
    with ws.change("Add", author="MR") as unit:
        unit.add(talks.item())
    assert unit.result is not None and unit.result.at == "2026-06-03T09:30:00.000000+00:00"


def test_that_an_unknown_change_cannot_be_undone(ws: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="no such change"):
        ws.revert("0" * 32, author="MR")


def test_that_half_a_character_is_a_sentence_and_changes_nothing(ws: Workspace, talks: Talks) -> None:
    with pytest.raises(UserError, match="half of a character"), ws.change("Add note", author="JL") as unit:
        unit.add(talks.note("broken \ud83d"))
    assert ws.position() == 1
