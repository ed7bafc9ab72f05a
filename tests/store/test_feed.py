"""The feed: what pages and other desks hear."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import Workspace
from dialogue_app.store.feed import Announcement
from tests.store.ground import Talks, begin


def test_that_only_commits_are_told_with_ids_and_no_word(ws: Workspace, talks: Talks) -> None:
    heard: list[Announcement] = []
    end = ws.subscribe(heard.append)
    with pytest.raises(ZeroDivisionError), ws.change("Add", author="MR") as unit:
        unit.add(talks.item("Secret"))
        _ = 1 / 0
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item("Secret"))
    assert unit.result is not None
    assert heard == [Announcement(2, unit.result.id, "A", "MR", "Add item", (("agenda_item", item.id),))]
    assert ws.since(1) == heard and ws.since(2) == [] and "Secret" not in str(heard)
    end()
    end()
    with ws.change("Add item", author="MR") as unit:
        unit.add(talks.item())
    assert len(heard) == 1


def test_that_a_page_that_fails_never_undoes_a_save(ws: Workspace, talks: Talks, left_warnings: list[str]) -> None:
    heard: list[Announcement] = []
    ws.subscribe(lambda told: 1 / 0)  # type: ignore[arg-type, return-value]
    ws.subscribe(heard.append)
    with ws.change("Add item", author="MR") as unit:
        unit.add(talks.item())
    assert unit.result is not None and len(heard) == 1 and ws.position() == 2
    assert "could not take in change set #2" in left_warnings[0]
    left_warnings.clear()


def test_that_the_saved_state_is_there_when_it_is_told(ws: Workspace, talks: Talks) -> None:
    seen: list[int] = []
    ws.subscribe(lambda told: seen.append(ws.position()))
    with ws.change("Add item", author="MR") as unit:
        unit.add(talks.item())
    assert seen == [2]


def test_that_a_file_has_nobody_else_to_listen_to(plain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="on a server"):
        plain.listen()


@pytest.mark.xdist_group("postgresql")
def test_that_desks_on_one_server_hear_each_other_once(database: Callable[[], str]) -> None:
    import psycopg

    url = database()
    with Workspace.create_server(url) as one, Workspace.open_server(url) as two:
        talks = begin(one)
        heard: list[Announcement] = []
        arrived = threading.Event()
        two.subscribe(heard.append)
        two.subscribe(lambda told: arrived.set())
        listener = two.listen()
        try:
            assert listener.listening.wait(10)
            with one.change("Add note", author="JL") as unit:
                unit.add(talks.note("from one"))
            assert arrived.wait(10) and [told.author for told in heard] == ["JL"]
            arrived.clear()
            with psycopg.connect(url, autocommit=True) as conn:
                conn.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE pid <> pg_backend_pid() AND datname = current_database() AND query LIKE 'LISTEN%'"
                )
            with one.change("Add note", author="DN") as unit:
                unit.add(talks.note("while the line was cut"))
            assert arrived.wait(15)
            with two.change("Add note", author="MR") as unit:
                unit.add(talks.note("from two"))
            assert len(two.search("from OR while")) == 3
            listener.stop()
            assert [told.author for told in heard] == ["JL", "DN", "MR"]
        finally:
            listener.stop()


@pytest.mark.xdist_group("postgresql")
def test_that_desks_on_one_server_take_turns_in_one_chain(database: Callable[[], str]) -> None:
    url = database()
    with Workspace.create_server(url, station="S") as one, Workspace.open_server(url) as two:
        talks = begin(one)

        def work(desk: Workspace) -> None:
            for n in range(15):
                with desk.change("Add note", author="JL") as unit:
                    unit.add(talks.note(f"note {n}"))

        threads = [threading.Thread(target=work, args=(desk,)) for desk in (one, two, one, two)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert one.verify(records=True) == two.heads() and one.heads()["S"][0] == 61
        assert [told.pos for told in one.since(0)] == sorted(told.pos for told in two.since(0))
