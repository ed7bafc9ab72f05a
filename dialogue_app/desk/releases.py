"""Before a text is released, its originator and the other side are asked; and who got which copy of an internal paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.desk.views.common import home_code, parties, rows
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import Consultation, InternalCopy, Release
from dialogue_app.model.minutes import Minutes
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, plain
from dialogue_app.sentences import own_names
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

WHOM = own_names("originator", "other-side")
ANSWERS = own_names("no-objection", "agreed", "objection")


@verb("release.plan")
def plan_release(
    desk: Desk,
    *,
    minutes: str,
    number: int,
    identifier: str,
    withheld: Sequence[Mapping[str, Any]],
    passages: Sequence[Mapping[str, Any]],
    grounds: Mapping[str, str] | None = None,
    id: str | None = None,
) -> Made:
    """Say what is withheld from a released version. Once somebody was asked about it, it stays as it was put to them."""
    require(number > 0, "Released versions are numbered from 1.")
    require(bool(withheld or passages), "Nothing is withheld: choose paragraphs, annexes or words, or hand over the minutes.")
    new = {
        "withheld": [dict(one) for one in withheld],
        "passages": [dict(one) for one in passages],
        "grounds": dict(grounds or {}),
    }
    with desk.workspace.change(f"Plan {identifier}", author=desk.author) as unit:
        unit.get(Minutes, minutes)
        found = unit.session.scalars(select(Release).where(Release.minutes_id == minutes, Release.number == number)).first()
        if found is None:
            facts: dict[str, Any] = {"minutes_id": minutes, "number": number, "identifier": clean(identifier), "by": desk.author}
            unit.add(Release(id=id or new_id(), at=desk.clock(), **facts, **new))
        elif {key: plain(getattr(found, key)) for key in new} != new:
            _unasked(unit, found)
            found.withheld, found.passages, found.grounds = new["withheld"], new["passages"], new["grounds"]
    return unit.result


@verb("release.consult")
def record_consultation(
    desk: Desk,
    *,
    minutes: str,
    release: str,
    whom: str,
    party: str,
    answer: str,
    office: str = "",
    on: date | None = None,
    reference: str | None = None,
    id: str | None = None,
) -> Made:
    """Note what the originator or the other side answered when a release was put to them."""
    if whom not in WHOM:
        raise UserError("Who is asked is {known:name or}, not “{whom}”.", known=WHOM, whom=whom)
    if answer not in ANSWERS:
        raise UserError("An answer is {answers:name}, not “{answer}”.", answers=ANSWERS, answer=answer)
    require(bool(release.strip()), "Say which released version was put to them.")
    with desk.workspace.change("Consultation on a release", author=desk.author) as unit:
        unit.get(Minutes, minutes)
        codes = {one.code for one in parties(unit.session)}
        if party not in codes:
            raise UserError("“{party}” is no party to these talks; there are: {codes}.", party=party, codes=sorted(codes))
        require(
            (party == home_code(unit.session)) == (whom == "originator"),
            "Our own side is the originator, the other one the other side.",
        )
        unit.add(
            Consultation(
                id=id or new_id(),
                minutes_id=minutes,
                release=clean(release),
                whom=whom,
                party=party,
                office=clean(office),
                answer=answer,
                on=on or desk.clock().date(),
                reference=clean(reference) if reference else None,
                by=desk.author,
            )
        )
    return unit.result


@verb("internal.copy", undoable=False)
def register_internal_copy(
    desk: Desk,
    *,
    round: str,
    kind: str,
    identifier: str,
    number: int,
    total: int,
    sha256: str,
    addressee: str = "",
    id: str | None = None,
) -> Made:
    """Note who gets which numbered copy of an internal paper."""
    require(1 <= number <= total, "Copy {number} of {total} cannot be: copies are numbered from 1.", number=number, total=total)
    with desk.workspace.change(f"Copy {number} of {total} of an internal paper", author=desk.author) as unit:
        unit.get(Round, round)
        unit.add(
            InternalCopy(
                id=id or new_id(),
                round_id=round,
                kind=kind,
                identifier=clean(identifier),
                number=number,
                total=total,
                addressee=clean(addressee),
                sha256=sha256,
                at=desk.clock(),
                by=desk.author,
            )
        )
    return unit.result


def _unasked(unit: UnitOfWork, release: Release) -> None:
    asked = select(Consultation.id).where(
        Consultation.minutes_id == release.minutes_id, Consultation.release == release.identifier
    )
    if unit.session.scalars(asked).first() is not None:
        raise RuleError(
            "{identifier} was put to the sides as it is: plan the next number to withhold something else, and ask again.",
            identifier=release.identifier,
        )


def check_released(read: Read, minutes: str, release: str) -> None:
    """RuleError unless our own side and every other party were asked about this release and nobody's last word is against it."""
    last = {row.party: row for row in rows(read, _answers, minutes=minutes, release=release)}
    missing = [one.code for one in parties(read) if one.code not in last]
    against = [code for code, row in last.items() if row.answer == "objection"]
    if missing:
        raise RuleError(
            "{release} is not released yet: no answer of {missing} is on record. Record the consultation of the "
            "originator and of the other side first.",
            release=release,
            missing=missing,
        )
    if against:
        raise RuleError(
            "{release} is not released: {against} objected. Withhold more, or ask again.", release=release, against=against
        )


def _answers(minutes: object, release: object) -> Executable:
    c = Consultation
    return select(c.party, c.answer).where(c.minutes_id == minutes, c.release == release).order_by(c.on, c.id)
