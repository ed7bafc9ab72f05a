"""What leaves the house: from the records of a workspace to documents, files, signatures and verdicts, and back.

The rooms below do one thing each (views, composers, renderers, signing); here they are put in line, once, for the
window and the commands alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from dialogue_app.desk import agreement, issued
from dialogue_app.desk.leaks import near_matches, sentence_about
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.issued import IssuedView, issued_by_hash, issued_with_content, register
from dialogue_app.desk.views.joint import JointMinutes, JointParticipant
from dialogue_app.desk.views.joint_agenda import joint_agenda
from dialogue_app.desk.views.joint_minutes import joint_minutes
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.desk.views.talks import dialogue_form, people, rounds
from dialogue_app.desk.waivers import lifted
from dialogue_app.documents.content import Document, Layout, Original, content_hash
from dialogue_app.errors import RuleError, SigningError, UserError
from dialogue_app.model.issued import SCAN
from dialogue_app.model.states import Function
from dialogue_app.on_record import recorded
from dialogue_app.sentences import Sentence

if TYPE_CHECKING:
    from dialogue_app.documents.collation import Difference
    from dialogue_app.documents.findings import Finding
    from dialogue_app.documents.preflight import Stage
    from dialogue_app.scan_report import ScanOnRecord
    from dialogue_app.signing.identities import Identity
    from dialogue_app.signing.report import Report
    from dialogue_app.signing.sign import Level
    from dialogue_app.signing.timestamp import TimeStampAuthority
    from dialogue_app.signing.validation_data import ValidationData

SIGNABLE = frozenset({"agreed", "initialled", "partly-signed", "signed"})
UNSIGNED = frozenset({"draft", "circulated", "lapsed"})
SIGNED_BESIDE = frozenset({"corrigendum", "proces-verbal", "released-version"})
"""Papers beside the minutes that are signed or sealed too."""


# ---------------------------------------------------------------- documents


def agenda_document(desk: Desk, round: str) -> Document:
    """The joint agenda of a round, composed from joint views only."""
    from dialogue_app.documents.compose.agenda import compose_agenda

    with desk.workspace.read() as read:
        view = joint_agenda(read, round)
    return compose_agenda(view)


def minutes_document(desk: Desk, round: str) -> Document:
    """The agreed minutes of a round, composed from joint views only."""
    from dialogue_app.documents.compose.minutes import compose_minutes

    return compose_minutes(minutes_joint_view(desk, round))


def minutes_joint_view(desk: Desk, round: str) -> JointMinutes:
    """What the minutes are composed from."""
    with desk.workspace.read() as read:
        return joint_minutes(read, round)


def original_for(document: Document, holder: str) -> Original:
    """The original that one party keeps; '' is the first party's."""
    from dialogue_app.documents.compose.originals import original_of

    return original_of(document, holder or document.parties[0].id)


def rendered(desk: Desk, document: Document, original: Original, *, layout: Layout, language: str | None = None) -> bytes:
    """One original as PDF, on the dialogue's paper; the same bytes whenever the content is the same.

    The moment of making is the document's own date at noon UTC, so that either side can render the agreed file again.
    """
    from dialogue_app.documents.render.pdf import render_pdf

    with desk.workspace.read() as read:
        paper = dialogue_form(read).paper
    made = datetime.combine(document.date, time(12), UTC)
    return render_pdf(document, original, layout=layout, language=language, paper=paper, created=made)


def collation(document: Document) -> tuple[Difference, ...]:
    """Every difference between the originals, permitted or not (RULE 28)."""
    from dialogue_app.documents.collation import collate
    from dialogue_app.documents.compose.originals import originals_of

    return collate(document, originals_of(document))


def collation_of_files(
    desk: Desk, document: Document, *, layout: Layout = Layout.CONSECUTIVE, files: Sequence[bytes] = ()
) -> tuple[tuple[Difference, ...], tuple[int, ...]]:
    """The originals (rendered, unless `files` hold one for each party in order) compared in words and in print; their sizes."""
    from dialogue_app.documents.collation import collate_files
    from dialogue_app.documents.compose.originals import originals_of

    originals = originals_of(document)
    files = files or [rendered(desk, document, original, layout=layout) for original in originals]
    return (*collation(document), *collate_files(document, originals, files)), tuple(len(file) for file in files)


