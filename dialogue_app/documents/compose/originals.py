"""The originals of a document: one for each party, each beginning with its keeper (alternat, RULE 7 and 27)."""

from __future__ import annotations

from dialogue_app.documents.content import Document, Naming, Original
from dialogue_app.errors import DocumentError

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur", "yi"})


def originals_of(document: Document, *, naming: Naming = Naming.BY_COPY) -> tuple[Original, ...]:
    """One original per party, in the order of party ids; its keeper's own language first, the others as they stand.

    First place is on the right where the original's first language runs from right to left.
    """
    return tuple(original_of(document, party.id, naming=naming) for party in document.parties)


def original_of(document: Document, holder: str, *, naming: Naming = Naming.BY_COPY) -> Original:
    """The original that `holder` keeps; DocumentError when the document has no such party."""
    party = next((party for party in document.parties if party.id == holder), None)
    if party is None:
        known = ", ".join(party.id for party in document.parties)
        raise DocumentError("“{holder}” is not a party to this document; its parties are {known}.", holder=holder, known=known)
    own = {tag.partition("-")[0] for tag in party.languages}
    languages = tuple(sorted(document.languages, key=lambda tag: tag.partition("-")[0] not in own))
    right = bool(languages) and languages[0].partition("-")[0] in _RIGHT_TO_LEFT
    return Original(holder, languages, naming, first_place_right=right)
