"""What a file of phrases must hold: every key, its type, and the slots of its template.

A template's slots are given as words; one that ends in “?” may be left out by a language that does not need it.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from typing import Any

from dialogue_app.errors import DocumentError

TEMPLATES: Mapping[str, str] = {
    "language": "",
    "blank": "",
    "dates.day": "day month year",
    "dates.month_year": "month year",
    "dates.two_days": "first last month year",
    "dates.days": "first last month year",
    "dates.adjacent": "first_day first_month last_day last_month year",
    "dates.months": "first_day first_month last_day last_month year",
    "dates.years": "start end",
    "dates.day_one": "",
    "dates.formal": "day_word? day? month? month_word? year? year_words? year_digits?",
    "dates.running": "date",
    "words.thousand": "",
    "words.tens_joiner": "",
    "numbers.group": "",
    "numbers.decimal": "",
    "times.clock": "hour minute",
    "times.span": "start end",
    "lists.conjunction": "",
    "lists.euphonic": "",
    "lists.euphonic_before": "",
    "lists.separator": "",
    "titles.round": "ordinal",
    "titles.of_talks": "round subject",
    "titles.of_subject": "round subject",
    "titles.between": "first second",
    "titles.place_dates": "place dates",
    "agenda.draft": "",
    "agenda.proposed": "",
    "agenda.exchanged": "",
    "agenda.provisionally-agreed": "",
    "agenda.adopted": "date",
    "agenda.adopted_undated": "",
    "agenda.programme": "",
    "agenda.programme_line": "times title",
    "agenda.programme_items": "line items",
    "agenda.item_one": "items",
    "agenda.item_many": "items",
    "agenda.times_are_local": "offset",
    "agenda.times_in_zone": "zone",
    "agenda.languages": "languages interpretation",
    "agenda.languages_only": "languages",
    "agenda.withdrawn": "",
    "agenda.withdrawn_at": "date time",
    "agenda.deferred": "",
    "agenda.added_on_adoption": "adjective",
    "agenda.added_later": "date adjective",
    "agenda.added_jointly_on_adoption": "",
    "agenda.added_jointly": "date",
    "interpretation.consecutive": "",
    "interpretation.simultaneous": "",
    "interpretation.none": "",
    "labels.item": "number",
    "labels.annex": "number",
    "labels.table": "number",
    "labels.page": "page pages",
    "labels.number": "number",
    "labels.sub_item": "letter",
    "labels.item_number": "number letter",
    "labels.entry": "name office",
    "labels.corrected": "correction",
    "marks.draft_agenda": "",
    "marks.draft_minutes": "",
    "marks.sample": "",
    "roles.head": "",
    "roles.alternate": "",
    "roles.member": "",
    "roles.adviser": "",
    "roles.expert": "",
    "roles.secretary": "",
    "roles.note-taker": "",
    "roles.interpreter": "",
    "roles.observer": "",
    "roles.from_session": "role session",
    "roles.until_session": "role session",
    "roles.between_sessions": "role start end",
    "participants.delegation": "party",
    "participants.observers": "",
    "signature.on_behalf": "party",
} | {
    f"closing.{register}.{key}": slots
    for register in ("non-binding", "binding")
    for key, slots in {
        "text": "copies place date languages authenticity",
        "one_language": "languages",
        "many_languages": "languages",
        "authentic_one": "",
        "authentic_two": "",
        "authentic_many": "",
        "copies.1": "",
        "copies.2": "",
        "copies.3": "",
        "copies.4": "",
        "copies.many": "number",
    }.items()
}
"""Dotted key → slots of the template."""

OPTIONAL: Mapping[str, str] = {
    "lists.joint": "words conjunction last",
    "numbers.digits": "",
    "dates.read": "",
    "spacing.no_break_before": "",
    "spacing.no_break_after": "",
    "closing.non-binding.two_languages": "languages",
    "closing.binding.two_languages": "languages",
}
"""Templates for what Latin scripts do not need.

