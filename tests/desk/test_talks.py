"""Founding talks and naming what belongs to them."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk import talks as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.talks import dialogue_form, header, issues, people
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.dialogue import Dialogue
from dialogue_app.model.values import new_id
from tests.desk.builders import CU, US, Talks, everything, ids_by_code, record


def found(desk: Desk, **more: object) -> None:
    given: dict[str, object] = {
        "title": {"en": "Talks"},
        "subject": {},
        "home_party": "US",
        "parties": (US, CU),
        "languages": ("en",),
    }
    verbs.create_dialogue(desk, **{**given, **more})  # type: ignore[arg-type]


def test_that_a_dialogue_is_founded_with_its_parties(desk: Desk) -> None:
    found(desk, register="binding", paper="Letter", layout="parallel")
    with desk.workspace.read() as read:
        top, form = header(read), dialogue_form(read)
    assert [(party.code, party.home) for party in top.parties] == [("US", True), ("CU", False)]
    assert (form.register, form.paper, form.layout, form.originals) == ("binding", "Letter", "parallel", 2)
    assert top.rounds == ()


def test_that_a_workspace_holds_one_dialogue(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="holds a dialogue already"):
        found(desk)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"home_party": "FR"}, "“FR” is not among the parties"),
        ({"languages": ()}, "At least one language"),
        ({"title": {"en": " "}}, "A title of the talks is needed"),
        ({"register": "friendly"}, "“friendly” is no register"),
        ({"paper": "B5"}, "“B5” is no paper"),
        ({"parties": (US, US)}, "empty, taken or reserved"),
    ],
)
def test_that_a_dialogue_that_cannot_be_is_refused_whole(desk: Desk, more: dict[str, object], sentence: str) -> None:
    with pytest.raises((UserError, RuleError), match=sentence):
        found(desk, **more)
    assert everything(desk.workspace) == {}


def test_that_a_form_only_changes_the_languages_it_shows(desk: Desk, talks: Talks) -> None:
    verbs.edit_dialogue(
        desk, dialogue=talks.dialogue, start={"title": {"es": "Conversaciones sobre migración"}}, new={"title": {"es": "Charlas"}}
    )
    assert record(desk.workspace, Dialogue, talks.dialogue)["title"] == {"en": "Talks on migration", "es": "Charlas"}


def test_that_a_form_must_say_what_it_was_opened_with(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="What the dialogue said before is missing for: paper"):
        verbs.edit_dialogue(desk, dialogue=talks.dialogue, start={}, new={"paper": "A4"})
    with pytest.raises(UserError, match="no field to change here that is called home_party"):
        verbs.edit_dialogue(desk, dialogue=talks.dialogue, start={"home_party": "US"}, new={"home_party": "CU"})


def test_that_a_form_opened_before_somebody_elses_change_shows_both(desk: Desk, talks: Talks) -> None:
    verbs.edit_dialogue(desk, dialogue=talks.dialogue, start={"paper": "A4"}, new={"paper": "Letter"})
    verbs.edit_dialogue(desk, dialogue=talks.dialogue, start={"layout": "consecutive"}, new={"layout": "parallel"})
    with pytest.raises(ConflictError) as refused:
        verbs.edit_dialogue(desk, dialogue=talks.dialogue, start={"layout": "consecutive"}, new={"layout": "separate"})
    assert [(clash.field, clash.mine, clash.theirs) for clash in refused.value.clashes] == [("layout", "separate", "parallel")]


def test_that_issues_get_codes_that_files_can_name(desk: Desk, talks: Talks) -> None:
    verbs.add_issue(desk, title={"en": "Direct mail service"}, aliases={"es": [" correo directo ", ""]})
    codes = ids_by_code(desk.workspace, "issue")
    assert {"direct-mail-service", "direct-mail-service-2", "family-visits", "migration-flows"} == codes.keys()
    with desk.workspace.read() as read:
        assert issues(read)[-1].aliases == {"es": ("correo directo",)}


def test_that_an_issue_on_an_agenda_stays(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="An agenda item is about this issue"):
        verbs.remove_issue(desk, issue=talks.issues["mail"])


def test_that_an_unknown_time_zone_is_refused(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="“Mars/Base” is not a time zone"):
        verbs.add_venue(desk, name={"en": "x"}, city={"en": "x"}, country="US", zone_name="Mars/Base", host="US")


def test_that_old_papers_keep_the_old_office(desk: Desk, talks: Talks) -> None:
    verbs.add_office(desk, person=talks.people["us1"], title={"en": "Ambassador"}, valid_from=date(2010, 1, 1))
    with desk.workspace.read() as read:
        then = {person.id: person.office for person in people(read, on=date(2009, 10, 6))}
        now = {person.id: person.office for person in people(read)}
    assert then[talks.people["us1"]] == {"en": "Office of Sample", "es": "Oficina de Sample"}
    assert now[talks.people["us1"]] == {"en": "Ambassador"}


def test_that_an_office_does_not_end_before_it_begins(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="before it begins"):
        verbs.add_office(
            desk, person=talks.people["us1"], title={"en": "x"}, valid_from=date(2010, 2, 1), valid_until=date(2010, 1, 1)
        )


def test_that_who_sits_in_a_delegation_is_not_removed(desk: Desk, talks: Talks) -> None:
    before = everything(desk.workspace)
    with pytest.raises(ConflictError, match="still refer to it"):
        verbs.remove_person(desk, person=talks.people["us1"])
    assert everything(desk.workspace) == before
    verbs.remove_person(desk, person=talks.people["cu3"])


def test_that_a_person_is_shown_as_the_own_side_writes_the_name(desk: Desk, talks: Talks) -> None:
    id = new_id()
    verbs.add_person(
        desk, id=id, party=talks.parties["CU"], given="Inés", family="Supuesta", honorific={"en": "Ms.", "es": "Sra."}
    )
    with desk.workspace.read() as read:
        made = next(person for person in people(read) if person.id == id)
    assert made.display == {"en": "Ms. Inés SUPUESTA", "es": "Sra. Inés SUPUESTA"}
    with pytest.raises(UserError, match="needs a name"):
        verbs.add_person(desk, party=talks.parties["CU"], given=" ", family="")
