"""Mandates: what the capital authorises for a round, marked as high as the limits that rest on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.forms import Given, clean, code_for, edit
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.positions import Mandate, OwnPosition
from dialogue_app.model.rounds import Round
from dialogue_app.model.values import new_id

_MANDATE = ("issued_by", "on", "scope", "marking")


@verb("mandate.create")
def create_mandate(
    desk: Desk,
    *,
    round: str,
    issued_by: str,
    scope: str,
    on: date | None = None,
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Keep a mandate for a round; positions can rest on it from then on."""
    with desk.workspace.change("Add a mandate", author=desk.author) as unit:
        held = unit.get(Round, round)
        unit.add(
            Mandate(
                id=id or new_id(),
                round_id=round,
                issued_by=_issued_by(issued_by),
                on=on,
                scope=_scope(scope),
                marking=checked(desk, marking),
                code=code_for(unit.session, Mandate, f"m-r{held.ordinal}"),
            )
        )
    return unit.result


@verb("mandate.edit")
def edit_mandate(desk: Desk, *, mandate: str, start: Given, new: Given) -> Made:
    """Change what a mandate says, who issued it and when, or its marking."""
    changed = dict(new)
    if "marking" in changed:
        changed["marking"] = checked(desk, changed["marking"])
    if "issued_by" in changed:
        changed["issued_by"] = _issued_by(changed["issued_by"])
    if "scope" in changed:
        changed["scope"] = _scope(changed["scope"])
    with desk.workspace.change("Change a mandate", author=desk.author) as unit:
        edit(unit, unit.get(Mandate, mandate), start, changed, allowed=_MANDATE)
    return unit.result


@verb("mandate.remove")
def remove_mandate(desk: Desk, *, mandate: str) -> Made:
    """Take a mandate out; refused while a position rests on it."""
    with desk.workspace.change("Remove a mandate", author=desk.author) as unit:
        record = unit.get(Mandate, mandate)
        if unit.session.scalars(select(OwnPosition.id).where(OwnPosition.mandate_id == mandate)).first():
            raise RuleError("A position rests on this mandate: choose another one there first.")
        unit.delete(record)
    return unit.result


def _issued_by(office: str) -> str:
    if not clean(office):
        raise UserError("Say which office issued the mandate.")
    return clean(office)


def _scope(words: str) -> str:
    if not clean(words):
        raise UserError("Say what the mandate authorises.")
    return clean(words)
