"""Dialogue files drawn at random, with a canary in every internal field; and a record of every internal kind, for the rest."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import String, select

from dialogue_app.desk.verbs import Desk
from dialogue_app.model.base import Record, kinds, table_of
from dialogue_app.model.values import DateType, UtcTime, Wording, WordingType

NOON = datetime(2012, 6, 5, 12, tzinfo=UTC)
LANGUAGES = (("en", "es"), ("en", "ar"), ("fr", "ru"), ("en", "zh-Hans"), ("es", "fr"))
SENTENCES = {
    "en": "The Delegations reviewed {0} cases and agreed to meet again in {1} weeks.",
    "es": "Las Delegaciones examinaron {0} casos y acordaron reunirse de nuevo en {1} semanas.",
    "fr": "Les délégations ont examiné {0} dossiers et convenu de se réunir dans {1} semaines.",
    "ru": "Делегации рассмотрели {0} дел и договорились встретиться через {1} недель.",
    "ar": "استعرض الوفدان {0} حالة واتفقا على الاجتماع بعد {1} أسابيع.",
    "zh-Hans": "双方代表团审议了{0}个案件，商定在{1}周后再次会晤。",
}
TITLES = {
    "en": "Matter {0}", "es": "Asunto {0}", "fr": "Question {0}", "ru": "Вопрос {0}", "ar": "المسألة {0}", "zh-Hans": "议题{0}",
}  # fmt: skip
SCRIPTS = (
    "canary {0} must stay in this cage",
    "канарейка {0} остаётся в клетке",
    "金丝雀{0}必须留在笼子里不许飞",
    "الكناري {0} يبقى في القفص",
    "el canario nº {0} se queda aquí, ¿sí?",
    "{0}-canary, “the delegation” (secret)",
    "CANARY\u00a0{0} and two\nlines of it",
)
MARK = {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]}
OPEN = {"scheme": "US", "level": "UNCLASSIFIED", "caveats": []}
JOINT_KINDS = ("opening", "statement", "decision", "closing")
NOTE_KINDS = ("statement", "proposal", "reply", "decision", "procedural")


@dataclass
class Cage:
    """Hands out canaries: sentences no one else would write, each with a number of its own."""

    start: int
    scripts: tuple[str, ...]
    birds: list[str] = field(default_factory=list)

    def bird(self) -> str:
        """Another canary, in the next of the scripts."""
        number = self.start + len(self.birds)
        self.birds.append(self.scripts[number % len(self.scripts)].format(f"{number * 7919 % 100003:06d}{number:05d}"))
        return self.birds[-1]


@dataclass(frozen=True, repr=False)
class Drawn:
    """A dialogue file with the canaries in it."""

    data: dict[str, Any]
    cage: Cage

    def __repr__(self) -> str:
        return f"talks in {self.data['dialogue']['languageRegime']['working']}, {len(self.data['rounds'])} rounds"


Number = Callable[[int, int], int]
"""Draws a number from … to …"""


@st.composite
def talks(draw: st.DrawFn, start: int = 0) -> Drawn:
    """Talks drawn at random: languages, rounds, items, paragraphs, notes, positions, and the scripts of the canaries."""
    languages = draw(st.sampled_from(LANGUAGES))
    scripts = tuple(draw(st.permutations(SCRIPTS)))[: draw(st.integers(2, len(SCRIPTS)))]
    return written(languages, lambda least, most: draw(st.integers(least, most)), Cage(start, scripts))


def some_talks(*languages: str) -> Drawn:
    """Talks in these languages, the same ones each time."""
    dice = random.Random(" ".join(languages))
    return written(languages, dice.randint, Cage(0, SCRIPTS))


def written(languages: tuple[str, ...], number: Number, cage: Cage) -> Drawn:
    """One to three rounds with agenda, minutes, an outcome and a correction, and internal records about all of it."""
    prose = _Prose(number, languages)
    data = _frame(languages, prose)
    for ordinal in range(1, number(1, 3) + 1):
        _add_round(data, ordinal, number(1, 4), prose)
        for place in range(1, number(1, 4) + 1):
            kind, language = NOTE_KINDS[number(0, len(NOTE_KINDS) - 1)], languages[number(0, len(languages) - 1)]
            _add_note(data, f"R{ordinal}", place, cage, kind, language)
        for place in range(1, number(1, 4) + 1):
            _add_position(data, f"R{ordinal}", place, cage, points=number(1, 4))
        data["mandates"].append(
            {"id": f"M-R{ordinal}", "round": f"R{ordinal}", "date": "2012-01-01", "visibility": "internal", "marking": MARK,
             "provenance": "fictional", "issuedBy": cage.bird(), "scope": cage.bird()}
        )  # fmt: skip
        _add_minutes(data, ordinal, number(1, 5), prose, cage)
    return Drawn(data, cage)


@dataclass
class _Prose:
    """Joint text: the same sentence in every language, with figures that no other sentence has."""

    number: Number
    languages: tuple[str, ...]
    said: int = 0

    def sentence(self) -> dict[str, str]:
        self.said += 1
        cases, weeks = 100 * self.number(1, 999) + self.said, self.number(2, 40)
        return {tag: SENTENCES[tag].format(cases, weeks) for tag in self.languages}

    def title(self, number: object) -> dict[str, str]:
        return {tag: TITLES[tag].format(number) for tag in self.languages}


def _frame(languages: tuple[str, ...], prose: _Prose) -> dict[str, Any]:
    parties = [
        {"id": code, "iso3166": code, "kind": "state", "languages": [tag], "capital": "Town", "provenance": "fictional",
         "names": {one: {"short": f"Side {code}", "long": f"Republic of {code}", "adj": f"{code} side"} for one in languages}}
        for code, tag in zip(("US", "CU"), languages, strict=True)
    ]  # fmt: skip
    people = [
        {"id": f"p-{code}", "party": code, "honorific": dict.fromkeys(languages, ""), "given": given, "family": family,
         "display": {tag: f"{given} {family.upper()}" for tag in languages}, "office": prose.title(f"Office {code}"),
         "role": "head", "rank": 1, "provenance": "fictional"}
        for code, given, family in (("US", "Jordan", "Sample"), ("CU", "Ana", "Ejemplo"))
    ]  # fmt: skip
    regime = {
        "working": list(languages),
        "authentic": list(languages),
        "originals": 2,
        "alternat": True,
        "paper": "A4",
        "interpretation": "consecutive",
    }
    return {
        "format": "delegation-sample-dialogue", "formatVersion": 1, "homeParty": "US", "parties": parties, "people": people,
        "dialogue": {"id": "D", "title": prose.title("of the talks"), "subject": prose.title("at hand"), "languageRegime": regime,
                     "legalRegister": "non-binding", "provenance": "fictional"},
        "venues": [{"id": "v", "name": prose.title("House"), "city": "Town", "country": "US", "tz": "America/New_York",
                    "host": "US", "provenance": "fictional", "cityNames": dict.fromkeys(languages, "Town")}],
        "issues": [{"id": f"i{n}", "title": prose.title(n), "provenance": "fictional"} for n in range(1, 5)],
        **{name: [] for name in ("rounds", "sessions", "attendance", "agendas", "agendaItems", "mandates", "positions", "notes",
                                 "minutes", "corrections", "actions", "commitments")},
    }  # fmt: skip


def _add_round(data: dict[str, Any], ordinal: int, items: int, prose: _Prose) -> None:
    round, day = f"R{ordinal}", f"2012-0{ordinal}-06"
    data["rounds"].append(
        {"id": round, "ordinal": ordinal, "title": prose.title(f"Round {ordinal}"), "dateStart": day, "dateEnd": day,
         "venue": "v",
         "host": "US", "chair": "p-US", "state": "closed", "provenance": "fictional"}
    )  # fmt: skip
    data["sessions"].append(
        {"id": f"{round}-S1", "round": round, "kind": "plenary", "title": prose.title("Plenary"),
         "start": f"{day}T10:00:00-05:00",
         "end": f"{day}T12:00:00-05:00", "tz": "America/New_York", "provenance": "fictional"}
    )  # fmt: skip
    data["attendance"].append({"round": round, "people": ["p-US", "p-CU"], "changes": []})
    data["agendas"].append({"round": round, "state": "closed", "adoptedAt": f"{day}T10:12:00-05:00", "adoptedBy": ["US", "CU"]})
    for number in range(1, items + 1):
        data["agendaItems"].append(
            {"id": f"{round}-A{number}", "round": round, "number": str(number), "title": prose.title(number),
             "issues": [f"i{number}"],
             "proposedBy": "joint", "state": "considered", "visibility": "joint", "provenance": "fictional",
             "session": f"{round}-S1", "plan": {"minutes": 15}}
        )  # fmt: skip


def _add_note(data: dict[str, Any], round: str, number: int, cage: Cage, kind: str, language: str) -> None:
    day = next(one["dateStart"] for one in data["rounds"] if one["id"] == round)
    data["notes"].append(
        {"id": f"N-{round}-{number}", "round": round, "session": f"{round}-S1", "at": f"{day}T10:{10 + number}:00-05:00",
         "agendaItem": f"{round}-A1", "taker": "DN", "speaker": "p-CU", "kind": kind, "fidelity": "close",
         "capturedFrom": "original", "lang": language, "visibility": "internal", "state": "raw", "text": cage.bird(),
         "marking": MARK,
         "provenance": "fictional"}
    )  # fmt: skip


def _add_position(data: dict[str, Any], round: str, number: int, cage: Cage, *, points: int) -> None:
    data["positions"].append(
        {"id": f"P-{round}-{number}", "party": "US", "issue": f"i{number}", "round": round, "agendaItem": f"{round}-A1",
         "basis": "own", "visibility": "internal", "state": "cleared", "version": 1, "supersedes": None, "stance": cage.bird(),
         "redLine": cage.bird(), "fallback": cage.bird(), "marking": MARK, "provenance": "fictional",
         "clearance": [{"office": "L", "status": "cleared", "date": "2012-01-01"}],
         "talkingPoints": [{"text": cage.bird(), "delivered": "no"} for _ in range(points)]}
    )  # fmt: skip


def _add_minutes(data: dict[str, Any], ordinal: int, paragraphs: int, prose: _Prose, cage: Cage) -> None:
    round, day = f"R{ordinal}", f"2012-0{ordinal}-06"
    body = [
        {"num": number, "agendaItem": f"{round}-A1", "kind": JOINT_KINDS[number % 4], "issue": "i1", "text": prose.sentence()}
        for number in range(1, paragraphs + 1)
    ]
    signed = [{"heldBy": one, "namesFirst": one, "signedBy": ["p-US", "p-CU"]} for one in ("US", "CU")]
    data["minutes"].append(
        {"id": f"MIN-{round}", "round": round, "state": "archived", "visibility": "joint",
         "title": prose.title(f"Minutes {ordinal}"),
         "register": "non-binding", "languages": list(prose.languages), "marking": OPEN, "paragraphs": body,
         "provenance": "fictional", "closing": prose.sentence(),
         "signature": {"date": day, "place": "Town", "originals": signed},
         "comments": [{"para": 1, "party": "US", "visibility": "internal", "text": cage.bird(), "status": "open"}]}
    )  # fmt: skip
    data["corrections"].append(
        {"id": f"COR-{ordinal}", "corrects": f"MIN-{round}", "kind": "exchange of letters", "para": 1,
         "languages": list(prose.languages), "was": "cases", "reads": "files", "reason": "a slip", "agreed": "2012-12-14",
         "effect": "ab initio", "signedBy": ["p-US", "p-CU"], "originalUntouched": True, "visibility": "joint",
         "provenance": "fictional"}
    )  # fmt: skip
    data["actions"].append(
        {"id": f"ACT-{ordinal}", "minutes": f"MIN-{round}", "para": 1, "text": prose.sentence(), "owner": ["US", "CU"],
         "due": "2013-03-31", "status": "open", "visibility": "joint", "provenance": "fictional"}
    )  # fmt: skip


# ---------------------------------------------------------------- records of kinds that a file does not bring


def record_of_every_kind(desk: Desk, bird: Callable[[], str]) -> None:
    """A new record of every internal kind, with a canary in every field that holds words."""
    for cls in kinds().values():
        if cls.internal:
            with desk.workspace.change("Plant canaries", author="DN") as unit:
                unit.add(cls(**_planted(unit.session, cls, bird)))


def _planted(read: Any, cls: type[Record], bird: Callable[[], str]) -> dict[str, Any]:
    """Values for a new record: references to what is there, canaries where words go."""
    values: dict[str, Any] = {}
    for column in table_of(cls).columns:
        key = column.key
        if column.foreign_keys:
            target = next(iter(column.foreign_keys)).column
            if not column.nullable:
                values[key] = read.scalar(select(target).order_by(target.desc()).limit(1))
        elif key in PLAIN_FIELDS:
            if key != "id" and not column.nullable and column.default is None:
                values[key] = "en" if key == "language" else "UTC" if key == "zone" else "other"
        elif isinstance(column.type, WordingType):
            values[key] = Wording({"en": bird(), "es": bird()})
        elif isinstance(column.type, String):
            values[key] = bird()
        elif not column.nullable and column.default is None:
            values[key] = _a_value(column.type)
    return values


def _a_value(kind: Any) -> Any:
    """Something that a column without words takes."""
    return NOON if isinstance(kind, UtcTime) else NOON.date() if isinstance(kind, DateType) else 1


PLAIN_FIELDS = {
    "id", "code", "rank", "state", "zone", "visibility", "provenance", "language", "marking", "note_takers", "papers",
    "delivered", "kind", "fidelity", "captured_from", "private", "if_raised", "source",
}  # fmt: skip
"""Fields of an internal record that hold no words of a person."""
