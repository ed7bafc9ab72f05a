"""A delegation's own authority: made once, kept apart, labelled as what it is, able to issue and to revoke."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from dialogue_app.errors import SigningError, UserError
from dialogue_app.signing.identities import load_pkcs12
from dialogue_app.signing.own_issuer import LABEL, Entry, OwnIssuer
from dialogue_app.signing.sign import Level, sign
from dialogue_app.signing.validation_data import read_validation_data
from dialogue_app.signing.verify import verify

ROOT, HEAD = "a root kept in the safe", "the head's own"


@pytest.fixture
def issuer(tmp_path: Path) -> OwnIssuer:
    return OwnIssuer.make(tmp_path / "authority", "Delegation root", "Delegation US", ROOT)


def _issued(issuer: OwnIssuer, name: str, path: Path, **options: Any) -> Entry:
    return issuer.issue(ROOT, name=name, organisation="Delegation", out=path, key_passphrase=HEAD, **options)


def test_that_the_authority_says_in_every_certificate_that_it_is_none_of_the_state(issuer: OwnIssuer, tmp_path: Path) -> None:
    _issued(issuer, "Jane Roe", tmp_path / "jane.p12")
    head = load_pkcs12(tmp_path / "jane.p12", HEAD)
    assert f"OU={LABEL}" in head.subject.replace("\\", "") and f"OU={LABEL}" in head.issuer.replace("\\", "")
    assert "no public authority" in LABEL and (head.name, issuer.entries()[0].name) == ("Jane Roe", "Jane Roe")


def test_that_keys_are_for_their_owners_eyes_and_the_book_holds_none(issuer: OwnIssuer, tmp_path: Path) -> None:
    _issued(issuer, "Jane Roe", tmp_path / "jane.p12")
    for path in (issuer.folder / "root.p12", tmp_path / "jane.p12"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    told = (issuer.folder / "issued.json").read_text(encoding="utf-8") + (issuer.folder / "root.pem").read_text()
    assert "PRIVATE" not in told and HEAD not in told


def test_that_two_heads_sign_for_the_long_term_under_it(issuer: OwnIssuer, unsigned: bytes, table: Any, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.serialization import pkcs12

    from dialogue_app.signing.certificates import IssuedKey
    from tests.signing.conftest import LocalAuthority

    _issued(issuer, "The Clock", tmp_path / "clock.p12", time_stamping=True)
    key, certificate, others = pkcs12.load_key_and_certificates((tmp_path / "clock.p12").read_bytes(), HEAD.encode())
    assert certificate is not None
    authority = LocalAuthority(IssuedKey(key, certificate, tuple(others)), datetime.now(UTC).replace(microsecond=0))
    data, pdf = read_validation_data([issuer.folder / "root.pem", issuer.folder / "revoked.crl"]), unsigned
    for field, name in ((table.us, "Jane Roe"), (table.cu, "Juan Pérez")):
        _issued(issuer, name, tmp_path / f"{name}.p12")
        head = load_pkcs12(tmp_path / f"{name}.p12", HEAD)
        pdf = sign(pdf, field=field, identity=head, role="Head", level=Level.B_LTA, timestamper=authority, data=data)
    report = verify(pdf, trust=[issuer.certificate])
    assert report.exit_code == 0 and [one.level for one in report.signatures] == ["B-LTA", "B-LTA"]


def test_that_a_revoked_certificate_stands_in_the_list_from_then_on(
    issuer: OwnIssuer, unsigned: bytes, table: Any, tmp_path: Path
) -> None:
    _issued(issuer, "Jane Roe", tmp_path / "jane.p12", at=datetime.now(UTC) - timedelta(days=2))
    head, when = load_pkcs12(tmp_path / "jane.p12", HEAD), datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
    signed = sign(unsigned, field=table.us, identity=head, role="Head", when=when)
    revoked = issuer.revoke(ROOT, "jane roe", reason="token lost", at=when - timedelta(hours=1))
    known = [(issuer.folder / "revoked.crl").read_bytes()]
    assert "was revoked on" in verify(signed, trust=[issuer.certificate], revocation_lists=known).sentence
    assert (revoked.reason, issuer.entries()) == ("token lost", (revoked,))
    with pytest.raises(UserError, match=r"was revoked on .* already"):
        issuer.revoke(ROOT, revoked.serial)


def test_that_each_list_has_a_higher_number_and_keeps_what_was_revoked(issuer: OwnIssuer, tmp_path: Path) -> None:
    _issued(issuer, "Jane Roe", tmp_path / "jane.p12")
    issuer.revoke(ROOT, "Jane Roe")
    first = x509.load_der_x509_crl((issuer.folder / "revoked.crl").read_bytes())
    second = x509.load_der_x509_crl(issuer.publish(ROOT).read_bytes())
    numbers = [one.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number for one in (first, second)]
    assert numbers[0] < numbers[1] and len(list(second)) == 1
    assert second.next_update_utc is not None and second.next_update_utc - second.last_update_utc == timedelta(days=180)


def test_that_a_renewed_certificate_is_told_from_the_old_one(issuer: OwnIssuer, tmp_path: Path) -> None:
    first = _issued(issuer, "Jane Roe", tmp_path / "1.p12")
    second = _issued(issuer, "Jane Roe", tmp_path / "2.p12")
    with pytest.raises(UserError, match=f"Several certificates answer to “Jane Roe”: .*{second.serial}"):
        issuer.revoke(ROOT, "Jane Roe")
    assert issuer.revoke(ROOT, first.serial).fingerprint == first.fingerprint
    assert issuer.revoke(ROOT, "Jane Roe").fingerprint == second.fingerprint


def test_that_nothing_is_made_with_a_wrong_or_a_weak_passphrase(issuer: OwnIssuer, tmp_path: Path) -> None:
    with pytest.raises(SigningError, match=r"does not open the root's key"):
        issuer.issue("wrong", name="Jane", organisation="", out=tmp_path / "x.p12", key_passphrase=HEAD)
    with pytest.raises(UserError, match="too short"):
        issuer.issue(ROOT, name="Jane", organisation="", out=tmp_path / "x.p12", key_passphrase="short")
    with pytest.raises(UserError, match="too short"):
        OwnIssuer.make(tmp_path / "other", "Root", "", "short")
    assert not (tmp_path / "x.p12").exists() and not (tmp_path / "other").exists() and issuer.entries() == ()


def test_that_neither_a_root_nor_a_key_is_ever_replaced(issuer: OwnIssuer, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds an authority already"):
        OwnIssuer.make(issuer.folder, "Root", "", ROOT)
    _issued(issuer, "Jane Roe", tmp_path / "jane.p12")
    with pytest.raises(UserError, match="never replaced"):
        _issued(issuer, "Juan Pérez", tmp_path / "jane.p12")


def test_that_a_key_that_could_not_be_written_is_in_the_book_all_the_same(issuer: OwnIssuer, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        _issued(issuer, "Jane Roe", tmp_path / "nowhere" / "jane.p12")
    assert issuer.revoke(ROOT, "Jane Roe").revoked_at is not None


def test_that_a_folder_without_an_authority_and_a_damaged_book_are_named(issuer: OwnIssuer, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no authority"):
        OwnIssuer(tmp_path)
    (issuer.folder / "issued.json").write_text(json.dumps({"certificates": 3}))
    with pytest.raises(UserError, match=r"issued\.json cannot be read; restore it first"):
        issuer.entries()
