"""The last look at a file before it leaves: do its bytes hold any of our internal words, anywhere, in any dress?

The words are compared by their letters and figures alone: case, spaces, hyphens at line ends, quotation marks and the
composition of accents make no difference. What is looked into: the file's name and raw bytes, every part of a package
and every object and stream of a PDF in each of its revisions, what is enclosed in them, markup with and without its
tags, hexadecimal, base64, escapes of XML, JSON, PDF and addresses, UTF-8, UTF-16 in either order and at either
alignment, and the text a reader of the pages would see. Words that are a picture are not seen.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import html
import io
import quopri
import re
import unicodedata
import urllib.parse
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dialogue_app.errors import DocumentError
from dialogue_app.sentences import Sentence

LEAST = 6
"""Letters and figures a secret must have: fewer stand in any file by chance."""
MOST = 512 * 2**20
"""Bytes that a file may unfold to before it is refused."""
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A secret, and where it was found: a path of parts such as “word/comments.xml” or “revision 2 › object 14”."""

    secret: str
    place: Sentence


def scan(data: bytes, secrets: Iterable[str], *, filename: str = "") -> tuple[Found, ...]:
    """Every secret that the file holds, with the places; () means that none was found.

    Raises DocumentError for a file that cannot be opened for a look (a broken package, a password, too much to unfold)
    and for secrets of fewer than `LEAST` letters and figures.
    """
    wanted = _Wanted(secrets)
    found: dict[Found, None] = {}
    for place, text in _texts(data, filename):
        for secret in wanted.within(folded(text)):
            found.setdefault(Found(secret, place))
    return tuple(found)


def folded(text: str) -> str:
    """Letters and figures alone, in one composition and case."""
    composed = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _NO_WORD.sub("", composed.casefold())


_NO_WORD = re.compile(r"[\W_]+")


class _Wanted:
    """Secrets by pieces of their beginnings, so that one pass over a text finds any number of them."""

    def __init__(self, secrets: Iterable[str]) -> None:
        by_letters: dict[str, str] = {}
        for secret in secrets:
            letters = folded(secret)
            if len(letters) < LEAST:
                raise DocumentError(
                    "A text of {count} letters and figures is too short to be looked for in a file.", count=len(letters)
                )
            by_letters.setdefault(letters, secret)
            if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters):
                by_letters.setdefault(letters[::-1], secret)
        shortest = min(map(len, by_letters)) if by_letters else 0
        self._window = max(shortest // 2, min(shortest, 4))
        self._stride = shortest - self._window + 1
        self._pieces: dict[str, list[tuple[int, str, str]]] = {}
        for letters, secret in by_letters.items():
            for offset in range(self._stride):
                piece = letters[offset : offset + self._window]
                self._pieces.setdefault(piece, []).append((offset, letters, secret))

    def within(self, text: str) -> Iterator[str]:
        """The secrets in a folded text. Looks at every `_stride`-th place: wherever a secret stands, one falls into it."""
        window, pieces = self._window, self._pieces
        if not pieces:
            return
        for at in range(0, len(text) - window + 1, self._stride):
            if (piece := text[at : at + window]) in pieces:
                for offset, letters, secret in pieces[piece]:
                    if at >= offset and text.startswith(letters, at - offset):
                        yield secret


@dataclass
class _Heap:
    """Blobs still to be looked into; each content once, however often it occurs."""

    waiting: list[tuple[Sentence, bytes, int]] = field(default_factory=list)
    seen: set[bytes] = field(default_factory=set)
    size: int = 0

    def put(self, place: Sentence, blob: bytes, depth: int) -> None:
        digest = hashlib.sha256(blob).digest()
        if not blob or digest in self.seen or depth > _DEEPEST:
            return
        self.seen.add(digest)
        self.size += len(blob)
        if self.size > MOST:
            raise DocumentError("The file unfolds to more than 512 MB and cannot be looked through: it must not leave like this.")
        self.waiting.append((place, blob, depth))


def _texts(data: bytes, filename: str) -> Iterator[tuple[Sentence, str]]:
    """Every text in a file with its place."""
    from dialogue_app.documents.pdf_contents import pdf_parts

    yield Sentence("file name"), filename
    heap = _Heap()
    heap.put(Sentence(""), data, 0)
    told: set[bytes] = set()
    while heap.waiting:
        place, blob, depth = heap.waiting.pop()
        for reading in _readings(blob):
            for form, text in _forms(reading):
                yield _place(place, form), text
            for enclosed, inner in _enclosed(reading):
                heap.put(_path(place, enclosed), inner, depth + 1)
        for name, inner in _unpacked(blob, final=depth == 0):
            heap.put(_path(place, name), inner, depth + 1)
        if b"%PDF-" in blob[:1024]:
            for name, part in pdf_parts(blob, final=depth == 0):
                if isinstance(part, bytes):
                    heap.put(_path(place, name), part, depth + 1)
                elif (digest := hashlib.sha256(part.encode("utf-8", "surrogatepass")).digest()) not in told:
                    told.add(digest)
                    yield from ((_path(place, name), text) for _, text in _forms(part))


def _readings(blob: bytes) -> Iterator[str]:
    """A blob as text in every encoding that could be meant."""
    yield blob.decode("utf-8", "ignore")
    if not blob.isascii():
        yield blob.decode("latin-1")
        yield blob.decode("cp1252", "ignore")
    for start in (0, 1):
        for order in ("utf-16-le", "utf-16-be"):
            yield blob[start:].decode(order, "ignore")


def _forms(text: str) -> Iterator[tuple[Sentence, str]]:
    """A text as it stands, without tags, and with its escapes undone."""
    yield Sentence(""), text
    if "<" in text and ">" in text:
        bare = re.sub(r"<[^<>]*>", "", text)
        yield Sentence("without tags"), bare
        yield Sentence("without tags"), html.unescape(bare)
    if "&" in text:
        yield Sentence("entities"), html.unescape(text)
    if "\\" in text:
        yield Sentence("escapes"), _unescaped(text)
    if re.search(r"%[0-9A-Fa-f]{2}", text):
        yield Sentence("percent escapes"), urllib.parse.unquote(text)
    if re.search(r"=[0-9A-F]{2}", text):
        yield Sentence("quoted-printable"), quopri.decodestring(text.encode()).decode("utf-8", "ignore")
    if re.search(r"#[0-9A-Fa-f]{2}", text):
        yield Sentence("name escapes"), urllib.parse.unquote(re.sub(r"#([0-9A-Fa-f]{2})", r"%\1", text.replace("%", "%25")))


def _unescaped(text: str) -> str:
    r"""\u0041, \x41, \101 and \) as what they stand for."""

    def one(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else chr(int(found[3], 8) & 0xFF) if found[3] else found[4]

    return re.sub(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-7]{1,3})|(\r?\n|[^\n]))", one, text)


