"""What a window asks before its first page stands is kept compiled, and every kept plan is what its question compiles to."""

from __future__ import annotations

import json

from dialogue_app import paths
from dialogue_app.desk.views.common import prepared, question_name
from dialogue_app.store import Workspace
from dialogue_app.store.prepared import Plan
from scripts.plans import QUESTIONS


def test_that_every_kept_plan_is_what_its_question_compiles_to(workspace: Workspace) -> None:
    kept = json.loads(paths.resource("plans.json").read_text("utf-8"))
    assert set(kept) == {question_name(question) for question in QUESTIONS}
    for question in QUESTIONS:
        name = question_name(question)
        compiled = prepared(question).plan(workspace._engine.dialect)
        assert Plan.from_data(kept[name]) == compiled, f"{name} has changed: run python -m scripts.plans"


def test_that_a_plan_comes_back_from_json_as_it_was(workspace: Workspace) -> None:
    for question in QUESTIONS:
        plan = prepared(question).plan(workspace._engine.dialect)
        assert Plan.from_data(json.loads(json.dumps(plan.as_data()))) == plan
