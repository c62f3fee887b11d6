"""The classes table, and who is in each."""

from collections.abc import Iterable
from datetime import date

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.school import ClassRole, Membership, SchoolClass
from kiosk.store.database import Database, Row
from kiosk.store.people import in_roll_order, person_of

_SAVE = """
INSERT INTO classes (id, title, code, room, term_id, source, ended_on) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, code = excluded.code, room = excluded.room,
  term_id = excluded.term_id, source = excluded.source, ended_on = excluded.ended_on"""

_ENROL = """
INSERT INTO class_people (class_id, person_id, role, begins_on, ends_on) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (class_id, person_id, role) DO UPDATE SET
  begins_on = excluded.begins_on, ends_on = excluded.ends_on"""

_CURRENT = """
people.left_at IS NULL AND (people.leaves_on IS NULL OR people.leaves_on >= :day)
AND (class_people.begins_on IS NULL OR class_people.begins_on <= :day)
AND (class_people.ends_on IS NULL OR class_people.ends_on >= :day)"""

_PEOPLE_OF = f"""
SELECT people.* FROM people JOIN class_people ON class_people.person_id = people.id
WHERE class_people.class_id = :class_id AND class_people.role = :role AND {_CURRENT}"""  # noqa: S608 - our own text

_CLASSES_OF = """
SELECT classes.* FROM classes JOIN class_people ON class_people.class_id = classes.id
WHERE class_people.person_id = ? ORDER BY classes.title, classes.id"""


class Classes:
    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, school_class: SchoolClass, *, source: str = "") -> None:
        """Keep a class, new or changed."""
        ended = None if school_class.ended_on is None else school_class.ended_on.isoformat()
        values = (school_class.id, school_class.title, school_class.code, school_class.room)
        with self._database.writing():
            self._database.run(_SAVE, (*values, school_class.term_id, source, ended))

    def enrol(self, memberships: Iterable[Membership]) -> None:
        """Put People into classes, all of them or none."""
        with self._database.writing():
            for each in memberships:
                days = (_text(each.begins_on), _text(each.ends_on))
                self._database.run(_ENROL, (each.class_id, each.person_id, each.role, *days))

    def remove(self, class_id: str) -> None:
        """Forget a class; its registers stay.

        Raises:
            Fault: there is none of this id.
        """
        with self._database.writing():
            if self._database.run("DELETE FROM classes WHERE id = ?", (class_id,)) == 0:
                raise Fault("There is no class with the id {class_id}.", class_id=class_id)

    def find(self, class_id: str) -> SchoolClass | None:
        found = self._database.rows("SELECT * FROM classes WHERE id = ?", (class_id,))
        return _class(found[0]) if found else None

    def all(self, *, on: date | None = None) -> tuple[SchoolClass, ...]:
        """Every class, or those that had not ended on this day, by title."""
        rows = self._database.rows(
            "SELECT * FROM classes WHERE ?1 IS NULL OR ended_on IS NULL OR ended_on >= ?1", (_text(on),)
        )
        return tuple(sorted(map(_class, rows), key=lambda each: (each.title.casefold(), each.id)))

    def people_of(
        self, class_id: str, *, on: date, role: ClassRole = ClassRole.STUDENT
    ) -> tuple[Person, ...]:
        """Who is in the class on this day, by family name, then given name."""
        values = {"class_id": class_id, "role": role, "day": on.isoformat()}
        return in_roll_order(map(person_of, self._database.rows(_PEOPLE_OF, values)))

    def of(self, person_id: str) -> tuple[SchoolClass, ...]:
        """The classes that a Person is or was in."""
        return tuple(map(_class, self._database.rows(_CLASSES_OF, (person_id,))))


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _class(row: Row) -> SchoolClass:
    ended = row["ended_on"]
    return SchoolClass(
        id=row["id"],
        title=row["title"],
        code=row["code"],
        room=row["room"],
        term_id=row["term_id"],
        ended_on=None if ended is None else date.fromisoformat(ended),
    )
