"""Capture, states, feed and retry: what one unit of work promises."""

from __future__ import annotations

from dialogue_app.store import Workspace
from tests.store.ground import Talks, rows


def test_that_a_change_is_kept_found_and_told(ws: Workspace, talks: Talks) -> None:
    heard = []
    ws.subscribe(heard.append)
    with ws.change("Add note", author="JL") as unit:
        note = unit.add(talks.note("El señor Pérez habló de visados."))
    assert unit.result is not None and heard[0].records == (("note", note.id),)
    assert [hit.record_id for hit in ws.search("senor perez")] == [note.id]
    assert ws.history("note", note.id)[0].author == "JL"
    ws.revert(unit.result.id, author="JL")
    assert f"note/{note.id}" not in rows(ws) and ws.search("perez") == ()
    ws.verify(records=True)
