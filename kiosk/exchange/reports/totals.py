"""Marks of one Person added up: over a day, a week or the whole span."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from kiosk.domain.codes import Counting, MarkState
from kiosk.domain.roster import Person
from kiosk.exchange.reports.report import MarkRow, Pupil, Report

_NOON = 12


class Rows(StrEnum):
    """What one row of a table is about."""

    MARK = "mark"
    DAY = "person-day"
    WEEK = "person-week"
    SPAN = "person"


@dataclass(slots=True)
class Totals:
    """`lessons` are those that count, `absent` those of them without attendance, `excused` some of these.

    `morning` and `afternoon` are the codes of the first lesson before and after noon.
    """

    lessons: int = 0
    late: int = 0
    absent: int = 0
    excused: int = 0
    left_early: int = 0
    minutes_late: int = 0
    morning: str | None = None
    afternoon: str | None = None
    classes: dict[str, None] = field(default_factory=dict[str, None])

    def add(self, row: MarkRow) -> None:
        state = row.mark.state
        self.classes[row.report.class_title(row.session)] = None
        if row.begins.hour < _NOON:
            self.morning = row.mark.code if self.morning is None else self.morning
        else:
            self.afternoon = row.mark.code if self.afternoon is None else self.afternoon
        if row.counting is Counting.NOT_COUNTED:
            return
        self.lessons += 1
        if row.counting is Counting.ABSENT:
            self.absent += 1
            self.excused += state is MarkState.EXCUSED
        if state is MarkState.LATE:
            self.late += 1
            self.minutes_late += row.mark.minutes
        self.left_early += state is MarkState.LEFT_EARLY

    def __iadd__(self, other: Self) -> Self:
        """Add the counts of another."""
        self.lessons += other.lessons
        self.late += other.late
        self.absent += other.absent
        self.excused += other.excused
        self.left_early += other.left_early
        self.minutes_late += other.minutes_late
        return self

    @property
    def attended(self) -> int:
        return self.lessons - self.absent

    @property
    def percent(self) -> float | None:
        """Attendance, 0 to 100 with one decimal; None if nothing counts."""
        return round(100 * self.attended / self.lessons, 1) if self.lessons else None


@dataclass(frozen=True, slots=True)
class TotalRow:
    """One Person's Totals over the days from `first` to `last`."""

    report: Report
    person: Person
    first: date
    last: date
    totals: Totals

    @property
    def pupil(self) -> Pupil:
        return self.report.pupils.get(self.person.id, Pupil())


def total_rows(rows: Iterable[MarkRow], per: Rows) -> Iterator[TotalRow]:
    """Rows that come by day, added up; only one stretch of days is held at a time."""
    held: dict[str, TotalRow] = {}
    open_stretch: tuple[date, date] | None = None
    for row in rows:
        stretch = _stretch(per, row)
        if stretch != open_stretch:
            yield from held.values()
            held, open_stretch = {}, stretch
        if row.person.id not in held:
            held[row.person.id] = TotalRow(row.report, row.person, *stretch, Totals())
        held[row.person.id].totals.add(row)
    yield from held.values()


def _stretch(per: Rows, row: MarkRow) -> tuple[date, date]:
    """The days that a row is added up with, both included."""
    day = row.begins.date()
    if per is Rows.DAY:
        return day, day
    if per is Rows.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    return row.report.first, row.report.last
