"""Originals: one per party, each with its keeper's language first."""

from __future__ import annotations

import pytest

from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.originals import original_of, originals_of
from dialogue_app.documents.content import Naming
from dialogue_app.errors import DocumentError
from tests.documents.builders import an_agenda


def test_that_each_party_keeps_one_original_that_begins_in_its_language() -> None:
    originals = originals_of(compose_agenda(an_agenda()))
    assert [(each.holder, each.languages, each.naming) for each in originals] == [
        ("CU", ("es", "en"), Naming.BY_COPY),
        ("US", ("en", "es"), Naming.BY_COPY),
    ]


def test_that_naming_by_language_puts_the_languages_own_party_first_in_both_originals() -> None:
    document = compose_agenda(an_agenda())
    for original in originals_of(document, naming=Naming.BY_LANGUAGE):
        assert original.party_order(document, "es") == ("CU", "US")
        assert original.party_order(document, "en") == ("US", "CU")


def test_that_a_stranger_keeps_no_original() -> None:
    with pytest.raises(DocumentError, match="“FR” is not a party to this document; its parties are CU, US"):
        original_of(compose_agenda(an_agenda()), "FR")
