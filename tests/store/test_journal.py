"""The chain: what it proves, and how each kind of tampering is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.store import Workspace
from dialogue_app.store.guard import writing
from dialogue_app.store.journal import canonical, verify_audit
from tests.store.ground import Talks


def tamper(workspace: Workspace, sql: str, **values: Any) -> None:
    """What somebody with the file and its key could do behind the program's back."""
    with workspace._writer.begin() as conn, writing(conn):
        conn.execute(text(sql), values)


@pytest.fixture
def item(ws: Workspace, talks: Talks) -> str:
    """An item numbered 0, 1, 2, 3 in change sets #2 to #6."""
    with ws.change("Add", author="MR") as unit:
        made = unit.add(talks.item())
    for n in range(4):
        with ws.change("Edit", author="MR") as unit:
            unit.get(AgendaItem, made.id).number = str(n)
    return made.id


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE change_set SET author = 'XX' WHERE seq = 4", r"A #4 \(Edit\): it was altered"),
        ("UPDATE change_set SET at = '2020' WHERE seq = 4", r"A #4 \(Edit\): it was altered"),
        ("UPDATE change SET field = 'title.en' WHERE pos = 3", r"A #3 \(Edit\): it was altered"),
        ("DELETE FROM change WHERE pos = 3", r"A #3 \(Edit\): it was altered"),
        ("""UPDATE change_value SET data = '["","8"]' WHERE pos = 5""", r"A #5 \(Edit\): the kept value of agenda_item.number"),
        ("DELETE FROM change_set WHERE seq = 3", "A #3 is missing"),
        ("UPDATE agenda_item SET number = '99'", "agenda item .* was changed outside the journal"),
        ("DELETE FROM agenda_item", "agenda item .* was changed outside the journal"),
        ("DELETE FROM change_set WHERE seq >= 5", "stored heads are not those"),
    ],
)
def test_that_verify_names_the_first_broken_link(ws: Workspace, item: str, sql: str, words: str) -> None:
    ws.verify(records=True)
    tamper(ws, sql)
    with pytest.raises(WorkspaceError, match=words):
        ws.verify(records=True)


def test_that_a_shortened_chain_shows_only_against_a_head_kept_elsewhere(ws: Workspace, item: str) -> None:
    seq, digest = ws.heads()["A"]
    kept = ws.change_sets(1, before=ws.change_sets(1)[0].pos)[0]
    for table in ("change_value", "change", "change_set"):
        tamper(ws, f"DELETE FROM {table} WHERE pos >= 6")
    tamper(ws, "UPDATE head SET seq = 5, digest = :digest", digest=kept.digest)
    tamper(ws, "UPDATE agenda_item SET number = '2'")
    ws.verify(records=True)
    with pytest.raises(WorkspaceError, match=r"A #6 was witnessed elsewhere, but the chain here ends at #5"):
        ws.verify([("A", seq, digest[:16])])


def test_that_a_rewritten_link_shows_against_a_witness(ws: Workspace, item: str) -> None:
    with pytest.raises(WorkspaceError, match="holds another #6"):
        ws.verify([("A", 6, "0" * 16)])


def test_that_the_audit_trail_proves_itself_without_a_word_of_content(ws: Workspace, talks: Talks, tmp_path: Path) -> None:
    with ws.change("Add", author="MR") as unit:
        made = unit.add(talks.item("Secret wording"))
    with ws.change("Edit", author="MR") as unit:
        unit.get(AgendaItem, made.id).title = unit.get(AgendaItem, made.id).title.having("en", "Other secret")
    lines = list(ws.audit_lines())
    assert "secret" not in "".join(lines).lower() and "title.en" in lines[2]
    assert verify_audit(lines) == ws.heads()
    altered = json.loads(lines[2])
    altered["changes"][0][3] = "number"
    with pytest.raises(WorkspaceError, match="#3"):
        verify_audit([*lines[:2], json.dumps(altered)])
    with pytest.raises(UserError, match="Line 3 of the audit trail"):
        verify_audit([*lines[:2], lines[2][:40]])


def test_that_restricted_words_are_in_the_values_only(ws: Workspace, talks: Talks) -> None:
    from dialogue_app.model.positions import PositionLimits

    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position())
        unit.add(PositionLimits(position_id=position.id, red_line="Never below seventeen"))
    with ws._engine.connect() as conn:
        for table in ("change_set", "change", "head", "search_doc"):
            found = conn.execute(text(f"SELECT * FROM {table}")).all()
            assert "seventeen" not in str(found), table
        assert "seventeen" in str(conn.execute(text("SELECT * FROM change_value")).all())


def test_that_a_station_witnesses_the_others_by_the_way(ws: Workspace, talks: Talks) -> None:
    tamper(ws, "INSERT INTO head (station, seq, digest) VALUES ('B', 7, :digest)", digest="ab" * 32)
    ws._heads = None
    with ws.change("Add", author="MR") as unit:
        unit.add(talks.item())
    assert unit.result is not None and unit.result.seen == {"B": (7, "ab" * 8)}


def test_that_canonical_json_has_one_form() -> None:
    assert canonical({"b": [1, "é"], "a": None}) == '{"a":null,"b":[1,"é"]}'.encode()
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical(float("nan"))
