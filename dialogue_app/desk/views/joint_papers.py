"""Joint views of what follows from the minutes: actions and corrections. Joint records only, like `joint` (RULE 1, 22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogue_app.desk.views.joint import JointMinutes, JointRound, Texts


@dataclass(frozen=True, slots=True)
class JointAction:
    """A task out of a paragraph. `status`: open · done · dropped; `provisional` until the minutes are signed."""

    text: Texts
    owners: tuple[str, ...]
    due: date | None
    status: str
    closed: date | None
    provisional: bool
    paragraph: str


@dataclass(frozen=True, slots=True)
class JointActions:
    """What the action table of a round is composed from, as things stand on a day."""

    round: JointRound
    title: Texts
    """Title of the minutes."""
    as_of: date
    actions: tuple[JointAction, ...]
    marking: Texts | None
    identifier: str


JOINT = "joint"
"""Who is bound where every side is."""


@dataclass(frozen=True, slots=True)
class JointCommitment:
    """A promise as the minutes word it: who is bound (a party's letters or `joint`), over which time, and whether by now."""

    text: Texts
    party: str
    starts: date | None
    ends: date | None
    in_force: bool
    paragraph: str


@dataclass(frozen=True, slots=True)
class JointCommitments:
    """What the commitments of a round's minutes are composed from, as things stand on a day."""

    round: JointRound
    title: Texts
    as_of: date
    commitments: tuple[JointCommitment, ...]
    marking: Texts | None
    identifier: str


@dataclass(frozen=True, slots=True)
class JointCorrection:
    """One correction: for `was` read `reads` in a paragraph (of an annex, if named). `affected`: languages whose text it is in.

    `effect`: ab initio, or in words when it takes effect.
    """

    label: str
    paragraph: str
    annex: str
    was: str
    reads: str
    affected: tuple[str, ...]
    agreed: date
    effect: str


@dataclass(frozen=True, slots=True)
class JointRectification:
    """What a corrigendum or a procès-verbal of rectification is composed from: the signed minutes and their corrections."""

    minutes: JointMinutes
    corrections: tuple[JointCorrection, ...]
