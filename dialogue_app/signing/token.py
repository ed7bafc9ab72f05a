"""Keys on tokens and smart cards, through their maker's PKCS#11 module: the key never leaves the token."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from dialogue_app.errors import SigningError
from dialogue_app.sentences import Sentence
from dialogue_app.signing.identities import SMALLEST_RSA, Identity


class Tries(StrEnum):
    """How many wrong PINs a token still takes, as far as it tells."""

    ENOUGH = ""
    FEW = "few tries are left before the token locks"
    LAST = "one try is left before the token locks"
    LOCKED = "locked"


_LEFT = {
    Tries.FEW: Sentence("few tries are left before the token locks"),
    Tries.LAST: Sentence("one try is left before the token locks"),
    Tries.LOCKED: Sentence("locked"),
}


class PinQuestion(Sentence):
    """A sentence that asks for the PIN, with what it says apart: was the last one wrong, and how many tries are left."""

    wrong: bool
    tries: Tries

    def __new__(cls, label: str, *, wrong: bool, tries: Tries) -> PinQuestion:
        """Word the question for the token called `label`."""
        if wrong and tries:
            said = Sentence("The PIN was wrong; {left}. PIN of the token {label}", label=label, left=_LEFT[tries])
        elif wrong:
            said = Sentence("The PIN was wrong. PIN of the token {label}", label=label)
        elif tries:
            said = Sentence("PIN of the token {label} ({left})", label=label, left=_LEFT[tries])
        else:
            said = Sentence("PIN of the token {label}", label=label)
        made = super().__new__(cls, said)
        made.wrong, made.tries = wrong, tries
        return made


AskPin = Callable[[PinQuestion], str | None]
"""Asked with a sentence for the person; returns the PIN, or `None` to give up."""


class SeveralKeys(SigningError):
    """The token holds several keys; `names` are those to choose from."""

    def __init__(self, token: str, names: Sequence[str]) -> None:
        super().__init__("The token {token} holds several keys: say which ({names}).", token=token, names=names)
        self.names = tuple(names)


@dataclass(frozen=True, slots=True)
class TokenSlot:
    """A reader with a token in it; `number` is what a person names it by, `left` warns of few tries for the PIN."""

    number: int
    label: str
    maker: str
    model: str
    serial: str
    left: Tries


def token_slots(module: Path) -> tuple[TokenSlot, ...]:
    """All tokens the module finds, in its order; `SigningError` when it cannot be used."""
    found = []
    for number, slot in enumerate(_slots(module)):
        with _told(Sentence("The token cannot be looked at")):
            token = slot.get_token()
        serial = token.serial.decode("ascii", "replace") if isinstance(token.serial, bytes) else str(token.serial)
        maker, model = (_text(value) for value in (token.manufacturer_id, token.model))
        found.append(TokenSlot(number, _text(token.label), maker, model, serial.strip("\0 "), _tries(token)))
    return tuple(found)


@contextmanager
def opened_token(module: Path, ask_pin: AskPin, *, slot: int | None = None, key: str | None = None) -> Iterator[Identity]:
    """Open a token for as long as the block lasts; asks again after a wrong PIN, and tells how many tries may be left.

    `slot` is its number among `token_slots`, the only one unless given; `key` the label of one key of several. Every
    fault is a `SigningError`, a token taken out in mid-sign as well: the file is then as it was.
    """
    token = _chosen(module, slot)
    session = _session(token, ask_pin)
    try:
        yield _identity(session, key, _text(token.label))
    finally:
        with suppress(RuntimeError, OSError):  # what a token that is gone cannot tell or close is no news
            session.close()


def _slots(module: Path) -> list[Any]:
    try:
        import pkcs11
    except ImportError as error:
        raise SigningError("Tokens need one more package: install dialogue-app[token], or sign with a key file.") from error
    if not Path(module).is_file():
        raise SigningError(
            "There is no PKCS#11 module {module}; the token's maker provides one (.so, .dll or .dylib).", module=module
        )
    try:
        return list(pkcs11.lib(str(module)).get_slots(token_present=True))
    except (RuntimeError, OSError) as error:
        raise SigningError(
            "{module} is not a PKCS#11 module for this system, or the reader's service does not run.", module=module
        ) from error


def _chosen(module: Path, slot: int | None) -> Any:
    slots = _slots(module)
    if not slots:
        raise SigningError("No token is in the reader: put it in and try again.")
    if slot is None and len(slots) > 1:
        raise SigningError("{count} tokens are there: say which one ({tokens}).", count=len(slots), tokens=_listed(module))
    number = slot or 0
    if not 0 <= number < len(slots):
        raise SigningError("There is no token in slot {number}; there are {tokens}.", number=number, tokens=_listed(module))
    with _told(Sentence("The token cannot be looked at")):
        return slots[number].get_token()


def _listed(module: Path) -> list[str]:
    return [f"{one.number}: {one.label}" for one in token_slots(module)]


def _session(token: Any, ask_pin: AskPin) -> Any:
    import pkcs11

    label = _text(token.label)
    asked = PinQuestion(label, wrong=False, tries=_tries(token))
    while (pin := ask_pin(asked)) is not None:
        try:
            return token.open(user_pin=pin)
        except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange):
            left = _tries(token)
            if left is Tries.LOCKED:
                break
            asked = PinQuestion(label, wrong=True, tries=left)
        except pkcs11.PinLocked:
            break
        except (RuntimeError, OSError) as error:
            raise _refused(error, Sentence("The token {label} cannot be opened", label=label)) from error
    else:
        raise SigningError("The token {label} was not opened; nothing was signed.", label=label)
    raise SigningError(
        "The token {label} is locked after too many wrong PINs: unlock it with its PUK; nothing was signed.", label=label
    )


def _tries(token: Any) -> Tries:
    import pkcs11

    with suppress(RuntimeError, OSError):  # what a token that is gone cannot tell or close is no news
        flags = token.slot.get_token().flags
        warnings = (
            (pkcs11.TokenFlag.USER_PIN_LOCKED, Tries.LOCKED),
            (pkcs11.TokenFlag.USER_PIN_FINAL_TRY, Tries.LAST),
            (pkcs11.TokenFlag.USER_PIN_COUNT_LOW, Tries.FEW),
        )
        return next((tries for flag, tries in warnings if flag in flags), Tries.ENOUGH)
    return Tries.ENOUGH


def _identity(session: Any, label: str | None, token: str) -> Identity:
    from asn1crypto import x509
    from pkcs11 import Attribute, ObjectClass

    with _told(Sentence("The token cannot be read")):
        certificates = [bytes(one[Attribute.VALUE]) for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})]
        keys = list(session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
        marks = [(_text(key[Attribute.LABEL]), bytes(key[Attribute.ID])) for key in keys]
        held = {bytes(one[Attribute.ID]): bytes(one[Attribute.VALUE]) for one in _leaves(session)}
    pairs = [(key, name, held[mark]) for key, (name, mark) in zip(keys, marks, strict=True) if mark in held]
    if label is not None:
        pairs = [pair for pair in pairs if pair[1] == label]
    if not pairs:
        what = Sentence("no key “{label}” with a certificate", label=label) if label else Sentence("no key with its certificate")
        raise SigningError("The token {token} holds {what}; ask who issued it.", token=token, what=what)
    if len(pairs) > 1:
        raise SeveralKeys(token, [name for _, name, _ in pairs])
    key, _, certificate = pairs[0]
    chain = tuple(one for one in certificates if one != certificate and x509.Certificate.load(one).ca)
    return Identity(certificate, chain, TokenKey(key, token, certificate))


def _leaves(session: Any) -> Iterator[Any]:
    from pkcs11 import Attribute, ObjectClass

    for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        if bytes(one[Attribute.ID]):
            yield one


@dataclass(frozen=True)
class TokenKey:
    """A key on an open token, RSA or elliptic curve, as `SigningKey` wants it."""

    handle: Any = field(repr=False)
    token: str
    certificate: bytes = field(repr=False)

    def __post_init__(self) -> None:
        from asn1crypto import x509

        public = x509.Certificate.load(self.certificate).public_key
        if public.algorithm == "rsa" and public.bit_size < SMALLEST_RSA:
            raise SigningError(
                "The key on the token {token} has {bit_size} bits; signatures need {smallest_rsa}.",
                token=self.token,
                bit_size=public.bit_size,
                smallest_rsa=SMALLEST_RSA,
            )
        if public.algorithm not in ("rsa", "ec"):
            raise SigningError(
                "The key on the token {token} is of a kind PDF 1.7 readers cannot check; use RSA or EC.", token=self.token
            )

    @property
    def signature_size(self) -> int:
        """The most bytes one signature can take."""
        from asn1crypto import x509

        public = x509.Certificate.load(self.certificate).public_key
        length = (int(public.bit_size) + 7) // 8
        return length if public.algorithm == "rsa" else 2 * length + 9

    def sign(self, data: bytes) -> bytes:
        """Sign with SHA-256 on the token; elliptic curve signatures come back as DER (RFC 3279, 2.2.3)."""
        from asn1crypto import x509
        from pkcs11 import Mechanism
        from pkcs11.util.ec import encode_ecdsa_signature

        with _told(Sentence("The token cannot be used")):
            if x509.Certificate.load(self.certificate).public_key.algorithm == "rsa":
                return bytes(self.handle.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))
            # the digest is made here: many tokens know ECDSA only without a hash of their own
            from hashlib import sha256

            return bytes(encode_ecdsa_signature(self.handle.sign(sha256(data).digest(), mechanism=Mechanism.ECDSA)))


@contextmanager
def _told(beginning: Sentence) -> Iterator[None]:
    try:
        yield
    except (RuntimeError, OSError) as error:  # pkcs11.PKCS11Error is a RuntimeError
        raise _refused(error, beginning) from error


def _refused(error: Exception, beginning: Sentence) -> SigningError:
    import pkcs11

    gone = (
        pkcs11.DeviceRemoved, pkcs11.TokenNotPresent, pkcs11.SessionHandleInvalid, pkcs11.SessionClosed, pkcs11.DeviceError,
        pkcs11.ObjectHandleInvalid, pkcs11.KeyHandleInvalid, pkcs11.TokenNotRecognised,
    )  # fmt: skip
    if isinstance(error, gone):
        return SigningError("The token was taken out before it had signed; the file is unchanged. Put it in and sign again.")
    if isinstance(error, pkcs11.UserNotLoggedIn):
        return SigningError("The token wants its PIN again; nothing was signed. Sign again.")
    kind = type(error).__name__
    return SigningError("{beginning} ({kind}); nothing was signed.", beginning=beginning, kind=kind)


def _text(value: Any) -> str:
    return str(value).strip("\0 ")
