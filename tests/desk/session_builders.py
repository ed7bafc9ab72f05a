"""Notes, minutes and what follows from them, on top of the small talks: made by the verbs themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from dialogue_app.desk import agreement, annexes, issued, minutes, notes, outcomes
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, record

HASH = "a" * 64
TEXTS = (
    {"en": "The Delegations met in Havana.", "es": "Las Delegaciones se reunieron en La Habana."},
    {"en": "The United States delegation reported that 19,360 documents had been issued.",
     "es": "La delegación de los Estados Unidos informó que se habían emitido 19 360 documentos."},
    {"en": "The Delegations decided on two flights a week.", "es": "Las Delegaciones decidieron dos vuelos semanales."},
)  # fmt: skip


@dataclass
class Draft:
    """Ids of draft minutes: their paragraphs in order and their annexes by contents."""

    minutes: str
    paragraphs: list[str] = field(default_factory=list)
    annexes: dict[str, str] = field(default_factory=dict)


def draft(desk: Desk, talks: Talks, round: str = "r2") -> Draft:
    """Draft minutes of three paragraphs (the last a decision on mail) with annexes I participants and II agenda."""
    made = Draft(new_id())
    title = {"en": "Agreed Minutes", "es": "Acta Acordada"}
    minutes.create_minutes(desk, id=made.minutes, round=talks.rounds[round], title=title)
    for contents, en, es in (("participants", "Participants", "Participantes"), ("agenda", "Agenda", "Agenda")):
        made.annexes[contents] = new_id()
        annexes.add_annex(desk, id=made.annexes[contents], minutes=made.minutes, title={"en": en, "es": es}, contents=contents)
    for place, text in enumerate(TEXTS):
        made.paragraphs.append(new_id())
        more: dict[str, Any] = {"kind": "decision", "issue": talks.issues["mail"]} if place == 2 else {}
        minutes.add_paragraph(desk, id=made.paragraphs[-1], minutes=made.minutes, text=text, **more)
    return made


def circulated(desk: Desk, talks: Talks) -> Draft:
    """The draft after version 1 went to the other side."""
    made = draft(desk, talks)
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    return made


def agreed(desk: Desk, talks: Talks) -> Draft:
    """The same text agreed by both heads."""
    made = circulated(desk, talks)
    agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes, content_hash=HASH)
    return made


def signed(desk: Desk, talks: Talks) -> Draft:
    """Signed by both heads, each in the original of the home party."""
    made = agreed(desk, talks)
    for person in ("us1", "cu1"):
        sign(desk, talks, made, person)
    return made


def sign(desk: Desk, talks: Talks, made: Draft, person: str, held_by: str = "US", **more: Any) -> Any:
    """One signature in ink."""
    return agreement.record_signature(
        desk, minutes=made.minutes, held_by=held_by, person=talks.people[person], on=date(2010, 4, 13), place="Havana", **more
    )


def note(
    desk: Desk, talks: Talks, text: str = "Two flights a week.", *, speaker: str | None = "cu1", minute: int = 0, **more: Any
) -> str:
    """An entry in the first session of round 2, so many minutes after three in the afternoon UTC; its id."""
    id = more.pop("id", None) or new_id()
    given: dict[str, Any] = {"item": talks.items["r2a2b"], "began_at": datetime(2010, 4, 12, 15, minute, tzinfo=UTC), **more}
    notes.add_note(desk, id=id, session=talks.sessions["r2s1"], text=text, speaker=speaker and talks.people[speaker], **given)
    return id


def commitment(desk: Desk, **more: Any) -> str:
    """At least 20,000 documents in each United States fiscal year; its id."""
    id = new_id()
    given: dict[str, Any] = {
        "party": "US", "title": "At least 20,000 documents a year", "direction": "minimum", "target": 20_000,
        "period": {"type": "year", "start": "--10-01", "label": "fiscal year"}, "unit_of_count": "documents", **more,
    }  # fmt: skip
    outcomes.add_commitment(desk, id=id, **given)
    return id


def issue_file(desk: Desk, talks: Talks, data: bytes = b"%PDF-1.7 one", **more: Any) -> str:
    """A joint agenda of round 2 in the register; its id."""
    id = new_id()
    given: dict[str, Any] = {
        "round": talks.r2, "kind": "joint-agenda", "identifier": "R2/AG", "held_by": "US", "layout": "parallel",
        "filename": "agenda.pdf", "content_hash": HASH, **more,
    }  # fmt: skip
    issued.register_issued(desk, id=id, data=data, **given)
    return id


def paragraph(workspace: Workspace, id: str) -> dict[str, Any]:
    """A paragraph's values by column."""
    return record(workspace, MinutesParagraph, id)