def findings(desk: Desk, document: Document, stage: Stage, *, round: str | None = None) -> tuple[Finding, ...]:
    """Pre-flight of a document for one step: what its own text shows, and what it shares with our internal texts.

    With `round`, blocks that a second person lifted for it are told as warnings with who lifted them and why.
    """
    from dialogue_app.documents.preflight import check

    with desk.workspace.read() as read:
        names = [f"{person.given} {person.family.upper()}".strip() for person in people(read)]
        answered = lifted(read, round) if round else {}
    found = check(document, individuals=names, stage=stage)
    return (*found, *_collated(document, stage), *_leaks(desk, document, round, answered))


def _collated(document: Document, stage: Stage) -> Iterator[Finding]:
    """Whether the originals differ in more than they may: told before the text is fixed, and again before it is signed."""
    from dialogue_app.documents.findings import Finding, Severity
    from dialogue_app.documents.preflight import Stage as Stages

    if stage is Stages.CIRCULATE:
        return
    wrong = [one for one in collation(document) if not one.permitted]
    for one in wrong:
        words = Sentence(
            "The originals differ here in more than they may: “{first}” and “{second}”. Word it anew.",
            first=one.first,
            second=one.second,
        )
        yield Finding("collation", Severity.BLOCK, one.place, words)
    if not wrong:
        yield Finding(
            "collation",
            Severity.PASS,
            Sentence(""),
            Sentence("The originals differ in nothing but the order of names and languages."),
        )


def _leaks(desk: Desk, document: Document, round: str | None, answered: Mapping[str, tuple[str, str]]) -> Iterator[Finding]:
    from dialogue_app.documents.findings import Finding, Severity
    from dialogue_app.documents.walk import literal, texts_of

    texts = [(one.place, one.anchor, literal(words)) for one in texts_of(document) for _, words in one.text.by_language]
    with desk.workspace.read() as read:
        found = near_matches(read, texts, round=round)
    for match in found:
        severity = Severity.BLOCK if match.grave and match.digest not in answered else Severity.WARNING
        sentence = sentence_about(match, answered.get(match.digest))
        yield Finding("near-match", severity, match.place, sentence, match.anchor, match.digest, match.record)
    if not found:
        yield Finding("near-match", Severity.PASS, Sentence(""), Sentence("No run of words is shared with an internal text."))


# ---------------------------------------------------------------- agreeing and signing


def agree(desk: Desk, round: str, minutes: str) -> Made:
    """Both sides accept the text: the pre-flight must not block, and the hash of the content is fixed."""
    from dialogue_app.documents.preflight import Stage, blocks

    document = minutes_document(desk, round)
    if found := blocks(findings(desk, document, Stage.AGREE, round=round)):
        raise RuleError("The minutes cannot be agreed yet: {found:sentences}", found=[one.sentence for one in found])
    return agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=minutes, content_hash=content_hash(document))


@dataclass(frozen=True, slots=True)
class Signing:
    """One act of signature: whose original, whose signature, with which key, where and when."""

    round: str
    holder: str
    party: str
    identity: Identity
    place: str = ""
    layout: Layout = Layout.CONSECUTIVE
    when: datetime | None = None
    timestamper: TimeStampAuthority | None = None
    level: Level | None = None
    data: ValidationData | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """The file as signed, and how many signatures it carries now."""

    pdf: bytes
    filename: str
    signatures: int
    made: tuple[Made, ...]


def sign_minutes(desk: Desk, act: Signing) -> Signed:
    """Sign one original of the minutes, keep the file in the workspace and record the signature.

    A first signature goes under the file freshly rendered from the agreed text; a second one under the file that the
    register holds. Signatures on paper are recorded by `agreement.record_signature` instead.
    """
    signed, filename = signed_original(desk, act)
    return file_signed(desk, signed, filename=filename, made_here=True)


