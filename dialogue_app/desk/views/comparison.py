"""Two versions of the minutes held against each other, paragraph by paragraph, in each language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from dialogue_app.desk.figures import figures
from dialogue_app.desk.views.word_diff import Piece, word_diff
from dialogue_app.errors import UserError
from dialogue_app.model.minutes import Annex, MinutesParagraph, MinutesVersion
from dialogue_app.store.reading import Read

Key = tuple[str, str]
"""(Roman number of the annex or '', number of the paragraph)."""


@dataclass(frozen=True, slots=True)
class ComparedText:
    """One paragraph in one language. `change`: same | changed | added | removed; `figures`: whether a figure moved."""

    number: str
    annex: str
    language: str
    before: str
    after: str
    change: str
    figures: bool

    def pieces(self) -> tuple[Piece, ...]:
        """What differs, word by word."""
        return word_diff(self.before, self.after)


def compare_versions(read: Read, minutes: str, older: int, newer: int | None = None) -> tuple[ComparedText, ...]:
    """Version `older` against version `newer`, or against the text as it stands now (None). Unchanged ones included."""
    before = _version(read, minutes, older)
    after = _present(read, minutes) if newer is None else _version(read, minutes, newer)
    out = []
    for annex, number in _order(list(before), list(after)):
        old, new = before.get((annex, number), {}), after.get((annex, number), {})
        for language in sorted({*old, *new}):
            out.append(_compared(number, annex, language, old.get(language, ""), new.get(language, "")))
    return tuple(out)


def _compared(number: str, annex: str, language: str, before: str, after: str) -> ComparedText:
    change = "same" if before == after else "added" if not before else "removed" if not after else "changed"
    return ComparedText(number, annex, language, before, after, change, figures(before) != figures(after))


def _version(read: Read, minutes: str, number: int) -> dict[Key, Mapping[str, str]]:
    asked = select(MinutesVersion.paragraphs).where(MinutesVersion.minutes_id == minutes, MinutesVersion.number == number)
    found = read.execute(asked).first()
    if found is None:
        raise UserError("There is no version {number} of these minutes.", number=number)
    if found.paragraphs is None:
        raise UserError("Only the fact that version {number} was sent is known; its text is not kept here.", number=number)
    return {(one.get("annex") or "", str(one["number"])): one["text"] for one in found.paragraphs}


def _present(read: Read, minutes: str) -> dict[Key, Mapping[str, str]]:
    asked = (
        select(Annex.number.label("annex"), MinutesParagraph.number, MinutesParagraph.text)
        .outerjoin(Annex, Annex.id == MinutesParagraph.annex_id).where(MinutesParagraph.minutes_id == minutes)
        .order_by(Annex.rank.is_not(None), Annex.rank, MinutesParagraph.rank, MinutesParagraph.id)
    )  # fmt: skip
    return {(annex or "", number): text for annex, number, text in read.execute(asked)}


def _order(before: Sequence[Key], after: Sequence[Key]) -> list[Key]:
    """The order of the newer text; what fell away stands behind the paragraph it followed."""
    order = list(after)
    for place, key in enumerate(before):
        if key not in order:
            behind = next((order.index(one) + 1 for one in reversed(before[:place]) if one in order), 0)
            order.insert(behind, key)
    return order
