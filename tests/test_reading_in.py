"""Minutes that come in: out of a PDF or its data into a workspace, and out again with the same hash."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from dialogue_app import papers, reading_in
from dialogue_app.app import App, Opened
from dialogue_app.desk import minutes as verbs
from dialogue_app.desk import rounds as round_verbs
from dialogue_app.desk.agreement import reopen_minutes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint import JointMinutes, JointParticipant
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import original_of
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.documents.machine_readable import write_content
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.exchange.dialogue_file import FaultyFileError, check, export_dialogue, import_dialogue, parse
from dialogue_app.model.states import Function
from dialogue_app.settings import Settings
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys
from dialogue_app.signing.identities import load_pkcs12
from dialogue_app.store.workspace import Workspace
from tests.documents.render import scripts
from tests.generated_talks import Drawn, some_talks, talks


def arabic_english() -> JointMinutes:
    """Minutes in Arabic and English; nobody of the delegations came later."""
    return replace(scripts.arabic_english(), participants=_throughout(scripts.arabic_english()))


def chinese_english() -> JointMinutes:
    """The same in Chinese and English."""
    return replace(scripts.chinese_english(), participants=_throughout(scripts.chinese_english()))


def _throughout(view: JointMinutes) -> tuple[JointParticipant, ...]:
    return tuple(replace(one, from_session=None, until_session=None) for one in view.participants)


@contextmanager
def empty_desk(folder: Path, name: str = "new") -> Iterator[Desk]:
    made, _ = Workspace.create(folder / f"{name}.dialogue", passphrase=None)
    with made:
        yield Desk(made, "AB")


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Opened]:
    with App(settings=Settings(), home=tmp_path, save=lambda chosen: None) as app:
        yield app.open_sample()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with empty_desk(tmp_path) as made:
        yield made


def nth_round(desk: Desk, ordinal: int) -> str:
    with desk.workspace.read() as read:
        return round_with_ordinal(read, ordinal)


def read_in(desk: Desk, data: bytes, *, home: str = "") -> str:
    """Read minutes in; the id of their round."""
    content = reading_in.minutes_in_file(data, "minutes.json")
    assert reading_in.read_in(desk, reading_in.minutes_to_read(desk, content, home=home)) is not None
    there = reading_in.minutes_to_read(desk, content)
    assert there.here and there.round is not None
    return there.round


def pdf_of(document: Document, holder: str, layout: Layout = Layout.CONSECUTIVE) -> bytes:
    made = datetime(2014, 3, 5, 12, tzinfo=UTC)
    return render_pdf(document, original_of(document, holder), layout=layout, created=made)


# ---------------------------------------------------------------- the law


def test_that_every_round_of_the_sample_comes_out_of_a_new_workspace_as_it_went_in(sample: Opened, tmp_path: Path) -> None:
    for ordinal in range(1, 7):
        data = write_content(papers.minutes_document(sample.desk, nth_round(sample.desk, ordinal)))
        with empty_desk(tmp_path, f"round-{ordinal}") as desk:
            round = read_in(desk, data)
            assert write_content(papers.minutes_document(desk, round)) == data


@pytest.mark.parametrize("ordinal", [5, 6])
def test_that_a_workspace_made_from_minutes_goes_out_and_in_as_a_dialogue_file(
    sample: Opened, tmp_path: Path, ordinal: int
) -> None:
    data = write_content(papers.minutes_document(sample.desk, nth_round(sample.desk, ordinal)))
    with empty_desk(tmp_path, "read") as read, empty_desk(tmp_path, "again") as again:
        read_in(read, data, home="US")
        file = parse(json.dumps(export_dialogue(read.workspace)).encode())
        check(file)
        import_dialogue(again.workspace, file, author="AB")

        assert write_content(papers.minutes_document(again, nth_round(again, ordinal))) == data


@pytest.mark.parametrize("view", [arabic_english(), chinese_english()], ids=["Arabic", "Chinese"])
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_a_pdf_in_another_script_comes_out_as_it_went_in(view: object, layout: Layout, desk: Desk) -> None:
    document = compose_minutes(view)  # type: ignore[arg-type]

    round = read_in(desk, pdf_of(document, document.parties[1].id, layout), home=document.parties[1].id)

    assert write_content(papers.minutes_document(desk, round)) == write_content(document)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=talks())
def test_that_any_minutes_come_out_as_they_went_in(tmp_path_factory: pytest.TempPathFactory, drawn: Drawn) -> None:
    folder = tmp_path_factory.mktemp("law")
    with empty_desk(folder, "theirs") as theirs:
        import_dialogue(theirs.workspace, drawn.data, author="AB")
        with theirs.workspace.read() as read:
            lines = rounds(read)
        for line in lines:
            data = write_content(papers.minutes_document(theirs, line.id))
            with empty_desk(folder, f"round-{line.ordinal}") as ours:
                assert write_content(papers.minutes_document(ours, read_in(ours, data))) == data


# ---------------------------------------------------------------- into a workspace that knows the round


def without_minutes(desk: Desk, folder: Path, drawn: Drawn) -> bytes:
    """The talks, but for the minutes of their first round; those as data."""
    with empty_desk(folder, "theirs") as theirs:
        import_dialogue(theirs.workspace, drawn.data, author="AB")
        data = write_content(papers.minutes_document(theirs, nth_round(theirs, 1)))
    import_dialogue(desk.workspace, {**drawn.data, "minutes": [], "corrections": []}, author="AB")
    return data


def some(*languages: str) -> Drawn:
    """Talks in which nothing but their own page depends on the minutes."""
    drawn = some_talks(*languages)
    for section in ("actions", "commitments", "distribution"):
        drawn.data.pop(section, None)
    return drawn


def test_that_minutes_go_into_the_round_they_are_of(desk: Desk, tmp_path: Path) -> None:
    data = without_minutes(desk, tmp_path, some("en", "ar"))

    round = read_in(desk, data)

    assert round == nth_round(desk, 1)
    with desk.workspace.read() as read:
        page = minutes_view(read, minutes_of_round(read, round) or "")
    assert page is not None and page.paragraphs[0].item_id is not None
    assert all(not paragraph.drift for paragraph in page.paragraphs)


def test_that_reading_in_is_taken_back_in_one_step(desk: Desk, tmp_path: Path) -> None:
    data = without_minutes(desk, tmp_path, some("en", "es"))
    read_in(desk, data)

    desk.workspace.revert(desk.workspace.since(0)[-1].id, author="AB")

    with pytest.raises(UserError, match="no minutes yet"):
        papers.minutes_document(desk, nth_round(desk, 1))
    desk.workspace.verify(records=True)


def test_that_the_same_minutes_again_change_nothing(sample: Opened) -> None:
    data = write_content(papers.minutes_document(sample.desk, nth_round(sample.desk, 5)))
    before = len(sample.workspace.since(0))

    wanted = reading_in.minutes_to_read(sample.desk, reading_in.minutes_in_file(data, "minutes.json"))

    assert wanted.here and reading_in.read_in(sample.desk, wanted) is None
    assert len(sample.workspace.since(0)) == before


def test_that_other_minutes_of_a_round_are_not_overwritten(sample: Opened) -> None:
    round = nth_round(sample.desk, 6)
    content = reading_in.minutes_in_file(write_content(papers.minutes_document(sample.desk, round)), "minutes.json")
    with sample.workspace.read() as read:
        minutes = minutes_of_round(read, round) or ""
    verbs.add_paragraph(sample.desk, minutes=minutes, text={"en": "One more.", "es": "Uno más."})

    with pytest.raises(RuleError, match="Round 6 has minutes already, and they read otherwise"):
        reading_in.minutes_to_read(sample.desk, content)


def test_that_minutes_of_other_talks_are_refused(sample: Opened) -> None:
    content = reading_in.minutes_in_file(write_content(compose_minutes(chinese_english())), "minutes.json")
    with pytest.raises(UserError, match=r"between DL and .*, this workspace is about talks of US and CU"):
        reading_in.minutes_to_read(sample.desk, content)


def test_that_minutes_of_a_round_that_is_not_there_say_which_one_to_open(desk: Desk, tmp_path: Path) -> None:
    data = without_minutes(desk, tmp_path, some("en", "es"))
    round = nth_round(desk, 1)
    with desk.workspace.read() as read:
        line = rounds(read)[0] if rounds(read)[0].id == round else rounds(read)[-1]
    later = line.ends.replace(year=line.ends.year + 3)
    round_verbs.edit_round(
        desk, round=round, start={"starts": line.starts, "ends": line.ends}, new={"starts": later, "ends": later}
    )

    with pytest.raises(UserError, match=r"This workspace has no round “.*: open that round first"):
        reading_in.minutes_to_read(desk, reading_in.minutes_in_file(data, "minutes.json"))


def test_that_nothing_is_kept_that_would_print_otherwise(desk: Desk, tmp_path: Path) -> None:
    data = without_minutes(desk, tmp_path, some("en", "es"))
    content = reading_in.minutes_in_file(data, "minutes.json")
    wanted = reading_in.minutes_to_read(desk, content)
    from dialogue_app.desk.talks import edit_party
    from dialogue_app.desk.views.common import parties

    with desk.workspace.read() as read:
        us = next(party for party in parties(read) if party.code == "US")
    edit_party(desk, party=us.id, start={"long": us.long}, new={"long": dict.fromkeys(us.long, "Kingdom")})
    before = len(desk.workspace.since(0))

    with pytest.raises(
        RuleError, match=r"^Nothing was read in: at “title” the file says “.*Republic of US.*would print “.*Kingdom"
    ):
        reading_in.read_in(desk, wanted)

    assert len(desk.workspace.since(0)) == before


def test_that_our_side_must_be_one_of_the_parties(desk: Desk) -> None:
    content = reading_in.minutes_in_file(write_content(compose_minutes(chinese_english())), "minutes.json")
    with pytest.raises(UserError, match="“FR” is not a party to these minutes"):
        reading_in.minutes_to_read(desk, content, home="FR")


def test_that_a_dialogue_founded_meanwhile_is_not_founded_twice(desk: Desk) -> None:
    content = reading_in.minutes_in_file(write_content(compose_minutes(chinese_english())), "minutes.json")
    wanted = reading_in.minutes_to_read(desk, content)
    reading_in.read_in(desk, wanted)
    with pytest.raises((RuleError, ConflictError), match="holds a dialogue already"):
        reading_in.read_in(desk, wanted)


# ---------------------------------------------------------------- signed and tampered files


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> DemoKeys:
    return make_demo_keys(tmp_path_factory.mktemp("keys"), {"US": "Jordan SAMPLE", "CU": "Andrés EJEMPLO"}, "throw-away")


def test_that_a_signed_original_is_read_and_then_filed_with_its_signature(sample: Opened, desk: Desk, keys: DemoKeys) -> None:
    document = papers.minutes_document(sample.desk, nth_round(sample.desk, 5))
    pdf = papers.rendered(sample.desk, document, papers.original_for(document, "US"), layout=Layout.CONSECUTIVE)
    act = papers.Signing(round="", holder="US", party="US", identity=load_pkcs12(keys.heads["US"], "throw-away"))
    signed = papers.sign_file(pdf, act, None, languages=document.languages)

    round = read_in(desk, signed, home="US")

    assert content_hash(papers.minutes_document(desk, round)) == content_hash(document)
    filed = papers.file_signed(desk, signed, filename="MIN-R5-US.pdf")
    with desk.workspace.read() as read:
        page = minutes_view(read, minutes_of_round(read, round) or "")
    assert filed.signatures == 1 and page is not None and page.state == "partly-signed"


def test_that_what_was_reopened_since_it_was_read_in_is_not_taken_back(sample: Opened, desk: Desk) -> None:
    round = read_in(desk, write_content(papers.minutes_document(sample.desk, nth_round(sample.desk, 5))))
    made = desk.workspace.since(0)[-1]
    with desk.workspace.read() as read:
        minutes = minutes_of_round(read, round) or ""
    reopen_minutes(desk.acting_as(Function.HEAD), minutes=minutes)

    with pytest.raises(ConflictError, match="it was changed since"):
        desk.workspace.revert(made.id, author="AB")


def test_that_a_pdf_whose_data_are_of_another_text_is_refused(desk: Desk) -> None:
    document, other = compose_minutes(arabic_english()), compose_minutes(chinese_english())
    with pikepdf.open(io.BytesIO(pdf_of(document, document.parties[0].id))) as opened:
        opened.Root.AF[0].EF.F.write(write_content(other))
        kept = io.BytesIO()
        opened.save(kept)

    with pytest.raises(FaultyFileError, match="not the hash that the PDF's own metadata state"):
        reading_in.minutes_in_file(kept.getvalue(), "minutes.pdf")


def test_that_the_data_of_a_draft_are_read_as_circulated(sample: Opened, desk: Desk) -> None:
    data = write_content(papers.minutes_document(sample.desk, nth_round(sample.desk, 6)))
    assert json.loads(data)["status"] == "draft"

    round = read_in(desk, data)

    with desk.workspace.read() as read:
        page = minutes_view(read, minutes_of_round(read, round) or "")
    assert page is not None and page.state == "circulated" and page.content_hash is None
