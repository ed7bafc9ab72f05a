"""What the banner says in the room view."""

from __future__ import annotations

from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.banner import Marking


def room_marking(words: str = "") -> Marking:
    """The banner of the room: black on white in every theme, with the joint marking where the sides agreed one."""
    said = translate("room", "ROOM VIEW")
    return Marking(0, "room", "on", f"{said} · {words}" if words else said, ("#FFFFFF", "#000000"))
