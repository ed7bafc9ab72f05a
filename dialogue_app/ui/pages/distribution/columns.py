"""The columns of the register and of the distribution list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import DAY, Column, RecordModel
from dialogue_app.ui.pages.distribution import words
from dialogue_app.ui.pages.distribution.reading import CopyRow, Issue
from dialogue_app.ui.painting import paint_party_tag
from dialogue_app.ui.theme import color, font, px
from dialogue_app.ui.widgets.lists import chip_paint, party_paint


def register_model(context: PageContext) -> RecordModel:
    """One line per file, or per set of minutes signed in ink."""

    def signed(issue: Issue) -> tuple[str, str]:
        return words.signature_words(issue, len(context.dialogue.parties) if context.dialogue is not None else 2)

    def holders(painter: QPainter, rect: QRectF, issue: Issue) -> None:
        left = QRectF(rect)
        for letters in words.holder_words(issue).split():
            paint_party_tag(painter, left, context.side_of(letters), letters)
            left.setLeft(left.left() + px(32))

    columns = (
        Column("round", translate("distribution", "Round"), _round, width=66, role="strong", sort=lambda one: one.round),
        Column("identifier", translate("distribution", "Document"), lambda one: one.identifier, width=98, role="strong"),
        Column("kind", translate("distribution", "Kind"), lambda one: words.kind_words(one.kind), tone="text.secondary"),
        Column("holder", translate("distribution", "Original of"), words.holder_words, width=86, paint=holders),
        Column("layout", translate("distribution", "Languages"), _layout, width=132, tone="text.secondary", hidden=True),
        Column(
            "signatures",
            translate("distribution", "Signatures"),
            lambda one: signed(one)[1],
            width=150,
            paint=chip_paint(lambda one: signed(one)[0], lambda one: signed(one)[1]),
        ),
        Column("issued", translate("distribution", "Issued"), words.when_words, width=136, sort=lambda one: one.day),
        Column("by", translate("distribution", "By"), _by, width=44, tone="text.secondary", hidden=True),
        Column("hash", translate("distribution", "Fingerprint"), _hash, width=138, paint=_mono(_hash), optional=True),
        Column("standing", translate("distribution", "Standing"), words.standing_words, tone="state.warn"),
        Column("copies", translate("distribution", "Copies"), lambda one: str(len(one.copies)), width=84, right=True,
               sort=lambda one: len(one.copies)),
        Column("holders", translate("distribution", "Addressees"), _addressees, width=200, hidden=True),
    )  # fmt: skip
    return RecordModel(columns, say=lambda one: f"{one.identifier}, {words.holder_words(one)}, {signed(one)[1]}")


def copy_model(context: PageContext) -> RecordModel:
    """One line per copy."""

    def side(row: CopyRow) -> str:
        return context.side_of(row.copy.party) if row.copy.party else ""

    columns = (
        Column("number", translate("distribution", "Copy"), lambda row: str(row.copy.number), width=84, role="strong",
               sort=lambda row: row.copy.number),
        Column("party", translate("distribution", "Side"), lambda row: row.copy.party, width=52,
               paint=party_paint(side, lambda row: row.copy.party)),
        Column("addressee", translate("distribution", "Addressee"), lambda row: row.copy.addressee, wraps=True),
        Column("form", translate("distribution", "Form"), lambda row: words.form_words(row.copy.form), width=190,
               tone="text.secondary"),
        Column("channel", translate("distribution", "Channel"), lambda row: row.copy.channel or "", width=84,
               tone="text.secondary", optional=True),
        Column("marking", translate("distribution", "Marking"), lambda row: row.marking, width=130, role="small", hidden=True),
        Column("on", translate("distribution", "Issued"), lambda row: _day(row.copy.on), width=98, holds=DAY,
               sort=lambda row: row.copy.on or date.min),
        Column("receipt", translate("distribution", "Receipt"), lambda row: row.copy.receipt or "", width=110,
               tone="text.secondary"),
        Column("recall", translate("distribution", "Recalled"), lambda row: _day(row.copy.recalled_on), width=104, holds=DAY,
               paint=chip_paint(lambda row: "warn" if row.copy.recalled_on else "idle", lambda row: _day(row.copy.recalled_on)),
               sort=lambda row: row.copy.recalled_on or date.min),
    )  # fmt: skip
    return RecordModel(columns, say=_copy_said)


def _round(issue: Issue) -> str:
    return translate("distribution", "R{number}").format(number=issue.round)


def _layout(issue: Issue) -> str:
    return words.layout_words(issue.entry.layout) if issue.entry is not None else translate("distribution", "on paper")


def _by(issue: Issue) -> str:
    return issue.entry.by if issue.entry is not None else ""


def _hash(issue: Issue) -> str:
    return words.digits(issue.entry.sha256) if issue.entry is not None else ""


def _addressees(issue: Issue) -> str:
    return ", ".join(row.copy.addressee for row in issue.copies)


def _day(day: date | None) -> str:
    return day_words(day) if day is not None else ""


def _copy_said(row: CopyRow) -> str:
    parts = [
        translate("distribution", "Copy {number}").format(number=row.copy.number),
        row.copy.addressee,
        words.form_words(row.copy.form),
        row.copy.receipt or "",
    ]
    if row.copy.recalled_on:
        parts.append(translate("distribution", "recalled on {day}").format(day=_day(row.copy.recalled_on)))
    return ", ".join(part for part in parts if part)


def _mono(text: Callable[[Any], str]) -> Callable[[QPainter, QRectF, Any], None]:
    """A column painter: fingerprints in figures of one width."""

    def paint(painter: QPainter, rect: QRectF, record: Any) -> None:
        painter.setFont(font("small", use="mono"))
        painter.setPen(color("text.secondary"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text(record))

    return paint
