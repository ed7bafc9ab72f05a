"""Akoma Ntoso that the OASIS schema accepts and that can be cited by paragraph."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document, Heading, Layout, Paragraph, content_hash
from dialogue_app.documents.render.akoma_ntoso import NAMESPACE, OWN_NAMESPACE, render_akoma_ntoso
from tests.documents import builders
from tests.documents.render.scripts import arabic_english
from tests.documents.render.specimens import CU_ORIGINAL, US_ORIGINAL, agenda, both, minutes

A = f"{{{NAMESPACE}}}"


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(Path(__file__).parent / "akoma_ntoso" / "akomantoso30.xsd"))


def bracketed() -> Document:
    return compose_minutes(
        builders.minutes(state="circulated", paragraphs=(*builders.the_paragraphs(), builders.a_bracketed_paragraph()))
    )


DOCUMENTS = {
    "minutes": minutes(),
    "draft": minutes(draft=True),
    "agenda": agenda(),
    "composed agenda": compose_agenda(builders.an_agenda()),
    "composed minutes": compose_minutes(builders.minutes()),
    "brackets": bracketed(),
    "empty": replace(minutes(), blocks=(), annexes=()),
    "deep": replace(
        minutes(),
        blocks=(
            Heading(both("One", "Uno"), both("Item 1", "Tema 1")),
            Heading(both("Two", "Dos"), level=2),
            Heading(both("Three", "Tres"), level=3),
            Paragraph(both("Text.", "Texto."), "1", remark=both("Read with Corr.1.", "Léase con Corr.1."), correction="Corr.1"),
            Heading(both("Again", "Otra vez"), both("Item 1", "Tema 1")),
            Paragraph(both("Same number.", "Mismo número."), "1"),
        ),
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.SEPARATE])
def test_that_every_document_is_valid_and_every_eid_its_own(schema, name, layout) -> None:
    document = DOCUMENTS[name]
    for original in originals_of(document):
        language = "es" if layout is Layout.SEPARATE else None
        root = etree.fromstring(render_akoma_ntoso(document, original, layout=layout, language=language))
        assert schema.validate(root), schema.error_log
        ids = [one.get("eId") for one in root.iter() if one.get("eId")]
        assert len(ids) == len(set(ids))


def test_that_pointers_lead_to_references_of_the_same_file() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(), US_ORIGINAL))
    ids = {one.get("eId") for one in root.iter() if one.get("eId")}
    pointers = {
        value.removeprefix("#")
        for one in root.iter(etree.Element)
        for name, value in one.attrib.items()
        if name in ("source", "by", "as", "refersTo", "href") and value.startswith("#")
    }
    assert pointers <= ids


def test_that_two_languages_are_two_expressions_of_one_work() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(), US_ORIGINAL))
    components = root.findall(f"{A}documentCollection/{A}collectionBody/{A}component/{A}debateReport")
    works = {one.find(f"{A}meta//{A}FRBRWork/{A}FRBRuri").get("value") for one in components}
    tongues = [one.find(f"{A}meta//{A}FRBRExpression/{A}FRBRlanguage").get("language") for one in components]
    authentic = [one.find(f"{A}meta//{A}FRBRExpression/{A}FRBRauthoritative").get("value") for one in components]
    assert len(works) == 1
    assert tongues == ["en", "es"]
    assert authentic == ["true", "true"]


def test_that_both_originals_are_manifestations_of_one_work_with_one_hash() -> None:
    ours, theirs = (etree.fromstring(render_akoma_ntoso(minutes(), one)) for one in (US_ORIGINAL, CU_ORIGINAL))

    def first(root, path: str) -> str:
        return root.find(f".//{A}{path}").get("value")

    assert first(ours, "FRBRWork") == first(theirs, "FRBRWork")
    assert first(ours, f"FRBRWork/{A}FRBRuri") == first(theirs, f"FRBRWork/{A}FRBRuri")
    assert first(ours, f"FRBRManifestation/{A}FRBRuri") != first(theirs, f"FRBRManifestation/{A}FRBRuri")
    hashes = {one.text for root in (ours, theirs) for one in root.iter(f"{{{OWN_NAMESPACE}}}contentHash")}
    assert hashes == {content_hash(minutes())}


def test_that_a_paragraph_is_cited_by_its_number() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(), US_ORIGINAL, layout=Layout.SEPARATE, language="en"))
    tenth = next(one for one in root.iter(f"{A}paragraph") if one.get("eId") == "para_10")
    assert tenth.find(f"{A}num").text == "10."
    assert "pilot plan for direct mail service" in "".join(tenth.itertext())
    section = tenth.getparent()
    assert section.tag == f"{A}section"
    assert (section.get("eId"), section.find(f"{A}num").text) == ("sec_7", "Item 7")


def test_that_a_bracket_tells_who_proposed_and_who_opposed_it() -> None:
    document = bracketed()
    root = etree.fromstring(render_akoma_ntoso(document, originals_of(document)[0], layout=Layout.SEPARATE, language="en"))
    told = [
        ("".join(one.itertext()), one.get(f"{{{OWN_NAMESPACE}}}proposer"), one.get(f"{{{OWN_NAMESPACE}}}opposers"))
        for one in root.iter(f"{A}inline")
    ]
    assert told == [("[45]", "US", "CU"), ("[60]", "CU", "US"), ("[, save on feast days]", "CU", "US")]


def test_that_formula_and_signatures_are_the_conclusions() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(), CU_ORIGINAL, layout=Layout.SEPARATE, language="es"))
    conclusions = root.find(f"{A}debateReport/{A}conclusions")
    assert "Firmada en dos ejemplares" in "".join(conclusions.itertext())
    people = [one.text for one in conclusions.iter(f"{A}person")]
    assert people == ["Andrés EJEMPLO", "Jordan SAMPLE"]
    assert "Firmada" not in "".join(root.find(f"{A}debateReport/{A}mainBody").itertext())


def test_that_annexes_are_attachments_with_their_titles() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(), US_ORIGINAL, layout=Layout.SEPARATE, language="en"))
    found = root.findall(f"{A}debateReport/{A}attachments/{A}attachment")
    assert [(one.find(f"{A}num").text, one.get("eId")) for one in found] == [
        (f"Annex {number}", f"att_{number}") for number in ("I", "II", "III", "IV")
    ]
    assert list(found[2].iter(f"{A}th"))


def test_that_a_draft_says_so_in_state_and_text() -> None:
    root = etree.fromstring(render_akoma_ntoso(minutes(draft=True), US_ORIGINAL, layout=Layout.SEPARATE, language="en"))
    assert root.find(f".//{A}step").get("refersTo") == "#state-draft"
    assert root.find(f".//{A}docStatus").text == "Draft — not agreed"


def test_that_a_corrected_paragraph_names_its_instrument_and_keeps_its_words() -> None:
    plain = minutes()
    number = next(n for n, one in enumerate(plain.blocks) if isinstance(one, Paragraph) and one.number)
    read_with = replace(plain.blocks[number], remark=both("Read with Corr.1.", "Léase con Corr.1."), correction="Corr.1")
    corrected = replace(plain, blocks=(*plain.blocks[:number], read_with, *plain.blocks[number + 1 :]))
    root = etree.fromstring(render_akoma_ntoso(corrected, US_ORIGINAL, layout=Layout.SEPARATE, language="en"))
    (change,) = root.findall(f"{A}debateReport/{A}meta/{A}analysis/{A}passiveModifications/{A}textualMod")
    to = change.find(f"{A}destination").get("href").removeprefix("#")
    assert root.find(f".//{A}paragraph[@eId='{to}']") is not None
    (instrument,) = root.iter(f"{A}TLCReference")
    assert change.find(f"{A}source").get("href") == f"#{instrument.get('eId')}"
    assert instrument.get("showAs") == f"{plain.identifier}/Corr.1"
    assert content_hash(corrected) == content_hash(plain)
    assert not list(etree.fromstring(render_akoma_ntoso(plain, US_ORIGINAL)).iter(f"{A}passiveModifications"))


def test_that_the_lists_of_participants_are_a_roll_call() -> None:
    document = compose_minutes(builders.minutes())
    root = etree.fromstring(render_akoma_ntoso(document, originals_of(document)[0], layout=Layout.SEPARATE, language="en"))
    (roll,) = root.iter(f"{A}rollCall")
    assert roll.getparent().tag == f"{A}debateBody" and roll.getparent().getparent().get("name") == "attendance"
    assert len(roll.findall(f"{A}blockList")) >= 2
    names = [item.findtext(f"{A}p") for item in roll.iter(f"{A}item")]
    assert any("BOCETO" in (name or "") for name in names), names


def test_that_a_paper_of_another_kind_is_called_by_its_own_name() -> None:
    other = replace(minutes(), kind="corrigendum")
    root = etree.fromstring(render_akoma_ntoso(other, US_ORIGINAL, layout=Layout.SEPARATE, language="en"))
    assert root[0].tag == f"{A}doc" and root[0].get("name") == "corrigendum"


def test_that_a_paragraph_is_numbered_in_its_languages_digits_and_cited_by_one_name() -> None:
    document = compose_minutes(arabic_english())
    root = etree.fromstring(render_akoma_ntoso(document, originals_of(document)[0], layout=Layout.SEPARATE, language="ar"))
    numbered = {one.get("eId"): one.findtext(f"{A}num") for one in root.iter(f"{A}paragraph")}
    assert numbered["para_1"] == "١."
