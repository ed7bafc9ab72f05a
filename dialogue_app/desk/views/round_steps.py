"""A round as its form shows it; where it stands in its states, which one can come next, and what is missing for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.round_needs import Lack, lacks
from dialogue_app.desk.views.common import Texts, first, texts
from dialogue_app.model.rounds import Round
from dialogue_app.sentences import own_names
from dialogue_app.store.reading import Read

STATES = own_names("proposed", "confirmed", "in-session", "minutes-in-circulation", "closed")


@dataclass(frozen=True, slots=True)
class NextState:
    """A state that can come next and what is missing for it (empty: nothing)."""

    state: str
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """The present state of a round with those that can follow."""

    round: str
    ordinal: int
    state: str
    following: tuple[NextState, ...]


def round_standing(read: Read, round: str) -> RoundStanding:
    """Where a round stands and what it needs to go on."""
    row = first(read, select(Round.ordinal, Round.state).where(Round.id == round), "round")
    following = tuple(NextState(state, lacks(read, round, state)) for state in Round.moves.following(row.state))
    return RoundStanding(round, row.ordinal, row.state, following)


@dataclass(frozen=True, slots=True)
class RoundForm:
    """All that the form of a round edits, by attribute; `chair_id` "" where nobody is named."""

    id: str
    ordinal: int
    party_ordinals: Mapping[str, int]
    title: Texts
    starts: date
    ends: date
    venue_id: str
    host: str
    chair_id: str
    authority_to_sign: str


def round_form(read: Read, round: str) -> RoundForm:
    """A round as its form shows it."""
    row = first(
        read,
        select(
            Round.id,
            Round.ordinal,
            Round.party_ordinals,
            Round.title,
            Round.starts,
            Round.ends,
            Round.venue_id,
            Round.host,
            Round.chair_id,
            Round.authority_to_sign,
        ).where(Round.id == round),
        "round",
    )
    return RoundForm(
        row.id,
        row.ordinal,
        dict(row.party_ordinals),
        texts(row.title),
        row.starts,
        row.ends,
        row.venue_id,
        row.host,
        row.chair_id or "",
        row.authority_to_sign or "",
    )
