"""Delegations: who sits in the room on each side, in order of precedence, session by session."""
