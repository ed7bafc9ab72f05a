"""The document as it will be printed: the real PDF of either original, page by page, on paper white in every theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dialogue_app import exports, papers
from dialogue_app.desk import issued
from dialogue_app.desk.views.talks import dialogue_form
from dialogue_app.documents import pdfium
from dialogue_app.documents.content import Document, Layout
from dialogue_app.errors import RuleError
from dialogue_app.ui.jobs import Progress
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, in_words, translate
from dialogue_app.ui.pages.minutes.page_area import PageArea
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label, Pane, Segmented

BOTH = "both"
_LAYOUTS = (
    (Layout.CONSECUTIVE, QT_TRANSLATE_NOOP("minutes", "Languages one after the other")),
    (Layout.PARALLEL, QT_TRANSLATE_NOOP("minutes", "Parallel columns")),
    (Layout.SEPARATE, QT_TRANSLATE_NOOP("minutes", "Separate volumes")),
)


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Which paper is wanted. `holders`: whose originals; `language` names the volume in the separate layout."""

    round_id: str
    holders: tuple[str, ...]
    layout: Layout
    language: str | None = None


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A PDF: whose original, whether it is the signed file out of the register, and its file name."""

    holder: str
    pdf: bytes
    signatures: int
    filename: str
    sizes: tuple[tuple[float, float], ...] = ()
    """Width and height of its pages in points."""
    refused: str = ""
    """Why it may not leave the house: what of ours stands in its bytes. It is shown all the same, to be put right."""


def default_layout(desk: Any) -> Layout:
    """The layout the talks have chosen."""
    with desk.workspace.read() as read:
        return Layout(dialogue_form(read).layout)


def make_papers(desk: Any, wish: PaperWish, progress: Progress | None = None) -> tuple[MadePaper, ...]:
    """Renders the wanted originals; where a signed file is kept, that very file."""
    document = papers.minutes_document(desk, wish.round_id)
    made = []
    for place, holder in enumerate(wish.holders):
        if progress is not None:
            progress.step(place, len(wish.holders))
        kept = papers.latest_original(desk, document, holder)
        if kept is not None and kept.layout == wish.layout:
            pdf = issued.signed_bytes(desk.workspace, kept.id)
            refused = _refused(desk, pdf, document, wish.round_id)
            made.append(MadePaper(holder, pdf, kept.signatures, kept.filename, pdfium.sizes(pdf), refused))
            continue
        original = papers.original_for(document, holder)
        pdf = papers.rendered(desk, document, original, layout=wish.layout, language=wish.language)
        volume = f"-{wish.language}" if wish.language else ""
        refused, filename = _refused(desk, pdf, document, wish.round_id), f"{document.identifier}-{holder}{volume}.pdf"
        made.append(MadePaper(holder, pdf, 0, filename, pdfium.sizes(pdf), refused))
    return tuple(made)


def _refused(desk: Any, pdf: bytes, document: Document, round_id: str) -> str:
    try:
        exports.checked_export(desk, pdf, document=document, round=round_id)
    except RuleError as error:
        return in_words(error)
    return ""


class PreviewPane(Pane):
    """The pages. `wanted` asks for the paper that the controls describe, `pictures_wanted(generation, pages by column)`
    for the pictures of the pages in sight."""

    wanted = Signal()
    pictures_wanted = Signal(int, object)

    def __init__(self) -> None:
        super().__init__("window", name="page.minutes.preview")
        self.papers: tuple[MadePaper, ...] = ()
        self._holder: Segmented | None = None
        self._volume = Pane()
        self._head = Pane("page", across=True, margins=(16, 8, 16, 8), gap=12)
        self._layout_box = self._box("layout", translate("minutes", "Layout"))
        self._language_box = self._box("volume", translate("minutes", "Volume"))
        for layout, words in _LAYOUTS:
            self._layout_box.addItem(translate("minutes", words), layout)
        self._state = Label("", "small", "text.secondary", wrap=True, name="page.minutes.preview.state")
        self.pages = PageArea()
        self.pages.pictures_wanted.connect(self.pictures_wanted)
        self.add(self._head).add(self.pages, stretch=1)

    def offer(
        self, parties: Sequence[tuple[str, str]], languages: Sequence[str], names: Callable[[str], str], layout: Layout
    ) -> None:
        """Fills the controls once: whose original, which layout, which volume."""
        if self._holder is not None:
            return
        options = [(letters, translate("minutes", "Original of {party}").format(party=letters)) for letters, _name in parties]
        both = (BOTH, translate("minutes", "Both"))
        words = translate("minutes", "Which original")
        self._holder = Segmented([*options, both], name="page.minutes.preview.original", accessible=words)
        self._holder.chosen.connect(lambda _key: self._tell())
        for tag in languages:
            self._language_box.addItem(names(tag), tag)
        self._layout_box.setCurrentIndex(max(0, self._layout_box.findData(layout)))
        self._volume = _boxed(self._language_box)
        self._head.add(self._holder, _boxed(self._layout_box), self._volume).add(self._state, stretch=1)
        self._show_volume()

    def wish(self, round_id: str, parties: Sequence[tuple[str, str]]) -> PaperWish:
        """What the controls ask for."""
        chosen = self._holder.current if self._holder is not None else BOTH
        holders = tuple(letters for letters, _name in parties) if chosen == BOTH else (chosen,)
        layout = Layout(self._layout_box.currentData())
        language = str(self._language_box.currentData()) if layout is Layout.SEPARATE else None
        return PaperWish(round_id, holders, layout, language)

    def choose(self, holder: str, layout: Layout | None = None) -> None:
        """Sets the controls and asks for the paper."""
        if self._holder is not None:
            self._holder.choose(holder)
        if layout is not None:
            self._layout_box.setCurrentIndex(self._layout_box.findData(layout))
        self._tell()

    def say(self, words: str, tone: str = "text.secondary") -> None:
        """Says what is going on."""
        self._state.setText(words)
        self._state.set_tone(tone)
        self._state.setToolTip(words if tone == "state.danger" else "")

    def show_papers(self, made: tuple[MadePaper, ...]) -> None:
        """Shows the papers, two originals beside each other; the pictures follow for what is in sight."""
        self.papers = made
        heads = [translate("minutes", "Original of {party}").format(party=paper.holder) for paper in made]
        self.pages.show_sizes([paper.sizes for paper in made], heads if len(made) > 1 else ())
        pages = translate("minutes", "%n page(s)", None, len(made[0].sizes) if made else 0)
        signed = max((one.signatures for one in made), default=0)
        kept = translate("minutes", "the signed file, %n signature(s)", None, signed) if signed else ""
        refused = next((one.refused for one in made if one.refused), "")
        if refused:
            self.say(translate("minutes", "Not to be exported. {reason}").format(reason=refused), "state.danger")
            return
        self.say(" · ".join(part for part in (pages, kept) if part))

    def first_focus(self) -> QWidget:
        """The pages: Page Up and Page Down walk through them."""
        return self.pages

    def _tell(self) -> None:
        self._show_volume()
        self.wanted.emit()

    def _show_volume(self) -> None:
        if self._holder is not None:
            self._volume.setVisible(self._layout_box.currentData() == Layout.SEPARATE)

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"page.minutes.preview.{name}")
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda _index: self._tell())
        return box


def _boxed(box: QComboBox) -> Pane:
    pane = Pane(box="outline", across=True, margins=(8, 0, 4, 0)).add(box)
    pane.setFixedHeight(px(28))
    return pane
