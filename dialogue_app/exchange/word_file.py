"""A word processor's file (ISO/IEC 29500) from anybody, read within bounds: its paragraphs, what was changed in it, its comments.

Nothing outside the file is ever asked for: no template, picture or link. The text is the one that stands when every
tracked change is accepted; who made the changes, and when, is told beside it.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from dialogue_app.errors import UserError
from dialogue_app.sentences import Sentence

MOST_PARTS = 2_000
MOST_PARAGRAPHS = 20_000
LARGEST_PART = 32 << 20
LARGEST_WHOLE = 128 << 20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TRACKED = {f"{_W}ins": "inserted", f"{_W}del": "deleted", f"{_W}moveFrom": "moved", f"{_W}moveTo": "moved"}
_FORMATS = (f"{_W}rPrChange", f"{_W}pPrChange")
_GONE = (f"{_W}del", f"{_W}moveFrom")
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_ASIDE = (
    f"{_W}txbxContent", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr", f"{_W}delInstrText",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)  # fmt: skip
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked change: inserted, deleted, moved or formatted; by whom and when, as the file says."""

    kind: str
    author: str
    on: str
    """A day and time as the file writes it; '' where it says none."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the file; paragraphs name it by its `mark`."""

    mark: str
    author: str
    on: str
    text: str


