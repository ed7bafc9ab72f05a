"""The ODT says what the DOCX says, and as little about who made it."""

from dataclasses import replace

import pytest
from lxml import etree

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Layout
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.documents.render.odt import MEDIA_TYPE, render_odt
from dialogue_app.errors import DocumentError
from tests.documents.render.office import STYLE, TABLE, TEXT, odt_lines, parts, word_lines
from tests.documents.render.scripts import arabic_english
from tests.documents.render.specimens import CU_ORIGINAL, US_ORIGINAL, agenda, minutes


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
@pytest.mark.parametrize("document", [minutes(), agenda()], ids=["minutes", "agenda"])
@pytest.mark.parametrize("original", [US_ORIGINAL, CU_ORIGINAL], ids=["US", "CU"])
def test_that_it_says_line_by_line_what_the_docx_says(document, original, layout) -> None:
    assert odt_lines(render_odt(document, original, layout=layout)) == word_lines(render_docx(document, original, layout=layout))


@pytest.mark.parametrize(("tag", "first", "second"), [("ar", "١. ", "٢. "), ("ar-MA", "1. ", "2. ")])
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_paragraphs_are_numbered_in_the_digits_of_their_language(tag, first, second, layout) -> None:
    document = compose_minutes(arabic_english(tag))
    original = originals_of(document)[0]
    lines = odt_lines(render_odt(document, original, layout=layout))
    assert lines == word_lines(render_docx(document, original, layout=layout))
    arabic = [line for line in lines if any("\u0600" <= letter <= "\u06ff" for letter in line)]
    assert any(line.startswith(first) for line in arabic) and any(line.startswith(second) for line in arabic)
    other = "1. " if tag == "ar" else "١. "
    assert not any(line.startswith(other) for line in arabic)
    assert any(line.startswith("1. ") for line in lines if line not in arabic), "the English text keeps its own"


def test_that_the_same_content_gives_the_same_bytes() -> None:
    assert render_odt(minutes(), US_ORIGINAL) == render_odt(minutes(), US_ORIGINAL)


def test_that_the_package_begins_with_its_media_type() -> None:
    data = render_odt(minutes(), US_ORIGINAL)
    assert data[30 : 38 + len(MEDIA_TYPE)] == b"mimetype" + MEDIA_TYPE.encode()


def test_that_it_names_no_person_and_no_program() -> None:
    found = parts(render_odt(minutes(), US_ORIGINAL))
    meta = etree.fromstring(found["meta.xml"])[0]
    assert [etree.QName(one).localname for one in meta] == ["title", "creation-date", "language", "user-defined"]
    words = b"".join(found.values())
    for sign in (b"creator", b"generator", b"editing", b"statistic", b"tracked-changes", b"annotation", b"printed"):
        assert sign not in words
    assert set(found) == {"mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml"}


def test_that_every_style_used_is_there() -> None:
    found = parts(render_odt(minutes(draft=True), US_ORIGINAL, layout=Layout.PARALLEL))
    content, styles = etree.fromstring(found["content.xml"]), etree.fromstring(found["styles.xml"])
    known = {one.get(f"{STYLE}name") for root in (content, styles) for one in root.iter() if isinstance(one.tag, str)}
    used = {one.get(f"{space}style-name") for root in (content, styles) for one in root.iter() for space in (TEXT, TABLE)}
    parents = {one.get(f"{STYLE}parent-style-name") for one in content.iter(f"{STYLE}style")}
    assert (used | parents) - {None} <= known


def test_that_every_span_tells_its_language() -> None:
    root = etree.fromstring(parts(render_odt(minutes(), US_ORIGINAL))["content.xml"])
    tags = {
        one.get(f"{STYLE}name"): one[0].get(f"{STYLE}rfc-language-tag")
        for one in root.iter(f"{STYLE}style")
        if one.get(f"{STYLE}family") == "text"
    }
    assert {tags[span.get(f"{TEXT}style-name")] for span in root.iter(f"{TEXT}span")} == {"en", "es"}


def test_that_marking_and_page_of_pages_stand_on_every_page() -> None:
    styles = parts(render_odt(minutes(draft=True), US_ORIGINAL))["styles.xml"].decode()
    assert styles.count("Restricted to the Parties") == 2
    assert "Borrador — no acordado" in styles
    assert "<text:page-number" in styles
    assert "<text:page-count" in styles


def test_that_an_original_may_not_leave_out_a_language() -> None:
    with pytest.raises(DocumentError, match="leaves out the text in es"):
        render_odt(minutes(), replace(US_ORIGINAL, languages=("en",)))