def signed_original(desk: Desk, act: Signing) -> tuple[bytes, str]:
    """The file of `sign_minutes` and how it is called, before anything is kept or recorded."""
    view = minutes_joint_view(desk, act.round)
    if view.state in UNSIGNED:
        raise RuleError("The minutes are {state:name}: they are signed once both sides have agreed the text.", state=view.state)
    document = minutes_document(desk, act.round)
    before = latest_original(desk, document, act.holder)
    refuse_unpermitted(desk, document, layout=act.layout)
    original = original_for(document, act.holder)
    pdf = issued.signed_bytes(desk.workspace, before.id) if before else rendered(desk, document, original, layout=act.layout)
    signed = sign_file(pdf, act, head_of(view, act.party), languages=document.languages)
    return signed, f"{document.identifier}-{act.holder}.pdf"


def sign_file(pdf: bytes, act: Signing, signatory: JointParticipant | None, *, languages: Sequence[str] = ("en",)) -> bytes:
    """Sign a party's place in a file; nothing is recorded."""
    from dialogue_app.documents.compose.closing import signature_field
    from dialogue_app.documents.render.pdf.stamp import stamp_page
    from dialogue_app.signing.sign import sign

    office = signatory.office if signatory else {}
    role = next((office[tag] for tag in languages if office.get(tag)), "") or f"Head of the delegation of {act.party}"
    return sign(
        pdf,
        field=signature_field(act.party),
        identity=act.identity,
        role=role,
        place=act.place or None,
        when=act.when,
        timestamper=act.timestamper,
        appearance=stamp_page,
        level=act.level,
        data=act.data,
    )


def head_of(view: JointMinutes, party: str) -> JointParticipant | None:
    """Who signs for a party."""
    from dialogue_app.documents.compose.closing import head_of_delegation

    return head_of_delegation(view.participants, party)


def signatory_in(desk: Desk, pdf: bytes, party: str) -> JointParticipant | None:
    """Who signs for a party in a file made from minutes of this workspace, or in a paper beside them."""
    from dialogue_app.signing.opened import content_hash_of, open_pdf

    digest = content_hash_of(open_pdf(pdf))
    beside = [one for one in _entries_with(desk, digest) if one.kind in SIGNED_BESIDE]
    round = beside[-1].round_id if beside else _agreed_with(desk, digest, "This PDF")[0]
    return head_of(minutes_joint_view(desk, round), party)


def latest_original(desk: Desk, document: Document, holder: str) -> IssuedView | None:
    """The newest signed file of this content that a party keeps."""
    with desk.workspace.read() as read:
        entries = issued_with_content(read, content_hash(document))
    mine = [entry for entry in entries if entry.kind == document.kind and entry.held_by == holder]  # a scan is no file to sign
    held = [entry for entry in mine if entry.signatures and entry.superseded_by is None]
    return held[-1] if held else None


def file_signed(desk: Desk, pdf: bytes, *, filename: str, made_here: bool = False) -> Signed:
    """Take a signed file into the workspace, made here this moment or come back countersigned from the other side.

    It is held against our own record first: the text both sides agreed on, one of its originals, unchanged since it
    was signed. Each signature that was not known yet is recorded; a file with one more signature or time-stamp takes the
    place of the one before. The same file twice is harmless.
    """
    told = verified(desk, pdf, made_here=made_here)
    checked = told.report
    if checked.exit_code == 1:
        raise SigningError("{filename} was not filed: {reason}", filename=filename, reason=checked.sentence)
    known = told.follows or told.entry
    if known is not None and known.kind in SIGNED_BESIDE:
        return _filed_beside(desk, known, checked, pdf, filename)
    round, document = _agreed_with(desk, checked.content_hash, filename)
    view = minutes_joint_view(desk, round)
    holder, layout = _original_in(desk, document, pdf, filename)
    before = latest_original(desk, document, holder)
    registered = issued.register_issued(
        desk,
        data=pdf,
        round=round,
        kind=document.kind,
        identifier=document.identifier,
        held_by=holder,
        layout=layout,
        filename=filename,
        content_hash=content_hash(document),
        minutes=view.id,
        signatures=len(checked.signatures),
        stamps=checked.stamps,
        level=_least_level(checked),
        renew_before=checked.renew_before,
        replaces=before.id if before and _marks(checked) > (before.signatures, before.stamps) else None,
    )
    # Minutes that came in signed on paper were agreed elsewhere: their signatures are on record already.
    agreed_here = view.state in SIGNABLE and _agreed_hash(desk, view.id) is not None
    noted = [recorded(desk, view, document, holder, one) for one in checked.signatures] if agreed_here else []
    return Signed(pdf, filename, len(checked.signatures), (registered, *noted))


