"""The connection that answers searches: one unchanging view each time, one question at a time, none after a fault."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.asking import Asking
from dialogue_app.store.engine import file_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = file_engine(tmp_path / "any.dialogue", None)
    driver = engine.raw_connection()
    driver.cursor().executescript("CREATE TABLE word (it TEXT); INSERT INTO word VALUES ('ferry'), ('visa')")
    driver.close()
    yield engine
    engine.dispose()


@pytest.fixture
def asking(engine: Engine) -> Iterator[Asking]:
    asking = Asking(engine)
    yield asking
    asking.close()


ALL = "SELECT it FROM word ORDER BY it"


def test_that_two_questions_see_one_state(engine: Engine, asking: Asking) -> None:
    writer = engine.raw_connection()
    with asking as ask:
        before = ask(ALL, ())
        writer.cursor().execute("INSERT INTO word VALUES ('parcel')")
        assert ask(ALL, ()) == before == [("ferry",), ("visa",)]
    writer.close()
    with asking as ask:
        assert ("parcel",) in ask(ALL, ())


def test_that_the_connection_is_kept_from_one_question_to_the_next(engine: Engine, asking: Asking) -> None:
    taken = []
    event.listen(engine, "checkout", lambda *_: taken.append(1))
    for _ in range(3):
        with asking as ask:
            assert len(ask(ALL, ())) == 2
    assert taken == [1]


def test_that_a_fault_is_a_sentence_and_the_next_question_is_answered(engine: Engine, asking: Asking) -> None:
    with pytest.raises(WorkspaceError, match="cannot be read"), asking as ask:
        ask("SELECT it FROM nowhere", ())
    with asking as ask:
        assert ask(ALL, ()) == [("ferry",), ("visa",)]
    assert engine.pool.checkedout() == 1  # type: ignore[attr-defined]


def test_that_an_error_of_our_own_passes_unchanged(asking: Asking) -> None:
    with pytest.raises(ValueError, match="ours"), asking:
        raise ValueError("ours")
    with asking as ask:
        assert len(ask(ALL, ())) == 2


def test_that_a_file_that_cannot_be_connected_is_told_each_time(tmp_path: Path) -> None:
    engine = file_engine(tmp_path / "no folder" / "any.dialogue", None)
    asking = Asking(engine)
    for _ in range(2):
        with pytest.raises(WorkspaceError), asking:
            pass
    engine.dispose()


def test_that_questions_of_several_threads_wait_for_each_other(asking: Asking) -> None:
    def ask_often(_number: int) -> int:
        found = 0
        for _ in range(50):
            with asking as ask:
                found += len(ask(ALL, ()))
        return found

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(ask_often, range(4))) == [100] * 4


def test_that_closing_gives_the_connection_back(engine: Engine, asking: Asking) -> None:
    with asking as ask:
        ask(ALL, ())
    asking.close()
    asking.close()
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]
