"""The minutes page: paragraphs with their brackets and flags, comments of both kinds, versions, steps, signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Executable, select

from dialogue_app.desk.bracket_text import BracketedText
from dialogue_app.desk.figures import differing_figures
from dialogue_app.desk.languages import out_of_step
from dialogue_app.desk.readiness import matters_of
from dialogue_app.desk.views.common import row_or_none, rows, scalar
from dialogue_app.desk.views.corrections import CorrectionView, corrections_of, noted
from dialogue_app.desk.views.notes import NoteEntry, notes_by_id
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Party, Person
from dialogue_app.model.minutes import (
    Annex,
    Confirmation,
    InternalComment,
    Minutes,
    MinutesParagraph,
    MinutesState,
    MinutesVersion,
    ParagraphSource,
    SharedComment,
    SignatureRecord,
)
from dialogue_app.model.values import Wording
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read

Texts = Mapping[str, str]
_PATH = (MinutesState.DRAFT, MinutesState.CIRCULATED, MinutesState.AGREED, MinutesState.INITIALLED, MinutesState.SIGNED,
         MinutesState.DISTRIBUTED, MinutesState.ARCHIVED)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BracketView:
    """A bracket: who proposed and who opposes it, and where it stands (from “[” to after “]”) in each language."""

    number: int
    words: Texts
    proposed_by: str
    opposed_by: tuple[str, ...]
    places: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class AdReferendum:
    """Who has to confirm by when, who did, and from which day the paragraph has effect."""

    parties: tuple[str, ...]
    confirm_by: date | None
    confirmed: Mapping[str, date]
    effective_from: date | None

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """Parties that have not confirmed yet."""
        return tuple(party for party in self.parties if party not in self.confirmed)


class ParagraphView(NamedTuple):
    """A paragraph in all languages. `drift`: languages out of step; `missing`: without text; `figures`: that differ."""

    id: str
    annex_id: str | None
    number: str
    item_id: str | None
    item_number: str | None
    issue_id: str | None
    kind: str
    text: Texts
    brackets: tuple[BracketView, ...]
    drift: tuple[str, ...]
    missing: tuple[str, ...]
    figures: tuple[str, ...]
    ad_referendum: AdReferendum | None
    corrections: tuple[CorrectionView, ...]
    sources: int

    @property
    def correction(self) -> Sentence | None:
        """“corrected by Corr.1: 19,630”, to stand wherever the paragraph is shown."""
        return noted(self.corrections)


@dataclass(frozen=True, slots=True)
class AnnexView:
    """An annex; `table` as it is kept, columns and rows."""

    id: str
    number: str
    title: Texts
    contents: str
    table: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class SharedCommentView:
    """A comment both sides see."""

    id: str
    paragraph_id: str | None
    party: str
    text: str
    status: str


@dataclass(frozen=True, slots=True)
class InternalCommentView:
    """A comment that never leaves our side: another type than a shared one, so that neither stands in for the other."""

    id: str
    paragraph_id: str | None
    party: str
    text: str
    status: str
    marking: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class VersionView:
    """A draft that went over; `complete` says whether its text is kept, or only the fact."""

    number: int
    on: date
    from_party: str
    remark: str
    complete: bool


@dataclass(frozen=True, slots=True)
class SignatureView:
    """A signature under one original; `digital` when it is in the file."""

    held_by: str
    party: str
    person: Texts
    on: date | None
    place: str | None
    digital: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the way from draft to archive, and for the next ones what still stands in the way, in words."""

    state: str
    reached: bool
    current: bool
    possible: bool
    blocked_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesView:
    """All that the minutes page shows of one set of minutes."""

    id: str
    round_id: str
    state: str
    title: Texts
    closing: Texts
    register: str
    languages: tuple[str, ...]
    content_hash: str | None
    agreed_at: datetime | None
    signed_on: date | None
    signed_at: str | None
    paragraphs: tuple[ParagraphView, ...]
    annexes: tuple[AnnexView, ...]
    shared_comments: tuple[SharedCommentView, ...]
    internal_comments: tuple[InternalCommentView, ...]
    versions: tuple[VersionView, ...]
    signatures: tuple[SignatureView, ...]
    steps: tuple[StepView, ...]
    marking: Mapping[str, Any] | None = None

    @property
    def open_brackets(self) -> int:
        """The counter of open brackets, annexes included."""
        return sum(len(one.brackets) for one in self.paragraphs)

    def body(self) -> tuple[ParagraphView, ...]:
        """Paragraphs of the minutes themselves."""
        return tuple(one for one in self.paragraphs if one.annex_id is None)

    def of_annex(self, annex: str) -> tuple[ParagraphView, ...]:
        """Paragraphs of one annex."""
        return tuple(one for one in self.paragraphs if one.annex_id == annex)


