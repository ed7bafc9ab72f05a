"""The distribution page: register and distribution list, issuing, and verifying whatever comes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.base import NARROW, Page
from dialogue_app.ui.pages.distribution.acts import DistributionActs
from dialogue_app.ui.pages.distribution.columns import copy_model, register_model
from dialogue_app.ui.pages.distribution.details import Details
from dialogue_app.ui.pages.distribution.drop import DropZone, files_in
from dialogue_app.ui.pages.distribution.reading import CopyRow, Issue, Register, read_register
from dialogue_app.ui.pages.distribution.reports import Reports
from dialogue_app.ui.papers.menu import papers_button
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.widgets import (
    NOTHING,
    Button,
    EmptyState,
    FilterBox,
    Label,
    Marking,
    Pane,
    Rule,
    ScrollPane,
    Segmented,
    row,
)
from dialogue_app.ui.widgets.lists import Table, show_menu

_COPY_ACTIONS = ("distribution.copy.edit", "distribution.copy.receipt", "distribution.copy.recall")
_FILE_ACTIONS = ("distribution.save", "distribution.verify_kept")


class DistributionPage(Page):
    """What left the house and who holds it; a file dropped anywhere on the page is examined."""

    id = "distribution"
    kinds = frozenset({"issued_document", "copy", "minutes", "correction", "signature_record", "round"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.data: Register | None = None
        self.files = FileQuestions()
        self._wanted = ""
        self._wanted_copy = ""
        self.acts = DistributionActs(context, self)
        self.reports = Reports(context, self.files)
        self._build_head()
        self._build_body()
        self._connect()
        self._register_actions()
        self.setAcceptDrops(True)

    # ------------------------------------------------------------ what the window asks

    @override
    def load(self, round_id: str) -> None:
        former, self.round_id = self.round_id, round_id
        if former and former != round_id:
            self._wanted = self._wanted or "round"
        super().load(round_id)
        self.context.read(read_register, self._show, owner=self, title=translate("distribution", "Distribution"))

    @override
    def marking(self) -> Marking:
        return self.data.marking if self.data is not None and self.data.issues else NOTHING

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        self._wanted = record[1]
        if self.data is not None:
            self._select()

    @override
    def width_changed(self, width: float) -> None:
        for table in (self.register, self.copies):
            table.tools.set_narrow(width < NARROW)
        for button in self._quiet:
            button.set_bare(width < NARROW + 100)  # Spanish words need the room of the window at 1440

    @override
    def keep(self) -> dict[str, Any]:
        return {
            "current": self.register.tools.current_id(),
            "copy": self.copies.tools.current_id(),
            "filter": self._filter.line.text(),
            "scope": self.scope.current,
            "reports": [report.examined for report in self.reports.reports],
        }

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self._wanted, self._wanted_copy = kept.get("current", ""), kept.get("copy", "")
        self._filter.line.setText(kept.get("filter", ""))
        self.scope.choose(kept.get("scope", "all"))
        if kept.get("reports"):
            self.reports.show_reports(kept["reports"])

    @override
    def first_focus(self) -> QWidget:
        return self._empty.button if self._main.currentWidget() is self._empty else self.register

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.verifying:
            self.reports.close_all()
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self.drop.set_over(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.set_over(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.set_over(False)
        event.acceptProposedAction()
        self.reports.examine(list(files_in(event.mimeData())))

    @property
    def verifying(self) -> bool:
        """Are reports shown instead of the register?"""
        return self._main.currentWidget() is self.reports

    @property
    def issue(self) -> Issue | None:
        """The chosen line of the register."""
        current = self.register.tools.current_record()
        return current if isinstance(current, Issue) else None

    @property
    def copy_row(self) -> CopyRow | None:
        """The chosen copy."""
        current = self.copies.tools.current_record()
        return current if isinstance(current, CopyRow) else None

    def expect(self, issue: str, copy: str = "") -> None:
        """What is to be chosen when the register is shown next."""
        self._wanted, self._wanted_copy = issue, copy

    # ------------------------------------------------------------ building

    def _build_head(self) -> None:
        self._filter = FilterBox(name="page.distribution.filter", placeholder=translate("distribution", "Filter the register"))
        scopes = [("all", translate("distribution", "All rounds")), ("round", translate("distribution", "This round"))]
        self.scope = Segmented(scopes, name="page.distribution.scope", accessible=translate("distribution", "Rounds shown"))
        self._quiet: list[Button] = [self.action_button(id) for id in ("distribution.trust", "distribution.verify")]
        self._back = self.action_button("distribution.reports.close", "")
        self._issue = self.action_button("distribution.issue", "primary")
        self.page_header(
            translate("distribution", "Distribution"),
            self.scope,
            self._filter,
            *self._quiet,
            row(papers_button(self.context.actions, self.id)),
            self._back,
            self._issue,
        )

    def _build_body(self) -> None:
        preferences = self.context.preferences
        self.register_model, self.copy_model = register_model(self.context), copy_model(self.context)
        words = translate("distribution", "Register of issued documents")
        self.register = Table(self.register_model, name="page.distribution.register", accessible=words, settings=preferences)
        words = translate("distribution", "Copies of the chosen document")
        self.copies = Table(self.copy_model, name="page.distribution.copies", accessible=words, settings=preferences)
        self._copies_head = Label("", "heading", name="page.distribution.copies.head")
        head = row(self._copies_head, "stretch", self.action_button("distribution.copy.add"), margins=(16, 8, 12, 4))
        self._no_copy = Label(
            translate("distribution", "No copy of it has been given to anyone."), "body", "text.secondary", wrap=True
        )
        no_copy = Pane("page", margins=(16, 6, 16, 0)).add(self._no_copy, "stretch")
        self._copies_stack = QStackedWidget()
        self._copies_stack.addWidget(self.copies)
        self._copies_stack.addWidget(no_copy)
        list_pane = Pane("page").add(self.register, stretch=3).add(Rule("strong"), head).add(self._copies_stack, stretch=2)
        self._empty = EmptyState(
            "paper-plane-tilt",
            translate("distribution", "Nothing has been issued yet"),
            translate(
                "distribution",
                "Here stands every file that left the house, with its fingerprint, and who holds which copy. "
                "A PDF or a scan that comes in can be dropped below.",
            ),
            translate("distribution", "Issue the first document"),
            self.context.keys("distribution.issue"),
            on=lambda: self.acts.issue(),
        )
        self._main = QStackedWidget()
        self._blank = Pane("page")
        for part in (self._blank, list_pane, self._empty, self.reports):
            self._main.addWidget(part)
        self._list = list_pane
        self.drop = DropZone(self.context.keys("distribution.verify"))
        whole = Pane("page").add(self._main, stretch=1).add(Rule())
        whole.add(Pane("page", margins=(16, 8, 16, 8)).add(self.drop))
        self.details = Details(self.context, lambda id: self.action_button(id, ""))
        self.set_body(whole, inspector=ScrollPane(self.details))

    def _connect(self) -> None:
        self.register.current_changed.connect(lambda _id: self._show_copies())
        self.register.activated_id.connect(lambda _id: self.toggle_inspector())
        self.copies.current_changed.connect(lambda _id: self._show_details())
        self.copies.activated_id.connect(lambda _id: self.acts.edit_copy())
        self._filter.line.textChanged.connect(lambda text: self.register.tools.proxy.set_filter(text))
        self.scope.chosen.connect(lambda _key: self._show_lists())
        self.drop.asked.connect(lambda: self.acts.choose_files())
        self.reports.shown_changed.connect(self._show_main)
        self.reports.stamp_wanted.connect(lambda id: self.acts.stamp(id))
        show_menu(
            self.register,
            lambda menu, _id: self._fill(
                menu,
                (
                    "distribution.copy.add",
                    *_FILE_ACTIONS,
                    "distribution.stamp",
                    "distribution.copy_table",
                    "distribution.read_in",
                ),
            ),
        )
        show_menu(
            self.copies, lambda menu, _id: self._fill(menu, (*_COPY_ACTIONS, "distribution.copy.add", "distribution.history"))
        )

    def _register_actions(self) -> None:
        handlers: list[tuple[str, Callable[[], object]]] = [
            ("distribution.issue", self.acts.issue),
            ("distribution.verify", self.acts.choose_files),
            ("distribution.paste", self.paste),
            ("distribution.verify_kept", self.acts.verify_kept),
            ("distribution.read_in", self.acts.choose_minutes),
            ("distribution.save", self.acts.save),
            ("distribution.stamp", lambda: self.acts.stamp()),
            ("distribution.own_issuer", self.acts.own_issuer),
            ("distribution.copy.add", self.acts.add_copy),
            ("distribution.copy.edit", self.acts.edit_copy),
            ("distribution.copy.receipt", self.acts.receipt),
            ("distribution.copy.recall", self.acts.recall),
            ("distribution.history", self.acts.history),
            ("distribution.trust", self.reports.open_trust),
            ("distribution.filter", self._to_filter),
            ("distribution.copy_table", self._copy_table),
            ("distribution.reports.close", self.reports.close_all),
        ]
        self.context.handle(self, handlers)
        self._enable()

    # ------------------------------------------------------------ showing

    def _show(self, data: Register) -> None:
        self.data = data
        self._show_lists()
        self._show_main()
        self.marking_has_changed()

    def _show_lists(self) -> None:
        data = self.data
        if data is None:
            return
        here = self.scope.current == "round"
        self.register_model.set_records(one for one in data.issues if not here or one.round_id == self.round_id)
        self._select()
        self._show_copies()
        self._show_facts(data)

    def _show_facts(self, data: Register) -> None:
        recalled = sum(one.copy.recalled_on is not None for one in data.copies)
        facts = [
            translate("distribution", "%n document(s)", None, len(data.issues)),
            translate("distribution", "%n copy(ies)", None, len(data.copies)),
            translate("distribution", "%n recalled", None, recalled) if recalled else translate("distribution", "none recalled"),
        ]
        if waiting := sum(one.waits for one in data.issues):
            facts.insert(0, translate("distribution", "%n waiting for a time-stamp", None, waiting))
        if due := sum(one.due for one in data.issues):
            facts.insert(0, translate("distribution", "%n time-stamp(s) to be renewed", None, due))
        self.set_facts(" · ".join(facts))

    def _select(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted and wanted != "round" and self.register.tools.select_id(wanted):
            return
        if self.data is not None and (wanted == "round" or not self.register.tools.current_id()):
            shown = [one for one in self.data.issues if one.round_id == self.round_id] or list(self.data.issues)
            if shown:
                self.register.tools.select_id(shown[0].id)

    def _show_copies(self) -> None:
        issue = self.issue
        current = self._wanted_copy or self.copies.tools.current_id()
        rows = issue.copies if issue is not None else ()
        self.copy_model.set_records(rows)
        self._copies_stack.setCurrentIndex(0 if rows else 1)
        counted = translate("distribution", "%n copy(ies)", None, len(rows))
        self._copies_head.setText(f"{issue.identifier} · {counted}" if issue is not None else "")
        if rows and not self.copies.tools.select_id(current):
            self.copies.tools.select_id(rows[0].id)
        if self._wanted_copy in {one.id for one in rows}:
            self._wanted_copy = ""
        self._show_details()

    def _show_details(self) -> None:
        self.details.show_issue(self.issue, self.copy_row)
        self._enable()

    def _show_main(self) -> None:
        verifying, filled = bool(self.reports.reports), bool(self.data is not None and self.data.issues)
        main = self.reports if verifying else self._list if filled else self._empty if self.data is not None else self._blank
        had = self._main.currentWidget()
        self._main.setCurrentWidget(main)
        for part in (self.scope, self._filter, self._issue):
            part.setVisible(not verifying)
        self._back.setVisible(verifying)
        if verifying != (had is self.reports) and self._base_inspector is not None and self.inspector_is_drawer is False:
            self._base_show_inspector(not verifying)
        if verifying:
            self.set_facts(
                translate(
                    "distribution", "%n file(s), checked on this computer without a network", None, len(self.reports.reports)
                )
            )
        elif self.data is not None:
            self._show_facts(self.data)
        if had is not main and self.isVisible() and main is not self._blank:
            (self.reports if verifying else self.first_focus()).setFocus()
        self._enable()

    def _enable(self) -> None:
        issue, copy, enable = self.issue, self.copy_row, self.context.actions.enable
        listed = not bool(self.reports.reports)
        for id in _FILE_ACTIONS:
            enable(id, listed and issue is not None and issue.entry is not None)
        for id in _COPY_ACTIONS:
            enable(id, listed and copy is not None)
        stampable = issue is not None and issue.entry is not None and bool(issue.signatures) and not issue.entry.superseded_by
        enable("distribution.stamp", listed and stampable)
        enable("distribution.copy.recall", listed and copy is not None and copy.copy.recalled_on is None)
        enable("distribution.copy.add", listed and issue is not None)
        enable("distribution.history", listed and copy is not None)
        enable("distribution.copy_table", listed and issue is not None)
        enable("distribution.reports.close", not listed)

    # ------------------------------------------------------------ acts

    def paste(self) -> None:
        """Examines the files on the clipboard, or the paths written there."""
        found = files_in(QGuiApplication.clipboard().mimeData())
        if found:
            self.reports.examine(list(found))
        else:
            self.context.messages.say(translate("distribution", "There is no file and no path of one on the clipboard"), "warn")

    def _fill(self, menu: QMenu, ids: tuple[str, ...]) -> None:
        for id in ids:
            menu.addAction(self.context.actions.action(id))

    def _to_filter(self) -> None:
        self._filter.line.setFocus()
        self._filter.line.selectAll()

    def _copy_table(self) -> None:
        self.register.clearSelection()
        self.register.tools.copy_tsv()
        self.context.messages.say(translate("distribution", "The register is on the clipboard, one line for each document"), "ok")
