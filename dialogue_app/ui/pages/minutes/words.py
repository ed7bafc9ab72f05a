"""Words of the minutes page: languages, states, and what still blocks the next step, in the window's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QLocale

from dialogue_app.desk.readiness import is_draft_annex
from dialogue_app.desk.views.drift import Drift
from dialogue_app.desk.views.minutes import InternalCommentView, MinutesView, ParagraphView, SharedCommentView
from dialogue_app.sentences import Sentence
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, in_words, translate
from dialogue_app.ui.painting import ltr

TEXT, COMPARE, PREVIEW = "text", "compare", "preview"
"""Views of the page."""
OPEN = frozenset({"draft", "circulated"})
"""States in which the words can change."""
REOPENABLE = frozenset({"agreed", "initialled"})
SIGNABLE = frozenset({"agreed", "initialled", "partly-signed", "signed"})
SIGNED = frozenset({"signed", "distributed", "archived"})

_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("minutes", "Arabic"),
    "de": QT_TRANSLATE_NOOP("minutes", "German"),
    "en": QT_TRANSLATE_NOOP("minutes", "English"),
    "es": QT_TRANSLATE_NOOP("minutes", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("minutes", "French"),
    "pt": QT_TRANSLATE_NOOP("minutes", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("minutes", "Russian"),
    "zh": QT_TRANSLATE_NOOP("minutes", "Chinese"),
}
_OWN_NAMES = {"en": "English", "es": "Español"}
KINDS = {
    "opening": QT_TRANSLATE_NOOP("minutes", "Opening"),
    "procedural": QT_TRANSLATE_NOOP("minutes", "Procedure"),
    "statement": QT_TRANSLATE_NOOP("minutes", "Statement"),
    "decision": QT_TRANSLATE_NOOP("minutes", "Decision"),
    "closing": QT_TRANSLATE_NOOP("minutes", "Closing"),
}
STATUSES = {
    "open": QT_TRANSLATE_NOOP("minutes", "open"),
    "accepted": QT_TRANSLATE_NOOP("minutes", "accepted"),
    "refused": QT_TRANSLATE_NOOP("minutes", "refused"),
    "closed": QT_TRANSLATE_NOOP("minutes", "closed"),
}
_DOCUMENT_WORDS = {
    "en": ("Agreed Minutes of the {round}", "Lists of participants", "Agenda"),
    "es": ("Acta Acordada de la {round}", "Listas de participantes", "Agenda"),
}
"""What new minutes and their first annexes are called, in the document's language; whoever opens the draft can change it."""
NEXT_STEP = {
    "draft": QT_TRANSLATE_NOOP("minutes", "Next: circulate the draft to the other side"),
    "circulated": QT_TRANSLATE_NOOP("minutes", "Nothing blocks the agreement"),
    "agreed": QT_TRANSLATE_NOOP("minutes", "Next: both heads sign"),
    "initialled": QT_TRANSLATE_NOOP("minutes", "Initialled. Next: both heads sign"),
    "partly-signed": QT_TRANSLATE_NOOP("minutes", "Not all have signed yet"),
    "signed": QT_TRANSLATE_NOOP("minutes", "Signed. Next: distribute"),
    "distributed": QT_TRANSLATE_NOOP("minutes", "Next: hand to the archive"),
    "archived": "",
    "lapsed": QT_TRANSLATE_NOOP("minutes", "The sides let this text lapse"),
}


def language_word(tag: str) -> str:
    """“Spanish”, in the window's language."""
    return translate("minutes", _LANGUAGES.get(tag.partition("-")[0], tag))


def own_name(tag: str) -> str:
    """“Español”: a language under its own name, as heads of columns say it."""
    known = _OWN_NAMES.get(tag.partition("-")[0]) or QLocale(tag).nativeLanguageName()
    return known[:1].upper() + known[1:] if known else tag


def number_of(paragraph: ParagraphView, annexes: dict[str, str] | None = None) -> str:
    """“¶4”, “IV ¶2”; it keeps its order in right-to-left text."""
    annex = (annexes or {}).get(paragraph.annex_id or "", "")
    return ltr(f"{annex} ¶{paragraph.number}" if annex else f"¶{paragraph.number}")


def annex_numbers(view: MinutesView) -> dict[str, str]:
    """Roman numbers of the annexes by id."""
    return {annex.id: annex.number for annex in view.annexes}


def brackets_open(view: MinutesView, paragraph: ParagraphView) -> int:
    """Brackets that keep the text from being agreed: not those of an annex attached as a draft (RULE 9)."""
    annex = next((one for one in view.annexes if one.id == paragraph.annex_id), None)
    return 0 if annex is not None and is_draft_annex(annex.title) else len(paragraph.brackets)


def open_comments(view: MinutesView, paragraph: str | None) -> int:
    """Shared comments of one paragraph (None: of the text as a whole) that nobody has settled."""
    return sum(one.status == "open" and one.paragraph_id == paragraph for one in view.shared_comments)


