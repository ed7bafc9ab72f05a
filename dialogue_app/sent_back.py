"""The minutes as the other side sent them back in a word processor's file: read, held against ours, taken over one by one."""

from __future__ import annotations

from dialogue_app import papers
from dialogue_app.desk.minutes import add_paragraph, delete_paragraph, word_paragraph
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.minutes import MinutesView, minutes_view
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.exchange.word_changes import OurText, SentBack, TextChange, changes_in
from dialogue_app.exchange.word_file import read_word_file


def read_sent_back(desk: Desk, round: str, data: bytes, name: str) -> SentBack:
    """What a DOCX changes in the minutes of a round as they stand now; UserError for a file that is none of them."""
    file = read_word_file(data, name)
    view = papers.minutes_joint_view(desk, round)
    page = _page(desk, view.id)
    annexes = {annex.id: annex.number for annex in page.annexes}
    texts = [OurText(one.id, annexes.get(one.annex_id or "", ""), one.number, one.text) for one in page.paragraphs]
    return changes_in(file, compose_minutes(view), texts, Wordings.of(view.round).markers)


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
