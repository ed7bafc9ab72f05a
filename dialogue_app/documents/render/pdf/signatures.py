"""The places for signature: one joint block in all languages, the first place left or right as the original says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from dialogue_app.documents.content import Signatory, SignatureBlock, Span
from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.blocks import TextBlock
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.script_fonts import direction
from dialogue_app.documents.render.pdf.setting import set_block
from dialogue_app.documents.render.pdf.tables import SignatureFlowable, SignaturePlace
from dialogue_app.documents.render.pdf.tags import TagNode, TagTree
from dialogue_app.documents.render.pdf.typeset import Align, Typesetter
from dialogue_app.documents.render.wording import Wording, office_lines


def signature_flowable(wording: Wording, block: SignatureBlock, tree: TagTree, typesetter: Typesetter) -> SignatureFlowable:
    """The block of one original. Each party has one field, so the texts in all languages are signed together, at the end."""
    node = tree.root.add("Sect")
    places = [_place(wording, signatory, node.add("Div"), typesetter) for signatory in block.signatories]
    return SignatureFlowable(places, first_right=wording.original.first_place_right)


def _place(wording: Wording, signatory: Signatory, node: TagNode, typesetter: Typesetter) -> SignaturePlace:
    on_behalf, office = office_lines(wording, signatory)
    first = wording.languages[0]
    # lines that run both ways meet in the middle
    centred = any(direction(language).rightward for language in wording.languages)
    line = partial(_line, first=first, centred=centred, parent=node, typesetter=typesetter, signatory=signatory)
    above = [line(words, language, Cut.REGULAR) for language, words in on_behalf]
    form = node.add("Form")
    below = [line(signatory.name, "", Cut.BOLD)] if signatory.name else []
    below += [line(words, language, Cut.REGULAR) for language, words in office]
    description = " / ".join(filter(None, (*(words for _, words in on_behalf), signatory.name)))
    return SignaturePlace(above, below, (signatory.field, description), form)


def _line(
    text: str,
    language: str,
    cut: Cut,
    *,
    first: str,
    centred: bool,
    parent: TagNode,
    typesetter: Typesetter,
    signatory: Signatory,
) -> TextBlock:
    node = parent.add("P", language=language)
    style = styles.SIGNATURE_NAME if cut is Cut.BOLD else styles.SIGNATURE
    if centred:
        style = replace(style, align=Align.CENTRED)
    where = f"the place for signature of {signatory.party}"
    return set_block(typesetter, (Span(text),), style, node, where, language or first)
