"""What a list of a school says, and what is stored of the same things."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.name_order import whole_name
from kiosk.domain.school import Membership, SchoolClass, Term


class PersonRole(StrEnum):
    STUDENT = "student"
    STAFF = "staff"


class ListSource(StrEnum):
    """The kinds of list that People come from; whoever was typed in has none."""

    ONEROSTER = "oneroster"
    SDS = "sds"
    PLAIN = "list"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in a list something stands; lines count from 1, the header included."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}"


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """All that is stored of a Person, biometrics aside. `leaves_on` is the last day at school.

    `source` is the ListSource they came from, `source_id` their key there. `left`: off the list, and kept
    only because registers name them.
    """

    id: str
    given_name: str
    family_name: str = ""
    preferred_name: str = ""
    preferred_family_name: str = ""
    number: str = ""
    grade: str = ""
    role: PersonRole = PersonRole.STUDENT
    leaves_on: date | None = None
    source: str = ""
    source_id: str = ""
    left: bool = False

    @property
    def full_name(self) -> str:
        family = self.preferred_family_name or self.family_name
        return whole_name(self.preferred_name or self.given_name, family)


@dataclass(frozen=True, slots=True)
class School:
    """What is stored at one moment. `class_sources` tells the ListSource of each class, by its id."""

    people: tuple[PersonRecord, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    memberships: tuple[Membership, ...] = ()
    terms: tuple[Term, ...] = ()
    class_sources: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A Person as a list tells of them; None is what the list has no column for.

    `key` is the list's own, empty where it gives none. `leaves_on` counts where `tells_leaving`; `gone` if
    the list says that they are to be taken off.
    """

    key: str
    given_name: str
    family_name: str
    origin: Origin
    preferred_name: str | None = None
    preferred_family_name: str | None = None
    number: str | None = None
    grade: str | None = None
    role: PersonRole | None = None
    leaves_on: date | None = None
    tells_leaving: bool = False
    gone: bool = False

    @property
    def name(self) -> str:
        return whole_name(self.given_name, self.family_name)


@dataclass(frozen=True, slots=True)
class ListedClass:
    """A class as a list tells of it; what is empty in `value` the list does not say."""

    value: SchoolClass
    origin: Origin
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ListedMembership:
    """Who is in a class, by the list's own keys."""

    value: Membership
    origin: Origin
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ListedTerm:
    value: Term
    origin: Origin


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that is not taken in, and why. `key` is the Person's in the list, if it is about one."""

    origin: Origin
    reason: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where a list departs from its standard: the first such line, 0 for the whole file, and how many."""

    file: str
    line: int
    sentence: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Completeness:
    """Whether a list tells of all that there is, so that what it leaves out is gone."""

    people: bool = False
    classes: bool = False
    memberships: bool = False


@dataclass(frozen=True, slots=True)
class SchoolList:
    """What one list says. `title` names its format for a person; `passed_over` counts parents and such."""

    source: ListSource
    title: str
    complete: Completeness
    people: tuple[ListedPerson, ...] = ()
    classes: tuple[ListedClass, ...] = ()
    memberships: tuple[ListedMembership, ...] = ()
    terms: tuple[ListedTerm, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    passed_over: int = 0
