"""Commands on two takers' notes: handed over, read, held beside each other, settled."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from dialogue_app.desk import notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.notes import Note, Reconciliation
from dialogue_app.model.rounds import Session
from dialogue_app.store import Workspace

AT = datetime(2012, 5, 15, 14, 0, tzinfo=UTC)
SETTLE = ("reconcile", "FILE", "--round", 2, "--taker", "RS", "--why", "x")
OURS = ("We reported 9,120 documents issued this year.", "Cuba wanted parcels returned from Miami listed by month.")
HERS = ("US reports 9,102 documents issued during this year.", "Cuban side wants parcels returned from Miami listed monthly.")


def write(path: Path, author: str, texts: tuple[str, ...], late: int = 0) -> None:
    with Workspace.open(path) as workspace:
        with workspace.read() as read:
            session = read.scalars(select(Session.id).where(Session.code == "R6-S1")).one()
        for place, text in enumerate(texts):
            began = AT + timedelta(minutes=3 * place, seconds=-late)
            notes.add_note(Desk(workspace, author), session=session, text=text, speaker_party="US", began_at=began)


@pytest.fixture
def two(run, talks: Path, tmp_path: Path) -> tuple[Path, Path]:
    """The workspace with notes of AA, and a copy in which BB took notes by a clock 150 seconds behind."""
    with Workspace.open(talks) as workspace:
        hers = workspace.backup(tmp_path / "hers.dialogue")
    write(talks, "AA", OURS)
    write(hers, "BB", HERS, late=150)
    return talks, hers


def count(path: Path, kind: type) -> int:
    with Workspace.open(path) as workspace, workspace.read() as read:
        return len(read.scalars(select(kind.id)).all())


def test_that_notes_go_over_as_a_file_and_come_in_once(run, two, tmp_path) -> None:
    ours, hers = two
    file = tmp_path / "bb.notes.json"
    code, out, err = run("notes", "export", hers, "--round", 6, "--taker", "BB", "--out", file)
    assert code == 0 and "INTERNAL" in out, err
    before = count(ours, Note)
    code, out, err = run("notes", "merge", ours, file, "--round", 6)
    assert code == 0 and "BB, 2 notes, 2 of them new" in out, err
    assert "0 of them new" in run("notes", "merge", ours, file, "--round", 6)[1]
    assert count(ours, Note) == before + 2
    assert json.loads(file.read_text("utf-8"))["taker"] == "BB"


def test_that_notes_are_read_out_of_a_colleagues_workspace(run, two) -> None:
    ours, hers = two
    code, out, err = run("notes", "merge", ours, hers, "--round", 6, "--taker", "BB")
    assert code == 0 and "hers.dialogue: BB, 2 notes, 2 of them new" in out, err


def test_that_both_are_held_beside_each_other_and_a_difference_is_settled(run, two, monkeypatch) -> None:
    ours, hers = two
    monkeypatch.setattr("dialogue_app.app._initials", lambda: "AA")
    code, out, _ = run("notes", "merge", ours, hers, "--round", 6, "--taker", "BB")
    assert code == 0 and "AA 9,120 / BB 9,102" in out
    code, out, _ = run("notes", "compare", ours, "--round", 6, "--taker", "BB", "--differing")
    assert code == 1 and "[DIFFERS: 9,120 / 9,102]" in " ".join(out.split()) and "Offset of BB: +150 s" in out
    data = json.loads(run("notes", "compare", ours, "--round", 6, "--taker", "BB", "--json")[1])
    assert data["proposed"] == {"seconds": 150, "matches": 2}
    why = ("--why", "The table handed over says so.")
    code, out, err = run(
        "notes", "reconcile", ours, "--round", 6, "--taker", "BB", "--time", "10:00:00", "--holds", "first", *why
    )
    assert code == 0 and "Recorded: 9,120" in out, err
    code, out, _ = run("notes", "compare", ours, "--round", 6, "--taker", "BB")
    assert code == 0 and "9,120 (AA): The table" in " ".join(out.split())


def test_that_the_offset_is_set_by_hand_or_as_proposed(run, two, monkeypatch) -> None:
    ours, hers = two
    monkeypatch.setattr("dialogue_app.app._initials", lambda: "AA")
    run("notes", "merge", ours, hers, "--round", 6, "--taker", "BB")
    assert "Offset of BB: +0 s" in run("notes", "offset", ours, "--round", 6, "--taker", "BB", "--seconds", 0)[1]
    assert run("notes", "compare", ours, "--round", 6, "--taker", "BB", "--differing")[0] == 0  # nothing stands together
    assert "Offset of BB: +150 s" in run("notes", "offset", ours, "--round", 6, "--taker", "BB")[1]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("merge", "FILE", "nothing.json", "--round", 6), "is not there"),
        (("merge", "FILE", "BAD", "--round", 6), "no notes file"),
        (("export", "FILE", "--round", 6, "--taker", "ZZ"), "ZZ took no notes"),
        (("compare", "FILE", "--round", 6, "--taker", "ZZ"), "Nobody called “ZZ”"),
        (("compare", "FILE", "--round", 99), "no round “99”"),
        ((*SETTLE, "--time", "01:00", "--holds", "first"), "no pair"),
        ((*SETTLE, "--time", "10:58:00", "--holds", "neither"), "Where neither holds"),
    ],
)  # fmt: skip
def test_that_a_fault_is_told_in_a_sentence(run, talks, tmp_path, words, complaint) -> None:
    (tmp_path / "bad.json").write_text("{}")
    places = {"FILE": talks, "BAD": tmp_path / "bad.json"}
    before = count(talks, Reconciliation)
    code, _, err = run("notes", *(places.get(word, word) for word in words))
    assert code == 1 and complaint in err
    assert count(talks, Reconciliation) == before
