"""Opening, creating and closing dialogues for a window: files, passphrases, the sample, all off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from dialogue_app import paths
from dialogue_app.errors import DialogueError, WorkspaceError
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.protocols import App, DialogueDraft, DialogueHead, OpenDialogue, RoundHead

if TYPE_CHECKING:
    from dialogue_app.reading_in import MinutesFile, MinutesToRead
    from dialogue_app.ui.dialogs.from_minutes import FromMinutesSheet
    from dialogue_app.ui.dialogs.new_dialogue import NewDialogueSheet
    from dialogue_app.ui.dialogs.unlock import UnlockSheet
    from dialogue_app.ui.shell.window import MainWindow

Shown = tuple[OpenDialogue, DialogueHead, tuple[RoundHead, ...], str]
"""What is shown of an opened dialogue, and the page on which something was left unfinished ("" = on none)."""


class Opening(QObject):
    """The ways into a dialogue and out of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open_sample(self) -> None:
        """Opens the sample dialogue."""
        title = translate("shell", "Open the sample dialogue")
        self._run(title, lambda: self._shown(self._window.app.open_sample()), self._show)

    def choose_file(self) -> None:
        """Asks which file to open."""
        kinds = translate("shell", "Dialogues (*.dialogue);;All files (*)")
        self._choose(translate("shell", "Open a dialogue"), kinds, self.open_file)

    def choose_minutes(self) -> None:
        """Asks for minutes, their PDF or the data it encloses, that shall found a dialogue."""
        kinds = translate("shell", "Minutes (*.pdf *.json)")
        self._choose(translate("shell", "New dialogue from minutes"), kinds, self.read_minutes)

    def read_minutes(self, path: Path) -> None:
        """Reads minutes and opens the sheet for the dialogue they would found."""

        def work(_progress: object) -> tuple[MinutesFile, MinutesToRead]:
            from dialogue_app import reading_in

            file = reading_in.minutes_in_file(read_file(path), path.name)
            return file, reading_in.founding(file)

        def done(read: tuple[MinutesFile, MinutesToRead] | None, error: BaseException | None) -> None:
            if error is not None:
                self._window.messages.fault(error, title)
            elif read is not None:
                from dialogue_app.ui.dialogs.from_minutes import FromMinutesSheet

                file, wanted = read
                self._window.overlays.show_sheet(FromMinutesSheet(path.name, wanted, lambda sheet: self._found(file, sheet)))

        title = translate("shell", "New dialogue from minutes")
        self._window.jobs.free(title, work, done, owner=self)

    def open_file(self, path: Path) -> None:
        """Opens a file; asks for the passphrase where it is encrypted."""
        title, app = translate("shell", "Open a dialogue"), self._window.app

        def checked(encrypted: bool) -> None:
            if encrypted:
                self.ask_passphrase(path)
            else:
                self._run(title, lambda: self._shown(app.open(path, None)), lambda shown: self._show(shown, path))

        self._run(title, lambda: app.needs_passphrase(path), checked)

    def new_dialogue(self) -> None:
        """Opens the sheet for a new dialogue."""
        from dialogue_app.ui.dialogs.new_dialogue import NewDialogueSheet

        sheet = NewDialogueSheet(lambda draft: self._create(draft, sheet))
        self._window.overlays.show_sheet(sheet)

    def close_dialogue(self) -> None:
        """Closes what is open and shows the start page."""
        self._run(translate("shell", "Close the dialogue"), self._window.app.close, lambda _none: self._window.show_start())

    def show_opened(self, opened: OpenDialogue) -> None:
        """Shows a dialogue that was opened before the window."""
        self._run(translate("shell", "Open a dialogue"), lambda: self._shown(opened), self._show)

    def read_rounds(self) -> None:
        """Reads the shell's own facts again."""
        opened = self._window.context.opened
        if opened is not None:
            self._run(
                translate("shell", "Read the rounds"), lambda: self._shown(opened), lambda s: self._window.take_rounds(s[1], s[2])
            )

    def ask_passphrase(self, path: Path) -> None:
        """Asks for the passphrase of a file and opens it."""
        self._window.stop_waiting()
        from dialogue_app.ui.dialogs.unlock import UnlockSheet

        sheet = UnlockSheet(lambda phrase: self._unlock(path, phrase, sheet))
        self._window.overlays.show_sheet(sheet)

    def _unlock(self, path: Path, phrase: str, sheet: UnlockSheet) -> None:
        def done(shown: Shown | None, error: BaseException | None) -> None:
            if isinstance(error, DialogueError):
                sheet.refuse(in_words(error))
                return
            sheet.dismiss()
            if error is not None:
                self._window.messages.fault(error, translate("shell", "Open a dialogue"))
            elif shown is not None:
                self._show(shown, path)

        title = translate("shell", "Open a dialogue")
        self._window.jobs.database(title, lambda: self._shown(_unlocked(self._window.app, path, phrase)), done, owner=sheet)

    def _choose(self, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        recent = self._window.app.settings.recent
        start = recent[0].parent if recent else paths.documents_dir()
        dialog = QFileDialog(self._window, title, str(start), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def _create(self, draft: DialogueDraft, sheet: NewDialogueSheet) -> None:
        self._make(sheet, draft.path, lambda: _founded(self._window.app, draft))

    def _found(self, file: MinutesFile, sheet: FromMinutesSheet) -> None:
        path, passphrase, home = sheet.keeping.path, sheet.keeping.passphrase, sheet.home
        self._make(sheet, path, lambda: _founded_by_minutes(self._window.app, path, passphrase, file, home))

    def _make(
        self, sheet: NewDialogueSheet | FromMinutesSheet, path: Path, made: Callable[[], tuple[OpenDialogue, str | None]]
    ) -> None:
        def work() -> tuple[Shown, str | None]:
            opened, key = made()
            return self._shown(opened), key

        def done(result: tuple[Shown, str | None] | None, error: BaseException | None) -> None:
            if isinstance(error, DialogueError):
                sheet.refuse(in_words(error))
                return
            sheet.dismiss()
            if error is not None:
                self._window.messages.fault(error, translate("shell", "New dialogue"))
            elif result is not None:
                self._show(result[0], path)
                if result[1]:
                    from dialogue_app.ui.dialogs.new_dialogue import RecoveryKeySheet

                    self._window.overlays.show_sheet(RecoveryKeySheet(result[1]))

        self._window.jobs.database(translate("shell", "New dialogue"), work, done, owner=self)

    def _show(self, shown: Shown, path: Path | None = None) -> None:
        app = self._window.app
        if path is not None:
            app.keep(app.settings.opened(path))
        opened, head, rounds, page = shown
        known = any(spec.id == page for spec in self._window.page_specs)
        self._window.show_dialogue(opened, head, rounds, page=page if known else "")

    def _run(self, title: str, work: Callable[[], Any], show: Callable[[Any], object]) -> None:
        def done(result: Any, error: BaseException | None) -> None:
            if error is not None:
                self._window.stop_waiting()
                self._window.messages.fault(error, title)
            else:
                show(result)

        self._window.jobs.database(title, work, done, owner=self)

    def _shown(self, opened: OpenDialogue) -> Shown:
        reads = self._window.reads_of(opened)
        return opened, reads.dialogue(), tuple(reads.rounds()), reads.unfinished_page()


def _unlocked(app: App, path: Path, typed: str) -> OpenDialogue:
    """Tries what was typed as the passphrase, then, where it has the length of one, as the recovery key."""
    try:
        return app.open(path, typed)
    except WorkspaceError:
        if sum(letter.isalnum() for letter in typed) != RECOVERY_KEY_LENGTH:
            raise
        return app.open(path, recovery_key=typed)


def _founded(app: App, draft: DialogueDraft) -> tuple[OpenDialogue, str | None]:
    """A new file with the dialogue of the draft in it."""
    from dialogue_app.desk import talks

    names = [talks.PartyNames(party.letters, dict(party.names)) for party in draft.parties]
    return _filled(
        app,
        draft.path,
        draft.passphrase,
        lambda desk: talks.create_dialogue(
            desk, title=draft.title, subject={}, home_party=names[0].code, parties=names, languages=draft.languages
        ),
    )


def _founded_by_minutes(
    app: App, path: Path, passphrase: str | None, file: MinutesFile, home: str
) -> tuple[OpenDialogue, str | None]:
    from dialogue_app import reading_in

    wanted = reading_in.founding(file, home=home)
    return _filled(app, path, passphrase, lambda desk: reading_in.read_in(desk, wanted))


def _filled(app: App, path: Path, passphrase: str | None, fill: Callable[[Any], Any]) -> tuple[OpenDialogue, str | None]:
    """A new file with what `fill` puts into it; where that fails, the file just made is taken away again."""
    opened, key = app.create(path, passphrase)
    try:
        made = fill(opened.desk)
    except BaseException:
        app.close()
        path.unlink(missing_ok=True)
        raise
    if made is not None:
        opened.undo_steps.did(made)
    return opened, key


RECOVERY_KEY_LENGTH = 40
