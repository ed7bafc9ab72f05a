"""The WordprocessingML rendering (ISO/IEC 29500): a clean file for the counterpart's word processor.

Written part by part rather than with a library that starts from a template: such a template brings an author, a picture
of a page, dates of making and settings that name a machine. Here the properties are a whitelist (title, identifier,
language, date of the document), and the same content gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogue_app.documents.content import Document, Layout, Original, Span
from dialogue_app.documents.render.flow import (
    Columns,
    Furniture,
    Grid,
    Item,
    Line,
    Places,
    flow,
    is_right_to_left,
    running,
)
from dialogue_app.documents.render.looks import LOOKS, PAPERS, STEP, Numbering, numbering
from dialogue_app.documents.render.markup import HEAD, element, packed, words
from dialogue_app.documents.render.word_styles import styles_part
from dialogue_app.documents.render.wording import Wording

SIDE = 71.0
"""Margin at either side, in points."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def render_docx(
    document: Document,
    original: Original,
    *,
    layout: Layout = Layout.CONSECUTIVE,
    language: str | None = None,
    paper: str = "A4",
) -> bytes:
    """One original as DOCX: styles, numbering, languages, running heads; no author, revision, comment or other property.

    Raises DocumentError where layout, language and original do not fit together.
    """
    wording = Wording(document, original, layout, language)
    writer = _Writer(PAPERS.get(paper, PAPERS["A4"]))
    body = "".join(writer.item(item) for item in flow(wording))
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONS,
        "docProps/core.xml": _core(wording),
        "word/document.xml": _part("w:document", element("w:body", {}, body, writer.section())),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/styles.xml": styles_part(wording.languages[0]),
        "word/numbering.xml": _part("w:numbering", *writer.numbers.parts()),
        "word/settings.xml": _part("w:settings", _SETTINGS),
        "word/header1.xml": _part("w:hdr", *_header(running(wording))),
        "word/footer1.xml": _part("w:ftr", *_footer(running(wording))),
    }
    return packed(parts)


