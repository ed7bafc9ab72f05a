"""Long minutes in made-up words: per item a heading and five paragraphs of sixty words, and after every fifth a table."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

PARAGRAPHS, WORDS, ROWS = 5, 60, 6
_SPOKEN = (
    "both sides reviewed ferry crossings between their ports and asked that records of voyages be exchanged each quarter "
    "officials described repairs to lighthouses buoys charts tonnage pilots crews licences harbour dues salvage weather "
    "warnings coast guard signals lost cargo and the keeping of joint registers they confirmed deferred welcomed noted"
)
_WORDS = _SPOKEN.split()


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the minutes; `table` has its heads in the first row."""

    title: str
    paragraphs: tuple[str, ...]
    table: tuple[tuple[str, ...], ...] = ()


def items(count: int) -> tuple[Item, ...]:
    """The same minutes for everybody who asks for as many items."""
    random = Random(11)

    def words(number: int) -> str:
        return " ".join(random.choices(_WORDS, k=number))

    made = []
    for number in range(1, count + 1):
        paragraphs = tuple(words(WORDS).capitalize() + "." for _ in range(PARAGRAPHS))
        rows = [("Undertaking", "Side", "By"), *((words(6), random.choice("AB"), f"2010-0{1 + n}-15") for n in range(ROWS))]
        made.append(Item(f"Item {number}: {words(5)}", paragraphs, tuple(rows) if number % 5 == 0 else ()))
    return tuple(made)
