"""Commands on the further documents: internal ones in numbered copies, joint ones that follow from the minutes."""

import io
import json
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from dialogue_app.paths import resource

SECRETS = json.loads(resource("samples", "migration_talks.json").read_text(encoding="utf-8"))["leakTests"]["strings"]


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def tagged(path: Path) -> bool:
    with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
        return "/StructTreeRoot" in pdf.Root and bool(pdf.Root.MarkInfo.Marked)


@pytest.mark.parametrize("command", ["annotated-agenda", "book", "memcon"])
def test_that_an_internal_paper_is_marked_and_each_copy_has_its_number(run, talks, tmp_path, command) -> None:
    words = (command, talks, "--round", 5, "--out", tmp_path / "p.pdf", "--to", "Head", "--to", "Alternate")
    code, out, err = run(*words)
    assert code == 0, err
    assert "copy 2 of 2, Alternate, INTERNAL" in out
    for number in (1, 2):
        path = tmp_path / f"p-{number}.pdf"
        assert tagged(path)
        assert "SENSITIVE BUT UNCLASSIFIED" in text_of(path)


def test_that_red_lines_are_printed_only_when_it_is_said(run, talks, tmp_path) -> None:
    red_line = "turns the 20,000 minimum into a ceiling"
    for name, more in (("plain", ()), ("full", ("--restricted",))):
        assert run("book", talks, "--round", 1, "--out", tmp_path / f"{name}.pdf", *more)[0] == 0
    assert red_line not in text_of(tmp_path / "plain.pdf")
    assert red_line in text_of(tmp_path / "full.pdf")


JOINT = [
    ("actions", 5, ()),
    ("corrigendum", 3, ()),
    ("corrigendum", 3, ("--proces-verbal",)),
    ("extract", 5, ("--to", "Another agency", "--item", "3", "--annex", "III")),
    ("redact", 5, ("--paragraph", "10", "--code", "1.4(d)=foreign relations", "--proposed")),
]


@pytest.mark.parametrize(("command", "round", "more"), JOINT, ids=[f"{name}{len(more)}" for name, _, more in JOINT])
def test_that_a_joint_paper_holds_no_word_that_must_not_leave(run, talks, tmp_path, command, round, more) -> None:
    path = tmp_path / "p.pdf"
    code, _, err = run(command, talks, "--round", round, "--out", path, *more)
    assert code == 0, err
    assert tagged(path)
    assert [secret for secret in SECRETS if secret in text_of(path)] == []


def test_that_a_corrigendum_says_what_was_and_how_it_reads(run, talks, tmp_path) -> None:
    run("corrigendum", talks, "--round", 3, "--out", tmp_path / "c.pdf")
    words = text_of(tmp_path / "c.pdf")
    assert "19,360" in words
    assert "19,630" in words


def test_that_an_extract_holds_what_was_chosen_and_nothing_else(run, talks, tmp_path) -> None:
    run("extract", talks, "--round", 5, "--out", tmp_path / "e.pdf", "--to", "Another agency", "--item", "3")
    words = text_of(tmp_path / "e.pdf")
    assert "21,310" in words
    assert "monitoring visits" not in words


def test_that_what_is_withheld_is_gone_from_every_byte(run, talks, tmp_path) -> None:
    path = tmp_path / "r.pdf"
    run("redact", talks, "--round", 5, "--out", path, "--paragraph", "10", "--code", "1.4(d)=foreign relations", "--proposed")
    words = text_of(path)
    assert "60 cases per year" not in words
    assert "1.4(d)" in words
    with pikepdf.open(path) as pdf:
        streams = [item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)]
    assert not [data for data in streams if b"60 cases per year" in data]


def test_that_a_release_waits_for_both_consultations(run, talks, tmp_path) -> None:
    words = ("redact", talks, "--round", 5, "--out", tmp_path / "r.pdf", "--paragraph", "10", "--code", "1.4(d)")
    code, _, err = run(*words)
    assert code == 1
    assert "no answer of US, CU is on record" in err
    assert not (tmp_path / "r.pdf").exists()
    code, _, err = run(*words, "--consulted", "US=agreed", "--consulted", "CU=objection")
    assert code == 1
    assert "CU objected" in err
    assert run(*words, "--consulted", "CU=no-objection")[0] == 0


def test_that_the_register_is_printed_for_our_side(run, talks, tmp_path) -> None:
    assert run("register", talks, "--out", tmp_path / "reg.pdf")[0] == 0
    assert "Treaty and records office" in text_of(tmp_path / "reg.pdf")


def test_that_the_pre_flight_and_the_collation_mean_their_exit_codes(run, talks) -> None:
    assert run("preflight", talks, "--round", 5)[0] == 0
    code, out, _ = run("preflight", talks, "--round", 6)
    assert code == 1
    assert "3 brackets are open" in " ".join(out.split())
    assert run("collate", talks, "--round", 5)[0] == 0


