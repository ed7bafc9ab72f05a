"""How the undo tests call the verbs of two note-takers and of what follows from notes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from sqlalchemy import select

from dialogue_app.desk import after_notes, note_takers, notes, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.after_notes import observed_proposals
from dialogue_app.model.positions import TalkingPoint
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, position
from tests.desk.cases import Call, Draw, case, days, words
from tests.desk.taker_builders import BEGAN, her_notes, our_notes


@case("notes.take_in")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    our_notes(desk, talks)
    return Call({"round": talks.r2, "notes": her_notes(talks, late=draw(st.integers(-600, 600)))})


@case("notes.align")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    note_takers.take_in_notes(desk, round=talks.r2, notes=her_notes(talks))
    return Call({"round": talks.r2, "taker": "RS", "start": 0, "offset": draw(st.integers(1, 3600))})


def _heard(desk: Desk, talks: Talks, kind: str = "proposal") -> str:
    """What the Cuban side said on direct mail; the note's id."""
    id = new_id()
    notes.add_note(
        desk, id=id, session=talks.sessions["r2s1"], item=talks.items["r2a2b"], text="Two flights a week.", kind=kind,
        speaker=talks.people["cu1"], began_at=BEGAN,
    )  # fmt: skip
    return id


def _proposed(desk: Desk, talks: Talks) -> Any:
    _heard(desk, talks)
    with desk.workspace.read() as read:
        return observed_proposals(read, talks.r2, author=desk.author)[0]


def _report(desk: Desk, talks: Talks) -> str:
    _heard(desk, talks)
    id = new_id()
    after_notes.start_report(desk, id=id, round=talks.r2, on=BEGAN.date(), language="en", summary="Draft.")
    return id


@case("notes.make_action")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    owners = draw(st.sampled_from([["US"], ["CU", "US"], ["joint"]]))
    return Call({"note": _heard(desk, talks), "text": {"en": draw(words)}, "owners": owners, "due": draw(st.none() | days)})


@case("notes.leave_homework")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"note": _heard(desk, talks, "homework"), "why": draw(words) + "~"})


@case("notes.homework_after_all")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    note = _heard(desk, talks, "homework")
    after_notes.leave_homework(desk, note=note, why="Sent already.")
    return Call({"note": note})


@case("positions.write_back")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = position(desk, talks, cleared=True)
    with desk.workspace.read() as read:
        point = read.scalars(select(TalkingPoint.id).where(TalkingPoint.position_id == made)).one()
    how_far = draw(st.sampled_from(["yes", "partly"]))
    talking_points.deliver_point(desk, point=point, how_far=how_far, session=talks.sessions["r2s1"])
    return Call({"round": talks.r2, "positions": [made]})


@case("observed.from_note")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    one = _proposed(desk, talks)
    return Call({"notes": one.notes, "issue": one.issues[0][0], "stance": draw(words), "confidence": draw(words)})


@case("observed.dismiss")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"notes": [_heard(desk, talks)]})


@case("report.start")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    _heard(desk, talks)
    texts = {"subject": draw(words), "summary": draw(words), "comment": draw(words)}
    return Call({"round": talks.r2, "on": BEGAN.date(), "language": draw(st.sampled_from(["en", "es"])), **texts})


@case("report.write")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    start = {"summary": "Draft.", "comment": "", "subject": ""}
    new = {"summary": draw(words) + "~", "comment": draw(words), "subject": draw(words)}
    return Call({"report": _report(desk, talks), "start": start, "new": new})


@case("report.discard")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"report": _report(desk, talks)})


def _our_words(desk: Desk, talks: Talks) -> dict[str, str]:
    made, note = position(desk, talks, cleared=True), new_id()
    with desk.workspace.read() as read:
        point = read.scalars(select(TalkingPoint.id).where(TalkingPoint.position_id == made)).one()
    notes.add_note(
        desk, id=note, session=talks.sessions["r2s1"], item=talks.items["r2a2b"], text="We asked for two flights a week.",
        kind="proposal", speaker=talks.people["us1"], began_at=BEGAN,
    )  # fmt: skip
    return {"point": point, "note": note}


@case("position.point.from_note")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({**_our_words(desk, talks), "how_far": draw(st.sampled_from(["yes", "partly"]))})


@case("position.point.not_in_note")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(_our_words(desk, talks))
