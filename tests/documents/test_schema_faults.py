"""What a schema's validator finds, in sentences."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dialogue_app.documents.schema_faults import schema_fault
from dialogue_app.sentences import NAMES


@pytest.mark.parametrize(
    ("schema", "value", "words"),
    [
        ({"type": "integer"}, "three", "“three” is not a whole number"),
        ({"type": ["string", "null"]}, 3, "3 is not a text or nothing"),
        ({"additionalProperties": False, "properties": {"a": {}}}, {"a": 1, "b": 2}, "not known here: “b”"),
        ({"additionalProperties": False, "patternProperties": {"^x": {}}}, {"x1": 1, "y": 2}, "not known here: “y”"),
        ({"const": 1}, 2, "2 is not 1"),
        ({"enum": ["a", None]}, "c", "“c” is none of these: “a”, null"),
        ({"pattern": "^a$"}, "b", "“b” does not have the form “^a$”"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, [1], "[1] has none of the forms allowed here"),
        ({"minLength": 1}, "", "it is empty"),
        ({"minItems": 2}, [1], "[1] is too short: at least 2"),
        ({"maxLength": 1}, "ab", "“ab” is too long: at most 1"),
        ({"minimum": 1}, 0, "0 is less than 1"),
        ({"maximum": 1}, 2, "2 is more than 1"),
        ({"multipleOf": 2}, 3, "3 breaks the rule “multipleOf”"),
        ({"const": "a"}, "b" * 99, f"“{'b' * 80}…” is not “a”"),
    ],
)
def test_that_every_kind_of_fault_is_a_sentence(schema: dict[str, Any], value: Any, words: str) -> None:
    (fault,) = Draft202012Validator(schema).iter_errors(value)
    assert schema_fault(fault) == words


def test_that_each_missing_name_is_a_fault_of_its_own() -> None:
    faults = Draft202012Validator({"required": ["a", "b", "c"]}).iter_errors({"b": 1})
    assert [schema_fault(fault) for fault in faults] == ["“a” is missing", "“c” is missing"]


def test_that_the_kinds_of_values_are_told_in_another_language() -> None:
    (fault,) = Draft202012Validator({"type": "object"}).iter_errors([])
    assert schema_fault(fault).told(lambda context, text: "un objeto" if context == NAMES else text) == "[] is not un objeto"
