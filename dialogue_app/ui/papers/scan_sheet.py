"""The scan of an original that was signed in ink: attached to the frozen record and tied to it by the hash of the agreed text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app import incoming
from dialogue_app.errors import DialogueError
from dialogue_app.model.issued import SCAN
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.widgets import Button, Field, KeyCap, Label, Pane, Segmented, Sheet, Verdict, row


class ScanSheet(Sheet):
    """Whose original, and which file. An undo takes a wrong scan back; a better one takes its place."""

    def __init__(self, context: PageContext, facts: FurtherFacts, files: FileQuestions) -> None:
        title = translate("papers", "Scan of a signed original")
        super().__init__(title, facts.identifier, glyph="paperclip", width=640, name="sheet.scan")
        self._context, self._facts, self._files = context, facts, files
        parties = list(context.dialogue.parties) if context.dialogue is not None else [("", "—")]
        self.holder = Segmented(
            [(code, code) for code, _name in parties], name="sheet.scan.holder", accessible=translate("papers", "Original of")
        )
        self.file = QLineEdit()
        browse = Button(
            icon="folder-open", kind="quiet", name=translate("papers", "Choose the scan…"), object_name="sheet.scan.browse",
            on=self._choose,
        )  # fmt: skip
        note = translate("papers", "PDF, JPEG, PNG or TIFF; kept as it is, under its own hash")
        self._field = Field(translate("papers", "Scan"), self.file, browse, note=note, name="sheet.scan.file")
        self._state = Pane(gap=4)
        self.body.add(row(Label(translate("papers", "Original of"), "small", "text.secondary"), self.holder, "stretch"))
        self.body.add(self._state, self._field)
        self._do = Button(translate("papers", "Attach"), "paperclip", "primary", object_name="sheet.scan.do", on=self.attach)
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=translate("papers", "Can be taken back; the signatures stay recorded"))
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.attach)
        self.holder.chosen.connect(lambda _key: self._show_state())
        self._show_state()

    @override
    def first_focus(self) -> QWidget:
        return self.file

    def attach(self) -> None:
        """Reads the file, looks at it, and attaches it."""
        if not self._do.isEnabled():
            return
        typed = self.file.text().strip()
        if not typed:
            self._refuse(translate("papers", "Choose the file of the scan."))
            return
        path, round_id, holder = Path(typed), self._facts.round_id, self.holder.current
        self._do.setEnabled(False)

        def go_on(scan: incoming.Scan) -> None:
            self._context.change(
                lambda desk: incoming.attach_scan(desk, round_id, holder, scan),
                doing=translate("papers", "Attach the scan of the original of {party}").format(party=holder),
                owner=self,
                done=self._attached,
                refused=self._failed,
            )

        doing = translate("papers", "Read the scan")
        self._context.run(
            lambda _progress: incoming.examined_scan(read_file(path), path.name),
            go_on, doing=doing, owner=self, failed=self._failed,
        )  # fmt: skip

    def _attached(self, made: Any) -> None:
        words = translate("papers", "The scan hangs on the agreed text and stands in the register")
        if made is None:
            words = translate("papers", "This very scan is attached already")
        self._context.messages.say(words, "ok")
        self.dismiss()

    def _failed(self, error: BaseException) -> bool:
        self._do.setEnabled(True)
        if not isinstance(error, DialogueError):
            self._context.messages.fault(error, translate("papers", "Attach the scan"))
            return True
        self._refuse(in_words(error))
        return True

    def _refuse(self, sentence: str) -> None:
        self._field.show_fault(sentence)
        self.file.setFocus()

    def _show_state(self) -> None:
        """Says what is signed in ink under this original, and whether a scan of it hangs there."""
        self._state.clear()
        holder = self.holder.current
        inked = [one for one in self._facts.minutes.signatures if one.held_by == holder and not one.digital]
        held = [one for one in self._facts.issued if one.kind == SCAN and one.held_by == holder and one.superseded_by is None]
        if inked:
            names = ", ".join(one.party for one in inked)
            self._state.add(Verdict("ok", translate("papers", "Signed in ink by {parties}").format(parties=names)))
        else:
            words = translate("papers", "No signature in ink is recorded under this original")
            self._state.add(Verdict("warn", words, translate("papers", "record it first: Sign…, On paper")))
        for one in held:
            words = translate("papers", "A scan is attached, {name}, {moment}; the new one takes its place.")
            text = words.format(name=one.filename, moment=moment_words(one.at))
            self._state.add(Label(text, "small", "text.secondary", wrap=True))
        self._do.setEnabled(bool(inked))
        self._field.show_fault("")

    def _choose(self) -> None:
        title = translate("papers", "Choose the scan")
        kinds = translate("papers", "Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)")
        self._files.open_file(self, title, kinds, lambda path: self.file.setText(str(path)))
