"""Commands on the further documents: internal papers with numbered copies, and joint ones that follow from the minutes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dialogue_app import further_papers, incoming, internal_papers, outgoing, papers, sent_back
from dialogue_app.app import Opened
from dialogue_app.cli.documents import round_named
from dialogue_app.cli.output import print_json, print_table, read_file, refuse_existing, write_file
from dialogue_app.cli.workspaces import opened
from dialogue_app.desk.releases import record_consultation
from dialogue_app.desk.views.common import home_code
from dialogue_app.desk.views.delegations import sessions
from dialogue_app.desk.views.word_diff import word_diff
from dialogue_app.documents.content import Layout, content_hash
from dialogue_app.errors import UserError
from dialogue_app.signing.guarded import read_bounded
from dialogue_app.whole_files import whole

if TYPE_CHECKING:
    from dialogue_app.documents.compose.reduction import Passage, Rule
    from dialogue_app.exchange.word_changes import TextChange


def annotated_agenda(arguments: argparse.Namespace) -> int:
    """The internal annotated agenda, one numbered copy for each addressee."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments, arguments.to)
        made = internal_papers.annotated_agendas(
            it.desk, round, addressees=arguments.to, restricted=arguments.restricted, language=arguments.language,
            keeping=_copies(arguments),
        )  # fmt: skip
    return _written(arguments, made)


def book(arguments: argparse.Namespace) -> int:
    """A briefing book for each principal."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments, arguments.to)
        made = internal_papers.briefing_books(
            it.desk, round, addressees=arguments.to, restricted=arguments.restricted, stamp_uncleared=arguments.stamp_uncleared,
            language=arguments.language, keeping=_copies(arguments),
        )  # fmt: skip
    return _written(arguments, made)


def memcon(arguments: argparse.Namespace) -> int:
    """The memorandum of conversation on a round or one of its sessions."""
    from dialogue_app.documents.internal.memorandum import Authority, MemoFacts

    authority = None
    if arguments.classified_by:
        if not arguments.declassify_on or not (arguments.reason or arguments.derived_from):
            raise UserError("The authority names who classified, why (--reason) or whence (--derived-from), and --declassify-on.")
        authority = Authority(arguments.classified_by, arguments.declassify_on, arguments.reason, arguments.derived_from)
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments, arguments.to)
        facts = MemoFacts(
            arguments.drafter or it.desk.author, tuple(arguments.cleared_by), tuple(arguments.to), authority, arguments.subject
        )
        made = internal_papers.memoranda(
            it.desk, round, facts, addressees=arguments.to, session=_session(it, round, arguments.session), taker=arguments.taker,
            language=arguments.language, keeping=_copies(arguments),
        )  # fmt: skip
    return _written(arguments, made)


def register(arguments: argparse.Namespace) -> int:
    """The register of distribution as it stands today."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round) if arguments.round else None
        data = internal_papers.register_pdf(it.desk, round, language=arguments.language)
    write_file(arguments.out, data, force=arguments.force)
    print(f"{arguments.out}: INTERNAL")
    return 0


