"""Sentences: English for commands and logs, and what they were made of for a window that speaks another language."""

from __future__ import annotations

import ast
import errno
import json
import os
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import catalogues
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import Clash, ConflictError, DialogueError, RuleError, UserError, WorkspaceError
from dialogue_app.exchange.dialogue_file.reading import FaultyFileError
from dialogue_app.sentences import NAMES, SENTENCES, Sentence, sentence_of
from dialogue_app.signing.token import SeveralKeys

SPANISH = {
    "Item {number} is {state:name}.": "El punto {number} está en «{state:name}».",
    "the clock stands": "el reloj está parado",
    "Nothing was kept: {why}.": "No se guardó nada: {why}.",
    "{most} and {last}": "{most} y {last}",
    "{most} or {last}": "{most} o {last}",
    "{most} and {last:e}": "{most} e {last:e}",
    "{most} or {last:u}": "{most} u {last:u}",
    "none": "ninguno",
    "1 item is left.": "Queda un punto.",
    "{n} items are left.": "Quedan {n} puntos.",
    "A {label:name} is missing.": "{label:name}: falta.",
}
NAMES_THERE = {"withdrawn": "retirado", "adopted": "aprobado", "item": "punto", "Mar": "mar"}
FIGURES = st.one_of(
    st.text(max_size=12),
    st.integers(-9, 99),
    st.datetimes(),
    st.dates(),
    st.lists(st.text(max_size=5), max_size=3),
    st.builds(Sentence, st.text(max_size=9)),
)


def in_spanish(context: str, text: str) -> str:
    return (NAMES_THERE if context == NAMES else SPANISH).get(text, text)


class TestEnglish:
    """A sentence is a string like any other."""

    def test_that_figures_stand_where_the_template_names_them(self) -> None:
        assert Sentence("Item {number} is {state:name}.", number=8, state="withdrawn") == "Item 8 is withdrawn."

    @pytest.mark.parametrize(
        ("hints", "words"),
        [("", "2, 4, 7"), (":and", "2, 4 and 7"), (":or", "2, 4 or 7"), (":semicolons", "2; 4; 7"), (":dots", "2 · 4 · 7")],
    )
    def test_that_a_list_reads_as_a_list(self, hints: str, words: str) -> None:
        assert Sentence("{all" + hints + "}", all=["2", "4", "7"]) == words

    def test_that_a_list_of_nothing_says_so(self) -> None:
        assert Sentence("There are: {known}.", known=()) == "There are: none."

    def test_that_one_and_many_read_differently(self) -> None:
        told = [Sentence.counted(n, "1 item is left.", "{n} items are left.") for n in (0, 1, 2)]
        assert told == ["0 items are left.", "1 item is left.", "2 items are left."]

    def test_that_a_date_follows_its_format(self) -> None:
        assert Sentence("on {day:%d.%m.%Y}", day=date(2012, 3, 1)) == "on 01.03.2012"

    def test_that_a_date_reads_as_people_write_it(self) -> None:
        at = datetime(2012, 3, 1, 9, 5, tzinfo=UTC)
        assert Sentence("{day}, {at}, {at:day}, {at:moment}", day=at.date(), at=at) == (
            "1 Mar 2012, 1 Mar 2012 09:05, 1 Mar 2012, 1 Mar 2012 09:05"
        )

    def test_that_braces_of_a_user_are_no_figures(self) -> None:
        assert Sentence("“{text}” is kept.", text="{number} {0.__class__}", number=8) == "“{number} {0.__class__}” is kept."


class TestAnotherLanguage:
    """`told` fills the same figures into the words of another language."""

    def test_that_template_names_and_lists_are_translated_and_a_users_words_are_not(self) -> None:
        assert Sentence("Item {number} is {state:name}.", number="adopted", state="adopted").told(in_spanish) == (
            "El punto adopted está en «aprobado»."
        )
        assert Sentence("{all:name or}", all=["withdrawn", "adopted"]).told(in_spanish) == "retirado o aprobado"
        assert Sentence("{all}", all=[]).told(in_spanish) == "ninguno"

    def test_that_a_date_names_its_month_in_that_language(self) -> None:
        assert Sentence("{day}", day=date(2012, 3, 1)).told(in_spanish) == "1 mar 2012"

    @pytest.mark.parametrize(
        ("template", "last", "words"),
        [
            ("{all:and}", "Irlanda", "A e Irlanda"),
            ("{all:and}", "“Islas”", "A e “Islas”"),
            ("{all:and}", "hijos", "A e hijos"),
            ("{all:and}", "hielo", "A y hielo"),
            ("{all:and}", "Yemen", "A y Yemen"),
            ("{all:and}", "1", "A y 1"),
            ("{all:or}", "Omán", "A u Omán"),
            ("{all:or}", "horas", "A u horas"),
            ("{all:or}", "8 bis", "A u 8 bis"),
            ("{all:or}", "11", "A u 11"),
            ("{all:or}", "112", "A o 112"),
            ("{all:or}", "Cuba", "A o Cuba"),
        ],
    )
    def test_that_the_joining_word_gives_way_to_its_own_sound(self, template: str, last: str, words: str) -> None:
        assert Sentence(template, all=["A", last]).told(in_spanish) == words
        assert Sentence(template, all=["A", last]) == f"A {template[5:-1]} {last}"

    def test_that_a_sentence_inside_a_sentence_is_translated_too(self) -> None:
        inner = RuleError("the clock stands")
        assert Sentence("Nothing was kept: {why}.", why=inner).told(in_spanish) == "No se guardó nada: el reloj está parado."

    def test_that_the_number_chooses_the_form_in_both_languages(self) -> None:
        told = [Sentence.counted(n, "1 item is left.", "{n} items are left.").told(in_spanish) for n in (1, 3)]
        assert told == ["Queda un punto.", "Quedan 3 puntos."]

    def test_that_a_sentence_begins_with_a_capital_also_where_a_name_comes_first(self) -> None:
        assert Sentence("A {label:name} is missing.", label="item").told(in_spanish) == "Punto: falta."
        assert Sentence("the clock stands").told(in_spanish) == "el reloj está parado"

    def test_that_words_nobody_translated_stay_english(self) -> None:
        assert Sentence("Not in the catalogue: {what}.", what="x").told(in_spanish) == "Not in the catalogue: x."


