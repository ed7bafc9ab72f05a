"""The papers' sheets are opened over windows on the sample dialogue, as the pages' tests make them."""

from tests.ui.pages.conftest import imported_sample, sample_window

__all__ = ["imported_sample", "sample_window"]
