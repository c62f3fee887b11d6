"""Registers read from the tables: Sessions, their People, and the Marks that follow from the events."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.marks import Mark, marks_of
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.store.attendance import event_of
from kiosk.store.database import Database
from kiosk.store.moments import to_column
from kiosk.store.people import in_roll_order, person_of
from kiosk.store.sessions import Sessions, session_of

_AT_ONCE = 200  # Sessions read by one statement: few statements, and never much in memory

_EVENTS_OF_PERSON = """
SELECT events.* FROM events JOIN sessions ON sessions.id = events.session_id
WHERE events.person_id = ?1 AND sessions.opens_at >= ?2 AND sessions.opens_at < ?3 ORDER BY events.seq"""

_SESSIONS_OF_PERSON = """
SELECT * FROM sessions WHERE opens_at >= ?2 AND opens_at < ?3 AND (
  id IN (SELECT session_id FROM session_people WHERE person_id = ?1)
  OR id IN (SELECT session_id FROM events WHERE person_id = ?1)
  OR (for_everyone AND EXISTS (
    SELECT 1 FROM people WHERE id = ?1 AND left_at IS NULL AND added_at <= opens_at))
) ORDER BY opens_at, id"""


class Registers:
    """Reads; `codes` gives the CodeSet of a Session by its id."""

    def __init__(self, database: Database, codes: Callable[[str], CodeSet]) -> None:
        self._database, self._codes = database, codes
        self._sessions = Sessions(database)

    def of(self, session: Session, *, now: datetime) -> Register:
        """The register of one Session as it stands `now`."""
        (register,) = self._read((session,), now)
        return register

    def between(
        self, start: datetime, end: datetime, *, now: datetime, class_id: str | None = None
    ) -> Iterator[Register]:
        """Registers of Sessions that opened from `start` until before `end`, in that order."""
        sessions = self._sessions.between(start, end, class_id=class_id)
        for first in range(0, len(sessions), _AT_ONCE):
            yield from self._read(sessions[first : first + _AT_ONCE], now)

    def history(
        self, person_id: str, start: datetime, end: datetime, *, now: datetime
    ) -> tuple[tuple[Session, Mark], ...]:
        """What holds of a Person in each of their Sessions that opened in this span, oldest first."""
        span = (person_id, to_column(start), to_column(end))
        sessions = [session_of(row) for row in self._database.rows(_SESSIONS_OF_PERSON, span)]
        told: dict[str, list[AttendanceEvent]] = {}
        for row in self._database.rows(_EVENTS_OF_PERSON, span):
            told.setdefault(row["session_id"], []).append(event_of(row))
        return tuple(
            (session, self._marks(session, (person_id,), told.get(session.id, ()), now)[person_id])
            for session in sessions
        )

    def events(self, session_id: str, person_id: str) -> tuple[AttendanceEvent, ...]:
        """All that was written of a Person in a Session, oldest first."""
        sql = "SELECT * FROM events WHERE session_id = ? AND person_id = ? ORDER BY seq"
        return tuple(map(event_of, self._database.rows(sql, (session_id, person_id))))

    def story(self, session_id: str, person_id: str) -> tuple[AttendanceEvent, ...]:
        """All that was written of a Person in a Session, and of the Session as a whole, oldest first."""
        sql = """SELECT * FROM events WHERE session_id = ?1 AND (person_id = ?2 OR person_id IS NULL)
        ORDER BY seq"""
        return tuple(map(event_of, self._database.rows(sql, (session_id, person_id))))

    def mark(self, session: Session, person_id: str, *, now: datetime) -> Mark:
        """What holds of one Person in a Session."""
        told = self.story(session.id, person_id)
        return self._marks(session, (person_id,), told, now)[person_id]

    def _read(self, sessions: tuple[Session, ...], now: datetime) -> Iterator[Register]:
        ids = [session.id for session in sessions]
        places = ", ".join("?" * len(ids))
        told: dict[str, list[AttendanceEvent]] = {session_id: [] for session_id in ids}
        sql = f"SELECT * FROM events WHERE session_id IN ({places}) ORDER BY seq"  # noqa: S608 - question marks
        for row in self._database.rows(sql, ids):
            told[row["session_id"]].append(event_of(row))
        people = self._people(ids, places)
        for session in sessions:
            listed = people.get(session.id)
            mine = self._sessions.people_of(session.id) if listed is None else listed
            marks = self._marks(session, [person.id for person in mine], told[session.id], now)
            yield Register(session, mine, marks)

    def _people(self, ids: list[str], places: str) -> Mapping[str, tuple[Person, ...]]:
        """Who was listed for each Session; those for everyone are not in it."""
        sql = f"""SELECT session_people.session_id, people.* FROM session_people
        JOIN people ON people.id = session_people.person_id WHERE session_id IN ({places})"""  # noqa: S608 - as above
        found: dict[str, list[Person]] = {}
        for row in self._database.rows(sql, ids):
            found.setdefault(row["session_id"], []).append(person_of(row))
        return {session_id: in_roll_order(people) for session_id, people in found.items()}

    def _marks(
        self,
        session: Session,
        person_ids: list[str] | tuple[str, ...],
        events: list[AttendanceEvent] | tuple[AttendanceEvent, ...],
        now: datetime,
    ) -> Mapping[str, Mark]:
        return marks_of(session, person_ids, events, codes=self._codes(session.code_set), now=now)
