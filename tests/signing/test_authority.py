"""A time-stamp authority by URL: what is asked again, what is not, and which sentence a person reads."""

from __future__ import annotations

import base64
import socket
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.authority import HttpAuthority
from dialogue_app.signing.sign import sign
from dialogue_app.signing.timestamp import TimeStampUnavailable, timestamp
from dialogue_app.signing.verify import verify

Answer = tuple[int, dict[str, str], bytes]
REPLY = {"Content-Type": "application/timestamp-reply"}


def _patient(url: str, **options: Any) -> tuple[HttpAuthority, list[float]]:
    waits: list[float] = []
    return HttpAuthority(url, sleep=waits.append, timeout=options.pop("timeout", 5), **options), waits


def _sign(unsigned: bytes, pki: Any, table: Any, authority: Any) -> bytes:
    return sign(
        unsigned, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day, timestamper=authority
    )


def test_that_a_stamp_comes_over_http_with_credentials(
    unsigned: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any], serve: Callable[..., Any]
) -> None:
    server = serve(lambda request: (200, REPLY, clock(table.first_day).respond(request)))
    authority, waits = _patient(server.url, user="delegation", secret="pass:word")
    (signature,) = verify(_sign(unsigned, pki, table, authority), trust=pki.roots).signatures
    assert (signature.level, signature.signed_at, waits) == ("B-T", table.first_day, [])
    sent = server.seen[0]
    assert sent["Content-Type"] == "application/timestamp-query"
    assert base64.b64decode(sent["Authorization"].removeprefix("Basic ")) == b"delegation:pass:word"
    assert "pass:word" not in repr(authority)


def test_that_an_authority_busy_for_a_moment_is_asked_again_after_growing_pauses(
    pki: Any, table: Any, clock: Callable[[datetime], Any], serve: Callable[..., Any]
) -> None:
    answers = iter([(503, {}, b""), (429, {}, b"")])
    server = serve(lambda request: next(answers, (200, REPLY, b"granted")))
    authority, waits = _patient(server.url, pause=2)
    assert authority.respond(b"question") == b"granted"
    assert waits == [2, 4] and len(server.seen) == 3


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((401, {}, b""), r"refused the credentials \(HTTP 401\); check name and password"),
        ((404, {}, b""), r"refused the request \(HTTP 404\); check its address"),
        ((302, {"Location": "http://elsewhere.example/"}, b""), "has moved to http://elsewhere.example/; use that one"),
        ((200, {"Content-Type": "text/html"}, b"<html>welcome</html>"), "answered with text/html, not with a time-stamp"),
        ((200, REPLY, b"0" * (2 << 20)), "far too long"),
    ],
)
def test_that_what_asking_again_would_not_mend_is_told_at_once(answer: Answer, words: str, serve: Callable[..., Any]) -> None:
    server = serve(lambda request: answer)
    authority, waits = _patient(server.url)
    with pytest.raises(SigningError, match=words) as told:
        authority.respond(b"question")
    assert not isinstance(told.value, TimeStampUnavailable)
    assert waits == [] and len(server.seen) == 1


def test_that_an_authority_that_cannot_be_had_offers_the_way_without_it(serve: Callable[..., Any]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{free.getsockname()[1]}/"
    authority, waits = _patient(closed)
    with pytest.raises(
        TimeStampUnavailable, match=r"cannot be reached: .*\(tried 3 times\)\. A file can be signed without it now"
    ):
        authority.respond(b"question")
    assert waits == [1, 2]
    broken = serve(lambda request: (500, {}, b""))
    with pytest.raises(TimeStampUnavailable, match=r"cannot serve now \(HTTP 500\) \(tried once\)"):
        _patient(broken.url, attempts=1)[0].respond(b"question")


def test_that_a_slow_authority_is_not_waited_for(serve: Callable[..., Any]) -> None:
    server = serve(lambda request: (200, REPLY, b"late"), delay=2.0)
    with pytest.raises(TimeStampUnavailable, match=r"did not answer within 0\.2 seconds"):
        _patient(server.url, timeout=0.2, attempts=1)[0].respond(b"question")


@pytest.mark.parametrize(
    ("url", "options", "words"),
    [
        ("ftp://tsa.example/", {}, "no address of a time-stamp authority"),
        ("tsa.example", {}, "no address of a time-stamp authority"),
        ("https://me:secret@tsa.example/", {}, "do not belong into its address"),
        ("http://tsa.example/", {"secret": "x"}, "would receive the credentials unencrypted"),
    ],
)
def test_that_an_address_that_will_not_do_is_refused_before_anything_is_sent(url: str, options: Any, words: str) -> None:
    with pytest.raises(SigningError, match=words):
        HttpAuthority(url, **options)


class _Twisted:
    """An authority whose answers are wrong in one way."""

    def __init__(self, inner: Any, twist: Callable[[Any], bytes]) -> None:
        self._inner, self._twist = inner, twist

    def respond(self, request: bytes) -> bytes:
        return self._twist((self._inner, request))


def _other_imprint(given: Any) -> bytes:
    from asn1crypto import tsp

    inner, request = given
    asked = tsp.TimeStampReq.load(request)
    asked["message_imprint"]["hashed_message"] = b"\1" * 32
    return bytes(inner.respond(asked.dump(force=True)))


def _old_answer(given: Any) -> bytes:
    from asn1crypto import tsp

    inner, request = given
    asked = tsp.TimeStampReq.load(request)
    asked["nonce"] = 7
    return bytes(inner.respond(asked.dump(force=True)))


def _refusal(given: Any) -> bytes:
    from asn1crypto import tsp

    status = tsp.PKIStatusInfo({"status": "rejection", "status_string": ["quota used up"]}).dump()
    return b"\x30" + bytes([len(status)]) + bytes(status)


@pytest.mark.parametrize(
    ("twist", "words"),
    [
        (_other_imprint, "stamped something else than it was asked to"),
        (_old_answer, "stamped something else than it was asked to"),
        (_refusal, "refused to stamp: quota used up"),
        (lambda given: b"<html>", "something that is no time-stamp"),
        (lambda given: b"", "something that is no time-stamp"),
        (lambda given: given[0].respond(given[1])[:-9], "something that is no time-stamp"),
    ],
)
def test_that_a_wrong_answer_never_gets_into_a_file(
    twist: Callable[[Any], bytes],
    words: str,
    unsigned: bytes,
    by_both: bytes,
    pki: Any,
    table: Any,
    clock: Callable[[datetime], Any],
) -> None:
    authority = _Twisted(clock(table.first_day), twist)
    with pytest.raises(SigningError, match=words):
        _sign(unsigned, pki, table, authority)
    with pytest.raises(SigningError, match=words):
        timestamp(by_both, authority)


def test_that_the_key_is_not_asked_when_the_authority_cannot_be_had(unsigned: bytes, pki: Any, table: Any) -> None:
    head = table.identity(pki.us)

    class Untouched:
        signature_size = head.key.signature_size

        def sign(self, data: bytes) -> bytes:
            raise AssertionError("the key was used for nothing")

    class Away:
        def respond(self, request: bytes) -> bytes:
            raise TimeStampUnavailable("The authority cannot be reached.")

    with pytest.raises(TimeStampUnavailable):
        sign(
            unsigned,
            field=table.us,
            identity=type(head)(head.certificate, head.chain, Untouched()),
            role="Head",
            timestamper=Away(),
        )
