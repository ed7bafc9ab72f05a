"""Lists of people out of contact files: vCard and CSV, in the order given, every fault named with its line.

Nothing is guessed silently: what a file says of somebody is shown before it is added, and what is left behind (photos,
telephones, addresses) is counted.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dialogue_app.errors import UserError
from dialogue_app.exchange.contact_cards import Card, components, plain, read_cards
from dialogue_app.sentences import Sentence

MAX_BYTES = 8 * 1024 * 1024
MAX_PEOPLE = 500
_LONGEST = 300
_ROLES = {
    "head": ("head", "head of delegation", "hod", "jefe", "jefa", "jefe de delegación", "jefa de delegación"),
    "alternate": ("alternate", "suplente", "alterno", "alterna"),
    "member": ("member", "miembro", ""),
    "adviser": ("adviser", "advisor", "asesor", "asesora"),
    "expert": ("expert", "experto", "experta"),
    "secretary": ("secretary", "secretario", "secretaria"),
    "note-taker": ("note-taker", "note taker", "notetaker", "relator", "relatora"),
    "interpreter": ("interpreter", "intérprete"),
    "observer": ("observer", "observador", "observadora"),
}
_HEADS = {
    "given": ("given", "given name", "given names", "first name", "firstname", "nombre", "nombres"),
    "family": ("family", "family name", "last name", "lastname", "surname", "apellido", "apellidos"),
    "honorific": ("honorific", "prefix", "title of courtesy", "form of address", "tratamiento"),
    "office": ("office", "job title", "position", "function", "cargo"),
    "role": ("role", "rol", "role in the delegation", "función"),
    "name": ("name", "full name", "display name", "nombre completo"),
}

_SPANISH = ("cargo", "tratamiento")


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody as the file names them; texts by language tag. `line` is where it stands in the file."""

    line: int
    given: str
    family: str
    honorific: Mapping[str, str] = field(default_factory=dict)
    office: Mapping[str, str] = field(default_factory=dict)
    role: str = "member"

    def key(self) -> str:
        """Given and family name without case and accents, to find who is known already."""
        folded = unicodedata.normalize("NFKD", f"{self.given} {self.family}")
        return Sentence(" ").join("".join(sign for sign in folded if not unicodedata.combining(sign)).casefold().split())


@dataclass(frozen=True, slots=True)
class Contacts:
    """People in the order of the file, what was wrong as (line, sentence), and what was left behind by name."""

    people: tuple[Contact, ...]
    faults: tuple[tuple[int, Sentence], ...]
    left_out: Mapping[str, int]


