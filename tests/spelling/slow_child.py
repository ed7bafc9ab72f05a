"""A looking-up process that thinks for five seconds over everything."""

from __future__ import annotations

import json
import sys
import time


def main() -> None:
    for _line in sys.stdin:
        time.sleep(5)
        print(json.dumps({"wrong": []}), flush=True)


if __name__ == "__main__":
    main()
