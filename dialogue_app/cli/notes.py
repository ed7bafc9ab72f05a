"""Commands on notes: hand them to a colleague, read hers, hold both beside each other, and settle where they differ."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dialogue_app.app import Opened
from dialogue_app.cli.documents import round_named
from dialogue_app.cli.output import print_json, print_table, write_file
from dialogue_app.cli.passphrases import passphrase
from dialogue_app.cli.workspaces import opened
from dialogue_app.desk import note_takers
from dialogue_app.desk import notes as verbs
from dialogue_app.desk.note_takers import ForeignNotes
from dialogue_app.desk.views.takers import TakersPage, TakersRow, takers_of, takers_page
from dialogue_app.errors import UserError
from dialogue_app.exchange import notes_file

OTHER_VARIABLE = "DIALOGUE_APP_OTHER_PASSPHRASE"


def export(arguments: argparse.Namespace) -> int:
    """Write one taker's notes of a round as a notes file. Private observations stay here."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        data = notes_file.notes_file(it.workspace, round, arguments.taker or it.desk.author, made_at=it.desk.clock())
    if arguments.out is None:
        sys.stdout.write(data.decode())
        return 0
    write_file(arguments.out, data, force=arguments.force)
    print(f"{arguments.out}: INTERNAL, for the colleague who reconciles. It is not encrypted.")
    return 0


def merge(arguments: argparse.Namespace) -> int:
    """Read a colleague's notes from a notes file or from her workspace file; twice adds nothing twice."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        for one in _read(arguments, it, round):
            made = note_takers.take_in_notes(it.desk, round=round, notes=one)
            print(f"{one.source}: {one.taker}, {len(one.notes)} notes, {note_takers.added_by(made)} of them new.")
        _say_open(it, round, {one.taker for one in _takers(it, round)} - {it.desk.author})
    return 0


def compare(arguments: argparse.Namespace) -> int:
    """Show two takers' notes beside each other by time. Exit code 1 while figures differ and nobody has decided."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        page = _page(it, arguments)
    rows = [row for row in page.rows if row.differing] if arguments.differing else page.rows
    if arguments.json:
        print_json({"first": page.first, "second": page.second, "offset": page.offset, "proposed": page.proposed, "rows": rows})
    else:
        print_table(("Time", page.first, page.second), [_told(row) for row in rows])
        told = f"; the entries propose {page.proposed.seconds:+d} s ({page.proposed.matches} match)" if page.proposed else ""
        print(f"Offset of {page.second}: {page.offset:+d} s{told}. Open differences: {page.open}.")
    return 1 if page.open else 0


def offset(arguments: argparse.Namespace) -> int:
    """Set the seconds that are added to a colleague's times to come to ours; no note is changed."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        page = _page(it, arguments)
        wanted = arguments.seconds
        if wanted is None:
            if page.proposed is None:
                raise UserError("Too few entries match to propose an offset: say --seconds.")
            wanted = page.proposed.seconds
        round = round_named(it, arguments.round)
        note_takers.align_takers(it.desk, round=round, taker=page.second, start=page.offset, offset=wanted)
        print(f"Offset of {page.second}: {wanted:+d} s.")
    return 0


def reconcile(arguments: argparse.Namespace) -> int:
    """Record what holds where two notes differ, and why. Both stay as they were taken."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        page = _page(it, arguments)
        row = _row_named(page, arguments.time, ZoneInfo(_zone(page)))
        assert row.first is not None and row.second is not None
        chosen = {"first": row.first.id, "second": row.second.id}.get(arguments.holds)
        reading = arguments.reading or _figures_of(row, arguments.holds)
        if arguments.holds == "neither" and not reading:
            raise UserError("Where neither holds, say what does: --reading.")
        verbs.reconcile_notes(
            it.desk, note=row.first.id, other=row.second.id, decision=arguments.why, chosen=chosen, reading=reading
        )
    print(f"Recorded: {reading or arguments.holds}. Both notes stay as they were taken.")
    return 0


def _read(arguments: argparse.Namespace, it: Opened, round: str) -> tuple[ForeignNotes, ...]:
    source: Path = arguments.source
    if not source.exists():
        raise UserError(f"{source} is not there.")
    if notes_file.is_notes_file(source):
        return (notes_file.read_notes(source),)
    secret = None
    if notes_file.needs_passphrase(source):
        secret = passphrase(source.name, variable=OTHER_VARIABLE, descriptor=arguments.other_passphrase_fd)
    return notes_file.notes_of_workspace(
        source, secret, known=notes_file.round_of(it.workspace, round), without=it.desk.author, taker=arguments.taker
    )


def _takers(it: Opened, round: str) -> tuple[Any, ...]:
    with it.workspace.read() as read:
        return takers_of(read, round, author=it.desk.author)


def _page(it: Opened, arguments: argparse.Namespace) -> TakersPage:
    round = round_named(it, arguments.round)
    first = it.desk.author
    known = [one.taker for one in _takers(it, round)]
    others = [one for one in known if one != first]
    second = arguments.taker or (others[0] if others else "")
    if second not in known:
        raise UserError(f"Nobody called “{second}” took notes in this round; there are: {', '.join(known) or 'none'}.")
    if first not in known or first == second:
        first = next((one for one in known if one != second), first)
    with it.workspace.read() as read:
        return takers_page(read, round, author=it.desk.author, first=first, second=second)


def _say_open(it: Opened, round: str, others: Iterable[str]) -> None:
    for second in sorted(others):
        with it.workspace.read() as read:
            page = takers_page(read, round, author=it.desk.author, first=it.desk.author, second=second)
        for row in page.rows:
            if row.open:
                mine, hers = row.figures()
                zone = ZoneInfo(_zone(page))
                print(f"{row.at.astimezone(zone):%H:%M:%S}  {page.first} {', '.join(mine)} / {page.second} {', '.join(hers)}")


def _row_named(page: TakersPage, time: str, zone: ZoneInfo) -> TakersRow:
    paired = [row for row in page.rows if row.first and row.second]
    found = [row for row in paired if f"{row.at.astimezone(zone):%Y-%m-%d %H:%M:%S}".endswith(time)]
    if len(found) != 1:
        there = ", ".join(f"{row.at.astimezone(zone):%H:%M:%S}" for row in paired if row.open) or "none"
        what = "no pair of entries" if not found else "more than one pair of entries"
        raise UserError(f"There is {what} at “{time}”; differences are open at: {there}.")
    return found[0]


def _figures_of(row: TakersRow, holds: str) -> str:
    mine, hers = row.figures()
    return ", ".join({"first": mine, "second": hers}.get(holds, ()))


def _zone(page: TakersPage) -> str:
    return next((one.zone for row in page.rows for one in (row.first, row.second) if one is not None), "UTC")


def _told(row: TakersRow) -> tuple[str, str, str]:
    entry = row.first or row.second
    assert entry is not None
    time = f"{row.at.astimezone(ZoneInfo(entry.zone)):%Y-%m-%d %H:%M:%S}"
    left = row.first.text if row.first else ""
    right = row.second.text if row.second else ""
    if row.settled:
        right = f"{right} [{row.settled.words}]"
    elif row.differing:
        mine, hers = row.figures()
        right = f"{right} [DIFFERS: {', '.join(mine)} / {', '.join(hers)}]"
    return time, _short(left), right


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