class TestKeeping:
    """Whatever carries a sentence to another thread, process or file brings the figures along."""

    @given(template=st.text(max_size=20), figures=st.dictionaries(st.sampled_from("abc"), FIGURES, max_size=3))
    def test_that_pickle_and_json_give_back_the_same_sentence(self, template: str, figures: dict[str, Any]) -> None:
        made = Sentence(template + "{a} {b} {c}", **figures)
        for again in (pickle.loads(pickle.dumps(made)), Sentence.unpacked(json.loads(json.dumps(made.packed())))):
            assert (again, again.template, again.figures) == (made, made.template, made.figures)

    @pytest.mark.parametrize(
        "error",
        [
            RuleError("Item {number} is {state:name}.", number=8, state="withdrawn"),
            ConflictError("Item {number} is gone.", [Clash("item", "1", "title", "mine", "theirs")], number=8),
            FaultyFileError("talks.json", [("$", Sentence("the clock stands"))]),
            SeveralKeys("Card", ["one", "two"]),
        ],
    )
    def test_that_an_error_comes_out_of_a_process_as_it_went_in(self, error: DialogueError) -> None:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert (str(again), again.sentence.template, vars(again)) == (str(error), error.sentence.template, vars(error))

    def test_that_what_the_system_says_is_a_figure_of_its_own(self) -> None:
        failed = UserError(
            "{name} cannot be read: {error}.", name="a.pdf", error=PermissionError(errno.EACCES, "Permission denied")
        )
        assert failed.sentence.figures["error"].template == os.strerror(errno.EACCES)

    def test_that_paths_and_numbers_are_kept_as_values(self) -> None:
        kept = WorkspaceError("{path} has {n} pages.", path=Path("a"), n=3).sentence
        assert kept.figures == {"path": "a", "n": 3}

    def test_that_any_error_has_a_sentence(self) -> None:
        assert sentence_of(ValueError("no number")) == "no number"
        assert sentence_of(ValueError()) == "ValueError"


ROOT = Path(catalogues.ROOT)
BUILT = {"Sentence", "counted", "sentence_of", "unpacked"}
ALLOWED = {
    ("dialogue_app/desk/labels.py", "label"): "the journal's name of a change, written out where it is made",
    ("dialogue_app/desk/labels.py", "template"): "one of LABELS, which are searched",
    ("dialogue_app/errors.py", "template"): "the base of all errors hands its template on",
    ("dialogue_app/exchange/dialogue_file/reading.py", "said"): "a Sentence in one or many, made the line before",
    ("dialogue_app/model/states.py", "template"): "`require` hands its template on; its callers are searched",
    ("dialogue_app/papers.py", "report.reasons[0]"): "reasons of a report are Sentences, held by their type",
    ("dialogue_app/sentences.py", "error.msg"): "what Python's JSON reader says: `OF_JSON` has its words",
    ("dialogue_app/sentences.py", "of_the_system or str(error) or type(error).__name__"): (
        "what the system says is nobody's template; the common ones are in OF_THE_SYSTEM"
    ),
    ("dialogue_app/settings.py", "_unusable(name, getattr(self, name))"): "a Sentence, held by its type",
    ("dialogue_app/signing/guarded.py", "_broken_off(0)"): "a Sentence, held by its type",
    ("dialogue_app/signing/guarded.py", "_broken_off(code)"): "a Sentence, held by its type",
    ("dialogue_app/signing/guarded.py", "_too_large(len(pdf))"): "a Sentence, held by its type",
    ("dialogue_app/signing/guarded.py", "_too_large(size)"): "a Sentence, held by its type",
    ("dialogue_app/signing/guarded.py", "_too_much(limits)"): "a Sentence, held by its type",
    ("dialogue_app/signing/report.py", "template"): "`rejected` hands its template on; its callers are searched",
    ("dialogue_app/signing/verify.py", "reason"): "a Sentence, one of four made above",
    ("dialogue_app/ui/dialogs/signing_keys.py", "question"): "the token's question is a Sentence",
    ("dialogue_app/ui/pages/distribution/stamp_sheet.py", "translate('distribution', 'Stopped: the file is as it was.')"): (
        "the window looked it up already"
    ),
    ("dialogue_app/ui/pages/minutes/paper_acts.py", "paper.refused"): "the sentence of an error that was caught before",
    ("dialogue_app/ui/papers/saving.py", "sentence.format(name=there.name)"): "the window looked it up already",
}
"""What stands where a template is wanted and is none, by file and code, with the reason."""


