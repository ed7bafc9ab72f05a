"""What stands on every page around the text: banner, draft mark, notice, running title, number of the page."""

from __future__ import annotations

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.canvas import TagCanvas
from dialogue_app.documents.render.pdf.styles import Sheet
from dialogue_app.documents.render.pdf.typeset import TextStyle, Typesetter, break_lines, one_face, show
from dialogue_app.documents.render.wording import Wording

Stack = list[tuple[TextStyle, str]]


class PageFurniture:
    """The running heads and feet of one document; artifacts all, so that readers of the structure skip them."""

    def __init__(self, wording: Wording, sheet: Sheet, typesetter: Typesetter) -> None:
        self._wording, self._sheet, self._set = wording, sheet, typesetter
        self._titles: dict[str, str] = {}
        self._drawn: dict[tuple[TextStyle, str], list[str]] = {}
        document = wording.document
        self._marking = wording.joined(document.marking)
        self._above: Stack = [(styles.BANNER, self._marking), (styles.DRAFT, wording.joined(document.draft))]
        self._above += [(styles.NOTICE, text) for text in self._notices()]
        self._above = [(style, text) for style, text in self._above if text]

    @property
    def top(self) -> float:
        """Height of the head from the upper edge to the text, in points."""
        lines = sum(style.leading * len(self._lines(style, text)) for style, text in self._above)
        return self._sheet.head + lines + styles.RUNNING.leading + _TO_TEXT

    def __call__(self, canvas: TagCanvas, page: int, pages: int) -> str:
        """Operators of one page."""
        y = self._sheet.height - self._sheet.head
        head = []
        for style, text in self._above:
            operators, y = self._centred(style, text, y)
            head.append(operators)
        if page not in canvas.openings:
            head.append(self._running(canvas.languages.get(page, ""), y))
        foot = [
            self._centred(styles.FOOT, f"{page}/{pages}", _NUMBER)[0],
            self._centred(styles.BANNER, self._marking, _BANNER)[0],
        ]
        header = "/Artifact <</Type/Pagination/Subtype/Header>>BDC q " + "".join(head) + "Q EMC\n" if any(head) else ""
        return header + "/Artifact <</Type/Pagination/Subtype/Footer>>BDC q " + "".join(foot) + "Q EMC"

    def _notices(self) -> list[str]:
        """The notice in all languages on one line, or one below the other where one line is too short."""
        notice = self._wording.document.notice
        together = self._wording.joined(notice, " — ")
        if notice is None or len(self._lines(styles.NOTICE, together)) == 1:
            return [together]
        return list(dict.fromkeys(self._wording.plain(notice, language) for language in self._wording.languages))

    def _running(self, language: str, y: float) -> str:
        """The title in the language of the page, as much of it as one line holds, over a rule."""
        wording, sheet = self._wording, self._sheet
        if language not in self._titles:
            title = wording.plain(wording.document.title, language) or wording.joined(wording.document.title)
            self._titles[language] = self._shortened(title)
        operators, below = self._centred(styles.RUNNING, self._titles[language], y - 2)
        rule = below - 2
        return f"{operators}.3 w .55 G {sheet.side:.2f} {rule:.2f} m {sheet.width - sheet.side:.2f} {rule:.2f} l S "

    def _shortened(self, title: str) -> str:
        words = title.split(" ")
        text = title
        while len(self._lines(styles.RUNNING, text)) > 1 and len(words) > 1:
            words.pop()
            text = " ".join(words).rstrip(",;:–—") + " …"
        return text

    def _lines(self, style: TextStyle, text: str) -> list[str]:
        if known := self._drawn.get((style, text)):
            return known
        words = self._set.words((Span(text),), style.cut, "the head of the page")
        key = one_face(words)
        room = self._sheet.measure * 1000 / style.size
        out = []
        for line in break_lines(words, room, style.align):
            x = self._sheet.side + (room - line.width) * style.size / 2000
            font = f"/{key} {style.size:g} Tf " if key else ""
            out.append(f"{font}1 0 0 1 {x:.2f} %.2f Tm {show(words[line.start : line.end], 0, style.size, key)}")
        self._drawn[style, text] = out
        return out

    def _centred(self, style: TextStyle, text: str, top: float) -> tuple[str, float]:
        """Operators of a text below `top`, and where it ends."""
        if not text:
            return "", top
        out = [f"BT {style.grey:g} g "]
        for line in self._lines(style, text):
            out.append(line % (top - style.leading * 0.75) + " ")
            top -= style.leading
        return "".join(out) + "ET ", top


_TO_TEXT = 20.0
_NUMBER = 58.0
_BANNER = 42.0
