"""Canaries in every internal field of generated dialogues; none is in anything both sides, or the public, may have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from dialogue_app import exports, further_papers, papers
from dialogue_app.desk.internal_texts import internal_texts
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.compose.extract import Selection
from dialogue_app.documents.compose.rectification import Instrument
from dialogue_app.documents.compose.reduction import Passage, Rule
from dialogue_app.documents.content import Document, Layout
from dialogue_app.documents.leak_scan import scan
from dialogue_app.exchange.dialogue_file import check, import_dialogue
from dialogue_app.exports import Format
from dialogue_app.paths import resource
from dialogue_app.store.workspace import Workspace
from tests.generated_talks import NOON, SCRIPTS, Cage, Drawn, record_of_every_kind, talks

CASES, BIRDS = 26, 2000
PAPERS = (
    "joint-agenda",
    "agreed-minutes",
    "action-table",
    "commitments",
    "corrigendum",
    "proces-verbal",
    "extract",
    "released-version",
)
LAYOUTS = (Layout.CONSECUTIVE, Layout.PARALLEL)


def joint_papers(desk: Desk, round: str) -> Iterator[tuple[str, Document]]:
    """Every document of a round that leaves the house, as the record stands."""
    with desk.workspace.read() as read:
        view = minutes_view(read, str(minutes_of_round(read, round)))
    assert view is not None
    numbers = [one.number for one in view.paragraphs]
    yield "joint-agenda", papers.agenda_document(desk, round)
    yield "agreed-minutes", papers.minutes_document(desk, round)
    yield "action-table", further_papers.actions_document(desk, round, on=NOON.date())
    yield "commitments", further_papers.commitments_document(desk, round, on=NOON.date())
    for instrument in Instrument:
        name = "corrigendum" if instrument is Instrument.CORRIGENDUM else "proces-verbal"
        yield name, further_papers.rectification_document(desk, round, instrument=instrument)
    chosen = Selection(paragraphs=frozenset(numbers[:1]))
    yield "extract", further_papers.extract_document(desk, round, chosen, addressee="Another agency")
    held_back: tuple[list[Rule], list[Passage]] = ([Rule("1.4(d)", paragraphs=frozenset(numbers[1:2]), persons=True)], [])
    yield "released-version", further_papers.released_document(desk, round, *held_back, proposed=True)


@pytest.mark.slow
def test_that_no_canary_of_a_generated_dialogue_is_in_any_joint_or_public_export(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    turn, freed, made = count(), set(), set()

    @settings(
        max_examples=CASES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn=talks())
    def property_holds(drawn: Drawn) -> None:
        number = next(turn)
        birds, covered = _caged(drawn, tmp_path_factory.mktemp("cage") / "w.dialogue", number)
        freed.update(f"{number}:{bird}" for bird in birds)
        made.update(covered)

    property_holds()
    assert len(freed) >= BIRDS
    missing = {(paper, format) for paper in PAPERS for format in Format} - made
    assert not missing, f"never exported: {sorted(missing)}"


def _caged(drawn: Drawn, place: Path, number: int) -> tuple[list[str], set[tuple[str, Format]]]:
    """Exports everything of one dialogue; the canaries that were in it, and what was made in which format."""
    check(drawn.data)
    workspace, _ = Workspace.create(place, passphrase=None)
    made: set[tuple[str, Format]] = set()
    formats = list(Format)
    with workspace:
        import_dialogue(workspace, drawn.data, author="DN")
        desk = Desk(workspace, author="DN", clock=lambda: NOON)
        record_of_every_kind(desk, drawn.cage.bird)
        birds = drawn.cage.birds
        with workspace.read() as read:
            known = "\n".join(one.text for one in internal_texts(read))
            lines = rounds(read)
        assert [bird for bird in birds if bird not in known] == []
        for place_of_round, line in enumerate(lines):
            for place_of_paper, (name, document) in enumerate(joint_papers(desk, line.id)):
                format = formats[(number + place_of_round + place_of_paper) % len(formats)]
                party = document.parties[number % 2].id
                original = papers.original_for(document, party)
                layout = LAYOUTS[number % 2]
                data = exports._rendered(desk, document, original, format, layout, None)
                found = scan(data, birds)
                assert found == (), (drawn, name, format, found[0].place)
                made.add((name, format))
        assert scan(exports.calendar(desk, made=NOON, restricted=True, titles=True), birds) == ()
        if number % 8 == 0:
            for path, data in exports.bag_of_round(desk, lines[0].id, made=NOON).items():
                assert scan(data, birds, filename=path) == (), path
    return birds, made


def test_that_a_canary_let_out_on_purpose_is_seen_in_every_format(tmp_path: Path) -> None:
    """The same look at text that does hold one: else the property would prove nothing."""
    cage = Cage(0, SCRIPTS)
    data = json.loads(resource("samples", "migration_talks.json").read_bytes())
    birds = [cage.bird() for _ in SCRIPTS]
    data["minutes"][0]["paragraphs"][1]["text"]["en"] += " " + " ".join(birds)
    workspace, _ = Workspace.create(tmp_path / "w.dialogue", passphrase=None)
    with workspace:
        import_dialogue(workspace, data, author="DN")
        desk = Desk(workspace, author="DN", clock=lambda: NOON)
        with workspace.read() as read:
            round = rounds(read)[0].id
        document = papers.minutes_document(desk, round)
        for format in Format:
            out = exports._rendered(desk, document, papers.original_for(document, ""), format, Layout.CONSECUTIVE, None)
            assert {one.secret for one in scan(out, birds)} == set(birds), format
