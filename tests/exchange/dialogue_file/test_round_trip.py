"""What comes in goes out again, word for word."""

import copy
import json
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from dialogue_app.desk import drafting, notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import minutes_of_round
from dialogue_app.errors import RuleError, UserError
from dialogue_app.exchange.dialogue_file import check, export_dialogue, import_dialogue, parse
from dialogue_app.model.base import kinds
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.notes import Note
from dialogue_app.model.positions import OwnPosition, PositionLimits
from dialogue_app.model.rounds import Round
from dialogue_app.paths import resource
from dialogue_app.store.workspace import Workspace

SAMPLES = ["migration_talks.json", "refugee_movement_1965.json"]


def sample(name: str) -> dict:
    data = parse(resource("samples", name).read_bytes(), name)
    check(data, name)
    return data


@pytest.mark.parametrize("name", SAMPLES)
def test_that_a_file_comes_out_as_it_went_in(workspace: Workspace, name: str) -> None:
    data = sample(name)
    import_dialogue(workspace, data, author="DN")
    assert export_dialogue(workspace) == data


def test_that_an_export_is_itself_a_file_that_can_be_imported(workspace: Workspace) -> None:
    import_dialogue(workspace, sample("migration_talks.json"), author="DN")
    again = parse(json.dumps(export_dialogue(workspace), ensure_ascii=False).encode())
    check(again)
    assert again["format"] == "delegation-sample-dialogue"


def test_that_the_whole_import_is_one_change(workspace: Workspace) -> None:
    made = import_dialogue(workspace, sample("refugee_movement_1965.json"), author="DN")
    assert made is not None
    assert [change.id for change in workspace.change_sets(limit=10)] == [made.id]


def test_that_an_import_of_signed_minutes_is_not_taken_back(workspace: Workspace) -> None:
    made = import_dialogue(workspace, sample("migration_talks.json"), author="DN")
    assert made is not None
    with pytest.raises(RuleError, match="cannot be deleted"):
        workspace.revert(made.id, author="DN")
    assert export_dialogue(workspace)["minutes"]


def test_that_a_second_import_is_refused(workspace: Workspace) -> None:
    import_dialogue(workspace, sample("refugee_movement_1965.json"), author="DN")
    with pytest.raises(UserError, match="new workspace"):
        import_dialogue(workspace, sample("migration_talks.json"), author="DN")


def test_that_red_lines_are_kept_apart_from_positions(workspace: Workspace) -> None:
    import_dialogue(workspace, sample("migration_talks.json"), author="DN")
    with workspace.read() as session:
        assert session.scalar(select(func.count()).select_from(PositionLimits)) == 30
        words = session.scalars(select(OwnPosition.objective)).all()
    assert not [text for text in words if "ceiling or a quota" in text]


def test_that_what_was_added_since_goes_out_too(workspace: Workspace) -> None:
    data = sample("migration_talks.json")
    import_dialogue(workspace, data, author="DN")
    with workspace.change("Add an issue", author="DN") as unit:
        unit.add(Issue(title={"en": "Search and rescue"}, rank="zz"))
    added = export_dialogue(workspace)["issues"][-1]
    assert added["title"] == {"en": "Search and rescue"}
    assert added["id"] not in {issue["id"] for issue in data["issues"]}


def test_that_times_keep_the_clock_of_the_place(workspace: Workspace) -> None:
    import_dialogue(workspace, sample("migration_talks.json"), author="DN")
    with workspace.read() as session:
        ordinal = session.scalar(select(Round.ordinal).where(Round.code == "R5"))
    assert ordinal == 5
    opening = next(item for item in export_dialogue(workspace)["sessions"] if item["id"] == "R5-S1")
    assert opening["start"] == "2011-11-08T10:00:00-05:00"
    assert datetime.fromisoformat(opening["start"]).astimezone(UTC).hour == 15


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u202a\u202b\u202d\u202e"), min_size=1, max_size=60
)


@settings(max_examples=20, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(stance=words, title=words, number=st.integers(1, 400), language=st.sampled_from(["en", "es", "ar", "zh-Hans", "ru"]))
def test_that_any_words_and_languages_survive(tmp_path_factory, stance: str, title: str, number: int, language: str) -> None:
    data = copy.deepcopy(sample("refugee_movement_1965.json"))
    data["positions"][0]["stance"] = stance
    data["issues"][0]["title"][language] = title
    data["minutes"][0]["paragraphs"][0]["num"] = 1000 + number
    data["commitments"][2]["source"]["para"] = 1000 + number
    check(data)
    workspace, _ = Workspace.create(tmp_path_factory.mktemp("any") / "w.dialogue", passphrase=None)
    with workspace:
        import_dialogue(workspace, data, author="DN")
        out = export_dialogue(workspace)
    given = data["issues"][0]["title"]
    data["issues"][0]["title"] = {tag: unicodedata.normalize("NFC", text) for tag, text in given.items()}
    assert out == data


LEFT_OUT = {
    "issued_document": "its bytes are no JSON: the register stays with the workspace",
    "attachment": "the same",
    "waiver": "an act at one desk, told by its journal",
    "consultation": "the same",
    "internal_copy": "the same",
    "release": "the same",
    "second_taker": "how one desk read a colleague's notes; the notes themselves go out",
    "no_proposal": "an act at one desk, told by its journal",
    "day_report": "a draft of one desk, made from notes that go out",
}


def test_that_every_kind_of_record_goes_out_or_is_left_out_for_a_reason(workspace: Workspace) -> None:
    from dialogue_app.exchange.dialogue_file import incoming, minutes_in

    made = {name for module in (incoming, minutes_in) for name, value in vars(module).items() if isinstance(value, type)}
    missing = {kind for kind, cls in kinds().items() if cls.__name__ not in made}
    assert missing == set(LEFT_OUT)


def test_that_what_was_done_at_the_desk_goes_out_and_comes_in_again(workspace: Workspace, tmp_path) -> None:
    import_dialogue(workspace, sample("migration_talks.json"), author="DN")
    desk = Desk(workspace, "DN")
    with workspace.read() as read:
        session = read.scalars(select(Note.session_id).where(Note.code == "N-R6-002")).one()
    round = round_of(workspace, 6)
    made = notes.add_note(desk, session=session, text="El correo llegaría en marzo.", speaker_party="CU")
    assert made is not None
    added = next(change.record for change in made.changes if change.kind == "note")
    notes.annotate_note(desk, note=added, text="Check the month.")
    notes.revise_note(desk, note=added, start="El correo llegaría en marzo.", text="El correo llegaría en mayo.")
    with workspace.read() as read:
        minutes = minutes_of_round(read, round)
    assert minutes is not None
    restated = {"en": "Mail would arrive in May.", "es": "El correo llegaría en mayo."}
    drafting.restate(desk, minutes=minutes, notes=[added], text=restated)
    out = export_dialogue(workspace)
    check(out)
    again, _ = Workspace.create(tmp_path / "again.dialogue", passphrase=None)
    with again:
        import_dialogue(again, out, author="DN")
        assert export_dialogue(again) == out
    entry = out["notes"][-1]
    assert [one["text"] for one in entry["annotations"]] == ["Check the month."]
    assert [one["text"] for one in entry["revisions"]] == ["El correo llegaría en mayo."]


def round_of(workspace: Workspace, ordinal: int) -> str:
    with workspace.read() as read:
        return round_with_ordinal(read, ordinal)
