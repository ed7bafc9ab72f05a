"""What every group of acts on the minutes page shares: running a verb, naming a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.words import annex_numbers, number_of

if TYPE_CHECKING:
    from dialogue_app.ui.pages.minutes.page import MinutesPage


class Acts:
    """A group of acts of one page."""

    def __init__(self, page: MinutesPage) -> None:
        self._page, self._context = page, page.context

    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        """Action ids with what they do."""
        return []

    def _submit(
        self, form: FormSheet, doing: str, verb: Callable[[Any], Any], then: Callable[[Any], object] | None = None
    ) -> None:
        """Runs a sheet's verb: the sheet closes on success and stays with everything in it otherwise."""
        form.set_busy(True)
        self._context.change(
            verb,
            doing=doing,
            owner=form,
            done=then or (lambda _made: form.dismiss()),
            refused=lambda _error: form.set_busy(False),
        )

    def _change(self, doing: str, verb: Callable[[Any], Any], done: Callable[[Any], object] | None = None) -> None:
        """Runs a verb; what is typed and not saved yet goes first."""
        self._page.finish_typing()
        self._context.change(verb, doing=doing, owner=self._page, done=done)

    def _number(self, id: str) -> str:
        """“¶4”."""
        paragraph, sight = self._page.paragraph_view(id), self._page.sight
        return number_of(paragraph, annex_numbers(sight.view)) if paragraph is not None and sight is not None else ""

    def _parties(self) -> tuple[tuple[str, str], ...]:
        """Letters and names of the sides, home first."""
        return self._context.dialogue.parties if self._context.dialogue is not None else ()

    def _desk(self) -> Any:
        """The desk, for long work on the free lane."""
        assert self._context.opened is not None
        return self._context.opened.desk
