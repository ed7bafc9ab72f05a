"""The colour profile of the output intent: sRGB (IEC 61966-2-1) as a small ICC v4 matrix profile, the same bytes always."""

from __future__ import annotations

import struct


def srgb_profile() -> bytes:
    """An ICC.1:2010 display profile with the primaries and the curve of sRGB, adapted to D50. No clock in it."""
    tags = {
        b"desc": _text("sRGB IEC61966-2.1"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"chad": b"sf32\0\0\0\0" + b"".join(_fixed(value) for value in _BRADFORD),
        b"rXYZ": _xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": _xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": _xyz(0.14307, 0.06061, 0.71410),
        b"rTRC": _CURVE,
        b"gTRC": _CURVE,
        b"bTRC": _CURVE,
    }
    offset, table, body, known = 128 + 4 + 12 * len(tags), b"", b"", dict[bytes, int]()
    for name, data in tags.items():
        at = known.setdefault(data, offset + len(body))
        table += name + struct.pack(">II", at, len(data))
        if at == offset + len(body):
            body += data + b"\0" * (-len(data) % 4)
    size = offset + len(body)
    return _header(size) + struct.pack(">I", len(tags)) + table + body


def _header(size: int) -> bytes:
    date = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    start = struct.pack(">I4s4s4s4s4s", size, b"\0\0\0\0", b"\x04\x20\0\0", b"mntr", b"RGB ", b"XYZ ") + date + b"acsp"
    start += b"\0" * 4 + b"\0" * 4 + b"\0" * 8 + b"\0" * 8 + struct.pack(">I", 0)
    start += _fixed(0.9642) + _fixed(1.0) + _fixed(0.8249)
    return start.ljust(128, b"\0")


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(x) + _fixed(y) + _fixed(z)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


_BRADFORD = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168)
_CURVE = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(map(_fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
