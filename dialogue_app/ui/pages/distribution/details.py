"""Beside the register: everything about the chosen document, and about the chosen copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.distribution import words
from dialogue_app.ui.pages.distribution.reading import CopyRow, Issue
from dialogue_app.ui.theme import font
from dialogue_app.ui.widgets import Button, Label, Pane, Rule, SectionLabel, StateChip, pinned, row


class Details(Pane):
    """Shows one document and one copy; its buttons are the page's actions."""

    def __init__(self, context: PageContext, button: Callable[[str], Button]) -> None:
        super().__init__("panel", margins=(16, 12, 16, 16), gap=0, name="page.distribution.details")
        self._context, self._button = context, button

    def show_issue(self, issue: Issue | None, copy: CopyRow | None) -> None:
        """Shows these; nothing where there is nothing."""
        self.clear()
        if issue is None:
            self.add(
                Label(translate("distribution", "Choose a document in the register."), "body", "text.tertiary", wrap=True),
                "stretch",
            )
            return
        self._show_document(issue)
        if copy is not None:
            self.add(12, Rule(), 12)
            self._show_copy(copy)
        self.add("stretch")

    def _show_document(self, issue: Issue) -> None:
        parties = len(self._context.dialogue.parties) if self._context.dialogue is not None else 2
        state, signed = words.signature_words(issue, parties)
        self.add(Label(issue.identifier, "title"))
        title = words.best(issue.paper.title) if issue.paper is not None else words.kind_words(issue.kind)
        self.add(Label(title, "body", "text.secondary", wrap=True), 4)
        self.add(row(StateChip(state, signed, "pen-nib" if state == "ok" else ""), "stretch"), 8)
        for name, text in self._facts(issue):
            self.add(self._fact(name, text))
        entry = issue.entry
        if entry is not None:
            self._print(translate("distribution", "Fingerprint of the file"), entry.sha256)
            self._print(translate("distribution", "Fingerprint of the content"), entry.content_hash)
            stamp = ("distribution.stamp",) if issue.signatures and not entry.superseded_by else ()
            self._acts(*stamp, "distribution.save", "distribution.verify_kept")
        else:
            text = translate(
                "distribution", "Signed in ink: the originals lie in the archive of each side; no file is kept here."
            )
            self.add(4, Label(text, "small", "text.secondary", wrap=True))

    def _show_copy(self, row_: CopyRow) -> None:
        copy = row_.copy
        self.add(SectionLabel(translate("distribution", "Copy {number}").format(number=copy.number)), 4)
        self.add(Label(copy.addressee, "heading", wrap=True), 4)
        facts = [
            (translate("distribution", "Side"), self._context.party_name(copy.party) if copy.party else ""),
            (translate("distribution", "Form"), words.form_words(copy.form)),
            (translate("distribution", "Channel"), copy.channel or ""),
            (translate("distribution", "Issued"), day_words(copy.on) if copy.on else ""),
            (translate("distribution", "Marking"), row_.marking),
            (translate("distribution", "Handling"), ", ".join(copy.caveats)),
            (translate("distribution", "Receipt"), copy.receipt or translate("distribution", "none noted")),
            (translate("distribution", "Recalled"), day_words(copy.recalled_on) if copy.recalled_on else ""),
        ]
        for name, text in facts:
            if text:
                self.add(self._fact(name, text))
        recall = ("distribution.copy.recall",) if copy.recalled_on is None else ()
        self._acts("distribution.copy.edit", "distribution.copy.receipt", *recall)

    def _facts(self, issue: Issue) -> list[tuple[str, str]]:
        entry, holders = issue.entry, words.holder_words(issue).split()
        facts = [(translate("distribution", "Original of"), ", ".join(self._context.party_name(code) for code in holders))]
        if entry is not None:
            facts += [
                (translate("distribution", "Languages"), words.layout_words(entry.layout)),
                (translate("distribution", "Issued"), f"{words.when_words(issue)}, {entry.by}"),
                (translate("distribution", "File"), f"{entry.filename} · {words.size_words(entry.size)}"),
            ]
        else:
            facts.append((translate("distribution", "Signed"), words.when_words(issue)))
        if stamp := words.stamp_words(issue):
            facts.append((translate("distribution", "Stamped"), stamp))
        superseded = entry is not None and entry.superseded_by
        facts.append(
            (
                translate("distribution", "Superseded"),
                translate("distribution", "by the file with one more signature or time-stamp")
                if superseded
                else translate("distribution", "no"),
            )
        )
        facts.append((translate("distribution", "Corrected"), ", ".join(issue.corrected_by) or translate("distribution", "no")))
        return facts

    def _acts(self, *ids: str) -> None:
        """One under the other: their words are longer in other languages."""
        self.add(8)
        for id in ids:
            self.add(row(self._button(id), "stretch"), 6)

    def _print(self, title: str, digest: str) -> None:
        figures = Label(words.grouped(digest), "small", "text.secondary", wrap=True)
        figures.setFont(font("small", use="mono"))
        figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        figures.setAccessibleName(f"{title}: {digest}")
        self.add(4, Label(title, "small", "text.secondary"), figures)

    @staticmethod
    def _fact(name: str, text: str) -> Pane:
        return pinned(
            Label(name, "small", "text.secondary"), Label(text, "body", wrap=True), width=84, gap=8, margins=(0, 1, 0, 3)
        )
