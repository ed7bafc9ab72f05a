"""Internal views: what papers for our own side alone are made of. No joint composer takes any of these types.

Marks come as finished words: portion marks (“(SBU)”) and banners, so that whoever prints them needs no scheme.
Red line and fallback are held only where they were expressly asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dialogue_app.desk.views.outcomes import NotInForce
from dialogue_app.sentences import Sentence

Texts = Mapping[str, str]
"""One text by BCP 47 language tag."""


@dataclass(frozen=True, slots=True)
class InternalHead:
    """What every internal paper of a round begins with. `language` is the one it is written in, our own."""

    round: str
    ordinal: int
    title: Texts
    subject: Texts
    city: Texts
    starts: date
    ends: date
    zone: str
    home: str
    home_names: Texts
    """The home delegation by its adjective: “United States”, “cubana”."""
    language: str
    fictional: bool


@dataclass(frozen=True, slots=True)
class BriefPoint:
    """A talking point. `delivered`: no · partly · yes."""

    text: str
    if_raised: bool
    delivered: str


@dataclass(frozen=True, slots=True)
class BriefClearance:
    """An office's word. `status`: asked · cleared · cleared-with-edits · no-objection · silence · approved · objection."""

    office: str
    person: str
    status: str
    on: date | None


@dataclass(frozen=True, slots=True)
class BriefStep:
    """What a side held, or both settled, in an earlier round. `basis`: own · observed · joint."""

    on: date | None
    round: int
    party: Texts
    basis: str
    text: Texts
    status: str
    correction: str = ""
    portion: str = ""


@dataclass(frozen=True, slots=True)
class BriefLimits:
    """The most restricted words there are."""

    red_line: str
    fallback: str


@dataclass(frozen=True, slots=True)
class BriefPosition:
    """Our position on one issue. `waiting` names in words who has not concurred; `banner` is that of this position alone."""

    issue: Texts
    item: str
    version: int
    state: str
    cleared: bool
    language: str
    objective: str
    arguments: str
    portion: str
    banner: str
    points: tuple[BriefPoint, ...]
    clearances: tuple[BriefClearance, ...]
    waiting: tuple[Sentence, ...]
    history: tuple[BriefStep, ...]
    limits: BriefLimits | None = None


@dataclass(frozen=True, slots=True)
class BriefItem:
    """An agenda item with our plan for it. Times are aware; `lead` and `annotation` are internal."""

    number: str
    depth: int
    title: Texts
    state: str
    lead: Texts
    minutes: int | None
    starts: datetime | None
    ends: datetime | None
    annotation: str
    portion: str
    joint_annotation: Texts
    positions: tuple[BriefPosition, ...]


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """A member of a delegation; `offices` newest first, each with its years (“2009–2011”)."""

    party: str
    display: Texts
    role: str
    offices: tuple[tuple[Texts, str], ...]
    sessions: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class BriefPeriod:
    """How a commitment stands in one period: the figure reported last, the standing, and by how much it was missed."""

    label: str
    figure: int | None
    standing: str
    difference: int
    counts: int
    """How many final counts there are."""
    due: tuple[int, int] | None
    """(done, planned) so far"""


@dataclass(frozen=True, slots=True)
class BriefCommitment:
    """A commitment as it stands. `why_not`: why it is not in force; `source` is “¶9 of round 5”."""

    party: str
    title: str
    direction: str
    target: int | None
    unit: str
    why_not: NotInForce | None
    periods: tuple[BriefPeriod, ...]
    source: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class BriefAction:
    """An open action."""

    text: Texts
    owners: tuple[str, ...]
    due: date | None
    overdue: bool
    source: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class BriefSession:
    """A sitting with its time, for the seating and attendance list."""

    title: Texts
    kind: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class BriefingBook:
    """What the annotated agenda and the briefing book are composed from. Parties by code, with their names."""

    head: InternalHead
    parties: tuple[tuple[str, Texts], ...]
    """Code and long name, the home party first."""
    agenda_state: str
    items: tuple[BriefItem, ...]
    other_positions: tuple[BriefPosition, ...]
    """Positions on issues that no item of the agenda names."""
    commitments: tuple[BriefCommitment, ...]
    actions: tuple[BriefAction, ...]
    people: tuple[BriefPerson, ...]
    sessions: tuple[BriefSession, ...]
    banner: str
    """Of the whole."""
    marks: tuple[Any, ...] = ()
    """The marks of all that stands in it."""

    @property
    def positions(self) -> tuple[BriefPosition, ...]:
        """Every position of the book in the order of the agenda, each once."""
        found: dict[int, BriefPosition] = {}
        for one in (*(each for item in self.items for each in item.positions), *self.other_positions):
            found.setdefault(id(one), one)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class MemoParagraph:
    """What was said, in order. `kind` as noted; `comment` is an impression of ours, kept apart from the record."""

    at: datetime
    item: str
    item_title: Texts
    party: str
    speaker: Texts
    kind: str
    language: str
    text: str
    portion: str
    comment: bool
    interpreted: bool
    remark: str = ""
    """What was settled where two takers' figures differed."""


@dataclass(frozen=True, slots=True)
class Memo:
    """What a memorandum of conversation is composed from."""

    head: InternalHead
    subject: Texts
    """Title of the one session, or empty for the whole round."""
    starts: datetime
    ends: datetime
    parties: tuple[tuple[str, Texts], ...]
    participants: tuple[BriefPerson, ...]
    paragraphs: tuple[MemoParagraph, ...]
    takers: tuple[str, ...]
    banner: str
    classified: bool
    """Whether any portion is classified: then the first page names the authority (1.6)."""
    marks: tuple[Any, ...] = ()
    """The marks of its portions, for a paper that says more than the notes."""


@dataclass(frozen=True, slots=True)
class RegisterCopy:
    """A copy in the register's print."""

    number: int
    addressee: str
    party: str
    form: str
    channel: str
    on: date | None
    receipt: str
    recalled_on: date | None
    caveats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A document that was issued, with the copies of it. `sha256` is empty for what was signed in ink."""

    round: int
    identifier: str
    kind: str
    held_by: str
    on: date | None
    signatures: int
    sha256: str
    superseded: bool
    corrected_by: tuple[str, ...]
    copies: tuple[RegisterCopy, ...]
    internal: bool = False
    """A paper of our side alone: nobody keeps the file, each copy has a hash of its own."""


@dataclass(frozen=True, slots=True)
class RegisterPrint:
    """What the register of distribution is printed from."""

    head: InternalHead
    entries: tuple[RegisterEntry, ...]
    banner: str
    marks: tuple[Any, ...] = ()
    """The marks of the copies and papers listed."""
