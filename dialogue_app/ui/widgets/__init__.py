"""Small widgets of our own, each used on several pages."""

from dialogue_app.ui.widgets.annotation import AnnotationBox
from dialogue_app.ui.widgets.badges import KeyCap, PartyTag, StateChip, key_text
from dialogue_app.ui.widgets.banner import NOTHING, Marking, MarkingBanner
from dialogue_app.ui.widgets.budget import TimeBudgetBar
from dialogue_app.ui.widgets.buttons import ActionRow, Button, Choice, Segmented, Switch, Tick
from dialogue_app.ui.widgets.facts import EmptyState, Fact, Verdict
from dialogue_app.ui.widgets.fields import Field, FilterBox, InputBox, PassphraseField
from dialogue_app.ui.widgets.panes import Pane, Rule, ScrollPane, pinned, row
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.stepper import Stepper
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph, Label, PortionMark, SectionLabel, hits_html, marked, nobreak

__all__ = [
    "NOTHING",
    "ActionRow",
    "AnnotationBox",
    "Button",
    "Choice",
    "ElidedLabel",
    "EmptyState",
    "Fact",
    "Field",
    "FilterBox",
    "Glyph",
    "InputBox",
    "KeyCap",
    "Label",
    "Marking",
    "MarkingBanner",
    "Pane",
    "PartyTag",
    "PassphraseField",
    "PortionMark",
    "Rule",
    "ScrollPane",
    "SectionLabel",
    "Segmented",
    "Sheet",
    "StateChip",
    "Stepper",
    "Switch",
    "Tick",
    "TimeBudgetBar",
    "Verdict",
    "hits_html",
    "key_text",
    "marked",
    "nobreak",
    "pinned",
    "row",
]
