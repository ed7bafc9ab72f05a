"""The window's own sheets on the sample: mandates and their marking, instruments, venues, the next round, states."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app.desk.views.agenda import agenda_table
from dialogue_app.desk.views.mandates import mandates
from dialogue_app.desk.views.talks import instruments, rounds, venues
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, imported_sample, sample_window, settle
from tests.ui.pages.founding import enter, pick, press, run, seen, undo, write

__all__ = ["imported_sample", "sample_window"]


@pytest.fixture
def window(sample_window: SampleWindow) -> MainWindow:
    return sample_window("agenda", round=6)


def choose_row(window: MainWindow, name: str, row: int) -> None:
    """Chooses a row of a sheet's list by keyboard."""
    table = part(window, name)
    table.setFocus()
    for _step in range(table.model().rowCount()):
        QTest.keyClick(table, Qt.Key.Key_Up)
    for _step in range(row):
        QTest.keyClick(table, Qt.Key.Key_Down)
    table.clicked.emit(table.model().index(row, 0))
    settle(window)


def test_that_a_mandate_raises_the_banner_while_its_words_are_shown(window: MainWindow) -> None:
    assert window.banner.words == "UNCLASSIFIED"
    run(window, "mandate.edit")
    assert window.banner.words == "UNCLASSIFIED"
    choose_row(window, "sheet.mandates.list", 0)
    assert window.banner.words == "CONFIDENTIAL//NOFORN"
    scope = part(window, "sheet.mandates.scope").toPlainText()
    write(window, "sheet.mandates.scope", "Nothing beyond the letter.")
    press(window, "sheet.mandates.do")
    kept = seen(window, lambda read: mandates(read, window.context.round_id))
    assert kept[0].scope == "Nothing beyond the letter." and kept[0].marking["level"] == "CONFIDENTIAL"
    undo(window)
    assert seen(window, lambda read: mandates(read, window.context.round_id))[0].scope == scope
    QTest.keyClick(part(window, "sheet.mandates.by"), Qt.Key.Key_Escape)
    settle(window)
    assert window.banner.words == "UNCLASSIFIED"


def test_that_a_new_mandate_is_marked_and_one_in_use_stays(window: MainWindow) -> None:
    run(window, "mandate.edit")
    write(window, "sheet.mandates.by", "The Minister")
    write(window, "sheet.mandates.on", "2012-04-31")
    write(window, "sheet.mandates.scope", "Sixty cases a year.")
    pick(window, "sheet.mandates.mark", "NOFORN")
    press(window, "sheet.mandates.do")
    assert "Write a day as" in "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
    write(window, "sheet.mandates.on", "2012-04-30")
    press(window, "sheet.mandates.do")
    kept = seen(window, lambda read: mandates(read, window.context.round_id))
    new = next(one for one in kept if one.issued_by == "The Minister")
    assert new.on == date(2012, 4, 30) and "NOFORN" in new.marking["caveats"]
    choose_row(window, "sheet.mandates.list", [one.id for one in kept].index(new.id))
    press(window, "sheet.mandates.remove")
    used = seen(window, lambda read: mandates(read, window.context.round_id))
    assert new.id not in [one.id for one in used]
    choose_row(window, "sheet.mandates.list", 0)
    press(window, "sheet.mandates.remove")
    assert "rests on this mandate" in part(window, "sheet.mandates.refusal").text()


def test_that_founding_instruments_and_venues_are_kept(window: MainWindow) -> None:
    before = len(seen(window, instruments))
    run(window, "instrument.list")
    write(window, "sheet.instruments.title.en", "Joint Statement")
    write(window, "sheet.instruments.on", "1995-05-02")
    write(window, "sheet.instruments.until", "1994-01-01")
    enter(window)
    assert len(seen(window, instruments)) == before
    write(window, "sheet.instruments.until", "")
    enter(window)
    assert seen(window, instruments)[-1].on == date(1995, 5, 2)
    undo(window)
    assert len(seen(window, instruments)) == before
    window.overlays.close_all()
    run(window, "venue.list")
    choose_row(window, "sheet.venues.list", 0)
    write(window, "sheet.venues.zone", "America/Chicago")
    press(window, "sheet.venues.do")
    assert seen(window, venues)[0].zone == "America/Chicago"


def test_that_the_next_round_is_offered_with_what_the_last_one_left(window: MainWindow) -> None:
    run(window, "round.new")
    assert part(window, "sheet.round.title.es").text() == "Séptima Ronda de Muestra"
    assert part(window, "sheet.round.host").currentData() == "US"
    boxes = [part(window, f"sheet.round.carry.{number}") for number in range(1, 6)]
    assert [box.isChecked() for box in boxes] == [True, True, True, True, False]
    for box in boxes[1:3]:
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(part(window, "sheet.round.title.en"), Qt.Key.Key_Return)
    settle(window)
    held = seen(window, rounds)[-1]
    assert (held.ordinal, held.id, held.party_ordinals) == (7, window.context.round_id, {"US": 7, "CU": 7})
    items = seen(window, lambda read: agenda_table(read, held.id)).items
    assert [item.title["en"] for item in items] == [
        "Opening of the round and adoption of the agenda", "Adoption of the agreed minutes",
    ]  # fmt: skip
    undo(window)
    assert window.context.round is not None and window.context.round.ordinal == 6
    assert not window.overlays.sheet


def test_that_another_number_suggests_another_title_until_one_is_typed(window: MainWindow) -> None:
    run(window, "round.new")
    write(window, "sheet.round.title.es", "Conversaciones de marzo")
    write(window, "sheet.round.ordinal", "8")
    assert part(window, "sheet.round.title.en").text() == "Eighth Sample Round"
    assert part(window, "sheet.round.title.es").text() == "Conversaciones de marzo"
    write(window, "sheet.round.ordinal", "6")
    press(window, "sheet.round.do")
    assert len(seen(window, rounds)) == 6


def test_that_what_blocks_a_state_is_said_with_the_way_out(window: MainWindow) -> None:
    assert window.actions_table.action("round.close").isEnabled()
    assert not window.actions_table.action("round.begin").isEnabled()
    run(window, "round.close")
    assert not part(window, "sheet.state.closed").isEnabled()
    press(window, "sheet.state.way.unsigned")
    assert window.page is not None and window.page.id == "minutes"
