"""From draft to archive: circulate, agree, initial, sign, distribute; and reopen before the first signature."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, clean, edit
from dialogue_app.desk.notes import lock_notes
from dialogue_app.desk.readiness import matters_of, open_minutes
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.dialogue import Party, Person
from dialogue_app.model.minutes import Annex, Minutes, MinutesParagraph, MinutesState, MinutesVersion, SignatureRecord
from dialogue_app.model.rounds import DelegationMember
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, rank_between
from dialogue_app.store.unit import UnitOfWork

_SIGNABLE = (MinutesState.AGREED, MinutesState.INITIALLED, MinutesState.PARTLY_SIGNED, MinutesState.SIGNED)
_SIGNERS = ("head", "alternate")


@verb("minutes.circulate")
def circulate_minutes(
    desk: Desk,
    *,
    minutes: str,
    from_party: str,
    on: date | None = None,
    remark: str = "",
    id: str | None = None,
) -> Made:
    """Record the text as it went from one side to the other: v1, v2, … with sender and date."""
    with desk.workspace.change("Circulate the minutes", author=desk.author) as unit:
        record = unit.get(Minutes, minutes)
        if record.state != MinutesState.CIRCULATED:
            record.circulate(desk.function)
        _party(unit, from_party)
        last = unit.session.scalar(select(func.max(MinutesVersion.number)).where(MinutesVersion.minutes_id == minutes))
        unit.add(
            MinutesVersion(
                id=id or new_id(),
                minutes_id=minutes,
                number=(last or 0) + 1,
                on=on or desk.clock().date(),
                from_party=from_party,
                remark=clean(remark),
                paragraphs=_snapshot(unit, minutes),
            )
        )
    return unit.result


@verb("minutes.withdraw")
def take_back_minutes(desk: Desk, *, minutes: str) -> Made:
    """Take circulated minutes back to an internal draft; the numbers stay, since they were cited."""
    with desk.workspace.change("Take the minutes back to draft", author=desk.author) as unit:
        unit.get(Minutes, minutes).move(MinutesState.DRAFT, desk.function)
    return unit.result


@verb("minutes.signing")
def plan_signing(desk: Desk, *, minutes: str, start: Given, new: Given) -> Made:
    """Say where (`signed_at`) and on which day (`signed_on`) the minutes are to be signed.

    Both stand in the closing formula, so they belong to the text that is agreed.
    """
    with desk.workspace.change("Plan the signing of the minutes", author=desk.author) as unit:
        edit(unit, open_minutes(unit, minutes), start, new, allowed=("signed_at", "signed_on"))
    return unit.result


@verb("minutes.agree")
def agree_minutes(desk: Desk, *, minutes: str, content_hash: str) -> Made:
    """Both sides accept the text. `content_hash` is the SHA-256 of the content tree; refused with all open matters."""
    require(len(content_hash) == 64, "The hash of the agreed content is missing: compose the document first.")
    with desk.workspace.change("Agree the minutes", author=desk.author) as unit:
        record = unit.get(Minutes, minutes)
        matters = matters_of(unit.session, minutes, record.languages)
        record.agree(content_hash, desk.clock(), desk.function, open_matters=matters)
    return unit.result


@verb("minutes.reopen")
def reopen_minutes(desk: Desk, *, minutes: str) -> Made:
    """Both sides take an agreed text up again; only before the first signature."""
    with desk.workspace.change("Reopen the minutes", author=desk.author) as unit:
        record = unit.get(Minutes, minutes)
        require(record.state != MinutesState.PARTLY_SIGNED, "One side has signed: the text cannot be reopened any more.")
        record.reopen(desk.function)
    return unit.result


@verb("minutes.initial")
def initial_minutes(desk: Desk, *, minutes: str) -> Made:
    """The heads initial every page: the text is fixed, not yet signed."""
    with desk.workspace.change("Initial the minutes", author=desk.author) as unit:
        unit.get(Minutes, minutes).move(MinutesState.INITIALLED, desk.function)
    return unit.result


@verb("minutes.lapse")
def lapse_minutes(desk: Desk, *, minutes: str) -> Made:
    """The sides give the text up."""
    with desk.workspace.change("Let the minutes lapse", author=desk.author) as unit:
        unit.get(Minutes, minutes).move(MinutesState.LAPSED, desk.function)
    return unit.result


@verb("minutes.distribute")
def distribute_minutes(desk: Desk, *, minutes: str) -> Made:
    """The signed minutes have gone to those who get a copy."""
    with desk.workspace.change("Minutes distributed", author=desk.author) as unit:
        unit.get(Minutes, minutes).move(MinutesState.DISTRIBUTED, desk.function)
    return unit.result


@verb("minutes.archive")
def archive_minutes(desk: Desk, *, minutes: str) -> Made:
    """The records office has taken the minutes over."""
    with desk.workspace.change("Minutes archived", author=desk.author) as unit:
        unit.get(Minutes, minutes).move(MinutesState.ARCHIVED, desk.function)
    return unit.result


@verb("minutes.sign", undoable=False)
def record_signature(
    desk: Desk,
    *,
    minutes: str,
    held_by: str,
    person: str,
    on: date,
    place: str,
    names_first: str | None = None,
    fingerprint: str | None = None,
    content_hash: str | None = None,
    id: str | None = None,
) -> Made:
    """Record that a head signed the original that `held_by` keeps, in ink or (with `fingerprint`) in the file.

    `content_hash` of the signed document must be the one agreed on. The minutes are signed when both heads have signed
    every original that was begun; then the notes of the round are locked. Nothing takes a signature back.
    """
    with desk.workspace.change(f"Signature under the original of {held_by}", author=desk.author) as unit:
        record = unit.get(Minutes, minutes)
        _check_signable(record, content_hash)
        _party(unit, held_by)
        party = _signing_party(unit, record, person)
        given = list(unit.session.scalars(select(SignatureRecord).where(SignatureRecord.minutes_id == minutes)))
        parties = {one.id: _signing_party(unit, record, one.person_id) for one in given}
        if any(one.held_by == held_by and parties[one.id] == party for one in given):
            raise RuleError(
                "The head of the delegation of {party} has signed the original of {held_by} already.",
                party=party,
                held_by=held_by,
            )
        rank = rank_between(max((one.rank for one in given), default=""), "")
        unit.add(
            SignatureRecord(
                id=id or new_id(),
                minutes_id=minutes,
                held_by=held_by,
                names_first=names_first or held_by,
                person_id=person,
                on=on,
                place=clean(place),
                fingerprint=fingerprint,
                rank=rank,
            )
        )
        if record.state != MinutesState.SIGNED:
            begun = {one.held_by for one in given} | {held_by}
            parties_to_it = len(list(unit.session.scalars(select(Party.id))))
            record.sign(len(given) + 1, len(begun) * parties_to_it)
        if record.state == MinutesState.SIGNED:
            lock_notes(unit, record.round_id)
    return unit.result


def _check_signable(record: Minutes, content_hash: str | None) -> None:
    if record.state not in _SIGNABLE:
        raise RuleError("The minutes are {state:name}: they are signed once both sides have agreed the text.", state=record.state)
    if content_hash is not None and content_hash != record.content_hash:
        raise RuleError("The document that was signed is not the text both sides agreed on: its content hash differs.")


def _party(unit: UnitOfWork, code: str) -> None:
    known = list(unit.session.scalars(select(Party.code).order_by(Party.rank)))
    if code not in known:
        raise UserError("“{code}” is no party to this dialogue; there are: {known}.", code=code, known=known)


def _signing_party(unit: UnitOfWork, record: Minutes, person: str) -> str:
    """The party whose head (or alternate, who may act for the head) signs; a `RuleError` for anybody else."""
    asked = (
        select(Party.code, DelegationMember.role)
        .join(DelegationMember, DelegationMember.party_id == Party.id)
        .where(DelegationMember.round_id == record.round_id, DelegationMember.person_id == person)
    )
    found = unit.session.execute(asked).first()
    if found is None or found.role not in _SIGNERS:
        name = unit.get(Person, person).display.best("en")
        raise RuleError(
            "{name} is not head of a delegation to this round: only the heads, or alternates for them, sign.", name=name
        )
    return str(found.code)


def _snapshot(unit: UnitOfWork, minutes: str) -> list[dict[str, Any]]:
    """Every paragraph as it stands, those of annexes with the annex's number."""
    asked = (
        select(MinutesParagraph.number, MinutesParagraph.text, Annex.number.label("annex"))
        .outerjoin(Annex, Annex.id == MinutesParagraph.annex_id)
        .where(MinutesParagraph.minutes_id == minutes)
        .order_by(Annex.rank.is_not(None), Annex.rank, MinutesParagraph.rank, MinutesParagraph.id)
    )
    rows = unit.session.execute(asked).all()
    return [{"number": row.number, "text": dict(row.text)} | ({"annex": row.annex} if row.annex else {}) for row in rows]
