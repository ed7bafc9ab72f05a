"""Papers handed over at the table: one step registers them, keeps their bytes, and notes who gave them."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from dialogue_app.desk.papers import register_paper
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.beside_item import beside_item
from dialogue_app.desk.views.notes import note_entries
from dialogue_app.errors import DialogueError
from dialogue_app.model.notes import Attachment, Paper
from tests.desk.builders import Talks

PHOTO = b"\xff\xd8\xff a photograph"


def given(talks: Talks, **more: Any) -> dict[str, Any]:
    values: dict[str, Any] = {"session": talks.sessions["r2s1"], "item": talks.items["r2a2b"], "title": "Pilot plan"}
    return values | {"from_party": "CU", "filename": "photo.jpg", "data": PHOTO} | more


def test_that_a_paper_its_photograph_and_the_note_of_it_are_one_step(desk: Desk, talks: Talks) -> None:
    before = desk.workspace.position()
    register_paper(desk, **given(talks))
    assert len(desk.workspace.since(before)) == 1
    with desk.workspace.read() as read:
        paper = read.scalars(select(Paper)).one()
        attached = read.scalars(select(Attachment)).one()
        (entry,) = note_entries(read, talks.r2, author="DN")
        (line,) = beside_item(read, talks.r2, talks.items["r2a2b"]).papers
    assert (paper.from_party, paper.to_party, paper.kind, paper.visibility) == ("CU", "US", "non-paper", "shared")
    assert (attached.filename, attached.media_type, attached.size) == ("photo.jpg", "image/jpeg", len(PHOTO))
    assert desk.workspace.bytes_of(attached.sha256) == PHOTO
    assert (entry.kind, entry.party) == ("procedural", "CU")
    assert line.title == "Pilot plan"


def test_that_two_papers_of_a_side_have_two_names(desk: Desk, talks: Talks) -> None:
    register_paper(desk, **given(talks))
    register_paper(desk, **given(talks, data=None))
    with desk.workspace.read() as read:
        assert len(set(read.scalars(select(Paper.code)))) == 2
        assert len(read.scalars(select(Attachment)).all()) == 1


def test_that_a_path_in_the_name_of_a_file_is_left_out(desk: Desk, talks: Talks) -> None:
    register_paper(desk, **given(talks, filename="../../etc/passwd"))
    with desk.workspace.read() as read:
        assert read.scalars(select(Attachment.filename)).one() == "passwd"


@pytest.mark.parametrize("wrong", [{"title": " "}, {"kind": "poem"}, {"from_party": "XX"}, {"data": b""}])
def test_that_what_is_no_paper_is_refused_and_nothing_is_kept(desk: Desk, talks: Talks, wrong: dict[str, Any]) -> None:
    with pytest.raises(DialogueError):
        register_paper(desk, **given(talks, **wrong))
    with desk.workspace.read() as read:
        assert read.scalars(select(Paper)).all() == []
