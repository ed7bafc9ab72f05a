"""Commands on documents: agenda and minutes in every format, calendar, transfer bag, signing, verifying."""

from __future__ import annotations

import argparse
from pathlib import Path

from dialogue_app import exports, papers
from dialogue_app.app import Opened
from dialogue_app.cli.output import print_json, read_file, write_file
from dialogue_app.cli.workspaces import opened
from dialogue_app.desk.views.talks import rounds
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.errors import UserError


def agenda(arguments: argparse.Namespace) -> int:
    """The joint agenda of a round."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        return _made(arguments, it, papers.agenda_document(it.desk, round), round)


def minutes(arguments: argparse.Namespace) -> int:
    """The agreed minutes of a round; marked as a draft until they are agreed."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        return _made(arguments, it, papers.minutes_document(it.desk, round), round)


def calendar(arguments: argparse.Namespace) -> int:
    """Rounds and sessions as iCalendar, confidential and without a word of the agenda."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        data = exports.calendar(it.desk, restricted=arguments.restricted, titles=arguments.titles)
    write_file(arguments.out, data, force=arguments.force)
    print(f"{arguments.out}: {data.count(b'BEGIN:VEVENT')} events")
    return 0


def bag(arguments: argparse.Namespace) -> int:
    """A transfer bag of a round for an archive."""
    from dialogue_app.exchange.bagit import write_bag

    with opened(arguments.file, arguments.passphrase_fd) as it:
        files = exports.bag_of_round(it.desk, round_named(it, arguments.round), dialogue_file=arguments.dialogue_file)
    write_bag(files, arguments.out)
    print(f"{arguments.out}: {sum(path.startswith('data/') for path in files)} files, with their hashes")
    if arguments.dialogue_file:
        print("INTERNAL: the bag holds positions and notes. It is for an archive of your own side only.")
    return 0


def sign(arguments: argparse.Namespace) -> int:
    """Sign one place of a PDF; with a workspace, the signed file is kept and the signature recorded there."""
    from dialogue_app.cli.signing_tools import key_to_sign_with, time_and_data

    pdf = _untrusted(arguments.pdf)
    papers.refuse_hostile(pdf)
    level, authority, data = time_and_data(arguments)
    with key_to_sign_with(arguments) as identity:
        act = papers.Signing("", "", arguments.party, identity, arguments.place, timestamper=authority, level=level, data=data)
        if arguments.workspace is None:
            signed = papers.sign_file(pdf, act, None)
            write_file(arguments.out, signed, force=arguments.force)
        else:
            with opened(arguments.workspace, arguments.passphrase_fd) as it:
                signed = papers.sign_file(pdf, act, papers.signatory_in(it.desk, pdf, arguments.party))
                write_file(arguments.out, signed, force=arguments.force)
                papers.file_signed(it.desk, signed, filename=arguments.out.name)
    print(f"Signed for {arguments.party} by {identity.name}: {arguments.out}")
    return 0


def verify(arguments: argparse.Namespace) -> int:
    """Verify a signed PDF: 0 valid and trusted, 1 rejected, 2 valid but its issuer is not trusted here, 3 a scan on record."""
    pdf = _untrusted(arguments.pdf)
    trust = [read_file(path, "The root certificate") for path in arguments.trust]
    lists = [read_file(path, "The revocation list") for path in arguments.revoked]
    options = {"trust": trust, "at": arguments.at, "revocation_lists": lists}
    if arguments.workspace is None:
        told = papers.verified(None, pdf, **options)
    else:
        with opened(arguments.workspace, arguments.passphrase_fd) as it:
            told = papers.verified(it.desk, pdf, **options)
    if arguments.json:
        print_json(told.report.as_dict() | {"relation": told.relation, "complete": told.report.complete})
    else:
        print_report(told)
    return told.report.exit_code


def print_report(told: papers.Verified) -> None:
    """A report for people: the answer first, then each signature, then what speaks against the file."""
    print(told.report.sentence)
    if told.relation:
        print(told.relation)
    for one in told.report.signatures:
        when = f"{one.signed_at:%Y-%m-%d %H:%M %Z}" if one.signed_at else "at an unknown time"
        print(f"  {one.signer} ({one.role}), {when} by {one.clock}; {one.level}")
        print(f"    {'unchanged since signing' if one.intact else 'CHANGED'}; {one.trust}")
        for change in one.changed_since:
            print(f"    since then: {change}")
    if told.report.renew_before is not None:
        print(f"  renew the time-stamp over the document before {told.report.renew_before:%Y-%m-%d}")
    for field in told.report.unsigned_fields:
        print(f"  not signed: {field}")
    for reason in told.report.reasons:
        print(f"  against it: {reason}")


def _untrusted(path: Path) -> bytes:
    """A file from anybody: never more than can be examined is read of it."""
    from dialogue_app.signing.guarded import read_bounded

    return read_bounded(path)


def round_named(it: Opened, wanted: str) -> str:
    """Id of the round with that number or code."""
    with it.workspace.read() as read:
        lines = rounds(read)
    for line in lines:
        if wanted in (str(line.ordinal), line.code, line.id):
            return line.id
    known = ", ".join(str(line.ordinal) for line in lines) or "none"
    raise UserError(f"There is no round “{wanted}” in this workspace; there are: {known}.")


def _format(arguments: argparse.Namespace) -> exports.Format:
    """The format asked for, or the one that the file's ending names; PDF for any other ending."""
    if arguments.format:
        return exports.Format(arguments.format)
    endings = [suffix.removeprefix(".").lower() for suffix in Path(arguments.out).suffixes[-2:]]
    return next((format for format in exports.Format if format in endings), exports.Format.PDF)


def _made(arguments: argparse.Namespace, it: Opened, document: Document, round: str) -> int:
    layout = Layout(arguments.layout)
    original = papers.original_for(document, arguments.original)
    if layout is Layout.SEPARATE and arguments.language is None:
        known = ", ".join(document.languages)
        raise UserError(f"The separate layout is one volume per language: say --language, one of {known}.")
    made = exports.exported(
        it.desk, document, original, format=_format(arguments), layout=layout, language=arguments.language, round=round
    )
    write_file(Path(arguments.out), made, force=arguments.force)
    print(f"{arguments.out}: {document.identifier}, original of {original.holder}, content {content_hash(document)[:16]}")
    return 0
