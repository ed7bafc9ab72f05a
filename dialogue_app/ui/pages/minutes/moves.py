"""Moving about the minutes by keyboard and outline."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.acts import Acts
from dialogue_app.ui.pages.minutes.words import COMPARE, PREVIEW, TEXT, comments_of, is_open_matter


class Moves(Acts):
    """From paragraph to paragraph, from open matter to open matter."""

    @override
    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            ("minutes.paragraph.next", lambda: self.step_paragraph(1)),
            ("minutes.paragraph.previous", lambda: self.step_paragraph(-1)),
            ("minutes.next_open", lambda: self.step_open(1)),
            ("minutes.previous_open", lambda: self.step_open(-1)),
        ]

    def step_paragraph(self, direction: int) -> None:
        """To the next (+1) or the previous (-1) paragraph, or page of the preview."""
        if self._page.mode == PREVIEW:
            self._page.preview.pages.step(direction)
            return
        ids = (
            [one.id for one in self._page.sight.view.paragraphs]
            if self._page.sight is not None and self._page.sight.minutes is not None
            else []
        )
        if ids:
            here = ids.index(self._page.current) if self._page.current in ids else -1
            self._page.choose_paragraph(ids[max(0, min(here + direction, len(ids) - 1))], focus=True)

    def step_open(self, direction: int) -> None:
        """To the next or previous paragraph with an open matter, or to the next change of a comparison."""
        if self._page.mode == COMPARE:
            self._page.compare.step(direction)
            return
        if self._page.sight is None or self._page.sight.minutes is None:
            return
        view = self._page.sight.view
        self._next_of([one.id for one in view.paragraphs if is_open_matter(view, one)], direction)

    def _next_of(self, ids: list[str], direction: int = 1) -> None:
        if not ids or self._page.sight is None:
            self._context.messages.say(translate("minutes", "Nothing is open in this text"))
            return
        order = [one.id for one in self._page.sight.view.paragraphs]
        here = order.index(self._page.current) if self._page.current in order else -1
        ring = order[here + 1 :] + order[: here + 1] if direction > 0 else order[:here][::-1] + order[here:][::-1]
        self._page.show_mode(TEXT)
        self._page.choose_paragraph(next(id for id in ring if id in ids), focus=True)

    def go_to_open(self, what: str) -> None:
        """Where a line of the outline leads: the next bracket, drift or comment, or a version (“v3”)."""
        if self._page.sight is None:
            return
        view = self._page.sight.view
        if what.startswith("v"):
            self._page.pick.choose(int(what[1:]))
            self._page.show_mode(COMPARE)
            return
        commented = {one.paragraph_id for one in comments_of(view) if one.status == "open"}
        ids = {
            "brackets": [one.id for one in view.paragraphs if one.brackets],
            "drift": [one.id for one in view.paragraphs if one.drift or one.missing],
            "comments": [one.id for one in view.paragraphs if one.id in commented],
        }
        self._next_of(ids[what])
