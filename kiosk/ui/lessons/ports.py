"""What the screens ask of the timetable."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.calendar import Lesson
from kiosk.domain.school import SchoolClass


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """A lesson of the timetable as the screens show it.

    `is_here`: it can be in this kiosk's room. `is_open`: now is between its opening and its end. `is_taken`:
    its register was begun. `is_missed`: it should have been by now.
    """

    lesson: Lesson
    title: str
    room: str
    zone: str
    is_here: bool
    is_open: bool
    is_taken: bool
    is_missed: bool

    @property
    def is_due(self) -> bool:
        return self.is_open and not self.is_taken


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Today's lessons and all classes. `now` is the lesson that this kiosk is for at the moment.

    `closed_for` is why the school is closed, empty if it is not; `in_term`: today is in a Term, or there are
    no Terms.
    """

    lessons: Sequence[PlannedLesson] = ()
    now: PlannedLesson | None = None
    classes: Sequence[SchoolClass] = ()
    closed_for: str = ""
    in_term: bool = True


class LessonBook(Protocol):
    """The timetable on disk. Each method raises Fault when the disk does not play along."""

    def day(self, now: datetime) -> DayPlan: ...

    def missed(self, now: datetime) -> Sequence[PlannedLesson]:
        """Lessons of the last days here whose register nobody took, the oldest first.

        It takes long in a large register, and may be called on any thread.
        """
        ...
