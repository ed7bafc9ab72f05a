"""Journeys use the window as the page tests do."""

from tests.ui.conftest import *  # noqa: F403 - fixtures
from tests.ui.pages.conftest import imported_sample, sample_window

__all__ = ["imported_sample", "sample_window"]
