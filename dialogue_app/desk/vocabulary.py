"""Short forms that a note-taker types: “;dm ” becomes “direct mail”; from the talks' own names and a list of one's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session as Read

from dialogue_app.desk.forms import clean
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Dialogue, Issue, Person
from dialogue_app.model.states import require

KEPT_AS = "shortForms"
"""Under which name the list lies among the dialogue's further entries, and so in its dialogue file."""
_SHORT = re.compile(r"\w{1,12}")
_LONGEST = 300


@verb("dialogue.short_forms")
def set_short_forms(desk: Desk, *, start: Mapping[str, str], forms: Mapping[str, str]) -> Made:
    """Replace the dialogue's own list of short forms; `start` is the list the editor was opened with."""
    wanted = {short.strip().casefold(): clean(words) for short, words in forms.items()}
    for short, words in wanted.items():
        if not _SHORT.fullmatch(short):
            raise UserError("“{short}” is no short form: one to twelve letters or digits, without a space.", short=short)
        require(
            0 < len(words) <= _LONGEST,
            "“{short}” needs the words that it stands for, at most {longest} letters.",
            short=short,
            longest=_LONGEST,
        )
    with desk.workspace.change("Change the list of short forms", author=desk.author) as unit:
        dialogue = unit.session.scalars(select(Dialogue)).one()
        before = dict(dialogue.extra or {})
        changed = {**before, KEPT_AS: wanted}
        if not wanted:
            changed.pop(KEPT_AS, None)
        opened = {**before, KEPT_AS: dict(start)} if start else {k: v for k, v in before.items() if k != KEPT_AS}
        unit.edit(dialogue, {"extra": opened or None}, extra=changed or None)
    return unit.result


def own_short_forms(read: Read) -> dict[str, str]:
    """The dialogue's own list."""
    extra = read.scalars(select(Dialogue.extra)).first() or {}
    return {str(short): str(words) for short, words in (extra.get(KEPT_AS) or {}).items()}


def short_forms(read: Read, language: str) -> dict[str, str]:
    """Every short form: one's own, then initials of issues, of their other names and of people. The first one wins."""
    found = own_short_forms(read)
    for short, words in (*_of_issues(read, language), *_of_people(read)):
        found.setdefault(short, words)
    return found


def _of_issues(read: Read, language: str) -> Iterator[tuple[str, str]]:
    rows = read.execute(select(Issue.title, Issue.aliases).order_by(Issue.rank, Issue.id)).all()
    languages = sorted({tag for row in rows for tag in (*row.title.as_dict(), *row.aliases)}, key=lambda tag: tag != language)
    for tag in languages:
        for row in rows:
            for words in (*row.aliases.get(tag, ()), row.title.as_dict().get(tag, "")):
                if (short := _initials(words)) and len(short) > 1:
                    yield short, words


def _of_people(read: Read) -> Iterator[tuple[str, str]]:
    for given, family in read.execute(select(Person.given, Person.family).order_by(Person.precedence, Person.id)):
        short = _initials(f"{given} {family}")
        if len(short) > 1:
            yield short, family


def _initials(words: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return "".join(word[0] for word in re.findall(r"\w+", plain)).casefold()
