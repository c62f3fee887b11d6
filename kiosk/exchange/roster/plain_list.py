"""Reads a plain list: one line a person, or one a person and class, with columns of any meaning."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.list_columns import ColumnMapping, ListField
from kiosk.domain.roster_people import key_of
from kiosk.domain.school import ClassRole, Membership, SchoolClass
from kiosk.domain.school_list import (
    Completeness,
    ListedClass,
    ListedMembership,
    ListedPerson,
    ListSource,
    Origin,
    PersonRole,
    SchoolList,
)
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.exchange.reports.cells import unsafe
from kiosk.exchange.roster.days import day_of
from kiosk.exchange.roster.names import given_and_family, split, why_unusable
from kiosk.exchange.roster.remarks import Remarks
from kiosk.exchange.roster.text import TextRow

_CLASSES_APART = re.compile(r"[;|]")
_ROWS_AT_ONCE = 500
# What schools write for a teacher, in the languages of the guessed columns; all others are pupils.
_STAFF = frozenset(
    {
        "teacher",
        "staff",
        "lehrer",
        "lehrerin",
        "lehrkraft",
        "enseignant",
        "professeur",
        "profesor",
        "profesora",
    }
    | {
        "docente",
        "insegnante",
        "leraar",
        "docent",
        "professor",
        "nauczyciel",
        "lärare",
        "öğretmen",
        "учитель",
    }
    | {"教师"}
)


@dataclass(slots=True)
class _Read:
    """What was read so far; People by the key of their line, so that later lines of theirs add classes."""

    people: dict[str, ListedPerson]
    classes: dict[str, ListedClass]
    memberships: list[ListedMembership]


def read_plain(
    file: str,
    rows: Iterable[TextRow],
    mapping: ColumnMapping,
    remarks: Remarks,
    *,
    complete: bool,
    work: Work,
) -> SchoolList:
    """Read the lines under the header.

    Raises:
        Cancelled: `work` was told to stop.
    """
    read = _Read({}, {}, [])
    for count, row in enumerate(rows):
        if count % _ROWS_AT_ONCE == 0:
            work.at("Reading {file}", file=file)
        _take(Origin(file, row.line), _cells(row.cells, mapping), read, remarks)
    if not read.people and not remarks.rejected:
        remarks.deviates(Origin(file, 0), Sentence("The file has a header and no data."))
    return SchoolList(
        source=ListSource.PLAIN,
        title="Plain list",
        complete=Completeness(people=complete, memberships=complete and ListField.CLASS in mapping.columns),
        people=tuple(read.people.values()),
        classes=tuple(read.classes.values()),
        memberships=tuple(read.memberships),
        rejected=remarks.rejected,
        deviations=remarks.deviations,
    )


def _cells(cells: Sequence[str], mapping: ColumnMapping) -> dict[ListField, str]:
    return {
        field: unsafe(cells[place]) if place < len(cells) else "" for field, place in mapping.columns.items()
    }


def _take(origin: Origin, cells: dict[ListField, str], read: _Read, remarks: Remarks) -> None:
    key = cells.get(ListField.ID, "")
    given, family = cells.get(ListField.GIVEN_NAME, ""), cells.get(ListField.FAMILY_NAME, "")
    if not given and not family:
        given, family = split(cells.get(ListField.FULL_NAME, ""))
    given, family = given_and_family(given, family)
    reason = why_unusable(given, family)
    if not reason and ListField.ID in cells and not key:
        reason = Sentence("{name} has no id.", name=" ".join(filter(None, (given, family))))
    leaves = cells.get(ListField.LEAVES_ON, "")
    if leaves and day_of(leaves) is None:
        reason = reason or Sentence("{day} is no day that can be read. Write it like 2026-09-01.", day=leaves)
    if reason:
        remarks.reject(origin, reason, key)
        return
    person = _person(origin, key, (given, family), cells)
    known = read.people.setdefault(key or person.name.casefold(), person)
    if replace(known, origin=origin) != person:
        remarks.reject(
            origin,
            Sentence(
                "This says something else of {name} than line {line} does.",
                name=known.name,
                line=known.origin.line,
            ),
        )
        return
    role = ClassRole.TEACHER if person.role is PersonRole.STAFF else ClassRole.STUDENT
    for school_class in _classes(origin, cells.get(ListField.CLASS, ""), remarks):
        read.classes.setdefault(school_class.id, ListedClass(school_class, origin))
        read.memberships.append(ListedMembership(Membership(school_class.id, key_of(known), role), origin))


def _person(origin: Origin, key: str, name: tuple[str, str], cells: dict[ListField, str]) -> ListedPerson:
    role = cells.get(ListField.ROLE)
    return ListedPerson(
        key=key,
        given_name=name[0],
        family_name=name[1],
        origin=origin,
        preferred_name=cells.get(ListField.PREFERRED_NAME),
        preferred_family_name=cells.get(ListField.PREFERRED_FAMILY_NAME),
        number=cells.get(ListField.NUMBER),
        grade=cells.get(ListField.GRADE),
        role=None if role is None else _role(role),
        leaves_on=day_of(cells.get(ListField.LEAVES_ON, "")),
        tells_leaving=ListField.LEAVES_ON in cells,
    )


def _role(told: str) -> PersonRole:
    return PersonRole.STAFF if told.casefold() in _STAFF else PersonRole.STUDENT


def _classes(origin: Origin, told: str, remarks: Remarks) -> Iterator[SchoolClass]:
    """Several classes of one person are separated by semicolons or upright strokes."""
    for title in filter(None, (each.strip() for each in _CLASSES_APART.split(told))):
        if why_unusable(title, ""):
            remarks.reject(origin, Sentence("The name of the class is too long."))
        else:
            yield SchoolClass(title.casefold(), title)
