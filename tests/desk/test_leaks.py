"""Near-matches between joint words and ours: found in every form, silent about what both sides already have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from dialogue_app.desk import agenda, agenda_steps, leaks, notes, positions, talking_points
from dialogue_app.desk.leaks import near_matches
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.agenda import Agenda
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks

RED_LINE = "never below ninety visits in any calendar year"


@pytest.fixture
def position(desk: Desk, talks: Talks) -> str:
    id = new_id()
    positions.create_position(desk, id=id, round=talks.r1, issue=talks.issues["visits"], objective="Raise the number of visits")
    limits = {"red_line": RED_LINE, "fallback": "一百次访问以及所有省份开放"}
    positions.set_limits(desk, position=id, start={"red_line": None, "fallback": None}, new=limits)
    return id


def found(desk: Desk, *texts: str) -> tuple[leaks.NearMatch, ...]:
    with desk.workspace.read() as read:
        return near_matches(read, [(f"¶{number}", f"p{number}", text) for number, text in enumerate(texts, 1)])


def only_agenda(desk: Desk, round: str) -> str:
    with desk.workspace.read() as read:
        return read.execute(select(Agenda.id).where(Agenda.round_id == round)).scalar_one()


@pytest.mark.parametrize(
    "text",
    [
        "There would be never below ninety visits in any calendar year.",
        "THERE WOULD BE NEVER BELOW NINETY VISITS.",
        "… ‘never-below ninety,\u00a0visits’ …",
        "Névér bêlow ninety visits would be made.",
    ],
)
def test_that_words_of_a_red_line_are_found_in_any_dress(desk: Desk, position: str, text: str) -> None:
    (match,) = found(desk, "Nothing of ours here.", text)
    assert (match.place, match.kind, match.grave) == ("¶2", "red line", True)
    assert match.record[0] == "position_limits"
    assert match.words.startswith("never below ninety visits")


def test_that_chinese_without_spaces_is_found(desk: Desk, position: str) -> None:
    (match,) = found(desk, "双方同意一百次访问以及所有省份。")
    assert match.kind == "fallback"


def test_that_a_few_small_words_are_no_match(desk: Desk, position: str) -> None:
    assert found(desk, "They met in any calendar month, and there never was a visit.") == ()


def test_that_the_longest_run_is_told_once(desk: Desk, position: str) -> None:
    (match,) = found(desk, f"It was said that {RED_LINE}, and {RED_LINE}.")
    assert match.count == 8


def test_that_titles_both_sides_have_are_no_secret(desk: Desk, talks: Talks) -> None:
    id = new_id()
    title = "Exchange of monthly figures between both border guard services"
    agenda.add_item(desk, round=talks.r2, title={"en": title, "es": "Intercambio de cifras"})
    agenda_steps.propose_agenda(desk, agenda=only_agenda(desk, talks.r2))
    positions.create_position(desk, id=id, round=talks.r1, issue=talks.issues["mail"], objective=title)
    assert found(desk, title) == ()


def test_that_a_title_of_a_draft_agenda_or_changed_since_it_was_handed_over_is_looked_at(
    desk: Desk, talks: Talks, position: str
) -> None:
    item = new_id()
    words = {"en": f"Visits, {RED_LINE}", "es": "Visitas"}
    agenda.add_item(desk, round=talks.r2, title=words, id=item)
    assert [match.kind for match in found(desk, words["en"])] == ["red line"]
    agenda.retitle_item(desk, item=item, language="en", start=words["en"], title="Visits")
    agenda_steps.propose_agenda(desk, agenda=only_agenda(desk, talks.r2))
    agenda.retitle_item(desk, item=item, language="en", start="Visits", title=words["en"])
    assert [match.kind for match in found(desk, words["en"])] == ["red line"]


@pytest.mark.parametrize("limit", ["19,000 visas", "prison visits", "no amnesty talks"])
def test_that_a_limit_of_two_or_three_words_is_found_whole(desk: Desk, position: str, limit: str) -> None:
    held = {"red_line": RED_LINE, "fallback": "一百次访问以及所有省份开放"}
    positions.set_limits(desk, position=position, start=held, new={"red_line": limit, "fallback": None})
    (match,) = found(desk, f"It was said that {limit} would be possible.", "Visas, visits and talks.")
    assert (match.place, match.kind, match.grave) == ("¶1", "red line", True)


def test_that_remarks_beside_notes_and_points_said_in_part_are_looked_for(desk: Desk, talks: Talks, position: str) -> None:
    note, point = new_id(), new_id()
    notes.add_note(desk, id=note, session=talks.sessions["r1s1"], text="Mail was raised.")
    notes.annotate_note(desk, note=note, text="he seemed ready to trade the airport inspection away")
    talking_points.add_point(desk, id=point, position=position, text="the second flight could begin before the autumn season")
    talking_points.deliver_point(desk, point=point, how_far="partly", session=talks.sessions["r1s1"])
    kinds = {match.kind for match in found(desk, "He seemed ready to trade the airport inspection; "
                                                 "the second flight could begin before the autumn.")}  # fmt: skip
    assert kinds == {"internal annotation", "talking point not delivered"}


def test_that_a_digest_names_place_record_and_words(desk: Desk, position: str) -> None:
    first = found(desk, "never below ninety visits")[0]
    assert found(desk, "never below ninety visits")[0].digest == first.digest
    assert found(desk, "never below ninety visits in any")[0].digest != first.digest


@given(
    st.lists(
        st.sampled_from(
            ["never", "below", "ninety", "visits", "in", "any", "calendar", "year", "mail", "flight", "agreed", "noted"]
        ),
        max_size=14,
    )
)
def test_that_a_match_is_always_a_run_of_both_texts(words: list[str]) -> None:
    joint = [("¶1", "", " ".join(words), words)]
    ours = RED_LINE.split()
    for match in leaks._matches("red line", ("x", "y"), ours, joint, leaks._runs_of(joint), frozenset(), leaks.LIMIT_RUN):
        assert match.words in " ".join(words)
        assert match.words in RED_LINE
        assert match.count >= leaks.LIMIT_RUN
