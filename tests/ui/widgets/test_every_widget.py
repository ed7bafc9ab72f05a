"""Every widget of the kit, in three themes, mirrored and at 200 %: paints without a warning and has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dialogue_app.errors import Clash, ConflictError
from dialogue_app.ui import theme
from dialogue_app.ui.dialogs.conflict import ConflictSheet
from dialogue_app.ui.dialogs.history import HistorySheet
from dialogue_app.ui.dialogs.message import MessageSheet
from dialogue_app.ui.dialogs.new_dialogue import NewDialogueSheet, RecoveryKeySheet
from dialogue_app.ui.dialogs.unlock import UnlockSheet
from dialogue_app.ui.messages import Message
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.protocols import FieldChange, Revision
from dialogue_app.ui.shell.rail import NavItem
from dialogue_app.ui.widgets import (
    ActionRow,
    AnnotationBox,
    Button,
    Choice,
    ElidedLabel,
    EmptyState,
    Fact,
    Field,
    FilterBox,
    Glyph,
    KeyCap,
    Label,
    Marking,
    MarkingBanner,
    Pane,
    PartyTag,
    PassphraseField,
    PortionMark,
    Rule,
    ScrollPane,
    SectionLabel,
    Segmented,
    StateChip,
    Stepper,
    Switch,
    Tick,
    TimeBudgetBar,
    Verdict,
    hits_html,
    marked,
    pinned,
)
from dialogue_app.ui.widgets.lists import Table, Tree, chip_paint, party_paint


def stepper() -> Stepper:
    made = Stepper()
    made.show_steps(("Draft", "Proposed", "Adopted"), 1, reason="Two titles have no Spanish")
    return made


def banner() -> MarkingBanner:
    made = MarkingBanner()
    made.show_marking(Marking(3, "US", "SECRET", "SECRET//NOFORN"), notice="Demonstration")
    return made


def columns() -> tuple[Column, ...]:
    return (
        Column("id", "No.", lambda pair: pair[0], 60, right=True),
        Column("text", "Title", lambda pair: pair[1], wraps=True),
        Column("by", "By", lambda pair: "US", 60, paint=party_paint(lambda _: "a", lambda _: "US")),
        Column("state", "State", lambda pair: "Added", 90, paint=chip_paint(lambda pair: pair[2], lambda _: "Added")),
    )


ROWS = [("1", "Apertura de la ronda y adopción de la agenda " * 3, "idle"), ("2", "Correo", "info")]


def table() -> Table:
    model = RecordModel(columns(), id_of=lambda pair: pair[0])
    made = Table(model, name="list", accessible="Items")
    model.set_records(ROWS)
    made.selectRow(0)
    return made


def tree() -> Tree:
    model = RecordModel(columns(), id_of=lambda pair: pair[0], children_of=lambda pair: pair[3] if len(pair) > 3 else ())
    made = Tree(model, name="tree", accessible="Items", span=lambda pair: None)
    model.set_records([("s", "Opening", "idle", ROWS)])
    return made


def revision() -> Revision:
    return Revision("c1", "Robin STANDIN", "today", "Change ¶2", (FieldChange("text.en", "supplied", "issued"),), "a", "US")


def conflict() -> ConflictSheet:
    return ConflictSheet(ConflictError("Both.", [Clash("item", "1", "title.es", "mío", None)]), lambda: None)


KIT: dict[str, Callable[[], QWidget]] = {
    "Label": lambda: Label(marked("(SBU)", "Agree & wait"), rich=True, wrap=True),
    "hits": lambda: Label(hits_html("direct mail", ("mail",)), rich=True),
    "SectionLabel": lambda: SectionLabel("Clearances"),
    "ElidedLabel": lambda: ElidedLabel("A very long name " * 9),
    "PortionMark": lambda: PortionMark("(U)"),
    "Glyph": lambda: Glyph("check", "state.ok"),
    "PartyTag a": lambda: PartyTag("a", "US", "United States"),
    "PartyTag b": lambda: PartyTag("b", "CU"),
    "PartyTag c": lambda: PartyTag("c", "MX"),
    "PartyTag d": lambda: PartyTag("d", "CA"),
    "PartyTag joint": lambda: PartyTag("joint", "", "joint"),
    **{f"StateChip {s}": lambda s=s: StateChip(s, "Added") for s in ("ok", "warn", "danger", "info", "idle")},
    "KeyCap": lambda: KeyCap("Ctrl+Shift+A"),
    **{f"Button {k}": lambda k=k: Button("Add item", "plus", k) for k in ("", "primary", "quiet", "link", "danger", "segment")},
    "bare Button": lambda: Button(icon="eye", name="Show"),
    "Segmented": lambda: Segmented((("a", "Text"), ("b", "Compare")), accessible="View"),
    "Switch": lambda: Switch("Restricted", True),
    "Tick": lambda: Tick("The whole item", True),
    "Choice": lambda: Choice("Keep theirs", "Mine stays in the history", on=True),
    "ActionRow": lambda: ActionRow("plus", "New dialogue…", "Parties and languages", "Ctrl+N"),
    "MarkingBanner": banner,
    "Stepper": stepper,
    "internal": lambda: AnnotationBox("internal", "ours", "Hold 45", portion="(SBU-NF)", foot="never leaves"),
    "joint": lambda: AnnotationBox("joint", "shared", "Maintain", editor=QLineEdit("x")),
    "budget": lambda: TimeBudgetBar(135, 150),
    "budget over": lambda: TimeBudgetBar(180, 165),
    "budget none": lambda: TimeBudgetBar(20, 0),
    "Fact": lambda: Fact("Study parcels", "R6 ¶5", under="US and CU", lead=PartyTag("a", "US")),
    "EmptyState": lambda: EmptyState("book-open", "No book", "A book gathers things.", "Choose…", "Ctrl+N", on=lambda: None),
    "Verdict": lambda: Verdict("warn", "Issuer not known", "details"),
    "Field": lambda: Field("Title", QLineEdit("x"), note="As printed"),
    "PassphraseField": lambda: PassphraseField("Passphrase", name="p"),
    "FilterBox": lambda: FilterBox(name="filter"),
    "pinned": lambda: pinned(Label("R4 ¶7", "small"), Label("The Delegations " * 9, wrap=True), width=46),
    "ScrollPane": lambda: ScrollPane(Pane("panel").add(Label("words " * 80, wrap=True), Rule("strong"), "stretch")),
    "Table": table,
    "Tree": tree,
    "NavItem": lambda: NavItem("list-numbers", "Agenda", "Alt+1", name="rail.agenda"),
    "MessageSheet": lambda: MessageSheet(Message("crash", "Something failed.", "Add item", "/var/log/desk.log")),
    "UnlockSheet": lambda: UnlockSheet(lambda _: None),
    "HistorySheet": lambda: HistorySheet("¶2", [revision()]),
    "HistorySheet empty": lambda: HistorySheet("¶2", []),
    "ConflictSheet": conflict,
    "NewDialogueSheet": lambda: NewDialogueSheet(lambda _: None),
    "RecoveryKeySheet": lambda: RecoveryKeySheet("SAMPL-E7K2Q"),
}
LOOKS = [("light", 1.0, False), ("dark", 1.0, False), ("contrast", 1.0, False), ("light", 2.0, True)]


@pytest.mark.parametrize("name", KIT)
@pytest.mark.parametrize(("look", "scale", "mirrored"), LOOKS)
def test_that_it_paints_in_every_look(qtbot: QtBot, name: str, look: str, scale: float, mirrored: bool) -> None:
    theme.apply_look(look, scale)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    widget = KIT[name]()
    qtbot.addWidget(widget)
    widget.resize(max(300, widget.sizeHint().width()), max(60, widget.sizeHint().height()))
    widget.show()
    widget.setFocus()
    picture = widget.grab().toImage()
    assert len(colours(picture)) > 1, "nothing was painted"


@pytest.mark.parametrize("name", KIT)
def test_that_what_a_person_acts_on_has_a_name(qtbot: QtBot, name: str) -> None:
    widget = KIT[name]()
    qtbot.addWidget(widget)
    acted_on = [w for w in (widget, *widget.findChildren(QWidget)) if isinstance(w, QAbstractButton | QLineEdit | Table | Tree)]
    nameless = [w for w in acted_on if not w.accessibleName() and not w.objectName().startswith("qt_")]
    assert [w for w in nameless if name != "joint"] == []


def colours(picture: QImage) -> set[int]:
    """A sample of the colours in a picture."""
    wide, high = max(1, picture.width() // 160), max(1, picture.height() // 80)
    return {picture.pixel(x, y) for x in range(0, picture.width(), wide) for y in range(0, picture.height(), high)}
