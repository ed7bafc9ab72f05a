"""The `meta` of an Akoma Ntoso document: work, expression and manifestation (FRBR), workflow, and who is who."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dialogue_app.documents.content import Signatory, content_hash
from dialogue_app.documents.render.markup import element, words
from dialogue_app.documents.render.wording import Wording

SOURCE = "dialogue-desk"
"""The agent that made the markup."""
_NAMES = {"joint-agenda": "agenda"}
"""How a kind of document is called where it is not called by its own name."""
_ALPHA_3 = {
    "ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra", "he": "heb", "it": "ita", "ja": "jpn",
    "ko": "kor", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ru": "rus", "sv": "swe", "tr": "tur", "uk": "ukr",
    "vi": "vie", "zh": "zho",
}  # fmt: skip
"""ISO 639-2 codes, which the naming convention wants in addresses; other languages keep their tag."""


@dataclass(frozen=True)
class Names:
    """Names and addresses of one document or component; `prefix` keeps the eIds of components apart."""

    wording: Wording
    languages: tuple[str, ...]
    prefix: str = ""
    part: str = ""
    """Component of the work: an annex, or '' for the whole."""

    @property
    def element(self) -> tuple[str, str]:
        """The element of the standard for this kind of document, and its name."""
        kind = self.wording.document.kind
        return ("debateReport", "minutes") if kind == "agreed-minutes" else ("doc", _NAMES.get(kind, kind))

    def component(self, annex: str) -> Names:
        """The names inside one annex."""
        return replace(self, part=f"annex_{_slug(annex)}", prefix=f"{self.prefix}att_{annex}__")

    def eid(self, name: str) -> str:
        """The eId of a reference."""
        return f"{self.prefix}{name}"

    def ref(self, name: str) -> str:
        """A pointer to it."""
        return f"#{self.eid(name)}"

    def of(self, place: Signatory) -> tuple[str, str, str]:
        """Names of the party, the person and the post in one place for signature."""
        party = _slug(place.party)
        return f"party-{party}", f"person-{party}", f"role-{party}"

    @property
    def work(self) -> str:
        """Address of the work: one for all languages and originals."""
        document = self.wording.document
        country = _slug(document.parties[0].id) if document.parties else "un"
        name, kind = self.element
        subtype = "" if name == "debateReport" else f"{kind}/"
        return f"/akn/{country}/{name}/{subtype}{document.date.isoformat()}/{_slug(document.identifier)}"

    @property
    def expression(self) -> str:
        """Address of the text in the languages given."""
        tongues = [_ALPHA_3.get(tag.partition("-")[0], tag) for tag in self.languages]
        return f"{self.work}/{tongues[0] if len(tongues) == 1 else 'mul'}@"

    def this(self, address: str) -> str:
        """An address with the component."""
        return f"{address}/!{self.part or 'main'}"


def meta(names: Names, corrected: Sequence[tuple[str, str]] = ()) -> str:
    """Everything the file says about itself: no person but those who sign, no machine.

    `corrected`: the eId of each paragraph that an instrument corrects, and the instrument (“Corr.1”).
    """
    day = names.wording.document.date.isoformat()
    identification = element(
        "identification", {"source": names.ref(SOURCE)}, _work(names), _expression(names), _manifestation(names)
    )
    event = {"eId": names.eid("event_1"), "date": day, "source": names.ref(SOURCE), "type": "generation"}
    lifecycle = element("lifecycle", {"source": names.ref(SOURCE)}, element("eventRef", event))
    state = "draft" if names.wording.document.draft is not None else "agreed"
    step = {"date": day, "by": names.ref("delegations"), "refersTo": names.ref(f"state-{state}")}
    workflow = element("workflow", {"source": names.ref(SOURCE)}, element("step", step))
    told = element("dd:contentHash", {}, content_hash(names.wording.document))
    marking = names.wording.joined(names.wording.document.marking)
    told += element("dd:marking", {}, words(marking)) if marking else ""
    proprietary = element("proprietary", {"source": names.ref(SOURCE)}, told)
    references = _references(names, state, dict.fromkeys(label for _, label in corrected))
    return element("meta", {}, identification, lifecycle, workflow, _analysis(names, corrected), references, proprietary)


def _analysis(names: Names, corrected: Sequence[tuple[str, str]]) -> str:
    """Which paragraphs are read with which instrument: the text itself stays as it was signed (RULE 8)."""
    found = []
    for number, (paragraph, label) in enumerate(corrected, 1):
        eid, instrument = names.eid(f"pmod_{number}"), names.ref(_instrument(label))
        source = element("source", {"eId": f"{eid}__source_1", "href": instrument})
        destination = element("destination", {"eId": f"{eid}__destination_1", "href": f"#{paragraph}"})
        found.append(element("textualMod", {"eId": eid, "type": "substitution", "status": "undefined"}, source, destination))
    if not found:
        return ""
    return element("analysis", {"source": names.ref(SOURCE)}, element("passiveModifications", {}, *found))


def _instrument(label: str) -> str:
    return f"instrument-{_slug(label)}"


def _work(names: Names) -> str:
    document = names.wording.document
    country = _slug(document.parties[0].id) if document.parties else "un"
    return element(
        "FRBRWork",
        {},
        *_core(names, names.work, "work"),
        element("FRBRcountry", {"value": country}),
        element("FRBRnumber", {"value": document.identifier}),
        element("FRBRname", {"value": names.element[1]}),
    )


def _expression(names: Names) -> str:
    return element(
        "FRBRExpression",
        {},
        *_core(names, names.expression, "expression"),
        element("FRBRauthoritative", {"value": "true"}),
        *(element("FRBRlanguage", {"language": language}) for language in names.languages),
    )


def _manifestation(names: Names) -> str:
    holder = _slug(names.wording.original.holder)
    return element(
        "FRBRManifestation",
        {},
        *_core(names, f"{names.expression}/{holder}.akn", "manifestation"),
        element("FRBRformat", {"value": "application/akn+xml"}),
    )


def _core(names: Names, address: str, kind: str) -> list[str]:
    return [
        element("FRBRthis", {"value": names.this(address) if kind != "manifestation" else _in_format(names, address)}),
        element("FRBRuri", {"value": address}),
        element("FRBRdate", {"date": names.wording.document.date.isoformat(), "name": kind}),
        element("FRBRauthor", {"href": names.ref("delegations"), "as": names.ref("author")}),
    ]


def _in_format(names: Names, address: str) -> str:
    """The component stands before the format: …/!main/us.akn would name another file."""
    return f"{names.this(address.removesuffix('.akn'))}.akn"


def _references(names: Names, state: str, instruments: Iterable[str]) -> str:
    def entity(tag: str, name: str, kind: str, shown: str) -> str:
        return element(tag, {"eId": names.eid(name), "href": f"/akn/ontology/{kind}/{name}", "showAs": shown})

    places = [place for block in names.wording.signatures() for place in block.signatories]
    found = [entity("TLCOrganization", SOURCE, "organization", "Dialogue Desk")]
    found.append(entity("TLCOrganization", "delegations", "organization", "The Delegations"))
    for party in names.wording.document.parties:
        shown = next((names.wording.joined(place.on_behalf) for place in places if place.party == party.id), party.id)
        found.append(entity("TLCOrganization", f"party-{_slug(party.id)}", "organization", shown))
    for place in places:
        _, person, role = names.of(place)
        found.append(entity("TLCPerson", person, "person", place.name))
        found.append(entity("TLCRole", role, "role", names.wording.joined(place.office) or "Head of Delegation"))
    found.append(entity("TLCRole", "author", "role", "Author"))
    found.append(entity("TLCConcept", f"state-{state}", "concept", state.capitalize()))
    for label in instruments:
        shown = f"{names.wording.document.identifier}/{label}"
        address = {"eId": names.eid(_instrument(label)), "href": f"/akn/ontology/reference/{_slug(shown)}"}
        found.append(element("TLCReference", address | {"name": "corrigendum", "showAs": shown}))
    return element("references", {"source": names.ref(SOURCE)}, *found)


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "x"
