"""Dialogue Desk: prepare recurring diplomatic talks, take notes in the room, issue signed minutes."""

__version__ = "0.1.0"
