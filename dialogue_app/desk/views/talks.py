"""Views of the talks as a whole: header, rounds, issues, people, founding texts and venues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Executable, func, select

from dialogue_app.desk.views.common import PartyLine, Texts, first, parties, row_or_none, rows, scalar, texts
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round as lists and the selector show it; `city` and `title` by language."""

    id: str
    code: str
    ordinal: int
    party_ordinals: Mapping[str, int]
    title: Texts
    city: Texts
    starts: date
    ends: date
    host: str
    state: str
    zone: str
    fictional: bool


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above every page: the talks, their parties and rounds, newest round last. `id` None: no dialogue yet."""

    id: str | None
    title: Texts
    languages: tuple[str, ...]
    parties: tuple[PartyLine, ...]
    rounds: tuple[RoundLine, ...]


@dataclass(frozen=True, slots=True)
class DialogueForm:
    """All that the form of a dialogue edits, by attribute."""

    id: str
    title: Texts
    subject: Texts
    home_party: str
    cadence: str
    hosting: str
    languages: tuple[str, ...]
    originals: int
    alternat: bool
    paper: str
    layout: str
    interpretation: str
    register: str
    joint_marking: Texts


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A line of the table of rounds: the round with the states of its agenda and minutes (None: there are none yet)."""

    round: RoundLine
    agenda: str | None
    minutes: str | None


@dataclass(frozen=True, slots=True)
class IssueLine:
    """An issue with its other names by language."""

    id: str
    code: str
    title: Texts
    aliases: Mapping[str, tuple[str, ...]]
    description: str


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person with the office held now (or on the day asked for)."""

    id: str
    code: str
    party: str
    display: Texts
    given: str
    family: str
    honorific: Texts
    role: str
    initials: str | None
    office: Texts


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """A founding text with its dates of validity."""

    id: str
    title: Texts
    on: date
    place: str
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class VenueLine:
    """A place where rounds are held; `zone` is an IANA name."""

    id: str
    name: Texts
    city: Texts
    country: str
    zone: str
    host: str


@dataclass(frozen=True, slots=True)
class PublicLine:
    """A round known from public sources, for the time line only."""

    on: date
    place: str
    source: str


def header(read: Read) -> Header:
    """What stands above every page."""
    row = row_or_none(read, _heading)
    if row is None:
        return Header(None, {}, (), (), ())
    return Header(row.id, texts(row.title), tuple(row.languages), parties(read), rounds(read))


def dialogue_form(read: Read) -> DialogueForm:
    """The dialogue's own settings."""
    from dialogue_app.model.dialogue import Dialogue

    row = first(
        read,
        select(
            Dialogue.id,
            Dialogue.title,
            Dialogue.subject,
            Dialogue.home_party,
            Dialogue.cadence,
            Dialogue.hosting,
            Dialogue.languages,
            Dialogue.originals,
            Dialogue.alternat,
            Dialogue.paper,
            Dialogue.layout,
            Dialogue.interpretation,
            Dialogue.register,
            Dialogue.joint_marking,
        ),
        "dialogue",
    )
    return DialogueForm(
        row.id,
        texts(row.title),
        texts(row.subject),
        row.home_party,
        row.cadence,
        row.hosting,
        tuple(row.languages),
        row.originals,
        row.alternat,
        row.paper,
        row.layout,
        row.interpretation,
        row.register,
        texts(row.joint_marking),
    )


def rounds(read: Read) -> tuple[RoundLine, ...]:
    """All rounds in the dialogue's own count."""
    return tuple(
        RoundLine(
            row.id,
            row.code or "",
            row.ordinal,
            dict(row.party_ordinals),
            texts(row.title),
            texts(row.city),
            row.starts,
            row.ends,
            row.host,
            row.state,
            row.zone,
            row.provenance == "fictional",
        )
        for row in rows(read, _rounds)
    )


def rounds_table(read: Read) -> tuple[RoundRow, ...]:
    """The table of rounds with the states of their papers."""
    agendas = {row.round_id: row.state for row in rows(read, _agendas)}
    minutes = {row.round_id: row.state for row in rows(read, _minutes)}
    return tuple(RoundRow(line, agendas.get(line.id), minutes.get(line.id)) for line in rounds(read))


