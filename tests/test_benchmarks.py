"""Each benchmark runs on a tiny archive and yields its ratios. Nothing here looks at the clock: that is `make bench`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import func, select

from benchmarks import __main__ as bench
from benchmarks.archive import FULL, TINY, Archive, archive
from benchmarks.minutes_text import items
from benchmarks.minutes_work import document, pages_of
from benchmarks.rows import Row, table
from benchmarks.setting import Setting
from benchmarks.words import LANGUAGES, TRADE, Speech
from dialogue_app.documents.content import Paragraph
from dialogue_app.model.notes import Note
from dialogue_app.model.positions import ObservedPosition, OwnPosition
from dialogue_app.model.rounds import Round
from dialogue_app.store import Workspace


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the archives of these tests lie."""
    return tmp_path_factory.mktemp("archives")


@pytest.fixture
def tiny(kept: Path) -> Archive:
    """The tiny archive, made once."""
    return archive(TINY, kept)


@pytest.fixture
def setting(kept: Path, tmp_path: Path) -> Setting:
    """A run with as few repetitions as there can be."""
    return Setting(TINY, tmp_path, share=0.01, kept=kept)


def test_that_the_full_archive_is_as_large_as_is_said() -> None:
    assert (FULL.rounds, FULL.rounds * FULL.notes, FULL.rounds * FULL.positions) == (200, 100_000, 5_000)


def test_that_an_archive_holds_its_size_and_a_whole_journal(tiny: Archive) -> None:
    with Workspace.open(tiny.path) as workspace:
        with workspace.read() as read:
            counted = [
                read.scalar(select(func.count()).select_from(kind)) for kind in (Round, Note, OwnPosition, ObservedPosition)
            ]
        heads = workspace.verify(records=True)
    assert counted[:2] == [TINY.rounds, TINY.rounds * TINY.notes]
    assert (counted[2] or 0) + (counted[3] or 0) == TINY.rounds * TINY.positions
    assert sum(seq for seq, _ in heads.values()) == TINY.rounds + 1


def test_that_an_archive_is_made_once(tiny: Archive, kept: Path) -> None:
    again = archive(TINY, kept)
    assert again.path == tiny.path
    assert again.seconds is None


def test_that_the_archive_is_found_in_all_five_scripts(tiny: Archive) -> None:
    with Workspace.open(tiny.path) as workspace:
        for language in LANGUAGES:
            assert any(workspace.search(word) for word in TRADE[language]), language


def test_that_speech_is_the_same_for_the_same_seed() -> None:
    assert [Speech("ru").says(5) for _ in range(2)] == [Speech("ru").says(5) for _ in range(2)]
    assert Speech("zh", 1).says(9) != Speech("zh", 2).says(9)


def test_that_both_sides_set_the_same_words() -> None:
    from benchmarks.minutes_floor import plain_pdf
    from benchmarks.minutes_work import ours

    text = items(5)
    assert sum(isinstance(block, Paragraph) for block in document(text).blocks) == 25
    for make in (ours, plain_pdf):
        assert make(text).startswith(b"%PDF")
        assert pages_of(make(text)) > 2


def test_that_originals_in_two_languages_are_made_of_the_same_words() -> None:
    from benchmarks.minutes_work import both, one, ours

    text = items(3)
    assert document(text, ("en", "es")).languages == ("en", "es")
    assert both(text) == one(text)
    assert pages_of(one(text)) > pages_of(ours(text))


def test_that_typst_sets_the_same_words() -> None:
    pytest.importorskip("typst", reason="typst is not installed: nothing to compare with")
    from benchmarks.minutes_typst import typst_pdf

    assert pages_of(typst_pdf(items(5))) > 2


@pytest.mark.parametrize("name", [name for name in bench.BENCHMARKS if name not in ("start", "composer", "minutes")])
def test_that_a_benchmark_yields_its_ratios(name: str, setting: Setting) -> None:
    rows = list(bench.BENCHMARKS[name](setting))
    assert rows
    for row in rows:
        assert row.name == name
        assert row.ours > 0
        assert row.at_most is None or (row.ratio or 0) > 0, row.what


@pytest.mark.slow
@pytest.mark.parametrize("name", ["start", "composer", "minutes"])
def test_that_a_benchmark_of_whole_processes_yields_its_ratios(name: str, setting: Setting) -> None:
    rows = list(bench.BENCHMARKS[name](setting))
    assert rows
    assert all(row.ours > 0 and (row.at_most is None or (row.ratio or 0) > 0) for row in rows)


def test_that_a_line_says_whether_its_target_is_met() -> None:
    assert Row("x", "met", 2.0, floor=1.0, at_most=2.5).verdict == "met"
    assert Row("x", "too slow for its floor", 3.0, floor=1.0, at_most=2.5).verdict == "MISSED"
    assert Row("x", "too slow at all", 9.0, limit=8.0).verdict == "MISSED"
    assert Row("x", "only told", 9.0).verdict == ""
    assert "2.00×" in table([Row("x", "met", 2.0, floor=1.0, at_most=2.5)])


def test_that_the_table_comes_as_json_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kept: Path
) -> None:
    monkeypatch.setattr(bench, "run", lambda size, share, only: [Row("views", "one", 3.0, floor=2.0, at_most=2.5)])
    assert bench.main(["--json", "--quick", "--only", "views"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["size"] == "small"
    assert told["rows"][0]["ratio"] == 1.5
    assert told["rows"][0]["verdict"] == "met"
