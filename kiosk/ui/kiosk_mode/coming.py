"""Which lesson of the timetable is next here, worded; read once a minute, for it comes from the disk."""

from datetime import datetime, timedelta

from kiosk.domain.faults import Fault
from kiosk.ui.lessons.choice import times
from kiosk.ui.lessons.ports import LessonBook
from kiosk.ui.wording import tr

_EVERY = timedelta(minutes=1)


class Coming:
    def __init__(self, lessons: LessonBook) -> None:
        self._lessons = lessons
        self._read_at: datetime | None = None
        self._said = ""

    def said(self, now: datetime) -> str:
        """The day's next lesson in this room, empty if there is none, or the timetable can't be read now."""
        if self._read_at is None or abs(now - self._read_at) >= _EVERY:
            self._read_at, self._said = now, self._read(now)
        return self._said

    def _read(self, now: datetime) -> str:
        try:
            plan = self._lessons.day(now)
        except Fault:  # the clock is worth showing without it, and the start page tells of the Fault
            return ""
        later = [each for each in plan.lessons if each.is_here and each.lesson.starts_at > now]
        if not later:
            return ""
        planned = min(later, key=lambda each: each.lesson.starts_at)
        what = " · ".join(part for part in (planned.title, planned.room, times(planned)) if part)
        return tr("Next: {lesson}").format(lesson=what)
