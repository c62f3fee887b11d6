"""Tally: registers added up for a drawing, by day, by lesson, and by weekday and hour."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import Session
from kiosk.domain.codes import CodeSet, Counting, MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.work import Work


class Came(StrEnum):
    """What a Mark adds to a Tally."""

    ON_TIME = "on-time"
    LATE = "late"
    AWAY = "away"


Counts = Counter[Came]


def came(mark: Mark, codes: CodeSet) -> Came | None:
    """None for a Mark that counts for nothing, as of somebody who was not expected or has no mark yet."""
    counting = codes.counted(mark.code, mark.state)
    if counting is Counting.NOT_COUNTED:
        return None
    if counting is Counting.ABSENT:
        return Came.AWAY
    return Came.LATE if mark.state is MarkState.LATE else Came.ON_TIME


def count(marks: Iterable[Mark], codes: CodeSet) -> Counts:
    return Counter(found for mark in marks if (found := came(mark, codes)) is not None)


def share(counts: Counts) -> float:
    """The share that attended, 0 to 1, of all Marks that count; 0 if there are none."""
    expected = counts.total()
    return 1 - counts[Came.AWAY] / expected if expected else 0.0


@dataclass(slots=True)
class Tally:
    """Days and hours are of each Session's zone; weekdays count from Monday, 0."""

    by_day: dict[date, Counts] = field(default_factory=dict[date, Counts])
    by_lesson: dict[str, Counts] = field(default_factory=dict[str, Counts])
    by_hour: dict[tuple[int, int], Counts] = field(default_factory=dict[tuple[int, int], Counts])

    def add(self, register: Register, codes: CodeSet) -> None:
        """Count a register with the codes of its Session."""
        counts = count(register.marks.values(), codes)
        if not counts:
            return
        began = begins_at(register.session)
        self.by_day.setdefault(began.date(), Counter()).update(counts)
        self.by_lesson.setdefault(register.session.title, Counter()).update(counts)
        self.by_hour.setdefault((began.weekday(), began.hour), Counter()).update(counts)

    @property
    def is_empty(self) -> bool:
        return not self.by_day


def add_up(
    registers: Iterable[Register],
    codes: Callable[[Session], CodeSet],
    days: tuple[date, date],
    work: Work,
) -> Tally:
    """All of these registers, which are of `days`, the first and the last; how much is done goes by days.

    Raises:
        Cancelled: it should stop.
    """
    found = Tally()
    count_of_days = (days[1] - days[0]).days + 1
    for register in registers:
        passed = (register.session.opens_at.date() - days[0]).days + 1
        work.at("Reading the registers", passed / count_of_days)
        found.add(register, codes(register.session))
    return found


def begins_at(session: Session) -> datetime:
    """When the lesson begins, by the clock of its place."""
    return (session.starts_at or session.opens_at).astimezone(ZoneInfo(session.zone))
