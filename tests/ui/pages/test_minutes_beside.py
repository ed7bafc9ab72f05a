"""Beside the text: comments of two kinds that never mix, and paragraphs restated from notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from dialogue_app.desk.views.minutes import sources_of
from dialogue_app.ui.pages.minutes.proposals import ProposalsSheet
from dialogue_app.ui.widgets import AnnotationBox
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, cell, desk_of, page_of, paragraph, press, run, sheet, stored, undo


def boxes(window: object) -> list[str]:
    return [box.accessibleName() for box in part(window, "page.minutes.side").findChildren(AnnotationBox)]  # type: ignore[arg-type]


def test_that_internal_and_joint_comments_stand_in_boxes_of_their_own(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    assert [name.partition(".")[0] for name in boxes(window)] == ["INTERNAL", "JOINT"]


def test_that_a_comment_for_our_side_is_written_by_keyboard_and_undone(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.comment.internal")
    edit = part(window, "page.minutes.comment.internal", QPlainTextEdit)
    assert edit.hasFocus()
    QTest.keyClicks(edit, "Ask the lawyers.")
    QTest.keyClick(edit, Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert [one.text for one in stored(window).internal_comments][-1] == "Ask the lawyers."
    assert all("lawyers" not in one.text for one in stored(window).shared_comments)
    assert not page_of(window).side.editor.isVisible()
    undo(window)
    assert len(stored(window).internal_comments) == 1


def test_that_a_shared_comment_is_made_in_the_name_of_a_party(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.comment.add_joint")
    edit = part(window, "page.minutes.comment.joint", QPlainTextEdit)
    QTest.keyClicks(edit, "Add a date.")
    press(window, "page.minutes.comment.party.CU")
    press(window, "page.minutes.comment.save")
    last = stored(window).shared_comments[-1]
    assert (last.text, last.party, last.paragraph_id) == ("Add a date.", "CU", paragraph(window, "4").id)


def test_that_an_unfinished_comment_never_turns_into_the_other_kind(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.comment.internal")
    QTest.keyClicks(part(window, "page.minutes.comment.internal", QPlainTextEdit), "Our fallback")
    run(window, "minutes.comment.joint")
    editor = page_of(window).side.editor
    assert (editor.kind, editor.text) == ("internal", "Our fallback")
    kept = page_of(window).keep()
    assert kept["comment"] == ("internal", "Our fallback")


def test_that_a_settled_comment_no_longer_counts_as_open(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    (shared,) = [one for one in stored(window).shared_comments if one.status == "open"]
    press(window, f"page.minutes.comment.{shared.id}.accepted")
    assert all(one.status != "open" for one in stored(window).shared_comments)
    assert part(window, "page.minutes.open.comments").accessibleName() == "1 comment unanswered"
    undo(window)
    assert part(window, "page.minutes.open.comments").accessibleName() == "2 comments unanswered"


# ---------------------------------------------------------------- drafting from notes


def proposals(window: object) -> ProposalsSheet:
    found = sheet(window)  # type: ignore[arg-type]
    assert isinstance(found, ProposalsSheet)
    return found


def test_that_proposals_begin_in_reported_speech_and_hold_no_word_of_the_note(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.propose")
    first = next(iter(proposals(window).entries.values()))
    assert first.proposal.stems == {"en": "The United States delegation stated that ", "es": first.proposal.stems["es"]}
    written = [edit.toPlainText() for edit in first.findChildren(QPlainTextEdit)]
    assert not any("10,940" in text for text in written)
    assert any("10,940" in label.text() for label in first.findChildren(QLabel))


def test_that_private_notes_and_observations_are_not_even_offered(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.propose")
    words = " ".join(label.text() for label in sheet(window).findChildren(QLabel))
    assert "Treasury" not in words
    assert window.banner.words == "SENSITIVE BUT UNCLASSIFIED"


def test_that_the_banner_rises_while_notes_lie_over_a_joint_view(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "window.inspector")
    assert window.banner.words == "UNCLASSIFIED"
    run(window, "minutes.propose")
    assert window.banner.words == "SENSITIVE BUT UNCLASSIFIED"
    QTest.keyClick(sheet(window), Qt.Key.Key_Escape)
    settle(window)
    assert window.banner.words == "UNCLASSIFIED"


def test_that_a_stem_alone_is_no_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.propose")
    entry = next(iter(proposals(window).entries.values()))
    QTest.keyClick(entry.first_focus(), Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert any("Write first what was said" in label.text() for label in entry.findChildren(QLabel) if label.isVisible())
    assert len(stored(window).body()) == 6


def test_that_what_a_person_writes_goes_behind_the_paragraphs_of_its_item(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.propose")
    entry = next(iter(proposals(window).entries.values()))
    box = entry.first_focus()
    QTest.keyClicks(box, "issuance had gone on.")
    QTest.keyClick(box, Qt.Key.Key_Return, CONTROL)
    settle(window)
    body = stored(window).body()
    assert [one.number for one in body][:3] == ["1", "2", "2 bis"]
    made = body[2]
    assert dict(made.text) == {"en": "The United States delegation stated that issuance had gone on."}
    with desk_of(window).workspace.read() as read:
        sources = sources_of(read, made.id, author="DN")
    assert [note.id for note in sources] == list(entry.proposal.note_ids)
    assert entry.proposal.note_ids not in proposals(window).entries
    assert proposals(window).first_focus().hasFocus()


def test_that_notes_in_a_paragraph_are_shown_as_its_source_and_not_offered_again(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.propose")
    entry = next(iter(proposals(window).entries.values()))
    used = entry.proposal.note_ids
    QTest.keyClicks(entry.first_focus(), "issuance had gone on.")
    entry.confirm()
    settle(window)
    press(window, "sheet.proposals.done")
    run(window, "minutes.propose")
    assert used not in proposals(window).entries
    press(window, "sheet.proposals.done")
    cell(window, "2 bis").setFocus()
    settle(window)
    words = " ".join(label.text() for label in part(window, "page.minutes.side").findChildren(QLabel))
    assert "SOURCE NOTES" in words and "10,940 at mid-year" in words
    undo(window)
    assert len(stored(window).body()) == 6
