"""Full-text search in five scripts, newest first and by rank, against the same SQL by the driver alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from benchmarks.archive import AUTHOR
from benchmarks.measure import Times, by_turns, recorded, replay
from benchmarks.rows import Row
from benchmarks.setting import Setting
from dialogue_app.desk.views.search import search as page_search
from dialogue_app.store import Workspace
from dialogue_app.store.engine import connect_file
from dialogue_app.store.search import Order

QUERIES = (
    "delegation", "visas AND quota", "ratif*", '"consular parcels"', "ratificacion", "salidas",
    "التصديق", "اتفاق*", "签证", "离境 AND 批准",
    "визы", "согла*", "delegation NOT visas", "ferry OR vuelos",
)  # fmt: skip
"""Common words, both, a beginning, a phrase, without accents, in Arabic, Chinese and Russian, excluded, either."""
AGAINST = "the same statements and columns by the driver alone, in BEGIN … ROLLBACK"


def search(setting: Setting) -> Iterator[Row]:
    """50 hits each; medians (processor time) and percentiles (time) are over all queries together."""
    with Workspace.open(setting.archive.path) as workspace:
        driver = connect_file(setting.archive.path, None)
        for order, named in _NAMES.items():
            hits = _taken(setting, workspace, driver, partial(Workspace.search, order=order, snippets=False))
            whole = _taken(setting, workspace, driver, partial(Workspace.search, order=order))
            yield _row(f"search {named}: found", hits, 1.3)
            yield _row(f"search {named}: with snippets", whole, None)
            mine = sum((times for times, _ in whole), Times(()))
            yield Row("search", f"search {named}, with snippets: p95", mine.percentile(95), limit=10.0)
        page = sum((one for one, _ in _taken(setting, workspace, driver, partial(page_search, author=AUTHOR))), Times(()))
        yield Row("search", "search as the palette asks, places and marks: p95", page.percentile(95))
        driver.close()


_NAMES: dict[Order, str] = {"newest": "newest 50", "rank": "best 50"}
Taken = list[tuple[Times, Times]]


def _taken(setting: Setting, workspace: Workspace, driver: Any, ask: Callable[[Workspace, str], object]) -> Taken:
    taken = []
    for query in QUERIES:
        with recorded(workspace._engine) as statements:
            _take_another_connection(workspace)
            ask(workspace, query)
            _take_another_connection(workspace)
        mine, floor = partial(ask, workspace, query), partial(replay, driver, statements)
        taken.append(by_turns(mine, floor, runs=setting.runs(20), warm=1))
    return taken


def _take_another_connection(workspace: Workspace) -> None:
    """Only connections taken while one listens are heard, and none of those is timed."""
    assert workspace._asking is not None
    workspace._asking.close()


def _row(what: str, taken: Taken, at_most: float | None) -> Row:
    mine, floor = (sum(side, Times(())) for side in zip(*taken, strict=True))
    return Row("search", what, mine.median, "ms CPU", floor=floor.median, at_most=at_most, against=AGAINST)
