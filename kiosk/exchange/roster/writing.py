"""Writes what is stored as a OneRoster 1.2 archive, or as one plain CSV file for spreadsheets."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.school import ClassRole, Term
from kiosk.domain.school_list import ListSource, PersonRecord, PersonRole, School
from kiosk.exchange.reports.cells import safe
from kiosk.exchange.reports.new_file import new_file
from kiosk.exchange.roster.standards import MAY_BE_MISSING, ONEROSTER_1_2

EXPORT_SUFFIXES = (".zip", ".csv")
_Row = Mapping[str, str]
_DAY = timedelta(days=1)
_SCHOOL, _COURSE, _YEAR = "school", "course", "year"  # a class must be of a course, and all of a school
_KINDS = {"grading-period": "gradingPeriod", "semester": "semester", "school-year": "schoolYear"}
_FILES = {
    "orgs": "orgs.csv",
    "academicSessions": "academicsessions.csv",
    "courses": "courses.csv",
    "classes": "classes.csv",
    "users": "users.csv",
    "roles": "roles.csv",
    "enrollments": "enrollments.csv",
}
_NOT_WRITTEN = (
    "categories", "classResources", "courseResources", "demographics", "lineItemLearningObjectiveIds",
    "lineItems", "lineItemScoreScales", "resources", "resultLearningObjectiveIds", "results",
    "resultScoreScales", "scoreScales", "userProfiles", "userResources",
)  # fmt: skip
_PLAIN_HEADER = (
    "Id", "Given name", "Family name", "Preferred name", "Preferred family name", "Number", "Grade", "Role",
    "Class", "Leaving date",
)  # fmt: skip


def write_list(path: Path, school: School, *, today: date, replace: bool = False) -> int:
    """Write whoever is at school today; `path` ends in .zip for OneRoster 1.2, in .csv for a plain list.

    Gives how many People that are.

    Raises:
        Fault: nobody is on the list, the ending is another, or the file can't be written.
    """
    people = [each for each in school.people if not each.left and _stays(each.leaves_on, today)]
    if not people:
        raise Fault("Nobody is on the list, so there is nothing to write.")
    suffix = path.suffix.casefold()
    if suffix not in EXPORT_SUFFIXES:
        raise Fault("{file} must end in .zip for OneRoster, or in .csv for a plain list.", file=path.name)
    with new_file(path, replace=replace) as draft:
        if suffix == ".zip":
            _write_archive(draft, _tables(school, people, today))
        else:
            _write_plain(draft, school, people, today)
    return len(people)


def _stays(last_day: date | None, today: date) -> bool:
    return last_day is None or last_day >= today


def key_of(record: PersonRecord) -> str:
    """Their key in OneRoster lists, or their id here."""
    return record.source_id if record.source == ListSource.ONEROSTER else record.id


def _tables(school: School, people: Sequence[PersonRecord], today: date) -> Mapping[str, list[_Row]]:
    keys = {each.id: key_of(each) for each in people}
    classes = [each for each in school.classes if _stays(each.ended_on, today)]
    terms = school.terms or (Term(_YEAR, "School year", *_school_year(today), "school-year"),)
    memberships = [
        each for each in school.memberships if each.person_id in keys and _stays(each.ends_on, today)
    ]
    there = {each.id for each in classes}
    school_row = {"sourcedId": _SCHOOL, "name": "School", "type": "school"}
    course = {"sourcedId": _COURSE, "title": "Lessons", "orgSourcedId": _SCHOOL}
    return {
        "orgs": [school_row],
        "academicSessions": [_session(term) for term in terms],
        "courses": [course] if classes else [],
        "classes": [
            {
                "sourcedId": each.id,
                "title": each.title,
                "courseSourcedId": _COURSE,
                "classCode": each.code,
                "classType": "scheduled",
                "location": each.room,
                "schoolSourcedId": _SCHOOL,
                "termSourcedIds": each.term_id or terms[0].id,
            }
            for each in classes
        ],
        "users": [_user(each) for each in people],
        "roles": [_role(each) for each in people],
        "enrollments": [
            {
                "sourcedId": f"{each.class_id}:{keys[each.person_id]}:{each.role}",
                "classSourcedId": each.class_id,
                "schoolSourcedId": _SCHOOL,
                "userSourcedId": keys[each.person_id],
                "role": each.role.value,
                "primary": "true" if each.role is ClassRole.TEACHER else "false",
                "beginDate": _text(each.begins_on),
                "endDate": _day_after(each.ends_on),
            }
            for each in memberships
            if each.class_id in there
        ],
    }


def _school_year(today: date) -> tuple[date, date]:
    """A year that holds today, for lists of schools that keep no terms."""
    return date(today.year, 1, 1), date(today.year, 12, 31)


def _session(term: Term) -> _Row:
    return {
        "sourcedId": term.id,
        "title": term.title,
        "type": _KINDS.get(term.kind, "term"),
        "startDate": _text(term.starts_on),
        "endDate": _day_after(term.ends_on),
        "schoolYear": str(term.ends_on.year),  # by the standard the year in which it ends
    }


def _user(person: PersonRecord) -> _Row:
    return {
        "sourcedId": key_of(person),
        "enabledUser": "true",
        "username": key_of(person),
        "givenName": person.given_name,
        "familyName": person.family_name,
        "identifier": person.number,
        "grades": person.grade,
        "preferredGivenName": person.preferred_name,
        "preferredFamilyName": person.preferred_family_name,
        "primaryOrgSourcedId": _SCHOOL,
    }


def _role(person: PersonRecord) -> _Row:
    return {
        "sourcedId": f"role:{key_of(person)}",
        "userSourcedId": key_of(person),
        "roleType": "primary",
        "role": "student" if person.role is PersonRole.STUDENT else "teacher",
        "endDate": _day_after(person.leaves_on),
        "orgSourcedId": _SCHOOL,
    }


def _write_archive(draft: Path, tables: Mapping[str, list[_Row]]) -> None:
    """Files without data are not permitted, and told of as absent."""
    modes = {name: "bulk" if rows else "absent" for name, rows in tables.items()}
    modes |= dict.fromkeys(_NOT_WRITTEN, "absent")
    manifest = [("propertyName", "value"), ("manifest.version", "1.0"), ("oneroster.version", "1.2")]
    manifest += [(f"file.{name}", modes[name]) for name in sorted(modes)]
    manifest += [("source.systemName", "kiosk"), ("source.systemCode", "kiosk")]
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.csv", _csv(manifest))
        for name, rows in tables.items():
            if rows:
                columns = [
                    each for each in ONEROSTER_1_2.files[_FILES[name]].columns if each not in MAY_BE_MISSING
                ]
                cells = ([row.get(column, "") for column in columns] for row in rows)
                archive.writestr(f"{name}.csv", _csv([columns, *cells]))


def _write_plain(draft: Path, school: School, people: Sequence[PersonRecord], today: date) -> None:
    titles = {each.id: each.title for each in school.classes if _stays(each.ended_on, today)}
    classes: dict[str, list[str]] = {}
    for each in school.memberships:
        if each.class_id in titles and _stays(each.ends_on, today):
            classes.setdefault(each.person_id, []).append(titles[each.class_id])
    rows = [_plain_row(each, sorted(classes.get(each.id, ()))) for each in people]
    draft.write_text(_csv([_PLAIN_HEADER, *rows]), "utf-8-sig", newline="")  # or spreadsheets guess another


def _plain_row(person: PersonRecord, classes: Sequence[str]) -> list[str]:
    names = (person.given_name, person.family_name, person.preferred_name, person.preferred_family_name)
    role = "teacher" if person.role is PersonRole.STAFF else "student"
    cells = (
        person.id,
        *names,
        person.number,
        person.grade,
        role,
        "; ".join(classes),
        _text(person.leaves_on),
    )
    return [safe(cell) for cell in cells]


def _csv(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _day_after(day: date | None) -> str:
    """In OneRoster an `endDate` is the day after the last one."""
    return "" if day is None else (day + _DAY).isoformat()
