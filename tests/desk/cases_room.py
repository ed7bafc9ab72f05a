"""How the undo tests call the verbs of the room: papers handed over, short forms."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from dialogue_app.desk import vocabulary
from dialogue_app.desk.papers import KINDS
from dialogue_app.desk.verbs import Desk
from tests.desk.builders import Talks
from tests.desk.cases import Call, Draw, case, moments, words

_short = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=6)


@case("papers.register")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    return Call(
        {
            "session": talks.sessions["r2s1"],
            "item": talks.items["r2a2b"],
            "title": draw(words),
            "from_party": draw(st.sampled_from(["US", "CU"])),
            "kind": draw(st.sampled_from(KINDS)),
            "filename": draw(st.sampled_from(["photo.jpg", "text.pdf", "", "../../etc/passwd"])),
            "data": draw(st.none() | st.binary(min_size=1, max_size=40)),
            "at": draw(moments),
        }
    )


@case("dialogue.short_forms")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    start = draw(st.dictionaries(_short, words, max_size=2))
    if start:
        vocabulary.set_short_forms(desk, start={}, forms=start)
    with desk.workspace.read() as read:
        held = vocabulary.own_short_forms(read)
    return Call({"start": held, "forms": {**held, "zz9": draw(words)}})


@case("dialogue.spelling")
def _(desk: Desk, talks: Talks, draw: Draw[Any]) -> Call:
    word = draw(st.sampled_from(["Mariel", "balseros", "niñez"]))
    known = draw(st.booleans())
    if not known:
        vocabulary.learn_word(desk, word=word)
    return Call({"word": word, "known": known})
