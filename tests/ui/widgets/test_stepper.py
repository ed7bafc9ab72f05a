"""The stepper."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dialogue_app.ui.widgets import Stepper

STEPS = ("Draft", "Proposed", "Exchanged", "Provisionally agreed", "Adopted")


def test_that_it_says_where_it_stands_and_what_blocks(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_steps(STEPS, 1, reason="Two titles have no Spanish")
    assert stepper.accessibleName() == "Proposed (2/5). Two titles have no Spanish"
    stepper.show_steps(STEPS, 4, final=True)
    assert stepper.accessibleName() == "Adopted (5/5)"


def test_that_it_can_shrink_to_the_words_of_the_current_state(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_steps(STEPS, 3, reason="A reason that is much too long for the little room there is " * 3)
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width() / 2
    stepper.resize(stepper.minimumSizeHint())
    stepper.show()
    assert not stepper.grab().isNull()
