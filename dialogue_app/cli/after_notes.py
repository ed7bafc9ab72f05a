"""Commands on what follows from notes: actions, delivered points, observed positions, the evening's report."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from dialogue_app import internal_papers
from dialogue_app.app import Opened
from dialogue_app.cli.documents import round_named
from dialogue_app.cli.output import print_json, print_table, refuse_existing
from dialogue_app.cli.workspaces import opened
from dialogue_app.desk import after_notes as verbs
from dialogue_app.desk.views.after_notes import (
    ActionLine,
    ProposedPosition,
    day_actions,
    noted_days,
    observed_proposals,
    points_back,
)
from dialogue_app.desk.views.common import Texts
from dialogue_app.desk.views.reports import reports_of
from dialogue_app.errors import UserError
from dialogue_app.model.values import new_id
from dialogue_app.whole_files import whole


def actions(arguments: argparse.Namespace) -> int:
    """Print what somebody is to do by the notes of a round, or of one of its days."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        with it.workspace.read() as read:
            found = day_actions(read, round, author=it.desk.author, on=arguments.day, left=True)
    if arguments.json:
        print_json(found)
    else:
        told = [(one.item, ", ".join(one.owners), str(one.due or ""), _kept_as(one), one.text) for one in found]
        print_table(("Item", "Owner", "By", "Record", "What is to be done"), told)
    return 0


def delivered(arguments: argparse.Namespace) -> int:
    """List positions of which points were ticked as said; with --write, mark them as delivered."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        with it.workspace.read() as read:
            found = points_back(read, round)
        fresh = [one.position for one in found if one.fresh]
        if arguments.write and fresh:
            verbs.write_back(it.desk, round=round, positions=fresh)
    told = [
        (_in(one.issue), f"{one.said} of {one.points}", _in(one.session_title), "" if one.fresh else "written back")
        for one in found
    ]
    print_table(("Issue", "Points said", "Session", "Position"), told)
    if arguments.write:
        print(f"{len(fresh)} positions marked as delivered.")
    return 0


def proposals(arguments: argparse.Namespace) -> int:
    """List what the other side said and nobody has recorded or dismissed, as numbered proposals."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        found = _proposals(it, arguments)
    if arguments.json:
        print_json(found)
    else:
        told = [
            (str(number), one.item_number, one.party, _in(one.issues[0][1]), "+".join(one.takers), one.stance)
            for number, one in enumerate(found, 1)
        ]
        print_table(("No.", "Item", "Side", "Issue", "Takers", "What was said"), told)
    return 0


def accept(arguments: argparse.Namespace) -> int:
    """Record a proposal as an observed position."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        one = _numbered(_proposals(it, arguments), arguments.number)
        stance = arguments.stance or one.stance
        verbs.observe_from_note(it.desk, notes=one.notes, issue=one.issues[0][0], stance=stance)
    print(f"Recorded as said by {one.party}: {stance}")
    return 0


def dismiss(arguments: argparse.Namespace) -> int:
    """Decide that a proposal needs no observed position."""
    with opened(arguments.file, arguments.passphrase_fd) as it:
        one = _numbered(_proposals(it, arguments), arguments.number)
        verbs.dismiss_proposal(it.desk, notes=one.notes)
    print("Dismissed; the note stays.")
    return 0


def report(arguments: argparse.Namespace) -> int:
    """Print the report of a day: the draft that is kept, else one that is proposed from the notes and kept now."""
    from dialogue_app.documents.internal.memorandum import Authority, MemoFacts

    authority = None
    if arguments.classified_by:
        if not arguments.declassify_on or not (arguments.reason or arguments.derived_from):
            raise UserError("The authority names who classified, why (--reason) or whence (--derived-from), and --declassify-on.")
        authority = Authority(arguments.classified_by, arguments.declassify_on, arguments.reason, arguments.derived_from)
    target: Path = arguments.out
    refuse_existing(target, force=arguments.force)
    with opened(arguments.file, arguments.passphrase_fd) as it:
        round = round_named(it, arguments.round)
        draft = _draft(it, round, arguments)
        facts = MemoFacts(arguments.drafter or it.desk.author, tuple(arguments.cleared_by), (), authority)
        made = internal_papers.cables(
            it.desk, draft, facts, addressees=(arguments.to,), keeping=lambda made: whole([(target, made[0].pdf)])
        )
    print(f"{target}: {made[0].identifier}, INTERNAL")
    return 0


def _kept_as(one: ActionLine) -> str:
    return one.made or (f"left: {one.remark}" if one.status == "left" else "noted only")


def _draft(it: Opened, round: str, arguments: argparse.Namespace) -> str:
    with it.workspace.read() as read:
        days = noted_days(read, round, author=it.desk.author)
        held = [one for one in reports_of(read, round) if one.on == arguments.day]
    if arguments.day not in days:
        known = ", ".join(map(str, days)) or "none"
        raise UserError(f"No notes that may be used were taken on {arguments.day}; there are notes of: {known}.")
    words = {"summary": arguments.summary, "comment": arguments.comment}
    if held:
        start = {name: getattr(held[-1], name) for name, text in words.items() if text}
        if start:
            verbs.write_report(it.desk, report=held[-1].id, start=start, new={name: words[name] for name in start})
        return held[-1].id
    offer, id = internal_papers.propose_report(it.desk, round, arguments.day, language=arguments.language), new_id()
    language = arguments.language or offer.language
    summary = arguments.summary or offer.summary
    verbs.start_report(
        it.desk, id=id, round=round, on=arguments.day, language=language, summary=summary, comment=arguments.comment,
        marking=offer.marking,
    )  # fmt: skip
    return id


def _proposals(it: Opened, arguments: argparse.Namespace) -> tuple[ProposedPosition, ...]:
    with it.workspace.read() as read:
        return observed_proposals(read, round_named(it, arguments.round), author=it.desk.author)


def _numbered(found: Sequence[ProposedPosition], number: int) -> ProposedPosition:
    if not 1 <= number <= len(found):
        raise UserError(f"There is no proposal {number}; there are: {f'1 to {len(found)}' if found else 'none'}.")
    return found[number - 1]


def _in(texts: Texts) -> str:
    return texts.get("en") or next(iter(texts.values()), "")
