"""The history of a record in words, and of positions on an issue up to what was agreed."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import minutes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.history import RESTRICTED, record_history
from dialogue_app.desk.views.position_history import issue_named, position_history
from dialogue_app.errors import UserError
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, ids_by_code, only_id, position
from tests.desk.session_builders import TEXTS, draft


def test_that_a_change_is_told_with_field_and_both_wordings(desk: Desk, talks: Talks) -> None:
    id = draft(desk, talks).paragraphs[0]
    minutes.word_paragraph(desk, paragraph=id, language="es", start=TEXTS[0]["es"], text="Se reunieron.")
    found = record_history(desk.workspace, "minutes_paragraph", id)
    assert (found[0].author, found[0].label, found[0].operation) == ("DN", "Word a paragraph in Spanish", "changed")
    told = {field.field: (field.before, field.after) for field in found[0].fields}
    assert told["text in Spanish"] == (TEXTS[0]["es"], "Se reunieron.")
    assert found[-1].operation == "added"


def test_that_a_reference_is_told_by_what_people_call_it(desk: Desk, talks: Talks) -> None:
    id = draft(desk, talks).paragraphs[0]
    start, new = {"item_id": None, "kind": "statement"}, {"item_id": talks.items["r2a2b"], "kind": "decision"}
    minutes.place_paragraph(desk, paragraph=id, start=start, new=new)
    told = {field.field: field.after for field in record_history(desk.workspace, "minutes_paragraph", id)[0].fields}
    assert told == {"item": "2(b)", "kind": "decision"}


def test_that_a_red_line_shows_that_it_changed_and_not_to_what(desk: Desk, talks: Talks) -> None:
    position(desk, talks)
    id = only_id(desk.workspace, "position_limits")
    told = [field for one in record_history(desk.workspace, "position_limits", id) for field in one.fields]
    assert {field.after for field in told if field.field == "red line"} == {RESTRICTED}
    shown = record_history(desk.workspace, "position_limits", id, restricted=True)
    assert "No assurance that binds the courts." in [field.after for one in shown for field in one.fields]


def test_that_the_history_of_the_monthly_rate_has_three_entries_the_last_agreed(movement_of_1965: Workspace) -> None:
    with movement_of_1965.read() as read:
        found = position_history(read, issue_named(read, "monthly rate of departures"))
    assert [(one.on, one.party, one.status) for one in found] == [
        (date(1965, 10, 13), "US", "delivered"), (date(1965, 10, 13), "CU", "superseded"), (date(1965, 11, 6), "joint", "agreed"),
    ]  # fmt: skip
    assert ["3,000" in found[0].text["en"], "12,000" in found[1].text["en"]] == [True, True]
    assert "3,000 and 4,000" in found[2].text["en"]


def test_that_an_issue_is_found_by_title_alias_or_code_in_any_language(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        ids = {issue_named(read, words) for words in ("Direct Mail Service", "correo directo", "SERVICIO POSTAL DIRECTO", "mail")}
        assert ids == {ids_by_code(migration_talks, "issue")["mail"]}
        with pytest.raises(UserError, match="There is no issue called “whaling”; there are: “"):
            issue_named(read, "whaling")


def test_that_the_history_goes_by_date_and_says_what_nobody_heard(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        mail = position_history(read, issue_named(read, "direct mail"))
        every = [position_history(read, id) for id in ids_by_code(migration_talks, "issue").values()]
    assert [one.on for one in mail] == sorted(one.on for one in mail if one.on)
    joint = [(one.round, one.status) for one in mail if one.basis == "joint"]
    assert joint[-2:] == [(5, "agreed"), (6, "under negotiation")]
    assert any(one.status.endswith("not delivered") for entries in every for one in entries)
    assert ("excludables", "bracketed") in [
        ("excludables", one.status) for entries in every for one in entries if one.round == 6 and one.basis == "joint"
    ]


def test_that_statements_in_the_minutes_can_be_asked_for_with_their_corrections(migration_talks: Workspace) -> None:
    with migration_talks.read() as read:
        issue = issue_named(read, "traveldocs")
        found = position_history(read, issue, statements=True)
        assert len(position_history(read, issue)) < len(found)
    assert [one.correction for one in found if one.correction] == ["corrected by Corr.1: 19,630"]
