"""The joint minutes: complete for a document, and without a word of our own."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import JSON, String, Text

from dialogue_app.desk import drafting, notes
from dialogue_app.desk.agreement import plan_signing
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_minutes import joint_minutes
from dialogue_app.errors import UserError
from dialogue_app.exchange.dialogue_file import import_dialogue
from dialogue_app.model.base import Record, kinds, table_of
from dialogue_app.model.values import DateType, RankType, UtcTime, Wording, WordingType
from dialogue_app.paths import resource
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code, observed_position, position
from tests.desk.session_builders import agreed, draft, note, sign

CANARY = "canary"
KEPT = frozenset({"state", "kind", "zone", "visibility", "language", "fidelity", "captured_from", "status", "delivered"})
"""Columns of internal records that hold a word of a fixed list, not text."""
OURS_IN_JOINT = {
    "minutes_version": ("remark",), "agenda_version": ("remark",), "issue": ("description",), "commitment": ("title",),
    "action": ("remark",), "copy": ("addressee", "receipt", "channel"), "paper": ("title",), "shared_comment": ("text",),
    "round": ("authority_to_sign",), "substitution": ("reason", "notified_by"),
}  # fmt: skip
"""Columns of records both sides know of that a document still has no business with."""


def joint(workspace: Workspace, round: str) -> str:
    with workspace.read() as read:
        return repr(joint_minutes(read, round))


def plant(workspace: Workspace) -> int:
    """Write a canary into every text of every internal record, and of what only our file says of joint ones."""
    planted = 0
    with workspace.change("Plant canaries", author="DN") as unit:
        for kind, cls in kinds().items():
            names = OURS_IN_JOINT.get(kind, ()) if not cls.internal else _texts(cls)
            for record in unit.session.query(cls) if names else ():
                for name in names:
                    setattr(record, name, _canary(cls, name))
                    planted += 1
    return planted


def _texts(cls: type[Record]) -> tuple[str, ...]:
    out = []
    for column in table_of(cls).columns:
        fixed = column.primary_key or column.foreign_keys or column.key in KEPT or isinstance(column.type, UtcTime | DateType)
        if (not fixed and isinstance(column.type, String | Text | WordingType)) or column.key == "marking":
            out.append(column.key)
    return tuple(name for name in out if table_of(cls).c[name].type is not RankType and name != "rank")


def _canary(cls: type[Record], name: str) -> Any:
    kind = table_of(cls).c[name].type
    words = f"{CANARY}-{cls.__tablename__}-{name}"
    if isinstance(kind, WordingType):
        return Wording({"en": words, "es": words})
    if name == "marking":
        return {"scheme": "US", "level": words, "caveats": [words]}
    assert not isinstance(kind, JSON)
    return words


class _Loose:
    """Lets the leak test write where the rules forbid it: raw notes, signed positions, sent versions."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for cls in kinds().values():
            monkeypatch.setattr(cls, "check", classmethod(lambda *_a, **_k: None))


def test_that_no_internal_word_of_a_generated_dialogue_is_in_the_joint_minutes(
    desk: Desk, talks: Talks, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, taken = draft(desk, talks), note(desk, talks)
    position(desk, talks, cleared=True)
    observed_position(desk, talks)
    notes.annotate_note(desk, note=taken, text="x")
    notes.revise_note(desk, note=taken, start="Two flights a week.", text="y")
    note(desk, talks, private=True)
    drafting.restate(desk, minutes=made.minutes, notes=[taken], text={"en": "It stated that."})
    before = joint(desk.workspace, talks.r2)
    _Loose(monkeypatch)
    assert plant(desk.workspace) > 20
    assert CANARY not in joint(desk.workspace, talks.r2)
    assert joint(desk.workspace, talks.r2) == before


def test_that_no_internal_word_of_the_sample_is_in_any_joint_minutes(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.loads(resource("samples", "migration_talks.json").read_text("utf-8"))
    workspace, _ = Workspace.create(tmp_path / "talks.dialogue", passphrase=None)
    with workspace:
        import_dialogue(workspace, data, author="DN")
        rounds = ids_by_code(workspace, "round")
        before = {code: joint(workspace, id) for code, id in rounds.items()}
        for code, text in before.items():
            assert not [words for words in data["leakTests"]["strings"] if words in text], code
        _Loose(monkeypatch)
        assert plant(workspace) > 500
        assert {code: joint(workspace, id) for code, id in rounds.items()} == before


def test_that_the_samples_fifth_minutes_are_complete(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = joint_minutes(read, ids_by_code(migration_talks, "round")["R5"])
    assert (len(found.paragraphs), found.paragraphs[10].ad_referendum, found.paragraphs[10].item) == (15, True, "7")
    assert [(one.number, one.contents) for one in found.annexes] == [
        ("I", "participants"), ("II", "agenda"), ("III", "table"), ("IV", "text"),
    ]  # fmt: skip
    table = found.annexes[2].table
    assert table is not None and table.rows[0] == ("2011-07", 112, 87)
    assert [one.number for one in found.annexes[3].paragraphs] == ["1", "2", "3", "4"]
    assert found.signed_at == {"en": "Washington, D.C.", "es": "Washington, D.C."}
    assert (found.originals, found.round.fictional) == (2, True)
    assert {party.id for party in found.round.parties} == {one.party for one in found.participants} == {"US", "CU"}


def test_that_a_signed_paragraph_names_its_correction_and_keeps_its_text(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = joint_minutes(read, ids_by_code(migration_talks, "round")["R3"])
    assert (found.paragraphs[1].correction, "19,360" in found.paragraphs[1].text["en"]) == ("Corr.1", True)


def test_that_brackets_name_proposer_and_opponent(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        found = joint_minutes(read, ids_by_code(migration_talks, "round")["R6"])
    assert [(one.proposed_by, one.opposed_by) for one in found.paragraphs[3].brackets] == [
        ("US", ("CU",)), ("CU", ("US",)), ("CU", ("US",)),
    ]  # fmt: skip


def test_that_place_of_signature_is_written_as_each_language_does(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    plan = {"signed_at": "Havana", "signed_on": date(2010, 4, 13)}
    plan_signing(desk, minutes=made.minutes, start={"signed_at": None, "signed_on": None}, new=plan)
    with desk.workspace.read() as read:
        found = joint_minutes(read, talks.r2)
    assert (found.signed_at, found.signed_on) == ({"en": "Havana", "es": "Havana"}, date(2010, 4, 13))


def test_that_a_signature_changes_nothing_in_the_joint_minutes_but_their_state(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    with desk.workspace.read() as read:
        before = joint_minutes(read, talks.r2)
    sign(desk, talks, made, "us1")
    sign(desk, talks, made, "cu1")
    with desk.workspace.read() as read:
        after = joint_minutes(read, talks.r2)
    assert (before.state, after.state) == ("agreed", "signed")
    assert replace(after, state=before.state) == before


def test_that_a_round_without_minutes_says_so(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read, pytest.raises(UserError, match="no minutes yet"):
        joint_minutes(read, talks.r1)
