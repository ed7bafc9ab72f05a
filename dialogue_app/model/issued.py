"""The register of what left the house: documents as they were issued, and who holds which copy (RULE 18)."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, marking_column, plain_text, rank_column

SCAN = "signed-scan"
"""Kind of an entry that is a picture of an original signed in ink."""


class IssuedDocument(Record):
    """A file as it was issued or signed; its bytes lie in the workspace under their SHA-256 and never change."""

    __tablename__ = "issued_document"
    label = "issued document"
    internal = False

    round_id: Mapped[str] = ref("round")
    minutes_id: Mapped[str | None] = ref("minutes", nullable=True)
    kind: Mapped[str] = mapped_column(comment="Kind of the document; signed-scan: a picture of what was signed in ink")
    identifier: Mapped[str]
    held_by: Mapped[str] = mapped_column(comment="Party whose original it is")
    layout: Mapped[str]
    filename: Mapped[str]
    content_hash: Mapped[str]
    sha256: Mapped[str] = mapped_column(comment="Of the bytes kept")
    size: Mapped[int]
    signatures: Mapped[int] = mapped_column(default=0)
    stamps: Mapped[int] = mapped_column(default=0, comment="Time-stamps over the whole document")
    level: Mapped[str | None] = mapped_column(comment="B-B | B-T | B-LT | B-LTA | CMS: the least any signature of it reaches")
    renew_before: Mapped[datetime | None] = mapped_column(comment="End of the certificate of its newest time-stamp")
    replaces_id: Mapped[str | None] = ref("issued_document", nullable=True)
    at: Mapped[datetime]
    by: Mapped[str]

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """What was issued stays; a file with one more signature or time-stamp is a new entry that names the one before.

        A scan came in and left no house: one that was attached by mistake can be taken back.
        """
        if before is not None and after is None and before.get("kind") == SCAN:
            return
        if before is not None and after is None:
            raise RuleError("An issued document stays in the register: it left the house. Recall its copies instead.")
        if before is not None and before != after:
            raise RuleError("An issued document stays as it was issued; register the new file beside it.")


class Copy(Sourced, Record):
    """One copy: its number, who got it, in which form, when, and what came back."""

    __tablename__ = "copy"
    label = "copy"
    internal = False

    issued_id: Mapped[str | None] = ref("issued_document", nullable=True)
    minutes_id: Mapped[str | None] = ref("minutes", nullable=True)
    number: Mapped[int]
    addressee: Mapped[str]
    party: Mapped[str] = plain_text()
    form: Mapped[str] = mapped_column(default="electronic", comment="original | certified-copy | extract | electronic")
    channel: Mapped[str | None]
    on: Mapped[date | None]
    receipt: Mapped[str | None]
    recalled_on: Mapped[date | None]
    caveats: Mapped[Any] = json_column(default=tuple)
    marking: Mapped[Any] = marking_column()
    rank: Mapped[str] = rank_column()


class Waiver(Record):
    """A block of the pre-flight that a second person lifted, with the reason. Never the text itself (RULE 23, 26)."""

    __tablename__ = "waiver"
    label = "waiver"

    round_id: Mapped[str] = ref("round")
    finding: Mapped[str] = mapped_column(comment="Digest of what was found where; another wording is another finding")
    kind: Mapped[str]
    place: Mapped[str]
    asked_by: Mapped[str]
    lifted_by: Mapped[str]
    reason: Mapped[str]
    at: Mapped[datetime]

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """What somebody answered for stays; the block stands again when the waiver is taken back as a whole."""
        if before is not None and after is not None and before != after:
            raise RuleError("A waiver stays as it was given; take it back and give another one.")


class InternalCopy(Record):
    """One numbered copy of an internal paper: who got it. The paper itself is kept by nobody but its readers."""

    __tablename__ = "internal_copy"
    label = "copy of an internal paper"

    round_id: Mapped[str] = ref("round")
    kind: Mapped[str] = mapped_column(comment="annotated-agenda | briefing-book | memorandum-of-conversation | reporting-cable")
    identifier: Mapped[str]
    number: Mapped[int]
    total: Mapped[int]
    addressee: Mapped[str] = plain_text()
    sha256: Mapped[str] = mapped_column(comment="Of the copy as it was made")
    at: Mapped[datetime]
    by: Mapped[str]

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """A copy that went out stays on the list."""
        if before is not None and before != after:
            raise RuleError("A copy of an internal paper that went out stays on the list as it was made.")


class Consultation(Record):
    """What somebody said who was asked before joint or foreign text is released (2.2)."""

    __tablename__ = "consultation"
    label = "consultation on a release"

    minutes_id: Mapped[str] = ref("minutes")
    release: Mapped[str] = mapped_column(comment="Identifier of the released version, e.g. MIN-R5/REL-1")
    whom: Mapped[str] = mapped_column(comment="originator | other-side")
    party: Mapped[str] = plain_text("Code of the party that was asked")
    office: Mapped[str] = plain_text()
    answer: Mapped[str] = mapped_column(comment="no-objection | agreed | objection")
    on: Mapped[date]
    reference: Mapped[str | None]
    by: Mapped[str]


class Release(Record):
    """What is to be withheld from a released version of minutes. Set before the sides are asked, and kept as they were asked."""

    __tablename__ = "release"
    label = "release"

    minutes_id: Mapped[str] = ref("minutes")
    number: Mapped[int]
    identifier: Mapped[str] = mapped_column(comment="E.g. MIN-R5/REL-1, as consultations name it")
    withheld: Mapped[Any] = json_column(default=tuple, comment="Rules: whole parts, each with its ground")
    passages: Mapped[Any] = json_column(default=tuple, comment="Words inside paragraphs, each with its ground")
    grounds: Mapped[Any] = json_column(default=dict, comment="What each ground means")
    at: Mapped[datetime]
    by: Mapped[str]
