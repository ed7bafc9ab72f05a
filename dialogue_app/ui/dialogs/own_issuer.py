"""A delegation's own small certificate authority, for talks without one: made, used and kept in one folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.errors import DialogueError
from dialogue_app.signing.own_issuer import Entry, OwnIssuer
from dialogue_app.signing.trusted import Issuer, read_issuers
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.own_issuer_forms import IssueKeySheet, MakeIssuerSheet, RootPassphraseSheet
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.theme import font
from dialogue_app.ui.trusted import TrustedIssuers
from dialogue_app.ui.widgets import Button, Field, Label, Pane, Rule, ScrollPane, SectionLabel, Sheet, StateChip, Verdict, row

FOLDER_KEY = "signing/own_issuer"


@dataclass(frozen=True, slots=True)
class Standing:
    """What lies in a folder: the root's certificate and the book of those it issued; `root` is None where there is none."""

    folder: Path
    root: Issuer | None
    entries: tuple[Entry, ...]


def read_standing(folder: Path) -> Standing:
    """Reads a folder; one without an authority, or not there at all, is no fault."""
    if not (folder / "root.p12").is_file():
        return Standing(folder, None, ())
    issuer = OwnIssuer(folder)
    (root,) = read_issuers(issuer.certificate, origin=str(folder / "root.pem"))[:1]
    return Standing(folder, root, issuer.entries())


