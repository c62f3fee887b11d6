"""Choice: which lesson would begin, and how the screens word it."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from kiosk.domain.calendar import Lesson
from kiosk.domain.school import SchoolClass
from kiosk.ui.lessons.ports import PlannedLesson
from kiosk.ui.wording import clock, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """A lesson of the timetable; or one of a class now (no `lesson`), or for everyone (no `class_id`)."""

    title: str = ""
    room: str = ""
    details: str = ""
    class_id: str = ""
    lesson: Lesson | None = None


EVERYONE = Choice()


def of_planned(planned: PlannedLesson) -> Choice:
    details = " · ".join(part for part in (times(planned), planned.room) if part)
    return Choice(planned.title, planned.room, details, planned.lesson.class_id, planned.lesson)


def of_class(school_class: SchoolClass, room: str) -> Choice:
    where = school_class.room or room
    details = " · ".join(part for part in (tr("not in the timetable now"), where) if part)
    return Choice(school_class.title, where, details, school_class.id)


def times(planned: PlannedLesson) -> str:
    """From when to when, by the school's clock: 08:30 to 09:20."""
    zone, lesson = ZoneInfo(planned.zone), planned.lesson
    return tr("{start} to {end}").format(start=clock(lesson.starts_at, zone), end=clock(lesson.ends_at, zone))
