"""The program's commands. A fault of the environment ends in one sentence and exit code 1, a wrong call in 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from dialogue_app import __version__, memory
from dialogue_app.cli.notes_parser import add_notes_commands
from dialogue_app.errors import DialogueError, UserError
from dialogue_app.failure_log import log_path, note_failure, without_words
from dialogue_app.sentences import sentence_of

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without one, open the window."""
    words = sys.argv[1:] if argv is None else list(argv)
    arguments = _parser(whole=words[:1] != ["open"]).parse_args(words)
    try:
        return int(arguments.run(arguments))
    except DialogueError as error:
        print(f"dialogue-app: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away (`| head`); nothing is wrong
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("dialogue-app: stopped; what was not finished was not kept.", file=sys.stderr)
        return 130
    except Exception as error:
        print(f"dialogue-app: {_unforeseen(error)}", file=sys.stderr)
        return 1


def _unforeseen(error: Exception) -> str:
    """A failure that no part of the program gave a sentence, as one; where it happened goes to the log."""
    what = type(error).__name__
    if isinstance(error, OSError):
        what = ", ".join(str(one) for one in (sentence_of(error), error.filename) if one)
    log = log_path()
    try:
        note_failure(error, log)
    except OSError:
        written = without_words(error)
    else:
        written = f"Where it happened is written in {log}; please send that file to those who look after the program."
    return f"a failure that was not foreseen ({what}). Every change that was finished is kept, and no other. {written}"


def gui() -> int:
    """The window, as the desktop's starter calls it."""
    return main(["open", *sys.argv[1:]])


def _parser(*, whole: bool = True) -> argparse.ArgumentParser:
    """The commands; not `whole`: the window's alone, which then opens without a word about the others."""
    parser = argparse.ArgumentParser(
        prog="dialogue-app",
        description="Prepare recurring diplomatic talks, take notes in the room, issue signed minutes.",
        epilog="Passphrases come from a prompt, from a file descriptor or from the environment, never from an argument: "
        "see --passphrase-fd and DIALOGUE_APP_PASSPHRASE, DIALOGUE_APP_KEY_PASSPHRASE.",
    )
    parser.add_argument("--version", action="version", version=f"dialogue-app {__version__}")
    parser.set_defaults(run=_open, file=None, sample=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    window = _command(commands, "open", "open the window", _open)
    window.add_argument("file", nargs="?", type=Path, help="workspace to open")
    window.add_argument("--sample", action="store_true", help="open the fictional sample dialogue")
    if not whole:
        return parser
    demo = _command(commands, "demo", "carry the sample's Round 5 to signed, verified minutes", _demo)
    demo.add_argument("folder", nargs="?", type=Path, default=Path("demo-out"), help="where the files go (default: demo-out)")
    demo.add_argument("--json", action="store_true", help="print the result as JSON")
    _add_workspace_commands(commands)
    _add_document_commands(commands)
    _add_signing_tools(commands)
    _add_internal_documents(commands)
    _add_joint_documents(commands)
    add_notes_commands(commands)
    return parser


def _add_workspace_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = _command(commands, "new", "make a workspace", _workspaces("new"), file=True)
    new.add_argument("--plain", action="store_true", help="do not encrypt it")
    new.add_argument("--title", help="title of the talks, in the first language")
    new.add_argument("--party", action="append", default=[], metavar="CODE=NAME", help="a party, the home party first")
    new.add_argument("--language", action="append", default=[], metavar="TAG", help="an authentic language (BCP 47)")
    what = "import a dialogue file (JSON), or minutes (their PDF or the data it encloses)"
    imported = _command(commands, "import", what, _workspaces("import_file"), file=True)
    imported.add_argument("source", type=Path, help="the file to import; FILE is made if it is not there")
    imported.add_argument("--plain", action="store_true", help="do not encrypt a workspace that is made")
    imported.add_argument("--home", default="", metavar="PARTY", help="our side, where minutes found a workspace")
    exported = _command(commands, "export", "export the dialogue as a file (JSON)", _workspaces("export_file"), file=True)
    exported.add_argument("target", type=Path, nargs="?", help="the file to write; standard output if left out")
    exported.add_argument("--force", action="store_true", help="replace a file that is there")
    _json(_command(commands, "rounds", "list the rounds", _workspaces("rounds"), file=True))
    search = _json(_command(commands, "search", "search everything that may be seen", _workspaces("search"), file=True))
    search.add_argument("query", nargs="+", help='words, "phrases", prefix*, AND OR NOT ( )')
    search.add_argument("--limit", type=int, default=50)
    search.add_argument("--by-rank", action="store_true", help="best hits first instead of newest")
    history = _json(_command(commands, "history", "how positions on an issue moved", _workspaces("history"), file=True))
    history.add_argument("issue", nargs="+", help="the issue, by a name or by its code")
    journal = _command(commands, "journal", "verify or export the journal", _workspaces("journal"))
    journal.add_argument("what", choices=("verify", "export"))
    journal.add_argument("file", type=Path, metavar="FILE")
    journal.add_argument("--out", type=Path, help="where the exported trail goes; standard output if left out")
    _passphrase(journal)


def _add_document_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what in (("agenda", "the joint agenda"), ("minutes", "the agreed minutes")):
        made = _command(commands, name, f"make {what} as PDF or in another format", _documents(name), file=True)
        made.add_argument("--round", required=True, help="number or code of the round")
        made.add_argument("--out", type=Path, required=True, help="the file to write")
        made.add_argument("--format", choices=("pdf", "docx", "odt", "txt", "akn"), help="by the ending of --out if left out")
        made.add_argument("--layout", choices=("consecutive", "parallel", "separate"), default="consecutive")
        made.add_argument("--language", help="the volume to make in the separate layout")
        made.add_argument("--original", default="", metavar="PARTY", help="party whose original it is; the first one if left out")
        made.add_argument("--force", action="store_true", help="replace a file that is there")
    calendar = _command(
        commands, "calendar", "make a calendar of rounds and sessions (iCalendar)", _documents("calendar"), file=True
    )
    calendar.add_argument("--out", type=Path, required=True, help="the .ics file to write")
    calendar.add_argument("--restricted", action="store_true", help="with restricted sessions, which are left out otherwise")
    calendar.add_argument("--titles", action="store_true", help="with the titles of sessions, which may name their subject")
    calendar.add_argument("--force", action="store_true", help="replace a file that is there")
    bag = _command(commands, "bag", "make a transfer bag of a round for an archive (BagIt)", _documents("bag"), file=True)
    bag.add_argument("--round", required=True, help="number or code of the round")
    bag.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to make")
    bag.add_argument(
        "--dialogue-file", action="store_true", help="with the whole dialogue, positions and notes included: INTERNAL"
    )
    sign = _command(commands, "sign", "sign one place of a PDF", _documents("sign"))
    sign.add_argument("pdf", type=Path)
    sign.add_argument("--as", dest="party", required=True, metavar="PARTY", help="party whose head signs")
    key = sign.add_mutually_exclusive_group(required=True)
    key.add_argument("--key", type=Path, help="PKCS#12 file (.p12)")
    key.add_argument("--token", type=Path, metavar="MODULE", help="PKCS#11 module of a token (.so, .dll, .dylib)")
    sign.add_argument("--slot", type=int, metavar="N", help="which token, if several are there")
    sign.add_argument("--token-key", metavar="LABEL", help="which key on the token, if it holds several")
    sign.add_argument("--level", choices=("B-B", "B-T", "B-LT", "B-LTA"), help="how long it can be verified (PAdES)")
    _time_and_data(sign)
    sign.add_argument("--out", type=Path, required=True, help="the signed PDF to write")
    sign.add_argument("--place", default="", help="place of signature")
    sign.add_argument("--workspace", type=Path, metavar="FILE", help="workspace that keeps the signed file")
    sign.add_argument("--force", action="store_true", help="replace a file that is there")
    sign.add_argument("--key-passphrase-fd", type=int, metavar="N", help="file descriptor with the key's passphrase or PIN")
    _passphrase(sign)
    verify = _json(_command(commands, "verify", "verify a signed PDF, or recognise a scan on record", _documents("verify")))
    verify.add_argument("pdf", type=Path, help="signed PDF; or a scan: PDF, JPEG, PNG or TIFF")
    verify.add_argument("--trust", type=Path, action="append", default=[], metavar="ROOT.pem", help="a root certificate to trust")
    verify.add_argument("--revoked", type=Path, action="append", default=[], metavar="LIST.crl", help="a revocation list")
    verify.add_argument("--at", type=_moment, metavar="YYYY-MM-DD", help="judge as of that day instead of now")
    verify.add_argument("--workspace", type=Path, metavar="FILE", help="workspace to hold the file against")
    verify.epilog = (
        "Exit code: 0 valid and trusted, 1 rejected, 2 valid but its issuer is not trusted here, "
        "3 the scan of an original signed in ink that stands in the workspace's register."
    )
    _passphrase(verify)


def _add_signing_tools(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    keys = _command(commands, "keys", "keep a small certificate authority of your own", _signing_tools("keys"))
    keys.add_argument("what", choices=("root", "issue", "revoke", "list", "publish"))
    keys.add_argument("folder", type=Path, help="folder of the authority")
    keys.add_argument("--name", default="", help="whose certificate it is; for root, the authority's name")
    keys.add_argument("--organisation", default="", help="the delegation")
    keys.add_argument("--out", type=Path, help="where a new key goes (.p12)")
    keys.add_argument("--reason", default="", help="why it is revoked")
    keys.add_argument("--lists-at", default="", metavar="URL", help="where the revocation list will be published, if anywhere")
    stamp = _command(commands, "timestamp", "put a time-stamp over a signed PDF", _signing_tools("timestamp"))
    stamp.add_argument("pdf", type=Path)
    _time_and_data(stamp, required=True)
    stamp.add_argument("--out", type=Path, required=True, help="the PDF to write")
    stamp.add_argument("--force", action="store_true", help="replace a file that is there")


def _time_and_data(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument("--authority", required=required, metavar="URL", help="time-stamp authority (RFC 3161)")
    parser.add_argument("--user", default="", help="name at the authority; its secret comes from DIALOGUE_APP_AUTHORITY_SECRET")
    data = "certificate, revocation list or OCSP answer to keep in the file; again for more"
    parser.add_argument("--data", type=Path, action="append", default=[], metavar="FILE", help=data)
    parser.add_argument("--online", action="store_true", help="ask for revocations at the certificates' own addresses")


def _moment(text: str) -> datetime:
    return datetime.combine(date.fromisoformat(text), time.max, UTC)


def _add_internal_documents(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what in (
        ("annotated-agenda", "the internal annotated agenda"),
        ("book", "briefing books"),
        ("memcon", "a memorandum"),
    ):
        made = _further(commands, name, f"make {what}, in numbered copies: INTERNAL")
        made.add_argument("--to", action="append", default=[], metavar="NAME", help="addressee of a copy; again for more")
        made.add_argument("--language", default="", help="language of the paper")
        if name != "memcon":
            made.add_argument("--restricted", action="store_true", help="print red lines and fallbacks too")
        if name == "book":
            made.add_argument("--stamp-uncleared", action="store_true", help="print uncleared positions, stamped NOT CLEARED")
        if name == "memcon":
            made.add_argument("--session", default="", help="number or code of one session; the whole round if left out")
            made.add_argument("--taker", help="one note-taker's notes only")
            for option in ("--drafter", "--subject", "--classified-by", "--reason", "--derived-from", "--declassify-on"):
                made.add_argument(option, default="")
            made.add_argument("--cleared-by", action="append", default=[], metavar="OFFICE")
    register = _further(commands, "register", "print the register of distribution: INTERNAL", round_required=False)
    register.add_argument("--language", default="")


def _add_joint_documents(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what in (("preflight", "what stands in the way of the minutes"), ("collate", "how the two originals differ")):
        told = _json(_command(commands, name, f"tell {what}", _more_documents(name), file=True))
        told.add_argument("--round", required=True)
        if name == "preflight":
            told.add_argument("--agenda", action="store_true", help="look at the joint agenda instead")
            told.add_argument("--stage", choices=("circulate", "agree", "sign"), default="agree")
    compared = _json(
        _command(
            commands,
            "compare-docx",
            "tell what a DOCX of minutes or agenda that came back changes",
            _more_documents("compare_docx"),
            file=True,
        )
    )
    compared.add_argument("docx", type=Path, help="the file that the other side sent back")
    compared.add_argument("--round", required=True, help="number or code of the round")
    compared.add_argument("--agenda", action="store_true", help="it is the joint agenda, not the minutes")
    inked = _further(commands, "originals", "make every original of the agreed text for signing in ink")
    inked.add_argument("--layout", choices=("consecutive", "parallel"), default="consecutive")
    scan = _command(commands, "scan", "attach the scan of an original signed in ink", _more_documents("scan"), file=True)
    scan.add_argument("scan", type=Path, help="PDF, JPEG, PNG or TIFF")
    scan.add_argument("--round", required=True, help="number or code of the round")
    scan.add_argument("--original", default="", metavar="PARTY", help="party whose original it is; the first one if left out")
    actions = _joint(commands, "actions", "make the joint action table")
    actions.add_argument("--on", type=date.fromisoformat, default=date.today(), metavar="YYYY-MM-DD")
    corrigendum = _joint(commands, "corrigendum", "make a corrigendum to signed minutes")
    corrigendum.add_argument("--number", action="append", type=int, default=[], help="of the correction; all if left out")
    corrigendum.add_argument("--proces-verbal", action="store_true", help="a procès-verbal of rectification instead")
    extract = _joint(commands, "extract", "make an extract of the minutes for somebody")
    extract.add_argument("--to", required=True, metavar="NAME", help="who gets it")
    extract.add_argument("--no-onward", action="store_true", help="print that it is not to be passed on")
    redact = _joint(commands, "redact", "make a released version of the minutes without what is withheld")
    for option in ("--item", "--paragraph", "--annex"):
        extract.add_argument(option, action="append", default=[], metavar="N")
        redact.add_argument(option, action="append", default=[], metavar="N")
    redact.add_argument("--kind", action="append", default=[], help="kind of paragraph to withhold")
    redact.add_argument("--persons", action="store_true", help="withhold the names of participants")
    words = "words to withhold, the same in all languages; or PARAGRAPH:CODE:TAG=WORDS once for each language"
    redact.add_argument("--words", action="append", default=[], metavar="PARAGRAPH:CODE:WORDS", help=words)
    redact.add_argument("--code", action="append", default=[], metavar="CODE=MEANING", help="ground on which it is withheld")
    redact.add_argument("--number", type=int, default=1, help="of the released version")
    redact.add_argument(
        "--consulted", action="append", default=[], metavar="PARTY=ANSWER", help="no-objection, agreed or objection"
    )
    redact.add_argument("--proposed", action="store_true", help="not released yet: says so on every page")


def _joint(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str) -> argparse.ArgumentParser:
    made = _further(commands, name, what)
    made.add_argument("--layout", choices=("consecutive", "parallel"), default="consecutive")
    made.add_argument("--original", default="", metavar="PARTY")
    return made


def _further(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str, *, round_required: bool = True
) -> argparse.ArgumentParser:
    made = _command(commands, name, what, _more_documents(name.replace("-", "_")), file=True)
    made.add_argument("--round", required=round_required, help="number or code of the round")
    made.add_argument("--out", type=Path, required=True, help="the PDF to write; copies are numbered")
    made.add_argument("--force", action="store_true", help="replace a file that is there")
    return made


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str, run: Command, *, file: bool = False
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    parser.set_defaults(run=run)
    if file:
        parser.add_argument("file", type=Path, metavar="FILE", help="the workspace")
        _passphrase(parser)
    return parser


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="file descriptor with the workspace's passphrase")


def _json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true", help="print as JSON")
    return parser


def _open(arguments: argparse.Namespace) -> int:
    if not _display(os.environ, sys.platform):
        raise UserError(
            "There is no display here for a window. “dialogue-app demo” does the main job without one; "
            "“dialogue-app --help” lists the other commands."
        )
    memory.start()
    from dialogue_app.ui.application import run  # first: it takes PySide's hook on imports away  # isort: skip
    from dialogue_app.app import App

    with App() as app:
        if arguments.sample:
            app.open_sample()
        return run(app, [str(arguments.file)] if arguments.file else [])


def _display(variables: Mapping[str, str], system: str) -> bool:
    """Can there be a window? Without one Qt would end the program with a word for developers."""
    if system in ("darwin", "win32"):
        return True
    return any(variables.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))


def _demo(arguments: argparse.Namespace) -> int:
    from dialogue_app.cli.demo import demo

    return demo(arguments)


def _workspaces(name: str) -> Command:
    def run(arguments: argparse.Namespace) -> int:
        from dialogue_app.cli import workspaces

        return int(getattr(workspaces, name)(arguments))

    return run


def _documents(name: str) -> Command:
    def run(arguments: argparse.Namespace) -> int:
        from dialogue_app.cli import documents

        return int(getattr(documents, name)(arguments))

    return run


def _signing_tools(name: str) -> Command:
    def run(arguments: argparse.Namespace) -> int:
        from dialogue_app.cli import signing_tools

        return int(getattr(signing_tools, name)(arguments))

    return run


def _more_documents(name: str) -> Command:
    def run(arguments: argparse.Namespace) -> int:
        from dialogue_app.cli import more_documents

        return int(getattr(more_documents, name)(arguments))

    return run


if __name__ == "__main__":
    sys.exit(main())
