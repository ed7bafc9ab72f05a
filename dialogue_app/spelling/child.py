"""The looking-up process: `python -m dialogue_app.spelling.child FOLDER NAME` answers one request a line, as JSON, until its
input ends. {"known": […]} · {"text": "…"} → {"wrong": [[start, end], …]} · {"word": "…"} → {"words": […]}."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from dialogue_app.spelling.text import plain, wrong_in

_REMEMBERED = 20_000
_OFFERED = 7
_MEMORY = 1 << 30


class _Looking:
    def __init__(self, folder: str, name: str) -> None:
        from hunspell import Hunspell

        self._dictionary = Hunspell(name, hunspell_data_dir=folder)
        self._found: dict[str, bool] = {}
        self._known: frozenset[str] = frozenset()

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        if "known" in request:
            self._known = frozenset(plain(word).casefold() for word in request["known"])
        if "text" in request:
            return {"wrong": wrong_in(request["text"], self._is_right)}
        if "word" in request:
            return {"words": self._near(plain(request["word"]))}
        return {}

    def _is_right(self, written: str) -> bool:
        word = plain(written)
        bare = word[:-2] if word.endswith(("'s", "'S")) else word
        if word.casefold() in self._known or bare.casefold() in self._known:
            return True
        if word not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[word] = self._look_up(word)
        return self._found[word]

    def _look_up(self, word: str) -> bool:
        try:
            return bool(self._dictionary.spell(word))
        except UnicodeError:  # letters that the dictionary's encoding does not have: it cannot judge them
            return True

    def _near(self, word: str) -> list[str]:
        try:
            return [one for one in self._dictionary.suggest(word) if one and one != word][:_OFFERED]
        except UnicodeError:
            return []


def main() -> int:
    """Serve until the input ends. Nothing but answers goes to the output, whatever the dictionary has to complain about."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _limit()
    looking = _Looking(sys.argv[1], sys.argv[2])
    for line in sys.stdin.buffer:
        answers.write(json.dumps(looking.answer(json.loads(line))) + "\n")
        answers.flush()
    return 0


def _limit() -> None:
    """Take no more memory than any dictionary needs, and the processor only when the window does not want it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, bound in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        try:
            resource.setrlimit(kind, (bound, bound))
        except (ValueError, OSError):  # macOS knows some of them by name only
            continue
    os.nice(10)


if __name__ == "__main__":
    sys.exit(main())