def minutes_of_round(read: Read, round: str) -> str | None:
    """Id of the round's minutes, if it has any."""
    found: str | None = scalar(read, _of_round, round=round)
    return found


def minutes_view(read: Read, minutes: str) -> MinutesView | None:
    """The minutes page; None when there are no such minutes."""
    head = row_or_none(read, _head, minutes=minutes)
    if head is None:
        return None
    return MinutesView(
        head.id, head.round_id, head.state, head.title, head.closing, head.register, tuple(head.languages), head.content_hash,
        head.agreed_at, head.signed_on, head.signed_at, _paragraphs(read, minutes, head.languages), _annexes(read, minutes),
        _shared(read, minutes), _internal(read, minutes), versions_of(read, minutes), signatures_of(read, minutes),
        steps_of(read, minutes, head.state, head.languages), head.marking,
    )  # fmt: skip


def steps_of(read: Read, minutes: str, state: str, languages: Sequence[str]) -> tuple[StepView, ...]:
    """The stepper: where the minutes stand, what can come next, and what blocks the agreement."""
    here = MinutesState.SIGNED if state == MinutesState.PARTLY_SIGNED else MinutesState(state)
    at = _PATH.index(here) if here in _PATH else -1
    following = Minutes.moves.following(state)
    blocked = matters_of(read, minutes, languages) if MinutesState.AGREED in following else ()
    out = []
    for place, step in enumerate(_PATH):
        possible = step in following or (step == MinutesState.SIGNED and MinutesState.PARTLY_SIGNED in following)
        reached = place <= at and not (step == MinutesState.SIGNED and state == MinutesState.PARTLY_SIGNED)
        why = blocked if step == MinutesState.AGREED else ()
        out.append(StepView(step, reached, step == state, possible and not why, why))
    return tuple(out)


def sources_of(read: Read, paragraph: str, *, author: str) -> tuple[NoteEntry, ...]:
    """The notes a paragraph was restated from: internal, for the side panel only."""
    ids = list(read.scalars(select(ParagraphSource.note_id).where(ParagraphSource.paragraph_id == paragraph)))
    return notes_by_id(read, ids, author=author) if ids else ()


def notes_in_use(read: Read, minutes: str) -> frozenset[str]:
    """Ids of the notes that paragraphs of these minutes were restated from."""
    asked = select(ParagraphSource.note_id).join(MinutesParagraph, MinutesParagraph.id == ParagraphSource.paragraph_id)
    return frozenset(read.scalars(asked.where(MinutesParagraph.minutes_id == minutes)))


def versions_of(read: Read, minutes: str) -> tuple[VersionView, ...]:
    """Versions that went over, oldest first."""
    return tuple(VersionView(*(*row[:4], bool(row[4]))) for row in rows(read, _versions, minutes=minutes))


def signatures_of(read: Read, minutes: str) -> tuple[SignatureView, ...]:
    """Signatures in the order in which they were given."""
    return tuple(
        SignatureView(row.held_by, row.code or "", row.display, row.on, row.place, row.fingerprint is not None)
        for row in rows(read, _signatures, minutes=minutes)
    )


def _paragraphs(read: Read, minutes: str, languages: Sequence[str]) -> tuple[ParagraphView, ...]:
    corrected, confirmed, sources = corrections_of(read, [minutes]), _confirmed(read, minutes), _sources(read, minutes)
    return tuple(
        ParagraphView(
            row.id, row.annex_id, row.number, row.item_id, row.item_number, row.issue_id, row.kind, row.text,
            bracket_views(row.text, row.brackets), out_of_step(row.text, row.confirmed or {}),
            tuple(tag for tag in languages if not row.text.get(tag)), differing_figures(row.text),
            ad_referendum(row.ad_referendum, confirmed.get(row.id, {})), corrected.get(row.id, ()), sources.get(row.id, 0),
        )
        for row in rows(read, _paragraphs_of, minutes=minutes)
    )  # fmt: skip


def bracket_views(text: Texts, brackets: Sequence[Mapping[str, Any]] | None) -> tuple[BracketView, ...]:
    """The brackets of a paragraph in order, with their places in each language."""
    if not brackets:
        return ()
    held = BracketedText.from_data(Wording(text), brackets)
    out = []
    for number, bracket in enumerate(held.brackets):
        places = {tag: (span.start, span.end) for tag in text if (span := held.place(number, tag)) is not None}
        out.append(BracketView(number, bracket.text, bracket.proposed_by, bracket.opposed_by, places))
    return tuple(out)