class OwnIssuerSheet(Sheet):
    """Where it lies, who it is, whom it issued certificates; making it, issuing, revoking, publishing, trusting it here."""

    def __init__(self, context: PageContext, files: FileQuestions, person: str = "", organisation: str = "") -> None:
        super().__init__(
            translate("signing", "Own certificate authority"),
            translate("signing", "for talks without a public one"),
            glyph="identification-badge",
            width=720,
            name="sheet.own",
        )
        self._context, self._files, self._person, self._organisation = context, files, person, organisation
        self.standing: Standing | None = None
        self._looked = ""
        plain = translate("signing", "Made by the delegation itself: no public authority stands behind it")
        words = translate(
            "signing",
            "The other side believes it only after comparing the fingerprint below with the one you gave by note or by "
            "telephone. Keep the folder on a medium of its own that lies in the safe, never on a network.",
        )
        self.folder = QLineEdit(context.preferences.get(FOLDER_KEY, ""))
        browse = Button(icon="folder-open", kind="quiet", name=translate("signing", "Choose the folder…"), on=self._choose)
        browse.setObjectName("sheet.own.browse")
        self._folder = Field(translate("signing", "Folder"), self.folder, browse, name="sheet.own.folder")
        self.folder.editingFinished.connect(self._folder_typed)
        self._facts = Pane(gap=4)
        self._list = Pane("raised", gap=0, margins=(0, 0, 14, 0))
        scroll = ScrollPane(self._list)
        scroll.setMinimumHeight(150)
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.own.fault")
        self._fault.hide()
        self.body.add(
            Verdict("warn", plain), Label(words, "small", "text.secondary", wrap=True), self._folder, self._facts, Rule()
        )
        self.body.add(scroll, stretch=1)
        self.body.add(self._fault)
        self._make = Button(
            translate("signing", "Make an authority here…"), "plus", "primary", object_name="sheet.own.make", on=self.make
        )
        self._issue = Button(
            translate("signing", "Key for a head of delegation…"), "key", "primary", object_name="sheet.own.issue", on=self.issue
        )
        self._publish = Button(translate("signing", "New revocation list…"), object_name="sheet.own.publish", on=self.publish)
        self._trust = Button(translate("signing", "Trust it here"), "fingerprint", object_name="sheet.own.trust", on=self.trust)
        self.acts(self._make, self._issue, self._publish, self._trust)
        self._show(None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    @override
    def first_focus(self) -> QWidget:
        return self.folder

    def look(self) -> None:
        """Reads what lies in the folder."""
        self._looked = self.folder.text().strip()
        if not self._looked:
            self._show(None)
            return
        folder = Path(self._looked).expanduser()

        def show(found: Standing) -> None:
            self._context.preferences.put(FOLDER_KEY, str(folder))
            self._say("")
            self._show(found)

        doing = translate("signing", "Read the authority")
        self._context.run(lambda _progress: read_standing(folder), show, doing=doing, owner=self, failed=self._failed)

    def make(self) -> None:
        """Opens the sheet in which a new authority is made."""
        if self.standing is not None:
            self._aside(MakeIssuerSheet(self._context, self.standing.folder, self._organisation, self._made))

    def issue(self) -> None:
        """Opens the sheet of a new key."""
        if self.standing is not None:
            folder, person, organisation = self.standing.folder, self._person, self._organisation
            self._aside(IssueKeySheet(self._context, self._files, folder, (person, organisation), self._issued))

    def revoke(self, entry: Entry) -> None:
        """Asks for the passphrase and revokes a certificate."""
        assert self.standing is not None
        issuer = OwnIssuer(self.standing.folder)
        title = translate("signing", "Revoke the certificate of {name}").format(name=entry.name)
        words = translate("signing", "Signatures made with it before now stay good where a time-stamp proves their time.")
        done = translate("signing", "The certificate of {name} is revoked: give the other side the new list.").format(
            name=entry.name
        )
        self._aside(
            RootPassphraseSheet(
                self._context, title, words, translate("signing", "Revoke"), lambda secret: issuer.revoke(secret, entry.serial),
                lambda: self._done(done),
            )
        )  # fmt: skip

    def publish(self) -> None:
        """Asks for the passphrase and writes the list of revoked certificates anew."""
        assert self.standing is not None
        issuer = OwnIssuer(self.standing.folder)
        title, act = translate("signing", "New revocation list"), translate("signing", "Write the list")
        words = translate("signing", "The list is good for half a year; signatures of the long-term levels need a present one.")
        done = translate("signing", "The revocation list is written: {path}").format(path=issuer.folder / "revoked.crl")
        self._aside(RootPassphraseSheet(self._context, title, words, act, issuer.publish, lambda: self._done(done)))

    def trust(self) -> None:
        """Believes this authority on this computer."""
        if self.standing is None or self.standing.root is None:
            return
        root = self.standing.root
        TrustedIssuers(self._context.preferences).add(root.pem.encode("ascii"), origin=root.name)
        self._done(translate("signing", "{name} is trusted on this computer.").format(name=root.name))
        self._trust.setEnabled(False)

    # ------------------------------------------------------------ showing

    def _show(self, standing: Standing | None) -> None:
        self.standing = standing
        root = standing.root if standing is not None else None
        self._facts.clear()
        self._list.clear()
        if root is not None:
            self._show_root(root)
            self._list.add(4, SectionLabel(translate("signing", "Certificates")), 4)
        for number, entry in enumerate(standing.entries if standing is not None else ()):
            self._list.add(*([Rule()] if number else []), self._line(entry, number))
        if standing is None:
            self._list.add(_said(translate("signing", "Choose the folder in which it lies, or in which it is to be made.")))
        elif root is None:
            self._list.add(_said(translate("signing", "No authority lies in this folder yet.")))
        elif not standing.entries:
            self._list.add(_said(translate("signing", "It has issued no certificate yet.")))
        self._list.add("stretch")
        self._make.setVisible(standing is not None and root is None)
        for button in (self._issue, self._publish, self._trust):
            button.setVisible(root is not None)
        known = {one.fingerprint for one in TrustedIssuers(self._context.preferences).issuers}
        self._trust.setEnabled(root is not None and root.fingerprint not in known)

    def _show_root(self, root: Issuer) -> None:
        until = translate("signing", "valid until {day}").format(day=day_words(root.valid_until.date()))
        digits = Label(_grouped(root.fingerprint), "small", wrap=True, name="sheet.own.fingerprint")
        digits.setFont(font("small", use="mono"))
        digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        digits.setAccessibleName(translate("signing", "Fingerprint: {digits}").format(digits=root.fingerprint))
        name = row(Label(root.name, "strong"), Label(until, "caption", "text.tertiary"), "stretch")
        self._facts.add(name, Label(root.subject, "small", "text.secondary", wrap=True), digits)

    def _line(self, entry: Entry, number: int) -> Pane:
        until = translate("signing", "valid until {day}").format(day=day_words(entry.valid_until.date()))
        column = Pane(gap=1).add(Label(entry.name, "strong", wrap=True))
        column.add(Label(" · ".join(part for part in (entry.organisation, until) if part), "small", "text.secondary", wrap=True))
        line = Pane(across=True, gap=8, margins=(0, 6, 0, 6)).add(column, stretch=1)
        if entry.revoked_at is not None:
            words = translate("signing", "revoked on {day}").format(day=day_words(entry.revoked_at.date()))
            return line.add(StateChip("danger", words))
        words = translate("signing", "Revoke…")
        away = Button(words, kind="link", object_name=f"sheet.own.revoke.{number}", on=lambda: self.revoke(entry))
        away.setAccessibleName(translate("signing", "Revoke the certificate of {name}").format(name=entry.name))
        return line.add(away)

    # ------------------------------------------------------------ acts

    def _aside(self, sheet: Sheet) -> None:
        """Gives way to another sheet; this one is there again when that is closed."""
        self._context.show_sheet(sheet)
        self._context.show_sheet(OwnIssuerSheet(self._context, self._files, self._person, self._organisation))
        self.dismiss()

    def _folder_typed(self) -> None:
        if self.folder.text().strip() != self._looked:  # a field that is only left tells the same
            self.look()

    def _choose(self) -> None:
        def take(path: Path) -> None:
            self.folder.setText(str(path))
            self.look()

        self._files.open_folder(self, translate("signing", "Folder of the authority"), take)

    def _made(self) -> None:
        words = translate("signing", "The authority is made. Give the other side root.pem, and its fingerprint by another way.")
        self._done(words)

    def _issued(self, name: str, path: Path) -> None:
        self._done(translate("signing", "The key of {name} is written: {path}").format(name=name, path=path))

    def _done(self, words: str) -> None:
        self._context.messages.say(words, "ok")

    def _failed(self, error: BaseException) -> None:
        self._show(None)
        if isinstance(error, DialogueError):
            self._say(in_words(error))
        else:
            self._context.messages.fault(error, translate("signing", "Own certificate authority"))

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))


def _said(words: str) -> Any:
    return Label(words, "body", "text.secondary", wrap=True)


def _grouped(digest: str) -> str:
    return " ".join(digest[place : place + 4] for place in range(0, len(digest), 4))
