"""The minutes as a joint document is composed from them: columns of joint records, and nothing else (RULES 1, 22).

No note, position, mandate, remark, source or comment is read here, not even a shared one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.views.common import SEEN_BY_BOTH, texts
from dialogue_app.desk.views.corrections import CorrectionView, corrections_of
from dialogue_app.desk.views.joint import JointAnnex, JointBracket, JointMinutes, JointParagraph, JointTable, Texts
from dialogue_app.desk.views.joint_agenda import joint_agenda
from dialogue_app.desk.views.joint_round import joint_marking, joint_participants
from dialogue_app.errors import UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Dialogue, Venue
from dialogue_app.model.minutes import Annex, Minutes, MinutesParagraph, MinutesState
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read

_PRINTED = {MinutesState.PARTLY_SIGNED: "initialled"}
"""Until the last signature the document stands as agreed and initialled."""


def joint_minutes(read: Read, round: str) -> JointMinutes:
    """What the agreed minutes of the round are composed from."""
    columns = (Minutes.id, Minutes.code, Minutes.state, Minutes.title, Minutes.register, Minutes.closing, Minutes.signed_on,
               Minutes.signed_at, Minutes.languages)  # fmt: skip
    head = read.execute(select(*columns).where(Minutes.round_id == round, Minutes.visibility.in_(SEEN_BY_BOTH))).first()
    if head is None:
        raise UserError("This round has no minutes yet: open draft minutes first.")
    agenda = joint_agenda(read, round)
    paragraphs = _paragraphs(read, head.id)
    return JointMinutes(
        id=head.id, round=agenda.round, agenda=agenda, title=texts(head.title), state=_PRINTED.get(head.state, head.state),
        register=head.register, paragraphs=tuple(paragraphs.get(None, ())), closing=texts(head.closing) or None,
        annexes=_annexes(read, head.id, paragraphs), participants=joint_participants(read, round),
        signed_at=_place(read, round, head.signed_at, head.languages), signed_on=head.signed_on,
        originals=read.execute(select(Dialogue.originals)).scalars().one(), marking=joint_marking(read),
        identifier=head.code or f"MIN-R{agenda.round.ordinal}",
    )  # fmt: skip


def _paragraphs(read: Read, minutes: str) -> dict[str | None, list[JointParagraph]]:
    """Paragraphs by annex (None: the body), in order."""
    p = MinutesParagraph
    asked = (
        select(p.id, p.annex_id, p.number, p.text, p.kind, AgendaItem.number.label("item"), p.brackets, p.ad_referendum)
        .outerjoin(AgendaItem, AgendaItem.id == p.item_id).where(p.minutes_id == minutes).order_by(p.rank, p.id)
    )  # fmt: skip
    corrected = corrections_of(read, [minutes])
    found: dict[str | None, list[JointParagraph]] = {}
    for row in read.execute(asked):
        found.setdefault(row.annex_id, []).append(_paragraph(row, corrected.get(row.id, ())))
    return found


def _paragraph(row: Any, corrected: Sequence[CorrectionView]) -> JointParagraph:
    return JointParagraph(
        number=row.number, text=texts(row.text), kind=row.kind, item=row.item, brackets=_brackets(row.brackets),
        ad_referendum=bool(row.ad_referendum), correction=corrected[-1].label if corrected else None,
    )  # fmt: skip


def _brackets(data: Sequence[Mapping[str, Any]] | None) -> tuple[JointBracket, ...]:
    return tuple(
        JointBracket(dict(one.get("text") or {}), one.get("proposedBy") or "", tuple(one.get("opposedBy") or ()))
        for one in data or ()
    )


def _annexes(read: Read, minutes: str, paragraphs: Mapping[str | None, Sequence[JointParagraph]]) -> tuple[JointAnnex, ...]:
    asked = select(Annex.id, Annex.number, Annex.title, Annex.contents, Annex.table).where(Annex.minutes_id == minutes)
    return tuple(
        JointAnnex(row.number, texts(row.title), row.contents, tuple(paragraphs.get(row.id, ())), _table(row.table))
        for row in read.execute(asked.order_by(Annex.rank, Annex.id))
    )


def _table(data: Mapping[str, Any] | None) -> JointTable | None:
    if data is None:
        return None
    heads = tuple(dict(head) for head in data.get("columns", ()))
    return JointTable(heads, tuple(tuple(_cell(cell) for cell in row) for row in data.get("rows", ())))


def _cell(cell: Any) -> int | str | Texts:
    if isinstance(cell, Mapping):
        return dict(cell)
    return cell if isinstance(cell, int) and not isinstance(cell, bool) else str(cell)


def _place(read: Read, round: str, signed_at: str | None, languages: Sequence[str]) -> Texts | None:
    """Place of signature as each language writes it: the round's own city where it was signed there."""
    if not signed_at:
        return None
    asked = select(Venue.city).join(Round, Round.venue_id == Venue.id).where(Round.id == round)
    city = texts(read.execute(asked).scalars().first())
    return city if signed_at in city.values() else dict.fromkeys(languages, signed_at)
