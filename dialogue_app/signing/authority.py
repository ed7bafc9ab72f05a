"""A time-stamp authority reached by URL (RFC 3161 over HTTP), asked again when it fails for a moment."""

from __future__ import annotations

import threading
import time
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from dialogue_app.errors import SigningError
from dialogue_app.sentences import Sentence, sentence_of
from dialogue_app.signing.timestamp import TimeStampAuthority, TimeStampUnavailable

LARGEST_ANSWER = 1 << 20
ANSWER_TYPE = "application/timestamp-reply"
GLANCE = 0.05
WORTH_ANOTHER_TRY = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True)
class HttpAuthority:
    """Asks the authority at `url`, with basic credentials if given; waits `pause`, twice that, … seconds between attempts.

    Raises `TimeStampUnavailable` when it cannot be reached or does not answer in time (sign now, time-stamp later), and
    `SigningError` for what another attempt would not mend: a wrong address, refused credentials, an answer of another kind.
    """

    url: str
    user: str = ""
    secret: str = field(default="", repr=False)
    timeout: float = 15.0
    attempts: int = 3
    pause: float = 1.0
    sleep: Callable[[float], object] = time.sleep

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SigningError(
                "“{url}” is no address of a time-stamp authority; it begins with https:// or http://.", url=self.url
            )
        if parts.username or parts.password:
            raise SigningError("Credentials for the time-stamp authority do not belong into its address; give them apart.")
        if self.secret and parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise SigningError(
                "{hostname} would receive the credentials unencrypted; use its https:// address.", hostname=parts.hostname
            )

    def respond(self, request: bytes) -> bytes:
        """Exchange one DER TimeStampReq for a DER TimeStampResp."""
        reason = Sentence("")
        for attempt in range(self.attempts):
            if attempt:
                self.sleep(self.pause * 2 ** (attempt - 1))
            try:
                return self._asked(request)
            except _TryAgain as fault:
                reason = sentence_of(fault)
        tried = Sentence.counted(self.attempts, "tried once", "tried {n} times")
        raise TimeStampUnavailable(
            "The time-stamp authority {host} {reason} ({tried}). A file can be signed without it now and time-stamped later.",
            host=self._host,
            reason=reason,
            tried=tried,
        )

    @property
    def _host(self) -> str:
        return urlsplit(self.url).netloc

    def _asked(self, request: bytes) -> bytes:
        from urllib.error import HTTPError, URLError
        from urllib.request import Request, build_opener

        headers = {"Content-Type": "application/timestamp-query", "Accept": ANSWER_TYPE, "User-Agent": "dialogue-app"}
        if self.user or self.secret:
            headers["Authorization"] = "Basic " + b64encode(f"{self.user}:{self.secret}".encode()).decode("ascii")
        try:
            with build_opener(_no_redirects()).open(Request(self.url, request, headers), timeout=self.timeout) as answer:
                return self._read(answer)
        except HTTPError as error:
            error.close()
            raise self._refused(error.code, error.headers.get("Location", "")) from error
        except TimeoutError as error:
            raise _TryAgain(Sentence("did not answer within {timeout:g} seconds", timeout=self.timeout)) from error
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise _TryAgain(Sentence("did not answer within {timeout:g} seconds", timeout=self.timeout)) from error
            raise _TryAgain(Sentence("cannot be reached: {reason}", reason=error.reason)) from error
        except (OSError, HTTPException) as error:
            raise _TryAgain(Sentence("broke off its answer")) from error

    def _read(self, answer: Any) -> bytes:
        kind = answer.headers.get_content_type()
        if kind != ANSWER_TYPE:
            raise SigningError(
                "{host} answered with {kind}, not with a time-stamp: check the address of the authority.",
                host=self._host,
                kind=kind,
            )
        data = bytes(answer.read(LARGEST_ANSWER + 1))
        if len(data) > LARGEST_ANSWER:
            raise SigningError("The answer of the time-stamp authority {host} is far too long for a time-stamp.", host=self._host)
        return data

    def _refused(self, code: int, location: str) -> Exception:
        if code in WORTH_ANOTHER_TRY:
            return _TryAgain(Sentence("answered that it cannot serve now (HTTP {code})", code=code))
        if code in (401, 403, 407):
            return SigningError(
                "The time-stamp authority {host} refused the credentials (HTTP {code}); check name and password.",
                host=self._host,
                code=code,
            )
        if 300 <= code < 400:
            return SigningError(
                "The time-stamp authority {host} has moved to {location}; use that one.",
                host=self._host,
                location=location or Sentence("another address"),
            )
        return SigningError(
            "The time-stamp authority {host} refused the request (HTTP {code}); check its address.", host=self._host, code=code
        )


@dataclass(frozen=True)
class Abandonable:
    """Asks `authority` in a thread of its own, so that the person who waits need not: once `stopped`, raises at once.

    What the authority answers afterwards is dropped.
    """

    authority: TimeStampAuthority
    stopped: threading.Event

    def respond(self, request: bytes) -> bytes:
        """Exchange one request for its response, or raise `SigningError` as soon as nobody waits for it."""
        answer: Future[bytes] = Future()

        def ask() -> None:
            try:
                answer.set_result(self.authority.respond(request))
            except BaseException as error:  # handed to whoever waits
                answer.set_exception(error)

        if not self.stopped.is_set():
            threading.Thread(target=ask, name="time-stamp", daemon=True).start()
        while not self.stopped.is_set():
            try:
                return answer.result(timeout=GLANCE)
            except FutureTimeout:
                continue
        raise SigningError("Stopped: no time-stamp was waited for, and the file is unchanged.")


class _TryAgain(Exception):
    """A fault that may be gone in a moment."""


def _no_redirects() -> Any:
    from urllib.request import HTTPRedirectHandler

    class Stay(HTTPRedirectHandler):
        """Follows nowhere: what is sent may carry credentials."""

        def redirect_request(self, *_: Any) -> None:
            return None

    return Stay
