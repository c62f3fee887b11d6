"""The lessons of a day and those whose register nobody took, for the start page and for the command line."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.calendar import DAY, Lesson, Timetable
from kiosk.domain.rules import RegisterRules
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.sessions import Sessions
from kiosk.store.timetable import Timetables
from kiosk.ui.lessons.ports import DayPlan, PlannedLesson

_KEPT = timedelta(minutes=2)
_LOOK_BACK = 7  # days in which a register that nobody took is still asked for


class StoredLessons:
    """A LessonBook on disk. `rules` are the school's, and change with the system's time zone."""

    def __init__(self, database: Database, rules: RegisterRules) -> None:
        self.rules = rules
        self._path = database.path
        self._timetables, self._classes = Timetables(database), Classes(database)
        self._sessions = Sessions(database)
        self._kept: tuple[datetime, str, Timetable] | None = None

    def use_zone(self, zone: str) -> None:
        self.rules = replace(self.rules, zone=zone)

    def day(self, now: datetime) -> DayPlan:
        today = self._today(now)
        timetable = self._timetable(today, now)
        classes = self._classes.all(on=today)
        titles = {each.id: each.title for each in classes}
        lessons = [each for each in timetable.around(now) if each.class_id in titles]
        taken = self._taken(lessons)
        rows = tuple(self._row(lesson, titles, taken, now) for lesson in lessons)
        open_now = [row.lesson for row in rows if row.is_due]
        closed = timetable.closing(today)
        of_the_moment = self.rules.of_the_moment(open_now, now)
        return DayPlan(
            lessons=rows,
            now=next((row for row in rows if row.lesson == of_the_moment), None),
            classes=classes,
            closed_for=closed.title if closed is not None else "",
            in_term=timetable.in_term(today),
        )

    def _timetable(self, today: date, now: datetime) -> Timetable:
        """That of today and the night before, read anew from time to time: another process may write it."""
        kept = self._kept
        if kept is not None and kept[1] == f"{today} {self.rules.zone}" and abs(now - kept[0]) < _KEPT:
            return kept[2]
        timetable = self._timetables.read(ZoneInfo(self.rules.zone), today - DAY, today)
        self._kept = (now, f"{today} {self.rules.zone}", timetable)
        return timetable

    def missed(self, now: datetime, *, days: int = _LOOK_BACK) -> Sequence[PlannedLesson]:
        """Lessons whose register should have been taken in these days, and was not; the oldest first.

        None from before the timetable was there. Over a connection of its own, for whichever thread.
        """
        with open_database(self._path, check=False) as database:
            return self._missed(database, now, days)

    def _missed(self, database: Database, now: datetime, days: int) -> Sequence[PlannedLesson]:
        timetables = Timetables(database)
        since = min(timetables.sources().values(), default=now)
        today = self._today(now)
        first = max(today - days * DAY, self._today(since))
        timetable = timetables.read(ZoneInfo(self.rules.zone), first, today)
        span = range((today - first).days + 1)
        lessons = [each for ahead in span for each in timetable.on(first + ahead * DAY)]
        due = [lesson for lesson in lessons if lesson.starts_at >= since]
        titles = {each.id: each.title for each in Classes(database).all()}
        begin, end = _midnights(first, today, ZoneInfo(self.rules.zone))
        missed = self.rules.missed(due, Sessions(database).between(begin, end), now)
        return tuple(self._row(each, titles, frozenset(), now) for each in missed if each.class_id in titles)

    def _taken(self, lessons: Sequence[Lesson]) -> AbstractSet[str]:
        """The period ids of those of these lessons that were begun."""
        if not lessons:
            return frozenset()
        start = min(lesson.starts_at for lesson in lessons) - DAY
        near = self._sessions.between(start, max(lesson.ends_at for lesson in lessons) + DAY)
        return frozenset(each.period_id for each in lessons if self.rules.taken(each, near) is not None)

    def _row(
        self, lesson: Lesson, titles: Mapping[str, str], taken: AbstractSet[str], now: datetime
    ) -> PlannedLesson:
        begun = lesson.period_id in taken
        return PlannedLesson(
            lesson=lesson,
            title=titles[lesson.class_id],
            room=lesson.room or self.rules.room,
            zone=self.rules.zone,
            is_here=self.rules.is_here(lesson),
            is_open=self.rules.opening(lesson) <= now < lesson.ends_at,
            is_taken=begun,
            is_missed=not begun and self.rules.closing(lesson) <= now,
        )

    def _today(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.rules.zone)).date()


def _midnights(first: date, last: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Moments that surely are before the first day, and after the last and all lessons that begin on it."""
    begin = datetime(first.year, first.month, first.day, tzinfo=zone).astimezone(UTC)
    end = datetime(last.year, last.month, last.day, tzinfo=zone).astimezone(UTC)
    return begin - DAY, end + timedelta(days=3)
