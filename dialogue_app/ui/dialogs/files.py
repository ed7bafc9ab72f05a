"""Asking for a file to open or a place to save to, without a dialog that blocks the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dialogue_app import paths

Chosen = Callable[[Path], object]


class FileQuestions:
    """The three questions; a test hands in answers of its own instead."""

    def open_file(self, parent: QWidget, title: str, kinds: str, chosen: Chosen) -> None:
        """Asks which file to read; `chosen` follows unless the person gives up."""
        dialog = QFileDialog(parent.window(), title, str(paths.documents_dir()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _ask(dialog, chosen)

    def open_folder(self, parent: QWidget, title: str, chosen: Chosen) -> None:
        """Asks for a folder, which may be a new one."""
        dialog = QFileDialog(parent.window(), title, str(paths.documents_dir()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        _ask(dialog, chosen)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, chosen: Chosen) -> None:
        """Asks where to write; an existing file is asked about by the dialog itself."""
        dialog = QFileDialog(parent.window(), title, str(paths.documents_dir() / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        _ask(dialog, chosen)


def _ask(dialog: QFileDialog, chosen: Chosen) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
