"""What the page shows: both lists with numbers, and one read for everything around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialogue_app.desk.views.common import PartyLine
from dialogue_app.desk.views.delegations import DelegationsPage, MemberLine, SessionLine, SwapLine, delegations_page
from dialogue_app.desk.views.talks import PersonLine, header, people


@dataclass(frozen=True, slots=True)
class Row:
    """A member with the number on the list ("" for who came in for somebody) and everything a cell needs."""

    id: str
    number: str
    member: MemberLine
    sessions: tuple[SessionLine, ...]
    side: str


@dataclass(frozen=True, slots=True)
class Lists:
    """Both delegations to a round. `former` is the id and number of the round before, if there is one."""

    page: DelegationsPage
    people: tuple[PersonLine, ...]
    languages: tuple[str, ...]
    former: tuple[str, int] | None

    def party(self, code: str) -> PartyLine:
        """The party with that code."""
        return next(party for party in self.page.parties if party.code == code)

    def member(self, id: str) -> MemberLine | None:
        """The member with that id."""
        return next((each for each in self.page.members if each.id == id), None)

    def by_person(self, person: str | None) -> MemberLine | None:
        """The member who is that person."""
        return next((each for each in self.page.members if each.person == person), None)

    def swap_of(self, member: MemberLine) -> SwapLine | None:
        """The replacement in which somebody came or went, the coming first."""
        came = next((swap for swap in self.page.swaps if swap.into == member.person), None)
        return came or next((swap for swap in self.page.swaps if swap.out == member.person), None)

    def unlisted(self, code: str) -> tuple[PersonLine, ...]:
        """People of a side who are not on its list."""
        listed = {each.person for each in self.page.members}
        return tuple(one for one in self.people if one.party == code and one.id not in listed)

    def acting_head(self, code: str) -> MemberLine | None:
        """Who heads a side at the end of the round."""
        heads = [each for each in self.page.of(code) if each.role == "head" and each.replaced_by is None]
        return heads[0] if heads else None

    def rows(self, code: str, side: str) -> list[Row]:
        """One side's list, numbered; who replaces somebody has no number of their own."""
        made, number = [], 0
        for member in self.page.of(code):
            number += member.replaces is None
            label = "" if member.replaces else str(number)
            made.append(Row(member.id, label, member, self.page.sessions, side))
        return made


def read_lists(desk: Any, round_id: str) -> Lists:
    """Everything for the page; on the database lane."""
    with desk.workspace.read() as read:
        head = header(read)
        here = next((line for line in head.rounds if line.id == round_id), None)
        before = [line for line in head.rounds if here is not None and line.ordinal < here.ordinal]
        last = max(before, key=lambda line: line.ordinal, default=None)
        page = delegations_page(read, round_id)
        return Lists(page, people(read, on=page.starts), head.languages, (last.id, last.ordinal) if last else None)
