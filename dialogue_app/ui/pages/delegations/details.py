"""Below the lists: the signs, the person who is chosen in full, and the replacement in which that person came or went."""

from __future__ import annotations

from dialogue_app.desk.views.delegations import MemberLine, SwapLine
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import moment_words
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.delegations.presence import PresenceSign
from dialogue_app.ui.pages.delegations.rows import Lists
from dialogue_app.ui.pages.delegations.words import role_words, span_words
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, PartyTag, Rule, SectionLabel, pinned, row


class Details(Pane):
    """Offices in full, what the minutes will say, and the replacement."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("panel", across=True, name="page.delegations.details")
        self._context = context
        self.setFixedHeight(px(158))
        self._person = Pane("panel", margins=(16, 8, 16, 8), gap=2)
        self._swap = Pane("panel", margins=(16, 8, 16, 8), gap=2)
        self.add(self._person, stretch=1).add(Rule("v")).add(self._swap, stretch=1)

    def show_member(self, lists: Lists, member: MemberLine | None) -> None:
        """Shows somebody, or that nobody is chosen."""
        self._person.clear()
        self._swap.clear()
        if member is None:
            self._person.add(
                Label(translate("delegations", "Choose somebody to read the office in full."), "small", "text.secondary")
            )
            self._person.add("stretch")
            self._swap.add("stretch")
            return
        self._show_person(lists, member)
        swap = lists.swap_of(member)
        if swap is not None:
            self._show_swap(lists, swap)
        self._swap.add("stretch")

    def _show_person(self, lists: Lists, member: MemberLine) -> None:
        side = self._context.side_of(member.party)
        name = Label(best(member.display), "heading", name="page.delegations.person")
        role = Label(span_words(member, lists.page.sessions), "small", "text.secondary")
        self._person.add(row(PartyTag(side, member.party), name, role, "stretch"))
        for tag in lists.languages:
            office = member.office.get(tag, "")
            words = Label(office or translate("delegations", "no office noted"), "body", _tone(office), wrap=True)
            self._person.add(pinned(Label(language_words(tag), "small", "text.secondary"), words, width=96, margins=(0, 1, 0, 1)))
        said = translate(
            "delegations", "Annex I lists the name, office and sessions; paragraphs name the delegation, not the person."
        )
        if member.role == "observer":
            said = translate("delegations", "Observers are listed apart from the delegations and do not sign.")
        lead = Label(translate("delegations", "In the minutes"), "small", "text.secondary")
        self._person.add(pinned(lead, Label(said, "small", wrap=True), width=96, margins=(0, 1, 0, 1)), "stretch")

    def _show_swap(self, lists: Lists, swap: SwapLine) -> None:
        undo = Button(
            translate("delegations", "Take back"), kind="link", object_name="page.delegations.takeback",
            on=lambda: self._context.actions.run("delegations.takeback"),
        )  # fmt: skip
        out, into = lists.by_person(swap.out), lists.by_person(swap.into)
        names = " → ".join(best(each.display) for each in (out, into) if each is not None)
        head = Pane(across=True).add(SectionLabel(translate("delegations", "Substitution")), "stretch", undo)
        self._swap.add(head, row(Glyph("arrows-left-right", "text.secondary", 14), Label(names, "strong"), "stretch"))
        sessions = lists.page.sessions
        held = next((line for line in sessions if line.id == swap.from_session), None)
        if held is not None:
            words = translate("delegations", "session {number}, {title}, {when}").format(
                number=sessions.index(held) + 1, title=best(held.title), when=moment_words(held.starts, held.zone)
            )
            self._fact(translate("delegations", "From"), words.replace(", ,", ","))
        told = ", ".join(part for part in (swap.notified_by, swap.reason) if part)
        if told:
            self._fact(translate("delegations", "Notified"), told)
        role = into.role if into is not None else "member"
        self._fact(translate("delegations", "Role"), role_words(role))
        self._fact(translate("delegations", "Old notes"), translate("delegations", "keep the speaker they were taken with"))

    def _fact(self, lead: str, words: str) -> None:
        self._swap.add(
            pinned(Label(lead, "small", "text.secondary"), Label(words, "small", wrap=True), width=96, margins=(0, 1, 0, 1))
        )


class Legend(Pane):
    """What the signs of the grid mean, and whose order it is."""

    def __init__(self) -> None:
        super().__init__("page", across=True, margins=(16, 0, 16, 0), gap=8, name="page.delegations.legend")
        self.setFixedHeight(px(28))
        words = {
            "present": translate("delegations", "present"),
            "absent": translate("delegations", "absent"),
            "none": translate("delegations", "not of the delegation in that session"),
        }
        for state, text in words.items():
            self.add(PresenceSign("a", state), Label(text, "small", "text.secondary"), 8)
        order = translate("delegations", "Order as each side gave it; never sorted by name")
        self.add("stretch", Label(order, "small", "text.tertiary"))


def _tone(text: str) -> str:
    return "text.primary" if text else "text.tertiary"
