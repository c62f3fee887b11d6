"""A timetable from a table that somebody typed: CSV with a line for each lesson of the week."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from charset_normalizer import from_bytes

from kiosk.domain.calendar import ClosedDays, DatedLesson, Period, moments
from kiosk.domain.class_names import ClassNames
from kiosk.domain.faults import Fault
from kiosk.domain.timetable_plan import Refusal, TimetablePlan

COLUMNS = ("weekday", "start", "end", "class", "room", "week", "until", "what")
NEEDED = ("weekday", "start", "end", "class")
_MOST_BYTES = 8 * 2**20  # a hundred times the largest school's week
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST = 2  # letters that tell one weekday from another
_CANCELLED, _CLOSED = ("cancelled", "canceled"), ("closed", "holiday")
_LESSON = ("", "lesson", "extra")


@dataclass(slots=True)
class _Draft:
    periods: dict[str, Period] = field(default_factory=dict[str, Period])
    dated: dict[str, DatedLesson] = field(default_factory=dict[str, DatedLesson])
    closed: list[ClosedDays] = field(default_factory=list[ClosedDays])
    cancelled: list[tuple[int, date, Mapping[str, str]]] = field(
        default_factory=list[tuple[int, date, Mapping[str, str]]]
    )


def read_timetable_csv(path: Path, names: ClassNames, *, zone: ZoneInfo) -> TimetablePlan:
    """Read the lessons of a week, single lessons, cancelled ones and closed days.

    `weekday` is a name, a number from 1 (Monday), or a date: then the line is of that day alone, and `what`
    may call it cancelled or closed (with `until`, up to that day).

    Raises:
        Fault: this is not such a table; single lines that can't be used are in the plan's `refused`.
    """
    draft, refused = _Draft(), list[Refusal]()
    for line, row in _rows(path):
        try:
            _take(draft, line, row, names, zone)
        except Fault as fault:
            refused.append(Refusal(f"line {line}", ", ".join(filter(None, row.values())), fault.sentence))
    cancelled: set[tuple[str, date]] = set()
    for line, day, row in draft.cancelled:
        try:
            cancelled.update((period_id, day) for period_id in _meant(draft, day, row, names))
        except Fault as fault:
            refused.append(Refusal(f"line {line}", ", ".join(filter(None, row.values())), fault.sentence))
    return TimetablePlan(
        path.name,
        tuple(draft.periods.values()),
        tuple(draft.dated.values()),
        tuple(draft.closed),
        frozenset(cancelled),
        tuple(refused),
    )


def _rows(path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Each line that is not empty, by its number, with the columns that we know."""
    text = _text(path)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = [name.strip().casefold() for name in next(lines, list[str]())]
        missing = [name for name in NEEDED if name not in header]
        if missing:
            wanted = ",".join(COLUMNS)
            raise Fault(
                "{file} has no column {missing}. Its first line must be: {wanted}",
                file=path.name,
                missing=", ".join(missing),
                wanted=wanted,
            )
        for cells in lines:
            if any(cell.strip() for cell in cells):
                found = dict(zip(header, (cell.strip() for cell in cells), strict=False))
                yield lines.line_num, {name: found.get(name, "") for name in COLUMNS}
    except csv.Error as error:
        raise Fault(
            "Line {line_num} of {file} can't be read as CSV.",
            line_num=lines.line_num,
            file=path.name,
            details=str(error),
        ) from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Fault(
                "{file} is larger than {limit} MB, so it is no timetable.",
                file=path.name,
                limit=_MOST_BYTES // 2**20,
            )
        raw = path.read_bytes()
    except OSError as error:
        raise Fault("{path} can't be read.", path=path, details=str(error)) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(raw).best()
    if best is None:
        raise Fault("{file} is not text. Save it as CSV (UTF-8) and try again.", file=path.name)
    return str(best)