def test_that_words_are_withheld_in_each_language_by_those_of_that_language(run, talks, tmp_path) -> None:
    words = ("redact", talks, "--round", 5, "--out", tmp_path / "r.pdf", "--proposed", "--code", "1.4(d)")
    code, _, err = run(*words, "--words", "9:1.4(d):en=in two provinces")
    assert (code, "not given for “es”" in err) == (1, True)
    assert run(*words, "--words", "9:1.4(d):en=in two provinces", "--words", "9:1.4(d):es=en dos provincias")[0] == 0
    told = text_of(tmp_path / "r.pdf")
    assert "two provinces" not in told and "dos provincias" not in told
    assert "in all provinces" in told


def test_that_a_part_of_a_figure_is_no_passage_and_a_figure_is_found_however_it_is_parted(run, talks, tmp_path) -> None:
    words = ("redact", talks, "--round", 5, "--out", tmp_path / "r.pdf", "--proposed", "--code", "1.4(b)")
    code, _, err = run(*words, "--words", "5:1.4(b):21")
    assert code == 1, err
    assert run(*words, "--words", "5:1.4(b):21,310")[0] == 0
    told = text_of(tmp_path / "r.pdf")
    assert "21,310" not in told
    assert "21 310" not in told.replace("\u00a0", " ").replace("\u202f", " ")


def test_that_a_corrigendum_corrects_both_languages(run, talks, tmp_path) -> None:
    run("corrigendum", talks, "--round", 3, "--out", tmp_path / "c.pdf")
    told = text_of(tmp_path / "c.pdf").replace("\u00a0", " ").replace("\u202f", " ")
    assert "19 360" in told
    assert "19 630" in told


def test_that_originals_are_made_for_ink_and_their_scan_is_attached_once(run, talks, tmp_path) -> None:
    code, out, err = run("originals", talks, "--round", 5, "--out", tmp_path / "min.pdf")
    assert code == 0, err
    assert "min-US.pdf: MIN-R5, original of US, in the register" in out
    assert run("originals", talks, "--round", 5, "--out", tmp_path / "min.pdf")[0] == 1
    assert "once both sides have agreed" in run("originals", talks, "--round", 6, "--out", tmp_path / "m6.pdf")[2]
    picture = tmp_path / "signed.png"
    Image.new("L", (64, 90), 200).save(picture)
    words = ("scan", talks, picture, "--round", 5, "--original", "US")
    assert "attached to the agreed text" in run(*words)[1]
    assert "was attached already" in run(*words)[1]
    assert "No signature in ink" not in run(*words)[2]
    assert "cannot be read" in run("scan", talks, tmp_path / "none.pdf", "--round", 5)[2]
    code, out, _ = run("verify", picture, "--workspace", talks)
    assert code == 3
    assert out.startswith("Scan of the signed original 2 of 2 (kept by US, in English), attached on ")


def test_that_a_docx_that_came_back_is_told_change_by_change(run, talks, tmp_path) -> None:
    from tests.exchange import word_editing as word

    sent, theirs = tmp_path / "sent.docx", tmp_path / "theirs.docx"
    assert run("minutes", talks, "--round", "5", "--out", sent)[0] == 0
    code, out, _ = run("compare-docx", talks, sent, "--round", "5")
    assert code == 0 and out.endswith("0 changes, 0 comments, in en, es.\n")
    theirs.write_bytes(word.edited(sent.read_bytes(), word.tracked("flights", "ferries")))

    code, out, _ = run("compare-docx", talks, theirs, "--round", "5")
    told = json.loads(run("compare-docx", talks, theirs, "--round", "5", "--json")[1])

    assert code == 1 and "[-flights-]{+ferries+}" in "".join(out.split()) and "Ana Muestra 2014-03-07" in out
    assert [one["kind"] for one in told["changes"]] == ["changed"] and told["languages"] == ["en", "es"]


def test_that_an_agenda_that_came_back_tells_its_items(run, talks, tmp_path) -> None:
    from tests.exchange import word_editing as word

    sent, theirs = tmp_path / "sent.docx", tmp_path / "theirs.docx"
    assert run("agenda", talks, "--round", "5", "--out", sent)[0] == 0
    assert run("compare-docx", talks, sent, "--round", "5", "--agenda")[0] == 0
    moved = word.moved_paragraph("Telecommunications flows", "Issuance of travel documents")
    theirs.write_bytes(word.edited(sent.read_bytes(), word.tracked("Direct mail", "Postal"), moved))

    code, out, _ = run("compare-docx", talks, theirs, "--round", "5", "--agenda")
    assert code == 1 and out.endswith("2 changes, 0 comments, in en, es.\n")
    assert "item9,nowafteritem3" in "".join(out.split()) and "[-Directmail-]{+Postal+}" in "".join(out.split())


def test_that_a_docx_that_is_none_ends_in_a_sentence(run, talks, tmp_path) -> None:
    (tmp_path / "theirs.docx").write_bytes(b"PK\x03\x04")
    code, _, err = run("compare-docx", talks, tmp_path / "theirs.docx", "--round", "5")
    assert code == 1 and "is no DOCX file, or cut short" in err
