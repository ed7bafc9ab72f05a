"""The small talks that other tests stand on."""

from __future__ import annotations

from dialogue_app.desk.verbs import Desk
from dialogue_app.model.agenda import AgendaItem
from tests.desk.builders import Talks, adopt, everything, observed_position, position, record


def test_that_the_small_talks_have_the_numbers_they_promise(desk: Desk, talks: Talks) -> None:
    numbers = {name: record(desk.workspace, AgendaItem, id)["number"] for name, id in talks.items.items()}
    assert numbers == {
        "r1a1": "1",
        "r1a2": "2",
        "r1a3": "3",
        "r2a1": "1",
        "r2a2": "2",
        "r2a2a": "2(a)",
        "r2a2b": "2(b)",
        "r2a3": "3",
        "r2a4": "4",
        "r2a5": "5",
    }


def test_that_the_small_talks_can_be_carried_on(desk: Desk, talks: Talks) -> None:
    position(desk, talks, cleared=True)
    observed_position(desk, talks)
    adopt(desk, talks.agendas["r2"])
    states = [fields["state"] for (kind, _), fields in everything(desk.workspace).items() if kind == "agenda"]
    assert sorted(states) == ["adopted", "draft"]
