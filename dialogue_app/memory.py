"""When Python looks for garbage: not while the program starts, and seldom afterwards, so that no key waits for it."""

from __future__ import annotations

import gc

SELDOM = 50_000
"""Objects more than were let go before the youngest are looked through; Python's own 700 is meant for small programs."""


def start() -> None:
    """Look for no garbage from now on: starting makes modules and classes, and all of them stay."""
    gc.disable()


def settle() -> None:
    """Look for garbage again, seldom, and never again through what there is by now. Calling it twice is fine."""
    if not gc.isenabled():
        gc.freeze()
    gc.set_threshold(SELDOM, 20, 20)
    gc.enable()
