"""What became of a document between the revision a person signed and the one in hand, in words."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dialogue_app.sentences import Sentence
from dialogue_app.signing.opened import entry, page_references

Place = tuple[int, int]


@dataclass(frozen=True)
class _Span:
    """Two revisions of a document and the objects written in between."""

    before: Any
    after: Any
    written: frozenset[Place]

    def touches(self, thing_before: Any, thing_after: Any) -> bool:
        """Whether an entry, or anything it leads to, was written anew with other content."""
        if _bytes(thing_before) != _bytes(thing_after):
            return True
        if thing_after is None:
            return False
        leads_to = {_place(reference) for reference in self.after.collect_dependencies(thing_after)}
        if hasattr(thing_after, "idnum"):
            leads_to.add((thing_after.idnum, thing_after.generation))
        return any(self._differs(place) for place in leads_to & self.written)

    def _differs(self, place: Place) -> bool:
        from pyhanko.pdf_utils.generic import Reference

        reference = Reference(*place)
        if self.after.reader.xrefs.get_introducing_revision(reference) > self.before.revision:
            return True
        return _bytes(self.before(reference)) != _bytes(self.after(reference))


def changes_since(reader: Any, revision: int) -> tuple[Sentence, ...]:
    """One phrase per kind of change after `revision` (from 0), step by step; empty when nothing was written since."""
    # from one revision to the next: what was done and undone again counts too
    resolvers = [reader.get_historical_resolver(number) for number in range(revision, reader.xrefs.total_revisions)]
    phrases: list[Sentence] = []
    for before, after in pairwise(resolvers):
        written = frozenset(_place(reference) for reference in after.explicit_refs_in_revision())
        span = _Span(before, after, written)
        phrases += [*_pages(span), *_fields(span), *_catalog(span)]
    return tuple(dict.fromkeys(phrases))


def _pages(span: _Span) -> Iterator[Sentence]:
    before = {_place(page): page for page in page_references(span.before)}
    after = {_place(page): page for page in page_references(span.after)}
    if added := len(after.keys() - before.keys()):
        yield Sentence.counted(added, "1 page added", "{n} pages added")
    if removed := len(before.keys() - after.keys()):
        yield Sentence.counted(removed, "1 page removed", "{n} pages removed")
    common = [place for place in before if place in after]
    if common != [place for place in after if place in before]:
        yield Sentence("pages put in another order")
    for number, place in enumerate(common, start=1):
        yield from _page(span, number, before[place].get_object(), after[place].get_object())


def _page(span: _Span, number: int, before: Any, after: Any) -> Iterator[Sentence]:
    # /Parent leads to every other page, and annotations have their own sentence
    keys = (set(before) | set(after)) - {"/Annots", "/Parent", "/StructParents"}
    if any(span.touches(_raw(before, key), _raw(after, key)) for key in keys):
        yield Sentence("page {number} altered or drawn over", number=number)
    old, new = (_annotations(page) for page in (before, after))
    for place in new.keys() - old.keys():
        if entry(new[place], "/FT") != "/Sig":
            yield Sentence("an annotation added on page {number}", number=number)
    if old.keys() - new.keys():
        yield Sentence("an annotation removed from page {number}", number=number)
    for place in old.keys() & new.keys():
        if entry(old[place], "/Subtype") != "/Widget" and _bytes(old[place]) != _bytes(new[place]):
            yield Sentence("an annotation changed on page {number}", number=number)


def _annotations(page: Any) -> dict[Place, Any]:
    return {_place(item): item.get_object() for item in entry(page, "/Annots", ()) if hasattr(item, "idnum")}


def _fields(span: _Span) -> Iterator[Sentence]:
    before, after = (_form(side.root) for side in (span.before, span.after))
    for name in before.keys() - after.keys():
        yield Sentence("field {name} removed", name=name)
    for name, (kind, field) in after.items():
        old = before[name][1] if name in before else None
        signature = kind == "/Sig"
        if signature and _is_stamp(field) and (old is None or "/V" not in old):
            yield Sentence("a time-stamp over the document added")
        elif old is None:
            yield Sentence("field {name} added", name=name)
        elif "/V" in old and "/V" not in field:
            yield Sentence("the value of field {name} removed", name=name)
        elif signature and "/V" not in old and "/V" in field:
            yield Sentence("field {name} signed", name=name)
        elif _value(old) != _value(field) if signature else span.touches(_raw(old, "/V"), _raw(field, "/V")):
            yield Sentence("the value of field {name} changed", name=name)


def _is_stamp(field: Any) -> bool:
    return bool(entry(entry(field, "/V", {}), "/Type") == "/DocTimeStamp")


def _value(field: Any) -> bytes:
    # a signature refers to the catalog and so to everything: only its own dictionary is compared
    return _bytes(_raw(field, "/V")) + _bytes(entry(field, "/V"))


def _form(root: Any) -> dict[str, tuple[str, Any]]:
    return dict(_form_fields(entry(entry(root, "/AcroForm", {}), "/Fields", ())))


def _form_fields(entries: Any, path: str = "", kind: str = "", depth: int = 0) -> Iterator[tuple[str, tuple[str, Any]]]:
    for reference in entries if depth < 32 else ():
        field = reference.get_object()
        if "/T" not in field:
            continue
        name = f"{path}.{field['/T']}" if path else str(field["/T"])
        own = str(entry(field, "/FT", kind))  # a field's kind is inherited (ISO 32000-1, 12.7.3.1)
        if own:
            yield name, (own, field)
        yield from _form_fields(entry(field, "/Kids", ()), name, own, depth + 1)


def _catalog(span: _Span) -> Iterator[Sentence]:
    before, after = span.before.root, span.after.root
    entries = (
        ("/Metadata", Sentence("the metadata changed")),
        ("/AF", Sentence("an attachment changed")),
        ("/Names", Sentence("an attachment or named entry changed")),
        ("/DSS", Sentence("data for later verification added")),
        ("/OpenAction", Sentence("an action on opening changed")),
        ("/OCProperties", Sentence("the visibility of layers changed")),
    )
    for key, phrase in entries:
        if span.touches(_raw(before, key), _raw(after, key)):
            yield phrase
    old, new = (side.trailer_view.get_value_as_reference("/Info", optional=True) for side in (span.before, span.after))
    if old != new or (new is not None and _bytes(span.before(new)) != _bytes(span.after(new))):
        yield Sentence("the metadata changed")


def _raw(dictionary: Any, key: str) -> Any:
    return dictionary.raw_get(key) if key in dictionary else None


def _place(reference: Any) -> Place:
    return int(reference.idnum), int(reference.generation)


def _bytes(thing: Any) -> bytes:
    if thing is None:
        return b""
    buffer = io.BytesIO()
    if hasattr(thing, "encoded_data"):  # writing a stream would put a new /Length into the reader's own copy
        for key in sorted(thing.keys() - {"/Length"}):
            buffer.write(key.encode("utf-8", "surrogateescape") + _bytes(thing.raw_get(key)))
        buffer.write(thing.encoded_data)
    else:
        thing.write_to_stream(buffer, None)
    return buffer.getvalue()
