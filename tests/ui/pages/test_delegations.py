"""The delegations page on the sample: precedence, attendance, replacements, people, lists out of files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from dialogue_app.desk.views.delegations import DelegationsPage as Seen
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.ui.pages.delegations.list import FIXED, MemberList
from dialogue_app.ui.pages.delegations.page import DelegationsPage
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.founding import enter, pick, press, run, seen, undo, write


@pytest.fixture
def window(sample_window: SampleWindow) -> MainWindow:
    return sample_window("delegations", round=4)


def page(window: MainWindow) -> DelegationsPage:
    assert isinstance(window.page, DelegationsPage)
    return window.page


def shown(window: MainWindow, code: str = "US") -> MemberList:
    found = page(window).list(code)
    assert found is not None
    return found


def lists(window: MainWindow) -> Seen:
    return seen(window, lambda read: delegations_page(read, window.context.round_id))  # type: ignore[no-any-return]


def names(window: MainWindow, code: str = "US") -> list[str]:
    return [member.display["en"].split()[-1] for member in lists(window).of(code)]


def choose(window: MainWindow, name: str, code: str = "US", column: int = 1) -> None:
    """Goes to somebody's row as the keyboard does."""
    made = shown(window, code)
    made.setFocus()
    member = next(each for each in lists(window).of(code) if each.display["en"].endswith(name))
    made.tools.select_id(member.id, column)
    settle(window)


def key(window: MainWindow, key: Qt.Key, code: str = "US", *, alt: bool = False) -> None:
    QTest.keyClick(shown(window, code), key, Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier)
    settle(window)


def words(window: MainWindow) -> str:
    sheet = window.overlays.sheet
    assert sheet is not None
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def test_that_both_lists_stand_in_precedence_with_roles_offices_and_sessions(window: MainWindow) -> None:
    made = shown(window)
    QAbstractItemModelTester(made.members, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = made.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(FIXED, FIXED + 4)] == ["S1", "S2", "S3", "S4"]
    said = [str(model.index(row, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))) for row in range(model.rowCount())]
    assert said[0] == "1, Ms. Jordan SAMPLE, head of delegation"
    assert "2, Mr. Taylor SPECIMEN, alternate until session 2" in said
    assert "replacement, Mr. Sam REPLACEMENT, alternate from session 3" in said
    assert model.index(1, FIXED + 2).data() == "not of the delegation"
    assert window.banner.words == "UNCLASSIFIED"
    assert shown(window, "CU").model().rowCount() == 9


def test_that_alt_and_arrows_change_precedence_and_the_choice_stays(window: MainWindow) -> None:
    before = names(window)
    choose(window, "PLACEHOLDER")
    run(window, "delegations.up")
    assert names(window)[1:3] == ["PLACEHOLDER", "SPECIMEN"]
    assert shown(window).tools.current_record().member.display["en"].endswith("PLACEHOLDER")
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(window)
    assert names(window) == before
    undo(window)
    undo(window)
    assert names(window) == before


def test_that_a_dragged_row_lands_where_it_was_dropped(window: MainWindow) -> None:
    made = shown(window)
    moved = made.ids()[4]
    data = made.members.mimeData([made.members.index_of(moved)])
    made.members.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, made.rootIndex())
    settle(window)
    assert shown(window).ids()[1] == moved
    undo(window)
    assert shown(window).ids()[4] == moved


def test_that_space_notes_who_was_not_in_the_room(window: MainWindow) -> None:
    choose(window, "SAMPLE", column=FIXED + 2)
    key(window, Qt.Key.Key_Space)
    assert lists(window).of("US")[0].present == (True, True, False, True)
    assert shown(window).model().index(0, FIXED + 2).data() == "absent"
    undo(window)
    assert lists(window).of("US")[0].present == (True, True, True, True)
    choose(window, "SPECIMEN", column=FIXED + 3)
    key(window, Qt.Key.Key_Space)
    assert "not of the delegation in that session" in [message.sentence for message in window.messages.recorded][-1]


def test_that_a_replacement_applies_from_a_session_and_can_be_taken_back(window: MainWindow) -> None:
    choose(window, "MUESTRA", "CU")
    run(window, "delegations.replace")
    pick(window, "sheet.replace.into", "MODELO")
    pick(window, "sheet.replace.session", "2  ")
    write(window, "sheet.replace.notified", "note of 13 April")
    enter(window)
    out, into = (next(m for m in lists(window).of("CU") if m.display["en"].endswith(n)) for n in ("MUESTRA", "MODELO"))
    assert (out.present, into.present) == ((True, False, False, False), (False, True, True, True))
    choose(window, "MUESTRA", "CU")
    assert "note of 13 April" in [label.text() for label in page(window).details.findChildren(QLabel)]
    run(window, "delegations.takeback")
    assert not [swap for swap in lists(window).swaps if swap.out == out.person]
    undo(window)
    undo(window)
    assert not [swap for swap in lists(window).swaps if swap.out == out.person]


