"""Papers that follow from the minutes, in the window: past the gate, into the register; a release after everybody spoke."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from dialogue_app import exports
from dialogue_app.desk.views.issued import CopyView, IssuedView, copies, register
from dialogue_app.errors import RuleError
from dialogue_app.ui.dialogs.forms import choose
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.papers.extract_form import ExtractForm
from dialogue_app.ui.papers.further_sheet import ACTIONS, EXTRACT, RECTIFICATION, RELEASE, FurtherSheet
from dialogue_app.ui.papers.plain_forms import RectificationForm
from dialogue_app.ui.papers.release_form import ReleaseForm
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button, Label, Verdict
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, Answers, desk_of, undo


def opened(window: MainWindow, saved: Path, kind: str = EXTRACT) -> FurtherSheet:
    window.desk_acts.papers.files = Answers(saved=saved)  # type: ignore[assignment]
    assert window.actions_table.run("papers.further")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, FurtherSheet)
    choose(sheet.kind, kind)
    settle(window)
    return sheet


def release_of(sheet: FurtherSheet) -> ReleaseForm:
    form = sheet.form
    assert isinstance(form, ReleaseForm)
    return form


def registered(window: MainWindow) -> list[IssuedView]:
    with desk_of(window).workspace.read() as read:
        return list(register(read))


def held(window: MainWindow) -> tuple[CopyView, ...]:
    with desk_of(window).workspace.read() as read:
        return copies(read)


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def fault(window: MainWindow) -> str:
    return part(window, "sheet.further.fault", Label).text()  # type: ignore[no-any-return]


def say(window: MainWindow) -> str:
    return part(window, "sheet.further.preview.state", Label).text()  # type: ignore[no-any-return]


def test_that_an_extract_is_ticked_made_and_kept_in_the_register(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path)
    assert say(window) == "Tick what the extract is to hold."
    form = sheet.form
    assert isinstance(form, ExtractForm)
    box = form.ticks.boxes["item:3"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    form.ticks.tick("annex:III")
    assert say(window) == "Say for whom the extract is."
    assert not part(window, "sheet.further.do", Button).isEnabled()
    QTest.keyClicks(form.addressee, "Another agency")
    form.restricted.setChecked(True)
    settle(window)
    assert sheet.paper is not None and sheet.paper.issued == "" and registered(window) == []
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    settle(window)
    (entry,) = registered(window)
    assert entry.kind == "extract" and window.overlays.sheet is None
    words = words_of(tmp_path / entry.filename)
    assert "21,310" in words and "monitoring visits" not in words
    last = max((one for one in held(window) if one.minutes_id == entry.minutes_id), key=lambda one: one.number)
    assert (last.addressee, last.form) == ("Another agency", "extract: item 3; Annex III")
    window.go("distribution")
    settle(window)
    page = window.page
    assert isinstance(page, DistributionPage) and page.data is not None
    assert entry.id in [issue.id for issue in page.data.issues]


def test_that_the_copy_of_an_extract_is_taken_back_by_undo(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    before = held(window)
    sheet = opened(window, tmp_path)
    form = sheet.form
    assert isinstance(form, ExtractForm)
    form.ticks.boxes["item:3"].click()
    form.addressee.setText("Another agency")
    sheet.look()
    settle(window)
    sheet.make()
    settle(window)
    assert len(held(window)) == len(before) + 1
    assert window.context.undo.undo_label == "Add a copy to the distribution list"
    undo(window)
    settle(window)
    assert held(window) == before


def test_that_an_extract_whose_file_cannot_be_written_stands_on_no_list(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    before = (held(window), registered(window))
    sheet = opened(window, tmp_path / "no such folder")
    form = sheet.form
    assert isinstance(form, ExtractForm)
    form.ticks.boxes["item:3"].click()
    form.addressee.setText("Another agency")
    sheet.look()
    settle(window)
    sheet.make()
    settle(window)
    assert "could not be saved" in fault(window)
    assert (held(window), registered(window)) == before
    assert part(window, "sheet.further.do", Button).isEnabled(), "another folder can be chosen"


def test_that_a_paragraph_is_ticked_alone_or_with_its_item(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    form = opened(window, tmp_path).form
    assert isinstance(form, ExtractForm)
    form.ticks.tick("para:5")
    assert form.ticks.ticked("para") == {"5"}
    form.ticks.tick("item:3")
    assert form.ticks.ticked("item") == {"3"} and "5" not in form.ticks.ticked("para")
    assert not form.ticks.boxes["para:5"].isEnabled()
    form.ticks.tick("item:3", on=False)
    assert form.ticks.boxes["para:5"].isEnabled()


def test_that_what_the_gate_refuses_is_said_and_nothing_is_kept(
    sample_window: SampleWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path, ACTIONS)
    assert sheet.paper is not None

    def refuse(*_: object, **__: object) -> bytes:
        raise RuleError("Nothing was written: the file holds the words of a note (page 1).")

    monkeypatch.setattr(exports, "checked_export", refuse)
    sheet.make()
    settle(window)
    assert fault(window) == "Nothing was written: the file holds the words of a note (page 1)."
    assert registered(window) == [] and list(tmp_path.glob("*.pdf")) == []


def test_that_a_corrigendum_waits_for_a_correction(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path, RECTIFICATION)
    assert sheet.paper is None and say(window) == "There is no correction to put into the instrument."
    sheet.dismiss()
    window.go("minutes", None, next(head.id for head in window.context.rounds if head.ordinal == 3))
    settle(window)
    sheet = opened(window, tmp_path, RECTIFICATION)
    form = sheet.form
    assert isinstance(form, RectificationForm) and sheet.paper is not None
    form.ticks.tick("label:Corr.1", on=False)
    settle(window)
    assert say(window) == "Tick the corrections that the instrument is to hold."
    form.ticks.tick("label:Corr.1")
    form.instrument.choose("proces-verbal")
    form.changed.emit()
    settle(window)
    sheet.make()
    settle(window)
    (entry,) = registered(window)
    assert entry.kind == "proces-verbal" and "19,630" in words_of(tmp_path / entry.filename)


def test_that_an_action_table_needs_a_day(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path, ACTIONS)
    day = part(window, "sheet.further.actions.day", QLineEdit)
    day.setText("the ides")
    day.editingFinished.emit()
    settle(window)
    assert "is no day" in say(window) and sheet.paper is None
    day.setText("2012-03-01")
    day.editingFinished.emit()
    settle(window)
    assert sheet.paper is not None and "1 March 2012" in str(sheet.paper.document.blocks[0])


def test_that_a_release_is_planned_waits_for_both_sides_and_then_goes(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path, RELEASE)
    form = release_of(sheet)
    form.code.setText("1.4(d)")
    form.meaning.setText("foreign relations")
    form.ticks.tick("para:10")
    assert form.ticks.labels["para:10"].text().endswith("·  1.4(d)")
    settle(window)
    sheet.make()
    settle(window)
    (entry,) = registered(window)
    assert entry.identifier.endswith("/REL-1 (proposed)")
    assert "60 cases per year" not in words_of(tmp_path / entry.filename)
    form = release_of(sheet)
    assert verdict(form) == "Waits for the answer of US, CU"
    for party, answer, following in (
        ("US", "agreed", "Waits for the answer of CU"),
        ("CU", "objection", "CU objects: withhold more under the next number, or ask again"),
        ("CU", "no-objection", "Every side was asked and nobody objects: it may be released"),
    ):
        consulting = release_of(sheet).consulting
        consulting.party.setCurrentIndex(consulting.party.findData(party))
        consulting.answer.setCurrentIndex(consulting.answer.findData(answer))
        consulting.record()
        settle(window)
        assert verdict(release_of(sheet)) == following
    assert part(window, "sheet.further.do", Button).words == "Release…"
    assert not release_of(sheet).ticks.boxes["para:10"].isEnabled()  # it stays as it was put to them
    sheet.make()
    settle(window)
    assert registered(window)[0].identifier.endswith("/REL-1")
    assert window.overlays.sheet is None


def test_that_words_are_withheld_in_every_language_or_not_at_all(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = opened(window, tmp_path, RELEASE)
    form = release_of(sheet)
    choose(form.paragraph, "5")
    part(window, "sheet.further.release.words.en", QLineEdit).setText("21,310")
    form.withhold_words()
    assert part(window, "sheet.further.release.words.fault", Label).isVisible()
    part(window, "sheet.further.release.words.es", QLineEdit).setText("21 999")
    form.withhold_words()
    settle(window)
    assert "do not stand in its text" in fault(window)
    part(window, "sheet.further.release.away.0", Button).click()
    for tag in ("en", "es"):
        part(window, f"sheet.further.release.words.{tag}", QLineEdit).setText("21,310")
    form.withhold_words()
    settle(window)
    assert fault(window) == "" and sheet.paper is not None
    assert sheet.paper.pdf and "21,310" not in str(sheet.paper.document)


def test_that_a_round_without_minutes_has_no_further_papers(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    # every round of the sample has minutes: one that has none is asked for by name
    window.context.round_id = "0" * 32
    window.desk_acts.papers.further()
    settle(window)
    assert not isinstance(window.overlays.sheet, FurtherSheet)
    assert "This round has no minutes yet" in window.messages.recorded[-1].sentence


def verdict(form: ReleaseForm) -> str:
    return next(one.accessibleName() for one in form.consulting.findChildren(Verdict) if not one.isHidden())
