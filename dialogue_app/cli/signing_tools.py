"""Commands around signatures: a delegation's own small authority, and time-stamps put on later."""

from __future__ import annotations

import argparse
import os

from dialogue_app.cli.output import print_table, read_file, write_file
from dialogue_app.cli.passphrases import KEY_VARIABLE, passphrase
from dialogue_app.errors import UserError

ROOT_VARIABLE = "DIALOGUE_APP_ROOT_PASSPHRASE"
AUTHORITY_VARIABLE = "DIALOGUE_APP_AUTHORITY_SECRET"


def keys(arguments: argparse.Namespace) -> int:
    """A small certificate authority for talks without one: make its root, issue, list, revoke, publish the list anew."""
    acts = {"root": _root, "issue": _issue, "revoke": _revoke, "list": _list, "publish": _publish}
    return acts[arguments.what](arguments)


def timestamp(arguments: argparse.Namespace) -> int:
    """Put an authority's time-stamp over a signed PDF, now or long after it was signed."""
    from dialogue_app.signing.authority import HttpAuthority
    from dialogue_app.signing.timestamp import timestamp as stamped

    pdf = read_file(arguments.pdf, "The PDF")
    secret = os.environ.get(AUTHORITY_VARIABLE, "")
    authority = HttpAuthority(arguments.authority, user=arguments.user, secret=secret)
    write_file(arguments.out, stamped(pdf, authority), force=arguments.force)
    print(f"{arguments.out}: time-stamped by {arguments.authority}")
    return 0


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
    entry = OwnIssuer(arguments.folder).issue(secret, name=name, organisation=arguments.organisation, out=out, key_passphrase=own)
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
