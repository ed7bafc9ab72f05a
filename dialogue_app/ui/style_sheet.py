"""The one style sheet, written from tokens. Fonts stay out of it: a font in a sheet would beat the widget's own role."""

from __future__ import annotations

import re

from dialogue_app.ui.tokens import Tokens

TONES = (
    *(f"text.{name}" for name in ("primary", "secondary", "tertiary", "disabled", "on_accent")),
    *(f"state.{name}" for name in ("ok", "warn", "danger", "info", "idle")),
    *(f"party.{name}.text" for name in "abcd"),
    "accent.text",
    "internal.text",
    "joint.text",
)
"""Colour roles that a label may take as its `tone`."""

_SURFACES = ("window", "rail", "page", "panel", "raised", "input", "hover")

_SHEET = """
* { outline: 0; }
QToolTip { background: @surface.raised; color: @text.primary; border: 1px solid @line.strong; padding: 4px 6px; }
QWidget[surface="none"] { background: transparent; }
QFrame[line="h"] { background: @line.hair; min-height: 1px; max-height: 1px; border: 0; }
QFrame[line="v"] { background: @line.hair; min-width: 1px; max-width: 1px; border: 0; }
QFrame[line="strong"] { background: @line.strong; min-height: 1px; max-height: 1px; border: 0; }
QLabel { background: transparent; }
QAbstractScrollArea { background: transparent; border: 0; }

QTreeView, QTableView, QListView { background: transparent; border: 0; color: @text.primary;
    selection-background-color: @selection.bg; selection-color: @selection.text; show-decoration-selected: 0; }
QTreeView::item, QTableView::item, QListView::item { background: transparent; border: 0; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: transparent; }
QTreeView::branch { background: transparent; border-image: none; image: none; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @surface.page; color: @text.tertiary; border: 0; border-bottom: 1px solid @line.strong;
    padding: 0 #8px; font-size: #captionpx; }
QHeaderView::section:first { padding-left: #16px; }
QHeaderView::section:hover { color: @text.primary; }
QHeaderView[flush="true"]::section { background: transparent; }
QHeaderView[flush="true"]::section:first { padding-left: 0; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: #8px; height: #8px; subcontrol-position: center right; }
QTableCornerButton::section { background: @surface.page; border: 0; }

QPushButton { background: @surface.raised; color: @text.primary; border: 1px solid @line.strong; border-radius: #radius.mpx;
    padding: 0 10px; }
QPushButton:hover { background: @surface.hover; }
QPushButton:pressed { background: @surface.press; }
QPushButton:focus { border: 2px solid @focus.ring; padding: 0 9px; }
QPushButton:disabled { background: transparent; color: @text.disabled; border: 1px solid @line.hair; }
QPushButton[kind="primary"] { background: @accent.base; color: @text.on_accent; border: 1px solid @accent.base; padding: 0 12px; }
QPushButton[kind="primary"]:hover { background: @accent.hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @focus.ring; background: @accent.hover; padding: 0 11px; }
QPushButton[kind="primary"]:disabled { background: @surface.press; color: @text.tertiary; border: 1px solid @surface.press; }
QPushButton[kind="danger"] { color: @state.danger; border: 1px solid @state.danger; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: @text.secondary; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: @surface.hover; color: @text.primary; }
QPushButton[kind="quiet"]:checked { background: @selection.bg; color: @text.primary; }
QPushButton[kind="quiet"]:focus { border: 2px solid @focus.ring; padding: 0 7px; }
QPushButton[kind="quiet"]:disabled { color: @text.disabled; }
QPushButton[kind="link"] { background: transparent; border: 0; color: @accent.text; padding: 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus.ring; border-radius: #radius.spx; }
QPushButton[kind="segment"] { border: 0; border-radius: #radius.spx; background: transparent; color: @text.secondary;
    padding: 0 10px; }
QPushButton[kind="segment"]:checked { background: @surface.raised; color: @text.primary; border: 1px solid @line.strong;
    padding: 0 9px; }
QPushButton[kind="segment"]:focus { border: 2px solid @focus.ring; padding: 0 8px; }
QPushButton[kind="search"] { background: @surface.input; border: 1px solid @line.strong; color: @text.tertiary; text-align: left;
    padding: 0 8px; }
QPushButton[kind="search"]:focus { border: 2px solid @focus.ring; padding: 0 7px; }
QPushButton[bare="true"] { padding: 0; }
QPushButton::menu-indicator { image: none; width: 0; }

QFrame[box="segmented"] { background: @surface.press; border-radius: #radius.mpx; }
QFrame[box="input"] { background: @surface.input; border: 1px solid @line.control; border-radius: #radius.mpx; }
QFrame[box="input"][focused="true"] { border: 2px solid @focus.ring; }
QFrame[box="input"][faulty="true"] { border: 2px solid @state.danger; }
QFrame[box="private"] { background: @internal.wash; border: 2px solid @internal.edge; border-radius: #radius.mpx; }
QFrame[box="outline"] { background: transparent; border: 1px solid @line.strong; border-radius: #radius.mpx; }
QFrame[box="sheet"] { background: @surface.raised; border: 1px solid @line.strong; border-radius: #radius.lpx; }
QFrame[box="drawer"] { background: @surface.panel; border: 0; border-left: 1px solid @line.strong; }
QFrame[box="danger"] { background: @state.danger_wash; border-radius: #radius.mpx; }
QFrame[box="warn"] { background: @state.warn_wash; border-radius: #radius.mpx; }
QFrame[box="ok"] { background: @state.ok_wash; border-radius: #radius.mpx; }
QFrame[box="info"] { background: @state.info_wash; border-radius: #radius.mpx; }
QLabel[box="paper"] { background: @paper.bg; border: 1px solid @line.strong; }
QLabel[box="keycap"] { background: @surface.code; color: @text.secondary; border: 1px solid @line.strong;
    border-bottom: 2px solid @line.strong; border-radius: 3px; padding: 0 4px; }

QLineEdit, QTextEdit, QPlainTextEdit { background: transparent; border: 0; color: @text.primary;
    selection-background-color: @selection.bg; selection-color: @selection.text; }
QTextEdit[box="cell"], QPlainTextEdit[box="cell"] { border: 1px solid transparent; }
QTextEdit[box="cell"]:focus, QPlainTextEdit[box="cell"]:focus { border: 2px solid @focus.ring; }
QLineEdit[box="cell"] { background: @surface.input; border: 2px solid @focus.ring; border-radius: #radius.spx; padding: 0 4px; }
QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { background: transparent; border: 0; color: @text.primary;
    padding: 0 2px; }
QComboBox::drop-down { border: 0; width: #16px; }
QComboBox QAbstractItemView { background: @surface.raised; border: 1px solid @line.strong; padding: 2px; }
QMenu { background: @surface.raised; color: @text.primary; border: 1px solid @line.strong; padding: 4px; }
QMenu::item { padding: 4px #24px 4px #12px; border-radius: #radius.spx; }
QMenu::item:selected { background: @selection.bg; color: @selection.text; }
QMenu::item:disabled { color: @text.disabled; }
QMenu::separator { height: 1px; background: @line.hair; margin: 4px #8px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line.strong; min-height: 32px; border-radius: 3px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line.strong; min-width: 32px; border-radius: 3px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line.hair; }
"""


def style_sheet(tokens: Tokens) -> str:
    """The whole sheet for one theme and scale: `@role` becomes a colour, `#name` a length."""
    rules = [f'QWidget[surface="{name}"] {{ background: @surface.{name}; }}' for name in _SURFACES]
    rules += [f'QLabel[tone="{name}"] {{ color: @{name}; }}' for name in TONES]
    text = "\n".join((*rules, _SHEET))
    text = text.replace("#captionpx", f"{tokens.type_role('caption').size}px")
    text = re.sub(r"#(radius\.[a-z])px", lambda found: f"{tokens.px(found[1])}px", text)
    text = re.sub(r"#(\d+)px", lambda found: f"{tokens.px(int(found[1]))}px", text)
    return re.sub(r"@([a-z_]+(?:\.[a-z_]+)+)", lambda found: tokens.color(found[1]), text)
