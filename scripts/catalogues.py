"""Keeps the window's translation sources (`resources/translations/*.ts`) in step with the code.

`python scripts/catalogues.py`              collects the words of the code into every catalogue
`python scripts/catalogues.py --missing`    lists what is not translated yet, as JSON that `--fill` takes back
`python scripts/catalogues.py --fill FILE`  enters translations: {"context": {"source": "translation" or [one, many]}}
`python scripts/catalogues.py --check`      changes nothing; exit code 1 when a catalogue is behind or unfinished

The files are Qt Linguist's. Words are read from the syntax tree of each module: lupdate overlooks some of Python's
forms (a call inside an f-string, a count that is an expression). Sentences made below the window are read from there:
templates of errors and of `dialogue_app.sentences` in the context `sentences`, the program's own names in `names`.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeGuard

from dialogue_app.sentences import NAMES, SENTENCES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "dialogue_app" / "ui"
BELOW = ROOT / "dialogue_app"
COMMANDS = ("cli",)
"""Not searched for sentences: the commands speak English."""
FOLDER = ROOT / "resources" / "translations"
CATALOGUES = ("es", "en")
"""Languages. English has only its plurals: the words themselves are in the code."""

Word = tuple[str, str]
"""Context and source text."""
Translations = dict[str, dict[str, str | list[str]]]
"""By context and source: the translation, or its forms for one and for many."""


def words_in(path: Path) -> Iterator[tuple[Word, bool]]:
    """Every word a module asks to be translated, and whether it counts (`%n`); read from its syntax tree."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) >= 2:
            context, text = node.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                yield (str(context.value), str(text.value)), len(node.args) > 3


SPEAKERS = {"Sentence": (0,), "counted": (1, 2), "require": (1,), "rejected": (0,)}
"""What makes sentences, and which of its arguments are templates; every kind of error speaks by its first."""


def speaking_modules() -> dict[Path, ast.Module]:
    """The syntax trees of the package without its commands."""
    paths = (path for path in sorted(BELOW.rglob("*.py")) if path.relative_to(BELOW).parts[0] not in COMMANDS)
    return {path: ast.parse(path.read_text("utf-8"), str(path)) for path in paths}


def kinds_of_error(trees: Iterable[ast.Module]) -> dict[str, bool]:
    """`DialogueError` and everything derived from it by name: is its first argument a template?"""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found: dict[str, bool] = {"DialogueError": True}
    before = 0
    while len(found) > before:
        before = len(found)
        derived = [one for one in classes if any(isinstance(base, ast.Name) and base.id in found for base in one.bases)]
        found |= {one.name: _speaks_first(one) for one in derived}
    return found


