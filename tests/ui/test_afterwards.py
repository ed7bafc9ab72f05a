"""Work that waits for painting is done once after it, however often it was asked for, and not before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialogue_app.ui.afterwards import WhenPainted


class Painted(QWidget):
    """Notes that it was painted."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self.told = told

    def paintEvent(self, _event: object) -> None:
        self.told.append("painted")


def test_that_the_work_is_done_once_after_the_painting(qtbot: QtBot) -> None:
    told: list[str] = []
    widget = Painted(told)
    qtbot.addWidget(widget)
    beside = WhenPainted(widget, lambda: told.append("done"))
    beside.ask()
    beside.ask()
    widget.show()
    qtbot.waitUntil(lambda: "done" in told)
    assert told.index("painted") < told.index("done")
    qtbot.wait(50)
    assert told.count("done") == 1


def test_that_a_widget_out_of_sight_is_waited_for(qtbot: QtBot) -> None:
    told: list[str] = []
    widget = Painted(told)
    qtbot.addWidget(widget)
    WhenPainted(widget, lambda: told.append("done")).ask()
    qtbot.wait(50)
    assert told == []
    widget.show()
    qtbot.waitUntil(lambda: told.count("done") == 1)


def test_that_it_can_be_asked_for_again(qtbot: QtBot) -> None:
    told: list[str] = []
    widget = Painted(told)
    qtbot.addWidget(widget)
    widget.show()
    beside = WhenPainted(widget, lambda: told.append("done"))
    for times in (1, 2, 3):
        beside.ask()
        qtbot.waitUntil(lambda times=times: told.count("done") == times)
