"""Papers that change hands at the table: registered on the spot, with the file or a photograph of them."""

from __future__ import annotations

import mimetypes
from datetime import datetime
from pathlib import PurePath

from sqlalchemy import select

from dialogue_app.desk.forms import clean, code_for, moment
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Party
from dialogue_app.model.notes import Attachment, Note, NoteKind, Paper
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.states import require
from dialogue_app.model.values import moment_text, new_id
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import own_names

KINDS = own_names("non-paper", "aide-memoire", "note-verbale", "letter")
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a photograph or a scan has a hundredth of it."""


@verb("papers.register")
def register_paper(
    desk: Desk,
    *,
    session: str,
    title: str,
    from_party: str,
    kind: str = "non-paper",
    item: str | None = None,
    filename: str = "",
    data: bytes | None = None,
    language: str = "en",
    at: datetime | None = None,
    id: str | None = None,
) -> Made:
    """Register a paper that `from_party` handed over in a session, as one step with a procedural note that names it.

    `data` are the bytes of its file or photograph; they lie in the workspace under their SHA-256.
    """
    require(bool(title.strip()), "A paper needs a title: the first words of it will do.")
    if kind not in KINDS:
        raise UserError("“{kind}” is no kind of paper; there are: {kinds:name}.", kind=kind, kinds=KINDS)
    if data is not None and not 0 < len(data) <= LARGEST_FILE:
        raise UserError(
            "The file is empty or larger than {megabytes} MB: choose another one.", megabytes=LARGEST_FILE // 1024 // 1024
        )
    digest = None if data is None else desk.workspace.keep(data)
    with desk.workspace.change("Register a paper", author=desk.author) as unit:
        held = unit.get(Session, session)
        parties = [code for code in unit.session.scalars(select(Party.code).order_by(Party.rank, Party.id)) if code]
        require(
            from_party in parties,
            "“{from_party}” is no party to this dialogue: say who handed the paper over.",
            from_party=from_party,
        )
        when, ordinal = moment(desk, at), unit.get(Round, held.round_id).ordinal
        paper = Paper(
            id=id or new_id(), kind=kind, title=clean(title), from_party=from_party, language=language, state="handed-over",
            to_party=next((code for code in parties if code != from_party), from_party), round_id=held.round_id,
            handed_over=moment_text(when), code=code_for(unit.session, Paper, f"paper-r{ordinal}-{from_party}"),
            visibility=Visibility.SHARED,
        )  # fmt: skip
        unit.add(paper)
        if digest is not None and data is not None:
            name = PurePath(filename).name or "paper"
            media = mimetypes.guess_type(name)[0] or "application/octet-stream"
            unit.add(Attachment(paper_id=paper.id, filename=name, media_type=media, size=len(data), sha256=digest))
        unit.add(
            Note(
                round_id=held.round_id, session_id=session, item_id=item, at=when, zone=held.zone, taker=desk.author,
                speaker_party=from_party, kind=NoteKind.PROCEDURAL, language=language, papers=(paper.code,),
                text=f"{from_party}: {kind} “{paper.title}”", visibility=Visibility.DELEGATION,
            )
        )  # fmt: skip
    return unit.result
