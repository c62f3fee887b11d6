"""0008: the consent ledger, what the school decided about faces, staff accounts, and who looked at what."""

import sqlite3

# No reference to people: a record outlives the Person's row, for it proves that their face was used lawfully.
_CONSENT = """
CREATE TABLE consent (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id TEXT NOT NULL CHECK (person_id <> ''),
  act TEXT NOT NULL CHECK (act IN ('given', 'refused', 'withdrawn', 'objected')),
  party TEXT NOT NULL CHECK (party IN ('parent-1', 'parent-2', 'pupil', 'adult', 'staff')),
  at INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('paper', 'online', 'in-person')),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  notice TEXT NOT NULL,
  expires_at INTEGER,
  recorded_by TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT"""

_POLICY = """
CREATE TABLE face_policy (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  policy TEXT NOT NULL CHECK (policy IN ('off', 'opt-in', 'staff-only'))
) STRICT"""

# `secret` is an Argon2id hash. `wrong` counts wrong ones in a row, `last_wrong` is when the last one was.
_STAFF = """
CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  title TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('teacher', 'office', 'admin')),
  secret TEXT NOT NULL,
  wrong INTEGER NOT NULL DEFAULT 0 CHECK (wrong >= 0),
  last_wrong INTEGER
) STRICT"""

_ACCESS = """
CREATE TABLE access (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  role TEXT NOT NULL,
  what TEXT NOT NULL,
  person_id TEXT,
  details TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT"""

# Where the log's oldest part was cut off: the chain goes on from the hash of the last row that is gone.
_ACCESS_CUTS = """
CREATE TABLE access_cuts (
  seq INTEGER PRIMARY KEY,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  at INTEGER NOT NULL,
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT"""

_IMMUTABLE = tuple(
    f"CREATE TRIGGER {table}_{name} BEFORE {change} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, 'rows of {table} are never {verb}'); END"
    for table in ("consent", "access", "access_cuts")
    for name, change, verb in (("stays_as_written", "UPDATE", "changed"), ("stays", "DELETE", "deleted"))
    if (table, change) != ("access", "DELETE")
)

_ACCESS_STAYS = """
CREATE TRIGGER access_stays BEFORE DELETE ON access
WHEN OLD.seq > (SELECT coalesce(max(seq), 0) FROM access_cuts)
BEGIN SELECT RAISE(ABORT, 'rows of access are never deleted, but for those before a cut'); END"""

_INDEXES = (
    "CREATE INDEX consent_by_person ON consent (person_id, seq)",
    "CREATE INDEX access_by_moment ON access (at)",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in (
        _CONSENT,
        _POLICY,
        _STAFF,
        _ACCESS,
        _ACCESS_CUTS,
        *_IMMUTABLE,
        _ACCESS_STAYS,
        *_INDEXES,
    ):
        connection.execute(statement)
