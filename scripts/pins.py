"""Writes `constraints.txt` again from what is installed beside this Python: `make pins`, after raising a version.

Every direct and transitive release is pinned; where Python before 3.12 needs another one, both lines carry a marker.
"""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Every release this program is built, run and tested with. Written by `make pins`.\n"
SPLIT = ("pyside6-essentials", "shiboken6")
"""Pinned apart for Python before 3.12 (see the comment in pyproject.toml)."""
EXTRAS = ("server", "token", "dev")
ELSEWHERE = {"colorama": "0.4.6 ; sys_platform == 'win32'"}
"""Needed on other systems than the one that wrote the file."""


def closure(extras: tuple[str, ...]) -> dict[str, str]:
    """Installed versions of all that the project requires, by canonical name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(line) for line in project["dependencies"]]
    wanted += [Requirement(line) for extra in extras for line in project["optional-dependencies"][extra]]
    found: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        for extra in ("", *sorted(requirement.extras)):
            if (name, extra) in seen or name == canonicalize_name(project["name"]):
                continue
            seen.add((name, extra))
            installed = distribution(name)
            found[name] = installed.version
            wanted += [item for item in map(Requirement, installed.requires or ()) if _applies(item, extra)]
    return found


def constraint_lines(versions: dict[str, str], earlier: str) -> list[str]:
    """The lines of `constraints.txt`; the half of a split pin that belongs to other Pythons is taken from `earlier`."""
    old = sys.version_info < (3, 12)
    lines = [f"{name}=={version}" for name, version in ELSEWHERE.items()]
    for name, version in versions.items():
        if name in SPLIT:
            lines.append(f"{name}=={version} ; python_version {'<' if old else '>='} '3.12'")
        else:
            lines.append(f"{name}=={version}")
    other = "python_version >= '3.12'" if old else "python_version < '3.12'"
    lines += [line for line in earlier.splitlines() if line.startswith(SPLIT) and line.endswith(other)]
    return sorted(lines)


def main() -> int:
    """Write the file and say how many releases it pins."""
    target = ROOT / "constraints.txt"
    earlier = target.read_text(encoding="utf-8") if target.exists() else ""
    lines = constraint_lines(closure(EXTRAS), earlier)
    target.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{target.name}: {len(lines)} lines.")
    return 0


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


if __name__ == "__main__":
    raise SystemExit(main())
