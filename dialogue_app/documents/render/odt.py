"""The OpenDocument rendering (ISO/IEC 26300): the same flow as the DOCX, for word processors of the other family.

Written part by part, for the reasons of `docx`: no author, no editing time, no statistics, no name of a program.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogue_app.documents.content import Document, Layout, Original
from dialogue_app.documents.render.flow import Columns, Furniture, Grid, Item, Line, Places, flow, is_right_to_left, running
from dialogue_app.documents.render.looks import FONT, LOOKS, PAPERS, STEP, Look, numbering
from dialogue_app.documents.render.markup import HEAD, element, packed, words
from dialogue_app.documents.render.wording import Wording

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
SIDE = 71.0
"""Margin at either side, in points."""
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "xmlns:office": f"{_NAMES}office:1.0",
    "xmlns:style": f"{_NAMES}style:1.0",
    "xmlns:text": f"{_NAMES}text:1.0",
    "xmlns:table": f"{_NAMES}table:1.0",
    "xmlns:fo": f"{_NAMES}xsl-fo-compatible:1.0",
    "xmlns:svg": f"{_NAMES}svg-compatible:1.0",
    "xmlns:meta": f"{_NAMES}meta:1.0",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "office:version": "1.3",
}


def render_odt(
    document: Document,
    original: Original,
    *,
    layout: Layout = Layout.CONSECUTIVE,
    language: str | None = None,
    paper: str = "A4",
) -> bytes:
    """One original as ODT: styles, numbering, languages, running heads; a whitelist of properties, the same bytes each time.

    Raises DocumentError where layout, language and original do not fit together.
    """
    wording = Wording(document, original, layout, language)
    page = PAPERS.get(paper, PAPERS["A4"])
    writer = _Writer(page[0] - 2 * SIDE)
    body = "".join(writer.item(item) for item in flow(wording))
    parts = {
        "mimetype": MEDIA_TYPE,
        "content.xml": _part(
            "office:document-content",
            element("office:automatic-styles", {}, *writer.styles.parts()),
            element("office:body", {}, element("office:text", {}, body)),
        ),
        "styles.xml": _styles(wording, page),
        "meta.xml": _part("office:document-meta", _meta(wording)),
        "settings.xml": _SETTINGS,
        "META-INF/manifest.xml": _MANIFEST,
    }
    return packed(parts, stored=frozenset({"mimetype"}))


class _Styles:
    """Styles of single lines, runs, lists and tables, each under one name."""

    def __init__(self, prefix: str = "") -> None:
        self._made: dict[str, str] = {}
        self._prefix = prefix

    def take(self, letter: str, tag: str, attributes: dict[str, str], inner: str) -> str:
        """The name of a style with these properties."""
        key = element(tag, {"style:name": "@", **attributes}, inner)
        return self._made.setdefault(key, f"{self._prefix}{letter}{len(self._made) + 1}")

    def run(self, language: str, *, emphasis: bool = False, bracket: bool = False) -> str:
        """A style of words: their language, and what sets them apart."""
        rtl, cjk = is_right_to_left(language), language[:2] in ("zh", "ja", "ko")
        own = "style:rfc-language-tag"
        tag = f"{own}-complex" if rtl else f"{own}-asian" if cjk else own
        tongue, _, land = language.partition("-")
        suffix = "-complex" if rtl else "-asian" if cjk else ""
        space = "style" if suffix else "fo"
        properties = {f"{space}:language{suffix}": tongue, f"{space}:country{suffix}": land or "none", tag: language}
        if emphasis:
            properties["fo:font-style"] = "italic"
        if bracket:
            properties["fo:background-color"] = "#ededed"
        return self.take("T", "style:style", {"style:family": "text"}, element("style:text-properties", properties))

    def line(self, line: Line, align: str, *, list_style: str = "") -> str:
        """A paragraph style over that of the line's look."""
        properties = {}
        if line.new_page:
            properties["fo:break-before"] = "page"
        if line.keep:
            properties["fo:keep-with-next"] = "always"
        if is_right_to_left(line.language):
            properties["style:writing-mode"] = "rl-tb"
        if line.level and not line.label:
            properties["fo:margin-left"] = f"{STEP * line.level:g}pt"
        if align:
            properties["fo:text-align"] = align
        attributes = {"style:family": "paragraph", "style:parent-style-name": style_name(line.style)}
        attributes |= {"style:list-style-name": list_style} if list_style else {}
        return self.take("P", "style:style", attributes, element("style:paragraph-properties", properties))

    def parts(self) -> list[str]:
        """All styles taken, in the order in which they were first needed."""
        return [style.replace('"@"', f'"{name}"', 1) for style, name in self._made.items()]


