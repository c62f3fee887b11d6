"""What undoes a correction, and the story that corrections leave."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.corrections import Correction, story_of, undoing
from kiosk.domain.marks import Mark, marks_of
from kiosk.domain.staff import Role

OPENS = datetime(2026, 11, 2, 8, 40, tzinfo=UTC)
LESSON = Session(
    "s", "Physics", "12", OPENS, OPENS + timedelta(minutes=15), starts_at=OPENS + timedelta(minutes=10)
)
_ids = count()


def came(minutes: int = 5) -> AttendanceEvent:
    at = OPENS + timedelta(minutes=minutes)
    return AttendanceEvent(f"e{next(_ids)}", "s", "1", EventKind.MARKED, Method.FACE, at)


def corrected(state: MarkState, code: str, role: Role, reason: str = "") -> AttendanceEvent:
    at = OPENS + timedelta(minutes=30)
    return AttendanceEvent(
        f"e{next(_ids)}",
        "s",
        "1",
        EventKind.CORRECTED,
        Method.TAP,
        at,
        value=state,
        code=code,
        reason=reason,
        by="Ms Shah",
        role=role,
    )


def mark(events: list[AttendanceEvent]) -> Mark:
    return marks_of(LESSON, ("1",), events)["1"]


def as_event(correction: Correction, role: Role) -> AttendanceEvent:
    return corrected(correction.state, correction.code, role, correction.reason)


def histories() -> Iterator[list[AttendanceEvent]]:
    late, absent, excused = (MarkState.LATE, "L"), (MarkState.ABSENT, "A"), (MarkState.EXCUSED, "E")
    yield []
    yield [came()]
    yield [came(20)]
    yield [corrected(*late, Role.TEACHER)]
    yield [came(), corrected(*absent, Role.TEACHER)]
    yield [came(), corrected(*excused, Role.TEACHER, "dentist")]
    yield [came(), corrected(*absent, Role.TEACHER), corrected(*excused, Role.OFFICE, "letter")]


def changeable() -> Iterator[tuple[list[AttendanceEvent], Role]]:
    """Each history with each role that may change what it led to."""
    for history in histories():
        yield history, Role.OFFICE
        if not mark(history).locked:
            yield history, Role.TEACHER


@pytest.mark.parametrize(("history", "role"), list(changeable()))
def test_what_is_undone_stands_as_it_stood_before(history: list[AttendanceEvent], role: Role) -> None:
    before = mark(history)
    change = corrected(MarkState.PRESENT, "P", role)
    undo = as_event(undoing(LESSON, before, role, reason="Undone"), role)
    after = mark([*history, change, undo])
    assert (after.state, after.code, after.minutes, after.locked) == (
        before.state,
        before.code,
        before.minutes,
        before.locked,
    )
    assert after.office == before.office


def test_a_reason_comes_back_with_what_needed_it() -> None:
    before = mark([corrected(MarkState.EXCUSED, "E", Role.TEACHER, "dentist")])
    assert undoing(LESSON, before, Role.TEACHER, reason="Undone").reason == "dentist"


def test_who_was_absent_by_rule_is_so_again() -> None:
    before = Mark("1", MarkState.ABSENT, code="A", by_rule=True)
    assert undoing(LESSON, before, Role.TEACHER, reason="").state is MarkState.NOT_YET


def test_a_story_tells_from_what_to_what() -> None:
    lock = AttendanceEvent("l", "s", "", EventKind.LOCKED, Method.TAP, OPENS, role=Role.OFFICE)
    other = AttendanceEvent("o", "s", "2", EventKind.MARKED, Method.FACE, OPENS)
    events = [came(20), other, corrected(MarkState.EXCUSED, "E", Role.TEACHER, "dentist"), lock]
    steps = story_of(LESSON, "1", events)
    assert [(step.before.code, step.after.code) for step in steps] == [("", "L"), ("L", "E"), ("E", "E")]
    assert [step.event.kind for step in steps] == [EventKind.MARKED, EventKind.CORRECTED, EventKind.LOCKED]
    assert not steps[1].after.locked
    assert steps[2].after.locked
