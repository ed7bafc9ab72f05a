"""The positions page: our cleared positions and what the other side was heard to say, issue by issue, round by round."""
