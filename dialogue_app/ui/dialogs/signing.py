"""Signing an original of the minutes: who is named first, who signs where, with which key; then what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.desk import agreement
from dialogue_app.documents.collation import Difference
from dialogue_app.documents.findings import Severity
from dialogue_app.errors import DialogueError
from dialogue_app.model.states import Function
from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.signing_facts import OriginalFacts, Place, SigningFacts, read_signing
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import (
    Button,
    Choice,
    Field,
    Glyph,
    KeyCap,
    Label,
    Pane,
    PartyTag,
    PassphraseField,
    Rule,
    SectionLabel,
    Sheet,
    Verdict,
)


class OriginalCard(QAbstractButton):
    """An original as it will lie on the table: its keeper, the party named first, who signs left and who right."""

    def __init__(self, facts: OriginalFacts, context: PageContext) -> None:
        super().__init__()
        self._facts, self._context = facts, context
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(f"sheet.signing.original.{facts.holder}")
        self.setMinimumHeight(px(124))
        self.setAccessibleName(self._said())

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(400), px(124))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        painter.setPen(QPen(color("accent.base" if chosen else "line.strong"), 2 if chosen else 1))
        painter.setBrush(color("selection.bg" if chosen else "surface.raised"))
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), px("radius.m"), px("radius.m"))
        self._paint_head(painter, whole)
        half = (whole.width() - px(36)) / 2
        for number, place in enumerate(self._facts.places):
            self._paint_place(painter, QRectF(px(12) + number * (half + px(12)), px(40), half, px(76)), place, number)
        if self.hasFocus():
            painting.paint_focus(painter, whole.adjusted(3, 3, -3, -3))

    def _paint_head(self, painter: QPainter, whole: QRectF) -> None:
        holder, name = self._facts.holder, self._context.party_name(self._facts.holder)
        tag = painting.mirrored(painter, whole, QRectF(px(12), px(10), px(28), px(20)))
        painting.paint_party_tag(painter, tag, self._context.side_of(holder), holder)
        kept = translate("dialogs", "Held by {party}").format(party=name)
        first = translate("dialogs", "{party} first").format(party=name)
        width = whole.width() - px(60)
        words = painting.mirrored(painter, whole, QRectF(px(46), px(8), width * 0.62, px(24)))
        painting.draw_text(painter, words, kept, "strong")
        last = painting.mirrored(painter, whole, QRectF(px(46) + width * 0.62, px(8), width * 0.38, px(24)))
        painting.draw_text(painter, last, first, "small", "text.secondary", right=True)

    def _paint_place(self, painter: QPainter, area: QRectF, place: Place, number: int) -> None:
        area = painting.mirrored(painter, QRectF(self.rect()), area)
        side = translate("dialogs", "left") if number == 0 else translate("dialogs", "right")
        state = translate("dialogs", "signed") if place.signed else side
        tone = "state.ok" if place.signed else "text.tertiary"
        painting.draw_text(painter, QRectF(area.left(), area.top(), area.width(), px(16)), state, "caption", tone)
        painter.fillRect(QRectF(area.left(), area.top() + px(32), area.width(), 1), color("text.primary"))
        name = place.name or translate("dialogs", "nobody is named")
        painting.draw_text(painter, QRectF(area.left(), area.top() + px(36), area.width(), px(20)), name)
        under = QRectF(area.left(), area.top() + px(56), area.width(), px(16))
        painting.draw_text(painter, under, place.on_behalf, "caption", "text.secondary")

    def _said(self) -> str:
        holder = self._context.party_name(self._facts.holder)
        said = [translate("dialogs", "Original held by {party}, {party} named first").format(party=holder)]
        for number, place in enumerate(self._facts.places):
            side = translate("dialogs", "left") if number == 0 else translate("dialogs", "right")
            state = translate("dialogs", "signed") if place.signed else translate("dialogs", "not signed")
            said.append(f"{side}: {place.name}, {state}")
        return ". ".join(said)


class SigningSheet(Sheet):
    """Choose original, signer and key; sign; then go on with the next place until all are signed."""

    def __init__(self, context: PageContext, facts: SigningFacts, files: FileQuestions | None = None) -> None:
        super().__init__(translate("dialogs", "Sign"), facts.title, glyph="pen-nib", width=920, name="sheet.signing")
        self._context, self._files = context, files or FileQuestions()
        self.facts = facts
        self._cards: dict[str, OriginalCard] = {}
        self._signers: dict[str, Choice] = {}
        self._top, self._order, self._checks = Pane(gap=8), Pane(gap=2), Pane(gap=4)
        self.key_file, self.place = QLineEdit(), QLineEdit(facts.place)
        self.passphrase = PassphraseField(translate("dialogs", "Password of the key file"), name="sheet.signing.passphrase")
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.signing.fault")
        self._fault.hide()
        both = Pane(across=True, gap=20)
        left = Pane(gap=6).add(SectionLabel(translate("dialogs", "Who signs now")), self._order, 6)
        left.add(SectionLabel(translate("dialogs", "Before signing")), self._checks, 6)
        left.add(SectionLabel(translate("dialogs", "Time-stamp")), _small(_no_timestamp()), "stretch")
        both.add(left, stretch=1).add(Rule("v")).add(self._means(), stretch=1)
        self.body.add(self._top, Rule(), both)
        self._do = Button(translate("dialogs", "Sign"), "pen-nib", "primary", object_name="sheet.signing.do", on=self.sign)
        hint = translate("dialogs", "Esc closes, nothing is signed")
        self.acts(self._do, KeyCap("Ctrl+Return"), hint=hint)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.sign)
        self.show_facts(facts)

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
        return self._paper.isChecked()

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
        path, passphrase = Path(self.key_file.text().strip()), self.passphrase.line.text()
        if not self.key_file.text().strip():
            self._key_field.show_fault(translate("dialogs", "Choose the key file first."))
            self.key_file.setFocus()
            return
        desk, facts, holder, party = self._desk(), self.facts, self.holder, self.signer
        place = self.place.text().strip()
        self._set_busy(True)

        def work(_progress: Any) -> SigningFacts:
            from dialogue_app.signing.identities import load_pkcs12

            identity = load_pkcs12(path, passphrase)
            act = papers.Signing(facts.round_id, holder, party, identity, place=place, layout=facts.layout)
            papers.sign_minutes(desk, act)
            return read_signing(desk, facts.round_id)

        doing = translate("dialogs", "Sign the original of {party}").format(party=holder)
        self._context.run(work, lambda made: self._signed(party, made), doing=doing, owner=self, failed=self._failed)

    def refuse(self, sentence: str) -> None:
        """Says why nothing was signed; everything typed stays."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._key_field.show_fault("")
        self._set_busy(False)

    @override
    def first_focus(self) -> QWidget:
        return self._cards.get(self.holder, self)

    def _means(self) -> Pane:
        """The right side: key in a file, or ink; what follows."""
        self._file = Choice(translate("dialogs", "Key in a file"), translate("dialogs", "PKCS#12, usually .p12 or .pfx"), on=True)
        self._file.setObjectName("sheet.signing.with_file")
        self._paper = Choice(
            translate("dialogs", "On paper"), translate("dialogs", "record that the head signed the printed original in ink")
        )
        self._paper.setObjectName("sheet.signing.on_paper")
        for choice in (self._file, self._paper):
            choice.toggled.connect(lambda _on: self._means_chosen())
        means = Pane(gap=4).add(self._file, self._paper)
        browse = Button(icon="folder-open", kind="quiet", name=translate("dialogs", "Choose the key file…"), on=self._choose_key)
        browse.setObjectName("sheet.signing.browse")
        self._key_field = Field(translate("dialogs", "Key file"), self.key_file, browse, name="sheet.signing.key")
        place = Field(translate("dialogs", "Place"), self.place, name="sheet.signing.place")
        self._key_part = Pane(gap=8).add(self._key_field, self.passphrase)
        pane = Pane(gap=8).add(SectionLabel(translate("dialogs", "Sign with")), means, self._key_part, place, self._fault)
        after = translate("dialogs", "The text can no longer be changed by anyone. A mistake is corrected by a joint instrument.")
        return pane.add(SectionLabel(translate("dialogs", "Afterwards")), _small(after), "stretch")

    def _means_chosen(self) -> None:
        self._key_part.setVisible(not self.in_ink)
        self._show_act()

    def _choose_key(self) -> None:
        title = translate("dialogs", "Choose the key file")
        kinds = translate("dialogs", "Key files (*.p12 *.pfx);;All files (*)")
        self._files.open_file(self, title, kinds, lambda path: self.key_file.setText(str(path)))

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
            self._checks.add(_check(glyph, tone, f"{finding.place}: {finding.sentence}" if finding.place else finding.sentence))
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
        name = next((place.name for one in facts.originals for place in one.places if place.party == party), party)
        self.key_file.clear()
        self.passphrase.line.clear()
        self._set_busy(False)
        self.show_facts(facts)
        signed = translate("dialogs", "{name} has signed. The signed file is kept in this workspace.").format(name=name)
        if self.in_ink:
            signed = translate("dialogs", "It is recorded that {name} has signed.").format(name=name)
        self._top.add(Verdict("ok", signed))
        (self._do if self.in_ink else self.key_file).setFocus()
        self._context.saved.emit()
        self._context.messages.say(signed, "ok")

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, DialogueError):
            self.refuse(str(error))
            self.passphrase.line.selectAll()
            self.passphrase.line.setFocus()
        else:
            self._context.messages.fault(error, translate("dialogs", "Sign"))

    def _set_busy(self, busy: bool) -> None:
        self._do.setEnabled(not busy)
        if busy:
            self._do.set_words(translate("dialogs", "Signing…"))
        else:
            self._show_act()

    def _facts_of(self, holder: str) -> OriginalFacts:
        return next((one for one in self.facts.originals if one.holder == holder), self.facts.originals[0])

    def _desk(self) -> Any:
        assert self._context.opened is not None
        return self._context.opened.desk


def _no_timestamp() -> str:
    return translate(
        "dialogs", "The signature carries this computer's time; a time-stamp can be added later without touching it."
    )


def _small(text: str) -> Label:
    return Label(text, "small", "text.secondary", wrap=True)


def _check(glyph: str, tone: str, sentence: str) -> Pane:
    return Pane(across=True, gap=8).add(Glyph(glyph, tone, 14)).add(Label(sentence, "small", wrap=True), stretch=1)


def _collated(differences: Sequence[Difference]) -> Verdict:
    wrong = [one for one in differences if not one.permitted]
    if wrong:
        places = ", ".join(dict.fromkeys(one.place for one in wrong))
        return Verdict(
            "danger", translate("dialogs", "The originals differ in more than they may: {places}").format(places=places)
        )
    words = translate("dialogs", "The originals differ only in order of names, signature places and language order")
    return Verdict("ok", words, translate("dialogs", "%n place(s) compared", None, len(differences)))
