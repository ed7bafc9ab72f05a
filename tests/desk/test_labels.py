"""Names of changes: what the journal keeps in English is told apart again, so that a window can say it in its language."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import catalogues
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.labels import name_of_change

SAMPLES = {"numbered": "item 8(a)", "_name": "round 5", "place": "Annex I ¶2", "name": "Defer", "kind.label": "shared comment"}
"""What stands in a name where the code calls this; any other is one word."""


def made(tree: ast.Module) -> Iterator[str]:
    """A name for each change whose name holds figures, with samples for them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and catalogues.called(node) == "change":
            yield from ("".join(map(sample, one.values)) for one in node.args[:1] if isinstance(one, ast.JoinedStr))


def sample(part: ast.expr) -> str:
    if not isinstance(part, ast.FormattedValue):
        assert isinstance(part, ast.Constant)
        return str(part.value)
    code = ast.unparse(part.value)
    return next((words for name, words in SAMPLES.items() if code == name or code.startswith(f"{name}(")), "x1")


def test_that_every_name_with_figures_is_told_apart() -> None:
    found = {name for path, tree in catalogues.speaking_modules().items() if path.parent.name == "desk" for name in made(tree)}
    assert len(found) > 20
    whole = {name for name in found if not name_of_change(name).figures}
    assert whole <= {"Action x1", "Note x1"}, "Enter the name in LABELS"  # their states are written out there


def test_that_a_name_that_is_written_out_is_its_own_template() -> None:
    written = [
        label for tree in catalogues.speaking_modules().values() for label in catalogues.labels_in(tree) if "{" not in label
    ]
    assert [name_of_change(label).template for label in written] == written


@pytest.mark.parametrize(
    ("label", "template"),
    [
        ("Withdraw item 8", "Withdraw {what}"),
        ("Undo: Withdraw item 8", "Undo: {change}"),
        ("Make round 5 closed", "Make {what} {state:name}"),
        ("Note (statement) on item 4", "Note ({kind:name}) on item {number}"),
        ("Note attendance", "Note attendance"),
        ("Change a mandate", "Change a mandate"),
    ],
)
def test_that_the_figures_of_a_name_are_found(label: str, template: str) -> None:
    assert name_of_change(label).template == template


@given(st.one_of(st.text(), st.sampled_from(["Withdraw item 8", "Undo: Redo: Move item 3"]).map(lambda text: text + "\n")))
def test_that_any_name_reads_as_it_was_kept(label: str) -> None:
    assert name_of_change(label) == label


def test_that_names_of_changes_are_in_the_catalogues() -> None:
    assert {"Withdraw {what}", "Adopt the agenda", "item"} <= {text for _context, text in catalogues.sentences_below()}
