"""Keys and certificates: what loads, what is refused, and with which sentence."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from dialogue_app.errors import SigningError
from dialogue_app.signing.identities import identity_from_pkcs12, load_pkcs12


@pytest.fixture
def key_file(tmp_path: Path, pki: Any) -> Path:
    path = tmp_path / "us.p12"
    path.write_bytes(pki.us.pkcs12("contraseña"))
    return path


def test_that_a_key_file_names_its_owner_and_its_days(key_file: Path, pki: Any) -> None:
    head = load_pkcs12(key_file, "contraseña")
    assert head.name == "Jane Roe"
    assert head.subject == "CN=Jane Roe,OU=DEMONSTRATION ONLY,O=Delegation US"
    assert head.issuer.startswith("CN=Demo root")
    assert head.valid_until - head.valid_from == timedelta(days=900)
    assert head.certificate == pki.us.der and head.chain == (pki.issuer.root.der,)
    assert len(head.fingerprint) == 64


def test_that_a_wrong_password_is_told_apart_from_a_wrong_file(key_file: Path, tmp_path: Path) -> None:
    with pytest.raises(SigningError, match=r"password does not open the key file .*us\.p12"):
        load_pkcs12(key_file, "wrong")
    with pytest.raises(SigningError, match="password"):
        load_pkcs12(key_file, "")
    other = tmp_path / "letter.txt"
    other.write_bytes(b"Dear colleague,")
    with pytest.raises(SigningError, match=r"letter\.txt is not a key file"):
        load_pkcs12(other, "contraseña")


@pytest.mark.parametrize("share", [0, 1, 40, 200])
def test_that_a_cut_key_file_is_not_a_key_file(key_file: Path, share: int) -> None:
    data = key_file.read_bytes()[:share]
    with pytest.raises(SigningError, match="is not a key file"):
        identity_from_pkcs12(data, "contraseña", origin="cut.p12")


def test_that_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SigningError, match=r"nowhere\.p12 cannot be read: No such file"):
        load_pkcs12(tmp_path / "nowhere.p12", "x")


def test_that_an_expired_certificate_loads_but_may_not_sign(pki: Any, table: Any) -> None:
    old = table.identity(pki.expired)
    old.refuse_unless_valid(table.first_day)
    with pytest.raises(SigningError, match=r"Old Hand expired on \d+ [A-Z][a-z]{2} \d{4};"):
        old.refuse_unless_valid(old.valid_until + timedelta(seconds=1))
    with pytest.raises(SigningError, match="valid only from"):
        old.refuse_unless_valid(old.valid_from - timedelta(seconds=1))


def _packed(key: Any, certificate: Any) -> bytes:
    return pkcs12.serialize_key_and_certificates(b"x", key, certificate, [], BestAvailableEncryption(b"demo"))


def test_that_a_certificate_without_its_key_is_refused(pki: Any) -> None:
    with pytest.raises(SigningError, match="holds no private key"):
        identity_from_pkcs12(_packed(None, pki.us.certificate), "demo", origin="half.p12")
    with pytest.raises(SigningError, match="holds no certificate"):
        identity_from_pkcs12(_packed(pki.us.key, None), "demo", origin="half.p12")


def _self_signed(key: Any) -> bytes:
    from datetime import UTC, datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Small")])
    now = datetime.now(UTC)
    certificate = x509.CertificateBuilder(name, name, key.public_key(), 7, now, now + timedelta(days=1)).sign(key, algorithm)
    return _packed(key, certificate)


def test_that_weak_and_unreadable_kinds_of_key_are_refused() -> None:
    with pytest.raises(SigningError, match="has 1024 bits"):
        identity_from_pkcs12(_self_signed(rsa.generate_private_key(65537, 1024)), "demo", origin="weak.p12")
    with pytest.raises(SigningError, match=r"kind PDF 1\.7 readers cannot check"):
        identity_from_pkcs12(_self_signed(ed25519.Ed25519PrivateKey.generate()), "demo", origin="odd.p12")


@pytest.mark.parametrize("curve", [ec.SECP256R1(), ec.SECP384R1(), ec.SECP521R1()])
def test_that_a_signature_never_outgrows_the_room_kept_for_it(curve: ec.EllipticCurve) -> None:
    head = identity_from_pkcs12(_self_signed(ec.generate_private_key(curve)), "demo", origin="curve.p12")
    assert all(len(head.key.sign(b"%d" % number)) <= head.key.signature_size for number in range(60))


def test_that_a_key_does_not_show_itself(pki: Any, table: Any) -> None:
    assert "key" not in repr(table.identity(pki.us))