def ad_referendum(mark: Mapping[str, Any] | None, confirmed: Mapping[str, date]) -> AdReferendum | None:
    """The mark of a paragraph with its confirmations; effect comes with the last one (RULE 10)."""
    if not mark:
        return None
    parties = tuple(mark.get("parties", ()))
    until = mark.get("confirmBy")
    complete = bool(parties) and set(parties) <= confirmed.keys()
    effect = max(confirmed[party] for party in parties) if complete else None
    return AdReferendum(parties, date.fromisoformat(until) if until else None, confirmed, effect)


def _confirmed(read: Read, minutes: str) -> dict[str, dict[str, date]]:
    found: dict[str, dict[str, date]] = {}
    for paragraph, party, on in rows(read, _confirmations, minutes=minutes):
        found.setdefault(paragraph, {})[party] = on
    return found


def _sources(read: Read, minutes: str) -> dict[str, int]:
    return Counter(row[0] for row in rows(read, _sources_in, minutes=minutes))


def _annexes(read: Read, minutes: str) -> tuple[AnnexView, ...]:
    return tuple(AnnexView(*row) for row in rows(read, _annexes_of, minutes=minutes))


def _shared(read: Read, minutes: str) -> tuple[SharedCommentView, ...]:
    return tuple(SharedCommentView(*row) for row in rows(read, _shared_on, minutes=minutes))


def _internal(read: Read, minutes: str) -> tuple[InternalCommentView, ...]:
    return tuple(InternalCommentView(*row) for row in rows(read, _internal_on, minutes=minutes))


def _of_round(round: Any) -> Executable:
    return select(Minutes.id).where(Minutes.round_id == round)


def _head(minutes: Any) -> Executable:
    m = Minutes
    columns = (m.id, m.round_id, m.state, m.title, m.closing, m.register, m.languages, m.content_hash, m.agreed_at, m.signed_on)
    return select(*columns, m.signed_at, m.marking).where(m.id == minutes)


def _versions(minutes: Any) -> Executable:
    v = MinutesVersion
    columns = (v.number, v.on, v.from_party, v.remark, v.paragraphs.is_not(None))
    return select(*columns).where(v.minutes_id == minutes).order_by(v.number, v.id)


def _signatures(minutes: Any) -> Executable:
    s = SignatureRecord
    asked = select(s.held_by, Party.code, Person.display, s.on, s.place, s.fingerprint).join(Person, Person.id == s.person_id)
    return asked.join(Party, Party.id == Person.party_id).where(s.minutes_id == minutes).order_by(s.rank, s.id)


def _paragraphs_of(minutes: Any) -> Executable:
    p = MinutesParagraph
    columns = (p.id, p.annex_id, p.number, p.item_id, AgendaItem.number.label("item_number"), p.issue_id, p.kind, p.text)
    asked = select(*columns, p.brackets, p.confirmed, p.ad_referendum).outerjoin(AgendaItem, AgendaItem.id == p.item_id)
    asked = asked.outerjoin(Annex, Annex.id == p.annex_id).where(p.minutes_id == minutes)
    return asked.order_by(Annex.rank.is_not(None), Annex.rank, p.rank, p.id)


def _confirmations(minutes: Any) -> Executable:
    given, p = Confirmation, MinutesParagraph
    asked = select(given.paragraph_id, given.party, given.on).join(p, p.id == given.paragraph_id)
    return asked.where(p.minutes_id == minutes)


def _sources_in(minutes: Any) -> Executable:
    p = MinutesParagraph
    return select(ParagraphSource.paragraph_id).join(p, p.id == ParagraphSource.paragraph_id).where(p.minutes_id == minutes)


def _annexes_of(minutes: Any) -> Executable:
    a = Annex
    return select(a.id, a.number, a.title, a.contents, a.table).where(a.minutes_id == minutes).order_by(a.rank, a.id)


def _shared_on(minutes: Any) -> Executable:
    c = SharedComment
    return select(c.id, c.paragraph_id, c.party, c.text, c.status).where(c.minutes_id == minutes).order_by(c.rank, c.id)


def _internal_on(minutes: Any) -> Executable:
    c = InternalComment
    columns = (c.id, c.paragraph_id, c.party, c.text, c.status, c.marking)
    return select(*columns).where(c.minutes_id == minutes).order_by(c.rank, c.id)