def read_contacts(path: Path, languages: Sequence[str]) -> Contacts:
    """The people in a vCard or CSV file; `languages` are those of the talks, the first one for texts that name none."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError(
                "{name} is larger than {max_bytes} MB: a list of people is not. Nothing was read.",
                name=path.name,
                max_bytes=MAX_BYTES // 1024 // 1024,
            )
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {error}. Choose another file or ask for access.", name=path.name, error=error
        ) from error
    found = parse_contacts(_decoded(raw, path.name), languages)
    if not found.people and not found.faults:
        raise UserError(
            "{name} names nobody: it is neither a vCard (.vcf) nor a table (.csv) with heads for names.", name=path.name
        )
    return found


def parse_contacts(text: str, languages: Sequence[str]) -> Contacts:
    """The people in the text of a vCard file, or of a table with commas, semicolons or tabs."""
    if text.lstrip()[:11].upper() == "BEGIN:VCARD":
        return _from_cards(read_cards(text), languages)
    return _from_table(text, languages)


def _from_cards(cards: Sequence[Card], languages: Sequence[str]) -> Contacts:
    people, faults, left = [], [], dict[str, int]()
    for card in cards:
        faults += card.faults
        for name, count in card.left_out.items():
            left[name] = left.get(name, 0) + count
        if not card.properties and card.faults:
            continue
        made = _card_person(card, languages)
        if made is None:
            faults.append((card.line, Sentence("this card has no name (N or FN)")))
        else:
            people.append(made)
    return _checked(people, faults, left)


def _card_person(card: Card, languages: Sequence[str]) -> Contact | None:
    family = given = ""
    honorific: dict[str, str] = {}
    for tag, value in card.values("N", languages[0]):
        parts = [*components(value), "", "", "", "", ""]
        if not family and not given:
            family, given = parts[0], " ".join(filter(None, (parts[1], parts[2])))
        _keep(honorific, tag, parts[3], languages)
    if not family and not given:
        full = next((plain(value) for _tag, value in card.values("FN")), "")
        given, _, family = full.rpartition(" ")
    if not family and not given:
        return None
    office: dict[str, str] = {}
    bodies: dict[str, str] = {}
    for tag, value in card.values("TITLE", languages[0]):
        _keep(office, tag, plain(value), languages)
    for tag, value in card.values("ORG", languages[0]):
        _keep(bodies, tag, ", ".join(filter(None, reversed(components(value)))), languages)
    for tag in office:
        if bodies.get(tag) and bodies[tag] not in office[tag]:
            office[tag] = f"{office[tag]}, {bodies[tag]}"
    role = next((known for _tag, value in card.values("ROLE") if (known := _role(plain(value)))), "member")
    return Contact(card.line, given, family, honorific, office or bodies, role)


def _from_table(text: str, languages: Sequence[str]) -> Contacts:
    lines = text.splitlines()
    if not lines:
        return Contacts((), (), {})
    separator = max(",;\t", key=lambda sign: lines[0].count(sign))
    rows = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    people: list[Contact] = []
    faults: list[tuple[int, Sentence]] = []
    left: dict[str, int] = {}
    heads: list[tuple[str, str]] | None = None
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if heads is None:
                heads = [_head(cell, languages) for cell in row]
                left = {cell.strip(): 0 for cell, (key, _tag) in zip(row, heads, strict=True) if not key and cell.strip()}
                if not {"given", "family", "name"} & {key for key, _tag in heads}:
                    return Contacts((), ((1, Sentence("no column is headed given name, family name or name")),), {})
                continue
            _table_row(rows.line_num, row, heads, languages, people, faults)
    except csv.Error as error:
        faults.append((rows.line_num, Sentence("the table cannot be read on from here ({error})", error=error)))
    return _checked(people, faults, left)


def _table_row(
    line: int,
    row: Sequence[str],
    heads: Sequence[tuple[str, str]],
    languages: Sequence[str],
    people: list[Contact],
    faults: list[tuple[int, Sentence]],
) -> None:
    if len(row) > len(heads):
        faults.append((line, Sentence("this row has {cells} cells, the head has {heads}", cells=len(row), heads=len(heads))))
        return
    texts: dict[str, dict[str, str]] = {"honorific": {}, "office": {}}
    plainly: dict[str, str] = {}
    for cell, (key, tag) in zip(row, heads, strict=False):
        value = " ".join(cell.split())
        if key in texts:
            _keep(texts[key], tag, value, languages)
        elif key and value:
            plainly.setdefault(key, value)
    given, family = plainly.get("given", ""), plainly.get("family", "")
    if not given and not family:
        given, _, family = plainly.get("name", "").rpartition(" ")
    role = _role(plainly.get("role", ""))
    if not given and not family:
        faults.append((line, Sentence("this row has no name")))
        return
    if not role:
        faults.append((line, Sentence("“{plainly}” is no role in a delegation; taken as member", plainly=plainly["role"])))
    people.append(Contact(line, given, family, texts["honorific"], texts["office"], role or "member"))


def _head(cell: str, languages: Sequence[str]) -> tuple[str, str]:
    """What a column holds and in which language: “office (es)”, “office_es”, “Cargo”; ("", "") for one that is left out."""
    words = cell.strip().casefold().replace("_", " ").replace("(", " ").replace(")", " ").split()
    known = {tag.casefold(): tag for tag in languages}
    spoken = next((tag for tag in languages if tag.startswith("es")), "") if words[:1] and words[0] in _SPANISH else ""
    tag = known[words.pop()] if len(words) > 1 and words[-1] in known else spoken or languages[0]
    name = " ".join(words)
    key = next((key for key, names in _HEADS.items() if name in names), "")
    return key, tag


def _checked(people: Sequence[Contact], faults: list[tuple[int, Sentence]], left: Mapping[str, int]) -> Contacts:
    good: list[Contact] = []
    seen: dict[str, int] = {}
    for one in people:
        if (fault := _fault(one)) is not None:
            faults.append((one.line, fault))
        elif one.key() in seen:
            faults.append(
                (
                    one.line,
                    Sentence(
                        "{given} {family} stands in the file twice (line {seen}); the first counts",
                        given=one.given,
                        family=one.family,
                        seen=seen[one.key()],
                    ),
                )
            )
        elif len(good) >= MAX_PEOPLE:
            faults.append((one.line, Sentence("a delegation of more than {max_people} is not read on", max_people=MAX_PEOPLE)))
            break
        else:
            seen[one.key()] = one.line
            good.append(one)
    return Contacts(tuple(good), tuple(sorted(faults)), dict(left))


def _fault(one: Contact) -> Sentence | None:
    texts = (one.given, one.family, *one.honorific.values(), *one.office.values())
    for text in texts:
        if strange := sorted({f"U+{ord(sign):04X}" for sign in text if _strange(sign)}):
            return Sentence(
                "a name or office holds signs that cannot be printed ({strange}); this person is left out", strange=strange[:5]
            )
        if len(text) > _LONGEST:
            return Sentence("a name or office is longer than {longest} signs; this person is left out", longest=_LONGEST)
    return None


def _strange(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn") or sign in "\u202a\u202b\u202d\u202e\ufffd"


def _keep(texts: dict[str, str], tag: str, value: str, languages: Iterable[str]) -> None:
    """Keeps a text under the language of the talks that its tag belongs to; other languages are not needed."""
    wanted = [known for known in languages if known == tag or known.partition("-")[0] == tag.partition("-")[0].lower()]
    if value and wanted:
        texts.setdefault(wanted[0], value)


def _role(words: str) -> str:
    return next((role for role, names in _ROLES.items() if words.casefold().strip() in names), "")


def _decoded(raw: bytes, name: str) -> str:
    for bom, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig"), (b"", "cp1252")):
        if raw.startswith(bom):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\x00" in text:
                break
            return text
    raise UserError("{name} is no text: it cannot be read as a list of people. Save it as vCard or CSV in UTF-8.", name=name)
