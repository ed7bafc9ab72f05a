"""`python -m dialogue_app`: the same as the command `dialogue-app`."""

from __future__ import annotations

from dialogue_app.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
