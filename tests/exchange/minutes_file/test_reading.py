"""The data of minutes are checked before anything is made of them, and every fault is told with its path."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.machine_readable import write_content
from dialogue_app.errors import DocumentError
from dialogue_app.exchange.dialogue_file import FaultyFileError
from dialogue_app.exchange.minutes_file import looks_like_minutes, read_minutes, reading
from tests.documents import builders

SOUND = write_content(
    compose_minutes(builders.minutes(paragraphs=(*builders.the_paragraphs(), builders.a_bracketed_paragraph())))
)
Change = Callable[[dict[str, Any]], object]


def changed(change: Change) -> bytes:
    data = json.loads(SOUND)
    change(data)
    return json.dumps(data, ensure_ascii=False).encode()


def paragraphs(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [block for block in data["blocks"] if block["type"] == "paragraph"]


def bracket(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(words for words in paragraphs(data)[4]["text"]["en"] if isinstance(words, dict))
    return found


def test_that_sound_data_are_read() -> None:
    read = read_minutes(SOUND, stated_hash=json.loads(SOUND)["contentHash"])

    assert read.document.identifier == "MIN-T7"
    assert looks_like_minutes(SOUND) and not looks_like_minutes(b'{"format": "delegation-sample-dialogue"}')


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        (lambda data: data.pop("parties"), "$:", "“parties” is missing"),
        (lambda data: data["blocks"][0].pop("label"), "$.blocks[0]:", "label"),
        (lambda data: data.update(date="2014-3-5"), "$.date", "does not have the form"),
        (lambda data: data.update(register="friendly"), "$.register", "is none of these"),
        (lambda data: data.update(secret="x"), "$:", "not known here: “secret”"),
        (lambda data: paragraphs(data)[1].update(number="1"), "$.blocks", "the paragraph “1” stands 2 times"),
        (lambda data: data["annexes"][1].update(number="I"), "$.annexes", "the annex “I” stands 2 times"),
        (lambda data: data["parties"][1].update(id=data["parties"][0]["id"]), "$.parties", "stands 2 times"),
        (lambda data: data["parties"].pop(), "$.parties", "between two parties, not 1"),
        (lambda data: bracket(data).update(proposer="XX"), ".proposer", "“XX” is none of the parties"),
        (lambda data: bracket(data).update(opposers=["XX"]), ".opposers", "“XX” is none of the parties"),
        (lambda data: data["title"].update(fr=["Procès-verbal"]), "$.title", "“fr” is none of the languages"),
        (lambda data: data["blocks"][-1]["signatories"][0].update(party="XX"), ".party", "“XX” is none of the parties"),
        (lambda data: paragraphs(data)[1]["text"].update(en=["a\u0007b"]), "[0]", "control character U+0007"),
        (lambda data: paragraphs(data)[1]["text"].update(en=["a\u202eb"]), "[0]", "control character U+202E"),
        (lambda data: data["subtitle"]["en"][1]["parties"].update(XX="Third"), ".parties", "“XX”"),
    ],
)  # fmt: skip
def test_that_a_fault_is_told_with_its_path(change: Change, path: str, words: str) -> None:
    with pytest.raises(FaultyFileError) as told:
        read_minutes(changed(change), "minutes.json")

    assert str(told.value).startswith("minutes.json was not imported, nothing was changed.")
    assert path in str(told.value) and words in str(told.value)


def test_that_all_faults_are_told_at_once() -> None:
    def spoil(data: dict[str, Any]) -> None:
        data.update(date="tomorrow", register="friendly")

    with pytest.raises(FaultyFileError) as told:
        read_minutes(changed(spoil))

    assert {path for path, _ in told.value.faults} == {"$.date", "$.register"}


def test_that_another_version_is_named() -> None:
    with pytest.raises(FaultyFileError, match=r"\$\.format: it is not “urn:dialogue-desk:joint-minutes:1”"):
        read_minutes(SOUND.replace(b"joint-minutes:1", b"joint-minutes:2"))


def test_that_changed_words_do_not_pass_for_the_agreed_ones() -> None:
    with pytest.raises(DocumentError, match="does not have the hash that it names"):
        read_minutes(SOUND.replace(b"12,345", b"12,346"))


def test_that_data_of_another_document_do_not_pass_in_a_pdf() -> None:
    with pytest.raises(FaultyFileError, match=r"\$\.contentHash: it is not the hash that the PDF's own metadata state"):
        read_minutes(SOUND, stated_hash="0" * 64)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "cut short or not JSON"),
        (SOUND[: len(SOUND) // 2], "cut short or not JSON"),
        (b"[]", "must be an object"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[" * 100_000, "nested 100000 deep"),
        (SOUND.replace(b'"register":', b'"kind":"x","register":', 1), "the key “kind” stands twice"),
        (SOUND.replace(b'"level":1', b'"level":1.5', 1), "has a fraction"),
        (SOUND.replace(b'"level":1', b'"level":99999999999999999999', 1), "too large"),
    ],
)
def test_that_what_a_parser_would_swallow_or_choke_on_is_refused(raw: bytes, words: str) -> None:
    with pytest.raises(FaultyFileError, match=words):
        read_minutes(raw)


def test_that_a_file_beyond_all_minutes_is_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 1 << 20)
    with pytest.raises(FaultyFileError, match="it is 2 MB, more than the 1 MB allowed"):
        read_minutes(b" " * (2 << 20))
