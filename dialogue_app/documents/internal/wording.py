"""Words of internal papers: the phrases of our own language, marked portions, tables of plain texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.internal import InternalHead, Texts
from dialogue_app.documents.content import Cell, Entry, Heading, HeadingKind, Listing, Paragraph, Table, Text, text_of
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.internal.content import ContentsTable
from dialogue_app.documents.names import pick
from dialogue_app.documents.phrases import Phrases, phrases


@dataclass(frozen=True, slots=True)
class CopyOf:
    """Which copy this is: 2 of 5, and whose (empty: nobody's by name)."""

    number: int = 1
    total: int = 1
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One internal paper's language: `own` are the phrases of internal papers, `joint` dates, months and roles."""

    head: InternalHead
    own: Phrases
    joint: Phrases

    @classmethod
    def of(cls, head: InternalHead) -> Words:
        """For a paper with this head; DocumentError where its language has no phrases."""
        return cls(head, further_phrases("internal", head.language), phrases(head.language))

    # ------------------------------------------------------------ texts

    def text(self, words: str, language: str = "") -> Text:
        """Words in the paper's language, or quoted in another one."""
        same = not language or language.partition("-")[0] == self.head.language.partition("-")[0]
        return text_of({self.head.language if same else language: words})

    def phrase(self, key: str, **slots: object) -> Text:
        """A phrase as a text."""
        return self.text(self.own.text(key, **slots))

    def said(self, texts: Texts) -> str:
        """A text of the data in the paper's language, else in whatever language there is."""
        return pick(texts, self.head.language) or next((text for text in texts.values() if text), "")

    def state(self, name: str) -> str:
        """The name of a state in words; one that has no phrase stands as it is."""
        return self.own.text(f"states.{name}") if self.own.has(f"states.{name}") else name

    def role(self, name: str) -> str:
        """The role of a person in words."""
        return self.joint.text(f"roles.{name}") if self.joint.has(f"roles.{name}") else name

    # ------------------------------------------------------------ blocks

    def heading(self, key: str, level: int = 1, **slots: object) -> Heading:
        """A heading out of the phrases."""
        return self.titled(self.own.text(key, **slots), level)

    def titled(self, words: str, level: int = 1) -> Heading:
        """A heading with these words."""
        return Heading(self.text(words), level=level, kind=HeadingKind.SECTION)

    def paragraph(
        self, words: str, portion: str = "", *, language: str = "", number: str = "", style: str = "body", remark: str = ""
    ) -> Paragraph:
        """A paragraph; its portion mark stands immediately before it (32 CFR 2001.21)."""
        small = self.text(remark, language) if remark else None
        return Paragraph(self.text(marked(words, portion), language), number=number, style=style, remark=small)

    def note(self, key: str, **slots: object) -> Paragraph:
        """Small print out of the phrases."""
        return Paragraph(self.phrase(key, **slots), style="note")

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
        """A table of plain texts under heads out of the phrases."""
        cells = tuple(tuple(Cell(self.text(value)) for value in row) for row in rows)
        return Table(tuple(Cell(self.phrase(key)) for key in heads), cells)

    def listing(self, entries: Iterable[tuple[str, str]], heading: str = "") -> Listing:
        """A list of (words, detail)."""
        made = tuple(Entry(self.text(words), detail=self.text(detail) if detail else None) for words, detail in entries)
        return Listing(made, self.text(heading) if heading else None)

    # ------------------------------------------------------------ head of the paper

    @property
    def round_title(self) -> Text:
        """“Sixth Sample Round — Migration”."""
        subject = self.said(self.head.subject)
        title = self.said(self.head.title)
        return self.text(f"{title} — {subject}" if subject and subject.casefold() not in title.casefold() else title)

    @property
    def place_and_dates(self) -> Text:
        """“Havana, 15–16 May 2012”."""
        dates = self.joint.date_range(self.head.starts, self.head.ends)
        place = self.said(self.head.city)
        return self.text(self.joint.text("titles.place_dates", place=place, dates=dates) if place else dates)

    @property
    def handling(self) -> str:
        """Whose paper this is, for every page."""
        return self.own.text("marks.handling", delegation=self.said(self.head.home_names))

    @property
    def notice(self) -> str:
        """The notice on sample data (RULE 20)."""
        return self.joint.text("marks.sample") if self.head.fictional else ""

    @property
    def contents(self) -> ContentsTable:
        """Heads of the table of contents."""
        return ContentsTable(*(self.phrase(f"contents.{key}") for key in ("heading", "part", "page")))

    def copy_line(self, copy: CopyOf) -> str:
        """“Copy 2 of 5 — Jordan SAMPLE”."""
        if copy.addressee:
            return self.own.text("marks.copy_for", number=copy.number, total=copy.total, addressee=copy.addressee)
        return self.own.text("marks.copy", number=copy.number, total=copy.total)

    # ------------------------------------------------------------ dates and parties

    def day(self, on: date | None) -> str:
        """A date in words; '' for none."""
        return self.joint.long_date(on) if on else ""

    def local(self, at: datetime) -> datetime:
        """The moment by the clocks of the round's place."""
        return at.astimezone(ZoneInfo(self.head.zone))

    def span(self, starts: datetime, ends: datetime) -> str:
        """“10:00–12:30” by the clocks of the place."""
        return self.joint.span(self.local(starts), self.local(ends))


def marked(words: str, portion: str) -> str:
    """Words with their portion mark before them."""
    return f"{portion} {words}" if portion else words


def party_name(words: Words, parties: Iterable[tuple[str, Mapping[str, str]]], code: str) -> str:
    """The long name of a party; the code where it is none of these."""
    return next((words.said(names) for each, names in parties if each == code), code)
