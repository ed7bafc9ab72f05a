"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

from dialogue_app.ui.preferences import Preferences


def test_that_values_come_back_and_a_wrong_type_gives_the_default(tmp_path: Path) -> None:
    path = tmp_path / "new" / "window.json"
    Preferences(path).put("list/x", {"widths": {"a": 90}})
    assert Preferences(path).get("list/x", {}) == {"widths": {"a": 90}}
    assert Preferences(path).get("list/x", "") == ""
    assert Preferences(path).get("other", 3) == 3


def test_that_a_damaged_or_unwritable_file_costs_only_what_was_remembered(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text("{ not json", "utf-8")
    damaged = Preferences(path)
    assert damaged.get("window", {}) == {}
    blocked = Preferences(path / "below a file" / "window.json")
    blocked.put("window", {"width": 1})
    assert blocked.get("window", {}) == {"width": 1}
