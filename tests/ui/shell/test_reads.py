"""What the shell reads, on the real sample dialogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_app.app import App
from dialogue_app.settings import Settings
from dialogue_app.ui import language
from dialogue_app.ui.shell.reads import WorkspaceReads


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    home = tmp_path_factory.mktemp("sample")
    with App(Settings(language="en"), home=home, save=lambda _settings: None) as made:
        made.open_sample()
        yield made


@pytest.fixture
def reads(app: App, qapp: QApplication) -> WorkspaceReads:
    assert app.opened is not None
    return WorkspaceReads(app.opened)


def test_that_the_home_side_comes_first_and_the_sample_says_it_is_one(reads: WorkspaceReads) -> None:
    head = reads.dialogue()
    assert head.parties[0] == ("US", "United States") and head.sample
    assert head.languages == ("en", "es")


def test_that_rounds_speak_the_windows_language(reads: WorkspaceReads) -> None:
    five = {head.ordinal: head for head in reads.rounds()}[5]
    assert (five.place, five.dates, five.state) == ("Washington", "8–9 Nov 2011", "Closed")
    language.set_language("es")
    five = {head.ordinal: head for head in reads.rounds()}[5]
    assert (five.dates, five.state) == ("8–9 nov 2011", "Cerrada")
    assert reads.dialogue().parties[0][1] == "Estados Unidos"


@pytest.mark.parametrize(
    ("typed", "kind"), [("round 5", "round"), ("direct mail", "issue"), ("correo directo", "issue"), ("ejemplo", "person")]
)
def test_that_records_are_found_by_any_of_their_names(reads: WorkspaceReads, typed: str, kind: str) -> None:
    assert kind in {hit.kind for hit in reads.find_records(typed, 20)}


def test_that_hits_carry_mark_place_and_the_spans_to_mark(reads: WorkspaceReads) -> None:
    hits = reads.search("direct mail", 50)
    internal = [hit for hit in hits if hit.kind in ("own_position", "talking_point")]
    assert internal and all(hit.internal and hit.portion and hit.marking.words for hit in internal)
    joint = next(hit for hit in hits if hit.kind == "minutes_paragraph")
    assert not joint.internal and joint.side == "joint" and joint.page == "minutes"
    start, end = joint.spans[0]
    assert joint.text[start:end]
    assert max(hit.marking.rank for hit in hits if hit.marking) > joint.marking.rank


def test_that_history_leaves_out_fields_that_say_nothing_and_starts_with_the_words(reads: WorkspaceReads) -> None:
    hit = next(hit for hit in reads.search("direct mail", 50) if hit.kind == "minutes_paragraph")
    assert hit.record is not None
    [revision] = reads.history(*hit.record)
    assert revision.fields[0].field.startswith("text in ")
    assert all(field.before or field.after for field in revision.fields)


def test_that_a_new_workspace_without_a_dialogue_is_no_fault(tmp_path: Path, qapp: QApplication) -> None:
    with App(Settings(language="en"), home=tmp_path, save=lambda _settings: None) as app:
        opened, _ = app.create(tmp_path / "empty.dialogue", None)
        reads = WorkspaceReads(opened)
        assert reads.dialogue().title == "" and list(reads.rounds()) == []
        assert list(reads.find_records("x", 5)) == [] and list(reads.search("x", 5)) == []
