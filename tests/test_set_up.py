"""From a clean checkout to a running program: pins, environment, system packages, translations, wheel, budgets."""

from __future__ import annotations

import ast
import os
import re
import shutil
import statistics
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pins
import pytest
import set_up
import system_packages
import translations
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import dialogue_app

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
CONSTRAINTS = (ROOT / "constraints.txt").read_text(encoding="utf-8")
SOURCES = sorted((ROOT / "dialogue_app").rglob("*.py"))

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context><name>shell</name><message><source>Agenda</source><translation>Temario</translation></message></context>
</TS>
"""


class TestPins:
    """`constraints.txt` holds every release, and nothing but releases."""

    def test_that_every_direct_and_transitive_requirement_is_pinned_to_what_is_installed(self) -> None:
        pinned = {}
        for requirement in map(Requirement, _constraint_lines()):
            if requirement.marker is None or requirement.marker.evaluate():
                (only,) = requirement.specifier
                assert only.operator == "=="
                pinned[canonicalize_name(requirement.name)] = Version(only.version)
        wanted = {name: Version(found) for name, found in pins.closure(pins.EXTRAS).items()}
        assert {name: found for name, found in wanted.items() if pinned.get(name) != found} == {}

    def test_that_what_builds_the_package_and_its_requirements_is_pinned_too(self) -> None:
        pinned = {canonicalize_name(requirement.name) for requirement in map(Requirement, _constraint_lines())}
        assert pinned >= set().union(*set_up.BUILDERS.values())

    def test_that_no_line_names_an_address(self) -> None:
        assert not re.search(r"://|@|^-", CONSTRAINTS, re.MULTILINE)

    def test_that_old_and_new_pythons_get_the_qt_that_suits_them(self) -> None:
        found = {}
        for requirement in map(Requirement, _constraint_lines()):
            for python in ("3.11", "3.12", "3.13"):
                if (
                    requirement.name == "pyside6-essentials"
                    and requirement.marker
                    and requirement.marker.evaluate({"python_version": python})
                ):
                    found[python] = next(iter(requirement.specifier)).version
        assert found["3.11"].startswith("6.11.")
        assert set(found) == {"3.11", "3.12", "3.13"}

    def test_that_writing_the_pins_again_keeps_the_half_for_other_pythons(self) -> None:
        lines = pins.constraint_lines(pins.closure(pins.EXTRAS), CONSTRAINTS)
        assert sorted(lines) == sorted(_constraint_lines())


class TestEnvironment:
    """What is up to date is not made again; what differs is."""

    @pytest.fixture
    def checkout(self, tmp_path: Path) -> Path:
        for name in ("pyproject.toml", "constraints.txt"):
            shutil.copy(ROOT / name, tmp_path)
        return tmp_path

    def test_that_the_stamp_depends_on_pins_python_profile_and_requirements(self, checkout: Path) -> None:
        before = set_up.stamp("run", "3.11.2", checkout)
        assert set_up.stamp("run", "3.11.2", checkout) == before
        others = {set_up.stamp("development", "3.11.2", checkout), set_up.stamp("run", "3.12.0", checkout)}
        (checkout / "constraints.txt").write_text(CONSTRAINTS.replace("==", "==9"), encoding="utf-8")
        others.add(set_up.stamp("run", "3.11.2", checkout))
        shutil.copy(ROOT / "constraints.txt", checkout)
        (checkout / "pyproject.toml").write_text(PYPROJECT.replace('"tzdata"', '"tzdata>=1"'), encoding="utf-8")
        others.add(set_up.stamp("run", "3.11.2", checkout))
        assert len(others | {before}) == 5

    def test_that_a_change_of_style_rules_installs_nothing(self, checkout: Path) -> None:
        before = set_up.stamp("run", "3.11.2", checkout)
        (checkout / "pyproject.toml").write_text(PYPROJECT.replace("line-length = 130", "line-length = 131"), encoding="utf-8")
        assert set_up.stamp("run", "3.11.2", checkout) == before

    def test_that_a_folder_in_the_way_is_never_removed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(set_up, "VENV", tmp_path / ".venv")
        note = tmp_path / ".venv" / "mine.txt"
        note.parent.mkdir()
        note.touch()
        with pytest.raises(set_up.SetUpError, match="is in the way and is not a Python environment"):
            set_up.environment("run")
        assert note.exists()

    def test_that_a_python_without_venv_is_told_which_package_to_install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(set_up, "_works", lambda *_: False)
        monkeypatch.setattr(system_packages, "may_install", lambda: False)
        package = f"python3.{sys.version_info.minor}-venv"
        with pytest.raises(set_up.SetUpError, match=f"cannot make environments.*sudo apt-get install {re.escape(package)} "):
            set_up._require_venv()

    def test_that_a_wrong_word_is_answered_with_the_right_ones(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert set_up.main(["fly"]) == 2
        assert "set_up.py run" in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("variables", "system", "expected"),
        [
            ({}, "linux", None),
            ({"DISPLAY": ":0"}, "linux", ("xcb",)),
            ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", ("wayland", "xcb")),
            ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", None),
            ({"DISPLAY": ""}, "linux", None),
            ({}, "darwin", ()),
        ],
    )
    def test_that_a_display_is_known_by_the_systems_own_signs(
        self, variables: dict[str, str], system: str, expected: tuple[str, ...] | None
    ) -> None:
        assert set_up.display(variables, system) == expected


class TestSystemPackages:
    """Libraries Qt needs from the system: found missing, and named as Debian names them."""

    def test_that_a_missing_library_is_found_and_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        ldd = tmp_path / "ldd"
        ldd.write_text("#!/bin/sh\nprintf '\\tlibxcb-cursor.so.0 => not found\\n\\tlibc.so.6 => /lib/libc.so.6 (0x1)\\n'\n")
        ldd.chmod(0o755)
        (tmp_path / "QtCore.abi3.so").touch()
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(sys, "platform", "linux")
        missing = system_packages.missing_libraries(tmp_path, ("xcb",))
        assert missing == ["libxcb-cursor.so.0"]
        assert system_packages.packages_of(missing) == ["libxcb-cursor0"]

    def test_that_an_unknown_library_stands_for_itself(self) -> None:
        assert system_packages.packages_of(["libstrange.so.3", "libEGL.so.1"]) == ["libegl1", "libstrange.so.3"]

    def test_that_the_advice_is_one_sentence_with_every_package(self) -> None:
        told = system_packages.advice(["libegl1", "libxcb-cursor0"])
        assert "these system packages are needed: sudo apt-get install libegl1 libxcb-cursor0 (" in told
        assert told.count(". ") == 0

    def test_that_without_root_the_packages_are_named_and_nothing_is_installed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(set_up, "VENV", tmp_path)
        (tmp_path / "lib" / "python3.11" / "site-packages" / "PySide6").mkdir(parents=True)
        monkeypatch.setattr(system_packages, "missing_libraries", lambda *_: ["libEGL.so.1"])
        monkeypatch.setattr(system_packages, "may_install", lambda: False)
        with pytest.raises(set_up.SetUpError, match="libegl1"):
            set_up.libraries(tmp_path / "bin" / "python", ("xcb",))

    def test_that_this_machine_has_what_tests_need(self) -> None:
        lrelease = translations.find_lrelease()
        assert lrelease is not None
        assert system_packages.missing_libraries(lrelease.parent) == []


class TestTranslations:
    """The window's translations are compiled once and again only when their source changes."""

    def test_that_a_source_is_compiled_once(self, tmp_path: Path) -> None:
        folder = tmp_path / "resources" / "translations"
        folder.mkdir(parents=True)
        source = folder / "dialogue_es.ts"
        source.write_text(TS, encoding="utf-8")
        lrelease = translations.find_lrelease()
        assert lrelease is not None
        (made,) = translations.compile_translations(translations.out_of_date(tmp_path), lrelease)
        assert made == folder / "dialogue_es.qm"
        assert made.stat().st_size > 50
        assert translations.out_of_date(tmp_path) == []
        os.utime(source, ns=(made.stat().st_mtime_ns + 10**9,) * 2)
        assert translations.out_of_date(tmp_path) == [source]

    def test_that_a_broken_source_leaves_what_was_compiled_before(self, tmp_path: Path) -> None:
        source, made = tmp_path / "dialogue_es.ts", tmp_path / "dialogue_es.qm"
        source.write_text("<TS", encoding="utf-8")
        made.write_bytes(b"earlier")
        lrelease = translations.find_lrelease()
        assert lrelease is not None
        with pytest.raises(subprocess.CalledProcessError):
            translations.compile_translations([source], lrelease)
        assert made.read_bytes() == b"earlier"
        assert sorted(item.name for item in tmp_path.iterdir()) == ["dialogue_es.qm", "dialogue_es.ts"]

    def test_that_compiled_files_stay_out_of_the_repository(self) -> None:
        assert "*.qm" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment with the wheel, beside the libraries of this one."""
    folder = tmp_path_factory.mktemp("wheel")
    _quiet(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    (wheel,) = folder.glob("*.whl")
    _quiet(sys.executable, "-m", "venv", "--without-pip", folder / "venv")
    commands = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = commands / ("python.exe" if os.name == "nt" else "python")
    _quiet(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    site = Path(_quiet(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    here = Path(pytest.__file__).resolve().parent.parent
    # Only the folder is added: the .pth files in it, and with them this checkout, are not followed.
    (site / "libraries.pth").write_text(f"{here}\n", encoding="utf-8")
    return commands


@pytest.mark.slow
class TestWheel:
    """What is installed elsewhere is the same program."""

    def test_that_the_command_tells_its_version(self, installed: Path, tmp_path: Path) -> None:
        assert dialogue_app.__version__ in _quiet(installed / "dialogue-app", "--version", cwd=tmp_path)
        assert dialogue_app.__version__ == version("dialogue-app")

    def test_that_every_resource_of_the_checkout_is_found(self, installed: Path, tmp_path: Path) -> None:
        code = "from dialogue_app.paths import resources as r; print(r(), *r().rglob('*'), sep=chr(10))"
        place, *found = _quiet(installed / "python", "-c", code, cwd=tmp_path).splitlines()
        assert Path(place).is_relative_to(installed.parent)
        found = [Path(path).relative_to(place).as_posix() for path in found]
        tracked = _quiet("git", "ls-files", "resources", cwd=ROOT).splitlines() if (ROOT / ".git").exists() else []
        assert {name.removeprefix("resources/") for name in tracked} <= set(found)
        sources = [name for name in found if name.endswith(".ts")]
        assert {name.removesuffix(".ts") + ".qm" for name in sources} <= set(found)

    def test_that_the_window_has_a_command_of_its_own(self, installed: Path) -> None:
        assert (installed / "dialogue-desk").exists()


class TestQt:
    """The release of Qt's binding is one that counts its references right."""

    def test_that_a_thousand_calls_that_return_nothing_keep_every_reference_to_none(self) -> None:
        from PySide6.QtCore import QObject

        item = QObject()
        before = sys.getrefcount(None)
        for _ in range(1000):
            item.setObjectName("x")
        assert abs(sys.getrefcount(None) - before) < 100