class _Writer:
    def __init__(self, measure: float) -> None:
        self.styles = _Styles()
        self._measure = measure

    def item(self, item: Item) -> str:
        match item:
            case Line():
                return self._line(item)
            case Grid():
                return self._grid(item, self._measure)
            case Columns():
                return self._columns(item)
            case Places():
                return self._places(item)

    def _line(self, line: Line, align: str = "") -> str:
        list_style = self._list_style(line) if line.label else ""
        attributes = {"text:style-name": self.styles.line(line, align, list_style=list_style)}
        spans = [
            _span(self.styles.run(line.language, emphasis=span.emphasis, bracket=span.bracket > 0), span.text)
            for span in line.spans
        ]
        outline = LOOKS[line.style].outline
        if outline:
            return element("text:h", attributes | {"text:outline-level": str(outline)}, *spans)
        paragraph = element("text:p", attributes, *spans)
        if not line.label:
            return paragraph
        start = {"text:start-value": str(numbering(line.label).value)}
        return element("text:list", {"text:style-name": list_style}, element("text:list-item", start, paragraph))

    def _list_style(self, line: Line) -> str:
        label = numbering(line.label)
        indent = STEP * (line.level + 1)
        aligned = element(
            "style:list-level-label-alignment",
            {
                "text:label-followed-by": "listtab",
                "text:list-tab-stop-position": f"{indent:g}pt",
                "fo:margin-left": f"{indent:g}pt",
                "fo:text-indent": f"-{STEP:g}pt",
            },
        )
        place = element("style:list-level-properties", {"text:list-level-position-and-space-mode": "label-alignment"}, aligned)
        format = {"decimal": "1", "lowerLetter": "a"}.get(label.kind, "")
        level = {"text:level": "1", "style:num-format": format, "style:num-prefix": label.before, "style:num-suffix": label.after}
        return self.styles.take("L", "text:list-style", {}, element("text:list-level-style-number", level, place))

    def _grid(self, grid: Grid, measure: float) -> str:
        column = measure / len(grid.heads)
        heads = self._row(grid.heads, grid.figures)
        rows = [self._row(row, grid.figures) for row in grid.rows]
        mirrored = is_right_to_left(grid.language)
        return self._table(
            measure, [column] * len(grid.heads), element("table:table-header-rows", {}, heads), *rows, mirrored=mirrored
        )

    def _row(self, cells: Sequence[Line], figures: Sequence[bool]) -> str:
        lined = self.styles.take(
            "C", "style:style", {"style:family": "table-cell"}, element("style:table-cell-properties", _LINED)
        )
        shown = (_cell(lined, self._line(line, "end" if figure else "")) for line, figure in zip(cells, figures, strict=True))
        return self._table_row(*shown)

    def _columns(self, columns: Columns) -> str:
        width = self._measure / len(columns.languages)
        plain = self._plain_cell()
        rows = []
        for row in columns.rows:
            cells = ["".join(self._in_column(one, width) for one in chunk) for chunk in row]
            rows.append(self._table_row(*(_cell(plain, cell or element("text:p")) for cell in cells)))
        mirrored = is_right_to_left(columns.languages[0])
        widths = [width] * len(columns.languages)
        return self._table(self._measure, widths, *rows, mirrored=mirrored, new_page=columns.new_page)

    def _in_column(self, one: Line | Grid, width: float) -> str:
        if isinstance(one, Grid):
            return self._grid(one, width - 14)
        return self._line(one, "start" if LOOKS[one.style].align == "both" else "")

    def _places(self, places: Places) -> str:
        plain = self._plain_cell()
        rule = element("text:p", {"text:style-name": "Signature_20_Line"})
        above = [_cell(plain, "".join(map(self._line, top))) for top, _ in places.places]
        under = [_cell(plain, rule + "".join(map(self._line, bottom))) for _, bottom in places.places]
        widths = [self._measure / len(places.places)] * len(places.places)
        return self._table(self._measure, widths, self._table_row(*above), self._table_row(*under))

    def _table(self, measure: float, widths: Sequence[float], *rows: str, mirrored: bool = False, new_page: bool = False) -> str:
        properties = {"style:width": f"{measure:.1f}pt", "table:align": "left", "fo:margin-top": "4pt"}
        properties |= {"style:writing-mode": "rl-tb"} if mirrored else {}
        properties |= {"fo:break-before": "page"} if new_page else {}
        family = {"style:family": "table"}
        name = self.styles.take("G", "style:style", family, element("style:table-properties", properties))
        columns = []
        for width in widths:
            wide = element("style:table-column-properties", {"style:column-width": f"{width:.1f}pt"})
            column = self.styles.take("W", "style:style", {"style:family": "table-column"}, wide)
            columns.append(element("table:table-column", {"table:style-name": column}))
        return element("table:table", {"table:style-name": name}, *columns, *rows)

    def _table_row(self, *cells: str) -> str:
        whole = element("style:table-row-properties", {"fo:keep-together": "always"})
        return element(
            "table:table-row",
            {"table:style-name": self.styles.take("R", "style:style", {"style:family": "table-row"}, whole)},
            *cells,
        )

    def _plain_cell(self) -> str:
        properties = {"fo:padding-left": "0pt", "fo:padding-right": "14pt", "fo:padding-bottom": "4pt", "fo:border": "none"}
        return self.styles.take(
            "C", "style:style", {"style:family": "table-cell"}, element("style:table-cell-properties", properties)
        )


