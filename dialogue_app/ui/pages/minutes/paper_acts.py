"""The printed document: made, drawn page by page, and saved where a person says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from dialogue_app.errors import RuleError
from dialogue_app.ui.files import read_file, write_file
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.page_area import Place
from dialogue_app.ui.pages.minutes.preview import MadePaper, default_layout, make_papers
from dialogue_app.ui.pages.minutes.words import PREVIEW, own_name
from dialogue_app.ui.pdf_pages import page_images

if TYPE_CHECKING:
    from dialogue_app.ui.pages.minutes.page import MinutesPage


class PaperActs(Acts):
    """Preview and export."""

    def __init__(self, page: MinutesPage) -> None:
        super().__init__(page)
        self._paper_token = 0

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [("minutes.export", self.export), ("minutes.sent_back", self.choose_sent_back)]

    def prepare(self) -> None:
        """Fills the controls of the preview and makes the paper they describe."""
        if self._page.sight is None or self._context.dialogue is None:
            return
        view, parties = self._page.sight.view, self._context.dialogue.parties

        def show(layout: Any) -> None:
            self._page.preview.offer(parties, view.languages, own_name, layout)
            self.make()

        self._context.read(default_layout, show, owner=self._page)

    def make(self) -> None:
        """Makes the wanted originals; an older wish that is still being made is forgotten."""
        if self._context.dialogue is None:
            return
        self._page.finish_typing()
        desk, wish = self._desk(), self._page.preview.wish(self._page.round_id, self._context.dialogue.parties)
        self._paper_token += 1
        token = self._paper_token
        self._page.preview.say(translate("minutes", "Making the document…"))

        def show(made: tuple[MadePaper, ...]) -> None:
            if token == self._paper_token and self._page.mode == PREVIEW:
                self._page.preview.show_papers(made)

        def failed(error: BaseException) -> None:
            self._page.preview.say("")
            self._context.messages.fault(error, translate("minutes", "Preview"))

        doing = translate("minutes", "Make the document")
        self._context.run(lambda progress: make_papers(desk, wish, progress), show, doing=doing, owner=self._page, failed=failed)

    def draw(self, generation: int, places: Sequence[Place]) -> None:
        """Draws pages that came into sight."""
        made, width = self._page.preview.papers, self._page.preview.pages.picture_width

        def work(progress: Any) -> list[tuple[Place, Any]]:
            drawn: list[tuple[Place, Any]] = []
            for column in sorted({column for column, _line in places}):
                lines = [line for at, line in places if at == column]
                images = page_images(made[column].pdf, lines, width, progress)
                drawn += [((column, line), image) for line, image in zip(lines, images, strict=True)]
            return drawn

        doing = translate("minutes", "Draw the pages")
        self._context.run(work, lambda drawn: self._page.preview.pages.take(generation, drawn), doing=doing, owner=self._page)

    def export(self) -> None:
        """Asks where to save what the preview shows, and saves it."""
        if self._context.dialogue is None or not self._page.has_minutes:
            return
        desk = self._desk()
        parties = self._context.dialogue.parties

        def ask(made: tuple[MadePaper, ...]) -> None:
            kinds = translate("minutes", "PDF (*.pdf)")
            for paper in made:
                if paper.refused:
                    self._context.messages.fault(RuleError(paper.refused), translate("minutes", "Export PDF"))
                    continue
                title = translate("minutes", "Export the original of {party}").format(party=paper.holder)
                self._page.files.save_file(self._page, title, paper.filename, kinds, partial(self._write, paper))

        if self._page.mode == PREVIEW and self._page.preview.papers:
            ask(self._page.preview.papers)
            return

        def go_on(layout: Any) -> None:
            self._page.preview.offer(
                parties, self._page.sight.view.languages if self._page.sight is not None else (), own_name, layout
            )
            wish = self._page.preview.wish(self._page.round_id, parties)
            doing = translate("minutes", "Make the document")
            self._context.run(lambda progress: make_papers(desk, wish, progress), ask, doing=doing, owner=self._page)

        self._context.read(default_layout, go_on, owner=self._page)

    def choose_sent_back(self) -> None:
        """Asks for the DOCX that the other side sent back."""
        if self._page.has_minutes:
            title, kinds = translate("minutes", "The file that came back"), translate("minutes", "Word documents (*.docx)")
            self._page.files.open_file(self._page, title, kinds, self.read_sent_back)

    def read_sent_back(self, path: Path) -> None:
        """Reads the file, holds it against our text and shows what differs."""
        from dialogue_app import sent_back
        from dialogue_app.ui.papers.sent_back_sheet import SentBackSheet

        if self._page.sight is None:
            return
        self._page.finish_typing()
        desk, round, minutes = self._desk(), self._page.round_id, self._page.sight.view.id

        def take(desk: Any, change: Any) -> Any:
            return sent_back.take_over(desk, minutes, change)

        def show(found: Any) -> None:
            self._context.show_sheet(SentBackSheet(self._context, take, path.name, found))

        self._context.run(
            lambda _progress: sent_back.read_sent_back(desk, round, read_file(path), path.name),
            show, doing=translate("minutes", "Compare what came back"), owner=self._page,
        )  # fmt: skip

    def _write(self, paper: MadePaper, path: Path) -> None:
        def work(_progress: Any) -> Path:
            write_file(path, paper.pdf)
            return path

        def say(written: Path) -> None:
            self._context.messages.say(translate("minutes", "Saved as {name}").format(name=written.name), "ok")

        self._context.run(work, say, doing=translate("minutes", "Export PDF"), owner=self._page)
