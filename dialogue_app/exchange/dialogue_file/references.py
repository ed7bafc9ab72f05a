"""Which records of a dialogue file name which others, and whether each of them is there, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dialogue_app.sentences import Sentence

Fault = tuple[str, Sentence]

SECTIONS = (
    "parties",
    "instruments",
    "people",
    "venues",
    "issues",
    "rounds",
    "sessions",
    "agendaItems",
    "mandates",
    "positions",
    "papers",
    "notes",
    "minutes",
    "corrections",
    "commitments",
    "actions",
)

# Path of the name, and the section it must be found in. `[]` is every entry, `[*]` every value of an object.
REFERENCES = (
    ("homeParty", "parties"),
    ("people[].party", "parties"),
    ("venues[].host", "parties"),
    ("rounds[].venue", "venues"),
    ("rounds[].host", "parties"),
    ("rounds[].chair", "people"),
    ("sessions[].round", "rounds"),
    ("attendance[].round", "rounds"),
    ("attendance[].people[]", "people"),
    ("attendance[].changes[].out", "people"),
    ("attendance[].changes[].in", "people"),
    ("attendance[].changes[].effectiveFromSession", "sessions"),
    ("attendance[].sessions[].session", "sessions"),
    ("attendance[].sessions[].person", "people"),
    ("agendas[].round", "rounds"),
    ("agendaItems[].round", "rounds"),
    ("agendaItems[].parent", "agendaItems"),
    ("agendaItems[].session", "sessions"),
    ("agendaItems[].issues[]", "issues"),
    ("agendaItems[].plan.lead", "people"),
    ("mandates[].round", "rounds"),
    ("positions[].party", "parties"),
    ("positions[].issue", "issues"),
    ("positions[].round", "rounds"),
    ("positions[].agendaItem", "agendaItems"),
    ("positions[].supersedes", "positions"),
    ("positions[].delivered.session", "sessions"),
    ("positions[].source.session", "sessions"),
    ("positions[].mandate", "mandates"),
    ("positions[].takenFrom", "notes"),
    ("positions[].talkingPoints[].deliveredIn", "sessions"),
    ("papers[].from", "parties"),
    ("papers[].to", "parties"),
    ("papers[].round", "rounds"),
    ("notes[].round", "rounds"),
    ("notes[].session", "sessions"),
    ("notes[].agendaItem", "agendaItems"),
    ("notes[].speaker", "people"),
    ("notes[].conflictsWith", "notes"),
    ("notes[].replyTo", "notes"),
    ("notes[].reconciled.holds", "notes"),
    ("notes[].attachments[]", "papers"),
    ("minutes[].round", "rounds"),
    ("minutes[].paragraphs[].agendaItem", "agendaItems"),
    ("minutes[].paragraphs[].issue", "issues"),
    ("minutes[].paragraphs[].papers[]", "papers"),
    ("minutes[].paragraphs[].correctedBy", "corrections"),
    ("minutes[].paragraphs[].sources[].note", "notes"),
    ("minutes[].paragraphs[].actions[]", "actions"),
    ("minutes[].paragraphs[].commitments[]", "commitments"),
    ("minutes[].paragraphs[].adReferendum.confirmed[*].paper", "papers"),
    ("minutes[].paragraphs[].brackets[].proposedBy", "parties"),
    ("minutes[].signature.originals[].heldBy", "parties"),
    ("minutes[].signature.originals[].namesFirst", "parties"),
    ("minutes[].signature.originals[].signedBy[]", "people"),
    ("minutes[].signature.originals[].details[].by", "people"),
    ("minutes[].comments[].party", "parties"),
    ("minutes[].versions[].from", "parties"),
    ("corrections[].corrects", "minutes"),
    ("corrections[].signedBy[]", "people"),
    ("commitments[].issue", "issues"),
    ("commitments[].source.instrument", "instruments"),
    ("commitments[].source.minutes", "minutes"),
    ("commitments[].actuals[].correctedBy", "corrections"),
    ("actions[].minutes", "minutes"),
    ("distribution[].document", "minutes"),
)


def doubled(data: dict[str, Any]) -> Iterator[Fault]:
    """Ids that two records of one section share, and paragraph numbers that stand twice in one set of minutes."""
    for section in SECTIONS:
        counts = Counter(entry["id"] for entry in data.get(section, ()))
        for code, count in counts.items():
            if count > 1:
                yield f"$.{section}", Sentence("the id “{code}” stands {count} times", code=code, count=count)
    for place, minutes in enumerate(data.get("minutes", ())):
        for number, count in Counter(str(paragraph["num"]) for paragraph in minutes["paragraphs"]).items():
            if count > 1:
                yield (
                    f"$.minutes[{place}].paragraphs",
                    Sentence("the number {number} stands {count} times", number=number, count=count),
                )


def dangling(data: dict[str, Any]) -> Iterator[Fault]:
    """Names of records that are not in the file."""
    known = {section: {entry["id"] for entry in data.get(section, ())} for section in SECTIONS}
    for path, section in REFERENCES:
        for where, code in _found(data, path.split("."), "$"):
            if code is not None and code not in known[section]:
                yield where, Sentence("“{code}” is not among the {section}", code=code, section=section)
    yield from _lost_paragraphs(data)


def _lost_paragraphs(data: dict[str, Any]) -> Iterator[Fault]:
    known = {(minutes["id"], str(item["num"])) for minutes in data.get("minutes", ()) for item in minutes["paragraphs"]}
    named = [
        *((f"$.corrections[{n}]", c["corrects"], c["para"]) for n, c in enumerate(data.get("corrections", ()))),
        *((f"$.actions[{n}]", a.get("minutes"), a.get("para")) for n, a in enumerate(data.get("actions", ()))),
        *(
            (f"$.commitments[{n}]", c["source"].get("minutes"), c["source"].get("para"))
            for n, c in enumerate(data.get("commitments", ()))
        ),
    ]
    for place, commitment in enumerate(data.get("commitments", ())):
        for at, actual in enumerate(commitment["actuals"]):
            if "para" in actual:
                minutes, _, number = actual["para"].partition("#")
                named.append((f"$.commitments[{place}].actuals[{at}].para", minutes, number))
    for where, minutes, number in named:
        if number is not None and (minutes, str(number)) not in known:
            yield where, Sentence("there is no paragraph {number} in “{minutes}”", number=number, minutes=minutes)


def _found(value: Any, steps: list[str], path: str) -> Iterator[tuple[str, Any]]:
    if not steps:
        yield path, value
        return
    key, step = steps[0].rstrip("[]*"), steps[0]
    if not isinstance(value, dict) or key not in value:
        return
    inner, path = value[key], f"{path}.{key}"
    if step.endswith("[]"):
        for place, entry in enumerate(inner or ()):
            yield from _found(entry, steps[1:], f"{path}[{place}]")
    elif step.endswith("[*]"):
        for name, entry in (inner or {}).items():
            yield from _found(entry, steps[1:], f"{path}.{name}")
    else:
        yield from _found(inner, steps[1:], path)
