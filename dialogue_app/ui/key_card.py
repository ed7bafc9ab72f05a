"""The keys of a page as rows of a card, read from the actions that answer to them and from what the page itself hears."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from dialogue_app.ui.actions import ActionSpec, ActionTable
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.badges import key_text

_NUMBERED = re.compile(r"(.*)\.(\d)")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line: keys as stored (“Ctrl+K”) or letters to type, and what they do; `action` is the action's id, where it is one."""

    keys: tuple[str, ...]
    words: str
    action: str = ""
    typed: bool = False
    """Typed letters rather than keys: shown as they are."""
    through: str = ""
    """The last of a run of keys, “Ctrl+9” of “Ctrl+1 … Ctrl+9”."""

    def caps(self) -> list[str]:
        """The keys as they stand on the card."""
        shown = list(self.keys) if self.typed else [key_text(keys) for keys in self.keys]
        return [*shown, "…", key_text(self.through)] if self.through else shown


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A group of the card under its heading."""

    title: str
    rows: tuple[KeyRow, ...]


Grouping = Sequence[tuple[str, tuple[str, ...]]]
"""(heading, beginnings of the ids of its actions) in the order of the card."""


def groups(actions: ActionTable, page: str, typed: Iterable[KeyGroup] = (), grouping: Grouping = ()) -> list[KeyGroup]:
    """The card: what the page hears by itself, the page's actions as it groups them, those it does not name, the window's."""
    made = list(typed)
    taken = {keys for group in made for row in group.rows for keys in row.keys if not row.typed}
    rest = [spec for spec in actions if spec.page == page and page and spec.shortcut]
    rows = partial(_rows, taken=taken)
    for title, beginnings in grouping:
        found = [spec for spec in rest if spec.id.startswith(beginnings)]
        rest = [spec for spec in rest if spec not in found]
        made.append(KeyGroup(title, rows(found)))
    made.append(KeyGroup(translate("keys", "This page"), rows(rest)))
    everywhere = [spec for spec in actions if not spec.page and spec.shortcut and actions.works(spec.id)]
    going = [spec for spec in everywhere if spec.id.startswith("go.")]
    made.append(KeyGroup(translate("keys", "Go to"), rows(going)))
    made.append(KeyGroup(translate("keys", "Everywhere"), rows(spec for spec in everywhere if spec not in going)))
    return [group for group in made if group.rows]


def _rows(specs: Iterable[ActionSpec], *, taken: Collection[str]) -> tuple[KeyRow, ...]:
    """A row each, without keys that the page takes for itself; actions that differ in number alone (session 1 to 9) share one."""
    rows: list[KeyRow] = []
    for spec in specs:
        found = _NUMBERED.fullmatch(spec.id)
        last = rows[-1] if rows else None
        if found is not None and last is not None and last.action == f"{found[1]}.1":
            rows[-1] = KeyRow(last.keys, last.words, last.action, through=spec.shortcut)
        elif keys := tuple(keys for keys in (spec.shortcut, *spec.more_shortcuts) if keys not in taken):
            rows.append(KeyRow(keys, spec.words, spec.id))
    return tuple(rows)
