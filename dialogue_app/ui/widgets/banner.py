"""The marking banner: top of the window, always, in the scheme's own colours and spelling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import font, px


@dataclass(frozen=True, slots=True, order=True)
class Marking:
    """A marking as the banner shows it; they order by `rank` (0 is lowest) within one scheme.

    `words` is the scheme's banner spelling with its caveats, for example `SECRET//NOFORN`.
    """

    rank: int
    scheme: str
    level: str
    words: str
    colours: tuple[str, str] | None = None

    @classmethod
    def of(cls, banners: Iterable[Any]) -> Marking:
        """The marking of a view's banner lines (scheme, text, level, rank, colours).

        Schemes are never equated: with several, all lines are said, in the colours of the one with the highest rank.
        """
        lines = sorted(banners, key=lambda line: -line.rank)
        if not lines:
            return NOTHING
        words = "  ·  ".join(line.text for line in lines)
        return cls(lines[0].rank, lines[0].scheme, lines[0].level, words, lines[0].colours)


NOTHING = Marking(0, "neutral", "0", "")
"""No content is on screen: start, lock, an empty page."""


def highest(shown: Iterable[Marking]) -> Marking:
    """What stands over several things at once; of two on one level the one with more caveats, whose words are longer."""
    return max(shown, key=lambda marking: (bool(marking.words), marking.rank, len(marking.words)), default=NOTHING)


class MarkingBanner(QWidget):
    """Shows the highest marking of what the window shows; covers sheets and palette too."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window.marking")
        self.setFixedHeight(px("size.banner"))
        self.marking = NOTHING
        self.show_marking(NOTHING)

    def show_marking(self, marking: Marking, *, notice: str = "", opened: bool = False, lead: str = "") -> None:
        """Shows a marking; `notice` stands at the end edge, `lead` (what the marking covers) at the other.

        Without a marking, the banner says whether anything is open.
        """
        self.marking, self._notice, self._opened = marking, notice, opened
        self._lead = lead or translate("shell", "Highest marking on this page")
        self.setAccessibleName(f"{translate('shell', 'Marking of this page')}: {self.words}")
        self.update()

    @property
    def words(self) -> str:
        """The words in the middle of the banner."""
        nothing = translate("shell", "NO MARKING ON THIS PAGE") if self._opened else translate("shell", "NOTHING OPEN")
        return self.marking.words or nothing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        background, words = painting.banner_colors(self.marking)
        area = QRectF(self.rect())
        painter.fillRect(area, background)
        painter.setPen(words)
        painter.setFont(font("banner"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.words)
        painter.setFont(font("caption"))
        inner = area.adjusted(px(12), 0, -px(12), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.marking.words and self.width() > px(700):
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | middle), self._lead)
        if self._notice and self.width() > px(700):
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | middle), self._notice)
