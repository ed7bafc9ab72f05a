"""Names of parties as a sentence needs them: with their article, contracted with a preposition, in a pair."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogue_app.desk.views.joint import JointParty
from dialogue_app.documents.phrases import Phrases
from dialogue_app.errors import DocumentError


def pick(texts: Mapping[str, str] | None, tag: str) -> str:
    """The text for a language tag: the same tag, else one that shares the language; "" where there is none."""
    if not texts:
        return ""
    if texts.get(tag):
        return texts[tag]
    base = tag.partition("-")[0]
    return next((text for other, text in sorted(texts.items()) if other.partition("-")[0] == base and text), "")


def with_article(name: str, book: Phrases) -> str:
    """“the Republic of Cuba”, “los Estados Unidos de América”, “Cuba”: the article is found by the first or last word."""
    words = name.split()
    articles = book.table("names.articles")
    if not words or words[0].lower() in articles or name.lower().startswith(tuple(a for a in articles if a.endswith("’"))):
        return name
    for article, heads in articles.items():
        if words[0] in heads or words[-1] in heads:
            return f"{article}{name}" if article.endswith("’") else f"{article} {name}"
    return name


def contracted(text: str, book: Phrases) -> str:
    """“de el Reino” → “del Reino”; a capital El belongs to a name (“de El Salvador”) and stays."""
    for pair, single in book.table("names.contractions").items():
        text = re.sub(rf"\b{pair}(?= )", single, text)
        capital = pair[0].upper() + pair[1:]
        text = re.sub(rf"\b{capital}(?= )", single[0].upper() + single[1:], text)
    return text


def long_name(party: JointParty, book: Phrases) -> str:
    """The party's long name with its article in the language of `book`."""
    name = pick(party.long, book.tag) or pick(party.short, book.tag)
    if not name:
        raise DocumentError(
            "The party {id} has no name in “{tag}”; add one before making a document in that language.", id=party.id, tag=book.tag
        )
    return with_article(name, book)


def adjective(party: JointParty, book: Phrases) -> str:
    """“Cuban”, “cubana”; the short name where the party has no adjective."""
    return pick(party.adjective, book.tag) or pick(party.short, book.tag) or long_name(party, book)


def between(parties: tuple[JointParty, ...], book: Phrases) -> str:
    """“between the Delegations of the United States of America and the Republic of Cuba”, in the order given."""
    if len(parties) != 2:
        raise DocumentError("A joint document is made between two parties; this round has {count}.", count=len(parties))
    first, second = (long_name(party, book) for party in parties)
    return contracted(book.text("titles.between", first=first, second=second), book)
