"""As many pages in every original: where whole parts change places, a page ends earlier in the original that would take fewer.

Lists of delegations stand in another order in each original, and in columns so do tables, one below the other. Page breaks
then fall elsewhere, and one original may need a page more. Each original finds out how many pages all of them would take.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from reportlab.platypus.flowables import Flowable, PageBreak

from dialogue_app.documents.content import Alternating, Annex, Layout, Table
from dialogue_app.documents.render.pdf.blocks import Piece
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.tags import TagTree
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording

Pieces = Callable[[Wording, TagTree, Typesetter], Iterator[Piece]]
"""Makes the pieces of an annex as an original words it."""
Count = Callable[[Callable[[TagTree, Typesetter], Iterable[Flowable]]], int]
"""How many pages the pieces that are made with a tag tree and a typesetter would take."""


def evened(pieces: Iterator[Piece], wording: Wording, annex: Annex, made: Pieces, count: Count) -> Iterator[Flowable]:
    """The pieces of an annex, with a break where this original needs one to take as many pages as the longest."""
    at = _earlier_break(wording, made, count) if _changes_places(annex, wording.layout) else None
    return pieces if at is None else _broken(pieces, at)


def _changes_places(annex: Annex, layout: Layout) -> bool:
    return any(
        isinstance(block, Alternating) or (isinstance(block, Table) and layout is Layout.PARALLEL) for block in annex.blocks
    )


def _earlier_break(wording: Wording, made: Pieces, count: Count) -> int | None:
    """Number of the piece before which this original is broken; None: it is the longest, or no single break is enough."""
    own = count(partial(made, wording))
    wanted = max((count(partial(made, other)) for other in wording.others), default=own)
    if own >= wanted:
        return None
    pieces = list(made(wording, TagTree(wording.languages[0]), Typesetter(GlyphSet())))
    return next((at for at in _places(pieces) if count(partial(_made_broken, made, wording, at)) == wanted), None)


def _places(pieces: Sequence[Piece]) -> Iterator[int]:
    """Where a page may end early: best before a list, else as late as can be."""
    yield from (at for at in range(len(pieces) - 1, 0, -1) if pieces[at].opens)
    yield from (at for at in range(len(pieces) - 1, 0, -1) if not pieces[at].opens)


def _made_broken(made: Pieces, wording: Wording, at: int, tree: TagTree, typesetter: Typesetter) -> Iterator[Flowable]:
    return _broken(made(wording, tree, typesetter), at)


def _broken(pieces: Iterator[Piece], at: int) -> Iterator[Flowable]:
    for number, piece in enumerate(pieces):
        if number == at:
            yield PageBreak()
        yield piece
