"""What a schema's validator finds in JSON, as sentences that a window can say in its own language.

The validator's own words are English and quote Python; a sentence here has no place: whoever tells it names the path.
"""

from __future__ import annotations

import json
import re
from typing import Any

from dialogue_app.sentences import Sentence, own_names

_SHOWN = 80
"""Characters of a value that are quoted."""
_KINDS = dict(
    zip(
        ("string", "integer", "number", "boolean", "array", "object", "null"),
        own_names("a text", "a whole number", "a number", "true or false", "a list", "an object", "nothing"),
        strict=True,
    )
)


def schema_fault(error: Any) -> Sentence:
    """The one fault that `error`, jsonschema's ValidationError, tells of, without its place."""
    value, wanted = _quoted(error.instance), error.validator_value
    match error.validator:
        case "type":
            kinds = [wanted] if isinstance(wanted, str) else wanted
            return Sentence("{value} is not {kinds:name or}", value=value, kinds=[_KINDS.get(kind, kind) for kind in kinds])
        case "required":
            return Sentence("“{name}” is missing", name=_missing(error))
        case "additionalProperties" if wanted is False:
            return Sentence("not known here: {names}", names=[_quoted(name) for name in _unknown(error)])
        case "const":
            return Sentence("{value} is not {wanted}", value=value, wanted=_quoted(wanted))
        case "enum":
            return Sentence("{value} is none of these: {known}", value=value, known=[_quoted(one) for one in wanted])
        case "pattern" | "format":
            return Sentence("{value} does not have the form {form}", value=value, form=_quoted(wanted))
        case "anyOf" | "oneOf":
            return Sentence("{value} has none of the forms allowed here", value=value)
        case _:
            return _measure(error, value)


def _measure(error: Any, value: str) -> Sentence:
    limit = error.validator_value
    match error.validator:
        case "minLength" | "minItems" | "minProperties":
            if not error.instance:
                return Sentence("it is empty")
            return Sentence("{value} is too short: at least {limit}", value=value, limit=limit)
        case "maxLength" | "maxItems" | "maxProperties":
            return Sentence("{value} is too long: at most {limit}", value=value, limit=limit)
        case "minimum":
            return Sentence("{value} is less than {limit}", value=value, limit=limit)
        case "maximum":
            return Sentence("{value} is more than {limit}", value=value, limit=limit)
        case rule:
            return Sentence("{value} breaks the rule “{rule}”", value=value, rule=rule)


def _missing(error: Any) -> str:
    # the validator raises one error for each name and says it only in its words
    absent = [name for name in error.validator_value if name not in error.instance]
    return next((name for name in absent if error.message.startswith(repr(name))), absent[0] if absent else "")


def _unknown(error: Any) -> list[str]:
    schema = error.schema
    known, forms = schema.get("properties", {}), schema.get("patternProperties", {})
    return [name for name in error.instance if name not in known and not any(re.search(form, name) for form in forms)]


def _quoted(value: Any) -> Sentence:
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
    return Sentence("“{words}”", words=words) if isinstance(value, str) else Sentence("{words}", words=words)
