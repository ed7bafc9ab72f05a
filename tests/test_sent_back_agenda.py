"""An agenda that the other side sent back as a DOCX: titles, items that came, went or moved, taken over one by one."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from dialogue_app import exports, papers, sent_back
from dialogue_app.app import Opened
from dialogue_app.desk.agenda import add_item
from dialogue_app.desk.agenda_steps import propose_agenda
from dialogue_app.desk.rounds import create_round
from dialogue_app.desk.views.agenda import AgendaTable, agenda_table
from dialogue_app.documents.content import Layout
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.exchange.word_changes import TextChange
from dialogue_app.model.dialogue import Venue
from tests.exchange import word_editing as word
from tests.sample_talks import nth_round


def table_of(talks: Opened, round: str) -> AgendaTable:
    with talks.workspace.read() as read:
        return agenda_table(read, round)


def numbers(talks: Opened, round: str) -> list[tuple[str, str]]:
    return [(one.number, one.title["en"]) for one in table_of(talks, round).items]


def exported(talks: Opened, round: str, holder: str = "US", layout: Layout = Layout.CONSECUTIVE) -> bytes:
    document = papers.agenda_document(talks.desk, round)
    original = papers.original_for(document, holder)
    return exports.exported(talks.desk, document, original, format=exports.Format.DOCX, layout=layout, round=round)


def changes(talks: Opened, round: str, data: bytes) -> tuple[TextChange, ...]:
    return sent_back.read_agenda_sent_back(talks.desk, round, data, "theirs.docx").changes


@pytest.mark.parametrize("ordinal", range(1, 7))
def test_that_the_samples_agendas_come_back_without_a_change(talks: Opened, ordinal: int) -> None:
    round = nth_round(talks, ordinal)
    for holder, layout in (("US", Layout.CONSECUTIVE), ("CU", Layout.PARALLEL)):
        assert changes(talks, round, exported(talks, round, holder, layout)) == ()


@pytest.fixture
def proposed(talks: Opened) -> str:
    """A round whose agenda was handed over: the standing items of round 5."""
    table = table_of(talks, nth_round(talks, 5))
    standing = [one.id for one in table.items if one.parent is None or one.number.startswith("8")]
    with talks.workspace.read() as read:
        venue = read.execute(select(Venue.id)).scalars().first()
    create_round(
        talks.desk, title={"en": "Seventh Sample Round", "es": "Séptima Ronda de Muestra"}, ordinal=7, starts=date(2012, 11, 7),
        ends=date(2012, 11, 8), venue=str(venue), standing=standing,
    )  # fmt: skip
    round = nth_round(talks, 7)
    propose_agenda(talks.desk, agenda=table_of(talks, round).agenda or "")
    assert len(numbers(talks, round)) > 8
    return round


def titled(talks: Opened, round: str, part: str) -> tuple[str, str, str]:
    """Id, number and English title of an item."""
    return next((one.id, one.number, one.title["en"]) for one in table_of(talks, round).items if part in one.title["en"])


def test_that_a_title_is_changed_in_the_language_in_which_they_changed_it(talks: Opened, proposed: str) -> None:
    data = word.edited(exported(talks, proposed), word.tracked("Direct mail service", "Direct postal service"))
    [change] = changes(talks, proposed, data)
    assert (change.kind, change.after, change.revisions[0].author) == ("changed", {"en": "Direct postal service"}, "Ana Muestra")

    sent_back.take_over_item(talks.desk, proposed, change)
    assert titled(talks, proposed, "Direct postal service")[1] == change.number
    assert changes(talks, proposed, data) == ()


def test_that_an_item_that_they_struck_is_withdrawn_and_keeps_its_number(talks: Opened, proposed: str) -> None:
    id, number, title = titled(talks, proposed, "Direct mail")
    spanish = next(one.title["es"] for one in table_of(talks, proposed).items if one.id == id)
    edits = word.struck_paragraph(title), word.struck_paragraph(spanish)
    [change] = changes(talks, proposed, word.edited(exported(talks, proposed), *edits))
    assert (change.kind, change.paragraph, change.languages) == ("removed", id, ("en", "es"))

    sent_back.take_over_item(talks.desk, proposed, change)
    [gone] = [one for one in table_of(talks, proposed).items if one.state == "withdrawn"]
    assert (gone.id, gone.number) == (id, number)


def test_that_an_item_that_came_is_proposed_by_the_other_side(talks: Opened, proposed: str) -> None:
    _, number, title = titled(talks, proposed, "Direct mail")
    edits = (
        word.added_paragraph("Consular fees", title, "en"),
        word.added_paragraph("Aranceles consulares", "Servicio postal directo", "es"),
    )
    [change] = changes(talks, proposed, word.edited(exported(talks, proposed), *edits))
    assert (change.kind, change.number, change.after) == (
        "added", number, {"en": "Consular fees", "es": "Aranceles consulares"},
    )  # fmt: skip

    sent_back.take_over_item(talks.desk, proposed, change)
    items = list(table_of(talks, proposed).items)
    [place] = [place for place, one in enumerate(items) if one.title["en"] == "Consular fees"]
    assert items[place - 1].title["en"] == title
    assert items[place].proposed_by == "CU"


@pytest.mark.parametrize("holder", ["US", "CU"])
def test_that_an_item_in_another_place_has_moved_and_goes_there(talks: Opened, proposed: str, holder: str) -> None:
    id, _, title = titled(talks, proposed, "Telecommunications")
    behind = titled(talks, proposed, "Issuance of travel documents")
    edits = (
        word.moved_paragraph(title, behind[2]),
        word.moved_paragraph("Flujos de telecomunicaciones", "Emisión de documentos de viaje"),
    )
    data = word.edited(exported(talks, proposed, holder), *edits)
    [change] = changes(talks, proposed, data)
    assert (change.kind, change.paragraph, change.behind, change.label) == ("moved", id, behind[0], behind[1])

    sent_back.take_over_item(talks.desk, proposed, change)
    order = [one.id for one in table_of(talks, proposed).items]
    assert order.index(id) == order.index(behind[0]) + 1
    assert changes(talks, proposed, data) == ()


def test_that_an_item_that_moved_and_reads_otherwise_is_both(talks: Opened, proposed: str) -> None:
    id, _, title = titled(talks, proposed, "Direct mail")
    behind = titled(talks, proposed, "Review of migration flows")
    edits = (
        word.replaced(title, "Direct postal service"), word.moved_paragraph("Direct postal service", behind[2]),
        word.moved_paragraph("Servicio postal directo", "Revisión de los flujos migratorios"),
    )  # fmt: skip
    data = word.edited(exported(talks, proposed), *edits)
    found = changes(talks, proposed, data)
    assert [(one.kind, one.paragraph, dict(one.after)) for one in found] == [
        ("moved", id, {"en": title, "es": "Servicio postal directo"}), ("changed", id, {"en": "Direct postal service"}),
    ]  # fmt: skip
    for change in found:
        sent_back.take_over_item(talks.desk, proposed, change)
    assert changes(talks, proposed, data) == ()


def test_that_an_item_of_an_adopted_agenda_is_changed_by_an_event_and_not_by_a_file(talks: Opened) -> None:
    round = nth_round(talks, 5)
    data = word.edited(exported(talks, round), word.replaced("Direct mail service", "Direct postal service"))
    [change] = changes(talks, round, data)
    with pytest.raises(RuleError):
        sent_back.take_over_item(talks.desk, round, change)


def test_that_what_is_no_item_is_told_and_not_taken_over(talks: Opened, proposed: str) -> None:
    data = word.edited(exported(talks, proposed), word.replaced("consecutive interpretation", "simultaneous interpretation"))
    [change] = changes(talks, proposed, data)
    assert change.kind == "elsewhere"
    with pytest.raises(RuleError, match="This is no item"):
        sent_back.take_over_item(talks.desk, proposed, change)


def test_that_minutes_are_no_agenda_and_an_item_may_be_gone_meanwhile(talks: Opened, proposed: str) -> None:
    document = papers.minutes_document(talks.desk, nth_round(talks, 1))
    form = {"format": exports.Format.DOCX, "layout": Layout.CONSECUTIVE, "round": nth_round(talks, 1)}
    minutes = exports.exported(talks.desk, document, papers.original_for(document, "US"), **form)
    with pytest.raises(UserError, match="no item of this agenda"):
        changes(talks, proposed, minutes)
    gone = TextChange("moved", "nobody", "", "9", {"en": "x"}, {"en": "x"})
    with pytest.raises(ConflictError, match="not there any more"):
        sent_back.take_over_item(talks.desk, proposed, gone)


def test_that_a_new_item_goes_under_the_number_they_gave_it_and_one_before_the_first_is_left_to_a_person(
    talks: Opened, proposed: str
) -> None:
    talks_item = titled(talks, proposed, "Family visits, remittances")
    add_item(talks.desk, round=proposed, title={"en": "Visas", "es": "Visados"}, parent=talks_item[0])
    child = titled(talks, proposed, "Visas")
    for label, title in (("9", "At the top"), ("b", "Below")):
        after = {"en": title, "es": title}
        sent_back.take_over_item(
            talks.desk, proposed, TextChange("added", None, "", child[1], {}, after, behind=child[0], label=label)
        )
    parents = {one.title["en"]: one.parent for one in table_of(talks, proposed).items}
    assert (parents["At the top"], parents["Below"]) == (None, talks_item[0])

    with pytest.raises(RuleError, match="before the first"):
        sent_back.take_over_item(talks.desk, proposed, TextChange("added", None, "", "", {}, {"en": "x", "es": "x"}))
