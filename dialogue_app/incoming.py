"""What comes in beside signed files: scans of originals that were signed in ink."""

from __future__ import annotations

from dialogue_app import papers
from dialogue_app.desk import scans
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.documents.content import content_hash


def attach_scan(desk: Desk, round: str, holder: str, data: bytes, filename: str) -> Made:
    """Attach the scan of an original that was signed in ink to the frozen record, tied to the agreed text by its hash.

    A PDF that cannot be examined safely is refused before anything opens it.
    """
    if scans.form_of_scan(data) == "pdf":
        papers.refuse_hostile(data)
    document = papers.minutes_document(desk, round)
    original = papers.original_for(document, holder)
    return scans.attach_scan(
        desk,
        data=data,
        minutes=papers.minutes_joint_view(desk, round).id,
        held_by=original.holder,
        filename=filename,
        identifier=document.identifier,
        content_hash=content_hash(document),
    )
