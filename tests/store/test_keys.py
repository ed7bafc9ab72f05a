"""Key slots, passphrases, and the printed recovery key."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.store import keys
from tests.store.conftest import REAL_COST

GROUPS = st.integers(0, 7)


def test_that_both_secrets_open_the_same_data_key() -> None:
    slots, data_key, recovery = keys.new_slots("w", "open sesame")
    assert keys.unlock(slots, passphrase="open sesame") == data_key == keys.unlock(slots, recovery_key=recovery)
    assert len(data_key) == 32 and keys.KeySlots.from_bytes(slots.to_bytes()) == slots


def test_that_a_wrong_secret_is_a_sentence() -> None:
    slots, _, _ = keys.new_slots("w", "open sesame")
    with pytest.raises(WorkspaceError, match="This passphrase does not open"):
        keys.unlock(slots, passphrase="Open sesame")
    with pytest.raises(WorkspaceError, match="This recovery key does not open"):
        keys.unlock(slots, recovery_key=keys.new_recovery_key())
    with pytest.raises(WorkspaceError, match="is needed"):
        keys.unlock(slots)
    with pytest.raises(UserError, match="empty"):
        keys.new_slots("w", "  ")


def test_that_two_keyboards_spellings_of_one_passphrase_are_one() -> None:
    slots, data_key, _ = keys.new_slots("w", "café")
    assert keys.unlock(slots, passphrase="cafe\u0301") == data_key


def test_that_a_new_passphrase_keeps_the_data_key_and_the_recovery_key() -> None:
    slots, data_key, recovery = keys.new_slots("w", "old")
    changed = keys.change_passphrase(slots, "old", "new")
    assert changed.serial == slots.serial + 1
    assert keys.unlock(changed, passphrase="new") == data_key == keys.unlock(changed, recovery_key=recovery)
    with pytest.raises(WorkspaceError):
        keys.unlock(changed, passphrase="old")
    again = keys.change_passphrase(changed, recovery.lower(), "third")
    assert keys.unlock(again, passphrase="third") == data_key


def test_that_a_recovery_key_is_read_as_people_type_it() -> None:
    key = keys.new_recovery_key()
    assert keys.read_recovery_key(key.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == key
    assert len(key) == 47 and key.count("-") == 7


@settings(max_examples=200)
@given(place=st.integers(0, 39), other=st.integers(1, 31))
def test_that_any_wrong_letter_is_named_by_its_group(place: int, other: int) -> None:
    bare = keys.new_recovery_key().replace("-", "")
    wrong = keys._LETTERS[(keys._LETTERS.index(bare[place]) + other) % 32]
    with pytest.raises(UserError, match=f"Group {place // 5 + 1} of the recovery key"):
        keys.read_recovery_key(bare[:place] + wrong + bare[place + 1 :])


@given(first=GROUPS, second=GROUPS)
def test_that_exchanged_groups_are_noticed(first: int, second: int) -> None:
    groups = keys.new_recovery_key().split("-")
    if groups[first] == groups[second]:
        return
    groups[first], groups[second] = groups[second], groups[first]
    with pytest.raises(UserError, match="mistyped"):
        keys.read_recovery_key("-".join(groups))


def test_that_a_short_recovery_key_is_counted() -> None:
    with pytest.raises(UserError, match="5 of 40 were typed"):
        keys.read_recovery_key("ABCDE")


def test_that_damaged_slots_are_a_sentence() -> None:
    with pytest.raises(WorkspaceError, match="damaged"):
        keys.KeySlots.from_bytes(b"{}")


def test_that_a_passphrase_costs_real_work_by_default() -> None:
    assert REAL_COST >= 2**17
