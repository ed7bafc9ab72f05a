"""The three parts of what follows from notes: what is to be done, which of our points were said, what the other side said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from typing_extensions import override

from dialogue_app.desk import after_notes, outcomes, talking_points
from dialogue_app.desk.views.after_notes import ActionLine, ProposedPosition
from dialogue_app.desk.views.said_points import SaidPoint
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import (
    beside,
    best,
    changes,
    choice_field,
    chosen,
    fill_choice,
    line_field,
    line_of,
    maybe_day,
    text_field,
    text_of,
)
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.models.records import DAY, Column
from dialogue_app.ui.pages.notes.after_part import ProposalPart, Verb
from dialogue_app.ui.pages.notes.after_reading import AfterNotes
from dialogue_app.ui.pages.notes.rows import clock_words
from dialogue_app.ui.widgets import Field, Label, Segmented, row

JOINT = outcomes.JOINT
_MADE = {
    "": QT_TRANSLATE_NOOP("notes", "only noted"),
    "left": QT_TRANSLATE_NOOP("notes", "left"),
    "open": QT_TRANSLATE_NOOP("notes", "action"),
    "done": QT_TRANSLATE_NOOP("notes", "done"),
    "dropped": QT_TRANSLATE_NOOP("notes", "dropped"),
    "commitment": QT_TRANSLATE_NOOP("notes", "commitment"),
}


class ActionsPart(ProposalPart):
    """The action table: homework that only a note speaks of becomes an action; what was made is worded, dated, dropped."""

    key: ClassVar[str] = "actions"

    def __init__(self, context: PageContext) -> None:
        title = translate("notes", "Nobody is to do anything")
        text = translate("notes", "What is noted as homework, and actions and commitments named in a line, are listed here.")
        super().__init__(context, translate("notes", "Actions and commitments from the notes"), (title, text))
        self._languages = context.dialogue.languages if context.dialogue is not None else ("en",)
        name = self.objectName()
        self.texts = {
            tag: text_field(
                translate("notes", "What is to be done, {language}").format(language=language_words(tag)),
                name=f"{name}.text.{tag}", height=64,
            )
            for tag in self._languages
        }  # fmt: skip
        self.owner = choice_field(translate("notes", "Who does it"), [], name=f"{name}.owner")
        self.due = line_field(translate("notes", "By"), name=f"{name}.due", note="2011-11-08")
        self.why = line_field(translate("notes", "Why nothing follows from it"), name=f"{name}.why")
        self.why.edit.returnPressed.connect(self.refuse)  # type: ignore[attr-defined]
        self.fields.add(*self.texts.values(), beside(self.owner, self.due), self.why)
        self.fields.setFocusProxy(next(iter(self.texts.values())).edit)

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("item", translate("notes", "Item"), lambda one: one.item, 60),
            Column("what", translate("notes", "What is to be done"), lambda one: one.text),
            Column("who", translate("notes", "Who"), lambda one: self._owner_words(one.owners), 76),
            Column("due", translate("notes", "By"), lambda one: day_words(one.due) if one.due else "", 88, holds=DAY),
            Column("made", translate("notes", "Kept as"), made_words, 112, tone="text.secondary", optional=True),
        )

    @override
    def rows_of(self, facts: AfterNotes) -> Sequence[ActionLine]:
        return facts.actions

    @override
    def id_of(self, record: ActionLine) -> str:
        return record.note

    @override
    def sources_of(self, record: ActionLine) -> Sequence[str]:
        return (record.note,)

    @override
    def fill(self, record: ActionLine) -> None:
        first = self._languages[0]
        source = self.facts.sources.get(record.note) if self.facts is not None else None
        tag = source.language if source is not None and source.language in self.texts else first
        texts: Mapping[str, str] = record.held.get("text") or {tag: record.text}
        for known, field in self.texts.items():
            field.edit.setPlainText(texts.get(known, ""))  # type: ignore[attr-defined]
            field.setVisible(record.made != "commitment" or known == tag)
            field.show_fault("")
        self._only = tag
        key = ",".join(record.owners)
        fill_choice(self.owner.edit, self._owners(key, several=record.made != "commitment"), key)  # type: ignore[arg-type]
        self.due.edit.setText(record.due.isoformat() if record.due else "")  # type: ignore[attr-defined]
        self.due.show_fault("")
        self.take.set_words(translate("notes", "Keep the changes") if record.made else translate("notes", "Make it an action"))
        again = record.status not in ("", "open")
        self.leave.set_words(translate("notes", "Open it again") if again else translate("notes", "Drop it"))
        self.leave.setEnabled(record.made != "commitment")
        self.why.setVisible(record.made != "commitment" and record.status != "done")
        self.why.edit.setText(record.remark)  # type: ignore[attr-defined]
        self.why.edit.setReadOnly(again)  # type: ignore[attr-defined]
        self.why.show_fault("")

    @override
    def taking(self, record: ActionLine) -> Verb | None:
        texts = {tag: text_of(field) for tag, field in self.texts.items()}
        field = self.texts[self._only]
        if not any(texts.values()):
            field.show_fault(translate("notes", "Say what is to be done, in one language at least."))
            field.edit.setFocus()
            return None
        owners = tuple(part for part in chosen(self.owner).split(",") if part)
        good, due = maybe_day(self.due)
        if not good:
            return None
        if record.made == "commitment":
            return self._commitment(record, texts[self._only], owners, due)
        if not record.made:
            filled = {tag: text for tag, text in texts.items() if text}
            return partial(after_notes.make_action, note=record.note, text=filled, owners=owners, due=due)
        start, new = changes(record.held, {"text": texts, "owners": owners, "due": due})
        return partial(outcomes.edit_action, action=record.note, start=start, new=new)

    @override
    def leaving(self, record: ActionLine) -> Verb | None:
        why = line_of(self.why)
        if record.status == "open":
            return partial(outcomes.close_action, action=record.note, status="dropped", remark=why or None)
        if record.made:
            return partial(outcomes.reopen_action, action=record.note)
        if record.status == "left":
            return partial(after_notes.homework_after_all, note=record.note)
        if not why:
            self.why.show_fault(translate("notes", "Say why nothing follows from it: Enter then drops it."))
            self.why.edit.setFocus()
            return None
        return partial(after_notes.leave_homework, note=record.note, why=why)

    def _commitment(self, record: ActionLine, title: str, owners: tuple[str, ...], due: date | None) -> Verb:
        period = dict(record.held["period"])
        if due is not None or period.get("end"):
            period["end"] = due.isoformat() if due is not None else None
        start, new = {}, {}
        for name, value in (("title", title), ("party", owners[0] if owners else ""), ("period", period)):
            if value != record.held[name]:
                start[name], new[name] = record.held[name], value
        return partial(outcomes.edit_commitment, commitment=record.note, start=start, new=new)

    def _owners(self, held: str, *, several: bool) -> list[tuple[str, str]]:
        parties = list(self.context.dialogue.parties) if self.context.dialogue is not None else []
        found = [*parties, (JOINT, translate("notes", "both together"))]
        if several and len(parties) > 1:
            codes = [code for code, _name in parties]
            found.append((",".join(codes), translate("notes", "each for itself")))
        if held and held not in {key for key, _words in found}:
            found.append((held, held.replace(",", ", ")))
        return found

    def _owner_words(self, owners: Sequence[str]) -> str:
        return ", ".join(translate("notes", "both") if one == JOINT else one for one in owners)


class PointsPart(ProposalPart):
    """Our points that were said: ticked in the room, or told by an entry of our own side."""

    key: ClassVar[str] = "points"

    def __init__(self, context: PageContext) -> None:
        title = translate("notes", "No point is left to be noted as said")
        text = translate("notes", "Points that were ticked, or that an entry of our side tells, are proposed here.")
        super().__init__(context, translate("notes", "Talking points that were said by the notes"), (title, text))
        self.words = Label("", "strong", wrap=True, name="sheet.after.points.words")
        far = [("yes", translate("notes", "Wholly")), ("partly", translate("notes", "Partly"))]
        accessible = translate("notes", "How far it was said")
        self.how_far = Segmented(far, name="sheet.after.points.far", accessible=accessible)
        self._far = row(Label(translate("notes", "Said"), "small", "text.secondary"), self.how_far, "stretch")
        self.fields.add(self.words, self._far)
        self.fields.setFocusProxy(self.how_far.findChildren(type(self.take))[0])

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("issue", translate("notes", "Issue"), lambda one: best(one.issue), 150, tone="text.secondary", optional=True),
            Column("point", translate("notes", "Talking point"), lambda one: one.text),
            Column("how", translate("notes", "Known from"), _known_from, 104, tone="text.secondary"),
        )

    @override
    def rows_of(self, facts: AfterNotes) -> Sequence[SaidPoint]:
        return facts.points

    @override
    def id_of(self, record: SaidPoint) -> str:
        return record.point

    @override
    def sources_of(self, record: SaidPoint) -> Sequence[str]:
        return (record.note.id,) if record.note is not None else ()

    @override
    def fill(self, record: SaidPoint) -> None:
        self.words.setText(record.text)
        self.how_far.choose("yes")
        self._far.setVisible(not record.ticked)
        take = translate("notes", "Its position was delivered") if record.ticked else translate("notes", "It was said")
        self.take.set_words(take)
        self.leave.set_words(translate("notes", "Take the tick away") if record.ticked else translate("notes", "Not said here"))

    @override
    def taking(self, record: SaidPoint) -> Verb:
        if record.ticked or record.note is None:
            round = self.context.round_id
            return partial(after_notes.write_back, round=round, positions=[record.position])
        far = self.how_far.current
        return partial(after_notes.said_in_note, point=record.point, note=record.note.id, how_far=far)

    @override
    def leaving(self, record: SaidPoint) -> Verb:
        if record.ticked or record.note is None:
            return partial(talking_points.deliver_point, point=record.point, how_far="no")
        return partial(after_notes.not_said_in_note, point=record.point, note=record.note.id)


class PositionsPart(ProposalPart):
    """What the other side said, to be recorded as its observed position in one's own words, or dismissed."""

    key: ClassVar[str] = "positions"

    def __init__(self, context: PageContext) -> None:
        title = translate("notes", "Nothing of the other side is left to record")
        text = translate("notes", "What it states, proposes, replies or reserves on an item with an issue is proposed here.")
        super().__init__(context, translate("notes", "What the other side said"), (title, text))
        name = self.objectName()
        self.issue = choice_field(translate("notes", "Issue"), [], name=f"{name}.issue")
        self.stance = text_field(translate("notes", "What was heard"), name=f"{name}.stance", height=112)
        note = translate("notes", "For example: heard directly; through interpretation")
        self.confidence = line_field(translate("notes", "How sure"), name=f"{name}.confidence", note=note)
        self.settled = Label("", "small", "text.secondary", wrap=True, name=f"{name}.settled")
        self.fields.add(self.issue, self.stance, self.confidence, self.settled)
        self.fields.setFocusProxy(self.stance.edit)

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("item", translate("notes", "Item"), lambda one: one.item_number, 60),
            Column("side", translate("notes", "Side"), lambda one: one.party, 48),
            Column("at", translate("notes", "At"), lambda one: clock_words(one.at, one.zone), 56, tone="text.secondary"),
            Column("stance", translate("notes", "What was said"), lambda one: one.stance),
            Column("takers", translate("notes", "Takers"), lambda one: ", ".join(one.takers), 68, optional=True),
        )

    @override
    def rows_of(self, facts: AfterNotes) -> Sequence[ProposedPosition]:
        return facts.positions

    @override
    def id_of(self, record: ProposedPosition) -> str:
        return record.notes[0]

    @override
    def sources_of(self, record: ProposedPosition) -> Sequence[str]:
        return record.notes

    @override
    def fill(self, record: ProposedPosition) -> None:
        entries = [(id, best(title)) for id, title in record.issues]
        fill_choice(self.issue.edit, entries, entries[0][0])  # type: ignore[arg-type]
        _put(self.stance, record.stance)
        heard = translate("notes", "through interpretation") if record.interpreted else ""
        self.confidence.edit.setText(heard)  # type: ignore[attr-defined]
        self.settled.setText(translate("notes", "Settled between the takers: {words}").format(words=record.settled))
        self.settled.setVisible(bool(record.settled))
        self.take.set_words(translate("notes", "Record it"))
        self.leave.set_words(translate("notes", "Dismiss"))

    @override
    def taking(self, record: ProposedPosition) -> Verb | None:
        stance = text_of(self.stance)
        self.stance.show_fault("" if stance else translate("notes", "Say what was heard."))
        if not stance:
            self.stance.edit.setFocus()
            return None
        return partial(
            after_notes.observe_from_note, notes=record.notes, issue=chosen(self.issue), stance=stance,
            confidence=line_of(self.confidence),
        )  # fmt: skip

    @override
    def leaving(self, record: ProposedPosition) -> Verb:
        return partial(after_notes.dismiss_proposal, notes=record.notes)


def made_words(record: ActionLine) -> str:
    """As what an action stands in the records."""
    return translate("notes", _MADE["commitment" if record.made == "commitment" else record.status])


def _known_from(record: SaidPoint) -> str:
    if record.ticked or record.note is None:
        return translate("notes", "ticked")
    return translate("notes", "entry {time}").format(time=clock_words(record.note.at, record.note.zone))


def _put(field: Field, text: str) -> None:
    field.edit.setPlainText(text)  # type: ignore[attr-defined]
    field.show_fault("")
