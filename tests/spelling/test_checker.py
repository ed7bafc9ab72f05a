"""The looking-up process: it answers, and one that hangs, crashes or babbles costs nobody anything."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue_app.spelling.checker import Checker
from dialogue_app.spelling.dictionaries import Dictionary
from tests.spelling.lists import ARABIC, ENGLISH, dictionary

SLOW = "tests.spelling.slow_child"


class Asked:
    """A checker that is waited for."""

    def __init__(self, of: Dictionary, **more: Any) -> None:
        self.checker = Checker(of, **more)

    def ask(self, **request: Any) -> Any:
        answers: list[Any] = []
        came = threading.Event()

        def done(answer: Any) -> None:
            answers.append(answer)
            came.set()

        self.checker.ask(request, done)
        assert came.wait(30)
        return answers[0]

    def wrong(self, text: str) -> list[str]:
        return [text[start:end] for start, end in self.ask(text=text)["wrong"]]


@pytest.fixture
def made() -> Iterator[list[Asked]]:
    kept: list[Asked] = []
    yield kept
    for one in kept:
        one.checker.close()
        if one.checker._thread is not None:
            one.checker._thread.join(10)
            assert not one.checker._thread.is_alive()


def test_that_wrong_words_are_found_and_near_ones_offered(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(dictionary(tmp_path, "en_US", ENGLISH)))
    assert it.wrong("The delegaton took note of the figures; they don’t fly.") == ["delegaton", "they", "fly"]
    assert it.wrong("flights") == []
    assert "delegation" in it.ask(word="delegaton")["words"]


def test_that_known_words_are_right_in_any_case_and_with_a_genitive(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(dictionary(tmp_path, "en_US", ENGLISH)))
    assert it.wrong("Ejemplo asked for Plantilla’s list") == ["Ejemplo", "Plantilla’s"]
    it.checker.know(["EJEMPLO", "Plantilla"])
    assert it.wrong("Ejemplo asked for Plantilla’s list") == []


def test_that_a_script_from_right_to_left_is_looked_up(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(dictionary(tmp_path, "ar", ARABIC)))
    assert it.wrong("أخذ الوفد علما بالأرقم") == ["بالأرقم"]


@pytest.mark.parametrize(
    "rules",
    ["", "SET NONSENSE-99\n", "\0\0\0\0", "SET UTF-8\nSFX A Y 4000000000\n", "SET UTF-8\nREP -1\nMAP 99999999\n" + "x" * 100_000],
)
def test_that_a_broken_dictionary_says_nothing_and_ends_nothing(tmp_path: Path, made: list[Asked], rules: str) -> None:
    made.append(
        it := Asked(
            dictionary(tmp_path, "en_US", ["\udfff".encode("utf-8", "surrogatepass").decode("latin-1"), "a/b/c"], rules),
            seconds=5,
        )
    )
    answer = it.ask(text="Teh figures.")
    assert answer is None or isinstance(answer["wrong"], list)


def test_that_a_dictionary_that_cannot_be_opened_is_given_up_after_two_tries(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(Dictionary("en-US", tmp_path, "en_US")))
    assert [it.ask(text="Teh") for _ in range(3)] == [None, None, None]
    assert it.checker.given_up


def test_that_one_that_thinks_too_long_is_ended_and_asking_never_waits(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(dictionary(tmp_path, "en_US", ENGLISH), seconds=0.5, module=SLOW))
    began = time.monotonic()
    it.checker.ask({"text": "a"}, lambda _answer: None)
    assert time.monotonic() - began < 0.1
    assert it.ask(text="b") is None
    assert it.checker.given_up and time.monotonic() - began < 4


def test_that_a_process_that_was_killed_is_started_again(tmp_path: Path, made: list[Asked]) -> None:
    made.append(it := Asked(dictionary(tmp_path, "en_US", ENGLISH)))
    assert it.wrong("teh") == ["teh"]
    assert it.checker._process is not None
    it.checker._process.kill()
    assert it.ask(text="teh") is None
    assert it.wrong("teh") == ["teh"] and not it.checker.given_up
