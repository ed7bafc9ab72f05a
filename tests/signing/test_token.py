"""Keys on a token, with SoftHSM as the token: slots, PINs, keys of both kinds, and a token taken out in mid-sign."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.sign import sign
from dialogue_app.signing.token import TokenKey, Tries, opened_token, token_slots
from dialogue_app.signing.verify import verify

PIN, OFFICER = "246810", "13579"
PLACES = (
    "/usr/lib/softhsm",
    "/usr/lib/x86_64-linux-gnu/softhsm",
    "/usr/lib64/pkcs11",
    "/usr/local/lib/softhsm",
    "/opt/homebrew/lib/softhsm",
)


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory, pki: Any) -> Iterator[Path]:
    """SoftHSM with three tokens: US (elliptic curve), CU (RSA), and one with nothing on it."""
    pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed")
    found = next((Path(place, "libsofthsm2.so") for place in PLACES if Path(place, "libsofthsm2.so").exists()), None)
    if found is None or shutil.which("softhsm2-util") is None:
        pytest.skip("softhsm2 is not installed")
    before = os.environ.get("SOFTHSM2_CONF")
    if _SETTINGS:  # the library keeps to the tokens it found when it was loaded
        os.environ["SOFTHSM2_CONF"] = _SETTINGS[0]
    else:
        _make_tokens(tmp_path_factory.mktemp("tokens"), found, pki)
    yield found
    if before is None:
        del os.environ["SOFTHSM2_CONF"]
    else:
        os.environ["SOFTHSM2_CONF"] = before


_SETTINGS: list[str] = []
"""The settings of the tokens that this process has, once it has them."""


def _make_tokens(folder: Path, library: Path, pki: Any) -> None:
    (folder / "tokens").mkdir()
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    for label, issued in (("head-us", pki.us), ("head-cu", pki.cu), ("empty", None)):
        _run("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", OFFICER)
        if issued is not None:
            _load(folder, label, issued)
    for label, issued in (("head-us", pki.us), ("head-cu", pki.cu)):
        _certify(library, label, issued)
    _SETTINGS.append(str(settings))


def _run(*arguments: str) -> None:
    done = subprocess.run(["softhsm2-util", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout


def _load(folder: Path, label: str, issued: Any) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = folder / f"{label}.pem"
    key.write_bytes(issued.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    _run("--import", str(key), "--token", label, "--label", label, "--id", "a1", "--pin", PIN)


def _certify(module: Path, label: str, issued: Any) -> None:
    import pkcs11
    from asn1crypto import x509
    from pkcs11.util.x509 import decode_x509_certificate

    with pkcs11.lib(str(module)).get_token(token_label=label).open(rw=True, user_pin=PIN) as session:
        for number, data in ((b"\xa1", issued.der), (b"\xb2", issued.issuers[0].public_bytes(_der()))):
            attributes = decode_x509_certificate(data)
            attributes[pkcs11.Attribute.TOKEN] = True
            attributes[pkcs11.Attribute.ID] = number
            attributes[pkcs11.Attribute.LABEL] = x509.Certificate.load(data).subject.native["common_name"]
            session.create_object(attributes)


def _der() -> Any:
    from cryptography.hazmat.primitives.serialization import Encoding

    return Encoding.DER


def _slot(module: Path, label: str) -> int:
    return next(one.number for one in token_slots(module) if one.label == label)


def _pins(*given: str | None) -> tuple[Callable[[str], str | None], list[str]]:
    asked: list[str] = []
    answers = iter(given)

    def ask(sentence: str) -> str | None:
        asked.append(sentence)
        return next(answers)

    return ask, asked


def test_that_tokens_are_listed_by_what_a_person_sees_on_them(module: Path) -> None:
    slots = token_slots(module)
    assert {"head-us", "head-cu", "empty"} <= {one.label for one in slots}
    assert all(one.maker.startswith("SoftHSM") and one.serial for one in slots if one.label)


def test_that_both_heads_sign_with_their_tokens(module: Path, unsigned: bytes, pki: Any, table: Any) -> None:
    pdf = unsigned
    for field, label, when in ((table.us, "head-us", table.first_day), (table.cu, "head-cu", table.second_day)):
        with opened_token(module, _pins(PIN)[0], slot=_slot(module, label)) as head:
            pdf = sign(pdf, field=field, identity=head, role="Head", when=when)
    report = verify(pdf, trust=pki.roots)
    assert report.exit_code == 0, report.reasons
    assert [one.signer for one in report.signatures] == ["Jane Roe", "Juan Pérez"]


def test_that_the_chain_on_the_token_goes_into_the_signature(module: Path, pki: Any) -> None:
    with opened_token(module, _pins(PIN)[0], slot=_slot(module, "head-us")) as head:
        assert head.certificate == pki.us.der and head.chain == (pki.issuer.root.der,)


def test_that_a_wrong_pin_is_asked_for_again_with_a_warning(module: Path) -> None:
    ask, asked = _pins("999999", "", PIN)
    with opened_token(module, ask, slot=_slot(module, "head-us")) as head:
        assert head.name == "Jane Roe"
    assert asked[0] == "PIN of the token head-us"
    assert all(sentence.startswith("The PIN was wrong") for sentence in asked[1:]) and len(asked) == 3


def test_that_a_person_may_give_up(module: Path) -> None:
    ask, _ = _pins("999999", None)
    with (
        pytest.raises(SigningError, match="head-us was not opened; nothing was signed"),
        opened_token(module, ask, slot=_slot(module, "head-us")),
    ):
        raise AssertionError("opened without its PIN")
    with opened_token(module, _pins(PIN)[0], slot=_slot(module, "head-us")):  # and the right one still opens it
        pass


def test_that_a_token_taken_out_in_mid_sign_leaves_the_file_alone(module: Path, unsigned: bytes, table: Any) -> None:
    import pkcs11

    with opened_token(module, _pins(PIN)[0], slot=_slot(module, "head-us")) as head:
        for session in [head.key.handle.session]:
            session.close()
        with pytest.raises(SigningError, match="taken out before it had signed; the file is unchanged"):
            sign(unsigned, field=table.us, identity=head, role="Head", when=table.first_day)

    class Gone:
        def sign(self, data: bytes, **_: Any) -> bytes:
            raise pkcs11.DeviceRemoved

    key = TokenKey(Gone(), "head-us", head.certificate)
    with pytest.raises(SigningError, match="Put it in and sign again"):
        key.sign(b"text")


@pytest.mark.parametrize(("fault", "words"), [("PinLocked", "unlock it with its PUK"), ("FunctionFailed", r"FunctionFailed\)")])
def test_that_a_token_that_refuses_says_why(fault: str, words: str, module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pkcs11

    from dialogue_app.signing import token

    class Refusing:
        label = "head-us"
        slot = None

        def open(self, **_: Any) -> Any:
            raise getattr(pkcs11, fault)

    monkeypatch.setattr(token, "_chosen", lambda module, slot: Refusing())
    monkeypatch.setattr(token, "_tries", lambda token: Tries.ENOUGH)
    with pytest.raises(SigningError, match=words), opened_token(module, _pins(PIN)[0]):
        raise AssertionError("opened")


def test_that_few_tries_left_are_told_before_the_pin_is_asked_for(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pkcs11

    from dialogue_app.signing import token

    class Worn:
        flags = pkcs11.TokenFlag.USER_PIN_FINAL_TRY

        @property
        def slot(self) -> Any:
            return self

        def get_token(self) -> Any:
            return self

    assert token._tries(Worn()) == "one try is left before the token locks"


def test_that_which_token_and_which_key_must_be_said(module: Path) -> None:
    with pytest.raises(SigningError, match=r"tokens are there: say which one \(.*head-us"), opened_token(module, _pins(PIN)[0]):
        raise AssertionError("opened")
    with pytest.raises(SigningError, match="no token in slot 77"), opened_token(module, _pins(PIN)[0], slot=77):
        raise AssertionError("opened")
    with (
        pytest.raises(SigningError, match="no key with its certificate"),
        opened_token(module, _pins(PIN)[0], slot=_slot(module, "empty")),
    ):
        raise AssertionError("opened")
    with (
        pytest.raises(SigningError, match="no key “other” with a certificate"),
        opened_token(module, _pins(PIN)[0], slot=_slot(module, "head-us"), key="other"),
    ):
        raise AssertionError("opened")


def test_that_a_module_that_is_none_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed")
    with pytest.raises(SigningError, match=r"no PKCS#11 module .*nowhere\.so"):
        token_slots(tmp_path / "nowhere.so")
    (tmp_path / "letter.so").write_text("Dear colleague")
    with pytest.raises(SigningError, match=r"letter\.so is not a PKCS#11 module"):
        token_slots(tmp_path / "letter.so")


def test_that_a_program_without_the_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pkcs11", None)
    with pytest.raises(SigningError, match=r"install dialogue-app\[token\]"):
        token_slots(tmp_path / "any.so")
