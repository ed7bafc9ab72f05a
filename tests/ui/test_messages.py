"""The one door for messages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.errors import Clash, ConflictError, RuleError
from dialogue_app.ui.jobs import Cancelled
from dialogue_app.ui.messages import Messages


def test_that_an_expected_error_is_told_by_its_sentence(qtbot: QtBot) -> None:
    messages = Messages()
    with qtbot.waitSignal(messages.asked) as asked:
        messages.fault(RuleError("Adopted agendas only grow."), "Withdraw item 8")
    assert asked.args[0].sentence == "Adopted agendas only grow."
    assert messages.recorded[-1].title == "Withdraw item 8"


def test_that_a_bug_goes_to_the_log_and_never_shows_a_traceback(qapp: QApplication, tmp_path: Path) -> None:
    messages = Messages(tmp_path / "logs" / "desk.log")
    try:
        _ = {}["secret words"]
    except KeyError as error:
        messages.fault(error, "Add item")
    told = messages.recorded[-1]
    assert told.tone == "crash" and "Traceback" not in told.sentence and "secret" not in told.sentence
    assert told.detail == str(tmp_path / "logs" / "desk.log")
    log = (tmp_path / "logs" / "desk.log").read_text("utf-8")
    assert "KeyError" in log and "test_messages.py" in log


def test_that_the_log_says_where_and_of_what_kind_but_none_of_the_words(qapp: QApplication, tmp_path: Path) -> None:
    messages = Messages(tmp_path / "desk.log")
    words = "never " + "below ninety"
    try:
        try:
            raise ValueError(words)
        except ValueError as error:
            raise OSError(28, words) from error
    except OSError as error:
        messages.fault(error)
    log = (tmp_path / "desk.log").read_text("utf-8")
    assert words not in log
    assert log.index("ValueError") < log.index("OSError [28]")


def test_that_a_log_that_cannot_be_written_does_not_hide_the_message(
    qapp: QApplication, tmp_path: Path, left_warnings: list[str]
) -> None:
    (tmp_path / "logs").write_text("a file, not a folder", "utf-8")
    messages = Messages(tmp_path / "logs" / "desk.log")
    messages.fault(ValueError("x"))
    assert messages.recorded[-1].tone == "crash"
    assert len(left_warnings) == 1 and "cannot be written" in left_warnings.pop()


def test_that_a_conflict_shows_both_wordings_instead(qtbot: QtBot) -> None:
    messages = Messages()
    error = ConflictError("Somebody else changed it.", [Clash("item", "1", "title.en", "mine", "theirs")])
    with qtbot.waitSignal(messages.conflict) as told:
        messages.fault(error)
    assert told.args[0] is error and messages.recorded[-1].sentence == "Somebody else changed it."


def test_that_stopping_a_job_is_no_fault(qtbot: QtBot) -> None:
    messages = Messages()
    with qtbot.waitSignal(messages.said) as said:
        messages.fault(Cancelled(), "Export")
    assert said.args[0].sentence == "Export: stopped" and said.args[0].tone == "info"
