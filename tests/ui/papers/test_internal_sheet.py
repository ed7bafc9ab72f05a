"""Papers for our side in the window: what they hold is said, each copy is numbered and listed, and nothing is saved by chance."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from sqlalchemy import select

from dialogue_app.app import App
from dialogue_app.desk import positions
from dialogue_app.desk.views.issued import InternalCopyView, internal_copies
from dialogue_app.internal_papers import AGENDA, BOOK, MEMO, REGISTER
from dialogue_app.model.positions import OwnPosition
from dialogue_app.ui.dialogs.forms import choose
from dialogue_app.ui.pages.minutes.menu import more_menu
from dialogue_app.ui.papers.internal_sheet import InternalSheet
from dialogue_app.ui.papers.menu import add_papers
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button, Label
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, Answers, desk_of

RED_LINE = "turns the 20,000 minimum into a ceiling"


def opened(window: MainWindow, saved: Path, kind: str = BOOK) -> InternalSheet:
    """The sheet, with a place to save to."""
    window.desk_acts.papers.files = Answers(saved=saved)  # type: ignore[assignment]
    assert window.actions_table.run("papers.internal")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, InternalSheet)
    choose(sheet.form.kind, kind)
    settle(window)
    return sheet


def listed(window: MainWindow) -> tuple[InternalCopyView, ...]:
    with desk_of(window).workspace.read() as read:
        return internal_copies(read)


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def fault(window: MainWindow) -> str:
    return part(window, "sheet.internal.fault", Label).text()  # type: ignore[no-any-return]


def test_that_a_book_is_made_in_numbered_copies_for_those_named(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda", round=5)
    sheet = opened(window, tmp_path)
    assert sheet.highest_marking().words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"
    assert window.overlays.marking() == sheet.highest_marking()
    sheet.form.addressees.setPlainText("Head of delegation\n\nAlternate\n")
    sheet.look()
    settle(window)
    assert part(window, "sheet.internal.do", Button).words == "Make 2 copies…"
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert window.overlays.sheet is None
    copies = {one.addressee: one for one in listed(window)}
    assert {(one.number, one.total) for one in copies.values()} == {(1, 2), (2, 2)}
    assert "Copy 2 of 2 — Alternate" in words_of(tmp_path / "BOOK-R5-2.pdf")
    assert window.messages.recorded[-1].sentence.startswith("2 copies saved and entered in the register")


def test_that_the_window_s_banner_tells_the_caveats_of_the_paper_over_a_page_on_the_same_level(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("minutes", round=5)
    assert window.banner.marking.words == "SENSITIVE BUT UNCLASSIFIED"
    opened(window, tmp_path)
    assert window.banner.marking.words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"


def test_that_red_lines_are_off_until_they_are_asked_for(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("positions", round=1)
    sheet = opened(window, tmp_path)
    assert sheet.paper is not None and not sheet.form.restricted.isChecked()
    plain = sheet.paper.pdf
    sheet.form.restricted.setFocus()
    QTest.keyClick(sheet.form.restricted, Qt.Key.Key_Space)
    settle(window)
    assert sheet.paper is not None
    (tmp_path / "plain.pdf").write_bytes(plain)
    (tmp_path / "full.pdf").write_bytes(sheet.paper.pdf)
    assert RED_LINE not in words_of(tmp_path / "plain.pdf")
    assert RED_LINE in words_of(tmp_path / "full.pdf")
    assert listed(window) == ()


def uncleared(app: App) -> None:
    """A new version of one of our positions of round 6, which nobody has cleared yet."""
    assert app.opened is not None
    with app.opened.workspace.read() as read:
        last = read.scalars(select(OwnPosition.id).order_by(OwnPosition.round_id.desc(), OwnPosition.id)).first()
    assert last is not None
    positions.open_version(app.opened.desk, position=last)


def test_that_a_position_nobody_cleared_stops_the_book_until_it_is_stamped(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("positions", round=6, prepare=uncleared)
    sheet = opened(window, tmp_path)
    assert sheet.paper is None and "positions are not cleared" in fault(window)
    assert not part(window, "sheet.internal.do", Button).isEnabled()
    sheet.form.stamp.setFocus()
    QTest.keyClick(sheet.form.stamp, Qt.Key.Key_Space)
    settle(window)
    assert sheet.paper is not None and fault(window) == ""
    sheet.make()
    settle(window)
    assert "NOT CLEARED" in words_of(tmp_path / "BOOK-R6.pdf")


def test_that_copies_never_replace_files_that_are_there(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda", round=5)
    sheet = opened(window, tmp_path, AGENDA)
    sheet.form.fill()
    settle(window)
    names = sheet.form.names
    assert len(names) > 1 and sheet.paper is not None
    there = tmp_path / f"{sheet.paper.identifier}-2.pdf"
    there.write_bytes(b"mine")
    sheet.make()
    settle(window)
    assert fault(window) == f"{there.name} is there already: choose another name for these copies."
    assert there.read_bytes() == b"mine" and len(list(tmp_path.glob("*.pdf"))) == 1
    assert listed(window) == () and part(window, "sheet.internal.do", Button).isEnabled()


def test_that_a_folder_that_cannot_be_written_leaves_no_copy_on_the_list(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda", round=5)
    sheet = opened(window, tmp_path / "missing", AGENDA)
    sheet.make()
    settle(window)
    assert "could not be saved" in fault(window)
    assert listed(window) == ()


def test_that_a_memorandum_is_made_on_one_session(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path, MEMO)
    assert sheet.paper is not None and sheet.paper.identifier.startswith("MEMCON-R5")
    whole = sheet.paper.pdf
    choose(sheet.form.session, sheet._facts.sessions[0].id)
    sheet.look()
    settle(window)
    assert sheet.paper is not None and sheet.paper.pdf != whole


def test_that_a_classified_memorandum_waits_for_its_authority(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=2)
    sheet = opened(window, tmp_path, MEMO)
    assert sheet.paper is None and "by what authority" in fault(window)
    for name, words in (("by", "J. Sample, Director"), ("reason", "1.4(b)(d)"), ("until", "2020-01-01")):
        line = part(window, f"sheet.internal.{name}", QLineEdit)
        line.setFocus()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        settle(window)
    assert sheet.paper is not None and fault(window) == ""
    sheet.make()
    settle(window)
    (path,) = tmp_path.glob("MEMCON-R2*.pdf")
    assert "J. Sample, Director" in words_of(path) and "1.4(b)(d)" in words_of(path)


def test_that_the_register_is_printed_and_is_no_numbered_copy(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=5)
    sheet = opened(window, tmp_path, REGISTER)
    sheet.make()
    settle(window)
    (path,) = tmp_path.glob("REGISTER-*.pdf")
    assert "Treaty and records office" in words_of(path)
    assert listed(window) == ()


def test_that_the_papers_are_in_the_palette_and_in_the_pages_menus(sample_window: SampleWindow) -> None:
    window = sample_window("distribution", round=5)
    offered = {spec.id for spec, _action in window.actions_table.available()}
    assert {"papers.internal", "papers.further"} <= offered
    menu = QMenu(window)
    add_papers(menu, window.actions_table)
    assert "Papers for our side…" in [action.text() for action in menu.actions()]
    assert part(window, "page.distribution.papers", Button).isVisible()
    window.go("minutes")
    settle(window)
    assert "papers.further" in [action.objectName() for action in more_menu(window.actions_table, window).actions()]
