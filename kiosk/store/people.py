"""The People table: who is known here, by the school's own id where it has one."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from uuid import uuid4

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, to_column
from kiosk.store.person_keys import PersonKeys

_ADD_OR_TAKE_BACK = """
INSERT INTO people (id, given_name, family_name, preferred_name, preferred_family_name, face, added_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
  given_name = excluded.given_name, family_name = excluded.family_name,
  preferred_name = excluded.preferred_name, preferred_family_name = excluded.preferred_family_name,
  face = excluded.face, added_at = excluded.added_at, left_at = NULL
WHERE left_at IS NOT NULL"""

_CHANGE = """
UPDATE people SET given_name = ?, family_name = ?, preferred_name = ?, preferred_family_name = ?, face = ?
WHERE id = ? AND left_at IS NULL"""


def new_person_id() -> str:
    """An id for somebody whom the school gave none."""
    return f"p-{uuid4().hex[:12]}"


class People:
    """Whoever leaves while the register tells of them keeps a name here, and nothing else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, person: Person) -> None:
        """Put the Person on the list; who left and comes back is taken in again.

        Raises:
            Fault: somebody has this id already.
        """
        with self._database.writing():
            added = self._database.run(
                _ADD_OR_TAKE_BACK, (person.id, *_names(person), to_column(datetime.now(UTC)))
            )
        if added == 0:
            raise Fault("Somebody with the id {id} is on the list already. Choose another id.", id=person.id)

    def change(self, person: Person) -> None:
        """Give the Person of this id these names.

        Raises:
            Fault: nobody has this id.
        """
        with self._database.writing():
            changed = self._database.run(_CHANGE, (*_names(person), person.id))
        if changed == 0:
            raise _nobody(person.id)

    def remove(self, person_id: str) -> None:
        """Delete the Person and their Templates, leaving no trace of these in the file.

        Whom the register tells of keeps a name there, so that it stays readable.

        Raises:
            Fault: nobody has this id.
        """
        with self._database.writing():
            PersonKeys(self._database).destroy(person_id)
            for table in ("templates", "kept_photos"):
                self._database.run(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))  # noqa: S608 - our own names
            if self._database.rows("SELECT 1 FROM events WHERE person_id = ? LIMIT 1", (person_id,)):
                leave = "UPDATE people SET left_at = ? WHERE id = ? AND left_at IS NULL"
                gone = self._database.run(leave, (to_column(datetime.now(UTC)), person_id))
            else:
                gone = self._database.run("DELETE FROM people WHERE id = ?", (person_id,))
        if gone == 0:
            raise _nobody(person_id)
        self._database.forget_deleted()

    def find(self, person_id: str) -> Person | None:
        """The Person of this id, unless they left."""
        found = self._database.rows("SELECT * FROM people WHERE id = ? AND left_at IS NULL", (person_id,))
        return person_of(found[0]) if found else None

    def everyone(self) -> tuple[Person, ...]:
        """All who have not left, by family name, then given name."""
        return in_roll_order(
            map(person_of, self._database.rows("SELECT * FROM people WHERE left_at IS NULL"))
        )

    def count(self) -> int:
        """How many are on the list."""
        return self._database.rows("SELECT count(*) AS people FROM people WHERE left_at IS NULL")[0]["people"]

    def since(self) -> Mapping[str, datetime]:
        """When each of those on the list was put there, by id."""
        rows = self._database.rows("SELECT id, added_at FROM people WHERE left_at IS NULL")
        return {row["id"]: from_column(row["added_at"]) for row in rows}

    def numbers(self) -> Mapping[str, str]:
        """The school's number of each of those on the list who have one, by id."""
        sql = "SELECT id, number FROM people WHERE left_at IS NULL AND number <> ''"
        return {row["id"]: row["number"] for row in self._database.rows(sql)}

    def numbers_and_grades(self) -> Mapping[str, tuple[str, str]]:
        """The school's number and the grade of everybody whom a register may tell of, by id; may be empty."""
        rows = self._database.rows("SELECT id, number, grade FROM people")
        return {row["id"]: (row["number"], row["grade"]) for row in rows}


def person_of(row: Row) -> Person:
    return Person(
        id=row["id"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        preferred_name=row["preferred_name"],
        preferred_family_name=row["preferred_family_name"],
        by_face=bool(row["face"]),
    )


def in_roll_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """By family name, then given name, letter case aside (SQLite would fold ASCII alone)."""
    return tuple(
        sorted(people, key=lambda each: (each.family_name.casefold(), each.given_name.casefold(), each.id))
    )


def _names(person: Person) -> tuple[str | int, ...]:
    names = (person.given_name, person.family_name, person.preferred_name, person.preferred_family_name)
    return (*names, int(person.by_face))


def _nobody(person_id: str) -> Fault:
    return Fault("Nobody with the id {person_id} is on the list.", person_id=person_id)
