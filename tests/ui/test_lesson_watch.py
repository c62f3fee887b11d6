"""The clock begins and ends lessons, closes registers, and is found out when it is wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from pytestqt.qtbot import QtBot

from kiosk.app import clocks
from kiosk.app.books import StoredRegister
from kiosk.app.lesson_book import StoredLessons
from kiosk.app.lesson_watch import LessonWatch, clock_behind
from kiosk.domain.attendance import EventKind, Method
from kiosk.domain.calendar import Period
from kiosk.domain.codes import MarkState
from kiosk.domain.school import Membership, SchoolClass
from kiosk.domain.timetable_plan import TimetablePlan
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.database import open_database
from kiosk.store.sessions import Sessions
from kiosk.store.timetable import Timetables
from kiosk.ui.desk import Desk
from kiosk.ui.ports import Doors
from tests.ui.conftest import ADA, BILAL, Outside

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PHYSICS = Period("p-1", "9B", 0, time(9), time(9, 50), "Room 12")
CHEMISTRY = Period("p-2", "9C", 0, time(10), time(10, 50), "Room 12")


def minute(number: float) -> datetime:
    return NINE + timedelta(minutes=number)


class Clocks:
    """Wall and steady clock together; only `jump` lets them part."""

    def __init__(self, traveller: time_machine.Traveller) -> None:
        self.traveller, self.steady = traveller, 1000.0

    def pass_to(self, moment: datetime) -> None:
        self.steady += (moment - datetime.now(UTC)).total_seconds()
        self.traveller.move_to(moment)

    def jump(self, seconds: float) -> None:
        self.traveller.shift(seconds)


@pytest.fixture
def clock(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clocks]:
    with time_machine.travel(minute(-60), tick=False) as traveller:
        made = Clocks(traveller)
        monkeypatch.setattr(clocks, "steady", lambda: made.steady)
        classes = Classes(outside.database)
        for name in ("9B", "9C"):
            classes.save(SchoolClass(name, f"{name} class"))
        yield made


@pytest.fixture
def zones() -> list[str]:
    return ["UTC"]


def watch(
    desk: Desk, doors: Doors, outside: Outside, zones: list[str], *, begins: bool = False
) -> LessonWatch:
    register, lessons = doors.register, doors.lessons
    assert isinstance(register, StoredRegister)
    assert isinstance(lessons, StoredLessons)
    classes = Classes(outside.database)
    classes.enrol((Membership("9B", ADA.id), Membership("9C", BILAL.id)))
    Timetables(outside.database).replace(TimetablePlan("week.csv", (PHYSICS, CHEMISTRY)))
    return LessonWatch(desk, register, lessons, zone=lambda: zones[0], begins=begins, parent=desk)


def kinds(outside: Outside, session_id: str) -> list[tuple[EventKind, Method, str]]:
    found = EventLog(outside.database).events_of(session_id)
    return [(each.kind, each.method, each.reason) for each in found]


def test_the_class_of_the_moment_is_offered_and_begun_for_its_people(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    looking.look()
    assert "The next is 9B class" in desk.start_page.pick.text
    clock.pass_to(minute(-5))
    for _ in range(15):
        looking.look()
    assert desk.start_page.pick.text == "9B class 09:00 to 09:50 · Room 12"
    assert not desk.start_page.title.isVisible()
    desk.start_page.begin.click()
    assert desk.kiosk.top.count_text == "0 of 1"


def test_the_register_closes_and_the_lesson_ends_by_itself(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-5))
    looking.look()
    desk.start_page.begin.click()
    register = doors.register
    assert isinstance(register, StoredRegister)
    session = register.session
    assert session is not None
    looking.look()
    clock.pass_to(minute(31))
    looking.look()
    assert desk.kiosk.roll.mark(ADA.id).state is MarkState.ABSENT
    clock.pass_to(minute(50))
    looking.look()
    assert desk.start_page.isVisible()
    assert "has ended by the timetable; 0 of 1 were here" in desk.start_page.strip.text
    assert kinds(outside, session.id)[-1][:2] == (EventKind.CLOSED, Method.RULE)
    looking.look()
    assert desk.start_page.pick.text.startswith("9C class")


def test_lessons_begin_by_the_timetable_where_the_school_wants_it_and_only_once(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones, begins=True)
    clock.pass_to(minute(-10))
    looking.look()
    assert desk.kiosk.isVisible()
    (begun,) = Sessions(outside.database).between(minute(-60), minute(60))
    assert kinds(outside, begun.id) == [(EventKind.OPENED, Method.RULE, "")]
    desk.lesson.end()  # by hand, before its time: it is not begun again
    for _ in range(20):
        looking.look()
    assert desk.start_page.isVisible()
    clock.pass_to(minute(50))
    for _ in range(20):
        looking.look()
    assert doors.register.people() == (BILAL,)


def test_a_jump_is_shown_and_noted_before_anybody_is_marked_by_it(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-5))
    looking.look()
    desk.start_page.begin.click()
    clock.jump(3660)
    looking.look()
    said = "The computer's clock jumped forward by 61 minutes."
    assert desk.kiosk.strip.text.startswith(said) or desk.start_page.strip.text.startswith(said)
    (session,) = Sessions(outside.database).between(minute(-60), minute(60))
    assert (EventKind.NOTED, Method.RULE, said) in kinds(outside, session.id)


def test_after_sleep_the_lesson_that_is_on_then_is_offered(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-5))
    looking.look()
    clock.pass_to(minute(65))  # asleep meanwhile
    looking.look()
    assert desk.start_page.pick.text.startswith("9C class")
    assert desk.notices.gravest is not None
    assert "slept or stood still for 70 minutes" in desk.notices.gravest.for_staff


def test_a_register_that_nobody_took_raises_the_alarm_until_it_is_said_not_to_be_held(  # noqa: PLR0917 - fixtures
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str], qtbot: QtBot
) -> None:
    looking = watch(desk, doors, outside, zones)
    looking.look()
    assert not desk.start_page.alarm.isVisible()
    clock.pass_to(minute(40))
    looking.look()
    desk.alarm.refresh()
    qtbot.waitUntil(lambda: desk.start_page.alarm.text == "Register not taken: 9B class.")
    (missed,) = doors.lessons.missed(minute(40))
    doors.register.not_held(missed.lesson, title=missed.title, reason="trip")
    desk.alarm.refresh()
    qtbot.waitUntil(lambda: not desk.start_page.alarm.isVisible())


def test_another_time_zone_of_the_system_moves_the_lessons(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-65))
    looking.look()
    zones[0] = "Europe/Berlin"
    for _ in range(16):
        looking.look()
    assert desk.start_page.pick.text == "9B class 09:00 to 09:50 · Room 12"
    lessons = doors.lessons
    assert isinstance(lessons, StoredLessons)
    assert lessons.rules.zone == ZoneInfo("Europe/Berlin").key


def test_a_clock_before_the_newest_event_is_said() -> None:
    assert clock_behind(None, NINE) is None
    assert clock_behind(NINE, NINE) is None
    notice = clock_behind(minute(5), NINE)
    assert notice is not None
    assert "2026-11-23" in notice.for_staff


def test_what_a_locked_register_refuses_is_written_when_it_can_be(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-5))
    looking.look()
    desk.start_page.begin.click()
    looking.look()
    with open_database(outside.database.path, check=False) as other, other.writing():
        clock.pass_to(minute(51))
        looking.look()
        assert desk.start_page.isHidden()  # the lesson could not be ended, and is still shown
    looking.look()
    assert desk.start_page.isVisible()
    (session,) = Sessions(outside.database).between(minute(-60), minute(60))
    told = kinds(outside, session.id)
    assert [kind for kind, _, _ in told] == [EventKind.OPENED, EventKind.NOTED, EventKind.CLOSED]


def test_a_clock_that_has_just_jumped_ends_no_lesson(
    clock: Clocks, desk: Desk, doors: Doors, outside: Outside, zones: list[str]
) -> None:
    looking = watch(desk, doors, outside, zones)
    clock.pass_to(minute(-5))
    looking.look()
    desk.start_page.begin.click()
    looking.look()
    clock.jump(3600)
    looking.look()
    assert desk.kiosk.isVisible()
    clock.jump(-3600)
    for minutes in range(12):
        clock.pass_to(minute(minutes - 4))
        looking.look()
    assert desk.kiosk.isVisible()
    clock.pass_to(minute(50))
    looking.look()
    assert desk.start_page.isVisible()
