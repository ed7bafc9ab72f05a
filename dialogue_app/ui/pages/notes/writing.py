"""From the composer to the disk and back: committing, keeping the unfinished line, and what is written beside an entry."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from dialogue_app.desk import unfinished
from dialogue_app.desk.notes_aside import lines_set_aside
from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.errors import ConflictError, WorkspaceError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.composer import Composer, moment
from dialogue_app.ui.pages.notes.deeds import tell_lacking_side, write_line
from dialogue_app.ui.pages.notes.keeper import LineKeeper
from dialogue_app.ui.pages.notes.line import EDITOR, Line, line_from
from dialogue_app.ui.pages.notes.outbox import Done, Failed, Outbox
from dialogue_app.ui.pages.notes.rows import Pair, clock_words
from dialogue_app.ui.pages.notes.second_place import SecondPlace
from dialogue_app.ui.pages.notes.undone import made_again, taken_back

Held = tuple[Line, str]
RETRY_MS = 5000
"""How often lines that the disk refused are tried again by themselves."""


class Writing(QObject):
    """`written(line)` follows when a line is on disk as what its task says."""

    written = Signal(object)
    placed = Signal()
    """A line came back into the composer with its own session and item: the page should show where notes go now."""
    round_wanted = Signal(str)
    """A line of another round was found: the page should show that one."""

    def __init__(self, context: PageContext, composer: Composer, mark_for: Callable[[Line], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self.composer, self._mark_for = context, composer, mark_for
        self.keeper = LineKeeper(self._save, self)
        self.outbox = Outbox(self._send, self._saved, self._refused)
        self._aside: list[Held] = []
        self._elsewhere: dict[str, list[Held]] = {}
        self._left: dict[tuple[str, str | None], Held] = {}
        """What was typed beside an entry before Esc, by task and entry: on disk too, and beginning again brings it back."""
        self._undone: dict[str, tuple[str, str]] = {}
        """The line and words into which an entry was taken back, by the entry's id: made again, they go from the line."""
        self._of_commands: set[str] = set()
        self._saving = self._typed_on = False
        self._on_disk: set[str] = set()
        self._told_unkept = self._closed = False
        self.second = SecondPlace(context, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.retry_now)
        self.before_commit: Callable[[str], bool] = lambda _text: False
        """Is the line a command? Then it has been done, and nothing is written of the line itself."""
        composer.committed.connect(self.commit)
        composer.changed.connect(self.keeper.touch)
        composer.left.connect(self.leave)
        context.undo.undone.connect(self._take_undone)
        context.undo.redone.connect(self._give_redone)

    # ------------------------------------------------------------ committing

    def commit(self) -> None:
        """Enter: the line goes to disk, the composer is ready for the next one; what could not be saved is tried again."""
        if self.composer.blank:
            self.outbox.retry()
            if self.composer.line.task == "note" and self._aside:
                self._drop(self.composer.line.editor)
                self._come_back(here=False)
            return
        self.keeper.forget()
        if self.composer.line.task == "note" and self.before_commit(self.composer.text.strip()):
            return
        line, text = self.composer.take()
        if line.tried is not None and line.tried.strip() != text.strip():
            self._drop(line.editor)
            line = line.renewed()
        if line.task == "note":
            line = replace(
                line, began_at=line.began_at or moment(), clock_offset=self.composer.clock_offset,
                marking=line.marking or self._mark_for(line),
            )  # fmt: skip
        if line.task != "note" or self._aside:
            self._come_back(here=line.task != "note")
        self.outbox.put(line, text.strip())

    def clock_was_set(self, seconds: float) -> None:
        """The machine's clock was put forward: what was begun before stays at its moment of the room."""
        put = timedelta(seconds=seconds)

        def moved(line: Line) -> Line:
            return replace(line, began_at=line.began_at + put) if line.began_at is not None else line

        self.composer.set_line(moved(self.composer.line))
        self._aside = [(moved(line), text) for line, text in self._aside]
        self._elsewhere = {round: [(moved(line), text) for line, text in held] for round, held in self._elsewhere.items()}
        self.keeper.touch()
        self.keeper.flush()

    def dropped(self) -> None:
        """The line was a command and has been done: nothing of it is kept."""
        self.keeper.forget()
        for editor in tuple(self._on_disk):
            if editor not in {line.editor for line, _text in self._waiting()}:
                self._drop(editor)

    def note(self, line: Line, text: str) -> None:
        """Writes an entry that a command makes of its own."""
        self._of_commands.add(line.id)
        self.outbox.put(
            replace(line, began_at=moment(), clock_offset=self.composer.clock_offset, marking=self._mark_for(line)), text
        )

    def retry_now(self) -> None:
        """Tries again what the disk refused."""
        self.outbox.retry()

    def _send(self, line: Line, text: str, done: Done, failed: Failed) -> None:
        def finish(made: Any) -> None:
            if shiboken6.isValid(self):
                done(made)
                tell_lacking_side(self._context, line, text)

        def refuse(error: BaseException) -> bool:
            if not shiboken6.isValid(self):
                return False
            failed(error)
            return True

        words = translate("notes", "Save the entry")
        self._context.change(
            lambda desk: write_line(desk, line, text), doing=words, owner=self, done=finish, refused=refuse, ahead=True
        )

    def _saved(self, line: Line, _made: Any) -> None:
        self._on_disk.discard(line.editor)
        self._told_unkept = False
        self._say_kept(True)
        if not self.outbox.lines:
            self._again.stop()
            self.second.clear()
        self.written.emit(line)

    def _refused(self, line: Line, text: str, error: BaseException) -> bool:
        if isinstance(error, ConflictError) and error.clashes:
            line = replace(line, start=error.clashes[0].theirs)
        reason = in_words(error)
        if isinstance(error, WorkspaceError):
            return self._wait_for_room(reason)
        if self.composer.blank and self.composer.line.task == "note":
            if line.task != "note":
                self._aside.append((self.composer.line, ""))
            self.composer.set_line(line, text)
            self._show_task(line)
            self.placed.emit()
            self.keeper.touch()
            said = translate("notes", "Not saved: {reason} The text is in the composer; Enter tries again.")
            taken = True
        else:
            self._keep(line, text)
            said = translate("notes", "Not saved yet: {reason} Nothing is lost; Enter tries again.")
            taken = False
        self._context.messages.say(said.format(reason=reason), "danger")
        self._say_kept(False)
        return taken

    def _wait_for_room(self, reason: str) -> bool:
        """The disk takes nothing: what waits stays in memory and goes to the second place; notes are taken as before."""
        if not self._closed:
            for line, text in self.outbox.lines:
                self.second.put(line, text, committed=True)
            self._again.start()
            said = translate("notes", "Not saved yet: {reason} Nothing is lost; Enter tries again.")
            self._context.messages.say(said.format(reason=reason), "danger")
            self._say_kept(False)
        return False

    # ------------------------------------------------------------ the unfinished line

    def restore(self, author: str, rounds: Collection[str]) -> None:
        """Brings back what was unfinished when the program ended: silently, in the composer, in its round."""
        chosen = self.second.folder

        def show(found: tuple[Sequence[Any], Sequence[Any]]) -> None:
            drafts, aside = found
            self._send_again(aside, author)
            done = {one.editor for one in aside if one.committed}
            late = {one.editor: one for one in aside if not one.committed}
            kept = [late.pop(one.editor, one) for one in drafts if one.editor not in done]
            self._restored([*kept, *late.values()], author, rounds)

        self._context.read(lambda desk: (unfinished.kept_lines(desk), lines_set_aside(desk, chosen)), show, owner=self)

    def _send_again(self, aside: Sequence[Any], author: str) -> None:
        """Entries that only the second place has: they were committed, so they go where they belong without a question."""
        for one in aside:
            line = line_from(one.base)
            if one.committed and line is not None and line.taker == author and one.text.strip():
                self.second.holds = True
                self.outbox.put(line, one.text)

    def _restored(self, found: Sequence[Any], author: str, rounds: Collection[str]) -> None:
        held = self._held(found, author)
        self._on_disk |= {line.editor for line, _text in held}
        self._left = {(line.task, line.note): (line, text) for line, text in held if line.left} | self._left
        held = [(line, text) for line, text in held if not line.left]
        if not held:
            return
        here = self.composer.line.round
        newest = held[-1][0].round if held[-1][0].round in rounds else here
        if not self.composer.blank:
            self._aside[:0] = held
            return
        for line, text in held:
            place = line.round if line.round in rounds else here
            self._elsewhere.setdefault(place, []).append((line, text))
        now = f"{moment().astimezone(ZoneInfo(self.composer.zone)):%H:%M:%S}"
        self._context.messages.say(translate("notes", "Continued at {time}").format(time=now))
        if newest == here:
            self._take_from_elsewhere(here)
        self.round_wanted.emit(newest)

    def _held(self, found: Sequence[Any], author: str) -> list[Held]:
        """Lines of this taker that are not in hand already, the one typed last at the end."""
        in_hand = {self.composer.line.id, *(line.id for line, _text in self._waiting())}
        held: list[Held] = []
        for draft in found:
            line = line_from(draft.base) if draft.editor.startswith(EDITOR) else None
            if line is not None and line.taker == author and draft.text.strip() and line.id not in in_hand:
                held.append((line, draft.text))
        return held

    def _waiting(self) -> list[Held]:
        """All that is in hand beside the line: aside, of other rounds, left beside entries, and on its way to the record."""
        elsewhere = (one for held in self._elsewhere.values() for one in held)
        return [*self._aside, *elsewhere, *self._left.values(), *self.outbox.lines]

    def turn_to(self, round_id: str, taker: str) -> None:
        """Another round is shown: its own unfinished line comes up, the other one waits where it belongs."""
        here = self.composer.line
        if here.round == round_id:
            return
        self.composer.edit.end_composition()
        self.keeper.flush()
        if here.round:
            self._elsewhere[here.round] = [*self._aside, (here, self.composer.text)]
        self._aside = []
        if not self._take_from_elsewhere(round_id):
            self.composer.set_line(Line(taker=taker, round=round_id, language=here.language), "" if here.round else None)
            self._show_task(self.composer.line)

    def _take_from_elsewhere(self, round_id: str) -> bool:
        held = self._elsewhere.pop(round_id, [])
        if not held:
            return False
        line, text = held.pop()
        self._aside = [*held, *self._aside]
        self._take_up(line, text)
        return True

    def _take_up(self, line: Line, text: str) -> None:
        """Works on a line that was kept; a task begun on an entry needs a line of its own to come back to."""
        if line.task != "note" and not self._aside:
            self._aside.append((Line(taker=line.taker, round=line.round, session=line.session, item=line.item), ""))
        self.composer.set_line(line, text)
        self._show_task(line)

    def flush(self) -> None:
        """Hands the unfinished line to the disk now: the page is left or the window closes."""
        if self.keeper.waiting or self._typed_on:
            self._saving = self._typed_on = False  # nobody may be here to go on when the disk is done with what it has
            self.keeper.forget()
            self._save()

    def kept(self) -> dict[str, Any]:
        """Everything unfinished, for a window that is rebuilt."""
        in_hand = (self.composer.line, self.composer.words)
        sent, elsewhere = list(self.outbox.lines), dict(self._elsewhere)
        left = dict(self._left)
        return {"aside": list(self._aside), "elsewhere": elsewhere, "left": left, "sent": sent, "in_hand": in_hand}

    def take_back(self, kept: Mapping[str, Any]) -> None:
        """Takes what `kept` gave; lines that were on their way are sent again, which makes nothing twice."""
        self._aside = list(kept.get("aside", ()))
        self._elsewhere = dict(kept.get("elsewhere", {}))
        self._left = dict(kept.get("left", {}))
        if "in_hand" in kept:
            line, text = kept["in_hand"]
            self.composer.set_line(line, text)
            self._show_task(line)
            self.keeper.touch()
        for line, text in kept.get("sent", ()):
            self.outbox.put(line, text)

    def _save(self) -> None:
        line, text = self.composer.line, self.composer.words
        if not text.strip():
            if line.editor in self._on_disk:
                self._drop(line.editor)
        elif self._saving:
            self._typed_on = True
        else:
            self._keep(line, text)

    def _keep(self, line: Line, text: str) -> None:
        opened = self._context.opened
        if opened is None or self._closed:
            return
        desk, base = opened.desk, line.base()
        self._saving = True

        def done(_none: Any, error: BaseException | None) -> None:
            self._saving = False
            if error is None:
                self._on_disk.add(line.editor)
                self._told_unkept = False
                if not self.outbox.lines:
                    self.second.clear()
            else:
                self.second.put(line, text, committed=False)
                if not self._told_unkept:
                    self._told_unkept = True
                    said = translate("notes", "The unfinished line is only in memory: {reason}")
                    self._context.messages.say(said.format(reason=error), "danger")
            self._say_kept(error is None)
            if self._typed_on:  # while the disk was busy: the second is counted from the key, so it does not begin again
                self._typed_on = False
                self._save()

        work = partial(unfinished.save_line, desk, editor=line.editor, text=text, base=base)
        self._context.jobs.database("", work, done, owner=self, ahead=True)

    def _drop(self, editor: str) -> None:
        opened = self._context.opened
        self._on_disk.discard(editor)
        if opened is not None and not self._closed:
            desk = opened.desk
            self._context.jobs.database(
                "", lambda: unfinished.drop_line(desk, editor=editor), lambda _none, _error: None, owner=self, ahead=True
            )  # not overtaken by what is typed next under the same name

    def _say_kept(self, kept: bool) -> None:
        waiting = len(self.outbox) if self.outbox.refused else 0
        if waiting:
            words = translate("notes", "%n line(s) not on disk yet: Enter tries again", None, waiting)
        else:
            words = translate("notes", "kept every second") if kept else translate("notes", "only in memory")
        if self.second.place and (waiting or not kept):
            words = translate("notes", "{what}; also in {place}").format(what=words, place=self.second.place)
        self.composer.say_kept(words)

    # ------------------------------------------------------------ undone and made again

    def _take_undone(self, made: Any) -> None:
        """An entry was taken back: its words are in the line again, and what stood there waits behind them."""
        here = self.composer.line
        found = taken_back(made, here.taker)
        if found is None or found[0] in self._of_commands:
            return
        record, line, text = found
        self._undone[record] = (line.id, text)
        if line.task != "note":
            self._left.setdefault((line.task, line.note), (line, text))
        elif line.round != here.round:
            self._elsewhere.setdefault(line.round, []).append((line, text))
        else:
            self._put_before(line, text)
        self._keep(line, text)

    def _put_before(self, line: Line, text: str) -> None:
        self.composer.edit.end_composition()
        self.keeper.forget()
        here, words = self.composer.line, self.composer.text
        if words.strip():
            self._keep(here, words)
            said = translate("notes", "The words of the entry are in the line again; what stood there comes back after Enter.")
            self._context.messages.say(said)
        if words.strip() or here.task != "note" or (here.session, here.item) != (line.session, line.item):
            self._aside.append((here, self.composer.text))
        self.composer.set_line(line, text)
        self._show_task(line)
        self.placed.emit()

    def _give_redone(self, made: Any) -> None:
        """The entry is on record again: its words go from the line, unless they have been changed."""
        for record in made_again(made) & self._undone.keys():
            id, text = self._undone.pop(record)
            if (self.composer.line.id, self.composer.words) == (id, text):
                self.keeper.forget()
                self.composer.set_line(self.composer.line.following(), "")
                if self._aside:
                    self._come_back(here=False)
            elif not self._forget(id, text):
                continue
            self._drop(EDITOR + id)

    def _forget(self, id: str, text: str) -> bool:
        before = len(self._waiting())
        for held in (self._aside, *self._elsewhere.values()):
            held[:] = [one for one in held if (one[0].id, one[1]) != (id, text)]
        self._left = {key: one for key, one in self._left.items() if (one[0].id, one[1]) != (id, text)}
        return len(self._waiting()) < before

    # ------------------------------------------------------------ beside an entry

    def revise(self, entry: NoteEntry) -> None:
        """The composer takes the latest reading of an entry; Enter writes a revision beside the raw note."""
        if entry.taker != self.composer.line.taker:
            said = translate("notes", "Only {taker}, who took this note, revises it: annotate it instead.")
            self._context.messages.say(said.format(taker=entry.taker), "warn")
        else:
            self._start("revise", entry, text=entry.text, start=entry.text)

    def annotate(self, entry: NoteEntry) -> None:
        """The composer takes a remark to stand beside an entry."""
        self._start("annotate", entry)

    def reconcile(self, pair: Pair) -> None:
        """The composer takes what two takers decided; both notes stay."""
        self._start("reconcile", pair.first.entry, other=pair.second.entry.id)

    def leave(self) -> None:
        """Esc: leaves what was begun beside an entry; the unfinished note comes back, and the words too if it is begun again."""
        line = self.composer.line
        if line.task == "note":
            return
        self.composer.edit.end_composition()
        text = self.composer.text
        self.keeper.forget()
        if text.strip() and text != line.start:
            line = replace(line, left=True)
            self._left[line.task, line.note] = (line, text)
            self._keep(line, text)
            said = translate("notes", "What you wrote is not lost: begin again on the same entry, and it is in the line.")
            self._context.messages.say(said)
        else:
            self._drop(line.editor)
        self._come_back(here=True)

    def _start(self, task: str, entry: NoteEntry, *, text: str = "", **values: Any) -> None:
        if self.composer.line.task != "note":
            self.leave()
        self.composer.edit.end_composition()
        self.keeper.flush()
        here = self.composer.line
        self._aside.append((here, self.composer.text))
        line = Line(
            task=task, taker=here.taker, round=here.round, session=here.session, item=here.item, note=entry.id,
            language=entry.language, language_chosen=True, began_at=moment(), kind="",
            about=f"{entry.taker} {clock_words(entry.at, entry.zone)}", **values,
        )  # fmt: skip
        left = self._left.pop((task, entry.id), None)
        if left is not None:  # under the name it has on disk: no moment without it
            kept, text = left
            line = replace(line, id=kept.id, change=kept.change, start=kept.start or line.start, tried=kept.tried)
        self.composer.set_line(line, text)
        self._show_task(line)
        if left is not None:
            self.keeper.touch()
        self.composer.edit.setFocus()

    def _come_back(self, *, here: bool) -> None:
        """Goes on with the line that waits: where the talk is now (`here`), or where that line was begun."""
        now = self.composer.line
        line, text = self._aside.pop() if self._aside else (now.following(), "")
        if here and line.round == now.round:
            line = replace(line, session=now.session, item=now.item)
        self.composer.set_line(line, text)
        self._show_task(line)
        if (line.session, line.item) != (now.session, now.item):
            self.placed.emit()

    def _show_task(self, line: Line) -> None:
        words = {
            "revise": translate("notes", "Revise the note of {about}: the raw note stays. Esc leaves it."),
            "annotate": translate("notes", "Remark on the note of {about}. Esc leaves it."),
            "reconcile": translate("notes", "What was decided, and on what ground? Both notes stay. Esc leaves it."),
        }.get(line.task, "")
        self.composer.head.show_task(words.format(about=line.about))
        self.composer.set_line(line)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Close, QEvent.Type.WindowDeactivate):
            self.flush()
            self._closed = event.type() == QEvent.Type.Close
        return False