def _enclosed(text: str) -> Iterator[tuple[str, bytes]]:
    """What stands in a text as hexadecimal or base64."""
    for found in _HEX.finditer(text):
        digits = re.sub(r"\s", "", found[0])
        yield Sentence("hexadecimal"), bytes.fromhex(digits[: len(digits) // 2 * 2])
    for found in _BASE64.finditer(text):
        letters = re.sub(r"\s", "", found[0]).rstrip("=").replace("-", "+").replace("_", "/")
        try:
            yield Sentence("base64"), base64.b64decode(letters + "=" * (-len(letters) % 4))
        except binascii.Error:
            continue


_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}\s*){8,}", re.ASCII)
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/_-]{4}[\r\n\t ]{0,3}){3,}[A-Za-z0-9+/_-]{0,3}={0,2}", re.ASCII)


def _unpacked(blob: bytes, *, final: bool) -> Iterator[tuple[str, bytes]]:
    if blob[:4] == b"PK\x03\x04" or (b"PK\x05\x06" in blob[-66000:] and b"PK\x03\x04" in blob):
        yield from _members(blob, final=final)
    if blob[:2] == b"\x1f\x8b":
        with _tolerant(), gzip.GzipFile(fileobj=io.BytesIO(blob)) as file:
            yield Sentence("gzip"), file.read(MOST)
    if blob[:1] == b"\x78" and len(blob) > 8:
        with _tolerant():
            yield Sentence("deflated"), zlib.decompressobj().decompress(blob, MOST)


def _members(blob: bytes, *, final: bool) -> Iterator[tuple[str, bytes]]:
    """Parts of a package, with names, comments and extra fields."""
    try:
        with zipfile.ZipFile(io.BytesIO(blob)) as package:
            yield Sentence("comment of the package"), package.comment
            for entry in package.infolist():
                yield Sentence("name of {filename}", filename=entry.filename), entry.filename.encode()
                yield Sentence("comment of {filename}", filename=entry.filename), entry.comment + entry.extra
                if entry.file_size > MOST:
                    raise DocumentError(
                        "“{filename}” in the package unfolds to more than 512 MB: it must not leave like this.",
                        filename=entry.filename,
                    )
                yield entry.filename, package.read(entry)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error) as fault:
        if final:
            raise DocumentError(
                "The package cannot be opened for a last look ({fault}): it must not leave like this.", fault=fault
            ) from fault


class _tolerant:
    """What only looked like a compressed stream is passed over; its raw bytes have been read already."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        return kind is not None and issubclass(kind, (OSError, EOFError, zlib.error))


def _path(place: Sentence, name: str) -> Sentence:
    return Sentence("{place} › {name}", place=place, name=name) if place else Sentence("{name}", name=name)


def _place(place: Sentence, form: Sentence) -> Sentence:
    place = place or Sentence("the file itself")
    return Sentence("{place} — {form}", place=place, form=form) if form else place
