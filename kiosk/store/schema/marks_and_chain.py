"""0002: events of the school's codes, with who and why, in a hash chain; Sessions with their times."""

import sqlite3

from kiosk.domain.chain import GENESIS, link

SESSION_COLUMNS = (
    "starts_at INTEGER",
    "register_closes_at INTEGER",
    "ends_at INTEGER",
    "zone TEXT NOT NULL DEFAULT 'UTC'",
    "class_id TEXT NOT NULL DEFAULT ''",
    "period_id TEXT NOT NULL DEFAULT ''",
    "code_set TEXT NOT NULL DEFAULT ''",
    "check_out INTEGER NOT NULL DEFAULT 0 CHECK (check_out IN (0, 1))",
    "kiosk TEXT NOT NULL DEFAULT ''",
)

# AUTOINCREMENT: a number is never given twice, so a gap in `seq` would show.
EVENTS = """
CREATE TABLE chained_events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  person_id TEXT REFERENCES people (id),
  kind TEXT NOT NULL,
  method TEXT NOT NULL,
  at INTEGER NOT NULL,
  value TEXT,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  role TEXT,
  kiosk TEXT NOT NULL,
  similarity REAL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK ((kind = 'corrected') = (value IS NOT NULL)),
  CHECK ((kind IN ('seen', 'marked', 'left', 'corrected')) = (person_id IS NOT NULL))
) STRICT"""

_IMMUTABLE = (
    """
CREATE TRIGGER events_stay_as_written BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END""",
    """
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
    "CREATE INDEX events_by_session ON events (session_id, person_id)",
    "CREATE INDEX events_by_person ON events (person_id, at)",
    "CREATE INDEX sessions_by_opening ON sessions (opens_at)",
    "CREATE INDEX sessions_by_class ON sessions (class_id, opens_at)",
)


def apply(connection: sqlite3.Connection) -> None:
    for column in SESSION_COLUMNS:
        connection.execute(f"ALTER TABLE sessions ADD COLUMN {column}")
    connection.execute(EVENTS)
    _carry_over(connection)
    connection.execute("DROP TABLE events")
    connection.execute("ALTER TABLE chained_events RENAME TO events")
    for statement in _IMMUTABLE:
        connection.execute(statement)


def _carry_over(connection: sqlite3.Connection) -> None:
    """Chain the events that are there, in the order in which they came."""
    head = GENESIS
    old = connection.execute(
        "SELECT seq, id, session_id, person_id, kind, method, at, value, similarity FROM events ORDER BY seq"
    )
    for seq, key, session_id, person_id, kind, method, at, value, similarity in old.fetchall():
        fields = (seq, key, session_id, person_id, kind, method, at, value, "", "", "", None, "", similarity)
        head = link(head, fields)
        connection.execute(
            "INSERT INTO chained_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*fields, head)
        )
