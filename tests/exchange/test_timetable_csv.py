"""A week typed in a spreadsheet becomes a timetable; each line that can't be used is told by its number."""

from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.calendar import ClosedDays
from kiosk.domain.class_names import ClassNames
from kiosk.domain.faults import Fault
from kiosk.domain.school import SchoolClass
from kiosk.domain.timetable_plan import TimetablePlan
from kiosk.exchange.timetable_csv import read_timetable_csv

LONDON = ZoneInfo("Europe/London")
NAMES = ClassNames(
    (
        SchoolClass("c-1", "Physics", "9B/Ph", room="Lab 1"),
        SchoolClass("c-2", "Théâtre"),
        SchoolClass("c-3", "Art", "9A/Ar"),
        SchoolClass("c-4", "Art", "9B/Ar"),
    )
)
HEADER = "weekday,start,end,class,room,week,until,what\n"


def read(folder: Path, text: str | bytes) -> TimetablePlan:
    path = folder / "week.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_timetable_csv(path, NAMES, zone=LONDON)


def refused(plan: TimetablePlan) -> list[tuple[str, str]]:
    return [(each.place, each.reason) for each in plan.refused]


def test_a_week_is_read_as_people_type_it(tmp_path: Path) -> None:
    plan = read(tmp_path, HEADER + "Mon,8:30,09.20,physics,,A\n5,23:00,01:00,C-2,Hall,week b\n\n")
    first, second = plan.periods
    assert (first.class_id, first.weekday, first.starts, first.ends) == ("c-1", 0, time(8, 30), time(9, 20))
    assert (first.room, first.week) == ("Lab 1", "A")
    assert (second.class_id, second.weekday, second.room, second.week) == ("c-2", 4, "Hall", "B")
    assert not plan.refused


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_what_spreadsheets_save_is_read(tmp_path: Path, encoding: str) -> None:
    text = "Weekday;Start;End;Class\r\n" + "Tuesday;08:30;09:20;Théâtre\r\n" * 1
    assert [period.class_id for period in read(tmp_path, text.encode(encoding)).periods] == ["c-2"]


def test_dates_are_extra_cancelled_and_closed(tmp_path: Path) -> None:
    plan = read(
        tmp_path,
        HEADER
        + "Monday,08:30,09:20,Physics,,,,\n"
        + "2026-11-30,08:30,,Physics,,,,cancelled\n"
        + "2026-12-01,10:00,10:50,Physics,Hall,,,extra\n"
        + "2026-12-21,,,Christmas,,,2027-01-03,closed\n",
    )
    assert plan.cancelled == {(plan.periods[0].id, date(2026, 11, 30))}
    assert [(each.room, each.extra) for each in plan.dated] == [("Hall", True)]
    assert plan.closed == (ClosedDays("Christmas", date(2026, 12, 21), date(2027, 1, 3)),)
    assert refused(plan) == []


def test_each_line_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    lines = (
        "Blursday,08:30,09:20,Physics",
        "Monday,25:00,09:20,Physics",
        "Monday,08:30,08:30,Physics",
        "Monday,08:30,09:20,Chemistry",
        "Monday,08:30,09:20,Art",
        "Monday,08:30,09:20,Physics,,C",
        "Monday,08:30,09:20,Physics,,,soon",
        "Monday,08:30,09:20,Physics,,,,cancelled",
        "2026-11-24,08:30,,Physics,,,,cancelled",
        "2026-12-21,,,Christmas,,,2026-12-01,closed",
        "Monday,08:30",
        "Monday,08:30,09:20,Physics",
        "Monday,08:30,09:20,Physics",
    )
    plan = read(tmp_path, HEADER + "\n".join(lines))
    assert len(plan.periods) == 1
    assert sorted(int(place.removeprefix("line ")) for place, _ in refused(plan)) == [*range(2, 13), 14]
    said = dict(refused(plan))
    assert said["line 5"] == "No class has the name or code Chemistry."
    assert said["line 6"] == "2 classes are called Art; write a code instead: 9A/Ar, 9B/Ar."
    assert "such as 08:30" in said["line 3"]
    assert "twice" in said["line 14"]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "no column weekday"),
        (b"name,grade\nAda,9\n", "no column weekday, start, end, class"),
        (b"PK\x03\x04" + bytes(range(256)) * 40, "no column|not text"),
        (HEADER.encode() + b'"' + b"x" * 200_000, "line|Line"),
        (b"x" * (8 * 2**20 + 1), "larger than 8 MB"),
    ],
)
def test_what_is_no_timetable_is_refused_in_a_sentence(tmp_path: Path, raw: bytes, says: str) -> None:
    with pytest.raises(Fault, match=says):
        read(tmp_path, raw)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be read"):
        read_timetable_csv(tmp_path / "none.csv", NAMES, zone=LONDON)
