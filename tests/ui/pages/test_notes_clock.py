"""A computer that slept, or whose clock was set, in the middle of a line: the room's time and the words stay."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from dialogue_app.desk.unfinished import kept_lines
from dialogue_app.ui.pages.notes.clock_watch import ClockWatch, elapsed
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.notes_room import Room


class Clocks:
    """A wall clock that can be set, and one that only goes on."""

    def __init__(self, qapp: object) -> None:
        self.wall, self.gone = 1_000_000.0, 50.0
        self.put: list[float] = []
        self.woken = 0
        self.owner = QObject()
        self.watch = ClockWatch(self.put.append, self._woke, self.owner, wall=lambda: self.wall, gone=lambda: self.gone)

    def _woke(self) -> None:
        self.woken += 1

    def go(self, seconds: float, put: float = 0.0) -> None:
        self.wall, self.gone = self.wall + seconds + put, self.gone + seconds
        self.watch.look()


@pytest.fixture
def clocks(qapp: object) -> Clocks:
    return Clocks(qapp)


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    made = Room(sample_window("notes"))
    made.page.commands.room.watch._timer.stop()
    return made


def test_that_steering_of_a_clock_is_no_setting(clocks: Clocks) -> None:
    for _ in range(20):
        clocks.go(1.0, put=0.4)
    assert not clocks.put and not clocks.woken


@pytest.mark.parametrize("seconds", [180.0, -3600.0, 2.5])
def test_that_a_clock_that_was_set_is_told_by_how_much_and_once(clocks: Clocks, seconds: float) -> None:
    clocks.go(1.0, put=seconds)
    clocks.go(1.0)
    assert clocks.put == pytest.approx([seconds]) and not clocks.woken


def test_that_sleep_moves_both_clocks_and_is_no_setting(clocks: Clocks) -> None:
    clocks.go(5400.0)
    assert clocks.woken == 1 and not clocks.put


def test_that_a_clock_set_while_asleep_is_both(clocks: Clocks) -> None:
    clocks.go(5400.0, put=3600.0)
    assert clocks.woken == 1 and clocks.put == pytest.approx([3600.0])


def test_that_the_clock_that_goes_on_goes_on() -> None:
    first = elapsed()
    assert elapsed() >= first


def test_that_a_line_begun_before_the_clock_was_set_keeps_its_moment_of_the_room(room: Room) -> None:
    room.type("27Half a sentence")
    began, offset = room.page.composer.line.began_at, room.page.composer.clock_offset
    assert began is not None
    room.page.commands.room.clock_was_set(180.0)
    line = room.page.composer.line
    assert line.began_at == began + timedelta(seconds=180) and room.page.composer.clock_offset == offset - 180
    room.enter(" and the rest.")
    [stored] = [one for one in room.stored() if one.text == "Half a sentence and the rest."]
    assert abs((stored.at - (began + timedelta(seconds=offset))).total_seconds()) < 0.01
    assert any("clock was set by +180 s" in said for said in room.said())


def test_that_a_line_is_on_disk_as_soon_as_the_computer_wakes(room: Room) -> None:
    room.type("27Before the lid closed")
    room.page.writing.keeper.forget()
    room.page.commands.room.woke()
    room.settle()
    assert any("Before the lid closed" in one.text for one in kept_lines(room.desk))
    assert any(said.startswith("Continued at") for said in room.said())
    assert room.text == "Before the lid closed" and room.in_the_line()
