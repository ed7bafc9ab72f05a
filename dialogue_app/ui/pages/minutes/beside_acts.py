"""Comments of both kinds, and paragraphs restated from notes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from typing_extensions import override

from dialogue_app.desk import comments, drafting
from dialogue_app.desk.drafting import Proposal
from dialogue_app.desk.views.minutes import ParagraphView
from dialogue_app.errors import DialogueError
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.proposals import Offer, ProposalsSheet, read_offer


class BesideActs(Acts):
    """What comes from beside the text."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            ("minutes.propose", self.propose),
        ]

    def comment(self, kind: str, text: str, party: str) -> None:
        """Adds a comment of one kind to the current paragraph."""
        sight, paragraph = self._page.sight, self._page.paragraph
        if sight is None or sight.minutes is None:
            return
        id, place = sight.view.id, paragraph.id if paragraph is not None else None
        if kind == "internal":
            doing = translate("minutes", "Comment for our side")
            self._change(
                doing, lambda desk: comments.add_internal_comment(desk, minutes=id, text=text, paragraph=place), self._close
            )
        else:
            doing = translate("minutes", "Shared comment")
            self._change(
                doing,
                lambda desk: comments.add_shared_comment(desk, minutes=id, text=text, party=party, paragraph=place),
                self._close,
            )

    def _close(self, _made: Any) -> None:
        self._page.side.editor.close_editor()

    def settle_comment(self, kind: str, id: str, status: str) -> None:
        """Says what became of a comment."""
        verb = comments.settle_internal_comment if kind == "internal" else comments.settle_shared_comment
        self._change(translate("minutes", "Settle a comment"), lambda desk: verb(desk, comment=id, status=status))

    def propose(self, chosen: Collection[str] = ()) -> None:
        """Reads the notes of the round, or those chosen of them, and shows what could be written from them."""
        sight = self._page.sight
        if sight is None or sight.minutes is None:
            return
        self._page.finish_typing()
        round_id, view = self._page.round_id, sight.view

        def read(desk: Any) -> Offer:
            return read_offer(desk, round_id, view.languages, view.id, chosen)

        self._context.read(read, self._show_proposals, owner=self._page, title=translate("minutes", "Propose from notes"))

    def _show_proposals(self, offer: Offer) -> None:
        sight = self._page.sight
        if sight is None or sight.minutes is None:
            return
        sheet = ProposalsSheet(offer, sight, self._context.side_of, self._restate)
        self._page.show_internal(offer.marking)
        sheet.closed.connect(lambda: self._page.show_internal(None))
        self._context.show_sheet(sheet)

    def _restate(self, sheet: ProposalsSheet, proposal: Proposal, texts: dict[str, str]) -> None:
        sight = self._page.sight
        if sight is None or sight.minutes is None:
            return
        id, after = sight.view.id, _last_before(sight.view.body(), [item.id for item in sight.items], proposal.item_id)
        issue = next((one.issue_id for one in sight.view.body() if one.item_id == proposal.item_id and one.issue_id), None)

        def refused(error: BaseException) -> None:
            sheet.refuse(proposal, in_words(error) if isinstance(error, DialogueError) else "")

        self._context.change(
            lambda desk: drafting.restate(
                desk, minutes=id, notes=proposal.note_ids, text=texts, after=after, item=proposal.item_id, issue=issue,
                kind=proposal.kind,
            ),
            doing=translate("minutes", "Restate notes for the minutes"),
            owner=sheet,
            done=lambda _made: sheet.done(proposal),
            refused=refused,
        )  # fmt: skip


def _last_before(body: tuple[ParagraphView, ...], items: list[str], item: str | None) -> str | None:
    """Behind which paragraph one of this item belongs: the last of the same or an earlier item; None for the end."""
    if item not in items:
        return None
    earlier = set(items[: items.index(item) + 1])
    fitting = [one.id for one in body if one.item_id in earlier]
    return fitting[-1] if fitting else (body[0].id if body else None)