def _take(draft: _Draft, line: int, row: Mapping[str, str], names: ClassNames, zone: ZoneInfo) -> None:
    what, day = row["what"].casefold(), _date(row["weekday"])
    if what not in (*_LESSON, *_CANCELLED, *_CLOSED):
        raise Fault("{what} is none of: lesson, extra, cancelled, closed.", what=row["what"])
    if day is None and what not in _LESSON:
        raise Fault("Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.")
    if day is None:
        _add_period(draft, row, names)
    elif what in _CLOSED:
        _add_closed(draft, day, row)
    elif what in _CANCELLED:
        draft.cancelled.append((line, day, row))
    else:
        _add_dated(draft, day, row, names, zone)


def _add_period(draft: _Draft, row: Mapping[str, str], names: ClassNames) -> None:
    school_class, (starts, ends) = names.find(row["class"]), _times(row)
    weekday, week = _weekday(row["weekday"]), row["week"].upper().removeprefix("WEEK").strip()
    if week not in {"", "A", "B"}:
        raise Fault("The week must be A, B or empty, not {week}.", week=row["week"])
    key = f"{school_class.id}-{weekday + 1}{week}-{starts:%H%M}"
    if key in draft.periods:
        raise Fault("This lesson stands in the file twice.")
    until = _date(row["until"])
    if row["until"] and until is None:
        raise Fault("{until} is not a date such as 2026-12-18.", until=row["until"])
    draft.periods[key] = Period(
        key, school_class.id, weekday, starts, ends, row["room"] or school_class.room, week, ends_on=until
    )


def _add_closed(draft: _Draft, day: date, row: Mapping[str, str]) -> None:
    until = _date(row["until"]) if row["until"] else day
    if until is None:
        raise Fault("{until} is not a date such as 2026-12-18.", until=row["until"])
    if until < day:
        raise Fault("The closed days end before they begin.")
    draft.closed.append(ClosedDays(row["class"] or "Closed", day, until))


def _add_dated(draft: _Draft, day: date, row: Mapping[str, str], names: ClassNames, zone: ZoneInfo) -> None:
    school_class, (starts, ends) = names.find(row["class"]), _times(row)
    starts_at, ends_at = moments(day, starts, ends, zone)
    key = f"{school_class.id}-{starts_at:%Y%m%dT%H%MZ}"
    if key in draft.dated:
        raise Fault("This lesson stands in the file twice.")
    room = row["room"] or school_class.room
    draft.dated[key] = DatedLesson(key, school_class.id, starts_at, ends_at, room, extra=True)


def _meant(draft: _Draft, day: date, row: Mapping[str, str], names: ClassNames) -> list[str]:
    """The ids of the weekly lessons that a line cancels: that of its start, or all of the class's day."""
    school_class = names.find(row["class"])
    starts = _time(row["start"]) if row["start"] else None
    found = [
        period.id
        for period in draft.periods.values()
        if period.class_id == school_class.id
        and period.weekday == day.weekday()
        and starts in {None, period.starts}
    ]
    if not found:
        raise Fault("There is no such lesson in this file that could be cancelled.")
    return found


def _times(row: Mapping[str, str]) -> tuple[time, time]:
    starts, ends = _time(row["start"]), _time(row["end"])
    if starts == ends:
        raise Fault("The lesson ends when it starts.")
    return starts, ends


def _time(text: str) -> time:
    hours, _, minutes = text.replace(".", ":").partition(":")
    try:
        return time(int(hours), int(minutes.split(":")[0] or 0))
    except ValueError:
        raise Fault("{text} is not a time such as 08:30.", text=text or "An empty time") from None


def _weekday(text: str) -> int:
    plain = text.casefold()
    if plain.isdecimal() and 1 <= int(plain) <= len(_WEEKDAYS):
        return int(plain) - 1
    found = [place for place, name in enumerate(_WEEKDAYS) if name.startswith(plain)]
    if len(plain) < _SHORTEST or len(found) != 1:
        raise Fault("{text} is not a weekday such as Monday, or a date.", text=text or "An empty weekday")
    return found[0]


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
