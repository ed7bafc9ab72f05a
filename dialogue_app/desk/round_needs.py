"""What a round must have before it can go on: sessions and heads to begin, circulated and then signed minutes after it."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import select

from dialogue_app.model.dialogue import Party
from dialogue_app.model.minutes import Minutes
from dialogue_app.model.rounds import DelegationMember, Session, Substitution
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read

_DONE = ("signed", "distributed", "archived", "lapsed")


class Lack(StrEnum):
    """Something that a state needs and the round has not."""

    SESSION = "session"
    HEAD = "head"
    MINUTES = "minutes"
    UNSIGNED = "unsigned"


LACK_WORDS = {
    Lack.SESSION: Sentence("No session is planned: plan the first one before the round begins."),
    Lack.HEAD: Sentence("A delegation has no head: name one on each side before the round begins."),
    Lack.MINUTES: Sentence("The minutes have not been circulated: circulate them first."),
    Lack.UNSIGNED: Sentence("The minutes are neither signed nor lapsed: the round stays open until they are."),
}


def lacks(read: Read, round: str, to: str) -> tuple[Lack, ...]:
    """What is missing for the state `to`."""
    if to == "in-session":
        checks = ((Lack.SESSION, _without_session), (Lack.HEAD, _without_head))
        return tuple(lack for lack, missing in checks if missing(read, round))
    states = set(read.scalars(select(Minutes.state).where(Minutes.round_id == round)))
    if to == "minutes-in-circulation":
        return () if states - {"draft", "lapsed"} else (Lack.MINUTES,)
    return (Lack.UNSIGNED,) if to == "closed" and states - set(_DONE) else ()


def _without_session(read: Read, round: str) -> bool:
    return read.scalars(select(Session.id).where(Session.round_id == round)).first() is None


def _without_head(read: Read, round: str) -> bool:
    gone = select(Substitution.out_id).where(Substitution.round_id == round)
    heads = select(DelegationMember.party_id).where(
        DelegationMember.round_id == round, DelegationMember.role == "head", DelegationMember.person_id.not_in(gone)
    )
    return bool(set(read.scalars(select(Party.id))) - set(read.scalars(heads)))
