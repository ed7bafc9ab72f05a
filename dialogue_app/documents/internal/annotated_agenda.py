"""The internal annotated agenda: the items both sides know, and under each what only we know (domain guide 1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue_app.desk.views.internal import BriefingBook, BriefItem
from dialogue_app.documents.content import Block, Heading, HeadingKind
from dialogue_app.documents.internal.content import InternalDocument
from dialogue_app.documents.internal.positions import position_blocks
from dialogue_app.documents.internal.wording import CopyOf, Words


def compose_annotated_agenda(view: BriefingBook, *, copy: CopyOf | None = None) -> InternalDocument:
    """The annotated agenda; positions that are not cleared say so in their state and in their heading.

    Red lines and fallbacks are printed only where the view holds them; every page then says that they are in it.
    """
    words = Words.of(view.head)
    blocks: list[Block] = [words.note("agenda.state", state=words.state(view.agenda_state))]
    for item in view.items:
        blocks += _item(item, words)
    if view.other_positions:
        blocks.append(words.heading("agenda.other"))
        for position in view.other_positions:
            blocks.append(words.titled(_position_title(words.said(position.issue), position.cleared, words), 2))
            blocks += position_blocks(position, words, level=3, full=False)
    return InternalDocument(
        kind="annotated-agenda",
        identifier=f"ANNOTATED-AGENDA-R{view.head.ordinal}",
        language=view.head.language,
        title=words.phrase("agenda.title"),
        subtitle=words.round_title,
        place_and_dates=words.place_and_dates,
        date=view.head.starts,
        handling=words.handling,
        stamp=limits_stamp(view, words),
        blocks=tuple(blocks),
        banner=view.banner,
        notice=words.notice,
        copy=words.copy_line(copy) if copy else "",
    )


def limits_stamp(view: BriefingBook, words: Words) -> str:
    """The warning that limits are in the paper, where they are."""
    limits = any(position.limits is not None for position in view.positions)
    return words.own.text("marks.restricted") if limits else ""


def time_of(item: BriefItem, words: Words) -> str:
    """“10:30–11:15 (45 min)”, or what is known of it."""
    if item.starts and item.ends:
        minutes = item.minutes or int((item.ends - item.starts).total_seconds()) // 60
        return words.own.text("agenda.time", times=words.span(item.starts, item.ends), minutes=minutes)
    return words.own.text("agenda.minutes", minutes=item.minutes) if item.minutes else ""


def _item(item: BriefItem, words: Words) -> Iterator[Block]:
    own = words.own
    label = words.text(words.joint.item_number(item.number))
    yield Heading(words.text(words.said(item.title)), label=label, level=min(item.depth + 1, 2), kind=HeadingKind.SECTION)
    if item.state == "withdrawn":
        yield words.note("agenda.withdrawn")
    lead = own.text("agenda.lead", name=words.said(item.lead)) if item.lead else ""
    if facts := " · ".join(filter(None, (lead, time_of(item, words)))):
        yield words.paragraph(facts, style="note")
    if item.joint_annotation:
        yield words.paragraph(f"{own.text('agenda.joint_annotation')}: {words.said(item.joint_annotation)}")
    if item.annotation:
        yield words.paragraph(f"{own.text('agenda.annotation')}: {item.annotation}", item.portion)
    for position in item.positions:
        yield words.titled(_position_title(words.said(position.issue), position.cleared, words), 2)
        yield from position_blocks(position, words, level=3, full=False)


def _position_title(issue: str, cleared: bool, words: Words) -> str:
    title = words.own.text("position.of", issue=issue)
    return title if cleared else f"{title} — {words.own.text('marks.not_cleared')}"
