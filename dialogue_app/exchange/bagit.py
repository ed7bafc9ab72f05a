"""BagIt bags (RFC 8493): what an archive takes over, with hashes by which it can tell that all of it has arrived.

Bags are made in memory as files by path, so that nothing half-made lies on a disk; `write_bag` puts them there whole.
The library of that name works on folders in place and signs each bag with its own name and the day it ran.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dialogue_app.errors import UserError

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ALGORITHMS = ("sha256", "sha512")


@dataclass(frozen=True, slots=True)
class BagInfo:
    """What bag-info.txt says (RFC 8493, 2.2.2): no person, no machine."""

    title: str
    identifier: str
    dates: tuple[date, date]
    bagged: date
    handling: str = ""
    """A warning on what is inside; '' for none."""


def bag(payload: Mapping[str, bytes], info: BagInfo) -> dict[str, bytes]:
    """All files of a bag by path: declaration, payload under data/, manifests, bag-info, manifests of these.

    Raises UserError for a path that leads out of the bag or that tools read differently, and for two that differ in case
    or composition only.
    """
    if not payload:
        raise UserError("There is nothing to hand over: the round has neither an agenda nor minutes.")
    _check_paths(payload)
    files = {"bagit.txt": DECLARATION, "bag-info.txt": _info(payload, info)}
    data = {f"data/{path}": content for path, content in sorted(payload.items())}
    for algorithm in ALGORITHMS:
        files[f"manifest-{algorithm}.txt"] = _manifest(data, algorithm)
    tags = dict(files)
    for algorithm in ALGORITHMS:
        files[f"tagmanifest-{algorithm}.txt"] = _manifest(tags, algorithm)
    return files | data


def write_bag(files: Mapping[str, bytes], target: Path) -> None:
    """Put a bag into a new folder: the whole of it, or nothing. Raises UserError if something is there already."""
    if target.exists():
        raise UserError("{target} is there already: name a folder that does not exist yet.", target=target)
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        raise UserError("{target} cannot be made: {error}. Choose another folder.", target=target, error=error) from error
    try:
        for path, content in files.items():
            place = made / path
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        made.chmod(0o755)
        made.rename(target)
    except OSError as error:
        shutil.rmtree(made, ignore_errors=True)
        raise UserError("{target} cannot be written: {error}. Choose another folder.", target=target, error=error) from error


def faults(folder: Path) -> tuple[str, ...]:
    """What is wrong with a bag on disk, as sentences; () if it is complete and valid (RFC 8493, 3)."""
    declared = folder / "bagit.txt"
    if not declared.is_file() or not declared.read_bytes().startswith(b"BagIt-Version: "):
        return (f"{folder} is not a bag: it has no declaration bagit.txt.",)
    return tuple(dict.fromkeys(_faults(folder)))


def _faults(folder: Path) -> Iterator[str]:
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    manifests = {path for path in present if path.startswith("manifest-") and "/" not in path}
    if not manifests:
        yield "The bag has no manifest."
    for name in sorted(path for path in present if path.startswith(("manifest-", "tagmanifest-")) and "/" not in path):
        algorithm = name.partition("-")[2].removesuffix(".txt")
        listed = _listed((folder / name).read_text(encoding="utf-8"))
        for path, digest in listed.items():
            if path not in present:
                yield f"“{path}” is missing."
            elif hashlib.new(algorithm, (folder / path).read_bytes()).hexdigest() != digest:
                yield f"“{path}” is not what was handed over: its hash ({algorithm}) differs."
        if name in manifests:
            yield from (f"“{path}” is in no manifest." for path in sorted(present - set(listed)) if path.startswith("data/"))


def _listed(text: str) -> dict[str, str]:
    pairs = (line.split(maxsplit=1) for line in text.splitlines() if line.strip())
    return {path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"): digest.lower() for digest, path in pairs}


def _manifest(files: Mapping[str, bytes], algorithm: str) -> bytes:
    lines = (f"{hashlib.new(algorithm, content).hexdigest()}  {path}\n" for path, content in files.items())
    return "".join(lines).encode()


def _info(payload: Mapping[str, bytes], info: BagInfo) -> bytes:
    size = sum(map(len, payload.values()))
    first, last = info.dates
    lines = [
        f"External-Description: {_one_line(info.title)}",
        f"External-Identifier: {_one_line(info.identifier)}",
        f"Bagging-Date: {info.bagged.isoformat()}",
        f"Payload-Oxum: {size}.{len(payload)}",
        f"Round-Dates: {first.isoformat()}/{last.isoformat()}",
    ]
    if info.handling:
        lines.append(f"Handling: {_one_line(info.handling)}")
    return ("\n".join(lines) + "\n").encode()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _check_paths(payload: Mapping[str, bytes]) -> None:
    seen: dict[str, str] = {}
    for path in payload:
        parts = path.split("/")
        if path.startswith("/") or "\\" in path or any(part in ("", ".", "..") for part in parts):
            raise UserError("“{path}” cannot be a file of a bag: the name leads out of it.", path=path)
        if any(sign in path for sign in "%\r\n"):  # tools do not agree on how a manifest writes them (2.1.3)
            raise UserError(
                "“{path}” cannot be a file of a bag: no percent sign and no line break may stand in a name.", path=path
            )
        key = unicodedata.normalize("NFC", path).casefold()
        if key in seen:
            raise UserError(
                "“{path}” and “{seen}” cannot lie in one bag: some systems take them for the same file.",
                path=path,
                seen=seen[key],
            )
        seen[key] = path
