"""How minutes end: the closing formula in either register, and the places for signature (domain guide 3.2, 3.6, 4.3)."""

from __future__ import annotations

import re

from dialogue_app.desk.views.joint import JointMinutes, JointParticipant, JointParty
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Paragraph, Signatory, SignatureBlock, Text
from dialogue_app.documents.names import contracted, long_name, pick
from dialogue_app.documents.phrases import Phrases


def closing_formula(view: JointMinutes, wordings: Wordings) -> Paragraph:
    """The closing formula as the sides wrote it, else the phrase of the register.

    Place and date that are not known yet are left blank, to be filled in by hand.
    """
    if view.closing:
        return Paragraph(wordings.data(view.closing), anchor="closing", style="formula")
    return Paragraph(wordings.text(lambda book: _formula(view, wordings.languages, book)), anchor="closing", style="formula")


def signature_block(view: JointMinutes, wordings: Wordings) -> SignatureBlock:
    """One place per party, in the order of party ids; a party without a head of delegation gets a place without a name."""
    parties = sorted(wordings.round.parties, key=lambda party: party.id)
    return SignatureBlock(tuple(_place(party, view, wordings) for party in parties))


def head_of_delegation(participants: tuple[JointParticipant, ...], party: str) -> JointParticipant | None:
    """Who signs for a party: its head of delegation at the end of the round."""
    heads = [person for person in participants if person.party == party and person.role == "head"]
    return next((head for head in heads if head.until_session is None), heads[-1] if heads else None)


def signature_field(party: str) -> str:
    """The name of a party's signature field. A full stop would make a hierarchy of it (ISO 32000-1, 12.7.3.2)."""
    return "Signature_" + re.sub(r"[^0-9A-Za-z-]", "_", party)


def _place(party: JointParty, view: JointMinutes, wordings: Wordings) -> Signatory:
    head = head_of_delegation(view.participants, party.id)
    return Signatory(
        party=party.id,
        on_behalf=wordings.text(
            lambda book: contracted(book.text("signature.on_behalf", party=long_name(party, book)), book),
        ),
        name=head.name if head else "",
        office=wordings.plain(head.office) if head else Text(()),
        field=signature_field(party.id),
    )


def _formula(view: JointMinutes, languages: tuple[str, ...], book: Phrases) -> str:
    register = f"closing.{view.register}"
    count = len(languages)
    named = book.listed([book.language_name(tag) for tag in languages])
    copies = book.text(f"{register}.copies.{view.originals}") if 1 <= view.originals <= 4 else ""
    return book.text(
        f"{register}.text",
        copies=copies or book.text(f"{register}.copies.many", number=book.integer(view.originals)),
        place=pick(view.signed_at, book.tag) or book.text("blank"),
        date=_date(view, book),
        languages=book.text(f"{register}.{_language_phrase(register, count, book)}", languages=named),
        authenticity=book.text(f"{register}.authentic_{'one' if count == 1 else 'two' if count == 2 else 'many'}"),
    )


def _language_phrase(register: str, count: int, book: Phrases) -> str:
    if count == 2 and book.has(f"{register}.two_languages"):
        return "two_languages"
    return "one_language" if count == 1 else "many_languages"


def _date(view: JointMinutes, book: Phrases) -> str:
    if view.signed_on is None:
        return book.text("dates.running", date=book.text("blank"))
    if book.switch(f"closing.{view.register}.formal_date"):
        return book.formal_date(view.signed_on)
    return book.text("dates.running", date=book.long_date(view.signed_on))
