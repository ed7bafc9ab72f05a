"""What the checks of the document say: pre-flight findings in a fixed order, and what differs between the originals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.documents.content import Document, content_hash
from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.documents.preflight import Stage, blocks
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, ScrollPane, Sheet, Verdict

Lift = Callable[[Finding], object]
_ORDER = (Severity.BLOCK, Severity.WARNING, Severity.PASS)
_LOOKS = {
    Severity.BLOCK: ("x-circle", "state.danger"),
    Severity.WARNING: ("warning", "state.warn"),
    Severity.PASS: ("check", "state.ok"),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A document with its findings for one step, and the hash both sides would agree on."""

    document: Document
    findings: tuple[Finding, ...]
    digest: str

    @property
    def blocked(self) -> bool:
        """Does a finding stop the step?"""
        return bool(blocks(self.findings))

    @property
    def fingerprint(self) -> str:
        """The hash as people compare it: the first and the last digits."""
        return f"{self.digest[:4]} {self.digest[4:8]} … {self.digest[-4:]}"


def check(desk: Any, round_id: str, stage: Stage) -> Checked:
    """Composes the minutes and checks them for one step."""
    document = papers.minutes_document(desk, round_id)
    return Checked(document, papers.findings(desk, document, stage, round=round_id), content_hash(document))


def finding_list(findings: Sequence[Finding], *, passes: bool = True, lift: Lift | None = None) -> Pane:
    """Blocks, warnings, passes; each with its place and its sentence. A block that a second person may answer for has a
    link that calls `lift`."""
    pane = Pane(gap=4)
    for severity in _ORDER:
        for finding in findings:
            if finding.severity is severity and (passes or severity is not Severity.PASS):
                pane.add(_finding(finding, lift))
    return pane


def verdict_of(checked: Checked) -> Verdict:
    """The answer first, in words."""
    stopping = len(blocks(checked.findings))
    warnings = sum(one.severity is Severity.WARNING for one in checked.findings)
    if stopping:
        tail = translate("minutes", "%n warning(s)", None, warnings) if warnings else ""
        return Verdict("danger", translate("minutes", "%n finding(s) block this step", None, stopping), tail)
    if warnings:
        return Verdict("warn", translate("minutes", "Nothing blocks; %n warning(s) to look at", None, warnings))
    return Verdict("ok", translate("minutes", "Nothing blocks, nothing to look at"))


class CheckSheet(Sheet):
    """The pre-flight report by itself."""

    def __init__(self, checked: Checked, lift: Lift) -> None:
        title, facts = translate("minutes", "Pre-flight check"), translate("minutes", "fingerprint {digits}")
        super().__init__(title, facts.format(digits=checked.fingerprint), glyph="check-circle", width=720, name="sheet.preflight")
        self.body.add(verdict_of(checked), scrolled(finding_list(checked.findings, lift=lift)))
        self._done = Button(translate("minutes", "Close"), object_name="sheet.preflight.done", on=self.dismiss)
        self.acts(self._done)

    @override
    def first_focus(self) -> QWidget:
        return self._done


def scrolled(pane: Pane, height: int = 320) -> ScrollPane:
    """A list inside a sheet that never grows over the window."""
    view = ScrollPane(pane)
    view.setProperty("surface", "none")
    view.setFixedHeight(px(height))
    return view


def _finding(finding: Finding, lift: Lift | None) -> Pane:
    glyph, tone = _LOOKS[finding.severity]
    line = Pane(across=True, gap=8, margins=(0, 1, 0, 1)).add(Glyph(glyph, tone, 14))
    place = Label(in_words(finding.place), "small", "text.tertiary", wrap=True)
    place.setFixedWidth(px(96))
    words = Label(
        in_words(finding.sentence),
        "small",
        "text.primary" if finding.severity is not Severity.PASS else "text.secondary",
        wrap=True,
    )
    if finding.place:
        line.add(place)
    line.setAccessibleName(f"{in_words(finding.place)} {in_words(finding.sentence)}".strip())
    line.add(words, stretch=1)
    if lift is not None and finding.digest and finding.severity is Severity.BLOCK:
        name = f"sheet.finding.lift.{finding.digest[:8]}"
        link = Button(translate("minutes", "Second person…"), kind="link", role="small", object_name=name)
        link.setAccessibleName(
            translate("minutes", "Have a second person answer for {place}").format(place=in_words(finding.place))
        )
        link.clicked.connect(lambda _checked=False: lift(finding))
        line.add(link)
    return line


def lift_sheet(finding: Finding) -> FormSheet:
    """Asks who answers for a finding that blocks, and why (RULE 23)."""
    title = translate("minutes", "A second person answers for {place}").format(place=in_words(finding.place))
    sheet = FormSheet(title, glyph="users", name="sheet.lift", width=620)
    sheet.say(in_words(finding.sentence), "text.primary")
    sheet.add_text("second", translate("minutes", "Initials of the second person"))
    sheet.add_text("reason", translate("minutes", "Reason, in writing"), lines=2)
    return sheet