def _filed_beside(desk: Desk, before: IssuedView, checked: Report, pdf: bytes, filename: str) -> Signed:
    """File a signed paper beside the minutes: it goes on, byte for byte, from what was issued here, and takes its place."""
    made = issued.register_issued(
        desk,
        data=pdf,
        round=before.round_id,
        kind=before.kind,
        identifier=before.identifier,
        held_by=before.held_by,
        layout=before.layout,
        filename=filename,
        content_hash=before.content_hash,
        minutes=before.minutes_id,
        signatures=len(checked.signatures),
        stamps=checked.stamps,
        level=_least_level(checked),
        renew_before=checked.renew_before,
        replaces=before.id if _marks(checked) > (before.signatures, before.stamps) else None,
    )
    return Signed(pdf, filename, len(checked.signatures), (made,))


def _marks(report: Report) -> tuple[int, int]:
    return len(report.signatures), report.stamps


def _least_level(report: Report) -> str | None:
    levels = {one.level for one in report.signatures}
    return next((level for level in ("CMS", "B-B", "B-T", "B-LT", "B-LTA") if level in levels), None)


# ---------------------------------------------------------------- verifying


@dataclass(frozen=True, slots=True)
class Verified:
    """What is said of a file: the report on its signatures, and what our own record knows of it."""

    report: Report
    relation: str
    """A sentence; '' without a workspace."""
    entry: IssuedView | None = None
    corrected_by: tuple[str, ...] = ()
    follows: IssuedView | None = None
    """The file of the register with which this one begins, byte for byte: it came back signed further, or time-stamped."""
    scan: ScanOnRecord | None = None
    """What the file shows, where it is the scan of an original that was signed in ink."""


def verified(
    desk: Desk | None,
    pdf: bytes,
    *,
    trust: Sequence[bytes] = (),
    at: datetime | None = None,
    revocation_lists: Sequence[bytes] = (),
    made_here: bool = False,
) -> Verified:
    """Verify a file, and hold it against the register of a workspace where there is one.

    A file that was neither `made_here` this moment nor stands in the register is examined in a process of its own.
    """
    import hashlib

    from dialogue_app.signing.guarded import verify_guarded
    from dialogue_app.signing.report import Expectation
    from dialogue_app.signing.verify import verify

    entry = None
    if desk is not None:
        with desk.workspace.read() as read:
            entry = issued_by_hash(read, hashlib.sha256(pdf).hexdigest())
    examine = verify if made_here or entry is not None else verify_guarded
    scanned = entry if entry is not None and entry.kind == SCAN else None
    # a scan tells none
    expected = Expectation(content_hash=entry.content_hash, complete=False) if entry and not scanned else None
    report = examine(pdf, trust=trust, at=at, revocation_lists=revocation_lists, expected=expected)
    if desk is None:
        return Verified(report, Sentence(""))
    if scanned is not None:
        from dialogue_app.scan_report import scan_on_record

        report, scan = scan_on_record(minutes_document(desk, scanned.round_id), scanned, report)
        return Verified(report, _relation(scanned, scanned), scanned, scanned.corrected_by, scan=scan)
    # a file with the content hash of an entry is held to that hash: it was found by it
    known = _entries_with(desk, report.content_hash)
    if entry is None and not known:
        return Verified(report, Sentence("No document with this content was issued from this workspace."))
    follows = None if entry or report.exit_code == 1 else _begins_with(desk, pdf, known)
    match = entry or follows or known[-1]
    return Verified(report, _relation(entry, match), match, match.corrected_by, follows)


