"""Spelling: whether words are checked, by which dictionary each language is, and the talks' own words."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.desk.vocabulary import learn_word, own_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Field, Label, Pane, Rule, ScrollPane, SectionLabel, Sheet, Switch, Verdict, row

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage


class SpellingSheet(Sheet):
    """The choices are this computer's; the words belong to the talks, and every one of them can be taken out and undone."""

    def __init__(self, page: NotesPage, questions: FileQuestions | None = None) -> None:
        title, facts = translate("notes", "Spelling"), translate("notes", "while notes are taken; nothing leaves this computer")
        super().__init__(title, facts, glyph="text-aa", width=560, name="sheet.spelling")
        self._spelling, self._context, self.questions = page.spelling, page.context, questions or FileQuestions()
        self._languages = page.composer.languages
        self.on = Switch(translate("notes", "Underline misspelt words"), self._spelling.on, name="sheet.spelling.on")
        self.folder = QLineEdit(self._spelling.folder)
        self._state, self._words = Pane(gap=4), Pane(gap=2)
        self._build()
        self._context.feed.changed.connect(self._changed)
        self._spelling.found_changed.connect(self._show_state)
        self._spelling.find()
        self._show_state()
        self._read_words()

    @override
    def first_focus(self) -> QWidget:
        return self.on

    def take_folder(self, folder: Path) -> None:
        """Looks for dictionaries there first."""
        self.folder.setText(str(folder))
        self._folder_left()

    def _build(self) -> None:
        self.on.toggled.connect(self._turned)
        self.folder.editingFinished.connect(self._folder_left)
        browse = Button(
            icon="folder-open", kind="quiet", name=translate("notes", "Choose the folder…"), object_name="sheet.spelling.browse",
            on=self._browse,
        )  # fmt: skip
        note = translate("notes", "With files such as es_ES.dic and es_ES.aff; it goes before those of this computer")
        place = Field(translate("notes", "Folder of dictionaries"), self.folder, browse, note=note, name="sheet.spelling.folder")
        self.body.add(row(self.on, "stretch"), self._state, place, Rule())
        self.body.add(SectionLabel(translate("notes", "Right in these talks")))
        names = translate("notes", "Names of people, parties and issues, and the short forms, are right without being listed.")
        self.body.add(Label(names, "small", "text.tertiary", wrap=True))
        words = ScrollPane(self._words)
        words.setProperty("surface", "none")
        words.setFixedHeight(px(132))
        self.body.add(words)
        close = Button(translate("notes", "Close"), object_name="sheet.spelling.done", on=self.dismiss)
        keys = self._context.keys("notes.spelling.suggest")
        self.acts(close, hint=translate("notes", "{keys} in the line offers other spellings").format(keys=keys))

    def _turned(self, on: bool) -> None:
        self._spelling.set_on(on)
        self._spelling.find()
        self._show_state()

    def _folder_left(self) -> None:
        folder = self.folder.text().strip()
        if folder != self._spelling.folder:
            self._spelling.set_folder(folder)
            self._spelling.find()
            self._show_state()

    def _browse(self) -> None:
        self.questions.open_folder(self, translate("notes", "Folder of dictionaries"), self.take_folder)

    def _show_state(self) -> None:
        """Says of every language of the talks what it is checked by."""
        self._state.clear()
        if not self._spelling.on or self._spelling.found is None:
            return
        for tag in self._languages:
            name, one = language_words(tag), self._spelling.dictionary_of(tag)
            if one is None:
                words = translate("notes", "No dictionary for {language} was found on this computer.").format(language=name)
                tail = translate("notes", "Install a hunspell dictionary, or choose a folder that holds one.")
                self._state.add(Verdict("info", f"{words} {tail}"))
            elif self._spelling.gave_up(one):
                words = translate("notes", "The dictionary {name} for {language} cannot be used: it is damaged.")
                self._state.add(Verdict("warn", words.format(name=str(one.folder / one.name), language=name)))
            else:
                words = translate("notes", "{language}: {name}").format(language=name, name=str(one.folder / one.name))
                self._state.add(Label(words, "small", "text.secondary", wrap=True))

    def _read_words(self) -> None:
        self._context.read(_own_words, self._show_words, owner=self)

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._words.clear()
        if not words:
            self._words.add(Label(translate("notes", "No word was added yet."), "small", "text.secondary"))
        for place, word in enumerate(words):
            away = Button(
                icon="x", kind="quiet", name=translate("notes", "Take {word} out").format(word=word),
                object_name=f"sheet.spelling.word.{place}", on=partial(self._take_out, word),
            )  # fmt: skip
            self._words.add(row(Label(word), "stretch", away))
        self._words.add("stretch")

    def _take_out(self, word: str) -> None:
        doing = translate("notes", "Take {word} out").format(word=word)
        self._context.change(partial(learn_word, word=word, known=False), doing=doing, owner=self)

    def _changed(self, records: frozenset[tuple[str, str]], _change: str) -> None:
        if any(kind == "dialogue" for kind, _id in records):
            self._read_words()


def _own_words(desk: Any) -> tuple[str, ...]:
    with desk.workspace.read() as read:
        return own_words(read)
