"""Item models over frozen views."""
