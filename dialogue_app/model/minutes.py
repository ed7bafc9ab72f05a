"""Agreed minutes: numbered paragraphs in every language, brackets, comments, confirmations, corrections, signatures."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, marking_column, plain_text, rank_column, state_column, wording
from dialogue_app.model.states import Function, Moves, by, require
from dialogue_app.model.values import Wording

_SECRETARY = by(Function.SECRETARY, Function.DESK)
_HEAD = by(Function.HEAD)
_RECORDS = by(Function.RECORDS, Function.SECRETARY, Function.DESK)


class MinutesState(StrEnum):
    DRAFT = "draft"
    CIRCULATED = "circulated"
    AGREED = "agreed"
    INITIALLED = "initialled"
    PARTLY_SIGNED = "partly-signed"
    SIGNED = "signed"
    DISTRIBUTED = "distributed"
    ARCHIVED = "archived"
    LAPSED = "lapsed"


_REOPENING = frozenset({"state", "content_hash", "agreed_at", "signed_on", "signed_at"})
_SIGNED = frozenset({"state"})


class Minutes(Sourced, Record):
    """The minutes of a round. Agreed means the hash is fixed; signed means frozen (RULE 8)."""

    __tablename__ = "minutes"
    label = "set of minutes"
    internal = False
    searched = ("title",)
    taken_back = frozenset({MinutesState.AGREED})
    open_fields: ClassVar[Mapping[str, frozenset[str]]] = {
        MinutesState.AGREED: _REOPENING,
        MinutesState.INITIALLED: _REOPENING,
        MinutesState.PARTLY_SIGNED: _SIGNED,
        MinutesState.SIGNED: _SIGNED,
        MinutesState.DISTRIBUTED: _SIGNED,
        MinutesState.ARCHIVED: _SIGNED,
        MinutesState.LAPSED: _SIGNED,
    }
    moves: ClassVar[Moves] = Moves(
        "set of minutes",
        {
            "draft": {"circulated": _SECRETARY, "lapsed": _HEAD},
            "circulated": {"agreed": _HEAD, "draft": _SECRETARY, "lapsed": _HEAD},
            "agreed": {"initialled": _HEAD, "partly-signed": _HEAD, "circulated": _HEAD, "lapsed": _HEAD},
            "initialled": {"partly-signed": _HEAD, "circulated": _HEAD, "lapsed": _HEAD},
            "partly-signed": {"signed": _HEAD},
            "signed": {"distributed": _RECORDS},
            "distributed": {"archived": _RECORDS},
            "archived": {},
            "lapsed": {},
        },
    )

    round_id: Mapped[str] = ref("round")
    state: Mapped[str] = state_column(MinutesState.DRAFT)
    title: Mapped[Wording] = wording()
    register: Mapped[str] = mapped_column(default="non-binding", comment="non-binding | binding")
    languages: Mapped[Any] = json_column(default=tuple)
    closing: Mapped[Wording] = wording("The closing formula; empty: the phrase of the register is used")
    marking: Mapped[Any] = marking_column()
    content_hash: Mapped[str | None] = mapped_column(comment="SHA-256 of the content tree both sides agreed on")
    agreed_at: Mapped[datetime | None]
    signed_on: Mapped[date | None] = mapped_column(comment="Day of signature as the text states it; none: left blank for ink")
    signed_at: Mapped[str | None] = mapped_column(comment="Place of signature as the text states it")
    visibility: Mapped[str] = mapped_column(default="joint")

    def circulate(self, by: Function) -> None:
        """Hand the draft to the other side for comments."""
        self.moves.check(self.state, MinutesState.CIRCULATED, by)
        self.state = MinutesState.CIRCULATED

    def agree(self, content_hash: str, at: datetime, by: Function, *, open_matters: Iterable[str] = ()) -> None:
        """Both sides accept the text: no brackets, every language there, the hash fixed."""
        self.moves.check(self.state, MinutesState.AGREED, by)
        matters = list(open_matters)
        require(not matters, "The minutes cannot be agreed yet: {matters:and}.", matters=matters)
        self.state, self.content_hash, self.agreed_at = MinutesState.AGREED, content_hash, at

    def reopen(self, by: Function) -> None:
        """Both sides take the text up again, which only works before the first signature."""
        self.moves.check(self.state, MinutesState.CIRCULATED, by)
        self.state, self.content_hash, self.agreed_at = MinutesState.CIRCULATED, None, None

    def sign(self, signed: int, needed: int) -> None:
        """Take note that `signed` of `needed` heads have signed.

        Place and day of signature in the text are part of what was agreed and stay as they are; when each head really
        signed stands in the records of the signatures.
        """
        target = MinutesState.SIGNED if signed >= needed else MinutesState.PARTLY_SIGNED
        if self.state != target:
            self.moves.check(self.state, target, Function.HEAD)
        self.state = target

    def move(self, target: str, by: Function) -> None:
        """Initial, distribute, archive or let lapse; circulating, agreeing and signing have methods of their own."""
        require(
            target not in (MinutesState.AGREED, MinutesState.SIGNED, MinutesState.PARTLY_SIGNED),
            "Minutes become {target:name} by an act of the heads of delegation.",
            target=target,
        )
        self.moves.check(self.state, target, by)
        self.state = target


class MinutesParagraph(Sourced, Record):
    """One numbered paragraph, the same number in all languages. Once circulated, the number stays (RULE 5)."""

    __tablename__ = "minutes_paragraph"
    label = "paragraph of the minutes"
    internal = False
    owner = "minutes_id"
    searched = ("text",)

    minutes_id: Mapped[str] = ref("minutes")
    round_id: Mapped[str] = ref("round")
    annex_id: Mapped[str | None] = ref("annex", nullable=True)
    number: Mapped[str] = plain_text("1, 2, 7 bis")
    rank: Mapped[str] = rank_column()
    item_id: Mapped[str | None] = ref("agenda_item", nullable=True)
    issue_id: Mapped[str | None] = ref("issue", nullable=True)
    kind: Mapped[str] = mapped_column(default="statement", comment="opening | procedural | statement | decision | closing")
    text: Mapped[Wording] = wording("With square brackets around what is not agreed")
    brackets: Mapped[Any] = json_column(default=tuple, comment="[{text: {lang: words}, proposedBy, opposedBy}] as they appear")
    confirmed: Mapped[Any] = json_column(default=dict, comment="By language: digest of the other language it was held against")
    ad_referendum: Mapped[Any] = json_column(nullable=True, comment="{parties: [], confirmBy: date}")


class Annex(Sourced, Record):
    """An annex with a Roman number."""

    __tablename__ = "annex"
    label = "annex"
    internal = False
    owner = "minutes_id"

    minutes_id: Mapped[str] = ref("minutes")
    number: Mapped[str]
    rank: Mapped[str] = rank_column()
    title: Mapped[Wording] = wording()
    contents: Mapped[str] = mapped_column(default="text", comment="participants | agenda | table | text")
    table: Mapped[Any] = json_column(nullable=True, comment="{columns: [{lang: head}], rows: [[figure or text]]}")


class Confirmation(Record):
    """One side's confirmation of a paragraph accepted ad referendum (RULE 10), by note, after the talks."""

    __tablename__ = "confirmation"
    label = "confirmation"
    internal = False

    paragraph_id: Mapped[str] = ref("minutes_paragraph")
    party: Mapped[str]
    on: Mapped[date]
    paper_id: Mapped[str | None] = ref("paper", nullable=True)


