"""What a round may be called: the former round's title one further on, or its ordinal in words."""

from __future__ import annotations

import re

from dialogue_app.documents.phrases import languages_with_phrases, phrases


def round_title(language: str, ordinal: int, former: str = "", former_ordinal: int = 0) -> str:
    """“Seventh Sample Round” after “Sixth Sample Round”, else “Seventh Round”; empty where the language has no words for it."""
    if language.partition("-")[0] not in languages_with_phrases():
        return ""
    known = phrases(language)
    words = known.list_of("titles.ordinals")
    if not 1 <= ordinal <= len(words):
        return ""
    if former and 1 <= former_ordinal <= len(words):
        place = re.compile(rf"(?<!\w){re.escape(words[former_ordinal - 1])}(?!\w)", re.IGNORECASE)
        if len(place.findall(former)) == 1:
            return place.sub(words[ordinal - 1], former)
    return known.text("titles.round", ordinal=words[ordinal - 1])
