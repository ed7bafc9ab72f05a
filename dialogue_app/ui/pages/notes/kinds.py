"""What an entry can be: its word, its glyph, the function key and the prefix letter that choose it."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate

LETTERS = QT_TRANSLATE_NOOP("notes", "s=statement p=proposal r=reply q=question v=reservation d=decision h=homework c=procedural o=observation")  # fmt: skip # noqa: E501
"""The letters that choose a kind before a colon; a translation changes the letters and keeps the kinds."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entry; `keys` is its function key ("" = chosen by letter only)."""

    key: str
    word: str
    glyph: str
    keys: str

    @property
    def words(self) -> str:
        """The kind in the window's language."""
        return translate("notes", self.word)


KINDS = (
    Kind("statement", QT_TRANSLATE_NOOP("notes", "statement"), "chat-text", "F2"),
    Kind("proposal", QT_TRANSLATE_NOOP("notes", "proposal"), "arrow-right", "F3"),
    Kind("reply", QT_TRANSLATE_NOOP("notes", "reply"), "arrow-bend-up-left", "F4"),
    Kind("reservation", QT_TRANSLATE_NOOP("notes", "reservation"), "shield", "F5"),
    Kind("decision", QT_TRANSLATE_NOOP("notes", "decision"), "flag", "F6"),
    Kind("homework", QT_TRANSLATE_NOOP("notes", "homework"), "notebook", "F7"),
    Kind("procedural", QT_TRANSLATE_NOOP("notes", "procedural"), "list-dashes", "F8"),
    Kind("observation", QT_TRANSLATE_NOOP("notes", "private observation"), "lock-simple", "F9"),
    Kind("question", QT_TRANSLATE_NOOP("notes", "question"), "question", ""),
)
_BY_KEY = {kind.key: kind for kind in KINDS}


def kind_of(key: str) -> Kind:
    """The kind with that key; an unknown one is shown under its own name."""
    return _BY_KEY.get(key) or Kind(key, key, "note", "")


def letters() -> dict[str, str]:
    """Kinds by the letter that chooses them in the window's language."""
    for text in (translate("notes", LETTERS), LETTERS):
        found = dict(pair.split("=", 1) for pair in text.split() if "=" in pair)
        if set(found.values()) == set(_BY_KEY):
            return found
    return {}