def style_name(style: str) -> str:
    """The internal name of a style: spaces are written as OpenDocument writes them."""
    return LOOKS[style].name.replace(" ", "_20_")


def _span(style: str, text: str) -> str:
    return element("text:span", {"text:style-name": style}, words(text).replace("  ", " <text:s/>"))


def _cell(style: str, inner: str) -> str:
    return element("table:table-cell", {"table:style-name": style, "office:value-type": "string"}, inner)


def _part(root: str, *inner: str) -> str:
    return HEAD + element(root, _SPACES, *inner)


def _styles(wording: Wording, page: tuple[float, float]) -> str:
    runs = _Styles("F")
    head = [_running_line(line, runs) for line in running(wording)]
    number = element(
        "text:p",
        {"text:style-name": style_name("number")},
        element("text:page-number", {"text:select-page": "current"}, "1") + "/" + element("text:page-count", {}, "1"),
    )
    foot = [number, *(_running_line(line, runs) for line in running(wording) if line[0] == "banner")]
    sheet = {"fo:page-width": f"{page[0]}pt", "fo:page-height": f"{page[1]}pt", "fo:margin-top": "30pt"}
    sheet |= {"fo:margin-bottom": "30pt", "fo:margin-left": f"{SIDE}pt", "fo:margin-right": f"{SIDE}pt"}
    away = [
        element(
            f"style:{where}-style",
            {},
            element("style:header-footer-properties", {f"fo:margin-{side}": "18pt", "fo:min-height": "30pt"}),
        )
        for where, side in (("header", "bottom"), ("footer", "top"))
    ]
    layout = element("style:page-layout", {"style:name": "Sheet"}, element("style:page-layout-properties", sheet), *away)
    master = element(
        "style:master-page",
        {"style:name": "Standard", "style:page-layout-name": "Sheet"},
        element("style:header", {}, *(head or [element("text:p")])),
        element("style:footer", {}, *foot),
    )
    return _part(
        "office:document-styles",
        element("office:font-face-decls", {}, element("style:font-face", {"style:name": FONT, "svg:font-family": f"'{FONT}'"})),
        element("office:styles", {}, _default(), *(_look(look) for look in LOOKS.values()), _signature_line()),
        element("office:automatic-styles", {}, layout, *runs.parts()),
        element("office:master-styles", {}, master),
    )


