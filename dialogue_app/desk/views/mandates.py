"""Mandates as their own form shows them, words included: a page that reads this is marked as high as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import rows
from dialogue_app.model.positions import Mandate
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class MandateForm:
    """A mandate in full."""

    id: str
    code: str
    issued_by: str
    on: date | None
    scope: str
    marking: Mapping[str, Any] | None


def mandates(read: Read, round: str) -> tuple[MandateForm, ...]:
    """The mandates for a round, oldest first."""
    found = rows(read, _mandates, round=round)
    return tuple(MandateForm(row.id, row.code or "", row.issued_by, row.on, row.scope, row.marking) for row in found)


def _mandates(round: Any) -> Executable:
    columns = (Mandate.id, Mandate.code, Mandate.issued_by, Mandate.on, Mandate.scope, Mandate.marking)
    return select(*columns).where(Mandate.round_id == round).order_by(Mandate.on, Mandate.id)
