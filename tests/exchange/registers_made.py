"""Registers of a small class over some days, without a database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import Session
from kiosk.domain.codes import PLAIN, MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.domain.school import SchoolClass, Term
from kiosk.exchange.reports.report import Pupil, Report

ADA, BILAL, CHIDI = Person("1", "Ada", "Lovelace"), Person("2", "Bilal", "Rahman"), Person("3", "Chidi")
MONDAY = date(2026, 11, 16)
_CODES = {code.state: code.id for code in PLAIN.codes}
LONDON = "Europe/London"


@dataclass(frozen=True)
class Told:
    """What a Mark of the test says; late by 12 minutes if late."""

    state: MarkState
    reason: str = ""

    def mark(self, person_id: str, begins: datetime) -> Mark:
        minutes = 12 if self.state is MarkState.LATE else 0
        here = self.state in (MarkState.PRESENT, MarkState.LATE)
        came = begins + timedelta(minutes=minutes) if here else None
        code = _CODES.get(self.state, "")
        return Mark(person_id, self.state, came, None, code, minutes, came_at=came, reason=self.reason)


PRESENT, LATE, ABSENT = Told(MarkState.PRESENT), Told(MarkState.LATE), Told(MarkState.ABSENT)
EXCUSED, NOT_YET = Told(MarkState.EXCUSED, "Dentist"), Told(MarkState.NOT_YET)


def lesson(
    day: date, marks: Mapping[Person, Told], *, hour: int = 9, class_id: str = "c-9b", title: str = "Physics"
) -> Register:
    begins = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(LONDON)).astimezone(UTC)
    session = Session(
        f"{class_id}-{day}-{hour}",
        title,
        "Room 12",
        begins,
        ends_at=begins + timedelta(minutes=50),
        zone=LONDON,
        class_id=class_id,
    )
    found = {person.id: told.mark(person.id, begins) for person, told in marks.items()}
    return Register(session, tuple(marks), found)


def report_of(registers: Iterable[Register], *, class_title: str = "9B Physics", school: str = "") -> Report:
    all_of_them = tuple(registers)
    days = [register.session.opens_at.date() for register in all_of_them] or [MONDAY]
    return Report(
        all_of_them,
        min(days),
        max(days),
        expected=len(all_of_them),
        school=school,
        school_id="255901",
        classes={"c-9b": SchoolClass("c-9b", class_title, "PH9B")},
        terms=(Term("t-1", "Autumn term", date(2026, 9, 1), date(2026, 12, 18)),),
        pupils={ADA.id: Pupil("0017", "9")},
    )
