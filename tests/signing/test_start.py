"""The room opens at once: what is heavy is loaded when there is something to sign or to verify."""

from __future__ import annotations

import subprocess
import sys

_ROOMS = (
    "authority", "certificates", "child", "demo_keys", "fields", "guarded", "identities", "own_issuer", "sign", "timestamp",
    "token", "validation_data", "verify",
)  # fmt: skip


def test_that_importing_the_room_loads_no_heavy_library() -> None:
    heavy = (
        "pyhanko", "asn1crypto", "cryptography", "lxml", "reportlab", "pikepdf", "PySide6", "pkcs11", "urllib.request", "psutil",
    )  # fmt: skip
    rooms = ", ".join(f"dialogue_app.signing.{name}" for name in _ROOMS)
    asked = f"import sys, {rooms}; print([name for name in {heavy} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
