"""The shell's reads over an open workspace: header, rounds, records and full text for the palette, history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dialogue_app.desk.labels import name_of_change
from dialogue_app.desk.views import talks
from dialogue_app.desk.views.common import PartyLine, shown
from dialogue_app.ui.dates import moment_words, period_words
from dialogue_app.ui.dialogs.field_names import is_wording
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, in_words, translate
from dialogue_app.ui.models.filtering import folded
from dialogue_app.ui.protocols import DialogueHead, FieldChange, Hit, OpenDialogue, Revision, RoundHead
from dialogue_app.ui.widgets.banner import Marking

if TYPE_CHECKING:
    from dialogue_app.desk.views.history import RecordRevision
    from dialogue_app.desk.views.search import SearchHit

_STATES = {
    "proposed": (QT_TRANSLATE_NOOP("rounds", "Proposed"), "info"),
    "confirmed": (QT_TRANSLATE_NOOP("rounds", "Confirmed"), "info"),
    "in-session": (QT_TRANSLATE_NOOP("rounds", "In session"), "warn"),
    "minutes-in-circulation": (QT_TRANSLATE_NOOP("rounds", "Minutes in circulation"), "info"),
    "closed": (QT_TRANSLATE_NOOP("rounds", "Closed"), "idle"),
}
_PAGES = {
    "agenda_item": "agenda",
    "item_plan": "agenda",
    "own_position": "positions",
    "observed_position": "positions",
    "talking_point": "positions",
    "note": "notes",
    "note_revision": "notes",
    "note_annotation": "notes",
    "minutes_paragraph": "minutes",
    "correction": "minutes",
    "internal_comment": "minutes",
    "shared_comment": "minutes",
    "issued_document": "distribution",
}
"""Where a found record is shown; others lead to the agenda of their round."""
_INTERNAL = {"private", "delegation", "government"}


class WorkspaceReads:
    """Reads of one open workspace, in the window's language."""

    def __init__(self, opened: OpenDialogue) -> None:
        self._opened = opened

    def dialogue(self) -> DialogueHead:
        """Title, parties (home first), languages."""
        with self._opened.desk.workspace.read() as read:
            head = talks.header(read)
        sides = sorted(head.parties, key=lambda party: not party.home)
        names = tuple((party.code, _best(party.short) or party.code) for party in sides)
        sample = self._opened.sample or any(line.fictional for line in head.rounds)
        return DialogueHead(_best(head.title), names, sample, head.languages)

    def rounds(self) -> Sequence[RoundHead]:
        """All rounds."""
        with self._opened.desk.workspace.read() as read:
            lines = talks.rounds(read)
        return [_round(line) for line in lines]

    def unfinished_page(self) -> str:
        """“notes” where a line of this person's was being typed when the program ended; else ""."""
        from dialogue_app.desk.unfinished import unfinished_by

        return "notes" if unfinished_by(self._opened.desk) else ""

    def find_records(self, text: str, limit: int) -> Sequence[Hit]:
        """Rounds, issues (by any of their names) and people in whose names every word occurs."""
        with self._opened.desk.workspace.read() as read:
            lines, issues = talks.rounds(read), talks.issues(read)
            people, parties = talks.people(read), talks.header(read).parties
        words = folded(text).split()
        sides = _sides(parties)
        found = [_round_hit(_round(line)) for line in lines]
        found += [hit for issue in issues for hit in [_issue_hit(issue)] if _fits(words, hit.text, *_names(issue))]
        found += [_person_hit(person, sides) for person in people]
        return [hit for hit in found if hit.kind == "issue" or _fits(words, hit.text, hit.where)][:limit]

    def search(self, text: str, limit: int) -> Sequence[Hit]:
        """Full-text hits that the person at this desk may see, newest first."""
        from dialogue_app.desk.views.search import search  # only needed once somebody searches: the window opens sooner

        desk = self._opened.desk
        found = search(desk.workspace, text, author=desk.author, limit=limit)
        return [_text_hit(hit, desk.schemes) for hit in found]

    def history(self, kind: str, record: str) -> Sequence[Revision]:
        """The revisions of a record, newest first; red lines and fallbacks show that they changed, not what."""
        from dialogue_app.desk.views.history import record_history

        revisions = record_history(self._opened.desk.workspace, kind, record)
        return [_revision(one) for one in revisions]


def _best(texts: Mapping[str, str]) -> str:
    return texts.get(current_language()) or texts.get("en") or next(iter(texts.values()), "")


def _round(line: talks.RoundLine) -> RoundHead:
    words, tone = _STATES.get(line.state, (line.state, "idle"))
    dates = period_words(line.starts, line.ends)
    city = _best(line.city).partition(",")[0]
    return RoundHead(line.id, line.ordinal, city, dates, translate("rounds", words), tone, line.state)


def _round_hit(head: RoundHead) -> Hit:
    words = translate("shell", "Round {number}").format(number=head.ordinal)
    return Hit("round", words, f"{head.place} · {head.dates}", page="agenda", round_id=head.id)


def _issue_hit(issue: talks.IssueLine) -> Hit:
    others = " · ".join(text for tag, text in issue.title.items() if text != _best(issue.title))
    return Hit("issue", _best(issue.title), others, page="positions", record=("issue", issue.id))


def _person_hit(person: talks.PersonLine, sides: Mapping[str, str]) -> Hit:
    name, side = _best(person.display), sides.get(person.party, "")
    return Hit("person", name, _best(person.office), side=side, letters=person.party, page="notes", record=("person", person.id))


def _text_hit(hit: SearchHit, schemes: Mapping[str, Any]) -> Hit:
    page = _PAGES.get(hit.kind, "agenda")
    record = ("minutes_paragraph", hit.paragraph_id) if hit.paragraph_id else (hit.kind, hit.record_id)
    where = in_words(hit.where)
    where = where[:1].upper() + where[1:]
    place = translate("shell", "Round {number}").format(number=hit.round) if hit.round else ""
    said = " · ".join(part for part in (place, where, in_words(hit.correction or "")) if part)
    internal = hit.visibility in _INTERNAL
    banner = shown(schemes, [hit.marking])
    return Hit(
        hit.kind,
        hit.snippet.text,
        said,
        portion=_portion(hit.marking, schemes),
        side="" if internal else "joint",
        page=page,
        round_id=hit.round_id or "",
        record=record,
        marking=Marking.of(banner) if banner else None,
        internal=internal,
        spans=hit.snippet.hits,
    )


def _portion(mark: Mapping[str, Any] | None, schemes: Mapping[str, Any]) -> str:
    from dialogue_app.desk.views.beside_item import portion_words

    return portion_words(schemes, mark)


def _revision(one: RecordRevision) -> Revision:
    moved = [field for field in one.fields if field.before or field.after]
    moved.sort(key=lambda field: not is_wording(field.field))
    fields = tuple(FieldChange(field.field, field.before, field.after) for field in moved)
    label = in_words(name_of_change(one.label))
    return Revision(one.change_set_id, one.author, moment_words(one.at), label, fields)


def _names(issue: talks.IssueLine) -> list[str]:
    return [*issue.title.values(), *(alias for names in issue.aliases.values() for alias in names)]


def _sides(parties: Sequence[PartyLine]) -> dict[str, str]:
    ordered = sorted(parties, key=lambda party: not party.home)
    return {party.code: "abcd"[min(place, 3)] for place, party in enumerate(ordered)}


def _fits(words: Sequence[str], *texts: str) -> bool:
    text = folded("\n".join(texts))
    return all(word in text for word in words)
