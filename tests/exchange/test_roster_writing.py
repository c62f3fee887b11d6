"""What is written comes back the same, in each format."""

import csv
import zipfile
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.faults import Fault
from kiosk.domain.roster_planning import plan_roster
from kiosk.domain.school import ClassRole, Membership, SchoolClass, Term
from kiosk.domain.school_list import PersonRecord, PersonRole, School
from kiosk.exchange.roster.mapping_memory import MappingMemory
from kiosk.exchange.roster.reading import look_at, read_list
from kiosk.exchange.roster.writing import write_list

TODAY = date(2026, 11, 23)
SCHOOL = School(
    people=(
        PersonRecord("1", "Zoë", "Novák-王", "Zo", "", "N1", "9"),
        PersonRecord("2", "مريم", "الزهراء", leaves_on=date(2027, 1, 31)),
        PersonRecord("3", "=HYPERLINK(1)", "-1", role=PersonRole.STAFF),
        PersonRecord("4", "Old", "Boy", left=True),
        PersonRecord("5", "Gone", "Girl", leaves_on=date(2026, 11, 1)),
    ),
    classes=(SchoolClass("9b", "9b", "PH9", "Room 12", "t1"), SchoolClass("choir", "Choir", term_id="t1")),
    memberships=(
        Membership("9b", "1", begins_on=date(2026, 9, 1), ends_on=date(2026, 12, 18)),
        Membership("choir", "1"),
        Membership("9b", "3", ClassRole.TEACHER),
        Membership("9b", "2", ends_on=date(2026, 10, 1)),
        Membership("9b", "5"),
    ),
    terms=(Term("t1", "Autumn", date(2026, 9, 1), date(2026, 12, 18), "school-year"),),
)


def _known(record: PersonRecord) -> tuple[object, ...]:
    """What both formats carry."""
    names = (record.given_name, record.family_name, record.preferred_name)
    return (record.id, *names, record.number, record.grade, record.role)


def test_oneroster_comes_back_the_same_and_keeps_to_the_standard(tmp_path: Path):
    path = tmp_path / "school.zip"
    assert write_list(path, SCHOOL, today=TODAY) == 3
    found = read_list(path)
    assert (found.title, found.deviations, found.rejected) == ("OneRoster 1.2", (), ())
    plan = plan_roster(found, School(), today=TODAY)
    assert [_known(step.after) for step in plan.people] == list(map(_known, SCHOOL.people[:3]))
    assert tuple(step.after for step in plan.classes) == SCHOOL.classes
    assert tuple(step.after for step in plan.memberships) == SCHOOL.memberships[:3]
    assert tuple(step.after for step in plan.terms) == SCHOOL.terms


def test_a_plain_list_comes_back_the_same_and_no_cell_is_a_formula(tmp_path: Path):
    path = tmp_path / "school.csv"
    assert write_list(path, SCHOOL, today=TODAY) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(("=", "-"))]
    sample = look_at(path, MappingMemory(tmp_path / "m.json"))
    assert len(sample.mapping.columns) == 10
    plan = plan_roster(read_list(path, mapping=sample.mapping), School(), today=TODAY)
    assert [_known(step.after) for step in plan.people] == list(map(_known, SCHOOL.people[:3]))
    assert [step.after.leaves_on for step in plan.people] == [None, date(2027, 1, 31), None]
    assert {step.after.title for step in plan.classes} == {"9b", "Choir"}
    assert {(step.after.class_id, step.after.person_id, step.after.role) for step in plan.memberships} == {
        (each.class_id, each.person_id, each.role) for each in SCHOOL.memberships[:3]
    }


def test_files_without_data_are_told_of_as_absent(tmp_path: Path):
    path = tmp_path / "school.zip"
    write_list(path, School(people=SCHOOL.people), today=TODAY)
    with zipfile.ZipFile(path) as archive:
        assert "classes.csv" not in archive.namelist()
        assert "file.classes,absent" in archive.read("manifest.csv").decode()
    assert read_list(path).deviations == ()


def test_what_can_not_be_written_is_said_and_what_is_there_stays(tmp_path: Path):
    path = tmp_path / "school.csv"
    path.write_text("mine", "utf-8")
    with pytest.raises(Fault, match="is there already"):
        write_list(path, SCHOOL, today=TODAY)
    assert path.read_text("utf-8") == "mine"
    with pytest.raises(Fault, match=r"must end in \.zip"):
        write_list(tmp_path / "school.pdf", SCHOOL, today=TODAY)
    with pytest.raises(Fault, match="Nobody is on the list"):
        write_list(tmp_path / "x.csv", School(), today=TODAY)
