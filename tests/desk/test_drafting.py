"""From notes to paragraphs: stems are proposed, words are a person's own, observations never come near (RULES 3, 21)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dialogue_app.desk import drafting, notes
from dialogue_app.desk.drafting import propose
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import ParagraphSource
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, ids_by_code
from tests.desk.session_builders import draft, note, paragraph


def proposals(desk: Desk, *ids: str) -> Any:
    with desk.workspace.read() as read:
        return propose(read, ids)


def test_that_a_statement_becomes_the_delegations_in_every_language(desk: Desk, talks: Talks) -> None:
    (found,) = proposals(desk, note(desk, talks))
    assert found.stems == {"en": "The Cuban delegation stated that ", "es": "La delegación cubana expresó que "}
    assert (found.party, found.kind, found.item_id) == ("CU", "statement", talks.items["r2a2b"])
    assert [source.text for source in found.sources] == ["Two flights a week."]


def test_that_the_words_of_a_note_are_beside_the_stem_and_never_in_it(desk: Desk, talks: Talks) -> None:
    (found,) = proposals(desk, note(desk, talks, "Ejemplo insisted."))
    assert all("Ejemplo" not in stem and "insisted" not in stem for stem in found.stems.values())


@pytest.mark.parametrize(
    ("kind", "stem"),
    [
        ("proposal", "The Cuban delegation proposed "),
        ("reply", "The Cuban delegation replied that "),
        ("question", "The Cuban delegation inquired "),
        ("reservation", "The Cuban delegation reserved its position on "),
        ("decision", "The Delegations decided that "),
    ],
)
def test_that_each_kind_of_note_has_its_verb(desk: Desk, talks: Talks, kind: str, stem: str) -> None:
    assert proposals(desk, note(desk, talks, kind=kind))[0].stems["en"] == stem


def test_that_a_run_of_one_delegations_notes_is_one_proposal_by_time(desk: Desk, talks: Talks) -> None:
    ids = [
        note(desk, talks, "Third.", speaker="us1", minute=3),
        note(desk, talks, "First.", minute=1),
        note(replace(desk, author="RS"), talks, "Second.", minute=2),
    ]
    found = proposals(desk, *ids)
    assert [[source.text for source in one.sources] for one in found] == [["First.", "Second."], ["Third."]]


def test_that_the_latest_reading_is_the_one_that_is_shown(desk: Desk, talks: Talks) -> None:
    id = note(desk, talks, "9,102.")
    notes.revise_note(desk, note=id, start="9,102.", text="9,120.")
    assert proposals(desk, id)[0].sources[0].text == "9,120."


def test_that_observations_are_not_even_offered(desk: Desk, talks: Talks) -> None:
    ids = [note(desk, talks, "They softened.", private=True), note(desk, talks, "Nervous.", kind="observation")]
    assert proposals(desk, *ids) == ()


def test_that_an_unclear_speaker_has_no_stem(desk: Desk, talks: Talks) -> None:
    (found,) = proposals(desk, note(desk, talks, speaker=None, speaker_party=notes.UNCLEAR))
    assert found.stems == {"en": "", "es": ""}


def test_that_restating_makes_a_paragraph_whose_sources_only_we_know(desk: Desk, talks: Talks) -> None:
    made, source, id = draft(desk, talks), note(desk, talks), new_id()
    words = {
        "en": "The Cuban delegation stated that two flights would be needed.",
        "es": "La delegación cubana expresó que se necesitarían dos vuelos.",
    }
    drafting.restate(desk, id=id, minutes=made.minutes, notes=[source], text=words, after=made.paragraphs[1])
    found = paragraph(desk.workspace, id)
    assert (dict(found["text"]), found["number"], found["item_id"]) == (words, "3", talks.items["r2a2b"])
    assert source not in repr(found)
    with desk.workspace.read() as read:
        (link,) = read.query(ParagraphSource).all()
    assert (link.paragraph_id, link.note_id, link.by) == (id, source, "DN")


def test_that_a_private_observation_cannot_be_dragged_across(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    with pytest.raises(RuleError, match="A private observation or an impression is never a ground for joint text"):
        drafting.restate(desk, minutes=made.minutes, notes=[note(desk, talks, private=True)], text={"en": "They softened."})


def test_that_a_bare_stem_is_no_paragraph(desk: Desk, talks: Talks) -> None:
    made, source = draft(desk, talks), note(desk, talks)
    with pytest.raises(UserError, match="Write what was said after “The Cuban delegation stated that”"):
        drafting.restate(desk, minutes=made.minutes, notes=[source], text={"en": "The Cuban delegation stated that "})


def test_that_restating_needs_notes_of_this_round(desk: Desk, talks: Talks) -> None:
    made, elsewhere = draft(desk, talks, "r1"), note(desk, talks)
    for ids, sentence in (([], "Choose the notes"), ([new_id()], "not there any more"), ([elsewhere], "another round")):
        with pytest.raises(RuleError, match=sentence):
            drafting.restate(desk, minutes=made.minutes, notes=ids, text={"en": "Words."})
    assert ids_by_code(desk.workspace, "minutes")
