"""Who took part, as minutes say it: the lists of the delegations, and who signs."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue_app.desk.views.joint import JointParticipant
from dialogue_app.documents.compose.closing import head_of_delegation
from dialogue_app.documents.content import Alternating, Annex, Document, Entry, Listing, Signatory, SignatureBlock, Text
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.walk import literal
from dialogue_app.exchange.minutes_file.slots import filled

_CHANGES = ("between_sessions", "from_session", "until_session")
"""Ways to say that somebody was not there throughout, the fullest first: the others would take it for theirs."""


def people_of(document: Document) -> tuple[JointParticipant, ...]:
    """Everybody the minutes name, in the order of the lists; only who signs where there is no list."""
    signing = {
        place.party: place
        for block in document.blocks
        if isinstance(block, SignatureBlock)
        for place in block.signatories
        if place.name
    }
    listed = [person for annex in document.annexes for person in _listed(annex, document.parties[0].id)]
    if listed:
        return tuple(_signing(listed, signing))
    return tuple(
        JointParticipant(party, dict.fromkeys(document.languages, place.name), place.name, _texts(place.office), "head")
        for party, place in signing.items()
    )


def printed_name(display: str, honorifics: tuple[str, ...] = ()) -> str:
    """“Jordan SAMPLE” out of “Ms. Jordan SAMPLE”."""
    words = display.split()
    while len(words) > 1 and words[0] in honorifics:
        del words[0]
    return " ".join(words)


def _listed(annex: Annex, observing: str) -> Iterator[JointParticipant]:
    """The people of one annex. Observers belong to neither side; a workspace keeps them with one, `observing`."""
    for block in annex.blocks:
        if isinstance(block, Alternating):
            for party, blocks in block.parts:
                for listing in blocks:
                    if isinstance(listing, Listing):
                        yield from (_person(entry, party) for entry in listing.entries)
        elif isinstance(block, Listing) and block.anchor == "observers":
            yield from (_person(entry, observing) for entry in block.entries)


def _person(entry: Entry, party: str) -> JointParticipant:
    display, office = dict[str, str](), dict[str, str]()
    for tag, line in _texts(entry.text).items():
        found = filled(phrases(tag), "labels.entry", line)
        display[tag] = found["name"] if found else line
        if found:
            office[tag] = found["office"]
    tag, shown = next(iter(display.items()), ("en", ""))
    role, start, end = _role(entry.detail)
    name = printed_name(shown, phrases(tag).list_of("names.honorifics"))
    return JointParticipant(party, display, name, office, role, start or None, end or None)


def _role(detail: Text | None) -> tuple[str, dict[str, str], dict[str, str]]:
    """The role, and by language the sessions from which and until which somebody held it."""
    roles: set[str] = set()
    start, end = dict[str, str](), dict[str, str]()
    for tag, text in _texts(detail).items():
        book = phrases(tag)
        said = {"role": text}
        for change in _CHANGES:
            if found := filled(book, f"roles.{change}", text):
                said = found
                session = found.get("session", "")
                start |= {tag: words} if (words := found.get("start", session if change == "from_session" else "")) else {}
                end |= {tag: words} if (words := found.get("end", session if change == "until_session" else "")) else {}
                break
        named = {str(role) for role, words in book.table("roles").items() if words == said["role"]}
        roles = roles & named if roles else named
    return min(roles, default="member"), start, end


def _signing(listed: list[JointParticipant], signing: dict[str, Signatory]) -> Iterator[JointParticipant]:
    """The list; whoever signs has name and office as they stand under the text."""
    heads = {id(head_of_delegation(tuple(listed), party)): place for party, place in signing.items()}
    for person in listed:
        place = heads.get(id(person))
        yield person if place is None else _as_signatory(person, place)


def _as_signatory(person: JointParticipant, place: Signatory) -> JointParticipant:
    lines = {
        tag: phrases(tag).text("labels.entry", name=name, office=person.office[tag]) if tag in person.office else name
        for tag, name in person.display.items()
    }
    office = _texts(place.office)
    display = {}
    for tag, line in lines.items():
        found = filled(phrases(tag), "labels.entry", line, office=office[tag]) if tag in office else None
        display[tag] = found["name"] if found else line
    return JointParticipant(person.party, display, place.name, office, person.role, person.from_session, person.until_session)


def _texts(text: Text | None) -> dict[str, str]:
    return {} if text is None else {tag: literal(words) for tag, words in text.by_language}
