"""A second taker's notes for tests: made in a copy of the talks, as she would take them, and handed over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogue_app.desk import notes
from dialogue_app.desk.note_takers import ForeignNote, ForeignNotes, Known
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks

BEGAN = datetime(2010, 4, 12, 15, 0, tzinfo=UTC)
OURS = (
    "The United States reported 9,120 documents issued in the fiscal year.",
    "Cuba asked for the yearly breakdown of parcels returned from Miami.",
    "Two flights a week are acceptable for a pilot of twelve months.",
)
HERS = (
    "US reported that 9,102 documents were issued during fiscal year.",
    "Cuban side asked for yearly breakdown of parcels returned (Miami).",
    "Pilot of twelve months acceptable with two flights a week.",
)


def our_notes(desk: Desk, talks: Talks) -> list[str]:
    """Three entries of the desk's own, two minutes apart; their ids."""
    ids = []
    for place, text in enumerate(OURS):
        ids.append(new_id())
        notes.add_note(
            desk, id=ids[-1], session=talks.sessions["r2s1"], item=talks.items["r2a2b"], text=text,
            speaker=talks.people["cu1"], began_at=BEGAN + timedelta(minutes=2 * place),
        )  # fmt: skip
    return ids


def her_notes(talks: Talks, *, late: int = 190, texts: tuple[str, ...] = HERS, taker: str = "RS") -> ForeignNotes:
    """The same three moments as RS wrote them by a clock that is `late` seconds behind ours."""
    at = [BEGAN + timedelta(minutes=2 * place, seconds=12 - late) for place in range(len(texts))]
    session, item, person = talks.sessions["r2s1"], talks.items["r2a2b"], talks.people["cu1"]
    return ForeignNotes(
        taker=taker,
        parties=("US", "CU"),
        round=Known(talks.r2, None, {"number": 2}),
        sessions=(Known(session),),
        items=(Known(item),),
        people=(Known(person),),
        notes=tuple(
            ForeignNote(
                id=new_id(), at=when, zone="America/Havana", session=session, item=item, speaker=person, party="CU", text=text
            )
            for when, text in zip(at, texts, strict=True)
        ),
        source="rs.notes.json",
        sha256="0" * 64,
    )


def as_colleague(desk: Desk) -> Desk:
    """The desk of RS, the second taker."""
    return replace(desk, author="RS")
