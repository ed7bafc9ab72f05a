"""Writes resources/plans.json, the compiled questions of a window's first page: `python -m scripts.plans`.

To be run after a change to one of these questions, to the columns they name, or to SQLAlchemy; a test says so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dialogue_app import paths
from dialogue_app.desk.views import agenda, common, delegations, talks
from dialogue_app.desk.views.common import Question, question_name, written
from dialogue_app.store.engine import file_engine
from dialogue_app.store.prepared import Prepared

QUESTIONS: tuple[Question, ...] = (
    common._parties, common._home, common._offices,
    talks._heading, talks._rounds, talks._issues,
    agenda._languages, agenda._interpretation, agenda._agenda, agenda._items_of, agenda._plans, agenda._versions_of,
    agenda._place, agenda._venues,
    delegations._sessions, delegations._sitting, delegations._members, delegations._replacements, delegations._presence,
)  # fmt: skip
"""What is asked between opening a workspace and painting its agenda."""


def compiled() -> Mapping[str, Any]:
    """Every plan as data, by the name of its question."""
    dialect = file_engine(Path("never-opened.dialogue"), None).dialect
    return {question_name(one): Prepared(written(one)).plan(dialect).as_data() for one in QUESTIONS}


if __name__ == "__main__":
    text = json.dumps(compiled(), ensure_ascii=False, indent=1, sort_keys=True)
    paths.resource("plans.json").write_text(text + "\n", "utf-8")
