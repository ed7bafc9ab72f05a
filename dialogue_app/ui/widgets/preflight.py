"""The pre-flight report: the answer first, then what blocks, what warns and what passed, each with reason and way out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt

from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, in_words, translate
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.facts import Verdict
from dialogue_app.ui.widgets.panes import Pane, Rule
from dialogue_app.ui.widgets.text import Glyph, Label

_ORDER = (Severity.BLOCK, Severity.WARNING, Severity.PASS)
_LOOKS = {
    Severity.BLOCK: ("x-circle", "state.danger", "strong"),
    Severity.WARNING: ("warning", "state.warn", "body"),
    Severity.PASS: ("check", "state.ok", "body"),
}
_TITLES: Mapping[str, str] = {
    "open-bracket": QT_TRANSLATE_NOOP("preflight", "Brackets"),
    "missing-language": QT_TRANSLATE_NOOP("preflight", "Every text in every language"),
    "figures-differ": QT_TRANSLATE_NOOP("preflight", "Figures agree in all languages"),
    "dates-differ": QT_TRANSLATE_NOOP("preflight", "Dates agree in all languages"),
    "individual-named": QT_TRANSLATE_NOOP("preflight", "No individual is named in the text"),
    "internal-marking": QT_TRANSLATE_NOOP("preflight", "No marking of one side"),
    "register": QT_TRANSLATE_NOOP("preflight", "One register of words"),
    "signatory-missing": QT_TRANSLATE_NOOP("preflight", "Places for signature"),
    "number-repeated": QT_TRANSLATE_NOOP("preflight", "Paragraph numbers"),
    "near-match": QT_TRANSLATE_NOOP("preflight", "Nothing internal in the text"),
}
_FOUND: Mapping[str, str] = {
    "open-bracket": QT_TRANSLATE_NOOP("preflight", "Open brackets"),
    "missing-language": QT_TRANSLATE_NOOP("preflight", "Text missing in a language"),
    "figures-differ": QT_TRANSLATE_NOOP("preflight", "Figures differ"),
    "dates-differ": QT_TRANSLATE_NOOP("preflight", "Dates differ"),
    "individual-named": QT_TRANSLATE_NOOP("preflight", "An individual is named"),
    "internal-marking": QT_TRANSLATE_NOOP("preflight", "A marking of one side"),
    "register": QT_TRANSLATE_NOOP("preflight", "Words of another register"),
    "signatory-missing": QT_TRANSLATE_NOOP("preflight", "A place for signature without name"),
    "number-repeated": QT_TRANSLATE_NOOP("preflight", "A number stands twice"),
    "near-match": QT_TRANSLATE_NOOP("preflight", "Shares words with an internal text"),
}
_PASSED: Mapping[str, str] = {
    "open-bracket": QT_TRANSLATE_NOOP("preflight", "No bracket is open."),
    "missing-language": QT_TRANSLATE_NOOP("preflight", "Nothing is missing."),
    "figures-differ": QT_TRANSLATE_NOOP("preflight", "Every figure was held against its counterpart."),
    "dates-differ": QT_TRANSLATE_NOOP("preflight", "Every date was held against its counterpart."),
    "individual-named": QT_TRANSLATE_NOOP("preflight", "Names stand in lists, opening paragraph and signatures only."),
    "internal-marking": QT_TRANSLATE_NOOP("preflight", "Text, titles and annexes carry none."),
    "register": QT_TRANSLATE_NOOP("preflight", "Binding and non-binding words are not mixed."),
    "signatory-missing": QT_TRANSLATE_NOOP("preflight", "Every place has its name."),
    "number-repeated": QT_TRANSLATE_NOOP("preflight", "Every number is used once."),
    "near-match": QT_TRANSLATE_NOOP("preflight", "No run of words is shared with an internal text."),
}
_WAYS_OUT: Mapping[str, str] = {
    "open-bracket": QT_TRANSLATE_NOOP(
        "preflight", "Settle it with the other side, or send the text out as a draft for comment; a draft may carry brackets."
    ),
    "missing-language": QT_TRANSLATE_NOOP("preflight", "Add the text in that language, or leave it out in all."),
    "figures-differ": QT_TRANSLATE_NOOP("preflight", "Compare both texts and correct the wrong one."),
    "dates-differ": QT_TRANSLATE_NOOP("preflight", "Compare both texts and correct the wrong one."),
    "individual-named": QT_TRANSLATE_NOOP("preflight", "Say which delegation spoke; persons are named in lists only."),
    "internal-marking": QT_TRANSLATE_NOOP("preflight", "Take the mark out; look whether the passage belongs in a joint text."),
    "register": QT_TRANSLATE_NOOP("preflight", "Choose the words of one register, as agreed for this dialogue."),
    "signatory-missing": QT_TRANSLATE_NOOP("preflight", "Name the head of that delegation under Delegations."),
    "number-repeated": QT_TRANSLATE_NOOP("preflight", "Number the paragraphs anew."),
    "near-match": QT_TRANSLATE_NOOP("preflight", "Compare it with what was said in the room before it leaves the house."),
}


def counted(findings: Sequence[Finding]) -> str:
    """For example “1 block · 2 warnings”; "" when nothing is to be looked at."""
    blocks = sum(one.severity is Severity.BLOCK for one in findings)
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    parts = [translate("preflight", "%n block(s)", None, blocks)] if blocks else []
    parts += [translate("preflight", "%n warning(s)", None, warnings)] if warnings else []
    return " · ".join(parts)


class PreflightReport(Pane):
    """Shows findings. `refusal` is the verdict where something blocks; `go(finding)` leads to the place of one with an anchor.

    `lift(finding)` asks a second person to answer for a block that can be lifted.
    """

    def __init__(
        self,
        *,
        refusal: str = "",
        go: Callable[[Finding], object] | None = None,
        lift: Callable[[Finding], object] | None = None,
        name: str = "preflight",
    ) -> None:
        super().__init__(gap=0, name=name)
        self._refusal, self._go, self._lift, self._name = refusal, go, lift, name
        self.findings: tuple[Finding, ...] = ()
        self._anchors: Collection[str] | None = None

    @property
    def blocked(self) -> bool:
        """Does a finding stop the step?"""
        return any(one.severity is Severity.BLOCK for one in self.findings)

    def show_findings(self, findings: Sequence[Finding], *, refusal: str = "", anchors: Collection[str] | None = None) -> None:
        """Shows these findings: verdict, blocks, warnings, passes. `anchors`: the places that can be gone to (None = all)."""
        self.clear()
        self._anchors = anchors
        self.findings = tuple(findings)
        self._refusal = refusal or self._refusal
        self.verdict = self._verdict()
        self.add(self.verdict, 8)
        lines = [one for severity in _ORDER for one in self.findings if one.severity is severity]
        for number, finding in enumerate(lines):
            if number:
                self.add(Rule())
            self.add(self._line(finding, number))

    def as_text(self) -> str:
        """The report as lines of text, to be kept; what was held against an internal record is left out."""
        lines = [self.verdict.accessibleName()] if self.findings else []
        for severity in _ORDER:
            for one in (one for one in self.findings if one.severity is severity and one.record is None):
                mark = {Severity.BLOCK: "✗", Severity.WARNING: "!", Severity.PASS: "✓"}[severity]
                lines += [f"{mark} {_title(one)}", f"  {_reason(one)}"]
        return "\n".join(lines)

    def _verdict(self) -> Verdict:
        tail = counted(self.findings)
        if self.blocked:
            return Verdict("danger", self._refusal or translate("preflight", "This step is blocked"), tail)
        if tail:
            return Verdict("warn", translate("preflight", "Nothing blocks; look at what is marked"), tail)
        return Verdict("ok", translate("preflight", "Nothing blocks, nothing to look at"))

    def _leads(self, finding: Finding) -> bool:
        return self._anchors is None or finding.anchor in self._anchors

    def _line(self, finding: Finding, number: int) -> Pane:
        glyph, tone, role = _LOOKS[finding.severity]
        passed = finding.severity is Severity.PASS
        column = Pane(gap=1)
        if finding.record is not None:
            lock = Glyph("lock-simple", "internal.text", 14)
            word = Label(translate("preflight", "Internal, for this screen only"), "label", "internal.text")
            column.add(Pane(across=True, gap=5).add(lock, word, "stretch"))
        column.add(Label(_title(finding), role, "text.primary" if passed else tone, wrap=True))
        column.add(Label(_reason(finding), "small", "text.secondary", wrap=True))
        if not passed and (way := _WAYS_OUT.get(finding.kind)):
            column.add(Label(translate("preflight", way), "small", "text.secondary", wrap=True))
        if not passed and finding.anchor and self._go is not None and self._leads(finding):
            go = self._go
            words = translate("preflight", "Go to {place}").format(place=in_words(finding.place) or _title(finding))
            link = Button(words, kind="link", object_name=f"{self._name}.go.{number}", on=lambda: go(finding))
            column.lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        if finding.severity is Severity.BLOCK and finding.digest and self._lift is not None:
            lift = self._lift
            words = translate("preflight", "A second person answers for it…")
            link = Button(words, kind="link", object_name=f"{self._name}.lift.{number}", on=lambda: lift(finding))
            column.lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        line = Pane(across=True, gap=8, margins=(0, 6, 0, 6))
        line.lines.addWidget(Glyph(glyph, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.add(column, stretch=1)
        said = {Severity.BLOCK: translate("preflight", "blocks"), Severity.WARNING: translate("preflight", "warning")}
        line.setAccessibleName(
            f"{said.get(finding.severity, translate('preflight', 'passed'))}: {_title(finding)}. {_reason(finding)}"
        )
        return line


def _title(finding: Finding) -> str:
    known = _TITLES if finding.severity is Severity.PASS else _FOUND
    title = translate("preflight", known[finding.kind]) if finding.kind in known else finding.kind
    return f"{in_words(finding.place)} · {title}" if finding.place else title


def _reason(finding: Finding) -> str:
    if finding.severity is Severity.PASS and finding.kind in _PASSED:
        return translate("preflight", _PASSED[finding.kind])
    return in_words(finding.sentence)
