"""Edits of a DOCX as a word processor writes them, for tests: the file is taken apart, its XML changed, and packed again."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping

from dialogue_app.documents.render.markup import packed

WHO = 'w:author="Ana Muestra" w:date="2014-03-07T10:15:00Z"'
MAIN = "word/document.xml"
Edit = Callable[[str], str]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_parts(data: bytes, more: Mapping[str, bytes | str]) -> bytes:
    return packed({**parts(data), **more})


def edited(data: bytes, *edits: Edit) -> bytes:
    """The file with its text changed; an edit that changes nothing fails the test that relies on it."""
    text = parts(data)[MAIN].decode()
    for edit in edits:
        changed = edit(text)
        assert changed != text, "the edit found nothing to change"
        text = changed
    return with_parts(data, {MAIN: text})


def replaced(old: str, new: str) -> Edit:
    """Typed over, without a trace."""
    return lambda text: text.replace(old, new, 1)


def tracked(old: str, new: str) -> Edit:
    """`old` struck and `new` put in, both tracked; either may be empty, then `old` is where it goes."""

    def edit(text: str) -> str:
        found = _run_with(text, old)
        head, tail = found["words"].split(old, 1)

        def run(words: str, tag: str = "t") -> str:
            return f'<w:r>{found["format"]}<w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>' if words else ""

        struck = f'<w:del w:id="1" {WHO}>{run(old, "delText")}</w:del>'
        put_in = f'<w:ins w:id="2" {WHO}>{run(new)}</w:ins>' if new else ""
        return text.replace(found[0], run(head) + struck + put_in + run(tail), 1)

    return edit


def formatted(words: str) -> Edit:
    """Set in bold, tracked: no word changes."""

    def edit(text: str) -> str:
        found = _run_with(text, words)
        bold = found["format"].replace("</w:rPr>", f'<w:b/><w:rPrChange w:id="3" {WHO}><w:rPr/></w:rPrChange></w:rPr>')
        return text.replace(found[0], found[0].replace(found["format"], bold), 1)

    return edit


def paragraph_with(text: str, words: str) -> str:
    """The whole paragraph in which words stand."""
    return next(one for one in re.findall(r"<w:p>.*?</w:p>", text, re.DOTALL) if words in _plain(one))


def without_paragraph(words: str) -> Edit:
    return lambda text: text.replace(paragraph_with(text, words), "", 1)


def struck_paragraph(words: str) -> Edit:
    """The paragraph deleted with its mark, tracked."""

    def edit(text: str) -> str:
        whole = paragraph_with(text, words)
        struck = re.sub(
            r"<w:r>.*?</w:r>",
            lambda run: f'<w:del w:id="4" {WHO}>{run[0].replace("w:t", "w:delText")}</w:del>',
            whole,
            flags=re.DOTALL,
        )
        struck = struck.replace("</w:pPr>", f'<w:rPr><w:del w:id="5" {WHO}/></w:rPr></w:pPr>', 1)
        return text.replace(whole, struck, 1)

    return edit


def moved_paragraph(words: str, behind: str) -> Edit:
    """The paragraph moved behind another one, tracked."""

    def edit(text: str) -> str:
        whole, target = paragraph_with(text, words), paragraph_with(text, behind)

        def wrapped(tag: str) -> str:
            return re.sub(r"<w:r>.*?</w:r>", lambda run: f'<w:{tag} w:id="6" {WHO}>{run[0]}</w:{tag}>', whole, flags=re.DOTALL)

        return text.replace(whole, wrapped("moveFrom"), 1).replace(target, target + wrapped("moveTo"), 1)

    return edit


def added_paragraph(words: str, behind: str, language: str = "") -> Edit:
    """A paragraph put in behind another one."""
    told = f'<w:rPr><w:lang w:val="{language}"/></w:rPr>' if language else ""

    def edit(text: str) -> str:
        target = paragraph_with(text, behind)
        return text.replace(target, f"{target}<w:p><w:r>{told}<w:t>{words}</w:t></w:r></w:p>", 1)

    return edit


def resaved(text: str) -> str:
    """As another word processor saves it: runs split at words, straight quotes, plain spaces, three languages."""

    def split(run: re.Match[str]) -> str:
        words = re.findall(r"\S+\s*|\s+", run["words"].translate(_PLAIN))
        return "".join(f'<w:r>{run["format"]}<w:t xml:space="preserve">{word}</w:t></w:r>' for word in words)

    text = re.sub(r'<w:lang w:val="([^"]+)"/>', r'<w:lang w:val="\1" w:eastAsia="zh-CN" w:bidi="ar-SA"/>', text)
    return _RUN.sub(split, text)


_PLAIN = str.maketrans({"“": '"', "”": '"', "’": "'", "\u00a0": " ", "–": "-"})
_RUN = re.compile(r'<w:r>(?P<format><w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t xml:space="preserve">(?P<words>[^<]*)</w:t></w:r>')


def literal_numbers(numbers: Mapping[str, str]) -> Edit:
    """Numbers as part of the text instead of counted ones: {first words of a paragraph: its number}."""

    def edit(text: str) -> str:
        for words, number in numbers.items():
            whole = paragraph_with(text, words)
            plain = re.sub(r"<w:numPr>.*?</w:numPr>", "", whole)
            text = text.replace(whole, plain.replace("</w:pPr>", f"</w:pPr><w:r><w:t>{number}.\t</w:t></w:r>", 1), 1)
        return text

    return edit


def commented(data: bytes, words: str, comment: str) -> bytes:
    """The file with a comment on the paragraph in which words stand."""

    def edit(text: str) -> str:
        whole = paragraph_with(text, words)
        return text.replace(whole, whole.replace("</w:p>", '<w:r><w:commentReference w:id="7"/></w:r></w:p>'), 1)

    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    rels = parts(data)["word/_rels/document.xml.rels"].decode()
    link = f'<Relationship Id="rId99" Type="{kind}" Target="comments.xml"/></Relationships>'
    said = f'<w:comment w:id="7" {WHO}><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment>'
    text = f'<w:comments xmlns:w="{namespace}">{said}</w:comments>'
    more = {"word/comments.xml": text, "word/_rels/document.xml.rels": rels.replace("</Relationships>", link)}
    return with_parts(edited(data, edit), more)


def _run_with(text: str, words: str) -> re.Match[str]:
    return next(found for found in _RUN.finditer(text) if words in found["words"])


def _plain(markup: str) -> str:
    return "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", markup))
