"""What the notes page has written: a line as the entry, revision, remark or decision that it became; ticks; item events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dialogue_app.desk import agenda_events, notes, talking_points, unfinished
from dialogue_app.desk.inline import lacks_side
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.line import Line


def write_line(desk: Desk, line: Line, text: str) -> Made:
    """Makes of a line what its task says; what was kept of it while it was unfinished goes with the same step."""
    if line.task == "note":
        return notes.add_note(
            desk, session=line.session, text=text, item=line.item, speaker=line.speaker, speaker_party=line.party, kind=line.kind,
            captured_from="interpretation" if line.interpreted else "original", language=line.language, private=line.private,
            began_at=line.began_at, clock_offset=line.clock_offset,
            reply_to=line.reply_to, marking=line.marking, id=line.id, change_id=line.change,
            editor=line.editor,
        )  # fmt: skip
    made = _beside_a_note(desk, line, text)
    unfinished.drop_line(desk, editor=line.editor)
    return made


def tell_lacking_side(context: PageContext, line: Line, text: str) -> None:
    """Says of an entry that marks an action for no known side that it is a note alone, and how it becomes one."""
    parties = [code for code, _name in context.dialogue.parties] if context.dialogue is not None else []
    if line.task == "note" and not line.private and "!" in text and parties and lacks_side(text, parties):
        said = translate(
            "notes", "Kept as a note only: no side stands behind “!”, as in “!{side} …”. {keys} takes it into the line."
        )
        context.messages.say(said.format(side=parties[0], keys=context.keys("edit.undo")), "warn")


def _beside_a_note(desk: Desk, line: Line, text: str) -> Made:
    note = line.note or ""
    if line.task == "revise":
        return notes.revise_note(desk, note=note, start=line.start, text=text, id=line.id)
    if line.task == "annotate":
        return notes.annotate_note(desk, note=note, text=text, id=line.id)
    return notes.reconcile_notes(desk, note=note, other=line.other or "", decision=text, id=line.id)


def tick(desk: Desk, point: str, said: bool, session: str) -> Made:
    """A talking point was said in this session, or was not after all."""
    how_far, where = ("yes", session) if said else ("no", None)
    return talking_points.deliver_point(desk, point=point, how_far=how_far, session=where)


def item_event(event: str, item: str, by: str, agreed_by: str, session: str) -> Callable[[Desk], Any]:
    """The verb for what happens to an item in session; `by` asked, `agreed_by` agreed."""
    if event == "take_up":
        return lambda desk: agenda_events.take_up_item(desk, item=item, by=by, agreed_by=agreed_by, session=session or None)
    if event == "conclude":
        return lambda desk: agenda_events.conclude_item(desk, item=item)
    verbs: dict[str, Callable[..., Made]] = {
        "suspend": agenda_events.suspend_item,
        "defer": agenda_events.defer_item,
        "withdraw": agenda_events.withdraw_item,
    }
    verb = verbs[event]
    return lambda desk: verb(desk, item=item, by=by, agreed_by=agreed_by)
