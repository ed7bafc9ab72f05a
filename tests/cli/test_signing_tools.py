"""A delegation's own authority and later time-stamps, from the shell."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import pkcs12

from dialogue_app.cli.passphrases import KEY_VARIABLE
from dialogue_app.cli.signing_tools import ROOT_VARIABLE
from tests.signing.conftest import LocalAuthority


@pytest.fixture
def authority(run, tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setenv(ROOT_VARIABLE, "a root kept in the safe")
    monkeypatch.setenv(KEY_VARIABLE, "the key of one head")
    folder = tmp_path / "authority"
    assert run("keys", "root", folder, "--name", "Delegation root", "--organisation", "Delegation")[0] == 0
    return folder


@pytest.fixture
def stamping(authority, tmp_path: Path, monkeypatch) -> Iterator[str]:
    """Address of a time-stamp authority on the loopback, whose certificate the delegation's root issued."""
    from dialogue_app.signing.certificates import IssuedKey
    from dialogue_app.signing.own_issuer import OwnIssuer

    path = tmp_path / "clock.p12"
    names = {"name": "The Clock", "organisation": "Delegation", "key_passphrase": "the clock's own"}
    OwnIssuer(authority).issue("a root kept in the safe", out=path, time_stamping=True, **names)
    key, certificate, others = pkcs12.load_key_and_certificates(path.read_bytes(), b"the clock's own")
    clock = LocalAuthority(IssuedKey(key, certificate, tuple(others)), None)

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = clock.respond(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing: a test's output is its own."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


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


def test_that_a_signature_for_the_long_term_is_made_with_an_authority_and_a_list(
    run, talks, tmp_path, authority, stamping, monkeypatch
) -> None:
    plain, first, both, key = (tmp_path / name for name in ("m.pdf", "m1.pdf", "m2.pdf", "head.p12"))
    run("minutes", talks, "--round", 5, "--out", plain)
    lasting = ("--level", "B-LTA", "--authority", stamping, "--data", authority / "root.pem", "--data", authority / "revoked.crl")
    pdf = plain
    for party, name, out in (("US", "Jordan SAMPLE", first), ("CU", "Ana EJEMPLO", both)):
        run("keys", "issue", authority, "--name", name, "--out", key.with_stem(party))
        assert run("sign", pdf, "--as", party, "--key", key.with_stem(party), "--out", out, *lasting)[0] == 0
        pdf = out
    code, out, _ = run("verify", both, "--trust", authority / "root.pem")
    assert code == 0
    assert out.count("B-LTA") == 2
    assert "renew the time-stamp over the document before" in out


def test_that_a_file_signed_without_a_network_is_stamped_later(
    run, talks, tmp_path, authority, stamping, keys, monkeypatch
) -> None:
    plain, signed, stamped, key = (tmp_path / name for name in ("m.pdf", "m1.pdf", "m2.pdf", "head.p12"))
    run("minutes", talks, "--round", 5, "--out", plain)
    run("keys", "issue", authority, "--name", "Jordan SAMPLE", "--out", key)
    run("sign", plain, "--as", "US", "--key", key, "--out", signed)
    assert run("timestamp", signed, "--authority", stamping, "--out", stamped)[0] == 0
    _, out, _ = run("verify", stamped, "--trust", authority / "root.pem")
    assert "stamped the document on" in out
    assert "B-T" in out


def test_that_a_level_without_an_authority_is_refused_with_the_way_out(run, talks, tmp_path, keys, monkeypatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "throw-away")
    run("minutes", talks, "--round", 5, "--out", tmp_path / "m.pdf")
    out = tmp_path / "m1.pdf"
    code, _, err = run("sign", tmp_path / "m.pdf", "--as", "US", "--key", keys.heads["US"], "--out", out, "--level", "B-T")
    assert code == 1
    assert "sign at B-B now and time-stamp later" in err
    assert not out.exists()


def test_that_a_token_module_that_is_not_there_is_named(run, talks, tmp_path) -> None:
    run("minutes", talks, "--round", 5, "--out", tmp_path / "m.pdf")
    code, _, err = run("sign", tmp_path / "m.pdf", "--as", "US", "--token", tmp_path / "no.so", "--out", tmp_path / "x.pdf")
    assert code == 1
    assert "no.so" in err


def test_that_a_trap_of_two_gigabytes_is_refused_by_every_command(run, tmp_path, keys) -> None:
    trap = tmp_path / "trap.pdf"
    with trap.open("wb") as file:
        file.truncate(2 << 30)
    for command in (
        ("verify", trap),
        ("sign", trap, "--as", "US", "--key", keys.heads["US"], "--out", tmp_path / "x.pdf"),
        ("timestamp", trap, "--authority", "https://stamp.example/", "--out", tmp_path / "x.pdf"),
    ):
        code, _, err = run(*command)
        assert code == 1
        assert "has 2048 MB" in err


def test_that_a_file_can_be_judged_as_of_another_day_and_with_a_list(run, talks, tmp_path, authority) -> None:
    plain, signed, key = (tmp_path / name for name in ("m.pdf", "m1.pdf", "head.p12"))
    run("minutes", talks, "--round", 5, "--out", plain)
    run("keys", "issue", authority, "--name", "Jordan SAMPLE", "--out", key)
    run("sign", plain, "--as", "US", "--key", key, "--out", signed)
    assert run("verify", signed, "--trust", authority / "root.pem", "--at", "2099-01-01")[0] == 2
    run("keys", "revoke", authority, "--name", "Jordan SAMPLE")
    code, out, _ = run("verify", signed, "--trust", authority / "root.pem", "--revoked", authority / "revoked.crl")
    assert code == 1
    assert "was revoked on" in out
