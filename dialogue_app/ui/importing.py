"""Imports as Python makes them: PySide's own hook reads the source of every module that is imported after it.

It looks there for `from __feature__ import …`, Qt's names in snake case, which this program does not use; on the way from the
start to the first page that is 0.1 s.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts the hook in place


def without_feature_hook() -> None:
    """Take the hook out, and only it: what PySide puts beneath it, and what others put above it, stays."""
    hook, beneath = getattr(builtins, "__feature_import__", None), getattr(builtins, "__orig_import__", None)
    if beneath is not None and builtins.__import__ is hook:
        builtins.__import__ = beneath
