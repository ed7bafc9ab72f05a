"""Commands on documents: made, signed on different machines, verified."""

import json

import pytest

from dialogue_app.cli.passphrases import KEY_VARIABLE
from dialogue_app.exchange.bagit import faults


@pytest.fixture(autouse=True)
def key_passphrase(monkeypatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "throw-away")


def test_that_an_agenda_is_made_the_same_to_the_byte(run, talks, tmp_path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert run("agenda", talks, "--round", 5, "--out", tmp_path / name)[0] == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("layout", ["consecutive", "parallel"])
def test_that_each_side_has_its_own_original(run, talks, tmp_path, layout) -> None:
    for party in ("US", "CU"):
        words = ("--round", "R5", "--layout", layout, "--original", party, "--out", tmp_path / f"{party}.pdf")
        code, out, _ = run("minutes", talks, *words)
        assert code == 0
        assert f"original of {party}" in out
    assert (tmp_path / "US.pdf").read_bytes() != (tmp_path / "CU.pdf").read_bytes()


def test_that_the_separate_layout_wants_to_know_the_volume(run, talks, tmp_path) -> None:
    words = ("minutes", talks, "--round", 5, "--layout", "separate", "--out", tmp_path / "m.pdf")
    code, _, err = run(*words)
    assert code == 1
    assert "--language, one of en, es" in err
    assert run(*words, "--language", "es")[0] == 0


def test_that_a_round_that_is_not_there_is_named_with_those_that_are(run, talks, tmp_path) -> None:
    code, _, err = run("agenda", talks, "--round", 9, "--out", tmp_path / "a.pdf")
    assert code == 1
    assert "no round “9”" in err
    assert "1, 2, 3, 4, 5, 6" in err


def test_that_two_heads_sign_one_after_the_other_and_the_file_verifies(run, talks, tmp_path, keys) -> None:
    plain, first, second = (tmp_path / name for name in ("m.pdf", "m1.pdf", "m2.pdf"))
    run("minutes", talks, "--round", 5, "--original", "US", "--out", plain)
    assert run("sign", plain, "--as", "US", "--key", keys.heads["US"], "--out", first, "--place", "Washington, D.C.")[0] == 0
    assert run("sign", first, "--as", "CU", "--key", keys.heads["CU"], "--out", second)[0] == 0
    assert second.read_bytes().startswith(first.read_bytes())
    code, out, _ = run("verify", second, "--trust", keys.root)
    assert code == 0
    assert out.startswith("2 of 2 signatures")
    code, out, _ = run("verify", second)
    assert code == 2
    assert "not trusted here" in out


def test_that_a_workspace_keeps_what_was_signed_and_knows_the_file_again(run, talks, tmp_path, keys) -> None:
    plain, signed = tmp_path / "m.pdf", tmp_path / "m1.pdf"
    run("minutes", talks, "--round", 5, "--original", "CU", "--out", plain)
    assert run("sign", plain, "--as", "CU", "--key", keys.heads["CU"], "--out", signed, "--workspace", talks)[0] == 0
    code, out, _ = run("verify", signed, "--trust", keys.root, "--workspace", talks, "--json")
    told = json.loads(out)
    assert code == 0
    assert told["complete"] is False
    assert told["relation"].startswith("This is MIN-R5, the original kept by CU")
    assert told["signatures"][0]["role"].startswith("Vice Minister")


def test_that_draft_minutes_are_not_signed_into_the_workspace(run, talks, tmp_path, keys) -> None:
    plain, signed = tmp_path / "m.pdf", tmp_path / "m1.pdf"
    run("minutes", talks, "--round", 6, "--out", plain)
    code, _, err = run("sign", plain, "--as", "US", "--key", keys.heads["US"], "--out", signed, "--workspace", talks)
    assert code == 1
    assert "agreed" in err


def test_that_a_wrong_key_passphrase_leaves_no_file(run, talks, tmp_path, keys, monkeypatch) -> None:
    plain, signed = tmp_path / "m.pdf", tmp_path / "m1.pdf"
    run("minutes", talks, "--round", 5, "--out", plain)
    monkeypatch.setenv(KEY_VARIABLE, "wrong")
    code, _, err = run("sign", plain, "--as", "US", "--key", keys.heads["US"], "--out", signed)
    assert code == 1
    assert "passphrase" in err or "password" in err
    assert not signed.exists()


@pytest.mark.parametrize("data", [b"", b"no pdf at all", b"%PDF-1.7\n%%EOF\n"])
def test_that_a_file_that_is_no_pdf_is_rejected_with_a_reason(run, tmp_path, data) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    code, out, _ = run("verify", path)
    assert code == 1
    assert out.strip()


def test_that_one_changed_byte_is_told(run, talks, tmp_path, keys) -> None:
    plain, signed = tmp_path / "m.pdf", tmp_path / "m1.pdf"
    run("minutes", talks, "--round", 5, "--out", plain)
    run("sign", plain, "--as", "US", "--key", keys.heads["US"], "--out", signed)
    data = bytearray(signed.read_bytes())
    data[len(data) // 3] ^= 1
    signed.write_bytes(data)
    assert run("verify", signed, "--trust", keys.root)[0] == 1


@pytest.mark.parametrize(("name", "begins"), [("a.docx", b"PK"), ("a.odt", b"PK"), ("a.txt", b"DATOS"), ("a.akn.xml", b"<?xml")])
def test_that_the_ending_of_the_file_names_its_format(run, talks, tmp_path, name, begins) -> None:
    for command in ("agenda", "minutes"):
        assert run(command, talks, "--round", 5, "--out", tmp_path / f"{command}-{name}")[0] == 0
        assert (tmp_path / f"{command}-{name}").read_bytes().upper().startswith(begins.upper())


def test_that_a_format_asked_for_goes_before_the_ending(run, talks, tmp_path) -> None:
    assert run("agenda", talks, "--round", 5, "--format", "txt", "--out", tmp_path / "a.docx")[0] == 0
    assert not (tmp_path / "a.docx").read_bytes().startswith(b"PK")


def test_that_a_calendar_is_made_and_not_written_over(run, talks, tmp_path) -> None:
    code, out, _ = run("calendar", talks, "--out", tmp_path / "c.ics")
    assert (code, out) == (0, f"{tmp_path / 'c.ics'}: 30 events\n")
    assert b"CLASS:CONFIDENTIAL" in (tmp_path / "c.ics").read_bytes()
    code, _, err = run("calendar", talks, "--out", tmp_path / "c.ics")
    assert code == 1
    assert "--force" in err


def test_that_a_bag_is_made_whole_into_a_new_folder(run, talks, tmp_path) -> None:
    code, out, _ = run("bag", talks, "--round", 3, "--out", tmp_path / "bag")
    assert code == 0
    assert "files, with their hashes" in out
    assert faults(tmp_path / "bag") == ()
    code, _, err = run("bag", talks, "--round", 3, "--out", tmp_path / "bag")
    assert code == 1
    assert "is there already" in err


def test_that_a_bag_with_the_dialogue_file_says_that_it_is_internal(run, talks, tmp_path) -> None:
    code, out, _ = run("bag", talks, "--round", 3, "--out", tmp_path / "bag", "--dialogue-file")
    assert code == 0
    assert "INTERNAL" in out
    assert (tmp_path / "bag" / "data" / "internal" / "dialogue.json").is_file()
