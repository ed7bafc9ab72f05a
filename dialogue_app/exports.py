"""The gate: documents in every format, calendars and bags, each looked through once more before it leaves the house."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from dialogue_app import papers
from dialogue_app.desk.internal_texts import InternalText, internal_texts
from dialogue_app.desk.leaks import article, near_matches
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.desk.views.issued import register
from dialogue_app.desk.views.minutes import minutes_of_round
from dialogue_app.desk.views.talks import RoundLine, dialogue_form, rounds
from dialogue_app.desk.waivers import lifted
from dialogue_app.documents.content import Document, Layout, Original, content_hash
from dialogue_app.errors import RuleError, UserError
from dialogue_app.sentences import Sentence

if TYPE_CHECKING:
    from dialogue_app.documents.leak_scan import Found


class Format(StrEnum):
    """What a document can be made as."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    TXT = "txt"
    AKN = "akn"


def exported(
    desk: Desk,
    document: Document,
    original: Original,
    *,
    format: Format = Format.PDF,
    layout: Layout = Layout.CONSECUTIVE,
    language: str | None = None,
    round: str | None = None,
) -> bytes:
    """One original in a format, looked through: RuleError if any internal text of the dialogue stands in its bytes.

    What stands in the joint text itself is judged by the pre-flight; with `round`, what a second person answered for
    there is let pass.
    """
    data = _rendered(desk, document, original, format, layout, language)
    return checked_export(desk, data, document=document, round=round)


def checked_export(
    desk: Desk,
    data: bytes,
    *,
    document: Document | None = None,
    joint_text: str = "",
    round: str | None = None,
    filename: str = "",
) -> bytes:
    """The bytes again, if no whole internal text of the dialogue is in them; otherwise RuleError with kind and place.

    `joint_text` holds words that both sides have. A text of ours that stands in the document's joint text (or there) is
    passed unless the pre-flight blocks it and nobody has answered for that: the sentence never repeats it.
    """
    from dialogue_app.documents.leak_scan import folded, scan

    with desk.workspace.read() as read:
        ours = internal_texts(read)
    found = scan(data, {one.text for one in ours}, filename=filename)
    if not found:
        return data
    known = folded(joint_text) + (folded(_joint_text(document)) if document else "")
    blocked = _blocked(desk, document, round) if document else frozenset()
    by_text: dict[str, list[InternalText]] = {}
    for one in ours:
        by_text.setdefault(one.text, []).append(one)
    leaks = [
        (hit, owner)
        for hit in found
        for owner in by_text[hit.secret]
        if folded(hit.secret) not in known or owner.record in blocked
    ]
    if leaks:
        raise _refusal(leaks)
    return data


def calendar(desk: Desk, *, made: datetime | None = None, restricted: bool = False, titles: bool = False) -> bytes:
    """All rounds and sessions as iCalendar, confidential and without a word of the agenda.

    Restricted sessions, tête-à-têtes and talks in the margins are left out unless asked for; so are the titles of
    sessions, which may name what is talked about.
    """
    from dialogue_app.exchange.calendar import calendar_of

    with desk.workspace.read() as read:
        lines = rounds(read)
        sessions = {line.id: delegations_page(read, line.id).sessions for line in lines}
        form = dialogue_form(read)
    data = calendar_of(lines, sessions, languages=form.languages, made=made or desk.clock(), restricted=restricted, titles=titles)
    known = [*form.title.values(), *(text for line in lines for text in (*line.title.values(), *line.city.values()))]
    known += [text for some in sessions.values() for one in some for text in one.title.values()]
    return checked_export(desk, data, joint_text="\n".join(known))


def bag_of_round(desk: Desk, round: str, *, dialogue_file: bool = False, made: datetime | None = None) -> Mapping[str, bytes]:
    """The files of a BagIt bag for an archive, by path: signed files as they are, and renderings of agenda and minutes.

    `dialogue_file` adds the whole dialogue as JSON: internal, in a folder and under a label that say so.
    """
    from dialogue_app.exchange.bagit import BagInfo, bag

    line = _line(desk, round)
    payload = dict(_payload(desk, round))
    internal = ""
    if dialogue_file:
        payload["internal/dialogue.json"] = _dialogue_file(desk)
        internal = "INTERNAL: the folder internal/ holds the whole dialogue file of one side, positions and notes included."
    title = next(iter(line.title.values()), line.code)
    info = BagInfo(title, line.code or str(line.ordinal), (line.starts, line.ends), (made or desk.clock()).date(), internal)
    return bag(payload, info)


