"""The Sessions table, and who belongs to each."""

from collections.abc import Iterable
from datetime import datetime
from uuid import uuid4

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, from_column_or_none, to_column, to_column_or_none
from kiosk.store.people import in_roll_order, person_of

_ADD = """
INSERT INTO sessions (
  id, title, room, opens_at, late_from, closes_at, for_everyone, starts_at, register_closes_at, ends_at,
  zone, class_id, period_id, code_set, check_out, kiosk
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

# The + keeps SQLite from reading all that ever opened: few are not closed, and the index finds those.
_OPEN_AT = """
SELECT * FROM sessions WHERE +opens_at <= ? AND (closes_at IS NULL OR closes_at > ?)
ORDER BY opens_at DESC, id"""

_LISTED = """
SELECT people.* FROM people JOIN session_people ON session_people.person_id = people.id
WHERE session_people.session_id = ?"""

# Who has left still stands in the registers that tell of them.
# Staff from a school's list, and pupils whose last day is over, are on the list but expected by nobody.
_EVERYONE = """
SELECT * FROM people WHERE id IN (SELECT person_id FROM events WHERE session_id = ?1)
OR (left_at IS NULL AND role = 'student' AND (leaves_on IS NULL OR leaves_on >= (
  SELECT date(opens_at / 1000000, 'unixepoch') FROM sessions WHERE id = ?1)))"""


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
        later = (session.starts_at, session.register_closes_at, session.ends_at)
        labels = (session.zone, session.class_id, session.period_id, session.code_set)
        values = (
            *(session.id, session.title, session.room, *times, int(person_ids is None)),
            *(to_column_or_none(moment) for moment in later),
            *(*labels, int(session.check_out), session.kiosk),
        )
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
            raise Fault("There is no lesson with the id {session_id}.", session_id=session_id)

    def take_up(self, session_id: str) -> None:
        """Open a Session again that had ended."""
        with self._database.writing():
            self._database.run("UPDATE sessions SET closes_at = NULL WHERE id = ?", (session_id,))

    def find(self, session_id: str) -> Session | None:
        found = self._database.rows("SELECT * FROM sessions WHERE id = ?", (session_id,))
        return session_of(found[0]) if found else None

    def open_at(self, moment: datetime) -> tuple[Session, ...]:
        """Sessions that are open at this moment, the one opened last first."""
        column = to_column(moment)
        return tuple(session_of(row) for row in self._database.rows(_OPEN_AT, (column, column)))

    def between(self, start: datetime, end: datetime, *, class_id: str | None = None) -> tuple[Session, ...]:
        """Sessions that opened from `start` until before `end`, in that order; of one class, if given."""
        rows = self._database.rows(
            """SELECT * FROM sessions WHERE opens_at >= ?1 AND opens_at < ?2 AND (?3 IS NULL OR class_id = ?3)
            ORDER BY opens_at, id""",
            (to_column(start), to_column(end), class_id),
        )
        return tuple(map(session_of, rows))

    def people_of(self, session_id: str) -> tuple[Person, ...]:
        """Who belongs to the Session, by family name, then given name; nobody, if there is none."""
        found = self._database.rows("SELECT for_everyone FROM sessions WHERE id = ?", (session_id,))
        if not found:
            return ()
        sql = _EVERYONE if found[0]["for_everyone"] else _LISTED
        return in_roll_order(map(person_of, self._database.rows(sql, (session_id,))))


def session_of(row: Row) -> Session:
    return Session(
        id=row["id"],
        title=row["title"],
        room=row["room"],
        opens_at=from_column(row["opens_at"]),
        late_from=from_column_or_none(row["late_from"]),
        closes_at=from_column_or_none(row["closes_at"]),
        starts_at=from_column_or_none(row["starts_at"]),
        register_closes_at=from_column_or_none(row["register_closes_at"]),
        ends_at=from_column_or_none(row["ends_at"]),
        zone=row["zone"],
        class_id=row["class_id"],
        period_id=row["period_id"],
        code_set=row["code_set"],
        check_out=bool(row["check_out"]),
        kiosk=row["kiosk"],
    )
