"""A lesson of the timetable on disk: for whom, when it ends, and that it is taken once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from kiosk.app.books import StoredPeople, StoredRegister
from kiosk.domain.attendance import EventKind, Method
from kiosk.domain.calendar import Lesson
from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.rules import RegisterRules
from kiosk.domain.school import Membership, SchoolClass
from kiosk.domain.staff import Actor, Role
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.sessions import Sessions

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ENDS = NINE + timedelta(minutes=50)
LESSON = Lesson("p-1", "9B", NINE.date(), "Room 12", NINE, ENDS)
RULES = RegisterRules(zone="Europe/London", kiosk="North door")
ADA, BILAL = Person("1", "Ada", "Lovelace"), Person("2", "Bilal", "Rahman")
SHAH = Actor("Ms Shah", Role.TEACHER)


def minute(number: float) -> datetime:
    return NINE + timedelta(minutes=number)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "register.db") as opened:
        people = StoredPeople(opened, "tiny-0")
        people.add(ADA, [])
        people.add(BILAL, [])
        Classes(opened).save(SchoolClass("9B", "9B Physics"))
        Classes(opened).save(SchoolClass("9C", "9C Physics"))
        Classes(opened).enrol([Membership("9B", ADA.id)])
        yield opened


def a_register(database: Database) -> StoredRegister:
    return StoredRegister(database, RULES, actor=lambda: SHAH)


def begin(register: StoredRegister) -> str:
    return register.open(title="9B Physics", room="", late_after_minutes=10, lesson=LESSON).id


def test_a_class_lesson_is_for_its_people_and_says_who_opened_it(database: Database) -> None:
    register = a_register(database)
    with time_machine.travel(minute(-5), tick=False):
        session_id = begin(register)
        assert register.people() == (ADA,)
        assert set(register.marks()) == {ADA.id}
    (opened,) = EventLog(database).events_of(session_id)
    assert (opened.kind, opened.by, opened.at) == (EventKind.OPENED, "Ms Shah", minute(-5))
    assert opened.kiosk == "North door"


def test_an_ad_hoc_lesson_is_for_everyone(database: Database) -> None:
    register = a_register(database)
    session = register.open(title="Assembly", room="Hall", late_after_minutes=0)
    assert register.people() == (ADA, BILAL)
    assert session.register_closes_at is None


def test_a_class_without_people_can_have_no_lesson(database: Database) -> None:
    register = a_register(database)
    with pytest.raises(Fault, match="Nobody is in 9C"):
        register.open(title="9C Physics", room="", late_after_minutes=0, class_id="9C")
    assert register.session is None
    assert Sessions(database).open_at(datetime.now(UTC)) == ()


def test_who_is_not_marked_when_the_register_closes_is_absent_by_rule(database: Database) -> None:
    register = a_register(database)
    with time_machine.travel(minute(-5), tick=False) as clock:
        begin(register)
        assert register.marks()[ADA.id].state is MarkState.NOT_YET
        clock.move_to(minute(30))
        assert register.marks()[ADA.id].state is MarkState.ABSENT
        assert register.marks()[ADA.id].by_rule


def test_a_lesson_is_taken_up_after_a_crash_until_its_planned_end(database: Database) -> None:
    with time_machine.travel(minute(-5), tick=False) as clock:
        session_id = begin(a_register(database))
        clock.move_to(minute(49))
        again = a_register(database)
        assert again.reopen(datetime.now(UTC)) is not None
        assert again.people() == (ADA,)
        clock.move_to(minute(70))
        late = a_register(database)
        assert late.reopen(datetime.now(UTC)) is None
    ended = Sessions(database).find(session_id)
    assert ended is not None
    assert ended.closes_at == ENDS
    assert EventLog(database).events_of(session_id)[-1].method is Method.RULE


def test_a_lesson_past_midnight_is_taken_up_too(database: Database) -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    lesson = Lesson("p-2", "9B", late.date(), "", late, late + timedelta(hours=1))
    with time_machine.travel(late, tick=False) as clock:
        a_register(database).open(title="9B", room="", late_after_minutes=0, lesson=lesson)
        clock.move_to(late + timedelta(minutes=45))
        assert a_register(database).reopen(datetime.now(UTC)) is not None


def test_a_lesson_that_was_ended_goes_on_in_the_same_register(database: Database) -> None:
    register = a_register(database)
    with time_machine.travel(minute(-5), tick=False) as clock:
        first = begin(register)
        register.set(ADA.id, MarkState.PRESENT, by=SHAH)
        register.close()
        clock.move_to(minute(5))
        assert begin(register) == first
        assert register.marks()[ADA.id].state is MarkState.PRESENT
        assert [each.kind for each in EventLog(database).events_of(first)] == [
            EventKind.OPENED,
            EventKind.CORRECTED,
            EventKind.CLOSED,
            EventKind.OPENED,
        ]


def test_what_was_not_held_is_noted_and_no_longer_missed(database: Database) -> None:
    register = a_register(database)
    with time_machine.travel(minute(120), tick=False):
        register.not_held(LESSON, title="9B Physics", reason="Not held: trip")
    session = register.session_of(LESSON)
    assert session is not None
    assert session.closes_at is not None
    assert Sessions(database).people_of(session.id) == ()
    (noted,) = EventLog(database).events_of(session.id)
    assert (noted.kind, noted.reason) == (EventKind.NOTED, "Not held: trip")
    assert RULES.missed((LESSON,), (session,), minute(120)) == ()
    assert RULES.missed((LESSON,), (), minute(120)) == (LESSON,)


def test_a_lesson_of_the_class_without_the_timetable_counts_as_taken(database: Database) -> None:
    register = a_register(database)
    with time_machine.travel(minute(5), tick=False):
        session = register.open(title="9B Physics", room="", late_after_minutes=0, class_id="9B")
    assert session.register_closes_at == minute(35)
    assert RULES.missed((LESSON,), (session,), minute(31)) == ()