def _default() -> str:
    fonts = {f"style:font-name{kind}": FONT for kind in ("", "-asian", "-complex")}
    sizes = {f"{space}:font-size{kind}": "11pt" for space, kind in (("fo", ""), ("style", "-asian"), ("style", "-complex"))}
    lines = element("style:paragraph-properties", {"fo:widows": "2", "fo:orphans": "2", "fo:line-height": "108%"})
    return element("style:default-style", {"style:family": "paragraph"}, lines, element("style:text-properties", fonts | sizes))


def _look(look: Look) -> str:
    align = {"both": "justify", "left": "start"}.get(look.align, look.align)
    lines = {"fo:text-align": align, "fo:margin-top": f"{look.before:g}pt", "fo:margin-bottom": f"{look.after:g}pt"}
    if look.outline:
        lines["fo:keep-with-next"] = "always"
    text = {
        f"{space}:font-size{kind}": f"{look.size:g}pt" for space, kind in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    }
    for kind, space in (("", "fo"), ("-asian", "style"), ("-complex", "style")):
        text |= {f"{space}:font-weight{kind}": "bold"} if look.bold else {}
        text |= {f"{space}:font-style{kind}": "italic"} if look.italic else {}
    text |= {"fo:color": f"#{look.grey}"} if look.grey else {}
    attributes = {
        "style:name": look.name.replace(" ", "_20_"),
        "style:display-name": look.name,
        "style:family": "paragraph",
    } | ({"style:default-outline-level": str(look.outline)} if look.outline else {})
    return element(
        "style:style", attributes, element("style:paragraph-properties", lines), element("style:text-properties", text)
    )


def _signature_line() -> str:
    properties = {"fo:margin-top": "38pt", "fo:margin-bottom": "2pt", "fo:border-bottom": "0.5pt solid #000000"}
    return element(
        "style:style",
        {"style:name": "Signature_20_Line", "style:display-name": "Signature Line", "style:family": "paragraph"},
        element("style:paragraph-properties", properties | {"fo:margin-right": "25pt", "fo:keep-with-next": "always"}),
    )


def _running_line(line: Furniture, runs: _Styles) -> str:
    style, wordings, between = line
    shown = between.join(_span(runs.run(language), text) for language, text in wordings)
    return element("text:p", {"text:style-name": style_name(style)}, shown)


def _meta(wording: Wording) -> str:
    document = wording.document
    return element(
        "office:meta",
        {},
        element("dc:title", {}, words(wording.joined(document.title))),
        element("meta:creation-date", {}, f"{document.date.isoformat()}T12:00:00"),
        element("dc:language", {}, words(wording.languages[0])),
        element("meta:user-defined", {"meta:name": "Identifier", "meta:value-type": "string"}, words(document.identifier)),
    )


_LINED = {"fo:padding": "2pt", "fo:border-top": "none", "fo:border-left": "none", "fo:border-right": "none"}
_LINED |= {"fo:border-bottom": "0.5pt solid #808080"}
_MANIFEST = HEAD + element(
    "manifest:manifest",
    {"xmlns:manifest": f"{_NAMES}manifest:1.0", "manifest:version": "1.3"},
    element("manifest:file-entry", {"manifest:full-path": "/", "manifest:version": "1.3", "manifest:media-type": MEDIA_TYPE}),
    *(
        element("manifest:file-entry", {"manifest:full-path": name, "manifest:media-type": "text/xml"})
        for name in ("content.xml", "styles.xml", "meta.xml", "settings.xml")
    ),
)
_SETTINGS = HEAD + element(
    "office:document-settings",
    {
        "xmlns:office": f"{_NAMES}office:1.0",
        "xmlns:config": f"{_NAMES}config:1.0",
        "xmlns:ooo": "http://openoffice.org/2004/office",
        "office:version": "1.3",
    },
    element(
        "office:settings",
        {},
        element(
            "config:config-item-set",
            {"config:name": "ooo:configuration-settings"},
            element("config:config-item", {"config:name": "TableRowKeep", "config:type": "boolean"}, "true"),
        ),
    ),
)
"""Paragraphs that keep with the next do so across the rows of a table: heads stay with their text, names with the line."""
