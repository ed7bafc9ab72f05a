"""A round: its numbers, title per language, dates, place, host and chair; for a new one, what the last round left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from dialogue_app.desk import rounds
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.carry_list import CarryList
from dialogue_app.ui.dialogs.forms import (
    FormSheet,
    TextsField,
    beside,
    best,
    changes,
    choice_field,
    choose,
    chosen,
    day_field,
    day_of,
    fill_choice,
    line_field,
    line_of,
    number_field,
    number_of,
    show_day,
)
from dialogue_app.ui.dialogs.place_fields import NEW, PlaceFields
from dialogue_app.ui.dialogs.round_facts import RoundFacts, party_ordinals
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Field, Rule


class RoundSheet(FormSheet):
    """Opens a new round (no `facts.form`), or changes the one that `facts.form` holds. `then(made)` follows a success."""

    def __init__(self, context: PageContext, facts: RoundFacts, then: Callable[[Any], object]) -> None:
        edited = facts.form is not None
        title = translate("round", "Round {number}").format(number=facts.form.ordinal) if facts.form else ""
        super().__init__(
            title or translate("round", "New round"),
            translate("round", "Change the round") if edited else translate("round", "Open the round"),
            glyph="pencil-simple" if edited else "plus", width=720, name="sheet.round",
        )  # fmt: skip
        self._context, self._facts, self._then = context, facts, then
        self._codes = [party.code for party in facts.parties]
        self.numbers = self._numbers()
        self.titles = TextsField(translate("round", "Title"), facts.languages, self._title(), name="sheet.round.title")
        self.starts, self.ends = self._days()
        self.place = PlaceFields(facts.venues, facts.languages, self._venue(), name="sheet.round")
        sides = [(party.code, best(party.short) or party.code) for party in facts.parties]
        host = facts.form.host if facts.form else facts.next_host
        self.host = choice_field(translate("round", "Host"), sides, host, name="sheet.round.host")
        self.chair = choice_field(translate("round", "Chair"), self._people(), self._chair(host), name="sheet.round.chair")
        self.authority = line_field(
            translate("round", "Authority to sign"), facts.form.authority_to_sign if facts.form else "",
            name="sheet.round.authority", note=translate("round", "Who gave it, when, under which reference"),
        )  # fmt: skip
        self.carry = CarryList(facts.offer, facts.former.ordinal) if facts.offer and facts.former else None
        self._fill()
        self._connect()
        self._mirror_first()
        self.finish(hint=translate("round", "its agenda begins as a draft") if not edited else "")

    @override
    def submit(self) -> None:
        if not self._complete():
            return
        self.begin()
        work = self._opening() if self._facts.form is None else self._change()
        self._context.change(work, doing=self.act.words, owner=self, refused=self.refuse, done=self.done)

    @override
    def done(self, made: object = None) -> None:
        self.dismiss()
        self._then(made)

    @override
    def first_focus(self) -> QWidget:
        return self.titles.first

    # ------------------------------------------------------------ building

    def _fill(self) -> None:
        self.form.add(beside(*self.numbers.values()), self.titles)
        self.form.add(beside(self.starts, self.ends, self.host), self.place)
        self.form.add(beside(self.chair, self.authority))
        if self.carry is not None:
            self.form.add(Rule(), self.carry)

    def _numbers(self) -> dict[str, Field]:
        form, facts = self._facts.form, self._facts
        own = party_ordinals(facts.former, self._codes, facts.ordinal) if form is None else dict(form.party_ordinals)
        label = translate("round", "Number of the round")
        made = {"": number_field(label, form.ordinal if form else facts.ordinal, name="sheet.round.ordinal", least=1)}
        for party in facts.parties:
            words = translate("round", "{party} counts it as").format(party=best(party.short) or party.code)
            made[party.code] = number_field(
                words, own.get(party.code, 0), name=f"sheet.round.ordinal.{party.code}", none=translate("round", "not numbered")
            )
        return made

    def _days(self) -> tuple[Field, Field]:
        form, today = self._facts.form, self._facts.today
        starts, ends = (form.starts, form.ends) if form else (today, today)
        return (
            day_field(translate("round", "First day"), starts, name="sheet.round.starts"),
            day_field(translate("round", "Last day"), ends, name="sheet.round.ends"),
        )

    def _title(self) -> dict[str, str]:
        return dict(self._facts.form.title) if self._facts.form else self._facts.title(self._facts.ordinal)

    def _venue(self) -> str:
        form = self._facts.form
        return form.venue_id if form else self._facts.last_venue(self._facts.next_host)

    def _chair(self, host: str) -> str:
        return self._facts.form.chair_id if self._facts.form else self._facts.head(host)

    def _people(self) -> list[tuple[str, str]]:
        nobody = ("", translate("round", "Nobody named yet"))
        return [nobody, *((one.id, f"{one.party}  {best(one.display)}") for one in self._facts.people)]

    def _connect(self) -> None:
        ordinal, first = self.numbers[""].edit, self.starts.edit
        if self._facts.form is None and isinstance(ordinal, QSpinBox):
            ordinal.valueChanged.connect(self._suggest)
        first.dateChanged.connect(lambda _day: self._mirror_first())  # type: ignore[attr-defined]
        self.place.picked.connect(self._venue_picked)
        host = self.host.edit
        assert isinstance(host, QComboBox)
        host.activated.connect(lambda _row: self._host_picked())

    # ------------------------------------------------------------ following

    def _suggest(self, ordinal: int) -> None:
        """Another number, another title: where the title is still the one suggested."""
        for tag, edit in self.titles.edits.items():
            known = {self._facts.title(number).get(tag, "") for number in range(1, 41)}
            if not edit.text() or edit.text() in known:
                edit.setText(self._facts.title(ordinal).get(tag, ""))

    def _mirror_first(self) -> None:
        """The last day is never before the first."""
        if day_of(self.ends) < day_of(self.starts):
            show_day(self.ends, day_of(self.starts))

    def _venue_picked(self, id: str) -> None:
        venue = next((each for each in self._facts.venues if each.id == id), None)
        if venue is not None and venue.host in self._codes:
            choose(self.host, venue.host)
            self._name_chair(venue.host)

    def _host_picked(self) -> None:
        host = chosen(self.host)
        if self._facts.form is None and self.place.current != NEW and self._facts.last_venue(host):
            choose(self.place.venue, self._facts.last_venue(host))
        self._name_chair(host)

    def _name_chair(self, host: str) -> None:
        """The host's head presides, unless somebody else is chosen."""
        combo = self.chair.edit
        assert isinstance(combo, QComboBox)
        heads = {self._facts.head(code) for code in self._codes} | {""}
        if self._facts.form is None and chosen(self.chair) in heads:
            fill_choice(combo, self._people(), self._facts.head(host))

    # ------------------------------------------------------------ doing

    def _complete(self) -> bool:
        titled = self.titles.needed()
        wrong = day_of(self.ends) < day_of(self.starts)
        self.ends.show_fault(translate("round", "It ends before it begins.") if wrong else "")
        taken = number_of(self.numbers[""]) in self._taken()
        self.numbers[""].show_fault(translate("round", "There is a round with this number already.") if taken else "")
        return all([titled, not wrong, not taken, self.place.complete()])

    def _taken(self) -> set[int]:
        own = self._facts.form.ordinal if self._facts.form else 0
        return {line.ordinal for line in self._facts.rounds} - {own}

    def _party_ordinals(self) -> dict[str, int]:
        return {code: number_of(self.numbers[code]) for code in self._codes if number_of(self.numbers[code])}

    def _opening(self) -> Callable[[Any], Any]:
        host = chosen(self.host)
        given: dict[str, Any] = {
            "title": self.titles.texts,
            "ordinal": number_of(self.numbers[""]),
            "starts": day_of(self.starts),
            "ends": day_of(self.ends),
            "venue": self.place.place(host),
            "host": host,
            "party_ordinals": self._party_ordinals(),
            "chair": chosen(self.chair) or None,
            "authority_to_sign": line_of(self.authority) or None,
            "standing": self.carry.chosen if self.carry is not None else (),
        }
        return lambda desk: rounds.create_round(desk, **given)

    def _change(self) -> Callable[[Any], Any]:
        form = self._facts.form
        assert form is not None
        before = {
            "title": form.title, "ordinal": form.ordinal, "starts": form.starts, "ends": form.ends, "venue_id": form.venue_id,
            "host": form.host, "chair_id": form.chair_id or None, "authority_to_sign": form.authority_to_sign or None,
        }  # fmt: skip
        place = self.place.place(chosen(self.host))
        given = {
            "title": self.titles.texts, "ordinal": number_of(self.numbers[""]), "starts": day_of(self.starts),
            "ends": day_of(self.ends), "host": chosen(self.host), "chair_id": chosen(self.chair) or None,
            "authority_to_sign": line_of(self.authority) or None,
        }  # fmt: skip
        if isinstance(place, str):
            given["venue_id"] = place
        start, new = changes(before, given)
        if self._party_ordinals() != dict(form.party_ordinals):
            start["party_ordinals"], new["party_ordinals"] = dict(form.party_ordinals), self._party_ordinals()
        if "starts" in new or "ends" in new:
            start |= {"starts": form.starts, "ends": form.ends}
            new |= {"starts": given["starts"], "ends": given["ends"]}
        moved = None if isinstance(place, str) else place
        return lambda desk: rounds.edit_round(desk, round=form.id, start=start, new=new, place=moved) if new or moved else None
