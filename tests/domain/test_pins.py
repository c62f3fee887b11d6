"""PINs that would be tried first are not given out, and guessing gets slower and slower."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.pins import Lockout, is_pin, is_weak, random_pin

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize("pin", ["123456", "111111", "987654", "121212", "123123", "7777", "890123", "4321"])
def test_weak_pins_are_told(pin: str) -> None:
    assert is_weak(pin)


@pytest.mark.parametrize("pin", ["408217", "1357", "112358", "90817263"])
def test_other_pins_are_not(pin: str) -> None:
    assert not is_weak(pin)


def test_random_pins_are_of_their_length_and_differ() -> None:
    pins = {random_pin(6) for _ in range(200)}
    assert len(pins) > 190
    assert all(is_pin(pin) and len(pin) == 6 and not is_weak(pin) for pin in pins)


@pytest.mark.parametrize("text", ["123", "123456789", "12a4", "١٢٣٤", ""])
def test_what_is_no_pin(text: str) -> None:
    assert not is_pin(text)


def test_the_fifth_wrong_pin_costs_half_a_minute_and_each_further_one_twice_as_much() -> None:
    lockout, waits = Lockout(), list[float]()
    for _ in range(8):
        lockout = lockout.after_wrong(NOW)
        waits.append(lockout.wait(NOW).total_seconds())
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240]
    assert lockout.wait(NOW + timedelta(seconds=239)).total_seconds() == 1
    assert lockout.wait(NOW + timedelta(seconds=241)) == timedelta()


def test_nobody_waits_longer_than_an_hour_not_even_after_the_clock_was_set_back() -> None:
    lockout = Lockout(90, NOW)
    assert lockout.wait(NOW) == timedelta(hours=1)
    assert lockout.wait(NOW - timedelta(days=300)) == timedelta(hours=1)
