"""The events table: the AttendanceLog on disk, each row chained to the one before."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method
from kiosk.domain.chain import GENESIS, Field, link
from kiosk.domain.codes import MarkState
from kiosk.domain.faults import Fault
from kiosk.domain.marks import awaits_arrival, office_holds
from kiosk.domain.passage import is_here, presence_of
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Role
from kiosk.store.anchor import write_anchor
from kiosk.store.database import Database, Row, open_database
from kiosk.store.moments import from_column, to_column

_APPEND = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

# All that an AttendanceEvent tells: its row without the hash.
COLUMNS = "id, session_id, person_id, kind, method, at, value, similarity, code, reason, by, role, kiosk"

# A look into these costs a fraction of what the enums' own constructors do, and a term has 300,000 events.
_KINDS, _METHODS = {str(each): each for each in EventKind}, {str(each): each for each in Method}
_VALUES, _ROLES = {str(each): each for each in MarkState}, {str(each): each for each in Role}

_OF_PERSON = "SELECT * FROM events WHERE session_id = ? AND person_id = ? ORDER BY seq"

_LOCK = """
SELECT kind FROM events WHERE session_id = ? AND kind IN ('locked', 'unlocked') ORDER BY seq DESC LIMIT 1"""

_REASONS_AMONG = 5000  # events, the newest: a register of millions need not be read for a list to choose from
_REASONS = """
SELECT reason FROM (SELECT seq, kind, reason FROM events ORDER BY seq DESC LIMIT ?)
WHERE kind = 'corrected' AND reason <> '' ORDER BY seq DESC"""


class EventLog:
    """An AttendanceLog in the register. Use it on the thread that opened its Database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def at(cls, path: Path) -> Self:
        """A log with its own connection to a register that was checked: for the thread that calls this."""
        return cls(open_database(path, check=False))

    def append(self, event: AttendanceEvent) -> bool:
        """See AttendanceLog.append: True means that the event is on disk now."""
        return self.append_all((event,)) == 1

    def append_all(self, events: Iterable[AttendanceEvent]) -> int:
        """Keep all of these events or, if one may not be written, none; how many are new on disk.

        Raises:
            Fault: see AttendanceLog.append.
        """
        links: list[tuple[int, bytes]] = []
        with self._database.writing():
            links.extend(self._write(event) for event in events if self._is_news(event))
        if links and not self._database.is_writing:  # else they may still be taken back
            write_anchor(self._database, *links[-1])
        return len(links)

    def newest_at(self) -> datetime | None:
        """The moment of the event appended last, None without one."""
        last = self._database.rows("SELECT at FROM events ORDER BY seq DESC LIMIT 1")
        return from_column(last[0]["at"]) if last else None

    def marks_by_method(self, start: datetime, end: datetime) -> Mapping[Method, int]:
        """How many came from `start` until before `end`, by what named them."""
        sql = """SELECT method, count(*) AS n FROM events
        WHERE kind = 'marked' AND at >= ? AND at < ? GROUP BY method"""
        rows = self._database.rows(sql, (to_column(start), to_column(end)))
        return {_METHODS[row["method"]]: row["n"] for row in rows}

    def is_locked(self, session_id: str) -> bool:
        """Whether the office has locked the Session's register."""
        lock = self._database.rows(_LOCK, (session_id,))
        return bool(lock) and lock[0]["kind"] == EventKind.LOCKED

    def last_reasons(self, count: int) -> tuple[str, ...]:
        """Reasons that stand with the corrections made last, each once, the newest first."""
        found = dict.fromkeys(row["reason"] for row in self._database.rows(_REASONS, (_REASONS_AMONG,)))
        return tuple(found)[:count]

    def events_of(self, session_id: str) -> tuple[AttendanceEvent, ...]:
        """The Session's events in the order they were appended."""
        rows = self._database.rows("SELECT * FROM events WHERE session_id = ? ORDER BY seq", (session_id,))
        return tuple(event_of(row) for row in rows)

    def close(self) -> None:
        self._database.close()

    def _is_news(self, event: AttendanceEvent) -> bool:
        if self._database.rows("SELECT 1 FROM events WHERE id = ?", (event.id,)):
            return False
        if event.kind is EventKind.MARKED and not awaits_arrival(self._told(event)):
            return False
        if event.kind is EventKind.LEFT and not is_here(presence_of(self._told(event))):
            return False
        if event.kind is EventKind.CORRECTED:
            self._refuse_locked(event)
        return True

    def _write(self, event: AttendanceEvent) -> tuple[int, bytes]:
        last = self._database.rows("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1")
        seq, previous = (last[0]["seq"] + 1, last[0]["hash"]) if last else (1, GENESIS)
        fields = (seq, *_values(event))
        head = link(previous, fields)
        try:
            self._database.run(_APPEND, (*fields, head))
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise
            sentence = Sentence(
                "This person or lesson is not in the register any more, so nothing was written."
            )
            raise Fault(sentence, details=f"event {event.id}") from error
        return seq, head

    def _told(self, event: AttendanceEvent) -> tuple[AttendanceEvent, ...]:
        """What was written so far of the Person in the Session."""
        return tuple(map(event_of, self._database.rows(_OF_PERSON, (event.session_id, event.person_id))))

    def _refuse_locked(self, event: AttendanceEvent) -> None:
        """What the office has set or locked, a teacher can't change."""
        if event.role is not None and event.role.may(Role.OFFICE):
            return
        if self.is_locked(event.session_id):
            raise Fault("The office has locked this register. Ask the office to change the mark.")
        if office_holds(self._told(event)):
            raise Fault("The office has set this mark. Ask the office to change it.")


def _values(event: AttendanceEvent) -> tuple[Field, ...]:
    about = (event.id, event.session_id, event.person_id or None, str(event.kind), str(event.method))
    value = None if event.value is None else str(event.value)
    role = None if event.role is None else str(event.role)
    words = (event.code, event.reason, event.by, role, event.kiosk)
    return (*about, to_column(event.at), value, *words, event.similarity)


def event_of(row: Row) -> AttendanceEvent:
    """The event of a row that has at least `COLUMNS`."""
    value, role = row["value"], row["role"]
    return AttendanceEvent(
        id=row["id"],
        session_id=row["session_id"],
        person_id=row["person_id"] or "",
        kind=_KINDS[row["kind"]],
        method=_METHODS[row["method"]],
        at=from_column(row["at"]),
        value=None if value is None else _VALUES[value],
        similarity=row["similarity"],
        code=row["code"],
        reason=row["reason"],
        by=row["by"],
        role=None if role is None else _ROLES[role],
        kiosk=row["kiosk"],
    )
