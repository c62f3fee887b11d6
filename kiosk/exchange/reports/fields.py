"""The fields that a layout can name: for a row a mark, and for a row of totals."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.domain.codes import Counting, MarkState
from kiosk.domain.roster import Person
from kiosk.exchange.reports.cells import Value
from kiosk.exchange.reports.report import MarkRow, Pupil
from kiosk.exchange.reports.totals import TotalRow

Row = TypeVar("Row", MarkRow, TotalRow)
_NOON = 12


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Field(Generic[Row]):
    get: Callable[[Row], Value]
    kind: Kind = Kind.TEXT


_PERSON: Mapping[str, Callable[[Person, Pupil], str]] = {
    "person.id": lambda person, _: person.id,
    "person.number": lambda person, pupil: pupil.number or person.id,
    "person.grade": lambda _, pupil: pupil.grade,
    "person.given_name": lambda person, _: person.given_name,
    "person.family_name": lambda person, _: person.family_name,
    "person.called": lambda person, _: person.called,
    "person.surname": lambda person, _: person.surname,
    "person.full_name": lambda person, _: person.full_name,
}


def _of_person(read: Callable[[Person, Pupil], str]) -> Callable[[MarkRow | TotalRow], str]:
    return lambda row: read(row.person, row.pupil)


def _half(row: MarkRow) -> str:
    return "AM" if row.begins.hour < _NOON else "PM"


def _class(row: MarkRow, what: str) -> str:
    found = row.report.classes.get(row.session.class_id)
    return "" if found is None else str(getattr(found, what))


def _term(row: MarkRow) -> str:
    found = row.report.term_on(row.begins.date())
    return "" if found is None else found.title


def _school_year(row: MarkRow) -> int:
    """The calendar year in which the school year ends, as Ed-Fi counts it; years begin in July or later."""
    day = row.begins.date()
    year = next(
        (t for t in row.report.terms if t.kind == "school-year" and t.starts_on <= day <= t.ends_on), None
    )
    return year.ends_on.year if year else day.year + (day.month > 6)  # noqa: PLR2004 - June is the sixth


def _code(row: MarkRow, what: str) -> str:
    return "" if row.code is None else str(getattr(row.code, what))


def _planned_minutes(row: MarkRow) -> int | None:
    begins, ends = row.session.starts_at or row.session.opens_at, row.session.ends_at or row.session.closes_at
    return None if ends is None else max(0, round((ends - begins).total_seconds() / 60))


def _missed_minutes(row: MarkRow) -> int | None:
    """Of the planned ones: all of them, or how late or early; None for a lesson without an end."""
    planned = _planned_minutes(row)
    if planned is None or row.counting is Counting.ABSENT:
        return planned
    return min(planned, row.mark.minutes)


def _attended_minutes(row: MarkRow) -> int | None:
    planned, missed = _planned_minutes(row), _missed_minutes(row)
    if planned is None or missed is None or row.mark.state is MarkState.NOT_YET:
        return None
    return planned - missed


MARK_FIELDS: Mapping[str, Field[MarkRow]] = {
    "school.name": Field(lambda row: row.report.school),
    "school.id": Field(lambda row: row.report.school_id),
    "school.year": Field(_school_year, Kind.NUMBER),
    "date": Field(lambda row: row.begins.date(), Kind.DATE),
    "week": Field(lambda row: row.begins.strftime("%G-W%V")),
    "term.title": Field(_term),
    "lesson.id": Field(lambda row: row.session.id),
    "lesson.title": Field(lambda row: row.session.title),
    "lesson.room": Field(lambda row: row.session.room),
    "lesson.period": Field(lambda row: row.session.period_id),
    "lesson.begins": Field(lambda row: row.begins, Kind.TIME),
    "lesson.ends": Field(lambda row: row.local(row.session.ends_at or row.session.closes_at), Kind.TIME),
    "lesson.half": Field(_half),
    "class.id": Field(lambda row: row.session.class_id),
    "class.title": Field(lambda row: row.report.class_title(row.session)),
    "class.code": Field(lambda row: _class(row, "code")),
    **{name: Field(_of_person(read)) for name, read in _PERSON.items()},
    "mark.state": Field(lambda row: row.mark.state),
    "mark.code": Field(lambda row: row.mark.code),
    "mark.title": Field(lambda row: _code(row, "title")),
    "mark.category": Field(lambda row: _code(row, "category")),
    "mark.descriptor": Field(lambda row: _code(row, "descriptor")),
    "mark.minutes": Field(lambda row: row.mark.minutes, Kind.NUMBER),
    "mark.missed": Field(_missed_minutes, Kind.NUMBER),
    "mark.attended": Field(_attended_minutes, Kind.NUMBER),
    "mark.came": Field(lambda row: row.local(row.mark.came_at), Kind.TIME),
    "mark.left": Field(lambda row: row.local(row.mark.left_at), Kind.TIME),
    "mark.method": Field(lambda row: row.mark.method or ""),
    "mark.by_rule": Field(lambda row: "yes" if row.mark.by_rule else "no"),
    "mark.reason": Field(lambda row: row.mark.reason),
    "mark.teacher": Field(lambda row: row.mark.teacher or ""),
    "mark.office": Field(lambda row: row.mark.office or ""),
}

TOTAL_FIELDS: Mapping[str, Field[TotalRow]] = {
    "school.name": Field(lambda row: row.report.school),
    "school.id": Field(lambda row: row.report.school_id),
    "first": Field(lambda row: row.first, Kind.DATE),
    "last": Field(lambda row: row.last, Kind.DATE),
    "week": Field(lambda row: row.first.strftime("%G-W%V")),
    **{name: Field(_of_person(read)) for name, read in _PERSON.items()},
    "classes": Field(lambda row: "; ".join(row.totals.classes)),
    "total.lessons": Field(lambda row: row.totals.lessons, Kind.NUMBER),
    "total.attended": Field(lambda row: row.totals.attended, Kind.NUMBER),
    "total.late": Field(lambda row: row.totals.late, Kind.NUMBER),
    "total.absent": Field(lambda row: row.totals.absent, Kind.NUMBER),
    "total.excused": Field(lambda row: row.totals.excused, Kind.NUMBER),
    "total.left_early": Field(lambda row: row.totals.left_early, Kind.NUMBER),
    "total.minutes_late": Field(lambda row: row.totals.minutes_late, Kind.NUMBER),
    "total.percent": Field(lambda row: row.totals.percent, Kind.NUMBER),
    "total.morning": Field(lambda row: row.totals.morning),
    "total.afternoon": Field(lambda row: row.totals.afternoon),
}
