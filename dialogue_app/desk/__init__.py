"""What staff do: one module per activity, one function per verb."""
