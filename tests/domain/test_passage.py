"""What coming by means, told from the events alone."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.codes import MarkState
from kiosk.domain.passage import GUARD, Passage, Presence, passage, presence_of
from kiosk.domain.staff import Role

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def happened(kind: EventKind, minute: float, value: MarkState | None = None) -> AttendanceEvent:
    role = Role.TEACHER if kind is EventKind.CORRECTED else None
    at = NINE + timedelta(minutes=minute)
    return AttendanceEvent(f"e-{minute}", "s", "1", kind, Method.PIN, at, value=value, role=role)


def coming_by(minutes: list[float], *, check_out: bool) -> list[EventKind]:
    """What is written while one Person comes by at these minutes."""
    events: list[AttendanceEvent] = []
    for minute in minutes:
        at = NINE + timedelta(minutes=minute)
        meant = passage(presence_of(events), at=at, check_out=check_out, guard=GUARD)
        if meant.is_new:
            kind = EventKind.LEFT if meant is Passage.LEFT else EventKind.MARKED
            events.append(happened(kind, minute))
    return [event.kind for event in events]


def test_enter_twice_is_one_arrival_and_one_leaving() -> None:
    twice = [0, 0.02, 20, 20.02, 40, 40.02]
    came, left = EventKind.MARKED, EventKind.LEFT
    assert coming_by(twice, check_out=True) == [came, left, came]
    assert coming_by(twice, check_out=False) == [came]


def test_the_guard_ends_on_the_minute() -> None:
    here = Presence(here=True, since=NINE)
    assert passage(here, at=NINE + GUARD, check_out=True, guard=GUARD) is Passage.LEFT
    just_before = NINE + GUARD - timedelta(microseconds=1)
    assert passage(here, at=just_before, check_out=True, guard=GUARD) is Passage.ALREADY_HERE


def test_a_clock_that_was_set_back_sends_nobody_home() -> None:
    here = Presence(here=True, since=NINE)
    assert passage(here, at=NINE - timedelta(hours=3), check_out=True, guard=GUARD) is Passage.ALREADY_HERE


@given(st.lists(st.floats(0, 600, allow_nan=False), max_size=30), st.booleans())
def test_people_come_and_go_in_turn_and_never_within_the_guard(minutes: list[float], check_out: bool) -> None:  # noqa: FBT001 - a parameter
    kinds = coming_by(sorted(minutes), check_out=check_out)
    turns = [EventKind.MARKED, EventKind.LEFT]
    assert kinds == [turns[place % 2] for place in range(len(kinds))]
    assert check_out or len(kinds) <= 1


def test_who_is_called_away_by_a_teacher_after_they_came_is_not_seen_out() -> None:
    events = [happened(EventKind.MARKED, 0), happened(EventKind.CORRECTED, 1, MarkState.ABSENT)]
    assert presence_of(events) is None


def test_who_was_marked_by_a_teacher_is_here() -> None:
    events = [happened(EventKind.CORRECTED, 1, MarkState.PRESENT)]
    assert presence_of(events) == Presence(here=True, since=events[0].at)
    taken_back = [*events, happened(EventKind.CORRECTED, 2, MarkState.NOT_YET)]
    assert presence_of(taken_back) is None
