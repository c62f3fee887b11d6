"""What the register says follows from the events and the school's rules, whatever their order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import OF_A_PERSON, AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import PLAIN, Code, CodeSet, MarkState, Occasion
from kiosk.domain.marks import AWAY, Mark, awaits_arrival, marks_of, office_holds
from kiosk.domain.staff import Role

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LESSON = Session(
    "s-1",
    "9B Physics",
    "Room 12",
    opens_at=NINE - timedelta(minutes=10),
    starts_at=NINE,
    late_from=NINE + timedelta(minutes=5),
    register_closes_at=NINE + timedelta(minutes=30),
    ends_at=NINE + timedelta(minutes=60),
    zone="Europe/London",
)
TWO_HALVES = CodeSet(
    "halves",
    "As England writes it",
    (
        Code("/", "Morning", MarkState.PRESENT),
        Code("\\", "Afternoon", MarkState.PRESENT),
        Code("L", "Late", MarkState.LATE),
        Code("U", "After closing", MarkState.LATE),
        Code("N", "No reason yet", MarkState.ABSENT),
        Code("I", "Ill", MarkState.EXCUSED),
    ),
    {
        Occasion.PRESENT: "/",
        Occasion.PRESENT_AFTERNOON: "\\",
        Occasion.LATE: "L",
        Occasion.LATE_AFTER_CLOSING: "U",
        Occasion.ABSENT: "N",
    },
)


def came(minute: float) -> AttendanceEvent:
    return AttendanceEvent("e", "s-1", "17", EventKind.MARKED, Method.FACE, NINE + timedelta(minutes=minute))


def left(minute: float) -> AttendanceEvent:
    return replace(came(minute), kind=EventKind.LEFT)


def corrected(
    minute: float, value: MarkState, *, code: str = "", role: Role = Role.TEACHER, reason: str = ""
) -> AttendanceEvent:
    return replace(
        came(minute),
        kind=EventKind.CORRECTED,
        method=Method.TAP,
        value=value,
        code=code,
        role=role,
        by="Ms Shah",
        reason=reason,
    )


def mark_after(
    *events: AttendanceEvent, session: Session = LESSON, minute: float = 0, codes: CodeSet = PLAIN
) -> Mark:
    return marks_of(session, ["17"], events, codes=codes, now=NINE + timedelta(minutes=minute))["17"]


@pytest.mark.parametrize(
    ("minute", "state", "code", "minutes"),
    [
        (-10, MarkState.PRESENT, "/", 0),
        (4.99, MarkState.PRESENT, "/", 0),
        (5, MarkState.LATE, "L", 5),
        (29.99, MarkState.LATE, "L", 29),
        (30, MarkState.LATE, "U", 30),
        (200, MarkState.LATE, "U", 200),
    ],
)
def test_arrivals_are_coded_by_the_clock(minute: float, state: MarkState, code: str, minutes: int):
    mark = mark_after(came(minute), codes=TWO_HALVES, minute=minute)
    assert (mark.state, mark.code, mark.minutes) == (state, code, minutes)


def test_the_afternoon_begins_at_noon_where_the_school_is():
    """Noon in Auckland is 23:00 UTC of the day before, in November."""
    noon = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
    there = Session("s-1", "", "", noon - timedelta(hours=1), zone="Pacific/Auckland")
    before, after = (replace(came(0), at=noon + timedelta(minutes=minute)) for minute in (-1, 0))
    assert mark_after(before, session=there, codes=TWO_HALVES).code == "/"
    assert mark_after(after, session=there, codes=TWO_HALVES).code == "\\"


def test_who_has_no_mark_when_the_register_closes_is_absent_by_rule():
    assert mark_after(minute=29.99).state is MarkState.NOT_YET
    absent = mark_after(minute=30, codes=TWO_HALVES)
    assert (absent.state, absent.code, absent.by_rule, absent.at) == (MarkState.ABSENT, "N", True, None)
    assert not mark_after(came(40), minute=41).by_rule


def test_a_lesson_that_was_ended_early_closes_its_register():
    ended = replace(LESSON, closes_at=NINE + timedelta(minutes=12))
    assert mark_after(session=ended, minute=12).state is MarkState.ABSENT


def test_without_a_closing_time_nobody_becomes_absent_while_the_lesson_goes_on():
    open_end = Session("s-1", "", "", NINE)
    assert mark_after(session=open_end, minute=600).state is MarkState.NOT_YET


def test_leaving_before_the_end_is_leaving_early_and_coming_back_undoes_it():
    early = mark_after(came(0), left(45))
    assert (early.state, early.code, early.minutes) == (MarkState.LEFT_EARLY, "D", 15)
    assert early.came_at == NINE
    back = mark_after(came(0), left(20), came(25))
    assert (back.state, back.at, back.left_at) == (MarkState.PRESENT, NINE, None)
    at_the_end = mark_after(came(0), left(60))
    assert (at_the_end.state, at_the_end.left_at) == (MarkState.PRESENT, NINE + timedelta(minutes=60))


def test_a_school_without_a_code_for_leaving_early_leaves_the_mark_as_it_was():
    mark = mark_after(came(0), left(45), codes=TWO_HALVES)
    assert (mark.state, mark.code) == (MarkState.PRESENT, "/")
    assert mark.left_at == NINE + timedelta(minutes=45)


def test_the_offices_word_holds_and_the_teachers_stays_beside_it():
    ill = corrected(50, MarkState.EXCUSED, code="I", role=Role.OFFICE, reason="rang at 8:40")
    mark = mark_after(
        corrected(10, MarkState.ABSENT), ill, came(55), corrected(56, MarkState.PRESENT), codes=TWO_HALVES
    )
    assert (mark.state, mark.code, mark.office, mark.teacher) == (MarkState.EXCUSED, "I", "I", "/")
    assert mark.locked
    assert mark.reason == "rang at 8:40"
    undone = mark_after(ill, corrected(60, MarkState.NOT_YET, role=Role.ADMIN), came(61))
    assert (undone.state, undone.locked) == (MarkState.LATE, False)


def test_who_was_called_absent_and_then_comes_is_here():
    mark = mark_after(corrected(6, MarkState.ABSENT), came(9))
    assert (mark.state, mark.minutes, mark.teacher) == (MarkState.LATE, 9, None)


def test_a_teacher_who_overrules_the_camera_is_not_overruled_by_it():
    """A photo held before the camera is seen again a second later."""
    mark = mark_after(came(0), corrected(6, MarkState.ABSENT), came(6.1))
    assert mark.state is MarkState.ABSENT


def test_a_locked_register_locks_every_mark():
    lock = replace(came(50), person_id="", kind=EventKind.LOCKED, method=Method.TAP)
    assert mark_after(came(0), lock).locked
    assert not mark_after(came(0), lock, replace(lock, kind=EventKind.UNLOCKED)).locked


def _event(kind: EventKind, minute: int, value: MarkState, role: Role) -> AttendanceEvent:
    if kind is EventKind.CORRECTED:
        return corrected(minute, value, role=role)
    return replace(came(minute), kind=kind)


_events = st.builds(
    _event,
    st.sampled_from(sorted(OF_A_PERSON)),
    st.integers(-10, 90),
    st.sampled_from(MarkState),
    st.sampled_from(Role),
)


@given(st.lists(_events, max_size=10), st.integers(-10, 120))
def test_every_mark_is_one_that_the_school_can_read(events: Sequence[AttendanceEvent], minute: int):
    mark = mark_after(*events, minute=minute)
    if mark.state is MarkState.NOT_YET:
        assert mark.code == ""
        assert minute < 30
    else:
        code = PLAIN.find(mark.code)
        assert code is not None
        assert code.state is mark.state
    assert mark.minutes >= 0
    assert mark.locked == office_holds(events)
    assert mark.by_rule <= (mark.at is None)


@given(st.lists(_events, max_size=10))
def test_an_arrival_that_is_not_awaited_changes_nothing(events: Sequence[AttendanceEvent]):
    after = mark_after(*events, came(95))
    if not awaits_arrival(events):
        assert after == mark_after(*events)
    elif not office_holds(events):
        assert after.state not in AWAY


@given(st.lists(_events, max_size=10), st.sampled_from(MarkState))
def test_the_last_word_of_the_office_always_holds(events: Sequence[AttendanceEvent], value: MarkState):
    mark = mark_after(*events, corrected(95, value, role=Role.OFFICE))
    assert value is MarkState.NOT_YET or mark.state is value


@given(st.lists(_events, max_size=10), st.lists(_events, max_size=10))
def test_people_do_not_touch_one_anothers_marks(
    mine: Sequence[AttendanceEvent], theirs: Sequence[AttendanceEvent]
):
    others = [replace(event, person_id="4") for event in theirs]
    now = NINE + timedelta(minutes=40)
    both = marks_of(LESSON, ["17", "4"], [*others, *mine], now=now)
    assert both["17"] == marks_of(LESSON, ["17"], mine, now=now)["17"]
