"""Further joint papers on their way out: through the gate, into the register, and with no trace of what was refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pypdfium2
import pytest

from dialogue_app import exports, further_papers, internal_papers, outgoing, papers
from dialogue_app.app import Opened
from dialogue_app.desk.releases import plan_release, record_consultation
from dialogue_app.desk.views.internal_register import register_print
from dialogue_app.desk.views.issued import copies
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.releases import releases
from dialogue_app.documents.compose.extract import Selection
from dialogue_app.documents.compose.rectification import Instrument
from dialogue_app.documents.compose.reduction import Passage, Rule
from dialogue_app.documents.content import content_hash
from dialogue_app.errors import DocumentError, RuleError, UserError
from dialogue_app.whole_files import whole

FORM = outgoing.Form("US")
ITEM = Selection(items=frozenset({"3"}))
RULE = (Rule("1.4(d)", paragraphs=frozenset({"10"})),)


def nth(talks: Opened, ordinal: int) -> str:
    with talks.workspace.read() as read:
        return round_with_ordinal(read, ordinal)


def kinds(talks: Opened) -> list[tuple[str, str]]:
    return [(one.kind, one.identifier) for one in papers.issued_register(talks.desk)]


def test_that_each_further_paper_stands_in_the_register_with_its_bytes(talks: Opened) -> None:
    made = [
        outgoing.actions(talks.desk, nth(talks, 5), FORM),
        outgoing.rectification(talks.desk, nth(talks, 3), FORM, instrument=Instrument.CORRIGENDUM),
        outgoing.extract(talks.desk, nth(talks, 5), ITEM, FORM, addressee="Another agency"),
    ]
    register = {one.id: one for one in papers.issued_register(talks.desk)}
    for one in made:
        entry = register[one.issued]
        assert entry.sha256 == hashlib.sha256(one.pdf).hexdigest()
        assert entry.content_hash == content_hash(one.document)
        assert (entry.kind, entry.held_by, entry.filename) == (one.document.kind, "US", one.filename)
    assert {one.kind for one in register.values()} == {"action-table", "corrigendum", "extract"}


def test_that_an_extract_takes_the_next_number_of_its_original(talks: Opened) -> None:
    with talks.workspace.read() as read:
        before = max(one.number for one in copies(read, round=nth(talks, 5)))
    made = outgoing.extract(talks.desk, nth(talks, 5), ITEM, FORM, addressee="Another agency", restricted=True)
    assert made.document.identifier.endswith(f"/EXTRACT-{before + 1}")
    with talks.workspace.read() as read:
        last = max(copies(read, round=nth(talks, 5)), key=lambda one: one.number)
    assert (last.number, last.addressee, last.form) == (before + 1, "Another agency", "extract: item 3")
    assert last.caveats == ("no onward transmission without the sides' consent",)


def test_that_what_the_gate_refuses_is_on_no_list(talks: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise RuleError("Nothing was written: the file holds the words of a note (page 1).")

    with talks.workspace.read() as read:
        before = copies(read)
    monkeypatch.setattr(exports, "checked_export", refuse)
    with pytest.raises(RuleError, match="Nothing was written"):
        outgoing.extract(talks.desk, nth(talks, 5), ITEM, FORM, addressee="Another agency")
    with talks.workspace.read() as read:
        assert copies(read) == before
    assert kinds(talks) == []


def test_that_an_extract_of_nothing_enters_nothing(talks: Opened) -> None:
    with pytest.raises(DocumentError, match="Nothing was chosen"):
        outgoing.extract(talks.desk, nth(talks, 5), Selection(), FORM, addressee="Another agency")
    assert kinds(talks) == []


def test_that_a_release_waits_for_every_side_and_then_stands_in_the_register(talks: Opened) -> None:
    round = nth(talks, 5)
    further_papers.plan_release(talks.desk, round, RULE, (), number=1, meanings={"1.4(d)": "foreign relations"})
    proposed = outgoing.release(talks.desk, round, 1, FORM, proposed=True)
    assert proposed.filename == "MIN-R5-REL-1-proposed-US.pdf"
    with pytest.raises(RuleError, match="no answer of US, CU is on record"):
        outgoing.release(talks.desk, round, 1, FORM)
    minutes = papers.minutes_joint_view(talks.desk, round).id
    release = proposed.document.identifier
    for whom, party, answer in (("originator", "US", "agreed"), ("other-side", "CU", "objection")):
        record_consultation(talks.desk, minutes=minutes, release=release, whom=whom, party=party, answer=answer)
    with pytest.raises(RuleError, match="CU objected"):
        outgoing.release(talks.desk, round, 1, FORM)
    record_consultation(talks.desk, minutes=minutes, release=release, whom="other-side", party="CU", answer="no-objection")
    outgoing.release(talks.desk, round, 1, FORM)
    assert kinds(talks) == [("released-version", release), ("released-version", f"{release} (proposed)")]


def test_that_a_plan_stays_as_it_was_put_to_the_sides(talks: Opened) -> None:
    round = nth(talks, 5)
    further_papers.plan_release(talks.desk, round, RULE, (), number=1, meanings={})
    assert further_papers.plan_release(talks.desk, round, RULE, (), number=1, meanings={}) is None
    words = (Passage("1.4(b)", "5", {"*": "21,310"}),)
    further_papers.plan_release(talks.desk, round, RULE, words, number=1, meanings={})
    minutes = papers.minutes_joint_view(talks.desk, round).id
    with talks.workspace.read() as read:
        (plan,) = releases(read, minutes)
    assert (plan.waiting, plan.passages[0]["words"]) == (("US", "CU"), {"*": "21,310"})
    record_consultation(talks.desk, minutes=minutes, release=plan.identifier, whom="originator", party="US", answer="agreed")
    with pytest.raises(RuleError, match="was put to the sides as it is"):
        further_papers.plan_release(talks.desk, round, RULE, (), number=1, meanings={})
    further_papers.plan_release(talks.desk, round, RULE, (), number=2, meanings={})
    with talks.workspace.read() as read:
        first, second = releases(read, minutes)
    assert (first.waiting, second.waiting, second.may_go) == (("CU",), ("US", "CU"), False)


def test_that_a_plan_that_meets_nothing_is_not_kept(talks: Opened) -> None:
    round = nth(talks, 5)
    with pytest.raises(DocumentError, match="no paragraph 99"):
        further_papers.plan_release(talks.desk, round, (Rule("x", frozenset({"99"})),), (), number=1, meanings={})
    with pytest.raises(UserError, match="No released version 1 is planned"):
        outgoing.release(talks.desk, round, 1, FORM)
    with pytest.raises(RuleError, match="Nothing is withheld"):
        minutes = papers.minutes_joint_view(talks.desk, round).id
        plan_release(talks.desk, minutes=minutes, number=1, identifier="X/REL-1", withheld=[], passages=[])


def test_that_no_two_copies_of_an_internal_paper_bear_one_number(talks: Opened) -> None:
    round = nth(talks, 5)
    first = internal_papers.annotated_agendas(talks.desk, round, addressees=("Head of delegation", "Alternate"))
    later = internal_papers.annotated_agendas(talks.desk, round, addressees=("Legal adviser",), restricted=True)
    assert [(one.number, one.total) for one in (*first, *later)] == [(1, 2), (2, 2), (3, 3)]
    other = internal_papers.annotated_agendas(talks.desk, nth(talks, 4), addressees=("Head of delegation",))
    assert [(one.number, one.total) for one in other] == [(1, 1)]


def test_that_the_registers_print_tells_who_holds_internal_papers(talks: Opened) -> None:
    round = nth(talks, 5)
    internal_papers.briefing_books(talks.desk, round, addressees=("Head of delegation", "Alternate"), stamp_uncleared=True)
    with talks.workspace.read() as read:
        printed = register_print(read, schemes=talks.desk.schemes, round=round)
    (entry,) = [one for one in printed.entries if one.kind == "briefing-book"]
    assert [(one.number, one.addressee) for one in entry.copies] == [(1, "Head of delegation"), (2, "Alternate")]
    assert entry.internal and not entry.held_by
    pdf = internal_papers.register_pdf(talks.desk, round)
    pages = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in pages)
    assert "Briefing book" in words and "Head of delegation" in words and "INTERNAL" in words


def test_that_the_registers_print_counts_signatures_as_a_person_would(talks: Opened) -> None:
    outgoing.extract(talks.desk, nth(talks, 5), ITEM, FORM, addressee="Another agency")
    words = " ".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(internal_papers.register_pdf(talks.desk))
    )
    assert "2 signatures." in words and "not signed." in words
    assert "0 signatures" not in words and "1 signatures" not in words


def test_that_two_instruments_on_one_correction_have_two_names(talks: Opened) -> None:
    made = [outgoing.rectification(talks.desk, nth(talks, 3), FORM, instrument=each).document.identifier for each in Instrument]
    assert made == ["MIN-R3/Corr.1", "MIN-R3/Corr.1-PV"]


def test_that_the_registers_print_and_the_bag_know_further_papers(talks: Opened) -> None:
    round = nth(talks, 5)
    made = outgoing.extract(talks.desk, round, ITEM, FORM, addressee="Another agency")
    with talks.workspace.read() as read:
        printed = register_print(read, schemes=talks.desk.schemes, round=round)
    assert made.document.identifier in [one.identifier for one in printed.entries]
    bag = exports.bag_of_round(talks.desk, round)
    assert made.pdf in bag.values()


@pytest.mark.parametrize("paper", ["actions", "rectification", "extract", "proposal", "originals"])
def test_that_a_paper_whose_file_cannot_be_written_stands_on_no_list(talks: Opened, tmp_path: Path, paper: str) -> None:
    def keeping(made: Sequence[outgoing.Outgoing]) -> AbstractContextManager[None]:
        return whole((tmp_path / "no such folder" / one.filename, one.pdf) for one in made)

    desk, five, plan = talks.desk, nth(talks, 5), {"number": 1, "meanings": {}}
    make: dict[str, Callable[[], object]] = {
        "actions": lambda: outgoing.actions(desk, five, FORM, keeping=keeping),
        "rectification": lambda: outgoing.rectification(
            desk, nth(talks, 3), FORM, instrument=Instrument.CORRIGENDUM, keeping=keeping
        ),
        "extract": lambda: outgoing.extract(desk, five, ITEM, FORM, addressee="Another agency", keeping=keeping),
        "proposal": lambda: outgoing.proposal(desk, five, RULE, (), FORM, **plan, keeping=keeping),  # type: ignore[arg-type]
        "originals": lambda: outgoing.originals(desk, five, keeping=keeping),
    }
    heads = talks.workspace.heads()
    with pytest.raises(UserError, match="could not be saved"):
        make[paper]()
    assert talks.workspace.heads() == heads, "nothing was written into the workspace"


def test_that_a_numbered_copy_whose_file_cannot_be_written_is_on_no_list(talks: Opened, tmp_path: Path) -> None:
    heads = talks.workspace.heads()
    with pytest.raises(UserError, match="could not be saved"):
        internal_papers.annotated_agendas(
            talks.desk,
            nth(talks, 5),
            addressees=("Head", "Files"),
            keeping=lambda made: whole((tmp_path / "no such folder" / f"{one.number}.pdf", one.pdf) for one in made),
        )
    assert talks.workspace.heads() == heads
