"""The minutes page: brackets with their places, drift, corrections, effect of confirmations, what blocks the next step."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import agreement, drafting, minutes, rectification
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.comparison import compare_versions
from dialogue_app.desk.views.minutes import MinutesView, minutes_of_round, minutes_view, sources_of
from dialogue_app.desk.views.word_diff import Piece, word_diff
from dialogue_app.errors import UserError
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code
from tests.desk.session_builders import HASH, TEXTS, circulated, draft, note, signed


def view(workspace: Workspace, minutes_id: str) -> MinutesView:
    with workspace.read() as read:
        found = minutes_view(read, minutes_id)
    assert found is not None
    return found


def of_sample(workspace: Workspace, code: str) -> MinutesView:
    return view(workspace, ids_by_code(workspace, "minutes")[code])


def test_that_brackets_come_with_proposer_and_place_in_each_language(migration_talks: Workspace) -> None:
    found = of_sample(migration_talks, "MIN-R6")
    open_one = found.paragraphs[3]
    assert found.open_brackets == 3
    assert [bracket.proposed_by for bracket in open_one.brackets] == ["US", "CU", "CU"]
    for bracket in open_one.brackets:
        for language, (start, end) in bracket.places.items():
            assert open_one.text[language][start:end] == f"[{bracket.words[language]}]"


def test_that_what_blocks_agreement_is_said_in_words(migration_talks: Workspace) -> None:
    steps = {step.state: step for step in of_sample(migration_talks, "MIN-R6").steps}
    assert steps["agreed"].blocked_by == ("paragraph 4 has 3 brackets", "paragraph 4 has 1 open shared comment")
    assert (steps["circulated"].current, steps["agreed"].possible, steps["signed"].reached) == (True, False, False)


def possible(desk: Desk, minutes_id: str) -> list[str]:
    return [step.state for step in view(desk.workspace, minutes_id).steps if step.possible]


def test_that_steps_follow_the_minutes_on_their_way(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    assert possible(desk, made.minutes) == ["draft", "agreed"]
    agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes, content_hash=HASH)
    assert possible(desk, made.minutes) == ["circulated", "initialled", "signed"]


def test_that_a_corrected_paragraph_says_so_wherever_it_is_shown(migration_talks: Workspace) -> None:
    found = of_sample(migration_talks, "MIN-R3")
    assert [one.correction for one in found.paragraphs if one.corrections] == ["corrected by Corr.1: 19,630"]
    assert "19,360" in found.paragraphs[1].text["en"]


def test_that_effect_begins_with_the_second_confirmation(migration_talks: Workspace) -> None:
    (mark,) = [one.ad_referendum for one in of_sample(migration_talks, "MIN-R5").paragraphs if one.ad_referendum]
    assert (mark.effective_from, mark.waiting_for, mark.confirm_by) == (date(2012, 1, 30), (), date(2012, 1, 31))


def test_that_shared_and_internal_comments_are_two_kinds(migration_talks: Workspace) -> None:
    found = of_sample(migration_talks, "MIN-R6")
    assert [one.party for one in found.shared_comments] == ["US", "CU"]
    assert [one.party for one in found.internal_comments] == ["US"]
    assert type(found.shared_comments[0]) is not type(found.internal_comments[0])


def test_that_drift_missing_text_and_differing_figures_are_flagged(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    minutes.word_paragraph(desk, paragraph=made.paragraphs[1], language="en", start=TEXTS[1]["en"], text="19,630 documents.")
    minutes.word_paragraph(desk, paragraph=made.paragraphs[2], language="es", start=TEXTS[2]["es"], text="")
    _, second, third = view(desk.workspace, made.minutes).paragraphs
    assert (second.drift, second.figures, second.missing) == (("es",), ("19360", "19630"), ())
    assert (third.drift, third.missing) == ((), ("es",))


def test_that_sources_are_shown_to_our_side_without_others_private_notes(desk: Desk, talks: Talks) -> None:
    made, id = draft(desk, talks), new_id()
    drafting.restate(desk, id=id, minutes=made.minutes, notes=[note(desk, talks)], text={"en": "It stated that."})
    with desk.workspace.read() as read:
        assert [one.text for one in sources_of(read, id, author="RS")] == ["Two flights a week."]
    assert [one.sources for one in view(desk.workspace, made.minutes).paragraphs] == [0, 0, 0, 1]


def test_that_signatures_name_party_place_and_kind(desk: Desk, talks: Talks) -> None:
    found = view(desk.workspace, signed(desk, talks).minutes)
    assert [(one.held_by, one.party, one.place, one.digital) for one in found.signatures] == [
        ("US", "US", "Havana", False), ("US", "CU", "Havana", False),
    ]  # fmt: skip
    assert [step.state for step in found.steps if step.current] == ["signed"]


def test_that_corrections_are_numbered_by_their_date(desk: Desk, talks: Talks) -> None:
    made = signed(desk, talks)
    for was, reads, day in (("19,360", "19,630", 14), ("reported", "stated", 3)):
        rectification.correct_minutes(
            desk,
            paragraph=made.paragraphs[1],
            kind="exchange of letters",
            was=was,
            reads=reads,
            reason="",
            agreed=date(2010, 12, day),
        )
    found = view(desk.workspace, made.minutes)
    assert found.paragraphs[1].correction == "corrected by Corr.1: stated; corrected by Corr.2: 19,630"


def test_that_a_version_is_compared_with_the_text_of_today_in_each_language(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    words = TEXTS[1]["en"]
    minutes.word_paragraph(desk, paragraph=made.paragraphs[1], language="en", start=words, text=words.replace("360", "630"))
    minutes.add_paragraph(desk, minutes=made.minutes, text={"en": "New."}, after=made.paragraphs[0])
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="US")
    with desk.workspace.read() as read:
        found = compare_versions(read, made.minutes, 1)
        assert compare_versions(read, made.minutes, 1, 2) == found
    moved = [(one.number, one.language, one.change, one.figures) for one in found if one.change != "same"]
    assert moved == [("1 bis", "en", "added", False), ("2", "en", "changed", True)]
    changed = next(one for one in found if one.change == "changed")
    assert [piece for piece in changed.pieces() if piece.change] == [Piece("360", "-"), Piece("630", "+")]


def test_that_a_version_whose_text_is_not_kept_cannot_be_compared(migration_talks: Workspace) -> None:
    id = ids_by_code(migration_talks, "minutes")["MIN-R6"]
    with migration_talks.read() as read:
        with pytest.raises(UserError, match="Only the fact that version 2 was sent is known"):
            compare_versions(read, id, 2)
        with pytest.raises(UserError, match="There is no version 9"):
            compare_versions(read, id, 9)


def test_that_pieces_put_together_are_both_texts() -> None:
    pieces = word_diff("within 45 days of receipt", "within 60 days of notice")
    assert "".join(piece.text for piece in pieces if piece.change != "+") == "within 45 days of receipt"
    assert "".join(piece.text for piece in pieces if piece.change != "-") == "within 60 days of notice"


def test_that_a_round_without_minutes_has_none(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        assert minutes_of_round(read, talks.r1) is None
        assert minutes_view(read, "0" * 32) is None