def blocking(view: MinutesView) -> tuple[str, ...]:
    """What keeps the text from being agreed, paragraph by paragraph, as pieces of a sentence."""
    numbers = annex_numbers(view)
    found: list[str] = []
    for paragraph in view.paragraphs:
        found += _blocking(view, paragraph, number_of(paragraph, numbers))
    if comments := open_comments(view, None):
        found.append(translate("minutes", "the text has %n open shared comment(s)", None, comments))
    if not view.paragraphs:
        found.append(translate("minutes", "there is no paragraph yet"))
    return tuple(found)


def is_open_matter(view: MinutesView, paragraph: ParagraphView) -> bool:
    """Has the paragraph anything that waits for somebody?"""
    return bool(
        paragraph.brackets
        or paragraph.drift
        or (paragraph.missing and view.state in OPEN)
        or (paragraph.figures and view.state in OPEN)
        or any(one.status == "open" and one.paragraph_id == paragraph.id for one in comments_of(view))
    )


def open_comment_count(view: MinutesView) -> int:
    """Comments of both kinds that nobody has answered."""
    return sum(one.status == "open" for one in comments_of(view))


def drift_sentence(drift: Drift) -> str:
    """“English changed in v3 after Spanish was last confirmed”."""
    others = listed([language_word(tag) for tag in drift.changed])
    values = {"others": others, "language": language_word(drift.language), "version": drift.version}
    if drift.version is not None:
        return translate("minutes", "{others} changed in v{version} after {language} was last confirmed").format(**values)
    return translate("minutes", "{others} changed after {language} was last confirmed").format(**values)


def differing_dates_words(differing: Mapping[str, Sequence[str]]) -> str:
    """“English: 5 June 2012; Spanish: 6 June 2012”: dates that one language has and another has not."""
    return "; ".join(f"{language_word(tag)}: {', '.join(map(_date_words, days))}" for tag, days in differing.items())


def listed(names: Sequence[str]) -> str:
    """“English and French”."""
    return in_words(Sentence("{names:and}", names=names)) if names else ""


def shortened(text: str, limit: int = 60) -> str:
    """The beginning of a long quotation."""
    text = " ".join(text.split()).lstrip(", ")
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0] + " …"


def _date_words(found: str) -> str:
    """A date as the comparison names it (“2012-06-05”, “---06-05”, “month 6”) in words."""
    locale = QLocale(current_language())
    if found.startswith("month "):
        return locale.standaloneMonthName(int(found.removeprefix("month ")))
    year, month, day = found.rsplit("-", 2)
    return f"{int(day)} {locale.monthName(int(month))} {year.strip('-')}".strip()


def _blocking(view: MinutesView, paragraph: ParagraphView, number: str) -> Iterator[str]:
    if brackets := brackets_open(view, paragraph):
        yield translate("minutes", "{paragraph} has %n bracket(s)", None, brackets).format(paragraph=number)
    for tag in paragraph.missing:
        yield translate("minutes", "{paragraph} has no {language}").format(paragraph=number, language=language_word(tag))
    for tag in paragraph.drift:
        words = translate("minutes", "{language} of {paragraph} is unconfirmed")
        yield words.format(paragraph=number, language=language_word(tag))
    if comments := open_comments(view, paragraph.id):
        yield translate("minutes", "{paragraph} has %n open shared comment(s)", None, comments).format(paragraph=number)


def comments_of(view: MinutesView) -> tuple[SharedCommentView | InternalCommentView, ...]:
    """Comments of both kinds."""
    return (*view.shared_comments, *view.internal_comments)


def best(texts: Mapping[str, str]) -> str:
    """A text of the talks in the window's language where there is one."""
    tag = current_language()
    return texts.get(tag) or texts.get("en") or next(iter(texts.values()), "")


def minutes_title(tag: str, round_title: str) -> str:
    """A title to begin with, in the document's language; "" in one that has none here."""
    words = _DOCUMENT_WORDS.get(tag.partition("-")[0])
    return words[0].format(round=round_title) if words and round_title else ""


def usual_annexes(languages: Sequence[str]) -> tuple[tuple[str, dict[str, str]], ...]:
    """Annexes that every minutes have: participants and agenda, with their titles by language."""
    known = {tag: _DOCUMENT_WORDS[tag.partition("-")[0]] for tag in languages if tag.partition("-")[0] in _DOCUMENT_WORDS}
    if not known:
        return ()
    participants = {tag: words[1] for tag, words in known.items()}
    return ("participants", participants), ("agenda", {tag: words[2] for tag, words in known.items()})


def first_waiting(view: MinutesView) -> str:
    """Where work waits: the first paragraph in brackets, or with anything open, or the first; "" for none."""
    paragraphs = view.paragraphs
    waiting = [one for one in paragraphs if one.brackets] or [one for one in paragraphs if is_open_matter(view, one)]
    return next((one.id for one in (*waiting, *paragraphs)), "")


def joint_words(marking: str) -> str:
    """What the joint document itself is marked as: the page around it may be higher."""
    return translate("minutes", "joint, {marking}").format(marking=marking) if marking else translate("minutes", "joint")
