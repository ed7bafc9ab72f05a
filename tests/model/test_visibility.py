"""The visibility ladder."""

from __future__ import annotations

import pytest

from dialogue_app.errors import UserError
from dialogue_app.model.visibility import Visibility, visibility


def test_that_the_ladder_is_climbed_in_order() -> None:
    assert [rung.step for rung in Visibility] == [0, 1, 2, 3, 4, 5]
    assert [str(rung) for rung in Visibility] == ["private", "delegation", "government", "shared", "joint", "public"]


def test_that_the_other_side_sees_what_was_handed_over_and_above() -> None:
    assert [rung.leaves_the_house for rung in Visibility] == [False, False, False, True, True, True]


def test_that_internal_is_the_delegations() -> None:
    assert visibility("internal") is Visibility.DELEGATION
    assert visibility("joint") is Visibility.JOINT
    with pytest.raises(UserError, match="“secretish” is no visibility; there are: private, delegation"):
        visibility("secretish")
