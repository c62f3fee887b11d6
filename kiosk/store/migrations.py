"""The register's tables, as named steps that are applied once each and never edited after a release."""

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

from kiosk.store.schema import (
    consent_and_staff,
    credentials,
    exports,
    look_alikes,
    marks_and_chain,
    photo_imports,
    roster_folder,
    roster_imports,
    school,
    site_counts,
    timetable,
    vault,
)

APPLICATION_ID = 0x4B494F53  # "KIOS": tells our files from another program's

MIGRATIONS = Migrations("kiosk")

# Moments are whole microseconds since 1970 in UTC: exact, small, and ordered as they stand.


@MIGRATIONS(name="0001-people-sessions-events")
def _people_sessions_events(db: Database) -> None:
    for statement in (
        _PEOPLE,
        _TEMPLATES,
        _SESSIONS,
        _SESSION_PEOPLE,
        _EVENTS,
        *_EVENTS_ARE_IMMUTABLE,
        *_INDEXES,
    ):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


# Who has events is never deleted, only `left_at`: a register must go on telling the name.
_PEOPLE = """
CREATE TABLE people (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  given_name TEXT NOT NULL CHECK (given_name <> ''),
  family_name TEXT NOT NULL,
  preferred_name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  left_at INTEGER
) STRICT"""

_TEMPLATES = """
CREATE TABLE templates (
  id INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL,
  dimension INTEGER NOT NULL CHECK (dimension > 0),
  vector BLOB NOT NULL CHECK (length(vector) = 4 * dimension),
  quality REAL NOT NULL CHECK (quality BETWEEN 0 AND 1),
  made_at INTEGER NOT NULL
) STRICT"""

_SESSIONS = """
CREATE TABLE sessions (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL,
  room TEXT NOT NULL,
  opens_at INTEGER NOT NULL,
  late_from INTEGER,
  closes_at INTEGER,
  for_everyone INTEGER NOT NULL CHECK (for_everyone IN (0, 1))
) STRICT"""

_SESSION_PEOPLE = """
CREATE TABLE session_people (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID"""

# AUTOINCREMENT: a number is never given twice, so a gap in `seq` would show.
_EVENTS = """
CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('seen', 'marked', 'corrected')),
  method TEXT NOT NULL,
  at INTEGER NOT NULL,
  value TEXT,
  similarity REAL,
  CHECK ((kind = 'corrected') = (value IS NOT NULL))
) STRICT"""

_EVENTS_ARE_IMMUTABLE = (
    """
CREATE TRIGGER events_stay_as_written BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END""",
    """
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""",
)

_INDEXES = (
    "CREATE INDEX templates_by_pack ON templates (pack_id, person_id)",
    "CREATE INDEX templates_by_person ON templates (person_id)",
    "CREATE INDEX sessions_by_closing ON sessions (closes_at)",
    "CREATE INDEX session_people_by_person ON session_people (person_id)",
    "CREATE INDEX events_by_session ON events (session_id, person_id)",
    "CREATE INDEX events_by_person ON events (person_id, at)",
)


@MIGRATIONS(name="0002-marks-and-chain")
def _marks_and_chain(db: Database) -> None:
    marks_and_chain.apply(db.conn)


@MIGRATIONS(name="0003-school")
def _school(db: Database) -> None:
    school.apply(db.conn)


@MIGRATIONS(name="0004-timetable")
def _timetable(db: Database) -> None:
    timetable.apply(db.conn)


@MIGRATIONS(name="0005-roster-imports")
def _roster_imports(db: Database) -> None:
    roster_imports.apply(db.conn)


@MIGRATIONS(name="0006-credentials")
def _credentials(db: Database) -> None:
    credentials.apply(db.conn)


@MIGRATIONS(name=vault.NAME)
def _vault(db: Database) -> None:
    vault.apply(db.conn)


@MIGRATIONS(name="0008-consent-and-staff")
def _consent_and_staff(db: Database) -> None:
    consent_and_staff.apply(db.conn)


@MIGRATIONS(name="0009-look-alikes")
def _look_alikes(db: Database) -> None:
    look_alikes.apply(db.conn)


@MIGRATIONS(name="0010-exports")
def _exports(db: Database) -> None:
    exports.apply(db.conn)


@MIGRATIONS(name="0011-photo-imports")
def _photo_imports(db: Database) -> None:
    photo_imports.apply(db.conn)


@MIGRATIONS(name="0012-site-counts")
def _site_counts(db: Database) -> None:
    site_counts.apply(db.conn)


@MIGRATIONS(name="0013-roster-folder")
def _roster_folder(db: Database) -> None:
    roster_folder.apply(db.conn)
