"""Reads terms, classes and enrolments of a standard list."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.domain.school import ClassRole, Membership, SchoolClass, Term
from kiosk.domain.school_list import ListedClass, ListedMembership, ListedTerm, ListSource
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.columns import ListRow
from kiosk.exchange.roster.days import day_of
from kiosk.exchange.roster.files import Files, is_gone
from kiosk.exchange.roster.names import LONGEST

_KINDS = {
    "gradingperiod": "grading-period",
    "semester": "semester",
    "schoolyear": "school-year",
    "term": "term",
}
_TEACHERS = frozenset({"teacher", "aide"})
_DAY = timedelta(days=1)


def read_terms(files: Files) -> Iterator[ListedTerm]:
    for row in files.rows("academicsessions"):
        if is_gone(row):
            continue
        key, title = row["sourcedId"], row["title"] or row["sourcedId"]
        first, last = day_of(row["startDate"]), _last_day(files, row)
        if not key:
            files.remarks.reject(row.origin, Sentence("There is no sourcedId."))
        elif first is None or last is None or last < first:
            files.remarks.reject(
                row.origin,
                Sentence("The days of {title} can't be read, or it ends before it starts.", title=title),
            )
        else:
            kind = _KINDS.get(row["type"].casefold(), "term")
            yield ListedTerm(Term(key, title, first, last, kind), row.origin)


def read_classes(files: Files, terms: set[str]) -> Iterator[ListedClass]:
    orgs, courses = (_ids(files, name) for name in ("orgs", "courses"))
    for row in files.rows("classes"):
        key, title = row["sourcedId"], row["title"]
        if not key or not (title or is_gone(row)) or len(title) > LONGEST:
            files.remarks.reject(
                row.origin, Sentence("The class has no sourcedId, no title, or one that is too long.")
            )
            continue
        told = (row["termSourcedIds"] or row["sessionSourcedIds"]).split(",")
        mine = [each.strip() for each in told if each.strip()]
        _check_reference(files, row, "term", mine, terms)
        _check_reference(files, row, "course", [row["courseSourcedId"]], courses)
        _check_reference(files, row, "school", [row["schoolSourcedId"] or row["orgSourcedId"]], orgs)
        value = SchoolClass(
            id=key,
            title=title,
            code=row["classCode"] or row["code"],
            room=row["location"],
            term_id=next((each for each in mine if each in terms), mine[0] if mine else None),
        )
        yield ListedClass(value, row.origin, is_gone(row))


def read_memberships(files: Files) -> Iterator[ListedMembership]:
    for row in files.rows("enrollments"):
        word = row["role"].casefold()
        if not row["classSourcedId"] or not row["userSourcedId"]:
            files.remarks.reject(row.origin, Sentence("The enrolment has no class or no person."))
        elif word == "student" or word in _TEACHERS:
            role = ClassRole.TEACHER if word in _TEACHERS else ClassRole.STUDENT
            days = (_day(files, row, "beginDate"), _last_day(files, row))
            value = Membership(row["classSourcedId"], row["userSourcedId"], role, *days)
            yield ListedMembership(value, row.origin, is_gone(row))
        elif word not in ("administrator", "proctor"):
            files.remarks.reject(
                row.origin,
                Sentence("The role {role} in a class is not known.", role=row["role"] or "(blank)"),
            )


def _ids(files: Files, name: str) -> set[str]:
    return {row["sourcedId"] for row in files.rows(name)}


def _check_reference(files: Files, row: ListRow, what: str, told: list[str], known: set[str]) -> None:
    """Deltas may name what earlier files told of, and nothing is known where a file is not there."""
    if known and not files.manifest.deltas and any(each and each not in known for each in told):
        files.remarks.deviates(row.origin, Sentence("The {what} is in none of the files.", what=what))


def _day(files: Files, row: ListRow, column: str) -> date | None:
    text = row[column]
    found = day_of(text) if text else None
    if text and found is None:
        files.remarks.deviates(
            row.origin, Sentence("{column} is no day that can be read, such as 2026-09-01.", column=column)
        )
    elif found is not None and found.isoformat() != text:
        files.remarks.deviates(
            row.origin, Sentence("{column} is not written like 2026-09-01.", column=column)
        )
    return found


def _last_day(files: Files, row: ListRow) -> date | None:
    """In OneRoster `endDate` is the day after the last one."""
    found = _day(files, row, "endDate")
    if found is None or files.manifest.standard.source is not ListSource.ONEROSTER:
        return found
    return found - _DAY
