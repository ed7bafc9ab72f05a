"""Commands on what follows from notes: listed first, made only when it is said."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import func, select

from dialogue_app.model.notes import DayReport
from dialogue_app.model.positions import ObservedPosition
from dialogue_app.store import Workspace
from tests.cli.test_more_documents import text_of

AUTHORITY = ("--classified-by", "J. Sample", "--derived-from", "Guide", "--declassify-on", "2037-05-16")


def count(path, kind) -> int:
    with Workspace.open(path) as workspace, workspace.read() as read:
        return read.scalars(select(func.count()).select_from(kind)).one()


def test_that_the_report_of_a_day_is_a_marked_draft_with_its_comment_apart(run, talks, tmp_path) -> None:
    path = tmp_path / "report.pdf"
    words = ("notes", "report", talks, "--round", 5, "--day", "2011-11-09", "--out", path, "--comment", "They were pleased.")
    code, out, err = run(*words, *AUTHORITY)
    assert code == 0 and "INTERNAL" in out, err
    text = text_of(path)
    assert "DRAFT, NOT CLEARED" in text and "They were pleased." in text
    assert text.index("Summary") < text.index("What was said") < text.index("Comment") < text.index("They were pleased.")
    assert count(talks, DayReport) == 1
    again = (*words[:-2], "--summary", "In short.", "--force", "--cleared-by", "L")
    code, out, err = run(*again, *AUTHORITY)
    assert code == 0, err
    assert "DRAFT" not in text_of(path) and "In short." in text_of(path) and "They were pleased." in text_of(path)
    assert count(talks, DayReport) == 1


def test_that_private_observations_are_in_no_report(run, talks, tmp_path) -> None:
    from dialogue_app.model.notes import Note

    with Workspace.open(talks) as workspace, workspace.read() as read:
        private = read.execute(select(Note.text, Note.at).where(Note.private)).all()
    assert private
    for text, at in private:
        path = tmp_path / "report.pdf"
        for round in range(1, 7):
            run("notes", "report", talks, "--round", round, "--day", at.date(), "--out", path, "--force", *AUTHORITY)
        if path.exists():
            assert " ".join(text.split())[:40] not in text_of(path)


def test_that_proposals_are_listed_and_recorded_or_dismissed_by_number(run, talks) -> None:
    listed = json.loads(run("notes", "proposals", talks, "--round", 5, "--json")[1])
    assert listed and all(one["party"] == "CU" for one in listed)
    before = count(talks, ObservedPosition)
    assert run("notes", "accept", talks, "--round", 5, "--number", 1, "--stance", "As we heard it.")[0] == 0
    assert run("notes", "dismiss", talks, "--round", 5, "--number", 1)[0] == 0
    assert count(talks, ObservedPosition) == before + 1
    left = json.loads(run("notes", "proposals", talks, "--round", 5, "--json")[1])
    assert [one["notes"] for one in left] == [one["notes"] for one in listed[2:]]


def test_that_actions_and_delivery_are_listed(run, talks) -> None:
    code, out, _ = run("notes", "actions", talks, "--round", 5)
    assert code == 0 and "What is to be done" in out
    code, out, _ = run("notes", "delivered", talks, "--round", 5, "--write")
    assert code == 0 and "marked as delivered" in out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("report", "FILE", "--round", 5, "--day", "2011-01-01", "--out", "OUT"), "there are notes of: 2011-11-0"),
        (("report", "FILE", "--round", 5, "--day", "2011-11-09", "--out", "OUT", "--classified-by", "X"), "--declassify-on"),
        (("accept", "FILE", "--round", 5, "--number", 99), "no proposal 99"),
        (("dismiss", "FILE", "--round", 5, "--number", 0), "no proposal 0"),
    ],
)
def test_that_a_fault_is_told_in_a_sentence(run, talks, tmp_path, words, complaint) -> None:
    places = {"FILE": talks, "OUT": tmp_path / "out.pdf"}
    code, _, err = run("notes", *(places.get(word, word) for word in words))
    assert code == 1 and complaint in err
    assert not (tmp_path / "out.pdf").exists()
