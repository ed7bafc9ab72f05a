"""Brackets as verbs: put, accept, drop, offer an alternative, name the proposer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from typing_extensions import override

from dialogue_app.desk import brackets
from dialogue_app.desk.views.minutes import ParagraphView
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.brackets import BracketSheet, alternative_sheet, attribute_sheet
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.words import TEXT


class BracketActs(Acts):
    """What becomes of bracketed words."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            ("minutes.bracket.put", self.begin),
            ("minutes.bracket.settle", self.settle),
        ]

    def begin(self) -> None:
        """Opens the bar in which the words of every language are selected."""
        paragraph = self._page.paragraph
        row = self._page.text.rows.get(paragraph.id) if paragraph is not None else None
        if paragraph is not None and row is not None:
            self._page.show_mode(TEXT)
            self._page.finish_typing()
            self._page.bar.begin(row, self._number(paragraph.id))

    def put_selected(self, start: Any, ranges: Any, party: str, opposed: Any) -> None:
        """Takes what the bar says, and puts the bar away."""
        self.put_bracket(self._page.bar.paragraph, start, ranges, party, list(opposed))
        self._page.bar.end()

    def put_bracket(
        self, id: str, start: Mapping[str, str], ranges: Mapping[str, tuple[int, int]], party: str, opposed: list[str]
    ) -> None:
        """Brackets the selected words of every language for a party."""
        doing = translate("minutes", "Bracket in {paragraph} for {party}").format(paragraph=self._number(id), party=party)
        self._change(
            doing,
            lambda desk: brackets.put_bracket(
                desk, paragraph=id, start=start, ranges=ranges, proposed_by=party, opposed_by=opposed
            ),
        )

    def settle(self, id: str = "") -> None:
        """Opens the brackets of a paragraph with their answers."""
        paragraph = self._page.paragraph_view(id)
        if paragraph is None or not paragraph.brackets:
            return
        answer = partial(self._answer, paragraph)
        self._context.show_sheet(BracketSheet(paragraph, self._number(paragraph.id), self._context.side_of, answer))

    def _answer(self, paragraph: ParagraphView, what: str, number: int) -> None:
        id, place = paragraph.id, self._number(paragraph.id)
        if what == "accept":
            doing = translate("minutes", "Accept bracketed words of {paragraph}").format(paragraph=place)
            self._change(doing, lambda desk: brackets.accept_bracket(desk, paragraph=id, bracket=number))
        elif what == "drop":
            doing = translate("minutes", "Drop bracketed words of {paragraph}").format(paragraph=place)
            self._change(doing, lambda desk: brackets.drop_bracket(desk, paragraph=id, bracket=number))
        elif what == "alternative":
            self._ask_alternative(paragraph, number)
        else:
            self._ask_proposer(paragraph, number)

    def _ask_alternative(self, paragraph: ParagraphView, number: int) -> None:
        languages = [tag for tag, words in paragraph.text.items() if words]
        sheet = alternative_sheet(languages, paragraph.brackets[number], self._parties())

        def submit(form: FormSheet) -> None:
            words, party = {tag: form.text(f"text.{tag}") for tag in languages}, form.choice("party")
            others = [letters for letters, _name in self._parties() if letters != party]
            self._submit(
                form,
                translate("minutes", "Offer an alternative"),
                lambda desk: brackets.add_alternative(
                    desk, paragraph=paragraph.id, bracket=number, words=words, proposed_by=party, opposed_by=others
                ),
            )

        sheet.ready(translate("minutes", "Offer"), submit)
        self._context.show_sheet(sheet)

    def _ask_proposer(self, paragraph: ParagraphView, number: int) -> None:
        sheet = attribute_sheet(paragraph.brackets[number], self._parties())

        def submit(form: FormSheet) -> None:
            party = form.choice("party")
            others = [letters for letters, _name in self._parties() if letters != party]
            opposed = others if form.choice("opposed") == "yes" else []
            self._submit(
                form,
                translate("minutes", "Name the proposer of a bracket"),
                lambda desk: brackets.attribute_bracket(
                    desk, paragraph=paragraph.id, bracket=number, proposed_by=party, opposed_by=opposed
                ),
            )

        sheet.ready(translate("minutes", "Save"), submit)
        self._context.show_sheet(sheet)
