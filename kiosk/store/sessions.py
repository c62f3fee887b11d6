"""The Sessions table, and who belongs to each."""

from collections.abc import Iterable
from datetime import datetime
from uuid import uuid4

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, from_column_or_none, to_column, to_column_or_none
from kiosk.store.people import in_roll_order

_ADD = """
INSERT INTO sessions (id, title, room, opens_at, late_from, closes_at, for_everyone)
VALUES (?, ?, ?, ?, ?, ?, ?)"""

# The + keeps SQLite from reading all that ever opened: few are not closed, and the index finds those.
_OPEN_AT = """
SELECT * FROM sessions WHERE +opens_at <= ? AND (closes_at IS NULL OR closes_at > ?)
ORDER BY opens_at DESC, id"""

_LISTED = """
SELECT people.* FROM people JOIN session_people ON session_people.person_id = people.id
WHERE session_people.session_id = ?"""

# Who has left still stands in the registers that tell of them.
_EVERYONE = """
SELECT * FROM people WHERE left_at IS NULL
OR id IN (SELECT person_id FROM events WHERE session_id = ?)"""


def new_session_id() -> str:
    return f"s-{uuid4().hex[:12]}"


class Sessions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, session: Session, person_ids: Iterable[str] | None = None) -> None:
        """Keep the Session, for these People, or for everyone on the list if None."""
        times = (
            to_column(session.opens_at),
            to_column_or_none(session.late_from),
            to_column_or_none(session.closes_at),
        )
        values = (session.id, session.title, session.room, *times, int(person_ids is None))
        with self._database.writing():
            self._database.run(_ADD, values)
            for person_id in person_ids or ():
                self._database.run("INSERT INTO session_people VALUES (?, ?)", (session.id, person_id))

    def close(self, session_id: str, at: datetime) -> None:
        """End the Session at this moment.

        Raises:
            Fault: there is no such Session.
        """
        with self._database.writing():
            closed = self._database.run(
                "UPDATE sessions SET closes_at = ? WHERE id = ?", (to_column(at), session_id)
            )
        if closed == 0:
            raise Fault(f"There is no lesson with the id {session_id}.")

    def find(self, session_id: str) -> Session | None:
        found = self._database.rows("SELECT * FROM sessions WHERE id = ?", (session_id,))
        return _session(found[0]) if found else None

    def open_at(self, moment: datetime) -> tuple[Session, ...]:
        """Sessions that are open at this moment, the one opened last first."""
        column = to_column(moment)
        return tuple(_session(row) for row in self._database.rows(_OPEN_AT, (column, column)))

    def people_of(self, session_id: str) -> tuple[Person, ...]:
        """Who belongs to the Session, by family name, then given name; nobody, if there is none."""
        found = self._database.rows("SELECT for_everyone FROM sessions WHERE id = ?", (session_id,))
        if not found:
            return ()
        sql = _EVERYONE if found[0]["for_everyone"] else _LISTED
        return in_roll_order(self._database.rows(sql, (session_id,)))


def _session(row: Row) -> Session:
    return Session(
        id=row["id"],
        title=row["title"],
        room=row["room"],
        opens_at=from_column(row["opens_at"]),
        late_from=from_column_or_none(row["late_from"]),
        closes_at=from_column_or_none(row["closes_at"]),
    )
