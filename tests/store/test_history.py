"""The history of a record: who, when, from which words to which."""

from __future__ import annotations

from dialogue_app.model.positions import OwnPosition
from dialogue_app.store import Workspace
from tests.store.ground import Talks


def test_that_every_revision_has_its_author_time_and_words_newest_first(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position("3,000 a month"))
    with ws.change("Edit position", author="DN") as unit:
        unit.get(OwnPosition, position.id).objective = "4,000 a month"
    newest, oldest = ws.history("own_position", position.id)
    assert (newest.author, newest.label, newest.operation) == ("DN", "Edit position", "changed")
    assert [(f.field, f.before, f.after) for f in newest.fields] == [("objective", "3,000 a month", "4,000 a month")]
    assert oldest.operation == "added" and oldest.at <= newest.at and oldest.at.tzinfo is not None


def test_that_a_deleted_record_keeps_its_history(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position())
    with ws.change("Delete position", author="MR") as unit:
        unit.delete(unit.get(OwnPosition, position.id))
    assert [revision.operation for revision in ws.history("own_position", position.id)] == ["deleted", "added"]


def test_that_other_records_of_the_same_change_are_left_out(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add two", author="MR") as unit:
        first, _ = unit.add(talks.position("one")), unit.add(talks.position("two"))
    [revision] = ws.history("own_position", first.id)
    assert "two" not in [field.after for field in revision.fields]


def test_that_an_unknown_record_has_none(ws: Workspace) -> None:
    assert ws.history("note", "0" * 32) == ()
