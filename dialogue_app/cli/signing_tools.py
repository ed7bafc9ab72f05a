"""Commands around signatures: a delegation's own small authority, and time-stamps put on later."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dialogue_app.cli.output import print_table, write_file
from dialogue_app.cli.passphrases import KEY_VARIABLE, passphrase
from dialogue_app.errors import UserError

if TYPE_CHECKING:
    from dialogue_app.signing.identities import Identity
    from dialogue_app.signing.sign import Level
    from dialogue_app.signing.timestamp import TimeStampAuthority
    from dialogue_app.signing.validation_data import ValidationData

ROOT_VARIABLE = "DIALOGUE_APP_ROOT_PASSPHRASE"
AUTHORITY_VARIABLE = "DIALOGUE_APP_AUTHORITY_SECRET"


def keys(arguments: argparse.Namespace) -> int:
    """A small certificate authority for talks without one: make its root, issue, list, revoke, publish the list anew."""
    acts = {"root": _root, "issue": _issue, "revoke": _revoke, "list": _list, "publish": _publish}
    return acts[arguments.what](arguments)


def timestamp(arguments: argparse.Namespace) -> int:
    """Put an authority's time-stamp over a signed PDF, now or long after it was signed."""
    from dialogue_app.papers import refuse_hostile
    from dialogue_app.signing.guarded import read_bounded
    from dialogue_app.signing.timestamp import timestamp as stamped

    pdf = read_bounded(arguments.pdf)
    refuse_hostile(pdf)
    data = _data(arguments) if arguments.data or arguments.online else None
    write_file(arguments.out, stamped(pdf, _authority(arguments), data=data), force=arguments.force)
    print(f"{arguments.out}: time-stamped by {arguments.authority}")
    return 0


def time_and_data(arguments: argparse.Namespace) -> tuple[Level | None, TimeStampAuthority | None, ValidationData | None]:
    """The level a signature is made at, who stamps its time, and what proves later that its certificates were good."""
    from dialogue_app.signing.sign import Level

    level = Level(arguments.level) if arguments.level else None
    data = _data(arguments) if arguments.data or arguments.online or (level and level.needs_data) else None
    return level, _authority(arguments) if arguments.authority else None, data


@contextmanager
def key_to_sign_with(arguments: argparse.Namespace) -> Iterator[Identity]:
    """The key named on the command line: a file, or one on a token that stays open as long as it is needed."""
    from dialogue_app.signing.identities import load_pkcs12
    from dialogue_app.signing.token import opened_token

    if arguments.token is None:
        secret = passphrase(arguments.key.name, variable=KEY_VARIABLE, descriptor=arguments.key_passphrase_fd)
        yield load_pkcs12(arguments.key, secret)
        return
    with opened_token(arguments.token, _pin(arguments), slot=arguments.slot, key=arguments.token_key) as identity:
        yield identity


def _pin(arguments: argparse.Namespace) -> Callable[[str], str | None]:
    """Asks for the PIN: a person as often as the token lets them; a file descriptor or the environment only once."""
    answered = False

    def ask(sentence: str) -> str | None:
        nonlocal answered
        if answered and not sys.stdin.isatty():
            return None
        given = not answered and (arguments.key_passphrase_fd is not None or KEY_VARIABLE in os.environ)
        answered = True
        if given:
            return passphrase("the token", variable=KEY_VARIABLE, descriptor=arguments.key_passphrase_fd)
        if not sys.stdin.isatty():
            raise UserError(f"The token needs its PIN: give it at a terminal, through {KEY_VARIABLE}, or a file descriptor.")
        return getpass.getpass(f"{sentence} (empty to stop): ") or None

    return ask


def _authority(arguments: argparse.Namespace) -> TimeStampAuthority:
    from dialogue_app.signing.authority import HttpAuthority

    return HttpAuthority(arguments.authority, user=arguments.user, secret=os.environ.get(AUTHORITY_VARIABLE, ""))


def _data(arguments: argparse.Namespace) -> ValidationData:
    from dialogue_app.signing.validation_data import read_validation_data

    return read_validation_data(arguments.data, online=arguments.online)


def _root(arguments: argparse.Namespace) -> int:
    from dialogue_app.signing.own_issuer import OwnIssuer

    name = _needed(arguments.name, "--name")
    secret = passphrase("the root key", variable=ROOT_VARIABLE, twice=True)
    OwnIssuer.make(arguments.folder, name, arguments.organisation, secret)
    print(f"Made {arguments.folder}. Keep root.p12 away from any network; root.pem is what others trust.")
    return 0


def _issue(arguments: argparse.Namespace) -> int:
    from dialogue_app.signing.own_issuer import OwnIssuer

    name, out = _needed(arguments.name, "--name"), arguments.out
    if out is None:
        raise UserError("Say --out KEY.p12: where the new key goes.")
    secret = passphrase("the root key", variable=ROOT_VARIABLE)
    own = passphrase(f"the key of {name}", variable=KEY_VARIABLE, twice=True)
    entry = OwnIssuer(arguments.folder).issue(
        secret, name=name, organisation=arguments.organisation, out=out, key_passphrase=own, lists_at=arguments.lists_at
    )
    print(f"{out}: {entry.name}, {entry.fingerprint[:16]}")
    return 0


def _revoke(arguments: argparse.Namespace) -> int:
    from dialogue_app.signing.own_issuer import OwnIssuer

    secret = passphrase("the root key", variable=ROOT_VARIABLE)
    entry = OwnIssuer(arguments.folder).revoke(secret, _needed(arguments.name, "--name"), reason=arguments.reason)
    print(f"Revoked the certificate of {entry.name}; the list in {arguments.folder} says so.")
    return 0


def _publish(arguments: argparse.Namespace) -> int:
    from dialogue_app.signing.own_issuer import OwnIssuer

    print(OwnIssuer(arguments.folder).publish(passphrase("the root key", variable=ROOT_VARIABLE)))
    return 0


def _list(arguments: argparse.Namespace) -> int:
    from dialogue_app.signing.own_issuer import OwnIssuer

    entries = OwnIssuer(arguments.folder).entries()
    rows = [
        (one.name, one.purpose, one.fingerprint[:16], f"revoked {one.revoked_at:%Y-%m-%d}" if one.revoked_at else "")
        for one in entries
    ]
    print_table(("Name", "For", "Fingerprint", "Standing"), rows)
    return 0


def _needed(given: str, option: str) -> str:
    if not given.strip():
        raise UserError(f"Say {option}: whose certificate it is.")
    return given
