"""The places for signature: one joint block in all languages, the first place left or right as the original says."""

from __future__ import annotations

from dialogue_app.documents.content import Signatory, SignatureBlock, Span
from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.blocks import TextBlock
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.tables import SignatureFlowable, SignaturePlace
from dialogue_app.documents.render.pdf.tags import TagNode, TagTree
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording, office_lines


def signature_flowable(wording: Wording, block: SignatureBlock, tree: TagTree, typesetter: Typesetter) -> SignatureFlowable:
    """The block of one original. Each party has one field, so the texts in all languages are signed together, at the end."""
    node = tree.root.add("Sect")
    places = [_place(wording, signatory, node.add("Div"), typesetter) for signatory in block.signatories]
    return SignatureFlowable(places, first_right=wording.original.first_place_right)


def _place(wording: Wording, signatory: Signatory, node: TagNode, typesetter: Typesetter) -> SignaturePlace:
    on_behalf, office = office_lines(wording, signatory)
    above = [_line(words, language, Cut.REGULAR, node, typesetter, signatory) for language, words in on_behalf]
    form = node.add("Form")
    name = _line(signatory.name, "", Cut.BOLD, node, typesetter, signatory)
    below = [_line(words, language, Cut.REGULAR, node, typesetter, signatory) for language, words in office]
    description = " / ".join([*(words for _, words in on_behalf), signatory.name])
    return SignaturePlace(above, [name, *below], (signatory.field, description), form)


def _line(text: str, language: str, cut: Cut, parent: TagNode, typesetter: Typesetter, signatory: Signatory) -> TextBlock:
    node = parent.add("P", language=language)
    style = styles.SIGNATURE_NAME if cut is Cut.BOLD else styles.SIGNATURE
    words = typesetter.words((Span(text),), cut, f"the place for signature of {signatory.party}")
    return TextBlock(words, style, node, typesetter.glyphs)
