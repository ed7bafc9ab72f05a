"""Documents are set with the fonts that come with the program, whatever this computer has besides."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dialogue_app.documents.render.pdf import script_fonts, system_fonts


@pytest.fixture(autouse=True)
def no_system_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(system_fonts, "installed", lambda: ())
    script_fonts.face_of.cache_clear()
    yield
    script_fonts.face_of.cache_clear()
