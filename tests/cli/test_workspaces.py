"""Commands on workspaces."""

import io
import json
import os
from pathlib import Path

import pytest

from dialogue_app.cli.passphrases import WORKSPACE_VARIABLE
from dialogue_app.paths import resource

CASE = resource("samples", "refugee_movement_1965.json")


def test_that_new_makes_an_empty_workspace_and_says_when_it_is_not_encrypted(run, tmp_path) -> None:
    code, out, _ = run("new", tmp_path / "talks.dialogue", "--plain")
    assert code == 0
    assert "not encrypted" in out
    assert run("rounds", tmp_path / "talks.dialogue")[0] == 0


def test_that_new_founds_a_dialogue_with_its_parties(run, tmp_path) -> None:
    path = tmp_path / "talks.dialogue"
    words = ("--title", "Talks on fisheries", "--party", "NO=Norway", "--party", "IS=Iceland", "--language", "en")
    assert run("new", path, "--plain", *words)[0] == 0
    code, out, _ = run("export", path)
    assert code == 0
    assert [party["id"] for party in json.loads(out)["parties"]] == ["NO", "IS"]


def test_that_a_party_without_a_name_leaves_no_file(run, tmp_path) -> None:
    path = tmp_path / "talks.dialogue"
    code, _, err = run("new", path, "--plain", "--title", "Talks", "--party", "Norway", "--party", "IS=Iceland")
    assert code == 1
    assert "CODE=NAME" in err
    assert not path.exists()


def test_that_an_encrypted_workspace_shows_its_recovery_key_once_and_opens_with_the_passphrase(
    run, tmp_path, monkeypatch
) -> None:
    path = tmp_path / "talks.dialogue"
    monkeypatch.setenv(WORKSPACE_VARIABLE, "correct horse battery staple")
    code, out, _ = run("import", path, CASE)
    assert code == 0
    assert "Recovery key" in out
    assert b"Camarioca" not in path.read_bytes()
    assert run("rounds", path)[0] == 0


def test_that_a_wrong_passphrase_is_refused_with_a_sentence(run, tmp_path, monkeypatch) -> None:
    path = tmp_path / "talks.dialogue"
    monkeypatch.setenv(WORKSPACE_VARIABLE, "right")
    run("new", path)
    before = path.read_bytes()
    monkeypatch.setenv(WORKSPACE_VARIABLE, "wrong")
    code, _, err = run("rounds", path)
    assert code == 1
    assert "passphrase" in err
    assert path.read_bytes() == before


def test_that_a_passphrase_may_come_through_a_file_descriptor(run, tmp_path) -> None:
    path = tmp_path / "talks.dialogue"
    for command in ("new", "rounds"):
        reading, writing = os.pipe()
        os.write(writing, b"through the pipe\n")
        os.close(writing)
        assert run(command, path, "--passphrase-fd", reading)[0] == 0
        os.close(reading)


