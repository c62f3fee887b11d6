"""A Session has the times that the school's rules give its lesson, and the kiosk opens the right one."""

from datetime import UTC, date, datetime, timedelta

from kiosk.domain.attendance import Session
from kiosk.domain.calendar import Lesson
from kiosk.domain.rules import RegisterRules

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RULES = RegisterRules(zone="Europe/London", room="Room 12", kiosk="North door")


def lesson(period_id: str = "p-1", *, room: str = "", minute: int = 0, minutes: int = 50) -> Lesson:
    starts_at = NINE + timedelta(minutes=minute)
    ends_at = starts_at + timedelta(minutes=minutes)
    return Lesson(period_id, "9B", date(2026, 11, 23), room, starts_at, ends_at)


def begun(minute: float, *, late_after: int = 10) -> Session:
    now = NINE + timedelta(minutes=minute)
    return RULES.session_for(lesson(), session_id="s", title="9B", late_after=late_after, now=now)


def minutes(moment: datetime | None) -> float | None:
    return None if moment is None else (moment - NINE).total_seconds() / 60


def times(session: Session) -> tuple[float | None, ...]:
    each = (session.opens_at, session.late_from, session.register_closes_at, session.ends_at)
    return tuple(map(minutes, each))


def test_a_lesson_begun_in_time_has_the_rules_times() -> None:
    assert times(begun(-5)) == (-10, 10, 30, 50)
    assert times(begun(-25)) == (-25, 10, 30, 50)
    assert times(begun(-5, late_after=0)) == (-10, None, 30, 50)
    assert begun(-5).room == "Room 12"
    assert begun(-5).starts_at == NINE


def test_who_begins_late_makes_nobody_late() -> None:
    assert times(begun(12)) == (-10, 22, 42, 50)
    assert times(begun(45)) == (-10, 55, 50, 50)


def test_a_register_taken_afterwards_makes_nobody_late_or_absent_by_the_clock() -> None:
    assert times(begun(50)) == (-10, None, None, None)


def test_the_lesson_of_the_moment_is_open_and_in_this_room() -> None:
    here, elsewhere = lesson("here", room="room 12 "), lesson("elsewhere", room="Hall")
    both = (here, elsewhere)
    assert RULES.of_the_moment(both, NINE - timedelta(minutes=10)) is here
    assert RULES.of_the_moment(both, NINE - timedelta(minutes=11)) is None
    assert RULES.of_the_moment(both, here.ends_at) is None
    assert (
        RegisterRules().of_the_moment(both, NINE) is None
    )  # in which of the two rooms it stands, nobody said


def test_the_next_lesson_takes_over_when_it_opens() -> None:
    first, second = lesson("first"), lesson("second", minute=50)
    assert RULES.of_the_moment((first, second), NINE + timedelta(minutes=39)) is first
    assert RULES.of_the_moment((first, second), NINE + timedelta(minutes=40)) is second