@dataclass(slots=True)
class WordParagraph:
    """One paragraph as it reads with every change accepted; `before`: what it read; `number`: its label without signs."""

    text: str = ""
    before: str = ""
    number: str = ""
    language: str = ""
    revisions: tuple[Revision, ...] = ()
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a file holds, in its order; `deleted`: paragraphs that are gone with all their words."""

    paragraphs: tuple[WordParagraph, ...]
    deleted: tuple[WordParagraph, ...]
    remarks: tuple[Remark, ...]


def read_word_file(data: bytes, name: str = "The file") -> WordFile:
    """The paragraphs, tracked changes and comments of a DOCX. UserError with a sentence for whatever cannot be one safely."""
    package = _Package(data, name)
    main = package.main()
    related = package.related(main)
    numbers = _Numbers(package.xml(related["numbering"]) if "numbering" in related else None)
    body = package.xml(main).find(f"{_W}body")
    if body is None:
        raise UserError("{name} holds no text.", name=name)
    standing, deleted = list[WordParagraph](), list[WordParagraph]()
    carried = ""
    for one in body.iter(f"{_W}p"):
        if any(True for _ in one.iterancestors(*_ASIDE)):
            continue
        found = _paragraph(one, numbers)
        found.text = carried + found.text
        carried = ""
        if one.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
            carried, found.text = found.text, ""
        if found.text.strip():
            standing.append(found)
        elif found.before.strip():
            deleted.append(found)
    if len(standing) > MOST_PARAGRAPHS:
        raise UserError("{name} has more than {most} paragraphs: no minutes have as many.", name=name, most=MOST_PARAGRAPHS)
    comments = package.xml(related["comments"]) if "comments" in related else None
    return WordFile(tuple(standing), tuple(deleted), tuple(_remarks(comments)))


class _Package:
    """A ZIP file of XML parts, none of which is read beyond what a document of talks could need."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        if data.startswith(_OLD):
            raise self._refused(
                Sentence("is encrypted with a password or in the old format of Word: save it as DOCX without a password")
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise self._refused(Sentence("is no DOCX file, or cut short: ask for it again")) from error
        entries = self._zip.infolist()
        if len(entries) > MOST_PARTS:
            raise self._refused(Sentence("has more parts than any document of talks; it is made to exhaust the computer"))
        if sum(entry.file_size for entry in entries) > LARGEST_WHOLE:
            raise self._refused(
                Sentence("would unpack to more than any document of talks needs; it is made to exhaust the computer")
            )
        names = [entry.filename for entry in entries]
        if len(set(map(str.lower, names))) < len(names) or any(map(_strays, names)):
            raise self._refused(Sentence("names its parts twice, or outside itself; no word processor writes such a file"))
        if any(entry.flag_bits & 1 for entry in entries):
            raise self._refused(Sentence("is encrypted: save it without a password"))
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise self._refused(Sentence("holds macros: save it as DOCX without them"))
        self._names = {name.lower(): name for name in names}

    def main(self) -> str:
        """The path of the document's own part."""
        types = self.xml("[Content_Types].xml")
        kinds = {str(one.get("PartName", "")).lstrip("/").lower(): str(one.get("ContentType", "")) for one in types}
        for target in (target for kind, target in self._targets("", "_rels/.rels") if kind == "officeDocument"):
            kind = kinds.get(target.lower(), "")
            if "macroEnabled" in kind:
                raise self._refused(Sentence("is made for macros: save it as DOCX without them"))
            if kind.endswith("wordprocessingml.document.main+xml"):
                return target
        raise self._refused(Sentence("is no document of a word processor"))

    def related(self, main: str) -> dict[str, str]:
        """The paths of the parts that belong to the document's own, by the last word of their kind."""
        folder, file = posixpath.split(main)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        return dict(self._targets(folder, rels)) if rels.lower() in self._names else {}

    def xml(self, path: str) -> Any:
        """The root of a part."""
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
        try:
            root = etree.fromstring(self._read(path), parser)
        except etree.XMLSyntaxError as error:
            raise self._refused(Sentence("is damaged: one of its parts cannot be read")) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._refused(Sentence("declares entities of its own, which no word processor writes; it may be made to harm"))
        return root

    def _targets(self, folder: str, rels: str) -> Iterator[tuple[str, str]]:
        for one in self.xml(rels):
            kind = str(one.get("Type", "")).rpartition("/")[2]
            if one.get("TargetMode") == "External":
                if kind not in ("hyperlink", "attachedTemplate"):
                    raise self._refused(
                        Sentence("refers to parts outside itself, which are never fetched: ask for a file that is whole")
                    )
                continue
            target = str(one.get("Target", ""))
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            yield kind, path

    def _read(self, path: str) -> bytes:
        if path.lower() not in self._names:
            raise self._refused(Sentence("lacks one of its parts: ask for it again"))
        try:
            with self._zip.open(self._names[path.lower()]) as part:
                data = part.read(LARGEST_PART + 1)
        except Exception as error:  # whatever a broken archive provokes means the same to a person
            raise self._refused(Sentence("is damaged: one of its parts cannot be unpacked")) from error
        if len(data) > LARGEST_PART:
            raise self._refused(
                Sentence("would unpack to more than any document of talks needs; it is made to exhaust the computer")
            )
        return data

    def _refused(self, why: Sentence) -> UserError:
        return UserError("{name} {why}.", name=self._name, why=why)


def _strays(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


@dataclass(slots=True)
class _Numbers:
    """The labels that a file counts for its paragraphs (clause 17.9)."""

    part: Any
    _shapes: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    _reached: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.part is None:
            return
        kinds = {one.get(f"{_W}abstractNumId"): one.find(f"{_W}lvl") for one in self.part.findall(f"{_W}abstractNum")}
        for one in self.part.findall(f"{_W}num"):
            kind = one.find(f"{_W}abstractNumId")
            level = kinds.get(kind.get(f"{_W}val")) if kind is not None else None
            if level is not None:
                start = one.find(f"{_W}lvlOverride/{_W}startOverride")
                start = start if start is not None else level.find(f"{_W}start")
                shape = _value(level.find(f"{_W}lvlText")), _value(level.find(f"{_W}numFmt")), _whole(_value(start), 1)
                self._shapes[str(one.get(f"{_W}numId"))] = shape

    def label(self, number: str) -> str:
        """The next number of a list, without its signs; '' for one that is not counted in figures."""
        if number not in self._shapes:
            return ""
        text, kind, start = self._shapes[number]
        self._reached[number] = self._reached.get(number, start - 1) + 1
        if "%1" in text and kind not in ("decimal", ""):
            return ""
        return text.replace("%1", str(self._reached[number])).strip().rstrip(".)").lstrip("(")


def _paragraph(element: Any, numbers: _Numbers) -> WordParagraph:
    made = WordParagraph()
    number = element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    if number is not None:
        made.number = numbers.label(str(number.get(f"{_W}val")))
    languages: dict[str, int] = {}
    revisions, comments = dict[Revision, None](), list[str]()
    text, before = list[str](), list[str]()
    for one in element.iter():
        if one.tag in _TRACKED or one.tag in _FORMATS:
            kind = _TRACKED.get(one.tag, "formatted")
            revisions[Revision(kind, str(one.get(f"{_W}author") or ""), str(one.get(f"{_W}date") or ""))] = None
        elif one.tag == f"{_W}commentReference":
            comments.append(str(one.get(f"{_W}id")))
        words = _SIGNS.get(one.tag) or (one.text or "" if one.tag in (f"{_W}t", f"{_W}delText") else "")
        if not words or any(aside in _ASIDE for aside in _above(one, element)):
            continue
        above = set(_above(one, element))
        if f"{_W}ins" not in above and f"{_W}moveTo" not in above:
            before.append(words)
        if not above.intersection(_GONE):
            text.append(words)
            for tag in _languages(one):
                languages[tag] = languages.get(tag, 0) + len(words)
    made.text, made.before = "".join(text), "".join(before)
    made.language = max(languages, key=lambda tag: languages[tag], default="")
    made.revisions, made.comments = tuple(revisions), tuple(comments)
    return made


def _above(element: Any, top: Any) -> Iterator[str]:
    for one in element.iterancestors():
        if one is top:
            return
        yield one.tag


def _languages(element: Any) -> Iterator[str]:
    """The language of a run: of the script it is written in, as word processors keep one for each."""
    run = element.getparent()
    told = run.find(f"{_W}rPr/{_W}lang") if run is not None else None
    if told is None:
        return
    words = element.text or ""
    if len(told.attrib) == 1:
        yield str(next(iter(told.attrib.values())))
    elif re.search(r"[^\W\d_]", words):
        key = "bidi" if re.search(r"[\u0590-\u08ff]", words) else "eastAsia" if re.search(r"[\u3040-\ud7ff]", words) else "val"
        if found := told.get(f"{_W}{key}"):
            yield str(found)


def _remarks(part: Any) -> Iterator[Remark]:
    for one in part if part is not None else ():
        text = "\n".join("".join(run.text or "" for run in line.iter(f"{_W}t")) for line in one.iter(f"{_W}p")).strip()
        if text:
            mark, author, on = (str(one.get(f"{_W}{key}") or "") for key in ("id", "author", "date"))
            yield Remark(mark, author, on, text)


def _value(element: Any) -> str:
    return str(element.get(f"{_W}val") or "") if element is not None else ""


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"\d{1,6}", text) else otherwise
