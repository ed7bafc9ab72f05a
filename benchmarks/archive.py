"""The archive that is measured on: years of talks in one workspace, written through the unit of work like any other.

Made once and kept under `.bench/`, by a name that changes with the code that decides what is in it.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.processes import FOLDER, ROOT
from benchmarks.words import LANGUAGES, Speech
from dialogue_app.model.agenda import Agenda, AgendaItem, ItemPlan
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.model.base import Record
from dialogue_app.model.dialogue import Dialogue, Issue, Party, Person, Venue
from dialogue_app.model.minutes import Minutes, MinutesParagraph
from dialogue_app.model.notes import Note, NoteKind
from dialogue_app.model.positions import ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.rounds import DelegationMember, Round, Session
from dialogue_app.model.values import Wording
from dialogue_app.store import Workspace

AUTHOR = "AB"
TAKERS = (AUTHOR, "CD")
_FIRST_DAY = date(1975, 1, 13)
_ZONE = "America/New_York"
_MARKING = {"scheme": "US", "level": "CONFIDENTIAL", "caveats": []}


@dataclass(frozen=True, slots=True)
class Size:
    """How much talk there is. `notes` and the rest are per round."""

    name: str
    rounds: int
    notes: int
    positions: int
    items: int = 50
    paragraphs: int = 40
    issues: int = 50
    words: int = 36


FULL = Size("full", rounds=200, notes=500, positions=25)
"""200 rounds, 100,000 notes, 5,000 positions."""
SMALL = Size("small", rounds=20, notes=200, positions=10)
TINY = Size("tiny", rounds=3, notes=12, positions=2, items=5, paragraphs=4, issues=4)


@dataclass(frozen=True, slots=True)
class Archive:
    """A made archive: its file, its size, and how long it took where it was made just now."""

    path: Path
    size: Size
    seconds: float | None = None


def archive(size: Size, folder: Path = FOLDER) -> Archive:
    """The archive of that size, made if there is none that this code made."""
    path = folder / f"{size.name}-{_version()}.dialogue"
    if path.exists():
        return Archive(path, size)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{size.name}-*.dialogue*"):
        old.unlink()
    started, draft = time.perf_counter(), path.with_suffix(".unfinished")
    for left in folder.glob(f"{draft.name}*"):
        left.unlink()
    workspace, _ = Workspace.create(draft, passphrase=None)
    with workspace:
        _fill(workspace, size)
    draft.rename(path)
    return Archive(path, size, time.perf_counter() - started)


def copy_of(made: Archive, folder: Path) -> Path:
    """A copy to write into, so that the kept one stays as it was made."""
    target = folder / "copy.dialogue"
    shutil.copyfile(made.path, target)
    return target


def _fill(workspace: Workspace, size: Size) -> None:
    talks = _Talks(size)
    with workspace.change("Found the talks", author=AUTHOR) as unit:
        for record in talks.founded():
            unit.add(record)
    for ordinal in range(1, size.rounds + 1):
        with workspace.change(f"Round {ordinal}", author=AUTHOR) as unit:
            for record in talks.round(ordinal):
                unit.add(record)


def _version() -> str:
    """A name for all code that decides what an archive holds."""
    package = ROOT / "dialogue_app"
    parts = [Path(__file__), Path(__file__).with_name("words.py"), *sorted((package / "model").glob("*.py"))]
    parts += sorted((package / "store" / "migrations" / "versions").glob("*"))
    parts += [
        package / "store" / f"{name}.py" for name in ("journal", "capture", "normalise", "search", "search_index", "tables")
    ]
    digest = hashlib.sha256()
    for part in parts:
        if part.is_file():
            digest.update(part.read_bytes())
    return digest.hexdigest()[:12]


class _Talks:
    """Makes the records, round by round; the same ones every time, ids apart."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self.speech = {language: Speech(language) for language in LANGUAGES}
        self.parties: list[Party] = []
        self.people: list[Person] = []
        self.venues: list[Venue] = []
        self.issues: list[Issue] = []

    def founded(self) -> Iterator[Record]:
        """What all rounds share."""
        yield Dialogue(
            title=self._wording(4), subject=Wording(en="Migration", es="Migración"), home_party="AA", languages=("en", "es")
        )
        for code, name, tag in (("AA", "Aland", "en"), ("BB", "Borduria", "es")):
            names = Wording(en=name, es=name)
            self.parties.append(Party(code=code, short=names, long=names, adjective=names, languages=(tag,), capital=name))
            self.venues.append(Venue(name=names, city=names, country=code, zone=_ZONE, host=code))
        for place, party in enumerate((*self.parties * 6,)):
            name = self.speech["en"].says(1).strip(".").capitalize()
            shown = Wording(en=f"Ms {name} {name.upper()}", es=f"Sra. {name} {name.upper()}")
            self.people.append(
                Person(party_id=party.id, given=name, family=name, display=shown, precedence=place, initials=TAKERS[place % 2])
            )
        self.issues = [Issue(code=f"I{n}", title=self._wording(3), rank=f"i{n:04}") for n in range(self.size.issues)]
        yield from (*self.parties, *self.venues, *self.people, *self.issues)

    def round(self, ordinal: int) -> Iterator[Record]:
        """One round with everything said and written in it."""
        day = _FIRST_DAY + timedelta(days=91 * (ordinal - 1))
        place = self.venues[ordinal % 2]
        held = Round(
            code=f"R{ordinal}", ordinal=ordinal, title=self._wording(3), starts=day, ends=day + timedelta(days=1),
            venue_id=place.id, host=place.host, state="closed",
        )  # fmt: skip
        sessions = [self._session(held, day, number) for number in range(4)]
        agenda = Agenda(round_id=held.id, state=AgendaState.ADOPTED, adopted_by=("AA", "BB"))
        items = [self._item(held, agenda, sessions, number) for number in range(self.size.items)]
        yield from (held, *sessions, agenda, *items, *self._plans(held, items), *self._members(held))
        yield from self._positions(held, items)
        yield from self._notes(held, sessions, items)
        yield from self._minutes(held, items)

    def _session(self, held: Round, day: date, number: int) -> Session:
        starts = datetime(day.year, day.month, day.day, 13, tzinfo=UTC) + timedelta(days=number // 2, hours=4 * (number % 2))
        return Session(
            round_id=held.id,
            title=self._wording(2),
            starts=starts,
            ends=starts + timedelta(hours=3),
            zone=_ZONE,
            rank=f"i{number}",
        )

    def _item(self, held: Round, agenda: Agenda, sessions: list[Session], number: int) -> AgendaItem:
        session = sessions[number * len(sessions) // self.size.items]
        return AgendaItem(
            code=f"{held.code}-A{number + 1}", agenda_id=agenda.id, round_id=held.id, rank=f"i{number:04}",
            number=str(number + 1), title=self._wording(4),
            issues=(self.issues[number % len(self.issues)].code,), proposed_by="joint",
            state=ItemState.CONSIDERED, session_id=session.id, added_at=session.starts,
        )  # fmt: skip

    def _plans(self, held: Round, items: list[AgendaItem]) -> Iterator[Record]:
        for number, item in enumerate(items):
            lead = self.people[number % len(self.people)]
            words = self.speech["en"].says(12)
            yield ItemPlan(item_id=item.id, round_id=held.id, minutes=10, lead_id=lead.id, annotation=words, marking=_MARKING)

    def _members(self, held: Round) -> Iterator[Record]:
        for place, person in enumerate(self.people):
            role = "head" if place < 2 else "member"
            party = self.parties[place % 2]
            yield DelegationMember(round_id=held.id, person_id=person.id, party_id=party.id, role=role, rank=f"i{place:03}")

    def _positions(self, held: Round, items: list[AgendaItem]) -> Iterator[Record]:
        for number in range(self.size.positions):
            item, issue = items[number % len(items)], self.issues[number % len(self.issues)]
            about = {"round_id": held.id, "issue_id": issue.id, "item_id": item.id, "marking": _MARKING}
            if number % 5 == 4:
                yield ObservedPosition(party_id=self.parties[1].id, stance=self._remark(number, 40), note_takers=TAKERS, **about)
                continue
            position = OwnPosition(
                party_id=self.parties[0].id, state="current", objective=self._remark(number, 20),
                arguments=self._remark(number, 60), **about,
            )  # fmt: skip
            yield position
            yield from (
                TalkingPoint(position_id=position.id, rank=f"i{n}", text=self._remark(number, 14), delivered="yes")
                for n in range(3)
            )

    def _notes(self, held: Round, sessions: list[Session], items: list[AgendaItem]) -> Iterator[Record]:
        kinds = tuple(NoteKind)
        for number in range(self.size.notes):
            item = items[number * len(items) // self.size.notes]
            session = sessions[number * len(sessions) // self.size.notes]
            speaker = self.people[number % len(self.people)]
            yield Note(
                round_id=held.id, session_id=session.id, item_id=item.id, at=session.starts + timedelta(seconds=20 * number),
                zone=_ZONE, taker=TAKERS[number // 7 % 2], speaker_id=speaker.id, speaker_party="AB"[number % 2] * 2,
                kind=kinds[number % 4], language=_language(number), text=self._remark(number, self.size.words), marking=_MARKING,
            )  # fmt: skip

    def _minutes(self, held: Round, items: list[AgendaItem]) -> Iterator[Record]:
        minutes = Minutes(round_id=held.id, state="draft", title=self._wording(3), languages=("en", "es"))
        yield minutes
        for number in range(self.size.paragraphs):
            yield MinutesParagraph(
                minutes_id=minutes.id, round_id=held.id, number=str(number + 1), rank=f"i{number:04}",
                item_id=items[number % len(items)].id, text=self._wording(40),
            )  # fmt: skip

    def _wording(self, words: int) -> Wording:
        return Wording({tag: self.speech[tag].says(words) for tag in ("en", "es")})

    def _remark(self, number: int, words: int) -> str:
        return self.speech[_language(number)].says(words)


def _language(number: int) -> str:
    return LANGUAGES[number % len(LANGUAGES)]