def issues(read: Read) -> tuple[IssueLine, ...]:
    """All issues in their order."""
    return tuple(
        IssueLine(
            row.id,
            row.code or row.id,
            texts(row.title),
            {tag: tuple(names) for tag, names in row.aliases.items()},
            row.description,
        )
        for row in rows(read, _issues)
    )


def people(read: Read, *, on: date | None = None) -> tuple[PersonLine, ...]:
    """Everybody who takes part, by party and precedence, with the office held on the day (the latest one, unless given)."""
    from dialogue_app.model.dialogue import Office, Party, Person

    offices: dict[str, dict[str, str]] = {}
    for row in read.execute(
        select(Office.person_id, Office.title, Office.valid_from, Office.valid_until).order_by(Office.valid_from, Office.id)
    ):
        if on is None or ((row.valid_from or on) <= on <= (row.valid_until or on)):
            offices[row.person_id] = texts(row.title)
    wanted = select(
        Person.id,
        Person.code,
        Person.display,
        Person.given,
        Person.family,
        Person.honorific,
        Person.role,
        Person.initials,
        Party.code.label("party"),
    ).join(Party, Party.id == Person.party_id)
    return tuple(
        PersonLine(
            row.id,
            row.code or row.id,
            row.party,
            texts(row.display),
            row.given,
            row.family,
            texts(row.honorific),
            row.role,
            row.initials,
            offices.get(row.id, {}),
        )
        for row in read.execute(wanted.order_by(Party.rank, Person.precedence, Person.id))
    )


def instruments(read: Read) -> tuple[InstrumentLine, ...]:
    """The founding texts in their order."""
    from dialogue_app.model.dialogue import Instrument

    wanted = select(Instrument.id, Instrument.title, Instrument.on, Instrument.place, Instrument.valid_until)
    rows = read.execute(wanted.order_by(Instrument.rank, Instrument.on))
    return tuple(InstrumentLine(row.id, texts(row.title), row.on, row.place or "", row.valid_until) for row in rows)


def venues(read: Read) -> tuple[VenueLine, ...]:
    """The places where rounds are held."""
    from dialogue_app.model.dialogue import Venue

    wanted = select(Venue.id, Venue.name, Venue.city, Venue.country, Venue.zone, Venue.host).order_by(Venue.rank, Venue.id)
    return tuple(
        VenueLine(row.id, texts(row.name), texts(row.city), row.country, row.zone, row.host) for row in read.execute(wanted)
    )


def public_rounds(read: Read) -> tuple[PublicLine, ...]:
    """Rounds known from public sources, oldest first."""
    from dialogue_app.model.dialogue import PublicRound

    wanted = select(PublicRound.on, PublicRound.place, PublicRound.source).order_by(PublicRound.on, PublicRound.rank)
    return tuple(PublicLine(row.on, row.place, row.source) for row in read.execute(wanted))


def next_ordinal(read: Read) -> int:
    """The number a new round is offered; each party's own number is never computed."""
    return (scalar(read, _last_ordinal) or 0) + 1


def _heading() -> Executable:
    from dialogue_app.model.dialogue import Dialogue

    return select(Dialogue.id, Dialogue.title, Dialogue.languages)


def _rounds() -> Executable:
    from dialogue_app.model.dialogue import Venue
    from dialogue_app.model.rounds import Round

    columns = select(
        Round.id,
        Round.code,
        Round.ordinal,
        Round.party_ordinals,
        Round.title,
        Round.starts,
        Round.ends,
        Round.host,
        Round.state,
        Round.provenance,
        Venue.city,
        Venue.zone,
    ).join(Venue, Venue.id == Round.venue_id)
    return columns.order_by(Round.ordinal, Round.id)


def _agendas() -> Executable:
    from dialogue_app.model.agenda import Agenda

    return select(Agenda.round_id, Agenda.state)


def _minutes() -> Executable:
    from dialogue_app.model.minutes import Minutes

    return select(Minutes.round_id, Minutes.state)


def _last_ordinal() -> Executable:
    from dialogue_app.model.rounds import Round

    return select(func.max(Round.ordinal))


def _issues() -> Executable:
    from dialogue_app.model.dialogue import Issue

    return select(Issue.id, Issue.code, Issue.title, Issue.aliases, Issue.description).order_by(Issue.rank, Issue.id)
