"""F1: the card of keys of the page that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogue_app.ui.key_card import groups
from dialogue_app.ui.language import translate

if TYPE_CHECKING:
    from dialogue_app.ui.shell.window import MainWindow


def open_key_card(window: MainWindow) -> None:
    """Opens the card over the page, or closes it; what is being written stays as it is."""
    from dialogue_app.ui.dialogs.key_card import KeyCardSheet

    if isinstance(window.overlays.sheet, KeyCardSheet):
        window.overlays.sheet.dismiss()
        return
    page = window.page
    spec = next((spec for spec in window.page_specs if page is not None and spec.id == page.id), None)
    if page is None or spec is None:
        title, made = translate("shell", "Dialogue Desk"), groups(window.actions_table, "")
    else:
        title, made = spec.words, groups(window.actions_table, page.id, page.typed_keys(), page.key_grouping())
    window.overlays.show_sheet(KeyCardSheet(window.context, title, made))
