"""Lists of schools that do not exist, in every format, as large as one asks for."""
# ruff: noqa: RUF001 - Turkish has an i without a dot

import csv
import io
import random
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

_GIVEN = (
    "Ada",
    "Bilal",
    "Chidi",
    "Dilnoza",
    "Emre",
    "Zoë",
    "Łukasz",
    "مريم",
    "小明",
    "Анна",
    "Óli",
    "Nguyễn",
)
_FAMILY = (
    "Lovelace",
    "Rahman",
    "Okafor",
    "Karimova",
    "Yıldız",
    "O'Brien",
    "Wiśniewski",
    "الزهراء",
    "王",
    "Иванова",
)
Files = Mapping[str, str]

MANIFEST_FILES = ("academicSessions", "orgs", "courses", "classes", "users", "roles", "enrollments")


def table(header: str, rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header.split(","), *rows])
    return text.getvalue()


def manifest(version: str, *, modes: Mapping[str, str] | None = None) -> str:
    told = dict.fromkeys(MANIFEST_FILES, "bulk") | dict(modes or {})
    rows = [("manifest.version", "1.0"), ("oneroster.version", version)]
    rows += [(f"file.{name}", mode) for name, mode in told.items()]
    return table("propertyName,value", rows)


def oneroster(people: int, classes: int, *, version: str = "1.2", each_in: int = 6, seed: int = 1) -> Files:
    """A bulk list; the first tenth of the people are teachers, each in `each_in` classes like all others."""
    dice = random.Random(seed)
    keys = [f"u{number:05}" for number in range(people)]
    teachers = set(keys[: max(1, people // 10)])
    names = {
        key: (dice.choice(_GIVEN), f"{dice.choice(_FAMILY)} {number}") for number, key in enumerate(keys)
    }
    role = {key: "teacher" if key in teachers else "student" for key in keys}
    rooms = [f"c{number:03}" for number in range(classes)]
    enrolled = [
        (f"{room}-{key}", "", "", room, "s1", key, role[key], "false", "", "")
        for key in keys
        for room in dice.sample(rooms, min(each_in, classes))
    ]
    files = {
        "orgs.csv": table(
            "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
            [("s1", "", "", "School", "school", "", "")],
        ),
        "academicSessions.csv": table(
            "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
            [("t1", "", "", "Autumn", "term", "2026-09-01", "2026-12-19", "", "2027")],
        ),
        "courses.csv": table(
            "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
            "subjectCodes",
            [("k1", "", "", "", "Lessons", "", "", "s1", "", "")],
        ),
        "classes.csv": table(
            "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
            "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
            [
                (room, "", "", f"Class {room}", "", "k1", room, "scheduled", "Room 1", "s1", "t1", "", "", "")
                for room in rooms
            ],
        ),
        "enrollments.csv": table(
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
            "beginDate,endDate",
            enrolled,
        ),
    }
    return files | _users(version, names, role)


def _users(version: str, names: Mapping[str, tuple[str, str]], role: Mapping[str, str]) -> dict[str, str]:
    rest = ("", "9", "")
    if version == "1.1":
        header = (
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
            "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"
        )
        rows = [
            (key, "", "", "true", "s1", role[key], key, "", *name, "", f"n{key}", "x@y.z", "", "", *rest)
            for key, name in names.items()
        ]
        return {"manifest.csv": manifest("1.1", modes={"roles": "absent"}), "users.csv": table(header, rows)}
    header = (
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,"
        "identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,"
        "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns"
    )
    rows = [
        (key, "", "", "true", key, "", *name, "", f"n{key}", "x@y.z", "", "", *rest, "", "", "", "", "s1", "")
        for key, name in names.items()
    ]
    roles = [(f"r{key}", "", "", key, "primary", told, "", "", "s1", "") for key, told in role.items()]
    roles_header = (
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
        "userProfileSourcedId"
    )
    return {
        "manifest.csv": manifest(version),
        "users.csv": table(header, rows),
        "roles.csv": table(roles_header, roles),
    }


def sds() -> Files:
    return {
        "orgs.csv": "sourcedId,name,type,parentSourcedId\r\ns1,School,school,\r\n",
        "users.csv": (
            "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms\r\n"
            "1,ada,Ada,Lovelace,secret,,ada@x.org,,\r\n2,grace,Grace,Hopper,secret,,,,\r\n"
            "3,mum,Anne,Isabella,,,,,\r\n"
        ),
        "roles.csv": (
            "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate\r\n"
            "1,s1,student,,9,true,,\r\n2,s1,teacher,,,true,,\r\n3,s1,guardian,,,true,,\r\n"
        ),
        "classes.csv": (
            "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId,code\r\n"
            "9b,s1,9B Physics,t1,,PH9\r\n"
        ),
        "enrollments.csv": "classSourcedId,userSourcedId,role\r\n9b,1,student\r\n9b,2,teacher\r\n",
        "academicSessions.csv": (
            "sourcedId,title,type,schoolYear,startDate,endDate\r\nt1,Autumn,term,2027,2026-09-01,2026-12-18\r\n"
        ),
    }


def zipped(path: Path, files: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path
