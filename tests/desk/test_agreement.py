"""From draft to archive: what blocks agreement, what a signature needs, and what nobody can undo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogue_app.desk import agreement, comments, minutes
from dialogue_app.desk.verbs import FINAL, Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import Minutes, MinutesVersion
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, everything, record
from tests.desk.session_builders import HASH, TEXTS, Draft, agreed, circulated, draft, sign, signed


def state(desk: Desk, made: Draft) -> str:
    return str(record(desk.workspace, Minutes, made.minutes)["state"])


def agree(desk: Desk, made: Draft) -> Any:
    return agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes, content_hash=HASH)


def test_that_a_version_keeps_the_text_as_it_was_sent(desk: Desk, talks: Talks) -> None:
    made, second = circulated(desk, talks), new_id()
    minutes.word_paragraph(desk, paragraph=made.paragraphs[0], language="en", start=TEXTS[0]["en"], text="They met.")
    agreement.circulate_minutes(desk, id=second, minutes=made.minutes, from_party="US", on=date(2012, 5, 25), remark="on 1")
    version = record(desk.workspace, MinutesVersion, second)
    assert (version["number"], version["from_party"], version["on"]) == (2, "US", date(2012, 5, 25))
    assert version["paragraphs"][0] == {"number": "1", "text": {"en": "They met.", "es": TEXTS[0]["es"]}}


def test_that_agreement_is_refused_with_everything_that_is_open(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    minutes.word_paragraph(desk, paragraph=made.paragraphs[0], language="en", start=TEXTS[0]["en"], text="They [all] met.")
    minutes.word_paragraph(desk, paragraph=made.paragraphs[1], language="es", start=TEXTS[1]["es"], text="")
    comments.add_shared_comment(desk, minutes=made.minutes, paragraph=made.paragraphs[2], party="CU", text="¿?")
    with pytest.raises(RuleError) as refused:
        agree(desk, made)
    assert str(refused.value) == (
        "The minutes cannot be agreed yet: paragraph 1 has 1 bracket, paragraph 1 is out of step in Spanish, "
        "paragraph 2 has no text in Spanish and paragraph 3 has 1 open shared comment."
    )
    assert state(desk, made) == "circulated"


def test_that_an_internal_comment_does_not_stand_in_the_way(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    comments.add_internal_comment(desk, minutes=made.minutes, text="Hold until July.")
    agree(desk, made)
    assert record(desk.workspace, Minutes, made.minutes)["content_hash"] == HASH


def test_that_brackets_may_stay_in_an_annex_attached_as_a_draft(desk: Desk, talks: Talks) -> None:
    from dialogue_app.desk import annexes

    made, annex = draft(desk, talks), new_id()
    annexes.add_annex(desk, id=annex, minutes=made.minutes, title={"en": "Pilot plan (draft)", "es": "Plan piloto (proyecto)"})
    minutes.add_paragraph(desk, minutes=made.minutes, annex=annex, text={"en": "[Two] flights.", "es": "[Dos] vuelos."})
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="US")
    agree(desk, made)
    assert state(desk, made) == "agreed"


def test_that_the_desk_alone_cannot_agree(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="Only the head of delegation can make a set of minutes agreed, not the desk"):
        agreement.agree_minutes(desk, minutes=circulated(desk, talks).minutes, content_hash=HASH)


def test_that_reopening_forgets_the_hash(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    agreement.reopen_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes)
    found = record(desk.workspace, Minutes, made.minutes)
    assert (found["state"], found["content_hash"], found["agreed_at"]) == ("circulated", None, None)


def test_that_both_heads_sign_every_original_that_was_begun(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    sign(desk, talks, made, "us1", "US")
    sign(desk, talks, made, "us1", "CU")
    sign(desk, talks, made, "cu1", "CU")
    assert state(desk, made) == "partly-signed"
    sign(desk, talks, made, "cu1", "US")
    found = record(desk.workspace, Minutes, made.minutes)
    assert (found["state"], found["signed_on"], found["signed_at"]) == ("signed", None, None)


def test_that_the_other_original_may_be_signed_later(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    sign(desk, talks, made, "cu1", "CU")
    assert state(desk, made) == "signed"


@pytest.mark.parametrize(
    ("person", "more", "sentence"),
    [
        ("us3", {}, "is not head of a delegation to this round"),
        ("cu3", {}, "Luis FICTICIO is not head of a delegation"),
        ("us1", {"held_by": "CH"}, "“CH” is no party to this dialogue; there are: US, CU"),
        ("us1", {"content_hash": "b" * 64}, "is not the text both sides agreed on"),
    ],
)
def test_that_a_signature_that_binds_nobody_is_refused(
    desk: Desk, talks: Talks, person: str, more: dict[str, str], sentence: str
) -> None:
    made = agreed(desk, talks)
    with pytest.raises((RuleError, UserError), match=sentence):
        sign(desk, talks, made, person, **more)


def test_that_one_head_signs_an_original_once_and_only_an_agreed_text(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    sign(desk, talks, made, "us2")
    with pytest.raises(RuleError, match="head of the delegation of US has signed the original of US already"):
        sign(desk, talks, made, "us1")
    early = circulated(desk, Talks(**{**talks.__dict__, "rounds": {"r2": talks.r1}}))
    with pytest.raises(RuleError, match="they are signed once both sides have agreed"):
        sign(desk, talks, early, "us1")


def test_that_a_signature_is_never_taken_back(desk: Desk, talks: Talks) -> None:
    made = agreed(desk, talks)
    change = sign(desk, talks, made, "us1")
    before = everything(desk.workspace)
    with pytest.raises(RuleError, match=r"cannot change|stays"):
        desk.workspace.revert(change.id, author="DN")
    with pytest.raises(RuleError, match="One side has signed"):
        agreement.reopen_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes)
    assert everything(desk.workspace) == before
    assert "minutes.sign" in FINAL


def test_that_signed_minutes_go_on_to_distribution_and_archive(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    agreement.distribute_minutes(desk, minutes=made.minutes)
    agreement.archive_minutes(desk.acting_as(Function.RECORDS), minutes=made.minutes)
    assert state(desk, made) == "archived"
    with pytest.raises(RuleError, match="it is final"):
        agreement.lapse_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes)


def test_that_place_and_date_of_signature_are_settled_before_agreement(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    plan = {"signed_at": "La Habana", "signed_on": date(2010, 4, 14)}
    agreement.plan_signing(desk, minutes=made.minutes, start={"signed_at": None, "signed_on": None}, new=plan)
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    agree(desk, made)
    sign(desk, talks, made, "us1")
    assert record(desk.workspace, Minutes, made.minutes)["signed_on"] == date(2010, 4, 14)
    with pytest.raises(RuleError, match="their text stays"):
        agreement.plan_signing(desk, minutes=made.minutes, start=plan, new={"signed_at": "Elsewhere"})
