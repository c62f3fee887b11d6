"""A timetable from an iCalendar file: each lesson that its events come to, and its all-day holidays."""

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import recurring_ical_events  # pyright: ignore[reportMissingTypeStubs] - it is typed, without saying so
from icalendar import Calendar, Event

from kiosk.domain.calendar import ClosedDays, DatedLesson
from kiosk.domain.class_names import ClassNames
from kiosk.domain.faults import Fault
from kiosk.domain.timetable_plan import Refusal, TimetablePlan

# Bounds far over any school's timetable: a file beyond them is made to keep the program busy.
_MOST_BYTES, _MOST_EVENTS, _MOST_LESSONS = 16 * 2**20, 20_000, 100_000
_MOST_DEEP = 8  # components within components
_MOST_SECONDS = 60.0
_OLDEST = 1990  # the library walks through every recurrence since an event's beginning
_LONGEST = timedelta(days=1)

# What the two libraries were seen to raise on damaged files; OSError where a zone's name is that of a folder.
_RAISED = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, OSError)

_TOO_OFTEN = re.compile(r"FREQ\s*=\s*(SECONDLY|MINUTELY|HOURLY)|BY(SECOND|MINUTE|HOUR)\s*=", re.IGNORECASE)
_FOLD = re.compile(r"\r?\n[ \t]")
_LEVEL = re.compile(r"^\s*(BEGIN|END)\s*:", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """An event on one of its dates; days where it is of whole days, moments where it has times."""

    event: Event
    starts: date | datetime
    ends: date | datetime


@dataclass(slots=True)
class _Draft:
    dated: dict[str, DatedLesson] = field(default_factory=dict[str, DatedLesson])
    closed: list[ClosedDays] = field(default_factory=list[ClosedDays])
    refused: dict[tuple[str, str], Refusal] = field(default_factory=dict[tuple[str, str], Refusal])

    def refuse(self, title: str, place: str, reason: str) -> None:
        self.refused.setdefault((title, reason), Refusal(place, title, reason))


def read_ical(path: Path, names: ClassNames, *, zone: ZoneInfo, first: date, last: date) -> TimetablePlan:
    """Read the lessons and holidays of these days, both included; times without a zone are in `zone`.

    An event's title must be the name or code of a class. An event of whole days closes them. What recurs
    fails on closed days; a single event takes place.

    Raises:
        Fault: this is no calendar, or one made to keep a reader busy. Events that can't be used are in the
            plan's `refused`.
    """
    calendar = _calendar(path)
    draft, deadline = _Draft(), time.monotonic() + _MOST_SECONDS
    for uid, events in _by_uid(calendar, path).items():
        if time.monotonic() > deadline:
            raise Fault(
                "{file} takes too long to read. Export a shorter span, or fewer calendars.", file=path.name
            )
        _take(draft, uid, events, calendar, names, zone=zone, span=(first, last))
        if len(draft.dated) > _MOST_LESSONS:
            raise Fault(
                "{file} has more than {limit} lessons, so it is no timetable.",
                file=path.name,
                limit=_MOST_LESSONS,
            )
    closed = tuple(sorted(set(draft.closed), key=lambda each: (each.starts_on, each.ends_on, each.title)))
    dated = tuple(sorted(draft.dated.values(), key=lambda each: (each.starts_at, each.id)))
    return TimetablePlan(path.name, (), dated, closed, refused=tuple(draft.refused.values()))


def _calendar(path: Path) -> Calendar:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Fault(
                "{file} is larger than {limit} MB. Export a shorter span.",
                file=path.name,
                limit=_MOST_BYTES // 2**20,
            )
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Fault("{path} can't be read.", path=path, details=str(error)) from error
    except UnicodeDecodeError as error:
        raise Fault(
            "{file} is not UTF-8 text, as calendar files are.", file=path.name, details=str(error)
        ) from error
    _refuse_hostile(path, text)
    try:
        found = Calendar.from_ical(text, multiple=True)
    except _RAISED as error:
        raise Fault("{file} is not a calendar file (.ics).", file=path.name, details=str(error)) from error
    whole = Calendar()
    for each in found:
        whole.subcomponents.extend(each.subcomponents)
    return whole


def _refuse_hostile(path: Path, text: str) -> None:
    """Refuse before parsing what would keep the parser, or whoever expands its rules, busy."""
    if "BEGIN:VCALENDAR" not in text.upper():
        raise Fault("{file} is not a calendar file (.ics).", file=path.name)
    depth = 0
    for level in _LEVEL.finditer(text):
        depth += 1 if level[1].upper() == "BEGIN" else -1
        if depth > _MOST_DEEP:
            raise Fault("{file} has parts within parts within parts, as no calendar has.", file=path.name)
    if depth != 0:
        raise Fault("{file} breaks off before its end. Export or download it again.", file=path.name)
    if _TOO_OFTEN.search(_FOLD.sub("", text)):
        raise Fault("{file} has events that come again within a day, so it is no timetable.", file=path.name)


def _by_uid(calendar: Calendar, path: Path) -> dict[str, list[Event]]:
    """Events that belong together: one that recurs, and those of its dates that were changed."""
    events = [each for each in calendar.walk("VEVENT") if isinstance(each, Event)]
    if len(events) > _MOST_EVENTS:
        raise Fault(
            "{file} has more than {limit} events. Export a shorter span.",
            file=path.name,
            limit=_MOST_EVENTS,
        )
    found: dict[str, list[Event]] = {}
    for place, event in enumerate(events, 1):
        found.setdefault(str(event.get("UID") or f"event {place}"), []).append(event)
    return found


def _take(
    draft: _Draft,
    uid: str,
    events: list[Event],
    calendar: Calendar,
    names: ClassNames,
    *,
    zone: ZoneInfo,
    span: tuple[date, date],
) -> None:
    title = _title(events[0])
    try:
        recurs = len(events) > 1 or "RRULE" in events[0] or "RDATE" in events[0]
        for occurrence in _occurrences(events, calendar, span):
            _take_one(draft, occurrence, names, zone=zone, extra=not recurs)
    except Fault as fault:
        draft.refuse(title, uid, fault.sentence)


def _occurrences(events: Iterable[Event], calendar: Calendar, span: tuple[date, date]) -> list[_Occurrence]:
    single = Calendar()
    single.subcomponents.extend(each for each in calendar.subcomponents if each.name == "VTIMEZONE")
    try:
        for event in events:
            if _year(event) < _OLDEST:
                raise Fault("It begins before {oldest}.", oldest=_OLDEST)
            single.add_component(event)
        found = recurring_ical_events.of(single).between(span[0], span[1] + timedelta(days=1))
        return [_Occurrence(each, each.start, each.end) for each in found if isinstance(each, Event)]
    except _RAISED as error:
        raise Fault("Its dates or its rule can't be understood.", details=str(error)) from error


def _year(event: Event) -> int:
    start = event.get("DTSTART")
    if start is None or not isinstance(getattr(start, "dt", None), date):
        raise Fault("It has no beginning.")
    return start.dt.year


def _take_one(
    draft: _Draft, occurrence: _Occurrence, names: ClassNames, *, zone: ZoneInfo, extra: bool
) -> None:
    event, starts, ends = occurrence.event, occurrence.starts, occurrence.ends
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    title = _title(event)
    if not isinstance(starts, datetime) or not isinstance(ends, datetime):
        first = starts.date() if isinstance(starts, datetime) else starts
        after = ends.date() if isinstance(ends, datetime) else ends
        draft.closed.append(ClosedDays(title, first, max(first, after - timedelta(days=1))))
        return
    school_class = names.find(title)
    starts_at, ends_at = _utc(starts, zone), _utc(ends, zone)
    if not timedelta() < ends_at - starts_at <= _LONGEST:
        raise Fault("It does not end within a day after its beginning.")
    key = f"{school_class.id}-{starts_at:%Y%m%dT%H%MZ}"
    room = str(event.get("LOCATION", "")).strip() or school_class.room
    draft.dated[key] = DatedLesson(key, school_class.id, starts_at, ends_at, room, extra)


def _title(event: Event) -> str:
    return " ".join(str(event.get("SUMMARY", "")).split()) or "an event without a title"


def _utc(moment: datetime, zone: ZoneInfo) -> datetime:
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
    return aware.astimezone(UTC)
