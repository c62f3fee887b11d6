"""Registers read from the tables: Sessions, their People, and the Marks that follow from the events."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from kiosk.domain.attendance import AttendanceEvent, Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.marks import Mark, marks_of
from kiosk.domain.register import Register
from kiosk.domain.roster import Person
from kiosk.store.attendance import COLUMNS, event_of
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
        people = self._sessions.people_of(session.id)
        marks = self._marks(session, [person.id for person in people], self._told(session.id), now)
        return Register(session, people, marks)

    def between(
        self, start: datetime, end: datetime, *, now: datetime, class_id: str | None = None
    ) -> Iterator[Register]:
        """Registers of Sessions that opened from `start` until before `end`, in that order."""
        sessions = self._sessions.between(start, end, class_id=class_id)
        everyone = in_roll_order(map(person_of, self._database.rows("SELECT * FROM people")))
        order = {person.id: place for place, person in enumerate(everyone)}
        for first in range(0, len(sessions), _AT_ONCE):
            yield from self._read(sessions[first : first + _AT_ONCE], everyone, order, now)

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

    def _told(self, session_id: str) -> tuple[AttendanceEvent, ...]:
        sql = f"SELECT {COLUMNS} FROM events WHERE session_id = ? ORDER BY seq"  # noqa: S608 - our own text
        return tuple(map(event_of, self._database.rows(sql, (session_id,))))

    def story(self, session_id: str, person_id: str) -> tuple[AttendanceEvent, ...]:
        """All that was written of a Person in a Session, and of the Session as a whole, oldest first."""
        sql = """SELECT * FROM events WHERE session_id = ?1 AND (person_id = ?2 OR person_id IS NULL)
        ORDER BY seq"""
        return tuple(map(event_of, self._database.rows(sql, (session_id, person_id))))

    def mark(self, session: Session, person_id: str, *, now: datetime) -> Mark:
        """What holds of one Person in a Session."""
        told = self.story(session.id, person_id)
        return self._marks(session, (person_id,), told, now)[person_id]

    def _read(
        self,
        sessions: tuple[Session, ...],
        everyone: tuple[Person, ...],
        order: Mapping[str, int],
        now: datetime,
    ) -> Iterator[Register]:
        ids = [session.id for session in sessions]
        places = ", ".join("?" * len(ids))
        told: dict[str, list[AttendanceEvent]] = {session_id: [] for session_id in ids}
        sql = f"SELECT {COLUMNS} FROM events WHERE session_id IN ({places}) ORDER BY seq"  # noqa: S608 - question marks
        for row in self._database.rows(sql, ids):
            told[row["session_id"]].append(event_of(row))
        listed: dict[str, list[int]] = {}
        sql = f"SELECT session_id, person_id FROM session_people WHERE session_id IN ({places})"  # noqa: S608 - as above
        for row in self._database.rows(sql, ids):
            listed.setdefault(row["session_id"], []).append(order[row["person_id"]])
        for session in sessions:
            mine = listed.get(session.id)
            if mine is None:
                people = self._sessions.people_of(session.id)
            else:
                people = tuple(everyone[place] for place in sorted(mine))
            marks = self._marks(session, [person.id for person in people], told[session.id], now)
            yield Register(session, people, marks)

    def _marks(
        self,
        session: Session,
        person_ids: list[str] | tuple[str, ...],
        events: list[AttendanceEvent] | tuple[AttendanceEvent, ...],
        now: datetime,
    ) -> Mapping[str, Mark]:
        return marks_of(session, person_ids, events, codes=self._codes(session.code_set), now=now)
