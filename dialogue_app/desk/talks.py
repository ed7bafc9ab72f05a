"""The talks as a whole: found a dialogue, name its parties, its founding texts, venues, issues and people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.forms import Given, Texts, clean, code_for, edit, named, only, wording
from dialogue_app.desk.order import place_after, place_last
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Dialogue, Instrument, Issue, Office, Party, Person, Venue
from dialogue_app.model.values import Wording, new_id, zone
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

_DIALOGUE = (
    "title",
    "subject",
    "cadence",
    "hosting",
    "languages",
    "working_languages",
    "originals",
    "alternat",
    "paper",
    "layout",
    "interpretation",
    "register",
    "numbering",
    "joint_marking",
)
_PARTY = ("short", "long", "adjective", "languages", "capital", "iso3166", "kind")
_INSTRUMENT = ("title", "on", "place", "key_terms", "valid_until", "source")
_VENUE = ("name", "city", "country", "zone", "host")
_ISSUE = ("title", "aliases", "description")
_PERSON = ("honorific", "given", "family", "display", "role", "precedence", "initials")
_CHOICES = {
    "paper": ("A4", "Letter"),
    "register": ("non-binding", "binding"),
    "layout": ("consecutive", "parallel", "separate"),
}


@dataclass(frozen=True, slots=True)
class PartyNames:
    """A party as it names itself; `code` is its key everywhere and never changes."""

    code: str
    short: Texts
    long: Texts = field(default_factory=dict)
    adjective: Texts = field(default_factory=dict)
    languages: Sequence[str] = ()
    iso3166: str | None = None
    capital: str = ""
    kind: str = "state"


@dataclass(frozen=True, slots=True)
class Place:
    """A venue as a form gives it: names by language, the country's letters, an IANA zone, the host's code."""

    name: Texts
    city: Texts
    country: str
    zone_name: str
    host: str


@verb("dialogue.create")
def create_dialogue(
    desk: Desk,
    *,
    title: Texts,
    subject: Texts,
    home_party: str,
    parties: Sequence[PartyNames],
    languages: Sequence[str],
    register: str = "non-binding",
    paper: str = "A4",
    layout: str = "consecutive",
    id: str | None = None,
) -> Made:
    """Found the talks with their parties, the home party first; a workspace holds one dialogue."""
    if home_party not in [party.code for party in parties]:
        raise UserError("The home party “{home_party}” is not among the parties.", home_party=home_party)
    if not languages:
        raise UserError("At least one language must be authentic.")
    _check_choices({"register": register, "paper": paper, "layout": layout})
    with desk.workspace.change("Found the dialogue", author=desk.author) as unit:
        if only(unit.session, select(Dialogue.id)):
            raise RuleError("This workspace holds a dialogue already: open a new workspace for other talks.")
        unit.add(
            Dialogue(
                id=id or new_id(),
                title=named(title, Sentence("A title of the talks")),
                subject=wording(subject),
                home_party=home_party,
                languages=tuple(languages),
                working_languages=tuple(languages),
                register=register,
                paper=paper,
                layout=layout,
                originals=len(parties),
            )
        )
        placed: list[Party] = []
        for names in parties:
            placed.append(unit.add(_party(names, placed)))
    return unit.result


@verb("dialogue.edit")
def edit_dialogue(desk: Desk, *, dialogue: str, start: Given, new: Given) -> Made:
    """Change what the talks are called and how they are held: languages, register, paper, layout, originals."""
    _check_choices(new)
    with desk.workspace.change("Change the dialogue", author=desk.author) as unit:
        edit(unit, unit.get(Dialogue, dialogue), start, new, allowed=_DIALOGUE)
    return unit.result


@verb("dialogue.settings")
def edit_settings(
    desk: Desk, *, dialogue: str, start: Given, new: Given, parties: Mapping[str, tuple[Given, Given]] | None = None
) -> Made:
    """Change the talks and names of their parties in one step; `parties` holds start and new values by id."""
    _check_choices(new)
    with desk.workspace.change("Change the dialogue", author=desk.author) as unit:
        edit(unit, unit.get(Dialogue, dialogue), start, new, allowed=_DIALOGUE)
        for party, (before, after) in (parties or {}).items():
            edit(unit, unit.get(Party, party), before, after, allowed=_PARTY)
    return unit.result


@verb("party.add")
def add_party(desk: Desk, *, names: PartyNames, id: str | None = None) -> Made:
    """Add a party to the talks."""
    with desk.workspace.change("Add a party", author=desk.author) as unit:
        present = list(unit.session.scalars(select(Party).order_by(Party.rank, Party.id)))
        unit.add(_party(names, present, id))
    return unit.result


@verb("party.edit")
def edit_party(desk: Desk, *, party: str, start: Given, new: Given) -> Made:
    """Change the names a party uses of itself, each language for itself."""
    with desk.workspace.change("Change names of a party", author=desk.author) as unit:
        edit(unit, unit.get(Party, party), start, new, allowed=_PARTY)
    return unit.result


@verb("instrument.add")
def add_instrument(
    desk: Desk,
    *,
    title: Texts,
    on: date,
    place: str = "",
    valid_until: date | None = None,
    source: str | None = None,
    id: str | None = None,
) -> Made:
    """Add a founding text of the talks."""
    with desk.workspace.change("Add a founding instrument", author=desk.author) as unit:
        made = Instrument(
            id=id or new_id(),
            title=named(title, Sentence("A title of the instrument")),
            on=on,
            place=clean(place),
            valid_until=valid_until,
            source=source,
            code=code_for(unit.session, Instrument, f"ins-{on.isoformat()}"),
        )
        place_last(list(unit.session.scalars(select(Instrument).order_by(Instrument.rank, Instrument.id))), made)
        unit.add(made)
    return unit.result


@verb("instrument.edit")
def edit_instrument(desk: Desk, *, instrument: str, start: Given, new: Given) -> Made:
    """Change a founding text's title, date or period of validity."""
    with desk.workspace.change("Change a founding instrument", author=desk.author) as unit:
        edit(unit, unit.get(Instrument, instrument), start, new, allowed=_INSTRUMENT)
    return unit.result


