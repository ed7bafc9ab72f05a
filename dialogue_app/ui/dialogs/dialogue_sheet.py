"""Settings of the talks: title, subject, names of the parties per language, languages, and how papers are made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import talks
from dialogue_app.desk.views.common import PartyLine
from dialogue_app.desk.views.talks import DialogueForm, dialogue_form, header
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import (
    FormSheet,
    TextsField,
    beside,
    best,
    changes,
    choice_field,
    chosen,
    line_field,
    line_of,
    needed,
)
from dialogue_app.ui.dialogs.new_dialogue import LANGUAGE_TAG
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Label, PartyTag, Rule, SectionLabel, Switch, row

Given = tuple[dict[str, Any], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class DialogueFacts:
    """The dialogue's own settings and its parties, home first."""

    form: DialogueForm
    parties: tuple[PartyLine, ...]


def read_dialogue(desk: Any) -> DialogueFacts:
    """What the sheet shows; on the database lane."""
    with desk.workspace.read() as read:
        sides = header(read).parties
        return DialogueFacts(dialogue_form(read), tuple(sorted(sides, key=lambda party: not party.home)))


class DialogueSheet(FormSheet):
    """Everything about the talks that papers and pages take from one place. One act, one step to undo."""

    def __init__(self, context: PageContext, facts: DialogueFacts) -> None:
        super().__init__(
            translate("talks", "Settings of the dialogue"), translate("talks", "Change the settings"),
            facts=best(facts.form.title), glyph="gear-six", width=760, name="sheet.dialogue",
        )  # fmt: skip
        self._context, self._facts = context, facts
        form, languages = facts.form, facts.form.languages
        self.titles = TextsField(translate("talks", "Title"), languages, form.title, name="sheet.dialogue.title")
        note = translate("talks", "As a document's title names it: Migration")
        self.subject = TextsField(
            translate("talks", "Subject"), languages, form.subject, name="sheet.dialogue.subject", note=note
        )
        self.form.add(self.titles, self.subject)
        self.names: dict[str, dict[str, TextsField]] = {}
        for party in facts.parties:
            self._add_party(party)
        self._add_papers(form)
        self.finish(hint=translate("talks", "documents that are frozen or issued stay as they are"))

    @override
    def first_focus(self) -> QWidget:
        return self.titles.first

    @override
    def submit(self) -> None:
        languages = self._languages()
        checks = [self.titles.needed(), languages is not None]
        checks += [names["short"].needed() for names in self.names.values()]
        if not all(checks) or languages is None:
            return
        start, new = self._changes(languages)
        parties = {id: given for id, given in ((party.id, self._party(party)) for party in self._facts.parties) if given[1]}
        if not new and not parties:
            self.dismiss()
            return
        self.begin()
        dialogue = self._facts.form.id
        self._context.change(
            lambda desk: talks.edit_settings(desk, dialogue=dialogue, start=start, new=new, parties=parties),
            doing=self.act.words, owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip

    def _add_party(self, party: PartyLine) -> None:
        key = f"sheet.dialogue.{party.code}"
        languages = self._facts.form.languages
        tag = PartyTag(self._context.side_of(party.code), party.code, best(party.short))
        head = translate("talks", "Our side") if party.home else translate("talks", "The other side")
        self.form.add(Rule(), row(tag, SectionLabel(head), "stretch"))
        self.names[party.id] = {
            "short": TextsField(translate("talks", "Short name"), languages, party.short, name=f"{key}.short"),
            "long": TextsField(translate("talks", "Full name"), languages, party.long, name=f"{key}.long"),
            "adjective": TextsField(
                translate("talks", "Adjective"), languages, party.adjective, name=f"{key}.adjective",
                note=translate("talks", "As in: the Cuban delegation; la delegación cubana"),
            ),
        }  # fmt: skip
        self.form.add(*self.names[party.id].values())

    def _add_papers(self, form: DialogueForm) -> None:
        note = translate("talks", "Authentic languages as tags, ours first: en, es")
        self.languages = line_field(
            translate("talks", "Languages"), ", ".join(form.languages), name="sheet.dialogue.languages", note=note
        )
        registers = [
            ("non-binding", translate("talks", "Not binding: minutes, understandings")),
            ("binding", translate("talks", "Binding: done, undertake, shall")),
        ]
        layouts = [
            ("consecutive", translate("talks", "One language after the other")),
            ("parallel", translate("talks", "Parallel columns")),
            ("separate", translate("talks", "A paper for each language")),
        ]
        self.register = choice_field(translate("talks", "Register"), registers, form.register, name="sheet.dialogue.register")
        self.layout_field = choice_field(translate("talks", "Layout"), layouts, form.layout, name="sheet.dialogue.layout")
        papers = [("A4", "A4"), ("Letter", "Letter")]
        self.paper = choice_field(translate("talks", "Paper"), papers, form.paper, name="sheet.dialogue.paper")
        self.alternat = Switch(
            translate("talks", "Alternat: each side is named first in its own original"), form.alternat,
            name="sheet.dialogue.alternat",
        )  # fmt: skip
        self.joint = TextsField(
            translate("talks", "Joint marking"), form.languages, form.joint_marking, name="sheet.dialogue.joint",
            note=translate("talks", "As both sides agreed it; empty for none"),
        )  # fmt: skip
        self.interpretation = line_field(
            translate("talks", "Interpretation"), form.interpretation, name="sheet.dialogue.interpretation"
        )
        self.form.add(Rule(), SectionLabel(translate("talks", "Papers and the room")))
        self.form.add(beside(self.languages, self.register), beside(self.layout_field, self.paper), self.alternat)
        self.form.add(self.joint, self.interpretation)
        later = translate("talks", "A language added here gets its own fields the next time this sheet is opened.")
        self.form.add(Label(later, "small", "text.tertiary", wrap=True))

    def _languages(self) -> tuple[str, ...] | None:
        if not needed(self.languages):
            return None
        found = tuple(dict.fromkeys(tag for tag in re.split(r"[,;\s]+", line_of(self.languages)) if tag))
        wrong = next((tag for tag in found if not LANGUAGE_TAG.fullmatch(tag)), "")
        words = translate("talks", "“{tag}” is not a language tag such as en or pt-BR.")
        self.languages.show_fault(words.format(tag=wrong) if wrong else "")
        return None if wrong else found

    def _changes(self, languages: tuple[str, ...]) -> Given:
        form = self._facts.form
        before: Mapping[str, Any] = {
            "title": form.title, "subject": form.subject, "languages": form.languages, "register": form.register,
            "layout": form.layout, "paper": form.paper, "alternat": form.alternat, "joint_marking": form.joint_marking,
            "interpretation": form.interpretation,
        }  # fmt: skip
        new: Mapping[str, Any] = {
            "title": self.titles.texts, "subject": self.subject.texts, "languages": languages,
            "register": chosen(self.register), "layout": chosen(self.layout_field), "paper": chosen(self.paper),
            "alternat": self.alternat.isChecked(), "joint_marking": self.joint.texts,
            "interpretation": line_of(self.interpretation),
        }  # fmt: skip
        return changes(before, new)

    def _party(self, party: PartyLine) -> Given:
        before = {"short": party.short, "long": party.long, "adjective": party.adjective}
        return changes(before, {name: field.texts for name, field in self.names[party.id].items()})
