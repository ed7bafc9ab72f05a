"""Saving one note, with journal and search, against the same session and the same durability without either."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select

from benchmarks.archive import copy_of
from benchmarks.measure import Times, timed
from benchmarks.rows import Row
from benchmarks.setting import Setting, round_ids
from dialogue_app.desk import notes as verbs
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.notes import Note
from dialogue_app.model.rounds import Session
from dialogue_app.store import Workspace
from dialogue_app.store.sessions import WriteSession

TEXT = "The delegation said that the figures for the second half of the year would be handed over in writing. " * 2


def notes(setting: Setting) -> Iterator[Row]:
    """In a copy of the archive, in blocks by turns; a long write-ahead log is folded in as in daily work."""
    with Workspace.open(copy_of(setting.archive, setting.folder)) as workspace:
        saved, bare, verb = _acts(setting, workspace)
        disk = _flush(setting)
        worked = timed(verb, setting.runs(100), time.thread_time)
        times = dict.fromkeys((saved, bare, verb, disk), Times(()))
        for _ in range(setting.runs(20)):
            for act in times:
                timed(act, 2)
                times[act] += timed(act, 20)
    against = "the same note by the same session, without journal and search, synchronous=FULL"
    yield Row("notes", "a note saved (journal, search, FULL)", times[saved].median, floor=times[bare].median, at_most=4.0,
              against=against)  # fmt: skip
    yield Row("notes", "a note saved: p95", times[saved].percentile(95), limit=5.0)
    yield Row(
        "notes", "a note by its verb, as the composer saves it", times[verb].median, floor=times[bare].median, against=against
    )
    yield Row("notes", "a note by its verb: p95 of the processor time", worked.percentile(95), "ms CPU")
    yield Row("notes", "the disk alone: 8 KiB flushed, p95", times[disk].percentile(95))
    yield Row("notes", "a note by its verb: p95", times[verb].percentile(95), limit=5.0)


def _flush(setting: Setting) -> Callable[[], object]:
    """The disk's own share, whatever the program does: 8 KiB written at the end of a file and flushed."""
    file = os.open(setting.folder / "flushed", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    flush = getattr(os, "fdatasync", os.fsync)

    def act() -> None:
        os.write(file, bytes(8192))
        flush(file)

    return act


def _acts(setting: Setting, workspace: Workspace) -> tuple[Callable[[], object], ...]:
    round, (session, item) = max(round_ids(workspace).items())[1], ("", "")
    with workspace.read() as read:
        session = read.scalars(select(Session.id).where(Session.round_id == round)).first() or ""
        item = read.scalars(select(AgendaItem.id).where(AgendaItem.round_id == round)).first() or ""
    desk = setting.desk(workspace)

    def note() -> Note:
        now = datetime.now(UTC)
        return Note(round_id=round, session_id=session, item_id=item, at=now, zone="UTC", taker="AB", text=TEXT)

    def saved() -> None:
        with workspace.change("Note (statement)", author="AB") as unit:
            unit.add(note())

    def bare() -> None:
        with _bare(workspace) as session_:
            session_.add(note())

    return saved, bare, lambda: verbs.add_note(desk, session=session, item=item, text=TEXT)


@contextmanager
def _bare(workspace: Workspace) -> Iterator[Any]:
    """The unit of work's own session with nothing of the unit: no capture, no journal, no search document."""
    with WriteSession(workspace._writer, expire_on_commit=False) as session:
        session.info.update(finished=True, unit=SimpleNamespace(touch=lambda *_, **__: None, first={}))
        yield session
        session.commit()