@verb("instrument.remove")
def remove_instrument(desk: Desk, *, instrument: str) -> Made:
    """Take a founding text off the list."""
    with desk.workspace.change("Remove a founding instrument", author=desk.author) as unit:
        unit.delete(unit.get(Instrument, instrument))
    return unit.result


@verb("venue.add")
def add_venue(
    desk: Desk,
    *,
    name: Texts,
    city: Texts,
    country: str,
    zone_name: str,
    host: str,
    id: str | None = None,
) -> Made:
    """Add a place where rounds are held; `zone_name` is an IANA zone."""
    with desk.workspace.change("Add a venue", author=desk.author) as unit:
        settle_venue(unit, Place(name, city, country, zone_name, host), id)
    return unit.result


@verb("venue.edit")
def edit_venue(desk: Desk, *, venue: str, start: Given, new: Given) -> Made:
    """Change a venue's name, city or time zone."""
    if "zone" in new:
        zone(new["zone"])
    with desk.workspace.change("Change a venue", author=desk.author) as unit:
        edit(unit, unit.get(Venue, venue), start, new, allowed=_VENUE)
    return unit.result


@verb("issue.add")
def add_issue(
    desk: Desk,
    *,
    title: Texts,
    aliases: Mapping[str, Sequence[str]] | None = None,
    description: str = "",
    id: str | None = None,
) -> Made:
    """Add a subject that goes through the rounds, with the other names it is spoken of by."""
    words = named(title, Sentence("A title of the issue"))
    with desk.workspace.change("Add an issue", author=desk.author) as unit:
        made = Issue(
            id=id or new_id(),
            title=words,
            aliases=_aliases(aliases or {}),
            description=clean(description),
            code=code_for(unit.session, Issue, words.best("en")),
        )
        place_last(list(unit.session.scalars(select(Issue).order_by(Issue.rank, Issue.id))), made)
        unit.add(made)
    return unit.result


@verb("issue.edit")
def edit_issue(desk: Desk, *, issue: str, start: Given, new: Given) -> Made:
    """Change an issue's title, description or other names."""
    with desk.workspace.change("Change an issue", author=desk.author) as unit:
        edit(unit, unit.get(Issue, issue), start, new, allowed=_ISSUE)
    return unit.result


@verb("issue.move")
def move_issue(desk: Desk, *, issue: str, after: str | None) -> Made:
    """Put an issue behind another one in the list, or first."""
    with desk.workspace.change("Move an issue", author=desk.author) as unit:
        record = unit.get(Issue, issue)
        place_after(list(unit.session.scalars(select(Issue).order_by(Issue.rank, Issue.id))), record, after)
    return unit.result


@verb("issue.remove")
def remove_issue(desk: Desk, *, issue: str) -> Made:
    """Take an issue off the list; refused while an agenda or a position is about it."""
    with desk.workspace.change("Remove an issue", author=desk.author) as unit:
        record = unit.get(Issue, issue)
        if any(record.code in codes for codes in unit.session.scalars(select(AgendaItem.issues))):
            raise RuleError("An agenda item is about this issue: it stays in the list.")
        unit.delete(record)
    return unit.result


@verb("person.add")
def add_person(
    desk: Desk,
    *,
    party: str,
    given: str,
    family: str,
    honorific: Texts | None = None,
    office: Texts | None = None,
    role: str = "member",
    initials: str | None = None,
    id: str | None = None,
) -> Made:
    """Add somebody who takes part, named as the own side writes it, with the present office."""
    with desk.workspace.change("Add a person", author=desk.author) as unit:
        side = unit.get(Party, party)
        if not clean(family) and not clean(given):
            raise UserError("A person needs a name.")
        last = max(unit.session.scalars(select(Person.precedence).where(Person.party_id == party)), default=0)
        made = unit.add(
            Person(
                id=id or new_id(),
                party_id=party,
                given=clean(given),
                family=clean(family),
                honorific=wording(honorific or {}),
                display=display_name(honorific or {}, clean(given), clean(family), authentic_languages(unit.session)),
                role=role,
                precedence=last + 1,
                initials=initials,
                code=code_for(unit.session, Person, f"p-{side.code}-{family}"),
            )
        )
        if office:
            unit.add(Office(person_id=made.id, title=wording(office)))
    return unit.result


