"""Timetable: which lessons take place on a day, at which moments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from kiosk.domain.school import Term

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A lesson that comes again every week, in local time.

    `weekday`: 0 is Monday. An end that is not after the start is on the next day. `week`: A or B where weeks
    alternate, empty for every week. Valid from `begins_on` to `ends_on`, both included, and in the Term of
    `term_id`; None: without such a limit.
    """

    id: str
    class_id: str
    weekday: int
    starts: time
    ends: time
    room: str = ""
    week: str = ""
    begins_on: date | None = None
    ends_on: date | None = None
    term_id: str | None = None


@dataclass(frozen=True, slots=True)
class DatedLesson:
    """A lesson at one moment. `extra`: it takes place on closed days too. Moments are aware and UTC."""

    id: str
    class_id: str
    starts_at: datetime
    ends_at: datetime
    room: str = ""
    extra: bool = False


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days without school, both ends included."""

    title: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson that takes place on the local day `on`. `period_id` is of the Period or DatedLesson."""

    period_id: str
    class_id: str
    on: date
    room: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Timetable:
    """`cancelled` has the Periods that fail on a day. The weeks of the days in `weeks_a` are weeks A.

    A week between two of these is counted from the one before. Where there are Terms, there is no school
    outside of them.
    """

    zone: ZoneInfo
    periods: tuple[Period, ...] = ()
    dated: tuple[DatedLesson, ...] = ()
    closed: tuple[ClosedDays, ...] = ()
    cancelled: frozenset[tuple[str, date]] = frozenset()
    terms: tuple[Term, ...] = ()
    weeks_a: tuple[date, ...] = ()

    def closing(self, day: date) -> ClosedDays | None:
        """Why there is no school on this day, if it is closed."""
        return next((each for each in self.closed if each.starts_on <= day <= each.ends_on), None)

    def in_term(self, day: date) -> bool:
        # A school year holds the holidays between its terms: it tells only where nothing closer does.
        closer = [term for term in self.terms if term.kind != "school-year"] or self.terms
        return not closer or any(term.starts_on <= day <= term.ends_on for term in closer)

    def week_of(self, day: date) -> str:
        """A or B; empty where no week is told to be one of them."""
        if not self.weeks_a:
            return ""
        anchors = sorted(map(_monday, self.weeks_a))
        monday = _monday(day)
        anchor = max((each for each in anchors if each <= monday), default=anchors[0])
        return "AB"[(monday - anchor).days // 7 % 2]

    def on(self, day: date) -> tuple[Lesson, ...]:
        """The lessons that begin on this local day, in the order of their beginning."""
        lessons = sorted(chain(self._weekly(day), self._dated(day)), key=_order)
        return tuple(lessons)

    def around(self, moment: datetime) -> tuple[Lesson, ...]:
        """The lessons of this moment's local day, and those of the day before that last past midnight."""
        today = moment.astimezone(self.zone).date()
        lasting = tuple(lesson for lesson in self.on(today - DAY) if lesson.ends_at > moment)
        return lasting + self.on(today)

    def _weekly(self, day: date) -> Iterator[Lesson]:
        if self.closing(day) is not None:
            return
        week, weekday = self.week_of(day), day.weekday()
        for period in self.periods:
            if period.weekday != weekday or (period.week and period.week != week):
                continue
            if self._is_valid(period, day) and (period.id, day) not in self.cancelled:
                starts_at, ends_at = moments(day, period.starts, period.ends, self.zone)
                yield Lesson(period.id, period.class_id, day, period.room, starts_at, ends_at)

    def _dated(self, day: date) -> Iterator[Lesson]:
        closed = self.closing(day) is not None
        for each in self.dated:
            if each.starts_at.astimezone(self.zone).date() == day and (each.extra or not closed):
                yield Lesson(each.id, each.class_id, day, each.room, each.starts_at, each.ends_at)

    def _is_valid(self, period: Period, day: date) -> bool:
        if period.begins_on is not None and day < period.begins_on:
            return False
        if period.ends_on is not None and day > period.ends_on:
            return False
        if period.term_id is None:
            return self.in_term(day)
        return any(term.id == period.term_id and term.starts_on <= day <= term.ends_on for term in self.terms)


def moments(day: date, starts: time, ends: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a lesson of this day begins and ends, in UTC.

    A time that comes twice, because clocks are put back, is the first. A time that clocks skip is as much
    later as they skip. The end is always after the beginning: a lesson in a skipped hour keeps its length.
    """
    last_day = day if ends > starts else day + DAY
    begins, stops = datetime.combine(day, starts), datetime.combine(last_day, ends)
    starts_at, ends_at = _utc(begins, zone), _utc(stops, zone)
    return starts_at, ends_at if ends_at > starts_at else starts_at + (stops - begins)


def _utc(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _order(lesson: Lesson) -> tuple[datetime, str, str]:
    return lesson.starts_at, lesson.class_id, lesson.period_id
