"""XML as text, and packages of XML files: the same bytes whenever the content is the same."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 document can hold (clause 2.2)."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest moment a ZIP file can name: no file tells when it was made."""


def element(name: str, attributes: Mapping[str, str] | None = None, *inner: str) -> str:
    """An element; `inner` is markup already. Attributes stand in the order given, empty ones too."""
    opened = name + "".join(f" {key}={quoteattr(_clean(value))}" for key, value in (attributes or {}).items())
    body = "".join(inner)
    return f"<{opened}>{body}</{name}>" if body else f"<{opened}/>"


def words(text: str) -> str:
    """Plain words as markup; characters that XML cannot hold are left out."""
    return escape(_clean(text))


def packed(parts: Mapping[str, str | bytes], *, stored: frozenset[str] = frozenset()) -> bytes:
    """A ZIP file of named parts in the order given, without times or owners; parts in `stored` are not compressed."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            package.writestr(entry, content.encode() if isinstance(content, str) else content)
    return target.getvalue()


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("", text)
