"""Minutes that a PDF encloses as data, read back: bytes to checked content, content to what a workspace keeps.

`read_minutes` refuses a broken file with the path of every fault; `minutes_view` says in the terms of a workspace what
the content says, so that composing it again gives the same hash.
"""

from dialogue_app.exchange.minutes_file.inverse import minutes_view, same_place_and_days
from dialogue_app.exchange.minutes_file.reading import looks_like_minutes, read_minutes

__all__ = ["looks_like_minutes", "minutes_view", "read_minutes", "same_place_and_days"]
