"""The Register page's door, on a real register."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.register_book import StoredRegisterBook
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import PLAIN, MarkState
from kiosk.domain.corrections import Correction
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor, Role
from kiosk.store.attendance import EventLog
from kiosk.store.audit import verify_chain
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions

OPENS = datetime.now(UTC) - timedelta(days=400)
LESSON = Session("s", "Physics", "12", OPENS, closes_at=OPENS + timedelta(minutes=60), ends_at=OPENS)
TEACHER, OFFICE = Actor("Ms Shah", Role.TEACHER, "head of year 9"), Actor("Mr Ek", Role.OFFICE)


@dataclass
class Desk:
    database: Database
    actor: Actor = TEACHER

    @property
    def book(self) -> StoredRegisterBook:
        return StoredRegisterBook(self.database, lambda _set_id: PLAIN, lambda: self.actor)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_database(tmp_path / "register.db") as database:
        for key in ("1", "2", "3"):
            People(database).add(Person(key, f"Given {key}"))
        Sessions(database).add(LESSON, ("1", "2", "3"))
        at = OPENS + timedelta(minutes=2)
        EventLog(database).append(AttendanceEvent("e", "s", "1", EventKind.MARKED, Method.FACE, at))
        yield Desk(database)


def to(person_id: str, code_id: str, reason: str = "") -> Correction:
    code = PLAIN.find(code_id)
    assert code is not None
    return Correction(LESSON, person_id, code.state, code.id, reason)


def test_an_old_lesson_is_amended_with_what_the_law_asks_for(desk: Desk) -> None:
    (mark,) = desk.book.correct([to("1", "E", " dentist ")])
    assert (mark.code, mark.teacher, mark.reason) == ("E", "E", "dentist")
    arrived, amended = desk.book.story(LESSON, "1")
    assert (arrived.after.code, amended.before.code, amended.after.code) == ("P", "P", "E")
    assert (amended.event.by, amended.event.role) == ("Ms Shah, head of year 9", Role.TEACHER)
    assert amended.event.at.date() == datetime.now(UTC).date()


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_code_that_needs_a_reason_is_not_written_without(desk: Desk, reason: str) -> None:
    with pytest.raises(Fault, match="needs a reason"):
        desk.book.correct([to("2", "P"), to("1", "E", reason)])
    assert desk.book.mark(LESSON, "2").teacher is None


def test_what_the_office_has_set_holds_and_both_values_are_kept(desk: Desk) -> None:
    desk.book.correct([to("1", "A")])
    desk.actor = OFFICE
    desk.book.correct([to("1", "E", "letter")])
    desk.actor = TEACHER
    with pytest.raises(Fault, match="The office has set this mark"):
        desk.book.correct([to("1", "P")])
    mark = desk.book.mark(LESSON, "1")
    assert (mark.code, mark.teacher, mark.office) == ("E", "A", "E")


def test_all_are_corrected_or_none_and_the_chain_stays_whole(desk: Desk) -> None:
    desk.actor = OFFICE
    desk.book.correct([to("3", "P")])
    desk.actor = TEACHER
    with pytest.raises(Fault):
        desk.book.correct([to("2", "L"), to("3", "L")])
    assert desk.book.mark(LESSON, "2").teacher is None
    assert verify_chain(desk.database).findings == ()


def test_a_locked_register_takes_corrections_of_the_office_alone(desk: Desk) -> None:
    with pytest.raises(Fault, match="Only the office"):
        desk.book.lock(LESSON, locked=True)
    desk.actor = OFFICE
    desk.book.lock(LESSON, locked=True)
    assert desk.book.is_locked(LESSON)
    desk.actor = TEACHER
    with pytest.raises(Fault, match="locked this register"):
        desk.book.correct([to("2", "P")])
    with pytest.raises(Fault, match="Only the office"):
        desk.book.lock(LESSON, locked=False)
    desk.actor = OFFICE
    assert desk.book.correct([to("2", "P")])[0].state is MarkState.PRESENT
    desk.book.lock(LESSON, locked=False)
    assert not desk.book.is_locked(LESSON)


def test_reasons_given_last_are_offered_once_each(desk: Desk) -> None:
    for reason in ("dentist", "letter", "dentist"):
        desk.book.correct([to("1", "E", reason)])
    assert desk.book.reasons() == ("dentist", "letter")


def test_a_day_is_of_this_computers_clock(desk: Desk) -> None:
    day = OPENS.astimezone().date()
    assert [session.id for session in desk.book.lessons(day)] == ["s"]
    assert desk.book.lessons(day + timedelta(days=1)) == ()
    with desk.book.reader() as reader:
        assert [register.session.id for register in reader.between(day, day)] == ["s"]
        assert [mark.code for _, mark in reader.history("1", day, date.today())] == ["P"]  # noqa: DTZ011 - local
