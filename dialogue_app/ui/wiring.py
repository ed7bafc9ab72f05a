"""The program as the window sees it: the composition root's desk and views in the words of the person at the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale

from dialogue_app.app import App, Opened
from dialogue_app.desk import talks
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.history import record_history
from dialogue_app.desk.views.search import search
from dialogue_app.desk.views.talks import RoundLine, header, issues, people, rounds
from dialogue_app.settings import Settings
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, translate
from dialogue_app.ui.models.filtering import folded
from dialogue_app.ui.protocols import DialogueDraft, DialogueHead, FieldChange, Hit, Revision, RoundHead

_STATES = {
    "proposed": (QT_TRANSLATE_NOOP("round", "Proposed"), "idle"),
    "confirmed": (QT_TRANSLATE_NOOP("round", "Confirmed"), "info"),
    "in-session": (QT_TRANSLATE_NOOP("round", "In session"), "ok"),
    "minutes-in-circulation": (QT_TRANSLATE_NOOP("round", "Minutes in circulation"), "info"),
    "closed": (QT_TRANSLATE_NOOP("round", "Closed"), "idle"),
}
_PAGES = {
    "note": "notes",
    "note_revision": "notes",
    "minutes": "minutes",
    "minutes_paragraph": "minutes",
    "internal_comment": "minutes",
    "correction": "minutes",
    "agenda_item": "agenda",
    "item_plan": "agenda",
    "own_position": "positions",
    "observed_position": "positions",
    "talking_point": "positions",
    "mandate": "positions",
}
_GLYPHS = {"minutes_paragraph": "paragraph", "own_position": "note", "observed_position": "note"}


def place_and_dates(line: RoundLine) -> tuple[str, str]:
    """“Washington”, “8–9 Nov 2011” in the window's language."""
    city = best(line.city).partition(",")[0]
    return city, day_range(line.starts, line.ends)


def day_range(starts: date, ends: date) -> str:
    """Two days and what they share said once: “8–9 Nov 2011”."""
    if starts == ends:
        return day(starts)
    if (starts.year, starts.month) == (ends.year, ends.month):
        return f"{starts.day}–{day(ends)}"
    return f"{day(starts)} – {day(ends)}"


def day(value: date) -> str:
    """“9 Nov 2011” in the window's language."""
    return QLocale(current_language()).toString(QDate(value.year, value.month, value.day), "d MMM yyyy").replace(".", "")


def moment(value: datetime) -> str:
    """A time as this computer's clock shows it."""
    here = value.astimezone()
    return f"{day(here.date())}, {here:%H:%M:%S}"


def best(texts: Mapping[str, str]) -> str:
    """A text of the talks in the window's language where there is one."""
    tag = current_language()
    return texts.get(tag) or texts.get("en") or next(iter(texts.values()), "")


@dataclass(slots=True)
class Reads:
    """What the shell itself reads."""

    opened: Opened

    def dialogue(self) -> DialogueHead:
        """The open dialogue's name, sides and languages."""
        with self.opened.workspace.read() as read:
            head = header(read)
        parties = sorted(head.parties, key=lambda party: not party.home)
        return DialogueHead(
            title=best(head.title),
            parties=tuple((party.code, best(party.short)) for party in parties),
            sample=self.opened.sample or any(line.fictional for line in head.rounds),
            languages=head.languages,
        )

    def rounds(self) -> Sequence[RoundHead]:
        """The rounds in their order."""
        with self.opened.workspace.read() as read:
            lines = rounds(read)
        return [self._round(line) for line in lines]

    def find_records(self, text: str, limit: int) -> Sequence[Hit]:
        """Rounds, issues and people whose names hold the words."""
        wanted = folded(text).split()
        with self.opened.workspace.read() as read:
            found = [*self._rounds_found(rounds(read)), *_issues_found(issues(read)), *_people_found(people(read))]
        return [hit for words, hit in found if all(word in words for word in wanted)][:limit]

    def search(self, text: str, limit: int) -> Sequence[Hit]:
        """Full-text hits, newest first, with where they stand."""
        desk = self.opened.desk
        hits = search(desk.workspace, text, author=desk.author, limit=limit)
        return [
            Hit(
                kind=_GLYPHS.get(hit.kind, hit.kind),
                text=hit.snippet.text,
                where=" · ".join(part for part in (_ordinal(hit.round), hit.where, hit.correction) if part),
                page=_PAGES.get(hit.kind, ""),
                round_id=hit.round_id or "",
                record=(hit.kind, hit.record_id),
                internal=hit.visibility not in ("shared", "joint", "public"),
            )
            for hit in hits
        ]

    def history(self, kind: str, record: str) -> Sequence[Revision]:
        """Every change of a record, newest first."""
        return [
            Revision(
                change_id=one.change_set_id,
                author=one.author,
                when=moment(one.at),
                label=one.label,
                fields=tuple(FieldChange(change.field, change.before, change.after) for change in one.fields),
            )
            for one in record_history(self.opened.workspace, kind, record)
        ]

    def _round(self, line: RoundLine) -> RoundHead:
        place, dates = place_and_dates(line)
        words, tone = _STATES.get(line.state, (line.state, "idle"))
        return RoundHead(line.id, line.ordinal, place, dates, translate("round", words), tone)

    def _rounds_found(self, lines: Sequence[RoundLine]) -> list[tuple[str, Hit]]:
        found = []
        for line in lines:
            place, dates = place_and_dates(line)
            name = _ordinal(line.ordinal)
            words = folded(" ".join([name, place, dates, *line.title.values(), *line.city.values()]))
            found.append((words, Hit("round", f"{name} · {place}", dates, round_id=line.id, record=("round", line.id))))
        return found


