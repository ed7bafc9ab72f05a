"""Bags that an archive's own tools accept, and that tell when something is missing or changed."""

import logging
from datetime import date
from pathlib import Path

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_app.errors import UserError
from dialogue_app.exchange.bagit import BagInfo, bag, faults, write_bag

INFO = BagInfo("Fifth Round", "R5", (date(2011, 11, 8), date(2011, 11, 9)), date(2011, 12, 1))
PAYLOAD = {"signed/minutes.pdf": b"%PDF", "renderings/acta ñ.txt": "ñ\n".encode()}


@pytest.fixture
def on_disk(tmp_path: Path) -> Path:
    write_bag(bag(PAYLOAD, INFO), tmp_path / "bag")
    return tmp_path / "bag"


def test_that_an_independent_tool_accepts_the_bag(on_disk, caplog) -> None:
    caplog.set_level(logging.CRITICAL)
    opened = bagit.Bag(str(on_disk))
    assert opened.validate()
    assert opened.info["External-Identifier"] == "R5"
    assert opened.info["Payload-Oxum"] == "7.2"
    assert sorted(opened.payload_files()) == ["data/renderings/acta ñ.txt", "data/signed/minutes.pdf"]
    assert faults(on_disk) == ()


def test_that_a_bag_names_no_person_and_no_machine() -> None:
    info = bag(PAYLOAD, INFO)["bag-info.txt"].decode()
    assert [line.partition(":")[0] for line in info.splitlines()] == [
        "External-Description", "External-Identifier", "Bagging-Date", "Payload-Oxum", "Round-Dates",
    ]  # fmt: skip


def test_that_a_warning_on_what_is_inside_is_told() -> None:
    info = BagInfo("T", "R5", INFO.dates, INFO.bagged, "INTERNAL: not for\nthe other side")
    assert b"Handling: INTERNAL: not for the other side\n" in bag(PAYLOAD, info)["bag-info.txt"]


def test_that_a_changed_file_is_named(on_disk) -> None:
    (on_disk / "data/signed/minutes.pdf").write_bytes(b"%PDG")
    assert faults(on_disk)[0] == "“data/signed/minutes.pdf” is not what was handed over: its hash (sha256) differs."


def test_that_a_missing_and_an_added_file_are_named(on_disk) -> None:
    (on_disk / "data/signed/minutes.pdf").rename(on_disk / "data/signed/other.pdf")
    told = faults(on_disk)
    assert "“data/signed/minutes.pdf” is missing." in told
    assert "“data/signed/other.pdf” is in no manifest." in told


def test_that_a_changed_manifest_is_named(on_disk) -> None:
    with (on_disk / "bag-info.txt").open("ab") as file:
        file.write(b"Source-Organization: somebody\n")
    assert "“bag-info.txt” is not what was handed over" in " ".join(faults(on_disk))


def test_that_a_folder_without_declaration_is_no_bag(tmp_path) -> None:
    assert "is not a bag" in faults(tmp_path)[0]


def test_that_an_existing_folder_is_never_written_into(on_disk) -> None:
    with pytest.raises(UserError, match="is there already"):
        write_bag(bag(PAYLOAD, INFO), on_disk)


def test_that_a_bag_that_cannot_be_written_leaves_nothing(tmp_path) -> None:
    files = bag(PAYLOAD, INFO) | {"data/" + "n" * 300: b"a name no disk takes"}
    with pytest.raises(UserError, match="cannot be written"):
        write_bag(files, tmp_path / "bag")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["../out.txt", "/etc/x", "a/../../b", "a//b", "", "a\\b"])
def test_that_no_file_leads_out_of_the_bag(path) -> None:
    with pytest.raises(UserError, match="leads out of it"):
        bag({path: b"x"}, INFO)


@pytest.mark.parametrize("path", ["100%.txt", "two\nlines.txt"])
def test_that_names_tools_do_not_agree_on_are_refused(path) -> None:
    with pytest.raises(UserError, match="percent sign"):
        bag({path: b"x"}, INFO)


def test_that_two_names_some_systems_confuse_are_refused() -> None:
    with pytest.raises(UserError, match="the same file"):
        bag({"Acta.pdf": b"1", "acta.PDF": b"2"}, INFO)


def test_that_an_empty_bag_is_refused() -> None:
    with pytest.raises(UserError, match="nothing to hand over"):
        bag({}, INFO)


_NAMES = st.text(st.characters(categories=("Lu", "Ll", "Nd", "Pd"), max_codepoint=0x24F), min_size=1, max_size=12)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(
    st.dictionaries(
        _NAMES,
        st.binary(max_size=50),
        min_size=1,
        max_size=5,
    )
)
def test_that_what_was_put_in_comes_out_whole(tmp_path_factory, payload) -> None:
    unique = {name.casefold(): content for name, content in payload.items()}
    target = tmp_path_factory.mktemp("bags") / "bag"
    write_bag(bag(unique, INFO), target)
    assert faults(target) == ()
    assert {path.name: path.read_bytes() for path in (target / "data").iterdir()} == unique
