"""Mappings the journal could not follow are refused at the start."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Column, Float, ForeignKey, Numeric, String, Table, UniqueConstraint
from sqlalchemy.orm import registry, relationship

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.mapping_check import check_mapping

DEFERRED = {"deferrable": True, "initially": "DEFERRED"}


def said_of(*columns: Any, **properties: Any) -> str:
    """What is said of a record class with these columns and relationships."""
    base = registry()
    other = Table("other", base.metadata, Column("id", String(32), primary_key=True))
    Table("link", base.metadata, Column("odd_id", ForeignKey("odd.id")), Column("other_id", ForeignKey("other.id")))
    odd = Table("odd", base.metadata, Column("id", String(32), primary_key=True), *columns)
    Odd, Other = type("Odd", (), {}), type("Other", (), {})
    base.map_imperatively(Other, other)
    base.map_imperatively(Odd, odd, properties={name: relationship(Other, **given) for name, given in properties.items()})
    try:
        check_mapping([Odd])
    except WorkspaceError as error:
        return str(error)
    finally:
        base.dispose()
    return ""


def test_that_the_vocabulary_passes() -> None:
    check_mapping()


def test_that_a_sound_mapping_passes() -> None:
    assert said_of(Column("other_id", ForeignKey("other.id", **DEFERRED)), other={}) == ""


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (lambda: Column("other_id", ForeignKey("other.id")), "checked at commit"),
        (lambda: Column("other_id", ForeignKey("other.id", ondelete="CASCADE", **DEFERRED)), "must not delete or update rows"),
        (lambda: Column("rate", Float), "print differently"),
        (lambda: Column("rate", Numeric), "print differently"),
        (lambda: Column("number", String, server_default="1"), "must not set values"),
        (lambda: Column("number", String, onupdate="1"), "must not set values"),
        (lambda: UniqueConstraint("id", name="once"), "nothing but the id is UNIQUE"),
    ],
)
def test_that_columns_that_escape_the_journal_are_named(column: Any, words: str) -> None:
    assert words in said_of(column())


def test_that_relationships_that_escape_the_journal_are_named() -> None:
    assert "association table" in said_of(others={"secondary": "link"})
    key = Column("other_id", ForeignKey("other.id", **DEFERRED))
    assert "post_update" in said_of(key, other={"post_update": True})
