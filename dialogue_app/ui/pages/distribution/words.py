"""The distribution page's words for documents, layouts, forms, signatures and fingerprints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogue_app.ui.dates import day_words, moment_words
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, translate
from dialogue_app.ui.pages.distribution.reading import Issue

_KINDS = {
    "joint-agenda": QT_TRANSLATE_NOOP("distribution", "Joint agenda"),
    "agreed-minutes": QT_TRANSLATE_NOOP("distribution", "Agreed minutes"),
    "signed-scan": QT_TRANSLATE_NOOP("distribution", "Scan of the signed original"),
    "extract": QT_TRANSLATE_NOOP("distribution", "Extract"),
    "corrigendum": QT_TRANSLATE_NOOP("distribution", "Corrigendum"),
    "proces-verbal": QT_TRANSLATE_NOOP("distribution", "Procès-verbal of rectification"),
    "action-table": QT_TRANSLATE_NOOP("distribution", "Action table"),
    "released-version": QT_TRANSLATE_NOOP("distribution", "Released version"),
}
_LAYOUTS = {
    "consecutive": QT_TRANSLATE_NOOP("distribution", "One after the other"),
    "parallel": QT_TRANSLATE_NOOP("distribution", "Side by side"),
    "separate": QT_TRANSLATE_NOOP("distribution", "One language"),
}
FORMS = {
    "original": QT_TRANSLATE_NOOP("distribution", "original"),
    "certified-copy": QT_TRANSLATE_NOOP("distribution", "certified copy"),
    "extract": QT_TRANSLATE_NOOP("distribution", "extract"),
    "electronic": QT_TRANSLATE_NOOP("distribution", "electronic"),
}


def kind_words(kind: str) -> str:
    """What kind of document it is."""
    return translate("distribution", _KINDS[kind]) if kind in _KINDS else kind


def layout_words(layout: str) -> str:
    """How the languages stand on the page."""
    if not layout:
        return translate("distribution", "on paper")
    return translate("distribution", _LAYOUTS[layout]) if layout in _LAYOUTS else layout


def form_words(form: str) -> str:
    """The form of a copy; one that was typed stays as typed."""
    return translate("distribution", FORMS[form]) if form in FORMS else form


def signature_words(issue: Issue, parties: int) -> tuple[str, str]:
    """Chip state and words: how many of the signatures it carries, and whether in ink."""
    if issue.kind not in ("agreed-minutes", "signed-scan"):
        return "idle", translate("distribution", "not signed by its nature")
    if issue.signatures == 0:
        return "idle", translate("distribution", "not signed")
    counted = translate("distribution", "{count} of {all}").format(count=issue.signatures, all=parties)
    inked = issue.entry is None or issue.kind == "signed-scan"
    words = counted if not inked else translate("distribution", "{count}, in ink").format(count=counted)
    return ("ok" if issue.signatures >= parties else "warn"), words


def holder_words(issue: Issue) -> str:
    """The letters of those whose original it is."""
    if issue.entry is not None:
        return issue.entry.held_by
    return " ".join(holder for holder, _count in issue.paper.originals) if issue.paper is not None else ""


def when_words(issue: Issue) -> str:
    """When it was issued or signed."""
    at = issue.moment
    if at is None:
        return ""
    return moment_words(at) if isinstance(at, datetime) else day_words(at)


def standing_words(issue: Issue) -> str:
    """Superseded, waiting for a time-stamp or for its renewal, corrected, or nothing."""
    parts = []
    if issue.entry is not None and issue.entry.superseded_by:
        parts.append(translate("distribution", "superseded"))
    if issue.waits:
        parts.append(translate("distribution", "to be stamped"))
    if issue.due:
        parts.append(translate("distribution", "renew the stamp"))
    if issue.corrected_by:
        parts.append(translate("distribution", "read with {instruments}").format(instruments=", ".join(issue.corrected_by)))
    return " · ".join(parts)


def stamp_words(issue: Issue) -> str:
    """What is known of the time of its signatures: whose clock, what level, until when the newest time-stamp holds."""
    entry = issue.entry
    if entry is None or not entry.signatures or entry.level is None:
        return ""
    if issue.waits:
        return translate("distribution", "none yet: the signatures carry a computer's own time")
    level = f"PAdES {entry.level}"
    if entry.renew_before is None:
        return level
    day = day_words(entry.renew_before.date())
    return translate("distribution", "{level}, to be renewed before {day}").format(level=level, day=day)


def digits(digest: str) -> str:
    """A fingerprint as people compare it: the first and the last digits."""
    return f"{digest[:4]} {digest[4:8]} … {digest[-4:]}" if digest else ""


def grouped(digest: str) -> str:
    """A whole fingerprint in groups of four, to be read out."""
    return " ".join(digest[place : place + 4] for place in range(0, len(digest), 4))


def best(texts: Mapping[str, str]) -> str:
    """A text in the window's language where there is one."""
    return texts.get(current_language()) or next((text for text in texts.values() if text), "")


def size_words(size: int) -> str:
    """A file's size in kB."""
    return translate("distribution", "{size} kB").format(size=max(1, round(size / 1000)))
