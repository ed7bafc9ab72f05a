"""Corrigendum and procès-verbal of rectification: joint instruments beside signed minutes, which stay as they are (RULE 8)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from dialogue_app.desk.views.joint_papers import JointCorrection, JointRectification
from dialogue_app.documents.compose.actions import further
from dialogue_app.documents.compose.closing import closing_formula, signature_block
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.parts import Wordings, anchor
from dialogue_app.documents.content import Block, Document, Paragraph, Run, Text
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.names import contracted, long_name, pick
from dialogue_app.documents.phrases import Phrases
from dialogue_app.errors import DocumentError


class Instrument(StrEnum):
    """Which of the two instruments."""

    CORRIGENDUM = "corrigendum"
    PROCES_VERBAL = "proces-verbal"


_SUFFIXES = {Instrument.CORRIGENDUM: "", Instrument.PROCES_VERBAL: "-PV"}
"""Two instruments on one correction are two papers, and no register may know them by one name."""


def compose_rectification(view: JointRectification, *, instrument: Instrument = Instrument.CORRIGENDUM) -> Document:
    """The instrument in all languages of the minutes, with places for both signatures.

    DocumentError without a correction, or when a language has no phrases for it.
    """
    if not view.corrections:
        raise DocumentError("There is nothing to correct: name at least one correction.")
    wordings = Wordings.of(view.minutes.round)
    minutes = compose_minutes(view.minutes)
    closing = replace(view.minutes, closing=None, signed_on=max(one.agreed for one in view.corrections), signed_at=None)
    labels = "-".join(one.label for one in view.corrections)
    return Document(
        kind=instrument.value,
        identifier=f"{minutes.identifier}/{labels}{_SUFFIXES[instrument]}",
        languages=minutes.languages,
        parties=minutes.parties,
        title=_title(instrument, minutes.title, wordings),
        subtitle=minutes.subtitle,
        place_and_dates=minutes.place_and_dates,
        date=closing.signed_on or minutes.date,
        blocks=(*_blocks(view, instrument, wordings), closing_formula(closing, wordings), signature_block(closing, wordings)),
        marking=minutes.marking,
        notice=minutes.notice,
        register=minutes.register,
    )


def led(lead: Text, text: Text) -> Text:
    """Some words before a text, in every language."""
    return Text(tuple((tag, (*lead.words(tag), *words)) for tag, words in text.by_language))


def _title(instrument: Instrument, of: Text, wordings: Wordings) -> Text:
    name, joint = ("corrigendum", "of") if instrument is Instrument.CORRIGENDUM else ("proces_verbal", "of_proces_verbal")

    def words(book: Phrases) -> str:
        phrases = further_phrases("further", book.tag)
        return phrases.text(f"rectification.{name}") + phrases.text(f"rectification.{joint}")

    return led(Text(tuple((marker.book.tag, (Run(words(marker.book)),)) for marker in wordings.markers)), of)


def _blocks(view: JointRectification, instrument: Instrument, wordings: Wordings) -> Iterator[Block]:
    yield Paragraph(wordings.text(lambda book: _preamble(view, instrument, wordings, book)), style="opening", anchor="preamble")
    for number, one in enumerate(view.corrections, 1):
        yield Paragraph(
            wordings.unmarked(lambda book, one=one: _correction(one, book)),  # type: ignore[misc]
            number=str(number),
            anchor=anchor("correction", str(number)),
        )
    for effect in dict.fromkeys(one.effect for one in view.corrections):
        key = "ab_initio" if effect == "ab initio" else "effect"
        yield Paragraph(further(wordings, f"rectification.{key}", **({} if key == "ab_initio" else {"effect": effect})))
    yield Paragraph(further(wordings, "rectification.untouched"), anchor="untouched")


def _preamble(view: JointRectification, instrument: Instrument, wordings: Wordings, book: Phrases) -> str:
    phrases = further_phrases("further", book.tag)
    if instrument is Instrument.CORRIGENDUM:
        return phrases.text("rectification.preamble_corrigendum", document=_document(view, "document", book))
    key = "preamble_proces_verbal" if len(view.corrections) == 1 else "preamble_proces_verbal_many"
    first, second = (long_name(party, book) for party in wordings.round.parties)
    sentence = phrases.text(f"rectification.{key}", first=first, second=second, document=_document(view, "document_within", book))
    return contracted(sentence, book)


def _document(view: JointRectification, key: str, book: Phrases) -> str:
    phrases, minutes = further_phrases("further", book.tag), view.minutes
    place = pick(minutes.signed_at or minutes.round.city, book.tag)
    if minutes.signed_on is None or not place:
        return phrases.text(f"rectification.{key}_unsigned", identifier=minutes.identifier)
    date = book.long_date(minutes.signed_on)
    return phrases.text(f"rectification.{key}", place=place, date=date, identifier=minutes.identifier)


def _correction(one: JointCorrection, book: Phrases) -> str:
    phrases = further_phrases("further", book.tag)
    if not any(pick({tag: tag}, book.tag) for tag in one.affected):
        languages = book.listed([book.language_name(tag) for tag in one.affected])
        return phrases.text("rectification.unaffected", paragraph=one.paragraph, languages=languages)
    slots = {"paragraph": one.paragraph, "was": _figure(one.was, book), "reads": _figure(one.reads, book)}
    if one.annex:
        return phrases.text("rectification.correction_annex", annex=book.annex_number(one.annex), **slots)
    return phrases.text("rectification.correction", **slots)


def _figure(words: str, book: Phrases) -> str:
    """A whole figure as the language writes it (“19,360”, “19 360”); other words as they stand."""
    digits = re.sub(r"(?<=\d)[,.\s](?=\d{3}(?!\d))", "", words)
    return book.integer(int(digits)) if re.fullmatch(r"\d+", digits, re.ASCII) and digits != words else words
