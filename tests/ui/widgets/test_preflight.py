"""The pre-flight report: the answer first, then blocks, warnings and passes with reasons and ways out."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.ui.widgets.preflight import PreflightReport, counted
from tests.ui.conftest import part

PASS = Finding("figures-differ", Severity.PASS, "", "Figures are the same in all languages.")
WARNING = Finding("register", Severity.WARNING, "¶2", "“shall” is a binding word.", "para-2")
BLOCK = Finding("open-bracket", Severity.BLOCK, "¶4", "3 brackets are open.", "para-4")
LEAK = Finding(
    "near-match", Severity.BLOCK, "¶1", "“two flights a week” stands in a fallback of ours too.", "para-1", "d1", ("x", "1")
)


def texts(report: PreflightReport) -> list[str]:
    return [label.text() for label in report.findChildren(QLabel) if label.text()]


def test_that_the_answer_comes_first_and_blocks_stand_before_passes(qtbot: QtBot) -> None:
    report = PreflightReport(refusal="Cannot be issued")
    qtbot.addWidget(report)
    report.show_findings([PASS, WARNING, BLOCK])
    said = texts(report)
    assert said[:2] == ["Cannot be issued", "1 block · 1 warning"]
    assert (
        said.index("¶4 · Open brackets")
        < said.index("¶2 · Words of another register")
        < said.index("Figures agree in all languages")
    )
    assert any(line.startswith("Settle it with the other side") for line in said)
    assert report.blocked


def test_that_passes_are_not_hidden_and_carry_their_reason(qtbot: QtBot) -> None:
    report = PreflightReport()
    qtbot.addWidget(report)
    report.show_findings([PASS])
    assert texts(report) == [
        "Nothing blocks, nothing to look at",
        "Figures agree in all languages",
        "Every figure was held against its counterpart.",
    ]
    assert not report.blocked


def test_that_a_link_leads_to_the_place_only_where_a_page_can_show_it(qtbot: QtBot) -> None:
    went: list[Finding] = []
    report = PreflightReport(go=went.append)
    qtbot.addWidget(report)
    report.show_findings([BLOCK, WARNING], anchors={"para-4"})
    links = report.findChildren(QPushButton)
    assert [link.text() for link in links] == ["Go to ¶4"]
    links[0].click()
    assert went == [BLOCK]


def test_that_only_a_block_that_can_be_lifted_asks_for_a_second_person(qtbot: QtBot) -> None:
    asked: list[Finding] = []
    report = PreflightReport(lift=asked.append)
    qtbot.addWidget(report)
    report.show_findings([BLOCK, LEAK])
    part(report, "preflight.lift.1", QPushButton).click()
    assert asked == [LEAK]
    assert report.findChild(QPushButton, "preflight.lift.0") is None


def test_that_the_text_to_be_kept_says_nothing_of_an_internal_record(qtbot: QtBot) -> None:
    report = PreflightReport()
    qtbot.addWidget(report)
    report.show_findings([BLOCK, LEAK, PASS])
    kept = report.as_text()
    assert "two flights" not in kept
    assert "✗ ¶4 · Open brackets" in kept
    assert "✓ Figures agree in all languages" in kept


def test_that_an_unknown_kind_of_finding_is_shown_by_its_own_words(qtbot: QtBot) -> None:
    report = PreflightReport()
    qtbot.addWidget(report)
    report.show_findings([Finding("new-check", Severity.WARNING, "", "Something to look at.")])
    assert "Something to look at." in texts(report)
    assert counted(report.findings) == "1 warning"
