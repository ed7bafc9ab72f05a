"""The pages of the room view, in the place of all others."""

from __future__ import annotations

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import QT_TRANSLATE_NOOP
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.registry import PageSpec, Phase


def _agenda(context: PageContext) -> Page:
    from dialogue_app.ui.pages.room.page import RoomAgenda

    return RoomAgenda(context)


def _minutes(context: PageContext) -> Page:
    from dialogue_app.ui.pages.room.page import RoomMinutes

    return RoomMinutes(context)


def _outcomes(context: PageContext) -> Page:
    from dialogue_app.ui.pages.room.page import RoomOutcomes

    return RoomOutcomes(context)


def _commitments(context: PageContext) -> Page:
    from dialogue_app.ui.pages.room.page import RoomCommitments

    return RoomCommitments(context)


ROOM_PAGES: tuple[PageSpec, ...] = (
    PageSpec("agenda", QT_TRANSLATE_NOOP("rail", "Agenda"), "list-numbers", Phase.PREPARE, _agenda),
    PageSpec("minutes", QT_TRANSLATE_NOOP("rail", "Minutes"), "article", Phase.AFTER, _minutes),
    PageSpec("outcomes", QT_TRANSLATE_NOOP("rail", "Actions"), "check-square", Phase.AFTER, _outcomes),
    PageSpec("commitments", QT_TRANSLATE_NOOP("rail", "Commitments"), "handshake", Phase.AFTER, _commitments),
)
