"""The memorandum of conversation: who spoke with whom, what was said in numbered, marked paragraphs, our comment apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_app.desk.views.internal import Memo, MemoParagraph
from dialogue_app.documents.content import Block, Text
from dialogue_app.documents.internal.content import InternalDocument
from dialogue_app.documents.internal.wording import CopyOf, Words, party_name
from dialogue_app.errors import RuleError


@dataclass(frozen=True, slots=True)
class Authority:
    """By what authority a paper is classified: `reason` (“1.4(b)(d)”) for an original decision, else `derived_from`."""

    classified_by: str
    declassify_on: str
    reason: str = ""
    derived_from: str = ""


@dataclass(frozen=True, slots=True)
class MemoFacts:
    """What the notes do not know: drafter, offices that cleared, addressees, authority, a subject of one's own."""

    drafter: str
    cleared_by: tuple[str, ...] = ()
    distribution: tuple[str, ...] = ()
    authority: Authority | None = None
    subject: str = ""


def compose_memorandum(view: Memo, facts: MemoFacts, *, copy: CopyOf | None = None) -> InternalDocument:
    """The memorandum of a session or a round.

    RuleError when a portion is classified and no authority is given: the first page of a classified paper names it.
    """
    if view.classified and facts.authority is None:
        raise RuleError(
            "A portion of this memorandum is classified, so its first page must say by what authority: "
            "name who classified it, why or from what it is derived, and when it is to be declassified."
        )
    words = Words.of(view.head)
    return InternalDocument(
        kind="memorandum-of-conversation",
        identifier=f"MEMCON-R{view.head.ordinal}-{words.local(view.starts):%Y%m%d}",
        language=view.head.language,
        title=words.phrase("memo.title"),
        subtitle=_subject(view, facts, words),
        place_and_dates=when_and_where(view, words),
        date=words.local(view.ends).date(),
        handling=words.handling,
        blocks=tuple(_blocks(view, facts, words)),
        banner=view.banner,
        notice=words.notice,
        copy=words.copy_line(copy) if copy else "",
    )


def _subject(view: Memo, facts: MemoFacts, words: Words) -> Text:
    topic = facts.subject or words.said(view.subject)
    title = "".join(run.text for run in words.round_title.words(view.head.language))  # type: ignore[union-attr]
    return words.text(f"{title}: {topic}" if topic else title)


def when_and_where(view: Memo, words: Words) -> Text:
    """Place and time of what was said."""
    first, last = words.local(view.starts), words.local(view.ends)
    dates = words.joint.date_range(first.date(), last.date())
    if first.date() == last.date():
        dates = f"{dates}, {words.span(view.starts, view.ends)}"
    place = words.said(view.head.city)
    return words.text(words.joint.text("titles.place_dates", place=place, dates=dates) if place else dates)


def _blocks(view: Memo, facts: MemoFacts, words: Words) -> Iterator[Block]:
    if facts.authority is not None and view.classified:
        yield from authority_block(facts.authority, words)
    yield words.heading("memo.participants")
    yield from participants(view, words)
    said = [one for one in view.paragraphs if not one.comment]
    comments = [one for one in view.paragraphs if one.comment]
    yield words.heading("memo.record")
    if any(one.party and one.party != view.head.home for one in said):
        yield words.note("memo.foreign")
    yield from record(said, view, words)
    if comments:
        yield words.heading("memo.comment")
        yield words.note("memo.comment_note")
        for number, one in enumerate(comments, len(said) + 1):
            yield words.paragraph(one.text, one.portion, language=one.language, number=str(number))
    yield from end(facts, words)


def authority_block(authority: Authority, words: Words) -> Iterator[Block]:
    """By what authority a paper is classified."""
    own = words.own
    lines = [own.text("memo.classified_by", who=authority.classified_by)]
    if authority.derived_from:
        lines.append(own.text("memo.derived_from", source=authority.derived_from))
    if authority.reason:
        lines.append(own.text("memo.reason", reason=authority.reason))
    yield words.listing((line, "") for line in [*lines, own.text("memo.declassify_on", when=authority.declassify_on)])


def participants(view: Memo, words: Words) -> Iterator[Block]:
    """Who took part, by side in the order of precedence."""
    for code, names in view.parties:
        members = [person for person in view.participants if person.party == code]
        if members:
            told = [
                (
                    words.said(one.display),
                    ", ".join(filter(None, (words.role(one.role), words.said(one.offices[0][0] if one.offices else {})))),
                )
                for one in members
            ]
            yield words.listing(told, words.said(names))


def record(said: Sequence[MemoParagraph], view: Memo, words: Words, first: int = 1) -> Iterator[Block]:
    """What was said in numbered, marked paragraphs under their items, from the number `first` on."""
    item: str | None = None
    day = words.local(view.starts).date() if _one_day(view, words) else None
    for number, one in enumerate(said, first):
        if (on := words.local(one.at).date()) != day:
            day = on
            yield words.paragraph(words.day(day), style="note")
        if one.item != item:
            item = one.item
            title = f"{words.joint.item_number(item)}. {words.said(one.item_title)}" if item else words.own.text("memo.no_item")
            yield words.titled(title, 2)
        small = " ".join(filter(None, (
            words.own.text("memo.interpreted") if one.interpreted else "",
            words.own.text("memo.differs", what=one.remark) if one.remark else "",
        )))  # fmt: skip
        yield words.paragraph(_said(one, view, words), one.portion, language=one.language, number=str(number), remark=small)


def _one_day(view: Memo, words: Words) -> bool:
    return words.local(view.starts).date() == words.local(view.ends).date()


def _said(one: MemoParagraph, view: Memo, words: Words) -> str:
    own = words.own
    speaker = words.said(one.speaker)
    party = party_name(words, view.parties, one.party) if one.party else ""
    if not speaker:
        speaker = own.text("memo.delegation", party=party) if party else own.text("memo.unknown")
    elif one.party != view.head.home:
        speaker = f"{speaker} ({party})" if party else speaker
    slots = {"time": words.joint.clock(words.local(one.at)), "speaker": speaker, "text": one.text}
    if one.kind == "statement" or not own.has(f"memo.kinds.{one.kind}"):
        return own.text("memo.said", **slots)
    return own.text("memo.said_kind", kind=own.text(f"memo.kinds.{one.kind}"), **slots)


def end(facts: MemoFacts, words: Words) -> Iterator[Block]:
    """Who drafted, who cleared, who gets it."""
    yield words.heading("memo.drafter")
    yield words.paragraph(facts.drafter)
    yield words.heading("memo.cleared")
    if facts.cleared_by:
        yield words.listing((one, "") for one in facts.cleared_by)
    else:
        yield words.note("memo.cleared_by_none")
    if facts.distribution:
        yield words.heading("memo.distribution")
        yield words.listing((one, "") for one in facts.distribution)
