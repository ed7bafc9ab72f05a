"""What the minutes page reads: a round's minutes with all that is shown beside them, and one paragraph's side panel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogue_app.desk.schemes import Banner
from dialogue_app.desk.views.common import PartyLine, Texts, shown
from dialogue_app.desk.views.delegations import MemberLine, delegations_page
from dialogue_app.desk.views.drift import Drift, drifts_of
from dialogue_app.desk.views.issue_history import Said, paragraphs_on
from dialogue_app.desk.views.minutes import MinutesView, ParagraphView, minutes_of_round, minutes_view, sources_of
from dialogue_app.desk.views.notes import NoteEntry, RailItem, note_entries, notes_rail
from dialogue_app.desk.views.talks import IssueLine, issues, rounds
from dialogue_app.documents.figures import differing_dates
from dialogue_app.errors import DocumentError
from dialogue_app.ui.widgets.banner import NOTHING, Marking

MOST_NOTES = 2000
"""More notes than one round ever had; a page of this size is read at once."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A round's minutes (None while it has none) and what their page names beside them."""

    round_id: str
    round_title: Texts
    city: Texts
    ends: date
    minutes: MinutesView | None
    drifts: tuple[Drift, ...]
    items: tuple[RailItem, ...]
    issues: tuple[IssueLine, ...]
    parties: tuple[PartyLine, ...]
    members: tuple[MemberLine, ...]
    joint: Marking
    dates: Mapping[str, Mapping[str, tuple[str, ...]]]
    """By paragraph: the dates that differ between its languages, by language."""

    @property
    def view(self) -> MinutesView:
        """The minutes, where there are some."""
        assert self.minutes is not None
        return self.minutes

    def item_title(self, item: str | None) -> Texts:
        """The title of an agenda item by language."""
        return next((one.title for one in self.items if one.id == item), {})

    def paragraph(self, id: str) -> ParagraphView | None:
        """A paragraph by its id."""
        return next((one for one in self.view.paragraphs if one.id == id), None) if self.minutes is not None else None

    def head(self, party: str) -> MemberLine | None:
        """The head of a party's delegation at the end of the round."""
        heads = [one for one in self.members if one.party == party and one.role == "head"]
        return next((one for one in heads if one.until_session is None), heads[-1] if heads else None)


@dataclass(frozen=True, slots=True)
class Side:
    """What stands beside one paragraph: the notes it comes from, other notes of its item, and what is on record already."""

    paragraph: str
    sources: tuple[NoteEntry, ...]
    nearby: tuple[NoteEntry, ...]
    record: tuple[Said, ...]
    internal: Marking


def read_sight(desk: Any, round_id: str) -> Sight:
    """Reads a round for the page."""
    with desk.workspace.read() as read:
        line = next(one for one in rounds(read) if one.id == round_id)
        held = minutes_of_round(read, round_id)
        view = minutes_view(read, held) if held else None
        page = delegations_page(read, round_id)
        return Sight(
            round_id=round_id,
            round_title=line.title,
            city=line.city,
            ends=line.ends,
            minutes=view,
            drifts=drifts_of(read, view.id) if view is not None else (),
            items=notes_rail(read, round_id, author=desk.author).items,
            issues=issues(read),
            parties=page.parties,
            members=page.members,
            joint=highest(shown(desk.schemes, [view.marking])) if view is not None else NOTHING,
            dates=_differing_dates(view) if view is not None else {},
        )


def read_side(desk: Any, view: MinutesView, paragraph: ParagraphView) -> Side:
    """Reads what stands beside a paragraph. Private notes and observations are not even read."""
    with desk.workspace.read() as read:
        sources = tuple(one for one in sources_of(read, paragraph.id, author=desk.author) if not _withheld(one))
        nearby: tuple[NoteEntry, ...] = ()
        if paragraph.item_id is not None:
            known = {one.id for one in sources}
            entries = note_entries(read, view.round_id, author=desk.author, item=paragraph.item_id, limit=MOST_NOTES)
            nearby = tuple(one for one in entries if one.id not in known and not _withheld(one))
        said = paragraphs_on(read, paragraph.issue_id) if paragraph.issue_id is not None else ()
    record = tuple(one for one in said if one.record != paragraph.id)
    comments = [one for one in view.internal_comments if one.paragraph_id == paragraph.id]
    marks = [*(one.marking for one in (*sources, *nearby)), *(one.marking for one in comments)]
    return Side(paragraph.id, sources, nearby, record, highest(shown(desk.schemes, marks)))


def highest(banners: tuple[Banner, ...]) -> Marking:
    """The banner of several schemes as the window shows one: the highest, with the others' words beside it."""
    if not banners:
        return NOTHING
    ordered = sorted(banners, key=lambda banner: -banner.rank)
    return Marking(ordered[0].rank, ordered[0].scheme, ordered[0].level, " · ".join(one.text for one in ordered))


def portion_of(marking: Mapping[str, Any] | None) -> str:
    """The portion mark that stands before a text; "" where it has none."""
    return str((marking or {}).get("portion", ""))


def offered_notes(desk: Any, round_id: str) -> tuple[NoteEntry, ...]:
    """Notes of a round that minutes may be drafted from: never a private one, never an observation."""
    with desk.workspace.read() as read:
        entries = note_entries(read, round_id, author=desk.author, limit=MOST_NOTES)
    return tuple(one for one in entries if not _withheld(one))


def _differing_dates(view: MinutesView) -> dict[str, Mapping[str, tuple[str, ...]]]:
    """Dates that one language has and another has not; a language without phrases is not compared."""
    found: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for paragraph in view.paragraphs:
        texts = {tag: words for tag, words in paragraph.text.items() if words}
        try:
            differing = differing_dates(texts) if len(texts) > 1 else {}
        except DocumentError:
            differing = {}
        if differing:
            found[paragraph.id] = differing
    return found


def _withheld(note: NoteEntry) -> bool:
    return note.private or note.visibility == "private" or "observation" in (note.kind, note.fidelity)
