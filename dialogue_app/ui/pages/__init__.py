"""One page per activity."""
