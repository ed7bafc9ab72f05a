"""Papers for our own side alone: content types and composers of their own, out of reach of the joint ones (RULE 1, 22)."""
