"""The briefing book of a principal: numbered, marked page by page, and without a position that nobody cleared (scenario 7)."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue_app.desk.views.internal import BriefAction, BriefCommitment, BriefingBook, BriefPerson, BriefPosition, BriefSession
from dialogue_app.documents.content import Block, Paragraph
from dialogue_app.documents.internal.annotated_agenda import limits_stamp, time_of
from dialogue_app.documents.internal.commitments import not_in_force_words, period_words
from dialogue_app.documents.internal.content import InternalDocument, Part
from dialogue_app.documents.internal.positions import position_blocks
from dialogue_app.documents.internal.wording import CopyOf, Words, party_name
from dialogue_app.errors import RuleError
from dialogue_app.sentences import Sentence


def compose_briefing_book(view: BriefingBook, *, copy: CopyOf, stamp_uncleared: bool = False) -> InternalDocument:
    """The book for one addressee: cover and contents, agenda, positions with their history, what is open, people, sessions.

    RuleError, naming them, if a position is not cleared, unless `stamp_uncleared`: then each page of it says NOT CLEARED.
    """
    if not stamp_uncleared:
        _refuse_uncleared(view)
    words = Words.of(view.head)
    addressee = words.own.text("book.addressee", addressee=copy.addressee) if copy.addressee else words.own.text("book.general")
    return InternalDocument(
        kind="briefing-book",
        identifier=f"BOOK-R{view.head.ordinal}",
        language=view.head.language,
        title=words.phrase("book.title"),
        subtitle=words.round_title,
        place_and_dates=words.place_and_dates,
        date=view.head.starts,
        handling=words.handling,
        stamp=limits_stamp(view, words),
        blocks=(
            Paragraph(words.text(addressee), style="centred"),
            Paragraph(words.text(words.copy_line(CopyOf(copy.number, copy.total))), style="centred"),
        ),
        parts=tuple(_parts(view, words)),
        banner=view.banner,
        notice=words.notice,
        copy=words.copy_line(copy),
        contents=words.contents,
    )


def _refuse_uncleared(view: BriefingBook) -> None:
    uncleared = [position for position in view.positions if not position.cleared]
    if not uncleared:
        return
    language = view.head.language
    told = []
    for position in uncleared:
        issue = position.issue.get(language) or next(iter(position.issue.values()), "")
        waiting = position.waiting or (Sentence("not put through."),)
        told.append(Sentence("“{issue}” ({state:name}): {waiting:sentences}", issue=issue, state=position.state, waiting=waiting))
    raise RuleError(
        "The book was not made, because positions are not cleared: {told:dots} Have them cleared, or let their pages be "
        "stamped NOT CLEARED.",
        told=told,
    )


def _parts(view: BriefingBook, words: Words) -> Iterator[Part]:
    yield Part(words.phrase("book.agenda"), tuple(_agenda(view, words)))
    for position in view.positions:
        yield _position(position, words)
    yield Part(words.phrase("book.open"), tuple(_open(view, words)))
    biographies = tuple(_biographies(view, words))
    if biographies:
        yield Part(words.phrase("book.people"), biographies)
    yield Part(words.phrase("book.lists"), tuple(_lists(view, words)))


def _agenda(view: BriefingBook, words: Words) -> Iterator[Block]:
    yield words.note("agenda.state", state=words.state(view.agenda_state))
    rows = []
    for item in view.items:
        title = words.said(item.title)
        if item.state == "withdrawn":
            title = f"{title} ({words.state('withdrawn')})"
        rows.append((words.joint.item_number(item.number), title, words.said(item.lead), time_of(item, words)))
    yield words.table([f"book.{key}" for key in ("number", "item", "lead", "time")], rows)
    for item in view.items:
        if item.annotation:
            sentence = f"{words.joint.item_number(item.number)}. {words.said(item.title)}: {item.annotation}"
            yield words.paragraph(sentence, item.portion)


def _position(position: BriefPosition, words: Words) -> Part:
    issue = words.said(position.issue)
    number = words.joint.item_number(position.item) if position.item else ""
    title = (
        words.phrase("book.positions", item=number, issue=issue) if number else words.phrase("book.position_free", issue=issue)
    )
    stamp = "" if position.cleared else words.own.text("marks.not_cleared")
    return Part(title, tuple(position_blocks(position, words)), banner=position.banner, stamp=stamp)


def _open(view: BriefingBook, words: Words) -> Iterator[Block]:
    yield words.heading("book.commitments")
    if view.commitments:
        rows = [_commitment(one, view, words) for one in view.commitments]
        yield words.table([f"book.{key}" for key in ("party", "commitment", "last_period", "source")], rows)
    else:
        yield words.note("book.no_commitments")
    yield words.heading("book.actions")
    if view.actions:
        rows = [_action(one, view, words) for one in view.actions]
        yield words.table([f"book.{key}" for key in ("action", "owner", "due", "source")], rows)
    else:
        yield words.note("book.nothing_open")


def _commitment(one: BriefCommitment, view: BriefingBook, words: Words) -> tuple[str, str, str, str]:
    if one.why_not is not None:
        stands = not_in_force_words(one.why_not, words)
    else:
        stands = "; ".join(period_words(period, words) for period in one.periods[-3:])
    return _side(one.party, view, words), one.title, stands, _source(one.source, words)


def _action(one: BriefAction, view: BriefingBook, words: Words) -> tuple[str, str, str, str]:
    due = words.day(one.due)
    if one.overdue:
        due = words.own.text("book.overdue", date=due)
    owners = ", ".join(_side(code, view, words) for code in one.owners)
    return words.said(one.text), owners, due, _source(one.source, words)


def _side(code: str, view: BriefingBook, words: Words) -> str:
    return party_name(words, view.parties, code)


def _source(source: tuple[str, int] | None, words: Words) -> str:
    return words.own.text("book.paragraph", number=source[0], round=source[1]) if source else ""


def _biographies(view: BriefingBook, words: Words) -> Iterator[Block]:
    for code, _ in view.parties:
        members = [person for person in view.people if person.party == code]
        if members and code != view.head.home:
            yield words.heading("book.people_of", party=_side(code, view, words))
            yield words.listing((words.said(person.display), _biography(person, words)) for person in members)


def _biography(person: BriefPerson, words: Words) -> str:
    offices = [
        words.own.text("book.years", office=words.said(office), years=years) if years else words.said(office)
        for office, years in person.offices
    ]
    return "; ".join([words.role(person.role), *offices])


def _lists(view: BriefingBook, words: Words) -> Iterator[Block]:
    yield words.heading("book.sessions")
    yield words.listing((_session(number, one, words), "") for number, one in enumerate(view.sessions, 1))
    yield words.note("book.seating")
    for code, _ in view.parties:
        members = [person for person in view.people if person.party == code]
        if not members:
            continue
        yield words.heading("book.people_of", party=_side(code, view, words))
        rows = [
            (words.said(person.display), words.role(person.role), words.said(person.offices[0][0]) if person.offices else "",
             ", ".join(str(number) for number, there in enumerate(person.sessions, 1) if there))
            for person in members
        ]  # fmt: skip
        yield words.table(["book.name", "book.role", "position.office", "book.present"], rows)


def _session(number: int, one: BriefSession, words: Words) -> str:
    at = words.local(one.starts)
    return words.own.text(
        "book.session",
        number=number,
        title=words.said(one.title),
        date=words.day(at.date()),
        times=words.span(one.starts, one.ends),
    )
