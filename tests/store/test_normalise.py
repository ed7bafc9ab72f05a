"""The one form of words, and the way back to where they stood."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.store.normalise import normalise, words_of

SCRIPTS = st.text(st.sampled_from("abcÉñß ŁøÆ Йй Ёё ıİ أإآىةـَّ ۳٣３ 停火ガｶ゙ 한국 ﬁ² -.,'’\u0301\u200d\n"), max_size=60)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Ratificación  del SEÑOR", "ratificacion del senor"),
        ("nin\u0303o", "nino"),
        ("الأُمَّة إلى آخر", "الامه الي اخر"),
        ("Ещё Йод", "еще йод"),
        ("停火协议 2026年", "停 火 协 议 2026 年"),
        ("COVID新冠", "covid 新 冠"),
        ("３０００ ٣٠٠٠ ۳۰۰۰", "3000 3000 3000"),
        ("ad-hoc: U.S. 3,000", "ad hoc u s 3 000"),
        ("Straße ŁÓDŹ Ærø", "strasse lodz aero"),
        ("", ""),
    ],
)
def test_that_words_have_one_form(written: str, kept: str) -> None:
    assert normalise(written) == kept


@given(SCRIPTS)
def test_that_the_form_is_stable(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once and once == once.strip() and "  " not in once


@given(st.text(st.sampled_from("abcÉñß Łø Ёё أإى ٣３ 停火 -.,'\n"), max_size=60))
def test_that_every_word_is_found_where_it_stood(text: str) -> None:
    found = list(words_of(text))
    assert [word for word, _, _ in found] == normalise(text).split()
    assert all(normalise(text[start:end]) == word for word, start, end in found)
    assert all(a[2] <= b[1] for a, b in pairwise(found))
