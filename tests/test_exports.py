"""The gate: whatever leaves in whatever format holds no internal text; a leak is refused without being repeated."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from icalendar import Calendar

from dialogue_app import exports, papers
from dialogue_app.desk import comments, minutes, waivers
from dialogue_app.desk.internal_texts import InternalText, internal_texts
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.content import Layout
from dialogue_app.documents.leak_scan import scan
from dialogue_app.documents.machine_readable import read_content
from dialogue_app.documents.preflight import Stage
from dialogue_app.errors import RuleError, UserError
from dialogue_app.exchange.bagit import faults, write_bag
from dialogue_app.exchange.dialogue_file import import_dialogue
from dialogue_app.exports import Format
from dialogue_app.paths import resource
from dialogue_app.store.workspace import Workspace

NOON = datetime(2012, 6, 5, 12, tzinfo=UTC)


def nth_round(desk: Desk, ordinal: int) -> str:
    with desk.workspace.read() as read:
        return round_with_ordinal(read, ordinal)


# ---------------------------------------------------------------- formats


BEGINNINGS = {Format.PDF: b"%PDF-", Format.DOCX: b"PK", Format.ODT: b"PK", Format.TXT: b"", Format.AKN: b"<?xml"}


@pytest.mark.parametrize("format", list(Format))
def test_that_minutes_and_agenda_come_in_every_format_the_same_each_time(talks, format) -> None:
    round = nth_round(talks.desk, 5)
    for document in (papers.agenda_document(talks.desk, round), papers.minutes_document(talks.desk, round)):
        original = papers.original_for(document, "CU")
        one, two = (exports.exported(talks.desk, document, original, format=format, round=round) for _ in range(2))
        assert one == two
        assert one.startswith(BEGINNINGS[format])


def test_that_the_paper_is_that_of_the_dialogue(talks) -> None:
    document = papers.agenda_document(talks.desk, nth_round(talks.desk, 5))
    data = exports.exported(talks.desk, document, papers.original_for(document, ""), format=Format.ODT)
    import io
    import zipfile

    styles = zipfile.ZipFile(io.BytesIO(data)).read("styles.xml")
    assert b'fo:page-width="612.0pt" fo:page-height="792.0pt"' in styles


# ---------------------------------------------------------------- the gate


def write_into_the_text(desk: Desk, words: str) -> str:
    """Round 6, with `words` at the end of a paragraph of its minutes in both languages, and as a comment of ours."""
    round = nth_round(desk, 6)
    with desk.workspace.read() as read:
        id = minutes_of_round(read, round)
        assert id is not None
        view = minutes_view(read, id)
    assert view is not None
    comments.add_internal_comment(desk, minutes=id, text=words)
    paragraph = view.paragraphs[2]
    for language, text in dict(paragraph.text).items():
        minutes.word_paragraph(desk, paragraph=paragraph.id, language=language, start=text, text=f"{text} {words}")
    return round


SECRET = "Washington quietly accepts nineteen thousand visas after all."


def test_that_words_in_the_bytes_that_no_text_shows_are_refused_by_place_and_never_repeated(talks) -> None:
    with talks.workspace.read() as read:
        limits = [one for one in internal_texts(read) if one.kind == "limits of a position"]
    document = papers.agenda_document(talks.desk, nth_round(talks.desk, 5))
    data = exports.exported(talks.desk, document, papers.original_for(document, ""))
    with pytest.raises(RuleError) as refused:
        exports.checked_export(talks.desk, data + b"% " + limits[0].text.encode(), document=document)
    assert "limits of a position" in str(refused.value)
    assert "the file itself" in str(refused.value)
    assert limits[0].text not in str(refused.value)
    assert limits[0].text not in repr(limits[0])


@pytest.mark.parametrize("format", [Format.PDF, Format.DOCX, Format.TXT])
def test_that_an_internal_comment_in_the_joint_text_is_refused_until_somebody_answers_for_it(talks, format) -> None:
    desk = talks.desk
    round = write_into_the_text(desk, SECRET)
    document = papers.minutes_document(desk, round)
    original = papers.original_for(document, "US")
    with pytest.raises(RuleError, match="internal comment") as refused:
        exports.exported(desk, document, original, format=format, round=round)
    assert SECRET not in str(refused.value)
    for one in papers.findings(desk, document, Stage.SIGN, round=round):
        if one.kind == "near-match" and one.digest:
            facts = {"finding": one.digest, "kind": one.kind, "place": one.place}
            waivers.lift_block(desk, round=round, **facts, second="RS", reason="said in the plenary by the head")
    assert exports.exported(desk, document, original, format=format, round=round)


def test_that_every_text_of_the_sample_that_must_not_leave_is_known_to_the_gate(talks) -> None:
    strings = json.loads(resource("samples", "migration_talks.json").read_text())["leakTests"]["strings"]
    with talks.workspace.read() as read:
        ours = " \n".join(one.text for one in internal_texts(read))
    assert [text for text in strings if " " in text and text not in ours] == []


# ---------------------------------------------------------------- calendar and bag


def test_that_the_calendar_holds_all_rounds_and_no_word_of_an_agenda(talks) -> None:
    data = exports.calendar(talks.desk, made=NOON)
    calendar = Calendar.from_ical(data)
    with talks.workspace.read() as read:
        count = len(rounds(read))
    whole_days = [event for event in calendar.walk("VEVENT") if "round-" in event["uid"]]
    assert len(whole_days) == count == 6
    for word in ("migra", "visa", "mail", "postal", "SAMPLE,", "EJEMPLO"):
        assert word not in data.decode()
    assert data == exports.calendar(talks.desk, made=NOON)


def test_that_a_bag_holds_every_rendering_of_both_originals_and_is_complete(talks, tmp_path) -> None:
    files = exports.bag_of_round(talks.desk, nth_round(talks.desk, 5), made=NOON)
    write_bag(files, tmp_path / "bag")
    assert faults(tmp_path / "bag") == ()
    names = {path.removeprefix("data/renderings/") for path in files if path.startswith("data/renderings/")}
    for identifier in ("MIN-R5", "AGENDA-R5"):
        for party in ("US", "CU"):
            endings = ("pdf", "docx", "odt", "txt", "akn.xml")
            assert {f"{identifier}-{party}.{ending}" for ending in endings} <= names
        read = read_content(files[f"data/renderings/{identifier}.json"])
        assert files[f"data/renderings/{identifier}.content-sha256.txt"].decode().strip() == read.content_hash
        json_schema = json.loads(files["data/schemas/joint-minutes-1.schema.json"])
        assert json_schema["$id"] == json.loads(files[f"data/renderings/{identifier}.json"])["format"]
    assert not [path for path in files if "internal" in path]


def test_that_the_dialogue_file_goes_along_on_request_only_and_is_marked(talks) -> None:
    files = exports.bag_of_round(talks.desk, nth_round(talks.desk, 3), dialogue_file=True, made=NOON)
    assert json.loads(files["data/internal/dialogue.json"])["positions"]
    assert b"Handling: INTERNAL" in files["bag-info.txt"]


def test_that_a_round_that_is_not_there_has_no_bag(talks) -> None:
    with pytest.raises(UserError, match="not in the workspace"):
        exports.bag_of_round(talks.desk, "0" * 32)


# ---------------------------------------------------------------- canaries


INTERNAL_LISTS = ("mandates", "positions", "notes", "reconciliations", "annotations", "internalComments")
NAMES = {
    "id", "party", "issue", "round", "agendaItem", "basis", "visibility", "state", "supersedes", "session", "status", "date",
    "office", "marking", "provenance", "delivered", "deliveredIn", "at", "taker", "speaker", "kind", "fidelity", "capturedFrom",
    "lang", "mandate", "replyTo", "conflictsWith", "speakerParty", "confidence", "source", "person", "papers", "by", "of",
    "other", "minutes", "deliveredAt", "instruction", "noteTakers", "language", "clockOffset", "as",
}  # fmt: skip
"""Keys of an internal record whose values name things: a canary there would be no file at all."""
SCRIPTS = [
    "canary {0} must stay in this cage",
    "канарейка {0} остаётся в клетке",
    "金丝雀{0}必须留在笼子里不许飞",
    "الكناري {0} يبقى في القفص",
    "el canario nº {0} se queda aquí, ¿sí?",
]


class Cage:
    """Puts a canary in place of every internal text of a dialogue file."""

    def __init__(self, script: str, start: int) -> None:
        self.script, self.count, self.birds = script, start, []

    def bird(self) -> str:
        self.count += 1
        self.birds.append(self.script.format(f"{self.count * 7919 % 1000003:06d}"))
        return self.birds[-1]

    def fill(self, value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: inner if name in NAMES else self.fill(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.fill(inner, key) for inner in value]
        return self.bird() if isinstance(value, str) and not re.fullmatch(r"[\d:T.+Z-]*", value) else value


def caged(script: str, start: int) -> tuple[dict[str, Any], list[str]]:
    """The sample dialogue with a canary in every internal field."""
    data = copy.deepcopy(json.loads(resource("samples", "migration_talks.json").read_bytes()))
    cage = Cage(script, start)
    for name in INTERNAL_LISTS:
        if name in data:
            data[name] = cage.fill(data[name])
    for item in data["agendaItems"]:
        item.setdefault("plan", {})["annotation"] = cage.bird()
    for entry in data["minutes"]:
        for comment in entry.get("comments", ()):
            if comment.get("visibility") == "internal":
                comment["text"] = cage.bird()
    return data, cage.birds


@pytest.mark.slow
def test_that_no_canary_in_an_internal_field_of_the_sample_is_in_any_export(tmp_path) -> None:
    freed: list[str] = []
    for number, script in enumerate(SCRIPTS):
        data, birds = caged(script, number * 10_000)
        workspace, _ = Workspace.create(tmp_path / f"{number}.dialogue", passphrase=None)
        with workspace:
            import_dialogue(workspace, data, author="DN")
            desk = Desk(workspace, author="DN")
            with workspace.read() as read:
                known = [one.text for one in internal_texts(read)]
            assert [bird for bird in birds if not any(bird in text for text in known)] == []
            freed += birds
            for data_out in joint_exports(desk, Format if number == 0 else (Format.TXT, Format.AKN, Format.DOCX)):
                assert scan(data_out, birds) == ()
    assert len(set(freed)) >= 1000


def joint_exports(desk: Desk, formats: Any) -> Iterator[bytes]:
    """Everything both sides may have, of every round, in every format."""
    with desk.workspace.read() as read:
        lines = rounds(read)
    for line in lines:
        for document in (papers.agenda_document(desk, line.id), papers.minutes_document(desk, line.id)):
            original = papers.original_for(document, "US")
            for format in formats:
                yield exports._rendered(desk, document, original, format, Layout.CONSECUTIVE, None)
    yield exports.calendar(desk, made=NOON)


def test_that_an_internal_text_shows_itself_to_nobody() -> None:
    assert "words" not in repr(InternalText("note", ("note", "1"), "secret words"))
