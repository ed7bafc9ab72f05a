"""A PDF file that is written object by object, so that what is finished is kept as bytes alone (ISO 32000-1, 7.5)."""

from __future__ import annotations

import hashlib
import io
import zlib
from array import array
from collections.abc import Iterable
from string import ascii_letters, digits


class PdfFile:
    """A file in memory. Objects are given by their text in PDF syntax, in ASCII, and may come in any order."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self._out.write(b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n")
        self._places = array("Q")

    def reserve(self) -> int:
        """The number of an object that others may refer to already and that is written later."""
        self._places.append(0)
        return len(self._places)

    def write(self, number: int, content: str) -> None:
        """The object of a number that was reserved."""
        self._put(number, content.encode("ascii"))

    def add(self, content: str) -> int:
        """A new object; returns its number."""
        number = self.reserve()
        self._put(number, content.encode("ascii"))
        return number

    def stream(self, data: bytes, entries: str = "", *, deflate: bool = True) -> int:
        """A new stream with further entries of its dictionary; returns its number."""
        return self.deflated(zlib.compress(data), entries) if deflate else self._stream(data, entries)

    def deflated(self, data: bytes, entries: str = "") -> int:
        """A new stream of data that are deflated already."""
        return self._stream(data, entries + "/Filter/FlateDecode")

    def close(self, root: int, info: int | None = None) -> bytes:
        """The whole file. Its identifier is made from its content: the same for the same objects."""
        identifier = hashlib.sha256(self._out.getbuffer()).hexdigest()[:32].upper()
        start, size = self._out.tell(), len(self._places) + 1
        assert all(self._places), "an object was reserved and never written"
        self._out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for place in self._places:
            self._out.write(b"%010d 00000 n \n" % place)
        described = f"/Info {info} 0 R" if info else ""
        trailer = f"<</Root {root} 0 R{described}/Size {size}/ID[<{identifier}><{identifier}>]>>"
        self._out.write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode("ascii"))
        return self._out.getvalue()

    def _stream(self, data: bytes, entries: str) -> int:
        number = self.reserve()
        head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("ascii")
        self._put(number, head + data + b"\nendstream")
        return number

    def _put(self, number: int, content: bytes) -> None:
        assert not self._places[number - 1], "an object was written twice"
        self._places[number - 1] = self._out.tell()
        self._out.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))


class HalfText:
    """The first part of a text, deflated, while the rest is not yet known."""

    __slots__ = ("_begun", "_check")

    def __init__(self, text: str) -> None:
        data = text.encode("ascii")
        deflate = zlib.compressobj()
        self._begun = deflate.compress(data) + deflate.flush(zlib.Z_FULL_FLUSH)
        self._check = zlib.adler32(data)

    def completed(self, rest: str) -> bytes:
        """The whole text as one deflated stream (RFC 1950)."""
        data = rest.encode("ascii")
        while zlib.adler32(data, self._check) & 0xFF == _RETURN:
            data += b"\n"
        deflate = zlib.compressobj(wbits=-15)
        end = deflate.compress(data) + deflate.flush()
        return self._begun + end + zlib.adler32(data, self._check).to_bytes(4, "big")


def deflated(parts: Iterable[bytes]) -> tuple[bytes, int]:
    """Data that come in parts as one deflated stream, and their length before."""
    deflate, size, out = zlib.compressobj(), 0, []
    for part in parts:
        size += len(part)
        out.append(deflate.compress(part))
    return b"".join([*out, deflate.flush()]), size


def without_return(text: bytes) -> bytes:
    """A text stream that ends in another byte than a carriage return once it is deflated.

    Some checkers take such a last byte for a part of the line end before `endstream`. The last byte of a deflated stream
    is that of the Adler checksum of the text, which one more line end changes.
    """
    while zlib.adler32(text) & 0xFF == _RETURN:
        text += b"\n"
    return text


def string(text: str) -> str:
    """A text string (7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"


def name(text: str) -> str:
    """A name (7.3.5) of any letters and signs, in UTF-8."""
    return "/" + "".join([char if char in _REGULAR else "".join([f"#{byte:02X}" for byte in char.encode()]) for char in text])


def references(numbers: Iterable[int]) -> str:
    """References to objects, one after the other."""
    return " ".join([f"{number} 0 R" for number in numbers])


def decimal(value: float) -> str:
    """A number without needless digits."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


_RETURN = 0x0D
_REGULAR = frozenset(ascii_letters + digits + "+-_.,")