def bare(source: str, errors: dict[str, bool]) -> Iterator[str]:
    """Code that stands where a template is wanted, and that no catalogue can find."""
    for argument, _call in catalogues.templates_in(ast.parse(source), errors):
        literal = isinstance(argument, ast.Constant) or (isinstance(argument, ast.Attribute) and argument.attr == "sentence")
        if not literal and not (isinstance(argument, ast.Call) and catalogues.called(argument) in BUILT):
            yield ast.unparse(argument)


class TestTheRule:
    """Every sentence for people can be translated: read from the code itself."""

    def test_that_no_error_or_sentence_is_worded_where_no_catalogue_finds_it(self) -> None:
        modules = catalogues.speaking_modules()
        errors = catalogues.kinds_of_error(modules.values())
        found = {
            (path.relative_to(ROOT).as_posix(), code)
            for path, tree in modules.items()
            for code in bare(ast.unparse(tree), errors)
        }
        told = "Raise with a template and its figures, Error('Item {number} is gone.', number=8), or make a Sentence"
        assert found - ALLOWED.keys() == set(), told
        assert ALLOWED.keys() - found == set(), "Take out what is allowed and not there any more"

    @pytest.mark.parametrize(
        "line",
        [
            'raise RuleError(f"Item {n} is gone.")',
            'raise RuleError("Item " + n)',
            "raise RuleError(words)",
            'require(ok, f"{n}")',
            'Sentence(f"Item {n}")',
            'Sentence.counted(n, "one item", f"{n} items")',
            'Report.rejected("{} is gone".format(n))',
            'class Odd(RuleError):\n    def __init__(self, name: str) -> None:\n        super().__init__(f"{name} is odd.")',
        ],
    )
    def test_that_the_rule_catches_words_that_are_made_on_the_spot(self, line: str) -> None:
        assert list(bare(line, {"RuleError": True, "Odd": False}))

    @pytest.mark.parametrize(
        "line",
        [
            'raise RuleError("Item {n} is gone.", n=n)',
            'raise RuleError(Sentence("Gone."))',
            "raise RuleError(error.sentence)",
            'Other(f"{n}")',
        ],
    )
    def test_that_the_rule_leaves_templates_alone(self, line: str) -> None:
        assert list(bare(line, {"RuleError": True})) == []

    def test_that_every_template_names_the_figures_it_is_given_and_no_other(self) -> None:
        modules = catalogues.speaking_modules()
        errors = catalogues.kinds_of_error(modules.values())
        for path, tree in modules.items():
            for argument, call in catalogues.templates_in(tree, errors):
                given = {word.arg for word in call.keywords}
                if not isinstance(argument, ast.Constant) or None in given or path.name == "sentences.py":
                    continue
                wanted = set(catalogues.figures_of(str(argument.value)))
                given |= {"n"} & wanted if catalogues.called(call) == "counted" else set()
                assert wanted == given, f"{path}:{call.lineno}"

    def test_that_templates_and_names_are_searched_in_all_rooms(self) -> None:
        words = catalogues.sentences_below()
        for template in (
            "Item {number} is withdrawn already.",  # an error of the vocabulary
            "Every text stands in every language.",  # a finding
            "a card begins before this one ends",  # a fault of an import
            "{place} has {n} brackets",  # one of a pair
            "The file carries no signature.",  # a reason against a file
        ):
            assert (SENTENCES, template) in words
        assert {(NAMES, "adopted"), (NAMES, "agenda item"), (NAMES, "note-taker"), (NAMES, "Spanish")} <= words


def test_that_words_of_the_system_nobody_knows_are_said_to_be_its_own() -> None:
    assert sentence_of(OSError(errno.ENOENT, "No such file or directory")) == "No such file or directory"
    unknown = sentence_of(OSError(errno.EXDEV, "Frobnication failed"))
    assert unknown == "the system says “Frobnication failed”" and unknown.figures["words"] == "Frobnication failed"


def test_that_a_fault_of_json_is_a_sentence_whose_words_can_be_translated() -> None:
    with pytest.raises(json.JSONDecodeError) as told:
        json.loads("[1,")
    said = sentence_of(told.value)
    assert said == "Expecting value (line 1, column 4)"
    assert isinstance(said.figures["words"], Sentence)
