"""The report of a day to the capital: summary, what was said in numbered and marked paragraphs, actions, comment apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_app.desk.views.after_notes import ActionLine
from dialogue_app.desk.views.internal import Memo, MemoParagraph
from dialogue_app.documents.content import Block
from dialogue_app.documents.internal.content import InternalDocument
from dialogue_app.documents.internal.memorandum import MemoFacts, authority_block, end, participants, record, when_and_where
from dialogue_app.documents.internal.wording import CopyOf, Words, party_name
from dialogue_app.errors import RuleError

_TOLD = ("decision", "proposal", "reservation")
"""Kinds of notes that a summary speaks of."""
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Drafted:
    """What a person wrote above and below the notes, and the mark of these words."""

    summary: str
    comment: str = ""
    portion: str = ""


def compose_cable(
    view: Memo, facts: MemoFacts, drafted: Drafted, actions: Sequence[ActionLine], *, copy: CopyOf | None = None
) -> InternalDocument:
    """The report of the day that `view` tells of; without anybody's clearance every page says that it is a draft.

    RuleError when a portion is classified and no authority is given: the first page of a classified paper names it.
    """
    if view.classified and facts.authority is None:
        raise RuleError(
            "A portion of this report is classified, so its first page must say by what authority: "
            "name who classified it, why or from what it is derived, and when it is to be declassified."
        )
    words = Words.of(view.head)
    day = words.local(view.starts)
    return InternalDocument(
        kind="reporting-cable",
        identifier=f"REPORT-R{view.head.ordinal}-{day:%Y%m%d}",
        language=view.head.language,
        title=words.phrase("cable.title"),
        subtitle=words.text(facts.subject or words.own.text("cable.default_subject", date=words.day(day.date()))),
        place_and_dates=when_and_where(view, words),
        date=words.local(view.ends).date(),
        handling=words.handling,
        blocks=tuple(_blocks(view, facts, drafted, actions, words)),
        banner=view.banner,
        notice=words.notice,
        stamp="" if facts.cleared_by else words.own.text("cable.draft"),
        copy=words.copy_line(copy) if copy else "",
    )


def propose_summary(view: Memo, actions: Sequence[ActionLine]) -> str:
    """A first summary out of the notes, a line for each item, for a person to rewrite."""
    words, lines = Words.of(view.head), []
    items = list(dict.fromkeys((one.item, words.said(one.item_title)) for one in view.paragraphs if not one.comment))
    for item, title in items:
        told = [_told(one, view, words) for one in view.paragraphs if one.item == item and one.kind in _TOLD and not one.comment]
        if told:
            slots = {"number": words.joint.item_number(item) if item else "", "title": title, "what": " ".join(told)}
            lines.append(words.own.text("cable.line" if item else "cable.line_bare", **slots))
    if not lines:
        named = ", ".join(f"{words.joint.item_number(item)} {title}" for item, title in items if item)
        lines.append(words.own.text("cable.taken_up", items=named) if named else "")
    if actions:
        lines.append(words.own.text("cable.task") if len(actions) == 1 else words.own.text("cable.tasks", count=len(actions)))
    return "\n".join(line for line in lines if line)


def _told(one: MemoParagraph, view: Memo, words: Words) -> str:
    kind = words.own.text(f"memo.kinds.{one.kind}")
    slots = {"kind": kind[:1].upper() + kind[1:], "text": _short(one.text)}
    if not one.party:
        return words.own.text("cable.said_bare", **slots)
    return words.own.text("cable.said", party=party_name(words, view.parties, one.party), **slots)


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        line = line[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return line if line.endswith((".", "…", "!", "?")) else f"{line}."


def _blocks(view: Memo, facts: MemoFacts, drafted: Drafted, actions: Sequence[ActionLine], words: Words) -> Iterator[Block]:
    if facts.authority is not None and view.classified:
        yield from authority_block(facts.authority, words)
    number = 0
    yield words.heading("cable.summary")
    for line in _lines(drafted.summary):
        number += 1
        yield words.paragraph(line, drafted.portion, number=str(number))
    yield words.heading("memo.participants")
    yield from participants(view, words)
    said = [one for one in view.paragraphs if not one.comment]
    yield words.heading("cable.record")
    if any(one.party and one.party != view.head.home for one in said):
        yield words.note("memo.foreign")
    yield from record(said, view, words, number + 1)
    number += len(said)
    if actions:
        yield words.heading("cable.actions")
        yield words.table(("cable.action", "cable.owner", "cable.due"), [_row(one, view, words) for one in actions])
    yield from _comment(view, drafted, number, words)
    yield from end(facts, words)


def _comment(view: Memo, drafted: Drafted, number: int, words: Words) -> Iterator[Block]:
    yield words.heading("memo.comment")
    yield words.note("memo.comment_note")
    written = [(line, drafted.portion, "") for line in _lines(drafted.comment)]
    written += [(one.text, one.portion, one.language) for one in view.paragraphs if one.comment]
    for place, (line, portion, language) in enumerate(written, number + 1):
        yield words.paragraph(line, portion, language=language, number=str(place))
    if not written:
        yield words.paragraph(words.own.text("cable.comment_none"))


def _row(one: ActionLine, view: Memo, words: Words) -> tuple[str, str, str]:
    own = words.own
    names = [own.text("cable.both") if code == "joint" else party_name(words, view.parties, code) for code in one.owners]
    text = " ".join(one.text.split())
    if not one.made:
        text = own.text("cable.note_only", text=text, time=words.joint.clock(words.local(one.at)))
    return text, ", ".join(names), words.day(one.due) or own.text("cable.no_due")


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
