"""Drafts: what was being typed survives, and goes when it became a record."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from dialogue_app.store import Workspace
from dialogue_app.store.file import LOG_LIMIT
from tests.store.ground import Talks


def test_that_the_last_words_of_each_editor_are_kept(ws: Workspace) -> None:
    ws.draft("notes.composer", "He s")
    ws.draft("notes.composer", "He said", {"session": "s1", "text": None})
    ws.draft("position.7", "签证", {"objective": "old"})
    first, second = ws.drafts()
    assert (first.editor, first.text, first.base) == ("notes.composer", "He said", {"session": "s1", "text": None})
    assert (second.editor, second.text) == ("position.7", "签证") and first.at.tzinfo is not None
    ws.drop_draft("position.7")
    ws.drop_draft("position.7")
    assert [draft.editor for draft in ws.drafts()] == ["notes.composer"]


def test_that_the_draft_goes_in_the_transaction_that_keeps_its_note(ws: Workspace, talks: Talks) -> None:
    ws.draft("notes.composer", "He said no.")
    with pytest.raises(ZeroDivisionError), ws.change("Add note", author="JL") as unit:
        unit.add(talks.note())
        unit.drop_draft("notes.composer")
        _ = 1 / 0
    assert len(ws.drafts()) == 1
    with ws.change("Add note", author="JL") as unit:
        unit.add(talks.note())
        unit.drop_draft("notes.composer")
    assert ws.drafts() == ()


def test_that_drafts_are_no_change_sets_and_survive_closing(tmp_path: Path, plain: Workspace) -> None:
    plain.draft("notes.composer", "He said")
    assert plain.position() == 0
    plain.close()
    with Workspace.open(tmp_path / "talks.dialogue") as again:
        assert [draft.text for draft in again.drafts()] == ["He said"]


def test_that_notes_wait_for_the_disk_and_drafts_do_not(plain: Workspace) -> None:
    plain.draft("notes.composer", "x")
    assert plain._draft_writer is not None
    with plain._draft_writer.connect() as conn:
        assert conn.scalar(text("PRAGMA synchronous")) == 1
    with plain._writer.connect() as conn:
        assert conn.scalar(text("PRAGMA synchronous")) == 2


def test_that_an_hour_of_drafts_alone_does_not_let_the_log_grow(plain: Workspace) -> None:
    log = plain.path.with_name(plain.path.name + "-wal")  # type: ignore[union-attr]
    text = "A speech of an hour in one entry. " * 400
    for number in range(600):
        plain.draft("notes.composer", f"{text}{number}")
    assert log.stat().st_size < 3 * LOG_LIMIT
    assert [draft.text for draft in plain.drafts()] == [f"{text}599"]
