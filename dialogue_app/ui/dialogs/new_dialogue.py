"""New dialogue: title, languages, parties, where it is kept, and whether it is encrypted; then the recovery key, once."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.dialogs.keeping import Keeping, row_of, show_faults, text
from dialogue_app.ui.language import translate
from dialogue_app.ui.protocols import DialogueDraft, PartyDraft
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets.badges import PartyTag
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.fields import Field
from dialogue_app.ui.widgets.panes import Rule, row
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label, SectionLabel

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class NewDialogueSheet(Sheet):
    """Collects a `DialogueDraft` and hands it to `create`; every fault stands below its field."""

    def __init__(self, create: Callable[[DialogueDraft], object]) -> None:
        super().__init__(translate("dialogs", "New dialogue"), glyph="plus", width=640, name="sheet.new")
        self._create = create
        self.title = self._field(translate("dialogs", "Title"), "title")
        note = translate("dialogs", "Working languages as tags, in your order: en, es")
        self.languages = self._field(translate("dialogs", "Languages"), "languages", "en, es", note)
        self.body.add(row_of(self.title, self.languages))
        self.sides = [self._side("a"), self._side("b")]
        for side, (letters, name) in zip("ab", self.sides, strict=True):
            head = translate("dialogs", "Our side") if side == "a" else translate("dialogs", "The other side")
            self.body.add(row(SectionLabel(head), "stretch"), row_of(letters, name))
        self.keeping = Keeping("sheet.new")
        self.body.add(Rule(), self.keeping)
        self._button = Button(translate("dialogs", "Create"), kind="primary", object_name="sheet.new.create", on=self.submit)
        self.acts(self._button)

    @override
    def first_focus(self) -> QWidget:
        return self.title.edit

    def submit(self) -> None:
        """Checks every field; creates when none has a fault, else takes the focus to the first."""
        if show_faults(self._faults()):
            return
        self._button.setEnabled(False)
        self._create(self.draft())

    def refuse(self, sentence: str) -> None:
        """Says why it could not be created; nothing typed is lost."""
        self._button.setEnabled(True)
        self.keeping.folder.show_fault(sentence)

    def draft(self) -> DialogueDraft:
        """What the fields say."""
        languages = self._languages()
        parties = tuple(PartyDraft(text(letters).upper(), dict.fromkeys(languages, text(name))) for letters, name in self.sides)
        title = dict.fromkeys(languages, text(self.title))
        return DialogueDraft(self.keeping.path, title, languages, parties, self.keeping.passphrase)

    def _faults(self) -> dict[Field, str]:
        needed = translate("dialogs", "This is needed.")
        faults = {field: "" if text(field) else needed for field in (self.title, self.languages)}
        for letters, name in self.sides:
            faults[letters] = "" if text(letters) else needed
            faults[name] = "" if text(name) else needed
        if text(self.sides[0][0]).upper() == text(self.sides[1][0]).upper() and text(self.sides[0][0]):
            faults[self.sides[1][0]] = translate("dialogs", "The two sides need different letters.")
        wrong = [tag for tag in self._languages() if not LANGUAGE_TAG.fullmatch(tag)]
        if wrong:
            faults[self.languages] = translate("dialogs", "“{tag}” is not a language tag such as en or pt-BR.").format(
                tag=wrong[0]
            )
        return faults | self.keeping.faults()

    def _languages(self) -> tuple[str, ...]:
        found = re.split(r"[,;\s]+", text(self.languages))
        return tuple(dict.fromkeys(tag for tag in found if tag))

    def _side(self, side: str) -> tuple[Field, Field]:
        line, tag = QLineEdit(), PartyTag(side, "")
        line.setMaxLength(4)
        line.textChanged.connect(lambda typed: tag.set_letters(typed.upper()))
        letters = Field(translate("dialogs", "Letters"), line, tag, name=f"sheet.new.letters.{side}")
        letters.setMaximumWidth(px(140))
        return letters, Field(translate("dialogs", "Name"), QLineEdit(), name=f"sheet.new.name.{side}")

    def _field(self, label: str, key: str, value: str = "", note: str = "") -> Field:
        return Field(label, QLineEdit(value), note=note, name=f"sheet.new.{key}")


class RecoveryKeySheet(Sheet):
    """Shows the recovery key once, after the file was made."""

    def __init__(self, key: str) -> None:
        super().__init__(translate("dialogs", "Recovery key"), glyph="key", width=520, name="sheet.recovery")
        self._key = key
        words = translate("dialogs", "Print or write this key down and keep it apart from the file.")
        words += " " + translate("dialogs", "It opens the file when the passphrase is lost; it is shown only now.")
        shown = Label(key, "title", wrap=True, name="sheet.recovery.key")
        shown.setFont(font("title", use="mono"))
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.body.add(Label(words, wrap=True), 8, shown)
        self._done = Button(
            translate("dialogs", "I have kept it"), kind="primary", object_name="sheet.recovery.done", on=self.dismiss
        )
        copy = Button(
            translate("dialogs", "Copy"), object_name="sheet.recovery.copy", on=lambda: QGuiApplication.clipboard().setText(key)
        )
        self.acts(self._done, copy)

    @override
    def first_focus(self) -> QWidget:
        return self._done
