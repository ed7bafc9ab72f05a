"""Commands on a workspace: make, import, export, rounds, search, history, journal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from dialogue_app.app import App, Opened
from dialogue_app.cli.output import print_json, print_table, write_file
from dialogue_app.cli.passphrases import WORKSPACE_VARIABLE, passphrase
from dialogue_app.desk import talks
from dialogue_app.errors import UserError


@contextmanager
def opened(path: Path, descriptor: int | None) -> Iterator[Opened]:
    """The workspace a command works on; a passphrase is asked for only where the file needs one."""
    with App() as app:
        secret = passphrase(path.name, variable=WORKSPACE_VARIABLE, descriptor=descriptor) if app.needs_passphrase(path) else None
        yield app.open(path, secret)


@contextmanager
def made(path: Path, *, plain: bool, descriptor: int | None) -> Iterator[Opened]:
    """A new workspace; the recovery key is shown once. What fails inside leaves no file behind."""
    if path.exists():  # before a passphrase is asked for
        raise UserError("{name} is there already: choose another name.", name=path.name)
    secret = None if plain else passphrase(path.name, variable=WORKSPACE_VARIABLE, descriptor=descriptor, twice=True)
    with App() as app:
        new, recovery_key = app.create(path, secret)
        try:
            yield new
        except BaseException:
            app.close()
            path.unlink(missing_ok=True)
            raise
        if recovery_key:
            print("Recovery key, shown this once. Keep it on paper, away from this computer:")
            print(f"  {recovery_key}")
        else:
            print(f"{path.name} is not encrypted: whoever gets the file can read it.")


def new(arguments: argparse.Namespace) -> int:
    """Make a workspace, empty or with a dialogue founded in it."""
    parties = [_party(given) for given in arguments.party]
    if arguments.title and len(parties) < 2:
        raise UserError("Talks have two parties or more: say --party CODE=NAME for each, the home party first.")
    languages = arguments.language or ["en"]
    with made(arguments.file, plain=arguments.plain, descriptor=arguments.passphrase_fd) as it:
        if arguments.title:
            talks.create_dialogue(
                it.desk,
                title={languages[0]: arguments.title},
                subject={},
                home_party=parties[0][0],
                parties=[_names(code, name, languages) for code, name in parties],
                languages=languages,
            )
    print(f"Made {arguments.file}.")
    return 0


def import_file(arguments: argparse.Namespace) -> int:
    """Import a dialogue file or minutes (their PDF or its data), into a new workspace where there is none yet."""
    imported = _importing(arguments)
    if arguments.file.exists():
        with opened(arguments.file, arguments.passphrase_fd) as it:
            print(imported(it))
    else:
        with made(arguments.file, plain=arguments.plain, descriptor=arguments.passphrase_fd) as it:
            print(imported(it))
    return 0


def _importing(arguments: argparse.Namespace) -> Callable[[Opened], str]:
    """What writes the source into a workspace; it is read and checked before anything is asked for or made."""
    from dialogue_app.exchange.dialogue_file import import_dialogue, read_file
    from dialogue_app.exchange.minutes_file import looks_like_minutes
    from dialogue_app.signing.guarded import read_bounded

    raw = read_bounded(arguments.source)
    if raw[:1024].lstrip().startswith(b"%PDF-") or looks_like_minutes(raw):
        return _importing_minutes(arguments, raw)
    data = read_file(arguments.source)

    def imported(it: Opened) -> str:
        import_dialogue(it.workspace, data, author=it.desk.author)
        return f"Imported {arguments.source.name} into {arguments.file}."

    return imported


def _importing_minutes(arguments: argparse.Namespace, raw: bytes) -> Callable[[Opened], str]:
    from dialogue_app import reading_in

    found = reading_in.minutes_in_file(raw, arguments.source.name)

    def imported(it: Opened) -> str:
        wanted = reading_in.minutes_to_read(it.desk, found, home=arguments.home)
        name = found.content.document.identifier
        if reading_in.read_in(it.desk, wanted) is None:
            return f"{name} is here already, word for word the same: nothing was changed."
        return f"Read {name} into {arguments.file}, as {wanted.view.state}: {len(wanted.view.paragraphs)} paragraphs."

    return imported


def export_file(arguments: argparse.Namespace) -> int:
    """Export the dialogue as a dialogue file."""
    from dialogue_app.exchange.dialogue_file import export_dialogue

    with opened(arguments.file, arguments.passphrase_fd) as it:
        text = json.dumps(export_dialogue(it.workspace), ensure_ascii=False, indent=1) + "\n"
    if arguments.target is None:
        sys.stdout.write(text)
        return 0
    write_file(arguments.target, text.encode(), force=arguments.force)
    print(f"Exported to {arguments.target}. It holds internal matter: it is not for the other side.")
    return 0


def rounds(arguments: argparse.Namespace) -> int:
    """List the rounds."""
    from dialogue_app.desk.views.talks import rounds as lines

    with opened(arguments.file, arguments.passphrase_fd) as it, it.workspace.read() as read:
        found = lines(read)
    if arguments.json:
        print_json(found)
    else:
        rows = [(str(one.ordinal), _in(one.city), f"{one.starts} – {one.ends}", one.state, _in(one.title)) for one in found]
        print_table(("Round", "Place", "Dates", "State", "Title"), rows)
    return 0


def search(arguments: argparse.Namespace) -> int:
    """Search; exit code 0 with hits, 1 without."""
    from dialogue_app.desk.views.search import search as find

    with opened(arguments.file, arguments.passphrase_fd) as it:
        order: Literal["rank", "newest"] = "rank" if arguments.by_rank else "newest"
        hits = find(it.workspace, " ".join(arguments.query), author=it.desk.author, limit=arguments.limit, order=order)
    if arguments.json:
        print_json(hits)
    elif not hits:
        print("Nothing was found.")
    else:
        rows = [(_ordinal(one.round), one.visibility, one.where, _told(one.snippet.text, one.correction)) for one in hits]
        print_table(("Round", "Visibility", "Where", "Words"), rows)
    return 0 if hits else 1


def history(arguments: argparse.Namespace) -> int:
    """How the positions on an issue moved, round by round."""
    from dialogue_app.desk.views.position_history import issue_named, position_history

    with opened(arguments.file, arguments.passphrase_fd) as it, it.workspace.read() as read:
        entries = position_history(read, issue_named(read, " ".join(arguments.issue)))
    if arguments.json:
        print_json(entries)
    else:
        rows = [
            (_ordinal(one.round), str(one.on or ""), one.party, one.status, _told(_in(one.text), one.correction))
            for one in entries
        ]
        print_table(("Round", "Date", "Side", "Status", "Position"), rows)
    return 0


def journal(arguments: argparse.Namespace) -> int:
    """Verify the journal against the records, or export its trail without a word of content (RULE 26)."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        if arguments.what == "export":
            text = "".join(f"{line}\n" for line in it.workspace.audit_lines())
            if arguments.out is None:
                sys.stdout.write(text)
            else:
                write_file(arguments.out, text.encode(), force=False)
            return 0
        heads = it.workspace.verify(records=True)
    for station, (seq, digest) in sorted(heads.items()):
        print(f"{station}: {seq} changes, whole and unaltered; head {digest[:16]}")
    return 0


def _party(given: str) -> tuple[str, str]:
    code, sign, name = given.partition("=")
    if not (sign and code.strip() and name.strip()):
        raise UserError(f"“{given}” is no party: write CODE=NAME, for example US=United States.")
    return code.strip(), name.strip()


def _names(code: str, name: str, languages: list[str]) -> talks.PartyNames:
    texts = dict.fromkeys(languages, name)
    return talks.PartyNames(code, texts, texts, texts)


def _in(texts: Mapping[str, str]) -> str:
    return texts.get("en") or next(iter(texts.values()), "")


def _ordinal(number: int | None) -> str:
    return f"R{number}" if number else ""


def _told(text: str, correction: str | None) -> str:
    return f"{text} [{correction}]" if correction else text
