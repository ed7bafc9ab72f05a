"""Room view: what everybody in the room may see, built from joint papers and from nothing else."""
