"""The styles part of a WordprocessingML file (ISO/IEC 29500-1, clause 17.7), made from `looks`."""

from __future__ import annotations

from dialogue_app.documents.render.looks import FONT, LOOKS, Look
from dialogue_app.documents.render.markup import HEAD, element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def styles_part(language: str) -> str:
    """Paragraph styles of every look, the style of brackets, and those of the two kinds of table."""
    return HEAD + element(
        "w:styles",
        {"xmlns:w": _W},
        _defaults(language),
        _style("paragraph", "Normal", "Normal", default=True),
        *(_look(look) for look in LOOKS.values()),
        _style("character", "Bracket", "Bracket", element("w:rPr", {}, _BRACKET)),
        _style("table", "TableOfTexts", "Table of Texts", element("w:tblPr", {}, _margins(0))),
        _style("table", "TableOfFigures", "Table of Figures", element("w:tblPr", {}, _borders(), _margins(80))),
    )


def _defaults(language: str) -> str:
    fonts = element("w:rFonts", {"w:ascii": FONT, "w:hAnsi": FONT, "w:eastAsia": FONT, "w:cs": FONT})
    run = element("w:rPr", {}, fonts, _size(11), element("w:lang", {"w:val": language}))
    paragraph = element("w:pPr", {}, element("w:widowControl"))
    return element("w:docDefaults", {}, element("w:rPrDefault", {}, run), element("w:pPrDefault", {}, paragraph))


def _look(look: Look) -> str:
    spacing = {"w:before": str(round(look.before * 20)), "w:after": str(round(look.after * 20)), "w:line": "259"}
    paragraph = [element("w:keepNext") if look.outline else "", element("w:spacing", spacing | {"w:lineRule": "auto"})]
    paragraph.append(element("w:jc", {"w:val": {"left": "start"}.get(look.align, look.align)}))
    if look.outline:
        paragraph.append(element("w:outlineLvl", {"w:val": str(look.outline - 1)}))
    run = [element("w:b") + element("w:bCs")] if look.bold else []
    run += [element("w:i") + element("w:iCs")] if look.italic else []
    run += [element("w:color", {"w:val": look.grey})] if look.grey else []
    identity = "".join(part[:1].upper() + part[1:] for part in look.name.split())
    inner = element("w:pPr", {}, *paragraph) + element("w:rPr", {}, *run, _size(look.size))
    return _style("paragraph", identity, look.name, inner, based="Normal")


def _style(kind: str, identity: str, name: str, inner: str = "", *, based: str = "", default: bool = False) -> str:
    attributes = {"w:type": kind, "w:styleId": identity} | ({"w:default": "1"} if default else {})
    below = element("w:basedOn", {"w:val": based}) if based else ""
    return element("w:style", attributes, element("w:name", {"w:val": name}), below, element("w:qFormat"), inner)


def _size(points: float) -> str:
    half = str(round(points * 2))
    return element("w:sz", {"w:val": half}) + element("w:szCs", {"w:val": half})


def _borders() -> str:
    line = {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "808080"}
    sides = ("top", "bottom", "insideH")
    return element("w:tblBorders", {}, *(element(f"w:{side}", line) for side in sides))


def _margins(side: int) -> str:
    width = {"w:w": str(side or 100), "w:type": "dxa"}
    return element("w:tblCellMar", {}, element("w:start", width), element("w:end", width))


_BRACKET = element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "EDEDED"})
