"""What the forms of a round are filled from: parties, rounds, venues, people, and what the last round left open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogue_app.desk.views.carry_over import CarryOver, carry_over
from dialogue_app.desk.views.common import PartyLine
from dialogue_app.desk.views.round_steps import RoundForm, round_form
from dialogue_app.desk.views.talks import PersonLine, RoundLine, VenueLine, header, next_ordinal, people, venues
from dialogue_app.documents.round_titles import round_title


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """One read for the whole sheet. `form` is the round that is edited, `offer` what the last round left (new rounds)."""

    languages: tuple[str, ...]
    parties: tuple[PartyLine, ...]
    rounds: tuple[RoundLine, ...]
    venues: tuple[VenueLine, ...]
    people: tuple[PersonLine, ...]
    ordinal: int
    today: date
    form: RoundForm | None
    offer: CarryOver | None

    @property
    def former(self) -> RoundLine | None:
        """The newest round."""
        return max(self.rounds, key=lambda line: line.ordinal, default=None)

    @property
    def next_host(self) -> str:
        """Whose turn it is to host: bilateral rounds alternate between the sides; home begins."""
        codes = [party.code for party in self.parties]
        if self.former is None or self.former.host not in codes:
            return codes[0]
        return codes[(codes.index(self.former.host) + 1) % len(codes)]

    def last_venue(self, host: str) -> str:
        """Id of the venue where a round of that host was held last; "" for none."""
        return next((venue.id for venue in reversed(self.venues) if venue.host == host), "")

    def head(self, party: str) -> str:
        """Id of the person who usually heads a side; "" for nobody."""
        return next((one.id for one in self.people if one.party == party and one.role == "head"), "")

    def title(self, ordinal: int) -> dict[str, str]:
        """The title suggested for a round of that number, in every language that has words for it."""
        former = self.former
        return {
            tag: round_title(tag, ordinal, former.title.get(tag, "") if former else "", former.ordinal if former else 0)
            for tag in self.languages
        }


def read_facts(desk: Any, round_id: str = "") -> RoundFacts:
    """All facts for a new round, or for the round given; on the database lane."""
    with desk.workspace.read() as read:
        head = header(read)
        last = max(head.rounds, key=lambda line: line.ordinal, default=None)
        return RoundFacts(
            languages=head.languages,
            parties=tuple(sorted(head.parties, key=lambda party: not party.home)),
            rounds=head.rounds,
            venues=venues(read),
            people=people(read),
            ordinal=next_ordinal(read),
            today=desk.clock().date(),
            form=round_form(read, round_id) if round_id else None,
            offer=carry_over(read, last.id) if last is not None and not round_id else None,
        )


def party_ordinals(former: RoundLine | None, codes: Sequence[str], ordinal: int) -> dict[str, int]:
    """The parties' own numbers one further on; where none was noted, none is invented (0), except for a first round."""
    if former is None:
        return dict.fromkeys(codes, ordinal)
    return {code: former.party_ordinals[code] + 1 if code in former.party_ordinals else 0 for code in codes}
