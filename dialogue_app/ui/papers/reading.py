"""What the papers' sheets know before anything is made, in one reading each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogue_app import papers
from dialogue_app.desk.views.after_notes import noted_days
from dialogue_app.desk.views.common import Texts
from dialogue_app.desk.views.delegations import SessionLine, delegations_page
from dialogue_app.desk.views.issued import IssuedView, register
from dialogue_app.desk.views.minutes import MinutesView, minutes_of_round, minutes_view
from dialogue_app.desk.views.releases import ReleaseView, releases
from dialogue_app.desk.views.reports import ReportForm, reports_of
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.content import Layout
from dialogue_app.errors import UserError
from dialogue_app.paths import resources
from dialogue_app.ui.language import in_words
from dialogue_app.ui.pages.minutes.preview import default_layout


@dataclass(frozen=True, slots=True)
class InternalFacts:
    """What papers for our side may be made of, and for whom."""

    round_id: str
    round_title: Texts
    people: tuple[Texts, ...]
    """Our own delegation, in its order."""
    sessions: tuple[SessionLine, ...]
    languages: tuple[str, ...]
    author: str
    days: tuple[date, ...] = ()
    """Days on which notes were taken that may be used."""
    reports: tuple[ReportForm, ...] = ()
    """Drafts of the days' reports."""


@dataclass(frozen=True, slots=True)
class FurtherFacts:
    """The minutes that further papers follow from, with planned releases and what is in the register."""

    round_id: str
    minutes: MinutesView
    identifier: str
    releases: tuple[ReleaseView, ...]
    issued: tuple[IssuedView, ...]
    layout: Layout
    today: date
    home: str

    @property
    def corrections(self) -> tuple[tuple[str, str], ...]:
        """Label and words of each correction, by number."""
        found = {one.label: in_words(one.in_words) for paragraph in self.minutes.paragraphs for one in paragraph.corrections}
        return tuple(sorted(found.items(), key=lambda one: (len(one[0]), one[0])))


def read_internal(desk: Any, round_id: str) -> InternalFacts:
    """Reads a round for the internal papers."""
    with desk.workspace.read() as read:
        line = next(one for one in rounds(read) if one.id == round_id)
        page = delegations_page(read, round_id)
        days, held = noted_days(read, round_id, author=desk.author), reports_of(read, round_id)
    home = next((party.code for party in page.parties if party.home), "")
    people = tuple(one.display for one in page.of(home) if one.until_session is None)
    return InternalFacts(round_id, line.title, people, page.sessions, _languages(), desk.author, days, held)


def read_further(desk: Any, round_id: str) -> FurtherFacts:
    """Reads a round for the papers that follow from its minutes; a `UserError` where it has none."""
    with desk.workspace.read() as read:
        held = minutes_of_round(read, round_id)
        view = minutes_view(read, held) if held is not None else None
        if view is None:
            raise UserError("This round has no minutes yet: these papers are made from minutes.")
        planned, entries = releases(read, view.id), register(read, round=round_id)
        home = next((party.code for party in delegations_page(read, round_id).parties if party.home), "")
    layout = default_layout(desk)
    identifier = papers.minutes_joint_view(desk, round_id).identifier
    return FurtherFacts(
        round_id, view, identifier, planned, entries, Layout.CONSECUTIVE if layout is Layout.SEPARATE else layout,
        desk.clock().date(), home,
    )  # fmt: skip


def _languages() -> tuple[str, ...]:
    """Languages that internal papers have phrases for."""
    return tuple(sorted(path.stem for path in (resources() / "phrases" / "internal").glob("*.toml")))
