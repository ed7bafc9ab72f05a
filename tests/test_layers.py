"""Who may import whom: the contracts of pyproject.toml hold, and they bite where they should."""

from __future__ import annotations

import ast
import os
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dialogue_app

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dialogue_app"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"]: contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]}

TRESPASSES = {
    "floors": ("store", "import dialogue_app.desk"),
    "model": ("model", "import dialogue_app.paths"),
    "store": ("store", "import dialogue_app.settings"),
    "desk": ("desk", "import dialogue_app.settings"),
    "documents": ("documents", "import dialogue_app.model"),
    "joint": ("desk/views/joint", "import dialogue_app.model"),
    "internal-papers": ("documents/compose", "import dialogue_app.documents.internal"),
    "signing": ("signing", "import dialogue_app.paths"),
    "exchange": ("exchange", "import dialogue_app.signing"),
    "qt": ("desk", "import PySide6.QtCore"),
    "sqlalchemy": ("ui", "import sqlalchemy"),
    "engines": ("desk", "import sqlite3"),
    "qtawesome": ("ui", "import qtawesome"),
    "hunspell": ("spelling/dictionaries", "import hunspell"),
    "reportlab": ("documents/compose", "import reportlab"),
    "pdfium": ("ui", "import pypdfium2"),
    "pyhanko": ("documents", "import pyhanko"),
}
"""For each contract a module, by path, and a line that must not stand in it."""

HEAVY = ("reportlab", "pyhanko", "pikepdf", "lxml", "jsonschema", "alembic", "uharfbuzz", "fontTools", "pypdfium2")
"""Imported by the function that needs them, so that the program starts fast."""

WITHOUT_QT = """
import importlib, sys
for name in {names!r}:
    importlib.import_module(name)
{more}
print(sorted({{module.partition(".")[0] for module in sys.modules}} & {{"PySide6", "shiboken6", "qtawesome", "qtpy"}}))
"""


def lint_imports(folder: Path) -> tuple[int, str]:
    """Exit code and report of import-linter for the package in `folder`."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"]
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def python(code: str) -> str:
    """What a fresh interpreter prints for `code`."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def modules_outside_ui() -> list[str]:
    """Every module of the program but those of the window and those that act when they are imported."""
    names = [module.name for module in pkgutil.walk_packages(dialogue_app.__path__, "dialogue_app.", onerror=lambda _: None)]
    return [name for name in names if not name.startswith("dialogue_app.ui") and ".migrations." not in name]


def test_that_the_contracts_hold() -> None:
    code, report = lint_imports(ROOT)
    assert code == 0, report


def test_that_every_contract_has_a_trespass_here() -> None:
    assert set(TRESPASSES) == set(CONTRACTS)


@pytest.mark.slow
def test_that_every_contract_breaks_when_it_is_trespassed(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "dialogue_app", ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module, line in TRESPASSES.values():
        file = tmp_path / "dialogue_app" / f"{module}.py"
        file = file if file.exists() else tmp_path / "dialogue_app" / module / "__init__.py"
        file.write_text(file.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    code, report = lint_imports(tmp_path)
    assert code == 1
    kept = [name for name in CONTRACTS.values() if not re.search(re.escape(name) + r"\s+BROKEN", report)]
    assert kept == [], report


def test_that_a_new_room_must_find_its_place(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "dialogue_app", ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "dialogue_app" / "attic.py").write_text('"""A room nobody planned."""\n', encoding="utf-8")
    code, report = lint_imports(tmp_path)
    assert code == 1
    assert "attic" in report


def test_that_nothing_outside_the_window_loads_qt() -> None:
    assert python(WITHOUT_QT.format(names=modules_outside_ui(), more="")) == "[]"


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["rounds", "no-such-file.dialogue"]])
def test_that_the_commands_never_load_qt(arguments: list[str]) -> None:
    more = f"""
from dialogue_app.cli.main import main
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    try:
        main({arguments!r})
    except SystemExit:
        pass
"""
    assert python(WITHOUT_QT.format(names=[], more=more)) == "[]"


def test_that_starting_a_command_loads_nothing_heavy() -> None:
    code = f"import sys, dialogue_app.cli.main; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert python(code) == "[]"


def test_that_every_library_in_use_is_declared() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    declared = [*PROJECT["project"]["dependencies"], *extras["server"], *extras["token"]]
    names = {canonicalize_name(Requirement(line).name) for line in declared}
    providers = {module: {canonicalize_name(name) for name in found} for module, found in packages_distributions().items()}
    providers["PySide6"] = providers["shiboken6"] = {"pyside6-essentials"}
    used = {module for path in PACKAGE.rglob("*.py") for module in _imported(path)}
    foreign = used - set(sys.stdlib_module_names) - {"dialogue_app"}
    assert {module for module in foreign if not providers.get(module, set()) & names} == set()


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
