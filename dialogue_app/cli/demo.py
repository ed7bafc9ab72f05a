"""The main job on the sample, without a window: agenda, two originals, four signatures, all of it verified."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dialogue_app import exports, papers
from dialogue_app.app import App, Opened, unused
from dialogue_app.cli.documents import round_named
from dialogue_app.cli.output import print_json, print_table, write_file
from dialogue_app.documents.content import content_hash
from dialogue_app.errors import UserError

ROUND = "5"
PLACE = "Washington, D.C."
PASSPHRASE = "demonstration"


@dataclass(frozen=True, slots=True)
class Line:
    """One file that was made, and what was found of it."""

    file: str
    what: str
    result: str
    holds: bool


def demo(arguments: argparse.Namespace) -> int:
    """Exit code 0 only if everything that is listed holds."""
    folder: Path = arguments.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be made: {error.strerror}. Choose another folder.") from error
    with App(home=folder) as app:
        opened = app.open_sample(unused(folder / "sample-talks.dialogue"))
        lines = list(_job(opened, folder))
    if arguments.json:
        print_json(lines)
    else:
        print_table(("File", "What it is", "Verified"), [(one.file, one.what, one.result) for one in lines])
        print()
        print("All of it holds." if all(one.holds for one in lines) else "NOT all of it holds: see above.")
    return 0 if all(one.holds for one in lines) else 1


def _job(it: Opened, folder: Path) -> Iterator[Line]:
    assert it.path is not None
    round = round_named(it, ROUND)
    yield Line(it.path.name, "workspace with the fictional sample talks", "not encrypted", True)
    yield _agenda(it, round, folder)
    yield from _minutes(it, round, folder)
    heads = it.workspace.verify(records=True)
    changes = sum(seq for seq, _ in heads.values())
    yield Line(it.path.name, "journal of the workspace", f"{changes} changes, whole and unaltered", True)


def _agenda(it: Opened, round: str, folder: Path) -> Line:
    document = papers.agenda_document(it.desk, round)
    original = papers.original_for(document, "US")
    pdf = exports.exported(it.desk, document, original, round=round)
    write_file(folder / "agenda-R5.pdf", pdf, force=True)
    again = exports.exported(it.desk, papers.agenda_document(it.desk, round), original, round=round)
    return Line("agenda-R5.pdf", "joint agenda of Round 5", "made twice, the same to the byte", pdf == again)


def _minutes(it: Opened, round: str, folder: Path) -> Iterator[Line]:
    from dialogue_app.signing.demo_keys import make_demo_keys
    from dialogue_app.signing.identities import load_pkcs12

    view = papers.minutes_joint_view(it.desk, round)
    document = papers.minutes_document(it.desk, round)
    wrong = [one for one in papers.collation(document) if not one.permitted]
    yield Line("—", "collation of both originals", "only the order of names and languages differs", not wrong)
    names = {party.id: head.name if (head := papers.head_of(view, party.id)) else party.id for party in document.parties}
    keys = make_demo_keys(folder, names, PASSPHRASE)
    yield Line(keys.root.name, "root certificate of the throw-away demo keys", "for demonstration only", keys.root.exists())
    identities = {party: load_pkcs12(path, PASSPHRASE) for party, path in keys.heads.items()}
    for party, path in keys.heads.items():
        yield Line(path.name, f"demo key of {names[party]}", f"passphrase: {PASSPHRASE}", identities[party].name == names[party])
    root = keys.root.read_bytes()
    for holder in names:
        for party in sorted(names, key=lambda code: code != holder):
            signed = papers.sign_minutes(it.desk, papers.Signing(round, holder, party, identities[party], PLACE))
        name = f"minutes-R5-original-{holder}.pdf"
        write_file(folder / name, exports.checked_export(it.desk, signed.pdf, document=document, round=round), force=True)
        told = papers.verified(it.desk, signed.pdf, trust=[root])
        holds = told.report.exit_code == 0 and told.report.complete and told.report.content_hash == content_hash(document)
        yield Line(name, f"agreed minutes of Round 5, original of {holder}", told.report.sentence, holds)
