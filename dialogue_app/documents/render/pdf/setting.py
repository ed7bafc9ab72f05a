"""Which way a text is set: as words of Latin letters, or by the layout of its own script."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf.blocks import TextBlock
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.script_fonts import direction, needs_layout
from dialogue_app.documents.render.pdf.tags import TagNode
from dialogue_app.documents.render.pdf.typeset import Align, TextStyle, Typesetter, break_lines, fitted, one_face, show

if TYPE_CHECKING:
    from dialogue_app.documents.render.pdf.layout import Layout


class SetLine(NamedTuple):
    """A line by itself: its width in 1/1000 em, and the operators that set it from the present point on."""

    width: float
    operators: str


def set_block(
    typesetter: Typesetter, spans: tuple[Span, ...], style: TextStyle, node: TagNode, where: str, language: str
) -> TextBlock:
    """A paragraph in its language. Raises DocumentError for a character that no font has, naming it and `where`."""
    text = "".join([span.text for span in spans])
    if not needs_layout(text, language):
        return TextBlock(typesetter.words(spans, style.cut, where, checked=True), style, node, typesetter.glyphs)
    from dialogue_app.documents.render.pdf.script_block import ScriptBlock

    style = replace(style, leading=style.leading * direction(language).leading)
    return ScriptBlock(_layout(spans, style.cut, language, where), style, node, typesetter.glyphs)


def width_of(typesetter: Typesetter, text: str, language: str, where: str) -> float:
    """Width of a short text on one line, in 1/1000 em."""
    if needs_layout(text, language):
        return _layout((Span(text),), Cut.REGULAR, language, where).natural
    return sum(word.width for word in typesetter.words((Span(text),), Cut.REGULAR, where))


def set_lines(typesetter: Typesetter, text: str, cut: Cut, size: float, room: float, language: str, where: str) -> list[SetLine]:
    """Lines of at most `room` (1/1000 em) for running heads and stamps, which are no paragraphs of the content."""
    if needs_layout(text, language):
        layout = _layout((Span(text),), cut, language, where)
        return [SetLine(line.width, layout.operators(line, typesetter.glyphs, size)) for line in layout.lines(room)]
    words = fitted(typesetter.words((Span(text),), cut, where), room, typesetter.glyphs)
    key = one_face(words)
    font = f"/{key} {size:g} Tf " if key else ""
    return [
        SetLine(line.width, font + show(words[line.start : line.end], 0, size, key))
        for line in break_lines(words, room, Align.LEFT)
    ]


def _layout(spans: tuple[Span, ...], cut: Cut, language: str, where: str) -> Layout:
    # loaded for texts that need it alone
    from dialogue_app.documents.render.pdf.layout import Layout

    return Layout(spans, cut, language, where)
