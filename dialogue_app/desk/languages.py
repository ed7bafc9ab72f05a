"""Whether the languages of one paragraph are in step: each remembers the texts it was last held against."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from dialogue_app.sentences import own_names

Texts = Mapping[str, str]

_TAGS = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh")
_NAMES = dict(
    zip(
        _TAGS,
        own_names(
            "Arabic", "German", "English", "Spanish", "French", "Italian", "Japanese", "Korean", "Portuguese", "Russian",
            "Chinese",
        ),
        strict=True,
    )
)  # fmt: skip


def language_name(tag: str) -> str:
    """English name of a BCP 47 tag's language; the tag itself where there is none here."""
    return _NAMES.get(tag.partition("-")[0].lower(), tag)


def digest_of_others(texts: Texts, language: str) -> str:
    """What `language` is held against: 16 hex digits of SHA-256 over all other languages' texts."""
    others = "\0".join(f"{tag}\0{text}" for tag, text in sorted(texts.items()) if tag != language and text)
    return hashlib.sha256(others.encode()).hexdigest()[:16]


def out_of_step(texts: Texts, confirmed: Texts) -> tuple[str, ...]:
    """Languages whose text was last held against other wordings than stand there now. Never held: taken as in step."""
    return tuple(
        tag for tag, text in sorted(texts.items()) if text and tag in confirmed and confirmed[tag] != digest_of_others(texts, tag)
    )


def after_edit(before: Texts, after: Texts, confirmed: Texts, language: str) -> dict[str, str]:
    """What each language is held against once `language` was worded anew.

    A change in a language that was in step puts the others out of step. A change in one that was behind leaves it
    behind until somebody confirms it, and does not disturb the others. A first text is written against what is there.
    """
    behind = out_of_step(before, confirmed)
    held = {tag: digest_of_others(before, tag) for tag, text in before.items() if text and tag not in behind}
    held |= {tag: confirmed[tag] for tag in behind}
    first, gone = not before.get(language), not after.get(language)
    if gone:
        held.pop(language, None)
    elif first:
        held[language] = digest_of_others(after, language)
    if first or gone or language in behind:
        held |= {tag: digest_of_others(after, tag) for tag in held if tag not in behind and tag != language}
    return held


def held(texts: Texts, confirmed: Texts, language: str) -> dict[str, str]:
    """What each language is held against once somebody read `language` and found it in step."""
    return {**confirmed, language: digest_of_others(texts, language)}
