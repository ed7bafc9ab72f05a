"""The register of what was issued: successors, corrections, copies."""

from __future__ import annotations

import hashlib
from datetime import date

from dialogue_app.desk import issued as verbs
from dialogue_app.desk import rectification
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issued import copies, issued_by_hash, issued_with_content, register, signed_on_paper
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code
from tests.desk.session_builders import HASH, issue_file, signed


def test_that_the_register_names_what_took_a_files_place(desk: Desk, talks: Talks) -> None:
    first = issue_file(desk, talks, b"%PDF one", signatures=1)
    second = issue_file(desk, talks, b"%PDF two", signatures=2, replaces=first)
    with desk.workspace.read() as read:
        newest, oldest = register(read, round=talks.r2)
        assert register(read, round=talks.r1) == ()
        assert {one.id for one in issued_with_content(read, HASH)} == {first, second}
    assert (newest.id, newest.superseded_by, oldest.superseded_by, newest.round) == (second, None, second, 2)


def test_that_a_file_is_found_by_its_bytes_with_the_corrections_it_is_read_with(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    issue_file(desk, talks, b"%PDF minutes", minutes=made.minutes, kind="agreed-minutes", signatures=2)
    rectification.correct_minutes(
        desk,
        paragraph=made.paragraphs[1],
        kind="exchange of letters",
        was="19,360",
        reads="19,630",
        reason="",
        agreed=date(2010, 12, 14),
    )
    with desk.workspace.read() as read:
        found = issued_by_hash(read, hashlib.sha256(b"%PDF minutes").hexdigest())
        assert issued_by_hash(read, "0" * 64) is None
    assert found is not None and found.corrected_by == ("Corr.1",)


def test_that_the_distribution_list_shows_copies_in_their_order(desk: Desk, talks: Talks) -> None:
    file = issue_file(desk, talks)
    for addressee in ("Records office", "Liaison"):
        verbs.add_copy(desk, issued=file, addressee=addressee)
    with desk.workspace.read() as read:
        assert [(one.number, one.addressee) for one in copies(read, issued=file)] == [(1, "Records office"), (2, "Liaison")]
        assert copies(read, round=talks.r1) == ()


def test_that_the_samples_distribution_list_is_there(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = copies(read, round=ids_by_code(migration_talks, "round")["R5"])
    assert [(one.number, one.form) for one in found][:2] == [(1, "original"), (2, "certified PDF")]


def test_that_minutes_in_ink_stand_beside_the_files_with_their_originals_and_corrections(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = signed_on_paper(read)
    assert [one.round for one in found] == [5, 4, 3, 2, 1]
    assert found[0].originals == (("CU", 2), ("US", 2))
    assert (found[0].signed_on, found[0].state) == (date(2011, 11, 9), "archived")
    assert [one.corrected_by for one in found] == [(), (), ("Corr.1",), (), ()]
