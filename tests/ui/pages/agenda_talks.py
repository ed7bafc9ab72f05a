"""Round 7 of the sample, made by the desk's verbs, with its agenda in any state; and short ways to look at an agenda."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue_app.app import App
from dialogue_app.desk import agenda, agenda_steps, rounds
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import AgendaPlan, AgendaTable, agenda_plan, agenda_table
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.talks import venues
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id

HERE = ZoneInfo("America/New_York")
STATES = ("draft", "proposed", "exchanged", "provisionally-agreed", "adopted")
TITLES = (
    ("Opening of the round", "Apertura de la ronda"),
    ("Direct mail service", "Servicio postal directo"),
    ("Return of nationals", "Devolución de nacionales"),
    ("Other business", "Otros asuntos"),
)


def round_seven(state: str = "draft", *, items: bool = True) -> Callable[[App], None]:
    """Prepares round 7 (Washington, 6–7 November 2012) with two sittings, four items and its agenda in `state`."""

    def prepare(app: App) -> None:
        assert app.opened is not None
        desk = app.opened.desk
        id = new_id()
        with desk.workspace.read() as read:
            place = next(venue.id for venue in venues(read) if venue.host == "US")
        rounds.create_round(
            desk,
            id=id,
            title={"en": "Seventh Sample Round", "es": "Séptima Ronda de Muestra"},
            ordinal=7,
            starts=date(2012, 11, 6),
            ends=date(2012, 11, 7),
            venue=place,
        )
        sittings = [new_id(), new_id()]
        for sitting, day, name in zip(sittings, (6, 7), (("Opening", "Apertura"), ("Closing", "Clausura")), strict=True):
            rounds.add_session(
                desk,
                id=sitting,
                round=id,
                starts=datetime(2012, 11, day, 10, tzinfo=HERE),
                ends=datetime(2012, 11, day, 12, tzinfo=HERE),
                title=dict(zip(("en", "es"), name, strict=True)),
            )
        if items:
            _items(desk, id, sittings)
            _bring_to(desk, id, state)

    return prepare


def table(desk: Desk, ordinal: int = 7) -> AgendaTable:
    """The joint half of a round's agenda."""
    with desk.workspace.read() as read:
        return agenda_table(read, round_with_ordinal(read, ordinal))


def plan(desk: Desk, ordinal: int = 7) -> AgendaPlan:
    """Our half of it."""
    with desk.workspace.read() as read:
        return agenda_plan(read, agenda_table(read, round_with_ordinal(read, ordinal)))


def listed(desk: Desk, ordinal: int = 7) -> list[str]:
    """Numbers and English titles in order."""
    return [f"{item.number} {item.title.get('en', '')}" for item in table(desk, ordinal).items]


def _items(desk: Desk, round: str, sittings: list[str]) -> None:
    for place, (en, es) in enumerate(TITLES):
        id = new_id()
        issue = ("mail",) if place == 1 else ()
        agenda.add_item(
            desk, id=id, round=round, title={"en": en, "es": es}, proposed_by="US" if issue else "joint", issues=issue
        )
        agenda.plan_item(desk, item=id, start={"minutes": None}, new={"minutes": 30})
        agenda.assign_session(desk, item=id, session=sittings[0 if place < 3 else 1])


def _bring_to(desk: Desk, round: str, state: str) -> None:
    with desk.workspace.read() as read:
        id = agenda_table(read, round).agenda
    assert id is not None
    at = datetime(2012, 10, 1, 10, tzinfo=HERE)
    steps = (
        lambda: agenda_steps.propose_agenda(desk, agenda=id, at=at),
        lambda: agenda_steps.exchange_agenda(desk, agenda=id, at=at),
        lambda: agenda_steps.agree_agenda(desk, agenda=id, at=at),
        lambda: agenda_steps.adopt_agenda(desk.acting_as(Function.HEAD), agenda=id, parties=("US", "CU"), at=at),
    )
    for step in steps[: STATES.index(state)]:
        step()
