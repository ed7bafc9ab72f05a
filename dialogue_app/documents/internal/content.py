"""What an internal paper says. It shares the blocks of the content tree with joint documents, and nothing else:

an `InternalDocument` is no `Document`, so no joint renderer takes it; it has no parties that change places, no places for
signature, and carries marks, copy numbers and stamps that a joint document has no room for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogue_app.documents.content import Block, Text


@dataclass(frozen=True, slots=True)
class Part:
    """A part that begins on a new page and carries marks of its own on each of its pages."""

    title: Text
    blocks: tuple[Block, ...]
    label: Text | None = None
    banner: str = ""
    """The banner of these pages; '' for that of the whole document."""
    stamp: str = ""
    """A warning under the banner of each of these pages: NOT CLEARED."""


@dataclass(frozen=True, slots=True)
class ContentsTable:
    """A table of contents, made by the renderer, who alone knows the pages: its heading and the heads of its columns."""

    heading: Text
    part: Text
    page: Text


@dataclass(frozen=True, slots=True)
class InternalDocument:
    """Everything an internal paper says, in one language."""

    kind: str
    """annotated-agenda · briefing-book · memorandum-of-conversation · reporting-cable · distribution-register"""
    identifier: str
    language: str
    title: Text
    place_and_dates: Text
    date: date
    handling: str
    """Printed on every page: whose paper this is."""
    blocks: tuple[Block, ...]
    """The first page: a cover, or the whole of a paper without parts."""
    parts: tuple[Part, ...] = ()
    subtitle: Text | None = None
    banner: str = ""
    """The highest of all portions: on the first page and every page without a banner of its own."""
    notice: str = ""
    stamp: str = ""
    """A warning under the banner of every page."""
    copy: str = ""
    """“Copy 2 of 5 — Jordan SAMPLE”, on every page."""
    contents: ContentsTable | None = None
