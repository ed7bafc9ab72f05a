"""Whose certificates are believed on this computer, shown by subject and fingerprint."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.errors import DialogueError
from dialogue_app.signing.trusted import Issuer
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.distribution.words import grouped
from dialogue_app.ui.theme import font
from dialogue_app.ui.trusted import TrustedIssuers
from dialogue_app.ui.widgets import Button, Label, Pane, Rule, ScrollPane, Sheet


class TrustSheet(Sheet):
    """List, add, remove. `changed` follows every change, so that open reports can be made again."""

    changed = Signal()

    def __init__(self, context: PageContext, trusted: TrustedIssuers, files: FileQuestions) -> None:
        super().__init__(
            translate("distribution", "Trusted issuers"),
            translate("distribution", "on this computer, for this person"),
            glyph="fingerprint",
            width=720,
            name="sheet.trust",
        )
        self._context, self._trusted, self._files = context, trusted, files
        words = translate(
            "distribution",
            "A signature proves who signed only as far as its issuer is believed. Compare the fingerprint with the one "
            "you were given by note or by telephone, never with one from the same message.",
        )
        self._list = Pane(gap=0)
        scroll = ScrollPane(self._list)
        scroll.setMinimumHeight(180)
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.trust.fault")
        self._fault.hide()
        self.body.add(Label(words, "small", "text.secondary", wrap=True), Rule(), scroll, self._fault)
        self._add = Button(
            translate("distribution", "Add a certificate…"), "plus", "primary", object_name="sheet.trust.add", on=self.choose
        )
        self.acts(self._add, hint=translate("distribution", "a root or issuing certificate, PEM or DER"))
        self.show_issuers()

    def choose(self) -> None:
        """Asks for a certificate file and trusts what it holds."""
        kinds = translate("distribution", "Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        self._files.open_file(self, translate("distribution", "Choose a certificate"), kinds, self._take)

    def show_issuers(self) -> None:
        """Shows the list anew."""
        self._list.clear()
        issuers = self._trusted.issuers
        if not issuers:
            words = translate("distribution", "Nobody is trusted yet: every signature is shown with its issuer as unknown.")
            self._list.add(Label(words, "body", "text.secondary", wrap=True, name="sheet.trust.none"))
        for number, issuer in enumerate(issuers):
            self._list.add(*([Rule()] if number else []), self._line(issuer, number))
        self._list.add("stretch")

    @override
    def first_focus(self) -> QWidget:
        return self._add

    def _line(self, issuer: Issuer, number: int) -> Pane:
        column = Pane(gap=1).add(
            Label(issuer.name, "strong", wrap=True), Label(issuer.subject, "small", "text.secondary", wrap=True)
        )
        print_ = Label(grouped(issuer.fingerprint), "small", wrap=True, name=f"sheet.trust.fingerprint.{number}")
        print_.setFont(font("small", use="mono"))
        print_.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        until = translate("distribution", "valid until {day}").format(day=day_words(issuer.valid_until.date()))
        over = issuer.valid_until < datetime.now(UTC)
        column.add(print_, Label(until, "caption", "state.warn" if over else "text.tertiary"))
        if not issuer.authority:
            only = translate("distribution", "Not an authority: it can be believed for its own signature only.")
            column.add(Label(only, "small", "state.warn", wrap=True))
        remove = Button(
            icon="trash",
            kind="quiet",
            name=translate("distribution", "Trust {name} no longer").format(name=issuer.name),
            object_name=f"sheet.trust.remove.{number}",
            on=lambda: self._remove(issuer),
        )
        line = Pane(across=True, gap=8, margins=(0, 8, 0, 8)).add(column, stretch=1)
        line.lines.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _take(self, path: Path) -> None:
        try:
            new = self._trusted.add(read_file(path), origin=path.name)
        except DialogueError as error:
            self._say(in_words(error))
            return
        self._say("" if new else translate("distribution", "{name} is in the list already.").format(name=path.name))
        self.show_issuers()
        if new:
            self.changed.emit()

    def _remove(self, issuer: Issuer) -> None:
        self._trusted.remove(issuer.fingerprint)
        self.show_issuers()
        self._add.setFocus()
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