def test_that_without_a_terminal_a_missing_passphrase_says_where_to_give_it(run, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code, _, err = run("new", tmp_path / "talks.dialogue")
    assert code == 1
    assert WORKSPACE_VARIABLE in err


def test_that_a_broken_file_leaves_no_workspace_behind(run, tmp_path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "delegation-sample-dialogue"')
    path = tmp_path / "talks.dialogue"
    code, _, err = run("import", path, broken, "--plain")
    assert code == 1
    assert "nothing was changed" in err
    assert not path.exists()


def _minutes_of_round_5(run, talks, tmp_path) -> Path:
    path = tmp_path / "minutes.pdf"
    assert run("minutes", talks, "--round", "5", "--out", path)[0] == 0
    return path


def test_that_minutes_are_read_out_of_their_pdf_into_a_new_workspace(run, tmp_path, talks) -> None:
    pdf, path, again = _minutes_of_round_5(run, talks, tmp_path), tmp_path / "new.dialogue", tmp_path / "again.pdf"

    code, out, _ = run("import", path, pdf, "--plain", "--home", "US")
    assert code == 0 and f"into {path}, as agreed: 15 paragraphs." in out

    assert run("minutes", path, "--round", "5", "--out", again)[0] == 0
    assert again.stat().st_size > 10_000
    assert "is here already, word for word the same: nothing was changed." in run("import", path, pdf)[1]


def test_that_a_pdf_without_data_leaves_no_workspace_behind(run, tmp_path) -> None:
    path, broken = tmp_path / "new.dialogue", tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")

    code, _, err = run("import", path, broken, "--plain")

    assert code == 1 and "damaged or cut short" in err
    assert not path.exists()


def test_that_export_gives_back_what_was_imported(run, tmp_path) -> None:
    path, out = tmp_path / "talks.dialogue", tmp_path / "out.json"
    run("import", path, CASE, "--plain")
    assert run("export", path, out)[0] == 0
    assert json.loads(out.read_text(encoding="utf-8")) == json.loads(CASE.read_text(encoding="utf-8"))


def test_that_export_does_not_replace_a_file_unasked(run, tmp_path, talks) -> None:
    target = tmp_path / "out.json"
    target.write_text("mine")
    code, _, err = run("export", talks, target)
    assert (code, target.read_text()) == (1, "mine")
    assert "--force" in err


def test_that_rounds_are_listed_for_people_and_for_programs(run, talks) -> None:
    _, table, _ = run("rounds", talks)
    assert "Washington, D.C." in table
    _, text, _ = run("rounds", talks, "--json")
    assert [one["ordinal"] for one in json.loads(text)] == [1, 2, 3, 4, 5, 6]


def test_that_the_1965_history_of_the_monthly_rate_has_three_entries_the_last_agreed(run, tmp_path) -> None:
    path = tmp_path / "case.dialogue"
    run("import", path, CASE, "--plain")
    _, text, _ = run("history", path, "monthly", "rate", "of", "departures", "--json")
    entries = json.loads(text)
    assert [entry["party"] for entry in entries] == ["US", "CU", "joint"]
    assert "3,000" in entries[2]["text"]["en"]
    assert "4,000" in entries[2]["text"]["en"]
    assert entries[2]["status"] == "agreed"


SEARCHES = json.loads(resource("samples", "migration_talks.json").read_text(encoding="utf-8"))["demoSearches"][:2]


@pytest.mark.parametrize("search", SEARCHES)
def test_that_the_ready_made_searches_find_every_round_they_should(run, talks, search) -> None:
    _, text, _ = run("search", talks, search["query"], "--json", "--limit", 500)
    assert set(search["expectRounds"]) <= {f"R{hit['round']}" for hit in json.loads(text)}


def test_that_a_corrected_figure_is_found_with_its_correction(run, talks) -> None:
    _, text, _ = run("search", talks, "19,360")
    assert "corrected by Corr.1: 19,630" in " ".join(text.split())


def test_that_a_search_without_hits_says_so_in_words_and_exit_code(run, talks) -> None:
    code, text, _ = run("search", talks, "submarine")
    assert (code, text) == (1, "Nothing was found.\n")


def test_that_the_journal_verifies_and_its_trail_holds_no_word_of_the_talks(run, talks, tmp_path) -> None:
    code, text, _ = run("journal", "verify", talks)
    assert code == 0
    assert "whole and unaltered" in text
    trail = tmp_path / "trail.jsonl"
    assert run("journal", "export", talks, "--out", trail)[0] == 0
    words = trail.read_text(encoding="utf-8")
    assert "delegation reported" not in words
    assert json.loads(words.splitlines()[-1])


def test_that_what_cannot_work_is_said_before_a_passphrase_is_asked_for(run, tmp_path, talks, monkeypatch) -> None:
    monkeypatch.delenv(WORKSPACE_VARIABLE, raising=False)
    (tmp_path / "bad.json").write_text("[1,")
    for command in (
        ("new", talks),
        ("import", tmp_path / "made.dialogue", tmp_path / "nothing.json"),
        ("import", tmp_path / "made.dialogue", tmp_path / "bad.json"),
    ):
        code, _out, err = run(*command)
        assert code == 1 and "passphrase" not in err, err
    assert not (tmp_path / "made.dialogue").exists()