`lists.joint`: how a last member is joined (Chinese and Arabic set no space beside their “and”). `numbers.digits`: the
ten digits of the language. `dates.read`: a pattern with the groups year, month, days that finds dates in texts.
`spacing`: signs that want a no-break space before or after them. `two_languages`: where two are a dual.
"""

LISTS = (
    "months",
    "day_joiners",
    "draft_annex",
    "words.days",
    "words.units",
    "words.tens",
    "words.hundreds",
    "names.prepositions",
    "names.fixed_by",
    "names.emphasis",
    "names.honorifics",
    "names.small_words",
    "titles.talks_words",
    "titles.ordinals",
    "lint.exempt",
    "lint.judging",
)
OPTIONAL_LISTS = {"labels.letters": None, "labels.annexes": None, "words.months": 12, "words.digits": 10, "months_alone": 12}
"""Lists for what Latin scripts do not need, with their lengths: letters of sub-items in the place of a, b, c; annexes
in the place of I, II, III; months and digits in words for formal dates; the names of months that stand without a day."""
OPTIONAL_SWITCHES = ("lists.unspaced",)
"""`lists.unspaced`: words follow each other without spaces."""
SURENESS = ("checked", "practitioner", "draft")
"""How sure a file's wordings are: checked by a native speaker of the trade · taken from published practice · drafted by us."""
SWITCHES = ("numbers.spaces_group", "titles.capitals", "closing.non-binding.formal_date", "closing.binding.formal_date")
OUTCOMES = (
    "exchanged-views",
    "took-note",
    "noted-with-satisfaction",
    "would-consider",
    "expressed-readiness",
    "expressed-intention",
    "accepted-in-principle",
    "approved-ad-referendum",
    "decided",
    "agreed",
    "undertook",
    "shall",
    "revert",
    "reserved-position",
    "no-agreement",
    "withdrawn",
    "no-matters",
)
SPEECH = (
    "stated",
    "said",
    "reported",
    "noted",
    "recalled",
    "proposed",
    "requested",
    "inquired",
    "replied",
    "stressed",
    "reiterated",
    "concerned",
)


def check_keys(data: Mapping[str, Any], source: str) -> None:
    """Refuse (DocumentError) a file of phrases that lacks a key or has a wrong slot, naming the key."""
    for fault in faults_of(data):
        raise DocumentError("The phrases in {source} cannot be used: {fault}.", source=source, fault=fault)


def faults_of(data: Mapping[str, Any]) -> Iterator[str]:
    """Everything that is wrong with a file of phrases, one clause each."""
    for key, slots in TEMPLATES.items():
        yield from _template_faults(key, value_at(data, key), slots)
    for key in LISTS:
        value = value_at(data, key)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            yield f"“{key}” must be a list of texts"
    for key in SWITCHES:
        if not isinstance(value_at(data, key), bool):
            yield f"“{key}” must be true or false"
    for key in ("languages", "names.articles", "names.contractions"):
        if not isinstance(value_at(data, key), dict):
            yield f"“{key}” must be a table"
    yield from _size_faults(data)
    yield from _optional_faults(data)
    yield from _table_faults(data)


def value_at(data: Mapping[str, Any], key: str) -> Any:
    """The value under a dotted key, or None."""
    value: Any = data
    for part in key.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _template_faults(key: str, value: Any, slots: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"“{key}” is missing"
        return
    try:
        found = {name for _, name, _, _ in string.Formatter().parse(value) if name is not None}
    except ValueError:
        yield f"“{key}” has a brace without its partner"
        return
    wanted = slots.split()
    for name in sorted(found - {slot.rstrip("?") for slot in wanted}):
        yield f"“{key}” has the unknown slot “{{{name}}}”"
    for name in wanted:
        if not name.endswith("?") and name not in found:
            yield f"“{key}” lacks the slot “{{{name}}}”"


def _size_faults(data: Mapping[str, Any]) -> Iterator[str]:
    for key, size in (("months", 12), ("words.days", 31)):
        value = value_at(data, key)
        if isinstance(value, list) and len(value) != size:
            yield f"“{key}” must hold {size} texts"


def _optional_faults(data: Mapping[str, Any]) -> Iterator[str]:
    for key, slots in OPTIONAL.items():
        if (value := value_at(data, key)) is not None and key != "dates.read":
            yield from _template_faults(key, value, slots)
    if len(value_at(data, "numbers.digits") or "0123456789") != 10:
        yield "“numbers.digits” must be ten digits"
    for key, size in OPTIONAL_LISTS.items():
        value = value_at(data, key)
        if value is not None and (not isinstance(value, list) or (size is not None and len(value) != size)):
            yield f"“{key}” must be a list{f' of {size} texts' if size else ''}"
    for key in OPTIONAL_SWITCHES:
        if not isinstance(value_at(data, key), bool | None):
            yield f"“{key}” must be true or false"
    for key, value in (value_at(data, "sureness") or {}).items():
        if value not in SURENESS:
            yield f"“sureness.{key}” must be one of {', '.join(SURENESS)}"


def _table_faults(data: Mapping[str, Any]) -> Iterator[str]:
    for name in OUTCOMES:
        for key, slots in (("strength", ""), ("phrase", ""), ("one", "adjective? matter?"), ("both", "matter?")):
            yield from _template_faults(f"outcomes.{name}.{key}", value_at(data, f"outcomes.{name}.{key}"), slots)
    for name in SPEECH:
        yield from _template_faults(f"speech.{name}", value_at(data, f"speech.{name}"), "adjective matter")
    pairs = value_at(data, "lint.pairs")
    if not isinstance(pairs, list) or not all(
        isinstance(pair, dict) and {"binding", "non_binding"} <= set(pair) for pair in pairs
    ):
        yield "“lint.pairs” must be a list of tables with “binding” and “non_binding”"
