"""What is asked before the root's key is used: making it, a key for a head of delegation, or its passphrase alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.signing.own_issuer import SHORTEST_PASSPHRASE, OwnIssuer
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import FormSheet, beside, line_field, line_of, needed
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Button, Field, Label, PassphraseField


class _RootSheet(FormSheet):
    """A form whose act opens the root's key off the GUI thread; what fails is said in the sheet."""

    def __init__(self, context: PageContext, title: str, act: str, *, glyph: str, name: str) -> None:
        super().__init__(title, act, glyph=glyph, width=560, name=name)
        self._context, self._name, self._title = context, name, title

    def carry_out(self, work: Callable[[], Any], then: Callable[[], object]) -> None:
        """Runs `work`; closes and goes on with `then` when it is done."""
        self.begin()

        def show(_made: Any) -> None:
            self.done()
            then()

        self._context.run(lambda _progress: work(), show, doing=self._title, owner=self, failed=self._refused)

    def _refused(self, error: BaseException) -> None:
        if not self.refuse(error):
            self.act.setEnabled(True)
            self._context.messages.fault(error, self._title)


class MakeIssuerSheet(_RootSheet):
    """Name, organisation and passphrase of a new root."""

    def __init__(self, context: PageContext, folder: Path, organisation: str, then: Callable[[], object]) -> None:
        super().__init__(
            context,
            translate("signing", "Make an authority"),
            translate("signing", "Make it"),
            glyph="identification-badge",
            name="sheet.own.new",
        )
        self._folder, self._then = folder, then
        label = translate("signing", "Own authority, {organisation}").format(organisation=organisation) if organisation else ""
        self.name = line_field(translate("signing", "Name of the authority"), label, name="sheet.own.new.name")
        self.organisation = line_field(translate("signing", "Delegation"), organisation, name="sheet.own.new.organisation")
        self.secret = _new_secret(translate("signing", "Passphrase of the root's key"), "sheet.own.new.secret")
        self.again = PassphraseField(translate("signing", "The same again"), name="sheet.own.new.again")
        words = translate(
            "signing",
            "Certificates of it say that the delegation made them itself. The root is good for ten years; nobody can "
            "bring back its passphrase.",
        )
        self.form.add(Label(words, "small", "text.secondary", wrap=True), self.name, self.organisation)
        self.form.add(self.secret, self.again)
        self.finish()

    @override
    def submit(self) -> None:
        if not (needed(self.name) and needed(self.organisation) and _agree(self.secret, self.again)):
            return
        folder, name, organisation, secret = self._folder, line_of(self.name), line_of(self.organisation), self.secret.line.text()
        self.carry_out(lambda: OwnIssuer.make(folder, name, organisation, secret), self._then)

    @override
    def first_focus(self) -> QWidget:
        return self.name.edit


class IssueKeySheet(_RootSheet):
    """For whom a key is, where it goes, and the two passphrases."""

    def __init__(
        self,
        context: PageContext,
        files: FileQuestions,
        folder: Path,
        person: tuple[str, str],
        then: Callable[[str, Path], object],
    ) -> None:
        super().__init__(
            context,
            translate("signing", "Key for a head of delegation"),
            translate("signing", "Make the key"),
            glyph="key",
            name="sheet.own.key",
        )
        self._files, self._folder, self._then = files, folder, then
        self.name = line_field(translate("signing", "Name, as in the minutes"), person[0], name="sheet.own.key.name")
        self.organisation = line_field(translate("signing", "Delegation"), person[1], name="sheet.own.key.organisation")
        self.out = QLineEdit()
        browse = Button(icon="folder-open", kind="quiet", name=translate("signing", "Choose where the key goes…"), on=self._where)
        browse.setObjectName("sheet.own.key.browse")
        self.out_field = Field(translate("signing", "Key file (.p12)"), self.out, browse, name="sheet.own.key.out")
        self.secret = _new_secret(translate("signing", "Password of the key file"), "sheet.own.key.secret")
        self.again = PassphraseField(translate("signing", "The same again"), name="sheet.own.key.again")
        self.root = PassphraseField(translate("signing", "Passphrase of the root's key"), name="sheet.own.key.root")
        self.form.add(beside(self.name, self.organisation), self.out_field, beside(self.secret, self.again), self.root)
        self.finish(hint=translate("signing", "good for two years"))

    @override
    def submit(self) -> None:
        if not (needed(self.name) and needed(self.out_field) and _agree(self.secret, self.again)):
            return
        name, organisation, out = line_of(self.name), line_of(self.organisation), Path(line_of(self.out_field)).expanduser()
        root, secret, folder = self.root.line.text(), self.secret.line.text(), self._folder

        def work() -> None:
            OwnIssuer(folder).issue(root, name=name, organisation=organisation, out=out, key_passphrase=secret)

        self.carry_out(work, lambda: self._then(name, out))

    @override
    def first_focus(self) -> QWidget:
        return self.name.edit

    def _where(self) -> None:
        name = f"{line_of(self.name).replace(' ', '-') or 'key'}.p12"
        title, kinds = translate("signing", "Where the key goes"), translate("signing", "Key files (*.p12)")
        self._files.save_file(self, title, name, kinds, lambda path: self.out.setText(str(path)))


class RootPassphraseSheet(_RootSheet):
    """One act with the root's key, which needs nothing but its passphrase."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        words: str,
        act: str,
        work: Callable[[str], object],
        then: Callable[[], object],
    ) -> None:
        super().__init__(context, title, act, glyph="key", name="sheet.own.root")
        self._work, self._then = work, then
        self.secret = PassphraseField(translate("signing", "Passphrase of the root's key"), name="sheet.own.root.secret")
        self.form.add(Label(words, "small", "text.secondary", wrap=True), self.secret)
        self.finish()

    @override
    def submit(self) -> None:
        secret, work = self.secret.line.text(), self._work
        self.carry_out(lambda: work(secret), self._then)

    @override
    def first_focus(self) -> QWidget:
        return self.secret.line


def _new_secret(label: str, name: str) -> PassphraseField:
    note = translate("signing", "%n character(s) or more", None, SHORTEST_PASSPHRASE)
    return PassphraseField(label, note=note, name=name)


def _agree(secret: PassphraseField, again: PassphraseField) -> bool:
    """Whether a new passphrase is long enough and typed twice alike; says so below it otherwise."""
    for field in (secret, again):
        field.show_fault("")
    if len(secret.line.text()) < SHORTEST_PASSPHRASE:
        secret.show_fault(translate("signing", "%n character(s) or more", None, SHORTEST_PASSPHRASE))
        secret.line.setFocus()
        return False
    if secret.line.text() != again.line.text():
        again.show_fault(translate("signing", "The two are not the same."))
        again.line.setFocus()
        return False
    return True
