"""Notes taken in the room: raw entries that never change, revisions beside them, and reconciliations of two takers."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, marking_column, plain_text, state_column

_STATE = frozenset({"state"})


class NoteKind(StrEnum):
    STATEMENT = "statement"
    PROPOSAL = "proposal"
    REPLY = "reply"
    QUESTION = "question"
    RESERVATION = "reservation"
    DECISION = "decision"
    HOMEWORK = "homework"
    PROCEDURAL = "procedural"
    OBSERVATION = "observation"


class NoteState(StrEnum):
    RAW = "raw"
    EDITED = "edited"
    RECONCILED = "reconciled"
    LOCKED = "locked"


class Note(Sourced, Record):
    """What was heard, as it was taken down. Nothing but its state ever changes; a new reading is a revision."""

    __tablename__ = "note"
    label = "note"
    open_fields: ClassVar[Mapping[str, frozenset[str]]] = {
        NoteState.RAW: _STATE,
        NoteState.EDITED: _STATE,
        NoteState.RECONCILED: _STATE,
        NoteState.LOCKED: frozenset(),
    }
    searched = ("text",)
    __table_args__ = (Index("ix_note_in_order", "round_id", "at", "id"),)

    round_id: Mapped[str] = ref("round", index=False)
    session_id: Mapped[str] = ref("session")
    item_id: Mapped[str | None] = ref("agenda_item", nullable=True)
    at: Mapped[datetime] = mapped_column(comment="When typing began, by the room's clock")
    zone: Mapped[str]
    clock_offset: Mapped[int] = mapped_column(default=0, comment="Seconds the room's clock is ahead of the machine's")
    taker: Mapped[str] = mapped_column(comment="Initials of the note-taker")
    speaker_id: Mapped[str | None] = ref("person", nullable=True)
    speaker_party: Mapped[str | None] = mapped_column(comment="Party code, also where the person is not known")
    kind: Mapped[str] = mapped_column(default=NoteKind.STATEMENT)
    fidelity: Mapped[str] = mapped_column(default="close", comment="verbatim | close | paraphrase | observation")
    captured_from: Mapped[str] = mapped_column(default="original", comment="original | interpretation")
    language: Mapped[str] = mapped_column(default="en", comment="Language of the utterance as taken down, BCP 47")
    private: Mapped[bool] = flag_column()
    state: Mapped[str] = state_column(NoteState.RAW)
    text: Mapped[str] = plain_text()
    marking: Mapped[Any] = marking_column()
    reply_to_id: Mapped[str | None] = ref("note", nullable=True)
    conflicts_with_id: Mapped[str | None] = ref("note", nullable=True)
    papers: Mapped[Any] = json_column(default=tuple, comment="Codes of papers handed over with it")
    visibility: Mapped[str] = mapped_column(default="delegation")

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """A raw note can be taken back only as the undoing of its own entry, while nothing has been built on it."""
        if before is not None and after is None and before.get("state") == NoteState.RAW:
            return
        super().check(before, after, owner_sealed=owner_sealed)

    def advance(self, target: str) -> None:
        """raw → edited → reconciled → locked; locking comes with the signature of the minutes."""
        order = list(NoteState)
        if order.index(NoteState(target)) < order.index(NoteState(self.state)):
            raise RuleError("A note that is {state:name} does not become {target:name} again.", state=self.state, target=target)
        self.state = target


class NoteRevision(Record):
    """A later reading of a note by its taker; the raw note stays beside it."""

    __tablename__ = "note_revision"
    label = "revision of a note"
    searched = ("text",)

    note_id: Mapped[str] = ref("note")
    round_id: Mapped[str] = ref("round")
    by: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str]

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """A revision is written once; the next one stands beside it."""
        if before is not None and after is not None and before != after:
            raise RuleError("A revision stays as written; write another one.")


class NoteAnnotation(Record):
    """A colleague's remark beside somebody else's note: what the taker wrote stays the taker's."""

    __tablename__ = "note_annotation"
    label = "annotation of a note"
    searched = ("text",)

    note_id: Mapped[str] = ref("note")
    round_id: Mapped[str] = ref("round")
    by: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str]

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """An annotation is written once; the next one stands beside it."""
        if before is not None and after is not None and before != after:
            raise RuleError("An annotation stays as written; write another one.")


