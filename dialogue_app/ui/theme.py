"""The look of the running application: colour, font and length by role, and the switch between themes and text scales.

One QApplication has one look, as it has one style and one palette; that is why the current tokens live in this module.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from dialogue_app.ui.tokens import LARGEST_SCALE, SMALLEST_SCALE, Tokens

Choice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "contrast")
SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

_tokens = Tokens.load("light")
_fonts: dict[tuple[str, bool, str, Qt.LayoutDirection], QFont] = {}
"""Fonts of the tokens in force: a page asks for some hundreds, of a dozen kinds."""
_family = ""
_PALETTE = (
    (QPalette.ColorRole.Window, "surface.window"),
    (QPalette.ColorRole.WindowText, "text.primary"),
    (QPalette.ColorRole.Base, "surface.input"),
    (QPalette.ColorRole.AlternateBase, "surface.panel"),
    (QPalette.ColorRole.Text, "text.primary"),
    (QPalette.ColorRole.Button, "surface.raised"),
    (QPalette.ColorRole.ButtonText, "text.primary"),
    (QPalette.ColorRole.Highlight, "selection.bg"),
    (QPalette.ColorRole.HighlightedText, "selection.text"),
    (QPalette.ColorRole.Accent, "accent.base"),
    (QPalette.ColorRole.PlaceholderText, "text.tertiary"),
    (QPalette.ColorRole.ToolTipBase, "surface.raised"),
    (QPalette.ColorRole.ToolTipText, "text.primary"),
    (QPalette.ColorRole.Link, "accent.text"),
)


def tokens() -> Tokens:
    """The tokens in force."""
    return _tokens


def px(length: str | float) -> int:
    """A length in whole pixels at the present text scale: `px("size.row")` or `px(28)`."""
    return _tokens.px(length)


def color(role: str, alpha: float = 1.0) -> QColor:
    """The colour of a role in the present theme."""
    value = QColor(_tokens.color(role))
    value.setAlphaF(alpha)
    return value


def font(role: str = "body", *, italic: bool = False, use: str = "ui") -> QFont:
    """The font of a type role with figures that line up; `use` is `ui`, `document` or `mono`."""
    key = (role, italic, use, QGuiApplication.layoutDirection())
    made = _fonts.get(key)
    if made is None:
        made = _fonts[key] = _made_font(role, italic, use)
    return QFont(made)


def _made_font(role: str, italic: bool, use: str) -> QFont:
    kind = _tokens.type_role(role)
    families = [interface_family()] if use == "ui" else []
    made = QFont([*families, *_tokens.families(use), *_tokens.families("scripts")])
    made.setPixelSize(kind.size)
    made.setWeight(QFont.Weight(kind.weight))
    made.setItalic(italic)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    if kind.spacing != 100 and QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, kind.spacing)  # it would tear joined scripts
    return made


def metrics(role: str = "body") -> QFontMetrics:
    """The measures of a type role's font."""
    return QFontMetrics(font(role))


def interface_family() -> str:
    """The desktop's interface font, or the first family of the theme that exists where the desktop has none of its own."""
    global _family
    if not _family:
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        known = set(QFontDatabase.families())
        listed = [name for name in _tokens.families("ui") if name in known]
        # A platform without a desktop answers with a placeholder ("Sans Serif", "Monospace", …) that is no family.
        generic = system not in known or system in {"Sans Serif", "sans", "Monospace", "Helvetica"}
        _family = listed[0] if generic and listed else system
    return _family


class Appearance(QObject):
    """The person's choice of theme and text scale, applied to the application; `changed` tells the window to rebuild."""

    changed = Signal()

    def __init__(self, choice: str = "system", scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice: str = choice if choice in CHOICES else "system"
        self.scale = scale
        self._least = 0.0
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> str:
        """The theme in force: the pinned one, or the one the system asks for."""
        return system_theme() if self.choice == "system" else self.choice

    def choose(self, choice: str) -> None:
        """Pins a theme, or follows the system again."""
        if choice in CHOICES and choice != self.choice:
            self.choice = choice
            self.apply()

    def choose_next(self) -> None:
        """Pins the theme after the one that is chosen."""
        self.choose(CHOICES[(CHOICES.index(self.choice) + 1) % len(CHOICES)])

    def rescale(self, scale: float) -> None:
        """Sets the text scale, brought into 0.8 to 2.0."""
        scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        if abs(scale - self.scale) > 0.001:
            self.scale = scale
            self.apply()

    def keep_at_least(self, scale: float) -> None:
        """Shows text at this scale at least, whatever the person chose; 0 lifts it. The window builds itself anew."""
        self._least = scale
        apply_look(self.theme, self.shown_scale)

    @property
    def shown_scale(self) -> float:
        """The text scale on screen."""
        return max(self.scale, self._least)

    def step(self, direction: int) -> None:
        """The next larger (+1) or smaller (-1) text scale; 0 goes back to 100 %."""
        beyond = [s for s in SCALES if (s - self.scale) * direction > 0.001] if direction else [1.0]
        if beyond:
            self.rescale(max(beyond) if direction < 0 else min(beyond))

    def apply(self) -> None:
        """Puts the look on the application and tells everyone."""
        apply_look(self.theme, self.shown_scale)
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.choice == "system" and self.theme != _tokens.theme:
            self.apply()


def system_theme() -> str:
    """The theme the desktop asks for now."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_look(theme: str, scale: float) -> None:
    """Makes tokens, palette, font and style sheet of one theme and scale those of the application."""
    global _tokens
    from dialogue_app.ui.style_sheet import style_sheet

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a look needs a QApplication")
    _tokens = Tokens.load(theme, scale)
    _fonts.clear()
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setFont(font("body"))
    sheet = style_sheet(_tokens)
    if sheet != app.styleSheet():  # setting it restyles every living widget
        app.setStyleSheet(sheet)


def _palette() -> QPalette:
    made = QPalette()
    for role, name in _PALETTE:
        made.setColor(role, color(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, color("text.disabled"))
    return made
