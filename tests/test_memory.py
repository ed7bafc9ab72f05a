"""Garbage is left alone while the program starts, and is looked for again afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from dialogue_app import memory


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Puts the collector back as it was."""
    threshold = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)
    gc.enable()


def test_that_nothing_is_collected_while_the_program_starts() -> None:
    memory.start()
    assert not gc.isenabled()


def test_that_garbage_is_collected_after_the_start_but_not_through_what_it_made() -> None:
    memory.start()
    memory.settle()
    assert gc.isenabled()
    assert gc.get_threshold()[0] == memory.SELDOM
    assert gc.get_freeze_count() > 0


def test_that_settling_twice_keeps_nothing_more() -> None:
    memory.start()
    memory.settle()
    kept = gc.get_freeze_count()
    memory.settle()
    assert gc.get_freeze_count() == kept
