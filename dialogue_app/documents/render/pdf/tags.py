"""The tag tree: the logical structure of a document, filled in while its pages are drawn.

Nodes are made in reading order together with the story. When a flowable is drawn it notes in its node on which page and
under which marked-content number it stands, so neither page breaks nor columns can change the reading order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

Mark: TypeAlias = int
"""Marked content on a page: the number of the page (from 1) times MARKS, and its marked-content number there."""
MARKS = 1 << 16


@dataclass(eq=False, slots=True)
class TagNode:
    """A structure element (ISO 32000-1, 14.7.2). A long document has very many of them."""

    role: str
    language: str = ""
    attributes: str = ""
    """Attribute object in PDF syntax, e.g. `/O/Table/Scope/Column`."""
    parent: TagNode | None = None
    actual: str = ""
    """The text in the order of its letters, where the drawn glyphs do not give it (ISO 32000-1, 14.9.4)."""
    kids: Sequence[TagNode | Mark | FieldMark] = ()
    number: int = 0
    """Object number in the file, given at the end."""

    def add(self, role: str, *, language: str = "", attributes: str = "", actual: str = "") -> TagNode:
        """A new last child."""
        node = TagNode(role, language, attributes, self, actual)
        self.hang(node)
        return node

    def hang(self, kid: TagNode | Mark | FieldMark) -> None:
        """One more kid, the last. Most elements have one alone, and no list for it."""
        if isinstance(self.kids, list):
            self.kids.append(kid)
        else:
            self.kids = [*self.kids, kid] if self.kids else (kid,)

    def all_nodes(self) -> list[TagNode]:
        """This node and all below it, in reading order."""
        found, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting += [kid for kid in reversed(node.kids) if isinstance(kid, TagNode)]
        return found

    def prune(self) -> bool:
        """Drop elements that were never drawn; false if nothing is left here. Empty cells keep a row's shape."""
        if any(isinstance(kid, TagNode) for kid in self.kids):
            self.kids = [kid for kid in self.kids if not isinstance(kid, TagNode) or kid.prune()]
        return bool(self.kids) or self.role in ("TD", "TH", "Document")


@dataclass(eq=False, slots=True)
class FieldMark:
    """A place for signature: the form field `name` on a page, with what assistive technology says of it."""

    name: str
    description: str
    page: int
    box: tuple[float, float, float, float]
    node: TagNode
    number: int = 0


class TagTree:
    """The structure of one document and the marks on its pages."""

    def __init__(self, language: str) -> None:
        self.root = TagNode("Document", language)
        self.marks: dict[int, list[TagNode]] = {}
        self.fields: list[FieldMark] = []

    def mark(self, node: TagNode, page: int) -> int:
        """A new marked-content number on a page for a node."""
        marks = self.marks.setdefault(page, [])
        marks.append(node)
        node.hang(page * MARKS + len(marks) - 1)
        return len(marks) - 1

    def field(self, node: TagNode, name: str, description: str, page: int, box: tuple[float, float, float, float]) -> None:
        """Note a form field under a node of role Form."""
        mark = FieldMark(name, description, page, box, node)
        node.hang(mark)
        self.fields.append(mark)
