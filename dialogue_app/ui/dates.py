"""Dates and times as the window writes them, in the window's language."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from dialogue_app.ui.language import current_language


def day_words(day: date) -> str:
    """For example “8 Nov 2011”, or “8 nov 2011” in Spanish."""
    return f"{day.day} {_month(day)} {day.year}"


def period_words(first: date, last: date) -> str:
    """For example “8–9 Nov 2011”, “30 Nov – 2 Dec 2011”, or one day."""
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {_month(last)} {last.year}"
    start = f"{first.day} {_month(first)}" if first.year == last.year else day_words(first)
    return f"{start} – {day_words(last)}"


def moment_words(moment: datetime, zone: str | None = None) -> str:
    """For example “8 Nov 2011 10:14”, in the IANA zone named or on this computer's clock."""
    local = moment.astimezone(ZoneInfo(zone) if zone else None)
    return f"{day_words(local)} {local:%H:%M}"


def weekday_words(day: date) -> str:
    """For example “Tue 8 Nov”."""
    name = QLocale(current_language()).standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name.rstrip('.')} {day.day} {_month(day)}"


def _month(day: date) -> str:
    return QLocale(current_language()).toString(QDate(day.year, day.month, day.day), "MMM").rstrip(".")