@dataclass(slots=True)
class OpenedDialogue:
    """One open workspace in the shape the window asks for."""

    inner: Opened
    reads: Reads = field(init=False)

    def __post_init__(self) -> None:
        self.reads = Reads(self.inner)

    @property
    def path(self) -> Path | None:
        """The file; None on a server."""
        return self.inner.path

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self.inner.encrypted

    @property
    def desk(self) -> Desk:
        """What verbs take first and views read from."""
        return self.inner.desk

    @property
    def undo_steps(self) -> Any:
        """The window's own change sets."""
        return self.inner.undo_steps

    def subscribe(self, listener: Callable[[Any], None]) -> Callable[[], None]:
        """Hear of every change set, made here or elsewhere."""
        return self.inner.workspace.subscribe(listener)

    def close(self) -> None:
        """Let the workspace go."""
        self.inner.workspace.close()


@dataclass(slots=True)
class WindowApp:
    """The composition root in the shape the window asks for (see `protocols.App`)."""

    inner: App
    _seen: OpenedDialogue | None = None

    @property
    def settings(self) -> Settings:
        """What was chosen on this computer."""
        return self.inner.settings

    def keep(self, settings: Settings) -> None:
        """Keep other choices."""
        self.inner.keep(settings)

    @property
    def opened(self) -> OpenedDialogue | None:
        """What is open."""
        if self.inner.opened is None:
            self._seen = None
        elif self._seen is None or self._seen.inner is not self.inner.opened:
            self._seen = OpenedDialogue(self.inner.opened)
        return self._seen

    def needs_passphrase(self, path: Path) -> bool:
        """Whether a file is encrypted."""
        return self.inner.needs_passphrase(path)

    def open(self, path: Path, passphrase: str | None = None) -> OpenedDialogue:
        """Open a workspace file."""
        self.inner.open(path, passphrase)
        return self._opened()

    def open_sample(self) -> OpenedDialogue:
        """Open the fictional sample dialogue."""
        self.inner.open_sample()
        return self._opened()

    def create(self, draft: DialogueDraft) -> tuple[OpenedDialogue, str | None]:
        """Make a workspace and found the dialogue in it."""
        _, recovery_key = self.inner.create(draft.path, draft.passphrase)
        opened = self._opened()
        talks.create_dialogue(
            opened.desk,
            title=draft.title,
            subject={},
            home_party=draft.parties[0].letters,
            parties=[
                talks.PartyNames(code=side.letters, short=side.names, long=side.names, adjective=side.names)
                for side in draft.parties
            ],
            languages=draft.languages,
        )
        return opened, recovery_key

    def close(self) -> None:
        """Close what is open."""
        self.inner.close()

    def _opened(self) -> OpenedDialogue:
        opened = self.opened
        assert opened is not None
        return opened


def _ordinal(number: int | None) -> str:
    return translate("round", "Round {number}").format(number=number) if number is not None else ""


def _issues_found(lines: Sequence[Any]) -> list[tuple[str, Hit]]:
    found = []
    for line in lines:
        names = [*line.title.values(), *(alias for aliases in line.aliases.values() for alias in aliases)]
        found.append((folded(" ".join(names)), Hit("issue", best(line.title), page="positions", record=("issue", line.id))))
    return found


def _people_found(lines: Sequence[Any]) -> list[tuple[str, Hit]]:
    return [
        (
            folded(" ".join([*line.display.values(), *line.office.values()])),
            Hit("person", best(line.display), best(line.office), letters=line.party, record=("person", line.id)),
        )
        for line in lines
    ]
