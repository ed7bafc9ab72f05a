"""What became of a PDF: the answer first, then each signature, then our record of it, and what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal

from dialogue_app.desk.views.issued import IssuedView
from dialogue_app.errors import DialogueError
from dialogue_app.model.issued import SCAN
from dialogue_app.papers import Verified
from dialogue_app.scan_report import ScanOnRecord
from dialogue_app.signing.report import Report, SignatureReport, Verdict
from dialogue_app.time_stamps import DUE_WITHIN
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words, moment_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.theme import font
from dialogue_app.ui.widgets import Button, ElidedLabel, Glyph, Label, Pane, PartyTag, Rule, SectionLabel, row

_OWN_CLOCK = "the signer's own clock"
_LOOKS = {
    "ok": ("check", "state.ok", "text.primary"),
    "warn": ("warning", "state.warn", "state.warn"),
    "unknown": ("question", "state.warn", "state.warn"),
    "danger": ("x-circle", "state.danger", "state.danger"),
    "info": ("info", "text.secondary", "text.secondary"),
}


@dataclass(frozen=True, slots=True)
class Examined:
    """A file as it was examined: its bytes, what is said of it, whose each signature field is. `fault`: why it could not be."""

    name: str
    pdf: bytes = b""
    told: Verified | None = None
    parties: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""

    @property
    def report(self) -> Report | None:
        """What the signatures prove."""
        return self.told.report if self.told is not None else None

    @property
    def exact(self) -> bool:
        """Is it, byte for byte, a file of our register?"""
        told = self.told
        return told is not None and told.entry is not None and told.entry.sha256 == told.report.file_hash

    @property
    def filable(self) -> bool:
        """Signed, not rejected, and not in the register yet: it can be held against our text and filed."""
        return self.report is not None and self.report.exit_code != 1 and bool(self.report.signatures) and not self.exact

    @property
    def stampable(self) -> bool:
        """Is it the newest signed file of our register, so that a time-stamp can be put over it?"""
        told = self.told
        signed = told is not None and bool(told.report.signatures) and told.report.exit_code != 1
        return self.exact and signed and told is not None and told.entry is not None and not told.entry.superseded_by


def examine(desk: Any, name: str, pdf: bytes, trust: Sequence[bytes], letters: Sequence[str]) -> Examined:
    """Verifies bytes and holds them against our record; runs off the GUI thread."""
    from dialogue_app import papers
    from dialogue_app.documents.compose.closing import signature_field

    try:
        told = papers.verified(desk, pdf, trust=trust)
    except DialogueError as error:
        return Examined(name, pdf, fault=in_words(error))
    return Examined(name, pdf, told, {signature_field(one): one for one in letters})


class CheckLine(Pane):
    """A finding: glyph, title, reason. `kind` is `ok`, `warn`, `unknown` (amber, question mark), `danger` or `info`."""

    def __init__(self, kind: str, title: str, reason: str = "", *, mono: str = "", small: bool = False) -> None:
        super().__init__(across=True, gap=8, margins=(0, 2, 0, 2) if small else (0, 6, 0, 6))
        glyph, tone, words = _LOOKS[kind]
        self.lines.addWidget(Glyph(glyph, tone, 14 if small else 16), 0, Qt.AlignmentFlag.AlignTop)
        role = "small" if small else "strong" if kind == "danger" else "body"
        column = Pane(gap=1).add(Label(title, role, words, wrap=True))
        if reason:
            column.add(Label(reason, "small", "text.secondary", wrap=True))
        if mono:
            column.add(_mono(mono))
        self.add(column, stretch=1)
        self.setAccessibleName(". ".join(part for part in (title, reason, mono) if part))


class SignatureLine(Pane):
    """One signature: who, when and by whose clock; intact and trusted are two lines, since they are two questions."""

    def __init__(self, signature: SignatureReport, parties: Mapping[str, str], context: PageContext) -> None:
        letters = parties.get(signature.field, "")
        super().__init__(gap=1, margins=(0, 2, 0, 8))
        head = row(gap=6)
        if letters:
            head.add(PartyTag(context.side_of(letters), letters, context.party_name(letters)))
        head.add(ElidedLabel(signature.signer, "heading"), stretch=1)
        self.add(head)
        where = " · ".join(part for part in (signature.role, signature.place) if part)
        if where:
            self.add(Label(where, "small", "text.secondary", wrap=True))
        self.add(Label(_clock(signature), "small", "text.secondary", wrap=True))
        self.add(self._intact(signature), self._trusted(signature))
        for change in signature.changed_since:
            words = _change(change, parties)
            self.add(CheckLine("info", translate("verification", "since then: {change}").format(change=words), small=True))
        self.setAccessibleName(signature.signer)

    @staticmethod
    def _intact(signature: SignatureReport) -> CheckLine:
        if not signature.intact:
            return CheckLine("danger", translate("verification", "broken: what was signed was changed"), small=True)
        words = translate("verification", "intact")
        if signature.changed_since:
            words = translate("verification", "intact; the file has grown since, see below")
        return CheckLine("ok", f"{words} · {_level(signature)}", small=True)

    @staticmethod
    def _trusted(signature: SignatureReport) -> CheckLine:
        if signature.trusted:
            words = translate("verification", "issuer trusted: {issuer}").format(issuer=_common_name(signature.issuer))
            return CheckLine("ok", words, small=True)
        words = translate("verification", "not trusted on this computer: {issuer}").format(issuer=_common_name(signature.issuer))
        return CheckLine("unknown", words, in_words(signature.trust) if "revoked" in signature.trust else "", small=True)


class VerificationReport(Pane):
    """The report on one file.

    `record_wanted(round id)`, `file_wanted`, `stamp_wanted(entry's id)`, `trust_wanted`, `closed` tell what a person wants.
    """

    record_wanted = Signal(str)
    file_wanted = Signal()
    stamp_wanted = Signal(str)
    trust_wanted = Signal()
    closed = Signal()

    def __init__(self, context: PageContext, examined: Examined, name: str) -> None:
        super().__init__("page", margins=(16, 12, 16, 16), gap=0, name=name)
        self._context, self.examined, self._name = context, examined, name
        head = row(Glyph("file-pdf" if examined.pdf.startswith(b"%PDF") else "file", "text.secondary"), gap=8)
        head.add(ElidedLabel(examined.name, "heading"), stretch=1)
        close = Button(icon="x", kind="quiet", name=translate("verification", "Close this report"), on=self.closed.emit)
        close.setObjectName(f"{name}.close")
        self.add(head.add(close), 8)
        self._refusal = Label("", "small", "state.danger", wrap=True, name=f"{name}.refusal")
        self._refusal.hide()
        self._show(examined)
        self.setAccessibleName(f"{examined.name}. {self.answer}")

    def refuse(self, sentence: str) -> None:
        """Says in the report why the file was not filed."""
        self._refusal.setText(translate("verification", "Not filed. {reason}").format(reason=sentence))
        self._refusal.show()

    def _show(self, examined: Examined) -> None:
        kind, glyph, self.answer = answer_of(examined)
        self.kind = kind
        box = Pane(box=kind, across=True, margins=(10, 8, 10, 8), gap=8, name=f"{self._name}.answer")
        self.add(box.add(Glyph(glyph, f"state.{kind}")).add(Label(self.answer, "strong", f"state.{kind}", wrap=True), stretch=1))
        report = examined.report
        if report is not None and report.signatures:
            self.add(12, SectionLabel(translate("verification", "Signatures")), 4)
            for signature in report.signatures:
                self.add(SignatureLine(signature, examined.parties, self._context))
            self.add(Rule("strong"))
        else:
            self.add(8)
        for number, line in enumerate(findings_of(examined)):
            self.add(*([Rule()] if number else []), line)
        self.add(12, SectionLabel(translate("verification", "What to do")), 4)
        self.add(
            Label(advice_of(examined), "body", wrap=True, name=f"{self._name}.advice"), 8, self._buttons(examined), self._refusal
        )
        self.add("stretch")

    def _buttons(self, examined: Examined) -> Pane:
        """One under the other: their words are longer in other languages than a narrow report is wide."""
        acts, told = Pane(gap=6), examined.told
        entry = told.entry if told is not None else None
        if examined.filable and entry is not None:
            words = translate("verification", "File it")
            acts.add(row(Button(words, "tray", "primary", object_name=f"{self._name}.file", on=self.file_wanted.emit), "stretch"))
        if entry is not None:
            words, round_id = translate("verification", "Open our record"), entry.round_id
            button = Button(words, object_name=f"{self._name}.record", on=lambda: self.record_wanted.emit(round_id))
            acts.add(row(button, "stretch"))
        if entry is not None and examined.stampable:
            renew = told is not None and told.report.renew_before is not None
            words = translate("verification", "Renew the time-stamp…") if renew else translate("verification", "Time-stamp it…")
            id = entry.id
            button = Button(words, "clock", object_name=f"{self._name}.stamp", on=lambda: self.stamp_wanted.emit(id))
            acts.add(row(button, "stretch"))
        if told is not None and told.report.verdict is Verdict.UNKNOWN_ISSUER:
            words = translate("verification", "Trusted issuers…")
            acts.add(row(Button(words, object_name=f"{self._name}.trust", on=self.trust_wanted.emit), "stretch"))
        return acts


def answer_of(examined: Examined) -> tuple[str, str, str]:
    """Box, glyph and words of the one answer."""
    report = examined.report
    if report is None:
        return "danger", "x-circle", translate("verification", "Not examined")
    if report.verdict is Verdict.TRUSTED:
        return "ok", "shield-check", translate("verification", "Valid and trusted")
    if report.verdict is Verdict.UNKNOWN_ISSUER:
        return "warn", "question", translate("verification", "Valid, issuer not trusted here")
    if report.verdict is Verdict.SCAN:
        return "info", "paperclip", translate("verification", "Scan on record; no electronic signature of its own")
    if not report.signatures and examined.exact:
        return "info", "info", translate("verification", "Not signed; exactly our issued file")
    if not report.signatures:
        return "danger", "shield-slash", translate("verification", "Rejected: no signature to be relied on")
    return "danger", "shield-slash", translate("verification", "Rejected: not what was signed")


def findings_of(examined: Examined) -> list[CheckLine]:
    """Reasons against the file, changes, completeness, our record, successors and corrections: always in this order."""
    report, told = examined.report, examined.told
    if report is None or told is None:
        return [CheckLine("danger", translate("verification", "The file could not be examined"), examined.fault)]
    lines = (
        [CheckLine("danger", in_words(reason)) for reason in report.reasons]
        if not (examined.exact and not report.signatures)
        else []
    )
    if report.signatures and report.exit_code != 1:
        words = translate("verification", "Every signature covers what it was put on; nothing else was changed.")
        lines.append(CheckLine("ok", translate("verification", "Not changed after signing"), words))
    if report.signatures and report.unsigned_fields:
        left = ", ".join(examined.parties.get(name, name) for name in report.unsigned_fields)
        words = translate("verification", "Still to sign: {parties}.").format(parties=left)
        lines.append(CheckLine("warn", translate("verification", "Not signed by all"), words))
    if report.renew_before is not None and report.exit_code != 1:
        lines.append(_stamp_line(report.renew_before))
    if told.scan is not None:
        lines.append(_scan_line(told.scan))
    if told.follows is not None:
        lines.append(_further_line(report, told.follows))
    lines.append(_record_line(examined, report, told.entry))
    if told.entry is not None:
        lines.append(_successor_line(examined, told.entry))
    return lines


def advice_of(examined: Examined) -> str:
    """What a person should do now, in a sentence or two."""
    report, told = examined.report, examined.told
    if report is None or told is None:
        return translate("verification", "Ask the sender for the file again, or open it from another place.")
    known = told.entry is not None
    if report.verdict is Verdict.SCAN:
        return translate(
            "verification",
            "The signatures are in ink: rely on the paper original and on our record, of which this is the picture.",
        )
    if report.exit_code == 1 and examined.exact and not report.signatures:
        return translate(
            "verification", "It is the copy we issued and carries no signature: rely on our record, not on the file."
        )
    if report.exit_code == 1:
        return translate(
            "verification", "Do not use or forward it. Ask whoever sent it where it came from; our record is untouched."
        )
    if report.verdict is Verdict.UNKNOWN_ISSUER and examined.exact:
        return translate(
            "verification", "It is the file we hold. To rely on who signed, compare the issuer's fingerprint and trust it."
        )
    if report.verdict is Verdict.UNKNOWN_ISSUER:
        return translate(
            "verification",
            "Compare the issuer's fingerprint with the one the other side gave by note, then trust it. "
            "Until then the signatures prove that the text is unchanged, not who signed.",
        )
    if examined.exact:
        return translate("verification", "Nothing. The file can be relied on.")
    if told.follows is not None and not told.follows.superseded_by:
        return translate("verification", "File it: it takes the place of the file we sent.")
    if known:
        return translate("verification", "File it: it carries our text and is not in the register yet.")
    return translate("verification", "The signatures hold, but the text is not ours: compare it before you rely on it.")


def _stamp_line(ends: datetime) -> CheckLine:
    """Until when the newest time-stamp over the file holds, and whether another is due."""
    day = day_words(ends.date())
    if ends - datetime.now(UTC) > DUE_WITHIN:
        return CheckLine("ok", translate("verification", "Time-stamp over the file: to be renewed before {day}").format(day=day))
    words = translate("verification", "Put another time-stamp over it while this one can still be proved.")
    return CheckLine("warn", translate("verification", "Time-stamp over the file ends on {day}").format(day=day), words)


def _scan_line(scan: ScanOnRecord) -> CheckLine:
    """Which signed original the picture shows, and how it came into the register."""
    title = translate("verification", "Scan of the signed original {number} of {count} ({language})").format(
        number=scan.number, count=scan.count, language=language_words(scan.language)
    )
    words = translate("verification", "Kept by {party}; attached on {day} by {author}.")
    return CheckLine("ok", title, words.format(party=scan.holder, day=day_words(scan.at.date()), author=scan.by))


def _further_line(report: Report, before: IssuedView) -> CheckLine:
    """A file of ours that came back: what was added to it."""
    count, all = len(report.signatures), len(report.signatures) + len(report.unsigned_fields)
    words = translate("verification", "It begins with our file {name}, byte for byte; nothing else was added.").format(
        name=before.filename
    )
    if count > before.signatures:
        title = translate("verification", "Our file, countersigned: {count} of {all}").format(count=count, all=all)
    else:
        title = translate("verification", "Our file, with a further time-stamp")
    if before.superseded_by:
        words = translate("verification", "Another file has taken the place of ours already: compare the two before you file it.")
    return CheckLine("warn" if before.superseded_by else "ok", title, words)


def _record_line(examined: Examined, report: Report, entry: IssuedView | None) -> CheckLine:
    if entry is None:
        words = translate("verification", "No document with this content was issued from this workspace.")
        return CheckLine("unknown", translate("verification", "Not in our register"), words)
    what = translate("verification", "{document}, original of {party}.").format(document=entry.identifier, party=entry.held_by)
    if examined.exact:
        return CheckLine(
            "ok", translate("verification", "Same as our record, byte for byte"), what, mono=_digits(report.file_hash)
        )
    if report.exit_code == 1:
        words = translate("verification", "It claims the content of {what} The file itself is another.").format(what=what)
        return CheckLine("danger", translate("verification", "Not our frozen record"), words, mono=_digits(report.file_hash))
    words = translate("verification", "{what} The file itself is not in the register.").format(what=what)
    return CheckLine(
        "ok", translate("verification", "Same content as our record"), words, mono=_digits(report.content_hash or "")
    )


def _successor_line(examined: Examined, entry: IssuedView) -> CheckLine:
    if examined.exact and entry.superseded_by and entry.kind == SCAN:
        words = translate("verification", "A newer scan of the same original has taken its place in the register.")
        return CheckLine("warn", translate("verification", "Superseded by a newer file"), words)
    if examined.exact and entry.superseded_by:
        words = translate("verification", "A file with one more signature or time-stamp has taken its place in the register.")
        return CheckLine("warn", translate("verification", "Superseded by a newer file"), words)
    if entry.corrected_by:
        title = translate("verification", "Corrected since: {instruments}").format(instruments=", ".join(entry.corrected_by))
        words = translate("verification", "The file itself is rightly unchanged; it is read with the instrument.")
        return CheckLine("warn", title, words)
    return CheckLine("ok", translate("verification", "Not corrected, not superseded"))


def _clock(signature: SignatureReport) -> str:
    at = moment_words(signature.signed_at) if signature.signed_at is not None else translate("verification", "no time stated")
    if signature.clock == _OWN_CLOCK:
        return translate("verification", "{at}, by the signer's own clock").format(at=at)
    return f"{at}, {in_words(signature.clock)}"


def _change(change: str, parties: Mapping[str, str]) -> str:
    """A change as the report tells it; a further signature by its party."""
    signed = re.fullmatch(r"field (\S+) signed", change)
    if signed is not None and signed[1] in parties:
        return translate("verification", "{party} signed").format(party=parties[signed[1]])
    return in_words(change)


def _common_name(name: str) -> str:
    """The CN of a name written as RFC 4514 says; the whole name where it has none."""
    found = re.search(r"(?:^|,)CN=((?:\\.|[^,\\])+)", name)
    return re.sub(r"\\(.)", r"\1", found[1]) if found is not None else name


def _level(signature: SignatureReport) -> str:
    return signature.level if signature.level == "CMS" else f"PAdES {signature.level}"


def _digits(digest: str) -> str:
    return f"{digest[:4]} {digest[4:8]} … {digest[-4:]}" if digest else ""


def _mono(text: str) -> Label:
    label = Label(text, "small", "text.secondary")
    label.setFont(font("small", use="mono"))
    return label
