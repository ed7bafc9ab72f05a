"""The joint agenda: titles in all languages, numbers that survive withdrawal, programme, languages (domain guide 3.7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogue_app.desk.views.joint import JointAgenda, JointAgendaItem, JointRound, JointSession
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Block, Document, Entry, Heading, HeadingKind, Listing, Paragraph, Text
from dialogue_app.documents.names import adjective, pick
from dialogue_app.documents.phrases import Phrases

ADOPTED = frozenset({"adopted", "closed"})


def compose_agenda(view: JointAgenda) -> Document:
    """The agenda of a round as both sides know it; marked as a draft on every page until it is adopted.

    DocumentError when a language has no phrases, or a party no name in it.
    """
    wordings = Wordings.of(view.round)
    return Document(
        kind="joint-agenda",
        identifier=view.identifier or f"AGENDA-{view.round.ordinal}",
        languages=wordings.languages,
        parties=wordings.parties,
        title=round_title(wordings),
        subtitle=wordings.between_parties(),
        place_and_dates=wordings.place_and_dates(),
        date=view.adopted_on or view.round.starts,
        blocks=(
            Heading(agenda_heading(view, wordings), anchor="agenda", kind=HeadingKind.SECTION),
            agenda_listing(view, wordings),
            *_programme(view, wordings),
            Paragraph(_languages_line(wordings), anchor="languages", style="note"),
        ),
        marking=wordings.marking(view.marking),
        notice=wordings.notice(),
        venue=wordings.venue(),
        draft=None if view.state in ADOPTED else wordings.text(lambda book: book.text("marks.draft_agenda")),
    )


def round_title(wordings: Wordings) -> Text:
    """“Fifth Sample Round of Talks on Migration”: the title of the round and the subject of the talks."""
    return wordings.text(lambda book: _round_title(wordings.round, book))


def agenda_heading(view: JointAgenda, wordings: Wordings) -> Text:
    """“Agenda (as adopted on 8 November 2011)”, or what the agenda is until then."""

    def heading(book: Phrases) -> str:
        if view.state not in ADOPTED:
            return book.text(f"agenda.{view.state}")
        if view.adopted_on is None:
            return book.text("agenda.adopted_undated")
        return book.text("agenda.adopted", date=book.long_date(view.adopted_on))

    return wordings.text(heading)


def agenda_listing(view: JointAgenda, wordings: Wordings) -> Listing:
    """The items with their stored numbers; what became of an item in session stands beside its title."""
    return Listing(tuple(_entry(item, view, wordings) for item in view.items), anchor="items")


def _round_title(round: JointRound, book: Phrases) -> str:
    title, subject = pick(round.title, book.tag), pick(round.subject, book.tag)
    if not subject or subject.casefold() in title.casefold():
        return title
    subject = book.title_case(subject)
    names_talks = any(word in subject.casefold().split() for word in book.list_of("titles.talks_words"))
    return book.text("titles.of_subject" if names_talks else "titles.of_talks", round=title, subject=subject)


def _entry(item: JointAgendaItem, view: JointAgenda, wordings: Wordings) -> Entry:
    return Entry(
        wordings.data(item.title),
        label=wordings.unmarked(lambda book: book.sub_item_label(item.number)),
        detail=_note(item, view, wordings),
        entries=tuple(_entry(child, view, wordings) for child in item.children),
    )


def _note(item: JointAgendaItem, view: JointAgenda, wordings: Wordings) -> Text | None:
    notes = wordings.text(lambda book: "; ".join(_notes(item, view, book)))
    return notes if notes.by_language else None


def _notes(item: JointAgendaItem, view: JointAgenda, book: Phrases) -> Iterable[str]:
    if item.added_at is not None:
        yield _added(item, item.added_at, view, book)
    if item.state == "withdrawn" and item.withdrawn_at is not None:
        at = in_zone(item.withdrawn_at, view.round.zone)
        yield book.text("agenda.withdrawn_at", date=book.long_date(at.date()), time=book.clock(at))
    elif item.state == "withdrawn":
        yield book.text("agenda.withdrawn")
    elif item.state == "deferred":
        yield book.text("agenda.deferred")


def _added(item: JointAgendaItem, added: date, view: JointAgenda, book: Phrases) -> str:
    on_adoption = view.adopted_on is None or added == view.adopted_on
    proposer = next((party for party in view.round.parties if party.id == item.proposed_by), None)
    if proposer is None:
        if on_adoption:
            return book.text("agenda.added_jointly_on_adoption")
        return book.text("agenda.added_jointly", date=book.long_date(added))
    if on_adoption:
        return book.text("agenda.added_on_adoption", adjective=adjective(proposer, book))
    return book.text("agenda.added_later", date=book.long_date(added), adjective=adjective(proposer, book))


# ---------------------------------------------------------------- programme and languages


def in_zone(at: datetime, zone: str) -> datetime:
    """The moment as clocks at the place showed it; unchanged where the zone is unknown here."""
    try:
        return at.astimezone(ZoneInfo(zone)) if zone else at
    except (ZoneInfoNotFoundError, ValueError):
        return at


def _programme(view: JointAgenda, wordings: Wordings) -> tuple[Block, ...]:
    if not view.programme:
        return ()
    days: dict[date, list[JointSession]] = {}
    for session in sorted(view.programme, key=lambda session: session.starts):
        days.setdefault(in_zone(session.starts, view.round.zone).date(), []).append(session)
    return (
        Heading(wordings.text(lambda book: book.text("agenda.programme")), anchor="programme", kind=HeadingKind.SECTION),
        Listing(tuple(_day(day, sessions, wordings) for day, sessions in days.items()), anchor="sessions"),
        Paragraph(wordings.text(lambda book: _local_times(view, book)), anchor="local-times", style="note"),
    )


def _day(day: date, sessions: list[JointSession], wordings: Wordings) -> Entry:
    return Entry(
        wordings.unmarked(lambda book: book.long_date(day)),
        entries=tuple(_session(session, wordings) for session in sessions),
    )


def _session(session: JointSession, wordings: Wordings) -> Entry:
    start, end = (in_zone(at, wordings.round.zone) for at in (session.starts, session.ends))

    def line(book: Phrases) -> str:
        words = book.text("agenda.programme_line", times=book.span(start, end), title=pick(session.title, book.tag))
        if not session.items:
            return words
        key = "agenda.item_one" if len(session.items) == 1 else "agenda.item_many"
        return book.text("agenda.programme_items", line=words, items=book.text(key, items=item_ranges(session.items, book)))

    return Entry(wordings.text(line))


def item_ranges(numbers: Iterable[str], book: Phrases) -> str:
    """“1–4”, “5–6, 8–9”, “7, 10–12”: whole numbers that follow each other are drawn together, others stand alone."""
    runs: list[list[str]] = []
    for number in numbers:
        follows = runs and number.isdigit() and runs[-1][-1].isdigit() and int(number) == int(runs[-1][-1]) + 1
        if follows:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else book.item_number(run[0]) for run in runs)


def _local_times(view: JointAgenda, book: Phrases) -> str:
    offsets = {in_zone(session.starts, view.round.zone).utcoffset() for session in view.programme}
    offset = offsets.pop() if len(offsets) == 1 else None
    if offset is None:
        return book.text("agenda.times_in_zone", zone=view.round.zone)
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    sign = "−" if offset < timedelta(0) else "+"
    return book.text("agenda.times_are_local", offset=f"{sign}{hours:02}:{minutes:02}")


def _languages_line(wordings: Wordings) -> Text:
    def line(book: Phrases) -> str:
        languages = book.listed([book.language_name(tag) for tag in wordings.languages])
        key = f"interpretation.{wordings.round.interpretation}"
        if not book.has(key):
            return book.text("agenda.languages_only", languages=languages)
        return book.text("agenda.languages", languages=languages, interpretation=book.text(key))

    return wordings.text(line)
