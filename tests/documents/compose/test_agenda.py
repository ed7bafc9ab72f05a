"""The joint agenda: what stands in it, in both languages and in either original."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone

import pytest

from dialogue_app.documents.compose.agenda import compose_agenda, item_ranges
from dialogue_app.documents.compose.originals import original_of
from dialogue_app.documents.content import Document, Entry, Heading, Listing, Paragraph, Text, plain_text
from dialogue_app.documents.phrases import phrases
from dialogue_app.errors import DocumentError
from tests.documents.builders import ITALY, UNITED_STATES, a_round, an_agenda, an_item


def read(text: Text | None, document: Document, language: str, holder: str = "US") -> str:
    return plain_text(text.words(language), document, original_of(document, holder), language) if text else ""


def items_of(document: Document) -> tuple[Entry, ...]:
    return next(block for block in document.blocks if isinstance(block, Listing)).entries


def test_that_the_header_names_round_parties_place_and_dates() -> None:
    document = compose_agenda(an_agenda())
    assert read(document.title, document, "en") == "Seventh Test Round of Talks on Migration"
    assert read(document.title, document, "es") == "Séptima Ronda de Prueba de Conversaciones sobre Migración"
    assert read(document.place_and_dates, document, "en") == "Washington, D.C., 4–5 March 2014"
    assert read(document.place_and_dates, document, "es") == "Washington, D.C., 4 y 5 de marzo de 2014"


def test_that_each_original_names_its_keeper_first_in_every_language() -> None:
    document = compose_agenda(an_agenda())
    named = {(holder, tag): read(document.subtitle, document, tag, holder) for holder in ("US", "CU") for tag in ("en", "es")}
    assert named == {
        ("US", "en"): "between the Delegations of the United States of America and the Republic of Cuba",
        ("CU", "en"): "between the Delegations of the Republic of Cuba and the United States of America",
        ("US", "es"): "entre las Delegaciones de los Estados Unidos de América y de la República de Cuba",
        ("CU", "es"): "entre las Delegaciones de la República de Cuba y de los Estados Unidos de América",
    }


def test_that_the_hosts_order_of_parties_leaves_no_trace_in_the_tree() -> None:
    agenda = an_agenda()
    turned = replace(agenda, round=replace(agenda.round, parties=agenda.round.parties[::-1]))
    assert compose_agenda(turned) == compose_agenda(agenda)


@pytest.mark.parametrize(
    ("state", "english", "draft"),
    [
        ("draft", "Provisional agenda", True),
        ("proposed", "Provisional agenda (as proposed)", True),
        ("exchanged", "Provisional agenda (as exchanged)", True),
        ("provisionally-agreed", "Provisional agenda (as provisionally agreed)", True),
        ("adopted", "Agenda (as adopted on 4 March 2014)", False),
        ("closed", "Agenda (as adopted on 4 March 2014)", False),
    ],
)
def test_that_the_heading_says_how_far_the_agenda_is_and_only_an_adopted_one_has_no_draft_mark(
    state: str, english: str, draft: bool
) -> None:
    document = compose_agenda(an_agenda(state=state))
    heading = document.blocks[0]
    assert isinstance(heading, Heading)
    assert read(heading.text, document, "en") == english
    assert (document.draft is not None) is draft


def test_that_items_keep_their_stored_numbers_and_each_language_its_own_label() -> None:
    document = compose_agenda(an_agenda())
    items = items_of(document)
    assert [read(item.label, document, "en") for item in items] == ["1.", "2.", "3.", "4.", "5."]
    assert [read(sub.label, document, "en") for sub in items[1].entries] == ["(a)", "(b)"]
    assert [read(sub.label, document, "es") for sub in items[1].entries] == ["a)", "b)"]


def test_that_a_withdrawn_item_keeps_its_number_and_says_when_it_was_withdrawn() -> None:
    document = compose_agenda(an_agenda())
    withdrawn = items_of(document)[2]
    assert read(withdrawn.label, document, "en") == "3."
    assert read(withdrawn.detail, document, "en") == "withdrawn by agreement of the Heads of Delegation on 4 March 2014 at 16:20"
    assert (
        read(withdrawn.detail, document, "es")
        == "retirado por acuerdo de los jefes de delegación el 4 de marzo de 2014, a las 16:20"
    )


def test_that_the_time_of_withdrawal_is_the_time_at_the_place_of_the_round() -> None:
    item = an_item("1", "Radio", "Radio", state="withdrawn", withdrawn_at=datetime(2014, 3, 4, 21, 20, tzinfo=timezone.utc))  # noqa: UP017
    document = compose_agenda(an_agenda(items=(item,)))
    assert "at 16:20" in read(items_of(document)[0].detail, document, "en")


def test_that_an_added_item_says_when_and_at_whose_request() -> None:
    on_adoption = an_item("1", "Mail", "Correo", proposed_by="CU", added_at=date(2014, 3, 4))
    later = an_item("2", "Mail", "Correo", proposed_by="US", added_at=date(2014, 3, 5))
    jointly = an_item("3", "Mail", "Correo", proposed_by="joint", added_at=date(2014, 3, 5))
    document = compose_agenda(an_agenda(items=(on_adoption, later, jointly)))
    first, second, third = items_of(document)
    assert read(first.detail, document, "en") == "added on adoption at the request of the Cuban delegation"
    assert read(first.detail, document, "es") == "añadido al adoptarse la agenda, a solicitud de la delegación cubana"
    assert read(second.detail, document, "en") == "added on 5 March 2014 at the request of the United States delegation"
    assert read(third.detail, document, "en") == "added on 5 March 2014 by agreement of the Heads of Delegation"


def test_that_a_deferred_item_says_so() -> None:
    document = compose_agenda(an_agenda(items=(an_item("1", "Mail", "Correo", state="deferred"),)))
    assert read(items_of(document)[0].detail, document, "es") == "examen aplazado para una ronda posterior"


def test_that_the_programme_groups_sessions_by_day_with_their_items() -> None:
    document = compose_agenda(an_agenda())
    programme = [block for block in document.blocks if isinstance(block, Listing)][1]
    assert [read(day.text, document, "en") for day in programme.entries] == ["4 March 2014", "5 March 2014"]
    assert read(programme.entries[0].entries[0].text, document, "en") == "10:00–12:30 Opening plenary (items 1, 2 (a), 3)"
    assert read(programme.entries[1].entries[0].text, document, "es") == "09:00–11:30 Plenaria de clausura (temas 2, 4–5)"


def test_that_the_last_lines_give_the_offset_of_the_clocks_and_the_languages_in_the_originals_order() -> None:
    document = compose_agenda(an_agenda())
    local, languages = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert read(local.text, document, "en") == "Times are local (UTC−05:00)."
    assert read(languages.text, document, "en", "US") == "Languages: English and Spanish, consecutive interpretation."
    assert read(languages.text, document, "es", "CU") == "Idiomas: español e inglés, interpretación consecutiva."


def test_that_an_agenda_without_sessions_has_no_programme() -> None:
    document = compose_agenda(an_agenda(programme=()))
    assert [type(block).__name__ for block in document.blocks] == ["Heading", "Listing", "Paragraph"]


def test_that_whole_numbers_in_a_row_are_drawn_together() -> None:
    book = phrases("en")
    assert item_ranges(["1", "2", "3", "4"], book) == "1–4"
    assert item_ranges(["5", "6", "8", "9"], book) == "5–6, 8–9"
    assert item_ranges(["7", "10", "11", "12"], book) == "7, 10–12"
    assert item_ranges(["8(a)", "8(b)"], book) == "8 (a), 8 (b)"


def test_that_sample_data_are_named_fictional_on_every_page_and_real_data_are_not() -> None:
    fictional = compose_agenda(an_agenda())
    assert read(fictional.notice, fictional, "en").startswith("SAMPLE DATA — FICTIONAL")
    assert compose_agenda(an_agenda(round=a_round(fictional=False))).notice is None


def test_that_a_language_without_phrases_is_named_in_the_refusal() -> None:
    with pytest.raises(DocumentError, match=r"“xx”.*en, es"):
        compose_agenda(an_agenda(round=a_round(languages=("en", "xx"))))


def test_that_a_party_without_a_name_in_a_language_is_named_in_the_refusal() -> None:
    nameless = replace(ITALY, long={"en": "Italian Republic"}, short={"en": "Italy"})
    with pytest.raises(DocumentError, match="party IT has no name in “es”"):
        compose_agenda(an_agenda(round=a_round(parties=(UNITED_STATES, nameless))))


def test_that_a_round_of_one_party_is_refused() -> None:
    with pytest.raises(DocumentError, match="between two parties; this round has 1"):
        compose_agenda(an_agenda(round=a_round(parties=(UNITED_STATES,))))
