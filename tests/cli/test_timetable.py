"""`kiosk timetable` on real files and a real register."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine

from kiosk.app.books import StoredRegister
from kiosk.app.lesson_book import StoredLessons
from kiosk.cli import main
from kiosk.domain.roster import Person
from kiosk.domain.rules import RegisterRules
from kiosk.domain.school import Membership, SchoolClass
from kiosk.settings import save_settings
from kiosk.store.classes import Classes
from kiosk.store.database import open_database
from kiosk.store.people import People
from kiosk.store.timetable import Timetables

HEADER = "weekday,start,end,class,room,week,until,what\n"
WEEK = HEADER + "Monday,08:30,09:20,9B,Room 12,,,\nTuesday,08:30,09:20,9C,,,,\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_settings(tmp_path / "settings.toml", zone="Europe/London")
    with open_database(tmp_path / "register.db") as database:
        for name in ("9B", "9C"):
            Classes(database).save(SchoolClass(name, f"{name} Physics"))
        People(database).add(Person("1", "Ada"))
        Classes(database).enrol([Membership("9B", "1")])
    return tmp_path


def kiosk(folder: Path, *arguments: str) -> int:
    return main(["--data-dir", str(folder), "timetable", *arguments])


def write(folder: Path, text: str, name: str = "week.csv") -> str:
    (folder / name).write_text(text, "utf-8")
    return str(folder / name)


def periods(folder: Path) -> int:
    with open_database(folder / "register.db") as database:
        rows = database.rows("SELECT count(*) AS n FROM periods")
        return int(rows[0]["n"])


def test_a_preview_writes_nothing_and_an_import_replaces_what_its_file_brought(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    week = write(folder, WEEK + "Someday,08:30,09:20,9B\n")
    assert kiosk(folder, "preview", week) == 0
    assert periods(folder) == 0
    assert "line 4" in capsys.readouterr().out
    assert kiosk(folder, "import", week) == 0
    assert kiosk(folder, "import", write(folder, WEEK)) == 0
    assert periods(folder) == 2
    assert kiosk(folder, "import", write(folder, HEADER + "Friday,09:00,10:00,9B\n", "more.csv")) == 0
    assert periods(folder) == 3
    assert kiosk(folder, "clear", "--from", "more.csv") == 0
    assert periods(folder) == 2
    assert kiosk(folder, "clear") == 0
    assert periods(folder) == 0


def test_one_unusable_file_keeps_the_others_out_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write(folder, WEEK)
    bad = write(folder, HEADER + "Monday,08:30,09:20,Nobody\n", "bad.csv")
    assert kiosk(folder, "import", good, bad) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert periods(folder) == 0


def test_weeks_that_alternate_need_to_know_which_is_a(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    week = write(folder, HEADER + "Monday,08:30,09:20,9B,,A\nMonday,09:30,10:20,9B,,B\n")
    assert kiosk(folder, "import", week) == 1
    assert "--week-a" in capsys.readouterr().err
    assert periods(folder) == 0
    assert kiosk(folder, "import", week, "--week-a", "2026-11-23") == 0
    capsys.readouterr()
    assert kiosk(folder, "show", "--date", "2026-11-30", "--days", "1", "--json", "-") == 0
    (lesson,) = json.loads(capsys.readouterr().out)["lessons"]
    assert lesson["starts_at"] == "2026-11-30T09:30:00+00:00"


def test_a_calendar_is_read_by_its_suffix_and_closed_days_are_shown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    event = "BEGIN:VEVENT\nUID:1\nSUMMARY:9B\nDTSTART:20261123T083000\nDTEND:20261123T092000\nEND:VEVENT\n"
    snow = "BEGIN:VEVENT\nUID:2\nSUMMARY:Snow\nDTSTART;VALUE=DATE:20261124\nEND:VEVENT\n"
    with time_machine.travel("2026-11-20T12:00:00Z"):
        file = write(folder, f"BEGIN:VCALENDAR\n{event}{snow}END:VCALENDAR\n", "school.ics")
        assert kiosk(folder, "import", file, write(folder, WEEK)) == 0
    capsys.readouterr()
    assert kiosk(folder, "show", "--date", "2026-11-23", "--days", "2") == 0
    shown = capsys.readouterr().out
    assert "closed: Snow" in shown
    assert shown.count("9B Physics") == 2  # of the week and of the calendar
    assert "9C Physics" not in shown


def test_registers_that_nobody_took_are_an_alarm_until_they_are_taken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with time_machine.travel("2026-11-20T12:00:00Z"):
        assert kiosk(folder, "import", write(folder, WEEK)) == 0
        assert kiosk(folder, "missed") == 0
    with time_machine.travel("2026-11-23T08:59:00Z"):
        assert kiosk(folder, "missed") == 0
    with time_machine.travel("2026-11-23T09:00:00Z"):
        capsys.readouterr()
        assert kiosk(folder, "missed", "--json", "-") == 1
        (missed,) = json.loads(capsys.readouterr().out)["missed"]
        assert (missed["class"], missed["date"]) == ("9B", "2026-11-23")
        with open_database(folder / "register.db") as database:
            rules = RegisterRules(zone="Europe/London")
            (found,) = StoredLessons(database, rules).missed(datetime.now(UTC))
            StoredRegister(database, rules).open(
                title=found.title, room="", late_after_minutes=0, lesson=found.lesson
            )
        assert kiosk(folder, "missed") == 0


def test_a_class_that_is_forgotten_takes_its_lessons_along(folder: Path) -> None:
    assert kiosk(folder, "import", write(folder, WEEK)) == 0
    with open_database(folder / "register.db") as database:
        Classes(database).remove("9B")
        assert set(Timetables(database).sources()) == {"week.csv"}
    assert periods(folder) == 1
