"""Joint views: all that a joint document may ever be made of.

No field here can hold internal matter (RULE 1, 22): no positions, notes, mandates, remarks or comments. Composers take
these types and nothing else, so that a leak cannot be written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

Texts = Mapping[str, str]
"""One text by BCP 47 language tag."""


@dataclass(frozen=True, slots=True)
class JointParty:
    """A party with its names: `short`, `long` and `adjective`, each by language."""

    id: str
    short: Texts
    long: Texts
    adjective: Texts
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JointInstrument:
    """A founding text, with its date."""

    title: Texts
    date: date


@dataclass(frozen=True, slots=True)
class JointRound:
    """One round as both sides know it. `city` and `title` by language; the dates are inclusive."""

    id: str
    ordinal: int
    title: Texts
    subject: Texts
    city: Texts
    starts: date
    ends: date
    host: str
    parties: tuple[JointParty, ...]
    languages: tuple[str, ...]
    """Authentic languages of the joint documents."""
    zone: str
    fictional: bool
    """Sample data: every page then says so (RULE 20)."""
    interpretation: str
    """consecutive · simultaneous · none"""
    country: str = ""
    """ISO 3166-1 code of the country of the place; '' where it is not known."""


@dataclass(frozen=True, slots=True)
class JointParticipant:
    """A member of a delegation in order of precedence. `display`: honorific, given name, FAMILY NAME, by language."""

    party: str
    display: Texts
    name: str
    """Given name and FAMILY NAME without honorific, as a signature block prints it."""
    office: Texts
    role: str
    """head · alternate · member · adviser · expert · note-taker · interpreter · observer"""
    from_session: Texts | None = None
    """Set for a replacement: title of the session from which the person took part."""
    until_session: Texts | None = None


@dataclass(frozen=True, slots=True)
class JointAgendaItem:
    """An item as printed: its number is stored, never computed (RULE 5)."""

    number: str
    title: Texts
    state: str
    """proposed · adopted · considered · deferred · withdrawn"""
    proposed_by: str
    added_at: date | None = None
    """Set when the item was added on or after adoption, at the request of `proposed_by`."""
    withdrawn_at: datetime | None = None
    children: tuple[JointAgendaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class JointSession:
    """A line of the programme: when which items are taken. Times are aware, in the zone of the place."""

    title: Texts
    kind: str
    starts: datetime
    ends: datetime
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JointAgenda:
    """What the joint agenda is composed from."""

    round: JointRound
    state: str
    """draft · proposed · exchanged · provisionally-agreed · adopted · closed"""
    adopted_on: date | None
    items: tuple[JointAgendaItem, ...]
    programme: tuple[JointSession, ...]
    marking: Texts | None
    identifier: str = ""
    """The name the sides call it by, e.g. “AGENDA-R5”."""


@dataclass(frozen=True, slots=True)
class JointBracket:
    """A bracketed wording inside a paragraph: found in the text as “[wording]”."""

    text: Texts
    proposed_by: str
    opposed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JointParagraph:
    """One numbered paragraph of the minutes (or of an annex) in all languages."""

    number: str
    text: Texts
    kind: str
    """opening · procedural · statement · decision · closing"""
    item: str | None
    """Number of the agenda item it stands under."""
    brackets: tuple[JointBracket, ...] = ()
    ad_referendum: bool = False
    correction: str | None = None
    """Identifier of the correction that a signed paragraph is read with, e.g. “Corr.1”."""


@dataclass(frozen=True, slots=True)
class JointTable:
    """A table: heads by language, rows of figures (int), months (“2011-07”), dates or short texts."""

    heads: tuple[Texts, ...]
    rows: tuple[tuple[int | str | Texts, ...], ...]


@dataclass(frozen=True, slots=True)
class JointAnnex:
    """An annex by Roman number. `contents`: participants · agenda · text · table."""

    number: str
    title: Texts
    contents: str
    paragraphs: tuple[JointParagraph, ...] = ()
    table: JointTable | None = None


@dataclass(frozen=True, slots=True)
class JointMinutes:
    """What the agreed minutes are composed from."""

    id: str
    round: JointRound
    agenda: JointAgenda
    title: Texts
    state: str
    """draft · circulated · agreed · initialled · signed · distributed · archived"""
    register: str
    """non-binding · binding"""
    paragraphs: tuple[JointParagraph, ...]
    closing: Texts | None
    """The closing formula as the sides wrote it; none: the phrase of the register is used."""
    annexes: tuple[JointAnnex, ...]
    participants: tuple[JointParticipant, ...]
    signed_at: Texts | None
    """Place of signature."""
    signed_on: date | None
    originals: int
    marking: Texts | None
    identifier: str = ""
    """The name the sides call it by, e.g. “MIN-R5”."""
