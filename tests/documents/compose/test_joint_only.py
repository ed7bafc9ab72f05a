"""Composers take joint views and nothing else: no field that could hold internal matter can be reached from them."""

from __future__ import annotations

import inspect
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest

from dialogue_app.desk.views import joint
from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes

PLAIN = {str, int, bool, date, datetime, NoneType, type(Ellipsis)}


def leaves(kind: Any, seen: set[Any]) -> set[Any]:
    """All types that can be reached from a type, through its arguments and the fields of dataclasses."""
    if kind in seen or kind is Ellipsis:
        return set()
    seen.add(kind)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return {kind}.union(*(leaves(hints[field.name], seen) for field in fields(kind)))
    if get_args(kind):
        return set().union(*(leaves(each, seen) for each in get_args(kind)))
    return {kind}


@pytest.mark.parametrize("composer", [compose_agenda, compose_minutes])
def test_that_nothing_but_joint_views_and_plain_values_can_reach_a_composer(composer: Any) -> None:
    hints = get_type_hints(composer)
    parameters = list(inspect.signature(composer).parameters)
    assert len(parameters) == 1
    reached = leaves(hints[parameters[0]], set())
    assert {kind for kind in reached if kind not in PLAIN and kind.__module__ != joint.__name__} == set()
    assert Any not in reached and object not in reached


def test_that_no_field_of_a_joint_view_bears_an_internal_name() -> None:
    internal = {"position", "red_line", "fallback", "note", "mandate", "private", "comment", "clearance", "talking_points"}
    views = [kind for kind in vars(joint).values() if is_dataclass(kind)]
    assert len(views) > 10
    assert {field.name for kind in views for field in fields(kind)} & internal == set()
