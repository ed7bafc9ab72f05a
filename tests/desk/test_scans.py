"""A scan of what was signed in ink: tied to the agreed text, kept by its hash, taken back when it was the wrong one."""

from __future__ import annotations

import hashlib

import pytest

from dialogue_app.desk import issued, scans
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import IssuedDocument
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, everything, record
from tests.desk.session_builders import HASH, Draft, agreed, sign, signed

SCAN = b"%PDF-1.4 a scan"


def attach(desk: Desk, made: Draft, data: bytes = SCAN, **more: str) -> str:
    id = new_id()
    facts = {"held_by": "US", "filename": "C:/scans/min r2.pdf", "identifier": "MIN-R2", "content_hash": HASH} | more
    scans.attach_scan(desk, id=id, data=data, minutes=made.minutes, **facts)
    return id


def test_that_a_scan_is_tied_to_the_agreed_text_and_keeps_its_bytes(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    entry = record(desk.workspace, IssuedDocument, id := attach(desk, made))
    assert (entry["kind"], entry["content_hash"], entry["signatures"]) == ("signed-scan", HASH, 2)
    assert entry["sha256"] == hashlib.sha256(SCAN).hexdigest()
    assert entry["minutes_id"] == made.minutes
    assert issued.signed_bytes(desk.workspace, id) == SCAN


def test_that_a_better_scan_takes_the_place_of_the_former_one(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    first, second = attach(desk, made), attach(desk, made, SCAN + b" in colour")
    assert record(desk.workspace, IssuedDocument, second)["replaces_id"] == first
    before = everything(desk.workspace)
    attach(desk, made)
    assert everything(desk.workspace) == before


def test_that_a_scan_attached_by_mistake_is_taken_back(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    before = everything(desk.workspace)
    attach(desk, made)
    (change,) = desk.workspace.change_sets(limit=1)
    desk.workspace.revert(change.id, author="DN")
    assert everything(desk.workspace) == before


def test_that_there_is_nothing_to_scan_before_somebody_signed_in_ink(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    with pytest.raises(RuleError, match="once a signature in ink is recorded"):
        attach(desk, made)
    sign(desk, talks, made, "us1", fingerprint="ab" * 32)
    with pytest.raises(RuleError, match="No signature in ink is recorded under the original of US"):
        attach(desk, made)
    sign(desk, talks, made, "us1", held_by="CU")
    with pytest.raises(RuleError, match="under the original of US"):
        attach(desk, made)
    assert record(desk.workspace, IssuedDocument, attach(desk, made, held_by="CU"))["signatures"] == 1


def test_that_a_scan_of_another_text_or_of_no_known_form_is_refused(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    with pytest.raises(RuleError, match="another text than the one both sides agreed on"):
        attach(desk, made, content_hash="b" * 64)
    with pytest.raises(UserError, match="PDF, JPEG, PNG or TIFF"):
        attach(desk, made, b"MZ\x90\x00 a program")
    with pytest.raises(RuleError, match="The file is empty"):
        attach(desk, made, b"")


def test_that_the_form_is_told_by_the_first_bytes() -> None:
    known = {b"%PDF-1.7": "pdf", b"\xff\xd8\xff\xe0": "jpg", b"\x89PNG\r\n\x1a\n": "png", b"II*\x00": "tif", b"MM\x00*": "tif"}
    assert [scans.form_of_scan(start + b"more") for start in known] == list(known.values())
