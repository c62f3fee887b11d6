"""People, classes and terms as lists know them: read all at once, and kept one by one."""

from datetime import UTC, date, datetime

from kiosk.domain.school import ClassRole, Membership
from kiosk.domain.school_list import PersonRecord, PersonRole, School
from kiosk.store.classes import Classes
from kiosk.store.database import Database, Row
from kiosk.store.moments import to_column
from kiosk.store.terms import Terms

_KEEP = """
INSERT INTO people (id, given_name, family_name, preferred_name, preferred_family_name, number, grade, role,
  leaves_on, source, source_id, added_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  given_name = excluded.given_name, family_name = excluded.family_name,
  preferred_name = excluded.preferred_name, preferred_family_name = excluded.preferred_family_name,
  number = excluded.number, grade = excluded.grade, role = excluded.role, leaves_on = excluded.leaves_on,
  source = excluded.source, source_id = excluded.source_id,
  added_at = iif(left_at IS NULL, added_at, excluded.added_at), left_at = NULL"""


def read_school(database: Database) -> School:
    """All of it, those who left included, for their ids are taken."""
    sources = database.rows("SELECT id, source FROM classes")
    return School(
        people=tuple(map(record_of, database.rows("SELECT * FROM people ORDER BY id"))),
        classes=Classes(database).all(),
        memberships=tuple(map(_membership_of, database.rows("SELECT * FROM class_people"))),
        terms=Terms(database).all(),
        class_sources={row["id"]: row["source"] for row in sources},
    )


def keep_record(database: Database, record: PersonRecord) -> None:
    """Keep a Person, new, changed or come back; within `writing`."""
    leaves_on = None if record.leaves_on is None else record.leaves_on.isoformat()
    names = (record.given_name, record.family_name, record.preferred_name, record.preferred_family_name)
    told = (record.number, record.grade, record.role, leaves_on, record.source, record.source_id)
    database.run(_KEEP, (record.id, *names, *told, to_column(datetime.now(UTC))))


def record_of(row: Row) -> PersonRecord:
    return PersonRecord(
        id=row["id"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        preferred_name=row["preferred_name"],
        preferred_family_name=row["preferred_family_name"],
        number=row["number"],
        grade=row["grade"],
        role=PersonRole(row["role"]),
        leaves_on=_day(row["leaves_on"]),
        source=row["source"],
        source_id=row["source_id"],
        left=row["left_at"] is not None,
    )


def _membership_of(row: Row) -> Membership:
    days = (_day(row["begins_on"]), _day(row["ends_on"]))
    return Membership(row["class_id"], row["person_id"], ClassRole(row["role"]), *days)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
