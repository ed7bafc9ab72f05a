"""The structure tree, its parent tree and the form fields as objects of the file (ISO 32000-1, 14.7 and 12.7)."""

from __future__ import annotations

from dialogue_app.documents.render.pdf.tags import MARKS, FieldMark, Mark, TagNode, TagTree
from dialogue_app.documents.render.pdf.writer import PdfFile, references, string


def write_structure(file: PdfFile, tree: TagTree, pages: list[int]) -> str:
    """Write all structure elements of a drawn document. Returns entries of the catalog; `pages` are object numbers."""
    tree.root.prune()
    root = file.reserve()
    nodes = tree.root.all_nodes()
    for node in nodes:
        node.number = file.reserve()
    for mark in tree.fields:
        mark.number = file.reserve()
    for node in nodes:
        file.write(node.number, _element(node, root, pages))
    parents = _write_parents(file, tree, len(pages))
    following = len(pages) + len(tree.fields)
    file.write(root, f"<</Type/StructTreeRoot/K {tree.root.number} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {following}>>")
    return f"/StructTreeRoot {root} 0 R/MarkInfo<</Marked true>>{_write_fields(file, tree, pages)}"


def widgets_by_page(tree: TagTree) -> dict[int, list[int]]:
    """The object numbers of the form fields on each page (from 1)."""
    found: dict[int, list[int]] = {}
    for mark in tree.fields:
        found.setdefault(mark.page, []).append(mark.number)
    return found


def _element(node: TagNode, root: int, pages: list[int]) -> str:
    parent = node.parent.number if node.parent else root
    home = next((kid // MARKS for kid in node.kids if isinstance(kid, int)), 0)
    parts = [f"<</Type/StructElem/S/{node.role}/P {parent} 0 R"]
    if home:
        parts.append(f"/Pg {pages[home - 1]} 0 R")
    if node.language:
        parts.append(f"/Lang({node.language})")
    if node.attributes:
        parts.append(f"/A<<{node.attributes}>>")
    if node.actual:
        parts.append(f"/ActualText{string(node.actual)}")
    kids = [_kid(kid, home, pages) for kid in node.kids]
    if kids:
        parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    return "".join(parts) + ">>"


def _kid(kid: TagNode | Mark | FieldMark, home: int, pages: list[int]) -> str:
    if isinstance(kid, int):
        page, mcid = divmod(kid, MARKS)
        return str(mcid) if page == home else f"<</Type/MCR/Pg {pages[page - 1]} 0 R/MCID {mcid}>>"
    if isinstance(kid, FieldMark):
        return f"<</Type/OBJR/Pg {pages[kid.page - 1]} 0 R/Obj {kid.number} 0 R>>"
    return f"{kid.number} 0 R"


def _write_parents(file: PdfFile, tree: TagTree, pages: int) -> int:
    """Keys 0… are pages, the keys after them form fields."""
    entries = []
    for page in range(1, pages + 1):
        own = file.add(f"[{references(node.number for node in tree.marks.get(page, ()))}]")
        entries.append(f"{page - 1} {own} 0 R")
    entries += [f"{pages + index} {mark.node.number} 0 R" for index, mark in enumerate(tree.fields)]
    return file.add(f"<</Nums[{' '.join(entries)}]>>")


def _write_fields(file: PdfFile, tree: TagTree, pages: list[int]) -> str:
    """Empty visible signature fields, merged with their widgets. SigFlags 1: there are such fields (12.7.2)."""
    if not tree.fields:
        return ""
    top: list[int] = []
    families: dict[str, tuple[int, list[int]]] = {}
    for index, mark in enumerate(tree.fields):
        family, dot, partial = mark.name.rpartition(".")
        if dot and family not in families:
            families[family] = (file.reserve(), [])
            top.append(families[family][0])
        (families[family][1] if dot else top).append(mark.number)
        belongs = f"/Parent {families[family][0]} 0 R" if dot else ""
        file.write(mark.number, _widget(file, mark, partial, pages[mark.page - 1], len(pages) + index, belongs))
    for family, (parent, kids) in families.items():
        file.write(parent, f"<</T{string(family)}/Kids[{references(kids)}]>>")
    return f"/AcroForm {file.add(f'<</Fields[{references(top)}]/SigFlags 1>>')} 0 R"


def _widget(file: PdfFile, mark: FieldMark, partial: str, page: int, key: int, belongs: str) -> str:
    """A field by its partial name: that of “Signature.US” is “US”, below a parent (12.7.3.2)."""
    left, bottom, right, top = mark.box
    box = f"0 0 {right - left:.2f} {top - bottom:.2f}"
    look = file.stream(b"", f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>", deflate=False)
    return (
        f"<</Type/Annot/Subtype/Widget/FT/Sig/T{string(partial)}{belongs}/TU{string(mark.description)}/F 4"
        f"/Rect[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]/P {page} 0 R"
        f"/AP<</N {look} 0 R>>/StructParent {key}>>"
    )
