"""Full-text search in five scripts, newest first and by rank, against the same SQL by the driver alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.archive import AUTHOR
from benchmarks.measure import Times, by_turns, recorded, replay, timed
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
            hits = _taken(setting, workspace, driver, lambda q, order=order: workspace.search(q, order=order, snippets=False))  # type: ignore[misc]
            whole = _taken(setting, workspace, driver, lambda q, order=order: workspace.search(q, order=order))  # type: ignore[misc]
            yield _row(f"search {named}: found", hits, 1.3)
            yield _row(f"search {named}: with snippets", whole, None)
            mine = sum((times for times, _ in whole), Times(()))
            yield Row("search", f"search {named}, with snippets: p95", mine.percentile(95), limit=10.0)
        page = sum(
            (one for one, _ in _taken(setting, workspace, driver, lambda q: page_search(workspace, q, author=AUTHOR))), Times(())
        )
        yield Row("search", "search as the palette asks, places and marks: p95", page.percentile(95))
        driver.close()


_NAMES: dict[Order, str] = {"newest": "newest 50", "rank": "best 50"}
Taken = list[tuple[Times, Times]]


def _taken(setting: Setting, workspace: Workspace, driver: Any, ask: Callable[[str], object]) -> Taken:
    taken = []
    for query in QUERIES:
        with recorded(workspace._engine) as statements:
            ask(query)
        taken.append(
            by_turns(lambda q=query: ask(q), lambda s=statements: replay(driver, s), runs=setting.runs(20), warm=1)  # type: ignore[misc]
        )
    return taken


def _waited(setting: Setting, ask: Callable[[str], object]) -> Times:
    """What a person waits for, all queries together."""
    return sum((timed(lambda q=query: ask(q), setting.runs(20)) for query in QUERIES), Times(()))  # type: ignore[misc]


def _row(what: str, taken: Taken, at_most: float | None) -> Row:
    mine, floor = (sum(side, Times(())) for side in zip(*taken, strict=True))
    return Row("search", what, mine.median, "ms CPU", floor=floor.median, at_most=at_most, against=AGAINST)
