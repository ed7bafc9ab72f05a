"""Parts that every composer needs: texts in all languages of a round, headers, labels, cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from dialogue_app.desk.views.joint import JointParagraph, JointRound, Texts
from dialogue_app.documents.content import Cell, Paragraph, PartyNames, Text, Venue, text_of
from dialogue_app.documents.names import between, pick
from dialogue_app.documents.phrases import Phrases, phrases
from dialogue_app.documents.wording import Marker
from dialogue_app.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Wordings:
    """The languages of one round, each with its phrases and its marker of alternating names."""

    round: JointRound
    languages: tuple[str, ...]
    markers: tuple[Marker, ...]

    @classmethod
    def of(cls, round: JointRound) -> Wordings:
        """Of a round; DocumentError when it has no language, a language without phrases, or not two parties."""
        if not round.languages:
            raise DocumentError("The round names no authentic language; choose at least one before making its documents.")
        if len(round.parties) != 2:
            raise DocumentError("A joint document is made between two parties; this round has {count}.", count=len(round.parties))
        languages = tuple(sorted(round.languages))
        books = [phrases(tag) for tag in languages]
        return cls(round, languages, tuple(Marker(book, round.parties, languages) for book in books))

    def text(self, wording: Callable[[Phrases], str]) -> Text:
        """A phrase in every language, its joined names free of order."""
        return Text(tuple((marker.book.tag, marker.words(words)) for marker in self.markers if (words := wording(marker.book))))

    def data(self, texts: Texts) -> Text:
        """A text of the data in every language that has it, its joined names free of order."""
        return self.text(lambda book: pick(texts, book.tag))

    def unmarked(self, wording: Callable[[Phrases], str]) -> Text:
        """A phrase in every language as it stands, with nothing that changes places: names of people, offices, labels."""
        return text_of({marker.book.tag: wording(marker.book) for marker in self.markers})

    def plain(self, texts: Texts) -> Text:
        """A text of the data in every language that has it, as it stands."""
        return self.unmarked(lambda book: pick(texts, book.tag))

    @property
    def parties(self) -> tuple[PartyNames, ...]:
        """The parties in the order of their ids: the tree knows no first party."""
        return tuple(PartyNames(party.id, party.languages) for party in sorted(self.round.parties, key=lambda party: party.id))

    def venue(self) -> Venue:
        """The place beyond what is printed of it."""
        return Venue(self.round.host, self.round.country, self.round.zone)

    # ------------------------------------------------------------ header

    def between_parties(self) -> Text:
        """“between the Delegations of … and …”: where a language's words for it do not change places, in the order of ids."""
        sides = tuple(sorted(self.round.parties, key=lambda party: party.id))
        return self.text(lambda book: between(sides, book))

    def place_and_dates(self) -> Text:
        """“Washington, D.C., 8–9 November 2011”; the dates alone where the city has no name in a language."""
        return self.text(self._place_and_dates)

    def _place_and_dates(self, book: Phrases) -> str:
        dates = book.date_range(self.round.starts, self.round.ends)
        place = pick(self.round.city, book.tag)
        return book.text("titles.place_dates", place=place, dates=dates) if place else dates

    def notice(self) -> Text | None:
        """The notice on every page of sample data (RULE 20)."""
        return self.text(lambda book: book.text("marks.sample")) if self.round.fictional else None

    def marking(self, marking: Texts | None) -> Text | None:
        """The jointly agreed marking (RULE 17), or none."""
        words = self.plain(marking) if marking else Text(())
        return words if words.by_language else None

    # ------------------------------------------------------------ paragraphs and cells

    def paragraph(self, source: JointParagraph, *prefix: str) -> Paragraph:
        """One numbered paragraph with its brackets; the correction it is read with stands beside it, never in it (RULE 8)."""
        pairs = ((marker.book.tag, marker.words(pick(source.text, marker.book.tag), source.brackets)) for marker in self.markers)
        correction = source.correction
        return Paragraph(
            Text(tuple((tag, words) for tag, words in pairs if words)),
            number=source.number,
            anchor=anchor(*prefix, "para", source.number),
            style="opening" if source.kind == "opening" else "body",
            remark=self.unmarked(lambda book: book.text("labels.corrected", correction=correction)) if correction else None,
            correction=correction or "",
        )

    def cell(self, value: int | str | Texts) -> Cell:
        """A cell of a table: figures, months (“2011-07”) and dates (“2011-07-31”) in the form of each language."""
        if isinstance(value, int):
            return Cell(self.unmarked(lambda book: book.integer(value)), figure=True)
        if isinstance(value, str):
            return Cell(self.unmarked(lambda book: _dated(value, book)))
        return Cell(self.plain(value))


def anchor(*parts: str) -> str:
    """An anchor that stays the same in every language: “item-8-c”, “para-7-bis”, “annex-iv”."""
    words: Iterable[str] = (re.sub(r"[^0-9a-z]+", "-", part.lower()).strip("-") for part in parts)
    return "-".join(word for word in words if word)


def _dated(value: str, book: Phrases) -> str:
    if month := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value):
        return book.month_year(int(month[1]), int(month[2]))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return book.long_date(date.fromisoformat(value))
        except ValueError:
            return value
    return value
