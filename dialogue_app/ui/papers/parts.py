"""What every further paper's form gives: an order (how it is looked at, how it is made), or what it waits for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from dialogue_app.desk.views.minutes import AnnexView, MinutesView, ParagraphView
from dialogue_app.documents.phrases import split_item_number
from dialogue_app.outgoing import Form, Keeping, Outgoing
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Label, Pane, Tick, pinned

_LONGEST = 120
"""Letters of a paragraph that are enough to know it by; it stands in full in the pages beside the list."""


@dataclass(frozen=True, slots=True)
class Order:
    """A paper as it is wanted now. Both run off the GUI thread, with the desk and whose original in which layout.

    `make` is also told where its file goes.
    """

    look: Callable[[Any, Form], Outgoing]
    make: Callable[[Any, Form, Keeping], Outgoing]
    act: str
    """The words of the button."""
    stays: bool = False
    """The sheet stays open afterwards: something follows."""


class PartForm(Pane):
    """A form of the sheet; `changed` follows everything that makes another paper."""

    changed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(gap=6, name=name)
        self.waits = ""
        """Why there is no order yet, in words."""

    @abstractmethod
    def order(self) -> Order | None:
        """What is wanted now; None while something is missing, which `waits` then says."""


class Ticks(Pane):
    """A list of things to be ticked; a thing may stand under another, whose tick holds for it too."""

    changed = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__(gap=2, name=name)
        self.boxes: dict[str, Tick] = {}
        self.labels: dict[str, Label] = {}
        self._under: dict[str, list[str]] = {}

    def put(self, key: str, words: str, *, parent: str = "", ticked: bool = False) -> None:
        """Adds a thing."""
        box = self.boxes[key] = Tick("", ticked, name=f"{self.objectName()}.{key}", accessible=words)
        box.toggled.connect(lambda _on, key=key: self._toggled(key))
        label = self.labels[key] = Label(words, "small" if parent else "body", wrap=True)
        label.setBuddy(box)
        if parent:
            self._under.setdefault(parent, []).append(key)
        self.add(pinned(box, label, width=24, margins=(20 if parent else 0, 1, 0, 2)))

    def ticked(self, kind: str) -> frozenset[str]:
        """What is ticked by itself among the things of a kind, without the kind's prefix (“item:3” → “3”)."""
        held = {key for key, box in self.boxes.items() if box.isChecked()}
        covered = {key for parent in held for key in self._under.get(parent, ())}
        return frozenset(key.partition(":")[2] for key in held - covered if key.startswith(f"{kind}:"))

    def tick(self, key: str, on: bool = True) -> None:
        """Ticks a thing, or takes its tick away."""
        self.boxes[key].setChecked(on)

    def _toggled(self, key: str) -> None:
        on = self.boxes[key].isChecked()
        for below in self._under.get(key, ()):
            box = self.boxes[below]
            before = box.blockSignals(True)
            box.setChecked(on)
            box.setEnabled(not on)
            box.blockSignals(before)
        self.changed.emit(key)


def paragraph_words(paragraph: ParagraphView) -> str:
    """“¶5  The United States delegation reported that …”"""
    return f"¶{paragraph.number}  {shortened(best(paragraph.text))}"


def annex_words(annex: AnnexView) -> str:
    """“Annex III  Figures”"""
    return translate("papers", "Annex {number}  {title}").format(number=annex.number, title=best(annex.title))


def by_item(view: MinutesView) -> Iterable[tuple[str, list[ParagraphView]]]:
    """Paragraphs of the text by the number of their item, in the order of the text; '' for those under none."""
    found: dict[str, list[ParagraphView]] = {}
    for paragraph in view.body():
        number = paragraph.item_number or ""
        found.setdefault(split_item_number(number)[0], []).append(paragraph)
    return found.items()


def shortened(text: str) -> str:
    """The beginning of a text, whole words."""
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
