"""Annexes of the minutes: lists of participants, the agenda, tables, agreed texts (domain guide 3.2, 13)."""

from __future__ import annotations

from collections.abc import Iterable

from dialogue_app.desk.views.joint import JointAnnex, JointMinutes, JointParticipant, JointTable
from dialogue_app.documents.compose.agenda import agenda_heading, agenda_listing
from dialogue_app.documents.compose.parts import Wordings, anchor
from dialogue_app.documents.content import (
    Alternating,
    Annex,
    Block,
    Cell,
    Entry,
    Heading,
    HeadingKind,
    Listing,
    Table,
    Text,
)
from dialogue_app.documents.names import contracted, long_name, pick
from dialogue_app.documents.phrases import Phrases

# Head, alternate, members by the rank their side gave them, note-takers, interpreters: never by the alphabet.
_PLACES = {"head": 0, "alternate": 1, "note-taker": 3, "interpreter": 4}


def compose_annexes(view: JointMinutes, wordings: Wordings) -> tuple[Annex, ...]:
    """The annexes in the order and with the numbers of the data."""
    return tuple(_annex(annex, view, wordings) for annex in view.annexes)


def participants(people: tuple[JointParticipant, ...], wordings: Wordings) -> tuple[Block, ...]:
    """Both delegations, changing places with the original, then the observers, who belong to neither."""
    delegations = Alternating(
        tuple(
            (party.id, (_delegation(party.id, people, wordings),))
            for party in sorted(wordings.round.parties, key=lambda party: party.id)
        )
    )
    observers = [person for person in people if person.role == "observer"]
    if not observers:
        return (delegations,)
    heading = wordings.text(lambda book: book.text("participants.observers"))
    return delegations, Listing(tuple(_person(person, wordings) for person in observers), heading, "observers")


def _annex(annex: JointAnnex, view: JointMinutes, wordings: Wordings) -> Annex:
    return Annex(
        number=annex.number,
        title=wordings.data(annex.title),
        label=wordings.unmarked(lambda book: book.annex_label(annex.number)),
        blocks=tuple(_blocks(annex, view, wordings)),
        anchor=anchor("annex", annex.number),
    )


def _blocks(annex: JointAnnex, view: JointMinutes, wordings: Wordings) -> Iterable[Block]:
    match annex.contents:
        case "participants":
            yield from participants(view.participants, wordings)
        case "agenda":
            heading = agenda_heading(view.agenda, wordings)
            yield Heading(heading, anchor=anchor("annex", annex.number, "agenda"), level=2, kind=HeadingKind.SECTION)
            yield agenda_listing(view.agenda, wordings)
    for source in annex.paragraphs:
        yield wordings.paragraph(source, "annex", annex.number)
    if annex.table is not None:
        yield _table(annex.table, anchor("annex", annex.number, "table"), wordings)


def _delegation(party: str, people: tuple[JointParticipant, ...], wordings: Wordings) -> Listing:
    named = next(each for each in wordings.round.parties if each.id == party)
    members = [person for person in people if person.party == party and person.role != "observer"]
    return Listing(
        tuple(_person(person, wordings) for person in sorted(members, key=lambda person: _PLACES.get(person.role, 2))),
        wordings.text(lambda book: contracted(book.text("participants.delegation", party=long_name(named, book)), book)),
        anchor("delegation", party),
    )


def _person(person: JointParticipant, wordings: Wordings) -> Entry:
    def line(book: Phrases) -> str:
        name, office = pick(person.display, book.tag) or person.name, pick(person.office, book.tag)
        return book.text("labels.entry", name=name, office=office) if office else name

    return Entry(wordings.unmarked(line), detail=wordings.unmarked(lambda book: _role(person, book)))


def _role(person: JointParticipant, book: Phrases) -> str:
    role = book.text(f"roles.{person.role}")
    start, end = pick(person.from_session, book.tag), pick(person.until_session, book.tag)
    if start and end:
        return book.text("roles.between_sessions", role=role, start=start, end=end)
    if start:
        return book.text("roles.from_session", role=role, session=start)
    return book.text("roles.until_session", role=role, session=end) if end else role


def _table(table: JointTable, name: str, wordings: Wordings) -> Table:
    rows = tuple(tuple(wordings.cell(value) for value in row) for row in table.rows)
    heads = tuple(
        Cell(wordings.data(head), figure=any(row[column].figure for row in rows if column < len(row)))
        for column, head in enumerate(table.heads)
    )
    empty = Cell(Text(()))
    return Table(heads, tuple(row + (empty,) * (len(heads) - len(row)) for row in rows), anchor=name)
