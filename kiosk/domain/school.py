"""Classes and who is in them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ClassRole(StrEnum):
    STUDENT = "student"
    TEACHER = "teacher"


@dataclass(frozen=True, slots=True)
class Term:
    """A named span of school days, both ends included.

    `kind`: term, semester, school-year or grading-period.
    """

    id: str
    title: str
    starts_on: date
    ends_on: date
    kind: str = "term"


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A group that is taught together. `room` is where it usually is; `ended_on` its last day, if any."""

    id: str
    title: str
    code: str = ""
    room: str = ""
    term_id: str | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """Who belongs to a class, from `begins_on` to `ends_on`, both included; None: without such a limit."""

    class_id: str
    person_id: str
    role: ClassRole = ClassRole.STUDENT
    begins_on: date | None = None
    ends_on: date | None = None
