"""Laws of verification: no byte of a signed file can change, and no part be missing, without rejection."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_app.signing.report import Expectation
from dialogue_app.signing.verify import verify

EACH = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@EACH
@given(share=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_that_no_byte_can_change_unseen(share: float, byte: int, by_both: bytes, pki: Any) -> None:
    place = int(share * len(by_both))
    altered = by_both[:place] + bytes([byte]) + by_both[place + 1 :]
    report = verify(altered, trust=pki.roots)
    if any(match.start() < place < match.end() - 1 for match in re.finditer(rb"<[0-9a-fA-F]{1000,}>", by_both)):
        # A signature does not cover the certificates sent along with it (RFC 5652, 5.1), nor the case of its letters:
        # where it still holds, it must say the same of the same people.
        original = verify(by_both, trust=pki.roots).signatures
        assert report.exit_code == 1 or report.signatures == original
    elif altered != by_both:
        assert report.exit_code == 1


@EACH
@given(share=st.floats(0, 1, exclude_max=True))
def test_that_no_part_can_be_missing_unseen(share: float, by_both: bytes, pki: Any) -> None:
    cut = by_both[: int(share * len(by_both))]
    assert verify(cut, trust=pki.roots, expected=Expectation()).exit_code == 1
