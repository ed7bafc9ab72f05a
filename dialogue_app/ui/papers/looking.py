"""What the sheets of papers have in common: a paper is made to be seen first, and only then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.jobs import Cancelled
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.papers.preview import PaperPreview
from dialogue_app.ui.widgets import Label, Sheet

T = TypeVar("T")


class LookingSheet(Sheet):
    """A sheet with a preview and a line for refusals; Ctrl+Return carries it out. `doing` is what a job is called."""

    def __init__(
        self, context: PageContext, title: str, facts: str, *, doing: str, height: float, name: str, **more: Any
    ) -> None:
        super().__init__(title, facts, name=name, **more)
        self._context, self._doing, self._wanted = context, doing, 0
        self.preview = PaperPreview(context, name=f"{name}.preview", height=height)
        self._fault = Label("", "small", "state.danger", wrap=True, name=f"{name}.fault")
        self._fault.hide()
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.carry_out)

    def carry_out(self) -> None:
        """Makes and keeps what is seen; a subclass says how."""

    def forget(self) -> None:
        """Nothing is wanted any more: what is still being made will not be shown."""
        self._wanted += 1
        self.say("")

    def make_to_see(self, work: Callable[[], T], show: Callable[[T], object]) -> None:
        """Runs `work` off the GUI thread and shows what it made, unless something else was wanted meanwhile."""
        self.forget()
        wanted = self._wanted
        self.preview.say(translate("papers", "Making the paper…"))

        def made(found: T) -> None:
            if wanted == self._wanted:
                show(found)

        def failed(error: BaseException) -> None:
            if wanted == self._wanted:
                self.preview.say("")
                self.not_made()
                self.refuse(error)

        self._context.run(lambda _progress: work(), made, doing=self._doing, owner=self, failed=failed)

    def not_made(self) -> None:
        """What was wanted cannot be made; a subclass takes back what it showed of it."""

    def refuse(self, error: BaseException) -> None:
        """Says in the sheet what was refused; a fault of the program is told where all are."""
        if isinstance(error, DialogueError):
            self.say(in_words(error))
        elif not isinstance(error, Cancelled):
            self._context.messages.fault(error, self._doing)

    def say(self, sentence: str) -> None:
        """A refusal, or with "" none."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    @property
    def desk(self) -> Any:
        """Where papers are made."""
        assert self._context.opened is not None
        return self._context.opened.desk