@verb("person.edit")
def edit_person(desk: Desk, *, person: str, start: Given, new: Given) -> Made:
    """Change how somebody is named and addressed."""
    with desk.workspace.change("Change a person", author=desk.author) as unit:
        edit(unit, unit.get(Person, person), start, new, allowed=_PERSON)
    return unit.result


@verb("person.remove")
def remove_person(desk: Desk, *, person: str) -> Made:
    """Take somebody off the list with the offices held; refused while a delegation, note or signature names them."""
    with desk.workspace.change("Remove a person", author=desk.author) as unit:
        for office in unit.session.scalars(select(Office).where(Office.person_id == person)):
            unit.delete(office)
        unit.delete(unit.get(Person, person))
    return unit.result


@verb("office.add")
def add_office(
    desk: Desk,
    *,
    person: str,
    title: Texts,
    valid_from: date | None = None,
    valid_until: date | None = None,
    id: str | None = None,
) -> Made:
    """Note what somebody became, and from when; the former office ends the day before and stays in old minutes."""
    with desk.workspace.change("Add an office", author=desk.author) as unit:
        unit.get(Person, person)
        _check_period(valid_from, valid_until)
        made = note_office(unit, person, named(title, Sentence("A title of the office")), valid_from, id)
        made.valid_until = valid_until
    return unit.result


@verb("office.edit")
def edit_office(desk: Desk, *, office: str, start: Given, new: Given) -> Made:
    """Change an office's title or the dates between which somebody held it."""
    with desk.workspace.change("Change an office", author=desk.author) as unit:
        record = unit.get(Office, office)
        edit(unit, record, start, new, allowed=("title", "valid_from", "valid_until"))
        _check_period(record.valid_from, record.valid_until)
    return unit.result


def settle_venue(unit: UnitOfWork, place: Place, id: str | None = None) -> Venue:
    """Add a venue to the list, last."""
    zone(place.zone_name)
    made = Venue(
        id=id or new_id(),
        name=named(place.name, Sentence("A name of the venue")),
        city=named(place.city, Sentence("The city")),
        country=clean(place.country),
        zone=place.zone_name,
        host=place.host,
        code=code_for(unit.session, Venue, f"v-{wording(place.city).best('en')}"),
    )
    place_last(list(unit.session.scalars(select(Venue).order_by(Venue.rank, Venue.id))), made)
    return unit.add(made)


def authentic_languages(read: Read) -> Sequence[str]:
    """The languages of the talks, the home party's first."""
    return tuple(only(read, select(Dialogue.languages)) or ("en",))


def display_name(honorific: Texts, given: str, family: str, languages: Sequence[str]) -> Wording:
    """“Ms. Jordan SAMPLE” in each language, as lists of participants write it."""
    return Wording({tag: " ".join(filter(None, (honorific.get(tag, ""), given, family.upper()))) for tag in languages})


def note_office(unit: UnitOfWork, person: str, title: Wording, begins: date | None, id: str | None = None) -> Office:
    """Add an office from `begins` on; one that was held until then ends the day before."""
    if begins is not None:
        for former in unit.session.scalars(select(Office).where(Office.person_id == person, Office.valid_until.is_(None))):
            if former.valid_from is None or former.valid_from < begins:
                former.valid_until = date.fromordinal(begins.toordinal() - 1)
    return unit.add(Office(id=id or new_id(), person_id=person, title=title, valid_from=begins))


def _party(names: PartyNames, present: Sequence[Party], id: str | None = None) -> Party:
    code = clean(names.code)
    if not code or code in [party.code for party in present] or code == "joint":
        raise UserError("“{code}” cannot be the code of a party: it is empty, taken or reserved.", code=code)
    made = Party(
        id=id or new_id(),
        code=code,
        short=named(names.short, Sentence("A short name of the party {code}", code=code)),
        long=wording(names.long or names.short),
        adjective=wording(names.adjective or names.short),
        languages=tuple(names.languages),
        iso3166=names.iso3166,
        capital=clean(names.capital),
        kind=names.kind,
    )
    place_last(present, made)
    return made


def _check_choices(new: Given) -> None:
    for name, choices in _CHOICES.items():
        if name in new and new[name] not in choices:
            raise UserError("“{new}” is no {name}; there are: {choices}.", new=new[name], name=name, choices=choices)


def _check_period(valid_from: date | None, valid_until: date | None) -> None:
    if valid_from and valid_until and valid_until < valid_from:
        raise RuleError("An office cannot end before it begins.")


def _aliases(given: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    return {language: [clean(name) for name in names if clean(name)] for language, names in given.items()}
