"""The vocabulary of talks: records, their states and what may change in each state.

A page maps the records it reads (0.2 ms a column); `base.kinds`, which every write asks, maps all of them.
"""
