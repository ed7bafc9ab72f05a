"""What stands on every page around the text: banner, draft mark, notice, running title, number of the page."""

from __future__ import annotations

from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.drawing import Drawing
from dialogue_app.documents.render.pdf.script_fonts import direction, needs_layout
from dialogue_app.documents.render.pdf.setting import set_lines
from dialogue_app.documents.render.pdf.styles import Sheet
from dialogue_app.documents.render.pdf.typeset import TextStyle, Typesetter
from dialogue_app.documents.render.wording import Wording

Stack = list[tuple[TextStyle, str]]


class PageFurniture:
    """The running heads and feet of one document; artifacts all, so that readers of the structure skip them."""

    def __init__(self, wording: Wording, sheet: Sheet, typesetter: Typesetter) -> None:
        self._wording, self._sheet, self._set = wording, sheet, typesetter
        self._titles: dict[str, str] = {}
        self._drawn: dict[tuple[TextStyle, str], list[str]] = {}
        self._languages: dict[str, str] = {}
        """The language of a line that is in one language."""
        document = wording.document
        self._marking = wording.joined(document.marking)
        self._above: Stack = [(styles.BANNER, self._marking), (styles.DRAFT, wording.joined(document.draft))]
        self._above += [(styles.NOTICE, text) for text in self._notices()]
        self._above = [(style, text) for style, text in self._above if text]

    @property
    def top(self) -> float:
        """Height of the head from the upper edge to the text, in points."""
        lines = sum(self._leading(style, text) * len(self._lines(style, text)) for style, text in self._above)
        return self._sheet.head + lines + styles.RUNNING.leading * self._deepest() + _TO_TEXT

    def __call__(self, drawing: Drawing, page: int, pages: int) -> str:
        """Operators of one page."""
        y = self._sheet.height - self._sheet.head
        head = []
        for style, text in self._above:
            operators, y = self._centred(style, text, y)
            head.append(operators)
        if page not in drawing.openings:
            head.append(self._running(drawing.languages.get(page, ""), y))
        foot = [
            self._centred(styles.FOOT, f"{page}/{pages}", FOOT_OF_NUMBER)[0],
            self._centred(styles.BANNER, self._marking, FOOT_OF_BANNER)[0],
        ]
        header = "/Artifact <</Type/Pagination/Subtype/Header>>BDC q " + "".join(head) + "Q EMC\n" if any(head) else ""
        return header + "/Artifact <</Type/Pagination/Subtype/Footer>>BDC q " + "".join(foot) + "Q EMC"

    def _notices(self) -> list[str]:
        """The notice in all languages on one line, or one below the other where one line is too short."""
        notice = self._wording.document.notice
        together = self._wording.joined(notice, " — ")
        if notice is None or len(self._lines(styles.NOTICE, together)) == 1:
            return [together]
        by_text = {self._wording.plain(notice, language): language for language in reversed(self._wording.languages)}
        self._languages |= by_text
        return list(reversed(by_text))

    def _deepest(self) -> float:
        return max(direction(language).leading for language in self._wording.languages)

    def _leading(self, style: TextStyle, text: str) -> float:
        language = self._language_of(text)
        return style.leading * (direction(language).leading if needs_layout(text, language) else 1.0)

    def _language_of(self, text: str) -> str:
        return self._languages.get(text, self._wording.languages[0])

    def _running(self, language: str, y: float) -> str:
        """The title in the language of the page, as much of it as one line holds, over a rule."""
        wording, sheet = self._wording, self._sheet
        if language not in self._titles:
            title = wording.plain(wording.document.title, language) or wording.joined(wording.document.title)
            self._languages[title] = language or wording.languages[0]
            self._titles[language] = self._shortened(title, self._languages[title])
        operators, below = self._centred(styles.RUNNING, self._titles[language], y - 2)
        rule = below - 2
        return f"{operators}.3 w .55 G {sheet.side:.2f} {rule:.2f} m {sheet.width - sheet.side:.2f} {rule:.2f} l S "

    def _shortened(self, title: str, language: str) -> str:
        """Words, or in Chinese and Japanese letters, are left out at the end until it fits."""
        apart = "" if " " not in title else " "
        words = title.split(" ") if apart else list(title)
        text = title
        while len(self._lines(styles.RUNNING, text)) > 1 and len(words) > 1:
            words.pop()
            text = apart.join(words).rstrip(",;:–—، ") + f"{apart}…"
            self._languages[text] = language
        return text

    def _lines(self, style: TextStyle, text: str) -> list[str]:
        if known := self._drawn.get((style, text)):
            return known
        room = self._sheet.measure * 1000 / style.size
        out = []
        for width, operators in set_lines(
            self._set, text, style.cut, style.size, room, self._language_of(text), "the head of the page"
        ):
            x = self._sheet.side + (room - width) * style.size / 2000
            out.append(f"1 0 0 1 {x:.2f} %.2f Tm {operators}")
        self._drawn[style, text] = out
        return out

    def _centred(self, style: TextStyle, text: str, top: float) -> tuple[str, float]:
        """Operators of a text below `top`, and where it ends."""
        if not text:
            return "", top
        out = [f"BT {style.grey:g} g "]
        leading = self._leading(style, text)
        for line in self._lines(style, text):
            out.append(line % (top - leading * 0.75) + " ")
            top -= leading
        return "".join(out) + "ET ", top


_TO_TEXT = 20.0
FOOT_OF_NUMBER = 58.0
FOOT_OF_BANNER = 42.0
"""Heights of the lines at the foot of a page, in points."""
