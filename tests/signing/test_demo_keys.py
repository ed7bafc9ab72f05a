"""Throw-away keys say what they are and can do the job once."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography import x509

from dialogue_app.errors import SigningError
from dialogue_app.signing.demo_keys import LABEL, make_demo_keys
from dialogue_app.signing.identities import load_pkcs12


def test_that_demo_keys_are_labelled_and_open_with_their_password(tmp_path: Path) -> None:
    keys = make_demo_keys(tmp_path / "keys", {"US": "Jane Roe", "CU": "Juan Pérez"}, "demo")
    root = x509.load_pem_x509_certificate(keys.root.read_bytes())
    assert LABEL in root.subject.rfc4514_string()
    for party, name in (("US", "Jane Roe"), ("CU", "Juan Pérez")):
        head = load_pkcs12(keys.heads[party], "demo")
        assert head.name == name
        assert LABEL in head.subject and f"Delegation {party}" in head.subject
        assert head.issuer == root.subject.rfc4514_string()


def test_that_only_the_owner_can_read_a_demo_key(tmp_path: Path) -> None:
    keys = make_demo_keys(tmp_path, {"US": "Jane Roe"}, "demo")
    assert stat.S_IMODE(keys.heads["US"].stat().st_mode) == 0o600


def test_that_making_demo_keys_again_replaces_them(tmp_path: Path) -> None:
    first = load_pkcs12(make_demo_keys(tmp_path, {"US": "Jane Roe"}, "demo").heads["US"], "demo")
    second = load_pkcs12(make_demo_keys(tmp_path, {"US": "Jane Roe"}, "demo").heads["US"], "demo")
    assert first.fingerprint != second.fingerprint


def test_that_a_place_where_nothing_can_be_written_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(SigningError, match="cannot be written to"):
        make_demo_keys(blocked, {"US": "Jane Roe"}, "demo")
