"""A replacement: who goes, who comes, from which session on, how it was made known. Both stay listed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk import delegations
from dialogue_app.desk.views.delegations import MemberLine
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.dialogs.forms import FormSheet, beside, best, choice_field, chosen, line_field, line_of
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import role_words
from dialogue_app.ui.widgets import Label


class ReplaceSheet(FormSheet):
    """Takes effect from a session; notes taken before keep their speaker."""

    def __init__(self, context: PageContext, lists: Lists, member: MemberLine) -> None:
        title = translate("delegations", "Replace {name}").format(name=best(member.display))
        super().__init__(
            title,
            translate("delegations", "Replace"),
            facts=role_words(member.role),
            glyph="arrows-left-right",
            name="sheet.replace",
        )
        self._context, self._lists, self._member = context, lists, member
        others = [(each.person, best(each.display)) for each in lists.page.of(member.party) if self._may_come(each)]
        others += [(one.id, best(one.display)) for one in lists.unlisted(member.party)]
        self._nobody = not others
        self.into = choice_field(translate("delegations", "Comes in"), others, name="sheet.replace.into")
        sessions = [
            (line.id, f"{number}  {best(line.title)}  {moment_words(line.starts, line.zone)}")
            for number, line in enumerate(lists.page.sessions, 1)
        ]
        self.session = choice_field(
            translate("delegations", "From the session"),
            sessions,
            sessions[-1][0] if sessions else "",
            name="sheet.replace.session",
        )
        self.notified = line_field(
            translate("delegations", "Notified"), name="sheet.replace.notified",
            note=translate("delegations", "For example: note from the delegation secretary, 13 April 09:00"),
        )  # fmt: skip
        self.reason = line_field(translate("delegations", "Reason"), name="sheet.replace.reason")
        self.form.add(beside(self.into, self.session), self.notified, self.reason)
        if self._nobody or not sessions:
            self.act.setEnabled(False)
            words = (
                translate("delegations", "There is nobody else on this side: add the person first.") if sessions
                else translate("delegations", "No session is planned: a replacement applies from a session on.")
            )  # fmt: skip
            self.form.add(Label(words, "small", "state.warn", wrap=True))
        self.finish(hint=translate("delegations", "both stay listed; old notes keep the old speaker"))

    @override
    def first_focus(self) -> QWidget:
        return self.into.edit

    @override
    def submit(self) -> None:
        if not chosen(self.into) or not chosen(self.session):
            return
        given: dict[str, Any] = {
            "round": self._lists.page.round, "out": self._member.person, "into": chosen(self.into),
            "from_session": chosen(self.session), "reason": line_of(self.reason), "notified_by": line_of(self.notified),
        }  # fmt: skip
        self.begin()
        self._context.change(
            lambda desk: delegations.substitute(desk, **given),
            doing=self.act.words, owner=self, refused=self.refuse, done=self.done,
        )  # fmt: skip

    def _may_come(self, other: MemberLine) -> bool:
        return other.id != self._member.id and other.replaced_by is None and other.replaces is None and other.role != "head"
