"""What a round must have before it goes on, in words."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import delegations, minutes, rounds
from dialogue_app.desk import talks as talks_verbs
from dialogue_app.desk.round_needs import Lack
from dialogue_app.desk.talks import Place
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.round_steps import RoundStanding, round_form, round_standing
from dialogue_app.desk.views.talks import venues
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks


def standing(desk: Desk, round: str) -> RoundStanding:
    with desk.workspace.read() as read:
        return round_standing(read, round)


def test_that_a_round_begins_only_with_a_session_and_both_heads(desk: Desk, talks: Talks) -> None:
    id = new_id()
    rounds.create_round(
        desk, id=id, ordinal=3, title={"en": "x"}, starts=date(2011, 1, 1), ends=date(2011, 1, 2), venue=talks.venues["US"]
    )
    rounds.move_round(desk, round=id, to="confirmed")
    following = {each.state: each.lacks for each in standing(desk, id).following}
    assert following == {"in-session": (Lack.SESSION, Lack.HEAD), "proposed": ()}
    with pytest.raises(RuleError, match=r"No session is planned.*has no head"):
        rounds.move_round(desk, round=id, to="in-session")
    assert standing(desk, id).state == "confirmed"


def test_that_a_head_who_was_replaced_does_not_count_twice(desk: Desk, talks: Talks) -> None:
    rounds.move_round(desk, round=talks.r2, to="confirmed")
    delegations.substitute(
        desk, round=talks.r2, out=talks.people["us1"], into=talks.people["us4"], from_session=talks.sessions["r2s2"]
    )
    rounds.move_round(desk, round=talks.r2, to="in-session")
    assert standing(desk, talks.r2).state == "in-session"


def test_that_minutes_hold_a_round_open_until_they_are_signed(desk: Desk, talks: Talks) -> None:
    for state in ("confirmed", "in-session"):
        rounds.move_round(desk, round=talks.r2, to=state)
    with pytest.raises(RuleError, match="have not been circulated"):
        rounds.move_round(desk, round=talks.r2, to="minutes-in-circulation")
    minutes.create_minutes(desk, round=talks.r2, title={"en": "Minutes"})
    with pytest.raises(RuleError, match="neither signed nor lapsed"):
        rounds.move_round(desk, round=talks.r2, to="closed")
    assert {each.state: each.lacks for each in standing(desk, talks.r2).following} == {
        "minutes-in-circulation": (Lack.MINUTES,),
        "closed": (Lack.UNSIGNED,),
    }


def test_that_a_round_without_minutes_can_be_closed(desk: Desk, talks: Talks) -> None:
    for state in ("confirmed", "in-session", "closed"):
        rounds.move_round(desk, round=talks.r2, to=state)
    assert standing(desk, talks.r2).following == ()


def test_that_a_round_can_open_at_a_new_place_in_one_step(desk: Desk, talks: Talks) -> None:
    id, place = new_id(), Place({"en": "Palais"}, {"en": "Geneva", "es": "Ginebra"}, "CH", "Europe/Zurich", "CU")
    made = rounds.create_round(
        desk, id=id, ordinal=3, title={"en": "x"}, starts=date(2011, 1, 1), ends=date(2011, 1, 2), venue=place,
        party_ordinals={"US": 3, "CU": 21}, chair=talks.people["cu1"],
    )  # fmt: skip
    with desk.workspace.read() as read:
        form, last = round_form(read, id), venues(read)[-1]
    assert (last.city["es"], last.zone, form.venue_id, form.host) == ("Ginebra", "Europe/Zurich", last.id, "CU")
    assert form.party_ordinals == {"US": 3, "CU": 21} and form.chair_id == talks.people["cu1"]
    assert made is not None
    desk.workspace.revert(made.id, author="DN")
    with desk.workspace.read() as read:
        assert len(venues(read)) == 2
    with pytest.raises(UserError, match="not a time zone"):
        rounds.create_round(
            desk, ordinal=3, title={"en": "x"}, starts=date(2011, 1, 1), ends=date(2011, 1, 2),
            venue=Place({"en": "P"}, {"en": "G"}, "CH", "Europe/Nowhere", "CU"),
        )  # fmt: skip


def test_that_talks_and_their_parties_change_in_one_step(desk: Desk, talks: Talks) -> None:
    made = talks_verbs.edit_settings(
        desk,
        dialogue=talks.dialogue,
        start={"register": "non-binding"},
        new={"register": "binding"},
        parties={talks.parties["CU"]: ({"adjective": {"es": "cubana"}}, {"adjective": {"es": "de Cuba"}})},
    )
    assert made is not None and len({id for _kind, id in made.records}) == 2
    with pytest.raises(UserError, match="is no register"):
        talks_verbs.edit_settings(desk, dialogue=talks.dialogue, start={"register": "binding"}, new={"register": "x"})
