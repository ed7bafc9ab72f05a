"""The states of the minutes: who may move them, what each one closes, and what is frozen for good."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dialogue_app.errors import RuleError
from dialogue_app.model.minutes import Minutes, MinutesParagraph, MinutesState, MinutesVersion, SignatureRecord
from dialogue_app.model.states import Function

NOW = datetime(2011, 11, 9, 12, tzinfo=UTC)
SEALED = [MinutesState.AGREED, MinutesState.INITIALLED, MinutesState.PARTLY_SIGNED, MinutesState.SIGNED,
          MinutesState.DISTRIBUTED, MinutesState.ARCHIVED, MinutesState.LAPSED]  # fmt: skip


def test_that_minutes_with_open_matters_are_not_agreed() -> None:
    minutes = Minutes(state="circulated")
    open_matters = ["paragraph 4 has 3 brackets", "paragraph 5 has no text in Spanish"]
    with pytest.raises(RuleError, match=f"cannot be agreed yet: {' and '.join(open_matters)}"):
        minutes.agree("a" * 64, NOW, Function.HEAD, open_matters=open_matters)
    assert (minutes.state, minutes.content_hash) == ("circulated", None)


def test_that_agreement_fixes_the_hash_and_reopening_forgets_it() -> None:
    minutes = Minutes(state="circulated")
    minutes.agree("a" * 64, NOW, Function.HEAD)
    assert (minutes.state, minutes.content_hash, minutes.agreed_at) == ("agreed", "a" * 64, NOW)
    minutes.reopen(Function.HEAD)
    assert (minutes.state, minutes.content_hash, minutes.agreed_at) == ("circulated", None, None)


def test_that_nothing_is_reopened_after_the_first_signature() -> None:
    minutes = Minutes(state="agreed")
    minutes.sign(1, 2)
    assert minutes.state == "partly-signed"
    with pytest.raises(RuleError, match="A set of minutes that is partly-signed cannot become circulated"):
        minutes.reopen(Function.HEAD)
    minutes.sign(2, 2)
    assert minutes.state == "signed"


def test_that_a_signature_changes_nothing_that_was_agreed() -> None:
    minutes = Minutes(state="agreed", signed_on=date(2011, 11, 9), signed_at="Washington, D.C.")
    minutes.sign(1, 2)
    minutes.sign(2, 2)
    assert (minutes.signed_on, minutes.signed_at) == (date(2011, 11, 9), "Washington, D.C.")


@pytest.mark.parametrize("target", ["agreed", "partly-signed", "signed"])
def test_that_the_acts_of_the_heads_are_no_mere_moves(target: str) -> None:
    with pytest.raises(RuleError, match=f"Minutes become {target} by an act of the heads of delegation"):
        Minutes(state="agreed").move(target, Function.HEAD)


@pytest.mark.parametrize("state", SEALED)
def test_that_an_agreed_text_is_closed(state: MinutesState) -> None:
    before = {"state": str(state), "title.en": "Agreed Minutes"}
    for after in ({**before, "title.en": "Minutes"}, None):
        with pytest.raises(RuleError, match=f"A set of minutes that is {state} cannot"):
            Minutes.check(before, after, owner_sealed=False)


@pytest.mark.parametrize(
    ("before", "after"), [(None, {"text.en": "b"}), ({"text.en": "a"}, None), ({"text.en": "a"}, {"text.en": "b"})]
)
def test_that_no_paragraph_comes_goes_or_changes_under_a_closed_text(
    before: dict[str, str] | None, after: dict[str, str] | None
) -> None:
    MinutesParagraph.check(before, after, owner_sealed=False)
    with pytest.raises(RuleError, match="part of a record that can no longer change"):
        MinutesParagraph.check(before, after, owner_sealed=True)


@pytest.mark.parametrize("after", [None, {"on": "2011-11-10"}])
def test_that_a_signature_stays(after: dict[str, str] | None) -> None:
    SignatureRecord.check(None, {"on": "2011-11-09"}, owner_sealed=False)
    with pytest.raises(RuleError, match="A signature that was given stays"):
        SignatureRecord.check({"on": "2011-11-09"}, after, owner_sealed=False)


def test_that_a_version_that_was_sent_stays_as_it_was() -> None:
    with pytest.raises(RuleError, match="stays as it was sent"):
        MinutesVersion.check({"remark": "v1"}, {"remark": "v2"}, owner_sealed=False)


@pytest.mark.parametrize(
    ("state", "target", "by"),
    [("draft", "circulated", Function.NOTE_TAKER), ("signed", "distributed", Function.HEAD)],
)
def test_that_a_move_is_refused_to_those_who_may_not_make_it(state: str, target: str, by: Function) -> None:
    with pytest.raises(RuleError, match=f"can make a set of minutes {target}, not the {by}"):
        Minutes(state=state).move(target, by)
