"""One round's views against the driver alone: the same statements in one transaction, every row fetched, nothing made of it.

Processor time: everything lies in memory, and other programs would slow long acts more than short ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.archive import AUTHOR
from benchmarks.measure import by_turns, recorded, replay
from benchmarks.rows import Row
from benchmarks.setting import Setting, round_ids
from dialogue_app.desk.views.agenda import agenda_plan, agenda_table
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.desk.views.notes import note_entries, notes_rail
from dialogue_app.desk.views.positions import position_on, position_page, positions_matrix
from dialogue_app.desk.views.talks import issues
from dialogue_app.store import Workspace
from dialogue_app.store.engine import connect_file

Read = Any
WINDOW = 100
"""Entries that the notes page shows at first."""


def views(setting: Setting) -> Iterator[Row]:
    """The pages of the newest round: each, and all of them one after the other."""
    with Workspace.open(setting.archive.path) as workspace:
        round = max(round_ids(workspace).items())[1]
        driver = connect_file(setting.archive.path, None)
        for what, view in (*_pages(workspace, round).items(), ("all four", _all(workspace, round))):
            target = 2.5 if what == "all four" else None
            yield _row(setting, workspace, driver, f"one round: {what}", view, target)
        yield _row(setting, workspace, driver, "positions of all rounds (matrix)", positions_matrix, None)
        driver.close()


def _pages(workspace: Workspace, round: str) -> dict[str, Callable[[Read], object]]:
    with workspace.read() as read:
        held = [found for issue in issues(read) if (found := position_on(read, round, issue.id))]

    def minutes(read: Read) -> object:
        found = minutes_of_round(read, round)
        return minutes_view(read, found) if found else None

    return {
        "agenda": lambda read: agenda_plan(read, agenda_table(read, round)),
        "notes, first window": lambda read: (
            notes_rail(read, round, author=AUTHOR), note_entries(read, round, author=AUTHOR, limit=WINDOW)
        ),
        "minutes": minutes,
        "a position in full": lambda read: [position_page(read, one) for one in held[:1]],
    }  # fmt: skip


def _all(workspace: Workspace, round: str) -> Callable[[Read], object]:
    pages = _pages(workspace, round)
    return lambda read: [page(read) for page in pages.values()]


def _row(
    setting: Setting, workspace: Workspace, driver: Any, what: str, view: Callable[[Read], object], at_most: float | None
) -> Row:
    def ours() -> None:
        with workspace.read() as read:
            view(read)

    with recorded(workspace._engine) as statements:
        ours()
    rows = replay(driver, statements)
    mine, floor = by_turns(ours, lambda: replay(driver, statements), runs=setting.runs(30))
    against = f"its {len(statements)} statements by the driver alone ({rows} rows)"
    return Row("views", what, mine.median, "ms CPU", floor=floor.median, at_most=at_most, against=against)
