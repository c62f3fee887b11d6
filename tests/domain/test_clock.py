"""A clock that jumps and a computer that slept are told apart, from two looks at the clocks."""

from datetime import UTC, datetime, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.clock import JUMP, SLEEP, ClockEvent, ClockReading, changes

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SPANS = st.floats(0, 10 * 86_400)
JUMPS = st.floats(-86_400, 86_400)


def later(steady: float, wall: float, zone: str = "Europe/London") -> ClockReading:
    return ClockReading(NINE + timedelta(seconds=wall), 100.0 + steady, zone)


BEFORE = later(0, 0)


@given(SPANS, JUMPS)
def test_a_jump_is_told_by_how_far_the_clocks_part_and_sleep_by_how_long_it_took(
    passed: float, jump: float
) -> None:
    assume(abs(abs(jump) - JUMP) > 0.001)
    found = {each.event: each.seconds for each in changes(BEFORE, later(passed, passed + jump))}
    assert (ClockEvent.SLEPT in found) == (passed >= SLEEP)
    assert (ClockEvent.JUMPED_AHEAD in found) == (jump >= JUMP)
    assert (ClockEvent.JUMPED_BACK in found) == (-jump >= JUMP)
    for event in (ClockEvent.JUMPED_AHEAD, ClockEvent.JUMPED_BACK):
        assert abs(found.get(event, abs(jump)) - abs(jump)) < 0.001


def test_the_register_is_told_in_sentences() -> None:
    def said(*arguments: float, zone: str = "Europe/London") -> list[str]:
        return [each.said for each in changes(BEFORE, later(*arguments, zone=zone))]

    assert said(1, 3661) == ["The computer's clock jumped forward by 61 minutes."]
    assert said(1, -29) == ["The computer's clock jumped back by 30 seconds."]
    assert said(1800, 1800) == ["The computer slept or stood still for 30 minutes."]
    assert said(1, 1, zone="Asia/Tokyo") == ["The computer's time zone is Asia/Tokyo now."]
    assert said(1, 1) == []


def test_the_change_to_summer_time_is_no_jump() -> None:
    before = ClockReading(datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), 10.0, "Europe/London")
    after = ClockReading(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), 11.0, "Europe/London")
    assert changes(before, after) == ()
