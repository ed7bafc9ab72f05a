"""The line before it is a note: digits and letters at its beginning, names, languages, and an input method's composition."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.desk.forms import clean
from dialogue_app.ui import language
from dialogue_app.ui.pages.notes.composer import Composer
from dialogue_app.ui.pages.notes.kinds import KINDS, kind_of, letters
from dialogue_app.ui.pages.notes.line import Line, line_from
from dialogue_app.ui.pages.notes.line_edit import SHRINK_MS
from dialogue_app.ui.pages.notes.speech import UNCLEAR, Seat, Seats, family_of, guess_language

SEATS = Seats(
    ["US", "CU"],
    [
        Seat("11", "US", "u1", "Ms. Jordan SAMPLE", "SAMPLE", "Deputy Assistant Secretary"),
        Seat("12", "US", "u2", "Mr. Taylor SPECIMEN", "SPECIMEN"),
        Seat("21", "CU", "c1", "Sra. Alex EJEMPLO", "EJEMPLO"),
        Seat("27", "CU", "c7", "Sr. Pau PLANTILLA", "PLANTILLA", present=False),
    ],
)


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer(lambda code: "a" if code == "US" else "b", lambda code: code)
    made.set_room(SEATS, ("en", "es"), "America/New_York")
    qtbot.addWidget(made)
    made.resize(660, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def write(composer: Composer, text: str) -> None:
    QTest.keyClicks(composer.edit, text)


def press(composer: Composer, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(composer.edit, key, modifier)


def compose(composer: Composer, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(composer.edit, event)


def test_that_two_digits_give_somebody_the_floor_and_leave_no_text(composer: Composer) -> None:
    write(composer, "2")
    assert composer.names.isVisible()
    assert [seat.digits for seat in composer.names.seats] == ["21", "27", "20"]
    write(composer, "7")
    assert not composer.names.isVisible()
    assert (composer.line.speaker, composer.line.party, composer.text) == ("c7", "CU", "")
    write(composer, "Two flights")
    assert composer.text == "Two flights"
    assert composer.head.speaker_words == "PLANTILLA"


@pytest.mark.parametrize(
    "figure", ["27 visas", "12,000 a year", "1,200 cases", "1990 was early", "21.5 per cent", "12%", "1st", "2 flights"]
)
def test_that_a_figure_at_the_beginning_stays_a_figure(composer: Composer, figure: str) -> None:
    write(composer, "11")
    write(composer, "x")
    press(composer, Qt.Key.Key_Backspace)
    write(composer, figure)
    assert composer.text == figure
    assert composer.line.speaker == "u1"


def test_that_a_remark_is_only_words_from_its_first_letter_on(composer: Composer) -> None:
    composer.set_line(Line(task="annotate", kind=""), "")
    write(composer, "27p: Two")
    assert (composer.text, composer.line.speaker, composer.line.kind) == ("27p: Two", None, "")
    composer.set_line(Line(task="annotate", kind=""), "")
    write(composer, "p:o")
    assert composer.text == "p:o"


def test_that_backspace_turns_the_digits_back_into_text(composer: Composer) -> None:
    write(composer, "27")
    press(composer, Qt.Key.Key_Backspace)
    assert composer.text == "27"
    assert composer.line.party is None


def test_that_escape_keeps_the_speaker_and_digits_may_follow_again(composer: Composer) -> None:
    write(composer, "27")
    press(composer, Qt.Key.Key_Escape)
    write(composer, "11Good morning")
    assert (composer.line.speaker, composer.text) == ("u1", "Good morning")


def test_that_unclear_is_a_speaker_and_a_side_without_a_person_too(composer: Composer) -> None:
    write(composer, "00somebody objected")
    assert (composer.line.party, composer.line.speaker) == (UNCLEAR, None)
    composer.set_line(Line(), "")
    write(composer, "20somebody objected")
    assert (composer.line.party, composer.line.speaker) == ("CU", None)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.keys])
def test_that_each_function_key_chooses_its_kind_without_leaving_the_line(composer: Composer, kind: object) -> None:
    write(composer, "Half a")
    press(composer, Qt.Key[f"Key_{kind.keys}"])  # type: ignore[attr-defined]
    write(composer, " sentence")
    assert composer.line.kind == kind.key  # type: ignore[attr-defined]
    assert composer.text == "Half a sentence"


def test_that_a_letter_and_a_colon_choose_the_kind_and_backspace_brings_them_back(composer: Composer) -> None:
    write(composer, "p:")
    assert (composer.line.kind, composer.text) == ("proposal", "")
    press(composer, Qt.Key.Key_Backspace)
    assert (composer.line.kind, composer.text) == ("statement", "p:")
    write(composer, "m. was meant")
    assert composer.text == "p:m. was meant"


def test_that_a_colon_after_other_words_is_a_colon(composer: Composer) -> None:
    write(composer, "He said: no")
    assert (composer.line.kind, composer.text) == ("statement", "He said: no")


def test_that_every_language_of_the_window_has_a_letter_for_every_kind(qapp: QApplication) -> None:
    for tag in language.LANGUAGES:
        language.set_language(tag)
        assert set(letters().values()) == {kind.key for kind in KINDS}
        assert all(len(letter) == 1 for letter in letters())
    assert kind_of("unheard-of").words == "unheard-of"


def test_that_a_name_is_completed_without_regard_to_case_and_accents(composer: Composer) -> None:
    write(composer, "@pla")
    assert [seat.family for seat in composer.names.seats] == ["PLANTILLA"]
    press(composer, Qt.Key.Key_Return)
    assert (composer.line.speaker, composer.text) == ("c7", "")
    assert SEATS.named("áLex")[0].person == "c1"


def test_that_arrows_choose_among_names_and_escape_leaves_them_to_be_text(composer: Composer) -> None:
    write(composer, "@s")
    assert [seat.person for seat in composer.names.seats] == ["u1", "u2", "c1", "c7"]
    press(composer, Qt.Key.Key_Down)
    press(composer, Qt.Key.Key_Tab)
    assert composer.line.speaker == "u2"
    write(composer, "@s")
    press(composer, Qt.Key.Key_Escape)
    assert composer.text == "@s"
    assert not composer.names.isVisible()


def test_that_a_click_on_a_name_chooses_it_and_the_cursor_stays_in_the_line(composer: Composer) -> None:
    composer.open_names()
    assert composer.names.isVisible()
    QTest.mouseClick(composer.names, Qt.MouseButton.LeftButton)
    assert composer.line.speaker is not None
    assert not composer.names.isVisible()


def test_that_choosing_a_name_takes_what_was_typed_of_it_and_no_other_words(composer: Composer) -> None:
    write(composer, "@plan")
    QTest.mouseClick(composer.names, Qt.MouseButton.LeftButton)
    assert (composer.line.speaker, composer.text) == ("c7", "")
    composer.set_line(Line(), "@PLANTILLA asked for two flights a week")
    composer.open_names()
    press(composer, Qt.Key.Key_Return)
    assert composer.line.speaker is not None
    assert composer.text == "@PLANTILLA asked for two flights a week"


def test_that_enter_commits_and_shift_enter_begins_a_line(composer: Composer) -> None:
    committed: list[str] = []
    composer.committed.connect(lambda: committed.append(composer.text))
    write(composer, "one")
    press(composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(composer, "two")
    assert committed == []
    press(composer, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert committed == ["one\ntwo"]


def test_that_the_time_is_when_typing_began_and_an_emptied_line_has_not_begun(composer: Composer) -> None:
    before = datetime.now(UTC)
    write(composer, "first")
    began = composer.line.began_at
    assert began is not None and before <= began <= datetime.now(UTC)
    write(composer, " and more")
    assert composer.line.began_at == began
    composer.edit.selectAll()
    press(composer, Qt.Key.Key_Delete)
    assert composer.line.began_at is None


def test_that_choosing_the_speaker_is_already_typing(composer: Composer) -> None:
    write(composer, "27")
    began = composer.line.began_at
    assert began is not None
    QTest.qWait(15)
    write(composer, "x")
    assert composer.line.began_at == began


# ---------------------------------------------------------------- input methods


def test_that_no_key_is_taken_from_a_composition(composer: Composer) -> None:
    committed: list[object] = []
    composer.committed.connect(lambda: committed.append(1))
    compose(composer, "ni hao")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_Escape):
        press(composer, key)
    assert committed == []
    assert composer.line.kind == "statement"


def test_that_keeping_the_line_leaves_a_composition_alone(composer: Composer) -> None:
    write(composer, "He said ")
    compose(composer, "你")
    assert composer.text == "He said "
    assert composer.edit.composing
    compose(composer, "", "你好")
    assert composer.text == "He said 你好"
    assert not composer.edit.composing


def test_that_a_composition_that_is_left_is_taken_for_text(composer: Composer) -> None:
    composer.set_line(Line(), "𝔸 said later")
    cursor = composer.edit.textCursor()
    cursor.setPosition(len("xx said"))
    composer.edit.setTextCursor(cursor)
    compose(composer, " 你")
    assert (composer.words, composer.text) == ("𝔸 said 你 later", "𝔸 said later")
    composer.edit.end_composition()
    assert (composer.text, composer.words, composer.edit.composing) == ("𝔸 said 你 later", "𝔸 said 你 later", False)


def test_that_a_dead_key_composes_its_letter(composer: Composer) -> None:
    write(composer, "garant")
    compose(composer, "´")
    compose(composer, "", "í")
    write(composer, "as")
    assert composer.text == "garantías"


def test_that_digits_before_a_composition_still_choose_the_speaker(composer: Composer) -> None:
    write(composer, "27")
    compose(composer, "ア")
    compose(composer, "", "アメリカ")
    assert (composer.line.speaker, composer.text) == ("c7", "アメリカ")
    composer.set_line(Line(), "")
    write(composer, "2")
    compose(composer, "", "月")
    assert composer.text == "2月"


def test_that_a_long_paste_is_taken_whole_and_as_words_only(composer: Composer) -> None:
    pasted = "\r\n".join(f"Paragraph {n} of a statement that was read out." for n in range(400))
    data = QMimeData()
    data.setText(pasted)
    data.setHtml("<b>bold</b>")
    composer.edit.insertFromMimeData(data)
    assert composer.text == pasted.replace("\r\n", "\n")
    assert composer.edit.height() < 300


def test_that_a_paste_from_other_programs_holds_nothing_that_cannot_be_saved(composer: Composer) -> None:
    data = QMimeData()
    data.setText("first\vsecond\fthird\rfourth\u2028fifth\x01\x1f\x7f\tsixth\x85seventh\r\neighth")
    composer.edit.insertFromMimeData(data)
    assert composer.text == "first\nsecond\nthird\nfourth\nfifth\tsixth\nseventh\neighth"
    assert clean(composer.text) == composer.text


def test_that_the_line_keeps_its_height_while_its_entry_is_written_and_fits_again_soon(qtbot: QtBot, composer: Composer) -> None:
    low = composer.edit.height()
    write(composer, "the figures of the second half of the year would be handed over in writing " * 5)
    tall = composer.edit.height()
    assert tall > low, "while typing it grows at once"
    composer.take()
    QApplication.processEvents()
    assert composer.edit.height() == tall
    qtbot.waitUntil(lambda: composer.edit.height() == low, timeout=2000)


def test_that_words_typed_meanwhile_keep_the_height_they_need(qtbot: QtBot, composer: Composer) -> None:
    write(composer, "the figures of the second half of the year would be handed over in writing " * 5)
    tall = composer.edit.height()
    composer.take()
    write(composer, "and the list of parcels that were returned before the round of talks had ended in writing " * 5)
    qtbot.wait(2 * SHRINK_MS)
    assert composer.edit.height() >= tall


def test_that_a_right_to_left_line_runs_from_the_right(composer: Composer) -> None:
    compose(composer, "", "ونقلت المنظمة")
    assert composer.edit.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


def test_that_a_private_observation_looks_different_while_it_is_typed(composer: Composer) -> None:
    press(composer, Qt.Key.Key_F9)
    assert composer.box.property("box") == "private"
    assert composer.line.private
    press(composer, Qt.Key.Key_F2)
    assert composer.box.property("box") == "input"


# ---------------------------------------------------------------- languages and names


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("El correo directo requeriría dos vuelos semanales y garantías", "es"),
        ("The pilot would be acceptable with two flights a week", "en"),
        ("Pilot", "en"),
        ("", "en"),
    ],
)
def test_that_the_language_is_guessed_from_its_small_words(text: str, tag: str) -> None:
    assert guess_language(text, ("en", "es"), "en") == tag


def test_that_a_script_tells_the_language_where_only_one_uses_it() -> None:
    assert guess_language("ونقلت المنظمة أرقام العام", ("en", "ar"), "en") == "ar"
    assert guess_language("Она сказала", ("en", "ru"), "en") == "ru"
    assert guess_language("они", ("ru", "uk"), "uk") == "uk"


def test_that_a_guess_is_corrected_by_a_key_and_then_left_alone(composer: Composer) -> None:
    write(composer, "El correo directo y los vuelos de la parte")
    composer._guess_language()
    assert composer.line.language == "es"
    composer.next_language()
    assert composer.line.language == "en"
    write(composer, " cubana para el acta")
    composer._guess_language()
    assert composer.line.language == "en"


def test_that_the_family_name_is_what_stands_in_capitals() -> None:
    assert family_of("Sra. Jordan SAMPLE") == "SAMPLE"
    assert family_of("Mr. Juan DE LA CRUZ") == "DE LA CRUZ"
    assert family_of("Ban Ki-moon") == "KI-MOON"
    assert family_of("") == ""


# ---------------------------------------------------------------- keeping

LINES = st.builds(
    Line,
    taker=st.text(max_size=4), round=st.text(max_size=8), session=st.text(max_size=8), item=st.none() | st.text(max_size=8),
    speaker=st.none() | st.text(max_size=8), party=st.none() | st.sampled_from(["US", "CU", UNCLEAR]),
    kind=st.sampled_from([kind.key for kind in KINDS]), interpreted=st.booleans(), language=st.sampled_from(["en", "es", "ar"]),
    began_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    marking=st.none() | st.just({"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]}),
)  # fmt: skip


@given(LINES)
def test_that_a_kept_line_comes_back_as_it_was(line: Line) -> None:
    assert line_from(line.base()) == line


@pytest.mark.parametrize("base", [None, "text", {}, {"id": 7}, {"id": "x", "began_at": "yesterday"}])
def test_that_what_another_editor_kept_is_no_line(base: object) -> None:
    assert line_from(base) is None


def test_that_a_line_from_a_newer_version_keeps_what_is_known() -> None:
    kept = Line(kind="proposal")
    assert line_from({**kept.base(), "mood": "tense"}) == kept
