"""What a new round takes on is offered, never copied (scenario 1)."""

from __future__ import annotations

from datetime import date

from dialogue_app.desk import agenda_events
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.carry_over import carry_over
from dialogue_app.model.minutes import Confirmation, Minutes, MinutesParagraph
from dialogue_app.model.outcomes import Action
from dialogue_app.model.values import Wording
from tests.desk.builders import Talks, adopt, position


def test_that_the_new_round_is_offered_what_was_left(desk: Desk, talks: Talks) -> None:
    own = position(desk, talks)
    adopt(desk, talks.agendas["r2"])
    agenda_events.defer_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with desk.workspace.change("Set up minutes", author="DN") as unit:
        minutes = unit.add(Minutes(round_id=talks.r2, languages=("en",)))
        for number, more in enumerate(
            ({"brackets": ({"text": {"en": "x"}, "proposedBy": "US"},)}, {"ad_referendum": {"parties": ["US", "CU"]}}, {}), 1
        ):
            paragraph = unit.add(
                MinutesParagraph(minutes_id=minutes.id, round_id=talks.r2, number=str(number), text=Wording(en="t"), **more)
            )
            if number == 2:
                unit.add(Confirmation(paragraph_id=paragraph.id, party="US", on=date(2010, 5, 1)))
        unit.add(Action(round_id=talks.r2, text=Wording(en="Send tables"), owners=("US",), due=date(2010, 6, 1)))
        unit.add(Action(round_id=talks.r2, text=Wording(en="Done"), owners=("US",), status="done"))
    with desk.workspace.read() as read:
        offered = carry_over(read, talks.r2)
    assert [item.number for item in offered.standing] == ["1", "2", "4", "5"]
    assert [(item.number, item.state) for item in offered.left] == [("3", "deferred")]
    assert [action.text["en"] for action in offered.actions] == ["Send tables"]
    assert [paragraph.number for paragraph in offered.brackets] == ["1"]
    assert [(paragraph.number, paragraph.awaited) for paragraph in offered.ad_referendum] == [("2", ("CU",))]
    assert [(line.position, line.ordinal) for line in offered.positions] == [(own, 2)]


def test_that_later_rounds_leave_nothing_to_earlier_ones(desk: Desk, talks: Talks) -> None:
    position(desk, talks)
    with desk.workspace.read() as read:
        assert carry_over(read, talks.r1).positions == ()
