"""Which language is behind, what the others said before, and since which version."""

from __future__ import annotations

from dialogue_app.desk import agreement, minutes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.drift import Drift, drifts_of
from tests.desk.builders import small_talks
from tests.desk.session_builders import TEXTS, draft


def drifts(desk: Desk, of: str) -> tuple[Drift, ...]:
    with desk.workspace.read() as read:
        return drifts_of(read, of)


def reword(desk: Desk, paragraph: str, language: str, start: str, text: str) -> None:
    minutes.word_paragraph(desk, paragraph=paragraph, language=language, start=start, text=text)


def test_that_nothing_drifts_while_the_languages_are_in_step(desk: Desk) -> None:
    made = draft(desk, small_talks(desk))
    assert drifts(desk, made.minutes) == ()


def test_that_a_drift_names_what_the_other_language_said_when_it_was_last_held_against(desk: Desk) -> None:
    made = draft(desk, small_talks(desk))
    paragraph, before = made.paragraphs[0], TEXTS[0]["en"]
    reword(desk, paragraph, "en", before, "They met twice.")
    reword(desk, paragraph, "en", "They met twice.", "They met three times.")
    (found,) = drifts(desk, made.minutes)
    assert (found.language, found.changed, dict(found.before)) == ("es", ("en",), {"en": before})
    assert found.version is None


def test_that_the_first_version_with_the_new_words_is_named(desk: Desk) -> None:
    made = draft(desk, small_talks(desk))
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    reword(desk, made.paragraphs[1], "en", TEXTS[1]["en"], "Another wording.")
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="US")
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    (found,) = drifts(desk, made.minutes)
    assert found.version == 2
    assert dict(found.before) == {"en": TEXTS[1]["en"]}


def test_that_confirming_the_language_ends_the_drift(desk: Desk) -> None:
    made = draft(desk, small_talks(desk))
    reword(desk, made.paragraphs[0], "es", TEXTS[0]["es"], "Otra redacción.")
    (found,) = drifts(desk, made.minutes)
    assert (found.language, found.changed) == ("en", ("es",))
    minutes.confirm_language(desk, paragraph=made.paragraphs[0], language="en")
    assert drifts(desk, made.minutes) == ()
