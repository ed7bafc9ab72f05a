"""Certificates of trusted issuers: what is read, how they are shown, what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.identities import fingerprint_of
from dialogue_app.signing.trusted import LARGEST, read_issuers


def test_that_a_root_is_read_from_pem_and_der_alike(pki: Any) -> None:
    root = pki.issuer.root
    (from_pem,) = read_issuers(root.pem, origin="root.pem")
    (from_der,) = read_issuers(root.der, origin="root.cer")
    assert from_pem == from_der
    assert from_pem.authority
    assert (from_pem.name, from_pem.fingerprint) == ("Demo root", fingerprint_of(root.der))


def test_that_several_certificates_of_one_file_are_all_read_and_a_persons_own_is_told_apart(pki: Any) -> None:
    found = read_issuers(pki.issuer.root.pem + pki.us.pem, origin="chain.pem")
    assert [(one.name, one.authority) for one in found] == [("Demo root", True), ("Jane Roe", False)]


@pytest.mark.parametrize("data", [b"", b"Dear colleague", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_that_what_holds_no_certificate_is_refused_by_the_files_name(data: bytes) -> None:
    with pytest.raises(SigningError, match=r"note\.pem holds no certificate"):
        read_issuers(data, origin="note.pem")


def test_that_a_huge_file_is_not_even_parsed() -> None:
    with pytest.raises(SigningError, match="holds no certificate"):
        read_issuers(b"-----BEGIN" + bytes(LARGEST), origin="huge.pem")
