"""Signing an original of the minutes: who is named first, who signs where, with which key; then what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.desk import agreement
from dialogue_app.documents.collation import Difference
from dialogue_app.documents.findings import Severity
from dialogue_app.errors import DialogueError
from dialogue_app.model.states import Function
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import FormScroll
from dialogue_app.ui.dialogs.signing_card import OriginalCard
from dialogue_app.ui.dialogs.signing_facts import OriginalFacts, SigningFacts, read_signing
from dialogue_app.ui.dialogs.signing_keys import PAPER, KeyInFile, KeyOnToken, KeyPart
from dialogue_app.ui.dialogs.signing_time import LASTING, LATER, PROVED, STAMPED, TimeChoice, TimePart
from dialogue_app.ui.dialogs.stopping import StopButton
from dialogue_app.ui.jobs import Cancelled, Progress
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import (
    Button,
    Choice,
    Field,
    Glyph,
    KeyCap,
    Label,
    Pane,
    PartyTag,
    Rule,
    SectionLabel,
    Sheet,
    Verdict,
)


class SigningSheet(Sheet):
    """Choose original, signer and key; sign; then go on with the next place until all are signed."""

    def __init__(self, context: PageContext, facts: SigningFacts, files: FileQuestions | None = None) -> None:
        super().__init__(translate("dialogs", "Sign"), facts.title, glyph="pen-nib", width=920, name="sheet.signing")
        self._context, self._files = context, files or FileQuestions()
        self.facts = facts
        self._cards: dict[str, OriginalCard] = {}
        self._signers: dict[str, Choice] = {}
        self._top, self._order, self._checks = Pane(gap=8), Pane(gap=2), Pane(gap=4)
        self.keys = KeyPart(context, self._files, name="sheet.signing")
        self.time = TimePart(
            context.preferences, self._files, (LATER, STAMPED, PROVED, LASTING), name="sheet.signing.time"
        )  # fmt: skip
        self.place = QLineEdit(facts.place)
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.signing.fault")
        self._later = Button(
            translate("signing", "Sign now, time-stamp later"),
            kind="link",
            object_name="sheet.signing.later",
            on=self.sign_without,
        )
        both = Pane("raised", across=True, gap=20, margins=(0, 0, 14, 0))
        left = Pane(gap=6).add(SectionLabel(translate("dialogs", "Who signs now")), self._order, 6)
        left.add(SectionLabel(translate("dialogs", "Before signing")), self._checks, 6)
        self._clock = Pane(gap=6).add(SectionLabel(translate("dialogs", "Time-stamp")), self.time)
        left.add(self._clock, "stretch")
        both.add(left, stretch=1).add(Rule("v")).add(self._means(), stretch=1)
        self.body.lines.setContentsMargins(*(px(edge) for edge in (16, 12, 2, 12)))
        self.body.add(_kept_apart(self._top, Rule()))
        self.body.add(FormScroll(both, 900), stretch=1)
        self._wrong = Pane(across=True, gap=12, margins=(0, 0, 14, 0)).add(self._fault, stretch=1).add(self._later)
        self.body.add(self._wrong)
        self._do = Button(translate("dialogs", "Sign"), "pen-nib", "primary", object_name="sheet.signing.do", on=self.sign)
        self._stop = StopButton(self, name="sheet.signing.stop")
        self._stop.stopping.connect(lambda: self._do.set_words(translate("signing", "Stopping…")))
        hint = translate("dialogs", "Esc closes, nothing is signed")
        self.acts(self._do, KeyCap("Ctrl+Return"), self._stop, hint=hint)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.sign)
        for part in (self._wrong, self._later):
            part.hide()
        self.keys.changed.connect(self._means_chosen)
        self.keys.own_wanted.connect(self._make_own)
        self.show_facts(facts)
        self._means_chosen()

    @property
    def holder(self) -> str:
        """Whose original is chosen."""
        return next((holder for holder, card in self._cards.items() if card.isChecked()), "")

    @property
    def signer(self) -> str:
        """The party whose head signs now; "" when all have."""
        return next((party for party, choice in self._signers.items() if choice.isChecked() and choice.isEnabled()), "")

    @property
    def in_ink(self) -> bool:
        """Is the signature on paper to be recorded?"""
        return self.keys.means == PAPER

    @property
    def busy(self) -> bool:
        """Is a signature being made?"""
        return self._stop.busy

    def show_facts(self, facts: SigningFacts) -> None:
        """Shows where the signatures stand; the next place is chosen."""
        chosen = self.holder
        self.facts = facts
        self._top.clear()
        self._cards = {one.holder: OriginalCard(one, self._context) for one in facts.originals}
        cards = Pane(across=True, gap=12)
        for holder, card in self._cards.items():
            card.clicked.connect(lambda _checked=False: self._original_chosen())
            cards.add(card, stretch=1)
            card.setChecked(holder == (chosen or facts.originals[0].holder))
        if not self._facts_of(self.holder).missing:
            left = next((one.holder for one in facts.originals if one.missing), self.holder)
            self._cards[left].setChecked(True)
        self._top.add(SectionLabel(translate("dialogs", "Originals")), cards, _collated(facts.differences))
        self._show_checks()
        self._original_chosen()

    def sign(self) -> None:
        """Signs the chosen place with the chosen means."""
        if not self._do.isEnabled():
            return
        self.refuse("")
        if self.in_ink:
            self._sign_in_ink()
            return
        empty = self.keys.missing() or self.time.missing()
        if empty is not None:
            empty.setFocus()
            return
        desk, facts, holder, party = self._desk(), self.facts, self.holder, self.signer
        order = _Order(facts, holder, party, self.place.text().strip(), self.keys.key, self.time.choice)
        doing = translate("dialogs", "Sign the original of {party}").format(party=holder)
        job = self._context.run(
            lambda progress: _carried_out(desk, order, progress),
            lambda made: self._signed(party, made),
            doing=doing,
            owner=self,
            failed=self._failed,
        )
        self._stop.watch(job)
        self._set_busy(True)

    def sign_without(self) -> None:
        """Signs without a time-stamp, which is put on when an authority can be reached."""
        self.time.choose_level(LATER)
        self.sign()

    def refuse(self, sentence: str) -> None:
        """Says why nothing was signed; everything typed stays."""
        self._fault.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._later.hide()
        self.keys.clear_faults()
        self._set_busy(False)

    @override
    def dismiss(self) -> None:
        """Closes the sheet; a signature that is being made is stopped first, and what is not filed yet dropped."""
        self._stop.stop()
        super().dismiss()

    @override
    def first_focus(self) -> QWidget:
        return self._cards.get(self.holder, self)

    def _means(self) -> Pane:
        """The right side: key or ink, and the place; what follows."""
        place = Field(translate("dialogs", "Place"), self.place, name="sheet.signing.place")
        pane = Pane(gap=8).add(SectionLabel(translate("dialogs", "Sign with")), self.keys, place)
        after = translate("dialogs", "The text can no longer be changed by anyone. A mistake is corrected by a joint instrument.")
        return pane.add(SectionLabel(translate("dialogs", "Afterwards")), _small(after), "stretch")

    def _means_chosen(self) -> None:
        self._clock.setVisible(not self.in_ink)
        self._show_act()

    def _make_own(self) -> None:
        from dialogue_app.ui.dialogs.own_issuer import OwnIssuerSheet

        party = self._context.party_name(self.signer) if self.signer else ""
        self.time.remember()
        self._context.show_sheet(OwnIssuerSheet(self._context, self._files, self._signer_name(self.signer), party))
        self._context.show_sheet(SigningSheet(self._context, self.facts, self._files))
        self.dismiss()

    def _original_chosen(self) -> None:
        facts, group = self._facts_of(self.holder), self._order
        group.clear()
        self._signers = {}
        begun = any(one.signed for one in facts.places)
        for place in sorted(facts.places, key=lambda one: (not one.signed, one.party != facts.holder)):
            under = translate("dialogs", "signs second; the first signature stays valid") if begun else ""
            if not begun:
                under = translate("dialogs", "signs first and certifies the file")
            under = translate("dialogs", "has signed") if place.signed else under
            choice = Choice(place.name or "—", under, name=f"sheet.signing.signer.{place.party}")
            choice.setAccessibleName(f"{place.party} {choice.accessibleName()}")
            choice.setEnabled(not place.signed and place.party in self.facts.heads)
            choice.toggled.connect(lambda _on: self._show_act())
            self._signers[place.party] = choice
            tag = PartyTag(self._context.side_of(place.party), place.party)
            group.add(Pane(across=True, gap=8).add(tag).add(choice, stretch=1))
        following = next((one.party for one in facts.missing if one.party in self.facts.heads), "")
        if following:
            self._signers[following].setChecked(True)
        self._show_act()

    def _show_act(self) -> None:
        place = next((one for one in self._facts_of(self.holder).places if one.party == self.signer), None)
        words = translate("dialogs", "Everything is signed here")
        if place is not None:
            pattern = translate("dialogs", "Record that {name} signed") if self.in_ink else translate("dialogs", "Sign as {name}")
            words = pattern.format(name=place.name)
        self._do.set_words(words)
        self._do.setEnabled(place is not None and not self.facts.hindrances)

    def _show_checks(self) -> None:
        self._checks.clear()
        for finding in self.facts.findings:
            if finding.severity is Severity.PASS:
                continue
            glyph, tone = ("x-circle", "state.danger") if finding.severity is Severity.BLOCK else ("warning", "state.warn")
            self._checks.add(
                _check(
                    glyph,
                    tone,
                    f"{in_words(finding.place)}: {in_words(finding.sentence)}" if finding.place else in_words(finding.sentence),
                )
            )
        passed = sum(one.severity is Severity.PASS for one in self.facts.findings)
        self._checks.add(_check("check", "state.ok", translate("dialogs", "%n check(s) found nothing wrong", None, passed)))
        digits = f"{self.facts.digest[:4]} {self.facts.digest[4:8]} … {self.facts.digest[-4:]}"
        fixed = translate("dialogs", "Text fixed, fingerprint {digits}").format(digits=digits)
        self._checks.add(_check("check", "state.ok", fixed))

    def _sign_in_ink(self) -> None:
        facts, holder, party, place = self.facts, self.holder, self.signer, self.place.text().strip()
        person = facts.heads[party]
        self._set_busy(True)

        def verb(desk: Any) -> Any:
            acting = desk.acting_as(Function.HEAD)
            today: date = desk.clock().date()
            return agreement.record_signature(
                acting, minutes=facts.minutes_id, held_by=holder, person=person, on=today, place=place, content_hash=facts.digest
            )

        def done(_made: Any) -> None:
            self._context.read(
                lambda desk: read_signing(desk, facts.round_id), lambda made: self._signed(party, made), owner=self
            )

        doing = translate("dialogs", "Signature on paper, original of {party}").format(party=holder)
        self._context.change(verb, doing=doing, owner=self, done=done, refused=self._ink_refused, undoable=False)

    def _ink_refused(self, _error: BaseException) -> None:
        self._set_busy(False)

    def _signed(self, party: str, facts: SigningFacts) -> None:
        name = self._signer_name(party)
        self.keys.remember()
        self.time.remember()
        self.keys.forget()
        self._end()
        self.show_facts(facts)
        signed = translate("dialogs", "{name} has signed. The signed file is kept in this workspace.").format(name=name)
        if self.in_ink:
            signed = translate("dialogs", "It is recorded that {name} has signed.").format(name=name)
        elif self.time.choice.level == LATER:
            signed = translate("signing", "{name} has signed. The file waits under Distribution for its time-stamp.").format(
                name=name
            )
        self._top.add(Verdict("ok", signed))
        (self._do if self.in_ink else self.keys.first).setFocus()
        self._context.saved.emit()
        self._context.messages.say(signed, "ok")

    def _failed(self, error: BaseException) -> None:
        from dialogue_app.signing.timestamp import TimeStampUnavailable

        stopped = self._end()
        if stopped or isinstance(error, Cancelled):
            self.refuse(translate("signing", "Stopped: nothing was signed."))
        elif self.keys.take(error):
            return
        elif isinstance(error, DialogueError):
            self.refuse(in_words(error))
            if isinstance(error, TimeStampUnavailable):
                self._later.show()
                self._later.setFocus()
            else:
                self.keys.point_out()
        else:
            self._context.messages.fault(error, translate("dialogs", "Sign"))

    def _end(self) -> bool:
        """The signature is made or has failed; True if the person had stopped it."""
        stopped = self._stop.over()
        self._set_busy(False)
        return stopped

    def _set_busy(self, busy: bool) -> None:
        self._do.setEnabled(not busy)
        if busy:
            self._do.set_words(translate("dialogs", "Signing…"))
        else:
            self._show_act()

    def _signer_name(self, party: str) -> str:
        return next((place.name for one in self.facts.originals for place in one.places if place.party == party), party)

    def _facts_of(self, holder: str) -> OriginalFacts:
        return next((one for one in self.facts.originals if one.holder == holder), self.facts.originals[0])

    def _desk(self) -> Any:
        assert self._context.opened is not None
        return self._context.opened.desk


@dataclass(frozen=True, slots=True)
class _Order:
    """One signature as it was asked for."""

    facts: SigningFacts
    holder: str
    party: str
    place: str
    key: KeyInFile | KeyOnToken
    time: TimeChoice


def _carried_out(desk: Any, order: _Order, progress: Progress) -> SigningFacts:
    """Signs and files, and reads how things stand then; stopped at any step before filing, nothing is kept."""
    facts, time = order.facts, order.time
    data = time.data()
    authority = time.authority(progress.stopped)
    with order.key.opened() as identity:
        progress.check()
        act = papers.Signing(
            facts.round_id, order.holder, order.party, identity, place=order.place, layout=facts.layout,
            timestamper=authority, level=time.pades, data=data,
        )  # fmt: skip
        signed, filename = papers.signed_original(desk, act)
    progress.check()
    papers.file_signed(desk, signed, filename=filename, made_here=True)
    return read_signing(desk, facts.round_id)


def _kept_apart(*parts: QWidget) -> Pane:
    """Parts beside which nothing scrolls, as wide as what scrolls below them."""
    return Pane(gap=8, margins=(0, 0, 14, 0)).add(*parts)


def _small(text: str) -> Label:
    return Label(text, "small", "text.secondary", wrap=True)


def _check(glyph: str, tone: str, sentence: str) -> Pane:
    return Pane(across=True, gap=8).add(Glyph(glyph, tone, 14)).add(Label(sentence, "small", wrap=True), stretch=1)


def _collated(differences: Sequence[Difference]) -> Verdict:
    wrong = [one for one in differences if not one.permitted]
    if wrong:
        places = ", ".join(dict.fromkeys(in_words(one.place) for one in wrong))
        return Verdict(
            "danger", translate("dialogs", "The originals differ in more than they may: {places}").format(places=places)
        )
    words = translate("dialogs", "The originals differ only in order of names, signature places and language order")
    return Verdict("ok", words, translate("dialogs", "%n place(s) compared", None, len(differences)))
