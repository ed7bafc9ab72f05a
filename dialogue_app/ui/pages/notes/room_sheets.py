"""Small sheets of the notes page: a paper handed over, what the room's clock shows, the list of short forms."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import papers, vocabulary
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import (
    FormSheet,
    beside,
    choice_field,
    chosen,
    line_field,
    line_of,
    needed,
    text_field,
    text_of,
)
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.composer import moment
from dialogue_app.ui.widgets import Button, Label, row

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

HALF_A_DAY = 12 * 3600


class PaperSheet(FormSheet):
    """A paper handed over: title, kind, who gave it, and a file or photograph (chosen, dropped, or from the clipboard)."""

    def __init__(self, page: NotesPage, questions: FileQuestions | None = None) -> None:
        super().__init__(
            translate("notes", "A paper was handed over"), translate("notes", "Register the paper"), facts=page.title_of_item(),
            glyph="file-text", name="sheet.paper",
        )  # fmt: skip
        self._page, self._questions = page, questions or FileQuestions()
        self._at = moment()
        self._name, self._data = "", b""
        self._reading = False
        """Is a file still being read? The paper is not registered without it."""
        self.title = line_field(translate("notes", "Title, or its first words"), name="sheet.paper.title")
        kinds = (
            ("non-paper", translate("notes", "non-paper")), ("aide-memoire", translate("notes", "aide-mémoire")),
            ("note-verbale", translate("notes", "note verbale")), ("letter", translate("notes", "letter")),
        )  # fmt: skip
        self.kind = choice_field(translate("notes", "Kind"), kinds, name="sheet.paper.kind")
        parties = page.context.dialogue.parties if page.context.dialogue is not None else ()
        theirs = page.composer.line.party or (parties[-1][0] if parties else "")
        self.giver = choice_field(translate("notes", "Handed over by"), parties, theirs, name="sheet.paper.from")
        self._file = Label(translate("notes", "No file yet"), "small", "text.secondary", name="sheet.paper.file")
        choose = Button(translate("notes", "File or photo…"), "file-text", object_name="sheet.paper.choose", on=self._choose)
        paste = Button(translate("notes", "From the clipboard"), object_name="sheet.paper.paste", on=self._paste)
        self.form.add(self.title, beside(self.kind, self.giver), row(choose, paste, self._file, "stretch", gap=8))
        self.setAcceptDrops(True)
        self.finish(hint=translate("notes", "Nothing is sent: the file lies in the workspace"))

    @override
    def first_focus(self) -> QWidget:
        return self.title.edit

    def take_file(self, path: Path) -> None:
        """Reads a file; one that cannot be read is named."""

        def taken(data: bytes) -> None:
            self._reading = False
            self.take_bytes(path.name, data)

        def failed(error: BaseException) -> None:
            self._reading = False
            self._file.setText(translate("notes", "No file yet"))
            if not self.refuse(error):
                self._page.context.messages.fault(error, path.name)

        doing = translate("notes", "Read {file}").format(file=path.name)
        self._reading = True
        self._file.setText(f"{doing}…")
        self._page.context.run(
            lambda _progress: read_file(path),
            taken,
            doing=doing,
            owner=self,
            failed=failed,
        )

    def take_bytes(self, name: str, data: bytes) -> None:
        """Takes the bytes of a file or photograph."""
        self._name, self._data = name, data
        self._file.setText(translate("notes", "{file}, {size} kB").format(file=name, size=max(1, len(data) // 1024)))

    @override
    def submit(self) -> None:
        if self._reading or not needed(self.title):
            return
        page = self._page
        self.begin()
        work = partial(
            papers.register_paper, session=page.session, item=page.item, title=line_of(self.title), kind=chosen(self.kind),
            from_party=chosen(self.giver), filename=self._name, data=self._data or None, language=page.composer.line.language,
            at=self._at + timedelta(seconds=page.composer.clock_offset),
        )  # fmt: skip
        words = translate("notes", "Register the paper")
        page.context.change(work, doing=words, owner=page, done=self.done, refused=self.refuse)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))

    def _choose(self) -> None:
        kinds = translate("notes", "Papers and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.odt);;All files (*)")
        self._questions.open_file(self, translate("notes", "File or photo of the paper"), kinds, self.take_file)

    def _paste(self) -> None:
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self._file.setText(translate("notes", "There is no picture in the clipboard"))
        else:
            self.take_bytes(translate("notes", "photo") + ".png", _png(image))


class ClockSheet(FormSheet):
    """What the room's clock shows now; the difference to this computer's is kept with every entry."""

    def __init__(self, page: NotesPage, take: Callable[[int], object]) -> None:
        super().__init__(
            translate("notes", "The room's clock"), translate("notes", "Go by the room's clock"), glyph="clock", width=600,
            name="sheet.clock",
        )  # fmt: skip
        self._zone, self._take = ZoneInfo(page.composer.zone), take
        shown = moment().astimezone(self._zone) + timedelta(seconds=page.composer.clock_offset)
        note = translate("notes", "As 14:05:30. Notes taken so far stay at their time.")
        self.shows = line_field(
            translate("notes", "It shows"), f"{shown:%H:%M:%S}", name="sheet.clock.shows", note=note
        )  # fmt: skip
        self.form.add(self.shows)
        same = Button(translate("notes", "The computer is right"), object_name="sheet.clock.none", on=self._none)
        self.finish(same)

    @override
    def first_focus(self) -> QWidget:
        return self.shows.edit

    @override
    def submit(self) -> None:
        offset = offset_of(line_of(self.shows), moment().astimezone(self._zone))
        if offset is None:
            self.shows.show_fault(translate("notes", "Write the time as 14:05:30."))
        else:
            self._take(offset)
            self.done()

    def _none(self) -> None:
        self._take(0)
        self.done()


class ShortFormsSheet(FormSheet):
    """The dialogue's own short forms, a line each: “dm = direct mail”."""

    def __init__(self, page: NotesPage, found: dict[str, str]) -> None:
        super().__init__(
            translate("notes", "Short forms"), translate("notes", "Keep the list"), glyph="text-aa", name="sheet.short_forms",
            facts=translate("notes", "; and the short form, then a space"),
        )  # fmt: skip
        self._page, self._start = page, found
        shown = "\n".join(f"{short} = {words}" for short, words in sorted(found.items()))
        note = translate("notes", "A line each: dm = direct mail. Issues and people have their initials already.")
        self.list = text_field(
            translate("notes", "Short forms of this dialogue"), shown, name="sheet.short_forms.list", height=160, note=note
        )
        self.form.add(self.list)
        self.finish()

    @override
    def first_focus(self) -> QWidget:
        return self.list.edit

    @override
    def submit(self) -> None:
        forms = {}
        for line in text_of(self.list).splitlines():
            short, equals, words = line.partition("=")
            if line.strip() and not (equals and words.strip()):
                said = translate("notes", "“{line}” has no words: write it as dm = direct mail.").format(line=line.strip())
                self.list.show_fault(said)
                return
            if line.strip():
                forms[short.strip().lstrip(";")] = words.strip()
        self.begin()
        page = self._page
        work = partial(vocabulary.set_short_forms, start=self._start, forms=forms)

        def done(_made: object) -> None:
            self.done()
            page.reload()

        page.context.change(work, doing=translate("notes", "Keep the list"), owner=page, done=done, refused=self.refuse)


def offset_of(shown: str, now: datetime) -> int | None:
    """By how many seconds a clock that shows `shown` is ahead of `now`, the nearer way round; None for what is no time."""
    found = re.fullmatch(r"(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?", shown.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59 or int(found[3] or 0) > 59:
        return None
    there = int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0)
    ahead = there - (now.hour * 3600 + now.minute * 60 + now.second)
    return (ahead + HALF_A_DAY) % (2 * HALF_A_DAY) - HALF_A_DAY


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
