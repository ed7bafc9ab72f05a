"""The query language, and its two spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import UserError
from dialogue_app.store.query import Both, Either, Except, Phrase, parse, phrases, to_fts5, to_tsquery

A, B, C = (Phrase((word,)) for word in "abc")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a b", Both(A, B)),
        ("a AND b", Both(A, B)),
        ("a OR b c", Either(A, Both(B, C))),
        ("(a OR b) c", Both(Either(A, B), C)),
        ("a NOT b", Except(A, B)),
        ("a NOT b NOT c", Except(A, Either(B, C))),
        ("NOT b a", Except(A, B)),
        ('"a b"', Phrase(("a", "b"))),
        ("«a b»*", Phrase(("a", "b"), prefix=True)),
        ("a*", Phrase(("a",), prefix=True)),
        ("停火*", Phrase(("停", "火"), prefix=True)),
        ("and", Phrase(("and",))),
        ("a OR", A),
        ("OR a", A),
        ("(a", A),
        ("a)", A),
        ("a AND ( )", A),
        ("... !", None),
    ],
)
def test_that_a_query_is_read(typed: str, meant: object) -> None:
    assert parse(typed) == meant


def test_that_both_spellings_say_the_same() -> None:
    query = parse('("cease fire" OR truce*) NOT visas')
    assert query is not None
    assert to_fts5(query) == '(("cease fire" OR "truce" *) NOT "visas")'
    assert to_tsquery(query) == "((('cease' <-> 'fire') | ('truce':*)) & !('visas'))"
    assert phrases(query) == (Phrase(("cease", "fire")), Phrase(("truce",), prefix=True))


@given(st.text(st.sampled_from('ab "()*AND OR NOT停«»'), max_size=40))
def test_that_anything_typed_is_read_or_refused_with_a_sentence(typed: str) -> None:
    try:
        query = parse(typed)
    except UserError:
        return
    if query is not None:
        assert to_fts5(query).count("(") == to_fts5(query).count(")") and to_tsquery(query)
