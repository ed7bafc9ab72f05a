"""Pre-flight: what stops a document, what asks for a look, and what it says when all is well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogue_app.desk.views.joint import JointAnnex, JointParagraph
from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.documents.preflight import Stage, blocks, check
from tests.documents.builders import a_bracketed_paragraph, a_paragraph, an_agenda, minutes, the_paragraphs

PEOPLE = ("Robin PATTERN", "Marcos BOCETO", "Olga TRAZO")


def findings(*paragraphs: JointParagraph, stage: Stage = Stage.AGREE, **changes: object) -> list[Finding]:
    document = compose_minutes(minutes(paragraphs=(*the_paragraphs(), *paragraphs), **changes))
    return [finding for finding in check(document, individuals=PEOPLE, stage=stage) if finding.severity is not Severity.PASS]


def test_that_a_clean_document_passes_every_check_and_says_so() -> None:
    found = check(compose_minutes(minutes()), individuals=PEOPLE)
    assert {finding.severity for finding in found} == {Severity.PASS}
    assert len({finding.kind for finding in found}) == len(found) == 9
    assert all(finding.sentence.endswith(".") for finding in found)


def test_that_an_adopted_agenda_passes_too() -> None:
    assert blocks(check(compose_agenda(an_agenda()), individuals=PEOPLE)) == ()


@pytest.mark.parametrize(
    ("stage", "severity"), [(Stage.CIRCULATE, Severity.WARNING), (Stage.AGREE, Severity.BLOCK), (Stage.SIGN, Severity.BLOCK)]
)
def test_that_open_brackets_block_from_agreement_on(stage: Stage, severity: Severity) -> None:
    (finding,) = findings(a_bracketed_paragraph(), stage=stage)
    assert (finding.kind, finding.severity, finding.place) == ("open-bracket", severity, "¶4")
    assert finding.sentence == "3 brackets are open; settle the wording before the text can be agreed."


def test_that_brackets_may_stay_in_an_annex_attached_as_a_draft() -> None:
    annex = JointAnnex("V", {"en": "Draft plan", "es": "Proyecto de plan"}, "text", (a_bracketed_paragraph(),))
    (finding,) = findings(annexes=(annex,))
    assert (finding.severity, finding.place) == (Severity.WARNING, "Annex V ¶4")
    (finding,) = findings(annexes=(replace(annex, title={"en": "Plan", "es": "Plan"}),))
    assert finding.severity is Severity.BLOCK


def test_that_a_bracket_without_partner_and_brackets_in_one_language_only_are_told() -> None:
    (torn,) = findings(a_paragraph("4", "within [45 days", "en 45 días", "2"))
    assert torn.sentence == "A square bracket in en lacks its partner; complete it or take it out."
    (uneven,) = findings(a_paragraph("4", "within [45] days", "en 45 días", "2"))
    assert "Open brackets differ (en: 1, es: 0)" in uneven.sentence


def test_that_a_paragraph_without_one_language_blocks_agreement() -> None:
    (finding,) = findings(a_paragraph("4", "Only English.", "", "2"))
    assert (finding.kind, finding.severity, finding.place) == ("missing-language", Severity.BLOCK, "¶4")
    assert "no text in es" in finding.sentence


def test_that_figures_and_dates_that_differ_block_with_both_readings() -> None:
    (finding,) = findings(a_paragraph("4", "19,360 documents", "19 630 documentos", "2"))
    assert (finding.kind, finding.severity) == ("figures-differ", Severity.BLOCK)
    assert finding.sentence == "Figures differ between languages (en: 19360; es: 19630)."
    (finding,) = findings(a_paragraph("4", "by 3 May 2014", "antes del 3 de junio de 2014", "2"))
    assert finding.kind == "dates-differ"


@pytest.mark.parametrize("named", ["Robin Pattern stated", "Mr. Boceto stated", "Ambassador Olga Trazo stated", "PATTERN stated"])
def test_that_an_individual_in_the_body_is_named(named: str) -> None:
    found = findings(a_paragraph("4", f"{named} that it rained.", "La delegación expresó que llovía.", "2"))
    assert [(finding.kind, finding.severity, finding.place) for finding in found] == [
        ("individual-named", Severity.WARNING, "¶4")
    ]


def test_that_a_word_that_happens_to_be_a_family_name_is_no_individual() -> None:
    assert findings(a_paragraph("4", "The pattern of flights was reviewed.", "Se revisó el patrón de los vuelos.", "2")) == []


@pytest.mark.parametrize(
    "text",
    [
        "(S//NF) Talks went on.",
        "Talks went on. (C)",
        "SECRET talks",
        "Talks, NOFORN",
        "(SBU) Talks",
        "REL TO USA, GBR",
        "INSTR-3 applies",
    ],
)
def test_that_a_marking_of_one_side_blocks(text: str) -> None:
    found = findings(a_paragraph("4", text, text, "2"))
    kinds = {(finding.kind, finding.severity) for finding in found}
    assert ("internal-marking", Severity.BLOCK) in kinds


def test_that_sub_items_and_a_jointly_agreed_marking_are_no_internal_markings() -> None:
    own = {"en": "CONFIDENTIAL BETWEEN THE SIDES", "es": "Confidencial entre las partes"}
    assert (
        findings(
            a_paragraph("4", "Sub-item 8 (c) and Group (C) were closed.", "Se cerraron 8 c) y (C) el grupo.", "2"), marking=own
        )
        == []
    )


def test_that_a_national_caveat_in_the_documents_marking_blocks() -> None:
    (finding,) = findings(marking={"en": "SECRET//NOFORN"})[:1]
    assert (finding.kind, finding.place) == ("internal-marking", "marking")


def test_that_nobody_to_sign_blocks_signing_only() -> None:
    assert {finding.severity for finding in findings(participants=())} == {Severity.WARNING}
    assert {finding.severity for finding in findings(participants=(), stage=Stage.SIGN)} == {Severity.BLOCK}


def test_that_a_number_used_twice_blocks() -> None:
    (finding,) = findings(a_paragraph("3", "Again.", "Otra vez.", "5"))
    assert (finding.kind, finding.severity, finding.place) == ("number-repeated", Severity.BLOCK, "¶3")
