"""The means of signing: a key on a token, a key in a file, or ink on paper; and what is asked of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dialogue_app.errors import DialogueError, SigningError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import choice_field, chosen, fill_choice
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.widgets import Button, Choice, Field, Label, Pane, PassphraseField

if TYPE_CHECKING:
    from dialogue_app.signing.identities import Identity
    from dialogue_app.signing.token import PinQuestion, TokenSlot, Tries

TOKEN, FILE, PAPER = "token", "file", "paper"
MODULE_KEY, MEANS_KEY = "signing/token_module", "signing/means"


class PinWrong(SigningError):
    """The token refused the PIN; `tries` says how many are left."""

    def __init__(self, question: PinQuestion) -> None:
        super().__init__(question)
        self.tries = question.tries


@dataclass(frozen=True, slots=True)
class KeyInFile:
    """A PKCS#12 file and its password."""

    path: Path
    password: str

    @contextmanager
    def opened(self) -> Iterator[Identity]:
        """The key; off the GUI thread, as a file may lie on a slow medium."""
        from dialogue_app.signing.identities import load_pkcs12

        yield load_pkcs12(self.path, self.password)


@dataclass(frozen=True, slots=True)
class KeyOnToken:
    """A token in a reader and its PIN, which is tried once and never kept."""

    module: Path
    slot: int
    pin: str
    key: str | None = None

    @contextmanager
    def opened(self) -> Iterator[Identity]:
        """The key, for as long as the token is open; `PinWrong` for another PIN than the token's."""
        from dialogue_app.signing.token import opened_token

        given = False

        def ask(question: PinQuestion) -> str | None:
            nonlocal given
            if given:
                raise PinWrong(question)
            given = True
            return self.pin

        with opened_token(self.module, ask, slot=self.slot, key=self.key) as identity:
            yield identity


