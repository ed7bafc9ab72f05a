"""The same desk on a delegation's own server: what is true of a file is true there."""

from collections.abc import Callable, Iterator

import pytest

from dialogue_app import papers
from dialogue_app.app import App, import_into
from dialogue_app.desk import agenda
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import agenda_plan, agenda_table
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.position_history import issue_named, position_history
from dialogue_app.desk.views.search import search
from dialogue_app.documents.content import Layout
from dialogue_app.exchange.dialogue_file import export_dialogue, parse
from dialogue_app.paths import resource
from dialogue_app.settings import Settings
from dialogue_app.store.workspace import Workspace
from tests.store.conftest import database, server  # noqa: F401 - fixtures

pytestmark = pytest.mark.xdist_group("postgresql")
SAMPLE = resource("samples", "migration_talks.json")


@pytest.fixture
def on_server(database: Callable[[], str]) -> Iterator[Desk]:  # noqa: F811 - the fixture above
    with Workspace.create_server(database()) as workspace:
        import_into(workspace, SAMPLE, author="DN")
        yield Desk(workspace, "DN")


def test_that_a_file_comes_out_of_a_server_as_it_went_in(on_server: Desk) -> None:
    assert export_dialogue(on_server.workspace) == parse(SAMPLE.read_bytes())


def test_that_documents_are_the_same_to_the_byte_from_a_file_and_from_a_server(on_server: Desk, tmp_path) -> None:
    with App(settings=Settings(), home=tmp_path, save=lambda chosen: None) as app:
        desks = [on_server, app.open_sample().desk]
        made = []
        for desk in desks:
            with desk.workspace.read() as read:
                round = round_with_ordinal(read, 5)
            document = papers.minutes_document(desk, round)
            made.append(papers.rendered(desk, document, papers.original_for(document, "US"), layout=Layout.CONSECUTIVE))
    assert made[0] == made[1]


def test_that_verbs_undo_and_views_work_there(on_server: Desk) -> None:
    with on_server.workspace.read() as read:
        round = round_with_ordinal(read, 6)
        table = agenda_table(read, round)
        before = agenda_plan(read, table)
    item = table.items[0]
    made = agenda.plan_item(on_server, item=item.id, start={"minutes": 15}, new={"minutes": 25})
    assert made is not None
    with on_server.workspace.read() as read:
        assert agenda_plan(read, agenda_table(read, round)) != before
    on_server.workspace.revert(made.id, author="DN")
    with on_server.workspace.read() as read:
        assert agenda_plan(read, agenda_table(read, round)) == before


@pytest.mark.parametrize("query", ["direct mail", '"correo directo"', "vuelos AND semanales", "reconcil*", "19,360", "370"])
def test_that_a_search_finds_the_same_as_in_a_file(on_server: Desk, tmp_path, query: str) -> None:
    with App(settings=Settings(), home=tmp_path, save=lambda chosen: None) as app:
        found = [
            {(hit.kind, hit.round, hit.where, hit.snippet.text) for hit in search(desk.workspace, query, author="DN", limit=500)}
            for desk in (on_server, app.open_sample().desk)
        ]
    assert found[0] == found[1]
    assert found[0]


def test_that_the_history_of_an_issue_is_the_same(on_server: Desk) -> None:
    with on_server.workspace.read() as read:
        entries = position_history(read, issue_named(read, "Direct mail service"))
    assert [entry.round for entry in entries] == sorted(entry.round for entry in entries)
    assert len(entries) >= 12
