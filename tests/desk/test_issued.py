"""The register of what left the house: bytes by their hash, successors, numbered copies."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from dialogue_app.desk import issued
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import Copy, IssuedDocument
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, everything, record
from tests.desk.session_builders import agreed, circulated, issue_file


def test_that_a_file_is_kept_as_it_was_and_found_by_its_hash(desk: Desk, talks: Talks) -> None:
    id = issue_file(desk, talks, b"%PDF one")
    assert issued.signed_bytes(desk.workspace, id) == b"%PDF one"
    with desk.workspace.read() as read:
        assert issued.find_issued(read, hashlib.sha256(b"%PDF one").hexdigest()) == id
        assert issued.find_issued(read, hashlib.sha256(b"%PDF two").hexdigest()) is None


def test_that_the_same_bytes_are_registered_once(desk: Desk, talks: Talks) -> None:
    issue_file(desk, talks)
    before = everything(desk.workspace)
    issue_file(desk, talks)
    assert everything(desk.workspace) == before


def test_that_a_countersigned_file_takes_the_place_of_the_one_before(desk: Desk, talks: Talks) -> None:
    first = issue_file(desk, talks, b"%PDF one", signatures=1)
    second = issue_file(desk, talks, b"%PDF two", signatures=2, replaces=first)
    assert record(desk.workspace, IssuedDocument, second)["replaces_id"] == first
    with pytest.raises(RuleError, match="Another file took this entry’s place already"):
        issue_file(desk, talks, b"%PDF three", signatures=3, replaces=first)


def test_that_a_successor_is_the_same_original_with_more_signatures(desk: Desk, talks: Talks) -> None:
    first = issue_file(desk, talks, b"%PDF one", signatures=1)
    for more in ({"held_by": "CU"}, {"content_hash": "b" * 64}):
        with pytest.raises(RuleError, match="the same original with the same content"):
            issue_file(desk, talks, b"%PDF two", signatures=2, replaces=first, **more)
    with pytest.raises(RuleError, match="more signatures than the one before"):
        issue_file(desk, talks, b"%PDF two", signatures=1, replaces=first)


def test_that_a_file_of_another_text_than_the_agreed_one_is_refused(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    issue_file(desk, talks, b"%PDF one", minutes=made.minutes, kind="agreed-minutes")
    with pytest.raises(RuleError, match="another text than the one both sides agreed on"):
        issue_file(desk, talks, b"%PDF two", minutes=made.minutes, kind="agreed-minutes", content_hash="b" * 64)


def test_that_a_signed_file_of_a_text_nobody_agreed_on_is_refused(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    with pytest.raises(RuleError, match="a signed file can only be one of an agreed text"):
        issue_file(desk, talks, minutes=made.minutes, kind="agreed-minutes", signatures=1)


def test_that_an_empty_file_or_one_of_no_kind_is_refused(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="is empty"):
        issue_file(desk, talks, b"")
    with pytest.raises(UserError, match="not “poster”"):
        issue_file(desk, talks, kind="poster")


def test_that_what_was_issued_stays(desk: Desk, talks: Talks) -> None:
    id = issue_file(desk, talks)
    (made,) = desk.workspace.change_sets(limit=1)
    with pytest.raises(RuleError, match="it left the house"):
        desk.workspace.revert(made.id, author="DN")
    with pytest.raises(UserError, match="no such entry in the register"):
        issued.signed_bytes(desk.workspace, new_id())
    assert record(desk.workspace, IssuedDocument, id)["size"] == 12


def test_that_copies_are_numbered_and_their_way_is_kept(desk: Desk, talks: Talks) -> None:
    file, ids = issue_file(desk, talks), [new_id(), new_id()]
    for id in ids:
        issued.add_copy(desk, id=id, issued=file, addressee="Records office", form="original", on=date(2011, 11, 14))
    issued.record_receipt(desk, copy=ids[0], receipt="M. Archivist, 14 November")
    issued.recall_copy(desk, copy=ids[1], on=date(2011, 12, 1))
    assert [record(desk.workspace, Copy, id)["number"] for id in ids] == [1, 2]
    with pytest.raises(RuleError, match="Copy 2 was recalled already"):
        issued.recall_copy(desk, copy=ids[1])


def test_that_a_copy_is_one_of_something_and_goes_to_somebody(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="A copy is one of an issued document"):
        issued.add_copy(desk, addressee="Records office")
    with pytest.raises(RuleError, match="who gets the copy"):
        issued.add_copy(desk, addressee=" ", issued=issue_file(desk, talks))
