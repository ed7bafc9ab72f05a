"""What stands beside the note-taker's line: positions without their limits, the last statements, papers that were named."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app.desk import schemes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.beside_item import beside_item, portion_words
from dialogue_app.desk.views.last_time import last_time
from dialogue_app.desk.views.notes import note_entries
from dialogue_app.errors import UserError
from dialogue_app.paths import resource
from tests.desk.builders import Talks
from tests.desk.session_builders import note


def test_that_what_was_said_last_time_stands_beside_an_item(desk: Desk, talks: Talks) -> None:
    note(desk, talks, "Two flights.")
    item = item_of_the_note(desk, talks)
    with desk.workspace.read() as read:
        found = beside_item(read, talks.r2, item)
        assert found.item == item
        assert found.last == last_time(read, item)
        assert set(found.marks) <= {said.record_id for said in found.last}
        assert found.papers == ()


def test_that_an_item_that_is_gone_is_named_in_a_sentence(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read, pytest.raises(UserError, match="agenda item is not in the workspace"):
        beside_item(read, talks.r2, "0" * 32)


def test_that_a_portion_mark_is_as_written_else_as_its_scheme_spells_it() -> None:
    known = schemes.load(Path(resource("markings")))
    mark = {"scheme": "US", "level": "CONFIDENTIAL", "caveats": ["NOFORN"]}
    assert portion_words(known, mark) == "(C//NF)"
    assert portion_words(known, {**mark, "portion": "(CONF)"}) == "(CONF)"
    assert portion_words({}, mark) == "(CONFIDENTIAL)"
    assert portion_words(known, None) == ""


def item_of_the_note(desk: Desk, talks: Talks) -> str:
    """The item under which the builder's note was taken."""
    with desk.workspace.read() as read:
        (entry,) = note_entries(read, talks.r2, author=desk.author)
    assert entry.item_id is not None
    return entry.item_id
