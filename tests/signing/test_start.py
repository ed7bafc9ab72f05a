"""The room opens at once: what is heavy is loaded when there is something to sign or to verify."""

from __future__ import annotations

import subprocess
import sys


def test_that_importing_the_room_loads_no_heavy_library() -> None:
    heavy = ("pyhanko", "asn1crypto", "cryptography", "lxml", "reportlab", "pikepdf", "PySide6")
    rooms = ", ".join(f"dialogue_app.signing.{name}" for name in ("demo_keys", "fields", "identities", "sign", "verify"))
    asked = f"import sys, {rooms}; print([name for name in {heavy} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
