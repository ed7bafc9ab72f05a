"""The edge between the program and the shell."""

import argparse
import errno
import subprocess
import sys
from pathlib import Path

import pytest

from dialogue_app import __version__
from dialogue_app.cli import main as commands
from dialogue_app.cli.main import main


def test_that_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "command",
    [
        "open",
        "demo",
        "new",
        "import",
        "export",
        "rounds",
        "search",
        "history",
        "journal",
        "agenda",
        "minutes",
        "sign",
        "verify",
        "keys",
        "timestamp",
    ],
)
def test_that_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert "usage: dialogue-app " + command in capsys.readouterr().out


def test_that_no_command_takes_a_passphrase_as_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["rounds", "talks.dialogue", "--passphrase", "secret"])
    assert left.value.code == 2
    capsys.readouterr()


def test_that_a_fault_is_one_sentence_and_never_a_traceback(run, tmp_path) -> None:
    code, out, err = run("rounds", tmp_path / "nothing.dialogue")
    assert code == 1
    assert out == ""
    assert err.startswith("dialogue-app: ")
    assert "Traceback" not in err
    assert err.count("\n") == 1


def test_that_a_reader_that_goes_away_is_no_fault(talks) -> None:
    script = f"{sys.executable} -m dialogue_app search {talks} delegation --limit 500 | head -1"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {script}"], capture_output=True, text=True, timeout=60, check=False)
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("Round")


def test_that_without_a_display_the_window_is_refused_with_what_can_be_done(run, monkeypatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    code, out, err = run("open")
    assert (code, out) == (1, "")
    assert "There is no display here" in err and "dialogue-app demo" in err and err.count("\n") == 1


def fail_with(error: Exception, monkeypatch: pytest.MonkeyPatch, log: Path) -> int:
    def run(_arguments: argparse.Namespace) -> int:
        raise error

    parser = argparse.ArgumentParser()
    parser.set_defaults(run=run)
    monkeypatch.setattr(commands, "_parser", lambda **_: parser)
    monkeypatch.setattr(commands, "log_path", lambda: log)
    return main([])


def test_that_a_failure_nobody_foresaw_is_one_sentence_and_a_log_without_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "logs" / "desk.log"
    assert fail_with(KeyError("never below ninety visits"), monkeypatch, log) == 1
    said = capsys.readouterr().err
    assert said.startswith("dialogue-app: a failure that was not foreseen (KeyError).") and str(log) in said
    written = log.read_text("utf-8")
    assert "Traceback" not in said and "ninety" not in said + written
    assert "builtins.KeyError" in written and "test_main.py" in written


def test_that_a_failure_of_the_disk_names_the_file_and_needs_no_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    error = PermissionError(errno.EACCES, "Permission denied", "/srv/out.pdf")
    assert fail_with(error, monkeypatch, tmp_path / "logs" / "desk.log") == 1
    said = capsys.readouterr().err
    assert "(Permission denied, /srv/out.pdf)" in said and "test_main.py" in said
