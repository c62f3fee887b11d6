"""Reads users and roles of a standard list."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.domain.school import ClassRole
from kiosk.domain.school_list import ListedMembership, ListedPerson, PersonRole
from kiosk.domain.sentence import Sentence
from kiosk.exchange.roster.columns import ListRow
from kiosk.exchange.roster.files import Files, is_gone
from kiosk.exchange.roster.names import given_and_family, why_unusable
from kiosk.exchange.roster.standards import STAFF_ROLES, STUDENT_ROLES

_RELATIVES = frozenset({"parent", "guardian", "relative", "grandparent"})


@dataclass(slots=True)
class Roles:
    """What each user is, by their key; `grades` where the roles tell these. `relatives` are not taken in."""

    of: dict[str, PersonRole] = field(default_factory=dict[str, PersonRole])
    relatives: set[str] = field(default_factory=set[str])
    unknown: dict[str, str] = field(default_factory=dict[str, str])
    grades: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, key: str, told: str, *, first: bool) -> None:
        """Note one role; a primary one, or the first, counts."""
        word = told.casefold()
        if word in STUDENT_ROLES or word in STAFF_ROLES:
            role = PersonRole.STUDENT if word in STUDENT_ROLES else PersonRole.STAFF
            if first or key not in self.of:
                self.of[key] = role
        elif word in _RELATIVES:
            self.relatives.add(key)
        else:
            self.unknown[key] = told


def read_roles(files: Files, memberships: tuple[ListedMembership, ...]) -> Roles:
    """What roles.csv says; of whom it says nothing, what they are in their classes."""
    roles = Roles()
    for row in files.rows("roles"):
        key = row["userSourcedId"]
        if not is_gone(row):
            first = row["roleType"].casefold() == "primary" or row["isPrimary"].casefold() == "true"
            roles.add(key, row["role"], first=first)
            if row["grade"]:
                roles.grades[key] = row["grade"]
    for each in memberships:
        staff = each.value.role is ClassRole.TEACHER
        roles.of.setdefault(each.value.person_id, PersonRole.STAFF if staff else PersonRole.STUDENT)
    return roles


def read_people(files: Files, roles: Roles) -> Iterator[ListedPerson]:
    """The users who are marked or teach; parents and other relatives are passed over."""
    # A delta without roles is about people who are known already; of others a role must be told.
    must_have_role = files.is_whole("roles") or "roles.csv" not in files.manifest.standard.files
    for row in files.rows("users"):
        key = row["sourcedId"]
        if row["role"]:
            roles.add(key, row["role"], first=True)
        if key in roles.relatives and key not in roles.of:
            continue
        given, family = given_and_family(row["givenName"], row["familyName"])
        reason = Sentence("There is no sourcedId.") if not key else why_unusable(given, family)
        if key in roles.unknown and key not in roles.of:
            reason = reason or Sentence("The role {role} is not known.", role=roles.unknown[key])
        if must_have_role and key not in roles.of:
            reason = reason or Sentence("There is no role.")
        if reason:
            files.remarks.reject(row.origin, reason, key)
            continue
        yield _person(row, key, (given, family), roles)


def _person(row: ListRow, key: str, name: tuple[str, str], roles: Roles) -> ListedPerson:
    given, family = name
    return ListedPerson(
        key=key,
        given_name=given,
        family_name=family,
        origin=row.origin,
        preferred_name=row.told("preferredGivenName"),
        preferred_family_name=row.told("preferredFamilyName"),
        number=row.told("identifier"),
        grade=roles.grades.get(key, row.told("grades")),
        role=roles.of.get(key),
        gone=is_gone(row),
    )
