"""From the content of minutes back to what a workspace keeps of them: composing undone, text by text.

Each text is taken in that order of names out of which the same words would be marked again, so that composing the view
gives the content that was read. Where a text was put together from a phrase (the closing formula, a line of the list of
participants), the whole is kept as the sides wrote it, or parted where parting cannot change what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogue_app.desk.views.joint import (
    JointAgenda,
    JointAnnex,
    JointMinutes,
    JointParagraph,
    JointRound,
    JointTable,
    Texts,
)
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import (
    Alternating,
    Annex,
    Block,
    Cell,
    Document,
    Heading,
    HeadingKind,
    Listing,
    Paragraph,
    SignatureBlock,
    Table,
    Venue,
)
from dialogue_app.documents.machine_readable import ReadContent
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.walk import literal
from dialogue_app.errors import DocumentError
from dialogue_app.exchange.minutes_file.agenda import agenda_of, number_at
from dialogue_app.exchange.minutes_file.names import party_names
from dialogue_app.exchange.minutes_file.people import people_of
from dialogue_app.exchange.minutes_file.reader import Reader
from dialogue_app.exchange.minutes_file.slots import figure_of, place_and_days


def minutes_view(read: ReadContent, known: JointRound | None = None, *, home: str = "") -> JointMinutes:
    """What a workspace keeps of minutes that were read; `known` is the round as a workspace has it already, `home` the
    side whose order of names its texts keep where it has none.

    Raises DocumentError where the content was not composed as minutes are. Whether the view gives the same content again
    is for the caller to see: compose it.
    """
    document = read.document
    if document.kind != "agreed-minutes":
        raise DocumentError("The file holds a document of the kind “{kind}”, not the minutes of a round.", kind=document.kind)
    round = known or _round(document, home)
    reader = Reader(document, Wordings.of(round))
    agenda = agenda_of(reader, round)
    closing = next((block for block in document.blocks if isinstance(block, Paragraph) and block.style == "formula"), None)
    return JointMinutes(
        id="",
        round=reader.wordings.round if known else replace(round, title=reader.said(document.title)),
        agenda=agenda,
        title=reader.said(document.title),
        state="circulated" if read.status == "draft" else "agreed",
        register=document.register,
        paragraphs=tuple(_paragraphs(reader, agenda)),
        closing=reader.said(closing.text) if closing else None,
        annexes=tuple(_annex(reader, annex) for annex in document.annexes),
        participants=people_of(document),
        signed_at=None,
        signed_on=None if document.date == round.ends else document.date,
        originals=len(document.parties),
        marking=agenda.marking,
        identifier=document.identifier,
    )


def same_place_and_days(document: Document, round: JointRound) -> bool:
    """Whether minutes are of a round: the same place and days in every language."""
    return Wordings.of(round).place_and_dates() == document.place_and_dates


def _round(document: Document, home: str) -> JointRound:
    """The round that the minutes are of, as far as they and the data beside them say; UTC stands in for a zone not told."""
    by_language = {tag: literal(words) for tag, words in document.place_and_dates.by_language}
    city: dict[str, str] = {}
    starts = ends = document.date
    for tag, text in by_language.items():
        found = place_and_days(phrases(tag), text, document.date)
        if found is None:
            raise DocumentError(
                "The minutes do not say in a form known here where and when the round was held: “{text}”.", text=text
            )
        city[tag], starts, ends = found
    venue = _venue(document)
    return JointRound(
        id="",
        ordinal=_ordinal(document),
        title={},
        subject={},
        city=city,
        starts=starts,
        ends=ends,
        host=venue.host,
        parties=tuple(sorted(party_names(document), key=lambda party: party.id != home)),
        languages=document.languages,
        zone=venue.zone,
        fictional=document.notice is not None,
        interpretation="none",
        country=venue.country,
    )


def _venue(document: Document) -> Venue:
    """The place as the data tell of it. A file from anybody may name a zone that there is not, or a host that is no party."""
    parties = [party.id for party in document.parties]
    told = document.venue or Venue("", "", "UTC")
    try:
        ZoneInfo(told.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise DocumentError("The data name a time zone that there is not: “{zone}”.", zone=told.zone) from fault
    return told if told.host in parties else replace(told, host=parties[0])


def _ordinal(document: Document) -> int:
    """The number of the round: by the identifier (“MIN-R5”), else by the title (“Fifth Round”), else 1."""
    if number := re.search(r"(\d{1,3})$", document.identifier):
        return int(number[1])
    for tag, words in document.title.by_language:
        title = literal(words).casefold()
        for ordinal, word in enumerate(phrases(tag).list_of("titles.ordinals"), 1):
            if re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", title):
                return ordinal
    return 1


def _paragraphs(reader: Reader, agenda: JointAgenda) -> Iterator[JointParagraph]:
    item: str | None = None
    for block in reader.document.blocks:
        if isinstance(block, Heading) and block.kind is HeadingKind.ITEM:
            item = number_at(agenda.items, block.anchor)
        elif isinstance(block, Paragraph) and block.style != "formula":
            yield reader.paragraph(block, item)
        elif not isinstance(block, Paragraph | SignatureBlock):
            raise DocumentError("Minutes hold headings, paragraphs and annexes; this text has other parts between them.")


def _annex(reader: Reader, annex: Annex) -> JointAnnex:
    contents = _contents(annex.blocks)
    table = next((block for block in annex.blocks if isinstance(block, Table)), None)
    return JointAnnex(
        annex.number,
        reader.said(annex.title),
        contents,
        tuple(reader.paragraph(block) for block in annex.blocks if isinstance(block, Paragraph)),
        None if table is None else _table(reader, table),
    )


def _contents(blocks: Sequence[Block]) -> str:
    if any(isinstance(block, Alternating) for block in blocks):
        return "participants"
    if any(isinstance(block, Listing) for block in blocks):
        return "agenda"
    return "table" if any(isinstance(block, Table) for block in blocks) else "text"


def _table(reader: Reader, table: Table) -> JointTable:
    heads = tuple(reader.said(head.text) for head in table.heads)
    return JointTable(heads, tuple(tuple(map(_cell, row)) for row in table.rows))


def _cell(cell: Cell) -> int | Texts:
    texts = {tag: literal(words) for tag, words in cell.text.by_language}
    if cell.figure:
        figures = {figure_of(phrases(tag), text) for tag, text in texts.items()}
        if len(figures) == 1 and (figure := figures.pop()) is not None:
            return figure
    return texts