def _speaks_first(kind: ast.ClassDef) -> bool:
    made = next((node for node in kind.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"), None)
    return made is None or [*made.args.posonlyargs, *made.args.args][1].arg == "template"


def templates_in(tree: ast.Module, errors: Mapping[str, bool]) -> Iterator[tuple[ast.expr, ast.Call]]:
    """Every argument that stands where a template is wanted, with its call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in errors:
            yield from ((call.args[0], call) for call in ast.walk(node) if _makes_its_error(call))
        if isinstance(node, ast.Call):
            places = (0,) if errors.get(called(node)) else SPEAKERS.get(called(node), ())
            yield from ((node.args[place], node) for place in places if place < len(node.args))


def _makes_its_error(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "super().__init__" and bool(node.args)


def called(call: ast.Call) -> str:
    """The last name of what a call calls."""
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def figures_of(template: str) -> list[str]:
    """The names of a template's figures."""
    return re.findall(r"\{(\w+)(?::[^{}]*)?\}", template)


def sentences_below() -> set[Word]:
    """Templates and own names of the whole package without its commands."""
    trees, found = speaking_modules(), set[Word]()
    errors = kinds_of_error(trees.values())
    for path, tree in trees.items():
        for argument, _call in templates_in(tree, errors):
            if isinstance(argument, ast.Constant) and re.search(r"[^\W\d_]{2}", re.sub(r"\{[^{}]*\}", "", str(argument.value))):
                found.add((SENTENCES, str(argument.value)))
        found |= {(SENTENCES, label) for label in labels_in(tree)}
        found |= {(NAMES, name) for name in _names_in(tree, vocabulary=path.parent == BELOW / "model")}
    return found


def labels_in(tree: ast.Module) -> Iterator[str]:
    """Names of changes: written out where one is made, or in the table of those with figures."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "change" and node.args and isinstance(node.args[0], ast.Constant):
            yield str(node.args[0].value)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LABELS" and isinstance(node.value, ast.Tuple):
            yield from (str(one.value) for one in node.value.elts if isinstance(one, ast.Constant))


def _names_in(tree: ast.Module, *, vocabulary: bool) -> Iterator[str]:
    """Words given to `own_names`; of the vocabulary also the labels of records and the values of states and kinds."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "own_names":
            yield from (str(one.value) for one in node.args if isinstance(one, ast.Constant))
        if vocabulary and isinstance(node, ast.ClassDef):
            states = any(isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases)
            lines = (line for line in node.body if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant))
            named = (line.value.value for line in lines if states or ast.unparse(line.targets[0]) == "label")  # type: ignore[attr-defined]
            yield from (name for name in named if isinstance(name, str))


def words_of_the_code() -> dict[Word, bool]:
    """All words of the window, and which of them count."""
    found: dict[Word, bool] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for word, counts in words_in(path):
            found[word] = found.get(word, False) or counts
    return found | dict.fromkeys(sentences_below(), False)


def catalogue(language: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"dialogue_app_{language}.ts"


def entries(path: Path) -> Iterator[tuple[Word, ET.Element]]:
    """The messages of a catalogue by context and source."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield (name, message.findtext("source") or ""), message


def is_finished(message: ET.Element) -> bool:
    """Is a message translated in every number?"""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def problems() -> list[str]:
    """What keeps the catalogues from being complete, in sentences."""
    words, found = words_of_the_code(), []
    for language in CATALOGUES:
        wanted = {word for word, counts in words.items() if counts or language != "en"}
        held = dict(entries(catalogue(language)))
        found += [f"{language}: “{text}” ({context}) is not in the catalogue" for context, text in sorted(wanted - held.keys())]
        found += [f"{language}: “{text}” ({context}) is no longer in the code" for context, text in sorted(held.keys() - wanted)]
        found += [f"{language}: “{word[1]}” ({word[0]}) is not translated" for word in held if not is_finished(held[word])]
    return found


def collect(language: str, given: Translations | None = None) -> int:
    """Writes a catalogue anew from the code, with the translations it had and those `given`; returns how many are new.

    Translations of words that are gone are dropped.
    """
    path, entered = catalogue(language), 0
    known = {word: _forms(message) for word, message in entries(path)} if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), counts in sorted(words_of_the_code().items()):
        if language == "en" and not counts:
            continue
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        new = (given or {}).get(context, {}).get(source)
        forms = ([new] if isinstance(new, str) else new) if new and all(new) else known.get((context, source))
        entered += bool(new and all(new))
        _message(contexts[context], source, counts, forms)
    ET.indent(root, "    ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n', "utf-8")
    part.replace(path)
    return entered


def missing(language: str) -> Translations:
    """Untranslated words of a language by context; two empty forms where the word counts."""
    found: Translations = {}
    for (context, source), message in entries(catalogue(language)):
        if not is_finished(message):
            found.setdefault(context, {})[source] = ["", ""] if message.get("numerus") else ""
    return found


def main() -> int:
    """Does what the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--missing", action="store_true")
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--fill", type=Path)
    arguments.add_argument("--language", default="es", choices=CATALOGUES)
    given = arguments.parse_args()
    if given.check:
        found = problems()
        print("\n".join(found) or "The catalogues are complete.")
        return bool(found)
    with _alone():
        for language in CATALOGUES:
            fresh = json.loads(given.fill.read_text("utf-8")) if given.fill and language == given.language else None
            entered = collect(language, fresh)
            if fresh is not None:
                print(entered, "translations entered")
    if given.missing:
        print(json.dumps(missing(given.language), ensure_ascii=False, indent=1))
    return 0


def _message(context: ET.Element, source: str, counts: bool, forms: list[str] | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if counts else {})
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation")
    wanted = 2 if counts else 1
    if forms is None or len(forms) != wanted or not all(forms):
        translation.set("type", "unfinished")
        forms = [""] * wanted
    if counts:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def _forms(message: ET.Element) -> list[str] | None:
    """The translation of a message, one text per number; None while it is unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@contextmanager
def _alone() -> Iterator[None]:
    """One run at a time: two at once would write over each other."""
    lock = ROOT / ".make" / "catalogues.lock"
    lock.parent.mkdir(exist_ok=True)
    for _attempt in range(300):
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            time.sleep(0.1)
    else:
        raise SystemExit(f"Another run holds {lock}: wait for it, or delete the file.")
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
