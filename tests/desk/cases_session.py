"""Cases of the verbs of the session and after: notes, minutes, outcomes, what was issued."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import agreement, annexes, brackets, comments, minutes, outcomes
from dialogue_app.desk import issued as issued_verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.issued import Copy
from dialogue_app.model.minutes import Annex, Minutes, MinutesParagraph
from dialogue_app.model.notes import NoteKind
from dialogue_app.model.outcomes import Action, Actual, Commitment
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case, days, form, moments, words
from tests.desk.session_builders import (
    HASH,
    TEXTS,
    agreed,
    circulated,
    commitment,
    draft,
    issue_file,
    note,
    signed,
)

plainly = words.filter(lambda text: not set("[]") & set(text))
pair = st.fixed_dictionaries({"en": plainly, "es": plainly})
kinds_of_note = st.sampled_from([kind for kind in NoteKind if kind != NoteKind.OBSERVATION])


# ---------------------------------------------------------------- notes


@case("notes.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "session": talks.sessions["r2s1"],
            "item": talks.items["r2a2b"],
            "text": draw(words),
            "speaker": talks.people["cu1"],
            "kind": draw(kinds_of_note),
            "private": draw(st.booleans()),
            "captured_from": draw(st.sampled_from(["original", "interpretation"])),
            "began_at": draw(moments),
            "language": draw(st.sampled_from(["en", "es"])),
        }
    )


@case("notes.revise")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"note": note(desk, talks), "start": "Two flights a week.", "text": draw(words)})


@case("notes.annotate")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"note": note(desk, talks), "text": draw(words)})


@case("notes.advance")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"note": note(desk, talks), "to": draw(st.sampled_from(["edited", "reconciled"]))})


@case("notes.reconcile")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    from dataclasses import replace

    other = note(replace(desk, author="RS"), talks, "9,102 documents.")
    own = note(desk, talks, "9,120 documents.")
    chosen = draw(st.sampled_from([None, own, other]))
    return Call({"note": own, "other": other, "decision": draw(words), "chosen": chosen, "reading": draw(words)})


# ---------------------------------------------------------------- the text of the minutes


@case("minutes.create")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"round": talks.r1, "title": draw(pair), "annexes": [("participants", draw(pair)), ("agenda", draw(pair))]})


@case("minutes.title")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks).minutes
    call = form(desk, Minutes, made, title={"es": draw(plainly) + "~"}, closing={"en": draw(plainly)})
    return Call({"minutes": made, **call.arguments})


@case("minutes.paragraph.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draw(st.sampled_from([draft, circulated]))(desk, talks)
    return Call({"minutes": made.minutes, "text": draw(pair), "after": draw(st.sampled_from([None, *made.paragraphs]))})


@case("minutes.paragraph.word")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made, place, language = circulated(desk, talks), draw(st.integers(0, 2)), draw(st.sampled_from(["en", "es"]))
    return Call(
        {
            "paragraph": made.paragraphs[place],
            "language": language,
            "start": TEXTS[place][language],
            "text": draw(plainly) + " [so] ~",
            "in_step": draw(st.booleans()),
        }
    )


@case("minutes.paragraph.confirm_language")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    minutes.word_paragraph(desk, paragraph=made.paragraphs[0], language="en", start=TEXTS[0]["en"], text=draw(plainly) + "~")
    return Call({"paragraph": made.paragraphs[0], "language": "es"})


@case("minutes.paragraph.place")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = draft(desk, talks).paragraphs[0]
    call = form(desk, MinutesParagraph, id, item_id=talks.items["r2a1"], kind="opening")
    return Call({"paragraph": id, **call.arguments})


@case("minutes.paragraph.move")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    return Call({"paragraph": made.paragraphs[2], "after": draw(st.sampled_from([None, made.paragraphs[0]]))})


@case("minutes.renumber")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    with desk.workspace.change("As it came from elsewhere", author="EL") as unit:
        unit.get(MinutesParagraph, made.paragraphs[1]).number = "7"
    return Call({"minutes": made.minutes})


@case("minutes.paragraph.delete")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    comments.add_internal_comment(desk, minutes=made.minutes, paragraph=made.paragraphs[1], text=draw(words))
    return Call({"paragraph": made.paragraphs[1]})


@case("minutes.paragraph.ad_referendum")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    return Call({"paragraph": made.paragraphs[2], "start": None, "parties": ("US", "CU"), "confirm_by": draw(days)})


@case("minutes.restate")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    return Call({"minutes": made.minutes, "notes": [note(desk, talks)], "text": {"en": draw(plainly) + "~"}})


# ---------------------------------------------------------------- annexes, brackets, comments


@case("minutes.annex.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": draft(desk, talks).minutes, "title": draw(pair)})


@case("minutes.annex.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = draft(desk, talks).annexes["agenda"]
    return Call({"annex": id, **form(desk, Annex, id, title={"en": draw(plainly) + "~"}).arguments})


@case("minutes.annex.table")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made, id = draft(desk, talks), new_id()
    annexes.add_annex(desk, id=id, minutes=made.minutes, title={"en": "Figures"})
    rows = [("2011-07", draw(st.integers(0, 9999))), ("2011-08", {"en": draw(plainly)})]
    return Call({"annex": id, "start": None, "columns": [draw(pair), draw(pair)], "rows": rows})


@case("minutes.annex.delete")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"annex": draft(desk, talks).annexes[draw(st.sampled_from(["participants", "agenda"]))]})


def _bracketed(desk: Desk, talks: Talks) -> str:
    id = draft(desk, talks).paragraphs[2]
    brackets.put_bracket(desk, paragraph=id, start=TEXTS[2], ranges={"en": (27, 30), "es": (29, 32)}, proposed_by="CU")
    brackets.add_alternative(desk, paragraph=id, bracket=0, words={"en": "three", "es": "tres"}, proposed_by="US")
    return id


@case("minutes.bracket.put")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = draft(desk, talks).paragraphs[2]
    starts = {tag: draw(st.integers(0, 8)) for tag in TEXTS[2]}
    ranges = {tag: (start, start + draw(st.integers(2, 20))) for tag, start in starts.items()}
    return Call({"paragraph": id, "start": TEXTS[2], "ranges": ranges, "proposed_by": "US", "opposed_by": ("CU",)})


@case("minutes.bracket.alternative")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    place = draw(st.integers(0, 1))
    return Call({"paragraph": _bracketed(desk, talks), "bracket": place, "words": draw(pair), "proposed_by": "CU"})


@case("minutes.bracket.accept")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"paragraph": _bracketed(desk, talks), "bracket": draw(st.integers(0, 1)), "alternatives": draw(st.booleans())})


@case("minutes.bracket.drop")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"paragraph": _bracketed(desk, talks), "bracket": draw(st.integers(0, 1))})


@case("minutes.bracket.attribute")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"paragraph": _bracketed(desk, talks), "bracket": 0, "proposed_by": "US", "opposed_by": ("CU",)})


@case("minutes.comment.share")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    where = draw(st.sampled_from([None, made.paragraphs[0]]))
    return Call({"minutes": made.minutes, "paragraph": where, "party": "CU", "text": draw(words)})


@case("minutes.comment.note")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    return Call({"minutes": made.minutes, "paragraph": draw(st.sampled_from([None, made.paragraphs[0]])), "text": draw(words)})


@case("minutes.comment.settle_shared")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    comments.add_shared_comment(desk, id=id, minutes=draft(desk, talks).minutes, party="US", text="Replace “supplied”.")
    return Call({"comment": id, "status": draw(st.sampled_from(["accepted", "refused", "closed"]))})


@case("minutes.comment.settle_internal")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = new_id()
    comments.add_internal_comment(desk, id=id, minutes=draft(desk, talks).minutes, text="Hold until July.")
    return Call({"comment": id, "status": draw(st.sampled_from(["accepted", "refused", "closed"]))})


# ---------------------------------------------------------------- from draft to archive


@case("minutes.signing")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks).minutes
    return Call({"minutes": made, **form(desk, Minutes, made, signed_at=draw(plainly), signed_on=draw(days)).arguments})


@case("minutes.circulate")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draw(st.sampled_from([draft, circulated]))(desk, talks)
    return Call({"minutes": made.minutes, "from_party": "US", "on": draw(days), "remark": draw(words)})


@case("minutes.withdraw")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": circulated(desk, talks).minutes})


@case("minutes.agree")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": circulated(desk, talks).minutes, "content_hash": HASH}, Function.HEAD)


@case("minutes.reopen")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": agreed(desk, talks).minutes}, Function.HEAD)


@case("minutes.initial")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": agreed(desk, talks).minutes}, Function.HEAD)


@case("minutes.lapse")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": draw(st.sampled_from([draft, agreed]))(desk, talks).minutes}, Function.HEAD)


@case("minutes.distribute", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"minutes": signed(desk, talks).minutes})


@case("minutes.archive", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = signed(desk, talks)
    agreement.distribute_minutes(desk, minutes=made.minutes)
    return Call({"minutes": made.minutes}, Function.RECORDS)


@case("minutes.correct", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = signed(desk, talks)
    held = commitment(desk)
    outcomes.report_actual(desk, commitment=held, period="FY2010", value=19_360, reported_by="US", paragraph=made.paragraphs[1])
    return Call(
        {
            "paragraph": made.paragraphs[1],
            "kind": "exchange of letters",
            "was": "19,360",
            "reads": "19,630",
            "reason": draw(words),
            "agreed": draw(days),
        }
    )


@case("minutes.confirm")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    made = draft(desk, talks)
    minutes.mark_ad_referendum(desk, paragraph=made.paragraphs[2], start=None, parties=("US",), confirm_by=date(2012, 1, 31))
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes, content_hash=HASH)
    commitment(desk, paragraph=made.paragraphs[2])
    return Call({"paragraph": made.paragraphs[2], "party": "US", "on": draw(days)})


# ---------------------------------------------------------------- outcomes


@case("commitment.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "party": draw(st.sampled_from(["US", "CU", "joint"])),
            "title": draw(words),
            "direction": draw(st.sampled_from(["minimum", "maximum"])),
            "period": {"type": "fixed", "start": draw(days).isoformat(), "end": None},
            "target": draw(st.integers(0, 99_999)),
            "unit_of_count": draw(words),
        }
    )


@case("commitment.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = commitment(desk)
    call = form(desk, Commitment, id, target=draw(st.integers(0, 19_999)), title=draw(words) + "~")
    return Call({"commitment": id, **call.arguments})


@case("commitment.report")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "commitment": commitment(desk),
            "period": "FY2011",
            "value": draw(st.none() | st.integers(0, 99_999)),
            "reported_by": "CU",
            "as_of": draw(days),
            "final": draw(st.booleans()),
            "alternate_start": draw(st.sampled_from([None, "--09-09"])),
        }
    )


def _actual(desk: Desk) -> str:
    id = new_id()
    outcomes.report_actual(desk, id=id, commitment=commitment(desk), period="FY2011", value=10, reported_by="US")
    return id


@case("commitment.actual.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _actual(desk)
    return Call({"actual": id, **form(desk, Actual, id, value=draw(st.integers(11, 99))).arguments})


@case("commitment.actual.delete")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"actual": _actual(desk)})


def _action(desk: Desk, talks: Talks) -> str:
    id = new_id()
    outcomes.add_action(desk, id=id, text={"en": "Exchange tables"}, owners=("US", "CU"), round=talks.r2)
    return id


@case("action.add")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"text": draw(pair), "owners": ("CU",), "due": draw(days), "paragraph": draft(desk, talks).paragraphs[2]})


@case("action.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _action(desk, talks)
    return Call({"action": id, **form(desk, Action, id, due=draw(days), text={"es": draw(plainly)}).arguments})


@case("action.close")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"action": _action(desk, talks), "status": draw(st.sampled_from(["done", "dropped"])), "on": draw(days)})


@case("action.reopen")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _action(desk, talks)
    outcomes.close_action(desk, action=id)
    return Call({"action": id})


# ---------------------------------------------------------------- copies


def _copy(desk: Desk, talks: Talks) -> str:
    id = new_id()
    issued_verbs.add_copy(desk, id=id, minutes=draft(desk, talks).minutes, addressee="Records office")
    return id


@case("issued.copy.add", chain=False)
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"issued": issue_file(desk, talks), "addressee": draw(words), "form": "certified-copy", "on": draw(days)})


@case("issued.copy.edit")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    id = _copy(desk, talks)
    return Call({"copy": id, **form(desk, Copy, id, addressee=draw(words) + "~", channel=draw(words)).arguments})


@case("issued.copy.receipt")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"copy": _copy(desk, talks), "receipt": draw(words)})


@case("issued.copy.recall")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call({"copy": _copy(desk, talks), "on": draw(days)})
