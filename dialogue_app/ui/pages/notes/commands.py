"""What the page's actions do. Each ends with the cursor in the composer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.actions import ACTIONS, POINTS, SESSIONS
from dialogue_app.ui.pages.notes.after_acts import AfterActs
from dialogue_app.ui.pages.notes.deeds import item_event, tick
from dialogue_app.ui.pages.notes.kinds import KINDS
from dialogue_app.ui.pages.notes.reading import read_limits
from dialogue_app.ui.pages.notes.room_acts import RoomActs
from dialogue_app.ui.pages.notes.rows import Single, clock_words

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

_ON_ENTRY = ("revise", "annotate", "reply", "raw", "history")


class Commands:
    """Registers the handlers of a page and keeps their enablement."""

    def __init__(self, page: NotesPage) -> None:
        self._page, self._context = page, page.context
        self._ready = False
        stream, composer = page.stream, page.composer
        handlers: list[tuple[str, Callable[[], object]]] = [
            ("notes.item.next", partial(page.step_item, 1)),
            ("notes.item.previous", partial(page.step_item, -1)),
            ("notes.item.menu", self.open_item_menu),
            ("notes.item.take_up", partial(self.happen, "take_up")),
            ("notes.item.conclude", partial(self.happen, "conclude")),
            ("notes.interpretation", composer.toggle_interpretation),
            ("notes.language", composer.next_language),
            ("notes.speaker", composer.open_names),
            ("notes.entry.previous", partial(stream.step, -1)),
            ("notes.entry.next", partial(stream.step, 1)),
            ("notes.entry.also_previous", partial(stream.step, -1, also=True)),
            ("notes.entry.also_next", partial(stream.step, 1, also=True)),
            ("notes.entry.newest", self.newest),
            ("notes.entry.revise", self.revise),
            ("notes.entry.annotate", self.annotate),
            ("notes.entry.reply", self.reply),
            ("notes.entry.raw", self.show_raw),
            ("notes.entry.history", self.history),
            ("notes.reconcile", self.reconcile),
            ("notes.minutes", self.propose_minutes),
            ("notes.point.next", self.tick_next),
            ("notes.restricted", page.beside.toggle_restricted),
            ("notes.beside", page.toggle_inspector),
        ]
        self.room = RoomActs(page)
        handlers += self.room.handlers()
        handlers += AfterActs(page).handlers()
        handlers += [(f"notes.session.{n}", partial(self.go_to_session, n)) for n in range(1, SESSIONS + 1)]
        handlers += [(f"notes.point.{n}", partial(self.tick_number, n)) for n in range(1, POINTS + 1)]
        handlers += [(f"notes.kind.{kind.key}", partial(composer.choose_kind, kind.key)) for kind in KINDS]
        self._context.handle(page, handlers)
        stream.chosen_changed.connect(self.enable)
        stream.bar_pressed.connect(lambda _id: self.reconcile())
        page.beside.point_wanted.connect(self.tick_point)
        page.beside.limits_wanted.connect(self.show_limits)
        self._ready = True
        self.enable()

    def enable(self) -> None:
        """Allows what is possible now."""
        if not self._ready:
            return
        page, actions = self._page, self._context.actions
        working = page.room is not None and bool(page.session)
        for spec in ACTIONS:
            actions.enable(spec.id, working)
        chosen = page.stream.chosen()
        for name in _ON_ENTRY:
            actions.enable(f"notes.entry.{name}", working and len(chosen) == 1)
        actions.enable("notes.entry.raw", working and bool(chosen))
        actions.enable("notes.minutes", working and any(not one.private for one in chosen))
        actions.enable("notes.item.menu", working and page.item is not None)
        actions.enable("notes.point.next", working and bool(page.beside.points))
        actions.enable("notes.restricted", working and bool(page.beside.boxes))
        page.composer.edit.yields_f8 = page.stream.chosen_pair() is not None

    # ------------------------------------------------------------ entries

    def newest(self) -> None:
        """Back to the end of the talk."""
        self._page.stream.clearSelection()
        self._page.talk.read_newest()

    def revise(self) -> None:
        """A revision of the chosen entry is written in the composer."""
        if (one := self._chosen()) is not None:
            self._page.writing.revise(one.entry)

    def annotate(self) -> None:
        """A remark on the chosen entry is written in the composer."""
        if (one := self._chosen()) is not None:
            self._page.writing.annotate(one.entry)

    def reply(self) -> None:
        """The line answers the chosen entry."""
        if (one := self._chosen()) is not None:
            about = f"{one.entry.taker} {clock_words(one.entry.at, one.entry.zone)}"
            self._page.composer.change(reply_to=one.id, kind="reply", about=about)

    def show_raw(self) -> None:
        """What stands behind the chosen entries."""
        for one in self._page.stream.chosen():
            self._page.talk.toggle_behind(one.id)

    def history(self) -> None:
        """Who changed the chosen entry, and when."""
        if (one := self._chosen()) is not None:
            words = translate("notes", "note {taker} {time}")
            title = words.format(taker=one.entry.taker, time=clock_words(one.entry.at, one.entry.zone))
            self._context.show_history("note", one.id, title)

    def reconcile(self) -> None:
        """What two takers settled is written in the composer: the chosen pair, else the newest whose figures differ."""
        pair = self._page.stream.chosen_pair() or self._page.stream.open_pair()
        if pair is None:
            self._context.messages.say(translate("notes", "No two entries differ in their figures here."))
        else:
            self._page.writing.reconcile(pair)

    def propose_minutes(self) -> None:
        """Takes the chosen entries to the minutes; a private observation stays behind."""
        chosen = self._page.stream.chosen()
        ids = [one.id for one in chosen if not one.private]
        if len(ids) < len(chosen):
            self._context.messages.say(translate("notes", "Private observations stay here: they never go into minutes."))
        if ids:
            self._context.go_to.emit("minutes", ("notes", " ".join(ids)), None)

    def _chosen(self) -> Single | None:
        chosen = self._page.stream.chosen()
        return chosen[0] if len(chosen) == 1 else None

    # ------------------------------------------------------------ sessions and items

    def go_to_session(self, number: int) -> None:
        """The session with this number."""
        room = self._page.room
        if room is not None and number <= len(room.rail.sessions):
            self._page.go_to_session(room.rail.sessions[number - 1].id)

    def open_item_menu(self) -> None:
        """Offers what can happen to the item on the table."""
        button = self._page.head.menu_button
        self.item_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def item_menu(self) -> QMenu:
        """What can happen to the item: each with the time, who asked for it, and the consent of both heads."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("page.notes.item.events")
        menu.addAction(translate("notes", "Take up")).triggered.connect(lambda: self.happen("take_up"))
        menu.addAction(translate("notes", "Considered")).triggered.connect(lambda: self.happen("conclude"))
        for event, words in (
            ("suspend", translate("notes", "Suspend, asked by {party}, both heads agree")),
            ("defer", translate("notes", "Defer, asked by {party}, both heads agree")),
            ("withdraw", translate("notes", "Withdraw, asked by {party}, both heads agree")),
        ):
            menu.addSeparator()
            for code in self._parties():
                action = menu.addAction(words.format(party=self._context.party_name(code)))
                action.triggered.connect(partial(self._asked, event, code))
        menu.addSeparator()
        for id in ("notes.after", "notes.report"):
            menu.addAction(self._context.actions.action(id))
        menu.aboutToHide.connect(self._page.focus_line)
        return menu

    def happen(self, event: str, by: str = "") -> None:
        """Logs an event of the item on the table."""
        page, parties = self._page, self._parties()
        if page.item is None or not parties:
            return
        by = by or parties[0]
        agreed = next((code for code in parties if code != by), by)
        work = item_event(event, page.item, by, agreed, page.session)
        self._context.change(work, doing=page.title_of_item(), owner=page, refused=self._tell)

    def _asked(self, event: str, by: str, _checked: bool = False) -> None:
        self.happen(event, by)

    def _parties(self) -> list[str]:
        room = self._page.room
        return [side.code for side in room.people.parties] if room is not None else []

    # ------------------------------------------------------------ our position

    def tick_next(self) -> None:
        """The next talking point that was not said yet."""
        point = next((one for one in self._page.beside.points if one.delivered != "yes" and not one.if_raised), None)
        point = point or next((one for one in self._page.beside.points if one.delivered != "yes"), None)
        if point is not None:
            self.tick_point(point.id)

    def tick_number(self, number: int) -> None:
        """The talking point with this number, said or not."""
        points = self._page.beside.points
        if number <= len(points):
            self.tick_point(points[number - 1].id)

    def tick_point(self, id: str) -> None:
        """Said, or not said after all."""
        page = self._page
        point = next((one for one in page.beside.points if one.id == id), None)
        if point is not None:
            said, session = point.delivered != "yes", page.session
            words = translate("notes", "Tick a talking point")
            self._context.change(lambda desk: tick(desk, id, said, session), doing=words, owner=page, refused=self._tell)

    def show_limits(self, position: str, shown: bool) -> None:
        """Red line and fallback are read only while somebody wants to see them."""
        page = self._page
        if shown:
            show = partial(page.beside.show_limits, position)
            self._context.read(lambda desk: read_limits(desk, position), show, owner=page)
        page.look_at_marks()

    def _tell(self, error: BaseException) -> bool:
        """A refusal is said in the status line: a sheet would take the focus from the line."""
        self._context.messages.say(in_words(error), "warn")
        return True