class TestBudgets:
    """Files and functions stay short enough to be read (the median and the longest)."""

    def test_that_files_are_short(self) -> None:
        lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
        assert {str(path.relative_to(ROOT)): count for path, count in lengths.items() if count > 500} == {}
        assert statistics.median(lengths.values()) <= 150

    def test_that_functions_are_short(self) -> None:
        lengths = {}
        for path in SOURCES:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    lengths[f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"] = (
                        (node.end_lineno or node.lineno) - node.lineno + 1
                    )
        assert {name: count for name, count in lengths.items() if count > 60} == {}
        assert statistics.median(lengths.values()) <= 10

    def test_that_nothing_is_left_for_later(self) -> None:
        words = re.compile(r"\b(TODO|FIXME|raise NotImplementedError)\b")
        assert [str(path) for path in SOURCES if words.search(path.read_text(encoding="utf-8"))] == []


def test_that_the_check_of_a_submission_is_make_test() -> None:
    script = ROOT / ".ci" / "run"
    assert script.read_text(encoding="utf-8").rstrip().endswith("exec make test")
    assert script.stat().st_mode & 0o111


def test_that_make_says_so_when_there_is_no_python() -> None:
    done = subprocess.run(["make", "PYTHON=", "python"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "Python 3.11 or newer was not found" in done.stderr


def test_that_the_licence_is_the_one_declared() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
    assert tomllib.loads(PYPROJECT)["project"]["license"] == "MIT"


def _constraint_lines() -> list[str]:
    return [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]


def _quiet(*command: str | Path, cwd: Path = ROOT) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