class KeyPart(Pane):
    """Which means is chosen, and its fields. `changed` follows another means, `own_wanted` the wish for a key of our own."""

    changed = Signal()
    own_wanted = Signal()

    def __init__(self, context: PageContext, files: FileQuestions, *, name: str) -> None:
        super().__init__(gap=8)
        self._context, self._files, self._name = context, files, name
        self._file = Choice(translate("dialogs", "Key in a file"), translate("dialogs", "PKCS#12, usually .p12 or .pfx"), on=True)
        self._token = Choice(translate("signing", "Key on a token or card"), translate("signing", "it never leaves the token"))
        self._paper = Choice(
            translate("dialogs", "On paper"), translate("dialogs", "record that the head signed the printed original in ink")
        )
        for choice, last in ((self._file, "with_file"), (self._token, "with_token"), (self._paper, "on_paper")):
            choice.setObjectName(f"{name}.{last}")
            choice.toggled.connect(lambda _on: self._show_means())
        self.key_file = QLineEdit()
        self.passphrase = PassphraseField(translate("dialogs", "Password of the key file"), name=f"{name}.passphrase")
        self.module = QLineEdit(context.preferences.get(MODULE_KEY, ""))
        self._file_part, self._token_part = self._build_file_part(), self._build_token_part()
        self.add(Pane(gap=4).add(self._token, self._file, self._paper), self._file_part, self._token_part)
        self._token.setChecked(context.preferences.get(MEANS_KEY, FILE) == TOKEN)
        self._show_means()

    @property
    def means(self) -> str:
        """`token`, `file` or `paper`."""
        return TOKEN if self._token.isChecked() else PAPER if self._paper.isChecked() else FILE

    @property
    def key(self) -> KeyInFile | KeyOnToken:
        """What is to sign; ask `missing` first."""
        if self.means == TOKEN:
            slot = int(chosen(self.slot) or 0)
            return KeyOnToken(Path(self.module.text().strip()), slot, self.pin.line.text(), chosen(self.label) or None)
        return KeyInFile(Path(self.key_file.text().strip()), self.passphrase.line.text())

    @property
    def first(self) -> QWidget:
        """The field to begin with."""
        return self.pin.line if self.means == TOKEN else self.key_file

    def missing(self) -> QWidget | None:
        """The first field that must be filled; says below it what is missing."""
        self.clear_faults()
        if self.means == FILE and not self.key_file.text().strip():
            self._key_field.show_fault(translate("dialogs", "Choose the key file first."))
            return self.key_file
        if self.means == TOKEN and not self.module.text().strip():
            self._module_field.show_fault(translate("signing", "Choose the library that came with the token or its reader."))
            return self.module
        if self.means == TOKEN and not self._slots:
            self._module_field.show_fault(translate("signing", "No token was found: put it in and look again."))
            return self.module
        if self.means == TOKEN and not self.pin.line.text():
            self.pin.show_fault(translate("signing", "Type the PIN of the token."))
            return self.pin.line
        return None

    def clear_faults(self) -> None:
        """Takes all faults away."""
        for field in (self._key_field, self._module_field, self.pin, self.label):
            field.show_fault("")

    def take(self, error: BaseException) -> bool:
        """Shows a fault at the field it belongs to; False for one that belongs to none."""
        from dialogue_app.signing.token import SeveralKeys

        if isinstance(error, PinWrong):
            self.pin.show_fault(pin_words(error.tries))
            self.pin.line.selectAll()
            self.pin.line.setFocus()
            return True
        if isinstance(error, SeveralKeys):
            assert isinstance(self.label.edit, QComboBox)
            fill_choice(self.label.edit, [(one, one) for one in error.names], error.names[0])
            self.label.show_fault(translate("signing", "The token holds several keys: choose one and sign again."))
            self.label.show()
            self.label.edit.setFocus()
            return True
        return False

    def point_out(self) -> None:
        """After a refusal the secret is the likeliest fault: it is selected, so that typing replaces it."""
        line = self.pin.line if self.means == TOKEN else self.passphrase.line
        line.selectAll()
        line.setFocus()

    def forget(self) -> None:
        """After a signature: no secret stays in a field."""
        self.key_file.clear()
        self.passphrase.line.clear()
        self.pin.line.clear()

    def remember(self) -> None:
        """Keeps which means was used, and where the token's library lies."""
        self._context.preferences.put(MEANS_KEY, self.means)
        if self.means == TOKEN:
            self._context.preferences.put(MODULE_KEY, self.module.text().strip())

    def look(self) -> None:
        """Asks the library which tokens are in the readers."""
        self.clear_faults()
        self._looked = self.module.text().strip()
        path = Path(self._looked)
        if not self._looked:
            return

        def work(_progress: Any) -> tuple[TokenSlot, ...]:
            from dialogue_app.signing.token import token_slots

            return token_slots(path)

        doing = translate("signing", "Look for tokens")
        self._context.run(work, self._show_slots, doing=doing, owner=self, failed=self._no_slots)

    # ------------------------------------------------------------ building and showing

    def _build_file_part(self) -> Pane:
        browse = Button(icon="folder-open", kind="quiet", name=translate("dialogs", "Choose the key file…"), on=self._choose_key)
        browse.setObjectName(f"{self._name}.browse")
        self._key_field = Field(translate("dialogs", "Key file"), self.key_file, browse, name=f"{self._name}.key")
        own = Button(
            translate("signing", "No key? Make one of our own…"), kind="link", object_name=f"{self._name}.own",
            on=self.own_wanted.emit,
        )  # fmt: skip
        line = Pane(across=True).add(own, "stretch")
        return Pane(gap=8).add(self._key_field, self.passphrase, line)

    def _build_token_part(self) -> Pane:
        name = self._name
        self._slots: tuple[TokenSlot, ...] = ()
        self._looked = ""
        browse = Button(
            icon="folder-open", kind="quiet", name=translate("signing", "Choose the library…"), on=self._choose_module
        )
        browse.setObjectName(f"{name}.module.browse")
        look = Button(icon="arrow-clockwise", kind="quiet", name=translate("signing", "Look for tokens"), on=self.look)
        look.setObjectName(f"{name}.module.look")
        self._module_field = Field(
            translate("signing", "Library of the token (PKCS#11)"), self.module, browse, look, name=f"{name}.module"
        )
        self.module.editingFinished.connect(self._module_typed)
        self.slot = choice_field(translate("signing", "Token"), [], name=f"{name}.slot")
        self._tries = Label("", "small", "state.warn", wrap=True, name=f"{name}.tries")
        self.label = choice_field(translate("signing", "Key on the token"), [], name=f"{name}.label")
        assert isinstance(self.slot.edit, QComboBox)
        self.slot.edit.currentIndexChanged.connect(lambda _place: self._show_tries())
        self.pin = PassphraseField(translate("signing", "PIN"), name=f"{name}.pin")
        self.label.hide()
        self._tries.hide()
        return Pane(gap=8).add(self._module_field, self.slot, self._tries, self.label, self.pin)

    def _show_means(self) -> None:
        self._file_part.setVisible(self.means == FILE)
        self._token_part.setVisible(self.means == TOKEN)
        if self.means == TOKEN and not self._slots:
            self.look()
        self.changed.emit()

    def _module_typed(self) -> None:
        if self.module.text().strip() != self._looked:  # a field that is only left tells the same
            self.look()

    def _choose_key(self) -> None:
        title = translate("dialogs", "Choose the key file")
        kinds = translate("dialogs", "Key files (*.p12 *.pfx);;All files (*)")
        self._files.open_file(self, title, kinds, lambda path: self.key_file.setText(str(path)))

    def _choose_module(self) -> None:
        def take(path: Path) -> None:
            self.module.setText(str(path))
            self.look()

        kinds = translate("signing", "Libraries (*.so *.dll *.dylib);;All files (*)")
        self._files.open_file(self, translate("signing", "Choose the library of the token"), kinds, take)

    def _show_slots(self, found: Sequence[TokenSlot]) -> None:
        self._slots = tuple(one for one in found if one.label)
        assert isinstance(self.slot.edit, QComboBox)
        kept = chosen(self.slot)
        entries = [
            (str(one.number), " · ".join(part for part in (one.label, one.maker, one.serial) if part)) for one in self._slots
        ]
        fill_choice(self.slot.edit, entries, kept)
        if not self._slots:
            self._module_field.show_fault(translate("signing", "No token was found: put it in and look again."))
        self._show_tries()

    def _no_slots(self, error: BaseException) -> None:
        self._slots = ()
        assert isinstance(self.slot.edit, QComboBox)
        self.slot.edit.clear()
        if isinstance(error, DialogueError):
            self._module_field.show_fault(in_words(error))
        else:
            self._context.messages.fault(error, translate("signing", "Look for tokens"))

    def _show_tries(self) -> None:
        slot = next((one for one in self._slots if str(one.number) == chosen(self.slot)), None)
        words = tries_words(slot.left) if slot is not None and slot.left else ""
        self._tries.setText(words)
        self._tries.setVisible(bool(words))
        self.label.hide()
        assert isinstance(self.label.edit, QComboBox)
        self.label.edit.clear()


def tries_words(tries: Tries) -> str:
    """How many tries for the PIN a token has left, in the window's language; "" when it does not warn."""
    from dialogue_app.signing.token import Tries

    return {
        Tries.ENOUGH: "",
        Tries.FEW: translate("signing", "Few tries are left before the token locks."),
        Tries.LAST: translate("signing", "One try is left before the token locks: a wrong PIN now makes it useless."),
        Tries.LOCKED: translate("signing", "The token is locked: unlock it with its PUK, or sign with another key."),
    }[tries]


def pin_words(tries: Tries) -> str:
    """What is said of a wrong PIN."""
    return " ".join(part for part in (translate("signing", "The PIN was wrong; nothing was signed."), tries_words(tries)) if part)
