"""Names of changes. The journal keeps them in English; here one is told apart again, so that a window can translate it."""

from __future__ import annotations

import re
from functools import cache

from dialogue_app.sentences import Sentence

LABELS = (
    "item",
    "Undo: {change}",
    "Redo: {change}",
    "item {number}",
    "round {number}",
    "Action done",
    "Action dropped",
    "Action open",
    "Add a session to {what}",
    "Add a word to the dialogue’s own",
    "Add a member of a delegation",
    "Add {n} members of a delegation",
    "Attach the scan of the original of {party}",
    "Change the joint annotation of {what}",
    "Change the plan of {what}",
    "Change {what}",
    "Conclude {what}",
    "Confirm {language:name} of a paragraph",
    "Confirmation by {party}",
    "Copy {number} of {total} of an internal paper",
    "Defer {what}",
    "Delete {what}",
    "Lift a block of the pre-flight at {place}",
    "Make a shared comment {state:name}",
    "Make an internal comment {state:name}",
    "Make a internal comment {state:name}",
    "Make {what} {state:name}",
    "Move {what}",
    "Note edited",
    "Note locked",
    "Note reconciled",
    "Note ({kind:name}) on item {number}",
    "Note ({kind:name})",
    "Open round {number}",
    "Plan {identifier}",
    "Private observation on item {number}",
    "Private observation",
    "Register {kind:name}, original of {party}",
    "Retitle {what}",
    "Set the session of {what}",
    "Signature under the original of {party}",
    "Suspend {what}",
    "Take a word out of the dialogue’s own",
    "Take in {n} notes of a second taker",
    "Take up {what}",
    "Take {what} in another order",
    "Withdraw {what}",
    "Word a paragraph in {language:name}",
)
"""Names that are not written out where the change is made; what is more particular comes first."""
_READS = {"change": ".+", "place": ".+", "what": r"item|(?:item|round) \S+"}
"""What may stand for a figure; any other is one word."""
_WORD = r"\S+"
_NESTED = frozenset({"change", "what"})


def name_of_change(label: str) -> Sentence:
    """The name of a change with what it was made of; a name that is written out is its own template."""
    for template in LABELS:
        if found := _pattern(template).fullmatch(label):
            parts = found.groupdict()
            return Sentence(template, **{name: name_of_change(parts[name]) if name in _NESTED else parts[name] for name in parts})
    return Sentence(label)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    def figure(found: re.Match[str]) -> str:
        reads = _READS.get(found[1], _WORD)
        return f"(?P<{found[1]}>{reads})"

    return re.compile(re.sub(r"\\\{(\w+)(?::\w+)?\\\}", figure, re.escape(template)))
