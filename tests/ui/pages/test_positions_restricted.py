"""Red line and fallback: off at start, timed, logged without words, marked in the banner, and nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dialogue_app.desk import positions
from dialogue_app.desk.views.positions import limits_of
from dialogue_app.ui.dialogs.conflict import ConflictSheet
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import delete_later_now, part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.position_talks import CONTROL, desk_of, draft_of, open_cell, page_of, run, shown, type_into, undo

RED, FALLBACK = "Parcels above 5 kg need a new mandate.", "Accept 2 kg for six months and review."


def texts_in(window: MainWindow) -> Iterator[str]:
    """Every text, title, tooltip, accessible name and description of every object of the window."""
    for thing in (window, *window.findChildren(QObject)):
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "plainText", "placeholderText"):
            found = thing.property(name)
            if isinstance(found, str):
                yield found
        if isinstance(thing, QWidget):
            yield from (action.text() for action in thing.actions())


def leaks(window: MainWindow) -> bool:
    delete_later_now()
    return any("5 kg" in text or "six months" in text for text in texts_in(window))


def test_that_limits_are_off_at_start_and_their_words_are_nowhere(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    assert not part(page, "page.positions.restricted").isChecked()
    assert not leaks(window)


def test_that_showing_them_raises_the_banner_and_hiding_takes_every_trace_away(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    page.toggle_inspector()
    settle(window)
    assert page.marking().words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"
    run(window, "positions.restricted")
    assert part(page, "page.positions.red_line", QPlainTextEdit).toPlainText() == RED
    assert part(page, "page.positions.fallback", QPlainTextEdit).toPlainText() == FALLBACK
    assert page.marking().words == "CONFIDENTIAL//NOFORN"
    assert part(page, "page.positions.limits.left").text() == "closes in 5 min 0 s"
    run(window, "positions.restricted")
    assert page.marking().words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"
    assert not leaks(window)


@pytest.mark.parametrize("leave", ["cell", "round", "page"])
def test_that_they_are_hidden_when_the_person_goes_on(sample_window: SampleWindow, leave: str) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    run(window, "positions.restricted")
    assert leaks(window)
    if leave == "cell":
        open_cell(window, "mail", 6, "CU")
    elif leave == "round":
        window.choose_round(next(head.id for head in window.context.rounds if head.ordinal == 5))
    else:
        window.go("agenda")
    settle(window)
    assert not page.own.limits_shown and not leaks(window)


def test_that_they_close_by_themselves(sample_window: SampleWindow, qtbot: QtBot) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    page.own.restricted.open_seconds = 0.1
    run(window, "positions.restricted")
    qtbot.waitUntil(lambda: not page.own.limits_shown, timeout=4000)
    settle(window)
    assert not leaks(window) and not part(page, "page.positions.restricted").isChecked()


def test_that_opening_is_logged_by_identifier_only(sample_window: SampleWindow, caplog: pytest.LogCaptureFixture) -> None:
    window = sample_window("positions", round=6)
    open_cell(window, "mail", 6)
    with caplog.at_level(logging.INFO, "dialogue_app.access"):
        run(window, "positions.restricted")
    said = [record.getMessage() for record in caplog.records if record.name == "dialogue_app.access"]
    assert len(said) == 1 and shown(window).id in said[0]
    assert "5 kg" not in said[0]


def test_that_limits_are_written_in_place_undone_and_named_without_their_words(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    run(window, "positions.restricted")
    type_into(window, part(page, "page.positions.red_line"), "Nothing above 4 kg.")
    position = shown(window).id
    with desk_of(window).workspace.read() as read:
        assert limits_of(read, position).red_line == "Nothing above 4 kg."
    assert "4 kg" not in window.context.actions.action("edit.undo").text()
    undo(window)
    with desk_of(window).workspace.read() as read:
        assert limits_of(read, position).red_line == RED
    assert part(page, "page.positions.red_line", QPlainTextEdit).toPlainText() == RED


def test_that_words_being_typed_are_saved_when_the_box_closes(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    position = shown(window).id
    run(window, "positions.restricted")
    editor = part(page, "page.positions.fallback")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "One kilogram")
    page.own.restricted.hide_limits()
    settle(window)
    with desk_of(window).workspace.read() as read:
        assert limits_of(read, position).fallback == "One kilogram"


def test_that_two_changes_to_limits_are_compared_only_while_they_are_on_screen(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    position = shown(window).id
    run(window, "positions.restricted")
    editor = part(page, "page.positions.red_line")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Mine, 5 kg")
    positions.set_limits(desk_of(window), position=position, start={"red_line": RED}, new={"red_line": "Theirs, 5 kg"})
    page.own.restricted.hide_limits()
    settle(window)
    assert window.findChild(ConflictSheet) is None and not leaks(window)
    assert "Your words are kept" in window.messages.recorded[-1].sentence
    window.overlays.close_all()
    run(window, "positions.restricted")
    editor = part(page, "page.positions.red_line", QPlainTextEdit)
    assert editor.toPlainText() == "Mine, 5 kg"
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    settle(window)
    part(window, "sheet.conflict.mine").click()
    settle(window)
    with desk_of(window).workspace.read() as read:
        assert limits_of(read, position).red_line == "Mine, 5 kg"


def test_that_limits_of_a_position_that_is_history_are_read_only(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 5)
    run(window, "positions.restricted")
    assert part(page, "page.positions.red_line", QPlainTextEdit).isReadOnly()


def test_that_rebuilding_the_window_keeps_the_cell_and_hides_limits(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    run(window, "positions.restricted")
    kept = page.keep()
    assert "5 kg" not in str(kept) and kept["cell"][0] == page.cell[0]  # type: ignore[index]


def test_that_the_palette_never_finds_them(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    open_cell(window, "mail", 6)
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.overlays.palette is not None
    window.overlays.palette.line.setText("six months and review")
    settle(window)
    QApplication.processEvents()
    assert not any(FALLBACK in text for text in texts_in(window))
    assert page_of(window).own.limits_shown is False
    window.overlays.close_all()
