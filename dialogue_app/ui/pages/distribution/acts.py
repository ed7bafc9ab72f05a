"""What can be done on the page: issuing, saving, verifying what is kept, and the copies' own verbs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialogue_app.desk import issued as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import ConflictError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.files import read_file, write_file
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.distribution import words
from dialogue_app.ui.pages.distribution.copy_sheets import CopySheet, RecallSheet, ReceiptSheet, Values
from dialogue_app.ui.pages.distribution.reading import CopyRow, Issue

if TYPE_CHECKING:
    from dialogue_app.ui.pages.distribution.issuing import Made
    from dialogue_app.ui.pages.distribution.page import DistributionPage


class DistributionActs:
    """The page's verbs, each on what is chosen now."""

    def __init__(self, context: PageContext, page: DistributionPage) -> None:
        self._context, self._page = context, page

    # ------------------------------------------------------------ documents

    def issue(self) -> None:
        """Opens the sheet of a new issue for the window's round."""
        from dialogue_app.ui.pages.distribution.issue_sheet import IssueSheet

        self._context.show_sheet(IssueSheet(self._context, self._page.round_id, self._page.files, self._issued))

    def choose_files(self) -> None:
        """Asks for a PDF and examines it."""
        title = translate("distribution", "Verify a file")
        kinds = translate("distribution", "PDF files and scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)")
        self._page.files.open_file(self._page, title, kinds, lambda path: self._page.reports.examine([path]))

    def choose_minutes(self) -> None:
        """Asks for minutes that are not here yet: their PDF, or the data it encloses."""
        title = translate("distribution", "Minutes to read in")
        kinds = translate("distribution", "Minutes (*.pdf *.json)")
        self._page.files.open_file(self._page, title, kinds, self.read_minutes)

    def read_minutes(self, path: Path) -> None:
        """Reads minutes from a file and shows what they would become here; the same ones again are only said to be here."""
        from dialogue_app import reading_in
        from dialogue_app.ui.pages.distribution.read_in_sheet import ReadInSheet

        desk = self._desk()

        def work(_progress: Any) -> Any:
            return reading_in.minutes_to_read(desk, reading_in.minutes_in_file(read_file(path), path.name))

        def show(wanted: Any) -> None:
            identifier = wanted.view.identifier
            if wanted.here:
                words = translate("distribution", "{name} is here already, word for word the same")
                self._context.messages.say(words.format(name=identifier), "ok")
                return

            def read(_made: Any) -> None:
                self._page.reload()
                self._context.messages.say(translate("distribution", "{name} was read in").format(name=identifier), "ok")

            self._context.show_sheet(ReadInSheet(self._context, path.name, wanted, read))

        self._context.run(work, show, doing=translate("distribution", "Read minutes in"), owner=self._page)

    def verify_kept(self) -> None:
        """Examines the file that the register keeps."""
        issue = self._page.issue
        if issue is not None and issue.entry is not None:
            entry, desk = issue.entry, self._desk()
            self._context.run(
                lambda _progress: verbs.signed_bytes(desk.workspace, entry.id),
                lambda data: self._page.reports.examine([(entry.filename, data)]),
                doing=translate("distribution", "Verify the kept file"),
                owner=self._page,
            )

    def save(self) -> None:
        """Asks for a place and writes the kept file there, as it is."""
        issue = self._page.issue
        if issue is not None and issue.entry is not None:
            self._save(issue.entry.id, issue.entry.filename)

    def stamp(self, id: str = "") -> None:
        """Opens the sheet in which the chosen file, or that with this id, gets a time-stamp, its first or a newer one."""
        from dialogue_app.ui.pages.distribution.stamp_sheet import StampSheet

        data = self._page.data
        issue = data.issue(id) if id and data is not None else self._page.issue
        if issue is not None and issue.entry is not None:
            self._context.show_sheet(StampSheet(self._context, self._page.files, issue, self._stamped))

    def own_issuer(self) -> None:
        """Opens the delegation's own certificate authority."""
        from dialogue_app.ui.dialogs.own_issuer import OwnIssuerSheet

        self._context.show_sheet(OwnIssuerSheet(self._context, self._page.files))

    # ------------------------------------------------------------ copies

    def add_copy(self) -> None:
        """Opens the sheet of a new copy of the chosen document."""
        issue = self._page.issue
        if issue is None:
            return
        name = f"{issue.identifier} · {words.holder_words(issue)}"
        self._context.show_sheet(CopySheet(self._context, name, self._today(), lambda values: self._add(issue, values)))

    def edit_copy(self) -> None:
        """Opens the chosen copy's sheet."""
        issue, row = self._page.issue, self._page.copy_row
        if issue is None or row is None:
            return
        name = f"{issue.identifier} · {words.holder_words(issue)}"
        self._context.show_sheet(CopySheet(self._context, name, self._today(), lambda values: self._edit(row, values), row.copy))

    def receipt(self) -> None:
        """Opens the sheet of a receipt for the chosen copy."""
        row = self._page.copy_row
        if row is not None:
            self._context.show_sheet(ReceiptSheet(row.copy, lambda text: self._receipt(row, text)))

    def recall(self) -> None:
        """Opens the sheet that calls the chosen copy back."""
        row = self._page.copy_row
        if row is not None and row.copy.recalled_on is None:
            self._context.show_sheet(RecallSheet(row.copy, self._today(), lambda day: self._recall(row, day)))

    def history(self) -> None:
        """Who changed the chosen copy's entry, when and how."""
        row = self._page.copy_row
        if row is not None:
            self._context.show_history("copy", row.id, self._named(translate("distribution", "Copy {number}"), row))

    # ------------------------------------------------------------ doing it

    def _issued(self, made: Made) -> None:
        self._page.expect(made.issued)
        self._page.reload()
        copies = translate("distribution", "%n copy(ies)", None, made.copies)
        self._context.messages.say(
            translate("distribution", "{name} is in the register, {copies}").format(name=made.filename, copies=copies), "ok"
        )
        self._save(made.issued, made.filename)

    def _stamped(self, issued: str, filename: str) -> None:
        self._page.expect(issued)
        self._page.reports.close_all()
        self._page.reload()
        words = translate("distribution", "{name} has its time-stamp and took the place of the file before").format(name=filename)
        self._context.messages.say(words, "ok")

    def _save(self, issued: str, filename: str) -> None:
        desk, title = self._desk(), translate("distribution", "Save the file")

        def write(path: Path) -> None:
            said = translate("distribution", "Saved as {name}").format(name=path.name)
            self._context.run(
                lambda _progress: write_file(path, verbs.signed_bytes(desk.workspace, issued)),
                lambda _none: self._context.messages.say(said, "ok"),
                doing=title,
                owner=self._page,
            )

        self._page.files.save_file(self._page, title, filename, translate("distribution", "PDF files (*.pdf)"), write)

    def _add(self, issue: Issue, values: Values) -> None:
        self._context.change(
            lambda desk: verbs.add_copy(desk, **{**issue.of, **values}),
            doing=translate("distribution", "Add a copy for {addressee}").format(addressee=values["addressee"]),
            owner=self._page,
        )

    def _edit(self, row: CopyRow, values: Values) -> None:
        before: Values = {name: getattr(row.copy, name) for name in values}
        new = {name: value for name, value in values.items() if not _same(value, before[name])}
        if not new:
            return
        start = {name: before[name] for name in new}

        def insist(desk: Desk, error: ConflictError) -> Any:
            theirs = {clash.field: clash.theirs for clash in error.clashes}
            return verbs.edit_copy(desk, copy=row.id, start={**start, **theirs}, new=new)

        self._context.change(
            lambda desk: verbs.edit_copy(desk, copy=row.id, start=start, new=new),
            doing=self._named(translate("distribution", "Edit copy {number}"), row),
            owner=self._page,
            insist=insist,
        )

    def _receipt(self, row: CopyRow, text: str) -> None:
        self._context.change(
            lambda desk: verbs.record_receipt(desk, copy=row.id, receipt=text),
            doing=self._named(translate("distribution", "Receipt for copy {number}"), row),
            owner=self._page,
        )

    def _recall(self, row: CopyRow, day: date) -> None:
        self._context.change(
            lambda desk: verbs.recall_copy(desk, copy=row.id, on=day),
            doing=self._named(translate("distribution", "Recall copy {number}"), row),
            owner=self._page,
        )

    def _today(self) -> date:
        today: date = self._desk().clock().date()
        return today

    def _desk(self) -> Any:
        assert self._context.opened is not None
        return self._context.opened.desk

    @staticmethod
    def _named(pattern: str, row: CopyRow) -> str:
        return pattern.format(number=row.copy.number)


def _same(one: Any, other: Any) -> bool:
    if hasattr(one, "items") and hasattr(other, "items"):
        return all(list(one.get(key) or ()) == list(other.get(key) or ()) for key in ("scheme", "level", "caveats"))
    return bool(one == other or (not one and not other))
