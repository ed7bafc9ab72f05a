"""The vocabulary of talks: records, their states and what may change in each state.

Importing this package maps every kind of record, so that a workspace knows them all.
"""

from dialogue_app.model import agenda, dialogue, issued, minutes, notes, outcomes, positions, rounds

__all__ = ["agenda", "dialogue", "issued", "minutes", "notes", "outcomes", "positions", "rounds"]
