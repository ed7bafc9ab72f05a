"""Minutes read back: out of their PDF or the data it encloses, into the workspace they are new to."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue_app import papers
from dialogue_app.desk.read_in import read_in_minutes
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.common import home_code
from dialogue_app.desk.views.joint import JointMinutes, JointRound
from dialogue_app.desk.views.joint_round import joint_round
from dialogue_app.desk.views.minutes import minutes_of_round
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.content import Document, content_hash
from dialogue_app.documents.machine_readable import ReadContent
from dialogue_app.documents.walk import literal, texts_of
from dialogue_app.errors import RuleError, UserError
from dialogue_app.exchange.minutes_file import minutes_view, read_minutes, same_place_and_days

LETTER_WIDE = 612
"""Points, as the width of a page says it."""


@dataclass(frozen=True, slots=True)
class MinutesFile:
    """The checked content of minutes, and the paper they were printed on: A4, or Letter where their PDF is as wide."""

    content: ReadContent
    paper: str = "A4"


@dataclass(frozen=True, slots=True)
class MinutesToRead:
    """Minutes read from a file, and what would become of them in one workspace."""

    content: ReadContent
    paper: str
    view: JointMinutes
    round: str | None
    """Id of the round they are of; None: the workspace is empty, and the dialogue would be founded with them."""
    home: str
    here: bool
    """The round has these minutes already, word for word: nothing is to be done."""


def minutes_in_file(data: bytes, name: str) -> MinutesFile:
    """The checked content of minutes out of their PDF, which is opened in a process of its own, or out of the bare data.

    FaultyFileError, DocumentError or SigningError with a sentence for a file that is neither or was tampered with.
    """
    if b"%PDF-" not in data[:1024]:
        return MinutesFile(read_minutes(data, name))
    from dialogue_app.signing.guarded import enclosed_guarded

    enclosed = enclosed_guarded(data)
    content = read_minutes(enclosed.data, name, stated_hash=enclosed.content_hash)
    return MinutesFile(content, "Letter" if enclosed.width == LETTER_WIDE else "A4")


def minutes_to_read(desk: Desk, file: MinutesFile, *, home: str = "") -> MinutesToRead:
    """What reading these minutes in would do here; `home` is our side, where the workspace does not say so yet.

    UserError or RuleError where they are of other talks, of no round of these, or of one that has other minutes.
    """
    content = file.content
    with desk.workspace.read() as read:
        ours = home_code(read)
        known = [joint_round(read, line.id) for line in rounds(read)] if ours else []
    if not ours:
        return founding(file, home=home)
    round = _round_of(content.document, known)
    with desk.workspace.read() as read:
        has_minutes = minutes_of_round(read, round.id) is not None
    if has_minutes and content_hash(papers.minutes_document(desk, round.id)) != content.content_hash:
        raise RuleError(
            "Round {ordinal} has minutes already, and they read otherwise. Nothing was changed: read the file into a new "
            "workspace to look at it.",
            ordinal=round.ordinal,
        )
    return MinutesToRead(content, file.paper, minutes_view(content, round), round.id, ours, here=has_minutes)


def founding(file: MinutesFile, *, home: str = "") -> MinutesToRead:
    """What reading these minutes into an empty workspace would do; `home` is our side, else who is named first."""
    parties = [party.id for party in file.content.document.parties]
    if home and home not in parties:
        raise UserError("“{home}” is not a party to these minutes; the parties are {parties:and}.", home=home, parties=parties)
    view = minutes_view(file.content, home=home)
    return MinutesToRead(file.content, file.paper, view, None, home or view.round.parties[0].id, here=False)


def read_in(desk: Desk, wanted: MinutesToRead) -> Made:
    """Write the minutes in; None where they are here already. Nothing is kept that would print otherwise than the file."""
    if wanted.here:
        return None
    document = wanted.content.document

    def held(view: JointMinutes) -> None:
        composed = compose_minutes(view)
        if content_hash(composed) != wanted.content.content_hash:
            raise _otherwise(document, composed)

    return read_in_minutes(
        desk,
        minutes=wanted.view,
        held=held,
        content_hash=wanted.content.content_hash,
        round=wanted.round,
        home=wanted.home,
        paper=wanted.paper,
    )


def _round_of(document: Document, known: list[JointRound]) -> JointRound:
    theirs = sorted(party.id for party in document.parties)
    if known and sorted(party.id for party in known[0].parties) != theirs:
        raise UserError(
            "These minutes are between {theirs:and}, this workspace is about talks of {ours:and}: read them into a new one.",
            theirs=theirs,
            ours=[party.id for party in known[0].parties],
        )
    if known and sorted(known[0].languages) != sorted(document.languages):
        raise UserError(
            "These minutes are in {theirs}, the texts of this workspace in {ours}: read them into a new workspace.",
            theirs=document.languages,
            ours=sorted(known[0].languages),
        )
    found = [round for round in known if same_place_and_days(document, round)]
    if not found:
        (place, *_) = (literal(words) for _, words in document.place_and_dates.by_language)
        raise UserError(
            "This workspace has no round “{place}”: open that round first, or read the minutes into a new workspace.", place=place
        )
    return found[0]


def _otherwise(document: Document, composed: Document) -> RuleError:
    """That the workspace would print another text than was read, with the first place where it would."""
    for read, made in zip(texts_of(document), texts_of(composed), strict=False):
        if read != made:
            words, others = (" / ".join(literal(words) for _, words in one.text.by_language)[:120] for one in (read, made))
            return RuleError(
                "Nothing was read in: at “{place}” the file says “{words}”, and this workspace would print “{others}”.",
                place=read.place,
                words=words,
                others=others,
            )
    return RuleError("Nothing was read in: the file holds parts that this workspace would print otherwise.")
