"""Pre-flight: what the content tree alone shows before a document leaves the house (RULE 9, 12, 19, 23, 29).

What compares joint with internal text needs the workspace and is not here.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from dialogue_app.documents.content import Document, SignatureBlock, Text
from dialogue_app.documents.figures import differing_dates, differing_figures
from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.register_lint import register_findings
from dialogue_app.documents.walk import Placed, brackets_of, literal, texts_of
from dialogue_app.documents.wording import unmatched_brackets
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource
from dialogue_app.sentences import Sentence


class Stage(StrEnum):
    """The step that the document is checked for."""

    CIRCULATE = "circulate"
    AGREE = "agree"
    SIGN = "sign"


_NOWHERE = Sentence("")
_ALL_WELL = {
    "open-bracket": Sentence("No bracket is open."),
    "missing-language": Sentence("Every text stands in every language."),
    "figures-differ": Sentence("Figures are the same in all languages."),
    "dates-differ": Sentence("Dates are the same in all languages."),
    "individual-named": Sentence("No individual is named outside lists, opening paragraph and signatures."),
    "internal-marking": Sentence("No marking of one side is in the text."),
    "register": Sentence("The words keep to one register."),
    "signatory-missing": Sentence("Every place for signature has its name."),
    "number-repeated": Sentence("Every paragraph number is used once."),
}


def check(document: Document, *, individuals: Iterable[str] = (), stage: Stage = Stage.AGREE) -> tuple[Finding, ...]:
    """All findings of a document in order of checks; a check that found nothing gives one finding that says so.

    `individuals`: names as people are listed (“Jordan SAMPLE”), to be found where only delegations speak (RULE 3).
    Before agreement, brackets and missing languages are warnings; from agreement on they block.
    """
    placed = tuple(texts_of(document))
    names = tuple(individuals)
    checks: dict[str, Callable[[], Iterable[Finding]]] = {
        "open-bracket": lambda: _brackets(document, placed, stage),
        "missing-language": lambda: _missing(document, placed, stage),
        "figures-differ": lambda: _differing(document, placed, "figures-differ", differing_figures, Sentence("Figures")),
        "dates-differ": lambda: _differing(document, placed, "dates-differ", differing_dates, Sentence("Dates")),
        "individual-named": lambda: _individuals(placed, names),
        "internal-marking": lambda: _markings(document, placed),
        "register": lambda: register_findings(document),
        "signatory-missing": lambda: _signatories(document, stage),
        "number-repeated": lambda: _numbers(placed),
    }
    findings: list[Finding] = []
    for kind, run in checks.items():
        found = list(run())
        findings.extend(found or [Finding(kind, Severity.PASS, _NOWHERE, _ALL_WELL[kind])])
    return tuple(findings)


def blocks(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that stop the next step."""
    return tuple(finding for finding in findings if finding.severity is Severity.BLOCK)


def _before_agreement(stage: Stage) -> Severity:
    return Severity.WARNING if stage is Stage.CIRCULATE else Severity.BLOCK


# ---------------------------------------------------------------- brackets and languages


def _brackets(document: Document, placed: tuple[Placed, ...], stage: Stage) -> Iterator[Finding]:
    drafts = _draft_annexes(document)
    for each in placed:
        in_draft = each.annex in drafts
        sentence = _bracket_sentence(each.text, in_draft=in_draft)
        if sentence:
            severity = Severity.WARNING if in_draft else _before_agreement(stage)
            yield Finding("open-bracket", severity, each.place, sentence, each.anchor)


def _bracket_sentence(text: Text, *, in_draft: bool) -> Sentence | None:
    torn = [tag for tag, words in text.by_language if unmatched_brackets(literal(words))]
    if torn:
        return Sentence("A square bracket in {torn} lacks its partner; complete it or take it out.", torn=torn)
    counts = {tag: sum(1 for _ in brackets_of(words)) for tag, words in text.by_language}
    if not any(counts.values()):
        return None
    tail = Sentence("settle the wording before the text can be agreed.")
    if in_draft:
        tail = Sentence("the annex is attached as a draft.")
    if len(set(counts.values())) > 1:
        told = [f"{tag}: {count}" for tag, count in counts.items()]
        return Sentence("Open brackets differ ({told}); {tail}", told=told, tail=tail)
    return Sentence.counted(max(counts.values()), "1 bracket is open; {tail}", "{n} brackets are open; {tail}", tail=tail)


def _draft_annexes(document: Document) -> frozenset[str]:
    """Annexes that say in their title that they are attached as drafts: there brackets may stay (RULE 9)."""

    def says_draft(title: Text) -> bool:
        return any(
            re.search(rf"\b{re.escape(word)}\b", literal(words), re.IGNORECASE)
            for tag, words in title.by_language
            for word in phrases(tag).list_of("draft_annex")
        )

    return frozenset(annex.number for annex in document.annexes if says_draft(annex.title))


