"""What left the house stays in the register as it was."""

from __future__ import annotations

import pytest

from dialogue_app.errors import RuleError
from dialogue_app.model.issued import IssuedDocument


def test_that_an_issued_document_is_registered_once_and_stays() -> None:
    entry = {"sha256": "a" * 64, "filename": "minutes.pdf"}
    IssuedDocument.check(None, entry, owner_sealed=False)
    with pytest.raises(RuleError, match="register the new file beside it"):
        IssuedDocument.check(entry, {**entry, "filename": "other.pdf"}, owner_sealed=False)
    with pytest.raises(RuleError, match="stays in the register"):
        IssuedDocument.check(entry, None, owner_sealed=False)