def actions(arguments: argparse.Namespace) -> int:
    """The joint action table of a round."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments)
        return _made(arguments, outgoing.actions(it.desk, round, _form(arguments), on=arguments.on, keeping=_keeping(arguments)))


def corrigendum(arguments: argparse.Namespace) -> int:
    """A corrigendum, or a procès-verbal of rectification, beside signed minutes."""
    from dialogue_app.documents.compose.rectification import Instrument

    kind = Instrument.PROCES_VERBAL if arguments.proces_verbal else Instrument.CORRIGENDUM
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments)
        labels = tuple(f"Corr.{number}" for number in arguments.number)
        made = outgoing.rectification(
            it.desk, round, _form(arguments), instrument=kind, labels=labels, keeping=_keeping(arguments)
        )
        return _made(arguments, made)


def extract(arguments: argparse.Namespace) -> int:
    """An extract of the minutes for somebody, entered in the distribution list."""
    from dialogue_app.documents.compose.extract import Selection

    chosen = Selection(frozenset(arguments.item), frozenset(arguments.paragraph), frozenset(arguments.annex))
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        _free(arguments)
        facts = {"addressee": arguments.to, "restricted": arguments.no_onward, "keeping": _keeping(arguments)}
        return _made(arguments, outgoing.extract(it.desk, round, chosen, _form(arguments), **facts))


def redact(arguments: argparse.Namespace) -> int:
    """A released version of the minutes without what is withheld; without consultations it can only be proposed.

    What is withheld is kept with the workspace: the next call need not repeat it, and cannot change it once the sides
    were asked.
    """
    codes, meanings = _codes(arguments)
    rules = _rules(arguments, codes[0])
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round, number = round_named(it, arguments.round), arguments.number
        passages = _passages(arguments.words, papers.minutes_document(it.desk, round).languages) if arguments.words else []
        _free(arguments)
        if rules or passages:
            further_papers.plan_release(it.desk, round, rules, passages, number=number, meanings=meanings)
        for told in arguments.consulted:
            _consult(it, round, number, told)
        facts = {"proposed": arguments.proposed, "keeping": _keeping(arguments)}
        return _made(arguments, outgoing.release(it.desk, round, number, _form(arguments), **facts))


def preflight(arguments: argparse.Namespace) -> int:
    """What stands in the way of agreeing the minutes, or handing over the agenda: exit code 1 if anything blocks."""
    from dialogue_app.documents.findings import Severity
    from dialogue_app.documents.preflight import Stage

    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        make = papers.agenda_document if arguments.agenda else papers.minutes_document
        found = papers.findings(it.desk, make(it.desk, round), Stage(arguments.stage), round=round)
    blocking = [one for one in found if one.severity is Severity.BLOCK]
    if arguments.json:
        print_json([{"severity": str(one.severity), "place": one.place, "words": one.sentence} for one in found])
    else:
        print_table(("", "Where", "What"), [(str(one.severity), one.place, one.sentence) for one in found])
        print(f"{len(blocking)} in the way." if blocking else "Nothing stands in the way.")
    return 1 if blocking else 0


def collate(arguments: argparse.Namespace) -> int:
    """How the two originals differ: exit code 1 if they differ in anything that is not permitted (RULE 28)."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        found, _sizes = papers.collation_of_files(it.desk, papers.minutes_document(it.desk, round_named(it, arguments.round)))
    wrong = [one for one in found if not one.permitted]
    if arguments.json:
        print_json(found)
    else:
        print_table(
            ("", "Where", "In one / in the other"),
            [("permitted" if one.permitted else "NOT PERMITTED", one.place, f"{one.first} / {one.second}") for one in found],
        )
        print(f"{len(wrong)} differences are not permitted." if wrong else f"{len(found)} differences, all permitted.")
    return 1 if wrong else 0


def compare_docx(arguments: argparse.Namespace) -> int:
    """What a DOCX that came back changes in minutes or agenda; nothing is taken over. Exit code 1 if it changes anything."""
    data = read_bounded(arguments.docx)
    read = sent_back.read_agenda_sent_back if arguments.agenda else sent_back.read_sent_back
    with opened(arguments.file, arguments.passphrase_fd) as it:
        found = read(it.desk, round_named(it, arguments.round), data, arguments.docx.name)
    if arguments.json:
        print_json(found)
        return 1 if found.changes else 0
    sign = "item " if arguments.agenda else "¶"
    head = "Item" if arguments.agenda else "Paragraph"
    print_table((head, "Language", "", "By", "Words"), [_change_line(one, sign) for one in found.changes])
    for comment in found.comments:
        place = _numbered(comment.annex, comment.number, sign)
        print(f"Comment by {comment.author or 'somebody'} on {place}: {comment.text}")
    print(f"{len(found.changes)} changes, {len(found.comments)} comments, in {', '.join(found.languages)}.")
    return 1 if found.changes else 0


def _change_line(change: TextChange, sign: str) -> tuple[str, str, str, str, str]:
    words = []
    for tag in change.languages:
        pieces = word_diff(change.before.get(tag, ""), change.after.get(tag, ""))
        words.append("".join({"": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}[piece.change].format(piece.text) for piece in pieces))
    by = ", ".join(dict.fromkeys(f"{one.author} {one.on[:10]}".strip() for one in change.revisions))
    where = _numbered(change.annex, change.number, sign)
    if change.kind == "added":
        where = f"after {where}" if change.behind else "first"
    elif change.kind == "moved":
        where += f", now after {sign}{change.label}" if change.behind else ", now first"
    return where, ", ".join(change.languages), change.kind, by, " / ".join(words)


def _numbered(annex: str, number: str, sign: str) -> str:
    return " ".join(filter(None, (annex, f"{sign}{number}" if number else ""))) or "elsewhere"


