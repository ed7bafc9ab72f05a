"""The register lint warns about words of the other register and never about names of documents."""

from __future__ import annotations

import pytest

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.findings import Severity
from dialogue_app.documents.register_lint import register_findings, words_of_other_register
from tests.documents.builders import a_paragraph, minutes


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The Parties shall exchange tables.", "en", [("shall", "will"), ("Parties", "sides")]),
        ("The Delegations agreed that", "en", [("agreed", "decide")]),
        ("Las Partes deberán intercambiar cuadros.", "es", [("deberán", "hará"), ("Partes", "ambos lados")]),
        ("The Delegations decided to exchange tables.", "en", []),
        ("These Agreed Minutes are not intended to create rights or obligations under international law.", "en", []),
        ("withdrawn by agreement of the Heads of Delegation", "en", []),
        ("Cada parte comunicaría su confirmación.", "es", []),
    ],
)
def test_that_binding_words_are_found_in_a_text_that_is_not_to_bind(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert list(words_of_other_register(text, "non-binding", language)) == found


def test_that_a_binding_text_is_searched_for_the_other_words() -> None:
    found = words_of_other_register("Signed at Rome, both texts having equal validity.", "binding", "en")
    assert found == (("Signed at", "done at"), ("equal validity", "equally authentic"))


def test_that_each_finding_is_a_warning_with_its_place() -> None:
    document = compose_minutes(minutes(paragraphs=(a_paragraph("7", "The sides shall meet.", "Los lados se reunirían.", "2"),)))
    (finding,) = register_findings(document)
    assert (finding.kind, finding.severity, finding.place, finding.anchor) == ("register", Severity.WARNING, "¶7", "para-7")
    assert finding.sentence == "“shall” (en) reads as binding, but the register is non-binding; consider “will”."


def test_that_verbs_that_judge_a_speaker_are_named() -> None:
    document = compose_minutes(minutes(paragraphs=(a_paragraph("7", "The Cuban delegation claimed that it rained.", "", "2"),)))
    assert [finding.kind for finding in register_findings(document)] == ["judging-verb"]


@pytest.mark.parametrize("register", ["non-binding", "binding"])
def test_that_our_own_closing_formulas_keep_their_register(register: str) -> None:
    document = compose_minutes(minutes(register=register, paragraphs=()))
    assert register_findings(document) == ()
