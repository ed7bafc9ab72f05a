"""What signing in the window needs in tests: keys of the delegation's own authority, and a time-stamp authority by URL."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dialogue_app.app import App
from dialogue_app.settings import Settings
from dialogue_app.signing.certificates import IssuedKey
from dialogue_app.signing.own_issuer import OwnIssuer
from tests.signing.conftest import LocalAuthority
from tests.ui.pages.conftest import PLACE
from tests.ui.pages.minutes_talks import agree_all

ROOT, HEAD = "a root kept in the safe", "the head's own"
REPLY = {"Content-Type": "application/timestamp-reply"}


@dataclass(frozen=True)
class Means:
    """Key files of both heads under one root, its revocation list, and a clock it issued."""

    folder: Path
    heads: dict[str, Path]
    authority: LocalAuthority

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    @property
    def revoked(self) -> Path:
        return self.folder / "revoked.crl"

    def answer(self, request: bytes) -> tuple[int, dict[str, str], bytes]:
        """What the authority's server says."""
        return 200, REPLY, self.authority.respond(request)


@pytest.fixture(scope="session")
def means(tmp_path_factory: pytest.TempPathFactory) -> Means:
    from cryptography.hazmat.primitives.serialization import pkcs12

    home = tmp_path_factory.mktemp("means")
    issuer = OwnIssuer.make(home / "authority", "Delegation root", "Delegation US", ROOT)
    heads = {"US": home / "us.p12", "CU": home / "cu.p12"}
    for party, name in (("US", "Jordan SAMPLE"), ("CU", "Andrés EJEMPLO")):
        issuer.issue(ROOT, name=name, organisation=party, out=heads[party], key_passphrase=HEAD)
    clock = home / "clock.p12"
    issuer.issue(ROOT, name="The Clock", organisation="Time", out=clock, key_passphrase=HEAD, time_stamping=True)
    key, certificate, others = pkcs12.load_key_and_certificates(clock.read_bytes(), HEAD.encode())
    assert certificate is not None
    now = datetime.now(UTC).replace(microsecond=0)
    return Means(issuer.folder, heads, LocalAuthority(IssuedKey(key, certificate, tuple(others)), now))


@pytest.fixture(scope="session")
def agreed_file(imported_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The sample's workspace with round 6 agreed, made once."""
    home = tmp_path_factory.mktemp("agreed")
    (home / PLACE).parent.mkdir(parents=True)
    shutil.copy(imported_sample, home / PLACE)
    with App(Settings(), home=home, save=lambda _settings: None) as app:
        app.open_sample()
        agree_all(app)
    yield home / PLACE


def agreed_from(workspace: Path) -> Callable[[App], Any]:
    """Has a window work on a copy of that workspace."""

    def take(app: App) -> None:
        assert app.opened is not None
        place = app.opened.path
        app.close()
        assert place is not None
        shutil.copy(workspace, place)
        app.open_sample()

    return take
