"""Examination in a process of its own: the same answers, and a reason within limits for what is made to harm."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
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


@pytest.mark.parametrize("told", [b"", b"nonsense", b"[]", b"{}", b'{"verdict": "valid and trusted"}'])
def test_that_a_process_that_says_nothing_sensible_proves_nothing(told: bytes) -> None:
    report = guarded._understood(told, b"", -11, Limits(), "00")
    assert report.sentence == "Rejected: The file breaks off its examination (code -11); no sound document does."


def test_that_an_answer_about_another_file_is_not_taken(by_both: bytes, pki: Any) -> None:
    import json

    told = json.dumps(verify(by_both, trust=pki.roots).as_dict()).encode()
    assert guarded._understood(told, b"", 0, Limits(), "00" * 32).verdict is Verdict.REJECTED


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
