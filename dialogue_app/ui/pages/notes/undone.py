"""What an undoing took off the record, as lines to go on with: no word of a note is in the journal alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from dialogue_app.store.journal import DELETE, INSERT
from dialogue_app.ui.pages.notes.line import Line

_BESIDE = {"note_revision": "revise", "note_annotation": "annotate"}


def taken_back(made: Any, taker: str) -> tuple[str, Line, str] | None:
    """The one note, revision or remark of this taker that a change set took away: its id, and the line and text it was.

    The line is another one than was committed, so that committing it again makes an entry of its own. What it replied to may
    be taken back as well, so it keeps only its kind.
    """
    gone: dict[tuple[str, str], dict[str, Any]] = {}
    for change in getattr(made, "changes", ()):
        if change.operation == DELETE and (change.kind == "note" or change.kind in _BESIDE):
            gone.setdefault((change.kind, change.record), {})[change.field] = change.before
    if len(gone) != 1:
        return None
    (((kind, record), fields),) = gone.items()
    text = fields.get("text")
    if not text or fields.get("taker", fields.get("by")) != taker:
        return None
    if kind != "note":
        beside = Line(task=_BESIDE[kind], taker=taker, round=fields["round_id"], note=fields["note_id"], kind="", left=True)
        return record, beside, text
    return record, _line_of(fields, taker), text


def made_again(made: Any) -> frozenset[str]:
    """The notes, revisions and remarks that a change set put on record."""
    kinds = {"note", *_BESIDE}
    return frozenset(one.record for one in getattr(made, "changes", ()) if one.operation == INSERT and one.kind in kinds)


def _line_of(fields: Mapping[str, Any], taker: str) -> Line:
    offset = fields.get("clock_offset", 0)
    return Line(
        taker=taker, round=fields["round_id"], session=fields["session_id"], item=fields.get("item_id"),
        speaker=fields.get("speaker_id"), party=fields.get("speaker_party"),
        kind="observation" if fields.get("private") else fields["kind"],
        interpreted=fields.get("captured_from") == "interpretation", language=fields["language"], language_chosen=True,
        began_at=datetime.fromisoformat(fields["at"]) - timedelta(seconds=offset), clock_offset=offset,
        marking=fields.get("marking"),
    )  # fmt: skip
