"""Minutes written down as they read: what a workspace then holds, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dialogue_app.desk.read_in import parted, read_in_minutes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.common import home_code, parties
from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.desk.views.joint_round import joint_participants
from dialogue_app.desk.views.talks import rounds
from dialogue_app.errors import RuleError
from dialogue_app.store.workspace import Workspace
from tests.documents import builders

HASH = "0" * 64


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    made, _ = Workspace.create(tmp_path / "new.dialogue", passphrase=None)
    with made:
        yield Desk(made, "AB")


def with_a_change_of_heads() -> JointMinutes:
    """Olga TRAZO takes Marcos BOCETO's place in the closing plenary."""
    until = {"en": "Opening plenary", "es": "Plenaria de apertura"}
    people = tuple(replace(one, until_session=until) if one.name == "Marcos BOCETO" else one for one in builders.PEOPLE)
    return builders.minutes(participants=people)


def test_that_the_dialogue_is_founded_for_our_side(empty: Desk) -> None:
    read_in_minutes(empty, minutes=with_a_change_of_heads(), held=lambda view: None, content_hash=HASH, home="CU")

    with empty.workspace.read() as read:
        assert home_code(read) == "CU"
        assert [party.code for party in parties(read)] == ["CU", "US"]
        (line,) = rounds(read)
        assert (line.ordinal, line.state) == (7, "closed")
        people = {one.name: one for one in joint_participants(read, line.id)}
    assert people["Olga TRAZO"].from_session == {"en": "Closing plenary", "es": "Plenaria de clausura"}
    assert people["Marcos BOCETO"].until_session == {"en": "Opening plenary", "es": "Plenaria de apertura"}


def test_that_what_is_not_held_is_not_written(empty: Desk) -> None:
    def never(view: JointMinutes) -> None:
        raise RuleError("That is something else.")

    with pytest.raises(RuleError, match="something else"):
        read_in_minutes(empty, minutes=with_a_change_of_heads(), held=never, content_hash=HASH)

    assert not empty.workspace.since(0)


def test_that_somebody_who_came_later_came_in_somebodys_place(empty: Desk) -> None:
    with pytest.raises(RuleError, match="Olga TRAZO came later, but not in whose place"):
        read_in_minutes(empty, minutes=builders.minutes(), held=lambda view: None, content_hash=HASH)


def test_that_agreed_minutes_that_were_read_in_are_taken_back_whole_and_come_again(empty: Desk) -> None:
    made = read_in_minutes(empty, minutes=with_a_change_of_heads(), held=lambda view: None, content_hash=HASH)
    assert made is not None

    undone = empty.workspace.revert(made.id, author="AB")
    with empty.workspace.read() as read:
        assert home_code(read) == ""
    empty.workspace.revert(undone.id, author="AB")

    with empty.workspace.read() as read:
        assert [line.ordinal for line in rounds(read)] == [7]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Jordan SAMPLE", ("Jordan", "SAMPLE")),
        ("Ana María DE LA CRUZ", ("Ana María", "DE LA CRUZ")),
        ("Jordan A. SAMPLE", ("Jordan A.", "SAMPLE")),
        ("王伟", ("王伟", "")),
        ("Plato", ("Plato", "")),
        ("", ("", "")),
    ],
)
def test_that_a_family_name_is_what_stands_in_capitals_at_the_end(name: str, parts: tuple[str, str]) -> None:
    assert parted(name) == parts
