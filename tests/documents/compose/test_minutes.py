"""Agreed minutes: fixed parts in their order, numbers, closing formula, signatures, annexes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import original_of, originals_of
from dialogue_app.documents.content import (
    Block,
    Bracket,
    Document,
    Heading,
    Listing,
    Original,
    Paragraph,
    SignatureBlock,
    Table,
    Text,
    arranged,
    content_hash,
    plain_text,
)
from dialogue_app.documents.walk import texts_of
from tests.documents.builders import a_bracketed_paragraph, a_paragraph, a_person, a_round, an_agenda, minutes, the_paragraphs


def read(text: Text | None, document: Document, language: str, holder: str = "US") -> str:
    return plain_text(text.words(language), document, original_of(document, holder), language) if text else ""


def only(blocks: tuple[Block, ...], kind: type[Block]) -> list[Block]:
    return [block for block in blocks if isinstance(block, kind)]


def closing(document: Document) -> Paragraph:
    return next(block for block in document.blocks if isinstance(block, Paragraph) and block.style == "formula")


def signatures(document: Document) -> SignatureBlock:
    return next(block for block in document.blocks if isinstance(block, SignatureBlock))


def test_that_the_parts_stand_in_their_order() -> None:
    document = compose_minutes(minutes())
    shape = [block.number if isinstance(block, Paragraph) else type(block).__name__ for block in document.blocks]
    assert shape == ["Heading", "1", "Heading", "2", "2 bis", "Heading", "3", "", "SignatureBlock"]


def test_that_headings_carry_the_items_number_and_title_apart_from_paragraph_numbers() -> None:
    document = compose_minutes(minutes())
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    assert [read(heading.label, document, "en") for heading in headings] == ["ITEM 1", "ITEM 2", "ITEM 5"]
    assert [read(heading.label, document, "es") for heading in headings] == ["TEMA 1", "TEMA 2", "TEMA 5"]
    assert read(headings[1].text, document, "es") == "Vuelos postales"


def test_that_sub_items_have_headings_only_where_paragraphs_stand_under_several_of_them() -> None:
    second = a_paragraph("2", "Parcels were discussed.", "Se trataron los paquetes.", "2(b)")
    document = compose_minutes(minutes(paragraphs=(the_paragraphs()[1], second)))
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    assert [(heading.level, read(heading.label, document, "es")) for heading in headings] == [
        (1, "TEMA 2"),
        (2, "2 a)"),
        (2, "2 b)"),
    ]


def test_that_numbers_of_paragraphs_are_those_of_the_data() -> None:
    jumbled = tuple(
        replace(source, number=number) for source, number in zip(the_paragraphs(), ("4", "9", "9 bis", "12"), strict=True)
    )
    document = compose_minutes(minutes(paragraphs=jumbled))
    assert [block.number for block in document.blocks if isinstance(block, Paragraph)] == ["4", "9", "9 bis", "12", ""]


def test_that_the_opening_paragraph_names_the_keeper_first_whatever_order_the_data_have() -> None:
    document = compose_minutes(minutes())
    opening = document.blocks[1]
    assert isinstance(opening, Paragraph) and opening.style == "opening"
    assert read(opening.text, document, "en", "CU").startswith(
        "Delegations of the Republic of Cuba and the United States of America met"
    )
    assert read(opening.text, document, "es", "US").startswith(
        "Delegaciones de los Estados Unidos de América y de la República de Cuba se"
    )


def test_that_figures_in_spanish_are_held_together_by_no_break_spaces() -> None:
    document = compose_minutes(minutes())
    paragraph = document.blocks[3]
    assert isinstance(paragraph, Paragraph)
    assert "12\u00a0345 paquetes" in read(paragraph.text, document, "es")


def test_that_brackets_carry_their_proposer_and_opponent_in_both_languages() -> None:
    document = compose_minutes(minutes(paragraphs=(a_bracketed_paragraph(),)))
    paragraph = document.blocks[1]
    assert isinstance(paragraph, Paragraph)
    for language in ("en", "es"):
        brackets = [item for item in paragraph.text.words(language) if isinstance(item, Bracket)]
        assert [(bracket.proposer, bracket.opposers) for bracket in brackets] == [
            ("US", ("CU",)),
            ("CU", ("US",)),
            ("CU", ("US",)),
        ]
    assert read(paragraph.text, document, "en") == a_bracketed_paragraph().text["en"]


def test_that_foreign_terms_are_set_apart() -> None:
    document = compose_minutes(minutes())
    paragraph = document.blocks[4]
    assert isinstance(paragraph, Paragraph)
    assert [item.text for item in paragraph.text.words("es") if getattr(item, "emphasis", False)] == ["ad referéndum"]


@pytest.mark.parametrize(
    ("register", "holder", "language", "formula"),
    [
        (
            "non-binding",
            "US",
            "en",
            "Signed in duplicate at Washington, D.C., on 5 March 2014, in the English and Spanish languages, "
            "both texts having equal validity.",
        ),
        (
            "non-binding",
            "CU",
            "es",
            "Firmada en dos ejemplares en Washington, D.C., el 5 de marzo de 2014, en los idiomas español e inglés, "
            "teniendo ambos textos igual validez.",
        ),
        (
            "binding",
            "CU",
            "en",
            "DONE at Washington, D.C., this fifth day of March, 2014, in duplicate, in the Spanish and English languages, "
            "both texts being equally authentic.",
        ),
        (
            "binding",
            "US",
            "es",
            "HECHO en Washington, D.C., el cinco de marzo de dos mil catorce, en dos ejemplares originales, "
            "en los idiomas inglés y español, siendo ambos textos igualmente auténticos.",
        ),
    ],
)
def test_that_the_closing_formula_follows_the_register_and_the_original(
    register: str, holder: str, language: str, formula: str
) -> None:
    document = compose_minutes(minutes(register=register))
    assert read(closing(document).text, document, language, holder) == formula


def test_that_the_sides_own_closing_is_kept_word_for_word_but_for_the_order_of_languages() -> None:
    own = {
        "en": "Signed at noon, in the English and Spanish languages.",
        "es": "Firmada al mediodía, en los idiomas inglés y español.",
    }
    document = compose_minutes(minutes(closing=own))
    assert read(closing(document).text, document, "en", "US") == own["en"]
    assert read(closing(document).text, document, "es", "CU") == "Firmada al mediodía, en los idiomas español e inglés."


def test_that_place_and_date_of_a_signature_to_come_are_left_blank() -> None:
    document = compose_minutes(minutes(signed_at=None, signed_on=None))
    assert read(closing(document).text, document, "en").startswith(
        "Signed in duplicate at ____________________, on ____________________,"
    )


def test_that_one_language_has_no_clause_on_authenticity() -> None:
    document = compose_minutes(minutes(round=a_round(languages=("en",)), originals=5))
    assert read(closing(document).text, document, "en") == (
        "Signed in 5 originals at Washington, D.C., on 5 March 2014, in the English language."
    )


def test_that_there_is_one_place_for_signature_per_party_and_the_keepers_comes_first() -> None:
    document = compose_minutes(minutes())
    assert [place.party for place in signatures(document).signatories] == ["CU", "US"]
    own = original_of(document, "US")
    (block,) = only(arranged(document.blocks, document, own, "en"), SignatureBlock)
    assert isinstance(block, SignatureBlock)
    assert [(place.party, place.name, place.field) for place in block.signatories] == [
        ("US", "Robin PATTERN", "Signature_US"),
        ("CU", "Marcos BOCETO", "Signature_CU"),
    ]
    assert read(block.signatories[0].on_behalf, document, "es") == "Por la Delegación de los Estados Unidos de América"


def test_that_a_head_who_was_replaced_does_not_sign() -> None:
    gone = a_person("US", "Early LEAVER", "head", until_session={"en": "Opening plenary", "es": "Plenaria de apertura"})
    document = compose_minutes(minutes(participants=(gone, *minutes().participants)))
    assert [place.name for place in signatures(document).signatories] == ["Marcos BOCETO", "Robin PATTERN"]


def test_that_a_party_without_a_head_has_a_place_without_a_name() -> None:
    document = compose_minutes(minutes(participants=()))
    assert [place.name for place in signatures(document).signatories] == ["", ""]


def lists_of(document: Document, holder: str, language: str = "en") -> list[Listing]:
    blocks = arranged(document.annexes[0].blocks, document, original_of(document, holder), language)
    return [block for block in blocks if isinstance(block, Listing)]


def test_that_annex_i_begins_with_the_keepers_delegation() -> None:
    document = compose_minutes(minutes())
    assert [read(each.heading, document, "es") for each in lists_of(document, "CU")] == [
        "Delegación de la República de Cuba",
        "Delegación de los Estados Unidos de América",
    ]
    assert lists_of(document, "US") == lists_of(document, "CU")[::-1]


def test_that_people_stand_by_function_and_rank_never_by_the_alphabet() -> None:
    document = compose_minutes(minutes())
    own = lists_of(document, "US")[0]
    assert [read(entry.text, document, "en").split(",")[0] for entry in own.entries] == [
        "Ms. Robin PATTERN",
        "Ms. Kim OUTLINE",
        "Ms. Sam STENCIL",
    ]


def test_that_a_replacement_is_listed_with_the_session_from_which_it_applies() -> None:
    document = compose_minutes(minutes())
    replaced = lists_of(document, "CU")[0].entries[1]
    assert read(replaced.detail, document, "en") == "Alternate, from the session “Closing plenary”"
    assert read(replaced.detail, document, "es") == "Suplente, a partir de la sesión «Plenaria de clausura»"


def test_that_observers_stand_apart_from_the_delegations() -> None:
    observer = a_person("IOM", "Pat WATCHER", "observer")
    document = compose_minutes(minutes(participants=(*minutes().participants, observer)))
    last = lists_of(document, "US")[-1]
    assert read(last.heading, document, "es") == "Observadores"
    assert [read(entry.text, document, "en") for entry in last.entries] == ["Ms. Pat WATCHER, Office of observer"]


def test_that_annex_ii_is_the_agenda_in_its_final_form() -> None:
    document = compose_minutes(minutes())
    heading, listing = document.annexes[1].blocks
    assert isinstance(heading, Heading) and isinstance(listing, Listing)
    assert read(heading.text, document, "en") == "Agenda (as adopted on 4 March 2014)"
    assert "withdrawn" in read(listing.entries[2].detail, document, "en")


def test_that_tables_give_figures_months_and_dates_in_the_form_of_each_language() -> None:
    document = compose_minutes(minutes())
    (table,) = only(document.annexes[2].blocks, Table)
    assert isinstance(table, Table)
    assert [[read(cell.text, document, "en") for cell in row] for row in table.rows] == [
        ["January 2014", "4,321", "full"],
        ["3 February 2014", "−7", "—"],
    ]
    assert [[read(cell.text, document, "es") for cell in row] for row in table.rows] == [
        ["enero de 2014", "4\u00a0321", "completo"],
        ["3 de febrero de 2014", "−7", "—"],
    ]
    assert [head.figure for head in table.heads] == [False, True, False]


def test_that_annex_paragraphs_have_their_own_numbers_and_anchors() -> None:
    document = compose_minutes(minutes())
    (paragraph,) = only(document.annexes[3].blocks, Paragraph)
    assert isinstance(paragraph, Paragraph)
    assert (paragraph.number, paragraph.anchor) == ("1", "annex-iv-para-1")


@pytest.mark.parametrize(
    ("state", "draft"), [("draft", True), ("circulated", True), ("agreed", False), ("signed", False), ("archived", False)]
)
def test_that_the_draft_mark_stands_until_the_text_is_agreed(state: str, draft: bool) -> None:
    document = compose_minutes(minutes(state=state))
    assert (document.draft is not None) is draft


def test_that_agreeing_does_not_change_the_hash_but_a_word_or_figure_does() -> None:
    agreed = content_hash(compose_minutes(minutes()))
    assert content_hash(compose_minutes(minutes(state="circulated"))) == agreed
    first, second, *rest = the_paragraphs()
    changed = replace(second, text={**second.text, "en": second.text["en"].replace("12,345", "12,354")})
    assert content_hash(compose_minutes(minutes(paragraphs=(first, changed, *rest)))) != agreed


def test_that_a_correction_is_shown_beside_the_signed_text_and_leaves_its_hash() -> None:
    first, second, *rest = the_paragraphs()
    corrected = compose_minutes(minutes(paragraphs=(first, replace(second, correction="Corr.1"), *rest)))
    paragraph = corrected.blocks[3]
    assert isinstance(paragraph, Paragraph)
    assert read(paragraph.remark, corrected, "en") == "Read with Corr.1."
    assert content_hash(corrected) == content_hash(compose_minutes(minutes()))


def test_that_the_order_of_parties_in_the_data_does_not_change_the_hash() -> None:
    host = a_round(parties=a_round().parties[::-1])
    turned = minutes(round=host, agenda=an_agenda(round=host))
    assert content_hash(compose_minutes(turned)) == content_hash(compose_minutes(minutes()))


def words_of(document: Document, original: Original) -> Iterator[Counter[str]]:
    for placed in texts_of(document):
        for tag, words in placed.text.by_language:
            yield Counter(re.findall(r"\w+", plain_text(words, document, original, tag).replace(" e ", " y ")))


def test_that_the_originals_differ_in_nothing_but_order() -> None:
    document = compose_minutes(minutes())
    mine, theirs = originals_of(document)
    assert list(words_of(document, mine)) == list(words_of(document, theirs))
    one, other = (
        [plain_text(words, document, original, tag) for placed in texts_of(document) for tag, words in placed.text.by_language]
        for original in (mine, theirs)
    )
    differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    assert len(differing) == 6, "subtitle, opening paragraph and closing formula, in two languages each"
