"""Files from anybody are examined in a process of their own, within limits: whatever they provoke ends in a reason."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from dialogue_app.errors import SigningError
from dialogue_app.sentences import Sentence
from dialogue_app.signing.opened import LARGEST
from dialogue_app.signing.report import Expectation, Report

MODULE = "dialogue_app.signing.child"
LIMITED_BY_SYSTEM = sys.platform.startswith(("linux", "freebsd"))
GLANCE = 0.05


@dataclass(frozen=True)
class Limits:
    """What one examination may take: seconds by the clock, bytes of memory. No document of talks comes near."""

    seconds: float = 10.0
    memory: int = 512 << 20


def verify_guarded(
    pdf: bytes | Path,
    *,
    trust: Sequence[bytes] = (),
    expected: Expectation | None = None,
    at: datetime | None = None,
    revocation_lists: Sequence[bytes] = (),
    limits: Limits | None = None,
) -> Report:
    """The same as `verify`, in a child process that cannot take more than `limits`; a path is read only if its size permits.

    Never raises for the file's sake; `SigningError` when `trust` or a revocation list cannot be read, or no process starts.
    """
    bounds = limits or Limits()
    if isinstance(pdf, Path):
        size = _size(pdf)
        if size > LARGEST:
            return Report.rejected(_too_large(size))
        pdf = read_bounded(pdf)
    if len(pdf) > LARGEST:
        return Report.rejected(_too_large(len(pdf)))
    request = {
        "task": "verify",
        "trust": [b64encode(one).decode("ascii") for one in trust],
        "lists": [b64encode(one).decode("ascii") for one in revocation_lists],
        "expected": _expectation(expected),
        "at": at.isoformat() if at else None,
        "limits": asdict(bounds),
    }
    file_hash = sha256(pdf).hexdigest()
    try:
        return _report(_answer(request, pdf, bounds), file_hash)
    except _Broken as reason:
        return Report.rejected(reason.sentence, file_hash)


@dataclass(frozen=True)
class Enclosed:
    """The data that a PDF says it was made from; the content hash that its own metadata state, if they do; how wide it is."""

    name: str
    data: bytes
    content_hash: str | None
    width: int
    """Of the first page, in points; 0 where the file does not say."""


def enclosed_guarded(pdf: bytes, *, limits: Limits | None = None) -> Enclosed:
    """The associated file of a PDF that is its source (ISO 32000-2, 14.13), taken out in a child process within `limits`.

    `SigningError` with the reason where there is none, or the file cannot be examined.
    """
    bounds = limits or Limits()
    if len(pdf) > LARGEST:
        raise SigningError(_too_large(len(pdf)))
    try:
        told = _answer({"task": "enclosed", "limits": asdict(bounds)}, pdf, bounds)
        return Enclosed(str(told["name"]), b64decode(told["data"]), told["content_hash"], int(told["width"]))
    except (KeyError, ValueError, TypeError) as wrong:
        raise _Broken(_broken_off(0)) from wrong


def read_bounded(path: Path) -> bytes:
    """The bytes of a file that may be somebody's trap: never more than can be examined; `SigningError` says why not."""
    size = _size(path)
    if size > LARGEST:
        raise SigningError(
            "{path} has {size} MB; at most {largest} MB are examined.", path=path, size=size >> 20, largest=LARGEST >> 20
        )
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise SigningError("{path} cannot be read: {error}.", path=path, error=error) from error


def _size(path: Path) -> int:
    try:
        told = path.stat()
        if not stat.S_ISREG(told.st_mode):  # a folder, or a pipe that never ends
            raise SigningError("{path} is not a file that can be read.", path=path)
        return told.st_size
    except OSError as error:
        raise SigningError("{path} cannot be read: {error}.", path=path, error=error) from error


def _expectation(expected: Expectation | None) -> dict[str, Any] | None:
    if expected is None:
        return None
    return {**asdict(expected), "signers": {name: sorted(prints) for name, prints in expected.signers.items()}}


class _Broken(SigningError):
    """An examination that was broken off; the message says why in a sentence."""


def _answer(request: Mapping[str, Any], pdf: bytes, limits: Limits) -> Mapping[str, Any]:
    """What the examining process tells; `_Broken` when it tells nothing, `SigningError` for what it refuses to do."""
    head = json.dumps(request).encode("utf-8")
    process = _started()
    with process, _Watch(process, limits) as watch:
        try:
            told, complaints = process.communicate(len(head).to_bytes(8, "big") + head + pdf, timeout=limits.seconds)
        except subprocess.TimeoutExpired as late:
            process.kill()
            raise _Broken(
                "The file cannot be examined within {seconds:g} seconds, as any document can; it is made to stall.",
                seconds=limits.seconds,
            ) from late
    if watch.stopped:
        raise _Broken(_too_much(limits))
    return _understood(told, complaints, process.returncode, limits)


def _understood(told: bytes, complaints: bytes, code: int, limits: Limits) -> Mapping[str, Any]:
    try:
        values = json.loads(told)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        if b"MemoryError" in complaints or b"llocat" in complaints:
            raise _Broken(_too_much(limits))
        raise _Broken(_broken_off(code))
    if "refused" in values:
        raise SigningError(Sentence.unpacked(values["refused"]))
    return values


def _report(told: Mapping[str, Any], file_hash: str) -> Report:
    try:
        report = Report.from_dict(told)
    except (ValueError, KeyError, TypeError) as wrong:
        raise _Broken(_broken_off(0)) from wrong
    if report.file_hash != file_hash:
        raise _Broken("The examination tells of another file; nothing of it counts.")
    return report


def _broken_off(code: int) -> Sentence:
    return Sentence("The file breaks off its examination (code {code}); no sound document does.", code=code)


def _too_large(size: int) -> Sentence:
    return Sentence("The file has {size} MB; at most {largest} MB are examined.", size=size >> 20, largest=LARGEST >> 20)


def _too_much(limits: Limits) -> Sentence:
    return Sentence(
        "The file needs more than {memory} MB to be examined; it is made to exhaust the computer.", memory=limits.memory >> 20
    )


def _started() -> subprocess.Popen[bytes]:
    home = str(Path(__file__).resolve().parents[2])
    paths = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH", ""))))
    # -P: the folder the user stands in may hold modules of a stranger's making
    command = [sys.executable, "-P", "-m", MODULE]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
            creationflags=flags,
        )
    except OSError as error:
        raise SigningError("The file cannot be examined: no process can be started ({error}).", error=error) from error


class _Watch:
    """Ends a process that takes too much memory, where the system does not do so itself."""

    def __init__(self, process: subprocess.Popen[bytes], limits: Limits) -> None:
        self.stopped = False
        self._process, self._limits = process, limits
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="examination", daemon=True)

    def __enter__(self) -> _Watch:
        if not LIMITED_BY_SYSTEM:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _look(self) -> None:
        import psutil  # type: ignore[import-untyped,unused-ignore]

        while not self._over.wait(GLANCE):
            try:
                taken = psutil.Process(self._process.pid).memory_info().rss
            except psutil.Error:
                return
            if taken > self._limits.memory:
                self.stopped = True
                self._process.kill()
                return
