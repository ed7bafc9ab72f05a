"""The examining process: `python -m dialogue_app.signing.child` reads one request and a PDF, prints one answer as JSON."""

from __future__ import annotations

import json
import sys
from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any


def main() -> int:
    """Serve one request: eight bytes of length, the request as JSON, then the PDF to the end of the input."""
    source = sys.stdin.buffer
    request = json.loads(source.read(int.from_bytes(source.read(8), "big")))
    _limit(request["limits"])
    serve = _enclosed if request["task"] == "enclosed" else _examined
    told = serve(request, source.read())
    json.dump(told, sys.stdout)
    return 0


def _examined(request: dict[str, Any], pdf: bytes) -> dict[str, Any]:
    from dialogue_app.errors import SigningError
    from dialogue_app.signing.verify import verify

    try:
        return verify(
            pdf,
            trust=[b64decode(one) for one in request["trust"]],
            expected=_expectation(request["expected"]),
            at=datetime.fromisoformat(request["at"]) if request["at"] else None,
            revocation_lists=[b64decode(one) for one in request["lists"]],
        ).packed()
    except SigningError as error:
        return {"refused": error.sentence.packed()}


def _enclosed(request: dict[str, Any], pdf: bytes) -> dict[str, Any]:
    from dialogue_app.errors import SigningError
    from dialogue_app.signing.opened import content_hash_of, enclosed_source, open_pdf, page_width

    try:
        reader = open_pdf(pdf)
        name, data = enclosed_source(reader)
        facts = {"content_hash": content_hash_of(reader), "width": page_width(reader)}
        return {"name": name, "data": b64encode(data).decode("ascii"), **facts}
    except SigningError as error:
        return {"refused": error.sentence.packed()}


def _expectation(values: dict[str, Any] | None) -> Any:
    from dialogue_app.signing.report import Expectation

    if values is None:
        return None
    fields = tuple(values["fields"]) if values["fields"] is not None else None
    signers = {name: frozenset(prints) for name, prints in values["signers"].items()}
    return Expectation(**{**values, "fields": fields, "signers": signers})


def _limit(limits: dict[str, Any]) -> None:
    """Bind this process by what the system offers; where it offers nothing, whoever started us watches."""
    try:
        import resource
    except ImportError:  # Windows
        return
    seconds = int(limits["seconds"]) + 1
    bounds = (
        (resource.RLIMIT_AS, int(limits["memory"])),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    )
    for kind, bound in bounds:
        try:
            resource.setrlimit(kind, (bound, bound))
        except (ValueError, OSError):  # macOS knows some of them by name only
            continue


if __name__ == "__main__":
    sys.exit(main())
