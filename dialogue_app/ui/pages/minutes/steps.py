"""From draft to archive: what each step asks, shows before it is taken, and does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from typing_extensions import override

from dialogue_app import papers
from dialogue_app.desk import agreement, minutes, waivers
from dialogue_app.desk.views.minutes import MinutesView
from dialogue_app.documents.findings import Finding
from dialogue_app.documents.preflight import Stage
from dialogue_app.model.states import Function
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.checks import (
    Checked,
    CheckSheet,
    check,
    finding_list,
    lift_sheet,
    scrolled,
    verdict_of,
)
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.reading import Sight
from dialogue_app.ui.pages.minutes.words import (
    NEXT_STEP,
    OPEN,
    REOPENABLE,
    SIGNABLE,
    best,
    blocking,
    language_word,
    minutes_title,
    usual_annexes,
)
from dialogue_app.ui.widgets import Sheet

_STEPS = (
    ("draft", QT_TRANSLATE_NOOP("minutes", "Drafted")),
    ("circulated", QT_TRANSLATE_NOOP("minutes", "Circulated")),
    ("agreed", QT_TRANSLATE_NOOP("minutes", "Agreed")),
    ("signed", ""),
    ("distributed", QT_TRANSLATE_NOOP("minutes", "Distributed")),
    ("archived", QT_TRANSLATE_NOOP("minutes", "Archived")),
)
_PRIMARY = {
    "draft": "circulate",
    "circulated": "agree",
    "agreed": "sign",
    "initialled": "sign",
    "partly-signed": "sign",
    "signed": "distribute",
    "distributed": "archive",
}
PRIMARIES = tuple(dict.fromkeys(_PRIMARY.values()))
"""The steps that have a button in the page's head; the one that comes next is shown."""


def primary_of(state: str) -> str:
    """The step that moves minutes in this state on; "" when none does."""
    return _PRIMARY.get(state, "")


def step_words(view: MinutesView, parties: int) -> tuple[list[str], int, str, str]:
    """The states in words, the present one's place, and what blocks the next one with its tone."""
    words = [translate("minutes", text) if text else _signed_words(view, parties) for _state, text in _STEPS]
    if view.state == "initialled":
        words[2] = translate("minutes", "Initialled")
    states = [state for state, _text in _STEPS]
    state = {"initialled": "agreed", "partly-signed": "signed", "lapsed": "circulated"}.get(view.state, view.state)
    blocked = blocking(view) if view.state in OPEN else ()
    if blocked:
        reason = translate("minutes", "Not yet agreed: {matters}").format(matters=", ".join(blocked))
        return words, states.index(state), reason, "state.warn"
    return words, states.index(state), _next_words(view), "text.secondary"


def _signed_words(view: MinutesView, parties: int) -> str:
    given = len(view.signatures)
    begun = len({one.held_by for one in view.signatures}) or 1
    return translate("minutes", "Signed {given} of {needed}").format(given=given, needed=begun * parties)


def _next_words(view: MinutesView) -> str:
    words = translate("minutes", NEXT_STEP.get(view.state, "")) if NEXT_STEP.get(view.state) else ""
    if view.state in REOPENABLE and view.agreed_at is not None:
        words += " · " + translate("minutes", "text fixed {day}").format(day=day_words(view.agreed_at.date()))
    if view.signed_on is not None and view.state not in REOPENABLE | OPEN:
        signed = translate("minutes", "signed at {place}, {day}").format(
            place=view.signed_at or "", day=day_words(view.signed_on)
        )
        words = " · ".join(part for part in (words, signed) if part)
    return words


