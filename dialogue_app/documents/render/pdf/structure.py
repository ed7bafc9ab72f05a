"""The structure tree, its parent tree and the form fields, written into ReportLab's document (ISO 32000-1, 14.7 and 12.7)."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc

from dialogue_app.documents.render.pdf.tags import FieldMark, Mark, TagNode, TagTree


def write_structure(document: Any, tree: TagTree) -> None:
    """Add all structure elements of a drawn document, and let pages and catalog refer to them."""
    tree.root.prune()
    pages = [document.idToObjectNumberAndVersion[f"Page{number}"][0] for number in range(1, len(document.Pages.pages) + 1)]
    root = _Raw(document)
    nodes = list(tree.root.walk())
    raws = [_Raw(document) for _ in nodes]
    for node, raw in zip(nodes, raws, strict=True):
        node.number = raw.number
    widgets = [_Raw(document) for _ in tree.fields]
    for mark, widget in zip(tree.fields, widgets, strict=True):
        mark.number = widget.number
    for node, raw in zip(nodes, raws, strict=True):
        raw.content = _element(node, root.number, pages)
    _write_parents(document, tree, root, len(pages))
    _write_fields(document, tree, widgets, pages)
    _refer(document, tree)


class _Raw(pdfdoc.PDFObject):
    """An object whose bytes are written by us; it has its number from the start, so that others can refer to it."""

    def __init__(self, document: Any, content: str = "null") -> None:
        self.content = content
        self.reference: Any = document.Reference(self)
        self.number: int = document.idToObjectNumberAndVersion[self.reference.name][0]

    def format(self, document: Any) -> bytes:
        return self.content.encode("latin-1")


def _element(node: TagNode, root: int, pages: list[int]) -> str:
    parent = node.parent.number if node.parent else root
    home = next((kid.page for kid in node.kids if isinstance(kid, Mark)), 0)
    parts = [f"<</Type/StructElem/S/{node.role}/P {parent} 0 R"]
    if home:
        parts.append(f"/Pg {pages[home - 1]} 0 R")
    if node.language:
        parts.append(f"/Lang({node.language})")
    if node.attributes:
        parts.append(f"/A<<{node.attributes}>>")
    if node.actual:
        parts.append(f"/ActualText{_string(node.actual)}")
    kids = [_kid(kid, home, pages) for kid in node.kids]
    if kids:
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    return "".join(parts) + ">>"


def _kid(kid: TagNode | Mark | FieldMark, home: int, pages: list[int]) -> str:
    match kid:
        case TagNode():
            return f"{kid.number} 0 R"
        case Mark(page, mcid):
            return str(mcid) if page == home else f"<</Type/MCR/Pg {pages[page - 1]} 0 R/MCID {mcid}>>"
        case FieldMark():
            return f"<</Type/OBJR/Pg {pages[kid.page - 1]} 0 R/Obj {kid.number} 0 R>>"


def _write_parents(document: Any, tree: TagTree, root: _Raw, pages: int) -> None:
    """Keys 0… are pages, the keys after them form fields."""
    entries = []
    for page in range(1, pages + 1):
        refs = " ".join([f"{node.number} 0 R" for node in tree.marks.get(page, ())])
        entries.append(f"{page - 1} {_Raw(document, f'[{refs}]').number} 0 R")
    entries += [f"{pages + index} {mark.node.number} 0 R" for index, mark in enumerate(tree.fields)]
    numbers = _Raw(document, f"<</Nums[{' '.join(entries)}]>>")
    following = pages + len(tree.fields)
    root.content = (
        f"<</Type/StructTreeRoot/K {tree.root.number} 0 R/ParentTree {numbers.number} 0 R/ParentTreeNextKey {following}>>"
    )
    _extend(document.Catalog, StructTreeRoot=root, MarkInfo=_Raw(document, "<</Marked true>>"))


def _write_fields(document: Any, tree: TagTree, widgets: list[_Raw], pages: list[int]) -> None:
    """Empty visible signature fields, merged with their widgets. SigFlags 1: there are such fields (12.7.2)."""
    if not widgets:
        return
    top: list[int] = []
    families: dict[str, tuple[_Raw, list[int]]] = {}
    by_page: dict[int, list[_Raw]] = {}
    for index, (mark, widget) in enumerate(zip(tree.fields, widgets, strict=True)):
        family, dot, name = mark.name.rpartition(".")
        if dot and family not in families:
            families[family] = (_Raw(document), [])
            top.append(families[family][0].number)
        (families[family][1] if dot else top).append(widget.number)
        belongs = f"/Parent {families[family][0].number} 0 R" if dot else ""
        widget.content = _widget(document, mark, name, pages, len(pages) + index, belongs)
        by_page.setdefault(mark.page, []).append(widget)
    for family, (parent, kids) in families.items():
        parent.content = f"<</T{_string(family)}/Kids[{_references(kids)}]>>"
    for page, own in by_page.items():
        document.Pages.pages[page - 1].Annots = pdfdoc.PDFArray([widget.reference for widget in own])
    _extend(document.Catalog, AcroForm=_Raw(document, f"<</Fields[{_references(top)}]/SigFlags 1>>"))


def _widget(document: Any, mark: FieldMark, name: str, pages: list[int], key: int, belongs: str) -> str:
    """A field by its partial name: that of “Signature.US” is “US”, below a parent (12.7.3.2)."""
    left, bottom, right, top = mark.box
    box = f"0 0 {right - left:.2f} {top - bottom:.2f}"
    look = _Raw(document, f"<</Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>/Length 0>>\nstream\n\nendstream")
    return (
        f"<</Type/Annot/Subtype/Widget/FT/Sig/T{_string(name)}{belongs}/TU{_string(mark.description)}/F 4"
        f"/Rect[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]/P {pages[mark.page - 1]} 0 R"
        f"/AP<</N {look.number} 0 R>>/StructParent {key}>>"
    )


def _references(numbers: list[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def _refer(document: Any, tree: TagTree) -> None:
    for index, page in enumerate(document.Pages.pages):
        _extend(page, StructParents=index, Tabs=pdfdoc.PDFName("S"))


def _extend(target: Any, **entries: Any) -> None:
    """Entries that ReportLab's own list of keys for a dictionary may not have."""
    target.__NoDefault__ = [*target.__NoDefault__, *(key for key in entries if key not in target.__NoDefault__)]
    for key, value in entries.items():
        setattr(target, key, value)


def _string(text: str) -> str:
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
