"""What is done to one paragraph: its words, its place, its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from typing_extensions import override

from dialogue_app.desk import minutes
from dialogue_app.errors import ConflictError
from dialogue_app.ui.diff import word_diff_html
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.words import KINDS, OPEN, SIGNED, best, language_word, own_name
from dialogue_app.ui.theme import tokens
from dialogue_app.ui.widgets import Button, Label, SectionLabel, Sheet


class ParagraphActs(Acts):
    """Verbs on the current paragraph, as actions of the page."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            ("minutes.paragraph.add", self.add),
            ("minutes.paragraph.up", lambda: self.move(-1)),
            ("minutes.paragraph.down", lambda: self.move(1)),
            ("minutes.paragraph.delete", self.delete),
            ("minutes.paragraph.place", self.place),
            ("minutes.paragraph.confirm_language", self.confirm_language),
            ("minutes.paragraph.history", self.history),
        ]

    def enable(self) -> None:
        """Allows what the state and the current paragraph allow."""
        sight, paragraph = self._page.sight, self._page.paragraph
        view = sight.minutes if sight is not None else None
        editable = view is not None and view.state in OPEN
        seen = view is not None and (view.state != "draft" or bool(view.versions))
        waiting = paragraph is not None and paragraph.ad_referendum is not None and bool(paragraph.ad_referendum.waiting_for)
        allowed = {
            "propose": editable,
            "paragraph.add": editable,
            "paragraph.up": editable and not seen and paragraph is not None,
            "paragraph.down": editable and not seen and paragraph is not None,
            "paragraph.delete": editable and not seen and paragraph is not None,
            "paragraph.place": editable and paragraph is not None,
            "paragraph.confirm_language": editable and paragraph is not None and bool(paragraph.drift),
            "paragraph.ad_referendum": editable and paragraph is not None,
            "paragraph.confirm": waiting and not editable,
            "paragraph.correct": view is not None and view.state in SIGNED and paragraph is not None,
            "paragraph.history": paragraph is not None,
            "bracket.put": editable and paragraph is not None,
            "bracket.settle": editable and paragraph is not None and bool(paragraph.brackets),
            "comment.internal": view is not None,
            "comment.joint": view is not None,
        }
        for id, possible in allowed.items():
            self._context.actions.enable(f"minutes.{id}", possible)

    # ------------------------------------------------------------ wording

    def word(self, id: str, tag: str) -> None:
        """Saves what was typed in one language of a paragraph."""
        row = self._page.text.rows.get(id)
        if row is None:
            return
        cell = row.cells[tag]
        start, text = cell.start, cell.text

        def verb(desk: Any) -> Any:
            return minutes.word_paragraph(desk, paragraph=id, language=tag, start=start, text=text)

        def insist(desk: Any, error: ConflictError) -> Any:
            return minutes.word_paragraph(desk, paragraph=id, language=tag, start=_theirs(error, tag), text=text)

        def refused(error: BaseException) -> None:
            # Both wordings are in the conflict sheet from now on; the cell shows what is stored.
            if isinstance(error, ConflictError) and error.clashes:
                cell.put_back()
                self._page.reload()

        doing = translate("minutes", "Word {paragraph} in {language}")
        doing = doing.format(paragraph=self._number(id), language=language_word(tag))
        self._context.change(verb, doing=doing, owner=self._page, insist=insist, refused=refused)

    def confirm_language(self, id: str = "", tag: str = "") -> None:
        """Says that a language (or each that is behind) was held against the others."""
        paragraph = self._page.paragraph_view(id)
        for language in (tag,) if tag else paragraph.drift if paragraph is not None else ():
            doing = translate("minutes", "Confirm {language}").format(language=language_word(language))
            self._change(doing, _confirming(paragraph.id if paragraph is not None else id, language))

    def show_change(self, id: str, tag: str) -> None:
        """Shows what the other languages said when this one was last confirmed."""
        sight, paragraph = self._page.sight, self._page.paragraph_view(id)
        drift = next((one for one in sight.drifts if (one.paragraph, one.language) == (id, tag)), None) if sight else None
        if paragraph is None or drift is None:
            return
        if not drift.before:
            self.history()
            return
        title = translate("minutes", "What changed in {paragraph}").format(paragraph=self._number(id))
        sheet = Sheet(title, glyph="arrows-left-right", tone="state.warn", width=760, name="sheet.change")
        for other, before in drift.before.items():
            change = word_diff_html(before, paragraph.text.get(other, ""), tokens())
            sheet.body.add(SectionLabel(own_name(other)), Label(change, wrap=True, rich=True, name=f"sheet.change.{other}"))
        sheet.body.add(SectionLabel(own_name(tag)), Label(paragraph.text.get(tag, ""), wrap=True))
        words = translate("minutes", "Confirm {language}").format(language=language_word(tag))

        def confirm() -> None:
            sheet.dismiss()
            self.confirm_language(id, tag)

        do = Button(words, "check", "primary", object_name="sheet.change.confirm", on=confirm)
        do.setEnabled(sight is not None and sight.view.state in OPEN)
        sheet.acts(do, hint=translate("minutes", "Word the language here if it has to follow, then confirm it"))
        self._context.show_sheet(sheet)
        do.setFocus()

    # ------------------------------------------------------------ place

    def add(self) -> None:
        """Asks for a new paragraph behind the current one."""
        sight, after = self._page.sight, self._page.paragraph
        if sight is None or sight.minutes is None:
            return
        view = sight.view
        title = translate("minutes", "Add a paragraph")
        facts = translate("minutes", "after {paragraph}").format(paragraph=self._number(after.id)) if after is not None else ""
        sheet = FormSheet(title, facts, glyph="plus", name="sheet.paragraph", width=680)
        for tag in view.languages:
            sheet.add_text(f"text.{tag}", own_name(tag), lines=4)
        self._add_place(sheet, after.item_id if after is not None else None, None, "statement")

        def submit(form: FormSheet) -> None:
            text = {tag: form.text(f"text.{tag}") for tag in view.languages if form.text(f"text.{tag}")}
            place = _placed(form)
            behind, annex = (after.id, after.annex_id) if after is not None else (None, None)
            self._submit(
                form,
                translate("minutes", "Add a paragraph"),
                lambda desk: minutes.add_paragraph(
                    desk, minutes=view.id, text=text, after=behind, annex=annex, kind=place["kind"],
                    item=place["item_id"], issue=place["issue_id"],
                ),
            )  # fmt: skip

        seen = view.state != "draft" or bool(view.versions)
        hint = translate("minutes", "Circulated numbers stay: it becomes bis") if seen else ""
        sheet.ready(translate("minutes", "Add"), submit, hint=hint)
        self._context.show_sheet(sheet)

    def place(self) -> None:
        """Asks under which item the paragraph stands, about which issue, of which kind."""
        paragraph = self._page.paragraph
        if paragraph is None:
            return
        title = translate("minutes", "Place of {paragraph}").format(paragraph=self._number(paragraph.id))
        sheet = FormSheet(title, glyph="list-numbers", name="sheet.place")
        self._add_place(sheet, paragraph.item_id, paragraph.issue_id, paragraph.kind)
        start = {"item_id": paragraph.item_id, "issue_id": paragraph.issue_id, "kind": paragraph.kind}

        def submit(form: FormSheet) -> None:
            new, id = _placed(form), paragraph.id
            self._submit(
                form,
                translate("minutes", "Place a paragraph"),
                lambda desk: minutes.place_paragraph(desk, paragraph=id, start=start, new=new),
            )

        sheet.ready(translate("minutes", "Save"), submit)
        self._context.show_sheet(sheet)

    def move(self, direction: int) -> None:
        """Puts the current paragraph one place up or down."""
        sight, paragraph = self._page.sight, self._page.paragraph
        if sight is None or paragraph is None:
            return
        view = sight.view
        series = list(view.of_annex(paragraph.annex_id) if paragraph.annex_id else view.body())
        ids = [one.id for one in series]
        here = ids.index(paragraph.id)
        wanted = here + direction
        if not 0 <= wanted < len(ids):
            return
        ids.remove(paragraph.id)
        after = ids[wanted - 1] if wanted else None
        doing = translate("minutes", "Move {paragraph}").format(paragraph=self._number(paragraph.id))
        self._change(doing, lambda desk: minutes.move_paragraph(desk, paragraph=paragraph.id, after=after))

    def delete(self) -> None:
        """Takes the current paragraph out of a draft."""
        paragraph = self._page.paragraph
        if paragraph is not None:
            doing = translate("minutes", "Delete {paragraph}").format(paragraph=self._number(paragraph.id))
            self._change(doing, lambda desk: minutes.delete_paragraph(desk, paragraph=paragraph.id))

    def history(self) -> None:
        """Opens the history of the current paragraph."""
        if (paragraph := self._page.paragraph) is not None:
            self._context.show_history("minutes_paragraph", paragraph.id, self._number(paragraph.id))

    # ------------------------------------------------------------ inside

    def _add_place(self, sheet: FormSheet, item: str | None, issue: str | None, kind: str) -> None:
        sight = self._page.sight
        assert sight is not None
        items = [("", translate("minutes", "none"))] + [(one.id, f"{one.number} · {best(one.title)}") for one in sight.items]
        issues = [("", translate("minutes", "none"))] + [(one.id, best(one.title)) for one in sight.issues]
        kinds = [(key, translate("minutes", words)) for key, words in KINDS.items()]
        sheet.add_choice("item", translate("minutes", "Agenda item"), items, item or "")
        sheet.add_choice("issue", translate("minutes", "Issue"), issues, issue or "")
        sheet.add_choice("kind", translate("minutes", "Kind"), kinds, kind)


def _theirs(error: ConflictError, tag: str) -> str:
    """The words that stand there now, out of the conflict."""
    theirs = error.clashes[0].theirs
    return str(theirs.get(tag, "")) if isinstance(theirs, Mapping) else str(theirs or "")


def _confirming(paragraph: str, language: str) -> Callable[[Any], Any]:
    return lambda desk: minutes.confirm_language(desk, paragraph=paragraph, language=language)


def _placed(form: FormSheet) -> dict[str, Any]:
    return {"item_id": form.choice("item") or None, "issue_id": form.choice("issue") or None, "kind": form.choice("kind")}
