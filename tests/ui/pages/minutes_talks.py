"""What the tests of the minutes page share: finding parts, typing, reading the workspace back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dialogue_app.app import App
from dialogue_app.desk import agreement, brackets, comments, minutes, waivers
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.minutes import MinutesView, ParagraphView, minutes_of_round, minutes_view
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.preflight import Stage, blocks
from dialogue_app.ui.dialogs.files import Chosen
from dialogue_app.ui.pages.minutes.cell import TextCell
from dialogue_app.ui.pages.minutes.page import MinutesPage
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button
from tests.ui.conftest import part
from tests.ui.pages.conftest import settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Answers:
    """Answers the questions for files without a dialog."""

    def __init__(self, opened: Path | None = None, saved: Path | None = None) -> None:
        self.opened, self.saved = opened, saved
        self.names: list[str] = []

    def open_file(self, parent: QWidget, title: str, kinds: str, chosen: Chosen) -> None:
        assert self.opened is not None
        chosen(self.opened)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, chosen: Chosen) -> None:
        assert self.saved is not None
        self.names.append(name)
        chosen(self.saved / name)


def page_of(window: MainWindow) -> MinutesPage:
    page = window.page
    assert isinstance(page, MinutesPage)
    return page


def desk_of(window: MainWindow) -> Desk:
    opened = window.context.opened
    assert opened is not None
    desk: Desk = opened.desk
    return desk


def stored(window: MainWindow) -> MinutesView:
    """The minutes of the page's round as the workspace has them now."""
    with desk_of(window).workspace.read() as read:
        found = minutes_view(read, str(minutes_of_round(read, page_of(window).round_id)))
    assert found is not None
    return found


def paragraph(window: MainWindow, number: str) -> ParagraphView:
    return next(one for one in stored(window).body() if one.number == number)


def cell(window: MainWindow, number: str, tag: str = "en") -> TextCell:
    return part(window, f"page.minutes.paragraph.{number}.{tag}", TextCell)  # type: ignore[no-any-return]


def press(window: MainWindow, name: str) -> None:
    """Presses a button by its object name, with the keyboard."""
    button = part(window, name, Button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(window)


def run(window: MainWindow, action: str) -> None:
    assert window.actions_table.run(action), f"{action} is not allowed"
    settle(window)


def sheet(window: MainWindow) -> Any:
    found = window.overlays.sheet
    assert found is not None, "no sheet is open"
    return found


def type_at_end(target: TextCell, text: str) -> None:
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(target, text)


def save_cell(window: MainWindow, target: TextCell) -> None:
    QTest.keyClick(target, Qt.Key.Key_Return, CONTROL)
    settle(window)


def undo(window: MainWindow) -> None:
    run(window, "edit.undo")


def redo(window: MainWindow) -> None:
    run(window, "edit.redo")


def newest(app: App, ordinal: int = 6) -> tuple[Desk, str, MinutesView]:
    """The desk, the round's id and its minutes, before a window is there."""
    assert app.opened is not None
    desk = app.opened.desk
    with desk.workspace.read() as read:
        round_id = next(line.id for line in rounds(read) if line.ordinal == ordinal)
        view = minutes_view(read, str(minutes_of_round(read, round_id)))
    assert view is not None
    return desk, round_id, view


def settle_all(app: App) -> None:
    """Settles brackets and comments of round 6, and has a second person answer for what the pre-flight would block."""
    from dialogue_app import papers

    desk, round_id, view = newest(app)
    bracketed = next(one for one in view.paragraphs if one.brackets)
    brackets.accept_bracket(desk, paragraph=bracketed.id, bracket=1)
    brackets.accept_bracket(desk, paragraph=bracketed.id, bracket=0)
    for one in view.shared_comments:
        comments.settle_shared_comment(desk, comment=one.id, status="accepted")
    document = papers.minutes_document(desk, round_id)
    for finding in blocks(papers.findings(desk, document, Stage.AGREE, round=round_id)):
        waivers.lift_block(
            desk, round=round_id, finding=finding.digest, kind=finding.kind, place=finding.place, second="RS", reason="public"
        )


def agree_all(app: App) -> None:
    """Takes the minutes of round 6 to agreement, with place and day of signing."""
    from datetime import date

    from dialogue_app import papers

    settle_all(app)
    desk, round_id, view = newest(app)
    start: Mapping[str, Any] = {"signed_at": None, "signed_on": None}
    new = {"signed_at": "Havana", "signed_on": date(2012, 5, 16)}
    agreement.plan_signing(desk, minutes=view.id, start=start, new=new)
    papers.agree(desk, round_id, view.id)


def back_to_draft(app: App) -> None:
    """Opens fresh draft minutes in a round of its own: nothing was circulated."""
    from dialogue_app.desk import rounds as round_verbs
    from dialogue_app.desk.views.talks import venues

    assert app.opened is not None
    desk = app.opened.desk
    with desk.workspace.read() as read:
        venue = venues(read)[0].id
    from datetime import date

    round_verbs.create_round(
        desk, ordinal=7, venue=venue, starts=date(2012, 11, 12), ends=date(2012, 11, 13), host="US",
        title={"en": "Seventh Sample Round", "es": "Séptima Ronda de Muestra"},
    )  # fmt: skip


def draft_of_three(app: App) -> None:
    """Round 7 with draft minutes of three paragraphs."""
    back_to_draft(app)
    assert app.opened is not None
    desk = app.opened.desk
    with desk.workspace.read() as read:
        round_id = next(line.id for line in rounds(read) if line.ordinal == 7)
    minutes.create_minutes(desk, round=round_id, title={"en": "Agreed Minutes", "es": "Acta Acordada"})
    with desk.workspace.read() as read:
        held = str(minutes_of_round(read, round_id))
    for en, es in (("First.", "Primero."), ("Second.", "Segundo."), ("Third.", "Tercero.")):
        minutes.add_paragraph(desk, minutes=held, text={"en": en, "es": es})
