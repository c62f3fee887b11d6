"""Lists written into a real register, taken back, and refused where something stands in the way."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.faults import Fault
from kiosk.domain.list_preview import RosterImport
from kiosk.domain.roster import Person
from kiosk.domain.roster_plan import RosterPlan
from kiosk.domain.roster_planning import plan_roster
from kiosk.domain.school import Membership, SchoolClass, Term
from kiosk.domain.school_list import (
    Completeness,
    ListedClass,
    ListedMembership,
    ListedPerson,
    ListedTerm,
    ListSource,
    Origin,
    School,
    SchoolList,
)
from kiosk.domain.work import Cancelled, Work
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.roster_imports import ListFile, RosterImports
from kiosk.store.school import read_school
from kiosk.store.sessions import Sessions

TODAY = date(2026, 11, 23)
HERE = Origin("list", 2)
AUTUMN = Term("t1", "Autumn", date(2026, 9, 1), date(2026, 12, 18))
PHYSICS = SchoolClass("9b", "9B Physics", "PH9", "Room 12", "t1")


def a_list(names: dict[str, str], *, complete: bool = True) -> SchoolList:
    """These People by key, all in one class of one term."""
    whole = Completeness(people=complete, classes=complete, memberships=complete)
    return SchoolList(
        ListSource.ONEROSTER,
        "OneRoster 1.2",
        whole,
        people=tuple(ListedPerson(key, name, "", HERE) for key, name in names.items()),
        classes=(ListedClass(PHYSICS, HERE),),
        memberships=tuple(ListedMembership(Membership("9b", key), HERE) for key in names),
        terms=(ListedTerm(AUTUMN, HERE),),
    )


def take_in(database: Database, listed: SchoolList, work: Work | None = None) -> RosterImport:
    def plan(school: School) -> RosterPlan:
        return plan_roster(listed, school, today=TODAY)

    file = ListFile("school.zip", "OneRoster 1.2", "Ms Shah")
    return RosterImports(database).write(plan, plan(read_school(database)), file, work=work or Work())


def test_a_list_is_stored_whole_and_taken_back_whole(database: Database):
    People(database).add(Person("0", "Dana"))
    before = read_school(database)
    first = take_in(database, a_list({"1": "Ada", "2": "Bilal"}))
    between = read_school(database)
    assert Classes(database).find("9b") == PHYSICS
    assert [each.id for each in Classes(database).people_of("9b", on=TODAY)] == ["1", "2"]
    second = take_in(database, a_list({"1": "Adele", "3": "Chidi"}))
    assert (second.people_new, second.people_changed, second.people_leaving) == (1, 1, 1)
    assert {each.id: each.leaves_on for each in read_school(database).people} == {
        "0": None, "1": None, "2": TODAY, "3": None
    }  # fmt: skip
    assert [each.id for each in Classes(database).people_of("9b", on=TODAY)] == ["1", "3"]
    RosterImports(database).undo(second.id)
    assert read_school(database) == between
    RosterImports(database).undo(first.id)
    assert read_school(database) == before
    assert [(each.id, each.by, each.can_undo) for each in RosterImports(database).history()] == [
        (2, "Ms Shah", False),
        (1, "Ms Shah", False),
    ]


def test_an_import_is_taken_back_once(database: Database):
    done = take_in(database, a_list({"1": "Ada"}))
    RosterImports(database).undo(done.id)
    with pytest.raises(Fault, match="taken back already"):
        RosterImports(database).undo(done.id)


def test_what_was_changed_since_stands_in_the_way_and_nothing_is_taken_back(database: Database):
    first = take_in(database, a_list({"1": "Ada", "2": "Bilal"}))
    People(database).change(Person("1", "Addie"))
    before = read_school(database)
    with pytest.raises(Fault, match="changed or used since: Ada"):
        RosterImports(database).undo(first.id)
    assert read_school(database) == before


def test_who_was_marked_since_stands_in_the_way(
    database: Database, physics: Session, event: Callable[..., AttendanceEvent]
):
    done = take_in(database, a_list({"1": "Ada", "2": "Bilal"}))
    Sessions(database).add(physics)
    EventLog(database).append(event(person_id="2"))
    before = read_school(database)
    with pytest.raises(Fault, match="changed or used since: Bilal"):
        RosterImports(database).undo(done.id)
    assert read_school(database) == before


def test_a_room_that_somebody_gave_a_class_since_stands_in_the_way(database: Database):
    done = take_in(database, a_list({"1": "Ada"}))
    Classes(database).save(SchoolClass("9b", "9B Physics", "PH9", "Room 3", "t1"), source="oneroster")
    with pytest.raises(Fault, match="since: 9B Physics"):
        RosterImports(database).undo(done.id)


def test_who_comes_back_keeps_the_id_and_is_dated_anew(
    database: Database, physics: Session, event: Callable[..., AttendanceEvent]
):
    take_in(database, a_list({"1": "Ada"}))
    Sessions(database).add(physics)
    EventLog(database).append(event(person_id="1"))
    People(database).remove("1")
    done = take_in(database, a_list({"1": "Ada"}))
    assert done.people_new == 1
    assert People(database).find("1") == Person("1", "Ada")
    assert People(database).since()["1"] > datetime(2026, 1, 1, tzinfo=UTC)
    RosterImports(database).undo(done.id)
    assert People(database).find("1") is None


def test_a_register_that_changed_since_the_preview_is_left_alone(database: Database):
    listed = a_list({"1": "Ada"})

    def plan(school: School) -> RosterPlan:
        return plan_roster(listed, school, today=TODAY)

    expected = plan(read_school(database))
    People(database).add(Person("1", "Grace"))
    with pytest.raises(Fault, match="changed since the preview"):
        RosterImports(database).write(plan, expected, ListFile("a", "b"), work=Work())
    assert [each.given_name for each in People(database).everyone()] == ["Grace"]
    assert RosterImports(database).history() == ()


def test_an_import_that_is_stopped_leaves_nothing(database: Database):
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 1

    names = {str(number): "Ada" for number in range(250)}
    before = read_school(database)
    with pytest.raises(Cancelled):
        take_in(database, a_list(names), Work(stop=stop))
    assert read_school(database) == before
    assert RosterImports(database).history() == ()


def test_a_disk_that_fails_in_the_middle_leaves_nothing(path: Path, database: Database):
    with sqlite3.connect(path) as other:
        other.execute(
            """CREATE TRIGGER full BEFORE INSERT ON class_people WHEN NEW.person_id = '5'
            BEGIN SELECT RAISE(ABORT, 'no room'); END"""
        )
    other.close()
    before = read_school(database)
    with pytest.raises(sqlite3.IntegrityError):
        take_in(database, a_list({str(number): "Ada" for number in range(9)}))
    assert read_school(database) == before


def test_names_are_not_kept_for_ever_in_journals(path: Path):
    with open_database(path) as database:
        for number in range(12):
            take_in(database, a_list({str(number): "Ada"}, complete=False))
        history = RosterImports(database).history()
        assert [each.can_undo for each in history] == [True] * 10 + [False] * 2
        with pytest.raises(Fault, match="too old"):
            RosterImports(database).undo(1)
        People(database).remove("11")
        noted = database.rows("SELECT person_id FROM roster_import_rows WHERE person_id IS NOT NULL")
        assert "11" not in {row["person_id"] for row in noted}
