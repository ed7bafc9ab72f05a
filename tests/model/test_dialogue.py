"""The talks as a whole: what belongs to both sides' world, and what a file can name."""

from __future__ import annotations

import pytest

from dialogue_app.model.base import kinds, table_of
from dialogue_app.model.dialogue import Issue, Office, Person

JOINT = (
    "dialogue",
    "party",
    "instrument",
    "venue",
    "issue",
    "public_round",
    "person",
    "office",
    "round",
    "session",
    "agenda",
    "agenda_item",
    "agenda_event",
    "agenda_version",
    "delegation_member",
    "substitution",
    "attendance",
)


@pytest.mark.parametrize("kind", JOINT)
def test_that_the_frame_of_the_talks_is_known_to_both_sides(kind: str) -> None:
    assert not kinds()[kind].internal


@pytest.mark.parametrize("kind", ["dialogue", "party", "instrument", "venue", "issue", "person"])
def test_that_a_dialogue_file_can_name_them(kind: str) -> None:
    assert "code" in table_of(kinds()[kind]).columns


def test_that_issues_are_found_by_their_other_names() -> None:
    assert Issue.searched == ("title", "aliases")


def test_that_offices_have_dates_and_belong_to_a_person() -> None:
    assert {"valid_from", "valid_until", "person_id"} <= {column.key for column in table_of(Office).columns}


def test_that_no_joint_record_refers_to_an_internal_one() -> None:
    for cls in kinds().values():
        if not cls.internal:
            targets = {key.column.table.name for key in table_of(cls).foreign_keys}
            assert not {name for name in targets if kinds()[name].internal}, cls.__tablename__


def test_that_a_person_keeps_the_rank_the_own_side_gives() -> None:
    assert "precedence" in table_of(Person).columns
