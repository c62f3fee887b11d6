"""Registers added up for drawings."""

from datetime import UTC, date, datetime

import pytest

from kiosk.domain.attendance import Session
from kiosk.domain.codes import PLAIN, Code, CodeSet, Counting, MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.tally import Came, Tally, share

MORNING = datetime(2026, 11, 2, 7, 50, tzinfo=UTC)  # a Monday; 08:50 in Berlin


def register(states: dict[str, MarkState], *, title: str = "Physics") -> Register:
    session = Session("s", title, "12", MORNING, zone="Europe/Berlin")
    people = tuple(Person(key, key) for key in states)
    codes = {state: code.id for code in PLAIN.codes for state in (code.state,)}
    marks = {key: Mark(key, state, code=codes.get(state, "")) for key, state in states.items()}
    return Register(session, people, marks)


def test_marks_count_by_the_clock_of_the_place() -> None:
    tally = Tally()
    states = {"a": MarkState.PRESENT, "b": MarkState.LATE, "c": MarkState.ABSENT, "d": MarkState.PRESENT}
    tally.add(register(states), PLAIN)
    counts = {Came.ON_TIME: 2, Came.LATE: 1, Came.AWAY: 1}
    assert tally.by_day == {date(2026, 11, 2): counts}
    assert tally.by_hour == {(0, 8): counts}
    assert tally.by_lesson == {"Physics": counts}
    assert share(tally.by_lesson["Physics"]) == pytest.approx(0.75)


def test_who_was_not_expected_or_has_no_mark_yet_counts_for_nothing() -> None:
    tally = Tally()
    tally.add(register({"a": MarkState.NOT_EXPECTED, "b": MarkState.NOT_YET}), PLAIN)
    assert tally.is_empty


def test_a_school_may_count_a_code_otherwise_than_its_state() -> None:
    away = CodeSet("own", "Own", (Code("L", "Late", MarkState.LATE, counts=Counting.ABSENT),), {})
    tally = Tally()
    tally.add(register({"a": MarkState.LATE}), away)
    assert tally.by_lesson["Physics"] == {Came.AWAY: 1}