def _missing(document: Document, placed: tuple[Placed, ...], stage: Stage) -> Iterator[Finding]:
    for each in placed:
        missing = [tag for tag in document.languages if not literal(each.text.words(tag)).strip()]
        if missing:
            sentence = Sentence("There is no text in {missing}; both languages are originals.", missing=missing)
            if len(document.languages) != 2:
                sentence = Sentence("There is no text in {missing}; every authentic language is an original.", missing=missing)
            yield Finding("missing-language", _before_agreement(stage), each.place, sentence, each.anchor)


def _differing(
    document: Document,
    placed: tuple[Placed, ...],
    kind: str,
    compare: Callable[[dict[str, str]], dict[str, tuple[str, ...]]],
    what: Sentence,
) -> Iterator[Finding]:
    for each in placed:
        texts = {tag: literal(each.text.words(tag)) for tag in document.languages}
        if each.part == "cell" or not all(texts.values()):
            continue
        differing = compare(texts)
        if differing:
            shown = [
                Sentence("{tag}: {found}", tag=tag, found=differing[tag])
                if tag in differing
                else Sentence("{tag}: none of these", tag=tag)
                for tag in texts
            ]
            sentence = Sentence("{what} differ between languages ({shown:semicolons}).", what=what, shown=shown)
            yield Finding(kind, Severity.BLOCK, each.place, sentence, each.anchor)


# ---------------------------------------------------------------- people and markings


def _individuals(placed: tuple[Placed, ...], names: tuple[str, ...]) -> Iterator[Finding]:
    people = [name for name in dict.fromkeys(names) if name.strip()]
    patterns: dict[str, list[_Person]] = {}
    for each in placed:
        if each.part != "body":
            continue
        found: set[str] = set()
        for tag, words in each.text.by_language:
            text = literal(words)
            folded = _folded(text)
            known = patterns.setdefault(tag, [_person(name, tag) for name in people])
            found |= {person.name for person in known if person.capitals.search(text) or person.folded.search(folded)}
        for name in sorted(found):
            sentence = Sentence("{name} is named; in joint minutes delegations speak, not people.", name=name)
            yield Finding("individual-named", Severity.WARNING, each.place, sentence, each.anchor)


@dataclass(frozen=True, slots=True)
class _Person:
    """How a person may be named: the family name in capitals as lists print it; the full name, or the family name
    after an honorific, without regard to case and accents."""

    name: str
    capitals: re.Pattern[str]
    folded: re.Pattern[str]


def _person(name: str, tag: str) -> _Person:
    words = name.split()
    family = " ".join(word for word in words if word.isupper() and len(word) > 1) or words[-1]
    honorifics = "|".join(re.escape(_folded(word)) for word in phrases(tag).list_of("names.honorifics"))
    full, short = re.escape(_folded(name)), re.escape(_folded(family))
    return _Person(
        name,
        re.compile(rf"\b{re.escape(family.upper())}\b"),
        re.compile(rf"\b(?:{full}|(?:{honorifics})\s+(?:\S+\s+)?{short})\b"),
    )


def _folded(text: str) -> str:
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _markings(document: Document, placed: tuple[Placed, ...]) -> Iterator[Finding]:
    marking = (Placed(document.marking, Sentence("marking"), "marking"),) if document.marking is not None else ()
    patterns = _internal_markings(resource("preflight.toml"))
    for each in (*marking, *placed):
        for tag, words in each.text.by_language:
            for name, pattern in patterns:
                if match := pattern.search(literal(words)):
                    sentence = Sentence(
                        "“{mark}” ({tag}, {name}) is a marking of one side; a joint document is handed to the other.",
                        mark=match[0].strip(),
                        tag=tag,
                        name=name,
                    )
                    yield Finding("internal-marking", Severity.BLOCK, each.place, sentence, each.anchor)


@lru_cache(maxsize=4)
def _internal_markings(path: Path) -> tuple[tuple[str, re.Pattern[str]], ...]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return tuple((entry["name"], re.compile(entry["pattern"])) for entry in data["internal_markings"])
    except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError, re.error) as fault:
        raise DocumentError(
            "The list of internal markings in {name} cannot be read: {fault}. Nothing may leave unchecked.",
            name=path.name,
            fault=fault,
        ) from fault


# ---------------------------------------------------------------- signatures and numbers


def _signatories(document: Document, stage: Stage) -> Iterator[Finding]:
    severity = Severity.BLOCK if stage is Stage.SIGN else Severity.WARNING
    for block in document.blocks:
        if isinstance(block, SignatureBlock):
            for place in block.signatories:
                if not place.name:
                    sentence = Sentence("No head of delegation is named for {party}; choose who signs.", party=place.party)
                    yield Finding("signatory-missing", severity, Sentence("signature block"), sentence)


def _numbers(placed: tuple[Placed, ...]) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for each in placed:
        if "¶" not in each.place:
            continue
        key = (each.annex, each.place)
        if key in seen:
            sentence = Sentence("Another paragraph has the same number; numbers are cited and must be used once.")
            yield Finding("number-repeated", Severity.BLOCK, each.place, sentence, each.anchor)
        seen.add(key)
