"""The distribution page: what left the house, who holds which copy, and what a file that comes in is worth."""
