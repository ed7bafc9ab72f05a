"""A DOCX from anybody: read within bounds, and each trap ends in a sentence."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import original_of
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.errors import UserError
from dialogue_app.exchange import word_file
from dialogue_app.exchange.word_file import read_word_file
from tests.documents import builders
from tests.exchange import word_editing as word

_DOCUMENT = compose_minutes(builders.minutes())
SOUND = render_docx(_DOCUMENT, original_of(_DOCUMENT, "US"))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_TYPES = "[Content_Types].xml"
_PICTURE = b'<Relationship Id="x" Type="http://x/image" Target="http://evil.example/" TargetMode="External"/></Relationships>'
_RELS = "word/_rels/document.xml.rels"


def test_that_paragraphs_are_told_with_number_and_language() -> None:
    found = read_word_file(SOUND).paragraphs
    assert [(one.number, one.language) for one in found if one.text.startswith(("The Cuban", "Las Delegaciones apro"))] == [
        ("2", "en"), ("2 bis", "es"),
    ]  # fmt: skip


def _zipped(count: int = 0, **named: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(count):
            package.writestr(f"word/part{number}.xml", b"<x/>")
        for name, data in named.items():
            package.writestr(name, data)
    return out.getvalue()


def _with(name: str, data: bytes | str) -> bytes:
    return word.with_parts(SOUND, {name: data})


def _main(change: Callable[[str], str]) -> bytes:
    return word.edited(SOUND, change)


def _laughs() -> str:
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    text = word.parts(SOUND)[word.MAIN].decode()
    head, _, body = text.partition("?>")
    return f"{head}?><!DOCTYPE x [{entities}]>{body.replace('reported', '&a11;', 1)}"


def _locked() -> bytes:
    data = bytearray(SOUND)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "is no DOCX file"),
    "no ZIP": (lambda: b"The Delegations met.", "is no DOCX file"),
    "cut short": (lambda: SOUND[: len(SOUND) // 2], "cut short"),
    "encrypted or old": (lambda: _OLE, "encrypted with a password or in the old format"),
    "locked entry": (_locked, "is encrypted"),
    "another ZIP": (lambda: _zipped(**{"readme.txt": b"x"}), "lacks one of its parts"),
    "ten thousand parts": (lambda: _zipped(10_000), "more parts than any document"),
    "a bomb": (lambda: _with(word.MAIN, b"<x>" + b" " * (40 << 20) + b"</x>"), "would unpack to more"),
    "many bombs": (lambda: _zipped(**{f"b{n}": bytes(30 << 20) for n in range(5)}), "would unpack to more"),
    "a path outside": (lambda: _with("../evil.xml", "<x/>"), "names its parts twice, or outside itself"),
    "an absolute path": (lambda: _with("/etc/evil", "<x/>"), "names its parts twice, or outside itself"),
    "a part twice": (lambda: _with("WORD/document.xml", "<x/>"), "names its parts twice, or outside itself"),
    "a billion laughs": (lambda: _with(word.MAIN, _laughs()), "declares entities|is damaged"),
    "an entity from a file": (
        lambda: _with(word.MAIN, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
        "declares entities|is damaged",
    ),
    "deep nesting": (lambda: _with(word.MAIN, "<x>" * 5_000 + "</x>" * 5_000), "is damaged"),
    "broken XML": (lambda: _main(lambda text: text[:-20]), "is damaged"),
    "macros": (lambda: _with("word/vbaProject.bin", b"x"), "holds macros"),
    "made for macros": (
        lambda: _with(
            "[Content_Types].xml",
            word.parts(SOUND)["[Content_Types].xml"].replace(
                b"vnd.openxmlformats-officedocument.wordprocessingml.document.main", b"vnd.ms-word.document.macroEnabled.main"
            ),
        ),
        "is made for macros",
    ),
    "a table": (
        lambda: _with(
            _TYPES, word.parts(SOUND)[_TYPES].replace(b"wordprocessingml.document", b"spreadsheetml.sheet")
        ),
        "is no document of a word processor",
    ),
    "a picture from elsewhere": (
        lambda: _with(
            _RELS,
            word.parts(SOUND)[_RELS].replace(
                b"</Relationships>",
                _PICTURE,
            ),
        ),
        "refers to parts outside itself",
    ),
    "a text that is not there": (
        lambda: _with("_rels/.rels", word.parts(SOUND)["_rels/.rels"].replace(b"word/document.xml", b"word/nothing.xml")),
        "is no document",
    ),
    "no body": (lambda: _with(word.MAIN, '<w:document xmlns:w="http://x"/>'), "holds no text"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_trap_ends_in_a_sentence(name: str) -> None:
    made, words = HOSTILE[name]
    with pytest.raises(UserError, match=words) as told:
        read_word_file(made(), "theirs.docx")
    assert str(told.value).startswith("theirs.docx ") and str(told.value).endswith(".")


@pytest.mark.parametrize("cut", range(0, len(SOUND), len(SOUND) // 23))
def test_that_no_truncation_ends_in_anything_else(cut: int) -> None:
    with pytest.raises(UserError):
        read_word_file(SOUND[:cut])


def test_that_more_paragraphs_than_minutes_have_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_file, "MOST_PARAGRAPHS", 10)
    with pytest.raises(UserError, match="more than 10 paragraphs"):
        read_word_file(SOUND)


def test_that_a_link_to_a_page_is_no_trap_and_is_not_followed() -> None:
    link = b'<Relationship Id="x" Type="http://x/hyperlink" Target="http://example.org/" TargetMode="External"/></Relationships>'
    rels = word.parts(SOUND)[_RELS].replace(b"</Relationships>", link)
    assert len(read_word_file(_with(_RELS, rels)).paragraphs) == len(read_word_file(SOUND).paragraphs)
