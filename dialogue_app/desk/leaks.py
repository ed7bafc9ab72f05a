"""What of our internal words stands in a text that is about to leave the house (RULE 23).

Nothing here changes or shows anything by itself: it names the place in the joint text, the internal record, and how
many words they share. The words of a red line are read, compared and let go; they are in no label, log or finding.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from dialogue_app.model.agenda import Agenda, AgendaItem, AgendaVersion, ItemPlan
from dialogue_app.model.agenda_states import AgendaState
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.minutes import Annex, InternalComment, Minutes, MinutesParagraph
from dialogue_app.model.notes import DayReport, Note, NoteAnnotation, NoteRevision, Reconciliation
from dialogue_app.model.positions import Mandate, ObservedPosition, OwnPosition, PositionLimits, TalkingPoint
from dialogue_app.model.rounds import Round
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import Sentence, own_names
from dialogue_app.store.normalise import normalise
from dialogue_app.store.reading import Read

LIMIT_RUN, OTHER_RUN = 4, 6
"""Shared words in a row that count: for red lines and fallbacks, and for everything else."""
LEAST_WEIGHT = 6
"""And how much of them must carry meaning, in halves: a long word or a figure weighs 2, a Chinese character 1."""
LEAST_SHORT_WEIGHT = 4
"""How much of a limit that is shorter than a run must carry meaning."""
_SOURCES: tuple[tuple[str, str, Any], ...] = (
    ("red line", "position_limits", select(PositionLimits.position_id, PositionLimits.red_line)),
    ("fallback", "position_limits", select(PositionLimits.position_id, PositionLimits.fallback)),
    ("position", "own_position", select(OwnPosition.id, OwnPosition.objective)),
    ("position", "own_position", select(OwnPosition.id, OwnPosition.arguments)),
    ("internal annotation", "own_position", select(OwnPosition.id, OwnPosition.remark)),
    ("internal annotation", "observed_position", select(ObservedPosition.id, ObservedPosition.remark)),
    (
        "talking point not delivered",
        "talking_point",
        select(TalkingPoint.id, TalkingPoint.text).where(TalkingPoint.delivered != "yes"),
    ),
    ("mandate", "mandate", select(Mandate.id, Mandate.scope)),
    ("internal annotation", "item_plan", select(ItemPlan.id, ItemPlan.annotation)),
    ("internal comment", "internal_comment", select(InternalComment.id, InternalComment.text)),
    ("private note", "note", select(Note.id, Note.text).where((Note.private) | (Note.kind == "observation"))),
    ("note", "note", select(Note.id, Note.text).where(~Note.private, Note.kind != "observation")),
    ("revised note", "note_revision", select(NoteRevision.id, NoteRevision.text)),
    ("revised note", "reconciliation", select(Reconciliation.id, Reconciliation.reading)),
    ("internal annotation", "note_annotation", select(NoteAnnotation.id, NoteAnnotation.text)),
    ("internal comment", "day_report", select(DayReport.id, DayReport.comment)),
    ("note", "day_report", select(DayReport.id, DayReport.summary)),
)
KINDS = own_names(
    "red line", "fallback", "private note", "internal comment", "mandate",
    "position", "talking point not delivered", "internal annotation", "note", "revised note",
)  # fmt: skip
GRAVE = frozenset(KINDS[:5])
"""Kinds of internal text that block; the others ask for a look, since much of them was meant to be said."""
LIMITS = frozenset({"red line", "fallback"})
"""Kinds that are looked for whole even where they are shorter than a run."""

_SEEN_BY_BOTH = tuple(str(rung) for rung in Visibility if rung.leaves_the_house)


@dataclass(frozen=True, slots=True)
class NearMatch:
    """Words a joint text shares with an internal one. `words` are those of the *joint* text, which everybody may see."""

    place: Sentence
    anchor: str
    kind: str
    record: tuple[str, str]
    """Kind and id of the internal record, for the person at this screen only."""
    words: str
    count: int
    grave: bool

    @property
    def digest(self) -> str:
        """What a waiver names: place, record and shared words, as a hash."""
        return hashlib.sha256("\0".join([self.place, *self.record, self.kind, self.words]).encode()).hexdigest()


def article(kind: str) -> str:
    """The English article of a kind of internal text; the words of another language leave this figure out."""
    return "an" if kind[0] in "aeiou" else "a"


def sentence_about(match: NearMatch, answered: tuple[str, str] | None) -> Sentence:
    """What a person is told of a match; `answered` is who answered for it, and why."""
    said = {"words": match.words, "article": article(match.kind), "kind": match.kind}
    if answered:
        second, reason = answered
        return Sentence(
            "“{words}” stands in {article} {kind:name} of ours too; lifted by {second}: {reason}",
            second=second,
            reason=reason,
            **said,
        )
    if match.grave:
        return Sentence(
            "“{words}” stands in {article} {kind:name} of ours too: word it anew, or have a second person answer for it.", **said
        )
    return Sentence("“{words}” stands in {article} {kind:name} of ours too: make sure that it was said.", **said)


def near_matches(read: Read, texts: Iterable[tuple[Sentence, str, str]], *, round: str | None = None) -> tuple[NearMatch, ...]:
    """Shared runs of words between joint texts, (place, anchor, words), and every internal text of the dialogue.

    A run that both sides have in their agreed minutes, in the title of an item that was handed over or in the name of an
    issue is nobody's secret and is left out; minutes of `round` itself do not count as such.
    """
    joint = [(place, anchor, words, normalise(words).split()) for place, anchor, words in texts]
    known = _common_runs(read, round)
    index = _runs_of(joint)
    found: dict[tuple[str, str, str], NearMatch] = {}
    for kind, table, query in _SOURCES:
        least = LIMIT_RUN if kind in GRAVE else OTHER_RUN
        for record_id, text in read.execute(query):
            words = normalise(text or "").split()
            short = kind in LIMITS and len(words) < LIMIT_RUN
            matches = (
                _short_matches(kind, (table, record_id), words, joint, known)
                if short
                else _matches(kind, (table, record_id), words, joint, index, known, least)
            )
            for match in matches:
                key = (match.place, match.kind, match.words)
                found.setdefault(key, match)
    return tuple(sorted(_longest(found.values()), key=lambda match: (not match.grave, match.place, -match.count)))


def _runs_of(joint: Sequence[tuple[str, str, str, list[str]]]) -> Mapping[tuple[str, ...], list[tuple[int, int]]]:
    """Where each run of `LIMIT_RUN` words begins: (text, word)."""
    index: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for number, (_, _, _, words) in enumerate(joint):
        for at in range(len(words) - LIMIT_RUN + 1):
            index.setdefault(tuple(words[at : at + LIMIT_RUN]), []).append((number, at))
    return index


def _matches(
    kind: str,
    record: tuple[str, str],
    words: list[str],
    joint: Sequence[tuple[Sentence, str, str, list[str]]],
    index: Mapping[tuple[str, ...], list[tuple[int, int]]],
    known: frozenset[tuple[str, ...]],
    least: int,
) -> Iterator[NearMatch]:
    for at in range(len(words) - LIMIT_RUN + 1):
        run = tuple(words[at : at + LIMIT_RUN])
        for number, start in index.get(run, ()):
            place, anchor, _, mine = joint[number]
            if at and start and words[at - 1] == mine[start - 1]:
                continue  # the run began earlier and was told there
            count = _shared(words, at, mine, start)
            shared = mine[start : start + count]
            if count >= least and _weight(shared) >= LEAST_WEIGHT and not _all_known(shared, known):
                yield NearMatch(place, anchor, kind, record, " ".join(shared), count, kind in GRAVE)


def _short_matches(
    kind: str,
    record: tuple[str, str],
    words: list[str],
    joint: Sequence[tuple[Sentence, str, str, list[str]]],
    known: frozenset[tuple[str, ...]],
) -> Iterator[NearMatch]:
    """A limit of fewer words than a run, where it stands whole: “19,000 visas”."""
    if len(words) < 2 or _weight(words) < LEAST_SHORT_WEIGHT or any(_within(words, run) for run in known):
        return
    for place, anchor, _, mine in joint:
        if _within(words, mine):
            yield NearMatch(place, anchor, kind, record, " ".join(words), len(words), kind in GRAVE)


def _within(words: Sequence[str], others: Sequence[str]) -> bool:
    size, wanted = len(words), tuple(words)
    return any(tuple(others[at : at + size]) == wanted for at in range(len(others) - size + 1))


def _shared(words: list[str], at: int, mine: list[str], start: int) -> int:
    count = LIMIT_RUN
    while at + count < len(words) and start + count < len(mine) and words[at + count] == mine[start + count]:
        count += 1
    return count


def _weight(words: Iterable[str]) -> int:
    return sum(2 if len(word) >= 4 or any(map(str.isdigit, word)) else int(ord(word[0]) > 0x2E80) for word in words)


def _all_known(shared: list[str], known: frozenset[tuple[str, ...]]) -> bool:
    runs = (tuple(shared[at : at + LIMIT_RUN]) for at in range(len(shared) - LIMIT_RUN + 1))
    return all(run in known for run in runs)


def _common_runs(read: Read, round: str | None) -> frozenset[tuple[str, ...]]:
    """Runs of words that both sides already have: agreed minutes, titles of items handed over, issues, names of rounds."""
    agreed = (
        select(MinutesParagraph.text)
        .join(Minutes, Minutes.id == MinutesParagraph.minutes_id)
        .where(Minutes.state.not_in(("draft", "circulated", "lapsed")))
    )
    annexes = select(Annex.title).join(Minutes, Minutes.id == Annex.minutes_id)
    if round is not None:
        agreed, annexes = agreed.where(Minutes.round_id != round), annexes.where(Minutes.round_id != round)
    adopted = (
        select(AgendaItem.title)
        .join(Agenda, Agenda.id == AgendaItem.agenda_id)
        .where(Agenda.state.in_((AgendaState.ADOPTED, AgendaState.CLOSED)), AgendaItem.visibility.in_(_SEEN_BY_BOTH))
    )
    titles = (adopted, select(Issue.title), select(Round.title))
    runs: set[tuple[str, ...]] = set()
    # a title that was changed since the agenda was handed over is not known yet
    wordings = [item.get("title") for (items,) in read.execute(select(AgendaVersion.items)) for item in items or ()]
    wordings += [wording for query in (agreed, annexes, *titles) for (wording,) in read.execute(query)]
    for wording in wordings:
        for text in (wording or {}).values():
            words = normalise(text).split()
            runs.update(tuple(words[at : at + LIMIT_RUN]) for at in range(max(1, len(words) - LIMIT_RUN + 1)))
    return frozenset(runs)


def _longest(matches: Iterable[NearMatch]) -> Iterator[NearMatch]:
    """Without those that only repeat a part of a longer one at the same place and of the same gravity."""
    ordered = sorted(matches, key=lambda match: -match.count)
    kept: list[NearMatch] = []
    for match in ordered:
        if not any(match.place == other.place and match.words in other.words and other.grave >= match.grave for other in kept):
            kept.append(match)
    return iter(kept)
