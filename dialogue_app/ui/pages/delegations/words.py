"""The delegations page's words for roles and for the sessions in which somebody sits."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue_app.desk.views.delegations import MemberLine, SessionLine
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate

ROLES = {
    "head": QT_TRANSLATE_NOOP("delegations", "head of delegation"),
    "alternate": QT_TRANSLATE_NOOP("delegations", "alternate"),
    "member": QT_TRANSLATE_NOOP("delegations", "member"),
    "adviser": QT_TRANSLATE_NOOP("delegations", "adviser"),
    "expert": QT_TRANSLATE_NOOP("delegations", "expert"),
    "secretary": QT_TRANSLATE_NOOP("delegations", "secretary of the delegation"),
    "note-taker": QT_TRANSLATE_NOOP("delegations", "note-taker"),
    "interpreter": QT_TRANSLATE_NOOP("delegations", "interpreter"),
    "observer": QT_TRANSLATE_NOOP("delegations", "observer"),
}


def role_words(role: str) -> str:
    """A role in the window's language."""
    return translate("delegations", ROLES[role]) if role in ROLES else role


def span_words(member: MemberLine, sessions: Sequence[SessionLine]) -> str:
    """“alternate from session 3”, “alternate until session 2”, or the role alone."""
    ids = [line.id for line in sessions]
    role = role_words(member.role)
    came = ids.index(member.from_session) + 1 if member.from_session in ids else 0
    went = ids.index(member.until_session) if member.until_session in ids else -1
    if came and went > 0:
        return translate("delegations", "{role}, sessions {first} to {last}").format(role=role, first=came, last=went)
    if came:
        return translate("delegations", "{role} from session {first}").format(role=role, first=came)
    if went > 0:
        return translate("delegations", "{role} until session {last}").format(role=role, last=went)
    if went == 0:
        return translate("delegations", "{role}, replaced before session 1").format(role=role)
    return role


def sits(member: MemberLine, sessions: Sequence[SessionLine], place: int) -> bool:
    """Whether somebody belongs to the delegation in the session at that place."""
    ids = [line.id for line in sessions]
    came = ids.index(member.from_session) if member.from_session in ids else 0
    went = ids.index(member.until_session) if member.until_session in ids else len(ids)
    return came <= place < went


def presence_words(member: MemberLine, sessions: Sequence[SessionLine], place: int) -> str:
    """What a screen reader says of one cell of the grid."""
    if not sits(member, sessions, place):
        return translate("delegations", "not of the delegation")
    return translate("delegations", "present") if member.present[place] else translate("delegations", "absent")
