"""From announcements on any thread to one signal on the GUI thread."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.ui.feed import Feed
from tests.ui.stand_in import Opened, Told


def test_that_an_announcement_from_another_thread_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    feed, opened, threads = Feed(), Opened(), []
    feed.attach(opened.subscribe)
    feed.changed.connect(lambda *_: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(feed.changed) as told:
        worker = threading.Thread(target=opened.desk.put, args=("t1", "New", "Rename"))
        worker.start()
        worker.join()
    assert told.args == [frozenset({("text", "t1")}), "c0"]
    assert threads == [QApplication.instance().thread()]


def test_that_nothing_arrives_after_leaving_not_even_what_was_under_way(qtbot: QtBot) -> None:
    feed, opened = Feed(), Opened()
    heard: list[Any] = []
    feed.changed.connect(lambda *args: heard.append(args))
    feed.attach(opened.subscribe)
    opened.desk.listeners[0](Told("c9", "x", (("text", "t1"),)))
    feed.detach()
    QApplication.processEvents()
    assert heard == [] and opened.desk.listeners == []
