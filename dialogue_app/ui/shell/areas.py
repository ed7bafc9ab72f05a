"""From one area of the window to the next (F6): rail, header, the page's own areas, status line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def cycle_focus(areas: Sequence[QWidget], direction: int) -> None:
    """Takes the focus to the area after (1) or before (-1) the one that has it."""
    if not areas:
        return
    focus = QApplication.focusWidget()
    now = next((place for place, area in enumerate(areas) if _holds(area, focus)), -1 if direction > 0 else 0)
    area = areas[(now + direction) % len(areas)]
    (_first_focusable(area) or area).setFocus(Qt.FocusReason.TabFocusReason)


def _holds(area: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (area is focus or area.isAncestorOf(focus))


def _first_focusable(area: QWidget) -> QWidget | None:
    wanted = getattr(area, "first_focus", None)
    if wanted is not None:
        found: QWidget = wanted()
        return found
    if area.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return area
    return next(
        (w for w in area.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()),
        None,
    )
