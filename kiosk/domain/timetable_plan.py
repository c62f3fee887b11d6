"""TimetablePlan: what a list or calendar file says of the timetable, before anything is written."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.calendar import ClosedDays, DatedLesson, Period


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something in the file that is not taken in. `place` tells where it stands, such as «line 7»."""

    place: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class TimetablePlan:
    """What would be written in the place of what came from the same `source`, and what would not be."""

    source: str
    periods: tuple[Period, ...] = ()
    dated: tuple[DatedLesson, ...] = ()
    closed: tuple[ClosedDays, ...] = ()
    cancelled: frozenset[tuple[str, date]] = frozenset()
    refused: tuple[Refusal, ...] = ()

    @property
    def classes(self) -> frozenset[str]:
        """The ids of the classes that have lessons in it."""
        return frozenset(lesson.class_id for lesson in (*self.periods, *self.dated))

    @property
    def is_empty(self) -> bool:
        return not (self.periods or self.dated or self.closed)
