"""Which files and columns the standards ask for, in their order.

OneRoster CSV 1.1 and 1.2 (1EdTech), School Data Sync 2.1 (Microsoft); only the files that tell of people and
classes. `status` and `dateLastModified` of OneRoster stand after `sourcedId` in each file.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.school_list import ListSource

STUDENT_ROLES = frozenset({"student"})
TEACHER_ROLES = frozenset({"teacher", "aide", "proctor", "administrator"})
# Staff of the vocabularies of 1.1, 1.2 and School Data Sync; who is in neither set is no one to be marked.
STAFF_ROLES = TEACHER_ROLES | frozenset(
    {
        "counselor", "counsellor", "districtadministrator", "facultyadministrator", "principal", "professor",
        "professionaldevelopment", "siteadministrator", "staff", "substitute", "systemadministrator",
        "teacherassistant", "teacherstutor", "tutor", "faculty", "itadmin", "nurse", "other", "lecturer",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileStandard:
    """The columns of one file in their order; `needed` may not be blank; `words` is all a cell may say."""

    columns: tuple[str, ...]
    needed: frozenset[str]
    words: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Standard:
    """One format. `has_manifest`: a manifest.csv tells its version, and which files are bulk or delta."""

    source: ListSource
    title: str
    files: Mapping[str, FileStandard]
    needed: frozenset[str]
    has_manifest: bool


def _file(columns: str, needed: str, **words: str) -> FileStandard:
    allowed = {name: frozenset(text.split()) for name, text in words.items()}
    return FileStandard(tuple(columns.split()), frozenset(needed.split()), allowed)


_SESSIONS = _file(
    "sourcedId status dateLastModified title type startDate endDate parentSourcedId schoolYear",
    "sourcedId title type startDate endDate schoolYear",
    type="gradingPeriod semester schoolYear term",
)
_ORGS = _file(
    "sourcedId status dateLastModified name type identifier parentSourcedId",
    "sourcedId name type",
    type="department school district local state national",
)
_COURSES = _file(
    "sourcedId status dateLastModified schoolYearSourcedId title courseCode grades orgSourcedId subjects"
    " subjectCodes",
    "sourcedId title orgSourcedId",
)
_CLASSES = _file(
    "sourcedId status dateLastModified title grades courseSourcedId classCode classType location"
    " schoolSourcedId termSourcedIds subjects subjectCodes periods",
    "sourcedId title courseSourcedId classType schoolSourcedId termSourcedIds",
    classType="homeroom scheduled",
)
_ENROLMENT_COLUMNS = (
    "sourcedId status dateLastModified classSourcedId schoolSourcedId userSourcedId role primary beginDate"
    " endDate"
)
_ENROLMENT_NEEDS = "sourcedId classSourcedId schoolSourcedId userSourcedId role"
_USER_HEAD = "sourcedId status dateLastModified enabledUser"
_USER_TAIL = (
    "userIds givenName familyName middleName identifier email sms phone agentSourcedIds grades password"
)

ONEROSTER_1_1 = Standard(
    ListSource.ONEROSTER,
    "OneRoster 1.1",
    {
        "orgs.csv": _ORGS,
        "academicsessions.csv": _SESSIONS,
        "courses.csv": _COURSES,
        "classes.csv": _CLASSES,
        "users.csv": _file(
            f"{_USER_HEAD} orgSourcedIds role username {_USER_TAIL}",
            "sourcedId enabledUser orgSourcedIds role username givenName familyName",
            enabledUser="true false",
            role="administrator aide guardian parent proctor relative student teacher",
        ),
        "enrollments.csv": _file(
            _ENROLMENT_COLUMNS,
            _ENROLMENT_NEEDS,
            role="administrator aide proctor student teacher",
            primary="true false",
        ),
    },
    frozenset({"users.csv"}),
    has_manifest=True,
)
ONEROSTER_1_2 = Standard(
    ListSource.ONEROSTER,
    "OneRoster 1.2",
    {
        "orgs.csv": _ORGS,
        "academicsessions.csv": _SESSIONS,
        "courses.csv": _COURSES,
        "classes.csv": _CLASSES,
        "users.csv": _file(
            f"{_USER_HEAD} username {_USER_TAIL} userMasterIdentifier resourceSourcedIds preferredGivenName"
            " preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns",
            "sourcedId enabledUser username givenName familyName",
            enabledUser="true false",
        ),
        "roles.csv": _file(
            "sourcedId status dateLastModified userSourcedId roleType role beginDate endDate orgSourcedId"
            " userProfileSourcedId",
            "sourcedId userSourcedId roleType role orgSourcedId",
            roleType="primary secondary",
        ),
        "enrollments.csv": _file(
            _ENROLMENT_COLUMNS,
            _ENROLMENT_NEEDS,
            role="administrator proctor student teacher",
            primary="true false",
        ),
    },
    frozenset({"users.csv", "roles.csv"}),
    has_manifest=True,
)
SDS_2_1 = Standard(
    ListSource.SDS,
    "School Data Sync 2.1",
    {
        "orgs.csv": _file("sourcedId name type parentSourcedId", "sourcedId name type"),
        "academicsessions.csv": _file(
            "sourcedId title type schoolYear startDate endDate",
            "sourcedId title type schoolYear startDate endDate",
        ),
        "courses.csv": _file(
            "sourcedId orgSourcedId title code schoolYearSourcedId subject grade",
            "sourcedId orgSourcedId title",
        ),
        "classes.csv": _file(
            "sourcedId orgSourcedId title sessionSourcedIds courseSourcedId code",
            "sourcedId orgSourcedId title",
        ),
        "users.csv": _file(
            "sourcedId username givenName familyName password activeDirectoryMatchId email phone sms",
            "sourcedId username",
        ),
        "roles.csv": _file(
            "userSourcedId orgSourcedId role sessionSourcedId grade isPrimary roleStartDate roleEndDate",
            "userSourcedId orgSourcedId role",
        ),
        "enrollments.csv": _file("classSourcedId userSourcedId role", "classSourcedId userSourcedId role"),
    },
    frozenset({"orgs.csv", "users.csv", "roles.csv"}),
    has_manifest=False,
)
# The readings of 1.2 differ on it: some list it among the columns of users, and some do not.
MAY_BE_MISSING = frozenset({"resourceSourcedIds"})
