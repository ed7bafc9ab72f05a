"""Mandates: who authorised what, marked as high as it must be, and never lost under a position."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dialogue_app.desk import mandates, positions
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.mandates import MandateForm
from dialogue_app.desk.views.mandates import mandates as read_mandates
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks

MARK = {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]}


def made(desk: Desk, talks: Talks) -> MandateForm:
    mandates.create_mandate(
        desk, round=talks.r2, issued_by=" The Minister ", scope="Two flights, no more.", on=date(2010, 4, 1), marking=MARK
    )
    with desk.workspace.read() as read:
        return read_mandates(read, talks.r2)[-1]


def test_that_a_mandate_is_kept_with_office_day_words_and_marking(desk: Desk, talks: Talks) -> None:
    one = made(desk, talks)
    assert (one.issued_by, one.on, one.scope, one.code) == ("The Minister", date(2010, 4, 1), "Two flights, no more.", "m-r2")
    assert one.marking is not None and one.marking["caveats"] == ("NOFORN",)
    assert made(desk, talks).code == "m-r2-2"


def test_that_it_can_be_changed_and_a_change_made_elsewhere_is_named(desk: Desk, talks: Talks) -> None:
    one = made(desk, talks)
    mandates.edit_mandate(desk, mandate=one.id, start={"scope": one.scope}, new={"scope": "Three flights."})
    with pytest.raises(ConflictError):
        mandates.edit_mandate(desk, mandate=one.id, start={"scope": one.scope}, new={"scope": "Four flights."})


def test_that_office_and_words_are_needed(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="which office"):
        mandates.create_mandate(desk, round=talks.r2, issued_by=" ", scope="x")
    with pytest.raises(UserError, match="what the mandate authorises"):
        mandates.create_mandate(desk, round=talks.r2, issued_by="x", scope="")
    one = made(desk, talks)
    with pytest.raises(UserError, match="what the mandate authorises"):
        mandates.edit_mandate(desk, mandate=one.id, start={"scope": one.scope}, new={"scope": " "})


def test_that_a_marking_above_what_the_computer_may_hold_is_refused(desk: Desk, talks: Talks) -> None:
    low = replace(desk, ceiling={"US": "UNCLASSIFIED"})
    with pytest.raises(RuleError):
        mandates.create_mandate(low, round=talks.r2, issued_by="x", scope="y", marking=MARK)


def test_that_a_mandate_stays_while_a_position_rests_on_it(desk: Desk, talks: Talks) -> None:
    one = made(desk, talks)
    positions.create_position(
        desk, id=new_id(), round=talks.r2, issue=talks.issues["mail"], objective="o", arguments="a", mandate=one.id
    )
    with pytest.raises(RuleError, match="rests on this mandate"):
        mandates.remove_mandate(desk, mandate=one.id)
