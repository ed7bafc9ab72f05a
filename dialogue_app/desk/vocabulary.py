"""The talks' own words: short forms that a note-taker types (“;dm ” becomes “direct mail”), and what is never misspelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from sqlalchemy import select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Dialogue, Issue, Party, Person
from dialogue_app.model.states import require
from dialogue_app.store.reading import Read

KEPT_AS = "shortForms"
"""Under which name the list lies among the dialogue's further entries, and so in its dialogue file."""
WORDS_KEPT_AS = "spelling"
"""Under which name the dialogue's own words lie there. They are a part of the talks: every desk needs the same ones."""
_SHORT = re.compile(r"\w{1,12}")
_LONGEST = 300
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


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


@verb("dialogue.spelling")
def learn_word(desk: Desk, *, word: str, known: bool = True) -> Made:
    """Take a word into the dialogue's own words, which are never marked as misspelt, or out of them."""
    wanted = clean(word)
    if not wanted or " " in wanted or len(wanted) > _LONGEST // 5:
        raise UserError(
            "“{word}” is not one word: a word without spaces, of at most {most} letters, can be added.",
            word=word, most=_LONGEST // 5,
        )  # fmt: skip
    label = "Add a word to the dialogue’s own" if known else "Take a word out of the dialogue’s own"
    with desk.workspace.change(label, author=desk.author) as unit:
        dialogue = unit.session.scalars(select(Dialogue)).one()
        extra = dict(dialogue.extra or {})
        words = [one for one in extra.pop(WORDS_KEPT_AS, ()) if one != wanted] + ([wanted] if known else [])
        dialogue.extra = {**extra, **({WORDS_KEPT_AS: sorted(words)} if words else {})} or None
    return unit.result


def own_words(read: Read) -> tuple[str, ...]:
    """The words that were added to the dialogue."""
    extra = read.scalars(select(Dialogue.extra)).first() or {}
    return tuple(str(word) for word in extra.get(WORDS_KEPT_AS) or ())


def known_words(read: Read) -> frozenset[str]:
    """Every word that is right in these talks: its own ones, and those of names, issues, their other names and short forms."""
    told: list[str] = [*own_words(read)]
    for row in read.execute(select(Person.given, Person.family)):
        told += row
    for party in read.execute(select(Party.short, Party.long, Party.adjective, Party.capital, Party.code)):
        told += [party.capital, party.code or ""]
        told += [words for texts in (party.short, party.long, party.adjective) for words in texts.as_dict().values()]
    for issue in read.execute(select(Issue.title, Issue.aliases)):
        told += issue.title.as_dict().values()
        told += [words for names in issue.aliases.values() for words in names]
    for short, words in own_short_forms(read).items():
        told += [short, words]
    return frozenset(part for text in told for found in _WORD.findall(text) for part in (found, *found.split("-")))


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
