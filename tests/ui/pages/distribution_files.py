"""Files for the distribution page's tests: round 6 agreed and signed with throw-away keys, once for all tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dialogue_app import papers
from dialogue_app.app import App
from dialogue_app.desk import brackets, comments, waivers
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import MinutesView, minutes_of_round, minutes_view
from dialogue_app.documents.findings import Severity
from dialogue_app.documents.preflight import Stage
from dialogue_app.settings import Settings
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys
from dialogue_app.signing.identities import load_pkcs12
from tests.ui.pages.conftest import PLACE

PASSPHRASE = "throw-away"


@dataclass(frozen=True)
class SignedTalks:
    """A workspace in which round 6 is agreed and our head signed our original; that file, and the countersigned one."""

    workspace: Path
    keys: DemoKeys
    first: bytes
    second: bytes


@pytest.fixture(scope="session")
def signed_talks(imported_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignedTalks]:
    home = tmp_path_factory.mktemp("signed")
    keys = make_demo_keys(home / "keys", {"US": "Jordan SAMPLE", "CU": "Andrés EJEMPLO"}, PASSPHRASE)
    (home / PLACE).parent.mkdir(parents=True)
    shutil.copy(imported_sample, home / PLACE)
    with App(Settings(), home=home, save=lambda _settings: None) as app:
        desk = app.open_sample().desk
        round_id = settled(desk)
        papers.agree(desk, round_id, seen(desk, round_id).id)
        first = papers.sign_minutes(desk, act(keys, round_id, "US", "US")).pdf
        document = papers.minutes_document(desk, round_id)
        head = papers.head_of(papers.minutes_joint_view(desk, round_id), "CU")
        second = papers.sign_file(first, act(keys, round_id, "US", "CU"), head, languages=document.languages)
    yield SignedTalks(home / PLACE, keys, first, second)


def settled(desk: Desk) -> str:
    """Round 6 with its brackets accepted and its comments closed."""
    with desk.workspace.read() as read:
        round_id = round_with_ordinal(read, 6)
    while bracketed := [one for one in seen(desk, round_id).paragraphs if one.brackets]:
        brackets.accept_bracket(desk, paragraph=bracketed[0].id, bracket=0)
    document = papers.minutes_document(desk, round_id)
    for one in papers.findings(desk, document, Stage.SIGN, round=round_id):
        if one.severity is Severity.BLOCK and one.digest:
            waivers.lift_block(
                desk, round=round_id, finding=one.digest, kind=one.kind, place=one.place, second="RS", reason="said in the room"
            )
    for comment in seen(desk, round_id).shared_comments:
        if comment.status == "open":
            comments.settle_shared_comment(desk, comment=comment.id, status="closed")
    return round_id


def seen(desk: Desk, round_id: str) -> MinutesView:
    with desk.workspace.read() as read:
        minutes = minutes_of_round(read, round_id)
        assert minutes is not None
        view = minutes_view(read, minutes)
    assert view is not None
    return view


def act(keys: DemoKeys, round_id: str, holder: str, party: str) -> papers.Signing:
    return papers.Signing(round_id, holder, party, load_pkcs12(keys.heads[party], PASSPHRASE), "La Habana")