class _Numbers:
    """The numbering of a file: each label is a number of its own that starts where the text says (RULE 5)."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str, int], int] = {}
        self._used: list[tuple[int, int]] = []

    def take(self, label: Numbering, level: int) -> int:
        """The id of a new number."""
        text = f"{label.before}%1{label.after}" if label.kind != "none" else label.before
        kind = self._kinds.setdefault((label.kind, text, level), len(self._kinds) + 1)
        self._used.append((kind, label.value))
        return len(self._used)

    def parts(self) -> list[str]:
        """Kinds of numbers first, then the numbers (clause 17.9)."""
        kinds = [self._kind(number, *key) for key, number in self._kinds.items()]
        return [*kinds, *(self._number(number, *used) for number, used in enumerate(self._used, 1))]

    @staticmethod
    def _kind(number: int, kind: str, text: str, level: int) -> str:
        indent = {"w:start": str(_twips(STEP * (level + 1))), "w:hanging": str(_twips(STEP))}
        shown = element(
            "w:lvl",
            {"w:ilvl": "0"},
            _value("w:start", "1"),
            _value("w:numFmt", kind if kind != "none" else "decimal"),
            _value("w:lvlText", text),
            _value("w:lvlJc", "start"),
            element("w:pPr", {}, element("w:ind", indent)),
        )
        return element("w:abstractNum", {"w:abstractNumId": str(number)}, _value("w:multiLevelType", "singleLevel"), shown)

    @staticmethod
    def _number(number: int, kind: int, start: int) -> str:
        override = element("w:lvlOverride", {"w:ilvl": "0"}, _value("w:startOverride", str(start)))
        return element("w:num", {"w:numId": str(number)}, _value("w:abstractNumId", str(kind)), override)


class _Writer:
    def __init__(self, paper: tuple[float, float]) -> None:
        self.numbers = _Numbers()
        self._paper = paper
        self._measure = paper[0] - 2 * SIDE

    def item(self, item: Item) -> str:
        match item:
            case Line():
                return self._line(item)
            case Grid():
                return self._grid(item, self._measure) + _GAP
            case Columns():
                return self._columns(item)
            case Places():
                return self._places(item)

    def section(self) -> str:
        """Paper, margins, head and foot of every page."""
        width, height = (str(_twips(side)) for side in self._paper)
        margins = {"w:top": "1700", "w:right": str(_twips(SIDE)), "w:bottom": "1500", "w:left": str(_twips(SIDE))}
        return element(
            "w:sectPr",
            {},
            element("w:headerReference", {"w:type": "default", "r:id": "rId4"}),
            element("w:footerReference", {"w:type": "default", "r:id": "rId5"}),
            element("w:pgSz", {"w:w": width, "w:h": height}),
            element("w:pgMar", margins | {"w:header": "600", "w:footer": "600", "w:gutter": "0"}),
        )

    def _line(self, line: Line, align: str = "") -> str:
        properties = [_value("w:pStyle", style_id(line.style))]
        if line.keep:
            properties.append(element("w:keepNext"))
        if line.new_page:
            properties.append(element("w:pageBreakBefore"))
        if line.label:
            number = self.numbers.take(numbering(line.label), line.level)
            properties.append(element("w:numPr", {}, _value("w:ilvl", "0"), _value("w:numId", str(number))))
        if is_right_to_left(line.language):
            properties.append(element("w:bidi"))
        if line.level and not line.label:
            properties.append(element("w:ind", {"w:start": str(_twips(STEP * line.level))}))
        if align:
            properties.append(_value("w:jc", align))
        return element("w:p", {}, element("w:pPr", {}, *properties), *_runs(line.spans, line.language))

    def _grid(self, grid: Grid, measure: float) -> str:
        widths = [measure / len(grid.heads)] * len(grid.heads)
        rows = [self._row(grid.heads, grid.figures, widths, head=True)]
        rows += [self._row(row, grid.figures, widths) for row in grid.rows]
        return _table(widths, rows, borders=True, mirrored=is_right_to_left(grid.language))

    def _row(self, cells: Sequence[Line], figures: Sequence[bool], widths: Sequence[float], *, head: bool = False) -> str:
        shown = [
            _cell(width, self._line(line, "end" if figure else ""))
            for line, figure, width in zip(cells, figures, widths, strict=True)
        ]
        return _table_row(shown, head=head)

    def _columns(self, columns: Columns) -> str:
        width = self._measure / len(columns.languages)
        rows = []
        for row in columns.rows:
            cells = []
            for chunk in row:
                inner = [self._in_column(one) if isinstance(one, Line) else self._grid(one, width - 12) + _GAP for one in chunk]
                cells.append(_cell(width, *(inner or [_GAP])))
            rows.append(_table_row(cells))
        before = element("w:p", {}, element("w:pPr", {}, element("w:pageBreakBefore"))) if columns.new_page else ""
        mirrored = is_right_to_left(columns.languages[0])
        return before + _table([width] * len(columns.languages), rows, mirrored=mirrored) + _GAP

    def _in_column(self, line: Line) -> str:
        """Ragged: a narrow column has no room to justify."""
        return self._line(line, "start" if LOOKS[line.style].align == "both" else "")

    def _places(self, places: Places) -> str:
        """Names on one line and lines for ink on one height: a row above the line, a row under it, never parted."""
        width = self._measure / len(places.places)
        above = [_cell(width, *map(self._line, top)) for top, _ in places.places]
        under = [_cell(width, _RULE, *map(self._line, bottom)) for _, bottom in places.places]
        return _table([width] * len(places.places), [_table_row(above), _table_row(under)]) + _GAP


def style_id(style: str) -> str:
    """The id of a style: its name without spaces, as word processors make it."""
    return "".join(part[:1].upper() + part[1:] for part in LOOKS[style].name.split())


def _runs(spans: Sequence[Span], language: str) -> list[str]:
    return [_run(span.text, language, emphasis=span.emphasis, bracket=span.bracket > 0) for span in spans]


def _run(text: str, language: str, *, emphasis: bool = False, bracket: bool = False) -> str:
    properties = []
    if bracket:
        properties.append(_value("w:rStyle", "Bracket"))
    if emphasis:
        properties += [element("w:i"), element("w:iCs")]
    if is_right_to_left(language):
        properties.append(element("w:rtl"))
    key = "w:bidi" if is_right_to_left(language) else "w:eastAsia" if language[:2] in ("zh", "ja", "ko") else "w:val"
    properties.append(element("w:lang", {key: language}))
    shown = element("w:t", {"xml:space": "preserve"}, words(text))
    return element("w:r", {}, element("w:rPr", {}, *properties), shown)


def _table(widths: Sequence[float], rows: Sequence[str], *, borders: bool = False, mirrored: bool = False) -> str:
    style = "TableOfFigures" if borders else "TableOfTexts"
    properties = [_value("w:tblStyle", style)]
    if mirrored:
        properties.append(element("w:bidiVisual"))
    properties += [
        element("w:tblW", {"w:w": str(_twips(sum(widths))), "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", {"w:firstRow": "1" if borders else "0"}),
    ]
    columns = [element("w:gridCol", {"w:w": str(_twips(width))}) for width in widths]
    return element("w:tbl", {}, element("w:tblPr", {}, *properties), element("w:tblGrid", {}, *columns), *rows)


def _table_row(cells: Sequence[str], *, head: bool = False) -> str:
    return element("w:tr", {}, element("w:trPr", {}, element("w:cantSplit"), element("w:tblHeader") if head else ""), *cells)


def _cell(width: float, *inner: str) -> str:
    return element("w:tc", {}, element("w:tcPr", {}, element("w:tcW", {"w:w": str(_twips(width)), "w:type": "dxa"})), *inner)


def _header(lines: Sequence[Furniture]) -> list[str]:
    return [_running_line(line) for line in lines] or [element("w:p")]


def _footer(lines: Sequence[Furniture]) -> list[str]:
    number = element(
        "w:p", {}, element("w:pPr", {}, _value("w:pStyle", style_id("number"))), _field("PAGE"), _bare("/"), _field("NUMPAGES")
    )
    return [number, *(_running_line(line) for line in lines if line[0] == "banner")]


def _running_line(line: Furniture) -> str:
    style, wordings, between = line
    runs: list[str] = []
    for language, text in wordings:
        runs += [_bare(between)] if runs else []
        runs.append(_run(text, language))
    return element("w:p", {}, element("w:pPr", {}, _value("w:pStyle", style_id(style))), *runs)


def _field(name: str) -> str:
    return element("w:fldSimple", {"w:instr": f" {name} "}, _bare("1"))


def _bare(text: str) -> str:
    return element("w:r", {}, element("w:t", {"xml:space": "preserve"}, words(text)))


def _value(name: str, value: str) -> str:
    return element(name, {"w:val": value})


def _part(root: str, *inner: str) -> str:
    return HEAD + element(root, {"xmlns:w": _W, "xmlns:r": _R}, *inner)


def _core(wording: Wording) -> str:
    """The only properties the file has (ISO/IEC 29500-2, clause 11)."""
    document = wording.document
    namespaces = {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    return HEAD + element(
        "cp:coreProperties",
        namespaces,
        element("dc:title", {}, words(wording.joined(document.title))),
        element("dc:identifier", {}, words(document.identifier)),
        element("dc:language", {}, words(" ".join(wording.languages))),
        element("dcterms:created", {"xsi:type": "dcterms:W3CDTF"}, f"{document.date.isoformat()}T12:00:00Z"),
    )


def _twips(points: float) -> int:
    return round(points * 20)


_GAP = element("w:p", {}, element("w:pPr", {}, element("w:spacing", {"w:before": "0", "w:after": "0", "w:line": "120"})))
"""A small empty line: a table may neither end a cell nor touch the next table."""
_RULE = element(
    "w:p",
    {},
    element(
        "w:pPr",
        {},
        _value("w:pStyle", style_id("signature")),
        element("w:keepNext"),
        element("w:pBdr", {}, element("w:bottom", {"w:val": "single", "w:sz": "4", "w:space": "1", "w:color": "auto"})),
        element("w:spacing", {"w:before": "760", "w:after": "40"}),
        element("w:ind", {"w:end": "500"}),
    ),
)
"""The line for ink."""
_SETTINGS = (
    element("w:removePersonalInformation")
    + element("w:removeDateAndTime")
    + element("w:defaultTabStop", {"w:val": "480"})
    + element(
        "w:compat",
        {},
        element(
            "w:compatSetting",
            {"w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"},
        ),
    )
)


def _override(part: str, kind: str) -> str:
    return element("Override", {"PartName": part, "ContentType": kind})


_CONTENT_TYPES = HEAD + element(
    "Types",
    {"xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"},
    element("Default", {"Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"}),
    element("Default", {"Extension": "xml", "ContentType": "application/xml"}),
    _override("/word/document.xml", f"{_TYPE}.document.main+xml"),
    *(
        _override(f"/word/{name}.xml", f"{_TYPE}.{kind}+xml")
        for name, kind in (
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("header1", "header"),
            ("footer1", "footer"),
        )
    ),
    _override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
)


def _relations(*targets: tuple[str, str]) -> str:
    return HEAD + element(
        "Relationships",
        {"xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"},
        *(
            element("Relationship", {"Id": f"rId{number}", "Type": kind, "Target": target})
            for number, (kind, target) in enumerate(targets, 1)
        ),
    )


_RELATIONS = _relations(
    (f"{_R}/officeDocument", "word/document.xml"),
    ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
)
_DOCUMENT_RELATIONS = _relations(
    (f"{_R}/styles", "styles.xml"),
    (f"{_R}/numbering", "numbering.xml"),
    (f"{_R}/settings", "settings.xml"),
    (f"{_R}/header", "header1.xml"),
    (f"{_R}/footer", "footer1.xml"),
)
