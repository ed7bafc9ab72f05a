"""Papers that follow from the records: for our side alone, further joint ones, originals for ink, files that come in."""
