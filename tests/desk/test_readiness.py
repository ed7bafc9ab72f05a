"""What still stands between a text and its agreement, in words."""

from __future__ import annotations

from dialogue_app.desk.languages import digest_of_others
from dialogue_app.desk.readiness import Checked, is_draft_annex, open_matters
from dialogue_app.model.values import Wording

BOTH = Wording({"en": "Two flights.", "es": "Dos vuelos."})


def test_that_a_complete_text_has_nothing_open() -> None:
    held = {"es": digest_of_others(BOTH, "es")}
    assert open_matters([Checked("paragraph 1", BOTH, (), held)], ("en", "es"), {}) == ()


def test_that_an_empty_text_is_not_ready() -> None:
    assert open_matters([], ("en", "es"), {}) == ("there is no paragraph yet",)


def test_that_brackets_typed_by_hand_count_although_nobody_is_named() -> None:
    typed = Wording({"en": "[Two] flights [a week].", "es": "Dos vuelos."})
    assert open_matters([Checked("paragraph 4", typed)], ("en", "es"), {}) == ("paragraph 4 has 2 brackets",)


def test_that_languages_missing_or_behind_and_comments_are_named_with_their_place() -> None:
    found = open_matters(
        [Checked("paragraph 1", Wording({"en": "Two."})), Checked("paragraph 2 of Annex IV", BOTH, (), {"es": "older"})],
        ("en", "es"), {"paragraph 2 of Annex IV": 2},
    )  # fmt: skip
    assert found == (
        "paragraph 1 has no text in Spanish",
        "paragraph 2 of Annex IV is out of step in Spanish",
        "paragraph 2 of Annex IV has 2 open shared comments",
    )


def test_that_brackets_may_stay_only_in_an_annex_called_a_draft() -> None:
    bracketed = Wording({"en": "[Two]", "es": "[Dos]"})
    assert open_matters([Checked("paragraph 1 of Annex IV", bracketed, draft=True)], ("en", "es"), {}) == ()
    assert is_draft_annex({"en": "Pilot plan (draft under negotiation)"})
    assert is_draft_annex({"es": "Plan piloto (proyecto)"})
    assert not is_draft_annex({"en": "Pilot plan", "tlh": "draft"})
