"""Composing undone: whatever minutes say, the view read back composes to the same content."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_app.desk.views.joint import JointMinutes, JointParagraph, JointRound
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.content import Document, Venue, content_hash
from dialogue_app.documents.machine_readable import ReadContent, read_content, write_content
from dialogue_app.errors import DocumentError
from dialogue_app.exchange.minutes_file import minutes_view
from tests.documents import builders
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.documents.render.specimens import agenda


def read(document: Document) -> ReadContent:
    return read_content(write_content(document))


def gives_the_same(view: JointMinutes) -> JointMinutes:
    """The law, and what was read back."""
    document = compose_minutes(view)
    back = minutes_view(read(document))
    assert write_content(compose_minutes(back)) == write_content(document)
    return back


def of(round: JointRound, **changes: object) -> JointMinutes:
    return builders.minutes(round=round, agenda=builders.an_agenda(round=round), **changes)


VIEWS = {
    "two rounds of Spanish and English": builders.minutes(),
    "brackets": builders.minutes(paragraphs=(*builders.the_paragraphs(), builders.a_bracketed_paragraph())),
    "Arabic": arabic_english(),
    "Chinese": chinese_english(),
    "binding": builders.minutes(register="binding"),
    "own closing formula": builders.minutes(closing={"en": "Done.", "es": "Hecho."}),
    "signed later": builders.minutes(signed_on=date(2014, 4, 1)),
    "no annexes": builders.minutes(annexes=()),
    "nobody to sign": builders.minutes(participants=(), annexes=()),
    "provisional agenda": builders.minutes(agenda=builders.an_agenda(state="exchanged", adopted_on=None)),
    "one day": of(builders.a_round(ends=date(2014, 3, 4))),
    "over New Year": of(builders.a_round(starts=date(2013, 12, 30), ends=date(2014, 1, 2))),
    "no city": of(builders.a_round(city={})),
    "contracted names": of(builders.a_round(parties=(builders.UNITED_KINGDOM, builders.ITALY), host="IT")),
    "real data": of(builders.a_round(fictional=False)),
}


@pytest.mark.parametrize("name", VIEWS)
def test_that_reading_back_and_composing_gives_the_same_content(name: str) -> None:
    back = gives_the_same(VIEWS[name])
    assert (back.round.starts, back.round.ends) == (VIEWS[name].round.starts, VIEWS[name].round.ends)


def test_that_the_facts_come_back_and_not_only_the_words() -> None:
    back = gives_the_same(builders.minutes())
    given = builders.minutes()

    assert (back.round.starts, back.round.ends) == (given.round.starts, given.round.ends)
    assert back.round.city == given.round.city
    assert [party.long for party in back.round.parties] == [party.long for party in (builders.CUBA, builders.UNITED_STATES)]
    assert [(one.number, one.item, one.kind) for one in back.paragraphs] == [
        ("1", "1", "opening"), ("2", "2", "statement"), ("2 bis", "2", "statement"), ("3", "5", "statement"),
    ]  # fmt: skip
    by_number = {item.number: item for item in back.agenda.items}
    assert by_number["3"].state == "withdrawn"
    assert by_number["3"].withdrawn_at is not None and by_number["3"].withdrawn_at.replace(tzinfo=None) == datetime(
        2014, 3, 4, 16, 20
    )
    assert [(child.number, child.proposed_by, child.added_at) for child in by_number["2"].children] == [
        ("2(a)", "joint", None), ("2(b)", "CU", date(2014, 3, 4)),
    ]  # fmt: skip
    assert back.agenda.adopted_on == date(2014, 3, 4)
    assert {person.name: person.role for person in back.participants}["Olga TRAZO"] == "alternate"
    late = next(person for person in back.participants if person.from_session)
    assert late.from_session == {"en": "Closing plenary", "es": "Plenaria de clausura"}


def test_that_the_venue_comes_back_with_its_host_its_country_and_its_time_zone() -> None:
    abroad = builders.a_round(zone="America/Havana", country="CU", host="CU")
    back = gives_the_same(of(abroad))

    assert (back.round.host, back.round.country, back.round.zone) == ("CU", "CU", "America/Havana")
    late = next(item for item in back.agenda.items if item.withdrawn_at)
    assert late.withdrawn_at is not None and str(late.withdrawn_at.tzinfo) == "America/Havana"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "", "\0"])
def test_that_a_time_zone_that_there_is_not_is_a_sentence(zone: str) -> None:
    with pytest.raises(DocumentError, match="a time zone that there is not"):
        minutes_view(read(replace(compose_minutes(builders.minutes()), venue=Venue("CU", "CU", zone))))


@pytest.mark.parametrize("venue", [None, Venue("XX", "", "UTC")])
def test_that_data_without_a_venue_are_read_too_and_a_host_is_a_party(venue: Venue | None) -> None:
    back = minutes_view(read(replace(compose_minutes(builders.minutes()), venue=venue)))
    assert (back.round.host, back.round.country, back.round.zone) == ("CU", "", "UTC")


@pytest.mark.parametrize(("state", "claimed"), [("draft", "circulated"), ("signed", "agreed"), ("agreed", "agreed")])
def test_that_no_more_is_claimed_than_the_data_say(state: str, claimed: str) -> None:
    assert minutes_view(read(compose_minutes(builders.minutes(state=state)))).state == claimed


def test_that_an_agenda_is_no_minutes() -> None:
    with pytest.raises(DocumentError, match="not the minutes of a round"):
        minutes_view(read(agenda()))


def test_that_place_and_days_in_a_form_unknown_here_are_a_sentence() -> None:
    document = replace(compose_minutes(builders.minutes()), place_and_dates=compose_minutes(builders.minutes()).title)
    with pytest.raises(DocumentError, match="where and when the round was held"):
        minutes_view(read(document))


WORDS = st.lists(
    st.sampled_from(
        ["the United States and Cuba", "Cuba and the United States", "the Republic of Cuba", "English and Spanish",
         "ad referendum",
         "the Cuban and United States delegations", "12 345", "parcels", "met,", "and",
         "respectively", "“Cuba and the United States”"]
    ),
    min_size=1, max_size=12,
).map("; ".join)  # fmt: skip
PALABRAS = st.lists(
    st.sampled_from(
        ["los Estados Unidos y Cuba", "de Cuba y de los Estados Unidos", "la República de Cuba", "en inglés y en español",
         "12 345", "las delegaciones cubana y estadounidense", "paquetes", "se reunieron,", "del", "acta"]
    ),
    min_size=1, max_size=12,
).map("; ".join)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(WORDS, PALABRAS, st.sampled_from(["1", "2(a)", "2(b)", "4", None])), min_size=1, max_size=6))
def test_that_the_law_holds_wherever_names_and_languages_stand_joined(said: list[tuple[str, str, str | None]]) -> None:
    paragraphs = tuple(
        JointParagraph(str(place), {"en": en, "es": es}, "statement", item) for place, (en, es, item) in enumerate(said, 1)
    )
    document = compose_minutes(builders.minutes(paragraphs=paragraphs))

    back = minutes_view(read(document), builders.a_round())

    assert content_hash(compose_minutes(back)) == content_hash(document)
