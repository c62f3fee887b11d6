"""Marks follow from events and from nothing else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import OF_A_PERSON, AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark, marks_of

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LESSON = Session("s-1", "9B Physics", "Room 12", NINE, late_from=NINE + timedelta(minutes=10))


def event(
    kind: EventKind,
    minute: float = 0,
    value: MarkState | None = None,
    *,
    person_id: str = "17",
    session_id: str = "s-1",
) -> AttendanceEvent:
    at = NINE + timedelta(minutes=minute)
    return AttendanceEvent("e", session_id, person_id, kind, Method.FACE, at, value)


def mark_after(*events: AttendanceEvent, session: Session = LESSON) -> Mark:
    return marks_of(session, ["17"], events)["17"]


def test_who_was_not_seen_is_not_yet_there():
    assert mark_after() == Mark("17", MarkState.NOT_YET)
    assert mark_after(event(EventKind.SEEN)) == Mark("17", MarkState.NOT_YET)


def test_a_mark_is_present_until_the_late_moment_and_late_from_it_on():
    assert mark_after(event(EventKind.MARKED, 9.999)).state is MarkState.PRESENT
    assert mark_after(event(EventKind.MARKED, 10)).state is MarkState.LATE
    never_late = Session("s-1", "", "", NINE)
    assert mark_after(event(EventKind.MARKED, 600), session=never_late).state is MarkState.PRESENT


def test_a_late_moment_in_another_zone_is_the_same_moment():
    half_past_two = NINE.astimezone(timezone(timedelta(hours=5, minutes=30)))
    abroad = Session("s-1", "", "", NINE, late_from=half_past_two)
    assert mark_after(event(EventKind.MARKED, -0.001), session=abroad).state is MarkState.PRESENT
    assert mark_after(event(EventKind.MARKED), session=abroad).state is MarkState.LATE


def test_the_first_mark_counts():
    first, second = event(EventKind.MARKED, 1), event(EventKind.MARKED, 30)
    assert mark_after(first, second).at == first.at


def test_a_correction_stands_until_the_next_one():
    absent = event(EventKind.CORRECTED, 5, MarkState.ABSENT)
    assert mark_after(event(EventKind.MARKED), absent, event(EventKind.MARKED, 6)).state is MarkState.ABSENT
    undone = event(EventKind.CORRECTED, 7, MarkState.NOT_YET)
    assert mark_after(absent, undone) == Mark("17", MarkState.NOT_YET)
    assert mark_after(absent, undone, event(EventKind.MARKED, 20)).state is MarkState.LATE


_events = st.builds(
    event,
    kind=st.sampled_from(sorted(OF_A_PERSON)),
    minute=st.integers(-5, 60),
    value=st.sampled_from(MarkState),
    person_id=st.sampled_from(["17", "4", "nobody"]),
    session_id=st.sampled_from(["s-1", "s-2"]),
)


@given(st.lists(_events, max_size=12))
def test_others_and_other_sessions_change_nothing(events: Sequence[AttendanceEvent]):
    ours = [one for one in events if one.person_id == "17" and one.session_id == "s-1"]
    marks = marks_of(LESSON, ["17", "4"], events)
    assert list(marks) == ["17", "4"]
    assert marks["17"] == mark_after(*ours)


@given(st.lists(_events, max_size=12), _events)
def test_every_mark_rests_on_an_event(events: Sequence[AttendanceEvent], last: AttendanceEvent):
    for mark in marks_of(LESSON, ["17", "4"], [*events, last]).values():
        assert (mark.at is None) is (mark.state is MarkState.NOT_YET)
        assert mark.at is None or mark.at in {one.at for one in [*events, last]}
