"""The demo does the main job, and its exit code means it."""

import json
import shutil
import subprocess
import sys

import pytest


def test_that_the_demo_makes_signs_and_verifies_everything(run, tmp_path, keys) -> None:
    code, out, _ = run("demo", tmp_path / "out", "--json")
    lines = json.loads(out)
    assert code == 0
    assert all(line["holds"] for line in lines)
    files = {path.name for path in (tmp_path / "out").iterdir()}
    assert {
        "agenda-R5.pdf",
        "minutes-R5-original-US.pdf",
        "minutes-R5-original-CU.pdf",
        "demo-root.pem",
        "sample-talks.dialogue",
    } <= files


def test_that_a_second_demo_in_the_same_folder_works_too(run, tmp_path) -> None:
    assert run("demo", tmp_path)[0] == 0
    code, out, _ = run("demo", tmp_path)
    assert code == 0
    assert "sample-talks-2.dialogue" in out


def test_that_the_demo_tells_when_something_does_not_hold(run, tmp_path, monkeypatch) -> None:
    from dialogue_app import papers

    sound = papers.rendered

    def unsteady(*args, **kwargs) -> bytes:
        unsteady.calls = getattr(unsteady, "calls", 0) + 1
        return sound(*args, **kwargs) + b" " * (unsteady.calls == 2)

    monkeypatch.setattr(papers, "rendered", unsteady)
    code, out, _ = run("demo", tmp_path)
    assert code == 1
    assert "NOT all of it holds" in out


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="pdfsig (poppler-utils) is not installed")
def test_that_another_program_lists_two_signatures(run, tmp_path) -> None:
    run("demo", tmp_path)
    command = ["pdfsig", tmp_path / "minutes-R5-original-US.pdf"]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert told.stdout.count("Signature is Valid") == 2
    assert "Total document signed" in told.stdout


@pytest.mark.slow
def test_that_the_demo_never_loads_qt(tmp_path) -> None:
    script = (
        "import sys; from dialogue_app.cli.main import main; code = main(['demo', sys.argv[1]]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script, tmp_path], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
