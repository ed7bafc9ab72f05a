"""Released versions as they were planned, and what the sides said about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.views.common import parties
from dialogue_app.model.issued import Consultation, Release
from dialogue_app.model.values import plain
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class AnswerView:
    """The last word of one side: no-objection, agreed or objection."""

    party: str
    answer: str
    office: str
    on: date


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """A planned version: what is withheld on which ground, who answered, and who is still to be asked."""

    number: int
    identifier: str
    withheld: tuple[Mapping[str, Any], ...]
    passages: tuple[Mapping[str, Any], ...]
    grounds: Mapping[str, str]
    answers: tuple[AnswerView, ...]
    waiting: tuple[str, ...]

    @property
    def against(self) -> tuple[str, ...]:
        """Sides whose last word is an objection."""
        return tuple(one.party for one in self.answers if one.answer == "objection")

    @property
    def may_go(self) -> bool:
        """Was everybody asked, and is nobody against it?"""
        return not self.waiting and not self.against


def releases(read: Read, minutes: str) -> tuple[ReleaseView, ...]:
    """All planned versions of these minutes, by number."""
    r, c = Release, Consultation
    rows = read.execute(
        select(r.number, r.identifier, r.withheld, r.passages, r.grounds).where(r.minutes_id == minutes).order_by(r.number)
    ).all()
    said: dict[str, dict[str, AnswerView]] = {}
    asked = select(c.release, c.party, c.answer, c.office, c.on).where(c.minutes_id == minutes).order_by(c.on, c.id)
    for one in read.execute(asked):
        said.setdefault(one.release, {})[one.party] = AnswerView(one.party, one.answer, one.office, one.on)
    codes = [str(one.code) for one in parties(read)]
    return tuple(
        ReleaseView(
            row.number, row.identifier, tuple(plain(row.withheld) or ()), tuple(plain(row.passages) or ()),
            plain(row.grounds) or {}, tuple(said.get(row.identifier, {}).values()),
            tuple(code for code in codes if code not in said.get(row.identifier, {})),
        )
        for row in rows
    )  # fmt: skip
