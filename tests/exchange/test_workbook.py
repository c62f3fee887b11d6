"""Workbooks, read back by another program's eyes."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest
import python_calamine

from kiosk.domain.work import Work
from kiosk.exchange.reports.workbook import MARK_COLUMNS, write_workbook
from tests.exchange.registers_made import (
    ABSENT,
    ADA,
    BILAL,
    CHIDI,
    EXCUSED,
    LATE,
    MONDAY,
    PRESENT,
    lesson,
    report_of,
)

WEEK = (
    lesson(MONDAY, {ADA: PRESENT, BILAL: LATE, CHIDI: ABSENT}),
    lesson(MONDAY + timedelta(days=1), {ADA: EXCUSED, BILAL: PRESENT, CHIDI: PRESENT}),
    lesson(MONDAY, {ADA: PRESENT}, class_id="", title="Choir"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.xlsx"


def table(path: Path, sheet: str, head: int = 0) -> list[dict[str, object]]:
    book = python_calamine.CalamineWorkbook.from_path(path)
    rows = book.get_sheet_by_name(sheet).to_python()[head:]
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def test_every_mark_comes_back_with_its_type(path: Path) -> None:
    write_workbook(report_of(WEEK), path, Work())
    found = table(path, "Marks")
    told = [(register, person) for register in WEEK for person in register.people]
    assert len(found) == len(told)
    for row, (register, person) in zip(found, told, strict=True):
        mark = register.marks[person.id]
        assert (row["Code"], row["State"], row["Reason"]) == (mark.code, mark.state, mark.reason)
        assert (row["Given name"], row["Minutes"]) == (person.given_name, float(mark.minutes))
    assert found[1]["Date"] == date(2026, 11, 16)
    assert (found[1]["Begins"], found[1]["Came"], found[2]["Came"]) == (time(9), time(9, 12), "")
    assert list(found[0]) == [title for title, _, _ in MARK_COLUMNS]


def test_the_summary_adds_up_each_person_of_each_class(path: Path) -> None:
    write_workbook(report_of(WEEK, school="St Mary's"), path, Work())
    found = table(path, "Summary", head=3)
    shares = {(row["Class"], row["Given name"]): row["Attendance"] for row in found}
    assert shares == {
        ("9B Physics", "Ada"): 0.5,
        ("9B Physics", "Bilal"): 1.0,
        ("9B Physics", "Chidi"): 0.5,
        ("Choir", "Ada"): 1.0,
        ("Together", ""): pytest.approx(5 / 7),
    }
    assert (found[-1]["Lessons"], found[-1]["Absent"], found[-1]["Minutes late"]) == (7, 2, 12)


def test_the_codes_that_occur_are_explained(path: Path) -> None:
    write_workbook(report_of(WEEK), path, Work())
    assert [(row["Code"], row["Meaning"], row["Counts as"]) for row in table(path, "Codes")] == [
        ("A", "Absent", "absent"),
        ("E", "Excused", "absent"),
        ("L", "Late", "attended"),
        ("P", "Present", "attended"),
    ]


def test_a_full_sheet_goes_on_in_the_next(path: Path) -> None:
    write_workbook(report_of(WEEK), path, Work(), most_rows=3)
    assert [len(table(path, name)) for name in ("Marks", "Marks 2", "Marks 3")] == [3, 3, 1]


def test_a_span_without_lessons_gives_an_empty_workbook(path: Path) -> None:
    write_workbook(report_of(()), path, Work())
    assert table(path, "Marks") == []
    assert table(path, "Summary", head=3) == []
