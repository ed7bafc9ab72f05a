"""Back and forward."""

from __future__ import annotations

from dialogue_app.ui.shell.navigation import Trail


def test_that_going_somewhere_new_forgets_what_was_ahead() -> None:
    trail = Trail()
    for place in (("a", "1"), ("b", "1"), ("c", "1")):
        trail.visit(place)
    assert trail.back() == ("b", "1")
    trail.visit(("d", "1"))
    assert not trail.can_go_forward and trail.forward() is None
    assert trail.back() == ("b", "1") and trail.back() == ("a", "1") and trail.back() is None


def test_that_the_same_place_counts_once_and_the_trail_is_bounded() -> None:
    trail = Trail(depth=3)
    for page in "aabbcd":
        trail.visit((page, "1"))
    assert [page for page, _ in trail.places] == ["b", "c", "d"] and trail.can_go_back
    trail.clear()
    assert not trail.can_go_back and trail.back() is None
