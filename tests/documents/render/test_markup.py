"""XML as text and packages of parts."""

import io
import re
import zipfile
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.documents.render.markup import element, packed, words

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@given(st.text(), st.text())
def test_that_any_words_make_markup_that_says_them_without_what_xml_cannot_hold(attribute, text) -> None:
    read = ElementTree.fromstring(element("a", {"b": attribute}, words(text)))
    assert read.tag == "a" and not list(read)
    assert read.attrib == {"b": UNWRITABLE.sub("", attribute)}
    # a parser reads a line's end in any form as one sign (XML 1.0, 2.11)
    assert (read.text or "") == UNWRITABLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")))
def test_that_words_come_back_as_they_were(text) -> None:
    assert (ElementTree.fromstring(element("a", {}, words(text))).text or "") == text


def test_that_characters_no_xml_can_hold_are_left_out() -> None:
    assert words("a\x00b\x1bc\ufffed") == "abcd"


def test_that_a_package_tells_no_time_and_no_system() -> None:
    made = packed({"first": "1", "second": b"2"}, stored=frozenset({"first"}))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        entries = package.infolist()
    assert [entry.filename for entry in entries] == ["first", "second"]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.extra) for entry in entries} == {(0, b"")}
    assert entries[0].compress_type == zipfile.ZIP_STORED