def test_that_a_new_head_stands_first_and_there_is_one_only(window: MainWindow) -> None:
    choose(window, "MODELO", "CU")
    run(window, "delegations.head")
    assert [(m.display["en"].split()[-1], m.role) for m in lists(window).of("CU")[:2]] == [
        ("MODELO", "head"),
        ("EJEMPLO", "member"),
    ]
    undo(window)
    assert names(window, "CU")[0] == "EJEMPLO"


def test_that_somebody_known_is_added_by_name_and_a_new_person_with_everything(window: MainWindow) -> None:
    choose(window, "SUPUESTA", "CU")
    run(window, "delegations.remove")
    assert "SUPUESTA" not in names(window, "CU")
    run(window, "delegations.person.add")
    pick(window, "sheet.person.known", "SUPUESTA")
    enter(window)
    assert (names(window, "CU")[-1], lists(window).of("CU")[-1].role) == ("SUPUESTA", "interpreter")
    run(window, "delegations.person.add")
    press(window, "sheet.person.do")
    assert "A person needs a name." in words(window)
    write(window, "sheet.person.family", "de la Prueba")
    write(window, "sheet.person.honorific.es", "Dra.")
    pick(window, "sheet.person.role", "observer")
    enter(window)
    assert lists(window).of("CU")[-1].display["es"] == "Dra. DE LA PRUEBA"
    undo(window)
    assert names(window, "CU")[-1] == "SUPUESTA"


def test_that_a_person_is_corrected_or_gets_a_new_office_from_this_round_on(window: MainWindow) -> None:
    choose(window, "DEMO")
    key(window, Qt.Key.Key_Return)
    write(window, "sheet.person.family", "Demo-Muster")
    write(window, "sheet.person.office.en", "Minister-Counselor")
    press(window, "sheet.person.fresh")
    pick(window, "sheet.person.role", "adviser")
    press(window, "sheet.person.do")
    member = next(each for each in lists(window).of("US") if "DEMO" in each.display["en"])
    assert (member.display["es"], member.office["en"], member.role) == ("Sr. Riley DEMO-MUSTER", "Minister-Counselor", "adviser")
    earlier = next(head.id for head in window.context.rounds if head.ordinal == 3)
    before = seen(window, lambda read: delegations_page(read, earlier))
    assert "Consul General" in next(each for each in before.of("US") if "DEMO" in each.display["en"]).office["en"]
    undo(window)
    assert "Consul General" in next(each for each in lists(window).of("US") if each.display["en"].endswith("DEMO")).office["en"]


CARDS = """BEGIN:VCARD
VERSION:4.0
N:Nueva;Nora;;Sra.;
TITLE;LANGUAGE=es:Consejera
TEL:+53 7 000
PHOTO:data:image/png;base64,AAAA
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Andrés Ejemplo
END:VCARD
BEGIN:VCARD
TITLE:Nobody
END:VCARD
"""


def test_that_a_list_from_a_file_is_shown_before_anybody_is_added(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "delegation.vcf"
    path.write_text(CARDS, encoding="utf-8")
    shown(window, "CU").setFocus()
    page(window).import_file(path)
    settle(window)
    table = part(window, "sheet.import.list")
    notes = [table.model().index(row, 4).data() for row in range(table.model().rowCount())]
    assert notes == ["new", "on the list already"]
    said = words(window)
    assert "Left in the file, not taken over: PHOTO (1), TEL (1)" in said and "Line 12: this card has no name" in said
    assert names(window, "CU")[-1] == "SUPUESTA"
    press(window, "sheet.import.do")
    added = lists(window).of("CU")[-1]
    assert (added.display["es"], added.office, added.role) == ("Sra. Nora NUEVA", {"es": "Consejera"}, "member")
    undo(window)
    assert names(window, "CU")[-1] == "SUPUESTA"


@pytest.mark.parametrize("raw", [b"\x00\x01\x02", b"", b"a;b\n1;2\n", b"BEGIN:VCARD\nN:\xff\xfe;\n"])
def test_that_a_file_that_is_no_list_changes_nothing(window: MainWindow, tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(raw)
    before = names(window)
    page(window).import_file(path)
    settle(window)
    assert window.overlays.sheet is not None
    acts = [button for button in [window.overlays.sheet.findChild(object, "sheet.import.do")] if button is not None]
    assert not any(button.isEnabled() for button in acts) or raw.startswith(b"BEGIN")
    window.overlays.close_all()
    assert names(window) == before


def test_that_an_empty_side_offers_the_last_list(window: MainWindow) -> None:
    run(window, "round.new")
    press(window, "sheet.round.do")
    assert lists(window).members == ()
    press(window, "page.delegations.empty.copy.CU")
    assert len(lists(window).of("CU")) == 9 and lists(window).of("US") == ()
    assert shown(window, "CU").isVisible()
    undo(window)
    assert lists(window).members == ()


def test_that_the_choice_survives_another_theme_and_ctrl_arrow_goes_across(window: MainWindow) -> None:
    choose(window, "MOCKUP")
    window.appearance.choose("dark")
    settle(window)
    assert shown(window).tools.current_record().member.display["en"].endswith("MOCKUP")
    run(window, "delegations.other")
    assert page(window).side == "CU" and shown(window, "CU").hasFocus()
