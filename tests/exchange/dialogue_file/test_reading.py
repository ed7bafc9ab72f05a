"""Broken and hostile files: every fault named with its path, and nothing changed."""

import copy
import json

import pytest

from dialogue_app.errors import UserError
from dialogue_app.exchange.dialogue_file import FaultyFileError, check, import_dialogue, parse, read_file
from dialogue_app.exchange.dialogue_file.reading import MAX_DEPTH, schema
from dialogue_app.paths import resource

SAMPLE = json.loads(resource("samples", "migration_talks.json").read_text(encoding="utf-8"))


def faults_of(data: dict) -> tuple[tuple[str, str], ...]:
    with pytest.raises(FaultyFileError) as caught:
        check(data, "talks.json")
    assert str(caught.value).startswith("talks.json was not imported, nothing was changed.")
    return caught.value.faults


def broken(*path, value=None, drop=False) -> dict:
    data = copy.deepcopy(SAMPLE)
    at = data
    for step in path[:-1]:
        at = at[step]
    if drop:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return data


def test_that_the_sample_follows_the_schema_and_a_file_without_a_format_does_not() -> None:
    check(SAMPLE)
    assert faults_of(broken("format", drop=True)) == (("$", "“format” is missing"),)


def test_that_the_schema_itself_is_sound() -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    ("data", "path", "words"),
    [
        (broken("rounds", 2, "ordinal", value="three"), "$.rounds[2].ordinal", "“three” is not a whole number"),
        (broken("rounds", 0, "dateStart", drop=True), "$.rounds[0]", "“dateStart” is missing"),
        (broken("notes", 4, "kind", value="gossip"), "$.notes[4].kind", "“gossip” is none of these"),
        (broken("people", 1, "telephone", value="1"), "$.people[1]", "not known here: “telephone”"),
        (broken("sessions", 3, "start", value="10 in the morning"), "$.sessions[3].start", "does not have the form"),
        (broken("rounds", 1, "venue", value="v-moon"), "$.rounds[1].venue", "“v-moon” is not among the venues"),
        (broken("notes", 0, "speaker", value="p-xx"), "$.notes[0].speaker", "“p-xx” is not among the people"),
        (broken("corrections", 0, "para", value=99), "$.corrections[0]", "no paragraph 99 in “MIN-R3”"),
        (broken("commitments", 0, "actuals", 0, "para", value="MIN-R9#1"), "$.commitments[0].actuals[0].para", "no paragraph 1"),
        (broken("rounds", 1, "id", value="R1"), "$.rounds", "the id “R1” stands 2 times"),
        (broken("minutes", 0, "paragraphs", 1, "num", value=1), "$.minutes[0].paragraphs", "the number 1 stands 2 times"),
        (broken("notes", 3, "text", value="a\x00b"), "$.notes[3].text", "U+0000"),
        (broken("notes", 3, "text", value="a\u202eb"), "$.notes[3].text", "U+202E"),
    ],
)
def test_that_every_fault_is_named_with_its_path(data: dict, path: str, words: str) -> None:
    found = [fault for where, fault in faults_of(data) if where == path]
    assert any(words in fault for fault in found), faults_of(data)


def test_that_all_faults_are_listed_not_only_the_first() -> None:
    data = broken("rounds", 1, "venue", value="v-moon")
    data["notes"][0]["speaker"] = "p-xx"
    assert len(faults_of(data)) == 2


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "cut short or not JSON"),
        (json.dumps(SAMPLE).encode()[:5000], "cut short or not JSON"),
        (b"[1, 2]", "outermost value must be an object"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"[" * 5000 + b"]" * 5000, f"nested 5000 deep, more than the {MAX_DEPTH} allowed"),
        (b'{"a": ' * 3000 + b"1" + b"}" * 3000, "nested 3000 deep"),
        (b'{"a": 1, "a": 2}', "the key “a” stands twice"),
        (b'{"a": 1.5}', "has a fraction"),
        (b'{"a": NaN}', "has a fraction"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "too large to be a figure"),
    ],
)
def test_that_hostile_json_ends_in_a_sentence(raw: bytes, words: str) -> None:
    with pytest.raises(FaultyFileError, match="nothing was changed") as caught:
        parse(raw, "talks.json")
    assert words in str(caught.value)


def test_that_a_file_too_large_is_refused_before_it_is_read(tmp_path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(FaultyFileError, match="65 MB, more than the 64 MB allowed"):
        read_file(path)


def test_that_a_file_that_is_not_there_is_named(tmp_path) -> None:
    with pytest.raises(UserError, match=r"talks\.json cannot be read"):
        read_file(tmp_path / "talks.json")


def test_that_a_fault_found_late_leaves_the_workspace_as_it_was(workspace) -> None:
    heads = workspace.heads()
    data = broken("venues", 0, "tz", value="Mars/Olympus")
    with pytest.raises(UserError, match="not a time zone"):
        import_dialogue(workspace, data, author="DN")
    assert workspace.heads() == heads


def test_that_a_byte_order_mark_is_no_fault() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}
