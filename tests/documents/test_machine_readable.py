"""The joint content as data: everything of it and nothing else, read back to the same hash, refused when changed."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.documents.machine_readable import read_content, write_content
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.errors import DocumentError
from dialogue_app.signing.demo_keys import DemoIssuer
from dialogue_app.signing.fields import signature_fields
from dialogue_app.signing.identities import identity_from_pkcs12
from dialogue_app.signing.sign import sign
from tests.documents import builders
from tests.documents.render.pdf.test_any_document import Specimen, documents
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.documents.render.specimens import CREATED, US_ORIGINAL, agenda, bracketed, minutes

DOCUMENTS = {
    "minutes": minutes(),
    "agenda": agenda(),
    "brackets": bracketed(),
    "composed": compose_minutes(builders.minutes()),
    "arabic": compose_minutes(arabic_english()),
    "chinese": compose_minutes(chinese_english()),
}


def enclosed(pdf: bytes) -> bytes:
    """The attached file of a PDF, found as a reader would: by the catalogue's associated files."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (entry,) = opened.Root.AF
        assert entry.AFRelationship == pikepdf.Name.Source
        return bytes(entry.EF.F.read_bytes())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_that_what_is_read_is_what_was_written(name: str) -> None:
    document = DOCUMENTS[name]

    read = read_content(write_content(document))

    assert read.document == replace(document, draft=None)
    assert read.content_hash == content_hash(document)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents().map(Specimen))
def test_that_any_document_comes_back_whole(specimen: Specimen) -> None:
    assert content_hash(read_content(write_content(specimen.document)).document) == content_hash(specimen.document)


@pytest.mark.parametrize("name", ["minutes", "arabic"])
def test_that_every_original_and_layout_encloses_the_same_bytes(name: str) -> None:
    document = DOCUMENTS[name]
    files = {
        enclosed(render_pdf(document, original, layout=layout, created=CREATED))
        for original in originals_of(document)
        for layout in (Layout.CONSECUTIVE, Layout.PARALLEL)
    }

    assert files == {write_content(document)}


def test_that_the_hash_in_the_data_is_the_hash_in_the_metadata() -> None:
    pdf = render_pdf(minutes(), US_ORIGINAL, created=CREATED)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert f"<dd:contentHash>{json.loads(enclosed(pdf))['contentHash']}<" in opened.Root.Metadata.read_bytes().decode()


def test_that_a_draft_says_so_and_has_the_same_hash() -> None:
    draft, agreed = read_content(write_content(minutes(draft=True))), read_content(write_content(minutes()))

    assert (draft.status, agreed.status) == ("draft", "agreed")
    assert draft.content_hash == agreed.content_hash


def test_that_paragraphs_are_told_with_their_items_and_brackets() -> None:
    read = read_content(write_content(compose_minutes(builders.minutes(paragraphs=(builders.a_bracketed_paragraph(),)))))
    (paragraph,) = read.paragraphs

    assert (paragraph.number, paragraph.item) == ("4", "2")
    assert paragraph.text["en"] == "Replies would be given within [45] [60] days [, save on feast days]."
    assert [(one.text["es"], one.proposed_by, one.opposed_by) for one in paragraph.brackets][1] == ("60", "CU", ("US",))


def test_that_sub_items_are_told_by_their_number() -> None:
    read = read_content(write_content(DOCUMENTS["chinese"]))

    assert [one.item for one in read.paragraphs] == ["1", "1", "2(a)", "2(b)", "3"]


def spoiled(document: Document, **changes: object) -> bytes:
    return json.dumps(json.loads(write_content(document)) | changes).encode()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xfe", "cannot be read as JSON"),
        (b"[" * 100_000, "cannot be read as JSON"),
        (b"[]", "no machine-readable text of minutes that this version knows"),
        (b'{"format": "urn:dialogue-desk:joint-minutes:9"}', "that this version knows"),
        (spoiled(minutes(), identifier="MIN-R6"), "does not have the hash that it names"),
        (spoiled(minutes(), date="2011-02-30"), "names a day that is none: “2011-02-30”"),
        (spoiled(minutes(), blocks=[{"type": "picture"}]), "does not follow its schema at blocks/0"),
        (spoiled(minutes(), position="keep 45 days in reserve"), "does not follow its schema at its head"),
    ],
)
def test_that_a_changed_or_foreign_file_is_refused_with_the_reason(data: bytes, told: str) -> None:
    with pytest.raises(DocumentError, match=told):
        read_content(data)


def test_that_signatures_leave_the_enclosed_bytes_alone() -> None:
    issuer = DemoIssuer(valid_from=datetime.now(UTC).replace(microsecond=0) - timedelta(days=2))
    document = DOCUMENTS["arabic"]
    pdf = render_pdf(document, originals_of(document)[0], created=CREATED)
    for field in signature_fields(pdf):
        key = issuer.issue(f"Head {field.name}", "Delegation").pkcs12("demo")
        pdf = sign(pdf, field=field.name, identity=identity_from_pkcs12(key, "demo", origin="test.p12"), role="Head")

    assert all(field.signed for field in signature_fields(pdf))
    assert enclosed(pdf) == write_content(document)