def _rendered(desk: Desk, document: Document, original: Original, format: Format, layout: Layout, language: str | None) -> bytes:
    if format is Format.PDF:
        return papers.rendered(desk, document, original, layout=layout, language=language)
    if format in (Format.DOCX, Format.ODT):
        from dialogue_app.documents.render.docx import render_docx
        from dialogue_app.documents.render.odt import render_odt

        with desk.workspace.read() as read:
            paper = dialogue_form(read).paper
        render = render_docx if format is Format.DOCX else render_odt
        return render(document, original, layout=layout, language=language, paper=paper)
    if format is Format.AKN:
        from dialogue_app.documents.render.akoma_ntoso import render_akoma_ntoso

        return render_akoma_ntoso(document, original, layout=layout, language=language)
    from dialogue_app.documents.render.text import render_text

    return render_text(document, original, layout=layout, language=language).encode()


def _joint_text(document: Document) -> str:
    """All words of a document, names in either order, with what is printed on each page."""
    from dialogue_app.documents.compose.originals import originals_of
    from dialogue_app.documents.render.text import render_text

    texts = [render_text(document, original) for original in originals_of(document)]
    return "\n".join([*texts, document.identifier])


def _blocked(desk: Desk, document: Document, round: str | None) -> frozenset[tuple[str, str]]:
    """Internal records whose words the pre-flight found in the joint text, gravely, and nobody answered for."""
    from dialogue_app.documents.walk import literal, texts_of

    texts = [(one.place, one.anchor, literal(words)) for one in texts_of(document) for _, words in one.text.by_language]
    with desk.workspace.read() as read:
        answered = lifted(read, round) if round else {}
        matches = near_matches(read, texts, round=round)
    return frozenset(match.record for match in matches if match.grave and match.digest not in answered)


def _refusal(leaks: list[tuple[Found, InternalText]]) -> RuleError:
    told = dict.fromkeys(_told(hit, owner) for hit, owner in leaks)
    some = list(told)[:5]
    if more := len(told) - len(some):
        some.append(Sentence("and {more} more", more=more))
    return RuleError(
        "Nothing was written: the file holds {some:semicolons}. Word the joint text anew, or have a second person answer for it.",
        some=some,
    )


def _told(hit: Found, owner: InternalText) -> Sentence:
    if owner.kind.startswith("limits"):
        return Sentence("the words of {kind:name} ({place})", kind=owner.kind, place=hit.place)
    kind = owner.kind
    return Sentence("the words of {article} {kind:name} ({place})", article=article(kind), kind=kind, place=hit.place)


def _line(desk: Desk, round: str) -> RoundLine:
    with desk.workspace.read() as read:
        found = next((line for line in rounds(read) if line.id == round), None)
    if found is None:
        raise UserError("This round is not in the workspace: choose another one.")
    return found


def _payload(desk: Desk, round: str) -> Iterator[tuple[str, bytes]]:
    from dialogue_app.desk import issued
    from dialogue_app.documents.machine_readable import write_content
    from dialogue_app.paths import resource

    with desk.workspace.read() as read:
        entries = register(read, round=round)
        has_minutes = minutes_of_round(read, round) is not None
    documents = [papers.agenda_document(desk, round), *([papers.minutes_document(desk, round)] if has_minutes else [])]
    for entry in entries:
        state = "signed" if entry.signatures else "issued"
        data = issued.signed_bytes(desk.workspace, entry.id)
        # what follows from the minutes holds their words and no others
        document = next((one for one in documents if one.kind == entry.kind), documents[-1] if entry.minutes_id else None)
        name = f"{state}/{entry.sha256[:12]}-{_safe(entry.filename)}"
        yield name, checked_export(desk, data, document=document, round=round, filename=entry.filename)
    for document in documents:
        for party in document.parties:
            original = papers.original_for(document, party.id)
            for format in Format:
                name = (
                    f"renderings/{_safe(document.identifier)}-{_safe(party.id)}.{format}{'.xml' if format is Format.AKN else ''}"
                )
                yield name, exported(desk, document, original, format=format, round=round)
        name = f"renderings/{_safe(document.identifier)}"
        yield f"{name}.content-sha256.txt", (content_hash(document) + "\n").encode()
        yield f"{name}.json", checked_export(desk, write_content(document), document=document, round=round)
    yield "schemas/joint-minutes-1.schema.json", resource("schemas", "joint-minutes-1.schema.json").read_bytes()


def _dialogue_file(desk: Desk) -> bytes:
    import json

    from dialogue_app.exchange.dialogue_file import export_dialogue

    return json.dumps(export_dialogue(desk.workspace), ensure_ascii=False, indent=1).encode()


def _safe(name: str) -> str:
    """A name that every file system takes."""
    return "".join(letter if letter.isalnum() or letter in ".-_" else "-" for letter in name).strip(".-") or "file"
