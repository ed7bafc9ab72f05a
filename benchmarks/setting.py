"""What every benchmark is handed: the archive, how often to repeat, and a folder of its own."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import select

from benchmarks.archive import AUTHOR, Archive, Size, archive
from benchmarks.processes import FOLDER
from dialogue_app import paths
from dialogue_app.desk import schemes
from dialogue_app.desk.verbs import Desk
from dialogue_app.model.rounds import Round
from dialogue_app.store import Workspace


@dataclass
class Setting:
    """One run. `share` scales how often things are repeated: 1 for the table, less for a quick look."""

    size: Size
    folder: Path
    share: float = 1.0
    kept: Path = FOLDER

    def runs(self, wanted: int) -> int:
        """How often to repeat what is repeated `wanted` times in a full run."""
        return max(2, round(wanted * self.share))

    @cached_property
    def archive(self) -> Archive:
        """The archive, made on first use."""
        made = archive(self.size, self.kept)
        if made.seconds is not None:
            print(f"archive made in {made.seconds:.0f} s: {made.path}", file=sys.stderr)
        return made

    def desk(self, workspace: Workspace) -> Desk:
        """A desk as the window has one."""
        return Desk(workspace, AUTHOR, schemes=schemes.load(paths.resource("markings")))


def round_ids(workspace: Workspace) -> Mapping[int, str]:
    """Ids of the rounds by ordinal."""
    with workspace.read() as read:
        return {row.ordinal: row.id for row in read.execute(select(Round.ordinal, Round.id))}
