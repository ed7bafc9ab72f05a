"""Who asked, who agreed, and at what time: the part of a sheet that every event on an adopted agenda has."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.widgets import Field, Label, Pane, Segmented, Switch, row


class Moment(Field):
    """A moment on the clock of the place; `at` is aware."""

    def __init__(
        self, context: PageContext, data: AgendaData, *, name: str, label: str = "", start: datetime | None = None
    ) -> None:
        self._zone = ZoneInfo(data.here.zone)
        edit = QDateTimeEdit()
        edit.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.edit_moment = edit
        city = words.short_city(data.here.city)
        label = label or translate("agenda", "When, on the clock of {city}").format(city=city)
        super().__init__(label, edit, name=name)
        self.set_moment(start or likely_moment(context, data))

    @property
    def at(self) -> datetime:
        """The moment that is shown."""
        shown = self.edit_moment.dateTime()
        day, time = shown.date(), shown.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone)

    def set_moment(self, at: datetime) -> None:
        """Shows another moment."""
        local = at.astimezone(self._zone)
        self.edit_moment.setDateTime(QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0))


class Consent(Pane):
    """`by` asked, `agreed_by` agreed (None: nobody yet), `at` which moment."""

    def __init__(self, context: PageContext, data: AgendaData, *, name: str, needed: bool = True) -> None:
        super().__init__(gap=8)
        self._codes = [side.code for side in data.table.parties]
        self._names = {side.code: words.pick(side.short) for side in data.table.parties}
        self._adjectives = words.adjectives(data.table.parties)
        self.asked = Segmented(
            [(code, self._names[code]) for code in self._codes],
            name=f"{name}.by",
            accessible=translate("agenda", "At the request of"),
        )
        self.asked.chosen.connect(lambda _code: self._name_other())
        self.agreed = Switch(self._agreed_words(), name=f"{name}.agreed")
        self.moment = Moment(context, data, name=f"{name}.at")
        self.fault = Label("", "small", "state.danger", wrap=True, name=f"{name}.fault")
        self.fault.hide()
        self._needed = needed
        self.add(row(Label(translate("agenda", "At the request of"), "small", "text.secondary"), self.asked, "stretch"))
        self.add(self.agreed, self.fault, self.moment)
        self.agreed.toggled.connect(lambda _on: self.fault.hide())

    @property
    def by(self) -> str:
        """Code of the party that asked."""
        return self.asked.current

    @property
    def agreed_by(self) -> str | None:
        """Code of the party that agreed."""
        return self._other() if self.agreed.isChecked() else None

    @property
    def at(self) -> datetime:
        """When."""
        return self.moment.at

    def complete(self) -> bool:
        """Whether both heads are named; says what is missing otherwise."""
        done = self.agreed_by is not None or not self._needed
        if not done:
            self.fault.setText(
                translate(
                    "agenda", "The agenda is adopted: ask the head of the other delegation first, then note the agreement here."
                )
            )
            self.fault.show()
            self.agreed.setFocus()
        return done

    def _other(self) -> str:
        return next((code for code in self._codes if code != self.by), self.by)

    def _agreed_words(self) -> str:
        return translate("agenda", "The head of the {party} delegation agrees").format(party=self._adjectives[self._other()])

    def _name_other(self) -> None:
        self.agreed.setText(self._agreed_words())
        self.agreed.setAccessibleName(self._agreed_words())
        self.agreed.updateGeometry()
        self.agreed.update()


def likely_moment(context: PageContext, data: AgendaData) -> datetime:
    """Now while the round lasts; else the beginning of its first session, or of its first day."""
    zone = ZoneInfo(data.here.zone)
    now = context.opened.desk.clock() if context.opened is not None else datetime.now(zone)
    if data.starts <= now.astimezone(zone).date() <= data.ends or now.astimezone(zone).date() < data.starts:
        return now
    first = data.table.sessions[0].starts if data.table.sessions else None
    return first or datetime(data.starts.year, data.starts.month, data.starts.day, 9, tzinfo=zone)
