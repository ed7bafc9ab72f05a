"""Key slots: a random data key encrypts the file; each slot holds it under a passphrase or a printed recovery key."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import unicodedata
from dataclasses import asdict, dataclass, replace

from dialogue_app.errors import UserError, WorkspaceError

SCRYPT_COST = 2**17
"""scrypt's n for new passphrase slots (RFC 7914): about half a second once per opening; each slot keeps its own."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _IN_GROUP = 8, 4
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key under one secret: `kind` is passphrase or recovery, `cost` scrypt's n or 1 for a random secret."""

    kind: str
    cost: int
    salt: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The slots of one workspace; the higher `serial` is the later one."""

    workspace: str
    serial: int
    slots: tuple[Slot, ...]

    def to_bytes(self) -> bytes:
        """As JSON."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> KeySlots:
        """The inverse of `to_bytes`."""
        try:
            plain = json.loads(data)
            return cls(plain["workspace"], int(plain["serial"]), tuple(Slot(**slot) for slot in plain["slots"]))
        except (ValueError, KeyError, TypeError) as error:
            raise WorkspaceError("The key slots of this workspace are damaged; take the file from a backup.") from error

    def with_slot(self, slot: Slot) -> KeySlots:
        """The slots with one replaced (one per kind)."""
        kept = tuple(other for other in self.slots if other.kind != slot.kind)
        return replace(self, serial=self.serial + 1, slots=(*kept, slot))


def new_slots(workspace: str, passphrase: str) -> tuple[KeySlots, bytes, str]:
    """Slots for a new workspace: (slots, data key, recovery key to be printed and shown once)."""
    if not passphrase.strip():
        raise UserError("The passphrase is empty: choose several words.")
    data_key, recovery = os.urandom(32), new_recovery_key()
    slots = KeySlots(workspace, 0, (_wrap("passphrase", passphrase, data_key), _wrap("recovery", recovery, data_key)))
    return slots, data_key, recovery


def unlock(slots: KeySlots, *, passphrase: str | None = None, recovery_key: str | None = None) -> bytes:
    """The data key; a `WorkspaceError` when the secret is not the right one."""
    if recovery_key is not None:
        return _open(slots, "recovery", read_recovery_key(recovery_key))
    if passphrase is None:
        raise WorkspaceError("This workspace is encrypted: its passphrase or its recovery key is needed.")
    return _open(slots, "passphrase", passphrase)


def change_passphrase(slots: KeySlots, old: str, new: str) -> KeySlots:
    """The slots with a new passphrase; `old` may be the recovery key too. The data key, and so the file, stays."""
    if not new.strip():
        raise UserError("The new passphrase is empty: choose several words.")
    try:
        data_key = unlock(slots, passphrase=old)
    except WorkspaceError:
        if not _looks_like_recovery_key(old):
            raise
        data_key = unlock(slots, recovery_key=old)
    return slots.with_slot(_wrap("passphrase", new, data_key))


def new_recovery_key() -> str:
    """160 random bits as eight groups of five letters and digits; the fifth of each group is its check digit."""
    digits = [byte & 31 for byte in os.urandom(_GROUPS * _IN_GROUP)]
    groups = [digits[at : at + _IN_GROUP] for at in range(0, len(digits), _IN_GROUP)]
    return "-".join("".join(_LETTERS[d] for d in [*group, _check_digit(group, n)]) for n, group in enumerate(groups))


def read_recovery_key(typed: str) -> str:
    """A recovery key as typed (spaces, small letters, O for 0) in its printed form; names the group that is mistyped."""
    bare = "".join(c for c in typed.upper().translate(_READ_AS) if c.isalnum())
    if len(bare) != _GROUPS * (_IN_GROUP + 1):
        raise UserError(
            "A recovery key has {groups} groups of {in_group} letters and digits; {count} of 40 were typed.",
            groups=_GROUPS,
            in_group=_IN_GROUP + 1,
            count=len(bare),
        )
    groups = [bare[at : at + _IN_GROUP + 1] for at in range(0, len(bare), _IN_GROUP + 1)]
    for n, group in enumerate(groups):
        values = [_LETTERS.find(letter) for letter in group]
        if -1 in values or _check_digit(values[:_IN_GROUP], n) != values[-1]:
            raise UserError("Group {n} of the recovery key, “{group}”, is mistyped.", n=n + 1, group=group)
    return "-".join(groups)


def _check_digit(group: list[int], place: int) -> int:
    # Odd weights find every wrong letter, their differences most exchanged ones, the place exchanged groups.
    return sum(weight * digit for weight, digit in zip((1, 3, 9, 27), group, strict=True)) + 7 * (place + 1) & 31


def _looks_like_recovery_key(typed: str) -> bool:
    try:
        return bool(read_recovery_key(typed))
    except UserError:
        return False


def _wrap(kind: str, secret: str, data_key: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce, cost = os.urandom(16), os.urandom(12), SCRYPT_COST if kind == "passphrase" else 2
    wrapped = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, kind.encode())
    return Slot(kind, cost, *(base64.b64encode(part).decode() for part in (salt, nonce, wrapped)))


def _open(slots: KeySlots, kind: str, secret: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in slots.slots:
        if slot.kind == kind:
            salt, nonce, wrapped = (base64.b64decode(part) for part in (slot.salt, slot.nonce, slot.wrapped))
            try:
                return AESGCM(_derive(secret, salt, slot.cost)).decrypt(nonce, wrapped, kind.encode())
            except InvalidTag:
                break
    if kind == "passphrase":
        raise WorkspaceError(
            "This passphrase does not open the workspace. Check the keyboard's layout and capital letters, and try again."
        )
    raise WorkspaceError(
        "This recovery key does not open the workspace. Check the keyboard's layout and capital letters, and try again."
    )


def _derive(secret: str, salt: bytes, cost: int) -> bytes:
    # NFKC, because two keyboards may send one letter in two spellings.
    words = unicodedata.normalize("NFKC", secret).encode()
    return hashlib.scrypt(words, salt=salt, n=cost, r=8, p=1, dklen=32, maxmem=256 * 1024 * 1024)
