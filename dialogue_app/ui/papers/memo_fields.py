"""What the notes do not know of a paper made from them: subject, drafter, who cleared it, by what authority it is classified."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Field, Pane

if TYPE_CHECKING:
    from dialogue_app.documents.internal.memorandum import MemoFacts


class MemoFields(Pane):
    """`edited` follows a line that was changed and left."""

    edited = Signal()

    def __init__(self, author: str, *, name: str, subject: str) -> None:
        super().__init__(gap=6)
        self._author = author
        self.lines_by: dict[str, QLineEdit] = {}
        for key, words, value, note in (
            ("subject", translate("papers", "Subject"), "", subject),
            ("drafter", translate("papers", "Drafted by"), author, ""),
            ("cleared", translate("papers", "Cleared by"), "", translate("papers", "Offices, parted by semicolons")),
            ("by", translate("papers", "Classified by"), "", translate("papers", "Needed where a portion is classified")),
            ("reason", translate("papers", "Reason, or derived from"), "", ""),
            ("until", translate("papers", "Declassify on"), "", ""),
        ):
            line = self.lines_by[key] = QLineEdit(value)
            line.editingFinished.connect(self._left)
            self.add(Field(words, line, note=note, name=f"{name}.{key}"))

    def text(self, key: str) -> str:
        """What stands in a line."""
        return self.lines_by[key].text().strip()

    def facts(self, distribution: Sequence[str] = ()) -> MemoFacts:
        """What stands in the lines, as the paper's composer takes it."""
        from dialogue_app.documents.internal.memorandum import Authority, MemoFacts

        authority = None
        if self.text("by"):
            reason = self.text("reason")
            original = reason[:1].isdigit()  # “1.4(b)(d)” is a reason; anything else names where it is derived from
            authority = Authority(self.text("by"), self.text("until"), reason if original else "", "" if original else reason)
        cleared = tuple(office.strip() for office in self.text("cleared").split(";") if office.strip())
        return MemoFacts(self.text("drafter") or self._author, cleared, tuple(distribution), authority, self.text("subject"))

    def _left(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit) and line.isModified():
            line.setModified(False)
            self.edited.emit()
