"""Importing this module maps every kind of record."""

from dialogue_app.model import agenda, dialogue, issued, minutes, notes, outcomes, positions, rounds

__all__ = ["agenda", "dialogue", "issued", "minutes", "notes", "outcomes", "positions", "rounds"]
