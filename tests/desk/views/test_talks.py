"""The header, tables of rounds and names."""

from __future__ import annotations

from dialogue_app.desk import agenda_steps
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.common import shown
from dialogue_app.desk.views.talks import header, instruments, issues, next_ordinal, people, public_rounds, rounds_table, venues
from tests.desk.builders import Talks
from tests.desk.views.counting import statements


def test_that_an_empty_workspace_has_an_empty_header(desk: Desk) -> None:
    with desk.workspace.read() as read:
        assert (header(read).id, header(read).rounds, next_ordinal(read)) == (None, (), 1)
        assert public_rounds(read) == ()


def test_that_the_header_lists_rounds_in_order_with_place_and_state(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        top = header(read)
        assert next_ordinal(read) == 3
    assert top.title["es"] == "Conversaciones sobre migración"
    assert [(line.ordinal, line.city["en"], line.state, line.party_ordinals["CU"]) for line in top.rounds] == [
        (1, "Washington", "proposed", 1),
        (2, "Havana", "proposed", 2),
    ]


def test_that_the_table_of_rounds_tells_the_states_of_their_papers(desk: Desk, talks: Talks) -> None:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    with desk.workspace.read() as read:
        assert [(row.agenda, row.minutes) for row in rounds_table(read)] == [("draft", None), ("proposed", None)]


def test_that_names_come_in_their_own_order(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        assert [line.title["en"] for line in issues(read)] == ["Direct mail service", "Migration flows", "Family visits"]
        assert [line.family for line in people(read)] == [
            "Sample",
            "Specimen",
            "Notional",
            "Reserve",
            "Ejemplo",
            "Muestra",
            "Ficticio",
        ]
        assert [line.city["en"] for line in venues(read)] == ["Washington", "Havana"]
        assert [line.place for line in instruments(read)] == ["New York"]


def test_that_the_header_sends_few_statements(desk: Desk, talks: Talks) -> None:
    assert statements(desk.workspace, header) <= 4


def test_that_a_page_shows_the_highest_marking_of_each_scheme(desk: Desk) -> None:
    marks = [
        {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]},
        {"scheme": "US", "level": "SECRET", "caveats": []},
        None,
        {"scheme": "XX", "level": "HUSH", "caveats": []},
    ]
    assert [banner.text for banner in shown(desk.schemes, marks)] == ["SECRET//NOFORN", "XX: HUSH"]
    assert shown(desk.schemes, [None]) == ()