class StepActs(Acts):
    """The steps as actions of the page."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        plain = {
            "withdraw": (translate("minutes", "Take the minutes back to draft"), agreement.take_back_minutes, None),
            "reopen": (translate("minutes", "Reopen the minutes"), agreement.reopen_minutes, Function.HEAD),
            "initial": (translate("minutes", "Initial the minutes"), agreement.initial_minutes, Function.HEAD),
            "lapse": (translate("minutes", "Let the minutes lapse"), agreement.lapse_minutes, Function.HEAD),
            "distribute": (translate("minutes", "Mark the minutes as distributed"), agreement.distribute_minutes, None),
            "archive": (translate("minutes", "Hand the minutes to the archive"), agreement.archive_minutes, None),
            "renumber": (translate("minutes", "Renumber the paragraphs"), minutes.renumber_minutes, None),
        }
        simple = [(f"minutes.{id}", self._simply(doing, verb, function)) for id, (doing, verb, function) in plain.items()]
        return [
            *simple,
            ("minutes.create", self.create),
            ("minutes.title", self.title),
            ("minutes.circulate", lambda: self._checked(Stage.CIRCULATE, self._ask_circulate)),
            ("minutes.agree", lambda: self._checked(Stage.AGREE, self._ask_agree)),
            ("minutes.sign", self.sign),
            ("minutes.check", lambda: self._checked(self._stage(), self._show_check)),
            ("minutes.collation", self.collation),
        ]

    def enable(self, view: MinutesView | None) -> None:
        """Allows the steps that the state allows; the others' reason stands in the stepper."""
        state = view.state if view is not None else ""
        allowed = {
            "create": view is None,
            "title": state in OPEN,
            "circulate": state in OPEN,
            "withdraw": state == "circulated",
            "agree": state == "circulated",
            "reopen": state in REOPENABLE,
            "initial": state == "agreed",
            "lapse": state in OPEN | REOPENABLE,
            "sign": state in SIGNABLE,
            "distribute": state == "signed",
            "archive": state == "distributed",
            "renumber": state == "draft" and view is not None and not view.versions,
            "check": view is not None,
            "collation": view is not None,
        }
        for id, possible in allowed.items():
            self._context.actions.enable(f"minutes.{id}", possible)

    # ------------------------------------------------------------ draft

    def create(self) -> None:
        """Asks for the title in every language and opens the draft."""
        sight = self._page.sight
        if sight is None or sight.minutes is not None:
            return
        languages = self._context.dialogue.languages if self._context.dialogue is not None else ()
        sheet = FormSheet(
            translate("minutes", "Open draft minutes"), best(sight.round_title), glyph="file-text", name="sheet.create"
        )
        for tag in languages:
            title = minutes_title(tag, sight.round_title.get(tag, ""))
            sheet.add_text(f"title.{tag}", translate("minutes", "Title in {language}").format(language=language_word(tag)), title)
        sheet.say(translate("minutes", "Lists of participants and the agenda are attached as annexes I and II."))

        def submit(form: FormSheet) -> None:
            title = {tag: form.text(f"title.{tag}") for tag in languages if form.text(f"title.{tag}")}
            annexes = usual_annexes(languages)
            doing = translate("minutes", "Open draft minutes")
            self._submit(
                form, doing, lambda desk: minutes.create_minutes(desk, round=sight.round_id, title=title, annexes=annexes)
            )

        sheet.ready(translate("minutes", "Open the draft"), submit)
        self._context.show_sheet(sheet)

    def title(self) -> None:
        """Words title and closing, and says where and when the minutes are to be signed."""
        view = self._page.sight.view if self._page.sight is not None else None
        if view is None:
            return
        sheet = FormSheet(
            translate("minutes", "Title, closing and place of signing"), glyph="pencil-simple", name="sheet.title", width=640
        )
        for tag in view.languages:
            label = translate("minutes", "Title in {language}").format(language=language_word(tag))
            sheet.add_text(f"title.{tag}", label, view.title.get(tag, ""))
        for tag in view.languages:
            label = translate("minutes", "Closing formula in {language}").format(language=language_word(tag))
            note = translate("minutes", "Empty: the phrase of the register, with place and day of signing")
            sheet.add_text(f"closing.{tag}", label, view.closing.get(tag, ""), lines=2, note=note)
        sheet.add_text("place", translate("minutes", "To be signed at"), view.signed_at or "")
        sheet.add_day("day", translate("minutes", "On"), view.signed_on)

        def submit(form: FormSheet) -> None:
            plan = _plan(form)
            if plan is None:
                return
            start = {"title": dict(view.title), "closing": {tag: view.closing.get(tag, "") for tag in view.languages}}
            new = {name: {tag: form.text(f"{name}.{tag}") for tag in view.languages} for name in ("title", "closing")}

            def then(_made: Any) -> None:
                self._plan(form, view, plan, lambda _made: form.dismiss())

            doing = translate("minutes", "Word title and closing")
            self._submit(form, doing, lambda desk: minutes.word_title(desk, minutes=view.id, start=start, new=new), then)

        sheet.ready(translate("minutes", "Save"), submit)
        self._context.show_sheet(sheet)

    # ------------------------------------------------------------ steps

    def sign(self) -> None:
        """Reads what the signing sheet says, and opens it."""
        round_id, desk = self._page.round_id, self._desk()
        doing = translate("minutes", "Prepare the signing")

        def show(facts: Any) -> None:
            from dialogue_app.ui.dialogs.signing import SigningSheet

            self._context.show_sheet(SigningSheet(self._context, facts, self._page.files))

        def work(_progress: Any) -> Any:
            from dialogue_app.ui.dialogs.signing_facts import read_signing

            return read_signing(desk, round_id)

        self._context.run(work, show, doing=doing, owner=self._page)

    def collation(self) -> None:
        """Renders and compares the originals, and shows what differs."""
        from dialogue_app.ui.papers.collation_sheet import CollationSheet, collate

        round_id, desk = self._page.round_id, self._desk()
        self._page.finish_typing()
        self._context.run(
            lambda _progress: collate(desk, round_id),
            lambda found: self._context.show_sheet(CollationSheet(self._context, found, self._page.files)),
            doing=translate("minutes", "Collate the originals"),
            owner=self._page,
        )

    def _stage(self) -> Stage:
        view = self._page.sight.minutes if self._page.sight is not None else None
        if view is None or view.state == "draft":
            return Stage.CIRCULATE
        return Stage.AGREE if view.state == "circulated" else Stage.SIGN

    def _checked(self, stage: Stage, show: Callable[[Checked], object]) -> None:
        """Runs the pre-flight for a step; what it found is shown before the step is taken."""
        self._page.finish_typing()
        round_id, desk = self._page.round_id, self._desk()
        doing = translate("minutes", "Check the document")
        self._context.run(lambda _progress: check(desk, round_id, stage), show, doing=doing, owner=self._page)

    def _show_check(self, checked: Checked) -> None:
        sheet: list[CheckSheet] = []
        sheet.append(CheckSheet(checked, lambda finding: self._lift(sheet[0], finding, self._stage(), self._show_check)))
        self._context.show_sheet(sheet[0])

    def _lifting(self, sheet: Sheet, stage: Stage, again: Callable[[Checked], object]) -> Callable[[Finding], object]:
        return lambda finding: self._lift(sheet, finding, stage, again)

    def _lift(self, sheet: Sheet, finding: Finding, stage: Stage, again: Callable[[Checked], object]) -> None:
        """Asks for the second person; afterwards the check is made again and its sheet shown."""
        sheet.dismiss()
        form, round_id = lift_sheet(finding), self._page.round_id

        def submit(asked: FormSheet) -> None:
            second, reason = asked.text("second"), asked.text("reason")

            def then(_made: Any) -> None:
                asked.dismiss()
                self._checked(stage, again)

            def verb(desk: Any) -> Any:
                return waivers.lift_block(
                    desk, round=round_id, finding=finding.digest, kind=finding.kind, place=finding.place, second=second,
                    reason=reason,
                )  # fmt: skip

            self._submit(asked, translate("minutes", "Lift a block of the pre-flight"), verb, then)

        form.ready(
            translate("minutes", "Answer for it"), submit, hint=translate("minutes", "Kept with both names and the reason")
        )
        self._context.show_sheet(form)

    def _ask_circulate(self, checked: Checked) -> None:
        sight = self._page.sight
        if sight is None or sight.minutes is None:
            return
        view, number = sight.view, len(sight.view.versions) + 1
        title = translate("minutes", "Circulate version {number}").format(number=number)
        sheet = FormSheet(title, best(view.title), glyph="paper-plane-tilt", name="sheet.circulate", width=680)
        parties = [(letters, letters) for letters, _name in self._parties()]
        sheet.add_segments("from", translate("minutes", "It goes over from"), parties)
        sheet.add_day("day", translate("minutes", "On"), self._desk().clock().date())
        sheet.add_text(
            "remark", translate("minutes", "Remark"), note=translate("minutes", "What changed, for whoever reads the list later")
        )
        sheet.body.add(
            verdict_of(checked),
            finding_list(checked.findings, passes=False, lift=self._lifting(sheet, Stage.CIRCULATE, self._ask_circulate)),
        )

        def submit(form: FormSheet) -> None:
            try:
                day = form.day("day")
            except ValueError:
                return
            sender, remark = form.choice("from"), form.text("remark")
            doing = translate("minutes", "Circulate the minutes")
            self._submit(
                form,
                doing,
                lambda desk: agreement.circulate_minutes(desk, minutes=view.id, from_party=sender, on=day, remark=remark),
            )

        hint = translate("minutes", "From then on the paragraphs keep their numbers")
        sheet.ready(translate("minutes", "Circulate"), submit, icon="paper-plane-tilt", hint=hint)
        if checked.blocked:
            sheet.refuse(translate("minutes", "Settle what blocks first."))
            sheet.set_busy(True)
        self._context.show_sheet(sheet)

    def _ask_agree(self, checked: Checked) -> None:
        sight = self._page.sight
        if sight is None or sight.minutes is None:
            return
        view = sight.view
        facts = translate("minutes", "fingerprint {digits}").format(digits=checked.fingerprint)
        sheet = FormSheet(translate("minutes", "Agree the text"), facts, glyph="handshake", name="sheet.agree", width=720)
        findings = finding_list(checked.findings, lift=self._lifting(sheet, Stage.AGREE, self._ask_agree))
        sheet.body.add(verdict_of(checked), scrolled(findings, 260))
        sheet.add_text("place", translate("minutes", "To be signed at"), view.signed_at or best(sight.city))
        note = translate("minutes", "Place and day stand in the closing formula, so they belong to the agreed text")
        sheet.add_day("day", translate("minutes", "On"), view.signed_on or sight.ends, note=note)

        def submit(form: FormSheet) -> None:
            plan = _plan(form)
            if plan is None:
                return
            round_id = self._page.round_id
            doing = translate("minutes", "Agree the minutes")

            def agree(_made: Any) -> None:
                self._submit(form, doing, lambda desk: papers.agree(desk, round_id, view.id))

            self._plan(form, view, plan, agree)

        hint = translate("minutes", "The text is fixed; both sides can still reopen it before the first signature")
        sheet.ready(translate("minutes", "Agree"), submit, icon="handshake", hint=hint)
        matters = blocking(view)
        if checked.blocked or matters:
            reason = translate("minutes", "Settle what blocks first.")
            sheet.refuse(reason + (f" {', '.join(matters)}." if matters else ""))
            sheet.set_busy(True)
        self._context.show_sheet(sheet)

    # ------------------------------------------------------------ inside

    def _plan(self, form: FormSheet, view: MinutesView, plan: dict[str, Any], then: Callable[[Any], object]) -> None:
        """Writes place and day of signing, where they are others than before; then goes on."""
        start = {"signed_at": view.signed_at, "signed_on": view.signed_on}
        if plan == start:
            then(None)
            return
        doing = translate("minutes", "Plan the signing")
        self._submit(form, doing, lambda desk: agreement.plan_signing(desk, minutes=view.id, start=start, new=plan), then)

    def _simply(self, doing: str, verb: Callable[..., Any], function: Function | None) -> Callable[[], object]:
        def run() -> None:
            sight: Sight | None = self._page.sight
            if sight is None or sight.minutes is None:
                return
            self._page.finish_typing()
            id = sight.view.id
            self._context.change(
                lambda desk: verb(desk.acting_as(function) if function else desk, minutes=id), doing=doing, owner=self._page
            )

        return run


def _plan(form: FormSheet) -> dict[str, Any] | None:
    """Place and day of signing as the sheet has them; None after a fault was shown. Nothing is filled in by hand later."""
    try:
        day = form.day("day")
    except ValueError:
        return None
    return {"signed_at": form.text("place") or None, "signed_on": day}
