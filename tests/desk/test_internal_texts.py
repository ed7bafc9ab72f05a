"""Every text of our own world is known to the gate, whichever record it stands in."""

from __future__ import annotations

from dialogue_app.desk import notes, positions
from dialogue_app.desk.internal_texts import internal_texts
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks

RED_LINE = "never below ninety visits in any calendar year"
FALLBACK = "一百次访问以及"


def known(desk: Desk) -> dict[str, tuple[str, tuple[str, str]]]:
    with desk.workspace.read() as read:
        return {one.text: (one.kind, one.record) for one in internal_texts(read)}


def a_position(desk: Desk, talks: Talks) -> str:
    id = new_id()
    positions.create_position(desk, id=id, round=talks.r1, issue=talks.issues["visits"], objective="Raise the number of visits")
    limits = {"red_line": RED_LINE, "fallback": FALLBACK}
    positions.set_limits(desk, position=id, start={"red_line": None, "fallback": None}, new=limits)
    return id


def test_that_limits_are_told_under_the_position_as_the_preflight_tells_them(desk, talks) -> None:
    id = a_position(desk, talks)
    found = known(desk)
    assert found[RED_LINE] == ("limits of a position", ("position_limits", id))
    assert found[FALLBACK] == ("limits of a position", ("position_limits", id))
    assert found["Raise the number of visits"] == ("position", ("own_position", id))


def test_that_notes_their_revisions_and_remarks_beside_them_are_known(desk, talks) -> None:
    note = new_id()
    notes.add_note(desk, id=note, session=talks.sessions["r2s1"], text="They looked nervous about the mail", private=True)
    notes.revise_note(desk, note=note, start="They looked nervous about the mail", text="They were nervous about the mail")
    notes.annotate_note(desk, note=note, text="Ask the embassy about this")
    found = known(desk)
    for text in ("They looked nervous about the mail", "They were nervous about the mail", "Ask the embassy about this"):
        assert text in found


def test_that_joint_texts_states_and_codes_are_not_among_them(desk, talks) -> None:
    a_position(desk, talks)
    found = known(desk)
    assert found
    assert all(" " in text or not text.isascii() for text in found)
    with desk.workspace.read() as read:
        from dialogue_app.desk.views.talks import issues, rounds

        joint = [text for line in (*rounds(read), *issues(read)) for text in line.title.values()]
    assert not set(joint) & set(found)


def test_that_no_representation_shows_a_text(desk, talks) -> None:
    a_position(desk, talks)
    with desk.workspace.read() as read:
        assert RED_LINE not in repr(internal_texts(read))
