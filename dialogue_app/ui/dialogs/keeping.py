"""Where a new dialogue is kept, and whether it is encrypted: the part that every sheet which makes one has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from dialogue_app import paths
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.buttons import Button, Switch
from dialogue_app.ui.widgets.fields import Field, PassphraseField
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import Label

SHORTEST_PASSPHRASE = 10


class Keeping(Pane):
    """A file and a passphrase; `faults` has a sentence for every field, empty where it is well."""

    def __init__(self, name: str) -> None:
        super().__init__(gap=4)
        self._name = name
        self.folder = self._file_field()
        self.encrypt = Switch(translate("dialogs", "Encrypt with a passphrase"), True, name=f"{name}.encrypt")
        self.encrypt.toggled.connect(self._show_encryption)
        self.first = PassphraseField(translate("dialogs", "Passphrase"), name=f"{name}.passphrase")
        self.second = PassphraseField(translate("dialogs", "The same again"), name=f"{name}.again")
        self._plain = Label("", "small", "state.warn", wrap=True)
        self._plain.setText(translate("dialogs", "Whoever gets this file can read it: it will not be encrypted."))
        self._keys = row_of(self.first, self.second)
        self.add(self.folder, self.encrypt, self._keys, self._plain)
        self._plain.hide()

    @property
    def path(self) -> Path:
        """The file, with its ending."""
        path = Path(text(self.folder)).expanduser()
        return path if path.suffix == ".dialogue" else path.with_name(path.name + ".dialogue")

    @property
    def passphrase(self) -> str | None:
        """What was typed; None: the file is not encrypted."""
        return text(self.first, strip=False) if self.encrypt.isChecked() else None

    def faults(self) -> dict[Field, str]:
        """What is wrong with each field."""
        named = "" if text(self.folder) else translate("dialogs", "This is needed.")
        if not self.encrypt.isChecked():
            return {self.folder: named, self.first: "", self.second: ""}
        first, second = text(self.first, strip=False), text(self.second, strip=False)
        short = translate(
            "dialogs", "Use at least %n character(s): several words are easy to remember.", None, SHORTEST_PASSPHRASE
        )
        other = translate("dialogs", "The two are different.")
        return {
            self.folder: named,
            self.first: short if len(first) < SHORTEST_PASSPHRASE else "",
            self.second: other if first != second else "",
        }

    def _show_encryption(self, on: bool) -> None:
        self._keys.setVisible(on)
        self._plain.setVisible(not on)

    def _file_field(self) -> Field:
        place = paths.documents_dir() / translate("dialogs", "Talks.dialogue")
        choose = Button(
            icon="folder-open", kind="quiet", name=translate("dialogs", "Choose a place…"), object_name=f"{self._name}.browse"
        )
        field = Field(translate("dialogs", "File"), QLineEdit(str(place)), choose, name=f"{self._name}.file")
        choose.clicked.connect(lambda _checked=False: self._browse())
        return field

    def _browse(self) -> None:
        dialog = QFileDialog(self, translate("dialogs", "Choose a place…"), text(self.folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("dialogue")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: set_text(self.folder, path))
        dialog.open()


def show_faults(faults: dict[Field, str]) -> bool:
    """Says below each field what is wrong and takes the focus to the first; True when anything is."""
    for field, sentence in faults.items():
        field.show_fault(sentence)
    wrong = [field for field, sentence in faults.items() if sentence]
    if wrong:
        wrong[0].edit.setFocus()
    return bool(wrong)


def text(field: Field, *, strip: bool = True) -> str:
    """What is typed in a field with a line."""
    typed = field.edit.text() if isinstance(field.edit, QLineEdit) else ""
    return typed.strip() if strip else typed


def set_text(field: Field, value: str) -> None:
    """Types into a field with a line."""
    if isinstance(field.edit, QLineEdit):
        field.edit.setText(value)


def row_of(*fields: QWidget) -> Pane:
    """Fields beside each other, tops aligned, sharing the width."""
    pane = Pane(across=True, gap=12)
    for field in fields:
        pane.lines.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return pane
