"""Where a passphrase comes from: a file descriptor, the environment, or a prompt; never an argument others can see."""

from __future__ import annotations

import getpass
import os
import sys

from dialogue_app.errors import UserError

WORKSPACE_VARIABLE = "DIALOGUE_APP_PASSPHRASE"
KEY_VARIABLE = "DIALOGUE_APP_KEY_PASSPHRASE"


def passphrase(what: str, *, variable: str, descriptor: int | None = None, twice: bool = False) -> str:
    """The passphrase for `what`; a new one is asked for twice at the prompt."""
    if descriptor is not None:
        return _from_descriptor(descriptor, what)
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise UserError(f"{what} needs a passphrase: give it at a terminal, through {variable}, or through a file descriptor.")
    given = getpass.getpass(f"Passphrase for {what}: ")
    if twice and getpass.getpass("The same once more: ") != given:
        raise UserError("The two passphrases differ; nothing was made.")
    return given


def _from_descriptor(descriptor: int, what: str) -> str:
    try:
        with os.fdopen(descriptor, "r", encoding="utf-8", closefd=False) as source:
            return source.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"The passphrase for {what} cannot be read from file descriptor {descriptor}: {error}.") from error
