"""The language of the window: the one way visible words are looked up, and the catalogues behind it.

The window's language never changes the language of a document.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from dialogue_app import paths
from dialogue_app.errors import DialogueError
from dialogue_app.sentences import NAMES, Sentence, sentence_of

LANGUAGES = {"en": "English", "es": "Español"}
"""Languages of the window by BCP 47 tag, each under its own name."""

_installed: list[QTranslator] = []
_current = ["en"]


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The words for `text` in the window's language; `%n` in the text is replaced by `n` in the right number.

    Context and text are literals, so that the translation tools find them.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for translation without looking it up yet (tables, constants). The name is the one the tools look for."""
    return text


def in_words(made: str | BaseException) -> str:
    """What was said below the window, or by an error, in the window's language; words that are no `Sentence` as they are."""
    sentence = sentence_of(made) if isinstance(made, BaseException) else made
    return sentence.told(_words) if isinstance(sentence, Sentence) else sentence


def _words(context: str, text: str) -> str:
    found = QCoreApplication.translate(context, text)
    if context == NAMES and found == text and current_language() != "en":
        from dialogue_app.ui.dialogs.field_names import field_words

        return field_words(text).lower()  # a field of a record: its words are those of the history
    return found


def current_language() -> str:
    """The tag of the language in use."""
    return _current[0]


def set_language(tag: str) -> None:
    """Changes the window's language; an unknown tag means English. Windows must be rebuilt afterwards."""
    tag = tag if tag in LANGUAGES else "en"
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    _current[0] = tag
    QLocale.setDefault(QLocale(tag))
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    catalogue = compiled_catalogue(tag)
    translator = QTranslator()
    if catalogue is not None and translator.load(str(catalogue)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def system_language() -> str:
    """The language the desktop asks for, if the window speaks it, else English."""
    tag = QLocale.system().name()[:2]
    return tag if tag in LANGUAGES else "en"


def compiled_catalogue(tag: str) -> Path | None:
    """The compiled catalogue of a language: the installed one, or one compiled here from the checkout's source."""
    source, compiled = _resource(f"dialogue_app_{tag}.ts"), _resource(f"dialogue_app_{tag}.qm")
    if source is None or (compiled is not None and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns):
        return compiled
    return _compile(source) or compiled


def _resource(name: str) -> Path | None:
    try:
        return paths.resource("translations", name)
    except DialogueError:
        return None


def _compile(source: Path) -> Path | None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-lrelease")
    target = paths.cache_dir() / f"{source.stem}-{source.stat().st_mtime_ns}.qm"
    if target.exists():
        return target
    if tool is None:
        return None
    target.parent.mkdir(parents=True, exist_ok=True)
    made = subprocess.run([tool, "-silent", str(source), "-qm", str(target)], capture_output=True, check=False, timeout=60)
    return target if made.returncode == 0 and target.exists() else None