class MinutesVersion(Record):
    """A draft that went from one side to the other: v1, v2, … with sender, date and the text as it was."""

    __tablename__ = "minutes_version"
    label = "version of the minutes"
    internal = False

    minutes_id: Mapped[str] = ref("minutes")
    number: Mapped[int]
    on: Mapped[date]
    from_party: Mapped[str]
    remark: Mapped[str] = plain_text()
    paragraphs: Mapped[Any] = json_column(nullable=True, comment="[{number, text: {lang: words}}]; none: only the fact is known")

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """A version that was sent stays as it was sent."""
        if before is not None and after is not None and before != after:
            raise RuleError("A version that was sent stays as it was sent; circulate a new one.")


class SharedComment(Record):
    """A comment both sides see."""

    __tablename__ = "shared_comment"
    label = "shared comment"
    internal = False

    minutes_id: Mapped[str] = ref("minutes")
    paragraph_id: Mapped[str | None] = ref("minutes_paragraph", nullable=True)
    party: Mapped[str]
    text: Mapped[str]
    status: Mapped[str] = mapped_column(default="open")
    rank: Mapped[str] = rank_column()


class InternalComment(Record):
    """A comment that never leaves our side (RULE 24): kept apart from shared ones."""

    __tablename__ = "internal_comment"
    label = "internal comment"
    searched = ("text",)

    minutes_id: Mapped[str] = ref("minutes")
    paragraph_id: Mapped[str | None] = ref("minutes_paragraph", nullable=True)
    party: Mapped[str]
    text: Mapped[str]
    status: Mapped[str] = mapped_column(default="open")
    rank: Mapped[str] = rank_column()
    marking: Mapped[Any] = marking_column()


class ParagraphSource(Record):
    """Which notes a paragraph was restated from. Internal, and not visible from the joint paragraph (RULE 21)."""

    __tablename__ = "paragraph_source"
    label = "source of a paragraph"

    paragraph_id: Mapped[str] = ref("minutes_paragraph")
    note_id: Mapped[str] = ref("note")
    by: Mapped[str]
    at: Mapped[datetime]


class SignatureRecord(Record):
    """One head's signature under one original, on paper or in the file."""

    __tablename__ = "signature_record"
    label = "signature"
    internal = False

    minutes_id: Mapped[str] = ref("minutes")
    held_by: Mapped[str] = mapped_column(comment="Party that keeps this original")
    names_first: Mapped[str]
    person_id: Mapped[str] = ref("person")
    on: Mapped[date | None]
    place: Mapped[str | None]
    fingerprint: Mapped[str | None] = mapped_column(comment="SHA-256 of the signing certificate; none for ink")
    rank: Mapped[str] = rank_column()
    extra: Mapped[Any] = json_column(nullable=True)

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """A signature was given: nothing takes it back, and nothing changes it."""
        if before is not None and before != after:
            raise RuleError("A signature that was given stays: it cannot be changed or taken back.")


class Correction(Sourced, Record):
    """A joint instrument that corrects signed minutes; the signed text stays (RULE 8)."""

    __tablename__ = "correction"
    label = "correction"
    internal = False
    searched = ("was", "reads", "reason")

    minutes_id: Mapped[str] = ref("minutes")
    round_id: Mapped[str | None] = ref("round", nullable=True)
    paragraph_id: Mapped[str] = ref("minutes_paragraph")
    kind: Mapped[str]
    languages: Mapped[Any] = json_column(default=tuple)
    was: Mapped[str]
    reads: Mapped[str]
    reason: Mapped[str] = plain_text()
    agreed: Mapped[date]
    effect: Mapped[str] = mapped_column(default="ab initio")
    signed_by: Mapped[Any] = json_column(default=tuple, comment="Codes of persons")
    original_untouched: Mapped[bool] = flag_column(True)
    visibility: Mapped[str] = mapped_column(default="joint")
