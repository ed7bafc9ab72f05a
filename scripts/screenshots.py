"""Pictures of the window on the sample dialogue, for looking at: `python -m scripts.screenshots OUT [--page agenda …]`.

Without options every page is drawn in every theme at 1440 × 900, the first size of the README's list, and at 1366 × 768.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

THEMES = ("light", "dark", "contrast")
OVERLAYS = ("", "start", "palette", "history", "new", "unlock", "message")


@dataclass(frozen=True, slots=True)
class Picture:
    """What one picture shows; `over` is what lies over the page, `query` what is typed into the palette, `run` an action."""

    page: str
    theme: str = "light"
    size: tuple[int, int] = (1440, 900)
    language: str = "en"
    scale: float = 1.0
    over: str = ""
    round: int = 0
    query: str = ""
    run: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        parts = [self.over or self.run or self.page, self.theme, f"{self.size[0]}x{self.size[1]}", self.language]
        return "-".join([*parts, *([f"{self.scale:g}"] if self.scale != 1 else [])])


def pictures(given: argparse.Namespace) -> Iterator[Picture]:
    """The pictures asked for: every combination of the options."""
    from dialogue_app.ui.pages.registry import PAGES

    pages = given.page or [spec.id for spec in PAGES] or [""]
    sizes = [tuple(map(int, size.split("x"))) for size in given.size]
    for page, theme, size, language, scale in itertools.product(pages, given.theme, sizes, given.lang, given.scale):
        yield Picture(page, theme, (size[0], size[1]), language, scale, given.open, given.round, given.query, given.run)


def draw(picture: Picture, folder: Path, home: Path) -> Path:
    """Opens a window as asked, waits until nothing runs, and saves what it shows."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from dialogue_app.app import App
    from dialogue_app.settings import Settings, Theme
    from dialogue_app.ui import language
    from dialogue_app.ui.preferences import Preferences
    from dialogue_app.ui.shell.window import MainWindow

    language.set_language(picture.language)
    settings = Settings(language=picture.language, theme=Theme(picture.theme), text_scale=picture.scale)
    app = App(settings, home=home, save=lambda _settings: None)
    window = MainWindow(app, preferences=Preferences())
    window.resize(*picture.size)
    window.show()
    if picture.over != "start":
        window.opening.open_sample()
        _wait(window)
        rounds = {head.ordinal: head.id for head in window.context.rounds}
        window.go(picture.page, None, rounds.get(picture.round))
        _wait(window)
    _open_over(window, picture)
    if picture.run and not window.actions_table.run(picture.run):
        print(f"{picture.name}: {picture.run} cannot be run", file=sys.stderr)
    _wait(window)
    target = folder / f"{picture.name}.png"
    window.grab().save(str(target))
    if window.size().toTuple() != picture.size:
        print(f"{picture.name}: the window is {window.size().toTuple()}, larger than asked", file=sys.stderr)
    for message in window.messages.recorded:
        print(f"{picture.name}: {message.tone}: {message.sentence} {message.detail}", file=sys.stderr)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return target


def main() -> int:
    """Draws what the arguments ask for."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--page", action="append", help="page id; again for more (default: every page)")
    arguments.add_argument("--theme", nargs="+", default=["light", "dark"], choices=THEMES)
    arguments.add_argument("--size", nargs="+", default=["1440x900"])
    arguments.add_argument("--lang", nargs="+", default=["en"])
    arguments.add_argument("--scale", nargs="+", type=float, default=[1.0])
    arguments.add_argument("--open", default="", choices=OVERLAYS)
    arguments.add_argument("--round", type=int, default=0, help="ordinal of the round (default: the newest)")
    arguments.add_argument("--query", default="direct mail")
    arguments.add_argument("--run", default="", help="id of an action to run before the picture is taken")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["DIALOGUE_APP_HOME"] = home
        from PySide6.QtWidgets import QApplication

        qt = QApplication(["screenshots"])
        for picture in pictures(given):
            print(draw(picture, given.out, Path(home)))
        del qt
    return 0


def _open_over(window: object, picture: Picture) -> None:
    from dialogue_app.ui.messages import Message
    from dialogue_app.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    if picture.over == "palette":
        window.overlays.open_palette()
        if window.overlays.palette is not None:
            window.overlays.palette.line.setText(picture.query)
    elif picture.over == "new":
        window.opening.new_dialogue()
    elif picture.over == "unlock":
        window.opening.ask_passphrase(Path("a file"))
    elif picture.over == "message":
        window.messages.asked.emit(Message("crash", "Something in the program failed.", "Add item", "/home/rs/dialogue-desk.log"))
    elif picture.over == "history":
        record = _newest_record(window)
        if record is not None:
            window.context.show_history(*record, "¶2")
    _wait(window)


def _newest_record(window: object) -> tuple[str, str] | None:
    from dialogue_app.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    opened = window.context.opened
    found = opened.workspace.search("direct mail", kinds=["minutes_paragraph"], limit=1) if opened is not None else ()
    return (found[0].kind, found[0].record_id) if found else None


def _wait(window: object) -> None:
    from PySide6.QtWidgets import QApplication

    from dialogue_app.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    until = time.monotonic() + 0.4
    while time.monotonic() < until:
        window.settle(60)
        QApplication.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
