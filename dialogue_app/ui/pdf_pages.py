"""Pages of a PDF as pictures for the window; made off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage

from dialogue_app.documents import pdfium
from dialogue_app.ui.jobs import Progress

_MOST_PIXELS = 4_000_000
"""Pixels of one page picture: A4 at the width of a large screen twice over."""


def page_images(pdf: bytes, pages: Sequence[int], width: int, progress: Progress | None = None) -> list[QImage]:
    """Pages (counted from 0) as pictures `width` device pixels wide."""

    def scale(wide: float, high: float) -> float:
        if progress is not None:
            progress.check()
        return min(width / wide, float((_MOST_PIXELS / (wide * high)) ** 0.5))

    return [_image(picture) for picture in pdfium.pictures(pdf, pages, scale)]


def _image(picture: pdfium.Picture) -> QImage:
    form = QImage.Format.Format_RGBX8888
    return QImage(picture.data, picture.width, picture.height, picture.stride, form).copy()  # it must own its pixels
