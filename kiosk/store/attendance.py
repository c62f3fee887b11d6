"""The events table: the AttendanceLog on disk."""

import sqlite3
from pathlib import Path
from typing import Self

from kiosk.domain.attendance import AttendanceEvent, EventKind, MarkState, Method
from kiosk.domain.faults import Fault
from kiosk.store.database import Database, Row, open_database
from kiosk.store.moments import from_column, to_column

_APPEND = """
INSERT INTO events (id, session_id, person_id, kind, method, at, value, similarity)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"""

# The newest word on the Person in the Session; having been seen says nothing.
_LAST_WORD = """
SELECT kind, value FROM events WHERE session_id = ? AND person_id = ? AND kind <> 'seen'
ORDER BY seq DESC LIMIT 1"""


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
        with self._database.writing():
            if event.kind is EventKind.MARKED and self._is_marked(event):
                return False
            try:
                added = self._database.run(_APPEND, _values(event))
            except sqlite3.IntegrityError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                    raise
                sentence = "This person or lesson is not in the register any more, so nothing was written."
                raise Fault(sentence, details=f"event {event.id}") from error
        return added == 1

    def events_of(self, session_id: str) -> tuple[AttendanceEvent, ...]:
        """The Session's events in the order they were appended."""
        rows = self._database.rows("SELECT * FROM events WHERE session_id = ? ORDER BY seq", (session_id,))
        return tuple(_event(row) for row in rows)

    def close(self) -> None:
        self._database.close()

    def _is_marked(self, event: AttendanceEvent) -> bool:
        last = self._database.rows(_LAST_WORD, (event.session_id, event.person_id))
        return bool(last) and last[0]["value"] != MarkState.NOT_YET


def _values(event: AttendanceEvent) -> tuple[str | int | float | None, ...]:
    about = (event.id, event.session_id, event.person_id, event.kind, event.method)
    return (*about, to_column(event.at), event.value, event.similarity)


def _event(row: Row) -> AttendanceEvent:
    return AttendanceEvent(
        id=row["id"],
        session_id=row["session_id"],
        person_id=row["person_id"],
        kind=EventKind(row["kind"]),
        method=Method(row["method"]),
        at=from_column(row["at"]),
        value=None if row["value"] is None else MarkState(row["value"]),
        similarity=row["similarity"],
    )