class Reconciliation(Record):
    """What two note-takers settled where their notes differ; both notes stay."""

    __tablename__ = "reconciliation"
    label = "reconciliation"

    note_id: Mapped[str] = ref("note")
    other_id: Mapped[str] = ref("note")
    decision: Mapped[str] = plain_text("Why, in words")
    chosen_id: Mapped[str | None] = ref("note", nullable=True)
    """The note whose reading holds; none where neither does."""
    reading: Mapped[str] = plain_text("What holds, as it is to be read: a figure, a date, a name")
    by: Mapped[str] = plain_text()
    at: Mapped[datetime | None]


class SecondTaker(Record):
    """How a colleague's notes of a round stand to ours: whence they were read, and how far her clock is from ours."""

    __tablename__ = "second_taker"
    label = "second taker"

    round_id: Mapped[str] = ref("round")
    taker: Mapped[str]
    offset: Mapped[int] = mapped_column(default=0, comment="Seconds to add to her times to come to ours")
    proposed: Mapped[int | None] = mapped_column(comment="What the matching entries proposed when they were read")
    source: Mapped[str] = plain_text("Name of the file her notes were read from")
    sha256: Mapped[str] = plain_text("Of the notes as they were read")
    by: Mapped[str] = plain_text()
    at: Mapped[datetime | None]


class NoProposal(Record):
    """What somebody decided not to make of a note, so that it is not proposed again.

    Without a talking point: it needs no observed position of its own, or, being homework, no action. With one: these words
    were not said in it.
    """

    __tablename__ = "no_proposal"
    label = "dismissed proposal"

    note_id: Mapped[str] = ref("note")
    point_id: Mapped[str | None] = ref("talking_point", nullable=True)
    round_id: Mapped[str] = ref("round")
    why: Mapped[str] = plain_text("Why nothing follows from homework")
    by: Mapped[str]
    at: Mapped[datetime]


class DayReport(Record):
    """The evening's report to the capital while it is written: what stands above and below the notes it is made from."""

    __tablename__ = "day_report"
    label = "report of a day"
    searched = ("summary", "comment")

    round_id: Mapped[str] = ref("round")
    on: Mapped[date] = mapped_column(comment="The day by the clock of the room")
    language: Mapped[str] = mapped_column(default="en")
    subject: Mapped[str] = plain_text()
    summary: Mapped[str] = plain_text()
    comment: Mapped[str] = plain_text("Opinion, kept apart from what was said")
    marking: Mapped[Any] = marking_column()
    by: Mapped[str]


class Paper(Sourced, Record):
    """A paper exchanged between the sides."""

    __tablename__ = "paper"
    label = "paper"
    internal = False
    searched = ("title",)

    kind: Mapped[str] = mapped_column(comment="non-paper | aide-memoire | note-verbale | letter")
    title: Mapped[str]
    from_party: Mapped[str]
    to_party: Mapped[str]
    round_id: Mapped[str] = ref("round")
    handed_over: Mapped[Any] = json_column(nullable=True, comment="Date or time as known, ISO 8601")
    state: Mapped[str] = state_column("draft")
    language: Mapped[str] = mapped_column(default="en")
    visibility: Mapped[str] = mapped_column(default="shared")

    @property
    def citable(self) -> bool:
        """A non-paper is deniable: citing it in joint text needs both sides' consent."""
        return self.kind != "non-paper"


class Attachment(Record):
    """A file kept with a record: its bytes lie in the same workspace under their SHA-256."""

    __tablename__ = "attachment"
    label = "attachment"

    paper_id: Mapped[str | None] = ref("paper", nullable=True)
    note_id: Mapped[str | None] = ref("note", nullable=True)
    position_id: Mapped[str | None] = ref("own_position", nullable=True)
    issued_id: Mapped[str | None] = ref("issued_document", nullable=True)
    filename: Mapped[str]
    media_type: Mapped[str] = mapped_column(default="application/octet-stream")
    size: Mapped[int]
    sha256: Mapped[str]
