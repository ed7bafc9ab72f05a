"""Names of fields as people say them: “title.en” reads “Title, English”."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from dialogue_app.ui.language import LANGUAGES, QT_TRANSLATE_NOOP, translate

_NAMES = {
    "title": QT_TRANSLATE_NOOP("fields", "Title"),
    "text": QT_TRANSLATE_NOOP("fields", "Text"),
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "state": QT_TRANSLATE_NOOP("fields", "State"),
    "place_in_the_order": QT_TRANSLATE_NOOP("fields", "Place in the order"),
    "place": QT_TRANSLATE_NOOP("fields", "Place in the order"),
    "time": QT_TRANSLATE_NOOP("fields", "Start and end"),
    "slot": QT_TRANSLATE_NOOP("fields", "Start and end"),
    "number": QT_TRANSLATE_NOOP("fields", "Number"),
    "issue": QT_TRANSLATE_NOOP("fields", "Issue"),
    "agenda_item": QT_TRANSLATE_NOOP("fields", "Agenda item"),
    "item": QT_TRANSLATE_NOOP("fields", "Agenda item"),
    "session": QT_TRANSLATE_NOOP("fields", "Session"),
    "round": QT_TRANSLATE_NOOP("fields", "Round"),
    "minutes": QT_TRANSLATE_NOOP("fields", "Minutes"),
    "languages_held_in_step": QT_TRANSLATE_NOOP("fields", "Languages held in step"),
    "ad_referendum_mark": QT_TRANSLATE_NOOP("fields", "Ad referendum"),
    "brackets": QT_TRANSLATE_NOOP("fields", "Brackets"),
    "duration": QT_TRANSLATE_NOOP("fields", "Duration"),
    "annotation": QT_TRANSLATE_NOOP("fields", "Annotation"),
    "objective": QT_TRANSLATE_NOOP("fields", "Objective"),
    "arguments": QT_TRANSLATE_NOOP("fields", "Arguments"),
    "red_line": QT_TRANSLATE_NOOP("fields", "Red line"),
    "fallback": QT_TRANSLATE_NOOP("fields", "Fallback"),
    "marking": QT_TRANSLATE_NOOP("fields", "Marking"),
    "note": QT_TRANSLATE_NOOP("fields", "Note"),
    "kind": QT_TRANSLATE_NOOP("fields", "Kind"),
    "proposer": QT_TRANSLATE_NOOP("fields", "Proposed by"),
    "proposed_by": QT_TRANSLATE_NOOP("fields", "Proposed by"),
    "lead": QT_TRANSLATE_NOOP("fields", "Lead"),
}


_TAGS = {"Arabic": "ar", "Chinese": "zh", "English": "en", "French": "fr", "German": "de", "Italian": "it", "Japanese": "ja"}
_TAGS |= {"Korean": "ko", "Portuguese": "pt", "Russian": "ru", "Spanish": "es"}


def field_words(field: str) -> str:
    """The field's name in the window's language, with the language of the text where it has one.

    Takes the journal's spelling (“text.es”) and the history's (“text in Spanish”).

    A field without a name of its own is shown by its own words, underscores left out.
    """
    base, _, spoken = field.rpartition(" in ")
    if spoken in _TAGS:
        tag = _TAGS[spoken]
    else:
        base, _, tag = field.partition(".")
    base = base.replace(" ", "_")
    known = _NAMES.get(base)
    words = translate("fields", known) if known else _capital(base.replace("_", " "))
    return f"{words}, {language_words(tag)}" if tag else words


def is_wording(field: str) -> bool:
    """Is this the text of one language, in either spelling?"""
    return field.rpartition(" in ")[2] in _TAGS or "." in field


def language_words(tag: str) -> str:
    """A language under its own name; the tag itself where it is not known."""
    if tag in LANGUAGES:
        return LANGUAGES[tag]
    locale = QLocale(tag)
    name = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return _capital(name) or tag


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
