"""Composition lines of the papers beyond agenda and minutes."""
