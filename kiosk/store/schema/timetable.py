"""0004: the timetable: what comes again every week, single lessons, closed days, and weeks A."""

import sqlite3

# Days and times of day are local, ISO: a timetable means them, whatever the zone does. `source` is the name
# of the file that it came from; weekday 0 is Monday.
_TABLES = (
    """
CREATE TABLE periods (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  class_id TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  room TEXT NOT NULL,
  week TEXT NOT NULL CHECK (week IN ('', 'A', 'B')),
  begins_on TEXT,
  ends_on TEXT,
  term_id TEXT REFERENCES terms (id) ON DELETE CASCADE,
  source TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE dated_lessons (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  class_id TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
  room TEXT NOT NULL,
  extra INTEGER NOT NULL CHECK (extra IN (0, 1)),
  source TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE cancelled_periods (
  period_id TEXT NOT NULL REFERENCES periods (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  PRIMARY KEY (period_id, on_day)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE closed_days (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  source TEXT NOT NULL
) STRICT""",
    # `since`: when the first list of this name was taken in; no lesson before is missed.
    "CREATE TABLE timetable_sources (source TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT",
    "CREATE TABLE weeks_a (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE INDEX dated_lessons_by_beginning ON dated_lessons (starts_at)",
    "CREATE INDEX periods_by_class ON periods (class_id)",
    "CREATE INDEX dated_lessons_by_class ON dated_lessons (class_id)",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
