"""What a check found out about a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dialogue_app.sentences import Sentence


class Severity(StrEnum):
    """How far a finding reaches: it stops the next step, it asks for a look, or all is well."""

    BLOCK = "block"
    WARNING = "warning"
    PASS = "pass"


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a check: what kind, how grave, where in the document (“¶7”, “Annex III ¶2”, “title”), and a sentence."""

    kind: str
    severity: Severity
    place: Sentence
    sentence: Sentence
    anchor: str = ""
    """Anchor of the block in the content tree, for a page that leads there."""
    digest: str = ""
    """What a waiver of this finding names; '' where nothing but a correction helps."""
    record: tuple[str, str] | None = None
    """The internal record it was held against, for the person at this screen only: never printed, exported or logged."""
