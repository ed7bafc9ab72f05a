"""The states of an agenda and of its items."""

from __future__ import annotations

from enum import StrEnum


class AgendaState(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    EXCHANGED = "exchanged"
    PROVISIONALLY_AGREED = "provisionally-agreed"
    ADOPTED = "adopted"
    CLOSED = "closed"


class ItemState(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    TAKEN_UP = "taken-up"
    SUSPENDED = "suspended"
    CONSIDERED = "considered"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
