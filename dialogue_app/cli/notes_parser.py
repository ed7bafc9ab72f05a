"""The arguments of `dialogue-app notes …`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

Command = Callable[[argparse.Namespace], int]
Subparsers = argparse._SubParsersAction


def add_notes_commands(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command with its acts."""
    what = "two takers' notes, and what follows from notes"
    notes = commands.add_parser("notes", help=what, description=what[0].upper() + what[1:] + ".")
    acts = notes.add_subparsers(title="acts", metavar="ACT", required=True)
    export = _act(acts, "export", "write one taker's notes of a round as a notes file (JSON): INTERNAL")
    export.add_argument("--taker", default="", help="initials of the note-taker; your own if left out")
    export.add_argument("--out", type=Path, help="the file to write; standard output if left out")
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    merge = _act(acts, "merge", "read a colleague's notes from a notes file or from her workspace file")
    merge.add_argument("source", type=Path, metavar="SOURCE", help="notes file or workspace of the second taker")
    merge.add_argument("--taker", help="only this taker's notes, of a workspace with several")
    merge.add_argument("--other-passphrase-fd", type=int, metavar="N", help="file descriptor with the other file's passphrase")
    merge.epilog = "The other file's passphrase may come from DIALOGUE_APP_OTHER_PASSPHRASE too."
    compare = _two(acts, "compare", "show two takers' notes beside each other by time")
    compare.add_argument("--differing", action="store_true", help="only entries whose figures differ")
    compare.add_argument("--json", action="store_true", help="print as JSON")
    compare.epilog = "Exit code: 0 nothing open, 1 figures differ and nobody has decided."
    offset = _two(acts, "offset", "set what is added to a colleague's times to come to ours")
    offset.add_argument("--seconds", type=int, help="what the matching entries propose if left out")
    reconcile = _two(acts, "reconcile", "record what holds where two notes differ, and why")
    reconcile.add_argument("--time", required=True, metavar="HH:MM:SS", help="of the first taker's entry, as compare shows it")
    reconcile.add_argument("--holds", required=True, choices=("first", "second", "neither"), help="whose reading holds")
    reconcile.add_argument("--reading", default="", help="what holds; the differing figures of that note if left out")
    reconcile.add_argument("--why", required=True, help="on what ground")
    _add_what_follows(acts)


def _add_what_follows(acts: Subparsers[argparse.ArgumentParser]) -> None:
    actions = _act(acts, "actions", "print what somebody is to do by the notes", "after_notes")
    actions.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="of one day only")
    actions.add_argument("--json", action="store_true", help="print as JSON")
    delivered = _act(acts, "delivered", "list positions of which points were ticked as said", "after_notes")
    delivered.add_argument("--write", action="store_true", help="mark them as delivered")
    proposals = _act(acts, "proposals", "list what the other side said and nobody has recorded", "after_notes")
    proposals.add_argument("--json", action="store_true", help="print as JSON")
    accept = _act(acts, "accept", "record a proposal as an observed position", "after_notes")
    accept.add_argument("--stance", default="", help="in which words; the note's own if left out")
    dismiss = _act(acts, "dismiss", "decide that a proposal needs no observed position", "after_notes")
    for one in (accept, dismiss):
        one.add_argument("--number", type=int, required=True, metavar="N", help="of the proposal, as proposals shows it")
    report = _act(acts, "report", "print the evening's report of a day as PDF: INTERNAL", "after_notes")
    report.add_argument("--day", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    report.add_argument("--out", type=Path, required=True, help="the PDF to write")
    report.add_argument("--force", action="store_true", help="replace a file that is there")
    for option in ("--summary", "--comment", "--language", "--to", "--drafter"):
        report.add_argument(option, default="")
    for option in ("--classified-by", "--reason", "--derived-from", "--declassify-on"):
        report.add_argument(option, default="")
    report.add_argument("--cleared-by", action="append", default=[], metavar="OFFICE")


def _act(acts: Subparsers[argparse.ArgumentParser], name: str, words: str, module: str = "notes") -> argparse.ArgumentParser:
    parser = acts.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    parser.set_defaults(run=_command(module, name))
    parser.add_argument("file", type=Path, metavar="FILE", help="the workspace")
    parser.add_argument("--round", required=True, help="number or code of the round")
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="file descriptor with the workspace's passphrase")
    return parser


def _two(acts: Subparsers[argparse.ArgumentParser], name: str, words: str) -> argparse.ArgumentParser:
    parser = _act(acts, name, words)
    parser.add_argument("--taker", default="", help="the second taker; the only other one if left out")
    return parser


def _command(module: str, name: str) -> Command:
    def run(arguments: argparse.Namespace) -> int:
        from importlib import import_module

        return int(getattr(import_module(f"dialogue_app.cli.{module}"), name)(arguments))

    return run
