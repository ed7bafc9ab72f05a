"""Positions as internal papers print them: ours with what may be said, theirs as observed, and how both came about."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue_app.desk.views.internal import BriefPosition, BriefStep
from dialogue_app.documents.content import Block
from dialogue_app.documents.internal.wording import Words, marked


def position_blocks(position: BriefPosition, words: Words, *, level: int = 1, full: bool = True) -> Iterator[Block]:
    """The blocks of one position, headings from `level` on; `full`: with a table of clearances and what was held before."""
    own = words.own
    yield words.paragraph(own.text("position.state", version=position.version, state=words.state(position.state)), style="note")
    for key, text in (("objective", position.objective), ("arguments", position.arguments)):
        if text:
            yield words.heading(f"position.{key}", level)
            yield words.paragraph(text, position.portion, language=position.language)
    if position.points:
        yield words.heading("position.points", level)
        yield from _points(position, words)
    if position.limits is not None:
        yield words.heading("position.limits", level)
        for key, text in (("red_line", position.limits.red_line), ("fallback", position.limits.fallback)):
            if text:
                sentence = f"{own.text(f'position.{key}')}: {text}"
                yield words.paragraph(sentence, position.portion, language=position.language)
    if not full:
        yield _cleared_line(position, words)
        return
    yield words.heading("position.clearances", level)
    yield from _clearances(position, words)
    yield words.heading("position.history", level)
    if position.history:
        yield words.table(_HISTORY, [_step(step, words) for step in position.history])
    else:
        yield words.note("position.no_history")


def _points(position: BriefPosition, words: Words) -> Iterator[Block]:
    def detail(delivered: str, if_raised: bool) -> str:
        said = words.own.text(f"position.delivered_{delivered}") if delivered in ("yes", "partly") else ""
        return " ".join(filter(None, (words.own.text("position.if_raised") if if_raised else "", said)))

    told = [(marked(one.text, position.portion), detail(one.delivered, one.if_raised)) for one in position.points]
    if position.language.partition("-")[0] == words.head.language.partition("-")[0]:
        yield words.listing(told)
        return
    for text, small in told:
        yield words.paragraph(text, language=position.language)
        if small:
            yield words.paragraph(small, style="note")


def _clearances(position: BriefPosition, words: Words) -> Iterator[Block]:
    if not position.clearances:
        yield words.note("position.none_asked")
        return
    rows = [(one.office, one.person, words.state(one.status), words.day(one.on)) for one in position.clearances]
    yield words.table([f"position.{key}" for key in ("office", "person", "answer", "date")], rows)


def _cleared_line(position: BriefPosition, words: Words) -> Block:
    offices = (", ".join(filter(None, (one.office, words.state(one.status), words.day(one.on)))) for one in position.clearances)
    told = "; ".join(offices) or words.own.text("position.none_asked")
    return words.paragraph(f"{words.own.text('position.clearances')}: {told}", style="note")


def _step(step: BriefStep, words: Words) -> tuple[str, str, str, str]:
    own = words.own
    if step.on:
        when = own.text("position.round", round=step.round, date=words.day(step.on))
    else:
        when = own.text("position.round_undated", round=step.round)
    side = words.said(step.party)
    status = "; ".join(filter(None, (own.text(f"position.basis_{step.basis}"), words.state(step.status), step.correction)))
    return when, side, marked(words.said(step.text), step.portion), status


_HISTORY = tuple(f"position.{key}" for key in ("when", "side", "what", "status"))
