"""One language of a text or of an annex: its pieces with their tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dialogue_app.documents.content import Annex, Block, Cell, Entry, Heading, Layout, Listing, Paragraph, Span, Table, Text
from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.blocks import Group, Piece, TextBlock
from dialogue_app.documents.render.pdf.script_fonts import direction
from dialogue_app.documents.render.pdf.setting import set_block, width_of
from dialogue_app.documents.render.pdf.tables import TableBlock
from dialogue_app.documents.render.pdf.tags import TagNode
from dialogue_app.documents.render.pdf.typeset import Align, TextStyle, Typesetter
from dialogue_app.documents.render.wording import Wording, entry_lines, in_capitals, number_label, remark_of

Item = tuple[Piece, bool]
"""A piece, and whether it must stand with the next one."""


class Chapter:
    """Makes the pieces of one language. All languages of a document give the same number of pieces, written or not."""

    def __init__(self, wording: Wording, language: str, node: TagNode, typesetter: Typesetter) -> None:
        self.wording, self.language, self.node = wording, language, node
        self._set = typesetter
        self._narrow = wording.layout is Layout.PARALLEL
        self._head_level, self._top = 0, 1
        self._indent = styles.NUMBER_INDENT

    def text(self) -> Iterator[Item]:
        """Title, subtitle, place and dates, then the blocks."""
        document = self.wording.document
        spans = self.wording.spans(document.title, self.language)
        block = self._block(in_capitals(spans), styles.TITLE, self._head(1), "the title")
        elsewhere = map(in_capitals, self.wording.elsewhere(document.title, self.language))
        yield self._beside(self._marked(block, spans, 0), elsewhere), True
        for text, style in ((document.subtitle, styles.SUBTITLE), (document.place_and_dates, styles.PLACE)):
            if text is not None:
                yield self._worded(text, style, "the lines under the title"), True
        yield from self._blocks(self.wording.body(self.language))

    def annex(self, annex: Annex) -> Iterator[Item]:
        """The title of the document in small, the title of the annex, its blocks."""
        where = f"the title of Annex {annex.number}"
        self._head_level, self._top = 1, 2
        yield self._worded(self.wording.document.title, styles.ANNEX_OF, "the title"), True
        head = self._block(self.wording.heading(annex, self.language), styles.ANNEX, self._head(2), where)
        yield self._marked(head, self.wording.heading(annex, self.language, capitals=False), 0), True
        yield from self._blocks(self.wording.annex(annex, self.language))

    def _blocks(self, blocks: tuple[Block, ...]) -> Iterator[Item]:
        self._indent = self._room(
            (number_label(block.number, self.language) for block in blocks if isinstance(block, Paragraph)), styles.NUMBER_INDENT
        )
        for block in blocks:
            match block:
                case Heading():
                    yield self._heading(block), True
                case Paragraph():
                    yield from self._paragraph(block)
                case Listing():
                    yield from self._listing(block)
                case Table():
                    yield from self._table(block)

    def _heading(self, heading: Heading) -> TextBlock:
        spans = self.wording.heading(heading, self.language)
        where = f"the heading “{_string(spans)}”"
        block = self._block(spans, styles.HEADS[min(heading.level, 3)], self._head(heading.level + self._top), where)
        return self._marked(block, self.wording.heading(heading, self.language, capitals=False), heading.level)

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Item]:
        style = styles.PARAGRAPHS.get(paragraph.style, styles.BODY)
        where = f"paragraph {paragraph.number}" if paragraph.number else "an unnumbered paragraph"
        if paragraph.number:
            style = styles.indented(style, self._indent)
        block = self._worded(paragraph.text, style, where)
        yield self._labelled(block, number_label(paragraph.number, self.language), where), paragraph.remark is not None
        if paragraph.remark is not None:
            small = replace(styles.REMARK, indent=style.indent)
            yield self._block(remark_of(self.wording, paragraph, self.language), small, "P", where), False

    def _listing(self, listing: Listing) -> Iterator[Item]:
        if listing.heading is not None:
            role = self._head(self._top + 1, remember=False)
            head = self._block(self.wording.spans(listing.heading, self.language), styles.LIST_HEAD, role, "the head of a list")
            head.opens = True
            yield head, True
        yield from self._entries(listing.entries, self.node, 0.0)

    def _entries(self, entries: tuple[Entry, ...], parent: TagNode, margin: float) -> Iterator[Item]:
        labels = [self.wording.plain(entry.label, self.language) for entry in entries]
        labelled = any(labels)
        node = parent.add("L", attributes=f"/O/List/ListNumbering/{'Decimal' if labelled else 'None'}")
        style = replace(styles.ENTRY, indent=margin + (self._room(labels, styles.HANG) if labelled else 0.0), label_at=margin)
        for entry in entries:
            label, words, detail = entry_lines(self.wording, entry, self.language)
            item = node.add("LI")
            sign = item.add("Lbl") if label else None
            body = item.add("LBody")
            where = f"the entry “{_string(words)[:40]}”"
            block = self._labelled(self._block(words, style, "P", where, body), label, where, sign)
            block.after = 0.5 if entry.detail is not None else style.after
            yield block, entry.detail is not None
            if entry.detail is not None:
                yield self._block(detail, replace(styles.DETAIL, indent=style.indent), "P", where, body), False
            if entry.entries:
                yield from self._entries(entry.entries, body, style.indent + (0.0 if labelled else styles.SET_IN))

    def _table(self, table: Table) -> Iterator[Item]:
        node = self.node.add("Table")
        above: list[Piece] = []
        if table.caption is not None and (spans := self.wording.spans(table.caption, self.language)):
            above.append(self._block(spans, styles.CAPTION, "P", "a caption", node.add("Caption")))
        figures = [any(row[index].figure for row in table.rows) for index in range(len(table.heads))]
        head, body = node.add("THead").add("TR"), node.add("TBody")
        heads = [
            self._cell(
                replace(cell, figure=figure),
                styles.CELL_HEAD,
                head.add("TH", attributes="/O/Table/Scope/Column"),
                "a head of a table",
            )
            for cell, figure in zip(table.heads, figures, strict=True)
        ]
        rows = []
        for number, cells in enumerate(table.rows, 1):
            row = body.add("TR")
            rows.append([self._cell(cell, styles.CELL, row.add("TD"), f"row {number} of a table") for cell in cells])
        mirrored = direction(self.language).rightward
        yield Group([*above, TableBlock(heads, rows, mirrored=mirrored)]), False

    def _cell(self, cell: Cell, style: TextStyle, node: TagNode, where: str) -> TextBlock:
        style = replace(style, align=Align.RIGHT) if cell.figure else style
        return self._block(self.wording.spans(cell.text, self.language), style, "P", where, node)

    def _block(
        self, spans: tuple[Span, ...], style: TextStyle, role: str, where: str, parent: TagNode | None = None
    ) -> TextBlock:
        style = styles.in_column(style) if self._narrow else style
        node = (parent or self.node).add(role)
        block = set_block(self._set, spans, style, node, f"{where} ({self.language})", self.language)
        block.language = self.language
        return block

    def _worded(self, text: Text, style: TextStyle, where: str) -> TextBlock:
        """A paragraph as tall in every original."""
        block = self._block(self.wording.spans(text, self.language), style, "P", where)
        return self._beside(block, self.wording.elsewhere(text, self.language))

    def _beside(self, block: TextBlock, wordings: Iterable[tuple[Span, ...]]) -> TextBlock:
        nowhere = TagNode("P")
        others = [set_block(self._set, spans, block.style, nowhere, "another original", self.language) for spans in wordings]
        return block.beside(tuple(others))

    def _labelled(self, block: TextBlock, label: str, where: str, node: TagNode | None = None) -> TextBlock:
        if not label or not block.written:
            return block
        return block.with_label(self._set, label, f"the number of {where}", node)

    def _room(self, labels: Iterable[str], least: float) -> float:
        """Indent that the widest of some labels needs before the text (“12 bis.”), in points. All figures are as wide."""
        widths = (
            width_of(self._set, label, self.language, "a number") * styles.BODY.size / 1000
            for label in {label.translate(_FIGURES): label for label in labels}.values()
            if label
        )
        return max(least, max(widths, default=0.0) + styles.LABEL_GAP)

    def _marked(self, block: TextBlock, title: tuple[Span, ...], level: int) -> TextBlock:
        """With an entry of the outline."""
        block.bookmark = (_string(title), level)
        return block

    def _head(self, level: int, *, remember: bool = True) -> str:
        """H1 … H6 without a step left out (ISO 14289-1, 7.4.2)."""
        level = min(level, self._head_level + 1, 6)
        if remember:
            self._head_level = level
        return f"H{level}"


_FIGURES = str.maketrans("123456789", "0" * 9)


def _string(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)
