"""Accepted ad referendum, confirmed, corrected: what a paragraph needs from the sides beyond its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from typing_extensions import override

from dialogue_app.desk import minutes, rectification
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.words import best


class ConfirmActs(Acts):
    """The mark ad referendum, confirmations after the talks, joint corrections after signature."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            ("minutes.paragraph.ad_referendum", self.ad_referendum),
            ("minutes.paragraph.confirm", self.confirm),
            ("minutes.paragraph.correct", self.correct),
        ]

    def ad_referendum(self) -> None:
        """Asks whose confirmation the paragraph needs, and until when."""
        paragraph = self._page.paragraph
        if paragraph is None:
            return
        mark = paragraph.ad_referendum
        title = translate("minutes", "{paragraph} ad referendum").format(paragraph=self._number(paragraph.id))
        sheet = FormSheet(title, glyph="hourglass-medium", name="sheet.ad_referendum")
        parties = [letters for letters, _name in self._parties()]
        options = [(letters, letters) for letters in parties]
        options += [("both", translate("minutes", "both sides")), ("none", translate("minutes", "nobody: no mark"))]
        now = mark.parties if mark is not None else tuple(parties)
        value = "both" if set(now) == set(parties) else now[0]
        sheet.add_segments("parties", translate("minutes", "Subject to confirmation by"), options, value)
        sheet.add_day("until", translate("minutes", "To be confirmed until"), mark.confirm_by if mark is not None else None)
        start: dict[str, Any] | None = None
        if mark is not None:
            start = {"parties": list(mark.parties)} | ({"confirmBy": mark.confirm_by.isoformat()} if mark.confirm_by else {})

        def submit(form: FormSheet) -> None:
            try:
                until = form.day("until")
            except ValueError:
                return
            choice = form.choice("parties")
            wanted = {"both": parties, "none": []}.get(choice, [choice])
            doing = translate("minutes", "Mark {paragraph} ad referendum").format(paragraph=self._number(paragraph.id))
            self._submit(
                form,
                doing,
                lambda desk: minutes.mark_ad_referendum(
                    desk, paragraph=paragraph.id, start=start, parties=wanted, confirm_by=until
                ),
            )

        sheet.ready(translate("minutes", "Mark"), submit)
        self._context.show_sheet(sheet)

    def confirm(self) -> None:
        """Records that a side confirmed a paragraph accepted ad referendum."""
        paragraph = self._page.paragraph
        if paragraph is None or paragraph.ad_referendum is None:
            return
        title = translate("minutes", "Confirmation of {paragraph}").format(paragraph=self._number(paragraph.id))
        sheet = FormSheet(title, glyph="check-circle", name="sheet.confirmation")
        waiting = [(party, party) for party in paragraph.ad_referendum.waiting_for]
        sheet.add_segments("party", translate("minutes", "Confirmed by"), waiting)
        sheet.add_day("day", translate("minutes", "On"))

        def submit(form: FormSheet) -> None:
            try:
                day = form.day("day")
            except ValueError:
                return
            if day is None:
                form.fault("day", translate("minutes", "Say on which day the confirmation was given."))
                return
            party = form.choice("party")
            doing = translate("minutes", "Confirmation by {party}").format(party=party)
            self._submit(
                form, doing, lambda desk: rectification.confirm_paragraph(desk, paragraph=paragraph.id, party=party, on=day)
            )

        sheet.ready(translate("minutes", "Record"), submit)
        self._context.show_sheet(sheet)

    def correct(self) -> None:
        """Records a joint instrument that corrects a signed paragraph; the signed text stays."""
        paragraph = self._page.paragraph
        if paragraph is None:
            return
        title = translate("minutes", "Joint correction of {paragraph}").format(paragraph=self._number(paragraph.id))
        sheet = FormSheet(title, glyph="note-pencil", name="sheet.correction", width=640)
        sheet.say(best(paragraph.text))
        sheet.add_text("was", translate("minutes", "The words as signed"))
        sheet.add_text("reads", translate("minutes", "How they read instead"))
        note = translate("minutes", "Exchange of letters, procès-verbal of rectification, corrigendum")
        sheet.add_text("kind", translate("minutes", "Instrument"), note=note)
        sheet.add_text("reason", translate("minutes", "Reason"))
        sheet.add_day("agreed", translate("minutes", "Agreed on"))

        def submit(form: FormSheet) -> None:
            try:
                agreed = form.day("agreed")
            except ValueError:
                return
            if agreed is None:
                form.fault("agreed", translate("minutes", "Say on which day both sides agreed on it."))
                return
            given = {name: form.text(name) for name in ("was", "reads", "kind", "reason")}
            doing = translate("minutes", "Correct {paragraph}").format(paragraph=self._number(paragraph.id))
            self._submit(
                form, doing, lambda desk: rectification.correct_minutes(desk, paragraph=paragraph.id, agreed=agreed, **given)
            )

        sheet.ready(translate("minutes", "Record"), submit, hint=translate("minutes", "The signed text stays as it is"))
        self._context.show_sheet(sheet)
