"""Papers beside the minutes that are signed: filed as the minutes are, each file in the place of the one it goes on from."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app import outgoing, papers
from dialogue_app.app import App, Opened
from dialogue_app.desk.releases import record_consultation
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.documents.compose.rectification import Instrument
from dialogue_app.documents.compose.reduction import Rule
from dialogue_app.errors import SigningError, UserError
from dialogue_app.settings import Settings
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys
from dialogue_app.signing.fields import signature_fields
from dialogue_app.signing.identities import load_pkcs12


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> DemoKeys:
    return make_demo_keys(tmp_path_factory.mktemp("keys"), {"US": "Jordan SAMPLE", "CU": "Andrés EJEMPLO"}, "throw-away")


def corrigendum(talks: Opened) -> outgoing.Outgoing:
    with talks.workspace.read() as read:
        round = round_with_ordinal(read, 3)
    return outgoing.rectification(talks.desk, round, outgoing.Form("US"), instrument=Instrument.CORRIGENDUM)


def signed(talks: Opened, keys: DemoKeys, pdf: bytes, party: str) -> bytes:
    act = papers.Signing("", "", party, load_pkcs12(keys.heads[party], "throw-away"), "La Habana")
    return papers.sign_file(pdf, act, papers.signatory_in(talks.desk, pdf, party))


def test_that_a_corrigendum_is_filed_after_each_signature_and_the_register_knows_it(talks: Opened, keys: DemoKeys) -> None:
    issued = corrigendum(talks)
    once = signed(talks, keys, issued.pdf, "US")
    twice = signed(talks, keys, once, "CU")
    for pdf in (once, twice, twice):
        papers.file_signed(talks.desk, pdf, filename="corr.pdf")

    register = [one for one in papers.issued_register(talks.desk) if one.kind == "corrigendum"]
    assert [(one.signatures, bool(one.superseded_by)) for one in register] == [(2, False), (1, True), (0, True)]
    told = papers.verified(talks.desk, twice, trust=[keys.root.read_bytes()])
    assert (told.report.exit_code, told.report.complete) == (0, True)
    assert told.relation == "This is MIN-R3/Corr.1, the original kept by US, exactly as it lies in this workspace."


def test_that_a_head_signs_a_corrigendum_with_the_office_the_minutes_give(talks: Opened, keys: DemoKeys) -> None:
    report = papers.verified(None, signed(talks, keys, corrigendum(talks).pdf, "US")).report
    assert [one.role for one in report.signatures] == [
        "Principal Deputy Assistant Secretary, Bureau of Western Hemisphere Affairs, Department of State"
    ]


def test_that_a_released_version_has_its_own_seal_and_none_of_the_originals_signatures(talks: Opened, keys: DemoKeys) -> None:
    with talks.workspace.read() as read:
        round = round_with_ordinal(read, 5)
    rules = [Rule("1.4(d)", paragraphs=frozenset({"10"}))]
    proposed = outgoing.proposal(talks.desk, round, rules, (), outgoing.Form("CU"), number=1, meanings={})
    assert signature_fields(proposed.pdf) == ()

    minutes = papers.minutes_joint_view(talks.desk, round).id
    for whom, party in (("originator", "US"), ("other-side", "CU")):
        facts = {"release": "MIN-R5/REL-1", "whom": whom, "party": party, "answer": "agreed"}
        record_consultation(talks.desk, minutes=minutes, **facts)
    released = outgoing.release(talks.desk, round, 1, outgoing.Form("CU"))
    assert [one.name for one in signature_fields(released.pdf)] == ["Signature_US"]

    sealed = signed(talks, keys, released.pdf, "US")
    papers.file_signed(talks.desk, sealed, filename="released.pdf")
    told = papers.verified(talks.desk, sealed, trust=[keys.root.read_bytes()])
    assert (told.report.exit_code, told.report.complete, len(told.report.signatures)) == (0, True, 1)
    assert "exactly as it lies in this workspace" in told.relation


def test_that_a_corrigendum_changed_on_its_way_is_not_filed(talks: Opened, keys: DemoKeys) -> None:
    pdf = signed(talks, keys, corrigendum(talks).pdf, "US")
    with pytest.raises(SigningError, match="was not filed"):
        papers.file_signed(talks.desk, pdf + b"% more", filename="corr.pdf")
    assert [one.signatures for one in papers.issued_register(talks.desk) if one.kind == "corrigendum"] == [0]


def test_that_a_corrigendum_that_was_not_issued_here_is_not_filed(talks: Opened, keys: DemoKeys, tmp_path: Path) -> None:
    with App(settings=Settings(), home=tmp_path / "other", save=lambda chosen: None) as app:
        elsewhere = app.open_sample()
        pdf = signed(elsewhere, keys, corrigendum(elsewhere).pdf, "US")
    with pytest.raises(UserError, match="does not carry the text"):
        papers.file_signed(talks.desk, pdf, filename="corr.pdf")
