"""Minutes or agenda as the other side sent them back in a word processor's file: held against ours, taken over one by one."""

from __future__ import annotations

from collections.abc import Mapping

from dialogue_app import papers
from dialogue_app.desk.agenda import add_item, delete_item, move_item, retitle_item
from dialogue_app.desk.agenda_events import withdraw_item
from dialogue_app.desk.minutes import add_paragraph, delete_paragraph, word_paragraph
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.agenda import ItemRow, agenda_table
from dialogue_app.desk.views.common import home_code
from dialogue_app.desk.views.joint_agenda import joint_agenda
from dialogue_app.desk.views.minutes import MinutesView, minutes_view
from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.exchange.word_changes import OurText, SentBack, TextChange, changes_in
from dialogue_app.exchange.word_file import read_word_file
from dialogue_app.model.agenda_states import AgendaState


def read_sent_back(desk: Desk, round: str, data: bytes, name: str) -> SentBack:
    """What a DOCX changes in the minutes of a round as they stand now; UserError for a file that is none of them."""
    file = read_word_file(data, name)
    view = papers.minutes_joint_view(desk, round)
    page = _page(desk, view.id)
    annexes = {annex.id: annex.number for annex in page.annexes}
    texts = [OurText(one.id, annexes.get(one.annex_id or "", ""), one.number, one.text) for one in page.paragraphs]
    return changes_in(file, compose_minutes(view), texts, Wordings.of(view.round).markers)


def read_agenda_sent_back(desk: Desk, round: str, data: bytes, name: str) -> SentBack:
    """What a DOCX changes in the agenda of a round as it stands now; UserError for a file that is none of it."""
    file = read_word_file(data, name)
    with desk.workspace.read() as read:
        view, table = joint_agenda(read, round), agenda_table(read, round)
    texts = [OurText(one.id, "", one.number, one.title) for one in table.items]
    return changes_in(file, compose_agenda(view), texts, Wordings.of(view.round).markers)


def take_over_item(desk: Desk, round: str, change: TextChange) -> Made:
    """Put one change into our agenda, as one step that can be undone.

    An item that came is proposed by the other side; one that went is withdrawn and keeps its number, but leaves a draft.
    RuleError where the agenda is adopted.
    """
    with desk.workspace.read() as read:
        table, home = agenda_table(read, round), home_code(read)
    theirs = next((party.code for party in table.parties if party.code != home), home)
    items = {one.id: one for one in table.items}
    if change.kind == "changed" and change.paragraph is not None:
        (language,) = change.languages
        words = {"start": change.before[language], "title": change.after[language]}
        return retitle_item(desk, item=change.paragraph, language=language, **words)
    if change.kind not in ("added", "removed", "moved"):
        raise RuleError("This is no item: change it where it comes from, the round, its sessions or the event beside the item.")
    if (change.kind != "added" and change.paragraph not in items) or (change.behind is not None and change.behind not in items):
        raise ConflictError("This item, or the one before it, is not there any more: somebody deleted it.")
    if change.kind == "added":
        parent, after = _place_of_new(items, change)
        return add_item(desk, round=round, title=change.after, proposed_by=theirs, parent=parent, after=after)
    record = items[change.paragraph or ""]
    if change.kind == "moved":
        under, elder = _place_of_moved(items, record, change.behind)
        return move_item(desk, item=record.id, parent=under, after=elder)
    if table.state == AgendaState.DRAFT:
        return delete_item(desk, item=record.id)
    return withdraw_item(desk, item=record.id, by=theirs)


def _place_of_new(items: Mapping[str, ItemRow], change: TextChange) -> tuple[str | None, str]:
    """Parent and elder sibling: those of the item before it, or of the one above that for a number of the top."""
    if change.behind is None:
        raise RuleError("This item comes before the first: add it by hand, and move it up.")
    above = items[change.behind]
    while above.parent is not None and change.label.isdigit():
        above = items[above.parent]
    return above.parent, above.id


def _place_of_moved(items: Mapping[str, ItemRow], record: ItemRow, behind: str | None) -> tuple[str | None, str | None]:
    """Parent and elder sibling: among its own siblings where it can be."""
    if behind is None:
        return None, None
    one: ItemRow | None = items[behind]
    while one is not None:
        if one.parent == record.parent:
            return record.parent, one.id
        if one.id == record.parent:
            return record.parent, None
        one = items[one.parent] if one.parent else None
    return items[behind].parent, behind


def take_over(desk: Desk, minutes: str, change: TextChange) -> Made:
    """Put one change into our text, as one step that can be undone; the other languages are out of step from then on.

    RuleError where the text is agreed or signed, or a paragraph that was circulated would go.
    """
    if change.kind == "changed" and change.paragraph is not None:
        (language,) = change.languages
        start, text = change.before[language], change.after[language]
        return word_paragraph(desk, paragraph=change.paragraph, language=language, start=start, text=text)
    page = _page(desk, minutes)
    if change.kind == "removed":
        return _taken_out(desk, page, change)
    if change.kind == "added":
        behind = next((one for one in page.paragraphs if one.id == change.behind), None)
        if behind is None:
            raise ConflictError("The paragraph that this one follows is not there any more: somebody deleted it.")
        return add_paragraph(
            desk, minutes=minutes, text=change.after, after=behind.id, annex=behind.annex_id, item=behind.item_id
        )
    raise RuleError(
        "This stands in no numbered paragraph: change it where it comes from, the title, the agenda or the delegations."
    )


def _taken_out(desk: Desk, page: MinutesView, change: TextChange) -> Made:
    record = next((one for one in page.paragraphs if one.id == change.paragraph), None)
    if record is None:
        raise ConflictError("This paragraph is not there any more: somebody deleted it.")
    left = [tag for tag, text in record.text.items() if text and tag not in change.before]
    if not left:
        return delete_paragraph(desk, paragraph=record.id)
    if len(change.before) > 1:
        raise RuleError("Paragraph {number} still stands in a language that the file does not hold.", number=record.number)
    ((language, start),) = change.before.items()
    return word_paragraph(desk, paragraph=record.id, language=language, start=start, text="")


def _page(desk: Desk, minutes: str) -> MinutesView:
    with desk.workspace.read() as read:
        page = minutes_view(read, minutes)
    if page is None:
        raise ConflictError("These minutes are not there any more: somebody deleted them.")
    return page
