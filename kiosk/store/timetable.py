"""The timetable's tables."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.calendar import ClosedDays, DatedLesson, Period, Timetable
from kiosk.domain.timetable_plan import TimetablePlan
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, to_column
from kiosk.store.terms import Terms

_TABLES = ("periods", "dated_lessons", "closed_days")  # those that tell their source
_PERIODS = """
SELECT * FROM periods WHERE weekday IN (SELECT value FROM json_each(?)) ORDER BY weekday, starts, id"""
_AROUND = timedelta(days=2)  # wider than any zone's day is long


class Timetables:
    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, zone: ZoneInfo, first: date, last: date) -> Timetable:
        """What of the timetable concerns these days, both included."""
        rows = self._database.rows
        start = to_column(datetime.combine(first, time(), zone) - _AROUND)
        end = to_column(datetime.combine(last, time(), zone) + _AROUND)
        dated = "SELECT * FROM dated_lessons WHERE starts_at BETWEEN ? AND ? ORDER BY starts_at, id"
        cancelled = rows("SELECT * FROM cancelled_periods")
        return Timetable(
            zone,
            tuple(map(_period, rows(_PERIODS, (json.dumps(sorted(_weekdays(first, last))),)))),
            tuple(map(_dated, rows(dated, (start, end)))),
            tuple(map(_closed, rows("SELECT * FROM closed_days ORDER BY starts_on, id"))),
            frozenset((row["period_id"], date.fromisoformat(row["on_day"])) for row in cancelled),
            Terms(self._database).all(),
            tuple(date.fromisoformat(row["day"]) for row in rows("SELECT day FROM weeks_a ORDER BY day")),
        )

    def sources(self) -> Mapping[str, datetime]:
        """The files that the timetable came from, and when each was first taken in."""
        rows = self._database.rows("SELECT * FROM timetable_sources ORDER BY source")
        return {row["source"]: from_column(row["since"]) for row in rows}

    def has_weeks(self) -> bool:
        """Whether it is known which weeks are A."""
        return bool(self._database.rows("SELECT 1 FROM weeks_a LIMIT 1"))

    def replace(self, plan: TimetablePlan, *, week_a: date | None = None) -> None:
        """Write the plan in the place of what its source gave before; all of it or nothing."""
        now = to_column(datetime.now(UTC))
        with self._database.writing():
            self._delete(plan.source)
            self._database.run("INSERT OR IGNORE INTO timetable_sources VALUES (?, ?)", (plan.source, now))
            for period in plan.periods:
                self._add_period(period, plan.source)
            for lesson in plan.dated:
                times = (to_column(lesson.starts_at), to_column(lesson.ends_at))
                values = (lesson.id, lesson.class_id, *times, lesson.room, int(lesson.extra), plan.source)
                self._database.run(
                    "INSERT OR REPLACE INTO dated_lessons VALUES (?, ?, ?, ?, ?, ?, ?)", values
                )
            for each in plan.closed:
                days = (each.starts_on.isoformat(), each.ends_on.isoformat())
                self._database.run(
                    "INSERT INTO closed_days (title, starts_on, ends_on, source) VALUES (?, ?, ?, ?)",
                    (each.title, *days, plan.source),
                )
            for period_id, day in sorted(plan.cancelled):
                self._database.run(
                    "INSERT INTO cancelled_periods VALUES (?, ?)", (period_id, day.isoformat())
                )
            if week_a is not None:
                self._database.run("INSERT OR IGNORE INTO weeks_a VALUES (?)", (week_a.isoformat(),))

    def clear(self, source: str | None = None) -> int:
        """Delete what came from this source, or all of it; how many lines that were."""
        with self._database.writing():
            gone = self._delete(source)
            self._database.run("DELETE FROM timetable_sources WHERE ?1 IS NULL OR source = ?1", (source,))
            if source is None:
                self._database.run("DELETE FROM weeks_a")
        return gone

    def _delete(self, source: str | None) -> int:
        return sum(
            self._database.run(f"DELETE FROM {table} WHERE ?1 IS NULL OR source = ?1", (source,))  # noqa: S608 - our own names
            for table in _TABLES
        )

    def _add_period(self, period: Period, source: str) -> None:
        times = (period.starts.isoformat(), period.ends.isoformat())
        limits = (_text(period.begins_on), _text(period.ends_on), period.term_id)
        values = (
            period.id,
            period.class_id,
            period.weekday,
            *times,
            period.room,
            period.week,
            *limits,
            source,
        )
        self._database.run("INSERT OR REPLACE INTO periods VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


def _weekdays(first: date, last: date) -> set[int]:
    return {(first + timedelta(days=ahead)).weekday() for ahead in range(min((last - first).days + 1, 7))}


def _period(row: Row) -> Period:
    return Period(
        id=row["id"],
        class_id=row["class_id"],
        weekday=row["weekday"],
        starts=time.fromisoformat(row["starts"]),
        ends=time.fromisoformat(row["ends"]),
        room=row["room"],
        week=row["week"],
        begins_on=_day(row["begins_on"]),
        ends_on=_day(row["ends_on"]),
        term_id=row["term_id"],
    )


def _dated(row: Row) -> DatedLesson:
    starts_at, ends_at = from_column(row["starts_at"]), from_column(row["ends_at"])
    return DatedLesson(row["id"], row["class_id"], starts_at, ends_at, row["room"], bool(row["extra"]))


def _closed(row: Row) -> ClosedDays:
    days = (date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]))
    return ClosedDays(row["title"], *days)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
