"""No visible string bypasses translation, and the catalogues hold every word: checked on the code itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import catalogues
import pytest
from PySide6.QtWidgets import QApplication

from dialogue_app.sentences import SENTENCES
from dialogue_app.ui import language
from dialogue_app.ui.language import translate

UI = Path(catalogues.SOURCES)
FIRST = """
    setText setToolTip setWindowTitle setPlaceholderText setAccessibleName setAccessibleDescription setStatusTip setWhatsThis
    setTitle addAction addMenu setTabText set_facts set_words say warn page_header Label SectionLabel ElidedLabel QLabel QAction
    QPushButton QCheckBox QRadioButton QGroupBox Button Switch Field PassphraseField Sheet Choice Fact
"""
SECOND = "Choice Fact StateChip show_state Verdict Column addItem draw_text ActionRow AnnotationBox EmptyState"
THIRD = "ActionRow EmptyState"
SHOWN = [set(names.split()) for names in (FIRST, SECOND, THIRD, "EmptyState")]
"""Which positional argument of which call is read by people."""
KEYWORDS = {"under", "note", "hint", "reason", "foot", "accessible", "placeholder", "doing", "title", "facts", "tip"}
LETTERS = re.compile(r"[^\W\d_]{2,}")


def spoken(node: ast.expr) -> bool:
    """Is this a literal (or f-string) with words in it?"""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(LETTERS.search(node.value))
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.Constant) and spoken(part) for part in node.values)
    if isinstance(node, ast.IfExp):
        return spoken(node.body) or spoken(node.orelse)
    if isinstance(node, ast.BinOp):
        return spoken(node.left) or spoken(node.right)
    return isinstance(node, ast.BoolOp) and any(map(spoken, node.values))


def bypasses(source: str) -> Iterator[int]:
    """Lines on which words are shown that were never looked up."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = [argument for argument, shown in zip(node.args, SHOWN, strict=False) if name in shown]
        arguments += [word.value for word in node.keywords if word.arg in KEYWORDS and name != "compile"]
        if any(map(spoken, arguments)):
            yield node.lineno


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_that_no_visible_string_bypasses_translation(path: Path) -> None:
    assert list(bypasses(path.read_text("utf-8"))) == []


CAUGHT = (
    'Label("Hello")',
    'self.x.setText(f"Round {n}")',
    'Button(text="", name="x", on=f) if a else Label("Yes" if b else c)',
    'QAction("Quit")',
    'w.setAccessibleName("Name of" + x)',
    'EmptyState("icon", "No book", t)',
    'context.change(w, doing="Add it")',
)


@pytest.mark.parametrize("line", CAUGHT)
def test_that_the_rule_catches_a_string_that_bypasses(line: str) -> None:
    assert list(bypasses(line)) == [1]


@pytest.mark.parametrize(
    "line", ['Label(translate("x", "Hello"))', 'Label("·")', 'x.setText("")', 'Label("%")', 'Button(icon="eye")']
)
def test_that_the_rule_leaves_looked_up_words_and_signs_alone(line: str) -> None:
    assert list(bypasses(line)) == []


ERRORS = {"error", "fault", "failure", "refusal"}


def untold(source: str) -> Iterator[int]:
    """Lines on which an error is put into words without `in_words`, which would show English in every window."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str" and node.args:
            value: ast.expr | None = node.args[0]
        else:
            value = node.value if isinstance(node, ast.FormattedValue) else None
        if isinstance(value, ast.Name) and value.id in ERRORS:
            yield node.lineno


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_that_every_error_is_told_in_the_language_of_the_window(path: Path) -> None:
    assert list(untold(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(("line", "found"), [("x.say(str(error))", [1]), ('y = f"{fault}"', [1]), ("x.say(in_words(error))", [])])
def test_that_the_rule_tells_errors_in_words_from_others(line: str, found: list[int]) -> None:
    assert list(untold(line)) == found


def test_that_there_is_one_way_to_look_words_up_and_both_its_arguments_are_literal() -> None:
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                looked_up = node.func.attr == "tr" or (node.func.attr == "translate" and path.name != "language.py")
                is_painter = isinstance(node.func.value, ast.Name) and node.func.value.id == "painter"
                assert not looked_up or is_painter, f"{path.name}:{node.lineno}"


def test_that_every_catalogue_is_current_and_finished() -> None:
    assert catalogues.problems() == []


def test_that_no_translation_loses_a_place_for_a_value() -> None:
    for tag in catalogues.CATALOGUES:
        for (context, source), message in catalogues.entries(catalogues.catalogue(tag)):
            wanted = places(source)
            for text in message.findtext("translation") or "", *(form.text or "" for form in message.iter("numerusform")):
                lost, gained = wanted - places(text), places(text) - wanted
                assert not text.strip() or not gained, f"{tag} {context}: {source}"
                assert not text.strip() or lost <= (ENGLISH_ONLY if context == SENTENCES else set()), f"{tag} {context}: {source}"


ENGLISH_ONLY = {"{article}", "{kind}", "{label}"}
"""Figures of sentences that another language need not repeat: an English article, the English name of a change."""


def places(text: str) -> set[str]:
    """Where values go in a text, with the hints for them."""
    return set(re.findall(r"\{\w+(?::[^{}]*)?\}|%n", text))


def test_that_spanish_is_spoken_and_counts_in_both_numbers(qapp: QApplication) -> None:
    language.set_language("es")
    assert translate("actions", "Undo") == "Deshacer"
    assert translate("kit", "%n row(s)", None, 1) == "1 fila"
    assert translate("kit", "%n row(s)", None, 7) == "7 filas"
    language.set_language("en")
    assert translate("actions", "Undo") == "Undo"
    assert translate("kit", "%n row(s)", None, 1) == "1 row"


def test_that_an_unknown_language_means_english(qapp: QApplication) -> None:
    language.set_language("tlh")
    assert language.current_language() == "en"
