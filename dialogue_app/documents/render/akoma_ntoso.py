"""The Akoma Ntoso 3.0 rendering (OASIS LegalDocML): minutes as `debateReport`, an agenda as `doc`.

One work, one expression for each language, all authentic, one manifestation for each original. A rendering in several
languages is a `documentCollection` with one component for each; a volume in one language is the document itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue_app.documents.content import (
    Annex,
    Block,
    Bracket,
    Document,
    Entry,
    Heading,
    Layout,
    Listing,
    Original,
    Paragraph,
    Run,
    Signatory,
    Table,
    Text,
    Words,
    resolve,
)
from dialogue_app.documents.render.akoma_meta import Names, meta
from dialogue_app.documents.render.markup import HEAD, element, words
from dialogue_app.documents.render.wording import Wording, number_label, office_lines

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN_NAMESPACE = "urn:dialogue-desk:1"
"""What the standard has no name for: who proposed and who opposed a bracket, the hash of the content."""

_LISTS_OF_PERSONS = ("delegation-", "observers")
"""How the anchors of lists of participants begin."""


def render_akoma_ntoso(
    document: Document, original: Original, *, layout: Layout = Layout.CONSECUTIVE, language: str | None = None
) -> bytes:
    """One original as Akoma Ntoso, valid against the OASIS schema; the same bytes whenever the content is the same.

    Raises DocumentError where layout, language and original do not fit together.
    """
    wording = Wording(document, original, layout, language)
    if len(wording.languages) == 1:
        inner = _Expression(wording, wording.languages[0], Names(wording, wording.languages)).document()
    else:
        inner = _collection(wording)
    return (HEAD + element("akomaNtoso", {"xmlns": NAMESPACE, "xmlns:dd": OWN_NAMESPACE}, inner) + "\n").encode()


def _collection(wording: Wording) -> str:
    parts = []
    for number, language in enumerate(wording.languages, 1):
        names = Names(wording, (language,), prefix=f"component_{number}__")
        parts.append(element("component", {"eId": f"component_{number}"}, _Expression(wording, language, names).document()))
    names = Names(wording, wording.languages)
    return element("documentCollection", {"name": "originals"}, meta(names), element("collectionBody", {}, *parts))


@dataclass
class _Expression:
    """The document in one language. `_used` keeps every eId apart from the others."""

    wording: Wording
    language: str
    names: Names
    _used: dict[str, int] = field(default_factory=dict)

    def document(self) -> str:
        """`debateReport` or `doc`, with its annexes as attachments."""
        blocks = self.wording.body(self.language)
        formulas = [one for one in blocks if isinstance(one, Paragraph) and one.style == "formula"]
        inner = [
            meta(self.names, self.corrected(blocks)),
            self._preface(),
            element("mainBody", {}, *self._hierarchy(_without(blocks, formulas), "")),
        ]
        if formulas or self.wording.signatures():
            inner.append(self._conclusions(formulas))
        if self.wording.document.annexes:
            inner.append(element("attachments", {}, *map(self._attachment, self.wording.document.annexes)))
        name, kind = self.names.element
        return element(name, {"name": kind}, *inner)

    def corrected(self, blocks: Sequence[Block]) -> list[tuple[str, str]]:
        """The eId of every paragraph that is read with an instrument, and the instrument."""
        found = [one for one in blocks if isinstance(one, Paragraph) and one.correction and one.number]
        return [(self.names.eid(_named(number_label(one.number))), one.correction) for one in found]

    def _preface(self) -> str:
        document, language = self.wording.document, self.language
        title = element("docTitle", {}, self._inline(document.title))
        inner = [element("longTitle", {"eId": self._id("longTitle")}, element("p", {}, title))]
        if document.subtitle is not None:
            inner.append(element("p", {}, self._inline(document.subtitle)))
        day = element("docDate", {"date": document.date.isoformat()}, self._inline(document.place_and_dates))
        inner.append(element("p", {}, day))
        for name, text in (("marking", document.marking), ("notice", document.notice)):
            if plain := self.wording.plain(text, language):
                eid = {"eId": self._id(f"container_{name}"), "name": name}
                inner.append(element("container", eid, element("p", {}, words(plain))))
        if plain := self.wording.plain(document.draft, language):
            inner.append(element("p", {}, element("docStatus", {}, words(plain))))
        return element("preface", {}, *inner)

    def _hierarchy(self, blocks: Sequence[Block], within: str, level: int = 1) -> list[str]:
        """Blocks as sections, which hold what stands under their headings."""
        shown: list[str] = []
        at = 0
        while at < len(blocks):
            block = blocks[at]
            if isinstance(block, Heading):
                end = next((n for n in range(at + 1, len(blocks)) if _closes(blocks[n], block)), len(blocks))
                shown.append(self._section(block, blocks[at + 1 : end], within, level))
                at = end
            else:
                shown.append(self._paragraph(block, within))
                at += 1
        return shown or [self._empty(within)]

    def _section(self, heading: Heading, blocks: Sequence[Block], within: str, level: int) -> str:
        label = self.wording.plain(heading.label, self.language)
        number = re.sub(r"\W+", "-", re.sub(r"^\D+", "", label) or str(len(self._used))).strip("-").lower()
        eid = self._id(f"{within}sec_{number}")
        head = (element("num", {}, words(label)) if label else "") + element("heading", {}, self._inline(heading.text))
        return element(
            "section" if level == 1 else "hcontainer",
            {"eId": eid} | ({} if level == 1 else {"name": "heading"}),
            head,
            *self._hierarchy(blocks, f"{eid.removeprefix(self.names.prefix)}__", level + 1),
        )

    def _paragraph(self, block: Block, within: str) -> str:
        number = number_label(block.number) if isinstance(block, Paragraph) else ""
        shown = number_label(block.number, self.language) if isinstance(block, Paragraph) else ""
        eid = self._id(_named(number) or f"{within}para")
        inner = self._block(block, eid.removeprefix(self.names.prefix)) or element("p")
        num = element("num", {}, words(shown)) if shown else ""
        return element("paragraph", {"eId": eid}, num, element("content", {}, inner))

    def _empty(self, within: str) -> str:
        return element("paragraph", {"eId": self._id(f"{within}para")}, element("content", {}, element("p")))

    def _block(self, block: Block, within: str) -> str:
        match block:
            case Paragraph(text):
                remark = self._remark(block)
                return (element("p", {}, self._inline(text)) if text.words(self.language) else "") + remark
            case Listing(entries, heading):
                head = element("p", {}, self._inline(heading)) if heading is not None else ""
                return head + self._list(entries, within)
            case Table():
                return self._table(block, within)
            case _:
                return ""

    def _remark(self, paragraph: Paragraph) -> str:
        if paragraph.remark is None or not (plain := self.wording.plain(paragraph.remark, self.language)):
            return ""
        return element("p", {}, element("remark", {}, words(plain)))

    def _list(self, entries: Sequence[Entry], within: str) -> str:
        eid = self._id(f"{within}__list")
        items = []
        for number, entry in enumerate(entries, 1):
            item = self._id(f"{within}__list__item_{number}")
            label = self.wording.plain(entry.label, self.language)
            inner = [element("num", {}, words(label))] if label else []
            inner.append(element("p", {}, self._inline(entry.text)))
            if entry.detail is not None and entry.detail.words(self.language):
                inner.append(element("p", {}, self._inline(entry.detail)))
            if entry.entries:
                inner.append(self._list(entry.entries, item.removeprefix(self.names.prefix)))
            items.append(element("item", {"eId": item}, *inner))
        return element("blockList", {"eId": eid}, *items) if items else ""

    def _table(self, table: Table, within: str) -> str:
        caption = element("caption", {}, self._inline(table.caption)) if table.caption is not None else ""
        rows = [element("tr", {}, *(element("th", {}, element("p", {}, self._inline(cell.text))) for cell in table.heads))]
        for row in table.rows:
            rows.append(element("tr", {}, *(element("td", {}, element("p", {}, self._inline(cell.text))) for cell in row)))
        return element("table", {"eId": self._id(f"{within}__table")}, caption, *rows)

    def _conclusions(self, formulas: Sequence[Paragraph]) -> str:
        inner = []
        for formula in formulas:
            eid = {"eId": self._id("container_formula"), "name": "closingFormula"}
            inner.append(element("container", eid, element("p", {}, self._inline(formula.text))))
        places = [place for block in self.wording.signatures() for place in block.signatories]
        inner += [element("p", {}, self._signature(place)) for place in places]
        return element("conclusions", {}, *inner)

    def _signature(self, place: Signatory) -> str:
        on_behalf, office = office_lines(self.wording, place)
        above = dict(on_behalf).get(self.language) or self.wording.plain(place.on_behalf, self.language)
        under = dict(office).get(self.language) or self.wording.plain(place.office, self.language)
        party, person, role = (self.names.ref(name) for name in self.names.of(place))
        inner = element("organization", {"eId": self._id("organization"), "refersTo": party}, words(above))
        inner += " " + element("person", {"eId": self._id("person"), "refersTo": person, "as": role}, words(place.name))
        if under:
            inner += ", " + element("role", {"eId": self._id("role"), "refersTo": role}, words(under))
        return element("signature", {"refersTo": party}, inner)

    def _attachment(self, annex: Annex) -> str:
        eid = self._id(f"att_{annex.number}")
        head = element("num", {}, words(self.wording.plain(annex.label, self.language)))
        head += element("heading", {}, self._inline(annex.title))
        # Numbers begin anew in an annex: its eIds stand under that of the attachment.
        inner = _Expression(self.wording, self.language, self.names.component(annex.number))
        blocks = self.wording.annex(annex, self.language)
        about = meta(inner.names, inner.corrected(blocks))
        if _is_attendance(blocks):
            body = element("debateBody", {}, inner._roll_call(blocks))
            return element("attachment", {"eId": eid}, head, element("debate", {"name": "attendance"}, about, body))
        body = element("mainBody", {}, *inner._hierarchy(blocks, ""))
        return element("attachment", {"eId": eid}, head, element("doc", {"name": "annex"}, about, body))

    def _roll_call(self, blocks: Sequence[Block]) -> str:
        """Who was there, delegation by delegation; only a `debate` has a place for it in the standard."""
        eid = self._id("rollCall")
        return element("rollCall", {"eId": eid}, *(self._block(block, "rollCall") for block in blocks))

    def _inline(self, text: Text) -> str:
        return self._words(text.words(self.language))

    def _words(self, inlines: Words) -> str:
        return "".join(self._one(item) for item in inlines)

    def _one(self, item: object) -> str:
        match item:
            case Bracket(inner, proposer, opposers):
                told = {"name": "bracket"} | ({"dd:proposer": proposer} if proposer else {})
                told |= {"dd:opposers": " ".join(opposers)} if opposers else {}
                return element("inline", told, "[", self._words(inner), "]")
            case Run(text, True):
                return element("i", {}, words(_composed(text)))
            case _:
                document, original = self.wording.document, self.wording.original
                spans = resolve((item,), document, original, self.language)  # type: ignore[arg-type]
                return words(_composed("".join(span.text for span in spans)))

    def _id(self, name: str) -> str:
        """An eId not used before: a second “para_5” is “para_5-2”."""
        self._used[name] = self._used.get(name, 0) + 1
        count = self._used[name]
        return f"{self.names.prefix}{name}" + (f"-{count}" if count > 1 else "")


def _without(blocks: Sequence[Block], some: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if not any(block is one for one in some)]


def _named(number: str) -> str:
    """The eId of a paragraph by its number; '' without one."""
    return f"para_{re.sub(r'[^a-z0-9]+', '-', number.lower()).strip('-')}" if number else ""


def _is_attendance(blocks: Sequence[Block]) -> bool:
    """Whether an annex holds the lists of participants, and nothing else."""
    return bool(blocks) and all(isinstance(one, Listing) and one.anchor.startswith(_LISTS_OF_PERSONS) for one in blocks)


def _closes(block: Block, heading: Heading) -> bool:
    return isinstance(block, Heading) and block.level <= heading.level


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
