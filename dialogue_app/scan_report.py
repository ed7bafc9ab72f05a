"""What is said of a file that is the scan of an original signed in ink: which one, since when on record, and no signature."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from dialogue_app.desk.languages import language_name
from dialogue_app.desk.views.issued import IssuedView
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document
from dialogue_app.sentences import Sentence
from dialogue_app.signing.report import Report, Verdict


@dataclass(frozen=True, slots=True)
class ScanOnRecord:
    """Which original a scan shows: `number` of `count`, kept by `holder`, beginning in `language`; attached when, by whom."""

    number: int
    count: int
    holder: str
    language: str
    at: datetime
    by: str

    @property
    def sentence(self) -> Sentence:
        """What is said of the file, for people."""
        return Sentence(
            "Scan of the signed original {number} of {count} (kept by {holder}, in {language:name}), attached on "
            "{at:day} by {by}; it carries no electronic signature of its own.",
            number=self.number,
            count=self.count,
            holder=self.holder,
            language=language_name(self.language),
            at=self.at,
            by=self.by,
        )


def scan_on_record(document: Document, entry: IssuedView, report: Report) -> tuple[Report, ScanOnRecord]:
    """What is said of a file that is, byte for byte, a scan of the register. A signature of its own is judged as any."""
    originals = originals_of(document)
    number, original = next((n, one) for n, one in enumerate(originals, 1) if one.holder == entry.held_by)
    scan = ScanOnRecord(number, len(originals), entry.held_by, original.languages[0], entry.at, entry.by)
    if report.signatures:
        return report, scan
    return replace(report, verdict=Verdict.SCAN, sentence=scan.sentence, reasons=()), scan
