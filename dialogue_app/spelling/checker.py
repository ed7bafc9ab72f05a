"""Asks the looking-up process: from any thread, never waiting; a dictionary that hangs or crashes is given up."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from dialogue_app.spelling.dictionaries import Dictionary

MODULE = "dialogue_app.spelling.child"
SECONDS = 10.0
"""How long the process may think about one request, its start included."""
_TRIES = 2
Answer = Mapping[str, Any] | None


class Checker:
    """One dictionary. `ask` hands a request to a thread of its own; `done` is called from there, with None for no answer."""

    def __init__(self, dictionary: Dictionary, *, seconds: float = SECONDS, module: str = MODULE) -> None:
        self.dictionary = dictionary
        self.given_up = False
        """It failed as often as it may: nothing is asked of it any more."""
        self._seconds, self._module = seconds, module
        self._known: tuple[str, ...] = ()
        self._told: tuple[str, ...] | None = None
        self._failed = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._wanted: queue.SimpleQueue[tuple[dict[str, Any], Callable[[Answer], object]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def know(self, words: Iterable[str]) -> None:
        """These words are right, whatever the dictionary says."""
        self._known = tuple(words)

    def ask(self, request: dict[str, Any], done: Callable[[Answer], object]) -> None:
        """Asks; returns at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="spelling", daemon=True)
            self._thread.start()
        self._wanted.put((request, done))

    def close(self) -> None:
        """Ends the process; what is still asked is not answered."""
        self._closed = True
        self._wanted.put(None)
        self._kill()

    def _serve(self) -> None:
        while (wanted := self._wanted.get()) is not None and not self._closed:
            request, done = wanted
            answer = None if self.given_up else self._answered(request)
            if not self._closed:
                done(answer)
        self._kill()

    def _answered(self, request: dict[str, Any]) -> Answer:
        watch = threading.Timer(self._seconds, self._kill)
        watch.daemon = True
        watch.start()
        try:
            if self._process is None:
                self._process, self._told = self._started(), None
            known = {} if self._told == self._known else {"known": list(self._known)}
            self._told = self._known
            answer = self._exchange(self._process, {**request, **known})
        except (OSError, ValueError):
            answer = None
        finally:
            watch.cancel()
        if answer is None:
            self._kill()
            self._process = None
            self._failed += 1
            self.given_up = self._failed >= _TRIES
        else:
            self._failed = 0
        return answer

    @staticmethod
    def _exchange(process: subprocess.Popen[bytes], request: dict[str, Any]) -> Answer:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline() or b"null")
        return answer if isinstance(answer, dict) else None

    def _started(self) -> subprocess.Popen[bytes]:
        home = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH", ""))))
        # -P: the folder the user stands in may hold modules of a stranger's making
        command = [sys.executable, "-P", "-m", self._module, str(self.dictionary.folder), self.dictionary.name]
        pipe, silent = subprocess.PIPE, getattr(subprocess, "CREATE_NO_WINDOW", 0)
        return subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": paths},
            creationflags=silent,
        )  # fmt: skip

    def _kill(self) -> None:
        process = self._process
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed and threading.current_thread() is self._thread:
                try:
                    pipe.close()
                except OSError:  # what was still to be written has no reader any more
                    continue
