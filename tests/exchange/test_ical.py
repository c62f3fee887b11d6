"""Calendar files become the lessons that a calendar program would show, or a sentence."""

import random
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.calendar import ClosedDays
from kiosk.domain.class_names import ClassNames
from kiosk.domain.faults import Fault
from kiosk.domain.school import SchoolClass
from kiosk.domain.timetable_plan import TimetablePlan
from kiosk.exchange.ical import read_ical

LONDON = ZoneInfo("Europe/London")
NAMES = ClassNames((SchoolClass("c-1", "9B Physics", "9B/Ph"), SchoolClass("c-2", "Club")))
FIRST, LAST = date(2026, 9, 1), date(2027, 7, 31)
PHYSICS = """BEGIN:VEVENT
UID:1
SUMMARY:9b  physics
LOCATION:Room 12
DTSTART;TZID=Europe/London:20261005T083000
DTEND;TZID=Europe/London:20261005T092000
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;TZID=Europe/London:20261012T083000
END:VEVENT
"""
_MOST = 320  # even where noise makes the rule a daily one
HOLIDAY = """BEGIN:VEVENT
UID:2
SUMMARY:Half-term
DTSTART;VALUE=DATE:20261026
DTEND;VALUE=DATE:20261031
END:VEVENT
"""


def calendar(*events: str) -> str:
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + "".join(events) + "END:VCALENDAR\n"


def read(folder: Path, text: str) -> TimetablePlan:
    path = folder / "school.ics"
    path.write_text(text, "utf-8", newline="\r\n")
    return read_ical(path, NAMES, zone=LONDON, first=FIRST, last=LAST)


def test_a_rule_gives_its_lessons_without_the_excepted_over_the_change_of_clocks(tmp_path: Path) -> None:
    plan = read(tmp_path, calendar(PHYSICS, HOLIDAY))
    assert [lesson.starts_at.astimezone(LONDON).date().day for lesson in plan.dated] == [5, 19, 26, 2]
    assert {lesson.starts_at.astimezone(LONDON).time() for lesson in plan.dated} == {time(8, 30)}
    assert {(lesson.class_id, lesson.room, lesson.extra) for lesson in plan.dated} == {
        ("c-1", "Room 12", False)
    }
    assert plan.closed == (ClosedDays("Half-term", date(2026, 10, 26), date(2026, 10, 30)),)
    assert plan.refused == ()


def test_a_moved_and_a_cancelled_date_of_a_rule_are_so(tmp_path: Path) -> None:
    moved = """BEGIN:VEVENT
UID:1
SUMMARY:9B Physics
RECURRENCE-ID;TZID=Europe/London:20261019T083000
DTSTART;TZID=Europe/London:20261020T100000
DTEND;TZID=Europe/London:20261020T105000
END:VEVENT
"""
    failed = """BEGIN:VEVENT
UID:1
SUMMARY:9B Physics
STATUS:CANCELLED
RECURRENCE-ID;TZID=Europe/London:20261102T083000
DTSTART;TZID=Europe/London:20261102T083000
DTEND;TZID=Europe/London:20261102T092000
END:VEVENT
"""
    plan = read(tmp_path, calendar(PHYSICS, moved, failed))
    starts = [lesson.starts_at.astimezone(LONDON) for lesson in plan.dated]
    assert [(each.day, each.hour) for each in starts] == [(5, 8), (20, 10), (26, 8)]


def test_times_of_another_zone_in_utc_and_without_one_are_told_apart(tmp_path: Path) -> None:
    def event(uid: int, start: str) -> str:
        return f"BEGIN:VEVENT\nUID:{uid}\nSUMMARY:Club\nDTSTART{start}\nDURATION:PT1H\nEND:VEVENT\n"

    plan = read(
        tmp_path,
        calendar(
            event(1, ";TZID=America/New_York:20261102T080000"),
            event(2, ":20261103T130000Z"),
            event(3, ":20261104T130000"),
        ),
    )
    assert [lesson.starts_at.hour for lesson in plan.dated] == [13, 13, 13]
    assert all(
        lesson.extra and lesson.ends_at - lesson.starts_at == timedelta(hours=1) for lesson in plan.dated
    )


def test_what_names_no_class_is_told_once_with_its_reason(tmp_path: Path) -> None:
    staff = PHYSICS.replace("9b  physics", "Staff meeting").replace("UID:1", "UID:9")
    plan = read(tmp_path, calendar(PHYSICS, staff))
    assert [(each.what, each.reason) for each in plan.refused] == [
        ("Staff meeting", "No class has the name or code Staff meeting.")
    ]
    assert len(plan.dated) == 4


def test_an_endless_rule_ends_with_the_span(tmp_path: Path) -> None:
    endless = PHYSICS.replace(";COUNT=5", "")
    assert max(each.starts_at for each in read(tmp_path, calendar(endless)).dated) < datetime(
        2027, 8, 1, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not a calendar file"),
        ("name,class\nAda,9B\n", "not a calendar file"),
        (calendar(PHYSICS)[:-40], "breaks off"),
        (calendar(PHYSICS.replace("WEEKLY", "SECONDLY")), "come again within a day"),
        (calendar(PHYSICS.replace("RRULE:FREQ=WEEKLY", "RRULE:FR\n EQ=MINUTELY")), "come again within a day"),
        (calendar(PHYSICS.replace("COUNT=5", "BYHOUR=1,2,3")), "come again within a day"),
        (calendar("BEGIN:VEVENT\n" * 5000 + "END:VEVENT\n" * 5000), "parts within parts"),
        (
            calendar("".join(f"BEGIN:VEVENT\nUID:{n}\nEND:VEVENT\n" for n in range(20_001))),
            "more than 20000",
        ),
        ("BEGIN:VCALENDAR\n" + "X" * 2**24, "larger than"),
    ],
)
def test_what_is_no_calendar_or_a_trap_is_refused_in_a_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(Fault, match=says):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("event", "says"),
    [
        ("BEGIN:VEVENT\nUID:1\nSUMMARY:Club\nEND:VEVENT\n", "no beginning"),
        (PHYSICS.replace("20261005", "09990101"), "begins before"),
        (PHYSICS.replace("DTEND;TZID=Europe/London:20261005", "DTEND;TZID=Europe/London:20261001"), "end"),
        (PHYSICS.replace("DTEND;TZID=Europe/London:20261005", "DTEND;TZID=Europe/London:20271001"), "end"),
        (PHYSICS.replace("FREQ=WEEKLY;COUNT=5", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;UNTIL=x"), ""),
    ],
)
def test_an_event_that_contradicts_itself_is_left_out_and_told(tmp_path: Path, event: str, says: str) -> None:
    plan = read(tmp_path, calendar(HOLIDAY, event))
    assert plan.dated == ()
    assert len(plan.closed) == 1
    assert len(plan.refused) == 1
    assert says in plan.refused[0].reason


def test_damaged_files_give_a_plan_or_a_sentence(tmp_path: Path) -> None:
    rng = random.Random(4)
    whole = calendar(PHYSICS, HOLIDAY)
    for _ in range(200):
        place, length = rng.randrange(len(whole)), rng.randrange(1, 12)
        noise = "".join(rng.choice("0:;=\nTZ,\x00é9BEGIN") for _ in range(rng.randrange(8)))
        with suppress(Fault):
            assert len(read(tmp_path, whole[:place] + noise + whole[place + length :]).dated) <= _MOST
