"""The vocabulary of talks: records, their states and what may change in each state."""
