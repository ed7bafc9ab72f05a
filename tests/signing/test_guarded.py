"""Examination in a process of its own: the same answers, and a reason within limits for what is made to harm."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing import guarded
from dialogue_app.signing.guarded import Limits, read_bounded, verify_guarded
from dialogue_app.signing.opened import LARGEST
from dialogue_app.signing.report import Expectation, Report, Verdict
from dialogue_app.signing.sign import sign
from dialogue_app.signing.verify import verify
from tests.signing import hostile

SLACK = 2.0
"""Seconds beyond the limit for starting and ending a process on a busy computer."""


def test_that_the_answer_is_the_same_in_a_process_of_its_own(by_both: bytes, pki: Any, table: Any) -> None:
    later = table.second_day + timedelta(days=1)
    expected = Expectation(
        fields=(table.us, table.cu),
        signers={table.us: frozenset({table.identity(pki.us).fingerprint})},
        content_hash=table.content_hash,
    )
    revoked = [pki.issuer.revocation_list([(pki.cu, later)])]
    for options in ({}, {"expected": expected}, {"at": later}, {"revocation_lists": revoked}):
        assert verify_guarded(by_both, trust=pki.roots, **options) == verify(by_both, trust=pki.roots, **options)
    assert verify_guarded(by_both).verdict is Verdict.UNKNOWN_ISSUER


def test_that_a_report_survives_the_way_between_processes(by_both: bytes, pki: Any) -> None:
    report = verify(by_both, trust=pki.roots)
    assert Report.from_dict(json.loads(json.dumps(report.packed()))) == report


def test_that_a_trust_file_that_is_none_is_told_to_whoever_gave_it(by_both: bytes) -> None:
    with pytest.raises(SigningError, match="Trusted certificate 1 cannot be read"):
        verify_guarded(by_both, trust=[b"letter"])


@pytest.mark.slow
@pytest.mark.parametrize("make", hostile.ALL, ids=lambda make: make.__name__)
def test_that_a_hostile_file_ends_in_a_reason_within_limits(make: Callable[[], bytes]) -> None:
    data = make()
    begun = time.monotonic()
    report = verify_guarded(data)
    assert time.monotonic() - begun < Limits().seconds + SLACK
    assert report.verdict is Verdict.REJECTED
    assert len(report.reasons[0]) > 20 and report.reasons[0].endswith(".")


def test_that_two_gigabytes_of_zeros_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "zeros.pdf"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    begun = time.monotonic()
    report = verify_guarded(path)
    assert time.monotonic() - begun < 0.5
    assert report.sentence == f"Rejected: The file has 2048 MB; at most {LARGEST >> 20} MB are examined."
    with pytest.raises(SigningError, match="has 2048 MB"):
        read_bounded(path)


def test_that_a_file_as_large_as_allowed_is_examined_within_limits(unsigned: bytes, pki: Any, table: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        scan = os.urandom(LARGEST - (1 << 20))
        pdf.attachments["scan.bin"] = pikepdf.AttachedFileSpec(pdf, scan, filename="scan.bin")
        pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    signed = sign(output.getvalue(), field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
    assert verify_guarded(signed, trust=pki.roots).exit_code == 0


def test_that_a_file_that_stalls_is_stopped(by_both: bytes, pki: Any) -> None:
    begun = time.monotonic()
    report = verify_guarded(by_both, trust=pki.roots, limits=Limits(seconds=0.05))
    assert time.monotonic() - begun < SLACK
    assert "cannot be examined within 0.05 seconds" in report.sentence


@pytest.mark.skipif(not guarded.LIMITED_BY_SYSTEM, reason="this system does not bound a process itself")
def test_that_memory_is_bounded_by_the_system(by_both: bytes) -> None:
    report = verify_guarded(by_both, limits=Limits(memory=48 << 20))
    assert report.verdict is Verdict.REJECTED and report.signatures == ()


def test_that_memory_is_watched_where_the_system_does_not(by_both: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    process = subprocess.Popen([sys.executable, "-c", "held = b'x' * (80 << 20); import time; time.sleep(30)"])
    monkeypatch.setattr(guarded, "LIMITED_BY_SYSTEM", False)
    with process, guarded._Watch(process, Limits(memory=60 << 20)) as watch:
        process.wait(timeout=20)
    assert watch.stopped


@pytest.mark.parametrize("told", [b"", b"nonsense", b"[]"])
def test_that_a_process_that_says_nothing_sensible_proves_nothing(told: bytes) -> None:
    with pytest.raises(guarded._Broken, match=r"^The file breaks off its examination \(code -11\); no sound document does\.$"):
        guarded._understood(told, b"", -11, Limits())


@pytest.mark.parametrize("told", [{}, {"verdict": "valid and trusted"}])
def test_that_half_a_report_proves_nothing(told: dict[str, Any]) -> None:
    with pytest.raises(guarded._Broken, match="breaks off its examination"):
        guarded._report(told, "00")


def test_that_an_answer_about_another_file_is_not_taken(by_both: bytes, pki: Any) -> None:
    with pytest.raises(guarded._Broken, match="another file"):
        guarded._report(verify(by_both, trust=pki.roots).packed(), "00" * 32)


# ---------------------------------------------------------------- the data a PDF encloses


def _a_pdf(enclosing: bytes | None, relation: str = "/Source") -> bytes:
    made, kept = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    if enclosing is not None:
        stream = made.make_stream(enclosing)
        named = pikepdf.String("joint-minutes.json")
        made.Root.AF = pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Filespec, F=named, UF=named, AFRelationship=pikepdf.Name(relation), EF={"/F": stream}
                )
            ]
        )
    made.save(kept)
    return kept.getvalue()


def test_that_the_data_of_signed_minutes_come_out_with_the_hash_their_metadata_state(by_both: bytes) -> None:
    enclosed = guarded.enclosed_guarded(_a_pdf(b'{"format": 1}'))
    assert (enclosed.name, enclosed.data, enclosed.content_hash) == ("joint-minutes.json", b'{"format": 1}', None)


@pytest.mark.parametrize("pdf", [_a_pdf(None), _a_pdf(b"{}", "/Supplement")])
def test_that_a_pdf_without_data_of_its_text_is_refused(pdf: bytes) -> None:
    with pytest.raises(SigningError, match="encloses no data of its text"):
        guarded.enclosed_guarded(pdf)


def test_that_an_enclosed_file_without_its_stream_is_refused() -> None:
    with pikepdf.open(io.BytesIO(_a_pdf(b"{}"))) as made:
        del made.Root.AF[0]["/EF"]
        kept = io.BytesIO()
        made.save(kept)
    with pytest.raises(SigningError, match="is damaged"):
        guarded.enclosed_guarded(kept.getvalue())


@pytest.mark.parametrize("pdf", [b"", b"no PDF", _a_pdf(b"{}")[:200]])
def test_that_what_cannot_be_opened_encloses_nothing(pdf: bytes) -> None:
    with pytest.raises(SigningError):
        guarded.enclosed_guarded(pdf)


def test_that_data_made_to_exhaust_the_memory_stay_where_they_are() -> None:
    bomb = zlib.compress(bytes(400 << 20))
    with pikepdf.open(io.BytesIO(_a_pdf(b"{}"))) as made:
        made.Root.AF[0].EF.F = made.make_stream(bomb, Filter=pikepdf.Name.FlateDecode)
        kept = io.BytesIO()
        made.save(kept)
    with pytest.raises(SigningError, match="made to exhaust the computer"):
        guarded.enclosed_guarded(kept.getvalue(), limits=Limits(memory=300 << 20))


def test_that_modules_beside_the_file_are_not_loaded(
    by_both: bytes, pki: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("import os; os._exit(7)")
    monkeypatch.chdir(tmp_path)
    assert verify_guarded(by_both, trust=pki.roots).exit_code == 0


def test_that_what_is_no_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.pdf", Path(os.devnull)):
        with pytest.raises(SigningError, match=r"cannot be read|is not a file that can be read"):
            verify_guarded(path)