def originals(arguments: argparse.Namespace) -> int:
    """Every original of the agreed text, for wet ink."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        layout = Layout(arguments.layout)
        for party in papers.minutes_document(it.desk, round).parties:
            refuse_existing(_beside(arguments.out, party.id), force=arguments.force)
        made = outgoing.originals(
            it.desk, round, layout, keeping=lambda papers: whole((_beside(arguments.out, one.holder), one.pdf) for one in papers)
        )
        for one in made:
            print(f"{_beside(arguments.out, one.holder)}: {one.document.identifier}, original of {one.holder}, in the register")
    return 0


def scan(arguments: argparse.Namespace) -> int:
    """Attach the scan of an original signed in ink."""
    scan = incoming.examined_scan(read_file(arguments.scan, "The scan"), arguments.scan.name)
    with opened(arguments.file, arguments.passphrase_fd) as it:
        made = incoming.attach_scan(it.desk, round_named(it, arguments.round), arguments.original, scan)
    print(f"{arguments.scan}: {'attached to the agreed text' if made else 'was attached already'}")
    return 0


# ---------------------------------------------------------------- parts


def _beside(out: Path, holder: str) -> Path:
    return out.with_name(f"{out.stem}-{holder}{out.suffix}")


def _made(arguments: argparse.Namespace, made: outgoing.Outgoing) -> int:
    """A joint document that passed the gate and stands in the register."""
    digest = content_hash(made.document)[:16]
    print(f"{arguments.out}: {made.document.identifier}, original of {made.holder}, content {digest}, in the register")
    return 0


def _copies(arguments: argparse.Namespace) -> internal_papers.Keeping:
    return lambda made: whole(zip(_targets(arguments, len(made)), [one.pdf for one in made], strict=True))


def _keeping(arguments: argparse.Namespace) -> outgoing.Keeping:
    return lambda papers: whole([(arguments.out, papers[0].pdf)])


def _form(arguments: argparse.Namespace) -> outgoing.Form:
    return outgoing.Form(arguments.original, Layout(arguments.layout))


def _targets(arguments: argparse.Namespace, count: int) -> list[Path]:
    """One file, or one for each copy: book.pdf → book-1.pdf, book-2.pdf."""
    out: Path = arguments.out
    return [out] if count < 2 else [out.with_name(f"{out.stem}-{number}{out.suffix}") for number in range(1, count + 1)]


def _free(arguments: argparse.Namespace, addressees: Sequence[str] = ()) -> None:
    """Before anything is entered in a list: its file must be writable under its name."""
    for path in _targets(arguments, len(addressees)):
        refuse_existing(path, force=arguments.force)


def _written(arguments: argparse.Namespace, made: Sequence[internal_papers.Numbered]) -> int:
    for path, one in zip(_targets(arguments, len(made)), made, strict=True):
        print(
            f"{path}: {one.identifier}, copy {one.number} of {one.total}{f', {one.addressee}' if one.addressee else ''}, INTERNAL"
        )
    return 0


def _session(it: Opened, round: str, wanted: str) -> str | None:
    """Id of the session with that number (by time) or code; None for the whole round."""
    if not wanted:
        return None
    with it.workspace.read() as read:
        sat = sessions(read, round)
    for number, one in enumerate(sat, 1):
        if wanted in (str(number), one.code, one.id):
            return one.id
    raise UserError(f"There is no session “{wanted}” in this round; there are: 1 to {len(sat)}.")


def _codes(arguments: argparse.Namespace) -> tuple[list[str], dict[str, str]]:
    """Grounds in the order given, and what they mean: “1.4(d)=foreign relations”."""
    parted = [code.partition("=") for code in arguments.code or ["withheld"]]
    return [code for code, _, _ in parted], {code: meaning for code, _, meaning in parted if meaning}


def _passages(words: Sequence[str], languages: Sequence[str]) -> list[Passage]:
    """Words to withhold, “7:1.4(d):21,310”; or those of each language on its own, “7:1.4(d):en=…” and “7:1.4(d):es=…”.

    What is told for another language of the same paragraph and ground belongs to the same gap.
    """
    from dialogue_app.documents.compose.reduction import Passage

    made: list[Passage] = []
    for told in words:
        paragraph, _, rest = told.partition(":")
        code, sign, text = rest.partition(":")
        if not (sign and text.strip()):
            raise UserError(f"“{told}” names no words to withhold: write PARAGRAPH:CODE:WORDS.")
        tag, equals, own = text.partition("=")
        if not (equals and tag in languages and own.strip()):
            tag, own = "*", text
        last = made[-1] if made else None
        if last and tag != "*" and (last.code, last.paragraph) == (code, paragraph) and not {tag, "*"} & last.words.keys():
            made[-1] = replace(last, words={**last.words, tag: own})
        else:
            made.append(Passage(code, paragraph, {tag: own}))
    return made


def _consult(it: Opened, round: str, number: int, told: str) -> None:
    """Record an answer: “CU=no-objection”."""
    party, _, answer = told.partition("=")
    view = papers.minutes_joint_view(it.desk, round)
    with it.workspace.read() as read:
        whom = "originator" if party == home_code(read) else "other-side"
    release = further_papers.release_identifier(it.desk, round, number)
    record_consultation(it.desk, minutes=view.id, release=release, whom=whom, party=party, answer=answer)


def _rules(arguments: argparse.Namespace, code: str) -> list[Rule]:
    from dialogue_app.documents.compose.reduction import Rule

    rule = Rule(
        code, frozenset(arguments.paragraph), frozenset(arguments.kind), frozenset(arguments.item), frozenset(arguments.annex),
        arguments.persons,
    )  # fmt: skip
    return [rule] if any((rule.paragraphs, rule.kinds, rule.items, rule.annexes, rule.persons)) else []