def _begins_with(desk: Desk, pdf: bytes, known: Sequence[IssuedView]) -> IssuedView | None:
    """The longest file of the register that a file goes on from."""
    before = [one for one in known if one.size < len(pdf) and pdf.startswith(issued.signed_bytes(desk.workspace, one.id))]
    return max(before, key=lambda one: one.size, default=None)


def refuse_hostile(pdf: bytes) -> None:
    """Raise `SigningError` for a file from elsewhere that cannot be examined, before anything here opens it."""
    from dialogue_app.signing.guarded import verify_guarded

    report = verify_guarded(pdf)
    if report.frozen_hash is None:
        raise SigningError(report.reasons[0])


def _relation(entry: IssuedView | None, match: IssuedView) -> Sentence:
    what = Sentence("{identifier}, the original kept by {held_by}", identifier=match.identifier, held_by=match.held_by)
    if match.kind == SCAN:
        what = Sentence("the scan of {what} and signed in ink", what=what)
    if entry is None:
        sentence = Sentence("The content is that of {what}; the file itself is not one we issued or filed.", what=what)
    elif entry.superseded_by and match.kind == SCAN:
        sentence = Sentence("This is {what}; a newer scan has taken its place.", what=what)
    elif entry.superseded_by:
        sentence = Sentence("This is {what}, as it was before the next signature; a newer file has taken its place.", what=what)
    else:
        sentence = Sentence("This is {what}, exactly as it lies in this workspace.", what=what)
    if not match.corrected_by:
        return sentence
    return Sentence("{sentence} It is read with {corrections}.", sentence=sentence, corrections=match.corrected_by)


def _entries_with(desk: Desk, digest: str | None) -> tuple[IssuedView, ...]:
    if not digest:
        return ()
    with desk.workspace.read() as read:
        return issued_with_content(read, digest)


def refuse_unpermitted(desk: Desk, document: Document, *, layout: Layout, files: Sequence[bytes] = ()) -> None:
    """RuleError, with the places, where the printed originals differ in more than they may (RULE 28)."""
    found, _sizes = collation_of_files(desk, document, layout=layout, files=files)
    if wrong := [one for one in found if not one.permitted]:
        places = list(dict.fromkeys(one.place for one in wrong))
        raise RuleError(
            "The originals differ in more than the order of names and languages: {places}. Correct the text, or where only the "
            "pages differ choose another layout.",
            places=places,
        )


def _agreed_hash(desk: Desk, minutes: str) -> str | None:
    with desk.workspace.read() as read:
        held = minutes_view(read, minutes)
    return held.content_hash if held else None


def _agreed_with(desk: Desk, digest: str | None, filename: str) -> tuple[str, Document]:
    """The round whose minutes carry this content, and the document."""
    with desk.workspace.read() as read:
        lines = rounds(read)
    for line in reversed(lines):
        with desk.workspace.read() as read:
            if minutes_of_round(read, line.id) is None:
                continue
        document = minutes_document(desk, line.id)
        if content_hash(document) == digest:
            return line.id, document
    raise UserError("{filename} does not carry the text of any minutes in this workspace.", filename=filename)


def _original_in(desk: Desk, document: Document, pdf: bytes, filename: str) -> tuple[str, Layout]:
    """Whose original a file is, and in which layout: the one whose unsigned form it begins with."""
    from dialogue_app.signing.opened import frozen_part

    frozen = frozen_part(pdf)
    for party in document.parties:
        for layout in (Layout.CONSECUTIVE, Layout.PARALLEL):
            if frozen == rendered(desk, document, original_for(document, party.id), layout=layout):
                return party.id, layout
    raise UserError("{filename} was not filed: it is none of the originals of the agreed text.", filename=filename)


def issued_register(desk: Desk, round: str | None = None) -> tuple[IssuedView, ...]:
    """The register of issued documents, newest first."""
    with desk.workspace.read() as read:
        return register(read, round=round)
