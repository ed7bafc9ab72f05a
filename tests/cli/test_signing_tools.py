"""A delegation's own authority and later time-stamps, from the shell."""

from pathlib import Path

import pytest

from dialogue_app.cli.passphrases import KEY_VARIABLE
from dialogue_app.cli.signing_tools import ROOT_VARIABLE


@pytest.fixture
def authority(run, tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setenv(ROOT_VARIABLE, "a root kept in the safe")
    monkeypatch.setenv(KEY_VARIABLE, "the key of one head")
    folder = tmp_path / "authority"
    assert run("keys", "root", folder, "--name", "Delegation root", "--organisation", "Delegation")[0] == 0
    return folder


def test_that_a_head_signs_with_a_key_of_the_delegations_own_authority(run, talks, tmp_path, authority) -> None:
    key, plain, signed = (tmp_path / name for name in ("head.p12", "m.pdf", "m1.pdf"))
    assert run("keys", "issue", authority, "--name", "Jordan SAMPLE", "--out", key)[0] == 0
    run("minutes", talks, "--round", 5, "--out", plain)
    assert run("sign", plain, "--as", "US", "--key", key, "--out", signed)[0] == 0
    code, out, _ = run("verify", signed, "--trust", authority / "root.pem")
    assert code == 0
    assert "Jordan SAMPLE" in out


def test_that_a_revoked_key_is_listed_as_such(run, tmp_path, authority) -> None:
    run("keys", "issue", authority, "--name", "Jordan SAMPLE", "--out", tmp_path / "head.p12")
    assert run("keys", "revoke", authority, "--name", "Jordan SAMPLE", "--reason", "lost")[0] == 0
    code, out, _ = run("keys", "list", authority)
    assert code == 0
    assert "revoked" in out


def test_that_a_missing_name_is_asked_for(run, authority) -> None:
    code, _, err = run("keys", "issue", authority)
    assert code == 1
    assert "--name" in err


def test_that_an_authority_that_is_no_address_is_refused_and_nothing_is_written(run, talks, tmp_path, keys, monkeypatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "throw-away")
    plain, signed, stamped = (tmp_path / name for name in ("m.pdf", "m1.pdf", "m2.pdf"))
    run("minutes", talks, "--round", 5, "--out", plain)
    run("sign", plain, "--as", "US", "--key", keys.heads["US"], "--out", signed)
    code, _, err = run("timestamp", signed, "--authority", "stamp.example", "--out", stamped)
    assert code == 1
    assert "no address of a time-stamp authority" in err
    assert not stamped.exists()
