"""Search: every name of an issue, place and visibility of each hit, and the correction it is read with."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_app.desk import notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.search import SearchHit, expanded_query, search
from dialogue_app.store import Workspace
from tests.desk.builders import Talks
from tests.desk.session_builders import note


def find(workspace: Workspace, query: str, **more: Any) -> tuple[SearchHit, ...]:
    return search(workspace, query, **{"author": "DN", "limit": 200, **more})


@pytest.mark.parametrize("query", ["direct mail", "correo directo", "MAIL FLIGHTS"])
def test_that_an_issue_is_found_under_all_its_names_in_all_rounds(migration_talks: Workspace, query: str) -> None:
    found = find(migration_talks, query)
    assert {hit.round for hit in found if hit.round} == {1, 2, 3, 4, 5, 6}
    assert any("postal" in hit.snippet.text or "correo" in hit.snippet.text for hit in found)


def test_that_a_figure_that_was_corrected_is_found_and_says_so(migration_talks: Workspace) -> None:
    found = {hit.kind: hit for hit in find(migration_talks, "19,360")}
    paragraph = found["minutes_paragraph"]
    assert (paragraph.where, paragraph.round, paragraph.visibility) == ("paragraph 2 of the minutes", 3, "joint")
    assert paragraph.correction == "corrected by Corr.1: 19,630"
    assert (found["correction"].where, found["correction"].correction) == ("correction of paragraph 2 of the minutes", None)


def test_that_a_figure_is_found_in_the_rounds_that_spoke_of_it(migration_talks: Workspace) -> None:
    assert {3, 4, 6} <= {hit.round for hit in find(migration_talks, "370")}


def test_that_quotation_marks_and_operators_mean_what_they_say(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        assert expanded_query(read, '"direct mail"') == '"direct mail"'
        assert expanded_query(read, "direct mail NOT parcels") == "direct mail NOT parcels"
        assert expanded_query(read, "flights parcels") == "flights parcels"
        assert expanded_query(read, "direct mail parcels").endswith(") parcels")


def test_that_a_private_note_and_its_readings_are_found_by_their_author_alone(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks, "They softened garantías.", private=True)
    notes.revise_note(desk, note=id, start="They softened garantías.", text="They softened garantias a little.")
    found = find(desk.workspace, "softened")
    assert {(hit.kind, hit.visibility) for hit in found} == {("note", "private"), ("note_revision", "private")}
    assert {hit.where for hit in found} == {"note on item 2(b)", "revision of a note on item 2(b)"}
    assert find(desk.workspace, "softened", author="RS") == ()


def test_that_a_hit_names_round_and_session(migration_talks: Workspace) -> None:
    (hit,) = [one for one in find(migration_talks, "carry-over NOT shortfall") if one.kind == "note"]
    assert (hit.round, (hit.session or {})["es"], hit.where) == (3, "Plenaria de apertura", "note on item 3")


def test_that_filters_are_kept(migration_talks: Workspace) -> None:
    found = find(migration_talks, "direct mail", kinds=["minutes_paragraph"], visibility=["joint"])
    assert found and {hit.kind for hit in found} == {"minutes_paragraph"}


def test_that_every_kind_of_hit_has_a_place(migration_talks: Workspace) -> None:
    kinds = {hit.kind: hit.where for word in ("the", "de", "60", "minutes") for hit in find(migration_talks, word, limit=2000)}
    assert {"own_position", "observed_position", "talking_point", "note", "minutes_paragraph", "agenda_item"} <= kinds.keys()
    assert kinds["own_position"].startswith("position on “")
    assert kinds["agenda_item"].startswith("item ")
    assert any(hit.where == "internal comment on paragraph 4" for hit in find(migration_talks, "July call"))
