"""Makes the environment of a checkout and runs the program in it: what `make` calls.

`set_up.py run` prepares what the program needs and does the main job; `set_up.py development` prepares what tests and
checks need. Nothing that is up to date is done again. Stands on Python's own library alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Mapping
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROFILES = {"run": ".", "development": ".[dev]"}
BUILDERS = {"run": ("hatchling",), "development": ("hatchling", "setuptools", "setuptools-scm")}
"""What builds this package, and what builds the requirements that are published as source alone (bagit, for tests)."""


class SetUpError(Exception):
    """The environment cannot be made; the message is a sentence for people."""


def stamp(profile: str, version: str, root: Path = ROOT) -> str:
    """What an installed environment depends on, as one figure: requirements, pins, Python, place and profile."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [
        json.dumps([project["build-system"], project["project"]], sort_keys=True),
        (root / "constraints.txt").read_text(encoding="utf-8"),
        version,
        str(root),
        profile,
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def environment(profile: str) -> Path:
    """The Python of an environment that holds all the profile needs, made only where it is not there yet."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    version = _version(python)
    if version is None:
        version = _make(python)
    marks = {name: VENV / f".installed-{name}" for name in PROFILES}
    if _is(marks[profile], stamp(profile, version)) or _is(marks["development"], stamp("development", version)):
        return python
    if not _works(python, "-m", "pip", "--version"):
        version = _make(python)
    _install(python, profile)
    marks[profile].write_text(stamp(profile, version), encoding="utf-8")
    return python


def libraries(python: Path, platforms: tuple[str, ...]) -> None:
    """See that Qt finds the libraries it needs from the system; install them where we may, else `SetUpError`."""
    pyside = _site_packages(python) / "PySide6"
    mark = VENV / f".libraries-{'-'.join(platforms) or 'offscreen'}"
    if mark.exists() and mark.stat().st_mtime_ns > pyside.stat().st_mtime_ns:
        return
    missing = system_packages.missing_libraries(pyside, platforms)
    if missing and system_packages.may_install():
        system_packages.install(system_packages.packages_of(missing))
        missing = system_packages.missing_libraries(pyside, platforms)
    if missing:
        raise SetUpError(system_packages.advice(system_packages.packages_of(missing)))
    mark.touch()


def display(variables: Mapping[str, str], system: str) -> tuple[str, ...] | None:
    """The window systems that a window may need here, or None where there is no display."""
    if system in ("darwin", "win32"):
        return ()
    if variables.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return None
    found = tuple(name for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if variables.get(variable))
    return found or None


def development() -> int:
    """All that tests and checks need."""
    python = environment("development")
    libraries(python, ())
    if (missing := system_packages.missing_for_judge()) and system_packages.may_install():
        system_packages.install(missing)
    return _run(python, ROOT / "scripts" / "translations.py")


def run() -> int:
    """The main job: a window on the sample dialogue, or the same job headless where there is no display."""
    python = environment("run")
    platforms = display(os.environ, sys.platform)
    if platforms is None:
        print("There is no display here: doing the same job without a window.", flush=True)
        return _run(python, "-m", "dialogue_app", "demo", ROOT / "demo-out")
    libraries(python, platforms)
    _run(python, ROOT / "scripts" / "translations.py")
    return _run(python, "-m", "dialogue_app", "open", "--sample")


def main(arguments: list[str]) -> int:
    """Do one of the two; a fault is one sentence and exit code 1."""
    if arguments not in (["run"], ["development"]):
        print("Say what to prepare: set_up.py run, or set_up.py development.", file=sys.stderr)
        return 2
    try:
        return run() if arguments == ["run"] else development()
    except SetUpError as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _make(python: Path) -> str:
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
        raise SetUpError(f"“{VENV}” is in the way and is not a Python environment: move it elsewhere, then run make again.")
    _require_venv()
    print(f"Making an environment with Python {sys.version.split()[0]} in .venv …", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    if _run(Path(sys.executable), "-m", "venv", VENV):
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetUpError("Python could not make an environment in .venv: see its lines above, then run make again.")
    version = _version(python)
    if version is None:
        raise SetUpError("The environment in .venv does not start: remove the folder, then run make again.")
    return version


def _require_venv() -> None:
    if _works(Path(sys.executable), "-c", "import ensurepip, venv"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if system_packages.may_install() and system_packages.install([package]):
        return
    raise SetUpError(f"This Python cannot make environments. {system_packages.advice([package])}")


def _install(python: Path, profile: str) -> None:
    print("Installing the pinned packages; this happens once and takes a minute or two …", flush=True)
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--constraint", ROOT / "constraints.txt")
    # The builders come first and from the pins, too: an isolated build would fetch whatever is newest.
    package = ("--no-build-isolation", "--editable", PROFILES[profile])
    if _run(python, *pip, *BUILDERS[profile]) or _run(python, *pip, *package):
        raise SetUpError("The packages could not be installed: see the lines above, check the network, then run make again.")


def _is(mark: Path, wanted: str) -> bool:
    return mark.exists() and mark.read_text(encoding="utf-8") == wanted


def _version(python: Path) -> str | None:
    """The version of the environment's Python, or None where there is none that serves."""
    if not python.exists():
        return None
    done = subprocess.run([python, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=False)
    serves = done.returncode == 0 and tuple(map(int, done.stdout.split()[0].rstrip("+").split(".")[:2])) >= (3, 11)
    return done.stdout if serves else None


def _site_packages(python: Path) -> Path:
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python*/site-packages"), Path(sysconfig.get_path("purelib")))


def _works(python: Path, *arguments: str) -> bool:
    return subprocess.run([python, *arguments], capture_output=True, check=False).returncode == 0


def _run(python: Path, *arguments: str | Path) -> int:
    return subprocess.run([python, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
