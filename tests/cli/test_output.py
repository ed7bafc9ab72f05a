"""What commands print and write."""

import pytest

from dialogue_app.cli.output import print_table, width, write_file
from dialogue_app.errors import UserError


def test_that_columns_line_up_in_every_script(capsys) -> None:
    print_table(("Place", "Words"), [("哈瓦那", "x"), ("Havana", "y"), ("é", "z")])
    lines = capsys.readouterr().out.splitlines()
    assert {width(line[: line.rindex(line.strip()[-1])]) for line in lines[2:]} == {8}


def test_that_a_long_last_column_wraps_under_itself(capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    print_table(("A", "Words"), [("1", "word " * 20)])
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[3].startswith("   word")


def test_that_a_file_is_whole_or_not_there(tmp_path) -> None:
    target = tmp_path / "out.pdf"
    write_file(target, b"whole", force=False)
    assert target.read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_that_a_folder_that_is_not_there_is_named(tmp_path) -> None:
    with pytest.raises(UserError, match="Choose another folder"):
        write_file(tmp_path / "missing" / "out.pdf", b"x", force=False)
